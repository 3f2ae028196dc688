import { isDeepStrictEqual } from 'node:util'
import type { LexiconEntry } from '@dossier/db/lexicon'
import { ourLexicon, readLexiconCsv, type TaughtEntry } from '@dossier/matching'
import { v7 as uuid } from 'uuid'
import type { ImportLexiconInput } from './inputs.ts'
import { newestLexicon } from '../rendering/stored-lexicon.ts'
import type { Services, Caller } from '../context.ts'
import type { LexiconImport } from './lexicon-view.ts'
import { problemsOf, refuseProblems } from './check.ts'
import { entryOf, tidy } from './teach.ts'
import { countChanges, writeVersion } from './write-version.ts'

/**
 * Imports concepts from CSV files in the ESCO format. Replaces what the team has taught about the same concepts and
 * keeps the rest. Throws `lexicon_refused` with every problem and its place, and then imports nothing.
 */
export async function importLexicon(
  services: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  input: ImportLexiconInput,
): Promise<LexiconImport> {
  const read = readLexiconCsv(input.files, ourLexicon())
  const stamp = { by: caller.owner.userId, at: services.now().toISOString() }
  const merge = (entries: readonly LexiconEntry[]): LexiconEntry[] => {
    const taught = read.entries.map(tidied)
    const concepts = new Set(taught.map(({ concept }) => concept))
    const earlier = entries.filter(({ concept }) => !concepts.has(concept))
    const wrong = problemsOf({ ...input, earlier, added: taught }, ({ index, part, at }) =>
      index === null ? { file: null, line: null, column: null } : read.placeOf(index, { part, at }),
    )
    // Rows that refer to an unreadable row are not reported as well, only the causes.
    refuseProblems(read.problems.length > 0 ? read.problems : wrong)
    return merged(entries, taught, stamp)
  }
  if (input.dryRun) {
    const taught = await newestLexicon(services.db, caller.owner)
    const before = taught?.entries ?? []
    return report(read, { version: taught?.version ?? 0, ...countChanges(before, merge(before)) })
  }
  const made = await writeVersion(services, caller, async ({ entries }) => ({
    entries: merge(entries),
    change: 'imported',
    event: ({ version, added, changed }) => ({
      type: 'lexicon.imported' as const,
      data: { version, added, changed },
    }),
  }))
  return report(read, made)
}

function report(
  { entries, ignored }: ReturnType<typeof readLexiconCsv>,
  counts: Omit<LexiconImport, 'unchanged' | 'ignored'>,
): LexiconImport {
  return { ...counts, unchanged: entries.length - counts.added - counts.changed, ignored }
}

function tidied(entry: TaughtEntry): TaughtEntry {
  return { ...entry, label: tidy(entry.label), aliases: entry.aliases.map(tidy) }
}

/** One entry per imported concept, in place of the first existing one; identical entries stay unchanged. */
function merged(
  before: readonly LexiconEntry[],
  taught: readonly TaughtEntry[],
  stamp: Pick<LexiconEntry, 'by' | 'at'>,
): LexiconEntry[] {
  const read = new Map(taught.map((entry) => [entry.concept, entryOf(entry)]))
  const done = new Set<string>()
  const kept = before.flatMap((entry) => {
    const fresh = read.get(entry.concept)
    if (fresh === undefined) return [entry]
    if (done.has(entry.concept)) return []
    done.add(entry.concept)
    const next = { ...entry, ...fresh }
    return [isDeepStrictEqual(entry, next) ? entry : { ...next, ...stamp }]
  })
  const fresh = [...read]
    .filter(([concept]) => !done.has(concept))
    .map(([, entry]) => ({ id: uuid(), ...entry, ...stamp }))
  return [...kept, ...fresh]
}
