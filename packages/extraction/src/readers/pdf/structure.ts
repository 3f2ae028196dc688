import type { Mark } from '../../types.ts'

/** The structure of one piece of marked content in a tagged PDF. */
export interface Tagged {
  mark: Mark | null
  paragraph: number
}

interface Place {
  mark: Mark | null
  paragraph: number
  depth: number
  cell: { table: number; row: number; column: number }
}

const inline = new Set([
  'Span',
  'NonStruct',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'Annot',
  'Lbl',
  'Reference',
  'Sub',
])

/** Reads the structure trees of a PDF's pages. */
export class StructureReader {
  private tables = 0
  private paragraphs = 0

  /** The tags of a page's marked content, by its number on the page. Tables and paragraphs are numbered across pages. */
  read(tree: unknown): Map<number, Tagged> {
    const found = new Map<number, Tagged>()
    this.visit(tree, { mark: null, paragraph: 0, depth: 0, cell: { table: 0, row: 0, column: 0 } }, { found, level: 0 })
    return found
  }

  private visit(node: unknown, around: Place, { found, level }: { found: Map<number, Tagged>; level: number }): void {
    if (typeof node !== 'object' || node === null || level > 200) return
    if (Reflect.get(node, 'type') === 'content') {
      const number = /_mc(\d+)$/.exec(String(Reflect.get(node, 'id')))?.[1]
      if (number !== undefined) found.set(Number(number), { mark: around.mark, paragraph: around.paragraph })
      return
    }
    const children: unknown = Reflect.get(node, 'children')
    if (!Array.isArray(children)) return
    const place = this.enter(String(Reflect.get(node, 'role') ?? ''), around)
    for (const child of children) this.visit(child, place, { found, level: level + 1 })
  }

  private enter(role: string, around: Place): Place {
    const heading = /^H([1-6])?$/.exec(role)
    if (role === 'Table') this.tables += 1
    if (role === 'Table') around.cell = { table: this.tables, row: -1, column: -1 }
    if (role === 'TR') around.cell = Object.assign(around.cell, { row: around.cell.row + 1, column: -1 })
    if (role === 'TD' || role === 'TH') around.cell.column += 1
    if (inline.has(role)) return around
    this.paragraphs += 1
    const place = { ...around, paragraph: this.paragraphs }
    if (heading !== null) return { ...place, mark: { kind: 'heading', level: Number(heading[1] ?? 1) } }
    if (role === 'LI') return { ...place, depth: around.depth + 1, mark: { kind: 'item', depth: around.depth } }
    if (role === 'LBody') return { ...place, paragraph: around.paragraph }
    if (role === 'TD' || role === 'TH') return { ...place, mark: { kind: 'cell', ...around.cell } }
    return { ...place, cell: around.cell }
  }
}
