import { bodyTextOf, type PdfFacts, readPdf } from '../testing/read-pdf.ts'
import { readPdfFonts } from '../testing/read-pdf-fonts.ts'
import { documentText, type DocumentType, generateDocument, offerTermsSchema, plainTheme } from '@dossier/generators'
import { type Candidate, importCandidate, importJobProfile, type Locale, locales } from '@dossier/profiles'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { describe, expect, test } from 'vitest'
import { computeResult } from './compute.ts'
import { fontFiles } from './font-files.ts'
import { runData } from './run-data.ts'
import type { RunInputs } from './run-inputs.ts'

const asOf = new Date('2026-01-27T14:23:05Z')
const slugs = ['marco-rieben', 'zhanna-kovalenko', 'maximilian-von-hohenstein'] as const
const theme = { ...plainTheme, firm: 'Nordlicht Consulting AG', address: ['Musterstrasse 1', '3011 Bern'] }

/** The photo of the PDFs: one pixel. */
const photo = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}

function inputsOf(
  slug: (typeof slugs)[number],
  locale: Locale,
  change: (candidate: Candidate) => Candidate = (one) => one,
): RunInputs {
  const candidate = importCandidate(candidateFixtures[slug]).value
  const job = importJobProfile(jobFixtures['senior-java-developer']).value
  expect.assert(candidate !== null && job !== null)
  const notes = { format: 'agency' as const, report: [], problems: [] }
  return {
    candidate: change(candidate),
    job,
    terms: offerTermsSchema.parse({ vendor: 'Nordlicht Consulting AG' }),
    locale,
    theme,
    previous: null,
    overrides: [],
    lexiconVersion: 0,
    anonymous: null,
    pdf: true,
    sections: null,
    photo,
    imports: { candidate: notes, job: notes },
  }
}

async function made(type: DocumentType, inputs: RunInputs) {
  const data = runData(inputs, computeResult(inputs, asOf, null))
  return generateDocument(type, data, { locale: inputs.locale, theme, asOf, fonts: fontFiles(theme) })
}

async function factsOf(type: DocumentType, inputs: RunInputs): Promise<PdfFacts> {
  return readPdf((await made(type, inputs)).bytes)
}

const everyDocument = slugs.flatMap((slug) =>
  (['cv_pdf', 'offer_pdf'] as const).flatMap((type) => locales.map((locale) => [type, slug, locale] as const)),
)

/**
 * Whether an element has only permitted children, a header cell states its scope, and a figure has its box and
 * alternative text.
 */
function isSound({ type, kids, attributes, hasAlt }: PdfFacts['tree'][number]): boolean {
  if (type === 'Figure') return hasAlt && /\/BBox\[[\d. ]+\]/.test(attributes)
  if (type === 'TH') return /\/Scope\/(?:Row|Column)/.test(attributes)
  const allowed = new Map([
    ['L', ['LI']],
    ['LI', ['Lbl', 'LBody']],
    ['Table', ['TR']],
    ['TR', ['TH', 'TD']],
  ]).get(type)
  return allowed === undefined || kids.every((kid) => allowed.includes(kid))
}

const bare = (text: string) => text.replace(/[\s•★\u00A0]/gu, '')

