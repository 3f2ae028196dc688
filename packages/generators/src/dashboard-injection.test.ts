import { describe, expect, it } from 'vitest'
import { dashboard } from './dashboard.ts'
import { escapeHtml } from './html/html.ts'
import { localSpelling } from './locale/spelling.ts'
import { hostileTexts } from './testing/hostile-texts.ts'
import { type PageElement, pageElements, skeleton } from './testing/html-skeleton.ts'
import { sampleRun, sampleTheme } from './testing/sample-run.ts'
import { textFields, withText } from './testing/text-fields.ts'

const harmless = 'Harmlose Wörter.'
const everything = { data: sampleRun, theme: sampleTheme }
const fields = textFields(everything).filter((path) => !isMachineMade(path.join('/')))

/** Whether a path holds a pointer or quote. Both are computed from checked data; a false one is refused, not printed. */
function isMachineMade(path: string): boolean {
  return /\/(pointer|quote)$|\/offer\/.*criteria\//.test(path)
}

async function page({ data, theme }: typeof everything): Promise<string> {
  const bytes = await dashboard.generate(data, { locale: 'de-CH', theme, asOf: new Date('2026-01-27T14:23:05Z') })
  return new TextDecoder().decode(bytes)
}

describe('hostile text in a dashboard', () => {
  it('covers sixty texts and every text of candidate, job, match, feedback, offer and theme', () => {
    expect(new Set(hostileTexts).size).toBe(60)
    expect(new Set(fields.map(([area, part]) => (area === 'theme' ? area : part)))).toEqual(
      new Set(['candidate', 'feedback', 'job', 'match', 'offer', 'theme']),
    )
    expect(fields.length).toBeGreaterThan(120)
  })

  it('escapes everything and fetches nothing (defect: the dashboard fetched a script and escaped nothing)', async () => {
    const expected = skeleton(await page(everywhere(harmless)))
    const offences: string[] = []
    for (const text of hostileTexts) {
      const made = await page(everywhere(text))
      offences.push(...pageElements(made).flatMap(offencesOf), ...(skeleton(made) === expected ? [] : [text]))
    }
    expect(offences).toEqual([])
  })

  it('changes no element, attribute, URL or style because of the text of any single field', async () => {
    const broken: string[] = []
    for (const [at, path] of fields.entries()) {
      const plain = await page(withText(everything, path, harmless))
      const expected = skeleton(plain)
      for (const [turn, text] of textsOfTurn(at).entries()) {
        const made = await page(withText(everything, path, text))
        const isWordsOnly = turn > 0 && differsInWordsOnly(made, plain, text)
        if (!isWordsOnly && skeleton(made) !== expected) broken.push(`${path.join('/')} with ${text}`)
      }
    }
    expect(broken).toEqual([])
  })
})

function everywhere(text: string): typeof everything {
  return fields.reduce((value, path) => withText(value, path, text), everything)
}

/** Five of the texts, a different selection for each field. */
function textsOfTurn(turn: number): string[] {
  return hostileTexts.filter((_, index) => index % 12 === turn % 12)
}

/** Whether a page equals the harmless one apart from its words, none of which contains an HTML delimiter. Saves parsing it. */
function differsInWordsOnly(made: string, plain: string, text: string): boolean {
  const written = localSpelling(escapeHtml(text), 'de-CH')
  return !/[<>"']/.test(written) && made.replaceAll(written, harmless) === plain
}

const forbiddenElements = new Set(['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'input', '#comment'])

/** The ways in which an element could harm a reader: by running code, loading something or linking elsewhere. */
function offencesOf({ name, attributes }: PageElement): string[] {
  const keys = Object.keys(attributes).filter((key) => /^on|^style$|^srcdoc$|^action$|^xlink/.test(key))
  const { href = '#must-1', src = 'data:image/png;base64,' } = attributes
  return [
    ...(forbiddenElements.has(name) ? [`<${name}>`] : []),
    ...keys.map((key) => `${name} ${key}`),
    ...(/^#[a-z]+-\d+$/i.test(href) ? [] : [`href ${href}`]),
    ...(/^data:image\/(png|jpeg);base64,/.test(src) ? [] : [`src ${src}`]),
  ]
}
