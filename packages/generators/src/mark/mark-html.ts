import type { Bytes } from '../define.ts'
import { escapeXml } from '../docx/xml.ts'

const style =
  `.for-recipient{margin:0;padding:6px 12px;text-align:center;font-size:14px;font-weight:600;border-bottom:1px solid currentColor}` +
  `.for-recipient::after{content:attr(data-for) / "";position:fixed;left:50%;top:50%;width:140vmin;transform:translate(-50%,-50%) rotate(-45deg);` +
  `font-size:9vmin;line-height:1.1;font-weight:700;overflow-wrap:anywhere;opacity:.08;pointer-events:none}`

/** Adds a line to the top of the page, and the same text across the window and each printed page. */
export function markHtml(bytes: Bytes, text: string): Bytes {
  const page = new TextDecoder().decode(bytes)
  const head = page.indexOf('</head>')
  const body = page.indexOf('<body>', head)
  if (head < 0 || body < 0) throw new RangeError('not a page that Dossier generated: it has no head and body')
  const shown = escapeXml(text)
  const line = `<p class="for-recipient" data-for="${shown}"><bdi>${shown}</bdi></p>`
  const rest = page.slice(body + '<body>'.length)
  return new TextEncoder().encode(
    `${page.slice(0, head)}<style>${style}</style>${page.slice(head, body)}<body>${line}${rest}`,
  )
}
