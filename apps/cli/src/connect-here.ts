import { randomUUID } from 'node:crypto'
import {
  appRouter,
  createServices,
  type Download,
  exportAudit,
  type Export,
  exportInput,
  exportSubmissionsInput,
  inTeam,
  openBundle,
  openDocument,
  openExport,
  openPersonExport,
  personInput,
  openSubmissionExport,
  readExportParameters,
  type Services,
  type ServicesConfig,
  toApiError,
} from '@dossier/api'
import type { AppRouter, DossierClient, ExportedFile } from '@dossier/api/client'
import { createTRPCClient, localLink } from '@trpc/client'
import pino from 'pino'
import type { ZodType } from 'zod'
import { CliError } from './cli-error.ts'
import type { Connection, FetchedFile } from './connection-type.ts'
import { endingOf } from './ending-of.ts'
import type { Settings } from './settings.ts'

/** Opens the database and storage of this machine; this process also works on runs. */
export async function connectHere(settings: Settings): Promise<Connection> {
  const services = await told(openServices(settings))
  const owner = services.localOwner
  // What procedures do not do themselves: as the team, like those.
  const own = inTeam(services, owner.teamId)
  const api = createTRPCClient<AppRouter>({
    links: [
      localLink({
        router: appRouter,
        createContext: () => Promise.resolve({ services, owner, requestId: randomUUID() }),
      }),
    ],
  })
  return {
    api,
    fetchDocument: (id) => told(fetchHere(openDocument(own, callerOf(own), id))),
    fetchBundle: (runId) => told(fetchHere(openBundle(own, callerOf(own), runId))),
    exportDocuments: async (request) =>
      told(exportHere(openExport(own, callerOf(own), readInput(exportInput, request)))),
    exportSubmissions: async (request) =>
      told(exportHere(openSubmissionExport(own, callerOf(own), readInput(exportSubmissionsInput, request)))),
    exportPerson: async (candidateId) => {
      const input = readInput(personInput, { candidateId })
      return told(exportHere(openPersonExport(own, callerOf(own), input.candidateId)))
    },
    watch: (runId) => watchHere(api, runId),
    exportAudit: async (range) => {
      const input = readExportParameters(range)
      return (await told(exportAudit(own, callerOf(own), input))).stream
    },
    close: () => services.close(),
  }
}

/** Opens everything in this process. */
export function openServices(settings: Settings, concurrency = 2): Promise<Services> {
  return createServices(configOf(settings, concurrency))
}

/** Converts the settings for the services. */
export function configOf(settings: Settings, concurrency: number): ServicesConfig {
  return {
    ...settings.installation,
    logger: pino({ level: 'fatal' }, pino.destination(2)),
    concurrency,
    // Most commands generate no documents.
    warm: false,
  }
}

function callerOf({ localOwner: owner }: Services) {
  return { owner, requestId: randomUUID() }
}

async function fetchHere(opening: Promise<Download>): Promise<FetchedFile> {
  const { filename, open } = await opening
  const chunks: Buffer[] = []
  for await (const chunk of await open()) chunks.push(Buffer.from(chunk as Uint8Array))
  return { filename, bytes: Buffer.concat(chunks) }
}

async function exportHere(opening: Promise<Pick<Export, 'filename' | 'contentType' | 'open'>>): Promise<ExportedFile> {
  const { filename, contentType, open } = await opening
  return { filename, contentType, chunks: await open() }
}

function readInput<T>(schema: ZodType<T>, request: unknown): T {
  const input = schema.safeParse(request)
  if (input.success) return input.data
  const issues = input.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new CliError('usage', issues.join('\n'), { cause: input.error })
}

async function* watchHere(api: DossierClient['api'], runId: string) {
  for await (const { data } of api.runs.watch.subscribe({ runId })) yield data
}

/** Converts errors of the packages below for the command line. */
export async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const known = toApiError(error)
    throw known === null ? error : new CliError(endingOf(known.code), known.message, { cause: error })
  }
}
