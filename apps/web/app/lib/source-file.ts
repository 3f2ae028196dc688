import { readTextFile } from './text-file.ts'

/** The largest file sent to the server for reading, in bytes. */
export const maxUploadBytes = 10_000_000

/** Whether a file is data in a format that the importers know, rather than a CV. */
async function isData(file: File): Promise<boolean> {
  if (/\.(json|ya?ml|csv)$/i.test(file.name)) return true
  return /^\s*[[{](?!\\rtf)/.test(await file.slice(0, 200).text())
}

/** The text of a file that the browser can read: data, or a plain-text advert. Null if the server has to read it. */
export async function plainText(file: File, side: 'candidate' | 'job') {
  if (await isData(file)) return readTextFile(file)
  if (side === 'candidate') return null
  const plain = await readTextFile(file)
  return plain.problem === null && !/^\s*<|^\{\\rtf/i.test(plain.text) ? plain : null
}
