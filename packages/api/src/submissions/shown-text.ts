import { documentText, PDF_CONTENT_TYPE } from '@dossier/generators'
import { type Bytes, unzip } from '@dossier/workspace'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The letters, digits and exclamation marks of a text: what stays the same in any layout. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}!]/gu, '')
}

/** What a reader sees of a stored document, as `bareText`. Throws `WorkspaceError` if it cannot be unpacked. */
export async function shownText({ contentType, bytes }: { contentType: string; bytes: Bytes }): Promise<string> {
  if (contentType.endsWith('wordprocessingml.document')) {
    const parts = await unzip(bytes, (path) => /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(path))
    return bareText(parts.map((part) => (part.bytes === null ? '' : textOfMarkup(textOf(part.bytes)))).join(''))
  }
  if (contentType === PDF_CONTENT_TYPE) return bareText((documentText({ contentType, bytes }) ?? []).join(''))
  if (contentType.includes('html')) return bareText(textOfMarkup(textOf(bytes)))
  if (contentType.includes('json')) return bareText(textsOf(JSON.parse(textOf(bytes))).join(''))
  return bareText(textOf(bytes))
}

function textOf(bytes: Bytes): string {
  return new TextDecoder().decode(bytes)
}

function textOfMarkup(markup: string): string {
  return markup
    .replace(/<(style|script)\b[^]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
      (entity, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? entity
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity
      },
    )
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : []
}
