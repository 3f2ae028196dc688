import type { FlowNode, FlowParagraph, FlowRun } from '../../flow/flow.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../office/xml.ts'
import { type BoundData, withText } from './bound-data.ts'
import { type DocxStyles, numberOf, outlineOf, type RunLook, runLook } from './styles.ts'

/**
 * What is not there for the reader: deleted, moved away, or no text at all. A PDF that LibreOffice makes of the file has it all
 * (findings/libreoffice-exports-text-that-was-deleted.sh).
 */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:instrText',
  'w:delText',
  'w:fldData',
])

interface Context {
  paragraph: FlowParagraph | null
  look: RunLook
  link: string | null
  /** Where paragraphs go. */
  nodes: FlowNode[]
  /** Text boxes wait until their paragraph is at its end. */
  boxes: FlowNode[]
}

/** What a part needs from the rest of its file. */
interface Surroundings {
  styles: DocxStyles
  data: BoundData
  /** Reads a file of another format that the part shows. */
  chunk: (target: string) => FlowNode[]
}

/** Reads the text of one part of a Word file: the document, a header, a footer. */
export class DocxBody {
  private readonly around: Surroundings
  private readonly links: ReadonlyMap<string, string>

  /** `links` are the targets of the part's relations by their id. */
  constructor(around: Surroundings, links: ReadonlyMap<string, string>) {
    this.around = around
    this.links = links
  }

  /** What stands in an element, in reading order. */
  read(element: XmlElement): FlowNode[] {
    const context: Context = { paragraph: null, look: {}, link: null, nodes: [], boxes: [] }
    this.visitAll(element, context)
    return context.nodes
  }

  private visitAll(element: XmlElement, context: Context): void {
    for (const child of elementsOf(element)) this.visit(child, context)
  }

  private visit(element: XmlElement, context: Context): void {
    const { name } = element
    if (skipped.has(name)) return
    if (name === 'w:p') this.visitParagraph(element, context)
    else if (name === 'w:tbl') context.nodes.push(this.readTable(element))
    else if (name === 'w:r') this.visitRun(element, context)
    else if (name === 'w:sdt') this.visitControl(element, context)
    else if (name === 'w:altChunk') context.nodes.push(...this.around.chunk(this.linkOf(element) ?? ''))
    else if (name === 'mc:AlternateContent') this.visitAlternative(element, context)
    else if (name === 'w:txbxContent')
      context.boxes.push({ kind: 'part', origin: 'text-box', nodes: this.read(element) })
    else if (name === 'w:hyperlink') this.visitAll(element, { ...context, link: this.linkOf(element) ?? context.link })
    else if (!this.addSign(element, context)) this.visitAll(element, context)
  }

  private visitParagraph(element: XmlElement, context: Context): void {
    const properties = childOf(element, 'w:pPr')
    const style = this.around.styles.paragraph(childOf(properties, 'w:pStyle')?.attributes['w:val'])
    const heading = outlineOf(properties) ?? style.heading
    const number = numberOf(properties)
    const isItem = number?.isItem ?? style.isItem
    const paragraph: FlowParagraph = { kind: 'paragraph', runs: [], mark: null }
    if (isItem) paragraph.mark = { kind: 'item', depth: number?.depth ?? 0 }
    if (heading !== null) paragraph.mark = { kind: 'heading', level: heading }
    const boxes: FlowNode[] = []
    this.visitAll(element, { ...context, paragraph, look: style.look, boxes })
    if (isHiddenMark(properties) && paragraph.runs.length === 0) return
    context.nodes.push(paragraph, ...boxes)
  }

  private readTable(table: XmlElement): FlowNode {
    const rows = flattened(table, 'w:tr').map((row) => flattened(row, 'w:tc').map((cell) => this.read(cell)))
    return { kind: 'table', rows }
  }

  private visitRun(element: XmlElement, context: Context): void {
    const properties = childOf(element, 'w:rPr')
    const style = this.around.styles.character(childOf(properties, 'w:rStyle')?.attributes['w:val'])
    const look = { ...context.look, ...style, ...runLook(properties) }
    if (look.hidden === true) return
    this.visitAll(element, { ...context, look })
  }

  /** A content control shows the data that it is bound to; one that still shows its placeholder holds nothing. */
  private visitControl(element: XmlElement, context: Context): void {
    const properties = childOf(element, 'w:sdtPr')
    const bound = this.around.data.textFor(properties)
    if (bound === null && childOf(properties, 'w:showingPlcHdr') !== undefined) return
    for (const content of elementsOf(element, 'w:sdtContent'))
      this.visitAll(bound === null ? content : withText(content, bound), context)
  }

  /**
   * A text box stands in the choice and in the fallback: whichever has text is taken, and once
   * (findings/docxtemplater-reads-boxes-and-moved-text-twice.sh).
   */
  private visitAlternative(element: XmlElement, context: Context): void {
    const ways = [...elementsOf(element, 'mc:Choice'), ...elementsOf(element, 'mc:Fallback')]
    const way = ways.find((one) => textOf(one).trim() !== '')
    if (way !== undefined) this.visitAll(way, context)
  }

  private linkOf({ attributes }: XmlElement): string | null {
    return this.links.get(attributes['r:id'] ?? '') ?? null
  }

  private addSign({ name, attributes, children }: XmlElement, context: Context): boolean {
    const text =
      signOf(name, attributes) ?? (name === 'w:t' ? children.filter((one) => typeof one === 'string').join('') : null)
    if (text === null) return false
    const { bold = false, italic = false, size = null, color = null } = context.look
    const run: FlowRun = { text, bold, italic, size, color, link: context.link }
    context.paragraph?.runs.push(run)
    return true
  }
}

function signOf(name: string, attributes: Readonly<Record<string, string>>): string | null {
  if (name === 'w:tab' || name === 'w:ptab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  if (name === 'w:noBreakHyphen') return '-'
  if (name === 'w:softHyphen') return ''
  if (name !== 'w:sym') return null
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  return Number.isNaN(code) || code > 0xffff ? '' : String.fromCharCode(code < 0x100 ? code + 0xf000 : code)
}

function isHiddenMark(properties: XmlElement | undefined): boolean {
  return runLook(childOf(properties, 'w:rPr')).hidden === true
}

/**
 * The rows or cells of a table, also those within content controls and marked changes; deleted rows are not there
 * (findings/officeparser-loses-cells-in-content-controls.sh).
 */
function flattened(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return isDeletedRow(child) ? [] : [child]
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml', 'w:smartTag'].includes(child.name)
      ? flattened(child, name)
      : []
  })
}

function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
}
