import { type Job, jobProfiles } from './jobs.ts'
import { personNames } from './names.ts'
import { seeded, zipfOf } from './random.ts'

const tenYears = 10 * 365 * 24 * 3600 * 1000
const end = Date.UTC(2026, 0, 1)

/** The files of a run by its mode, and how many of a hundred runs have this mode. */
export const modes = [
  { mode: 'full', share: 80, types: ['cv', 'offer', 'dashboard', 'matchmaking', 'feedback', 'manifest'] },
  { mode: 'analysis', share: 15, types: ['cv', 'dashboard', 'matchmaking', 'feedback', 'manifest'] },
  { mode: 'basic', share: 5, types: ['cv', 'feedback', 'manifest'] },
] as const

/** The users of a history, and the share of the years during which each of them works there. */
export const userWindows = [
  ['anna', 0, 1],
  ['beat', 0, 0.4],
  ['chloé', 0.1, 0.9],
  ['dario', 0.5, 1],
  ['eveline', 0, 0.2],
  ['fabio', 0.3, 0.7],
  ['gül', 0.6, 1],
  ['hanspeter', 0, 1],
  ['isabelle', 0.8, 1],
  ['jörg', 0.2, 0.6],
  ['kim', 0.95, 1],
  ['léa', 0, 1],
] as const

/** One run of a history, as indexes into the lists of persons, jobs, users and modes. */
interface DrawnRun {
  at: number
  person: number
  /** -1 for a run without a job. */
  job: number
  user: number
  mode: number
}

/** A history before it is written; the same size gives the same history. */
export interface DrawnHistory {
  persons: string[]
  jobs: Job[]
  runs: Generator<DrawnRun>
}

/** Draws a history of ten years with at least the given number of documents. */
export function drawHistory(documents: number): DrawnHistory {
  const random = seeded(20260127)
  const perRun = modes.reduce((sum, { share, types }) => sum + (share / 100) * types.length, 0)
  const count = Math.ceil(documents / perRun)
  const persons = personNames(Math.max(50, Math.round(count / 4)), random)
  const jobs = jobProfiles(Math.max(40, Math.round(count / 40)), random)
  return { persons, jobs, runs: drawRuns(documents, { persons: persons.length, jobs: jobs.length, count }, random) }
}

interface Sizes {
  persons: number
  jobs: number
  count: number
}

function* drawRuns(documents: number, { persons, jobs, count }: Sizes, random: () => number): Generator<DrawnRun> {
  const pickUser = zipfOf(
    userWindows.map((_, index) => index),
    random,
  )
  let written = 0
  for (let number = 0; written < documents; number++) {
    const share = Math.min(number / count, 1)
    const mode = drawMode(random)
    yield {
      at: Math.floor(end - tenYears + share * tenYears + Math.max(0, number - count) * 60_000 + random() * 900),
      person: near(share, persons, random),
      job: modes[mode]?.mode === 'basic' ? -1 : near(share, jobs, random),
      user: drawUser(share, pickUser),
      mode,
    }
    written += modes[mode]?.types.length ?? 0
  }
}

/** Persons and jobs are active for a while: returns an index near this share of the list. */
function near(share: number, length: number, random: () => number): number {
  const aside = (random() - 0.5) * random() * 0.1
  return Math.min(length - 1, Math.max(0, Math.floor((share + aside) * length)))
}

function drawMode(random: () => number): number {
  const aim = random() * 100
  const [full, analysis] = modes
  if (aim < full.share) return 0
  return aim < full.share + analysis.share ? 1 : 2
}

function drawUser(share: number, pick: () => number): number {
  for (;;) {
    const user = pick()
    const [, from, to] = userWindows[user] ?? ['', 0, 1]
    if (share >= from && share <= to) return user
  }
}
