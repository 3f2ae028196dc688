import type { SQL } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { isAwaited } from '../queries/uploads.ts'
import type * as schema from '../schema.ts'
import {
  accountLinks,
  apiTokens,
  applicationFiles,
  applicationReceipts,
  applications,
  auditDisclosures,
  auditEvents,
  auditHeads,
  auditKeys,
  auditLinks,
  auditUnsealed,
  auditVerifications,
  authenticatorApps,
  batches,
  batchItems,
  candidates,
  challenges,
  clients,
  consentTexts,
  directoryIdentities,
  documentDeletions,
  drafts,
  erasures,
  generatedDocuments,
  intakes,
  jobProfiles,
  knownBrowsers,
  legalHolds,
  lexiconVersions,
  memberships,
  notices,
  passkeys,
  passwords,
  personKeys,
  personRequests,
  postings,
  recoveryCodes,
  replayChecks,
  retentionPolicies,
  runDefaults,
  runs,
  savedSearches,
  searchEntries,
  searchPostings,
  searchShapes,
  searchVocabulary,
  selections,
  shareDocuments,
  shareLinks,
  sessions,
  storageAccounts,
  storageLimits,
  storageMigrations,
  storageMoves,
  storageUsage,
  storageUsageDays,
  storedObjects,
  submissions,
  teams,
  uploads,
  users,
  waivers,
  webhookDeliveries,
  webhooks,
} from '../schema.ts'

/**
 * How a backup treats a table. `rows`: it contains them. `derived`: they follow from other rows and are rebuilt. `passing`: nobody would
 * miss them.
 */
type Treatment = 'rows' | 'derived' | 'passing'

interface Treated {
  table: PgTable
  treatment: Treatment
  /** Limits a backup to some rows; the table has the alias `u`. */
  only?: SQL
  /** How many rows to read at once, for tables with large rows. */
  atOnce?: number
}

type TableKey = { [K in keyof typeof schema]: (typeof schema)[K] extends PgTable ? K : never }[keyof typeof schema]

