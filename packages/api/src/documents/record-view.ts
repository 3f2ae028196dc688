import { appendAuditEvents, listAuditEvents, type NewAuditEvent, type Owner } from '@dossier/db'
import type { Services } from '../context.ts'

/** Further views within this time belong to the same event, because a page makes several requests for one view. */
const stillLookingMs = 15 * 60_000

/** Records that a user was shown personal data; return no data before this resolves. */
export async function recordView(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  event: NewAuditEvent<
    'run.viewed' | 'document.viewed' | 'draft.viewed' | 'application.viewed' | 'application.opened' | 'request.viewed'
  >,
): Promise<void> {
  const recent = await listAuditEvents(db, owner, {
    types: [event.type],
    subjectIds: [event.subject.id],
    userIds: [owner.userId],
    from: new Date(now().getTime() - stillLookingMs),
    limit: 1,
  })
  if (recent.items.length === 0) await appendAuditEvents(db, owner, [event])
}
