import { Form, Link } from '@remix-run/react'
import { GitCompare, RotateCw } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import type { HistoryView, VersionView } from '../../views/versions.ts'
import { RunStatusBadge, ScoreTag } from '../run-status.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { VerdictBar } from '../verdict.tsx'
import { Points, signedPoints } from './points.tsx'
import '../../i18n/topics/versions.ts'

interface VersionListProps {
  history: HistoryView
  /** Together with a version's ID, it makes running it again idempotent. */
  repeatKey: string
}

/** Every version with its changes since the previous one; two of them can be chosen for a comparison. */
export function VersionList({ history, repeatKey }: VersionListProps) {
  const { t } = useI18n()
  const { items, version, barredBy } = history
  const to = items.find((item) => item.version === version) ?? items[0]
  const from = items.find((item) => item.version === (to?.version ?? 0) - 1) ?? items.at(-1)
  return (
    <Form action="/compare">
      <ol className="divide-y divide-line">
        {items.map((item, index) => (
          <li
            key={item.id}
            className={cn('flex gap-3 px-4 py-3', item.version === version && 'bg-accent-soft/50')}
            aria-current={item.version === version ? 'true' : undefined}
          >
            {items.length > 1 ? <Choice item={item} from={from === item} to={to === item} /> : null}
            <Version item={item} isCurrent={item.version === version} />
            <Actions item={item} previous={items[index + 1]} repeatKey={barredBy === null ? repeatKey : null} />
          </li>
        ))}
      </ol>
      {items.length > 1 ? (
        <div className="no-print flex justify-end border-t border-line px-4 py-3">
          <Button type="submit" look="primary">
            <GitCompare aria-hidden />
            {t.versions.compareChosen}
          </Button>
        </div>
      ) : null}
    </Form>
  )
}

function Choice({ item, from, to }: { item: VersionView; from: boolean; to: boolean }) {
  const { t } = useI18n()
  const { runId, version } = item
  return (
    <div className="no-print flex shrink-0 items-start gap-2 pt-0.5">
      {(
        [
          ['a', t.versions.from, t.versions.chooseFrom(version), from],
          ['b', t.versions.to, t.versions.chooseTo(version), to],
        ] as const
      ).map(([name, word, label, checked]) => (
        <label key={name} className="flex flex-col items-center gap-0.5 text-[0.6875rem] text-ink-3">
          <input
            type="radio"
            name={name}
            value={runId}
            defaultChecked={checked}
            aria-label={label}
            className="size-4 accent-accent-solid"
          />
          <span aria-hidden>{word}</span>
        </label>
      ))}
    </div>
  )
}

function Version({ item, isCurrent }: { item: VersionView; isCurrent: boolean }) {
  const { t, formatNumber } = useI18n()
  const { runId, version, status, score, recommendation, scoreChange, verdicts } = item
  const { engine, lexicon, templates } = item.versions
  return (
    <div className="min-w-0 flex-1 text-[0.8125rem]">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to={`/runs/${runId}`}
          prefetch="intent"
          className="text-sm font-semibold hover:text-accent hover:underline"
        >
          {t.versions.one(version)}
        </Link>
        {status === 'succeeded' ? (
          <ScoreTag score={score} recommendation={recommendation} />
        ) : (
          <RunStatusBadge status={status} />
        )}
        {scoreChange === null ? null : <Points points={scoreChange} text={signedPoints(scoreChange, formatNumber)} />}
        {verdicts.length > 0 ? <VerdictBar verdicts={verdicts} /> : null}
        {isCurrent ? <Badge tone="accent">{t.versions.current}</Badge> : null}
      </div>
      <p className="mt-1 text-ink-2">
        <Changes item={item} />
      </p>
      <p className="mt-0.5 text-xs text-ink-3">
        <Time iso={item.createdAt} /> · {item.user} · {t.versions.made(engine, lexicon, templates)}
      </p>
      <p className="mt-0.5 break-all font-mono text-xs text-ink-3">{runId}</p>
    </div>
  )
}

function Changes({ item }: { item: VersionView }) {
  const { t } = useI18n()
  const { changedInputs, changedFiles, repeatOf } = item
  if (changedInputs === null) return t.versions.first
  const parts = changedInputs.map((part) => t.versions.changedInputs[part])
  return (
    <>
      {parts.length === 0 ? t.versions.sameInputs : t.versions.changed(parts)}
      {changedFiles ? ` · ${t.versions.files(changedFiles)}` : ''}
      {repeatOf === '' ? null : (
        <>
          {' · '}
          {t.versions.repeats}{' '}
          <Link to={`/runs/${repeatOf}`} className="break-all text-accent underline">
            {repeatOf}
          </Link>
        </>
      )}
    </>
  )
}

interface ActionsProps {
  item: VersionView
  previous: VersionView | undefined
  /** Null if the person is barred. */
  repeatKey: string | null
}

function Actions({ item, previous, repeatKey }: ActionsProps) {
  const { t } = useI18n()
  return (
    <div className="no-print flex shrink-0 flex-col items-end gap-1.5">
      {previous ? (
        <Button asChild size="sm" look="secondary">
          <Link
            to={`/runs/${previous.runId}/compare/${item.runId}`}
            prefetch="intent"
            aria-label={t.versions.comparePreviousOf(item.version)}
          >
            <GitCompare aria-hidden />
            <span className="hidden sm:inline">{t.versions.comparePrevious}</span>
          </Link>
        </Button>
      ) : null}
      {repeatKey === null ? null : (
        <Button
          type="submit"
          size="sm"
          look="quiet"
          formMethod="post"
          formAction={`/runs/${item.runId}/repeat`}
          name="key"
          value={`${repeatKey}:${item.id}`}
          aria-label={t.versions.rerunOf(item.version)}
          title={t.versions.rerunHint}
        >
          <RotateCw aria-hidden />
          <span className="hidden sm:inline">{t.versions.rerun}</span>
        </Button>
      )}
    </div>
  )
}
