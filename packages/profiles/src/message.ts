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
  return catalogue[message.code][language].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = message.params[name]
    return value === undefined ? hole : String(value)
  })
}
