import { Fragment } from 'react'
import { useI18n } from '../i18n/index.tsx'
import type { FieldView, ParameterView } from '../views/api-docs.ts'
import { cn } from '../lib/cn.ts'
import { Table } from './ui/table.tsx'
import '../i18n/topics/api-docs.ts'

/** The table styles its cells, because the page has thousands of them. */
const cells =
  '[&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-1.5 [&_td]:align-top [&_td:first-child]:whitespace-nowrap [&_td:first-child]:pl-4 [&_td:last-child]:min-w-40 [&_code]:text-ink-2 [&_th]:h-7 [&_th]:px-3 [&_th]:font-medium [&_th]:text-ink-3 [&_th:first-child]:pl-4'

/** Parameters or JSON fields, one per row. */
export function ApiFields({ label, fields }: { label: string; fields: readonly (FieldView | ParameterView)[] }) {
  const { t } = useI18n()
  const placed = fields.some((field) => 'place' in field)
  return (
    <Table label={label} className={cn('text-xs', cells)}>
      <thead>
        <tr>
          <th scope="col">{t.apiDocs.name}</th>
          {placed ? <th scope="col">{t.apiDocs.place}</th> : null}
          <th scope="col">{t.apiDocs.type}</th>
          <th scope="col">{t.apiDocs.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field, index) => (
          // A union may have a field of the same name twice.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={`${field.name}-${index}`}>
            <td>
              <code>{field.name}</code>
              {field.required ? null : <span className="text-ink-3"> {t.apiDocs.optional}</span>}
            </td>
            {placed ? <td>{'place' in field ? field.place : ''}</td> : null}
            <td>
              <code>
                <ApiType type={field.type} />
              </code>
            </td>
            <td lang="en">{field.description}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** A type, with a link to every schema that it mentions. */
export function ApiType({ type }: { type: string }) {
  return type.split(/(\b[A-Z]\w+\b)/).map((part, index) => (
    // The parts of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {/^[A-Z]/.test(part) ? (
        <a href={`#schema-${part}`} className="text-accent">
          {part}
        </a>
      ) : (
        part
      )}
    </Fragment>
  ))
}
