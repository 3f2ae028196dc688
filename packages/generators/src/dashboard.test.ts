import { describe, expect, it } from 'vitest'
import type { Locale } from '@dossier/profiles'
import { matchCandidate, verdictText } from '@dossier/matching'
import { projectCandidate } from '@dossier/profiles'
import { dashboard } from './dashboard.ts'
import type { RunData } from './define.ts'
import { pageElements } from './testing/html-skeleton.ts'
import { sampleCandidate, sampleJob, sampleMatch, sampleOffer, sampleRun, sampleTheme } from './testing/sample-run.ts'

const asOf = new Date('2026-01-27T14:23:05Z')
const locales: readonly Locale[] = ['de-CH', 'de-DE', 'en', 'fr']

async function page(data: RunData = sampleRun, locale: Locale = 'de-CH', theme = sampleTheme): Promise<string> {
  return new TextDecoder().decode(await dashboard.generate(data, { locale, theme, asOf }))
}

/** The text of a page as a reader sees it. */
async function words(data: RunData = sampleRun, locale: Locale = 'de-CH'): Promise<string> {
  const body = (await page(data, locale)).replace(/^.*<body>/s, '')
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

describe('the dashboard', () => {
  it('is named after the person, in ASCII', () => {
    expect(dashboard.filename({ ...sampleCandidate, givenName: 'Jürg', familyName: 'Müller' })).toBe(
      'Dashboard_Juerg_Mueller.html',
    )
  })

  it.each(locales)('forbids scripts and all addresses except data images, in %s', async (locale) => {
    const elements = pageElements(await page(sampleRun, locale))
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    expect(await page(sampleRun, locale)).not.toMatch(/https?:|\burl\(|@import|javascript:/)
  })

  it.each(locales)(
    'has headings in order, named tables and charts, and links that lead somewhere, in %s',
    async (locale) => {
      const elements = pageElements(await page(sampleRun, locale))
      const named = (name: string) => elements.filter((element) => element.name === name)
      expect(named('html')[0]?.attributes.lang).toBe(locale)
      const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []))
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
      expect(named('caption')).toHaveLength(named('table').length)
      expect(named('th').every(({ attributes }) => /^(row|col)$/.test(attributes.scope ?? ''))).toBe(true)
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const referred = elements.flatMap(({ attributes }) => [
        ...(attributes.href === undefined ? [] : [attributes.href.slice(1)]),
        ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ])
      expect(referred.filter((id) => !ids.includes(id))).toEqual([])
      const charts = named('svg').filter(({ attributes }) => attributes['aria-hidden'] !== 'true')
      expect(charts.map(({ attributes }) => attributes.role)).toEqual(charts.map(() => 'img'))
    },
  )

  it('prints the formula with its numbers, the interval and the thresholds', async () => {
    const text = await words()
    expect(text).toContain('min(0.9·M + 0.1·S; 100 − 20·u)')
    expect(text).toContain('= 76.67 ≈ 77')
    expect(text).toContain('Intervall 66 bis 86')
    expect(text).toContain('Go ab 80 Punkten')
    expect(await words(sampleRun, 'de-DE')).toContain('min(0,9·M + 0,1·S; 100 − 20·u)')
  })

  it('counts the verdicts in words, not only in colour', async () => {
    expect(await words()).toMatch(/Muss-Kriterien \(5\).*3 erfüllt.*1 teilweise erfüllt.*Soll-Kriterien \(3\)/)
  })

  it.each(locales)('shows every criterion verbatim with its own verdict, in %s', async (locale) => {
    const text = await words(sampleRun, locale)
    const language = locale === 'en' || locale === 'fr' ? locale : 'de'
    for (const { criterion, verdict } of [...sampleMatch.must, ...sampleMatch.should, ...sampleMatch.further]) {
      expect(text).toContain(`${criterion} ${verdictText[verdict][language]}`)
    }
  })

  it('quotes the CV with the surrounding words and the place of the quote', async () => {
    expect(await words()).toContain('mit Java 17 und Spring Boot')
    expect(await words()).toContain('Projekt 1 (Kantonale Verwaltung, 03/2021 – heute), Tätigkeiten')
    expect(await words(sampleRun, 'en')).toContain('Project 1 (Kantonale Verwaltung, 03/2021 – present), Activities')
  })

  it('shows the effect of each open point on the score', async () => {
    expect(await words()).toContain('Wirkung auf den Gesamtwert: erfüllt: 86 · nicht erfüllt: 66')
  })

  it('highlights what is open', async () => {
    const marked = pageElements(await page()).filter(({ attributes }) => attributes.class === 'open')
    expect(marked.map(({ text }) => text)).toEqual(['! bitte prüfen !'])
  })

  it('leaves the offer out when there is none', async () => {
    expect(await words({ ...sampleRun, offer: sampleOffer })).toContain('Argumentation des Angebots')
    expect(await words({ ...sampleRun, offer: null })).not.toContain('Argumentation des Angebots')
  })

  it('states that a job without criteria cannot be scored', async () => {
    const job = { ...sampleJob, must: [], should: [], languages: [] }
    const inputs = { candidate: '', job: '' }
    const match = matchCandidate(projectCandidate(sampleCandidate), job, { asOf, inputs })
    const text = await words({ ...sampleRun, job, match, offer: null })
    expect(text).toContain('nicht bewertbar')
    expect(text).not.toMatch(/NaN|null|undefined/)
  })

  it('writes ss instead of ß in de-CH', async () => {
    expect(await words(sampleRun, 'de-CH')).toContain('Massnahme')
    expect(await words(sampleRun, 'de-DE')).toContain('Maßnahme')
  })

  it('contains the logo as data, and only the colour and font of the theme', async () => {
    const images = pageElements(await page()).filter(({ name }) => name === 'img')
    expect(images.map(({ attributes }) => attributes.alt)).toEqual([sampleTheme.firm])
    const other = await page(sampleRun, 'de-CH', { ...sampleTheme, font: 'Georgia', accent: '#7a1f1f', logo: null })
    expect(other).toContain('--font:Georgia')
    expect(other).toContain('--accent:#7a1f1f')
    expect(other).not.toContain('<img')
  })

  it('gives the same bytes for the same data', async () => {
    expect(await page(structuredClone(sampleRun))).toBe(await page())
  })
})
