import fs, { mkdtemp, open, rm } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The calls of `node:fs/promises`, or of the handle of an open file, that can be made to fail. */
export const faultyCalls = ['open', 'mkdir', 'rename', 'link', 'handle.writev', 'handle.sync'] as const
/** One of `faultyCalls`. */
export type FaultyCall = (typeof faultyCalls)[number]

type Call = (...args: unknown[]) => Promise<unknown>

/**
 * Makes one file system call fail with a code, the `nth` time that it is made and every time after, until the returned function is called.
 * Affects the whole process: only for processes that do nothing else.
 */
export async function failing(call: FaultyCall, code: string, nth: number): Promise<() => void> {
  const holder = call.startsWith('handle.') ? await handlePrototype() : (fs as unknown as Record<string, Call>)
  const name = call.replace('handle.', '')
  const right = holder[name]
  if (right === undefined) throw new RangeError(`there is no ${call}`)
  let count = 0
  holder[name] = async function faulty(this: unknown, ...args) {
    count += 1
    if (count < nth) return right.apply(this, args)
    throw Object.assign(new Error(`${code}: injected, ${name}`), { code })
  }
  syncBuiltinESMExports()
  return () => {
    holder[name] = right
    syncBuiltinESMExports()
  }
}

async function handlePrototype(): Promise<Record<string, Call>> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-handle-'))
  const handle = await open(join(folder, 'file'), 'w')
  await handle.close()
  await rm(folder, { recursive: true })
  // The class of file handles is not exported.
  return Object.getPrototypeOf(handle) as Record<string, Call>
}
