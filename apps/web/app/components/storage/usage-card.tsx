import type { StorageUsage } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { usageChart } from '../../views/usage-chart.ts'
import { Alert } from '../ui/alert.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Progress } from '../ui/progress.tsx'
import { UsageChart } from './usage-chart.tsx'
import '../../i18n/topics/storage.ts'

/** Number of days in the chart. */
const length = 60

/** What the team stores, how close it is to its quota, and the trend. */
export function UsageCard({ usage }: { usage: StorageUsage }) {
  const { t, formatBytes } = useI18n()
  const { used, limit, percent, state, days, own, parts } = usage
  const rows = parts.find(({ driver }) => driver === 'database')
  const today = days.at(-1)?.day
  const said =
    limit === null || percent === null
      ? `${t.storage.used(formatBytes(used))}. ${t.storage.noLimit}`
      : t.storage.ofLimit(formatBytes(used), formatBytes(limit), percent)
  return (
    <Card aria-labelledby="usage">
      <CardHeader id="usage" title={t.storage.usage} description={t.storage.usageHint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {state === 'free' ? null : (
          <Alert tone={state === 'full' ? 'bad' : 'warn'}>
            {state === 'full' ? t.storage.fullLimit : t.storage.nearLimit}
          </Alert>
        )}
        <p className="text-ink-2 tabular">
          {said}
          {rows === undefined ? null : ` ${t.storage.inDatabase(rows.objects, formatBytes(rows.bytes))}`}
        </p>
        {limit === null ? null : <Progress value={Math.min(used, limit)} max={limit} label={t.storage.usage} />}
        {own.state === 'free' ? null : (
          <Alert tone={own.state === 'full' ? 'bad' : 'warn'}>
            {own.state === 'full' ? t.storage.ownFull : t.storage.ownNear}
          </Alert>
        )}
        {own.limit === null || own.percent === null ? null : (
          <>
            <p className="text-ink-2 tabular">
              {t.storage.ownOfLimit(formatBytes(own.used), formatBytes(own.limit), own.percent)}
            </p>
            <Progress value={Math.min(own.used, own.limit)} max={own.limit} label={t.storage.own} />
          </>
        )}
        {today === undefined ? null : (
          <UsageChart chart={usageChart(days, { today, length })} label={t.storage.usageHint} />
        )}
      </CardBody>
    </Card>
  )
}
