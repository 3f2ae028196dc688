import { describe, expect, test } from 'vitest'
import { documentText, type DocumentType, generateDocument, isMarkable, markedCopy } from '../index.ts'
import { docxParts } from '../testing/docx-parts.ts'
import { nastyTexts } from '../testing/nasty-texts.ts'
import { sampleRun, sampleTheme } from '../testing/sample-run.ts'
import { testFonts } from '../testing/test-fonts.ts'
import { malformedParts } from '../testing/well-formed.ts'
import { plainTheme } from '../theme.ts'
import { reopenPdf } from '../pdf/reopen.ts'

const asOf = new Date('2026-01-27T14:23:05.678Z')
const fonts = () => testFonts
const make = (type: DocumentType, theme = sampleTheme) =>
  generateDocument(type, sampleRun, { locale: 'de-CH', theme, asOf, fonts: testFonts })
const mark = ({ bytes, contentType }: Awaited<ReturnType<typeof make>>, recipient = 'Erika Weiß-Beispiel') =>
  markedCopy(bytes, contentType, { recipient, locale: 'de-CH', fonts })
const markable: DocumentType[] = ['cv', 'offer', 'matchmaking', 'feedback', 'dashboard', 'cv_pdf', 'offer_pdf']

describe.each(markable)('a marked copy of %s', (type) => {
  test('is the same each time, differs for another recipient, and leaves the original unchanged', async () => {
    const made = await make(type)
    const before = made.bytes.slice()
    const copy = mark(made)
    expect(copy).toEqual(mark(made))
    expect(copy).not.toEqual(mark(made, 'Max Beispiel'))
    expect(copy).not.toEqual(before)
    expect(made.bytes).toEqual(before)
  })
})

test.each(['cv', 'offer', 'matchmaking', 'feedback'] as const)(
  '%s names its recipient on every page and keeps all other parts',
  async (type) => {
    for (const theme of [sampleTheme, plainTheme]) {
      const made = await make(type, theme)
      const [before, after] = [docxParts(made.bytes), docxParts(mark(made))]
      expect(Object.keys(after)).toEqual(Object.keys(before))
      const changed = Object.keys(after).filter((name) => after[name] !== before[name])
      // One for the first page, one for all others.
      expect(changed.toSorted()).toEqual(['word/header1.xml', 'word/header2.xml'])
      for (const name of changed) expect(after[name]).toContain('string="Für Erika Weiß-Beispiel"')
    }
  },
)

test.each(nastyTexts)('a Word document for %j is well-formed', async (name) => {
  expect(malformedParts(mark(await make('cv'), name))).toEqual([])
})

test.each(['cv_pdf', 'offer_pdf'] as const)(
  '%s shows its recipient on every page and reads out the same',
  async (type) => {
    const made = await make(type)
    const copy = mark(made)
    const { numbersOf, textOf } = reopenPdf(copy)
    const pages = numbersOf('/Type/Page/')
    const marks = new Set(pages.map((page) => /\/Contents\[(\d+) 0 R \d+ 0 R\]/.exec(textOf(page))?.[1]))
    expect(pages.length).toBeGreaterThan(0)
    expect(marks.size).toBe(1)
    expect(marks).not.toContain(undefined)
    expect(documentText({ ...made, bytes: copy })).toEqual(documentText(made))
  },
)

test('a long name, or one in another script, is set in several lines', async () => {
  const made = await make('cv_pdf')
  for (const name of ['Eine sehr lange Firma mit vielen Abteilungen '.repeat(4), 'محمد علي', 'Ольга', '田中'])
    expect(mark(made, name).length).toBeGreaterThan(made.bytes.length)
})

test('the dashboard names the recipient, escaped', async () => {
  const made = await make('dashboard')
  const page = new TextDecoder().decode(mark(made, '<script>"x"</script>'))
  expect(page).toContain('<bdi>Für &lt;script&gt;&quot;x&quot;&lt;/script&gt;</bdi>')
  expect(page).not.toContain('<script>')
})

test('data files and files that Dossier did not generate cannot be marked', async () => {
  const data = await make('matching_result')
  expect(isMarkable(data.contentType)).toBe(false)
  for (const type of ['cv', 'cv_pdf', 'dashboard'] as const) {
    const { contentType } = await make(type)
    const other = { filename: '', contentType, bytes: new TextEncoder().encode('%PDF-1.4 <html>') }
    expect(() => mark(other)).toThrow(/Dossier generated|zip/)
  }
})
