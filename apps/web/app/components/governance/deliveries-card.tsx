import type { WebhookDeliveries } from '@dossier/api'
import { Form } from '@remix-run/react'
import { CircleCheck, Clock, type LucideIcon, TriangleAlert } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { FilterLinks } from '../ui/filter-links.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/governance.ts'

type Delivery = WebhookDeliveries['items'][number]

const looks: Readonly<Record<Delivery['state'], { tone: Tone; icon: LucideIcon }>> = {
  waiting: { tone: 'info', icon: Clock },
  delivered: { tone: 'good', icon: CircleCheck },
  dead: { tone: 'warn', icon: TriangleAlert },
}

interface DeliveriesCardProps {
  items: readonly Delivery[]
  /** Empty for all states. */
  state: string
  dead: number
}

/** The deliveries of a webhook, latest first; ended ones can be redelivered. */
export function DeliveriesCard({ items, state, dead }: DeliveriesCardProps) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  const options = (['waiting', 'delivered', 'dead'] as const).map((value) => ({ value, label: words.states[value] }))
  return (
    <Card>
      <CardHeader
        id="deliveries"
        title={words.deliveries}
        actions={
          dead === 0 ? null : (
            <Form method="post">
              <Button type="submit" size="sm" name="intent" value="redeliver">
                {words.redeliverDead}
              </Button>
            </Form>
          )
        }
      />
      <CardBody className="pb-0">
        <FilterLinks
          label={words.filter}
          name="state"
          value={state}
          options={[{ value: '', label: words.states.all }, ...options]}
        />
      </CardBody>
      {items.length === 0 ? (
        <CardBody className="text-[0.8125rem] text-ink-3">{words.noDelivery}</CardBody>
      ) : (
        <Deliveries items={items} />
      )}
    </Card>
  )
}

function Deliveries({ items }: { items: readonly Delivery[] }) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  return (
    <Table label={words.deliveries}>
      <thead>
        <tr>
          <Th>{words.when}</Th>
          <Th>{words.event}</Th>
          <Th>{words.state}</Th>
          <Th className="text-right">{words.attempts}</Th>
          <Th>{words.answer}</Th>
          <Th>{words.next}</Th>
          <Th>
            <span className="sr-only">{words.redeliver}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {items.map((delivery) => (
          <Row key={delivery.eventId} delivery={delivery} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ delivery }: { delivery: Delivery }) {
  const { t, formatNumber } = useI18n()
  const words = t.governance.webhooks
  const { eventId, type, state, attempts, redelivered, status, code, createdAt, nextAt } = delivery
  const { tone, icon: Icon } = looks[state]
  const answer = [status === null ? '' : String(status), code === null ? '' : words.codes[code]]
  return (
    <Tr data-delivery={eventId}>
      <Td className="whitespace-nowrap text-ink-2">
        <Time iso={createdAt} precise />
      </Td>
      <Td title={eventId}>{words.types[type]}</Td>
      <Td>
        <Badge tone={tone}>
          <Icon aria-hidden /> {words.states[state]}
        </Badge>
        {redelivered ? <p className="mt-0.5 text-xs text-ink-3">{words.redelivered}</p> : null}
      </Td>
      <Td className="text-right tabular">{formatNumber(attempts)}</Td>
      <Td className="text-ink-2">{answer.filter((part) => part !== '').join(' · ') || '–'}</Td>
      <Td className="whitespace-nowrap text-ink-2">{nextAt === null ? '–' : <Time iso={nextAt} precise />}</Td>
      <Td className="text-right">
        {state === 'waiting' ? null : (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="eventId" value={eventId} />
            <Button type="submit" size="sm" name="intent" value="redeliver">
              {words.redeliver}
            </Button>
          </Form>
        )}
      </Td>
    </Tr>
  )
}
