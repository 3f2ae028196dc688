import type { Owner } from '@dossier/db'
import { countUnreadNotices, listNotices as query, readNotices as markRead } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import type { ListNoticesInput, ReadNoticesInput } from './inputs.ts'
import { noticeView, type NoticeView } from './notice-view.ts'

/** The caller's notices, newest first. */
export async function listNotices(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListNoticesInput,
): Promise<{ items: NoticeView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, input)
  return { items: items.flatMap((row) => noticeView(row) ?? []), nextCursor }
}

/** Number of the caller's unread notices. */
export async function countUnread({ db }: Pick<Services, 'db'>, owner: Owner): Promise<{ unread: number }> {
  return { unread: await countUnreadNotices(db, owner) }
}

/** Marks notices of the caller as read, and returns how many remain unread; ignores other people's notices. */
export async function readNotices(
  services: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { noticeIds }: ReadNoticesInput,
): Promise<{ unread: number }> {
  await markRead(services.db, owner, { ids: noticeIds ?? null, at: services.now() })
  return countUnread(services, owner)
}
