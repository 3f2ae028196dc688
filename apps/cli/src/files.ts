import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError } from './cli-error.ts'
import type { FetchedFile } from './connection-type.ts'

/** Reads a text file named on the command line; throws a `usage` error with the file and the reason. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new CliError('usage', `Cannot read ${path} (${reasonOf(error)}).`, { cause: error })
  }
}

/**
 * Reads the bytes of files named on the command line; throws one `usage` error with all unreadable files and the
 * reasons.
 */
export async function readAllBytes(
  paths: readonly string[],
): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  const opened = await Promise.allSettled(paths.map((path) => readFile(path)))
  const problems = opened.flatMap((result, index) =>
    result.status === 'rejected' ? [`Cannot read ${paths[index]} (${reasonOf(result.reason)}).`] : [],
  )
  if (problems.length > 0) throw new CliError('usage', problems.join('\n'))
  return opened.flatMap((result, index) =>
    result.status === 'fulfilled' ? [{ path: paths[index] ?? '', bytes: new Uint8Array(result.value) }] : [],
  )
}

/** Reads a JSON file named on the command line; throws a `usage` error with the file and the reason. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'unknown reason'
    throw new CliError('usage', `${path} is not valid JSON: ${reason}.`, { cause: error })
  }
}

/**
 * Writes files to a folder, creating it if missing, and returns their paths; replaces an existing file only with
 * `force`.
 */
export async function writeFiles(folder: string, files: readonly FetchedFile[], force: boolean): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { filename, bytes } of files) {
    const path = join(folder, filename)
    await writeNew(path, bytes, force)
    paths.push(path)
  }
  return paths
}

/** Writes a file from a stream, and returns its path and size; replaces an existing file only with `force`. */
export async function writeStream(path: string, chunks: AsyncIterable<Uint8Array>, force: boolean) {
  let size = 0
  async function* counted() {
    for await (const chunk of chunks) {
      size += chunk.byteLength
      yield chunk
    }
  }
  try {
    await writeFile(path, counted(), { flag: force ? 'w' : 'wx' })
  } catch (error) {
    throw cannotWrite(path, error)
  }
  return { path, size }
}

async function writeNew(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    const file = await open(path, force ? 'w' : 'wx')
    await file.writeFile(bytes).finally(() => file.close())
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function cannotWrite(path: string, error: unknown): CliError {
  const code = reasonOf(error)
  const what = code === 'EEXIST' ? 'already exists; --force overwrites it' : `cannot be written (${code})`
  return new CliError('usage', `${path} ${what}.`, { cause: error })
}

/** Why a file is unusable: the system's error code. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
