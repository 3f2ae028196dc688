import { lookOf } from '../look.ts'
import type { Line, Origin } from '../types.ts'
import type { FlowNode, FlowTable } from './flow.ts'
import { type LooseLine, toLooseLines } from './paragraph-lines.ts'

/** Converts a format without pages to lines in reading order. */
export function flowToLines(nodes: readonly FlowNode[]): Line[] {
  const writer = new LineWriter()
  writer.write(nodes, 'body')
  return writer.lines
}

/** A cell with at least this many lines is a column rather than a cell of a row. */
const column = 5

/** The gap, in points, for an empty paragraph. */
const blankLine = 12

class LineWriter {
  readonly lines: Line[] = []
  private region = 1
  private tables = 0
  private isAfterBlank = false

  write(nodes: readonly FlowNode[], origin: Origin): void {
    for (const node of nodes) {
      if (node.kind === 'paragraph') this.add(toLooseLines(node), origin)
      else if (node.kind === 'table') this.writeTable(node, origin)
      else this.apart(() => this.write(node.nodes, node.origin))
    }
  }

  private add(lines: readonly LooseLine[], origin: Origin): void {
    if (lines.length === 0) this.isAfterBlank = true
    for (const line of lines) {
      this.lines.push({ ...line, origin, region: this.region, gapAbove: this.isAfterBlank ? blankLine : null })
      this.isAfterBlank = false
    }
  }

  /** Puts what `write` writes into a region of its own. */
  private apart(write: () => void): void {
    this.region += 1
    write()
    this.region += 1
  }

  private writeTable({ rows }: FlowTable, origin: Origin): void {
    this.tables += 1
    const table = this.tables
    const read = rows.map(filledCells)
    for (const [row, filled] of read.entries()) {
      const next = read[row + 1] ?? []
      if (areColumns(next) && areHeads(filled, next)) continue
      if (areColumns(filled)) {
        const above = read[row - 1] ?? []
        const heads = areHeads(above, filled) ? above : []
        for (const [at, { nodes }] of filled.entries())
          this.apart(() => this.write([...(heads[at]?.nodes ?? []), ...nodes], origin))
        continue
      }
      this.add(
        rowLines(
          filled.map(({ lines, index }) => ({ lines, mark: { kind: 'cell', table, row, column: index } as const })),
        ),
        origin,
      )
    }
  }
}

interface FilledCell {
  nodes: readonly FlowNode[]
  index: number
  lines: LooseLine[]
}

function filledCells(cells: readonly (readonly FlowNode[])[]): FilledCell[] {
  return cells
    .map((nodes, index) => ({ nodes, index, lines: looseLinesOf(nodes) }))
    .filter(({ lines }) => lines.length > 0)
}

/** Whether the cells of a row are columns, each to be read before the next. */
function areColumns(cells: readonly FilledCell[]): boolean {
  return (
    cells.filter(({ lines }) => lines.length >= column || isListed(lines)).length >= 2 ||
    cells.some(({ nodes }) => hasTable(nodes))
  )
}

/** Whether the cells of a row are the headings of the columns below: a line without numbers above each. */
function areHeads(cells: readonly FilledCell[], below: readonly FilledCell[]): boolean {
  return (
    cells.length >= 2 &&
    cells.length === below.length &&
    cells.every(({ lines, index }, at) => isHead(lines) && index === below[at]?.index) &&
    below.every(({ lines, nodes }) => lines.length > 1 && !hasTable(nodes))
  )
}

function isHead([line, ...more]: readonly LooseLine[]): boolean {
  return line !== undefined && more.length === 0 && !/\d/u.test(line.text)
}

/** Whether a cell holds a list. Two such cells are columns, however short. */
function isListed(lines: readonly LooseLine[]): boolean {
  return lines.filter(({ mark }) => mark?.kind === 'item').length >= 2
}

function hasTable(nodes: readonly FlowNode[]): boolean {
  return nodes.some(({ kind }) => kind !== 'paragraph')
}

function looseLinesOf(nodes: readonly FlowNode[]): LooseLine[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return toLooseLines(node)
    return node.kind === 'part' ? looseLinesOf(node.nodes) : node.rows.flat().flatMap(looseLinesOf)
  })
}

type Cell = { lines: LooseLine[]; mark: NonNullable<Line['mark']> }

/** Puts the lines of cells side by side, after joining periods that take two lines of a cell. */
function rowLines(cells: readonly Cell[]): LooseLine[] {
  const joined = cells.map(({ lines, mark }) => ({ mark, lines: joinPeriods(lines) }))
  const height = Math.max(0, ...joined.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, index) => {
    const beside = joined.flatMap(({ lines, mark }) => {
      const line = lines[index]
      return line === undefined ? [] : [{ ...line, mark: line.mark ?? mark }]
    })
    const segments = beside.flatMap((line) => line.segments)
    const [first] = beside
    return {
      ...lookOf(segments.flatMap(({ runs }) => runs)),
      text: segments.map(({ text }) => text).join('\t'),
      segments,
      page: 1,
      box: null,
      mark: first?.mark ?? null,
      gapAbove: null,
      continues: false,
    }
  })
}

function joinPeriods(lines: readonly LooseLine[]): LooseLine[] {
  const result: LooseLine[] = []
  for (const line of lines) {
    const last = result.at(-1)
    const [from, to] = [last?.segments.at(-1), line.segments[0]]
    const isSplit = from !== undefined && to !== undefined && line.text.length < 24 && from.text.length < 24
    if (
      isSplit &&
      last !== undefined &&
      /\d{2}/u.test(from.text) &&
      (/[-–—]$/u.test(from.text) || /^[-–—]/u.test(to.text))
    ) {
      const runs = [
        ...from.runs,
        ...to.runs.map((run, index) => (index === 0 ? { ...run, text: ` ${run.text}` } : run)),
      ]
      const segment = { ...from, text: `${from.text} ${to.text}`, runs }
      const segments = [...last.segments.slice(0, -1), segment, ...line.segments.slice(1)]
      result[result.length - 1] = { ...last, segments, text: segments.map(({ text }) => text).join('\t') }
    } else result.push(line)
  }
  return result
}
