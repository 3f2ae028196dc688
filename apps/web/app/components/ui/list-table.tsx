import { Link } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '../../lib/cn.ts'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Table, Td, Th, Tr } from './table.tsx'

/** One column of a list: its heading, and what it shows of each row. */
export interface Column<Row> {
  head: string
  render: (row: Row) => ReactNode
  /** The narrowest window that shows the column; without it, every window does. */
  from?: keyof typeof shownFrom
  /** The class of the cells; headings look alike in all lists. */
  className?: string
}

const shownFrom = {
  sm: 'hidden sm:table-cell',
  md: 'hidden md:table-cell',
  lg: 'hidden lg:table-cell',
}

interface ListTableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
}

/** Items as rows; `j` and `k` move between rows with a `RowLink`. */
export function ListTable<Row>({ label, columns, rows, keyOf }: ListTableProps<Row>) {
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={label}>
      <thead>
        <tr>
          {columns.map(({ head, from }) => (
            <Th key={head} className={from && shownFrom[from]}>
              {head}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody ref={ref}>
        {rows.map((row) => (
          <Tr key={keyOf(row)}>
            {columns.map(({ head, from, className, render }) => (
              <Td key={head} className={cn(from && shownFrom[from], className)}>
                {render(row)}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Links to the page of a row's item. */
export function RowLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch="intent"
      data-row
      className={cn('font-medium hover:text-accent hover:underline', className)}
      {...props}
    />
  )
}

/** Additional text below a row's link. */
export function RowNote({ className, ...props }: ComponentProps<'span'>) {
  return <span className={cn('block text-xs text-ink-3', className)} {...props} />
}
