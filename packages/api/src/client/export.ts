/** A search to be taken away; `columns` are those of the export, all of them when left out. */
export interface ExportRequest {
  query: string
  format: 'csv' | 'jsonl'
  columns?: readonly string[]
  language?: 'de' | 'en'
  /** IANA name of the zone in which days begin. */
  timeZone?: string
}

/** A file that is still coming. */
export interface ExportedFile {
  filename: string
  contentType: string
  chunks: AsyncIterable<Uint8Array>
}

/** Asks a server for an export. Throws an `Error` with the server's own sentence where it refuses. */
export async function fetchExport(
  origin: string,
  { query, format, columns, language, timeZone }: ExportRequest,
  headers: Record<string, string>,
): Promise<ExportedFile> {
  const url = new URL(`/export/documents.${format}`, `${origin}/`)
  const params = { q: query, columns: columns?.join(','), language, timeZone }
  for (const [name, value] of Object.entries(params)) if (value !== undefined) url.searchParams.set(name, value)
  const response = await fetch(url, { headers })
  if (!response.ok || response.body === null) throw new ExportRefused(response.status, (await response.text()).trim())
  const disposition = response.headers.get('content-disposition') ?? ''
  return {
    filename: /filename="([\w.-]+)"/.exec(disposition)?.[1] ?? `documents.${format}`,
    contentType: response.headers.get('content-type') ?? '',
    chunks: response.body,
  }
}

/** An export that a server has refused. */
export class ExportRefused extends Error {
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence === '' ? `The server answered ${status}.` : sentence)
    this.name = 'ExportRefused'
    this.status = status
  }
}
