import type { useFetcher } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import type { CriterionView } from '../../views/match.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import { VerdictBadge, verdictOrder } from '../verdict.tsx'
import '../../i18n/topics/documents.ts'

interface DecisionFormProps {
  as: ReturnType<typeof useFetcher>['Form']
  criterion: CriterionView
  /** Makes sending one form twice create only one version. */
  decisionKey: string
  /** The suggested name; empty if nobody has decided anything. */
  author: string
  answer: FormAnswer | null
  busy: boolean
}

/** A verdict, the reason for it, and who decides; errors are shown at their fields. */
export function DecisionForm({ as: Form, criterion, decisionKey, author, answer, busy }: DecisionFormProps) {
  const { t } = useI18n()
  const words = t.decisions
  const { override } = criterion
  const wrong = (field: string, text: string) => (answer !== null && Object.hasOwn(answer.wrong, field) ? text : null)
  return (
    <Form method="post" action="?index" className="flex flex-col gap-4">
      {answer?.refusal ? <Alert tone="bad">{refusalText(answer.refusal.reason, words)}</Alert> : null}
      <Decided criterion={criterion} decisionKey={decisionKey} />
      <Field label={words.verdict} error={wrong('verdict', words.wrongVerdict)}>
        {(ids) => (
          <Select
            {...ids}
            name="verdict"
            defaultValue={filledIn(answer, 'verdict') || (override?.verdict ?? 'fulfilled')}
          >
            {verdictOrder.map((verdict) => (
              <option key={verdict} value={verdict}>
                {t.match.verdicts[verdict]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.reason} hint={words.reasonHint} error={wrong('reason', words.wrongReason)}>
        {(ids) => (
          <Textarea
            {...ids}
            name="reason"
            rows={3}
            required
            minLength={3}
            maxLength={500}
            defaultValue={filledIn(answer, 'reason') || (override?.reason ?? '')}
          />
        )}
      </Field>
      <Field label={words.author} hint={words.authorHint} error={wrong('author', words.wrongAuthor)}>
        {(ids) => (
          <Input
            {...ids}
            name="author"
            required
            minLength={2}
            maxLength={100}
            autoComplete="name"
            defaultValue={filledIn(answer, 'author') || author}
          />
        )}
      </Field>
      <p className="text-xs text-ink-3">{words.newVersion}</p>
      <Button type="submit" look="primary" className="w-fit" disabled={busy}>
        {busy ? words.saving : words.save}
      </Button>
    </Form>
  )
}

/** The criterion and its computed verdict, for the reader and for the form. */
function Decided({ criterion, decisionKey }: Pick<DecisionFormProps, 'criterion' | 'decisionKey'>) {
  const { t } = useI18n()
  const words = t.decisions
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <p className="break-words font-medium">{criterion.criterion}</p>
        <p className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
          {words.rules} <VerdictBadge verdict={criterion.machine} />
        </p>
      </div>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="key" value={decisionKey} />
      <input type="hidden" name="pointer" value={criterion.pointer} />
      <input type="hidden" name="criterion" value={criterion.criterion} />
    </>
  )
}

/** Why a decision was refused. */
export function refusalText(reason: string, words: ReturnType<typeof useI18n>['t']['decisions']): string {
  if (reason === 'superseded') return words.superseded
  return reason === 'stale_criterion' ? words.stale : words.refused
}
