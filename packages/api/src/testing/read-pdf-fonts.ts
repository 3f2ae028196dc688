import { objectsOf, streamOf } from './read-pdf.ts'

/** A font in a PDF, as ISO 19005-2 (6.2.11) asks about it. */
export interface FontFacts {
  /** Codes that pages show in it. */
  shown: number[]
  /** The text of each code (`ToUnicode`), as hexadecimal UTF-16. */
  texts: Map<number, string>
  /** Widths that the PDF says, and those of the embedded font program, by code from 1, in thousandths of the size. */
  widths: { said: number[]; program: number[] }
}

/** Reads the fonts of a PDF by their names in the resources. */
export function readPdfFonts(bytes: Uint8Array): Map<string, FontFacts> {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const at = (reference: string | undefined) => objects.get(Number(reference)) ?? ''
  const all = [...objects.values()]
  const shown = Map.groupBy(
    all
      .filter((object) => object.startsWith('<</Type/Page/'))
      .flatMap((page) => shownIn(streamOf(at(/\/Contents (\d+)/.exec(page)?.[1])))),
    ({ font }) => font,
  )
  const resources = /\/Font<<(.*?)>>/.exec(all.find((object) => object.includes('/Font<<')) ?? '')?.[1] ?? ''
  return new Map(
    [...resources.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', reference]) => {
      const font = at(reference)
      const descendant = at(/\/DescendantFonts\[(\d+)/.exec(font)?.[1])
      const program = at(/\/FontFile2 (\d+)/.exec(at(/\/FontDescriptor (\d+)/.exec(descendant)?.[1]))?.[1])
      const said = (/\/W\[1\[([\d ]+)\]\]/.exec(descendant)?.[1] ?? '').split(' ').map(Number)
      const own = new Set((shown.get(name) ?? []).flatMap(({ codes }) => codes))
      const map = streamOf(at(/\/ToUnicode (\d+)/.exec(font)?.[1]))
        .replace('<0000><FFFF>', '')
        .matchAll(/^<(\w{4})><(\w+)>$/gm)
      return [
        name,
        {
          shown: [...own],
          texts: new Map([...map].map(([, code = '', text = '']) => [Number.parseInt(code, 16), text])),
          widths: {
            said,
            program: said.map((_, index) => advanceOf(Buffer.from(streamOf(program), 'latin1'), index + 1)),
          },
        },
      ]
    }),
  )
}

/** The codes of each text of a page, with the font's name. */
function shownIn(content: string): { font: string; codes: number[] }[] {
  let font = ''
  return [...content.matchAll(/\/(\w+) [\d.]+ Tf|<((?:[\dA-F]{4})+)>/gi)].flatMap(([, name, text]) => {
    font = name ?? font
    return text === undefined
      ? []
      : [{ font, codes: (text.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)) }]
  })
}

/** The advance of a glyph in a TrueType program, in thousandths of the size. */
function advanceOf(program: Buffer, glyph: number): number {
  const tables = new Map(
    Array.from({ length: program.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index
      return [program.toString('latin1', entry, entry + 4), program.readUInt32BE(entry + 8)]
    }),
  )
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((name) => tables.get(name) ?? 0)
  if (!head || !hhea || !hmtx) throw new Error('the font program lacks a table')
  const last = program.readUInt16BE(hhea + 34) - 1
  return (1000 * program.readUInt16BE(hmtx + 4 * Math.min(glyph, last))) / program.readUInt16BE(head + 18)
}
