import { createDossierClient, ExportRefused } from '@dossier/api/client'
import { CliError } from './cli-error.ts'
import type { Settings } from './settings.ts'
import type { AuditRange, Connection } from './connection-type.ts'

/**
 * Connects to the server named by the settings, or else opens the database and storage of this machine in this process.
 */
export async function connect(settings: Settings): Promise<Connection> {
  if (settings.url !== undefined) return connectToServer(settings.url, settings.token)
  // Loading the whole server takes a second: done only for work on this machine.
  const { connectHere } = await import('./connect-here.ts')
  return connectHere(settings)
}

function connectToServer(url: string, token: string | undefined): Connection {
  const client = createDossierClient({ url, ...(token === undefined ? {} : { token }) })
  return {
    api: client.api,
    fetchDocument: (documentId) => client.download(documentId),
    fetchBundle: (runId) => client.downloadZip(runId),
    exportDocuments: (request) => client.exportDocuments(request).catch(refuse),
    exportSubmissions: (request) => client.exportSubmissions(request).catch(refuse),
    exportPerson: (candidateId) => client.exportPerson(candidateId).catch(refuse),
    watch: (runId) => client.watchRun(runId),
    exportAudit: (range) => fetchExport(url, token, range),
    close: () => Promise.resolve(),
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof ExportRefused)) {
    throw new CliError('unavailable', 'The Dossier server does not respond. Is DOSSIER_URL right?', { cause: error })
  }
  const ending = error.status === 404 ? 'not_found' : error.status < 500 ? 'usage' : 'unavailable'
  throw new CliError(ending, error.message, { cause: error })
}

async function fetchExport(
  url: string,
  token: string | undefined,
  range: AuditRange,
): Promise<AsyncIterable<Uint8Array>> {
  const address = new URL('/export/audit.jsonl', url)
  address.search = new URLSearchParams({ ...range }).toString()
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(address, { headers }).catch((cause: unknown) => {
    throw new CliError('unavailable', 'The Dossier server does not respond. Is DOSSIER_URL right?', { cause })
  })
  if (answer.ok && answer.body !== null) return answer.body
  const text = (await answer.text()).trim()
  throw new CliError(answer.status === 404 ? 'not_found' : answer.status >= 500 ? 'failed' : 'usage', text)
}
