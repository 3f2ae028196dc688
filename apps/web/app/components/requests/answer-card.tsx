import type { RequestDetails } from '@dossier/api'
import { Link } from '@remix-run/react'
import { Download, FilePlus2 } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Refusal, useWrongField } from '../governance/refusal.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Select, Textarea } from '../ui/field.tsx'
import '../../i18n/topics/governance.ts'
import '../../i18n/topics/requests.ts'

interface AnswerCardProps {
  request: RequestDetails
  /** Runs of the person, newest first. */
  runs: readonly { runId: string }[]
  /** The answer to a refused form. */
  answer: FormAnswer | null
}

/** The actions on a request; granting carries it out. */
export function AnswerCard({ request, runs, answer }: AnswerCardProps) {
  const { t } = useI18n()
  const words = t.requests
  const { kind, person, extension, urgency, state, channel } = request
  const isOpen = state === 'open'
  const mayGrant = person !== null || !(kind === 'restriction' || (kind === 'objection' && channel !== 'receipt'))
  const of = (intent: string) => (answer?.intent === intent ? answer : null)
  return (
    <Card aria-labelledby="answer">
      <CardHeader id="answer" title={words.answerTitle} description={words.kindHints[kind]} />
      <CardBody className="flex flex-col gap-3">
        {answer?.refusal ? (
          <Alert tone="bad">
            <Refusal
              refusal={answer.refusal}
              sentences={{ not_finished: words.exportFirst, outdated: words.gone, invalid_input: words.wrong.runId }}
            />
          </Alert>
        ) : null}
        {isOpen && person !== null ? <Before kind={kind} personId={person.id} /> : null}
        {isOpen && mayGrant ? <Grant request={request} runs={runs} answer={of('granted')} /> : null}
        <div className="flex flex-wrap items-start gap-3">
          {isOpen ? (
            <Confirmed label={words.refuse} yes={words.refuseYes} intent="refused" open={of('refused') !== null}>
              <Reason name="text" label={words.refuseReason} answer={of('refused')} />
            </Confirmed>
          ) : null}
          {isOpen && extension === null && urgency !== 'overdue' ? (
            <Confirmed label={words.extend} yes={words.extendYes} intent="extend" open={of('extend') !== null}>
              <Reason name="reason" label={words.extendHint} answer={of('extend')} />
            </Confirmed>
          ) : null}
          <Confirmed label={words.withdraw} yes={words.withdrawYes} intent="withdraw" />
        </div>
      </CardBody>
    </Card>
  )
}

/** What to do before answering. */
function Before({ kind, personId }: { kind: RequestDetails['kind']; personId: string }) {
  const { t } = useI18n()
  if (kind === 'access')
    return (
      <May needs="persons:export">
        <Button asChild className="w-fit">
          <a href={`/export/persons/${personId}.zip`} download>
            <Download aria-hidden />
            {t.requests.export}
          </a>
        </Button>
      </May>
    )
  if (kind !== 'rectification') return null
  return (
    <Button asChild className="w-fit">
      <Link to={`/?person=${personId}`}>
        <FilePlus2 aria-hidden />
        {t.requests.newRun}
      </Link>
    </Button>
  )
}

function Grant({ request: { kind, person }, runs, answer }: AnswerCardProps) {
  const { t } = useI18n()
  const words = t.requests
  const wrongField = useWrongField(answer)
  const erases = kind === 'erasure' && person !== null
  return (
    <Confirmed label={words.grant[kind]} yes={words.grant[kind]} intent="granted" open={answer !== null}>
      {kind === 'rectification' && runs.length > 0 ? (
        <Field label={words.run} className="w-full" error={wrongField('runId', words.wrong.runId)}>
          {(ids) => (
            <Select {...ids} name="runId" defaultValue={filledIn(answer, 'runId')}>
              <option value="">{words.noRun}</option>
              {runs.map(({ runId }) => (
                <option key={runId} value={runId}>
                  {runId}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      {erases ? (
        <>
          <label className="flex w-full items-start gap-2 text-[0.8125rem]">
            <input type="checkbox" name="sure" value="yes" required className="mt-0.5 accent-accent-solid" />
            {words.eraseSure}
          </label>
          {wrongField('sure', words.wrong.sure) ? (
            <p role="alert" className="w-full text-xs text-bad">
              {words.wrong.sure}
            </p>
          ) : null}
        </>
      ) : (
        <Field label={words.text} className="w-full sm:w-[32rem]" error={wrongField('text', words.wrong.text)}>
          {(ids) => <Textarea {...ids} name="text" rows={3} maxLength={4000} defaultValue={filledIn(answer, 'text')} />}
        </Field>
      )}
    </Confirmed>
  )
}

function Reason({ name, label, answer }: { name: string; label: string; answer: FormAnswer | null }) {
  const { t } = useI18n()
  const wrongField = useWrongField(answer)
  return (
    <Field label={label} className="w-full sm:w-[32rem]" error={wrongField(name, t.requests.wrong.reason)}>
      {(ids) => (
        <Textarea {...ids} name={name} rows={2} required maxLength={1000} defaultValue={filledIn(answer, name)} />
      )}
    </Field>
  )
}
