import type { Readable } from 'node:stream'

/** The address that a service says it listens on. Its output is read to the end, since a full pipe would stop the service. */
export function announced(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    output.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-2000)
      const found = /listens on (http:\S+)/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
    output.once('end', () => reject(new Error(`The service ended before it listened: ${text}`)))
  })
}
