import type { Webhook } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody } from '../ui/card.tsx'
import { Confirmed } from './confirmed.tsx'
import { WebhookState } from './webhook-state.tsx'
import '../../i18n/topics/governance.ts'

/** A webhook, its state, and the actions on it. */
export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  const { events, active } = webhook
  return (
    <Card>
      <CardBody className="flex flex-col gap-3">
        <p className="text-[0.8125rem] text-ink-2">{events.map((type) => words.types[type]).join(' · ')}</p>
        <WebhookState webhook={webhook} />
        <Form method="post" className="flex flex-wrap items-center gap-2" preventScrollReset>
          <Button type="submit" size="sm" name="intent" value="test">
            {words.test}
          </Button>
          <Button type="submit" size="sm" name="intent" value={active ? 'pause' : 'resume'}>
            {active ? words.pause : words.resume}
          </Button>
          <span className="text-xs text-ink-3">{words.restingHint}</span>
        </Form>
        <div className="flex flex-col gap-1">
          <Confirmed label={words.rotate} sure={words.rotateSure} yes={words.rotateYes} intent="rotate" />
          <Confirmed label={words.remove} sure={words.removeSure} yes={words.removeYes} intent="remove" />
        </div>
      </CardBody>
    </Card>
  )
}
