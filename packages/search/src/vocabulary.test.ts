import { expect, it } from 'vitest'
import { foldName } from './fold.ts'
import { auditVocabulary } from './vocabularies/audit.ts'
import { documentVocabulary } from './vocabularies/document.ts'
import { type Names, yesNo } from './vocabulary.ts'

const vocabularies = { documents: documentVocabulary([]), audit: auditVocabulary([]) }

it.each(Object.entries(vocabularies))('has each name only once across all languages: %s', (_name, { qualifiers }) => {
  expect(ambiguous(qualifiers)).toEqual([])
  const lists = qualifiers.flatMap((qualifier) => (qualifier.kind === 'choice' ? [qualifier.choices] : []))
  expect([...lists, yesNo].flatMap(ambiguous)).toEqual([])
})

it.each(Object.entries(vocabularies))('shows examples that start with its own names: %s', (_name, { qualifiers }) => {
  for (const { names, example } of qualifiers) {
    expect(example.de.startsWith(`${names.de[0]}:`)).toBe(true)
    expect(example.en.startsWith(`${names.en[0]}:`)).toBe(true)
  }
})

/** Returns the names that two entries share. */
function ambiguous(entries: readonly { id: string; names: Names }[]): string[] {
  const owners = new Map<string, string>()
  return entries.flatMap(({ id, names }) =>
    [...names.de, ...names.en].map(foldName).filter((name) => {
      const owner = owners.get(name) ?? id
      owners.set(name, owner)
      return owner !== id
    }),
  )
}
