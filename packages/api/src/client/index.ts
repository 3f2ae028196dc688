import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  isTRPCClientError,
  retryLink,
  splitLink,
  type TRPCClient,
  type TRPCClientError,
} from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { EventSource } from 'eventsource'
import { boundedStreams } from './bounded-streams.ts'
import { delayBefore, isRepeatable, isTransient } from './retry.ts'
import { fetchFile } from './download.ts'
import {
  documentsAt,
  type ExportedFile,
  type ExportRequest,
  fetchExport,
  personAt,
  type SubmissionExportRequest,
  submissionsAt,
} from './export.ts'
import { paginate } from './paginate.ts'
import { uploadFile } from './upload.ts'
import { watchRun } from './watch-run.ts'
import type { RunChange } from '../runs/index.ts'
import type { AppRouter } from '../router.ts'
import type { DownloadedFile } from './downloaded-file.ts'

export { type ExportedFile, ExportRefused, type ExportRequest, type SubmissionExportRequest } from './export.ts'
export { uploadFile } from './upload.ts'
export type { AppRouter } from '../router.ts'
export type { RunChange } from '../runs/index.ts'
/** The input of every procedure, by router and name: `DossierInputs['runs']['create']`. */
export type DossierInputs = inferRouterInputs<AppRouter>
/** The output of every procedure, by router and name: `DossierOutputs['runs']['get']`. */
export type DossierOutputs = inferRouterOutputs<AppRouter>
/** An error of a procedure; `data` holds `code`, `reason`, `problems` and `issues`. */
export type DossierError = TRPCClientError<AppRouter>
export interface DossierClientOptions {
  /** The server's URL: `https://dossier.example`. */
  url: string
  /** Sent as a bearer token. */
  token?: string
  /** Maximum attempts of a repeatable call; 4 if omitted. */
  attempts?: number
}

export interface DossierClient {
  /** Every procedure, typed: `client.api.runs.get.query({ runId })`. */
  api: TRPCClient<AppRouter>
  /** Downloads one document. */
  download(documentId: string): Promise<DownloadedFile>
  /** Uploads the file that a candidate was read from; returns the value of `original` for `runs.create`. */
  upload(file: Uint8Array<ArrayBuffer>): Promise<string>
  /** Downloads the ZIP of a run. */
  downloadZip(runId: string): Promise<DownloadedFile>
  /** Streams the documents of a search as a table, row by row; throws `ExportRefused`. */
  exportDocuments(request: ExportRequest): Promise<ExportedFile>
  /** Streams submissions as a table, row by row; throws `ExportRefused`. */
  exportSubmissions(request: SubmissionExportRequest): Promise<ExportedFile>
  /** Streams a ZIP of everything that is kept about a person; throws `ExportRefused`. */
  exportPerson(candidateId: string): Promise<ExportedFile>
  /**
   * Yields every change of a run until it ends; resumes after a broken connection. When the stream keeps breaking,
   * polls `runs.get` instead and throws its errors.
   */
  watchRun(runId: string, options?: { signal?: AbortSignal }): AsyncGenerator<RunChange, void, void>
  /** Iterates over all pages of a list: `client.paginate(client.api.runs.list.query, { status: 'failed' })`. */
  paginate: typeof paginate
}

/** Whether an error came from the server, with typed `data`. */
export function isDossierError(error: unknown): error is DossierError {
  return isTRPCClientError<AppRouter>(error)
}

/**
 * A client for a Dossier server. Retries queries after a transient failure, with a growing and random delay; retries a
 * mutation only if its input has an idempotency key.
 */
export function createDossierClient({ url, token, attempts = 4 }: DossierClientOptions): DossierClient {
  const origin = url.replace(/\/+$/, '')
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const api = createTRPCClient<AppRouter>({
    links: [
      retryLink({
        retry: ({ op, error, attempts: tried }) => tried < attempts && isRepeatable(op) && isTransient(error),
        retryDelayMs: delayBefore,
      }),
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: [
          boundedStreams(attempts),
          httpSubscriptionLink({
            url: `${origin}/trpc`,
            EventSource,
            eventSourceOptions: {
              fetch: (address, init) => fetch(address, { ...init, headers: { ...init.headers, ...headers } }),
            },
          }),
        ],
        false: httpBatchLink({ url: `${origin}/trpc`, headers, maxURLLength: 8000 }),
      }),
    ],
  })
  return {
    api,
    paginate,
    upload: async (file) => {
      const { find, append } = api.uploads
      return (await uploadFile(file, { find: find.query, append: append.mutate })).sha256
    },
    download: async (documentId) => fetchFile(origin, await api.documents.downloadUrl.mutate({ documentId }), attempts),
    downloadZip: async (runId) => fetchFile(origin, await api.documents.downloadUrl.mutate({ runId }), attempts),
    exportDocuments: (request) => fetchExport(origin, documentsAt(request), headers),
    exportSubmissions: (request) => fetchExport(origin, submissionsAt(request), headers),
    exportPerson: (candidateId) => fetchExport(origin, personAt(candidateId), headers),
    watchRun: (runId, options) => watchRun(api, runId, options),
  }
}
