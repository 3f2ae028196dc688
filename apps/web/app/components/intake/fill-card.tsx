import type { IntakeConflict, IntakeQuestion, IntakeStep, ValueProblem } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import { fieldName } from './intake-names.ts'
import '../../i18n/topics/intake.ts'

/** The reader's values that were not saved. */
export interface Unsaved {
  conflicts: readonly IntakeConflict[]
  problems: readonly { id: string; problem: ValueProblem }[]
  typed: Readonly<Record<string, string>>
}

interface FillCardProps {
  step: IntakeStep
  unsaved: Unsaved
}

/** One step for a member to fill in. */
export function FillCard({ step, unsaved }: FillCardProps) {
  const { t } = useI18n()
  const words = t.intake
  const id = `intake-${step.section}-${step.part}`
  const title =
    step.parts === 1 ? words.sections[step.section] : `${words.sections[step.section]} ${step.part}/${step.parts}`
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} />
      <CardBody>
        <Form method="post" className="flex flex-col gap-4" data-intake-step={step.section}>
          {step.questions.map((question) => (
            <Question key={question.id} question={question} unsaved={unsaved} />
          ))}
          <div>
            <Button type="submit" name="intent" value="complete">
              {words.save}
            </Button>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}

function Question({ question, unsaved }: { question: IntakeQuestion; unsaved: Unsaved }) {
  const { t } = useI18n()
  const words = t.intake
  const { id, value } = question
  const conflict = unsaved.conflicts.find((one) => one.id === id)
  if (conflict !== undefined) return <Conflict question={question} conflict={conflict} />
  const problem = unsaved.problems.find((one) => one.id === id)?.problem
  return (
    <>
      <input type="hidden" name={`was.${id}`} value={value} />
      <Field
        label={fieldName(words, question)}
        error={problem === undefined ? null : words.problems[problem]}
        hint={question.kind === 'period' ? words.problems.no_period : null}
      >
        {(ids) => <Control ids={ids} question={question} value={unsaved.typed[id] ?? value} />}
      </Field>
    </>
  )
}

const levels = ['C2', 'C1', 'B2', 'B1', 'A2', 'A1'] as const

function Control({
  ids,
  question: { id, kind },
  value,
}: {
  ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid'?: true }
  question: IntakeQuestion
  value: string
}) {
  const { t } = useI18n()
  const words = t.intake
  const name = `value.${id}`
  switch (kind) {
    case 'level':
      return (
        <Select {...ids} name={name} defaultValue={value}>
          <option value="">{words.chooseLevel}</option>
          <option value="native">{words.native}</option>
          {levels.map((level) => (
            <option key={level}>{level}</option>
          ))}
        </Select>
      )
    case 'text':
    case 'lines':
    case 'languages':
      return <Textarea {...ids} name={name} rows={4} maxLength={4000} defaultValue={value} />
    case 'line':
    case 'list':
    case 'period':
      return <Input {...ids} name={name} maxLength={200} autoComplete="off" defaultValue={value} />
  }
}

function Conflict({ question, conflict: { id, now, mine } }: { question: IntakeQuestion; conflict: IntakeConflict }) {
  const { t } = useI18n()
  const words = t.intake
  return (
    <fieldset className="flex flex-col gap-1.5 text-[0.8125rem]">
      <legend className="font-medium">{fieldName(words, question)}</legend>
      <Alert tone="warn">{words.conflict}</Alert>
      <input type="hidden" name={`was.${id}`} value={now} />
      {[
        { label: words.now, value: now },
        { label: words.mine, value: mine },
      ].map((one) => (
        <label key={one.label} className="flex items-start gap-2">
          <input
            type="radio"
            name={`value.${id}`}
            value={one.value}
            required
            className="mt-0.5 size-4 shrink-0 accent-accent-solid"
          />
          <span>
            {one.label} <strong className="whitespace-pre-line">{one.value}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
