import type { Language } from './language.ts'

export type MessageParams = Readonly<Record<string, string | number>>

/**
 * A sentence that is not written yet: a code from a closed catalogue and the values that it speaks of.
 * Data carries messages, so that one result can be read in every language.
 */
export interface Message<Code extends string = string> {
  code: Code
  params: MessageParams
}

/** One sentence per language; `{name}` is replaced by the parameter of that name. */
export type MessageCatalogue<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>

/** Writes a message in a language. A parameter that is missing stays visible as `{name}`. */
export function formatMessage<Code extends string>(
  catalogue: MessageCatalogue<Code>,
  message: Message<Code>,
  language: Language,
): string {
  return fillHoles(catalogue[message.code][language], message.params)
}

/** Fills the `{name}` holes of a sentence or label of a catalogue; a value that is missing leaves its hole visible. */
export function fillHoles(sentence: string, values: MessageParams): string {
  const parts = partsOf(sentence)
  let text = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? ''
    text += String(values[name] ?? `{${name}}`) + (parts[at + 1] ?? '')
  }
  return text
}

/** Of sentences: texts and, between them, the names of holes. Catalogues are closed, and have fewer. */
const split = new Map<string, readonly string[]>()
const mostSplit = 5000

function partsOf(sentence: string): readonly string[] {
  const known = split.get(sentence)
  if (known !== undefined) return known
  const parts = sentence.split(/\{(\w+)\}/)
  if (split.size >= mostSplit) split.clear()
  split.set(sentence, parts)
  return parts
}