describe('the structure of a PDF', () => {
  test.each(everyDocument)(
    '%s of %s in %s is PDF/A-2a and PDF/UA-1 as far as our own checks see',
    async (type, slug, locale) => {
      const { catalog, metadata, info, fonts, objects, title } = await factsOf(type, inputsOf(slug, locale))
      expect(catalog).toContain(`/Lang(${locale})`)
      expect(catalog).toContain('/MarkInfo<</Marked true>>')
      expect(catalog).toContain('/ViewerPreferences<</DisplayDocTitle true>>')
      expect(catalog).toMatch(/\/OutputIntents\[\d+ 0 R\]/)
      for (const said of [
        '<pdfaid:part>2<',
        '<pdfaid:conformance>A<',
        '<pdfuaid:part>1<',
        '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<',
        `<rdf:li>${locale}</rdf:li>`,
      ]) {
        expect(metadata).toContain(said)
      }
      expect(title).not.toBe('')
      expect(metadata.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(title)
      expect(info).toContain('(D:20260127142305Z)')
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) {
        expect(font).toMatch(/\/ToUnicode \d+ 0 R/)
        expect(font).toMatch(/\/BaseFont\/[A-Z]{6}\+/)
      }
      // No feature that archival formats forbid: transparency, scripts, actions, encryption, external files, other
      // colours than the output intent describes, notes without a text.
      expect(objects).not.toMatch(/\/(?:SMask|CA |ca |BM|JavaScript|JS|AA|Launch|Encrypt|URI|EmbeddedFiles)/)
      expect(objects).not.toMatch(/\/(?:DeviceCMYK|LZWDecode|Interpolate true|Annots|NeedAppearances|AcroForm)/)
      expect(objects).toMatch(/\/S\/GTS_PDFA1.*\/DestOutputProfile/)
      expect(objects).toContain('/N 3')
      expect(objects.match(/\/FontFile2 /g)).toHaveLength(fonts.length)
    },
  )

  test.each(everyDocument)(
    '%s of %s in %s: every mark has its element, and headings skip no level',
    async (type, slug, locale) => {
      const { pages, tree, parents } = await factsOf(type, inputsOf(slug, locale))
      expect(pages.length).toBeGreaterThan(1)
      for (const [index, page] of pages.entries()) {
        expect(page.open).toBe(0)
        expect(page.outside).toEqual([])
        expect(page.marks).toEqual(Array.from({ length: page.marks.length }, (_, at) => at))
        expect(parents[index]).toHaveLength(page.marks.length)
      }
      const levels = tree.flatMap(({ type: role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
      expect(levels[0]).toBe(1)
      for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
      expect(tree.filter((element) => !isSound(element))).toEqual([])
      expect(tree.filter(({ type: role }) => role === 'Figure')).toHaveLength(type === 'cv_pdf' ? 1 : 0)
    },
  )

  test.each(everyDocument)(
    '%s of %s in %s: each letter shown has a glyph of the stated width, and a text',
    async (type, slug, locale) => {
      const fonts = readPdfFonts((await made(type, inputsOf(slug, locale))).bytes)
      expect(fonts.size).toBeGreaterThan(1)
      for (const { shown, texts, widths } of fonts.values()) {
        expect(shown.length).toBeGreaterThan(0)
        for (const code of shown) {
          // Code 0 is the glyph for what a font lacks, which no page may show.
          expect(code).toBeGreaterThan(0)
          expect(texts.get(code)).toMatch(/^(?!0000|FEFF|FFFE)(?:[\dA-F]{4})+$/)
        }
        expect(widths.said).toHaveLength(texts.size)
        for (const [index, width] of widths.said.entries())
          expect(Math.abs(width - (widths.program[index] ?? 0))).toBeLessThanOrEqual(1)
      }
    },
  )

  test.each(everyDocument)(
    '%s of %s in %s says what the Word document says, as pdf.js reads it too',
    async (type, slug, locale) => {
      const inputs = inputsOf(slug, locale)
      const pdf = await made(type, inputs)
      const word = await made(type === 'cv_pdf' ? 'cv' : 'offer', inputs)
      const said = bare((documentText(pdf) ?? []).join(''))
      for (const line of documentText(word) ?? []) expect(said).toContain(bare(line))
      expect(bare(await bodyTextOf(pdf.bytes))).toContain(
        bare(inputs.candidate.familyName).replace('ß', locale === 'de-CH' ? 'ss' : 'ß'),
      )
    },
  )
})

const withProfile = (profile: string) => inputsOf('marco-rieben', 'en', (candidate) => ({ ...candidate, profile }))

describe('the letters of a PDF', () => {
  const text = 'Żółć Ďábel İstanbul Ễ, Ελληνικά, Кириллица, ქართული, ★ → ✓'

  test('are embedded for Latin, Greek, Cyrillic and Georgian', async () => {
    const pdf = await made('cv_pdf', withProfile(text))
    expect(documentText(pdf)).toContain(text)
    expect(await bodyTextOf(pdf.bytes)).not.toContain('[U+')
  })

  test('that no font has are shown as their code, and read as themselves', async () => {
    const pdf = await made('cv_pdf', withProfile('田中 wrote'))
    expect(documentText(pdf)).toContain('田中 wrote')
    expect(await bodyTextOf(pdf.bytes)).toContain('[U+7530][U+4E2D] wrote')
  })

  test('from right to left are shown in visual order, and read in logical order', async () => {
    const pdf = await made('cv_pdf', withProfile('Says שלום עולם and مرحبا daily'))
    expect(documentText(pdf)).toContain('Says שלום עולם and مرحبا daily')
  })
})

test('the same input gives the same bytes, and an ID derived from them', async () => {
  const [once, again, other] = [
    inputsOf('marco-rieben', 'fr'),
    inputsOf('marco-rieben', 'fr'),
    inputsOf('marco-rieben', 'en'),
  ]
  const [first, second, third] = await Promise.all([once, again, other].map((inputs) => made('cv_pdf', inputs)))
  expect.assert(first !== undefined && second !== undefined && third !== undefined)
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect((await readPdf(first.bytes)).id).not.toBe((await readPdf(third.bytes)).id)
})
