import {
  type AppLoadContext,
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { isoDay } from '@dossier/search'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '../components/page-header.tsx'
import { hasOpenValues, OpenValues } from '../components/recording/open-values.tsx'
import { RecordForm } from '../components/recording/record-form.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { isConflict, isInvalidInput, issuesOf, obstaclesOf, orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import {
  channels,
  documentLines,
  type RecordAnswer,
  type RecordValues,
  sentAtOf,
  viewRefusal,
} from '../views/submission.ts'
import '../i18n/topics/submissions.ts'

export const meta: MetaFunction = titled((t) => t.sending.record)

/** Loads the documents of the run in the address, with their open values, and the form's initial values. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, timeZone } = context
  const params = new URL(request.url).searchParams
  const { run, job, documents } = await orHttpError(api.runs.get({ runId: params.get('run') ?? '' }))
  const types = documents.filter(({ kind }) => kind === 'document').map(({ documentType }) => documentType)
  if (types.length === 0) throw new Response(null, { status: 409 })
  const [check, clients, senders] = await Promise.all([
    api.submissions.check({ runId: run.runId, documentTypes: types }),
    api.submissions.clients({ limit: 100 }),
    api.submissions.senders(),
  ])
  return {
    run: { runId: run.runId, candidateName: run.candidateName, jobTitle: run.jobTitle ?? '' },
    documents: check.documents,
    clients: clients.items.map(({ name }) => name),
    senders: senders.items,
    // A new key for each form that is shown, so that sending one form twice records one submission.
    idempotencyKey: crypto.randomUUID(),
    values: {
      types: params.getAll('type'),
      client: job?.client ?? '',
      recipient: '',
      channel: 'email',
      day: isoDay(new Date(), timeZone),
      note: '',
      sentBy: '',
    } satisfies RecordValues,
  }
}

/**
 * Waives open values, or records the submission; obstacles are shown in the form. A dialog gets the result instead of a
 * redirect, so that it stays open.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { pathname, search, searchParams } = new URL(request.url)
  const values = readValues(form)
  const intent = form.get('intent') === 'waive' ? 'waive' : 'record'
  const answer = (more: Partial<RecordAnswer>): RecordAnswer => ({
    intent,
    refusal: null,
    wrong: [],
    done: null,
    ...more,
    values,
  })
  const isDialog = form.get('in') === 'dialog'
  try {
    if (intent === 'waive') {
      const waiver = { documentId: formText(form, 'documentId'), reason: formText(form, 'reason') }
      await context.api.submissions.waive(waiver)
      return isDialog ? data(answer({ done: 'waived' })) : redirect(pathname + search, 303)
    }
    const runId = searchParams.get('run') ?? ''
    const acknowledge = form.getAll('acknowledge').filter((id) => typeof id === 'string')
    await record(context, { values, runId, acknowledge, idempotencyKey: formText(form, 'idempotencyKey') })
    return isDialog ? data(answer({ done: 'recorded' })) : redirect(`/runs/${encodeURIComponent(runId)}`, 303)
  } catch (error) {
    const obstacles = obstaclesOf(error)
    if (obstacles !== null) return data(answer({ refusal: viewRefusal(obstacles) }), { status: 409 })
    if (!isInvalidInput(error)) return orHttpError(Promise.reject(error))
    const fields = issuesOf(error).map(({ path }) => String(path[0] ?? ''))
    // Open values may have been waived in the meantime.
    return data(answer({ wrong: fields.length > 0 ? fields : ['reason'] }), { status: 422 })
  }
}

interface Recording {
  values: RecordValues
  runId: string
  acknowledge: string[]
  idempotencyKey: string
}

/**
 * Records the submission. Going back, changing the form and sending it again asks for another submission, so it gets a
 * new key.
 */
async function record(context: AppLoadContext, { values, runId, acknowledge, idempotencyKey }: Recording) {
  const { types, client, recipient, note, sentBy, day } = values
  const channel = channels.find((known) => known === values.channel) ?? 'other'
  const now = new Date()
  const input = {
    runId,
    documentTypes: [...types],
    client,
    recipient,
    channel,
    note,
    acknowledge,
    sentAt: sentAtOf(day, { now, timeZone: context.timeZone }) ?? '',
    ...(sentBy !== '' && { sentBy }),
  }
  try {
    return await context.api.submissions.record({ ...input, idempotencyKey })
  } catch (error) {
    if (!isConflict(error)) throw error
    return context.api.submissions.record({ ...input, idempotencyKey: crypto.randomUUID() })
  }
}

function readValues(form: FormData): RecordValues {
  const text = (name: string) => formText(form, name)
  return {
    types: form.getAll('type').filter((type) => typeof type === 'string'),
    client: text('client'),
    recipient: text('recipient'),
    channel: text('channel'),
    day: text('day'),
    note: text('note'),
    sentBy: text('sentBy'),
  }
}

export default function NewSubmission() {
  const { run, documents, clients, senders, idempotencyKey, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const recorded = answer?.intent === 'record' ? answer : null
  const { t } = useI18n()
  const intro = (
    <>
      {[run.candidateName, run.jobTitle].filter((part) => part !== '').join(', ')} ·{' '}
      <Link to={`/runs/${run.runId}`} className="break-all text-accent underline">
        {run.runId}
      </Link>
    </>
  )
  return (
    <>
      <PageHeader title={t.sending.record} intro={intro} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card aria-labelledby="record">
          <CardHeader id="record" title={t.sending.record} description={t.submissions.recordIntro} />
          <CardBody>
            <RecordForm
              as={Form}
              values={recorded?.values ?? values}
              documents={documentLines(documents)}
              clients={clients}
              senders={senders}
              idempotencyKey={idempotencyKey}
              refusal={recorded?.refusal ?? null}
              wrong={recorded?.wrong ?? []}
            />
          </CardBody>
        </Card>
        {hasOpenValues(documents) ? (
          <Card aria-labelledby="open">
            <CardHeader id="open" title={t.submissions.open.title} description={t.submissions.open.hint} />
            <OpenValues as={Form} documents={documents} wrong={recorded === null ? (answer?.wrong ?? []) : []} />
          </Card>
        ) : null}
      </div>
    </>
  )
}
