import type { ShareLinkView, SubmissionView } from '@dossier/api'

/** A share link as pages show it. */
export type ShareRow = ShareLinkView

/** Which boxes are ticked at first, and which cause a warning; the server itself decides what is internal. */
const outward: ReadonlySet<string> = new Set(['cv', 'cv_pdf', 'offer', 'offer_pdf'])

/** Whether a document is made for clients. */
export function isForClients(documentType: string): boolean {
  return outward.has(documentType)
}

/** The choices for how long a link works, in hours. */
export const expiries = ['1', '24', '168', '336', '720', '2160'] as const

export type ShareState = 'waiting' | 'opened' | 'viewed' | 'answered' | 'expired' | 'revoked' | 'erased'

/** The state of a link as one word. */
export function shareStateOf(link: ShareRow): ShareState {
  if (link.ended !== null) return link.ended
  if (link.answer !== null) return 'answered'
  if (link.documents.some(({ views }) => views > 0)) return 'viewed'
  return link.openedAt === null ? 'waiting' : 'opened'
}

/** The same for the document of a submission, at a given time. */
export function sentStateOf(link: NonNullable<SubmissionView['link']>, now: Date): ShareState {
  if (link.revokedAt !== null) return 'revoked'
  if (link.answer !== null) return 'answered'
  if (link.viewedAt !== null) return 'viewed'
  if (now.getTime() >= Date.parse(link.expiresAt)) return 'expired'
  return link.openedAt === null ? 'waiting' : 'opened'
}

/** The colour that goes with each state. */
export const shareTones = {
  waiting: 'neutral',
  opened: 'info',
  viewed: 'info',
  answered: 'good',
  expired: 'warn',
  revoked: 'warn',
  erased: 'neutral',
} as const satisfies Record<ShareState, string>
