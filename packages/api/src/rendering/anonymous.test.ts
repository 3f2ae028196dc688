import { documentText, documentTypesFor, generateDocument, offerTermsSchema, plainTheme } from '@dossier/generators'
import { importJobProfile, type Locale, locales } from '@dossier/profiles'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { peopleToHide, type PersonToHide } from '../testing/people-to-hide.ts'
import { fontFiles } from './font-files.ts'
import { computeResult } from './compute.ts'
import { runData } from './run-data.ts'
import { inputHashOf, readInputs, type RunInputs } from './run-inputs.ts'

const asOf = new Date('2026-01-27T14:23:05Z')
const job = importJobProfile(
  'Senior Java Developer\n\nMust\n- 5 years of Java\n- Kubernetes\n- Calm\n\nShould\n- Scrum\n- Oracle',
).value

function inputsOf({ candidate }: PersonToHide, locale: Locale, anonymous: RunInputs['anonymous']): RunInputs {
  const notes = { format: 'agency' as const, report: [], problems: [] }
  const who = `${candidate.givenName} ${candidate.familyName}`
  return {
    candidate,
    job,
    terms: offerTermsSchema.parse({ id: `2026-1 ${who}`, availability: `${who} ab sofort`, vendor: 'Muster AG' }),
    locale,
    theme: plainTheme,
    previous: null,
    overrides: [
      {
        pointer: '/should/1',
        criterion: job?.should[1] ?? '',
        verdict: 'fulfilled',
        reason: `${who} showed it at ${candidate.engagements[0]?.client ?? ''}`,
        author: 'The Recruiter',
        at: asOf.toISOString(),
      },
    ],
    lexiconVersion: 0,
    anonymous,
    pdf: true,
    sections: null,
    photo,
    imports: { candidate: notes, job: notes },
  }
}

/** Every file name of a run, and every text of every part of its files; for markup also the text without tags. */
async function everything(inputs: RunInputs): Promise<Map<string, string>> {
  const data = runData(inputs, computeResult(inputs, asOf, null))
  const options = { locale: inputs.locale, theme: plainTheme, asOf, fonts: fontFiles(plainTheme) }
  const found = new Map<string, string>()
  for (const type of documentTypesFor(data)) {
    const { filename, contentType, bytes } = await generateDocument(type, data, options)
    found.set(`name of ${type}`, filename)
    if (filename.endsWith('.pdf')) found.set(`${type} as read`, pdfTexts({ contentType, bytes }))
    const isZip = filename.endsWith('.docx')
    const parts = isZip ? unzipSync(bytes) : { [filename]: bytes }
    for (const [name, part] of Object.entries(parts)) {
      const text = new TextDecoder().decode(part)
      found.set(`${type} ${name}`, `${name} ${text}`)
      found.set(`${type} ${name} without markup`, text.replace(/<[^>]*>/g, ''))
    }
    found.set(`${type} as bytes`, storedNames(inputs, bytes).join(' '))
  }
  return found
}

/** The text of a PDF: its pages, and its UTF-16 strings such as the title. */
function pdfTexts(file: { contentType: string; bytes: Uint8Array<ArrayBuffer> }): string {
  const lines = documentText(file) ?? []
  expect(lines.length).toBeGreaterThan(10)
  const strings = new TextDecoder('latin1').decode(file.bytes).matchAll(/<FEFF([0-9A-F]*)>/g)
  const wide = [...strings].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
  expect(wide.length).toBeGreaterThan(0)
  return [...lines, ...wide].join('\n')
}

/** The parts of a run's input that occur verbatim in the bytes of a file, in any Unicode encoding. */
function storedNames({ candidate }: RunInputs, bytes: Uint8Array): string[] {
  const { givenName, familyName, engagements, education, contact } = candidate
  const houses = [...engagements.map(({ client }) => client), ...education.map(({ institution }) => institution)]
  const texts = [givenName, familyName, ...houses, contact?.email ?? ''].filter((text) => text !== '')
  const file = Buffer.from(bytes)
  return texts.filter((text) => {
    const wide = Buffer.from(text, 'utf16le')
    return [Buffer.from(text), wide, Buffer.from(wide).swap16()].some((name) => file.includes(name))
  })
}

