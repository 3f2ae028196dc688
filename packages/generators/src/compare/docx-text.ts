import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { Bytes } from '../define.ts'

const bodyPart = 'word/document.xml'
/** What a body may unpack to, in bytes; the largest that we write is a hundredth of it. */
const mostBytes = 64 * 1024 * 1024

/**
 * The text of an office document's body, one line for each paragraph, those in table cells among them, in the order of
 * reading. Null for bytes that are no such document.
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
    // What is not XML is no document; the parser has no other errors.
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
    // `unzipSync` throws for everything that is not a ZIP.
    return null
  }
}
