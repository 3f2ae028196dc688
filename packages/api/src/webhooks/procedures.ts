import { noInput } from '../floor/input-schemas.ts'
import {
  createWebhookInput,
  redeliverInput,
  updateWebhookInput,
  webhookDeliveriesInput,
  webhookInput,
} from './inputs.ts'
import {
  changeWebhook,
  createWebhook,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
} from './manage-webhooks.ts'
import { procedure, router } from '../trpc.ts'
import {
  redeliveredSchema,
  removedWebhookSchema,
  webhookDeliveriesSchema,
  webhookSchema,
  webhookSecretSchema,
  webhooksSchema,
  webhookTestSchema,
} from './webhooks-view.ts'

const toAdmins = 'Administrators only.'

export const webhooksRouter = router({
  list: procedure({
    needs: 'webhooks:manage',
    rest: 'GET /storage/webhooks',
    audit: { none: 'Returns settings of the installation, and no personal data.' },
    summary: `Lists webhooks for storage events with their delivery status. ${toAdmins}`,
  })
    .input(noInput)
    .output(webhooksSchema)
    .query(({ ctx }) => listWebhooks(ctx.services, ctx.caller.owner)),

  create: procedure({
    needs: 'webhooks:manage',
    rest: 'POST /storage/webhooks',
    audit: ['webhook.created'],
    summary: `Creates a webhook for storage events and returns its signing secret, which is shown only once. ${toAdmins}`,
  })
    .input(createWebhookInput)
    .output(webhookSecretSchema)
    .mutation(({ ctx, input }) => createWebhook(ctx.services, ctx.caller, input)),

  update: procedure({
    needs: 'webhooks:manage',
    rest: 'PUT /storage/webhooks/{webhookId}',
    audit: ['webhook.changed'],
    summary: `Updates, pauses or resumes a webhook. ${toAdmins}`,
  })
    .input(updateWebhookInput)
    .output(webhookSchema)
    .mutation(({ ctx, input }) => changeWebhook(ctx.services, ctx.caller, input)),

  rotateSecret: procedure({
    needs: 'webhooks:manage',
    rest: 'POST /storage/webhooks/{webhookId}/secret',
    audit: ['webhook.secret_rotated'],
    summary: `Rotates the secret of a webhook; the previous secret also signs for one more day. ${toAdmins}`,
  })
    .input(webhookInput)
    .output(webhookSecretSchema)
    .mutation(({ ctx, input }) => rotateWebhookSecret(ctx.services, ctx.caller, input.webhookId)),

  remove: procedure({
    needs: 'webhooks:manage',
    rest: 'DELETE /storage/webhooks/{webhookId}',
    audit: ['webhook.removed'],
    summary: `Deletes a webhook and its pending deliveries. ${toAdmins}`,
  })
    .input(webhookInput)
    .output(removedWebhookSchema)
    .mutation(({ ctx, input }) => removeWebhook(ctx.services, ctx.caller, input.webhookId)),

  test: procedure({
    needs: 'webhooks:manage',
    rest: 'POST /storage/webhooks/{webhookId}/test',
    audit: ['webhook.tested'],
    summary: `Sends a test event to a webhook, once and immediately. ${toAdmins}`,
  })
    .input(webhookInput)
    .output(webhookTestSchema)
    .mutation(({ ctx, input }) => testWebhook(ctx.services, ctx.caller, input.webhookId)),

  deliveries: procedure({
    needs: 'webhooks:manage',
    rest: 'GET /storage/webhooks/{webhookId}/deliveries',
    audit: { none: 'Returns delivery results, and no personal data.' },
    summary: `Lists the deliveries of a webhook, newest first. ${toAdmins}`,
  })
    .input(webhookDeliveriesInput)
    .output(webhookDeliveriesSchema)
    .query(({ ctx, input }) => listWebhookDeliveries(ctx.services, ctx.caller.owner, input)),

  redeliver: procedure({
    needs: 'webhooks:manage',
    rest: 'POST /storage/webhooks/{webhookId}/redeliver',
    audit: ['webhook.redelivered'],
    summary: `Redelivers one event, or every delivery that failed permanently. ${toAdmins}`,
  })
    .input(redeliverInput)
    .output(redeliveredSchema)
    .mutation(({ ctx, input }) => redeliverWebhook(ctx.services, ctx.caller, input)),
})
