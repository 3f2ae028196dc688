import type { FlowNode } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { readHtml } from '../html/read-html.ts'
import { decode, labelOf } from '../office/xml.ts'

/**
 * Reads HTML or MHTML that a Word file embeds for Word to convert (`w:altChunk`). Some programs write the whole
 * document that way (findings/html-docx-js-writes-a-docx-without-text.sh).
 */
export function readHtmlChunk(bytes: Uint8Array, limits: Limits, omissions: Omissions): FlowNode[] {
  const text = decode(bytes)
  const page = /^MIME-Version:/imu.test(text.slice(0, 1000)) ? pageOf(text) : text
  return readHtml(new TextEncoder().encode(page), limits, omissions)
}

/** The first part of an MHTML archive (RFC 2557) that has the type `text/html`. */
function pageOf(archive: string): string {
  const boundary = /boundary="?([^"\s;]+)/iu.exec(archive)?.[1]
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`).slice(1)
  for (const part of parts) {
    const [head = '', ...rest] = part.trimStart().split(/\r?\n\r?\n/u)
    if (!/^content-type:\s*text\/html/imu.test(head)) continue
    const label = labelOf(/charset="?([\w-]+)/iu.exec(head)?.[1])
    const body = rest.join('\n\n')
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase()
    if (encoding === 'base64') return new TextDecoder(label).decode(Buffer.from(body, 'base64'))
    return encoding === 'quoted-printable' ? unquoted(body, label) : body
  }
  return ''
}

function unquoted(body: string, label: string): string {
  const decoder = new TextDecoder(label)
  return body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/(?:=[\dA-F]{2})+/giu, (bytes) => decoder.decode(Buffer.from(bytes.replaceAll('=', ''), 'hex')))
}
