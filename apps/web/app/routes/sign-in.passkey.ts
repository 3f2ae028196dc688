import type { ActionFunctionArgs } from '@remix-run/node'

/** What a browser needs to ask its person for a passkey. Posted: each answer is a challenge that is written down. */
export async function action({ context }: ActionFunctionArgs) {
  const options = await context.passkeys.ask()
  if (options === null) throw new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
  return Response.json(options)
}