/** Every table of the schema; leaving one out is a compile error. */
const treatments = {
  teams: { table: teams, treatment: 'rows' },
  users: { table: users, treatment: 'rows' },
  memberships: { table: memberships, treatment: 'rows' },
  passwords: { table: passwords, treatment: 'rows' },
  authenticatorApps: { table: authenticatorApps, treatment: 'rows' },
  passkeys: { table: passkeys, treatment: 'rows' },
  recoveryCodes: { table: recoveryCodes, treatment: 'rows' },
  directoryIdentities: { table: directoryIdentities, treatment: 'rows' },
  candidates: { table: candidates, treatment: 'rows' },
  jobProfiles: { table: jobProfiles, treatment: 'rows' },
  personKeys: { table: personKeys, treatment: 'rows' },
  runs: { table: runs, treatment: 'rows' },
  batches: { table: batches, treatment: 'rows' },
  batchItems: { table: batchItems, treatment: 'rows' },
  drafts: { table: drafts, treatment: 'rows', atOnce: 8 },
  intakes: { table: intakes, treatment: 'rows' },
  // An upload that no draft and no waiting run needs is swept within a day, and its sender still has the file.
  uploads: { table: uploads, treatment: 'rows', only: isAwaited, atOnce: 1 },
  generatedDocuments: { table: generatedDocuments, treatment: 'rows' },
  storedObjects: { table: storedObjects, treatment: 'rows' },
  erasures: { table: erasures, treatment: 'rows' },
  auditEvents: { table: auditEvents, treatment: 'rows' },
  auditDisclosures: { table: auditDisclosures, treatment: 'rows' },
  auditLinks: { table: auditLinks, treatment: 'rows' },
  auditHeads: { table: auditHeads, treatment: 'rows' },
  auditKeys: { table: auditKeys, treatment: 'rows' },
  auditVerifications: { table: auditVerifications, treatment: 'rows' },
  clients: { table: clients, treatment: 'rows' },
  submissions: { table: submissions, treatment: 'rows' },
  waivers: { table: waivers, treatment: 'rows' },
  shareLinks: { table: shareLinks, treatment: 'rows' },
  shareDocuments: { table: shareDocuments, treatment: 'rows' },
  consentTexts: { table: consentTexts, treatment: 'rows' },
  postings: { table: postings, treatment: 'rows' },
  applications: { table: applications, treatment: 'rows' },
  applicationReceipts: { table: applicationReceipts, treatment: 'rows' },
  applicationFiles: { table: applicationFiles, treatment: 'rows', atOnce: 1 },
  personRequests: { table: personRequests, treatment: 'rows' },
  savedSearches: { table: savedSearches, treatment: 'rows' },
  lexiconVersions: { table: lexiconVersions, treatment: 'rows' },
  runDefaults: { table: runDefaults, treatment: 'rows' },
  replayChecks: { table: replayChecks, treatment: 'rows' },
  documentDeletions: { table: documentDeletions, treatment: 'rows' },
  legalHolds: { table: legalHolds, treatment: 'rows' },
  retentionPolicies: { table: retentionPolicies, treatment: 'rows' },
  storageLimits: { table: storageLimits, treatment: 'rows' },
  storageUsageDays: { table: storageUsageDays, treatment: 'rows' },
  // Events without a link.
  auditUnsealed: { table: auditUnsealed, treatment: 'derived' },
  searchVocabulary: { table: searchVocabulary, treatment: 'derived' },
  searchShapes: { table: searchShapes, treatment: 'derived' },
  searchEntries: { table: searchEntries, treatment: 'derived' },
  searchPostings: { table: searchPostings, treatment: 'derived' },
  // Counted by triggers.
  storageAccounts: { table: storageAccounts, treatment: 'derived' },
  storageUsage: { table: storageUsage, treatment: 'derived' },
  // Where objects were moved from. Another installation has different drivers, and nothing to roll back.
  storageMigrations: { table: storageMigrations, treatment: 'passing' },
  storageMoves: { table: storageMoves, treatment: 'passing' },
  // A session here must not sign anyone in to a copy, and a link to this installation must not open another one.
  sessions: { table: sessions, treatment: 'passing' },
  challenges: { table: challenges, treatment: 'passing' },
  knownBrowsers: { table: knownBrowsers, treatment: 'passing' },
  accountLinks: { table: accountLinks, treatment: 'passing' },
  // Selections for a download, valid for an hour.
  selections: { table: selections, treatment: 'passing' },
  // Their content is also in the audit log and on the pages that they are about.
  notices: { table: notices, treatment: 'passing' },
  // A copy of an installation must not give anyone access by itself.
  apiTokens: { table: apiTokens, treatment: 'passing' },
  // A copy of an installation must not send to the original's receivers by itself.
  webhooks: { table: webhooks, treatment: 'passing' },
  webhookDeliveries: { table: webhookDeliveries, treatment: 'passing' },
} as const satisfies Record<TableKey, Treated>

/** A table whose rows are in a backup. */
export interface BackupTable {
  name: string
  columns: readonly { name: string; type: string; isKey: boolean }[]
  /** Names of the primary key's columns, in order. */
  key: readonly string[]
  /** The condition on rows of the alias `u` that are in a backup; all if null. */
  only: SQL | null
  /** How many rows to read at once; null for as many as fit in memory. */
  atOnce: number | null
}

const known: readonly Treated[] = Object.values(treatments)

/** All tables that a backup knows, by name, with their treatment. */
export const backupTreatments: ReadonlyMap<string, Treatment> = new Map(
  known.map(({ table, treatment }) => [getTableConfig(table).name, treatment]),
)

/** The tables whose rows are in a backup, each after the tables that it references. */
export const backupTables: readonly BackupTable[] = inOrder(
  known.flatMap(({ table, treatment, only = null, atOnce = null }) =>
    treatment === 'rows' ? [{ ...getTableConfig(table), only, atOnce }] : [],
  ),
)

type Config = ReturnType<typeof getTableConfig> & Pick<BackupTable, 'only' | 'atOnce'>

function inOrder(configs: readonly Config[]): BackupTable[] {
  const ordered: Config[] = []
  const place = (config: Config) => {
    if (ordered.includes(config)) return
    const needed = config.foreignKeys.map((foreign) => getTableConfig(foreign.reference().foreignTable).name)
    for (const other of configs) if (other !== config && needed.includes(other.name)) place(other)
    ordered.push(config)
  }
  for (const config of configs) place(config)
  return ordered.map(describe)
}

function describe(config: Config): BackupTable {
  const [composite] = config.primaryKeys
  const key = (composite?.columns ?? config.columns.filter(({ primary }) => primary)).map(({ name }) => name)
  const columns = config.columns.map((column) => ({
    name: column.name,
    type: column.getSQLType(),
    isKey: key.includes(column.name),
  }))
  const { name, only, atOnce } = config
  return { name, key, columns, only, atOnce }
}
