import { listMembers, type Owner } from '@dossier/db'
import { listLexiconVersions, type LexiconEntry } from '@dossier/db/lexicon'
import { ourLexicon, writeLexiconCsv } from '@dossier/matching'
import { appendAuditEvents } from '@dossier/db'
import { ApiError } from '../errors.ts'
import type { LexiconEntriesInput, LexiconVersionsInput } from './inputs.ts'
import { lexiconOfVersion, newestLexicon } from '../rendering/stored-lexicon.ts'
import { lexiconWith, taughtEntries } from '../rendering/team-lexicon.ts'
import type { Services, Caller } from '../context.ts'
import {
  type LexiconEntries,
  type LexiconEntryView,
  type LexiconExport,
  type LexiconVersions,
  lexiconVersionView,
} from './lexicon-view.ts'

/** The team's entries, by label; a cursor stays on the version of its first page. */
export async function listEntries(
  services: Pick<Services, 'db'>,
  owner: Owner,
  { query, language, limit, cursor }: LexiconEntriesInput,
): Promise<LexiconEntries> {
  const place = cursor === undefined ? null : readCursor(cursor)
  const taught = await (place === null
    ? newestLexicon(services.db, owner)
    : lexiconOfVersion(services.db, owner, place.version))
  const version = taught?.version ?? 0
  const { value } = lexiconWith(taught)
  const labelOf = (id: string, label = id) => value.concepts.get(id)?.labels[language] ?? label
  const wanted = query.trim().toLowerCase()
  const found = (taught?.entries ?? [])
    .map((entry) => ({ entry, label: labelOf(entry.concept, entry.label) }))
    .filter(({ entry, label }) =>
      [label, entry.concept, ...entry.aliases].some((one) => one.toLowerCase().includes(wanted)),
    )
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de') || (a.entry.id < b.entry.id ? -1 : 1))
  const from = place?.from ?? 0
  const names = new Map((await listMembers(services.db, owner)).map(({ id, name }) => [id, name]))
  const items = found.slice(from, from + limit).map(({ entry, label }) => entryView(entry, { label, labelOf, names }))
  const more = from + limit < found.length
  return { version, total: found.length, items, nextCursor: more ? `${version}:${from + limit}` : null }
}

interface Named {
  label: string
  labelOf: (id: string) => string
  names: ReadonlyMap<string, string>
}

function entryView(entry: LexiconEntry, { label, labelOf, names }: Named): LexiconEntryView {
  const [taught] = taughtEntries([entry])
  return {
    id: entry.id,
    concept: entry.concept,
    label,
    kind: ourLexicon().concepts.get(entry.concept)?.kind ?? taught?.kind ?? 'technology',
    own: !ourLexicon().concepts.has(entry.concept),
    aliases: entry.aliases,
    broader: entry.broader.map((concept) => ({ concept, label: labelOf(concept) })),
    by: { id: entry.by, name: names.get(entry.by) ?? '' },
    at: entry.at,
  }
}

function readCursor(cursor: string): { version: number; from: number } {
  const [, version, from] = /^(\d{1,9}):(\d{1,9})$/.exec(cursor) ?? []
  if (version === undefined || from === undefined) {
    throw new ApiError('invalid_cursor', 'This cursor belongs to another list. Start without a cursor.')
  }
  return { version: Number(version), from: Number(from) }
}

/** The versions of the team's lexicon, newest first. */
export async function listVersions(
  services: Pick<Services, 'db'>,
  owner: Owner,
  { limit, cursor }: LexiconVersionsInput,
): Promise<LexiconVersions> {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new ApiError('invalid_cursor', 'This cursor belongs to another list. Start without a cursor.')
  }
  const below = cursor === undefined ? null : Number(cursor)
  const rows = await listLexiconVersions(services.db, owner, { limit: limit + 1, below })
  const items = rows.slice(0, limit).map(lexiconVersionView)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? String(last.version) : null }
}

/** The team's entries as a CSV file that can be imported again; the export is recorded. */
export async function exportLexicon(services: Pick<Services, 'db'>, caller: Caller): Promise<LexiconExport> {
  const { owner, requestId } = caller
  const taught = await newestLexicon(services.db, owner)
  const version = taught?.version ?? 0
  const entries = taughtEntries(taught?.entries ?? [])
  const subject = { type: 'team' as const, id: owner.teamId }
  const data = { version, entries: entries.length }
  await appendAuditEvents(services.db, owner, [{ type: 'lexicon.exported', requestId, subject, data }])
  return { version, filename: `lexicon-${version}.csv`, text: writeLexiconCsv(entries) }
}
