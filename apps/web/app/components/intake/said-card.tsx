import type { IntakeAnswerView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { fieldName } from './intake-names.ts'
import '../../i18n/topics/intake.ts'

interface SaidCardProps {
  answers: readonly IntakeAnswerView[]
  /** The revision of the draft as shown. */
  revision: number
  mayDecide: boolean
}

/** The person's answers beside the draft's values, with one choice for each. */
export function SaidCard({ answers, revision, mayDecide }: SaidCardProps) {
  const { t } = useI18n()
  const words = t.intake
  return (
    <Card aria-labelledby="intake-said">
      <CardHeader id="intake-said" title={words.said} description={words.saidHint} />
      <Form method="post" data-intake-said>
        <input type="hidden" name="revision" value={revision} />
        <ul className="divide-y divide-line">
          {answers.map((answer) => (
            <SaidItem key={answer.id} answer={answer} mayDecide={mayDecide} />
          ))}
        </ul>
        {mayDecide ? (
          <CardBody>
            <Button type="submit" look="primary" name="intent" value="decide">
              {words.decide}
            </Button>
          </CardBody>
        ) : null}
      </Form>
    </Card>
  )
}

function SaidItem({ answer, mayDecide }: { answer: IntakeAnswerView; mayDecide: boolean }) {
  const { t } = useI18n()
  const words = t.intake
  const { id, said, saidAt, draft, state } = answer
  const show = (value: string) => (value === 'native' && answer.field === 'level' ? words.native : value)
  return (
    <li className="px-4 py-3 text-[0.8125rem]" data-said={state}>
      <fieldset className="flex flex-col gap-1.5">
        <legend className="wrap-anywhere font-medium">{fieldName(words, answer)}</legend>
        <p className="text-xs text-ink-3">
          {words.saidOn} <Time iso={saidAt} />
        </p>
        {state === 'differs' ? <Alert tone="warn">{words.differs}</Alert> : null}
        {state === 'homeless' ? <Alert tone="info">{words.homeless}</Alert> : null}
        <input type="hidden" name={`said.${id}`} value={said} />
        <Choice
          id={id}
          value="take"
          isFixed={!mayDecide || state === 'homeless'}
          isChosen={state === 'fits' || state === 'same'}
        >
          {words.byPerson} <strong className="whitespace-pre-line wrap-anywhere">{show(said)}</strong>
        </Choice>
        <Choice id={id} value="leave" isFixed={!mayDecide} isChosen={false}>
          {state === 'homeless' ? words.leave : words.inDraft}{' '}
          {state === 'homeless' ? null : (
            <strong className="whitespace-pre-line wrap-anywhere">{show(draft) || words.empty}</strong>
          )}
        </Choice>
      </fieldset>
    </li>
  )
}

interface ChoiceProps {
  id: string
  value: 'take' | 'leave'
  isFixed: boolean
  isChosen: boolean
  children: React.ReactNode
}

function Choice({ id, value, isFixed, isChosen, children }: ChoiceProps) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="radio"
        name={`choice.${id}`}
        value={value}
        defaultChecked={isChosen}
        disabled={isFixed}
        className="mt-0.5 size-4 shrink-0 accent-accent-solid"
      />
      <span className="min-w-0">{children}</span>
    </label>
  )
}
