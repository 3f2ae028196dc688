import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { FilePlus2, ScrollText } from '../components/ui/icons.ts'
import { BatchesCard } from '../components/batches/batches-card.tsx'
import { MoreLink } from '../components/more-link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { BarredAlert } from '../components/requests/barred-alert.tsx'
import { PersonEnd } from '../components/persons/person-end.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { SentCard } from '../components/submissions/sent-card.tsx'
import { Badge } from '../components/ui/badge.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { retract } from '../lib/retract.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewRunRow } from '../views/run.ts'
import '../i18n/topics/persons.ts'

export const meta: MetaFunction = titled((t, loaded) => nameOf(loaded) || t.persons.title)

/** The number of runs, submissions and batches shown; the history and the ledger show the rest. */
const shown = 25

/** Loads a person with the newest runs, submissions and batches. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { runs, submissions, batches, persons } = context.api
  const candidateId = params['personId'] ?? ''
  const [person, made, sent, compared] = await orHttpError(
    Promise.all([
      persons.get({ candidateId }),
      runs.list({ candidateId, limit: shown }),
      submissions.list({ candidateId, limit: shown }),
      batches.list({ candidateId, limit: shown }),
    ]),
  )
  return {
    person,
    runs: made.items.map(viewRunRow),
    sent: sent.items,
    batches: compared.items,
    more: { runs: made.nextCursor, sent: sent.nextCursor },
  }
}

/** Places a hold or erases the person; a refusal is shown at its field. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  if (form.has('submissionId')) return retract({ request, context }, form)
  const candidateId = params['personId'] ?? ''
  const { retention, persons } = context.api
  try {
    switch (formText(form, 'intent')) {
      case 'hold':
        await retention.hold({ subjectType: 'candidate', subjectId: candidateId, reason: formText(form, 'reason') })
        return redirect(`/persons/${candidateId}`, 303)
      case 'erase': {
        if (formText(form, 'sure') !== 'yes') return data(unsure(form), 422)
        // The procedure refuses invalid values.
        const reason = formText(form, 'reason') as Parameters<ApiCaller['persons']['erase']>[0]['reason']
        const { filesDeleted } = await persons.erase({ candidateId, reason })
        return redirect(`/persons?erased=${filesDeleted ? 'wholly' : 'partly'}`, 303)
      }
      default:
        return data(null, 400)
    }
  } catch (error) {
    return data(refusedForm(error, form), 422)
  }
}

function unsure(form: FormData) {
  return { intent: 'erase', values: { reason: [formText(form, 'reason')] }, wrong: { sure: null }, refusal: null }
}

function nameOf(loaded: unknown): string {
  const { person } = (loaded ?? {}) as { person?: { name: string } }
  return person?.name ?? ''
}

export default function Person() {
  const { person, runs, sent, batches, more } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>() ?? null
  const answer = answered !== null && 'intent' in answered ? answered : null
  const refused = answered !== null && 'refused' in answered ? answered.refused : ''
  const { t } = useI18n()
  const words = t.persons
  return (
    <>
      <PageHeader
        title={
          <>
            {person.name} {person.isHeld ? <Badge tone="warn">{words.held}</Badge> : null}
          </>
        }
        intro={person.headline}
        actions={
          <>
            <Activity id={person.id} />
            {person.barredBy === null ? (
              <May needs="runs:write">
                <Button asChild look="primary">
                  <Link to={`/?person=${person.id}`}>
                    <FilePlus2 aria-hidden />
                    {words.newRun}
                  </Link>
                </Button>
              </May>
            ) : null}
          </>
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        <BarredAlert person={person} />
        <Card aria-labelledby="runs">
          <CardHeader id="runs" title={`${words.runsTitle} (${person.runs})`} />
          <RunsTable runs={runs} label={words.runsTitle} />
          <MoreLink
            isMore={more.runs !== null}
            to={`/history?q=${encodeURIComponent(`candidate:"${person.name.replaceAll('"', ' ')}"`)}`}
            text={words.moreRuns}
          />
        </Card>
        <BatchesCard items={batches} />
        <SentCard
          title={words.submissionsTitle}
          none={words.noSubmissions}
          rows={sent}
          refused={refused}
          more={{
            isMore: more.sent !== null,
            to: `/submissions?candidate=${encodeURIComponent(person.name)}`,
            text: words.moreSubmissions,
          }}
        />
        <PersonEnd id={person.id} isHeld={person.isHeld} answer={answer} />
      </div>
    </>
  )
}

function Activity({ id }: { id: string }) {
  const { t } = useI18n()
  return (
    <May needs="audit:read">
      <Button asChild>
        <Link to={`/audit?person=${id}`}>
          <ScrollText aria-hidden />
          {t.persons.activity}
        </Link>
      </Button>
    </May>
  )
}
