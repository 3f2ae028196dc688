import {
  data,
  redirect,
  type AppLoadContext,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { NewRunForm } from '../components/new-run-form.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { SamplePicker } from '../components/sample-picker.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { localeOf } from '../views/locale.ts'
import { fullStorageOf, isConflict, isInvalidInput } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { mayReader } from '../lib/may.server.ts'
import { titled } from '../lib/meta.ts'
import { readRunForm, type RunForm } from '../lib/run-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewCheck } from '../views/check.ts'
import { viewRunRow } from '../views/run.ts'
import '../i18n/topics/documents.ts'

export const meta: MetaFunction = titled((t) => t.newRun.title)

export { onlyAfterChange as shouldRevalidate } from '../lib/should-revalidate.ts'

/** The form's first values: empty, or those of the sample that the address names; and the latest runs. Who makes none sees the runs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await mayReader(context, 'runs:write'))) throw redirect('/runs')
  const slug = new URL(request.url).searchParams.get('sample') ?? ''
  const samples = context.samples()
  const sample = samples.find((one) => one.slug === slug)
  const [{ items }, defaults] = await Promise.all([context.api.runs.list({ limit: 8 }), context.api.runs.defaults()])
  return {
    latest: items.map(viewRunRow),
    samples: samples.map(({ slug: value, label }) => ({ value, label })),
    // A new key for each form that is shown: sending one form twice makes one run.
    idempotencyKey: crypto.randomUUID(),
    initial: {
      slug: sample?.slug ?? '',
      candidate: sample?.candidate ?? '',
      job: sample?.job ?? '',
      original: null,
      terms: sample?.terms ?? defaults.terms,
      locale: sample?.locale ?? defaults.locale ?? localeOf(context.language),
    },
    defaults,
  }
}

/** Checks the input, and creates the run when that was asked for and nothing is wrong. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { values, problem } = await readRunForm(form, context)
  const echo = { candidate: values.candidate, job: values.job, original: values.original }
  if (problem !== null) return data({ check: null, echo, problem, full: null }, { status: 400 })
  const creating = form.get('intent') === 'create'
  if (creating && values.candidate !== '') {
    try {
      return redirect(`/runs/${await createRun(context, values, formText(form, 'idempotencyKey'))}`, 303)
    } catch (error) {
      const full = fullStorageOf(error)
      if (full !== null) return data({ check: null, echo, problem: null, full }, { status: 409 })
      if (!isInvalidInput(error)) throw error
      if (await isOriginalGone(context, values)) {
        const gone = { check: null, echo: { ...echo, original: null }, problem: 'originalGone' as const, full: null }
        return data(gone, { status: 422 })
      }
    }
  }
  if (values.candidate === '') return data({ check: null, echo, problem: null, full: null }, { status: 200 })
  const checked = await context.api.runs.check(inputOf(values))
  const check = viewCheck(checked, { ...echo, placements: values.placements }, context.language)
  return data({ check, echo, problem: null, full: null }, { status: creating ? 422 : 200 })
}

/** Creates the run. Whoever went back, changed the form and sent it again wants another run than the first. */
async function createRun({ api }: AppLoadContext, values: RunForm, idempotencyKey: string): Promise<string> {
  const { locale, theme, terms, anonymous, original, pdf } = values
  const input = { ...inputOf(values), locale, theme, terms, anonymous, original, pdf }
  try {
    return (await api.runs.create({ ...input, idempotencyKey })).runId
  } catch (error) {
    if (!isConflict(error)) throw error
    return (await api.runs.create({ ...input, idempotencyKey: crypto.randomUUID() })).runId
  }
}

/** Whether the file that the candidate was read from has waited too long for its run. */
async function isOriginalGone({ api }: AppLoadContext, { original }: RunForm): Promise<boolean> {
  return original !== null && !(await api.uploads.find({ sha256: original })).complete
}

function inputOf({ candidate, job, placements }: RunForm) {
  return { candidate, ...(job !== '' && { job, placements }) }
}

export default function NewRun() {
  const { latest, samples, initial, defaults, idempotencyKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader
        title={t.newRun.title}
        intro={t.newRun.intro}
        actions={<SamplePicker samples={samples} selected={initial.slug} />}
      />
      <NewRunForm
        key={initial.slug}
        initial={answer ? { ...initial, ...answer.echo } : initial}
        defaults={defaults}
        idempotencyKey={idempotencyKey}
        answer={answer ?? null}
      />
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
