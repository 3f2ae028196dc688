import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** The pages for signing in, with or without a link. */
const doors = new Set(['/sign-in', '/sign-in/directory', '/welcome', '/join', '/forgotten', '/reset'])

/** Pages open to a person whose team requires a second factor that is not set up yet. */
const openWithoutFactor = new Set(['/account', '/preferences'])

/** Whether a page is shown without sign-in. */
export function isDoor(request: Request): boolean {
  return doors.has(new URL(request.url).pathname)
}

/**
 * Redirects to the sign-in page, and back afterwards, unless signed in; redirects to the account page if a second
 * factor must be added.
 */
export function requireSession({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): void {
  const { pathname, search } = new URL(request.url)
  const { signedIn, mustAddFactor } = context.session
  if (signedIn && mustAddFactor && !openWithoutFactor.has(pathname)) throw redirect('/account')
  if (signedIn) return
  throw redirect(`/sign-in?${new URLSearchParams({ back: pathname + search })}`)
}
