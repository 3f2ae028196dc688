import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Bytes, Capabilities, StorageDriver, StorageErrorCode } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { readAll } from '../stream.ts'

/** A driver under test, with a prefix of its own. */
export interface Subject {
  driver: StorageDriver
  /** Ends with `/`; nothing else is stored below it. */
  prefix: string
  /** Flips one bit of a stored object, bypassing the driver. */
  flipBit?: (key: string) => Promise<void>
  /** Lists what an unfinished put has left anywhere. */
  residue?: () => Promise<string[]>
}

/** Opens a subject whose prefix no other case uses. */
export type OpenSubject = () => Promise<Subject>

/** A test case. One with `needs` only runs on a subject that has that hook. */
export interface ConformanceCase {
  group: string
  name: string
  needs?: 'flipBit' | 'residue'
  run: (open: OpenSubject) => Promise<void>
}

/** Builds the cases of a group from their names and bodies; each body gets a fresh subject. */
export function group(
  name: string,
  cases: Record<string, (subject: Subject) => Promise<void>>,
  needs?: ConformanceCase['needs'],
): ConformanceCase[] {
  return Object.entries(cases).map(([title, body]) => ({
    group: name,
    name: title,
    ...(needs && { needs }),
    run: async (open) => body(await open()),
  }))
}

/** A content type that no driver treats in a special way. */
export const plain = { contentType: 'application/octet-stream' }

/** Deterministic pseudo-random bytes. */
export function bytesOfSize(size: number, seed = 1): Bytes {
  const bytes = new Uint8Array(size)
  let state = seed
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}

/** Encodes a text as UTF-8. */
export function textBytes(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** Splits bytes into a stream of pieces. */
export async function* pieces(bytes: Bytes, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += size) yield bytes.subarray(start, start + size)
}

/** Lower-case hex SHA-256. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads all bytes of an object. */
export async function download(driver: StorageDriver, key: string): Promise<Bytes> {
  return readAll((await driver.get(key)).body)
}

/** Asserts that the object has exactly these bytes. */
export async function assertStored(driver: StorageDriver, key: string, expected: Uint8Array): Promise<void> {
  const actual = await download(driver, key)
  assert.equal(actual.byteLength, expected.byteLength, 'the size of the object')
  assert.equal(sha256Of(actual), sha256Of(expected), 'the hash of the object')
}

/** Asserts that the work rejects with a `WorkspaceError` of this code, and returns the error. */
export async function assertRefused(work: Promise<unknown>, code: StorageErrorCode): Promise<WorkspaceError> {
  const outcome = await work.then(
    () => new Error(`nothing was refused where ${code} was expected`),
    (error: unknown) => error,
  )
  assert.ok(outcome instanceof WorkspaceError, `not a WorkspaceError but ${String(outcome)}`)
  assert.equal(outcome.code, code, outcome.message)
  return outcome
}

/** Runs the body if the driver has the capability, and otherwise asserts that the driver refuses it. */
export async function whereOffered(
  { driver }: Subject,
  capability: keyof Capabilities,
  { attempt, body }: { attempt: () => Promise<unknown>; body: () => Promise<void> },
): Promise<void> {
  if (driver.capabilities[capability]) await body()
  else await assertRefused(attempt(), 'unsupported')
}

/** Runs the work for each item, with at most `width` at a time. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<unknown>, width = 24) {
  const queue = items.values()
  const lanes = Array.from({ length: width }, async () => {
    for (const item of queue) await work(item)
  })
  await Promise.all(lanes)
}
