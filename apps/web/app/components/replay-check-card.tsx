import type { ReplayCheck } from '@dossier/api'
import { Form, useFetcher } from '@remix-run/react'
import { History, Square } from './ui/icons.ts'
import { useEffect } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { useDuration } from '../lib/use-duration.ts'
import type { loader } from '../routes/audit.replay.ts'
import { Time } from './time.tsx'
import { Badge, type Tone } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import { Progress } from './ui/progress.tsx'

const address = '/audit/replay'
/** Polling interval while a check is running. Milliseconds. */
const interval = 2000

/** The last check of the history: its result or progress, and the button for another one. */
export function ReplayCheckCard({ first }: { first: ReplayCheck | null }) {
  const { t } = useI18n()
  const check = useLiveCheck(first)
  const active = check !== null && check.finishedAt === null
  return (
    <Card aria-labelledby="history-proof">
      <CardHeader
        id="history-proof"
        title={t.replay.title}
        description={t.replay.hint}
        actions={
          <May needs="runs:verify">
            <Form method="post" action={address}>
              {active ? <input type="hidden" name="checkId" value={check.id} /> : null}
              <Button type="submit" name="intent" value={active ? 'cancel' : 'start'}>
                {active ? <Square aria-hidden /> : <History aria-hidden />}
                {active ? t.replay.cancel : t.replay.start}
              </Button>
            </Form>
          </May>
        }
      />
      <CardBody className="flex flex-col gap-2.5 text-[0.8125rem]">
        {check === null ? <p className="text-ink-3">{t.replay.never}</p> : <CheckResult check={check} />}
      </CardBody>
    </Card>
  )
}

function useLiveCheck(first: ReplayCheck | null): ReplayCheck | null {
  const { load, data } = useFetcher<typeof loader>()
  const newer = data?.check ?? null
  const check = newer !== null && newer.id === first?.id ? newer : first
  const active = check !== null && check.finishedAt === null
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => load(address), interval)
    return () => clearInterval(timer)
  }, [active, load])
  return check
}

function CheckResult({ check }: { check: ReplayCheck }) {
  const { t, formatNumber } = useI18n()
  const { checked, total, runsPerSecond, secondsLeft, finishedAt } = check
  const duration = useDuration()
  const rate = runsPerSecond === null ? '' : formatNumber(Math.round(runsPerSecond * 10) / 10)
  const took = finishedAt === null ? null : secondsBetween(check.startedAt ?? check.createdAt, finishedAt)
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
        <Badge tone={toneOf(check)}>{t.replay.states[check.state]}</Badge>
        <Time iso={finishedAt ?? check.createdAt} />
        <span>{t.replay.progress(formatNumber(checked), formatNumber(total))}</span>
        {took === null ? null : <span>{t.replay.took(duration(took))}</span>}
        {secondsLeft === null ? null : <span>{t.replay.rate(rate, duration(secondsLeft))}</span>}
      </p>
      {finishedAt === null ? <Progress value={checked} max={total} label={t.replay.title} /> : null}
      <Counts check={check} />
      {check.error === null ? null : (
        <p className="text-bad">
          {t.replay.broken} <span lang="en">{check.error}</span>
        </p>
      )}
      <Findings check={check} />
    </>
  )
}

function Counts({ check }: { check: ReplayCheck }) {
  const { t, formatNumber } = useI18n()
  const shown = [
    ['identical', 'good'],
    ['different', 'bad'],
    ['versionGone', 'warn'],
    ['erased', 'neutral'],
    ['healed', 'info'],
  ] as const
  return (
    <ul className="flex flex-wrap gap-1.5">
      {shown
        .filter(([name]) => check[name] > 0 || name === 'identical' || name === 'different')
        .map(([name, tone]) => (
          <li key={name}>
            <Badge tone={check[name] > 0 ? tone : 'neutral'}>
              {formatNumber(check[name])} {t.replay.counts[name]}
            </Badge>
          </li>
        ))}
    </ul>
  )
}

/** Maximum number of differing runs shown in detail. */
const mostFindings = 10

function Findings({ check }: { check: ReplayCheck }) {
  const { t, formatNumber } = useI18n()
  if (check.findings.length === 0) return null
  const hidden = check.different + check.versionGone - Math.min(mostFindings, check.findings.length)
  return (
    <details>
      <summary className="folds font-medium text-ink-2">{t.replay.findings}</summary>
      <ul className="mt-1.5 flex flex-col gap-1">
        {check.findings.slice(0, mostFindings).map(({ runUuid, documents }) => (
          <li key={runUuid} className="break-words">
            <a href={`/runs/${runUuid}`} className="font-mono text-xs text-accent hover:underline">
              {runUuid.slice(-12)}
            </a>{' '}
            {documents.map(({ documentType, parts }) => [nameOf(documentType), ...parts].join(', ')).join(' · ')}
          </li>
        ))}
        {hidden > 0 ? <li className="text-ink-3">{t.replay.more(formatNumber(hidden))}</li> : null}
      </ul>
    </details>
  )

  function nameOf(type: string): string {
    if (type === 'record' || type === 'zip') return t.replay.parts[type]
    return t.documentTypes[type] ?? type
  }
}

function toneOf({ state, different }: ReplayCheck): Tone {
  if (different > 0) return 'bad'
  if (state === 'done') return 'good'
  return state === 'failed' || state === 'cancelled' ? 'warn' : 'info'
}

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}
