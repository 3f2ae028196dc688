import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** The pages that let somebody in, by themselves or by a link. */
const doors = new Set(['/sign-in', '/welcome', '/join', '/reset'])

/** What is open to somebody whose team asks for a second factor that is still missing. */
const openWithoutFactor = new Set(['/account', '/preferences'])

/** Whether a page is shown to somebody who is not signed in. */
export function isDoor(request: Request): boolean {
  return doors.has(new URL(request.url).pathname)
}

/** Sends whoever is not signed in to the sign-in page, and back to this address afterwards; who has to add a second factor, to the account. */
export function requireSession({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): void {
  const { pathname, search } = new URL(request.url)
  const { signedIn, mustAddFactor } = context.session
  if (signedIn && mustAddFactor && !openWithoutFactor.has(pathname)) throw redirect('/account')
  if (signedIn) return
  throw redirect(`/sign-in?${new URLSearchParams({ back: pathname + search })}`)
}
