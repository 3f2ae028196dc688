import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Bytes } from './driver.ts'
import { createMeter } from './digest.ts'
import { type Manifest, type ManifestFile, manifestPath, parseManifest } from './manifest.ts'
import { readAll } from './stream.ts'
import { isEntryPath } from './zip.ts'

/** The kinds of problems of a bundle. */
export type BundleProblemCode =
  | 'unreadable'
  | 'no_manifest'
  | 'bad_manifest'
  | 'missing'
  | 'extra'
  | 'changed'
  | 'duplicate'
  | 'hostile_name'
  | 'too_large'

/** A problem; `path` is safe to print, whatever the ZIP contains. */
export interface BundleProblem {
  code: BundleProblemCode
  path: string
  message: string
}

/** The result of a check; the bundle is valid exactly if there are no problems. */
export interface BundleReport {
  ok: boolean
  manifest?: Manifest
  /** Number of files that were read and match the manifest. */
  verifiedFiles: number
  problems: BundleProblem[]
}

/** Limits on what a bundle may declare; beyond them it is refused unread. */
export interface BundleLimits {
  entries: number
  fileBytes: number
  totalBytes: number
}

const MiB = 1024 * 1024
const defaultLimits: BundleLimits = { entries: 10_000, fileBytes: 64 * MiB, totalBytes: 1024 * MiB }

interface Found {
  entry: Entry
  path: string
}

/**
 * Checks a run's ZIP (its bytes, or a path to it) against the `manifest.json` inside, using nothing but the ZIP: every file is present,
 * unchanged and unique, there are no others, no name is hostile, and nothing declares or unpacks to more than the limits. Never throws
 * because of a ZIP's contents; reports all problems at once. It proves that files and manifest belong together, not who made them.
 */
export async function verifyBundle(source: Bytes | string, limits = defaultLimits): Promise<BundleReport> {
  const problems: BundleProblem[] = []
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false }
  try {
    const zip = await (typeof source === 'string'
      ? yauzl.openPromise(source, options)
      : yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options))
    try {
      return await verifyZip(zip, limits, problems)
    } finally {
      zip.close()
    }
  } catch (error) {
    problems.push({ code: 'unreadable', path: '', message: `The ZIP cannot be read: ${reason(error)}.` })
    return { ok: false, verifiedFiles: 0, problems }
  }
}

async function verifyZip(zip: ZipFile, limits: BundleLimits, problems: BundleProblem[]): Promise<BundleReport> {
  const report = (code: BundleProblemCode, path: string, message: string) =>
    void problems.push({ code, path: printable(path), message })
  const found = await readDirectory(zip, limits, report)
  const manifest = found && (await readManifest(zip, found, report))
  if (!manifest) return { ok: false, verifiedFiles: 0, problems }
  let verifiedFiles = 0
  for (const file of manifest.files) {
    const entry = found.get(file.path)
    if (!entry) report('missing', file.path, 'The manifest lists it, the ZIP does not have it.')
    else if (await isUnchanged(zip, entry, file, report)) verifiedFiles += 1
  }
  const listed = new Set([manifestPath, ...manifest.files.map(({ path }) => path)])
  for (const path of found.keys()) {
    if (!listed.has(path)) report('extra', path, 'The ZIP has it, the manifest does not list it.')
  }
  return { ok: problems.length === 0, manifest, verifiedFiles, problems }
}

type Report = (code: BundleProblemCode, path: string, message: string) => void

/** Returns the entries by path, or nothing if the ZIP declares too much to be read. */
async function readDirectory(
  zip: ZipFile,
  limits: BundleLimits,
  report: Report,
): Promise<Map<string, Found> | undefined> {
  if (zip.entryCount > limits.entries) {
    report('too_large', '', `It declares ${zip.entryCount} files, ${limits.entries} are allowed.`)
    return undefined
  }
  const found = new Map<string, Found>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileNameRaw.toString('latin1')
    if (entry.uncompressedSize > limits.fileBytes) {
      report('too_large', path, `It declares ${entry.uncompressedSize} bytes, ${limits.fileBytes} are allowed.`)
      continue
    }
    total += entry.uncompressedSize
    const local = await zip.readLocalFileHeaderPromise(entry, { minimal: false })
    if (isFolder(path, entry)) continue
    if (!isEntryPath(path)) report('hostile_name', path, 'Its name is not one that a bundle can have.')
    else if (!local.fileName.equals(entry.fileNameRaw)) report('hostile_name', path, 'It has a second, hidden name.')
    else if (found.has(path)) report('duplicate', path, 'The ZIP has it twice.')
    else found.set(path, { entry, path })
  }
  if (total <= limits.totalBytes) return found
  report('too_large', '', `Its files declare ${total} bytes, ${limits.totalBytes} are allowed.`)
  return undefined
}

async function readManifest(zip: ZipFile, found: Map<string, Found>, report: Report): Promise<Manifest | undefined> {
  const file = found.get(manifestPath)
  if (!file) {
    report('no_manifest', manifestPath, 'The ZIP has no manifest, so there is nothing to check it against.')
    return undefined
  }
  try {
    return parseManifest(await readAll(await zip.openReadStreamPromise(file.entry)))
  } catch (error) {
    report('bad_manifest', manifestPath, reason(error))
    return undefined
  }
}

async function isUnchanged(zip: ZipFile, { entry, path }: Found, file: ManifestFile, report: Report): Promise<boolean> {
  if (entry.uncompressedSize !== file.size) {
    report('changed', path, `It has ${entry.uncompressedSize} bytes, the manifest says ${file.size}.`)
    return false
  }
  try {
    const meter = createMeter()
    for await (const chunk of await zip.openReadStreamPromise(entry)) meter.update(chunk as Uint8Array)
    const { sha256, crc32 } = meter.digest()
    if (sha256 === file.sha256 && crc32 === file.crc32) return true
    report('changed', path, 'Its SHA-256 or CRC-32 is not the one in the manifest.')
  } catch (error) {
    report('unreadable', path, `It cannot be unpacked: ${reason(error)}.`)
  }
  return false
}

/** Repacking with another tool adds empty, harmless entries for folders. */
function isFolder(path: string, entry: Entry): boolean {
  return entry.uncompressedSize === 0 && path.endsWith('/') && isEntryPath(path.slice(0, -1))
}

function printable(path: string): string {
  return path.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200)
}

function reason(error: unknown): string {
  return error instanceof Error ? printable(error.message) : 'unknown reason'
}
