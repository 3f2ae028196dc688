import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import { Choices } from './choices.tsx'
import { usePolicyWords } from './policy-words.ts'
import { Refusal, useWrongField } from './refusal.tsx'
import '../../i18n/topics/governance.ts'

interface PolicyFormProps {
  /** Storage drivers and document types to choose from. */
  drivers: readonly string[]
  types: readonly string[]
  /** The colder tiers of drivers that have some. */
  tiers: readonly { driver: string; tier: string }[]
  answer: FormAnswer | null
}

/** The form for a policy; errors are shown at their fields, and entered values are kept. */
export function PolicyForm({ drivers, types, tiers, answer }: PolicyFormProps) {
  const { t } = useI18n()
  const words = t.governance.retention
  const { wrong } = t.governance
  const wrongField = useWrongField(answer, { invalid_input: wrong.noSuchTier })
  const { doing } = usePolicyWords()
  const actions = [
    { value: 'delete', text: doing({ action: 'delete', target: null }) },
    ...drivers.map((target) => ({ value: `move:${target}`, text: doing({ action: 'move', target }) })),
    ...tiers.map(({ driver, tier }) => ({
      value: `tier:${tier}:${driver}`,
      text: `${doing({ action: 'tier', target: tier })} (${driver})`,
    })),
  ]
  return (
    <Card aria-labelledby="add-policy">
      <CardHeader id="add-policy" title={words.add} description={words.addHint} />
      <CardBody>
        <Form method="post" className="flex flex-col gap-4" preventScrollReset>
          {answer?.refusal ? (
            <Alert tone="bad">
              <Refusal refusal={answer.refusal} />
            </Alert>
          ) : null}
          <div className="grid items-start gap-4 sm:grid-cols-3">
            <Field label={words.name} hint={words.nameHint} error={wrongField('name', wrong.name)}>
              {(ids) => <Input {...ids} name="name" required maxLength={40} defaultValue={filledIn(answer, 'name')} />}
            </Field>
            <Field label={words.age} error={wrongField('olderThanDays', wrong.olderThanDays)}>
              {(ids) => (
                <Input
                  {...ids}
                  name="olderThanDays"
                  required
                  inputMode="numeric"
                  defaultValue={filledIn(answer, 'olderThanDays') || '365'}
                />
              )}
            </Field>
            <Field label={words.does} error={wrongField('action', wrong.action)}>
              {(ids) => (
                <Select {...ids} name="action" defaultValue={filledIn(answer, 'action')}>
                  {actions.map(({ value, text }) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Conditions drivers={drivers} types={types} answer={answer} />
          <Button type="submit" look="primary" className="w-fit" name="intent" value="set">
            {words.save}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}

function Conditions({ drivers, types, answer }: Omit<PolicyFormProps, 'tiers'>) {
  const { t } = useI18n()
  const words = t.governance.retention
  const { wrong } = t.governance
  const wrongField = useWrongField(answer)
  const options = types.map((type) => ({ value: type, text: t.documentTypes[type] ?? type }))
  return (
    <>
      <Choices
        legend={words.types}
        hint={words.typesHint}
        error={wrongField('documentTypes', wrong.documentTypes)}
        name="documentTypes"
        options={options}
        chosen={answer?.values['documentTypes'] ?? []}
      />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {(['submitted', 'superseded'] as const).map((name) => (
          <Field key={name} label={name === 'submitted' ? words.sent : words.superseded}>
            {(ids) => (
              <Select {...ids} name={name} defaultValue={filledIn(answer, name)}>
                <option value="">{words.whatever}</option>
                <option value="yes">{words.yes}</option>
                <option value="no">{words.no}</option>
              </Select>
            )}
          </Field>
        ))}
        <Field label={words.on} error={wrongField('driver', wrong.driver)}>
          {(ids) => (
            <Select {...ids} name="driver" defaultValue={filledIn(answer, 'driver')}>
              <option value="">{words.whatever}</option>
              {drivers.map((driver) => (
                <option key={driver}>{driver}</option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  )
}
