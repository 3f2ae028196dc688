import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { FlowNode, FlowParagraph } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'
import { decode } from '../office/xml.ts'
import { type HtmlLook, lookOf, readRules, type StyleRules } from './look.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const skipped = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'title',
])
const blocks = new Set(
  'p div section article header footer main aside nav address blockquote pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table form fieldset figure figcaption hr details summary body html center'.split(
    ' ',
  ),
)

interface Context {
  look: HtmlLook
  link: string | null
  depth: number
  mark: FlowParagraph['mark']
  isPre: boolean
}

/**
 * Reads an HTML page as written: runs no scripts, fetches nothing, leaves out hidden elements. Throws a ReadError if it
 * nests too deep.
 */
export function readHtml(bytes: Uint8Array, limits: Limits, omissions: Omissions): FlowNode[] {
  const document = parse(decode(bytes))
  const reader = new HtmlReader(limits.depth * 2, { rules: readRules(sheetsOf(document.childNodes)), omissions })
  const look: HtmlLook = {
    bold: false,
    italic: false,
    size: null,
    color: null,
    hidden: false,
    isRow: false,
    isTag: false,
  }
  reader.visitAll(document.childNodes, { look, link: null, depth: 0, mark: null, isPre: false }, 0)
  reader.end()
  return reader.nodes
}

/** What all parts of a page share. */
interface Surroundings {
  rules: StyleRules
  omissions: Omissions
}

class HtmlReader {
  readonly nodes: FlowNode[] = []
  private readonly limit: number
  private readonly around: Surroundings
  private paragraph: FlowParagraph | null = null

  constructor(limit: number, around: Surroundings) {
    this.limit = limit
    this.around = around
  }

  visitAll(nodes: readonly Node[], context: Context, level: number): void {
    if (level > this.limit) throw new ReadError('too_big')
    for (const [index, node] of nodes.entries()) {
      this.visit(node, context, level + 1)
      // A menu writes its links without blanks between them; its style sheet parts them.
      if (isLink(node) && isLink(nodes[index + 1])) this.addSign('\t', context)
      if (context.look.isRow && 'tagName' in node && !blocks.has(node.tagName)) this.addSign('\t', context)
    }
  }

  /** Ends the open paragraph. */
  end(): void {
    if (this.paragraph !== null && this.paragraph.runs.some(({ text }) => text.trim() !== '')) {
      this.nodes.push(this.paragraph)
    }
    this.paragraph = null
  }

  private visit(node: Node, context: Context, level: number): void {
    if (node.nodeName === '#text' && 'value' in node) this.addText(node.value, context)
    if (!('tagName' in node) || skipped.has(node.tagName)) return
    const look = lookOf(node, context.look, this.around.rules)
    if (look.hidden) return this.omit(node)
    const { tagName: tag } = node
    if (tag === 'br') this.addSign('\n', context)
    else if (tag === 'table') this.visitTable(rowsOf(node), { ...context, look }, level)
    else if (tag === 'dl') this.visitTable(termsOf(node), { ...context, look }, level)
    else if (blocks.has(tag)) this.visitBlock(node, { ...context, look }, level)
    else {
      this.visitAll(node.childNodes, { ...context, look, link: linkOf(node) ?? context.link }, level)
      if (look.isTag) this.addSign('\t', context)
    }
  }

  private visitBlock(node: Element, context: Context, level: number): void {
    this.end()
    const { tagName: tag } = node
    const inner = { ...context, isPre: context.isPre || tag === 'pre' }
    if (tag === 'ul' || tag === 'ol') inner.depth += 1
    if (tag === 'li') inner.mark = { kind: 'item', depth: Math.max(context.depth - 1, 0) }
    const heading = /^h([1-6])$/u.exec(tag)?.[1]
    if (heading !== undefined) inner.mark = { kind: 'heading', level: Number(heading) }
    this.visitAll(node.childNodes, inner, level)
    this.end()
  }

  private visitTable(rows: readonly Element[][], context: Context, level: number): void {
    this.end()
    const read = (cell: Element): FlowNode[] => {
      const reader = new HtmlReader(this.limit - level, this.around)
      reader.visitAll(cell.childNodes, { ...context, look: lookOf(cell, context.look, this.around.rules) }, level)
      reader.end()
      return reader.nodes
    }
    this.nodes.push({ kind: 'table', rows: rows.map((cells) => cells.map(read)) })
  }

  private omit(element: Element): void {
    this.around.omissions.end()
    this.around.omissions.add('hidden', textIn(element))
    this.around.omissions.end()
  }

  private addText(value: string, context: Context): void {
    const text = context.isPre ? value.replaceAll(/\r?\n/gu, '\n') : value.replaceAll(/\s+/gu, ' ')
    if (text === '' || (text === ' ' && this.paragraph === null)) return
    this.addSign(text, context)
  }

  private addSign(text: string, { look, link, mark }: Context): void {
    this.paragraph ??= { kind: 'paragraph', runs: [], mark }
    const { bold, italic, size, color } = look
    this.paragraph.runs.push({ text, bold, italic, size, color, link })
  }
}

function isLink(node: Node | undefined): boolean {
  return node !== undefined && 'tagName' in node && node.tagName === 'a'
}

/** The readable text of an element and its descendants. */
function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return `${node.value} `
  return 'tagName' in node && !skipped.has(node.tagName) ? node.childNodes.map(textIn).join('') : ''
}

function rowsOf(table: Element): Element[][] {
  return below(table, new Set(['tr'])).map((row) => below(row, new Set(['td', 'th'])))
}

/** The rows of a description list: each term with its descriptions next to it. */
function termsOf(list: Element): Element[][] {
  const rows: Element[][] = []
  for (const element of below(list, new Set(['dt', 'dd']))) {
    if (element.tagName === 'dt' || rows.length === 0) rows.push([element])
    else rows.at(-1)?.push(element)
  }
  return rows
}

function sheetsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    if (node.tagName === 'style') return node.childNodes.flatMap((child) => ('value' in child ? child.value : []))
    return ['html', 'head', 'body'].includes(node.tagName) ? sheetsOf(node.childNodes) : []
  })
}

/** The nearest descendants with one of these names, but not those in nested tables. */
function below(element: Element, names: ReadonlySet<string>): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    if (names.has(child.tagName)) return [child]
    return child.tagName === 'table' ? [] : below(child, names)
  })
}

function linkOf(element: Element): string | null {
  const href = element.tagName === 'a' ? element.attrs.find(({ name }) => name === 'href')?.value : undefined
  return href !== undefined && /^(?:https?|mailto|tel):/iu.test(href) ? href : null
}
