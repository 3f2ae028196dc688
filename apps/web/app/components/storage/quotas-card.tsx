import type { MemberQuota } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { quotaUnits, type QuotaAnswer } from '../../views/quota-answer.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import '../../i18n/topics/storage.ts'

interface QuotasCardProps {
  team: Pick<MemberQuota, 'used' | 'limit' | 'percent'>
  members: readonly MemberQuota[]
  answer: QuotaAnswer | null
}

/** How much the team and each member may store, for administrators. */
export function QuotasCard({ team, members, answer }: QuotasCardProps) {
  const { t } = useI18n()
  const words = t.storage.quotas
  return (
    <Card aria-labelledby="quotas">
      <CardHeader id="quotas" title={words.title} description={words.hint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {answer === null ? null : <Alert tone={answer === 'saved' ? 'good' : 'bad'}>{words.answers[answer]}</Alert>}
        <ul className="flex flex-col divide-y divide-line">
          <Holder name={words.team} quota={team} />
          {members.map((member) => (
            <Holder key={member.userId} name={member.name} quota={member} />
          ))}
        </ul>
        <QuotaForm members={members} />
      </CardBody>
    </Card>
  )
}

function Holder({ name, quota: { used, limit, percent } }: { name: string; quota: QuotasCardProps['team'] }) {
  const { t, formatBytes } = useI18n()
  const said =
    limit === null || percent === null
      ? `${t.storage.used(formatBytes(used))} · ${t.storage.quotas.none}`
      : t.storage.ofLimit(formatBytes(used), formatBytes(limit), percent)
  return (
    <li className="flex flex-wrap justify-between gap-x-4 gap-y-0.5 py-2 first:pt-0" data-quota={name}>
      <span className="min-w-0 break-words font-medium">{name}</span>
      <span className={limit !== null && used * 5 >= limit * 4 ? 'text-warn tabular' : 'text-ink-2 tabular'}>
        {said}
      </span>
    </li>
  )
}

function QuotaForm({ members }: Pick<QuotasCardProps, 'members'>) {
  const { t } = useI18n()
  const words = t.storage.quotas
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3" preventScrollReset>
      <Field label={words.whose} className="w-full sm:w-56">
        {(ids) => (
          <Select {...ids} name="userId">
            <option value="">{words.team}</option>
            {members.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.size} className="w-28">
        {(ids) => <Input {...ids} name="size" type="number" min="0" step="any" inputMode="decimal" />}
      </Field>
      <Field label={words.unit} className="w-24">
        {(ids) => (
          <Select {...ids} name="unit" defaultValue="GB">
            {Object.keys(quotaUnits).map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" look="primary" name="intent" value="set-quota">
        {words.set}
      </Button>
      <Button type="submit" name="intent" value="unset-quota">
        {words.unset}
      </Button>
    </Form>
  )
}
