import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentTypes, generateDocument } from './documents.ts'
import { sampleOptions } from './testing/basic-run.ts'
import { docxParts } from './testing/docx-parts.ts'
import { nastyTexts } from './testing/nasty-texts.ts'
import { sampleRun } from './testing/sample-run.ts'
import { malformedParts } from './testing/well-formed.ts'
import { withText } from './testing/with-text.ts'

const documents = documentTypes.filter(({ extension }) => extension === 'docx').map(({ type }) => type)
const texts = nastyTexts.map((text): [string, string] => [JSON.stringify(text).slice(0, 40), text])

describe.each(documents)('%s', (type) => {
  test.each(texts)('stays well-formed with %s in every field', async (_name, text) => {
    const { bytes } = await generateDocument(type, withText(sampleRun, text), sampleOptions)
    expect(malformedParts(bytes)).toEqual([])
  })

  test('stays well-formed with any text in every field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const { bytes } = await generateDocument(type, withText(sampleRun, text), sampleOptions)
        expect(malformedParts(bytes)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('a text cannot add a part, a link or a field', async () => {
    const text = '</w:t><w:hyperlink r:id="x"/><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>'
    const parts = docxParts((await generateDocument(type, withText(sampleRun, text), sampleOptions)).bytes)
    const plain = docxParts((await generateDocument(type, sampleRun, sampleOptions)).bytes)
    expect(Object.keys(parts)).toEqual(Object.keys(plain))
    expect(parts['word/document.xml']).not.toMatch(/<w:hyperlink|<w:instrText/)
    expect(parts['word/_rels/document.xml.rels']).toBe(plain['word/_rels/document.xml.rels'])
  })
})

test('no person’s name can make a file name leave its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (givenName, familyName) => {
      const candidate = { ...sampleRun.candidate, givenName, familyName: `../${familyName}\u0000/..\\` }
      for (const definition of documentTypes) {
        expect(definition.filename(candidate)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(docx|html|json|pdf)$/)
      }
    }),
  )
})
