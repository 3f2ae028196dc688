import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '../components/page-header.tsx'
import { AnswerCard } from '../components/requests/answer-card.tsx'
import { RequestFacts } from '../components/requests/request-facts.tsx'
import { Day, RequestState } from '../components/requests/request-state.tsx'
import { WhoAsks } from '../components/requests/who-asks.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/requests.ts'

export const meta: MetaFunction = titled((t) => t.requests.one)

/** Loads a request, the persons with the name in the address, and the requester's runs for a correction. */
export async function loader({ request: { url }, params, context }: LoaderFunctionArgs) {
  const { requests, persons, runs } = context.api
  const request = await orHttpError(requests.get({ requestId: params['requestId'] ?? '' }))
  const name = (new URL(url).searchParams.get('name') ?? '').trim().slice(0, 200)
  const isCorrected = request.kind === 'rectification' && request.state === 'open' && request.person !== null
  const [found, made] = await orHttpError(
    Promise.all([
      name === '' ? [] : persons.list({ text: name, limit: 10 }).then(({ items }) => items),
      isCorrected ? runs.list({ candidateId: request.person?.id, limit: 10 }).then(({ items }) => items) : [],
    ]),
  )
  return { request, name, found, runs: made.map(({ runId }) => ({ runId })) }
}

/** Changes or answers the request; a refusal is shown at its field. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const requestId = params['requestId'] ?? ''
  try {
    if (formText(form, 'intent') === 'granted' && !form.has('sure') && (await erases(context.api, requestId)))
      return data(unsure(form), 422)
    await change(context.api, requestId, form)
    return redirect(`/requests/${requestId}`, 303)
  } catch (error) {
    return data(refusedForm(error, form), 422)
  }
}

async function erases({ requests }: ApiCaller, requestId: string): Promise<boolean> {
  const { kind, person } = await requests.get({ requestId })
  return kind === 'erasure' && person !== null
}

async function change({ requests }: ApiCaller, requestId: string, form: FormData): Promise<void> {
  const [text, runId] = [formText(form, 'text'), formText(form, 'runId')]
  switch (formText(form, 'intent')) {
    case 'identify':
      await requests.identify({ requestId, candidateId: formText(form, 'candidateId') })
      return
    case 'extend':
      await requests.extend({ requestId, reason: formText(form, 'reason') })
      return
    case 'withdraw':
      await requests.withdraw({ requestId })
      return
    case 'refused':
      await requests.answer({ requestId, outcome: 'refused', text })
      return
    case 'granted':
      await requests.answer({ requestId, outcome: 'granted', text, ...(runId !== '' && { runId }) })
      return
    default:
      throw data(null, 400)
  }
}

function unsure(form: FormData) {
  return { intent: 'granted', values: { text: [formText(form, 'text')] }, wrong: { sure: null }, refusal: null }
}

export default function Request() {
  const { request, name, found, runs } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const words = t.requests
  const { kind, state, urgency, dueOn, person } = request
  const isOpen = state === 'open'
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            {words.kinds[kind]} <RequestState state={state} urgency={urgency} />
          </span>
        }
        intro={
          <>
            {words.due} <Day day={dueOn} />
          </>
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        <RequestFacts request={request} />
        <May needs="requests:write">
          {isOpen && person === null ? <WhoAsks name={name} found={found} /> : null}
          {isOpen || (kind === 'objection' && state === 'granted') ? (
            <AnswerCard request={request} runs={runs} answer={answer} />
          ) : null}
        </May>
      </div>
    </>
  )
}
