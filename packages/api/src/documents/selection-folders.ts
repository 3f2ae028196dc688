/** A run of a selection, by its UUID and the ID that people read. */
interface SelectedRun {
  runUuid: string
  runId: string
}

/**
 * The folder of each run in the ZIP of a selection, by UUID. It is the run's ID; runs whose IDs differ in nothing but capitals, as
 * those of `Aylin Demirtas` and `AYLIN DEMIRTAS` of one second do, get a number from the second on, because a disk that knows no
 * capitals would put them into one folder.
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
