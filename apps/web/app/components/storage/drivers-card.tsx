import type { StorageHealth } from '@dossier/api'
import { CircleAlert, CircleCheck, CircleDashed } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/storage.ts'

type Driver = StorageHealth['drivers'][number]

/** The state and contents of every driver. */
export function DriversCard({ drivers }: { drivers: readonly Driver[] }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const words = t.storage
  const hasVolatile = drivers.some(({ durable }) => durable === false)
  return (
    <Card>
      <CardHeader title={words.drivers} />
      <Table label={words.drivers}>
        <thead>
          <tr>
            <Th>{words.driver}</Th>
            <Th>{words.state}</Th>
            <Th className="text-right">{words.latency}</Th>
            <Th>{words.protection}</Th>
            <Th>{words.durability}</Th>
            <Th className="text-right">{words.count}</Th>
            <Th className="text-right">{words.size}</Th>
          </tr>
        </thead>
        <tbody>
          {drivers.map((driver) => (
            <Tr key={driver.name}>
              <Td>
                <code className="font-mono">{driver.name}</code>{' '}
                {driver.primary ? <Badge tone="accent">{words.current}</Badge> : null}
              </Td>
              <Td>
                <DriverState driver={driver} />
              </Td>
              <Td className="whitespace-nowrap text-right tabular">
                {driver.latencyMs === null ? '–' : `${formatNumber(driver.latencyMs)} ms`}
              </Td>
              <Td className="min-w-36">{driver.breaker === null ? '–' : words.breaker[driver.breaker]}</Td>
              <Td>{driver.durable === null ? '–' : driver.durable ? words.durable : words.volatile}</Td>
              <Td className="text-right tabular">{formatNumber(driver.objects)}</Td>
              <Td className="whitespace-nowrap text-right tabular">{formatBytes(driver.bytes)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {hasVolatile ? <CardBody className="text-[0.8125rem] text-ink-3">{words.volatileHint}</CardBody> : null}
    </Card>
  )
}

function DriverState({ driver: { healthy, code } }: { driver: Driver }) {
  const { t } = useI18n()
  if (healthy === null) {
    return (
      <Badge>
        <CircleDashed aria-hidden /> {t.storage.unknown}
      </Badge>
    )
  }
  if (healthy) {
    return (
      <Badge tone="good">
        <CircleCheck aria-hidden /> {t.storage.healthy}
      </Badge>
    )
  }
  const { other, ...known } = t.storage.codes
  const sentences: Readonly<Record<string, string>> = known
  return (
    <>
      <Badge tone="bad">
        <CircleAlert aria-hidden /> {t.storage.unhealthy}
      </Badge>
      <p className="mt-1 text-xs text-ink-3">{code === null ? null : (sentences[code] ?? other(code))}</p>
    </>
  )
}
