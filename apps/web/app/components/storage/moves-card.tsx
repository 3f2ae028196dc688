import type { RefusedObject, StorageMigration } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { useLiveMoves } from '../../lib/live-moves.ts'
import { useDuration } from '../../lib/use-duration.ts'
import type { Refused } from '../../views/form-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Refusal } from '../governance/refusal.tsx'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Progress } from '../ui/progress.tsx'
import { RefusedObjects } from './refused-objects.tsx'
import '../../i18n/topics/storage.ts'

interface MovesCardProps {
  first: readonly StorageMigration[]
  /** The first files that each migration did not move, by its ID. */
  refused: Readonly<Record<string, readonly RefusedObject[]>>
  /** Drivers that hold files, and all drivers known to this version. */
  holders: readonly string[]
  drivers: readonly string[]
  /** Why the last form was refused. */
  refusal: (Refused & { intent: string }) | null
}

/** Moves files between drivers, and shows the progress of the latest migrations. */
export function MovesCard({ first, refused, holders, drivers, refusal }: MovesCardProps) {
  const { t } = useI18n()
  const moves = useLiveMoves(first)
  const own = { start: t.storage.refusals, 'catch-up': {} }[refusal?.intent ?? ''] ?? t.storage.followRefusals
  const isFollowed = (id: string) => moves.some((move) => move.parentId === id && move.state !== 'failed')
  return (
    <Card aria-labelledby="moves">
      <CardHeader id="moves" title={t.storage.moves} description={t.storage.movesHint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {refusal === null ? null : (
          <Alert tone="bad">
            <Refusal refusal={refusal} sentences={own} />
          </Alert>
        )}
        <May needs="storage:manage">
          <StartForm holders={holders} drivers={drivers} />
        </May>
        {moves.length === 0 ? <p className="text-ink-3">{t.storage.noMove}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {moves.map((move) => (
            <li key={move.id} className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
              <MoveProgress move={move} />
              <RefusedObjects move={move} first={refused[move.id] ?? []} />
              <May needs="storage:manage">
                <MoveActions move={move} followed={isFollowed(move.id)} />
              </May>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

function StartForm({ holders, drivers }: Pick<MovesCardProps, 'holders' | 'drivers'>) {
  const { t } = useI18n()
  if (holders.length === 0) return null
  const to = drivers.find((name) => !holders.includes(name)) ?? holders[1]
  if (to === undefined) return <p className="text-ink-3">{t.storage.nowhereToMove}</p>
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <Field label={t.storage.from}>
        {(ids) => <Drivers {...ids} name="from" names={holders} chosen={holders[0]} />}
      </Field>
      <Field label={t.storage.to}>{(ids) => <Drivers {...ids} name="to" names={drivers} chosen={to} />}</Field>
      <Button type="submit" name="intent" value="start">
        {t.storage.move}
      </Button>
    </Form>
  )
}

function Drivers({
  names,
  chosen,
  ...props
}: {
  id: string
  name: string
  names: readonly string[]
  chosen: string | undefined
}) {
  return (
    <Select {...props} defaultValue={chosen} className="w-36!">
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  )
}

function MoveProgress({ move }: { move: StorageMigration }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const { objects, bytes, finishedAt } = move
  const title = t.storage.moveKinds[move.kind](move.from, move.to)
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
        <Badge tone={toneOf(move)}>{t.storage.moveStates[move.state]}</Badge>
        <code className="font-mono text-ink">{title}</code>
        <Time iso={finishedAt ?? move.createdAt} />
        <span className="tabular">
          {t.storage.moved(formatNumber(objects.done), formatNumber(objects.total), formatBytes(bytes.done))}
        </span>
        <Pace move={move} />
      </p>
      {finishedAt === null ? <Progress value={move.percent} max={100} label={title} /> : null}
      {move.error === null ? null : (
        <p className="text-bad">
          {t.storage.broken} <span lang="en">{move.error}</span>
        </p>
      )}
    </>
  )
}

function Pace({ move: { objectsPerSecond, bytesPerSecond, secondsLeft } }: { move: StorageMigration }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const duration = useDuration()
  if (objectsPerSecond === null || bytesPerSecond === null) return null
  return (
    <span className="tabular">
      {t.storage.pace(formatNumber(Math.round(objectsPerSecond)), formatBytes(bytesPerSecond))}
      {secondsLeft === null ? null : `, ${t.storage.timeLeft(duration(secondsLeft))}`}
    </span>
  )
}

/** The actions on a migration: while it is running, and afterwards until another one follows it. */
function MoveActions({ move, followed }: { move: StorageMigration; followed: boolean }) {
  const { t } = useI18n()
  const isActive = move.finishedAt === null
  const isOpen = move.kind !== 'delete_sources' && !isActive && !followed && move.objects.done > 0
  if (!isActive && !isOpen) return null
  const subject = <input type="hidden" name="migrationId" value={move.id} />
  return (
    <div className="flex flex-wrap items-start gap-2">
      {isActive || move.kind === 'move' ? (
        <Form method="post">
          {subject}
          <Button type="submit" size="sm" name="intent" value={isActive ? 'cancel' : 'rollback'}>
            {isActive ? t.storage.cancelMove : t.storage.rollback}
          </Button>
        </Form>
      ) : null}
      {isOpen ? (
        <Confirmed
          label={t.storage.deleteSources}
          sure={t.storage.deleteSourcesSure}
          yes={t.storage.deleteSourcesYes}
          intent="delete-sources"
        >
          {subject}
        </Confirmed>
      ) : null}
    </div>
  )
}

function toneOf({ state, objects }: StorageMigration): Tone {
  if (state === 'done') return objects.refused > 0 ? 'warn' : 'good'
  return state === 'failed' || state === 'cancelled' ? 'warn' : 'info'
}
