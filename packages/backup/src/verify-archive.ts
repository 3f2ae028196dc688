import { isDeepStrictEqual } from 'node:util'
import { type ArchiveReader, type FoundEntry, openArchive } from './archive-reader.ts'
import { createObjectsCheck, nameOfMissing, parsed } from './check-objects.ts'
import { BackupError, type BackupErrorCode } from './errors.ts'
import {
  type ArchiveFormat,
  type ArchiveManifest,
  type ArchivePart,
  formatName,
  missingSchema,
  type MissingObject,
  mostParts,
  objectTable,
  rowsName,
} from './layout.ts'
import { readFormat, readManifest, readPart, type ReadPart, wantedObjects } from './read-archive.ts'

/** `missing`: the archive lacks it. `extra`: nothing refers to it. `changed`: it differs from what was archived. */
type ArchiveProblemCode = 'missing' | 'extra' | 'changed' | BackupErrorCode

/** A difference between an archive and its original state. */
export interface ArchiveProblem {
  code: ArchiveProblemCode
  /** Name of the entry, or `archive`. */
  name: string
  message: string
}

/** What is known of an archive after reading every byte of it. */
export interface ArchiveReport {
  ok: boolean
  format: ArchiveFormat | null
  manifest: ArchiveManifest | null
  /** SHA-256 of the manifest. If it equals the one printed when the archive was made, this is the same archive. */
  fingerprint: string | null
  /** The first problems; `problemCount` is their total number. */
  problems: ArchiveProblem[]
  problemCount: number
  /** The first objects that could not be backed up when the archive was made. */
  lost: MissingObject[]
  /** The parts of each table by the table's name. */
  tables: ReadonlyMap<string, readonly ReadPart[]>
}

const mostProblems = 1000
const messages = {
  missing: 'is not in the archive',
  extra: 'is in the archive and nothing speaks of it',
  changed: 'is not what was archived: its size or SHA-256 differs',
} as const

/** Reads a whole archive in constant memory and reports everything that is wrong with it. Throws `file` only. */
export async function verifyArchive(path: string, signal?: AbortSignal): Promise<ArchiveReport> {
  const reader = await openArchive(path)
  const seen = newFindings()
  try {
    await walk(reader, seen, signal)
  } catch (error) {
    if (!(error instanceof BackupError) || error.code === 'file') throw error
    seen.add({ code: error.code, name: 'archive', message: error.message })
  } finally {
    await reader.close()
  }
  const { format, manifest, fingerprint, problems, lost, tables } = seen
  const { count: problemCount } = seen
  return { ok: problemCount === 0, format, manifest, fingerprint, problems, problemCount, lost, tables }
}

type Findings = ReturnType<typeof newFindings>

function newFindings() {
  const findings = {
    format: null as ArchiveFormat | null,
    manifest: null as ArchiveManifest | null,
    fingerprint: null as string | null,
    problems: [] as ArchiveProblem[],
    count: 0,
    lost: [] as MissingObject[],
    lostCount: 0,
    tables: new Map<string, ReadPart[]>(),
    missingParts: [] as ReadPart[],
    parts: 0,
    entries: 0,
    bytes: 0,
    add(problem: ArchiveProblem) {
      findings.count += 1
      if (findings.problems.length < mostProblems) findings.problems.push(problem)
    },
    tell(code: keyof typeof messages, name: string) {
      findings.add({ code, name, message: `${name} ${messages[code]}.` })
    },
  }
  return findings
}

async function walk(reader: ArchiveReader, seen: Findings, signal: AbortSignal | undefined): Promise<void> {
  // The rows precede the objects, and are read a second time in step with them.
  const wanted = lazily(() => wantedObjects(reader, seen.tables.get(objectTable) ?? []))
  const objects = createObjectsCheck(reader, wanted, seen.tell)
  for await (const entry of reader.entries()) {
    signal?.throwIfAborted()
    await take(entry, { reader, seen, objects })
    if (seen.manifest !== null) continue
    seen.entries += 1
    seen.bytes += entry.size
  }
  const counted = await objects.end()
  for (const name of objects.unmatched) seen.tell('missing', name)
  compareWithManifest(seen, counted)
}

