/** A run in a selection, by UUID and readable ID. */
interface SelectedRun {
  runUuid: string
  runId: string
}

/**
 * The folder of each run in the ZIP of a selection, by UUID. The folder is the run's ID; if run IDs differ only in
 * case, like those of `Aylin Demirtas` and `AYLIN DEMIRTAS` in the same second, the second and later ones get a number,
 * because a case-insensitive file system would merge their folders.
 */
export function selectionFolders(runs: readonly SelectedRun[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>()
  const folders = new Map<string, string>()
  for (const { runUuid, runId } of runs.toSorted((a, b) => (a.runUuid < b.runUuid ? -1 : 1))) {
    const folded = runId.toLowerCase()
    const count = (taken.get(folded) ?? 0) + 1
    taken.set(folded, count)
    folders.set(runUuid, count === 1 ? runId : `${runId}_${count}`)
  }
  return folders
}
