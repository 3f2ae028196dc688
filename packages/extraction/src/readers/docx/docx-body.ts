import type { FlowNode, FlowParagraph } from '../../flow/flow.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../office/xml.ts'
import { type BoundData, withText } from './bound-data.ts'
import type { OmissionReason, Omissions } from '../../omissions.ts'
import { choiceOf } from './form-fields.ts'
import { type DocxStyles, numberOf, outlineOf, type RunLook, runLook } from './styles.ts'
import { withSigns } from '../symbols.ts'

/**
 * Elements that are skipped: deleted or moved text, and elements that are not text. LibreOffice includes deleted text
 * in a PDF (findings/libreoffice-exports-text-that-was-deleted.sh).
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
  /** Receives the paragraphs. */
  nodes: FlowNode[]
  /** Text boxes that follow after their paragraph. */
  boxes: FlowNode[]
  /** A paragraph whose end was deleted, which the next one continues. */
  waiting: FlowParagraph[]
  /** For each open field of the paragraph, whether its choice was added already, so that its copy in the text is left out. */
  fields: boolean[]
}

/** What a part needs from the rest of its file. */
interface Surroundings {
  styles: DocxStyles
  data: BoundData
  /** Reads an embedded file of another format (`w:altChunk`), by its relation target. */
  chunk: (target: string) => FlowNode[]
  omissions: Omissions
}

/** Reads one part of a Word file: the document, a header or a footer. */
export class DocxBody {
  private readonly around: Surroundings
  private readonly links: ReadonlyMap<string, string>

  /** `links` has the targets of the part's relations, by ID. */
  constructor(around: Surroundings, links: ReadonlyMap<string, string>) {
    this.around = around
    this.links = links
  }

  /** The content of an element, in reading order. */
  read(element: XmlElement): FlowNode[] {
    const context: Context = { paragraph: null, look: {}, link: null, nodes: [], boxes: [], waiting: [], fields: [] }
    this.visitAll(element, context)
    endWaiting(context)
    return context.nodes
  }

  private visitAll(element: XmlElement, context: Context): void {
    for (const child of elementsOf(element)) this.visit(child, context)
  }

  private visit(element: XmlElement, context: Context): void {
    const { name } = element
    if (name === 'w:del') this.around.omissions.add('deleted', writtenIn(element))
    if (skipped.has(name)) return
    if (name === 'w:p') this.visitParagraph(element, context)
    else if (name === 'w:tbl') {
      endWaiting(context)
      context.nodes.push(this.readTable(element))
    } else if (name === 'w:fldChar') this.visitField(element, context)
    else if (name === 'w:r') this.visitRun(element, context)
    else if (name === 'w:sdt') this.visitControl(element, context)
    else if (name === 'w:altChunk') {
      endWaiting(context)
      context.nodes.push(...this.around.chunk(this.linkOf(element) ?? ''))
    } else if (name === 'mc:AlternateContent') this.visitAlternative(element, context)
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
    const runs = context.waiting.splice(0).flatMap((before) => before.runs)
    const paragraph: FlowParagraph = { kind: 'paragraph', runs, mark: null }
    if (isItem) paragraph.mark = { kind: 'item', depth: number?.depth ?? 0 }
    if (heading !== null) paragraph.mark = { kind: 'heading', level: heading }
    const boxes: FlowNode[] = []
    this.visitAll(element, { ...context, paragraph, look: style.look, boxes, fields: [] })
    this.around.omissions.end()
    if (isHiddenMark(properties) && paragraph.runs.length === 0) return
    if (isDeletedMark(properties)) context.waiting.push(paragraph)
    else context.nodes.push(paragraph)
    context.nodes.push(...boxes)
  }

  private readTable(table: XmlElement): FlowNode {
    const rows = this.flattened(table, 'w:tr').map((row) => this.flattened(row, 'w:tc').map((cell) => this.read(cell)))
    return { kind: 'table', rows }
  }

  private visitRun(element: XmlElement, context: Context): void {
    const properties = childOf(element, 'w:rPr')
    const style = this.around.styles.character(childOf(properties, 'w:rStyle')?.attributes['w:val'])
    const look = { ...context.look, ...style, ...runLook(properties) }
    if (look.hidden === true) this.around.omissions.add('hidden', writtenIn(element))
    else this.visitAll(element, { ...context, look })
  }

