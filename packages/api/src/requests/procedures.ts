import { procedure, router } from '../trpc.ts'
import { answerRequest } from './answer-request.ts'
import { extendRequest, identifyRequest, withdrawRequest } from './change-request.ts'
import {
  answerInput,
  extendInput,
  identifyInput,
  listRequestsInput,
  recordRequestInput,
  requestInput,
} from './inputs.ts'
import { getRequest, listRequests } from './read-requests.ts'
import { recordRequest } from './receive-request.ts'
import { requestDetailsSchema, requestsSchema } from './request-view.ts'

/** The procedures of requests from persons about their data. */
export const requestsRouter = router({
  list: procedure({
    needs: 'requests:read',
    rest: 'GET /requests',
    audit: { none: 'Returns names, kinds and days, and not what was asked; opening a request is recorded.' },
    summary: 'Lists requests from persons about their data: open ones by due date, then closed ones.',
  })
    .input(listRequestsInput)
    .output(requestsSchema)
    .query(({ ctx, input }) => listRequests(ctx.services, ctx.caller.owner, input)),

  get: procedure({
    needs: 'requests:read',
    rest: 'GET /requests/{requestId}',
    audit: ['request.viewed'],
    summary: 'Returns a request with what was asked, what was answered and what was done.',
  })
    .input(requestInput)
    .output(requestDetailsSchema)
    .query(({ ctx, input }) => getRequest(ctx.services, ctx.caller, input.requestId)),

  record: procedure({
    needs: 'requests:write',
    rest: 'POST /requests',
    audit: ['request.received'],
    summary: 'Records a request that a person made by letter, e-mail or phone. Administrators only.',
  })
    .input(recordRequestInput)
    .output(requestDetailsSchema)
    .mutation(({ ctx, input }) => recordRequest(ctx.services, ctx.caller, input)),

  identify: procedure({
    needs: 'requests:write',
    rest: 'PUT /requests/{requestId}/person',
    audit: ['request.identified'],
    summary: 'Records which person made a request. Administrators only.',
  })
    .input(identifyInput)
    .output(requestDetailsSchema)
    .mutation(({ ctx, input }) => identifyRequest(ctx.services, ctx.caller, input)),

  extend: procedure({
    needs: 'requests:write',
    rest: 'PUT /requests/{requestId}/extension',
    audit: ['request.extended'],
    summary: 'Extends the deadline of a request by two months, once, before it has passed. Administrators only.',
  })
    .input(extendInput)
    .output(requestDetailsSchema)
    .mutation(({ ctx, input }) => extendRequest(ctx.services, ctx.caller, input)),

  answer: procedure({
    needs: 'requests:write',
    rest: 'PUT /requests/{requestId}/answer',
    audit: ['request.closed', 'hold.placed', 'person.erased'],
    summary:
      'Grants a request, erasing the person or placing the hold where it asks for that, or refuses it with a reason. Administrators only.',
  })
    .input(answerInput)
    .output(requestDetailsSchema)
    .mutation(({ ctx, input }) => answerRequest(ctx.services, ctx.caller, input)),

  withdraw: procedure({
    needs: 'requests:write',
    rest: 'PUT /requests/{requestId}/withdrawal',
    audit: ['request.closed'],
    summary: 'Closes a request that the person has withdrawn, including an objection in force. Administrators only.',
  })
    .input(requestInput)
    .output(requestDetailsSchema)
    .mutation(({ ctx, input }) => withdrawRequest(ctx.services, ctx.caller, input.requestId)),
})
