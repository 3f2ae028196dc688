import type { Ending } from './cli-error.ts'

/** The output of a command: one JSON value for programs, lines for people. */
export interface Report {
  json: unknown
  lines: readonly string[]
  /** The exit of a command that has output but did not do everything that was asked for; `ok` if omitted. */
  ending?: Ending
}

/** Rows as columns with two spaces between them; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A link that is shown only once, and when it expires; `url` is null if it was mailed, and a path if the server's address is unknown. */
export function onceOnlyLink(url: string | null, expiresAt: string): string[] {
  const ends = `expires ${expiresAt}`
  if (url === null) return ['The link is on its way.', ends]
  const address = url.startsWith('/') ? ['Put the address of your server in front of it, or set DOSSIER_ORIGIN.'] : []
  return [url, ends, ...address, 'The link is shown only once.']
}

/** A human-readable size. */
export function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MiB`
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}

/** A human-readable duration, from seconds. */
export function readableTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
