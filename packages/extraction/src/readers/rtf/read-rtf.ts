import type { FlowNode, FlowParagraph, FlowPart, FlowTable } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'
import { withSigns } from '../symbols.ts'
import { type RtfState, RtfStates } from './states.ts'
import { tokenize } from './tokens.ts'

/** Reads a Rich Text file: headers, the text with its tables, then footers. Throws a ReadError if it exceeds the limits. */
export function readRtf(bytes: Uint8Array, limits: Limits, omissions: Omissions): FlowNode[] {
  const states = new RtfStates(limits.depth)
  const reader = new RtfReader(states, omissions)
  let letters = 0
  for (const token of tokenize(new TextDecoder('latin1').decode(bytes))) {
    if (token.kind === 'open') states.open()
    else if (token.kind === 'close') reader.close()
    else if (token.kind === 'byte') reader.addText(states.decode(token.value))
    else if (token.kind === 'word') reader.word(token.name, token.value)
    else reader.addText(states.skipFallback(token.text))
    if (token.kind === 'text') letters += token.text.length
    if (letters > limits.letters * 10) throw new ReadError('too_big')
  }
  return reader.end()
}

/** Collects the text of a destination. */
interface Sink {
  origin: FlowPart['origin']
  nodes: FlowNode[]
  paragraph: FlowParagraph
  /** Cells of the open row. */
  cells: FlowNode[][]
  cell: FlowNode[]
}

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}

class RtfReader {
  private readonly states: RtfStates
  private readonly omissions: Omissions
  private readonly body = newSink('body')
  private readonly parts: Sink[] = []
  private sinks: { sink: Sink; depth: number }[] = []

  constructor(states: RtfStates, omissions: Omissions) {
    this.states = states
    this.omissions = omissions
  }

  word(name: string, value: number | null): void {
    const origin = partOf(name)
    if (origin !== null && this.states.now.hidden !== 'always') this.beginPart(origin)
    else if (name === 'par' || name === 'sect' || name === 'page') this.endParagraph()
    else if (name === 'cell' || name === 'nestcell') this.endCell()
    else if (name === 'row' || name === 'nestrow') this.endRow()
    else if (name === 'u' && value !== null) this.addText(this.states.unicode(value))
    else if (Object.hasOwn(signs, name)) this.addText(signs[name] ?? '')
    else this.states.apply(name, value)
  }

  addText(text: string): void {
    const { now } = this.states
    if (text === '') return
    if (now.inFonts) return this.states.nameFont(text)
    if (now.why !== null) return this.omissions.add(now.why, text)
    if (now.hidden !== 'no') return
    this.omissions.end()
    if (now.isBullet) {
      this.sink.paragraph.mark ??= { kind: 'item', depth: now.depth }
      return
    }
    this.sink.paragraph.runs.push(runOf(withSigns(text, this.states.fontName), now))
    if (now.isItem) this.sink.paragraph.mark ??= { kind: 'item', depth: now.depth }
    if (now.heading !== null) this.sink.paragraph.mark = { kind: 'heading', level: now.heading }
  }

  close(): void {
    this.states.close()
    const last = this.sinks.at(-1)
    if (last === undefined || this.states.depth >= last.depth) return
    this.endRow()
    this.sinks.pop()
  }

  end(): FlowNode[] {
    this.sinks = []
    this.endRow()
    const partsWith = (wanted: (origin: FlowPart['origin']) => boolean): FlowNode[] =>
      this.parts.filter(({ origin }) => wanted(origin)).map(({ origin, nodes }) => ({ kind: 'part', origin, nodes }))
    return [
      ...partsWith((origin) => origin === 'header'),
      ...this.body.nodes,
      ...partsWith((origin) => origin !== 'header'),
    ]
  }

  private get sink(): Sink {
    return this.sinks.at(-1)?.sink ?? this.body
  }

  private beginPart(origin: FlowPart['origin']): void {
    const sink = newSink(origin)
    this.parts.push(sink)
    this.sinks.push({ sink, depth: this.states.depth })
    this.states.show()
  }

  private endParagraph(): void {
    this.omissions.end()
    const { sink } = this
    const { paragraph } = sink
    if (this.states.now.inTable) sink.cell.push(paragraph)
    else {
      this.endTable()
      sink.nodes.push(paragraph)
    }
    sink.paragraph = newParagraph()
  }

  private endCell(): void {
    const { sink } = this
    sink.cell.push(sink.paragraph)
    sink.cells.push(sink.cell)
    sink.cell = []
    sink.paragraph = newParagraph()
  }

  /** Ends the row, and moves text outside of cells to the surrounding text. */
  private endRow(): void {
    const { sink } = this
    if (sink.cells.length > 0) {
      const last = sink.nodes.at(-1)
      const table: FlowTable = last?.kind === 'table' ? last : { kind: 'table', rows: [] }
      if (last !== table) sink.nodes.push(table)
      table.rows.push(sink.cells)
      sink.cells = []
    }
    if (sink.paragraph.runs.length > 0) sink.cell.push(sink.paragraph)
    sink.paragraph = newParagraph()
    sink.nodes.push(...sink.cell)
    sink.cell = []
  }

  private endTable(): void {
    const { sink } = this
    sink.nodes.push(...sink.cells.flat(), ...sink.cell)
    sink.cells = []
    sink.cell = []
  }
}

function newSink(origin: FlowPart['origin']): Sink {
  return { origin, nodes: [], paragraph: newParagraph(), cells: [], cell: [] }
}

function newParagraph(): FlowParagraph {
  return { kind: 'paragraph', runs: [], mark: null }
}

function partOf(name: string): FlowPart['origin'] | null {
  if (/^header[lrf]?$/u.test(name)) return 'header'
  if (/^footer[lrf]?$/u.test(name)) return 'footer'
  if (name === 'footnote') return 'body'
  return name === 'shptxt' ? 'text-box' : null
}

function runOf(text: string, { bold, italic, size, color, link }: RtfState): FlowParagraph['runs'][number] {
  return { text, bold, italic, size, color, link }
}
