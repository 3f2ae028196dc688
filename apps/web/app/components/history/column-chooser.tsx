import { Form } from '@remix-run/react'
import { Columns3 } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { historyColumns, isFixed, type HistoryColumn } from '../../views/history.ts'
import { Button } from '../ui/button.tsx'

/**
 * Chooses the columns of the list and keeps them in a cookie. A plain form; with script, every tick is sent
 * immediately.
 */
export function ColumnChooser({ columns, back }: { columns: readonly HistoryColumn[]; back: string }) {
  const { t } = useI18n()
  return (
    <details className="no-print relative">
      <summary className="inline-flex h-7 items-center gap-1.5 rounded-md px-2 text-[0.8125rem] font-medium text-ink-2 hover:bg-sunken hover:text-ink [&_svg]:size-4">
        <Columns3 aria-hidden />
        {t.history.columnsTitle}
      </summary>
      <Form
        method="post"
        action="/preferences"
        preventScrollReset
        className="absolute right-0 top-8 z-30 flex w-48 flex-col gap-1 rounded-md border border-line-strong bg-surface p-2 shadow-float"
      >
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="columns" value="candidate" />
        {historyColumns.map((column) => (
          <label key={column} className="flex items-center gap-2 px-1 text-[0.8125rem] text-ink-2">
            <input
              type="checkbox"
              name="columns"
              value={column}
              defaultChecked={columns.includes(column)}
              disabled={isFixed(column)}
              onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
              className="size-4 accent-accent-solid"
            />
            {t.history.columns[column]}
          </label>
        ))}
        <Button type="submit" size="sm" className="without-script mt-1">
          {t.history.apply}
        </Button>
      </Form>
    </details>
  )
}
