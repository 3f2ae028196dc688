import { OPEN_MARKER } from '@dossier/profiles'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyText, docxParts } from '../testing/docx-parts.ts'
import { nastyTexts } from '../testing/nasty-texts.ts'
import { sampleTheme } from '../testing/sample-theme.ts'
import { malformedParts } from '../testing/well-formed.ts'
import { plainTheme, type Theme } from '../theme.ts'
import { box, bullet, cell, chip, factTable, heading, listCell, paragraph, statusCell, table } from './blocks.ts'
import type { Block, DocumentModel, StyleId } from './model.ts'
import { render } from './render.ts'

const asOf = new Date('2026-01-27T14:23:05.678Z')

function model(blocks: readonly Block[], rest: Partial<DocumentModel> = {}): DocumentModel {
  return { locale: 'en', theme: sampleTheme, title: 'A title', subject: 'A subject', margin: 2, blocks, ...rest }
}

/** Does not compile if it lacks a style. */
const everyStyle: Record<StyleId, true> = {
  Normal: true,
  Title: true,
  Subtitle: true,
  Heading1: true,
  Heading2: true,
  Heading3: true,
  Small: true,
  Subject: true,
  CellText: true,
  CellNote: true,
  CellHead: true,
  CellLabel: true,
  CellBullet: true,
  ListBullet: true,
}

/** A document with the same text in every possible place. */
function everywhere(text: string): DocumentModel {
  const blocks = [
    heading(1, text),
    paragraph([text, { text, bold: true, italic: true, color: '123456' }]),
    bullet(text),
    factTable([[text, text]]),
    table([50, 50], [text, text], [[cell(text), listCell([text, text])]], { look: 'grid' }),
    table([100], null, [[statusCell(text, { fill: 'FFFFFF', text: '000000' })]]),
    box([paragraph([chip(text, { fill: 'FFFFFF', text: '000000' })])]),
  ]
  const theme: Theme = { ...sampleTheme, firm: text.slice(0, 200), address: [text.slice(0, 200)] }
  return model(blocks, { theme, title: text, subject: text })
}

describe('any text', () => {
  test.each(nastyTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    '%s is well-formed',
    async (_n, text) => {
      expect(malformedParts(await render(everywhere(text), asOf))).toEqual([])
    },
  )

  test('no string makes a part malformed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect(malformedParts(await render(everywhere(text), asOf))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('markup in a text is read back as text', async () => {
    const texts = ['</w:t></w:r></w:p>', ']]>', '<script>alert(1)</script>', '&amp;', '$& $1 $$', 'DOSSIER-TITLE-HOLE']
    const bytes = await render(model(texts.map((text) => paragraph(text))), asOf)
    expect(bodyText(bytes).split('\n')).toEqual(texts)
  })

  test('characters that XML forbids are removed, and the others are kept', async () => {
    const bytes = await render(model([paragraph('a\u0000b\u0008c\uFFFEd\uD800e😀f\u001Fg')]), asOf)
    expect(bodyText(bytes)).toBe('abcde😀fg')
  })
})

