import { SaxesParser } from 'saxes'
import { docxParts } from './docx-parts.ts'

/** Parses every XML part of a DOCX with a conforming parser, and returns the names of the malformed ones. */
export function malformedParts(bytes: Uint8Array): string[] {
  return Object.entries(docxParts(bytes))
    .filter(([name, text]) => /\.(xml|rels)$/.test(name) && !isWellFormed(text))
    .map(([name]) => name)
}

function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let errors = 0
  parser.on('error', () => {
    errors += 1
  })
  parser.write(xml).close()
  return errors === 0
}
