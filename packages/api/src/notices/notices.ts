import type { Owner } from '@dossier/db'
import { countUnreadNotices, listNotices as query, readNotices as markRead } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import type { ListNoticesInput, ReadNoticesInput } from './inputs.ts'
import { noticeView, type NoticeView } from './notice-view.ts'

/** What the caller was told, the newest first. */
export async function listNotices(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListNoticesInput,
): Promise<{ items: NoticeView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, input)
  return { items: items.flatMap((row) => noticeView(row) ?? []), nextCursor }
}

/** How many notices the caller has not read. */
export async function countUnread({ db }: Pick<Services, 'db'>, owner: Owner): Promise<{ unread: number }> {
  return { unread: await countUnreadNotices(db, owner) }
}

/** Marks notices of the caller as read, and gives how many are left; those of others stay as they are. */
export async function readNotices(
  services: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { noticeIds }: ReadNoticesInput,
): Promise<{ unread: number }> {
  await markRead(services.db, owner, { ids: noticeIds ?? null, at: services.now() })
  return countUnread(services, owner)
}
