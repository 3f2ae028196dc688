import { type Html, html } from './html.ts'

interface Column {
  label: string
  /** Class of the column's cells, for width and alignment. */
  look?: string
}

export interface DataTable {
  caption: string
  columns: readonly Column[]
  /** Finished rows, each with one cell per column. */
  rows: readonly Html[]
}

/** A table with caption and column heads. On a narrow screen it scrolls by itself, by keyboard too. */
export function dataTable({ caption, columns, rows }: DataTable): Html {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, look = '' }) => html`<th scope="col" class="${look}">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}
