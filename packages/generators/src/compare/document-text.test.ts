import { describe, expect, test } from 'vitest'
import { type Bytes, DOCX_CONTENT_TYPE } from '../define.ts'
import { documentTypes, generateDocument } from '../documents.ts'
import { writeZip, zipEntry } from '../docx/zip.ts'
import { sampleOptions } from '../testing/basic-run.ts'
import { sampleRun } from '../testing/sample-run.ts'
import { bodyText } from '../testing/docx-parts.ts'
import { documentText } from './document-text.ts'
import { compareOffers, compareThemes } from './fields.ts'

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text)
}

function firstLine(bytes: Bytes): string | undefined {
  return bodyText(bytes).split('\n').at(0)
}

function body(inside: string): string {
  return `<w:document xmlns:w="x"><w:body>${inside}</w:body></w:document>`
}

function cell(text: string): string {
  return `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
}

function docxOf(xml: string): Bytes {
  return writeZip([zipEntry('word/document.xml', xml)])
}

/** A line that identifies a document of the sample data. */
function tellingLine(extension: string, type: string, bytes: Bytes): string | undefined {
  if (extension === 'docx') return firstLine(bytes)
  const { candidate, match } = sampleRun
  return type === 'cv_pdf' ? `${candidate.givenName} ${candidate.familyName}` : match?.must[0]?.criterion
}

describe('documentText', () => {
  test.each(documentTypes.filter(({ kind }) => kind === 'document'))(
    'reads all words of the document $type and none of its markup',
    async ({ type, extension }) => {
      const file = await generateDocument(type, sampleRun, sampleOptions)
      const lines = documentText(file) ?? []
      expect(lines.join('\n')).not.toMatch(/<\/?w:|&amp;|\{|;}/)
      expect(lines).toContain(tellingLine(extension, type, file.bytes))
      expect(lines.length).toBeGreaterThan(10)
    },
  )

  test('puts each paragraph and each cell on a line, and keeps words separate', () => {
    const xml = body(
      '<w:p><w:r><w:t>one </w:t></w:r><w:r><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p><w:p/>' +
        `<w:tbl><w:tr>${cell('a &lt; b')}${cell('c')}</w:tr></w:tbl><w:p><w:instrText>PAGE</w:instrText></w:p>`,
    )
    expect(documentText({ contentType: DOCX_CONTENT_TYPE, bytes: docxOf(xml) })).toEqual([
      'one two three',
      'a < b',
      'c',
    ])
  })

  test('reads only what a page shows', () => {
    const page =
      '<!doctype html><head><title>T</title><style>b{}</style></head><body><h1>Über <b>uns</b></h1><script>evil()</script>' +
      '<table><tr><td>a</td><td>b &amp; c</td></tr></table><p hidden>no</p><svg><text>72 <tspan>%</tspan></text></svg>'
    expect(documentText({ contentType: 'text/html; charset=utf-8', bytes: bytesOf(page) })).toEqual([
      'Über uns',
      'a',
      'b & c',
      '72 %',
    ])
  })

  test('returns null for bytes that are not a document', () => {
    const unreadable = [bytesOf(''), bytesOf('PK\u0003\u0004 not a zip'), docxOf('<w:p>'), writeZip([])]
    for (const bytes of unreadable) expect(documentText({ contentType: DOCX_CONTENT_TYPE, bytes })).toBeNull()
    expect(documentText({ contentType: 'image/png', bytes: bytesOf('x') })).toBeNull()
  })
})

describe('compareOffers and compareThemes', () => {
  test('report changed conditions and claims', () => {
    const { offer } = sampleRun
    if (offer === null) throw new Error('the sample has an offer')
    const [first, ...rest] = offer.suitability
    const next = { ...offer, suitability: rest, conditions: { ...offer.conditions, hourlyRate: 'CHF 1' } }
    const changes = compareOffers(offer, next)
    expect(changes.map(({ kind, before }) => [kind, before?.pointer])).toEqual([
      ['removed', '/suitability/0'],
      ['changed', '/conditions/hourlyRate'],
    ])
    expect(changes[0]?.before?.text).toBe(first?.text)
    expect(compareOffers(offer, structuredClone(offer))).toEqual([])
  })

  test('report a logo by its checksum, not its bytes', () => {
    const { theme } = sampleOptions
    const logo = { mediaType: 'image/png' as const, base64: 'QUFB' }
    const other = { mediaType: 'image/png' as const, base64: 'QkJC' }
    const [change] = compareThemes({ ...theme, logo }, { ...theme, logo: other })
    expect(change?.kind).toBe('changed')
    expect(change?.after?.text).toMatch(/^image\/png, 3 bytes, [0-9a-f]{8}$/)
  })
})
