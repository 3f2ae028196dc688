import { assessmentLabels, verdictName } from '@dossier/generators/locale'
import { formatMessage, languageName, languageCode } from '@dossier/profiles'
import type { Caller, Services } from '../context.ts'
import { csvHead, csvLine, contentTypeOf, type Export, recordedRows } from '../export/index.ts'
import { hashOf } from '../floor/canonical.ts'
import type { ExportAddress } from '../search/index.ts'
import { batchMessages } from './batch-messages.ts'
import type { BatchProblem } from './batch-view.ts'
import { getBatch } from './get-batch.ts'
import { readRanking } from './get-ranking.ts'
import type { ExportRankingInput } from './inputs.ts'
import type { Ranking, RankingRow } from './ranking-view.ts'

type Words = ExportRankingInput['words']
const locales = { de: 'de-CH', en: 'en' } as const

/** A line of the table: a run, or an item without a run. */
type Line = RankingRow | { fileName: string; problem: BatchProblem }

const headings = {
  de: {
    candidate: ['Rang', 'Person'],
    job: ['Rang', 'Stelle'],
    rest: ['Wert', 'Empfehlung', 'Muss erfüllt', 'Muss nicht erfüllt', 'Muss gesamt', 'Offen', 'Sprachen'],
    last: ['Datei', 'Lauf', 'Problem'],
  },
  en: {
    candidate: ['Rank', 'Person'],
    job: ['Rank', 'Job'],
    rest: ['Score', 'Recommendation', 'Musts met', 'Musts unmet', 'Musts in all', 'Open', 'Languages'],
    last: ['File', 'Run', 'Problem'],
  },
} as const

/**
 * A ranking as a table with a column for each criterion; items without a run come last, with their problem. Throws
 * `not_found`.
 */
export async function openRankingExport(
  services: Services,
  caller: Caller,
  { words, ...input }: ExportRankingInput,
): Promise<Export> {
  const ranking = await readRanking(services, caller.owner, input)
  const { items } = await getBatch(services, caller.owner, input.batchId)
  const refused = items.flatMap(({ fileName, problem }) => (problem === null ? [] : [{ fileName, problem }]))
  const isFiltered = ranking.rows.length < ranking.total
  return recordedRows<Line>(services, caller, {
    what: 'ranking',
    format: 'csv',
    // Keyed, because the filters may contain personal data.
    queryHash: services.sign(`ranking ${caller.owner.teamId} ${hashOf(input)}`),
    writer: {
      contentType: contentTypeOf('csv'),
      head: csvHead(headingsOf(ranking, words)),
      line: (line) => csvLine('problem' in line ? refusedCells(line, ranking, words) : cellsOf(line, ranking, words)),
    },
    first: { items: [...ranking.rows, ...(isFiltered ? [] : refused)], nextCursor: null },
    pageAfter: async () => ({ items: [], nextCursor: null }),
  })
}

/** The URL where `openRankingExport` serves this input to signed-in users. */
export function rankingExportAddress({ batchId, ...rest }: ExportRankingInput): ExportAddress {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) params.set(name, value)
  return { url: `/export/batches/${batchId}.csv?${params.toString()}`, contentType: contentTypeOf('csv') }
}

function headingsOf({ side, criteria }: Ranking, words: Words): string[] {
  const { rest, last, ...first } = headings[words]
  const own = side === 'job' ? first.candidate : first.job
  return [...own, ...rest, ...criteria.map(({ criterion }) => criterion), ...last]
}

function cellsOf(row: RankingRow, { criteria }: Ranking, words: Words): (string | number | null)[] {
  const { rank, name, score, recommendation, musts, open, languages, fileName, run } = row
  const advice = recommendation === null ? null : assessmentLabels[words].recommendation[recommendation]
  const verdictAt = new Map(row.cells.map(({ pointer, verdict }) => [pointer, verdict]))
  const verdicts = criteria.map(({ pointer }) => {
    const verdict = verdictAt.get(pointer)
    return verdict === undefined ? null : verdictName(verdict, locales[words])
  })
  const spoken = languages.map((language) => spokenAs(language, words)).join(', ')
  const counts = [musts.met, musts.unmet, musts.total, open]
  return [rank, name, score, advice, ...counts, spoken, ...verdicts, fileName, run.runId, null]
}

function refusedCells(
  { fileName, problem }: Extract<Line, { problem: BatchProblem }>,
  { criteria }: Ranking,
  words: Words,
): (string | null)[] {
  const empty = Array.from({ length: 9 + criteria.length }, () => null)
  return [...empty, fileName, null, formatMessage(batchMessages, problem.message, words)]
}

function spokenAs({ name, level }: RankingRow['languages'][number], words: Words): string {
  const code = languageCode(name)
  const language = code === null ? name : languageName(code, words)
  const said = level === 'native' ? { de: 'Muttersprache', en: 'native' }[words] : level
  return said === '' ? language : `${language} (${said})`
}
