import type { Ranking, RankingCell, RankingCriterion, RankingRow } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useState, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { VerdictBadge, VerdictSign } from '../verdict.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import { Table, Td, Th } from '../ui/table.tsx'
import '../../i18n/topics/batches.ts'

/** A place in the matrix: the index of the criterion and of the person. */
interface Place {
  line: number
  column: number
}

/** A matrix of criteria and persons; the proof of the verdict under the pointer or with the focus is shown below. */
export function Matrix({ ranking: { criteria, rows } }: { ranking: Ranking }) {
  const { t } = useI18n()
  const [place, setPlace] = useState<Place>({ line: 0, column: 0 })
  // A filter may have removed the column.
  const column = Math.min(place.column, rows.length - 1)
  const row = rows[column]
  const criterion = criteria[place.line]
  return (
    <Card>
      <CardHeader title={t.batches.matrix} description={t.batches.matrixHint} />
      <Table label={t.batches.matrix} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <Th className="sticky left-0 z-10 bg-surface">{t.batches.criterion}</Th>
            {rows.map(({ position, name, score, run }) => (
              <Th key={position} className="h-auto min-w-20 max-w-32 whitespace-normal py-2 text-center align-bottom">
                <Link
                  to={`/runs/${run.runId}`}
                  className="line-clamp-3 whitespace-normal wrap-anywhere text-ink hover:text-accent hover:underline"
                >
                  {name}
                </Link>
                <span className="tabular block font-normal">{score ?? '–'}</span>
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((one, line) => (
            <MatrixLine
              key={one.pointer}
              criterion={one}
              rows={rows}
              focusable={place.line === line ? column : null}
              onShow={(at) => setPlace({ line, column: at })}
              line={line}
            />
          ))}
        </tbody>
      </Table>
      {row !== undefined && criterion !== undefined ? <Proof row={row} criterion={criterion} /> : null}
    </Card>
  )
}

interface MatrixLineProps {
  line: number
  criterion: RankingCriterion
  rows: readonly RankingRow[]
  /** The column that Tab leads to; null in all other rows. */
  focusable: number | null
  onShow: (column: number) => void
}

function MatrixLine({ line, criterion, rows, focusable, onShow }: MatrixLineProps) {
  const { t } = useI18n()
  return (
    <tr className="last:[&>*]:border-b-0">
      <th
        scope="row"
        className="sticky left-0 z-10 w-36 max-w-36 min-w-36 border-b border-line bg-surface px-3 py-1.5 pl-4 text-left align-top font-normal sm:w-72 sm:max-w-72 sm:min-w-60"
      >
        <span className="line-clamp-3 wrap-anywhere hyphens-auto">{criterion.criterion}</span>
        <span className="block text-xs text-ink-3">{t.match.groups[criterion.group]}</span>
      </th>
      {rows.map((row, column) => {
        const cell = cellOf(row, criterion)
        if (cell === null) return <Td key={row.position} />
        const said = [t.batches.cell(row.name, t.match.verdicts[cell.verdict]), ...cell.quotes].join('\n')
        return (
          <Td key={row.position} className="p-0! text-center align-middle!">
            <button
              type="button"
              data-cell={`${line}.${column}`}
              tabIndex={focusable === column ? 0 : -1}
              title={said}
              aria-label={said}
              onFocus={() => onShow(column)}
              onMouseEnter={() => onShow(column)}
              className="grid w-full place-items-center rounded p-1.5 hover:bg-sunken focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
            >
              <VerdictSign verdict={cell.verdict} by={cell.reason === null ? 'rules' : 'person'} />
            </button>
          </Td>
        )
      })}
    </tr>
  )
}

/** The quotes from the CV for one person's verdict on one criterion. */
function Proof({ row, criterion }: { row: RankingRow; criterion: RankingCriterion }) {
  const { t } = useI18n()
  const cell = cellOf(row, criterion)
  if (cell === null) return null
  const { verdict, quotes, reason } = cell
  return (
    <section
      aria-label={t.batches.proof}
      className="sticky bottom-[3.4rem] z-20 min-h-28 rounded-b-card border-t border-line-strong bg-surface px-4 shadow-card py-3 text-[0.8125rem] md:bottom-0"
    >
      <p className="flex flex-wrap items-center gap-2">
        <Link to={`/runs/${row.run.runId}`} className="font-semibold hover:text-accent hover:underline">
          {row.name}
        </Link>
        <VerdictBadge verdict={verdict} by={reason === null ? 'rules' : 'person'} />
      </p>
      <p className="mt-0.5 line-clamp-2 text-ink-2">{criterion.criterion}</p>
      {reason === null ? null : <p className="text-ink-2">{t.batches.decided(reason)}</p>}
      {quotes.length === 0 ? (
        <p className="mt-1 text-ink-3">{t.batches.noQuote}</p>
      ) : (
        // A scrollable element must be focusable, or it cannot be scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul tabIndex={0} className="mt-1 flex max-h-20 flex-wrap gap-1.5 overflow-y-auto">
          {quotes.map((quote) => (
            <li key={quote}>
              <q className="rounded bg-sunken px-1.5 py-0.5">{quote}</q>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function cellOf(row: RankingRow, { pointer }: RankingCriterion): RankingCell | null {
  return row.cells.find((cell) => cell.pointer === pointer) ?? null
}

const steps: Readonly<Record<string, readonly [line: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Moves the focus from verdict to verdict. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const from = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
  if (step === undefined || from === undefined) return
  const [line = 0, column = 0] = from.split('.').map(Number)
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${line + step[0]}.${column + step[1]}"]`)
  event.preventDefault()
  next?.focus()
}
