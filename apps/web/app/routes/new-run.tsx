import {
  data,
  redirect,
  type AppLoadContext,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DraftsTable } from '../components/drafts/drafts-table.tsx'
import { NewRunForm } from '../components/new-run-form.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { SamplePicker } from '../components/sample-picker.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { fullStorageOf, isConflict, isInvalidInput, refusalOf } from '../lib/api-error.server.ts'
import { saveDraft } from '../lib/draft-form.server.ts'
import type { FormAnswer } from '../lib/form-answer.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { mayReader } from '../lib/may.server.ts'
import { titled } from '../lib/meta.ts'
import { firstValues } from '../lib/new-run.server.ts'
import { readRunForm, type RunForm } from '../lib/run-form.server.ts'
import { viewRunValues } from '../lib/run-values.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewCheck } from '../views/check.ts'
import { viewRunRow } from '../views/run.ts'
import '../i18n/topics/documents.ts'
import '../i18n/topics/drafts.ts'

export const meta: MetaFunction = titled((t) => t.newRun.title)

/** Number of drafts shown below the form. */
const shownDrafts = 5

export { onlyAfterChange as shouldRevalidate } from '../lib/should-revalidate.ts'

/** Returns the form's initial values, the latest drafts and the latest runs. Redirects a reader who may not create runs to the list of runs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await mayReader(context, 'runs:write'))) throw redirect('/runs')
  const params = new URL(request.url).searchParams
  const { runs, drafts } = context.api
  const [{ items }, begun, initial] = await Promise.all([
    runs.list({ limit: 8 }),
    drafts.list({ limit: shownDrafts + 1 }),
    firstValues(params, context),
  ])
  return {
    latest: items.map(viewRunRow),
    drafts: begun.items.filter(({ id }) => id !== initial.draft.id).slice(0, shownDrafts),
    samples: context.samples().map(({ slug: value, label }) => ({ value, label })),
    sample: params.get('sample') ?? '',
    // What the form starts with: another address is another form.
    start: ['sample', 'job', 'person', 'draft'].map((name) => params.get(name) ?? '').join(' '),
    // A new key for each form that is shown, so that sending one form twice creates one run.
    idempotencyKey: crypto.randomUUID(),
    initial,
  }
}

/** Checks the input, and creates the run if that was requested and nothing is wrong; or saves the form as a draft. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { values, problem } = await readRunForm(form, context)
  const isLive = form.get('live') === 'yes'
  const shown = isLive ? null : viewRunValues(values, await context.api.runs.defaults())
  const answer: FormAnswer = { check: null, values: shown, problem, full: null, draft: null }
  if (problem !== null) return data(answer, { status: 400 })
  const intent = formText(form, 'intent')
  // Without script, the button also says what to keep: `draft-mine`, `draft-copy`.
  if (intent.startsWith('draft')) {
    const draft = await saveDraft(values, intent.slice('draft-'.length), context)
    if (draft.state === 'saved') return redirect(`/?draft=${draft.id}`, 303)
    return data({ ...answer, draft }, { status: 409 })
  }
  const creating = intent === 'create'
  if (creating && values.candidate !== '') {
    try {
      return redirect(`/runs/${await createRun(context, values, formText(form, 'idempotencyKey'))}`, 303)
    } catch (error) {
      const full = fullStorageOf(error)
      if (full !== null) return data({ ...answer, full }, { status: 409 })
      if (refusalOf(error)?.reason === 'objected')
        return data({ ...answer, problem: 'objected' as const }, { status: 409 })
      if (!isInvalidInput(error)) throw error
      if (await isOriginalGone(context, values)) {
        const kept = shown === null ? null : { ...shown, original: null }
        return data({ ...answer, values: kept, problem: 'originalGone' as const }, { status: 422 })
      }
    }
  }
  if (values.candidate === '') return data(answer, { status: 200 })
  const { candidate, job, placements } = values
  const checked = await context.api.runs.check(inputOf(values))
  const check = viewCheck(checked, { candidate, job, placements }, context.language)
  return data({ ...answer, check }, { status: creating ? 422 : 200 })
}

/** Creates the run. Going back, changing the form and sending it again asks for another run, so it gets a new key. */
async function createRun({ api }: AppLoadContext, values: RunForm, idempotencyKey: string): Promise<string> {
  const { locale, theme, anonymous, original, pdf, sections, photo } = values
  const terms = values.withOffer && values.job !== '' ? values.terms : null
  const draft = values.draft.revision === 0 ? null : values.draft
  const input = { ...inputOf(values), locale, theme, terms, anonymous, original, pdf, sections, photo, draft }
  try {
    return (await api.runs.create({ ...input, idempotencyKey })).runId
  } catch (error) {
    if (!isConflict(error)) throw error
    return (await api.runs.create({ ...input, idempotencyKey: crypto.randomUUID() })).runId
  }
}

/** Whether the file that the candidate was read from expired before its run was created. */
async function isOriginalGone({ api }: AppLoadContext, { original }: RunForm): Promise<boolean> {
  return original !== null && !(await api.uploads.find({ sha256: original })).complete
}

function inputOf({ candidate, job, placements }: RunForm) {
  return { candidate, ...(job !== '' && { job, placements }) }
}

export default function NewRun() {
  const { latest, drafts, samples, sample, start, initial, idempotencyKey } = useLoaderData<typeof loader>()
  const answer: FormAnswer | undefined = useActionData<typeof action>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader
        title={t.newRun.title}
        intro={t.newRun.intro}
        actions={<SamplePicker samples={samples} selected={sample} />}
      />
      <NewRunForm
        key={start}
        initial={answer?.values ?? initial}
        idempotencyKey={idempotencyKey}
        answer={answer ?? null}
      />
      {drafts.length > 0 ? (
        <Card className="mt-8">
          <CardHeader
            id="drafts"
            title={t.drafts.title}
            actions={
              <Link to="/drafts" className="text-[0.8125rem] font-medium text-accent hover:underline">
                {t.drafts.all}
              </Link>
            }
          />
          <DraftsTable drafts={drafts} />
        </Card>
      ) : null}
      <Card className="mt-8">
        <CardHeader
          id="latest"
          title={t.newRun.latest}
          actions={
            <Link to="/runs" className="text-[0.8125rem] font-medium text-accent hover:underline">
              {t.newRun.allRuns}
            </Link>
          }
        />
        {latest.length > 0 ? (
          <RunsTable runs={latest} label={t.newRun.latest} />
        ) : (
          <CardBody className="text-ink-3">{t.newRun.noRuns}</CardBody>
        )}
      </Card>
    </>
  )
}
