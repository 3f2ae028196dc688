import type { StorageMigration } from '@dossier/api'
import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { loader } from '../routes/storage.moves.ts'

/** Polling interval for migrations in progress. Milliseconds. */
const interval = 1500

/** The migrations that the page was loaded with, updated while one of them is in progress. */
export function useLiveMoves(first: readonly StorageMigration[]): readonly StorageMigration[] {
  const { load, data } = useFetcher<typeof loader>()
  const newer = data?.items
  const moves = newer !== undefined && newer[0]?.id === first[0]?.id ? newer : first
  const active = moves.some(({ finishedAt }) => finishedAt === null)
  useEffect(() => {
    if (!active) return undefined
    const timer = setInterval(() => load('/storage/moves'), interval)
    return () => clearInterval(timer)
  }, [active, load])
  const { revalidate } = useRevalidator()
  const wasActive = useRef(active)
  useEffect(() => {
    // The drivers' contents have changed.
    if (wasActive.current && !active) revalidate()
    wasActive.current = active
  }, [active, revalidate])
  return moves
}
