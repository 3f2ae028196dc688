import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../../read-error.ts'

/**
 * Opens a PDF for reading its text: no pictures but those of at most `pixels`, no fonts of the system, no scripts, nothing from
 * outside. Throws a ReadError for one that has a password or is damaged.
 */
export async function openPdf(
  bytes: Uint8Array,
  pixels = 1,
): Promise<{ document: PDFDocumentProxy; close(): Promise<void> }> {
  const task = getDocument({
    // pdf.js takes its bytes away from whoever gives them.
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
