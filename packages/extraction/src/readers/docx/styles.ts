import { childOf, elementsOf, type XmlElement } from '../office/xml.ts'

/** The formatting that a style or run sets; undefined for what it inherits. */
export interface RunLook {
  bold?: boolean
  italic?: boolean
  size?: number
  color?: string
  hidden?: boolean
  font?: string
}

/** What a paragraph style means. */
interface ParagraphStyle {
  look: RunLook
  heading: number | null
  isItem: boolean
}

/** The styles of a Word file, including what they inherit. */
export interface DocxStyles {
  paragraph(id: string | undefined): ParagraphStyle
  character(id: string | undefined): RunLook
}

/** Reads `word/styles.xml`. Without it, no style sets anything. */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const byId = new Map(elementsOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const usual = elementsOf(root, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0'),
  )
  const chain = (id: string | undefined): XmlElement[] => {
    const styles: XmlElement[] = []
    for (let next = id; next !== undefined && styles.length < 20;) {
      const style = byId.get(next)
      if (style === undefined) break
      styles.unshift(style)
      next = childOf(style, 'w:basedOn')?.attributes['w:val']
    }
    return styles
  }
  return {
    paragraph: (id) => {
      const styles = chain(id ?? usual?.attributes['w:styleId'])
      return {
        look: { ...runLook(defaults), ...looks(styles) },
        heading: styles.map(headingOf).findLast((level) => level !== null) ?? null,
        isItem: styles.some((style) => hasNumber(childOf(style, 'w:pPr'))),
      }
    },
    character: (id) => looks(chain(id)),
  }
}

function looks(styles: readonly XmlElement[]): RunLook {
  return Object.assign({}, ...styles.map((style) => runLook(childOf(style, 'w:rPr'))))
}

function headingOf(style: XmlElement): number | null {
  const name = childOf(style, 'w:name')?.attributes['w:val'] ?? ''
  const named = /^heading (\d)$/iu.exec(name)?.[1]
  if (named !== undefined) return Number(named)
  if (/^title$/iu.test(name)) return 1
  return outlineOf(childOf(style, 'w:pPr'))
}

/** The heading level that paragraph properties set (`w:outlineLvl`), from 1; null for body text. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const level = Number(childOf(properties, 'w:outlineLvl')?.attributes['w:val'] ?? '9')
  return level >= 0 && level < 6 ? level + 1 : null
}

/** Whether paragraph properties make a list item, and at which depth; null if they do not say. */
export function numberOf(properties: XmlElement | undefined): { isItem: boolean; depth: number } | null {
  const number = childOf(properties, 'w:numPr')
  if (number === undefined) return null
  const id = childOf(number, 'w:numId')?.attributes['w:val'] ?? '0'
  return { isItem: id !== '0', depth: Number(childOf(number, 'w:ilvl')?.attributes['w:val'] ?? '0') }
}

function hasNumber(properties: XmlElement | undefined): boolean {
  return numberOf(properties)?.isItem === true
}

/** The formatting that run properties set. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const look: RunLook = {}
  for (const { name, attributes } of elementsOf(properties)) {
    const value = attributes['w:val']
    if (name === 'w:b') look.bold = isOn(value)
    if (name === 'w:i') look.italic = isOn(value)
    if (name === 'w:vanish' || name === 'w:webHidden') look.hidden = isOn(value)
    const font = name === 'w:rFonts' ? (attributes['w:ascii'] ?? attributes['w:hAnsi']) : undefined
    if (font !== undefined) look.font = font
    if (name === 'w:sz') look.size = Number(value ?? '0') / 2
    if (name === 'w:color' && value !== undefined && /^[\da-f]{6}$/iu.test(value)) look.color = value.toLowerCase()
  }
  return look
}

/** Whether a Word toggle is on. Without a value it is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
