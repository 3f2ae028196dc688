import { importCandidate, languageOf, languageStars } from '@dossier/profiles'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Check } from '../components/ui/icons.ts'
import { ApplicationState } from '../components/applications/application-state.tsx'
import { ReceiptCard } from '../components/applications/receipt-card.tsx'
import { CvView } from '../components/cv-view.tsx'
import { Confirmed } from '../components/governance/confirmed.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Time } from '../components/time.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Field, Input } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { isInvalidInput, orHttpError, refusalOf } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import { shownCandidate } from '../views/shown-candidate.ts'
import { isUsable } from '../views/application.ts'
import '../i18n/topics/applications.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t, loaded) => nameOf(loaded) || t.applications.one)

/** Loads an application with everything received for it, and what was read from the newest file. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const applicationId = params['applicationId'] ?? ''
  const { application, receipts, known } = await orHttpError(context.api.applications.get({ applicationId }))
  const text = receipts.findLast(({ file }) => file.resume !== null)?.file.resume ?? null
  const candidate = text === null ? null : importCandidate(text).value
  const language = candidate === null ? 'en' : languageOf(candidate.locale)
  return {
    application,
    receipts,
    known,
    cv: candidate && {
      candidate: shownCandidate(candidate, language),
      language,
      stars: candidate.languages.map((one) => languageStars(one) ?? 0),
    },
  }
}

/** Accepts the application into a draft, or rejects it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const applicationId = params['applicationId'] ?? ''
  const { applications } = context.api
  const reason = formText(form, 'reason')
  try {
    if (formText(form, 'intent') === 'accept') {
      const { draftId } = await applications.accept({ applicationId })
      return redirect(`/?draft=${draftId}`, 303)
    }
    await applications.reject({ applicationId, reason })
    return redirect(`/applications/${applicationId}`, 303)
  } catch (error) {
    if (refusalOf(error) === null) throw error
    const problem = isInvalidInput(error) ? ('reason' as const) : ('gone' as const)
    return data({ problem, reason }, 422)
  }
}

export default function Application() {
  const { application, receipts, known, cv } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const words = t.applications
  const { id, name, email, state, jobTitle, jobProfileId, keepUntil, poolUntil, reason, decidedBy, runId } = application
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            <span className="wrap-anywhere">{name}</span> <ApplicationState state={state} />
          </span>
        }
        intro={
          <>
            <Link to={`/jobs/${jobProfileId}`} className="text-accent underline">
              {jobTitle}
            </Link>{' '}
            · {words.keptUntil} <Time iso={poolUntil !== null && poolUntil > keepUntil ? poolUntil : keepUntil} />
          </>
        }
        actions={
          runId === null ? null : (
            <Button asChild>
              <Link to={`/runs/${runId}`}>{words.toRun}</Link>
            </Button>
          )
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        {application.erasureAskedAt === null ? null : <Alert tone="warn">{words.erasureAsked}</Alert>}
        {answer?.problem === 'gone' ? <Alert tone="bad">{words.gone}</Alert> : null}
        {reason === '' ? null : (
          <Alert tone="info">
            {words.rejected} {decidedBy === null ? null : words.decided(decidedBy)}: {reason}
          </Alert>
        )}
        {known === null ? null : (
          <Alert tone="info">
            <Link to={`/persons/${known.id}`} className="font-medium underline">
              {words.known(known.runs)}
            </Link>
          </Alert>
        )}
        {state === 'withdrawn' || runId !== null ? null : (
          <May needs="applications:write">
            <Decision state={state} answer={answer} canAccept={isUsable(receipts)} />
          </May>
        )}
        {receipts.map((receipt, position) => (
          <ReceiptCard key={receipt.id} applicationId={id} receipt={receipt} position={position} email={email} />
        ))}
        {cv === null ? null : <CvView {...cv} />}
      </div>
    </>
  )
}

interface DecisionProps {
  state: string
  canAccept: boolean
  answer: { problem: 'reason' | 'gone'; reason: string } | null
}

function Decision({ state, answer, canAccept }: DecisionProps) {
  const { t } = useI18n()
  const words = t.applications
  const isWrong = answer?.problem === 'reason'
  return (
    <div className="flex flex-wrap items-start gap-3">
      {canAccept ? (
        <Form method="post">
          <Button type="submit" look="primary" name="intent" value="accept" title={words.acceptHint}>
            <Check aria-hidden />
            {state === 'accepted' ? words.toDraft : words.accept}
          </Button>
        </Form>
      ) : null}
      {state === 'rejected' ? null : (
        <Confirmed label={words.reject} yes={words.rejectYes} intent="reject" open={isWrong}>
          <Field label={words.reason} error={isWrong ? words.wrongReason : null} className="w-full sm:w-96">
            {(ids) => <Input {...ids} name="reason" required maxLength={1000} defaultValue={answer?.reason ?? ''} />}
          </Field>
        </Confirmed>
      )}
    </div>
  )
}

/** The name in the data of this page; empty if there is none. */
function nameOf(loaded: unknown): string {
  const { application } = (loaded ?? {}) as { application?: { name: string } }
  return application?.name ?? ''
}
