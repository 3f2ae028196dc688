import type { ApiCaller, LegalHold } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type HoldableRun, HoldForm } from '../components/governance/hold-form.tsx'
import { HoldsCard } from '../components/governance/holds-card.tsx'
import { StorageTabs } from '../components/governance/storage-tabs.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { isInvalidInput, isNotFound, orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t) => t.governance.holds.title)

/** Loads the holds, and the run in the address for a new hold. */
export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const asked = (searchParams.get('run') ?? '').trim()
  const cursor = searchParams.get('cursor')
  const [holds, run] = await orHttpError(
    Promise.all([
      api.retention.holds({ ...(cursor !== null && { cursor }) }),
      asked === '' ? Promise.resolve(null) : holdableRun(api, asked),
    ]),
  )
  return { holds, isFirstPage: cursor === null, asked, run }
}

async function holdableRun(api: ApiCaller, runId: string): Promise<HoldableRun | null> {
  try {
    const { run, documents } = await api.runs.get({ runId })
    const { id: runUuid, candidateId, candidateName } = run
    const kept = documents.filter(({ deletion }) => deletion === null)
    return {
      runUuid,
      runId: run.runId,
      candidateId,
      candidateName,
      documents: kept.map(({ id, documentType, filename }) => ({ id, documentType, filename })),
    }
  } catch (error) {
    if (isNotFound(error) || isInvalidInput(error)) return null
    throw error
  }
}

/** Places and releases holds; a refusal is shown at its field. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { retention } = context.api
  const reason = formText(form, 'reason')
  try {
    switch (formText(form, 'intent')) {
      case 'place':
        await retention.hold({ ...subjectOf(form), reason })
        return redirect('/storage/holds', 303)
      case 'release':
        await retention.release({ holdId: formText(form, 'holdId'), reason })
        return redirect('/storage/holds', 303)
      default:
        return data(null, 400)
    }
  } catch (error) {
    return data(refusedForm(error, form, { names: { subjectType: 'subject', subjectId: 'subject' } }), 422)
  }
}

function subjectOf(form: FormData): Pick<LegalHold, 'subjectType' | 'subjectId'> {
  const [type = '', subjectId = ''] = formText(form, 'subject').split(':')
  // The procedure refuses invalid values.
  return { subjectType: type as LegalHold['subjectType'], subjectId }
}

export default function Holds() {
  const { holds, isFirstPage, asked, run } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const words = t.governance.holds
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <StorageTabs />
      <div className="flex min-w-0 flex-col gap-4">
        <HoldsCard
          holds={holds.items}
          isFirstPage={isFirstPage}
          answer={answer?.intent === 'release' ? answer : null}
        />
        <Pager nextCursor={holds.nextCursor} next={words.nextPage} first={words.firstPage} />
        <May needs="retention:manage">
          <HoldForm asked={asked} run={run} answer={answer?.intent === 'place' ? answer : null} />
        </May>
      </div>
    </>
  )
}
