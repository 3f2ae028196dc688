import { childOf, elementsOf, type XmlElement } from '../office/xml.ts'

/** The formatting and heading level that a style sets; undefined for what it inherits. */
export interface OdtLook {
  bold?: boolean
  italic?: boolean
  size?: number
  color?: string
  hidden?: boolean
  heading?: number
}

/** Returns the formatting of a style by name, including what it inherits. */
export type OdtStyles = (name: string | undefined) => OdtLook

/** Reads the styles of an ODT from the roots of `styles.xml` and `content.xml`. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const groups = ['office:styles', 'office:automatic-styles']
  for (const style of roots.flatMap((root) =>
    groups.flatMap((group) => elementsOf(childOf(root, group), 'style:style')),
  )) {
    styles.set(style.attributes['style:name'] ?? '', style)
  }
  const known = new Map<string, OdtLook>()
  const lookOf = (name: string | undefined, depth: number): OdtLook => {
    const style = name === undefined || depth > 20 ? undefined : styles.get(name)
    if (style === undefined || name === undefined) return {}
    const found = known.get(name)
    if (found !== undefined) return found
    const look = { ...lookOf(style.attributes['style:parent-style-name'], depth + 1), ...ownLook(style) }
    known.set(name, look)
    return look
  }
  return (name) => lookOf(name, 0)
}

function ownLook(style: XmlElement): OdtLook {
  const attributes = childOf(style, 'style:text-properties')?.attributes ?? {}
  const look: OdtLook = {}
  const weight = attributes['fo:font-weight']
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600
  const slant = attributes['fo:font-style']
  if (slant !== undefined) look.italic = slant !== 'normal'
  const size = /^([\d.]+)pt$/u.exec(attributes['fo:font-size'] ?? '')?.[1]
  if (size !== undefined) look.size = Number(size)
  const color = /^#([\da-f]{6})$/iu.exec(attributes['fo:color'] ?? '')?.[1]
  if (color !== undefined) look.color = color.toLowerCase()
  const display = attributes['text:display']
  if (display !== undefined) look.hidden = display === 'none'
  const named = /^Heading_20_(\d)$/u.exec(style.attributes['style:name'] ?? '')?.[1]
  const level = style.attributes['style:default-outline-level'] ?? ''
  if (level !== '' || named !== undefined) look.heading = Number(level === '' ? named : level)
  return look
}
