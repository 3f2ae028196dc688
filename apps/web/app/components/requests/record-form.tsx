import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Refusal, useWrongField } from '../governance/refusal.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import '../../i18n/topics/requests.ts'

interface RecordFormProps {
  /** The requesting person, if the address names one. */
  person: { id: string; name: string } | null
  today: string
  /** The answer to a refused form. */
  answer: FormAnswer | null
}

/** Records a request received by letter, mail or phone; works without script. */
export function RecordForm({ person, today, answer }: RecordFormProps) {
  const { t } = useI18n()
  const words = t.requests
  const wrongField = useWrongField(answer)
  return (
    <Card aria-labelledby="record">
      <CardHeader
        id="record"
        title={words.record}
        description={person === null ? words.recordHint : `${words.personNamed(person.name)}. ${words.recordHint}`}
      />
      <CardBody>
        <Form method="post" className="flex max-w-2xl flex-col gap-3">
          {answer?.refusal ? (
            <Alert tone="bad">
              <Refusal refusal={answer.refusal} />
            </Alert>
          ) : null}
          <HowItCame today={today} answer={answer} />
          {person === null ? (
            <Field
              label={words.requester}
              hint={words.requesterHint}
              error={wrongField('requester', words.wrong.requester)}
            >
              {(ids) => (
                <Input
                  {...ids}
                  name="requester"
                  required
                  maxLength={200}
                  defaultValue={filledIn(answer, 'requester')}
                />
              )}
            </Field>
          ) : (
            <input type="hidden" name="candidateId" value={person.id} />
          )}
          <Field label={words.details} error={wrongField('details', words.wrong.details)}>
            {(ids) => (
              <Textarea {...ids} name="details" rows={3} maxLength={4000} defaultValue={filledIn(answer, 'details')} />
            )}
          </Field>
          <Button type="submit" look="primary" name="intent" value="record" className="w-fit">
            {words.save}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}

function HowItCame({ today, answer }: Omit<RecordFormProps, 'person'>) {
  const { t } = useI18n()
  const words = t.requests
  const wrongField = useWrongField(answer)
  const { receipt: _byItself, ...channels } = words.channels
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <Field label={words.kind}>
        {(ids) => (
          <Select {...ids} name="kind" defaultValue={filledIn(answer, 'kind') || 'access'}>
            <Options of={words.kinds} />
          </Select>
        )}
      </Field>
      <Field label={words.channel}>
        {(ids) => (
          <Select {...ids} name="channel" defaultValue={filledIn(answer, 'channel') || 'email'}>
            <Options of={channels} />
          </Select>
        )}
      </Field>
      <Field label={words.received} error={wrongField('receivedOn', words.wrong.receivedOn)}>
        {(ids) => (
          <Input
            {...ids}
            type="date"
            name="receivedOn"
            required
            max={today}
            defaultValue={filledIn(answer, 'receivedOn') || today}
          />
        )}
      </Field>
    </div>
  )
}

function Options({ of }: { of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}
