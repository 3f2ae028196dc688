import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { isInvalidInput, orHttpError } from './api-error.server.ts'
import { formText } from './form-text.ts'

/** Retracts the submission of a row's form and redirects to the page; `refused` names a row with an invalid reason. */
export async function retract({ request, context }: { request: Request; context: AppLoadContext }, form: FormData) {
  const submissionId = formText(form, 'submissionId')
  const wholeSending = form.get('wholeSending') === 'yes'
  try {
    await context.api.submissions.retract({ submissionId, reason: formText(form, 'reason'), wholeSending })
  } catch (error) {
    if (!isInvalidInput(error)) return orHttpError(Promise.reject(error))
    return data({ refused: submissionId }, { status: 422 })
  }
  const { pathname, search } = new URL(request.url)
  return redirect(pathname + search, 303)
}