interface Walk {
  reader: ArchiveReader
  seen: Findings
  objects: ReturnType<typeof createObjectsCheck>
}

async function take(entry: FoundEntry, { reader, seen, objects }: Walk): Promise<void> {
  const { place } = entry
  if (seen.format === null && place.section !== 'format')
    throw new BackupError('foreign', 'This is no archive of Dossier.')
  switch (place.section) {
    case 'format':
      seen.format = await readFormat(reader, entry)
      return
    case 'rows': {
      const { part } = await readPart(reader, entry)
      const parts = seen.tables.get(place.table)
      if (parts === undefined) seen.tables.set(place.table, [part])
      else parts.push(part)
      countPart(seen)
      return
    }
    case 'object':
      return objects.take(entry)
    case 'missing':
      return takeMissing(entry, { reader, seen, objects })
    case 'manifest':
      Object.assign(seen, await readManifest(reader, entry))
  }
}

async function takeMissing(entry: FoundEntry, { reader, seen, objects }: Walk): Promise<void> {
  await objects.end()
  const { part, lines } = await readPart(reader, entry)
  seen.missingParts.push(part)
  countPart(seen)
  for (const line of lines) {
    const missing = missingSchema.safeParse(parsed(line, entry.name))
    if (!missing.success) throw new BackupError('damaged', `${entry.name} has a line that cannot be read.`)
    seen.lostCount += 1
    if (seen.lost.length < mostProblems) seen.lost.push(missing.data)
    if (!objects.unmatched.delete(nameOfMissing(missing.data))) seen.tell('extra', nameOfMissing(missing.data))
  }
}

/** Every part is remembered; there are at most as many as a manifest can list. */
function countPart(seen: Findings): void {
  seen.parts += 1
  if (seen.parts > mostParts) throw new BackupError('malformed', `The archive has more than ${mostParts} parts.`)
}

function compareWithManifest(seen: Findings, counted: ArchiveManifest['objects']): void {
  const { format, manifest, tables, missingParts } = seen
  if (manifest === null || format === null)
    throw new BackupError('truncated', 'The archive is cut off: it has no manifest.')
  if (!isDeepStrictEqual(formatOf(manifest), format)) seen.tell('changed', formatName)
  const listed = [...manifest.tables.flatMap(({ parts }) => parts), ...manifest.missing.parts]
  compareParts(seen, listed, [...[...tables.values()].flat(), ...missingParts])
  const { count, bytes, sha256 } = manifest.objects
  const totals = [
    count === counted.count && bytes === counted.bytes && sha256 === counted.sha256,
    manifest.entries === seen.entries && manifest.bytes === seen.bytes && manifest.missing.count === seen.lostCount,
    manifest.tables.every(
      ({ table, rows }) => rows === (tables.get(table) ?? []).reduce((sum, one) => sum + one.lines, 0),
    ),
    // Each part is listed under its table, and no table twice.
    manifest.tables.every(({ table, parts }, at) =>
      parts.every(({ name }, index) => name === rowsName({ order: at + 1, table, part: index + 1 })),
    ),
    new Set(manifest.tables.map(({ table }) => table)).size === manifest.tables.length,
  ]
  if (totals.includes(false) && seen.count === 0) {
    seen.add({ code: 'damaged', name: 'archive', message: 'The archive does not have what its manifest counts.' })
  }
}

function formatOf({ format, layout, id, madeAt, schema }: ArchiveManifest): ArchiveFormat {
  return { format, layout, id, madeAt, schema }
}

function compareParts(seen: Findings, listed: readonly ArchivePart[], found: readonly ReadPart[]): void {
  const open = new Map(found.map((part) => [part.name, part]))
  for (const { name, size, sha256, lines } of listed) {
    const part = open.get(name)
    open.delete(name)
    if (part === undefined) seen.tell('missing', name)
    else if (part.size !== size || part.sha256 !== sha256 || part.lines !== lines) seen.tell('changed', name)
  }
  for (const name of open.keys()) seen.tell('extra', name)
}

/** An iterator that starts on the first request. */
function lazily<T>(begin: () => AsyncGenerator<T>): AsyncIterator<T> {
  let iterator: AsyncGenerator<T> | undefined
  return { next: () => (iterator ??= begin()).next() }
}
