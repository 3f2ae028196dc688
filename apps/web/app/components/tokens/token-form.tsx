import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Choices } from '../governance/choices.tsx'
import { Refusal, useWrongField } from '../governance/refusal.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import '../../i18n/topics/tokens.ts'

interface TokenFormProps {
  /** The reader's permissions, which are those they can grant. */
  allowed: readonly string[]
  answer: FormAnswer | null
}

/** Creates a token: its purpose, scopes, expiry and networks. */
export function TokenForm({ allowed, answer }: TokenFormProps) {
  const { t } = useI18n()
  const words = t.tokens
  const wrongField = useWrongField(answer, words.refusals)
  const options = Object.entries(words.permissions)
    .filter(([permission]) => allowed.includes(permission))
    .map(([value, text]) => ({ value, text }))
  return (
    <Card aria-labelledby="add-token">
      <CardHeader id="add-token" title={words.add} description={words.addHint} />
      <CardBody>
        <Form method="post" className="flex flex-col gap-4" preventScrollReset>
          {answer?.refusal ? (
            <Alert tone="bad">
              <Refusal refusal={answer.refusal} sentences={words.refusals} />
            </Alert>
          ) : null}
          <Field
            label={words.name}
            hint={words.nameHint}
            error={wrongField('name', words.wrong.name)}
            className="max-w-96"
          >
            {(ids) => <Input {...ids} name="name" required maxLength={80} defaultValue={filledIn(answer, 'name')} />}
          </Field>
          <Choices
            legend={words.scopes}
            error={wrongField('scopes', words.wrong.scopes)}
            name="scopes"
            options={options}
            chosen={answer?.values['scopes'] ?? []}
          />
          <Lifetime answer={answer} error={wrongField('expiresInDays', words.wrong.expiresInDays)} />
          <Field
            label={words.networks}
            hint={words.networksHint}
            error={wrongField('networks', words.wrong.networks)}
            className="max-w-96"
          >
            {(ids) => <Textarea {...ids} name="networks" rows={2} defaultValue={filledIn(answer, 'networks')} />}
          </Field>
          <Button type="submit" look="primary" className="w-fit" name="intent" value="create">
            {words.create}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}

function Lifetime({ answer, error }: Pick<TokenFormProps, 'answer'> & { error: ReactNode }) {
  const { t } = useI18n()
  const words = t.tokens
  return (
    <Field label={words.days} error={error} className="w-40">
      {(ids) => (
        <Select {...ids} name="expiresInDays" defaultValue={filledIn(answer, 'expiresInDays') || '90'}>
          {Object.entries(words.dayChoices).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
          <May needs="team:manage">
            <option value="never">{words.noExpiry}</option>
          </May>
        </Select>
      )}
    </Field>
  )
}
