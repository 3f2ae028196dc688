import { expect, test } from 'vitest'
import { selectionFolders } from './selection-folders.ts'

test('gives runs whose IDs differ only in case distinct folders on every file system, in any order', () => {
  const runs = [
    { runUuid: 'c', runId: 'Aylin-Demirtas_20261129-173505' },
    { runUuid: 'a', runId: 'AYLIN-DEMIRTAS_20261129-173505' },
    { runUuid: 'b', runId: 'Marco-Rieben_20261129-173505' },
  ]
  const folders = selectionFolders(runs)
  expect(Object.fromEntries(folders)).toEqual({
    a: 'AYLIN-DEMIRTAS_20261129-173505',
    b: 'Marco-Rieben_20261129-173505',
    c: 'Aylin-Demirtas_20261129-173505_2',
  })
  expect(selectionFolders(runs.toReversed())).toEqual(folders)
})
