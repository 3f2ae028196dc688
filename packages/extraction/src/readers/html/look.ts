import type { DefaultTreeAdapterTypes } from 'parse5'

/** The formatting of text within an element. */
export interface HtmlLook {
  bold: boolean
  italic: boolean
  size: number | null
  color: string | null
  hidden: boolean
  /** Whether its children are side by side. */
  isRow: boolean
  /** Whether it is a box within a line, such as a tag. */
  isTag: boolean
}

/** The declarations of a page's style sheets, by selector: one element name, class or ID. */
export type StyleRules = ReadonlyMap<string, readonly [property: string, value: string][]>

/** Reads the rules with simple selectors from style sheets. Ignores those in at-rules, such as for print or small screens. */
export function readRules(sheets: readonly string[]): StyleRules {
  const rules = new Map<string, [string, string][]>()
  for (const sheet of sheets) {
    const plain = sheet
      .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '')
      .replaceAll(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '')
    for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
      for (const selector of selectors.split(',').map((one) => one.trim().toLowerCase())) {
        if (/^[.#]?[\w-]+$/u.test(selector))
          rules.set(selector, [...(rules.get(selector) ?? []), ...declarations(body)])
      }
    }
  }
  return rules
}

const bold = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const italic = new Set(['i', 'em', 'cite'])
const headingSizes: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14, h4: 12 }
/** The sizes of `<font size>` 1 to 7, in points. */
const fontSizes = [7.5, 10, 12, 13.5, 18, 24, 36]

/**
 * The formatting within an element: what it inherits, changed by its name, its attributes, the page's rules and its own
 * style.
 */
export function lookOf(element: DefaultTreeAdapterTypes.Element, around: HtmlLook, rules: StyleRules): HtmlLook {
  const { tagName: tag, attrs } = element
  const attribute = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value
  const look = { ...around, isRow: false, isTag: false }
  if (bold.has(tag)) look.bold = true
  if (italic.has(tag)) look.italic = true
  look.size = headingSizes[tag] ?? look.size
  if (tag === 'font') applyFont(look, attribute('size'), attribute('color'))
  if (attribute('hidden') !== undefined || attribute('type') === 'hidden') look.hidden = true
  const classes = (attribute('class') ?? '').split(/\s+/u).map((name) => `.${name.toLowerCase()}`)
  const ruled = [tag, ...classes, `#${attribute('id')?.toLowerCase()}`].flatMap((selector) => rules.get(selector) ?? [])
  for (const [property, value] of [...ruled, ...declarations(attribute('style') ?? '')]) apply(look, property, value)
  return look
}

function applyFont(look: HtmlLook, size: string | undefined, color: string | undefined): void {
  const step = size === undefined ? Number.NaN : Number(size) + (/^[+-]/u.test(size) ? 3 : 0)
  look.size = fontSizes[step - 1] ?? look.size
  look.color = hexOf(color ?? '') ?? look.color
}

function declarations(style: string): [string, string][] {
  return style.split(';').map((one) => {
    const [property = '', ...value] = one.split(':')
    return [property.trim().toLowerCase(), value.join(':').trim().toLowerCase()]
  })
}

function apply(look: HtmlLook, property: string, value: string): void {
  if (property === 'font-weight') look.bold = value.startsWith('bold') || Number(value) >= 600
  if (property === 'font-style') look.italic = value !== 'normal'
  if (property === 'font-size') look.size = pointsOf(value) ?? look.size
  if (property === 'color') look.color = hexOf(value) ?? look.color
  if (property === 'display' && value.startsWith('none')) look.hidden = true
  if (property === 'display') look.isRow = /^(?:inline-)?(?:flex|grid)/u.test(value)
  if (property === 'display') look.isTag = value === 'inline-block'
  if (property === 'flex-direction' && value.startsWith('column')) look.isRow = false
  if (property === 'visibility' && value.startsWith('hidden')) look.hidden = true
}

function pointsOf(value: string): number | null {
  const [, number, unit] = /^([\d.]+)(pt|px)/u.exec(value) ?? []
  if (number === undefined) return null
  return unit === 'px' ? Number(number) * 0.75 : Number(number)
}

function hexOf(value: string): string | null {
  return /^#([\da-f]{6})$/iu.exec(value)?.[1]?.toLowerCase() ?? null
}
