import { lastDayOf } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PostingForm } from '../components/applications/posting-form.tsx'
import { Confirmed } from '../components/governance/confirmed.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { postingOf } from '../lib/posting-form.server.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/applications.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t) => t.applications.posting.title)

const usualDays = 30

/** Loads the public page of a job, and the text that a new one would have. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const jobProfileId = params['jobId'] ?? ''
  const found = await orHttpError(context.api.jobs.posting({ jobProfileId }))
  const proposedEnd = lastDayOf(new Date(Date.now() + usualDays * 24 * 60 * 60_000))
  const url = new URL(request.url)
  const address = found.posting === null ? null : new URL(found.posting.path, url.origin).href
  return { ...found, address, jobProfileId, proposedEnd, saved: url.searchParams.has('saved') }
}

/** Publishes the job, changes its page, or takes it down. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const jobProfileId = params['jobId'] ?? ''
  const { jobs } = context.api
  if (formText(form, 'intent') === 'unpublish') {
    await orHttpError(jobs.unpublish({ jobProfileId }))
    return redirect(`/jobs/${jobProfileId}/posting`, 303)
  }
  try {
    await jobs.publish(postingOf(form, jobProfileId))
    return redirect(`/jobs/${jobProfileId}/posting?saved`, 303)
  } catch (error) {
    return data(refusedForm(error, form), 422)
  }
}

export default function JobPosting() {
  const { address, jobProfileId, proposedEnd, saved, ...found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const words = t.applications.posting
  const { posting } = found
  return (
    <>
      <PageHeader
        title={words.title}
        intro={
          <>
            <Link to={`/jobs/${jobProfileId}`} className="text-accent underline">
              {found.suggestion.title}
            </Link>
            . {words.intro}
          </>
        }
        actions={
          posting === null ? null : (
            <>
              <May needs="applications:read">
                <Button asChild>
                  <Link to={`/applications?job=${jobProfileId}`}>{words.inbox}</Link>
                </Button>
              </May>
              <Button asChild look="primary">
                <a href={posting.path} target="_blank" rel="noreferrer">
                  {words.show}
                </a>
              </Button>
            </>
          )
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        {saved && answer === null ? <Alert tone="good">{words.saved}</Alert> : null}
        {posting === null ? null : (
          <Alert tone={posting.state === 'open' ? 'good' : 'info'}>
            {words[posting.state]} {words.address}: <code className="wrap-anywhere select-all">{address}</code>
          </Alert>
        )}
        <May needs="applications:write">
          <PostingForm {...found} answer={answer} proposedEnd={proposedEnd} />
          {posting?.state === 'closed' || posting === null ? null : (
            <Confirmed label={words.unpublish} sure={words.unpublishSure} yes={words.unpublish} intent="unpublish" />
          )}
        </May>
      </div>
    </>
  )
}
