import { redirect } from '@remix-run/node'

/** The form stands on the start page; this is the address that people guess. */
export function loader() {
  return redirect('/', 301)
}
