import type { Vocabulary } from '@dossier/search'

const texts = new WeakMap<Vocabulary, string>()

/** A vocabulary as one text. It never changes, and the framework would serialise each of its objects for each page. */
export function vocabularyText(vocabulary: Vocabulary): string {
  const text = texts.get(vocabulary) ?? JSON.stringify(vocabulary)
  texts.set(vocabulary, text)
  return text
}

const vocabularies = new Map<string, Vocabulary>()

/** The vocabulary of a text of `vocabularyText`; always the same object for the same text. */
export function readVocabulary(text: string): Vocabulary {
  // Our own server wrote it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const vocabulary = vocabularies.get(text) ?? (JSON.parse(text) as Vocabulary)
  vocabularies.set(text, vocabulary)
  return vocabulary
}
