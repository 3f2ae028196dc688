import { hasRtl, isRtlParagraph } from '../direction.ts'

const markup = Symbol('markup')

/** Markup that may be placed as it is. Only this module makes it, so no text from data can pass for it. */
export interface Html {
  readonly [markup]: string
}

/** What a template takes: text is escaped, markup is kept, lists are joined, `null` is nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Everything that HTML forbids or reads in its own way: control characters but tab and line feed, and noncharacters.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** Whether a text stands for itself; surrogates need a closer look. */
const isPlain = /^[\t\n !#-%(-;=?-~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/

/** Escapes a text for element content and quoted attributes; forbidden characters become U+FFFD. */
export function escapeHtml(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Of each place for a value whether elements may stand there: not inside a tag, nor where a browser takes all for text. */
const placesOf = new WeakMap<TemplateStringsArray, readonly boolean[]>()
const textOnly = /<(?:title|text|tspan|textarea|option)(?:\s[^>]*)?>[^<]*$/

/**
 * A template tag that escapes every value but `Html`; a text with letters from right to left is set apart with its direction. Throws when a value stands where escaping cannot hold: inside a
 * tag, but not in double quotation marks.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  const places = placesOf.get(strings) ?? checkPlaces(strings)
  let text = strings[0] ?? ''
  for (const [index, value] of values.entries()) {
    text += write(value, places[index] === true) + (strings[index + 1] ?? '')
  }
  return { [markup]: text }
}

function checkPlaces(strings: TemplateStringsArray): readonly boolean[] {
  let before = ''
  const places = strings.slice(0, -1).map((part) => {
    before += part
    const tag = before.slice(before.lastIndexOf('>') + 1)
    const isQuoted = tag.split('"').length % 2 === 0
    if (tag.includes('<') && !isQuoted) throw new Error(`A value inside a tag must be in double quotes: ${tag}`)
    return !tag.includes('<') && !textOnly.test(before)
  })
  placesOf.set(strings, places)
  return places
}

/** What is written as the pieces of one text, set apart with its direction where it has letters from right to left. */
export function directed(text: string, pieces: Html): Html {
  return hasRtl(text) ? html`<bdi dir="${isRtlParagraph(text) ? 'rtl' : 'ltr'}">${pieces}</bdi>` : pieces
}

/** A style sheet of our own as markup. Throws when it could end the `style` element. */
export function styleSheet(css: string): Html {
  if (css.includes('<')) throw new Error('A style sheet must not contain "<"')
  return { [markup]: css }
}

/** The text of finished markup. */
export function renderHtml(value: Html): string {
  return value[markup]
}

function write(value: HtmlValue, mayHoldElements: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    const text = escapeHtml(value)
    if (!mayHoldElements || !hasRtl(value)) return text
    return `<bdi dir="${isRtlParagraph(value) ? 'rtl' : 'ltr'}">${text}</bdi>`
  }
  if (isList(value)) return value.map((part) => write(part, mayHoldElements)).join('')
  return value[markup]
}

function isList(value: Html | readonly HtmlValue[]): value is readonly HtmlValue[] {
  return Array.isArray(value)
}
