import type { FlowNode, FlowParagraph } from '../../flow/flow.ts'
import type { OmissionReason, Omissions } from '../../omissions.ts'
import { elementsOf, textOf, type XmlElement } from '../office/xml.ts'
import type { OdtLook, OdtStyles } from './styles.ts'

/** Elements that are not text of the document: deleted text, comments, descriptions of pictures, internal data. */
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:sequence-decls',
  'text:bookmark',
  'office:forms',
  'text:hidden-text',
  'text:placeholder',
  'text:table-of-content-source',
  'text:note-citation',
  'svg:title',
  'svg:desc',
])

/** Skipped elements whose text is reported. The text of the others is not part of the document as it was written. */
const reported: Readonly<Record<string, OmissionReason>> = {
  'text:tracked-changes': 'deleted',
  'text:hidden-text': 'hidden',
  'text:placeholder': 'placeholder',
}

/** What a part needs from the rest of its file. */
export interface Surroundings {
  styles: OdtStyles
  omissions: Omissions
}

interface Context {
  paragraph: FlowParagraph | null
  look: OdtLook
  link: string | null
  /** Depth of the surrounding lists; 0 outside. */
  depth: number
  nodes: FlowNode[]
  boxes: FlowNode[]
}

/** Reads one part of an ODT: the body, a header or a footer. */
export function readOdtText(element: XmlElement, around: Surroundings): FlowNode[] {
  const nodes: FlowNode[] = []
  visitAll(element, { paragraph: null, look: {}, link: null, depth: 0, nodes, boxes: nodes }, around)
  return nodes
}

function visitAll(element: XmlElement, context: Context, around: Surroundings): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(child.replaceAll(/\s+/gu, ' '), context)
    else visit(child, context, around)
  }
}

function visit(element: XmlElement, context: Context, around: Surroundings): void {
  const { name, attributes } = element
  if (isHiddenSection(element)) return omit('hidden', element, around)
  if (skipped.has(name)) return omit(reported[name] ?? null, element, around)
  const sign = signOf(name, attributes)
  if (sign !== null) addText(sign, context)
  else if (name === 'text:p' || name === 'text:h') visitParagraph(element, context, around)
  else if (name === 'text:span') {
    const look = { ...context.look, ...around.styles(attributes['text:style-name']) }
    if (look.hidden === true) omit('hidden', element, around)
    else visitAll(element, { ...context, look }, around)
  } else if (name === 'text:a') visitAll(element, { ...context, link: attributes['xlink:href'] ?? null }, around)
  else if (name === 'text:list') visitAll(element, { ...context, depth: context.depth + 1 }, around)
  else if (name === 'table:table') context.nodes.push(readTable(element, around))
  else if (name === 'draw:text-box') {
    context.boxes.push({ kind: 'part', origin: 'text-box', nodes: readOdtText(element, around) })
  } else if (name === 'text:note-body') context.boxes.push(...readOdtText(element, around))
  else visitAll(element, context, around)
}

function visitParagraph(element: XmlElement, context: Context, around: Surroundings): void {
  const look = around.styles(element.attributes['text:style-name'])
  if (look.hidden === true) return omit('hidden', element, around)
  const level = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? '1') : look.heading
  const paragraph: FlowParagraph = { kind: 'paragraph', runs: [], mark: null }
  if (context.depth > 0) paragraph.mark = { kind: 'item', depth: context.depth - 1 }
  if (level !== undefined) paragraph.mark = { kind: 'heading', level }
  const boxes: FlowNode[] = []
  visitAll(element, { ...context, paragraph, look, boxes, depth: 0 }, around)
  context.nodes.push(paragraph, ...boxes)
}

/**
 * Leaves out an element and reports its paragraphs, without the author and date of a change. Reports nothing if `why`
 * is null.
 */
function omit(why: OmissionReason | null, element: XmlElement, { omissions }: Surroundings): void {
  if (why === null) return
  const paragraphs = paragraphsIn(element)
  for (const one of paragraphs.length === 0 ? [element] : paragraphs) {
    omissions.end()
    omissions.add(why, textOf(one))
    omissions.end()
  }
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'text:p' || child.name === 'text:h') return [child]
    return child.name === 'office:change-info' ? [] : paragraphsIn(child)
  })
}

function isHiddenSection({ name, attributes }: XmlElement): boolean {
  return name === 'text:section' && (attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true')
}

function readTable(table: XmlElement, around: Surroundings): FlowNode {
  const rows = rowsOf(table).map((row) => elementsOf(row, 'table:table-cell').map((cell) => readOdtText(cell, around)))
  return { kind: 'table', rows }
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return child.name.startsWith('table:table-') && child.name.includes('row') ? rowsOf(child) : []
  })
}

function signOf(name: string, attributes: Readonly<Record<string, string>>): string | null {
  if (name === 'text:tab') return '\t'
  if (name === 'text:line-break') return '\n'
  if (name === 'text:soft-page-break') return ''
  if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes['text:c'] ?? '1') || 1, 200))
  return null
}

function addText(text: string, { paragraph, look, link }: Context): void {
  if (text === '') return
  const { bold = false, italic = false, size = null, color = null } = look
  paragraph?.runs.push({ text, bold, italic, size, color, link })
}
