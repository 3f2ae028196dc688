import type { ChildProcess } from 'node:child_process'

/**
 * The address that a service reports it is listening on. Its output is read to the end, since a full pipe would block
 * the service.
 */
export function announced(name: string, { stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stdout?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-2000)
      const found = /listens on (http:\S+)/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
    stdout?.once('end', () => reject(new Error(`${name} ended before it listened: ${text || 'it said nothing'}`)))
  })
}
