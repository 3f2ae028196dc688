import { locales } from '@dossier/profiles'
import { applyOverrides, decisionOf, type Override, type Verdict } from '@dossier/matching'
import { describe, expect, test } from 'vitest'
import type { RunData } from './define.ts'
import { generateDocument } from './documents.ts'
import { composeOffer } from './offer/compose.ts'
import { offerTermsSchema } from './offer/offer-model.ts'
import { isProven } from './offer/proof.ts'
import { sampleOptions } from './testing/basic-run.ts'
import { bodyText } from './testing/docx-parts.ts'
import { hostileTexts } from './testing/hostile-texts.ts'
import { sampleCandidate, sampleJob, sampleMatch, sampleRun, sampleTheme } from './testing/sample-run.ts'
import { malformedParts } from './testing/well-formed.ts'

const author = 'Anna Muster'
const at = '2026-01-20T08:00:00.000Z'

/** A person's decision on the criterion at a pointer of the sample. */
function says(pointer: string, verdict: Verdict, reason = 'Im Gespräch gezeigt.'): Override {
  const { must, should, further, softSkills } = sampleMatch
  const criterion = [...must, ...should, ...further, ...softSkills].find((one) => one.pointer === pointer)?.criterion
  return { pointer, criterion: criterion ?? 'not in the job', verdict, reason, author, at }
}

function decided(overrides: readonly Override[], locale: (typeof locales)[number] = 'de-CH') {
  const match = applyOverrides(sampleMatch, overrides)
  const base = { candidate: sampleCandidate, job: sampleJob, theme: sampleTheme, locale, asOf: sampleOptions.asOf }
  const offer = composeOffer({ ...base, match, terms: offerTermsSchema.parse({}) })
  return { ...sampleRun, match, offer }
}

const kubernetes = says('/must/2', 'fulfilled')
const clearance = says('/must/4', 'fulfilled', 'Ausweis gesehen.')

async function textOf(type: 'offer' | 'matchmaking', data: RunData = decided([kubernetes, clearance])) {
  return bodyText((await generateDocument(type, data, sampleOptions)).bytes)
}

async function pageOf(data: RunData = decided([kubernetes, clearance]), options = sampleOptions) {
  return new TextDecoder().decode((await generateDocument('dashboard', data, options)).bytes)
}

describe('the offer', () => {
  test('names who decided, and states that it is not a proof', async () => {
    const text = await textOf('offer')
    expect(text).toContain('bestätigt durch Anna Muster')
    expect(text).toContain('Regelwerk: teilweise erfüllt')
    expect(text).toContain('Bestätigt durch Anna Muster (20.01.2026). Begründung: Im Gespräch gezeigt.')
    expect(text).toContain('Das ist das Wort einer Person, kein Beleg aus dem Lebenslauf.')
  })

  test('never states that the CV shows what a person confirmed', () => {
    const { offer, match } = decided([kubernetes, clearance])
    const claims = [...offer.suitability, ...offer.addedValue].filter(({ criteria }) => criteria.includes('/must/2'))
    expect(claims.map(({ text }) => text)).toEqual([
      'Erfahrung mit Kubernetes – bestätigt durch Anna Muster, ohne Beleg aus dem Lebenslauf. Begründung: Im Gespräch gezeigt.',
    ])
    expect(offer.gaps.flatMap(({ criteria }) => criteria)).not.toContain('/must/2')
    expect(match.must.filter((one) => isProven(sampleCandidate, one)).map(({ pointer }) => pointer)).not.toContain(
      '/must/2',
    )
  })

  test('states both scores and recommendations, and how many assessments people decided', () => {
    const { offer, match } = decided([kubernetes, clearance])
    const said = offer.assessment.join(' ')
    expect(said).toContain('Alle 5 Muss-Kriterien sind erfüllt.')
    expect(said).toContain(
      '2 dieser Beurteilungen sind Entscheide von Personen (Anna Muster) und stützen sich nicht auf das Regelwerk.',
    )
    expect(said).toContain('Die regelbasierte Auswertung ergibt 77 von 100 Punkten')
    expect(said).toContain(
      `Mit den Entscheiden von Personen sind es ${decisionOf(match).score.value} von 100 Punkten (Empfehlung: Go); ohne sie 77 Punkte (Empfehlung: Prüfen).`,
    )
    expect(offer.recommendation).toContain('Wir empfehlen Marco Rieben')
  })

  test('drops what the CV shows if a person disagrees', async () => {
    const data = decided([says('/must/0', 'unfulfilled', 'Nur gelesen, nie gebraucht.')])
    const claimed = [...data.offer.suitability, ...data.offer.addedValue].flatMap(({ criteria }) => criteria)
    expect(claimed).not.toContain('/must/0')
    expect(data.offer.gaps.map(({ text }) => text)).toContain(
      'Nicht erfüllt laut Anna Muster: Mindestens 5 Jahre Erfahrung mit Java – Begründung: Nur gelesen, nie gebraucht.',
    )
    expect(await textOf('offer', data)).toContain('Regelwerk: erfüllt')
  })

  test('keeps the proof of the CV if a person agrees', async () => {
    const data = decided([says('/must/1', 'fulfilled')])
    const [claim] = data.offer.suitability.filter(({ criteria }) => criteria.includes('/must/1'))
    expect(claim?.text).toContain('belegt durch')
    expect(await textOf('offer', data)).not.toContain('kein Beleg aus dem Lebenslauf')
  })
})

