import { setTimeout as wait } from 'node:timers/promises'
import type { DossierOutputs } from '@dossier/api/client'
import { CliError } from '../cli-error.ts'
import type { CommandContext } from '../command-context.ts'
import { columns, readableTime, type Report } from '../output.ts'

type Check = DossierOutputs['runs']['replayAll']

export interface CheckOptions {
  since?: string
  until?: string
  concurrency?: number
}

/** Interval between two progress requests. Milliseconds. */
const interval = 500

/** Starts a check of the history and waits for it; ends with `differs` if a run differs from its record. */
export async function checkAll(context: CommandContext, options: CheckOptions): Promise<Report> {
  const { since, until, concurrency } = options
  const { api } = await context.connect()
  let check = await api.runs.replayAll.mutate({
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(concurrency === undefined ? {} : { concurrency }),
  })
  const { id } = check
  for (let last = -1; check.finishedAt === null; await wait(interval)) {
    if (check.checked !== last) context.progress(progressOf(check))
    last = check.checked
    const { items } = await api.runs.replayStatus.query({ limit: 50 })
    check = items.find((one) => one.id === id) ?? check
  }
  const lines = [...findingsOf(check), resultOf(check)]
  if (check.state === 'done' && check.different === 0) return { json: check, lines }
  const ending = check.different > 0 ? 'differs' : check.state === 'cancelled' ? 'interrupted' : 'failed'
  throw new CliError(ending, lines.join('\n'), { details: { ...check } })
}

/** The checks of the history, newest first. */
export async function showChecks(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const { items } = await api.runs.replayStatus.query({ limit: 20 })
  const rows = items.map((check) => [check.createdAt, check.state, check.id, resultOf(check)])
  return { json: items, lines: rows.length === 0 ? ['There are no history checks.'] : columns(rows) }
}

/** Cancels a check. */
export async function cancelCheck(context: CommandContext, checkId: string): Promise<Report> {
  const { api } = await context.connect()
  const check = await api.runs.cancelReplay.mutate({ checkId })
  return { json: check, lines: [`${check.state}: ${resultOf(check)}`] }
}

function progressOf({ checked, total, runsPerSecond, secondsLeft }: Check): string {
  const rate = runsPerSecond === null ? [] : [`${runsPerSecond.toFixed(1)} per second`]
  const left = secondsLeft === null ? [] : [`${readableTime(secondsLeft)} left`]
  return [`${checked} of ${total} runs`, ...rate, ...left].join(', ')
}

function resultOf(check: Check): string {
  const { checked, total, identical, different, versionGone, erased, healed, error } = check
  const counts = [
    `${identical} identical`,
    `${different} different`,
    ...(versionGone > 0 ? [`${versionGone} of versions no longer installed`] : []),
    ...(erased > 0 ? [`${erased} erased`] : []),
    ...(healed > 0 ? [`${healed} missing files regenerated`] : []),
  ]
  return [`${checked} of ${total} runs: ${counts.join(', ')}`, ...(error === null ? [] : [error])].join('. ')
}

function findingsOf({ findings }: Check): string[] {
  return findings.flatMap(({ runUuid, outcome, documents }) => [
    `${outcome === 'different' ? 'DIFFERS' : 'version not installed'}  ${runUuid}`,
    ...documents.map(({ documentType, parts }) => `  ${[documentType, ...parts].join(', ')}`),
  ])
}
