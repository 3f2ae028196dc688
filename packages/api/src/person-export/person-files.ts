import type { DocumentRow } from '@dossier/db'
import { documentView } from '../documents/index.ts'
import { submissionView } from '../submissions/index.ts'
import type { CollectedPerson } from './collect-person.ts'

/** A JSON file of the export: its path and its value. */
export interface JsonFile {
  path: string
  value: unknown
}

/** Files whose bytes are no longer available. */
export interface LostFiles {
  lost: ReadonlySet<string>
  /** The folder of each run, by UUID. */
  folders: ReadonlyMap<string, string>
}

/** The JSON files of an export: what the tables hold about the person, without names of the team's members. */
export function jsonFiles(collected: CollectedPerson, { lost, folders }: LostFiles): JsonFile[] {
  const { records, submissions, events } = collected
  const { person, runs, drafts, holds, applications, requests } = records
  return [
    { path: 'person.json', value: { ...person, holds } },
    { path: 'submissions.json', value: submissions.map(sent) },
    { path: 'audit.json', value: events.map(({ seal: _seal, actorName: _name, ...event }) => event) },
    { path: 'requests.json', value: requests.map(asked) },
    ...runs.flatMap((run) => {
      const folder = folders.get(run.id) ?? run.id
      const { inputs, ...about } = run
      // The theme of the team's documents is not the person's data.
      const { candidate, theme: _theme, ...settings } = inputs as Record<string, unknown>
      const ofRun = <T extends { runUuid: string | null }>(rows: readonly T[]) =>
        rows.filter(({ runUuid }) => runUuid === run.id)
      const value = {
        ...about,
        settings,
        documents: ofRun(records.documents).map((row) => documentOf(row, collected, lost)),
        waivers: ofRun(records.waivers),
        batchItems: ofRun(records.batchItems),
      }
      return [
        { path: `runs/${folder}/profile.json`, value: candidate ?? null },
        { path: `runs/${folder}/run.json`, value },
      ]
    }),
    ...applications.map(({ application, receipts }) => ({
      path: `applications/${application.id}/application.json`,
      value: { ...withoutMembers(application), receipts },
    })),
    ...drafts.map((draft) => ({ path: `drafts/${draft.id}/draft.json`, value: draft })),
  ]
}

function asked({
  recordedBy: _recorder,
  recordedByName: _recorderName,
  closedBy: _closer,
  closedByName: _closerName,
  told: _told,
  ...request
}: CollectedPerson['records']['requests'][number]) {
  return request
}

function withoutMembers({
  decidedBy: _id,
  decidedByName: _name,
  ...application
}: CollectedPerson['records']['applications'][number]['application']) {
  return application
}

function documentOf(row: DocumentRow, { deletions }: CollectedPerson, lost: ReadonlySet<string>) {
  const { storageDriver: _driver, ...view } = documentView(row)
  const deletedAt = deletions.get(row.id) ?? null
  return { ...view, deletedAt, isLost: lost.has(row.id) }
}

function sent(row: CollectedPerson['submissions'][number]) {
  const { sentBy: _sender, recordedBy: _recorder, retraction, ...view } = submissionView(row)
  return { ...view, retraction: retraction && { at: retraction.at, reason: retraction.reason } }
}
