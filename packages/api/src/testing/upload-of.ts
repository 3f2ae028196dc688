import { digestOf } from '@dossier/workspace'

/** A text file as a single-part upload. */
export function uploadOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  return {
    sha256: digestOf(bytes).sha256,
    byteSize: bytes.byteLength,
    offset: 0,
    content: Buffer.from(bytes).toString('base64'),
  }
}
