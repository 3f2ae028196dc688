import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** Redirects from the form that chooses two runs to the address of their comparison. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [a, b] = [searchParams.get('a') ?? '', searchParams.get('b') ?? '']
  if (a === '' || b === '') return redirect('/runs')
  return redirect(`/runs/${encodeURIComponent(a)}/compare/${encodeURIComponent(b)}`)
}
