import type { RetentionPolicies, RetentionPolicy } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { Time } from '../time.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Confirmed } from './confirmed.tsx'
import { usePolicyWords } from './policy-words.ts'
import '../../i18n/topics/governance.ts'

/** The retention policies in the order of evaluation, and when they were last applied. */
export function PoliciesCard({ policies }: { policies: RetentionPolicies }) {
  const { t } = useI18n()
  const words = t.governance.retention
  const { items, lastApplied } = policies
  return (
    <Card>
      <CardHeader
        id="policies"
        title={words.policies}
        description={words.order}
        actions={
          <Form method="get">
            <Button type="submit" size="sm" name="plan" value="now">
              {words.plan}
            </Button>
          </Form>
        }
      />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        {items.length === 0 ? <p className="text-ink-3">{words.none}</p> : null}
        <ol className="flex flex-col divide-y divide-line">
          {items.map((policy) => (
            <Policy key={policy.name} policy={policy} />
          ))}
        </ol>
        <LastApplied last={lastApplied} />
      </CardBody>
    </Card>
  )
}

function LastApplied({ last }: { last: RetentionPolicies['lastApplied'] }) {
  const { t, formatNumber } = useI18n()
  const words = t.governance.retention
  if (last === null) return <p className="text-xs text-ink-3">{words.never}</p>
  const { at, deleted, moved, held, failed } = last
  const counts = {
    deleted: formatNumber(deleted),
    moved: formatNumber(moved),
    held: formatNumber(held),
    failed: formatNumber(failed),
  }
  return (
    <p className="text-xs text-ink-3" data-last-applied>
      {words.last} <Time iso={at} />: {words.lastCounts(counts)}
    </p>
  )
}

function Policy({ policy }: { policy: RetentionPolicy }) {
  const { t } = useI18n()
  const words = t.governance.retention
  const { doing, conditions } = usePolicyWords()
  return (
    <li
      className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5 first:pt-0"
      data-policy={policy.name}
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-medium">{`${doing(policy)}, ${words.after(policy.olderThanDays)}`}</p>
        <p className="text-xs text-ink-3">{[policy.name, ...conditions(policy)].join(' · ')}</p>
      </div>
      <May needs="retention:manage">
        <Confirmed label={words.remove} sure={words.removeSure} yes={words.removeYes} intent="remove">
          <input type="hidden" name="name" value={policy.name} />
        </Confirmed>
      </May>
    </li>
  )
}
