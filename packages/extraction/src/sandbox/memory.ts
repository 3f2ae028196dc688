import { readFileSync } from 'node:fs'

const pageSize = 4096

/** How much memory a process holds, in bytes; 0 where the system does not tell, and the heap's limit alone guards. */
export function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(pages) * pageSize
  } catch {
    // The process has just ended.
    return 0
  }
}
