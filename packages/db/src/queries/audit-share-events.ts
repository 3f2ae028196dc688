/** The events of share links. */
export interface ShareEventData {
  /** A link for one recipient, who is named in the ledger only. `code`: the link asks for a code. */
  'share.created': {
    runUuid: string
    sendingId: string
    documents: number
    expiresAt: string
    code: boolean
    watermark: boolean
  }
  'share.revoked': { runUuid: string; sendingId: string }
  /** Done by whoever holds the link, like the next three; the actor is the link's creator. */
  'share.opened': { runUuid: string }
  /** `sha256` is the hash of the bytes sent, which are those of the marked copy if there is one. */
  'share.viewed': { runUuid: string; documentId: string; documentType: string; sha256: string; marked: boolean }
  /** Without the text of the answer. */
  'share.answered': { runUuid: string; answer: string }
  /** `wrong` counts the codes refused since the last correct one. */
  'share.code_refused': { runUuid: string; wrong: number }
}

/** The types of these events. */
export const shareEventTypes = [
  'share.created',
  'share.revoked',
  'share.opened',
  'share.viewed',
  'share.answered',
  'share.code_refused',
] as const satisfies readonly (keyof ShareEventData)[]
