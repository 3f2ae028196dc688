import { elementsOf, textOf, type XmlElement } from '../office/xml.ts'

/** All elements at a path of names, ignoring prefixes. */
export function allAt(element: XmlElement | undefined, path: string): XmlElement[] {
  let found = element === undefined ? [] : [element]
  for (const name of path.split('/'))
    found = found.flatMap((one) => elementsOf(one).filter((child) => localName(child) === name))
  return found
}

/** The first non-empty text at a path, trimmed; empty if there is none. */
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

/** An ISO 8601 date as CVs write it: `03/2019`, or only the year. */
function monthOf(date: string): string {
  const { year, month } = /^(?<year>\d{4})(?:-(?<month>\d{2}))?/u.exec(date)?.groups ?? {}
  return year === undefined ? '' : month === undefined ? year : `${month}/${year}`
}

/** A period as CVs write it; empty if it has no start and no end. */
export function periodOf(start: string, end: string, isCurrent: boolean): string {
  const [from, to] = [monthOf(start), isCurrent ? 'present' : monthOf(end)]
  return from === '' || to === '' ? `${from}${isCurrent ? '' : to}` : `${from} – ${to}`
}

/** The distinct levels of a language's dimensions. */
export function levelsOf(levels: readonly string[]): string {
  return [...new Set(levels.filter((level) => level !== ''))].join(', ')
}

/** The texts of the innermost elements that contain words; not codes, numbers or dates. */
export function leavesOf(element: XmlElement): string[] {
  const inner = elementsOf(element)
  if (inner.length > 0) return inner.flatMap(leavesOf)
  const text = plainText(element)
  return isCode.test(localName(element)) || !/\p{L}{3}/u.test(text) ? [] : [text]
}

const isCode = /(?:Code|ID|Indicator|Current|DateTime|Type|Preference|Data|DocumentType)$/u
