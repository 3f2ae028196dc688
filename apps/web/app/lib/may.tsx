import type { Permission } from '@dossier/api'
import { useRouteLoaderData } from '@remix-run/react'
import { useCallback, type ReactNode } from 'react'

/** What of the root's data is read here. */
type RootLoader = () => Promise<{ permissions: readonly Permission[] | null }>

/** Says whether the reader may do something. While the database is away nobody knows, and the page shows all that it has. */
export function useMay(): (needed: Permission) => boolean {
  const permissions = useRouteLoaderData<RootLoader>('root')?.permissions ?? null
  return useCallback((needed) => permissions === null || permissions.includes(needed), [permissions])
}

/** Shows what is inside to whoever may do it. */
export function May({ needs, children }: { needs: Permission; children: ReactNode }) {
  return useMay()(needs) ? children : null
}
