import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { Choices } from './choices.tsx'
import { Refusal, useWrongField } from './refusal.tsx'
import '../../i18n/topics/governance.ts'

/** Adds a receiver: its URL and its events. */
export function WebhookForm({ answer }: { answer: FormAnswer | null }) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  const { wrong } = t.governance
  const wrongField = useWrongField(answer, { invalid_input: wrong.refusedUrl })
  const options = Object.entries(words.types).map(([value, text]) => ({ value, text }))
  return (
    <Card aria-labelledby="add-webhook">
      <CardHeader id="add-webhook" title={words.add} description={words.addHint} />
      <CardBody>
        <Form method="post" className="flex flex-col gap-4" preventScrollReset>
          {answer?.refusal ? (
            <Alert tone="bad">
              <Refusal refusal={answer.refusal} />
            </Alert>
          ) : null}
          <Field label={words.url} hint={words.urlHint} error={wrongField('url', wrong.url)}>
            {(ids) => (
              <Input
                {...ids}
                name="url"
                required
                maxLength={2000}
                inputMode="url"
                placeholder="https://"
                defaultValue={filledIn(answer, 'url')}
              />
            )}
          </Field>
          <Choices
            legend={words.events}
            error={wrongField('events', wrong.events)}
            name="events"
            options={options}
            chosen={answer === null ? options.map(({ value }) => value) : (answer.values['events'] ?? [])}
          />
          <Button type="submit" look="primary" className="w-fit" name="intent" value="create">
            {words.save}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}
