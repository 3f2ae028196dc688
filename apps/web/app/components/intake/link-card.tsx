import type { IntakeView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { FormAnswer } from '../../views/form-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import { Progress } from '../ui/progress.tsx'
import { fieldName } from './intake-names.ts'
import '../../i18n/topics/intake.ts'

interface LinkCardProps {
  intake: IntakeView | null
  sendsMail: boolean
  /** The language that the person probably reads. */
  language: string
  answer: FormAnswer | null
  mayChange: boolean
  isMissing: boolean
}

/** The link of a draft's person: their progress, and the form that creates a link. */
export function LinkCard({ intake, mayChange, isMissing, ...form }: LinkCardProps) {
  const { t } = useI18n()
  const words = t.intake
  const isOpen = intake !== null && intake.ended === null
  return (
    <Card aria-labelledby="intake-link">
      <CardHeader id="intake-link" title={words.link} description={words.linkHint} />
      {intake === null ? null : <State intake={intake} />}
      {mayChange && isMissing ? <SendForm isAgain={intake !== null} {...form} /> : null}
      {mayChange && isOpen ? (
        <CardBody>
          <Confirmed label={words.revoke} sure={words.revokeSure} yes={words.revoke} intent="revoke" />
        </CardBody>
      ) : null}
    </Card>
  )
}

type State = 'sent' | 'opened' | 'answered' | 'finished' | 'revoked' | 'expired'

/** The person's progress as one word. */
function stateOf({ ended, finishedAt, savedAt, openedAt }: IntakeView): State {
  if (finishedAt !== null) return 'finished'
  if (ended !== null) return ended
  if (savedAt !== null) return 'answered'
  return openedAt === null ? 'sent' : 'opened'
}

function State({ intake }: { intake: IntakeView }) {
  const { t } = useI18n()
  const words = t.intake
  const { progress, email, expiresAt, openedAt, savedAt, reminders, remindersOff } = intake
  const state = stateOf(intake)
  return (
    <CardBody className="flex flex-col gap-2 text-[0.8125rem]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={state === 'finished' ? 'good' : state === 'revoked' || state === 'expired' ? 'neutral' : 'info'}>
          {words.states[state]}
        </Badge>
        {email === '' ? null : <span className="wrap-anywhere">{email}</span>}
        <span className="text-ink-3">
          {words.until} <Time iso={expiresAt} />
        </span>
        {openedAt === null ? null : (
          <span className="text-ink-3">
            {words.opened} <Time iso={openedAt} />
          </span>
        )}
        {savedAt === null ? null : (
          <span className="text-ink-3">
            {words.saved} <Time iso={savedAt} />
          </span>
        )}
        {reminders > 0 ? <span className="text-ink-3">{words.reminders(reminders)}</span> : null}
        {remindersOff ? <span className="text-ink-3">{words.remindersOff}</span> : null}
      </p>
      <p data-intake-progress>{words.progress(progress.done, progress.steps)}</p>
      <Progress value={progress.done} max={progress.steps} label={words.progress(progress.done, progress.steps)} />
      {progress.missing.length === 0 ? null : (
        <p className="wrap-anywhere text-ink-2">
          {words.missing} {progress.missing.map((one) => fieldName(words, one)).join(' · ')}
        </p>
      )}
    </CardBody>
  )
}

const languages = ['de', 'en', 'fr'] as const

function SendForm({
  isAgain,
  sendsMail,
  language,
  answer,
}: Pick<LinkCardProps, 'sendsMail' | 'language' | 'answer'> & { isAgain: boolean }) {
  const { t } = useI18n()
  const words = t.intake
  const isWrong = answer !== null && 'email' in answer.wrong
  const problem = answer?.refusal === null || answer === null ? null : sendsMail ? answer.refusal.message : words.noMail
  return (
    <CardBody>
      <Form method="post" className="flex flex-col gap-3" data-intake-form>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={words.email}
            hint={sendsMail ? words.emailMailHint : words.emailHint}
            error={isWrong ? words.emailWrong : problem}
          >
            {(ids) => (
              <Input
                {...ids}
                name="email"
                type="email"
                maxLength={254}
                autoComplete="off"
                defaultValue={answer?.values['email']?.[0] ?? ''}
              />
            )}
          </Field>
          <Field label={words.language}>
            {(ids) => (
              <Select {...ids} name="language" defaultValue={answer?.values['language']?.[0] ?? language}>
                {languages.map((one) => (
                  <option key={one} value={one}>
                    {words.languages[one]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look={isAgain ? 'secondary' : 'primary'} name="intent" value="send">
            {isAgain ? words.sendAgain : words.send}
          </Button>
          {isAgain ? <span className="text-xs text-ink-3">{words.sendAgainHint}</span> : null}
        </div>
      </Form>
    </CardBody>
  )
}
