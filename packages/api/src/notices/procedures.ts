import { noInput } from '../floor/input-schemas.ts'
import { procedure, router } from '../trpc.ts'
import { listNoticesInput, noticeMailInput, readNoticesInput } from './inputs.ts'
import { chooseNoticeMail, noticeMailOf } from './mail/choice.ts'
import { noticeMailSchema, noticesSchema, unreadSchema } from './notice-view.ts'
import { countUnread, listNotices, readNotices } from './notices.ts'

export const noticesRouter = router({
  list: procedure({
    needs: 'notices:read',
    rest: 'GET /notices',
    audit: { none: 'Returns names and no content; what it tells of is recorded.' },
    summary: 'Lists the caller’s notices, newest first.',
  })
    .input(listNoticesInput)
    .output(noticesSchema)
    .query(({ ctx, input }) => listNotices(ctx.services, ctx.caller.owner, input)),

  count: procedure({
    needs: 'notices:read',
    rest: 'GET /unread-notices',
    audit: { none: 'Returns a number.' },
    summary: 'Counts the caller’s unread notices.',
  })
    .input(noInput)
    .output(unreadSchema)
    .query(({ ctx }) => countUnread(ctx.services, ctx.caller.owner)),

  read: procedure({
    needs: 'notices:read',
    rest: 'POST /read-notices',
    audit: { none: 'Changes only what the caller’s own list shows as new.' },
    summary: 'Marks the caller’s notices as read: all of them if no IDs are given.',
  })
    .input(readNoticesInput)
    .output(unreadSchema)
    .mutation(({ ctx, input }) => readNotices(ctx.services, ctx.caller.owner, input)),

  mail: procedure({
    needs: 'account:manage',
    rest: 'GET /notice-mail',
    audit: { none: 'Returns the caller’s own choice.' },
    summary: 'Returns which of your notices are also sent by e-mail, and when.',
  })
    .input(noInput)
    .output(noticeMailSchema)
    .query(({ ctx }) => noticeMailOf(ctx.services, ctx.caller.owner)),

  chooseMail: procedure({
    needs: 'account:manage',
    rest: 'PUT /notice-mail',
    audit: { none: 'Changes only what the caller is mailed; turning off mails about security leaves a notice.' },
    summary: 'Sets which of your notices are also sent by e-mail, and when.',
  })
    .input(noticeMailInput)
    .output(noticeMailSchema)
    .mutation(({ ctx, input }) => chooseNoticeMail(ctx.services, ctx.caller.owner, input)),
})
