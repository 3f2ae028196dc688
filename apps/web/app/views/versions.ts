import type { RunVersion, RunVersions } from '@dossier/api'
import { verdicts, type Verdict } from '@dossier/matching'

/** A run in the history of its candidate and job, as the page shows it. */
export type VersionView = Pick<
  RunVersion,
  | 'id'
  | 'runId'
  | 'version'
  | 'status'
  | 'score'
  | 'recommendation'
  | 'scoreChange'
  | 'versions'
  | 'changedInputs'
  | 'createdAt'
> & {
  user: string
  /** Verdicts of all musts and shoulds, best first. */
  verdicts: Verdict[]
  /** How many files differ from the version before; null for the first. */
  changedFiles: number | null
  /** Run ID of the run that it repeats; empty for an independent run. */
  repeatOf: string
}

/** A history around one of its runs. */
export interface HistoryView extends Pick<RunVersions, 'barredBy'> {
  version: number
  total: number
  /** Newest first. */
  items: VersionView[]
}

/** Reduces a history to what its pages show. */
export function viewVersions({ items, version, total, barredBy }: RunVersions): HistoryView {
  return { version, total, barredBy, items: items.map(viewVersion) }
}

function viewVersion(item: RunVersion): VersionView {
  const { id, runId, version, status, score, recommendation, scoreChange, changedInputs, createdAt } = item
  return {
    id,
    runId,
    version,
    status,
    score,
    recommendation,
    scoreChange,
    changedInputs,
    createdAt,
    versions: item.versions,
    user: item.user.name,
    verdicts: verdicts.flatMap((verdict) => {
      const count = (item.must[verdict] ?? 0) + (item.should[verdict] ?? 0)
      return Array.from({ length: count }, () => verdict)
    }),
    changedFiles: item.changedDocuments?.length ?? null,
    repeatOf: item.repeatOf?.runId ?? '',
  }
}
