import { noInput } from '../../floor/input-schemas.ts'
import { catchUpMirrors, mirrorStatus } from './manage-mirror.ts'
import { z } from 'zod'
import { procedure, router } from '../../trpc.ts'
import { caughtUpSchema, mirrorStatusSchema } from './mirror-view.ts'

export const storageMirrorRouter = router({
  status: procedure({
    needs: 'storage:manage',
    rest: 'GET /storage/mirror',
    audit: { none: 'Returns file counts, and no personal data.' },
    summary: 'Returns what each mirror holds and which copies are pending. Administrators only.',
  })
    .input(noInput)
    .output(mirrorStatusSchema)
    .query(({ ctx }) => mirrorStatus(ctx.services, ctx.caller.owner)),

  catchUp: procedure({
    needs: 'storage:manage',
    rest: 'POST /storage/mirror/catch-up',
    audit: { none: 'Only queues copies; each copy is recorded when it is created.' },
    summary: 'Creates every missing mirror copy. Administrators only.',
  })
    .input(z.object({}))
    .output(caughtUpSchema)
    .mutation(({ ctx }) => catchUpMirrors(ctx.services, ctx.caller)),
})
