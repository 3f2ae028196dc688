import { Form, Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { LedgerFilter } from '../../views/submission.ts'
import { Button } from '../ui/button.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import '../../i18n/topics/submissions.ts'

interface LedgerFilterFormProps {
  filter: LedgerFilter
  senders: readonly { id: string; name: string }[]
}

/** Filters the ledger; a plain form. */
export function LedgerFilterForm({ filter, senders }: LedgerFilterFormProps) {
  const { t } = useI18n()
  const words = t.submissions
  const narrowed = Object.values(filter).some((value) => value !== '')
  return (
    <search>
      <Form method="get" action="/submissions" className="mb-3 flex flex-wrap items-end gap-2">
        <Field label={words.client} className="min-w-40 flex-1">
          {(ids) => <Input {...ids} name="client" type="search" defaultValue={filter.client} key={filter.client} />}
        </Field>
        <Field label={words.candidate} className="min-w-40 flex-1">
          {(ids) => (
            <Input {...ids} name="candidate" type="search" defaultValue={filter.candidate} key={filter.candidate} />
          )}
        </Field>
        {senders.length > 1 ? (
          <Field label={words.sender}>
            {(ids) => (
              <Select {...ids} name="userId" defaultValue={filter.userId} key={filter.userId}>
                <option value="">{words.anyone}</option>
                {senders.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <Field label={words.from}>
          {(ids) => <Input {...ids} name="from" type="date" defaultValue={filter.from} key={filter.from} />}
        </Field>
        <Field label={words.to}>
          {(ids) => <Input {...ids} name="to" type="date" defaultValue={filter.to} key={filter.to} />}
        </Field>
        <Button type="submit">{words.filter}</Button>
        {narrowed ? (
          <Button asChild look="quiet">
            <Link to="/submissions">{words.reset}</Link>
          </Button>
        ) : null}
      </Form>
    </search>
  )
}
