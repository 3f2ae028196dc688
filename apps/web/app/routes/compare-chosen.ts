import { redirect, type LoaderFunctionArgs } from '@remix-run/node'

/** The form that chooses two runs ends here; the comparison has an address of its own. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [a, b] = [searchParams.get('a') ?? '', searchParams.get('b') ?? '']
  if (a === '' || b === '') return redirect('/runs')
  return redirect(`/runs/${encodeURIComponent(a)}/compare/${encodeURIComponent(b)}`)
}
