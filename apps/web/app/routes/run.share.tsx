import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CreatedLink } from '../components/sharing/created-link.tsx'
import { ShareForm, type ShareValues } from '../components/sharing/share-form.tsx'
import { ShareList } from '../components/sharing/share-list.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { issuesOf, obstaclesOf, orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { expiries, isForClients } from '../views/share.ts'
import { type Refusal, viewRefusal } from '../views/submission.ts'
import '../i18n/topics/sharing.ts'

/** Loads the documents that can be shared, and the existing links. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, job, documents } = await loadRun(args)
  const { api } = args.context
  const [links, clients] = await orHttpError(
    Promise.all([api.links.list({ runId: run.runId, limit: 100 }), api.submissions.clients({ limit: 100 })]),
  )
  const offered = documents.filter(({ kind, deletion }) => kind === 'document' && deletion === null)
  return {
    links: links.items,
    clients: clients.items.map(({ name }) => name),
    documents: offered.map(({ id, documentType }) => ({ id, documentType })),
    sendsMail: args.context.sendsMail,
    values: {
      documents: offered.filter(({ documentType }) => isForClients(documentType)).map(({ id }) => id),
      name: '',
      email: '',
      client: job?.client ?? '',
      expiresInHours: '168',
      internal: false,
      watermark: true,
      mail: '',
    } satisfies ShareValues,
  }
}

interface ShareAnswer {
  /** Contains the secret; only in this response. */
  address: string | null
  /** The recipient of the mail. */
  mailedTo: string | null
  values: ShareValues | null
  refusal: Refusal | null
  wrong: string[]
}

const nothing: ShareAnswer = { address: null, mailedTo: null, values: null, refusal: null, wrong: [] }

const answered = (answer: Partial<ShareAnswer>, status = 200) => data<ShareAnswer>({ ...nothing, ...answer }, status)

/** Creates a link, and mails it or returns its address in this response only; or revokes one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  if (formText(form, 'intent') === 'revoke') {
    await orHttpError(context.api.links.revoke({ linkId: formText(form, 'linkId') }))
    return redirect(`/runs/${encodeURIComponent(params.runId ?? '')}/share`, 303)
  }
  const values = readValues(form)
  const { documents, name, email, client, internal, watermark } = values
  const code = formText(form, 'code')
  try {
    const { url } = await context.api.links.create({
      documents: [...documents],
      recipient: { name, email: email.trim() },
      expiresInHours: Number(values.expiresInHours),
      internal,
      watermark,
      acknowledge: form.getAll('acknowledge').filter((id) => typeof id === 'string'),
      ...(client.trim() !== '' && { client }),
      ...(code !== '' && { code }),
      // The procedure refuses an invalid language.
      ...(values.mail !== '' && { mail: values.mail as 'de' }),
    })
    if (url === null) return answered({ mailedTo: name })
    // The origin at which the reader reached this server.
    const origin = request.headers.get('origin') ?? new URL(request.url).origin
    return answered({ address: new URL(url, origin).href })
  } catch (error) {
    const obstacles = obstaclesOf(error)
    if (obstacles !== null) {
      return answered({ values, refusal: viewRefusal(obstacles) }, 409)
    }
    const wrong = issuesOf(error).map(({ path }) => String(path[0] ?? 'documents'))
    if (wrong.length === 0) return orHttpError(Promise.reject(error))
    return answered({ values, wrong }, 422)
  }
}

function readValues(form: FormData): ShareValues {
  const hours = formText(form, 'expiresInHours')
  return {
    documents: form.getAll('document').filter((id) => typeof id === 'string'),
    name: formText(form, 'name'),
    email: formText(form, 'email'),
    client: formText(form, 'client'),
    expiresInHours: expiries.find((known) => known === hours) ?? '0',
    internal: form.get('internal') === 'yes',
    watermark: form.get('watermark') === 'yes',
    mail: formText(form, 'mail'),
  }
}

export default function RunShare() {
  const { links, clients, documents, values, sendsMail } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useI18n()
  const words = t.sharing
  return (
    <>
      {answer?.address ? <CreatedLink address={answer.address} /> : null}
      {answer?.mailedTo ? (
        <Alert tone="good" title={words.mailed(answer.mailedTo)}>
          {words.mailedHint}
        </Alert>
      ) : null}
      <May needs="submissions:write">
        <Card aria-labelledby="new-link">
          <CardHeader id="new-link" title={words.newLink} description={words.intro} />
          <CardBody>
            <ShareForm
              key={answer?.address ?? answer?.mailedTo ?? ''}
              documents={documents}
              clients={clients}
              values={answer?.values ?? values}
              refusal={answer?.refusal ?? null}
              wrong={answer?.wrong ?? []}
              sendsMail={sendsMail}
            />
          </CardBody>
        </Card>
      </May>
      <Card aria-labelledby="links">
        <CardHeader id="links" title={words.list} />
        <ShareList links={links} />
      </Card>
    </>
  )
}
