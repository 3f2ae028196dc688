import type { IntakeDetails } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CheckCheck } from '../components/ui/icons.ts'
import { FillCard } from '../components/intake/fill-card.tsx'
import { fieldName } from '../components/intake/intake-names.ts'
import { LinkCard } from '../components/intake/link-card.tsx'
import { SaidCard } from '../components/intake/said-card.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { CreatedLink } from '../components/sharing/created-link.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { type IntakeAnswer, noIntakeAnswer } from '../lib/intake-answer.ts'
import { complete, decide, sendLink } from '../lib/intake-form.server.ts'
import { May, useMay } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/intake.ts'

/** Also after a refusal, because others may have changed the draft. */
export const shouldRevalidate = () => true

export const meta: MetaFunction = titled((t) => t.intake.title)

/** Loads what a draft lacks, the link of its person, and their answers. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const draftId = params['draftId'] ?? ''
  const details = await orHttpError(context.api.intake.get({ draftId }))
  return { ...details, sendsMail: context.sendsMail, language: context.language }
}

/** Creates or revokes the link, fills in values, or decides on the person's answers. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const draftId = params['draftId'] ?? ''
  const sent = { draftId, form, origin: request.headers.get('origin') ?? new URL(request.url).origin }
  switch (formText(form, 'intent')) {
    case 'send':
      return answered(await orHttpError(sendLink(context, sent)))
    case 'complete':
      return answered(await orHttpError(complete(context, sent)))
    case 'decide':
      return answered(await orHttpError(decide(context, sent)))
    case 'take-over':
      await orHttpError(context.api.drafts.takeOver({ draftId }))
      break
    case 'revoke':
      await orHttpError(context.api.intake.revoke({ draftId }))
      break
    default:
      throw data(null, 400)
  }
  throw redirect(`/drafts/${draftId}/intake`, 303)
}

function answered(answer: IntakeAnswer) {
  const { refused, isOutdated, unsaved } = answer
  if (refused !== null) return data(answer, 422)
  return data(answer, isOutdated || unsaved.conflicts.length > 0 ? 409 : unsaved.problems.length > 0 ? 422 : 200)
}

export default function DraftIntake() {
  const { draft, intake, steps, answers, sendsMail, language } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const may = useMay()
  const words = t.intake
  const mayChange = may('runs:write')
  const mayEdit = mayChange && draft.mine
  return (
    <>
      <PageHeader
        title={draft.candidateName === '' ? words.title : words.of(draft.candidateName)}
        intro={words.intro}
        actions={
          <Button asChild>
            <Link to={mayEdit ? `/?draft=${draft.id}` : `/drafts/${draft.id}`}>{words.toDraft}</Link>
          </Button>
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        <Said answer={answer ?? noIntakeAnswer} steps={steps} answers={answers} />
        {draft.mine ? null : <Held holder={draft.holder.name} />}
        <LinkCard
          key={answer?.address ?? answer?.mailedTo ?? ''}
          intake={intake}
          sendsMail={sendsMail}
          language={intake?.language ?? language}
          answer={answer?.refused ?? null}
          mayChange={mayChange}
          isMissing={steps.length > 0}
        />
        {answers.length > 0 ? (
          <SaidCard key={`said ${draft.revision}`} answers={answers} revision={draft.revision} mayDecide={mayEdit} />
        ) : null}
        {steps.length === 0 ? (
          <Card>
            <EmptyState icon={CheckCheck} title={words.nothing}>
              {words.nothingHint}
            </EmptyState>
          </Card>
        ) : null}
        {mayEdit && steps.length > 0 ? (
          <>
            <h2 className="mt-4 text-sm font-semibold">{words.fill}</h2>
            <p className="-mt-3 text-[0.8125rem] text-ink-3">{words.fillHint}</p>
            {steps.map((step) => (
              <FillCard
                key={`${step.section} ${step.part} ${draft.revision}`}
                step={step}
                unsaved={answer?.unsaved ?? noIntakeAnswer.unsaved}
              />
            ))}
          </>
        ) : null}
      </div>
    </>
  )
}

/** The result of the last form. */
function Said({ answer, steps, answers }: { answer: IntakeAnswer } & Pick<IntakeDetails, 'steps' | 'answers'>) {
  const { t } = useI18n()
  const words = t.intake
  const { address, mailedTo, isOutdated, isDecided, filled, unplaced } = answer
  const known = [...steps.flatMap(({ questions }) => questions), ...answers]
  const names = unplaced
    .map((id) => known.find((one) => one.id === id))
    .flatMap((one) => (one === undefined ? [] : [fieldName(words, one)]))
  return (
    <>
      {address === null ? null : <CreatedLink address={address} />}
      {mailedTo === null ? null : <Alert tone="good">{words.mailed(mailedTo)}</Alert>}
      {isOutdated ? <Alert tone="warn">{words.outdated}</Alert> : null}
      {isDecided ? <Alert tone="good">{words.decided}</Alert> : null}
      {filled === null || filled === 0 ? null : <Alert tone="good">{words.filled(filled)}</Alert>}
      {names.length === 0 ? null : (
        <Alert tone="warn" title={words.unplaced}>
          {names.join(' · ')}
        </Alert>
      )}
    </>
  )
}

/** States that someone else is editing the draft. */
function Held({ holder }: { holder: string }) {
  const { t } = useI18n()
  const words = t.intake
  return (
    <May needs="runs:write">
      <Alert tone="info">
        <p>{words.heldBy(holder)}</p>
        <Form method="post" className="mt-2">
          <Button type="submit" size="sm" name="intent" value="take-over">
            {words.takeOver}
          </Button>
        </Form>
      </Alert>
    </May>
  )
}
