import type { WaiverRow } from '@dossier/db'
import type { OpenValue } from './open-values.ts'
import type { OpenValueView } from './submission-view.ts'
import { waiverOf } from './obstacles.ts'

/** Shows an open value of a document, with its waiver. */
export function openValueView(
  { pointer, text }: OpenValue,
  documentId: string,
  waivers: readonly WaiverRow[],
): OpenValueView {
  const waiver = waiverOf(waivers, documentId, pointer)
  return {
    pointer,
    text,
    waiver:
      waiver === undefined
        ? null
        : {
            reason: waiver.reason,
            by: { id: waiver.waivedBy, name: waiver.waiverName },
            at: waiver.createdAt.toISOString(),
          },
  }
}
