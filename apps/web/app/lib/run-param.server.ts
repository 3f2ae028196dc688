import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from './api-error.server.ts'

/** The run in the URL; a 404 page if it does not exist. */
export async function loadRun({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  return orHttpError(context.api.runs.get({ runId: params.runId ?? '' }))
}
