import { elementsOf, textOf, type XmlElement } from '../office/xml.ts'

/** All elements that a path of names leads to, whatever their prefixes. */
export function allAt(element: XmlElement | undefined, path: string): XmlElement[] {
  let found = element === undefined ? [] : [element]
  for (const name of path.split('/'))
    found = found.flatMap((one) => elementsOf(one).filter((child) => localName(child) === name))
  return found
}

/** The text of the first element with some that a path leads to, without blanks at its ends; empty where there is none. */
export function textAt(element: XmlElement | undefined, path: string): string {
  return (
    allAt(element, path)
      .map(plainText)
      .find((text) => text !== '') ?? ''
  )
}

/** The text of an element on one line. */
export function plainText(element: XmlElement): string {
  return textOf(element).replaceAll(/\s+/gu, ' ').trim()
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A day, month or year of ISO 8601 as CVs write it: 03/2019, or the year alone. */
function monthOf(date: string): string {
  const { year, month } = /^(?<year>\d{4})(?:-(?<month>\d{2}))?/u.exec(date)?.groups ?? {}
  return year === undefined ? '' : month === undefined ? year : `${month}/${year}`
}

/** A stretch of time as CVs write it; empty where no beginning and no end is said. */
export function periodOf(start: string, end: string, isCurrent: boolean): string {
  const [from, to] = [monthOf(start), isCurrent ? 'present' : monthOf(end)]
  return from === '' || to === '' ? `${from}${isCurrent ? '' : to}` : `${from} – ${to}`
}

/** The levels of the parts of a language, each once. */
export function levelsOf(levels: readonly string[]): string {
  return [...new Set(levels.filter((level) => level !== ''))].join(', ')
}

/** The texts of elements that hold words and no further elements; codes, numbers and dates are no words. */
export function leavesOf(element: XmlElement): string[] {
  const inner = elementsOf(element)
  if (inner.length > 0) return inner.flatMap(leavesOf)
  const text = plainText(element)
  return isCode.test(localName(element)) || !/\p{L}{3}/u.test(text) ? [] : [text]
}

const isCode = /(?:Code|ID|Indicator|Current|DateTime|Type|Preference|Data|DocumentType)$/u
