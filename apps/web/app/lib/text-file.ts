/** Larger files are refused unread. */
const maxTextFileBytes = 1_000_000

type TextFile = { text: string; problem: null } | { text: null; problem: 'fileTooLarge' | 'fileNotText' }

/** Reads a file as UTF-8 text; a file with NUL or invalid UTF-8 is not text. */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > maxTextFileBytes) return { text: null, problem: 'fileTooLarge' }
  const bytes = await file.arrayBuffer()
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { text: null, problem: 'fileNotText' } : { text, problem: null }
  } catch {
    return { text: null, problem: 'fileNotText' }
  }
}
