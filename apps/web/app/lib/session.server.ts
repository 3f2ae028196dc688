import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** The pages that let somebody in, by themselves or by a link. */
const doors = new Set(['/sign-in', '/welcome', '/join', '/reset'])

/** Whether a page is shown to somebody who is not signed in. */
export function isDoor(request: Request): boolean {
  return doors.has(new URL(request.url).pathname)
}

/** Sends whoever is not signed in to the sign-in page, and back to this address afterwards. */
export function requireSession({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): void {
  if (context.session.signedIn) return
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?${new URLSearchParams({ back: pathname + search })}`)
}
