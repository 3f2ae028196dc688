import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from './api-error.server.ts'

/** The run that the address names; a 404 page when there is none. */
export async function loadRun({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  return orHttpError(context.api.runs.get({ runId: params.runId ?? '' }))
}
