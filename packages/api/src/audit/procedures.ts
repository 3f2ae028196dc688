import { tracked } from '@trpc/server'
import { filterAuditInput, listAuditInput, rotateAuditKeyInput, verifyAuditInput, watchAuditInput } from './inputs.ts'
import { noInput } from '../floor/input-schemas.ts'
import { reading } from '../floor/reading.ts'
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

// Why viewing the log appends no event.
const unrecorded = { none: 'Read-only. Recording every look at the log would flood it; exports are recorded.' }

export const auditRouter = router({
  list: procedure({
    needs: 'audit:read',
    rest: 'GET /audit',
    audit: unrecorded,
    summary: 'Lists audit events, newest first.',
  })
    .input(listAuditInput)
    .output(auditEventsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => listAudit(services, ctx.caller.owner, input))),

  facets: procedure({
    needs: 'audit:read',
    rest: 'GET /audit/facets',
    audit: unrecorded,
    summary: 'Counts the events that match a search: in total, and by type, user and period.',
  })
    .input(filterAuditInput)
    .output(auditFacetsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => facetAudit(services, ctx.caller.owner, input))),

  complete: procedure({
    needs: 'audit:read',
    rest: 'GET /audit/proposals',
    audit: { none: 'Called on every keystroke; it returns suggestions only.' },
    summary: 'Suggests completions at the caret of an audit search.',
  })
    .input(completeInput)
    .output(completionSchema)
    .query(({ ctx, input }) =>
      reading(ctx.services, (services) => completeSearch(services, ctx.caller.owner, input, auditSearchVocabulary)),
    ),

  watch: streamProcedure({
    needs: 'audit:read',
    rest: 'GET /audit/events',
    audit: unrecorded,
    summary: 'Streams new events as they are recorded. Resumes after `lastEventId`, with at-least-once delivery.',
    event: auditEventSchema,
  })
    .input(watchAuditInput)
    .subscription(({ ctx, input, signal }) =>
      withIds(watchAudit(ctx.services, ctx.caller.owner, input, signal ?? new AbortController().signal)),
    ),

  status: procedure({
    needs: 'audit:read',
    rest: 'GET /audit/status',
    audit: unrecorded,
    summary: 'Returns how the audit log is protected and the result of the last verification.',
  })
    .input(noInput)
    .output(auditStatusSchema)
    .query(({ ctx }) => auditStatus(ctx.services, ctx.caller.owner)),

  verify: procedure({
    needs: 'audit:read',
    rest: 'POST /audit/verify',
    audit: ['audit.verified'],
    summary: 'Verifies the audit chain and returns the first bad link.',
  })
    .input(verifyAuditInput)
    .output(verificationSchema)
    .mutation(({ ctx, input }) => verifyAudit(ctx.services, ctx.caller, input)),

  keys: procedure({
    needs: 'audit:read',
    rest: 'GET /audit/keys',
    audit: unrecorded,
    summary: 'Lists the public keys of the audit chain, oldest first.',
  })
    .input(noInput)
    .output(auditKeysSchema)
    .query(({ ctx }) => listAuditKeys(ctx.services, ctx.caller.owner)),

  rotateKey: procedure({
    needs: 'audit:manage',
    rest: 'POST /audit/keys',
    audit: ['audit.key_rotated'],
    summary: 'Announces the next signing key of the audit chain, signed with the current one. Administrators only.',
  })
    .input(rotateAuditKeyInput)
    .output(auditKeySchema)
    .mutation(({ ctx }) => rotateAuditKey(ctx.services, ctx.caller)),
})

/** Tags each event with its ID, from which an interrupted watcher resumes. */
async function* withIds(events: AsyncIterable<AuditEventView>) {
  for await (const event of events) yield tracked(event.id, event)
}
