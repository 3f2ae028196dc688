import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DraftDaysCard } from '../components/drafts/draft-days-card.tsx'
import { PoliciesCard } from '../components/governance/policies-card.tsx'
import { PolicyForm } from '../components/governance/policy-form.tsx'
import { Refusal } from '../components/governance/refusal.tsx'
import { ReportCard } from '../components/governance/report-card.tsx'
import { StorageTabs } from '../components/governance/storage-tabs.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import type { FormAnswer, Refused } from '../views/form-answer.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t) => t.governance.retention.title)

/** Number of documents that a report lists individually. */
const told = 50

/** Loads the policies, and what they would do now if the address asks for it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, documentTypes } = context
  const isAsked = new URL(request.url).searchParams.has('plan')
  const [policies, storage, drafts, plan] = await orHttpError(
    Promise.all([
      api.retention.policies(),
      api.storage.health(),
      api.retention.drafts(),
      isAsked ? api.retention.plan({ limit: told }) : Promise.resolve(null),
    ]),
  )
  const tiers = storage.drivers.flatMap(({ name: driver, tiers: all }) =>
    (all ?? []).filter((tier) => tier !== 'hot').map((tier) => ({ driver, tier })),
  )
  return { policies, drivers: storage.available, types: documentTypes, tiers, draftDays: drafts.days, plan }
}

/** Saves, removes and applies policies; a refusal is shown at its field. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { retention } = context.api
  try {
    switch (formText(form, 'intent')) {
      case 'set':
        await retention.setPolicy(policyOf(form))
        return redirect('/storage/retention', 303)
      case 'remove':
        await retention.removePolicy({ name: formText(form, 'name') })
        return redirect('/storage/retention', 303)
      case 'drafts':
        await retention.setDrafts({ days: Number(formText(form, 'days')) })
        return redirect('/storage/retention', 303)
      case 'apply':
        return data({ answer: null, report: await retention.carryOut() })
      default:
        return data({ answer: null, report: null }, 400)
    }
  } catch (error) {
    return data(
      { answer: refusedForm(error, form, { names: { target: 'action' }, blamed: 'action' }), report: null },
      422,
    )
  }
}

type Policy = Parameters<ApiCaller['retention']['setPolicy']>[0]

function policyOf(form: FormData): Policy {
  // A tier belongs to a driver: `move:local`, `tier:cool:s3`.
  const [does = '', target, ofDriver = ''] = formText(form, 'action').split(':')
  const days = formText(form, 'olderThanDays').trim()
  const types = form.getAll('documentTypes').filter((type) => typeof type === 'string')
  const driver = formText(form, 'driver') || ofDriver
  const [submitted, superseded] = [choiceOf(form, 'submitted'), choiceOf(form, 'superseded')]
  return {
    name: formText(form, 'name').trim(),
    olderThanDays: days === '' ? Number.NaN : Number(days),
    // The procedure refuses invalid values.
    action: does as Policy['action'],
    ...(target !== undefined && { target }),
    ...(types.length > 0 && { documentTypes: types }),
    ...(submitted !== undefined && { submitted }),
    ...(superseded !== undefined && { superseded }),
    ...(driver !== '' && { driver }),
  }
}

function choiceOf(form: FormData, name: string): boolean | undefined {
  const text = formText(form, name)
  return text === '' ? undefined : text === 'yes'
}

export default function Retention() {
  const { policies, drivers, types, tiers, draftDays, plan } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useI18n()
  const words = t.governance.retention
  const answer: FormAnswer | null = done?.answer ?? null
  const report = done?.report ?? plan
  const ofForm = answer?.intent === 'set' ? answer : null
  const ofDrafts = answer?.intent === 'drafts' ? answer : null
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <StorageTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {answer !== null && ofForm === null && ofDrafts === null ? (
          <Alert tone="bad">
            <Refusal refusal={refusalIn(answer)} />
          </Alert>
        ) : null}
        <PoliciesCard policies={policies} />
        {report === null ? null : <ReportCard report={report} />}
        <DraftDaysCard days={draftDays} answer={ofDrafts} />
        <May needs="retention:manage">
          <PolicyForm
            key={policies.items.map(({ name, setAt }) => name + setAt).join(' ')}
            drivers={drivers}
            types={types}
            tiers={tiers}
            answer={ofForm}
          />
        </May>
      </div>
    </>
  )
}

/** Why a form without fields was refused. */
function refusalIn({ refusal, wrong }: FormAnswer): Refused {
  const [first] = Object.values(wrong).filter((one) => one !== null)
  return refusal ?? first ?? { reason: 'invalid_input', message: '', limit: null }
}
