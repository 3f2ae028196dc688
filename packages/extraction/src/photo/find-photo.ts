import type { FileType } from '../detect.ts'
import type { Limits } from '../limits.ts'
import { findDocxPhoto } from '../readers/docx/photo.ts'
import { findOdtPhoto } from '../readers/odt/photo.ts'
import type { FoundPhoto } from './found-photo.ts'

/**
 * Finds the photo at the top of a CV (PDF, Word, ODT). Returns null if there is none. Never throws, because a damaged
 * picture must not prevent the text from being read.
 */
export async function findPhoto(type: FileType, bytes: Uint8Array, limits: Limits): Promise<FoundPhoto | null> {
  try {
    if (type === 'docx') return holds(bytes, 'word/media/') ? await findDocxPhoto(bytes, limits) : null
    if (type === 'odt') return holds(bytes, 'Pictures/') ? await findOdtPhoto(bytes, limits) : null
    if (type !== 'pdf' || !holds(bytes, '/Image')) return null
    const { findPdfPhoto } = await import('../readers/pdf/photo.ts')
    return await findPdfPhoto(bytes)
  } catch {
    return null
  }
}

function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}
