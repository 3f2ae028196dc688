import type { Permission } from '@dossier/api'
import type { AppLoadContext } from '@remix-run/node'

/**
 * Whether the reader has a permission; true while the database is unavailable, because nothing can be done then anyway.
 */
export async function mayReader({ permissions }: AppLoadContext, needed: Permission): Promise<boolean> {
  const known = await permissions()
  return known === null || known.includes(needed)
}

/** Throws the page that names the missing permission, for pages that call no procedure themselves. */
export async function refuseUnless(context: AppLoadContext, needed: Permission): Promise<void> {
  if (!(await mayReader(context, needed))) throw new Response(needed, { status: 403 })
}
