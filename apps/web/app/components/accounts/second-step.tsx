import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { BackField } from './back-field.tsx'
import { DoorCard } from './door-card.tsx'
import { CodeField } from './new-app.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import '../../i18n/topics/accounts.ts'

interface SecondStepProps {
  /** A value that must be sent back with the code. */
  step: string
  /** Whether the previous code was wrong. */
  isWrong: boolean
  /** Seconds until the next code is checked. */
  wait: number
  back: string | null
  byPasskey: boolean
}

/** Asks for the second factor after a correct first one. */
export function SecondStep({ step, isWrong, wait, back, byPasskey }: SecondStepProps) {
  const { t } = useI18n()
  const words = t.signIn
  return (
    <DoorCard title={words.second} intro={words.secondIntro}>
      {isWrong ? <Alert tone="bad">{wait > 0 ? words.wait(wait) : words.wrongCode}</Alert> : null}
      <Form method="post" action="/sign-in" className="flex flex-col gap-3">
        <BackField to={back} />
        <input type="hidden" name="step" value={step} />
        <CodeField label={words.code} hint={words.recovery} />
        <Button type="submit" look="primary" size="lg">
          {words.submit}
        </Button>
      </Form>
      {byPasskey ? <PasskeyButton back={back} /> : null}
    </DoorCard>
  )
}
