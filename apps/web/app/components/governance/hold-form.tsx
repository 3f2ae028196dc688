import { Form, Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { Choices } from './choices.tsx'
import { Refusal, useWrongField } from './refusal.tsx'
import '../../i18n/topics/governance.ts'

/** The run to hold. */
export interface HoldableRun {
  runUuid: string
  runId: string
  candidateId: string
  candidateName: string
  documents: readonly { id: string; documentType: string; filename: string }[]
}

interface HoldFormProps {
  /** The run ID in the address; empty if there is none. */
  asked: string
  /** Null if there is no run with that ID. */
  run: HoldableRun | null
  answer: FormAnswer | null
}

/** Places a hold in two steps: choose the run, then what to keep. */
export function HoldForm({ asked, run, answer }: HoldFormProps) {
  const { t } = useI18n()
  const words = t.governance.holds
  return (
    <Card aria-labelledby="place-hold">
      <CardHeader id="place-hold" title={words.place} description={words.placeHint} />
      <CardBody>
        {run === null ? (
          <Form method="get" className="flex flex-wrap items-start gap-3">
            <Field
              label={words.runId}
              hint={words.runIdHint}
              error={asked === '' ? null : words.unknownRun}
              className="w-full sm:w-96"
            >
              {(ids) => <Input {...ids} name="run" required maxLength={200} defaultValue={asked} />}
            </Field>
            <Button type="submit" className="sm:mt-[1.4rem]">
              {words.choose}
            </Button>
          </Form>
        ) : (
          <WhatOfIt run={run} answer={answer} />
        )}
      </CardBody>
    </Card>
  )
}

function WhatOfIt({ run, answer }: { run: HoldableRun; answer: FormAnswer | null }) {
  const { t } = useI18n()
  const words = t.governance.holds
  const { wrong } = t.governance
  const wrongField = useWrongField(answer)
  const options = [
    { value: `run:${run.runUuid}`, text: words.wholeRun },
    { value: `candidate:${run.candidateId}`, text: words.wholePerson(run.candidateName) },
    ...run.documents.map(({ id, documentType, filename }) => ({
      value: `document:${id}`,
      text: words.oneDocument(`${t.documentTypes[documentType] ?? documentType} (${filename})`),
    })),
  ]
  return (
    <Form method="post" className="flex flex-col gap-4" preventScrollReset>
      {answer?.refusal ? (
        <Alert tone="bad">
          <Refusal refusal={answer.refusal} />
        </Alert>
      ) : null}
      <p className="flex flex-wrap gap-x-3 text-[0.8125rem]">
        <Link to={`/runs/${run.runId}`} className="break-all font-medium text-accent hover:underline">
          {run.runId}
        </Link>
        <Link to="/storage/holds" className="text-ink-3 underline">
          {words.otherRun}
        </Link>
      </p>
      <Choices
        legend={words.subject}
        error={wrongField('subject', wrong.subject)}
        name="subject"
        one
        options={options}
        chosen={[filledIn(answer, 'subject') || `run:${run.runUuid}`]}
      />
      <Field label={words.reason} hint={words.reasonHint} error={wrongField('reason', wrong.reason)}>
        {(ids) => <Input {...ids} name="reason" required maxLength={500} defaultValue={filledIn(answer, 'reason')} />}
      </Field>
      <Button type="submit" look="primary" className="w-fit" name="intent" value="place">
        {words.save}
      </Button>
    </Form>
  )
}
