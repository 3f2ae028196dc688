import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { useWrongField } from '../governance/refusal.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import '../../i18n/topics/drafts.ts'

/** Sets after how many days without a change drafts are deleted. */
export function DraftDaysCard({ days, answer }: { days: number; answer: FormAnswer | null }) {
  const { t } = useI18n()
  const may = useMay()
  const words = t.drafts
  const wrongField = useWrongField(answer)
  return (
    <Card aria-labelledby="draft-days">
      <CardHeader id="draft-days" title={words.retention} description={words.retentionHint} />
      <CardBody>
        {may('retention:manage') ? (
          <Form method="post" className="flex flex-wrap items-end gap-3">
            <Field label={words.days} error={wrongField('days', words.daysWrong)}>
              {(ids) => (
                <Input
                  {...ids}
                  key={days}
                  type="number"
                  name="days"
                  min={1}
                  max={365}
                  required
                  defaultValue={filledIn(answer, 'days') || days}
                  className="w-28!"
                />
              )}
            </Field>
            <Button type="submit" name="intent" value="drafts">
              {words.set}
            </Button>
          </Form>
        ) : (
          <p className="text-[0.8125rem]">
            {words.days}: <span className="tabular">{days}</span>
          </p>
        )}
      </CardBody>
    </Card>
  )
}
