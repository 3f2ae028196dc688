import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** Sends whoever is not signed in to the sign-in page, and back to this address afterwards. */
export function requireSession({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): void {
  if (context.session.signedIn) return
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?${new URLSearchParams({ back: pathname + search })}`)
}
