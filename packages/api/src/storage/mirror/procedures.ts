import { noInput } from '../../floor/input-schemas.ts'
import { catchUpMirrors, mirrorStatus } from './manage-mirror.ts'
import { z } from 'zod'
import { procedure, router } from '../../trpc.ts'
import { caughtUpSchema, mirrorStatusSchema } from './mirror-view.ts'

export const storageMirrorRouter = router({
  status: procedure
    .meta({
      rest: 'GET /storage/mirror',
      audit: { none: 'It counts files and speaks of nobody.' },
      summary: "What each mirror has of the team's files, and what it waits for. Only administrators.",
    })
    .input(noInput)
    .output(mirrorStatusSchema)
    .query(({ ctx }) => mirrorStatus(ctx.services, ctx.caller.owner)),

  catchUp: procedure
    .meta({
      rest: 'POST /storage/mirror/catch-up',
      audit: { none: 'It only asks for copies; each is recorded when it is made.' },
      summary: 'Has all copies made that the mirrors lack. Only administrators.',
    })
    .input(z.object({}))
    .output(caughtUpSchema)
    .mutation(({ ctx }) => catchUpMirrors(ctx.services, ctx.caller)),
})
