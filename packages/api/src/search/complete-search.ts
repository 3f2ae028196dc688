import { findMembers, findNames, listRuns, type Owner } from '@dossier/db'
import { complete, type CompletionSource, spelt, type Vocabulary } from '@dossier/search'
import type { CompleteInput } from './inputs.ts'
import { searchVocabulary } from './vocabulary.ts'
import type { Services } from '../context.ts'
import type { CompletionView } from './search-view.ts'

/** Limit on proposed names. */
const most = 8
/** Number of latest runs whose IDs are proposed. */
const latestRuns = 200

/** Proposes completions at the caret: qualifiers, values of closed lists, and names of the owner's team. */
export async function completeSearch(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { text, at, language }: CompleteInput,
  vocabulary: Vocabulary = searchVocabulary,
): Promise<CompletionView> {
  const caret = Math.min(at ?? text.length, text.length)
  const { span, proposals, open } = complete(text, caret, { vocabulary, language })
  if (open === null) return { span, proposals }
  const names = await sources[open.source](db, owner, open.text)
  const unique = [...new Set(names)].slice(0, most)
  const more = unique.map((name) => ({ kind: 'value' as const, insert: spelt(name), qualifier: open.qualifier }))
  return { span, proposals: [...proposals, ...more] }
}

type Source = (db: Services['db'], owner: Owner, text: string) => Promise<string[]>

const namesOf =
  (entity: 'candidate' | 'job' | 'client'): Source =>
  async (db, owner, text) =>
    (await findNames(db, owner, { entity, text, limit: most * 2 })).map(({ name }) => name)

const sources: Record<CompletionSource, Source> = {
  candidates: namesOf('candidate'),
  jobs: namesOf('job'),
  clients: namesOf('client'),
  users: async (db, owner, text) => (await findMembers(db, owner, text)).map(({ handle }) => handle),
  runs: async (db, owner, text) => {
    const { items } = await listRuns(db, owner, { limit: latestRuns })
    const typed = text.toLowerCase()
    return items.map(({ runId }) => runId).filter((runId) => runId.toLowerCase().includes(typed))
  },
}
