import { importCandidate, importJobProfile, languageOf, languageStars } from '@dossier/profiles'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { CvView } from '../components/cv-view.tsx'
import { Confirmed } from '../components/governance/confirmed.tsx'
import { JobView } from '../components/job-view.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Time } from '../components/time.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import { shownCandidate } from '../views/shown-candidate.ts'
import '../i18n/topics/documents.ts'
import '../i18n/topics/drafts.ts'

export const meta: MetaFunction = titled((t, loaded) => nameOf(loaded) || t.drafts.one)

/** Loads a draft for reading, as far as it can be parsed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const draftId = params['draftId'] ?? ''
  const { content, ...draft } = await orHttpError(context.api.drafts.get({ draftId }))
  const candidate = content.candidate === '' ? null : importCandidate(content.candidate).value
  const language = languageOf(content.locale)
  return {
    draft,
    cv: candidate && {
      candidate: shownCandidate(candidate, language),
      language,
      stars: candidate.languages.map((one) => languageStars(one) ?? 0),
    },
    job: content.job === '' ? null : importJobProfile(content.job, content.placements).value,
    texts: { candidate: content.candidate, job: content.job },
  }
}

/** Takes the draft over, or deletes it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const draftId = params['draftId'] ?? ''
  const { drafts } = context.api
  if (formText(form, 'intent') === 'delete') {
    await orHttpError(drafts.delete({ draftId }))
    return redirect('/drafts?ended=deleted', 303)
  }
  await orHttpError(drafts.takeOver({ draftId }))
  return redirect(`/?draft=${draftId}`, 303)
}

export default function Draft() {
  const { draft, cv, job, texts } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const words = t.drafts
  return (
    <>
      <PageHeader
        title={draft.candidateName || words.one}
        intro={
          <>
            {words.editedBy(draft.mine ? words.you : draft.holder.name)} <Time iso={draft.changedAt} /> · {words.ends}{' '}
            <Time iso={draft.endsAt} />
          </>
        }
        actions={
          <May needs="runs:write">
            <Button asChild>
              <Link to={`/drafts/${draft.id}/intake`}>{words.missing}</Link>
            </Button>
            {draft.mine ? (
              <Button asChild look="primary">
                <Link to={`/?draft=${draft.id}`}>{words.continue}</Link>
              </Button>
            ) : (
              <Form method="post">
                <Button type="submit" look="primary" name="intent" value="take-over">
                  {words.takeOver}
                </Button>
              </Form>
            )}
          </May>
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        {cv === null ? <Text title={t.newRun.candidate} text={texts.candidate} /> : <CvView {...cv} />}
        {job === null ? <Text title={t.newRun.job} text={texts.job} /> : <JobView job={job} />}
        <May needs="runs:write">
          <Confirmed label={words.delete} sure={words.deleteSure} yes={words.delete} intent="delete" />
        </May>
      </div>
    </>
  )
}

/** The text of a side that cannot be parsed yet. */
function Text({ title, text }: { title: string; text: string }) {
  const { t } = useI18n()
  return (
    <Card>
      <CardHeader title={title} />
      <CardBody>
        {text === '' ? (
          <p className="text-[0.8125rem] text-ink-3">{t.drafts.empty}</p>
        ) : (
          <pre className="max-h-96 overflow-auto whitespace-pre-wrap break-words font-mono text-xs">{text}</pre>
        )}
      </CardBody>
    </Card>
  )
}

/** The name in the data of this page; empty if there is none. */
function nameOf(loaded: unknown): string {
  const draft = typeof loaded === 'object' && loaded !== null && 'draft' in loaded ? loaded.draft : null
  return typeof draft === 'object' && draft !== null && 'candidateName' in draft ? String(draft.candidateName) : ''
}