  private visitField(element: XmlElement, context: Context): void {
    const type = element.attributes['w:fldCharType']
    if (type === 'end') context.fields.pop()
    if (type !== 'begin') return
    const choice = choiceOf(element)
    if (choice !== null) addText(choice, context)
    context.fields.push(choice !== null)
  }

  /**
   * Reads a content control: the data to which it is bound, or its own content. A control that shows its placeholder is
   * empty.
   */
  private visitControl(element: XmlElement, context: Context): void {
    const properties = childOf(element, 'w:sdtPr')
    const bound = this.around.data.textFor(properties)
    if (bound === null && childOf(properties, 'w:showingPlcHdr') !== undefined) {
      for (const content of elementsOf(element, 'w:sdtContent')) this.omit('placeholder', content)
      return
    }
    for (const content of elementsOf(element, 'w:sdtContent'))
      this.visitAll(bound === null ? content : withText(content, bound), context)
  }

  /**
   * Reads a text box, which the file contains twice, as choice and as fallback: takes the first that has text
   * (findings/docxtemplater-reads-boxes-and-moved-text-twice.sh).
   */
  private visitAlternative(element: XmlElement, context: Context): void {
    const ways = [...elementsOf(element, 'mc:Choice'), ...elementsOf(element, 'mc:Fallback')]
    const way = ways.find((one) => textOf(one).trim() !== '')
    if (way !== undefined) this.visitAll(way, context)
  }

  /** Reports a text that is left out, separate from adjacent ones. */
  private omit(why: OmissionReason, element: XmlElement): void {
    const { omissions } = this.around
    omissions.end()
    omissions.add(why, writtenIn(element))
    omissions.end()
  }

  /**
   * The rows or cells of a table, including those in content controls and recorded insertions
   * (findings/officeparser-loses-cells-in-content-controls.sh), without deleted rows.
   */
  private flattened(element: XmlElement, name: string): XmlElement[] {
    return elementsOf(element).flatMap((child) => {
      if (child.name === name && isDeletedRow(child)) this.omit('deleted', child)
      if (child.name === name) return isDeletedRow(child) ? [] : [child]
      return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml', 'w:smartTag'].includes(child.name)
        ? this.flattened(child, name)
        : []
    })
  }

  private linkOf({ attributes }: XmlElement): string | null {
    return this.links.get(attributes['r:id'] ?? '') ?? null
  }

  private addSign({ name, attributes, children }: XmlElement, context: Context): boolean {
    const text =
      signOf(name, attributes) ?? (name === 'w:t' ? children.filter((one) => typeof one === 'string').join('') : null)
    if (text === null) return false
    if (context.fields.at(-1) === true) return true
    // A box typed at the start of a paragraph is a bullet; one inserted as a symbol is a checkbox.
    const isBullet = name === 'w:t' && text.startsWith('\uf0a8') && context.paragraph?.runs.length === 0
    const font = name === 'w:sym' ? attributes['w:font'] : context.look.font
    addText(isBullet ? text : withSigns(text, font), context)
    return true
  }
}

function addText(text: string, { paragraph, look, link }: Context): void {
  const { bold = false, italic = false, size = null, color = null } = look
  paragraph?.runs.push({ text, bold, italic, size, color, link })
}

function endWaiting({ nodes, waiting }: Context): void {
  nodes.push(...waiting.splice(0))
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

/** Whether a recorded change deleted the end of a paragraph (findings/officeparser-parts-lines-that-a-change-joined.sh). */
function isDeletedMark(properties: XmlElement | undefined): boolean {
  return elementsOf(childOf(properties, 'w:rPr')).some(({ name }) => name === 'w:del' || name === 'w:moveFrom')
}

function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
}

/** The text of an element, including deleted text, with a space after paragraphs and for tabs. */
function writtenIn({ name, children }: XmlElement): string {
  if (name === 'w:tab' || name === 'w:br') return ' '
  if (name === 'w:t' || name === 'w:delText') return children.filter((one) => typeof one === 'string').join('')
  const text = children.map((child) => (typeof child === 'string' ? '' : writtenIn(child))).join('')
  return name === 'w:p' ? `${text} ` : text
}