function whatIf(text: string): string {
  return text.slice(text.indexOf('Was den Gesamtwert'), text.indexOf('Nächste Schritte'))
}

describe('the matchmaking report', () => {
  test('lists every decision with both verdicts, and the result with and without decisions', async () => {
    const text = await textOf('matchmaking')
    const list = text.slice(text.lastIndexOf('Übersteuerungen')).split('\n')
    expect(list).not.toContain(
      'Es gibt keine: Das Ergebnis des Regelwerks steht ohne Übersteuerung durch einen Menschen.',
    )
    const row = list.indexOf('Erfahrung mit Kubernetes')
    expect(list.slice(row, row + 5)).toEqual([
      'Erfahrung mit Kubernetes',
      'teilweise erfüllt',
      'erfüllt',
      'Bestätigt durch Anna Muster (20.01.2026).',
      'Begründung: Im Gespräch gezeigt.',
    ])
    expect(text).toContain('Ohne Entscheide von Personen: 77 von 100 Punkten, Intervall 66 bis 86, Empfehlung Prüfen')
    expect(text).toContain('Abdeckung und Risiken folgen dem Regelwerk allein')
  })

  test('has no what-if row for a criterion that a person decided', async () => {
    expect(whatIf(await textOf('matchmaking', sampleRun))).toContain('Sicherheitsprüfung nach PSPV')
    expect(whatIf(await textOf('matchmaking'))).not.toContain('Sicherheitsprüfung nach PSPV')
  })

  test('states that a decision on different words does not count', async () => {
    const text = await textOf('matchmaking', decided([says('/must/9', 'fulfilled')]))
    expect(text).toContain('Nicht mehr anwendbar')
    expect(text).toContain('not in the job – erfüllt, Anna Muster (20.01.2026)')
    expect(text).not.toContain('Ohne Entscheide von Personen')
  })
})

describe('the dashboard', () => {
  test('shows the verdict that counts, who decided, and the machine’s verdict', async () => {
    const page = await pageOf()
    expect(page).toContain('badge person v-fulfilled')
    expect(page).toContain('bestätigt durch Anna Muster')
    expect(page).toContain('Regelwerk: teilweise erfüllt')
    expect(page).toContain('ohne sie 77 Punkte (Empfehlung: Prüfen)')
  })

  test('shows nothing of it without decisions', async () => {
    expect(await pageOf(sampleRun)).not.toMatch(/person|class="word"/)
  })
})

test.each(locales)('in %s no document leaves anything blank', async (locale) => {
  const data = decided([kubernetes, says('/should/2', 'open'), says('/must/9', 'partial')], locale)
  const options = { ...sampleOptions, locale }
  for (const type of ['offer', 'matchmaking'] as const) {
    const { bytes } = await generateDocument(type, data, options)
    expect(malformedParts(bytes)).toEqual([])
    expect(bodyText(bytes)).not.toMatch(/NaN|undefined|\{\w+\}/)
    expect(bodyText(bytes)).toContain(author)
  }
  expect(await pageOf(data, options)).not.toMatch(/NaN|undefined/)
})

test('hostile reasons and names are printed as text', async () => {
  for (const text of [...hostileTexts, '<script>alert(1)</script>', '{author}{reason}']) {
    const data = decided([{ ...kubernetes, reason: text, author: text }])
    for (const type of ['offer', 'matchmaking'] as const) {
      expect(malformedParts((await generateDocument(type, data, sampleOptions)).bytes)).toEqual([])
    }
    expect(await pageOf(data)).not.toContain('<script')
  }
})
