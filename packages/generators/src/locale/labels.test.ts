import { locales } from '@dossier/profiles'
import { describe, expect, test } from 'vitest'
import { assessmentLabels } from './assessment.ts'
import { cvLabels } from './cv.ts'
import { feedbackLabels } from './feedback.ts'
import { frameLabels } from './frame.ts'
import { type LabelCatalogue, labelsFor } from './labels.ts'
import { offerLabels } from './offer.ts'
import { offerSentences } from './offer-sentences.ts'

const catalogues: Readonly<Record<string, LabelCatalogue<object>>> = {
  assessmentLabels,
  cvLabels,
  feedbackLabels,
  frameLabels,
  offerLabels,
  offerSentences,
}

/** Every string in a value, with its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`))
}

function holes(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted()
}

describe.each(Object.entries(catalogues))('%s', (_name, catalogue) => {
  test('has a text for every key in every locale', () => {
    for (const locale of locales) {
      for (const [path, text] of texts(labelsFor(catalogue, locale))) {
        expect({ path, isEmpty: text.trim() === '' }).toEqual({ path, isEmpty: false })
      }
    }
  })

  test('has the same placeholders in every language', () => {
    const german = texts(catalogue.de).map(([path, text]) => [path, holes(text)])
    expect(texts(catalogue.en).map(([path, text]) => [path, holes(text)])).toEqual(german)
    expect(texts(catalogue.fr).map(([path, text]) => [path, holes(text)])).toEqual(german)
  })

  test('has no ß in de-CH', () => {
    expect(JSON.stringify(labelsFor(catalogue, 'de-CH'))).not.toContain('ß')
  })
})
