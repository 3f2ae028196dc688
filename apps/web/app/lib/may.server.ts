import type { Permission } from '@dossier/api'
import type { AppLoadContext } from '@remix-run/node'

/** Whether the reader may do something; true while the database cannot say it, for then nothing can be done anyway. */
export async function mayReader({ permissions }: AppLoadContext, needed: Permission): Promise<boolean> {
  const known = await permissions()
  return known === null || known.includes(needed)
}

/** Gives the page that says what is needed to whoever may not do it: for pages that call no procedure themselves. */
export async function refuseUnless(context: AppLoadContext, needed: Permission): Promise<void> {
  if (!(await mayReader(context, needed))) throw new Response(needed, { status: 403 })
}
