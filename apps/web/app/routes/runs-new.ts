import { redirect } from '@remix-run/node'

/** Redirects to the form on the start page from the address that people guess. */
export function loader() {
  return redirect('/', 301)
}
