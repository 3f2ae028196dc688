import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../../read-error.ts'

/**
 * Opens a PDF to read its text. Decodes only pictures of at most `pixels` pixels, and uses no system fonts, scripts or
 * external files. Throws a ReadError if it is encrypted or damaged.
 */
export async function openPdf(
  bytes: Uint8Array,
  pixels = 1,
): Promise<{ document: PDFDocumentProxy; close(): Promise<void> }> {
  const task = getDocument({
    // pdf.js transfers the buffer, so it gets a copy.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: pixels,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    return { document: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw toReadError(error)
  }
}

function toReadError(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : ''
  return new ReadError(name === 'PasswordException' ? 'password' : 'damaged', {}, { cause: error })
}
