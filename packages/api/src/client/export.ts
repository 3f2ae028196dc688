/** A table to export; `columns` are those of the export, all of them if omitted. */
interface TableRequest {
  format: 'csv' | 'jsonl'
  columns?: readonly string[]
  language?: 'de' | 'en'
  /** IANA time zone that determines where days begin. */
  timeZone?: string
}

/** The documents of a search to export. */
export interface ExportRequest extends TableRequest {
  query: string
  sort?: 'newest' | 'oldest'
}

/** Submissions to export, with the filters of `submissions.list`. */
export interface SubmissionExportRequest extends TableRequest {
  query?: string
  client?: string
  clientId?: string
  candidate?: string
  candidateId?: string
  userId?: string
  runId?: string
  channel?: string
  from?: string
  to?: string
  retracted?: 'include' | 'exclude' | 'only'
}

/** A file that is still streaming. */
export interface ExportedFile {
  filename: string
  contentType: string
  chunks: AsyncIterable<Uint8Array>
}

/** The file to export, below `/export/`, and the parameters of its URL. */
export interface ExportPlace {
  file: string
  params: Readonly<Record<string, string | undefined>>
}

/** Returns the path and parameters of a document export. */
export function documentsAt({ query, format, columns, ...rest }: ExportRequest): ExportPlace {
  return { file: `documents.${format}`, params: { q: query, columns: columns?.join(','), ...rest } }
}

/** Returns the path and parameters of a submission export. */
export function submissionsAt({ format, columns, ...rest }: SubmissionExportRequest): ExportPlace {
  return { file: `submissions.${format}`, params: { columns: columns?.join(','), ...rest } }
}

/** Returns the path of the export of a person. */
export function personAt(candidateId: string): ExportPlace {
  return { file: `persons/${candidateId}.zip`, params: {} }
}

/** Requests an export from a server. Throws an `Error` with the server's own message if it refuses. */
export async function fetchExport(
  origin: string,
  { file, params }: ExportPlace,
  headers: Record<string, string>,
): Promise<ExportedFile> {
  const url = new URL(`/export/${file}`, `${origin}/`)
  for (const [name, value] of Object.entries(params)) if (value !== undefined) url.searchParams.set(name, value)
  const response = await fetch(url, { headers })
  if (!response.ok || response.body === null) throw new ExportRefused(response.status, (await response.text()).trim())
  const disposition = response.headers.get('content-disposition') ?? ''
  return {
    filename: /filename="([\w.-]+)"/.exec(disposition)?.[1] ?? file.split('/').at(-1) ?? file,
    contentType: response.headers.get('content-type') ?? '',
    chunks: response.body,
  }
}

/** An export that a server refused. */
export class ExportRefused extends Error {
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence === '' ? `The server answered ${status}.` : sentence)
    this.name = 'ExportRefused'
    this.status = status
  }
}
