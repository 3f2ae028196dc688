import { unzlibSync } from 'fflate'

/**
 * The text of a PDF that Dossier generated, one line per paragraph, as a screen reader reads it; null if the bytes are
 * not a PDF.
 */
export function pdfText(bytes: Uint8Array): string[] | null {
  const file = latin1(bytes)
  if (!file.startsWith('%PDF-')) return null
  const objects = objectsOf(file, bytes)
  const resources = [...objects.values()].find(({ head }) => head.startsWith('<</Font<<'))?.head ?? ''
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d) (\d+) 0 R/g)].map(([, key = '', number]) => [
      key,
      charactersOf(objects, Number(number)),
    ]),
  )
  const pages = [...objects.values()].flatMap(
    ({ head }) => /\/Type\/Page\/.*\/Contents(?:\[\d+ 0 R)? (\d+) 0 R/.exec(head)?.[1] ?? [],
  )
  return pages.flatMap((number) => linesOf(contentOf(objects, Number(number)), fonts))
}

interface PdfObject {
  head: string
  /** The stored stream; empty for an object without one. */
  stream: Uint8Array
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function objectsOf(file: string, bytes: Uint8Array): Map<number, PdfObject> {
  const found = new Map<number, PdfObject>()
  const opening = /(\d+) 0 obj\n/g
  for (let match = opening.exec(file); match !== null; match = opening.exec(file)) {
    const start = opening.lastIndex
    const length = /^<<[^\n]*\/Length (\d+)>>stream\n/.exec(file.slice(start, start + 2_000))
    const from = start + (length?.[0].length ?? 0)
    const to = length === null ? file.indexOf('\nendobj', start) : from + Number(length[1])
    const head = length === null ? file.slice(start, to) : length[0]
    found.set(Number(match[1]), { head, stream: length === null ? new Uint8Array() : bytes.subarray(from, to) })
    opening.lastIndex = to
  }
  return found
}

function contentOf(objects: ReadonlyMap<number, PdfObject>, number: number): string {
  const { head = '', stream = new Uint8Array() } = objects.get(number) ?? {}
  return latin1(head.includes('/FlateDecode') ? unzlibSync(stream) : stream)
}

/** The text for each character code of a font. */
function charactersOf(objects: ReadonlyMap<number, PdfObject>, font: number): Map<string, string> {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1]
  if (map === undefined) return new Map()
  const rows = contentOf(objects, Number(map)).matchAll(/^<([0-9A-F]{4})><([0-9A-F]+)>$/gm)
  return new Map([...rows].map(([, code = '', units = '']) => [code, textOfUnits(units)]))
}

function textOfUnits(hex: string): string {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

/**
 * The texts of a page's marked content. Replacement text (`ActualText`) takes the place of what is shown; artifacts are
 * left out.
 */
function linesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return content
    .split(/\/\w+<<\/MCID \d+>>BDC\n/)
    .slice(1)
    .map((block) => {
      const said = block.replace(/\/Span<<\/ActualText<FEFF([0-9A-F]*)>>>BDC\n.*\nEMC/g, 'ACTUAL <$1>')
      return said
        .split('\n')
        .map((line) => {
          const [, actual] = /^ACTUAL <([0-9A-F]*)>$/.exec(line) ?? []
          if (actual !== undefined) return textOfUnits(actual)
          const [, key = '', hex = ''] = /^BT \/(F\d) .*<([0-9A-F]*)> Tj ET$/.exec(line) ?? []
          return (hex.match(/.{4}/g) ?? []).map((code) => fonts.get(key)?.get(code) ?? '').join('')
        })
        .join('')
    })
}
