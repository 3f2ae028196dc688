import type { RequestView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import { Day, RequestState } from './request-state.tsx'
import '../../i18n/topics/requests.ts'

/** Requests as rows, by due date. */
export function RequestsTable({ requests }: { requests: readonly RequestView[] }) {
  const { t } = useI18n()
  const words = t.requests
  return (
    <ListTable
      label={words.title}
      rows={requests}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.kind,
          render: (request) => (
            <>
              <RowLink to={`/requests/${request.id}`}>{words.kinds[request.kind]}</RowLink>
              <RowNote className="wrap-anywhere">{whoOf(request, words)}</RowNote>
            </>
          ),
        },
        { head: words.due, render: ({ dueOn }) => <Day day={dueOn} /> },
        { head: words.state, render: (request) => <RequestState {...request} /> },
        {
          head: words.received,
          from: 'md',
          className: 'text-ink-3',
          render: ({ receivedOn, channel }) => (
            <>
              <Day day={receivedOn} /> · {words.channels[channel]}
            </>
          ),
        },
      ]}
    />
  )
}

/** The requester, as far as known. */
export function whoOf(
  { person, requester, state }: Pick<RequestView, 'person' | 'requester' | 'state'>,
  words: { nobody: string; erased: string },
): string {
  if (person !== null) return person.name
  if (requester !== '') return requester
  return state === 'open' ? words.nobody : words.erased
}
