import { unzipSync } from 'fflate'

const decoder = new TextDecoder()

/** The parts of a DOCX by name, as text. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))
}

/** The text of a document's body, one line per paragraph, as a person reads it. */
export function bodyText(bytes: Uint8Array): string {
  const xml = docxParts(bytes)['word/document.xml'] ?? ''
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
