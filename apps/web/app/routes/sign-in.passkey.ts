import type { ActionFunctionArgs } from '@remix-run/node'

/** Returns the options for asking for a passkey. A POST, because each response is a stored challenge. */
export async function action({ context }: ActionFunctionArgs) {
  const options = await context.passkeys.ask()
  if (options === null) throw new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
  return Response.json(options)
}
