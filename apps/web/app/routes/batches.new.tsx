import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BatchForm } from '../components/batches/batch-form.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { useI18n } from '../i18n/index.tsx'
import { isConflict, sharedProblemsOf } from '../lib/api-error.server.ts'
import { readBatchForm } from '../lib/batch-form.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { refuseUnless } from '../lib/may.server.ts'
import { optionsFrom } from '../lib/run-values.server.ts'
import { localeOf } from '../views/locale.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/batches.ts'

export const meta: MetaFunction = titled((t) => t.batches.formTitle)

/** Loads the runs whose job or person the form offers, and its initial values. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await refuseUnless(context, 'runs:write')
  const params = new URL(request.url).searchParams
  const [{ items }, defaults] = await Promise.all([
    context.api.runs.list({ limit: 100, status: 'succeeded' }),
    context.api.runs.defaults(),
  ])
  const unique = (key: (run: (typeof items)[number]) => string | null) => [
    ...new Map(items.filter((run) => key(run) !== null).map((run) => [key(run), run])).values(),
  ]
  return {
    jobs: unique((run) => run.jobProfileId).map(({ runId, jobTitle }) => ({ runId, label: jobTitle ?? '' })),
    persons: unique((run) => run.candidateId).map(({ runId, candidateName }) => ({ runId, label: candidateName })),
    sharedRun: params.get('run') ?? '',
    side: params.get('side') === 'candidate' ? ('candidate' as const) : ('job' as const),
    options: optionsFrom(defaults, localeOf(context.language)),
    asksForPhoto: defaults.photo,
    terms: defaults.terms,
    idempotencyKey: crypto.randomUUID(),
  }
}

/** Reads the files and starts the batch; a file that cannot be read becomes an item with its problem. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { input, problems } = await readBatchForm(form, context)
  if (problems !== null) return data({ problems }, { status: 422 })
  try {
    const key = formText(form, 'idempotencyKey')
    const create = (idempotencyKey: string) => context.api.batches.create({ ...input, idempotencyKey })
    // Going back and choosing other files asks for another batch, so it gets a new key.
    const again = async (error: unknown) => {
      if (!isConflict(error)) throw error
      return create(crypto.randomUUID())
    }
    const { id } = await create(key).catch(again)
    return redirect(`/batches/${id}`, 303)
  } catch (error) {
    const refused = sharedProblemsOf(error, context.language)
    if (refused === null) throw error
    return data({ problems: refused.map((sentence) => ({ code: 'refused' as const, sentence })) }, { status: 422 })
  }
}

export default function NewBatch() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader title={t.batches.formTitle} intro={t.batches.formIntro} />
      <BatchForm {...loaded} problems={answer?.problems ?? []} />
    </>
  )
}
