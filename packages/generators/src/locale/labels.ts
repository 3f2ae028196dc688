import { languageOf, type Language, type Locale } from '@dossier/profiles'
import { localSpelling } from './spelling.ts'

/** The fixed words of one document or part of it, in each language; every language has the same keys. */
export type LabelCatalogue<Labels> = Readonly<Record<Language, Labels>>

const swiss = new WeakMap<object, unknown>()

/** The labels of a locale; the spelling of `de-CH` is derived from `de`, once. Strings may stand in nested records. */
export function labelsFor<Labels extends object>(catalogue: LabelCatalogue<Labels>, locale: Locale): Labels {
  const labels = catalogue[languageOf(locale)]
  if (locale !== 'de-CH') return labels
  if (!swiss.has(labels)) swiss.set(labels, respell(labels, locale))
  // What is kept under labels has their shape.
  return swiss.get(labels) as Labels
}

function respell<Value>(value: Value, locale: Locale): Value {
  // Strings stay strings, lists keep their length and records their keys, so the shape that went in comes out.
  if (typeof value === 'string') return localSpelling(value, locale) as Value
  if (Array.isArray(value)) return value.map((part: unknown) => respell(part, locale)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, respell(part, locale)])) as Value
}
