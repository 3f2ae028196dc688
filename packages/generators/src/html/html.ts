import { hasRtl, isRtlParagraph } from '../direction.ts'

const markup = Symbol('markup')

/** Markup that needs no escaping. Only this module creates it, so no text from data can pass as markup. */
export interface Html {
  readonly [markup]: string
}

/** Values of a template: text is escaped, markup is kept, lists are joined, and `null` prints nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Characters that HTML forbids or reinterprets: control characters except tab and line feed, and noncharacters.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** Quick test that a text needs no escaping. Surrogates need the full test. */
const isPlain = /^[\t\n !#-%(-;=?-~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/

/** Escapes text for element content and quoted attributes. Forbidden characters become U+FFFD. */
export function escapeHtml(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/**
 * For each place of a template's values, whether elements may occur there: not inside a tag, nor in an element that
 * contains only text.
 */
const placesOf = new WeakMap<TemplateStringsArray, readonly boolean[]>()
const textOnly = /<(?:title|text|tspan|textarea|option)(?:\s[^>]*)?>[^<]*$/

/**
 * A template tag that escapes every value except `Html`, and isolates a text with right-to-left letters in its
 * direction. Throws if a value is inside a tag without double quotes, where escaping is not enough.
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

/** Isolates markup for one text in its direction if the text has right-to-left letters. */
export function directed(text: string, pieces: Html): Html {
  return hasRtl(text) ? html`<bdi dir="${isRtlParagraph(text) ? 'rtl' : 'ltr'}">${pieces}</bdi>` : pieces
}

/** Marks one of our own style sheets as markup. Throws if it could end the `style` element. */
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
