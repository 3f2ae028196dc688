import type { StorageMigration } from '@dossier/api'
import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { loader } from '../routes/storage.moves.ts'

/** How often moves that are under way are asked for. Milliseconds. */
const interval = 1500

/** The moves that the page came with, and newer ones while one of them is under way. */
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
    // What the drivers hold is other now.
    if (wasActive.current && !active) revalidate()
    wasActive.current = active
  }, [active, revalidate])
  return moves
}
