import { Link } from '@remix-run/react'
import { Download } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Refusal, useWrongField } from '../governance/refusal.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import '../../i18n/topics/governance.ts'
import '../../i18n/topics/persons.ts'
import '../../i18n/topics/requests.ts'

interface PersonEndProps {
  id: string
  isHeld: boolean
  /** The answer to a refused form. */
  answer: FormAnswer | null
}

/** Export, legal hold and erasure of a person. */
export function PersonEnd({ id, isHeld, answer }: PersonEndProps) {
  const { t } = useI18n()
  const words = t.persons
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <May needs="storage:read">
        <Card aria-labelledby="hold">
          <CardHeader id="hold" title={words.holdTitle} description={words.holdHint} />
          <CardBody className="flex flex-col gap-2 text-[0.8125rem]">
            {isHeld ? (
              <p>{words.holdNow}</p>
            ) : (
              <May needs="retention:manage">
                <Hold answer={answer?.intent === 'hold' ? answer : null} />
              </May>
            )}
            <Link to="/storage/holds" className="w-fit font-medium text-accent hover:underline">
              {words.holds}
            </Link>
          </CardBody>
        </Card>
      </May>
      <May needs="requests:read">
        <Card aria-labelledby="requests">
          <CardHeader id="requests" title={t.requests.ofThisPerson} description={t.requests.ofThisPersonHint} />
          <CardBody>
            <Link
              to={`/requests?person=${id}`}
              className="w-fit text-[0.8125rem] font-medium text-accent hover:underline"
            >
              {t.requests.toRequests}
            </Link>
          </CardBody>
        </Card>
      </May>
      <May needs="persons:export">
        <Card aria-labelledby="export">
          <CardHeader id="export" title={words.exportTitle} description={words.exportHint} />
          <CardBody>
            <Button asChild size="sm">
              <a href={`/export/persons/${id}.zip`} download>
                <Download aria-hidden />
                {words.export}
              </a>
            </Button>
          </CardBody>
        </Card>
      </May>
      <May needs="persons:erase">
        <Card aria-labelledby="erase">
          <CardHeader id="erase" title={words.eraseTitle} description={words.eraseHint} />
          <CardBody>
            <Erase answer={answer?.intent === 'erase' ? answer : null} />
          </CardBody>
        </Card>
      </May>
    </div>
  )
}

function Hold({ answer }: { answer: FormAnswer | null }) {
  const { t } = useI18n()
  const { reason, reasonHint } = t.governance.holds
  const wrongField = useWrongField(answer)
  return (
    <Confirmed label={t.persons.hold} yes={t.governance.holds.save} intent="hold" open={answer !== null}>
      <Refused answer={answer} />
      <Field
        label={reason}
        hint={reasonHint}
        error={wrongField('reason', t.governance.wrong.reason)}
        className="w-full"
      >
        {(ids) => <Input {...ids} name="reason" required maxLength={500} defaultValue={filledIn(answer, 'reason')} />}
      </Field>
    </Confirmed>
  )
}

function Erase({ answer }: { answer: FormAnswer | null }) {
  const { t } = useI18n()
  const words = t.persons
  const wrongField = useWrongField(answer)
  return (
    <Confirmed label={words.eraseTitle} yes={words.erase} intent="erase" open={answer !== null}>
      <Refused answer={answer} />
      <Field label={words.eraseReason} className="w-full sm:w-80">
        {(ids) => (
          <Select {...ids} name="reason" defaultValue={filledIn(answer, 'reason') || 'request'}>
            {Object.entries(words.reasons).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <label className="flex w-full items-start gap-2 text-[0.8125rem]">
        <input type="checkbox" name="sure" value="yes" required className="mt-0.5 accent-accent-solid" />
        {words.eraseSure}
      </label>
      {wrongField('sure', words.confirm) ? (
        <p role="alert" className="w-full text-xs text-bad">
          {words.confirm}
        </p>
      ) : null}
    </Confirmed>
  )
}

function Refused({ answer }: { answer: FormAnswer | null }) {
  if (!answer?.refusal) return null
  return (
    <Alert tone="bad" className="w-full">
      <Refusal refusal={answer.refusal} />
    </Alert>
  )
}
