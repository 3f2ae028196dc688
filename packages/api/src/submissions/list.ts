import type { SubmissionView } from '../floor/error-details.ts'
import {
  findClientIds,
  findRun,
  findSubmittedCandidates,
  listMembers,
  listSubmissions as query,
  type Owner,
  type SubmissionFilter,
  submissionsOfDocuments,
  suggestClients,
} from '@dossier/db'
import type { ClientsInput, FilterSubmissionsInput, ListSubmissionsInput } from './inputs.ts'
import type { Services } from '../context.ts'
import { submissionView } from './submission-view.ts'

type Store = Pick<Services, 'db'>

/** Submissions, newest first; a client or candidate name that matches nobody yields an empty list. */
export async function listSubmissions(
  { db }: Store,
  owner: Owner,
  input: ListSubmissionsInput,
): Promise<{ items: SubmissionView[]; nextCursor: string | null }> {
  const filter = await readFilter({ db }, owner, input)
  const { items, nextCursor } = await query(db, owner, { ...filter, limit: input.limit, cursor: input.cursor })
  return { items: items.map(submissionView), nextCursor }
}

/** Converts the filter for the database: typed names become the IDs of everyone who matches. */
export async function readFilter(
  { db }: Store,
  owner: Owner,
  input: FilterSubmissionsInput,
): Promise<Omit<SubmissionFilter, 'limit' | 'cursor'>> {
  const run = input.runId === undefined ? undefined : await findRun(db, owner, input.runId)
  const [clients, candidates, either] = await Promise.all([
    found(input.client, (text) => findClientIds(db, owner, [text])),
    found(input.candidate, (text) => findSubmittedCandidates(db, owner, text)),
    found(input.query, async (text) => ({
      clientIds: [...(await findClientIds(db, owner, [text]))],
      candidateIds: [...(await findSubmittedCandidates(db, owner, text))],
    })),
  ])
  return {
    // A run that does not exist has no submissions.
    ids: run === null ? [] : undefined,
    clientIds: narrowed(clients, input.clientId),
    candidateIds: narrowed(candidates, input.candidateId),
    either: either ?? undefined,
    jobProfileId: input.jobProfileId,
    documentIds: input.documentId === undefined ? undefined : [input.documentId],
    sha256: input.sha256,
    runUuid: run?.id,
    sentBy: input.userId,
    channel: input.channel,
    from: input.from === undefined ? undefined : new Date(input.from),
    to: input.to === undefined ? undefined : new Date(input.to),
    retracted: input.retracted === 'include' ? undefined : input.retracted === 'only',
  }
}

/** The result for a typed text; null for no text. */
async function found<T>(text: string | undefined, find: (text: string) => Promise<T>): Promise<T | null> {
  return text === undefined || text === '' ? null : find(text)
}

/** The IDs allowed by both a name and an ID; undefined if neither was given. */
function narrowed(named: ReadonlySet<string> | null, id: string | undefined): string[] | undefined {
  if (named === null) return id === undefined ? undefined : [id]
  return id === undefined ? [...named] : [...named].filter((each) => each === id)
}

/** Clients whose name starts with the text, with their submissions. */
export async function listClients({ db }: Store, owner: Owner, input: ClientsInput) {
  const clients = await suggestClients(db, owner, input)
  return { items: clients.map((client) => ({ ...client, lastSentAt: client.lastSentAt?.toISOString() ?? null })) }
}

/** Lists possible senders. */
export async function listSenders({ db }: Store, owner: Owner) {
  return { items: await listMembers(db, owner) }
}

/** Returns the submissions of the given documents. */
export async function submittedDocuments({ db }: Store, owner: Owner, documentIds: readonly string[]) {
  const items = await submissionsOfDocuments(db, owner, documentIds)
  return { items: items.map((item) => ({ ...item, sentAt: item.sentAt.toISOString() })) }
}
