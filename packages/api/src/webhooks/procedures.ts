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

const toAdmins = 'Only administrators.'

export const webhooksRouter = router({
  list: procedure
    .meta({
      rest: 'GET /storage/webhooks',
      audit: { none: 'It shows the settings of the installation, and nothing of any person.' },
      summary: `Who is told of what happens in the storage, and how that goes. ${toAdmins}`,
    })
    .input(noInput)
    .output(webhooksSchema)
    .query(({ ctx }) => listWebhooks(ctx.services, ctx.caller.owner)),

  create: procedure
    .meta({
      rest: 'POST /storage/webhooks',
      audit: ['webhook.created'],
      summary: `Has an address told of what happens in the storage from now on; gives the secret that signs it, this once. ${toAdmins}`,
    })
    .input(createWebhookInput)
    .output(webhookSecretSchema)
    .mutation(({ ctx, input }) => createWebhook(ctx.services, ctx.caller, input)),

  update: procedure
    .meta({
      rest: 'PUT /storage/webhooks/{webhookId}',
      audit: ['webhook.changed'],
      summary: `Changes a webhook's address or events, lets it rest, or wakes it. ${toAdmins}`,
    })
    .input(updateWebhookInput)
    .output(webhookSchema)
    .mutation(({ ctx, input }) => changeWebhook(ctx.services, ctx.caller, input)),

  rotateSecret: procedure
    .meta({
      rest: 'POST /storage/webhooks/{webhookId}/secret',
      audit: ['webhook.secret_rotated'],
      summary: `Gives a webhook a new secret; the one before signs too for a day. ${toAdmins}`,
    })
    .input(webhookInput)
    .output(webhookSecretSchema)
    .mutation(({ ctx, input }) => rotateWebhookSecret(ctx.services, ctx.caller, input.webhookId)),

  remove: procedure
    .meta({
      rest: 'DELETE /storage/webhooks/{webhookId}',
      audit: ['webhook.removed'],
      summary: `Forgets a webhook and what waits for it. ${toAdmins}`,
    })
    .input(webhookInput)
    .output(removedWebhookSchema)
    .mutation(({ ctx, input }) => removeWebhook(ctx.services, ctx.caller, input.webhookId)),

  test: procedure
    .meta({
      rest: 'POST /storage/webhooks/{webhookId}/test',
      audit: ['webhook.tested'],
      summary: `Sends a webhook an event for trial, now and once. ${toAdmins}`,
    })
    .input(webhookInput)
    .output(webhookTestSchema)
    .mutation(({ ctx, input }) => testWebhook(ctx.services, ctx.caller, input.webhookId)),

  deliveries: procedure
    .meta({
      rest: 'GET /storage/webhooks/{webhookId}/deliveries',
      audit: { none: 'It shows whether messages arrived, and nothing of any person.' },
      summary: `What became of a webhook's events, the last first. ${toAdmins}`,
    })
    .input(webhookDeliveriesInput)
    .output(webhookDeliveriesSchema)
    .query(({ ctx, input }) => listWebhookDeliveries(ctx.services, ctx.caller.owner, input)),

  redeliver: procedure
    .meta({
      rest: 'POST /storage/webhooks/{webhookId}/redeliver',
      audit: ['webhook.redelivered'],
      summary: `Sends an event once more, or all that were given up. ${toAdmins}`,
    })
    .input(redeliverInput)
    .output(redeliveredSchema)
    .mutation(({ ctx, input }) => redeliverWebhook(ctx.services, ctx.caller, input)),
})