describe('what a document looks like', () => {
  test('an open marker is printed in the language of the document and highlighted', async () => {
    const bytes = await render(model([paragraph(`Rate: ${OPEN_MARKER} per hour`)], { locale: 'fr' }), asOf)
    const xml = docxParts(bytes)['word/document.xml']
    expect(bodyText(bytes)).toBe('Rate: ! à vérifier ! per hour')
    expect(xml).toMatch(/w:fill="FFF200"\/><\/w:rPr><w:t xml:space="preserve">! à vérifier !</)
  })

  test('de-CH writes ss instead of ß, de-DE keeps it', async () => {
    const blocks = [paragraph('Größe')]
    expect(bodyText(await render(model(blocks, { locale: 'de-CH' }), asOf))).toBe('Grösse')
    expect(bodyText(await render(model(blocks, { locale: 'de-DE' }), asOf))).toBe('Größe')
  })

  test('headings stay with the next paragraph, rows are not split, and heads repeat', async () => {
    const parts = docxParts(await render(model([heading(1, 'H'), table([100], ['C'], [[cell('x')]])]), asOf))
    const heading1 = /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0]
    expect(heading1).toContain('<w:keepNext/>')
    expect(parts['word/document.xml']?.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(parts['word/document.xml']?.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  test('every style that a block can use is defined', async () => {
    const styles = docxParts(await render(model([]), asOf))['word/styles.xml'] ?? ''
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1])
    const named = Object.keys(everyStyle)
    expect(ids).toEqual(expect.arrayContaining([...named, 'Gap', 'HeaderText']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('columns have the requested widths and fill the text width', async () => {
    const xml = docxParts(await render(model([table([20, 80], null, [])], { margin: 1.5 }), asOf))['word/document.xml']
    const widths = [...(xml ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]))
    expect(widths).toEqual([2041, 8163])
  })
})

describe('the frame', () => {
  test('the first page has logo, company and address, the later ones company and title', async () => {
    const parts = docxParts(await render(model([]), asOf))
    const headers = Object.entries(parts).filter(([name]) => /word\/header\d/.test(name))
    const first = headers.find(([, xml]) => xml.includes('<w:drawing>'))?.[1]
    const later = headers.find(([, xml]) => !xml.includes('<w:drawing>'))?.[1]
    expect(first).toContain('3011 Bern')
    expect(later).toContain('Nordlicht Consulting AG')
    expect(later).toContain('A title')
  })

  test('two themes at once keep their own logo, company and colour (defect: branding was global)', async () => {
    const other: Theme = { ...plainTheme, firm: 'Other Firm', accent: '#7a1f4e' }
    const blocks = [heading(1, 'H')]
    const [ours, theirs] = await Promise.all([
      render(model(blocks), asOf),
      render(model(blocks, { theme: other }), asOf),
    ])
    const oursXml = Object.values(docxParts(ours)).join('')
    const theirsXml = Object.values(docxParts(theirs)).join('')
    expect(oursXml).not.toMatch(/Other Firm|7A1F4E/)
    expect(theirsXml).not.toMatch(/Nordlicht|0B6E4F|<w:drawing>/)
    expect(await render(model(blocks), asOf)).toEqual(ours)
  })

  test('page numbers are fields, in the language of the document', async () => {
    const footer = docxParts(await render(model([], { locale: 'fr' }), asOf))['word/footer1.xml'] ?? ''
    expect(footer).toMatch(/Page .*PAGE.* sur .*NUMPAGES/)
  })
})

describe('the package', () => {
  test('both dates of the properties are asOf, and no other part contains a time', async () => {
    const parts = docxParts(await render(model([]), asOf))
    const stamps = Object.values(parts)
      .join('')
      .match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)
    expect(stamps).toEqual(['2026-01-27T14:23:05Z', '2026-01-27T14:23:05Z'])
    expect(parts['docProps/core.xml']).toContain('<dc:title>A title</dc:title>')
  })

  test('every part has a content type, and every relationship a target', async () => {
    const parts = docxParts(await render(model([bullet('x')]), asOf))
    const types = parts['[Content_Types].xml'] ?? ''
    for (const name of Object.keys(parts).filter((part) => part !== '[Content_Types].xml')) {
      const extension = name.split('.').at(-1) ?? ''
      const isTyped = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`)
      expect({ name, isTyped }).toEqual({ name, isTyped: true })
    }
    const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels'))
    for (const [name, xml] of relations) {
      const folder = name.replace(/_rels\/[^/]+$/, '')
      const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1])
      expect({ name, ids: [...new Set(ids)] }).toEqual({ name, ids })
      for (const [, target = ''] of xml.matchAll(/ Target="([^"]+)"/g)) {
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : folder + target)
      }
    }
  })

  test('the header relationships used by the body exist, and drawing IDs are unique', async () => {
    const parts = docxParts(await render(model([]), asOf))
    const named = [...(parts['word/document.xml'] ?? '').matchAll(/r:id="([^"]+)"/g)].map((match) => match[1])
    expect(named).toHaveLength(4)
    for (const id of named) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`)
    const drawings = [
      ...Object.values(parts)
        .join('')
        .matchAll(/<wp:docPr id="(\d+)"/g),
    ].map((match) => match[1])
    expect(drawings).toEqual(['1'])
  })
})