function leaks(texts: ReadonlyMap<string, string>, { secrets }: PersonToHide): string[] {
  return [...texts].flatMap(([where, text]) => {
    const folded = text
      .normalize('NFKD')
      .replace(/[\p{M}\u00AD]/gu, '')
      .replace(/[’‘]/gu, "'")
      .toLowerCase()
    return secrets.filter((secret) => containsWord(folded, secret)).map((secret) => `${where}: ${secret}`)
  })
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** One pixel, with metadata that the test searches for. */
const photo = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}

describe('an anonymous run', () => {
  test('never shows the photo that the named run shows', async () => {
    const [one] = peopleToHide
    expect.assert(one !== undefined)
    const named = [...(await everything(inputsOf(one, 'en', null))).keys()]
    const hidden = [...(await everything(inputsOf(one, 'en', { dates: 'months' })))]
    expect(named).toContain('cv word/media/photo.png')
    expect(
      hidden.filter(([where, text]) => /photo/i.test(where) || /\/Figure|word\/media|Photo of/.test(text)),
    ).toEqual([])
  })

  test.each(peopleToHide.map((one) => [one.candidate.familyName, one] as const))(
    'says nowhere that it is %s',
    async (_name, one) => {
      for (const dates of ['months', 'years'] as const) {
        const texts = await everything(inputsOf(one, one.candidate.locale, { dates }))
        expect([...texts.keys()].filter((where) => where.startsWith('name of'))).toHaveLength(11)
        expect(leaks(texts, one)).toEqual([])
      }
    },
  )

  test.each(locales)('states that it is anonymous in every language: %s', async (locale) => {
    for (const one of peopleToHide)
      expect(leaks(await everything(inputsOf(one, locale, { dates: 'months' })), one)).toEqual([])
  })

  test('is what hides the person: the named run contains every secret of the name', async () => {
    for (const one of peopleToHide) {
      const found = leaks(await everything(inputsOf(one, one.candidate.locale, null)), one)
      expect(found.length).toBeGreaterThan(20)
    }
  })

  test('shows only years if requested, and still judges by months', async () => {
    const [one] = peopleToHide
    expect.assert(one !== undefined)
    const [months, years] = [inputsOf(one, 'de-CH', { dates: 'months' }), inputsOf(one, 'de-CH', { dates: 'years' })]
    const texts = [...(await everything(years)).values()].join('\n')
    expect(texts).not.toMatch(/03\/2019|2019-03/)
    expect(texts).toContain('2019 – heute')
    const [byMonths, byYears] = [months, years].map((inputs) => computeResult(inputs, asOf, null).match)
    expect(byYears?.score).toEqual(byMonths?.score)
    expect(byYears?.must.map(({ experience }) => experience.map((sum) => sum.months))).toEqual(
      byMonths?.must.map(({ experience }) => experience.map((sum) => sum.months)),
    )
  })

  test('has the same verdicts as the named run', () => {
    for (const one of peopleToHide) {
      const [named, hidden] = [null, { dates: 'months' as const }].map((anonymous) => {
        const match = computeResult(inputsOf(one, 'en', anonymous), asOf, null).match
        return match && [...match.must, ...match.should].map(({ verdict }) => verdict)
      })
      expect(hidden).toEqual(named)
    }
  })

  test('is a different input, and a named run keeps the hash that it always had', () => {
    const [one] = peopleToHide
    expect.assert(one !== undefined)
    const { anonymous: _anonymous, ...before } = inputsOf(one, 'en', null)
    expect(readInputs(before).anonymous).toBeNull()
    const hashes = [null, { dates: 'months' as const }, { dates: 'years' as const }].map((anonymous) =>
      inputHashOf(inputsOf(one, 'en', anonymous)),
    )
    expect(hashes[0]).toBe(inputHashOf(readInputs(before)))
    expect(new Set(hashes).size).toBe(3)
  })
})
