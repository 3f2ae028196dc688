import { type Html, html } from './html.ts'

interface Column {
  label: string
  /** The class of the column's cells, for width and alignment. */
  look?: string
}

export interface DataTable {
  caption: string
  columns: readonly Column[]
  /** Finished rows, with one cell per column. */
  rows: readonly Html[]
}

/** A table with a caption and column heads. On a narrow screen it scrolls separately, also by keyboard. */
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
