import type { Permission } from '@dossier/api'
import { useRouteLoaderData } from '@remix-run/react'
import { useCallback, type ReactNode } from 'react'

/** The part of the root's data that is used here. */
type RootLoader = () => Promise<{ permissions: readonly Permission[] | null }>

/**
 * Returns a function that tells whether the reader has a permission. While the database is unavailable, this is
 * unknown, and the page shows everything.
 */
export function useMay(): (needed: Permission) => boolean {
  const permissions = useRouteLoaderData<RootLoader>('root')?.permissions ?? null
  return useCallback((needed) => permissions === null || permissions.includes(needed), [permissions])
}

/** Shows its children to readers with the permission. */
export function May({ needs, children }: { needs: Permission; children: ReactNode }) {
  return useMay()(needs) ? children : null
}
