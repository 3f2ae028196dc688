import type { ApiCaller } from '@dossier/api'
import { exportAgencyCandidate, exportAgencyJobProfile } from '@dossier/profiles'
import { isInvalidInput, isNotFound } from './api-error.server.ts'

/** The job or the person of a run, in the importers' format; null if there is none. */
export async function documentOfRun(runId: string, side: 'job' | 'candidate', api: ApiCaller): Promise<unknown> {
  try {
    const { candidate, job } = await api.runs.get({ runId })
    if (side === 'candidate') return exportAgencyCandidate(candidate).value
    return job === null ? null : exportAgencyJobProfile(job).value
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/** The job or the person in their newest run, as text for the form; empty if there is none. */
export async function newestTextOf(
  whose: { jobProfileId: string } | { candidateId: string },
  api: ApiCaller,
): Promise<string> {
  try {
    const [newest] = (await api.runs.list({ ...whose, limit: 1 })).items
    if (newest === undefined) return ''
    const document = await documentOfRun(newest.runId, 'jobProfileId' in whose ? 'job' : 'candidate', api)
    return document === null ? '' : `${JSON.stringify(document, null, 2)}\n`
  } catch (error) {
    // The address contains an invalid ID.
    if (isInvalidInput(error)) return ''
    throw error
  }
}
