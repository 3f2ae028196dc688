import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { Bytes } from '../define.ts'

const bodyPart = 'word/document.xml'
/** The largest body to unpack, in bytes: a hundred times the largest that Dossier writes. */
const mostBytes = 64 * 1024 * 1024

/**
 * The text of a Word document's body in reading order, one line per paragraph, including those in table cells. Returns
 * null for bytes that are not a Word document.
 */
export function docxText(bytes: Bytes): string[] | null {
  const xml = readBody(bytes)
  if (xml === null) return null
  const lines: string[] = []
  let line = ''
  let isText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t'
    if (name === 'w:br' || name === 'w:tab') line += ' '
  })
  parser.on('text', (text) => {
    if (isText) line += text
  })
  parser.on('closetag', ({ name }) => {
    isText = false
    if (name !== 'w:p') return
    lines.push(line)
    line = ''
  })
  try {
    parser.write(xml).close()
  } catch {
    // The parser throws only for XML that is not well-formed.
    return null
  }
  return lines
}

function readBody(bytes: Bytes): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === bodyPart && originalSize <= mostBytes,
    })
    const body = parts[bodyPart]
    return body === undefined ? null : new TextDecoder().decode(body)
  } catch {
    // `unzipSync` throws only for bytes that are not a ZIP.
    return null
  }
}
