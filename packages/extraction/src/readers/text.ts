import type { FlowNode, FlowParagraph } from '../flow/flow.ts'

/** Reads plain text in UTF-8, UTF-16 or Windows-1252, as one paragraph per line. */
export function readText(bytes: Uint8Array): FlowNode[] {
  return decodeText(bytes)
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map((text): FlowParagraph => ({ kind: 'paragraph', runs: [plain(text)], mark: null }))
}

function plain(text: string): FlowParagraph['runs'][number] {
  return { text, bold: false, italic: false, size: null, color: null, link: null }
}

/** Decodes bytes that may lack a byte order mark. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
