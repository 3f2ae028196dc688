import { locales } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { generateDocument } from './documents.ts'
import { composeOffer } from './offer/compose.ts'
import { fixtureOffers } from './testing/fixture-run.ts'
import { bodyText, docxParts } from './testing/docx-parts.ts'
import { sampleOptions } from './testing/basic-run.ts'
import { sampleFeedback, sampleRun } from './testing/sample-run.ts'
import { malformedParts } from './testing/well-formed.ts'

test('the offer is a letter with conditions, criteria, assessment and a place to sign, in this order', async () => {
  const lines = bodyText((await generateDocument('offer', sampleRun, sampleOptions)).bytes).split('\n')
  const marks = [
    'Angebot Senior Java Developer',
    'Guten Tag A. Muster',
    'Eignung',
    'Konditionen',
    'Kriterien im Einzelnen',
    'Muss-Kriterien',
    'Soll-Kriterien',
    'Gesamtbeurteilung',
    'Mehrwert für Sie',
    'Offene Punkte',
    'Empfehlung',
    'Ort und Datum, Unterschrift',
  ]
  expect(lines.filter((line) => marks.includes(line))).toEqual(marks)
  expect(lines).toContain('6. Februar 2026')
  expect(lines).toContain('! bitte prüfen !')
})

test('sentences count what the table shows (defect: the offer said all criteria are met beside a table that said otherwise)', async () => {
  for (const offer of fixtureOffers({ locale: 'de-CH' })) {
    const data = { ...sampleRun, ...offer, offer: composeOffer(offer), feedback: sampleFeedback, previous: null }
    const text = bodyText((await generateDocument('offer', data, sampleOptions)).bytes)
    const start = text.indexOf('Muss-Kriterien')
    const table = text.slice(start, text.indexOf('Soll-Kriterien', start))
    const shown = table.split('\n').filter((line) => line === 'erfüllt').length
    const said = text.slice(text.indexOf('Gesamtbeurteilung'))
    const count = offer.match.must.length
    // The sentence leaves out what there is none of.
    const some = shown === 0 ? `Von ${count} Muss-Kriterien sind ` : `${shown} erfüllt`
    expect(said).toContain(shown === count ? `Alle ${count} Muss-Kriterien sind erfüllt.` : some)
  }
})

test('the status has the colour of its verdict', async () => {
  const xml = docxParts((await generateDocument('offer', sampleRun, sampleOptions)).bytes)['word/document.xml'] ?? ''
  const cells = [...xml.matchAll(/w:fill="([0-9A-F]{6})"\/><\/w:tcPr>.*?<w:t [^>]*>([^<]*)</g)]
  const colours = new Map(cells.map(([, fill, text]) => [text, fill]))
  expect(colours.get('erfüllt')).toBe('E2F3E7')
  expect(colours.get('nicht erfüllt')).toBe('FBE3E2')
  expect(colours.get('teilweise erfüllt')).toBe('FDF0D0')
})

test.each(locales)('in %s every part is well-formed', async (locale) => {
  for (const offer of fixtureOffers({ locale })) {
    const data = { ...sampleRun, ...offer, offer: composeOffer(offer), feedback: sampleFeedback, previous: null }
    const file = await generateDocument('offer', data, { ...sampleOptions, locale })
    expect(malformedParts(file.bytes)).toEqual([])
  }
})
