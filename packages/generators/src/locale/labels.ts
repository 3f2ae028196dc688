import { languageOf, type Language, type Locale } from '@dossier/profiles'
import { localSpelling } from './spelling.ts'

/** The fixed texts of a document or a part of it, by language. All languages have the same keys. */
export type LabelCatalogue<Labels> = Readonly<Record<Language, Labels>>

const swiss = new WeakMap<object, unknown>()

/** Returns the texts for a locale. Those for `de-CH` are derived from `de` and cached. Texts may be in nested records. */
export function labelsFor<Labels extends object>(catalogue: LabelCatalogue<Labels>, locale: Locale): Labels {
  const labels = catalogue[languageOf(locale)]
  if (locale !== 'de-CH') return labels
  if (!swiss.has(labels)) swiss.set(labels, respell(labels, locale))
  // The cached value has the shape of its key.
  return swiss.get(labels) as Labels
}

function respell<Value>(value: Value, locale: Locale): Value {
  // Strings stay strings, lists keep their length and records their keys, so the result has the shape of the value.
  if (typeof value === 'string') return localSpelling(value, locale) as Value
  if (Array.isArray(value)) return value.map((part: unknown) => respell(part, locale)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, respell(part, locale)])) as Value
}
