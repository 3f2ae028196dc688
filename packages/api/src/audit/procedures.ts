import { tracked } from '@trpc/server'
import { filterAuditInput, listAuditInput, rotateAuditKeyInput, verifyAuditInput, watchAuditInput } from './inputs.ts'
import { noInput } from '../floor/input-schemas.ts'
import { completeInput, completeSearch, auditFacetsSchema, completionSchema } from '../search/index.ts'
import { listAuditKeys, rotateAuditKey } from './audit-keys.ts'
import { auditStatus } from './audit-status.ts'
import { facetAudit } from './facet-audit.ts'
import { listAudit } from './list-audit.ts'
import { verifyAudit } from './verify-audit.ts'
import { watchAudit } from './watch-audit.ts'
import { auditSearchVocabulary } from './audit-vocabulary.ts'
import { procedure, router, streamProcedure } from '../trpc.ts'
import {
  auditEventSchema,
  auditKeySchema,
  auditKeysSchema,
  auditEventsSchema,
  type AuditEventView,
  auditStatusSchema,
  verificationSchema,
} from './audit-view.ts'

// Why looking at the log leaves no event in it.
const unrecorded = { none: 'To look at the log would fill it; to take it away is recorded.' }

export const auditRouter = router({
  list: procedure
    .meta({ rest: 'GET /audit', audit: unrecorded, summary: 'What happened, newest first.' })
    .input(listAuditInput)
    .output(auditEventsSchema)
    .query(({ ctx, input }) => listAudit(ctx.services, ctx.caller.owner, input)),

  facets: procedure
    .meta({
      rest: 'GET /audit/facets',
      audit: unrecorded,
      summary: 'How many events a search finds: in all, and of each type, by each user and in each period.',
    })
    .input(filterAuditInput)
    .output(auditFacetsSchema)
    .query(({ ctx, input }) => facetAudit(ctx.services, ctx.caller.owner, input)),

  complete: procedure
    .meta({
      rest: 'GET /audit/proposals',
      audit: { none: 'It is asked with every key that is pressed.' },
      summary: 'What could stand at the caret of a search in the log that is being typed.',
    })
    .input(completeInput)
    .output(completionSchema)
    .query(({ ctx, input }) => completeSearch(ctx.services, ctx.caller.owner, input, auditSearchVocabulary)),

  watch: streamProcedure
    .meta({
      rest: 'GET /audit/events',
      audit: unrecorded,
      summary: 'Every new event, as it happens; resumes after `lastEventId`, and may then repeat some.',
      event: auditEventSchema,
    })
    .input(watchAuditInput)
    .subscription(({ ctx, input, signal }) =>
      withIds(watchAudit(ctx.services, ctx.caller.owner, input, signal ?? new AbortController().signal)),
    ),

  status: procedure
    .meta({
      rest: 'GET /audit/status',
      audit: unrecorded,
      summary: 'How the audit log is protected, and how that was checked last.',
    })
    .input(noInput)
    .output(auditStatusSchema)
    .query(({ ctx }) => auditStatus(ctx.services, ctx.caller.owner)),

  verify: procedure
    .meta({
      rest: 'POST /audit/verify',
      audit: ['audit.verified'],
      summary: 'Checks the chain of events and names the first bad link.',
    })
    .input(verifyAuditInput)
    .output(verificationSchema)
    .mutation(({ ctx, input }) => verifyAudit(ctx.services, ctx.caller, input)),

  keys: procedure
    .meta({
      rest: 'GET /audit/keys',
      audit: unrecorded,
      summary: 'The public keys of the audit chain, the first one first.',
    })
    .input(noInput)
    .output(auditKeysSchema)
    .query(({ ctx }) => listAuditKeys(ctx.services, ctx.caller.owner)),

  rotateKey: procedure
    .meta({
      rest: 'POST /audit/keys',
      audit: ['audit.key_rotated'],
      summary: 'Announces the next key of the audit chain, signed by the one before; for administrators.',
    })
    .input(rotateAuditKeyInput)
    .output(auditKeySchema)
    .mutation(({ ctx }) => rotateAuditKey(ctx.services, ctx.caller)),
})

/** Each event under its id, from which a watcher that was cut off goes on. */
async function* withIds(events: AsyncIterable<AuditEventView>) {
  for await (const event of events) yield tracked(event.id, event)
}
