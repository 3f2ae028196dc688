import type { Role } from '@dossier/db'
import { type Permission, permissionsOf } from '../floor/permissions.ts'

/** The kinds of notices; people choose by kind which ones are mailed. */
export const noticeKinds = ['security', 'links', 'runs', 'applications', 'requests', 'storage'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** When notices of a kind are mailed; every notice is listed in any case. */
export const noticeMailTimes = ['at_once', 'daily', 'never'] as const
export type NoticeMailTime = (typeof noticeMailTimes)[number]

/**
 * Every notice code with its kind. A new one needs one line here, and its text in the pages' catalogues and in the
 * mails.
 */
const kinds = {
  'share.opened': 'links',
  'share.answered': 'links',
  'share.expired': 'links',
  'share.code_refused': 'links',
  'share.not_mailed': 'links',
  'intake.answered': 'links',
  'intake.finished': 'links',
  'intake.not_mailed': 'links',
  'run.failed': 'runs',
  'batch.ended': 'runs',
  'application.received': 'applications',
  'application.supplemented': 'applications',
  'application.withdrawn': 'applications',
  'application.infected': 'applications',
  'request.received': 'requests',
  'request.due_soon': 'requests',
  'request.overdue': 'requests',
  'quota.near': 'storage',
  'quota.full': 'storage',
  'quota.own_near': 'storage',
  'quota.own_full': 'storage',
  'account.recovery_used': 'security',
  'account.codes_renewed': 'security',
  'account.factor_reset': 'security',
  'account.app_added': 'security',
  'account.app_removed': 'security',
  'account.passkey_added': 'security',
  'account.passkey_removed': 'security',
  'account.passkey_copied': 'security',
  'account.directory_linked': 'security',
  'account.directory_unlinked': 'security',
  'account.password_changed': 'security',
  'account.new_browser': 'security',
  'account.mail_off': 'security',
  'account.mail_daily': 'security',
} as const satisfies Record<string, NoticeKind>

export type NoticeCode = keyof typeof kinds

/** The codes as a list. */
// `Object.keys` returns `string[]`, because an object may have more keys than its type; this one is a literal.
export const noticeCodes = Object.keys(kinds) as [NoticeCode, ...NoticeCode[]]

/** The code of a row; null for a code from a later version of this program. */
export function noticeCodeOf(code: string): NoticeCode | null {
  return noticeCodes.find((known) => known === code) ?? null
}

const needed = {
  security: 'account:manage',
  links: 'submissions:read',
  runs: 'runs:read',
  applications: 'applications:read',
  requests: 'requests:read',
  storage: 'runs:read',
} as const satisfies Record<NoticeKind, Permission>

/** Notices that concern the whole team's storage, not only that of the reader's own runs. */
const ofTeam: readonly NoticeCode[] = ['quota.near', 'quota.full']

/** Whether a member with this role may see a notice. */
export function mayHear(role: Role, code: NoticeCode): boolean {
  return permissionsOf(role).has(ofTeam.includes(code) ? 'storage:manage' : needed[kinds[code]])
}

/** The kind of a notice. */
export function kindOf(code: NoticeCode): NoticeKind {
  return kinds[code]
}
