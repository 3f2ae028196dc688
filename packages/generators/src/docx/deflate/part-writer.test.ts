import { crc32, inflateRawSync } from 'node:zlib'
import { inflateSync } from 'fflate'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from '../xml.ts'
import { PartWriter } from './part-writer.ts'

type Piece = { markup: string } | { text: string }

const writer = new PartWriter()
const around = ['<a é="ü">', '</a>'] as const
const frame = writer.frame(around)

function write(pieces: readonly Piece[]) {
  writer.begin(frame)
  for (const piece of pieces) {
    if ('markup' in piece) writer.markup(piece.markup)
    else writer.text(piece.text)
  }
  return writer.end()
}

function xmlOf(pieces: readonly Piece[]): string {
  const inner = pieces.map((piece) => ('markup' in piece ? piece.markup : escapeXml(piece.text)))
  return `${around[0]}${inner.join('')}${around[1]}`
}

/** A part read back by two programs, and its entry's metadata. All of it must follow from `xmlOf`. */
function readBack(pieces: readonly Piece[]) {
  const { data, crc, size } = write(pieces)
  return { zlib: inflateRawSync(data).toString(), fflate: Buffer.from(inflateSync(data)).toString(), crc, size }
}

function expected(pieces: readonly Piece[]): ReturnType<typeof readBack> {
  const xml = xmlOf(pieces)
  return { zlib: xml, fflate: xml, crc: crc32(xml), size: Buffer.byteLength(xml) }
}

const markup = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:t xml:space="preserve">',
  `<w:x y="${'z'.repeat(300)}"/>`,
)
const pieces = fc.array(
  fc.oneof(
    fc.record({ markup }),
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 40 }) }),
    fc.record({ text: fc.constantFrom('Java', 'Senior Java Developer', 'Müller & Söhne', '田中', '😀', '') }),
  ),
  { maxLength: 300 },
)

test('zlib and fflate read back whatever is written', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      expect(readBack(given)).toEqual(expected(given))
    }),
    { numRuns: 100 },
  )
})

test('markup repeats beyond the distance that deflate can refer to, and in parts larger than the initial buffer', () => {
  const text = Array.from({ length: 8_000 }, (_, index) => `${index * 7919}`)
  const far = [{ markup: '<w:p><w:pPr>' }, { text: text.join(' ') }, { markup: '<w:p><w:pPr>' }]
  const large = Array.from({ length: 60 }, () => far).flat()
  expect(readBack(far)).toEqual(expected(far))
  expect(readBack(large)).toEqual(expected(large))
})

test('a part does not depend on the parts written before it', () => {
  const part: Piece[] = [{ markup: '<w:p>' }, { text: 'Java and Java' }, { markup: '<w:p>' }]
  const first = write(part)
  write([{ markup: '<w:p>' }, { text: 'Java '.repeat(50_000) }])
  expect(write(part)).toEqual(first)
})

test('repeated markup costs almost nothing', () => {
  const row: Piece[] = [{ markup: '<w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/>' }, { markup: '</w:tcPr></w:tc>' }]
  const length = (count: number) => write(Array.from({ length: count }, () => row).flat()).data.length
  expect(length(200) - length(100)).toBeLessThan(200)
})
