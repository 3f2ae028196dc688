import type { RequestView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { Day, RequestState } from './request-state.tsx'
import '../../i18n/topics/requests.ts'

/** Requests as rows, what is due first at the top; `j` and `k` move between them. */
export function RequestsTable({ requests }: { requests: readonly RequestView[] }) {
  const { t } = useI18n()
  const words = t.requests
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.kind}</Th>
          <Th>{words.due}</Th>
          <Th>{words.state}</Th>
          <Th className="hidden md:table-cell">{words.received}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {requests.map((request) => (
          <Tr key={request.id} data-request={request.kind}>
            <Td>
              <Link
                to={`/requests/${request.id}`}
                prefetch="intent"
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {words.kinds[request.kind]}
              </Link>
              <span className="wrap-anywhere block text-xs text-ink-3">{whoOf(request, words)}</span>
            </Td>
            <Td>
              <Day day={request.dueOn} />
            </Td>
            <Td>
              <RequestState {...request} />
            </Td>
            <Td className="hidden text-ink-3 md:table-cell">
              <Day day={request.receivedOn} /> · {words.channels[request.channel]}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Whoever asks, as far as it is known. */
export function whoOf(
  { person, requester, state }: Pick<RequestView, 'person' | 'requester' | 'state'>,
  words: { nobody: string; erased: string },
): string {
  if (person !== null) return person.name
  if (requester !== '') return requester
  return state === 'open' ? words.nobody : words.erased
}
