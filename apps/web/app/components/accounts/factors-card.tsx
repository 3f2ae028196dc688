import type { AccountView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { AccountAnswer } from '../../views/account-answer.ts'
import type { NewApp } from '../../views/second-factor.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { CurrentPassword } from './current-password.tsx'
import { NewAppForm } from './new-app.tsx'
import '../../i18n/topics/accounts.ts'
import '../../i18n/topics/governance.ts'

interface FactorsCardProps {
  factors: AccountView['factors']
  /** An app that waits for its first code. */
  newApp: NewApp | null
  recoveryCodes: readonly string[]
  answer: AccountAnswer | null
}

/** The second factors of an account, and how to change them. */
export function FactorsCard({ factors, newApp, recoveryCodes, answer }: FactorsCardProps) {
  const { t } = useI18n()
  const words = t.accounts.factors
  const { wrong_password: wrongPassword, wrong_code: wrongCode } = t.governance.refusals
  return (
    <Card aria-labelledby="second-factor">
      <CardHeader id="second-factor" title={words.title} description={words.hint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {answer?.reason === 'wrong_password' ? <Alert tone="bad">{wrongPassword}</Alert> : null}
        {recoveryCodes.length > 0 ? <RecoveryCodes codes={recoveryCodes} /> : null}
        {newApp === null || factors.app ? (
          <App factors={factors} />
        ) : (
          <NewAppForm app={newApp} error={answer?.reason === 'wrong_code' ? wrongCode : null} />
        )}
      </CardBody>
    </Card>
  )
}

function App({ factors: { app, passkeys, recoveryCodes } }: Pick<FactorsCardProps, 'factors'>) {
  const { t } = useI18n()
  const words = t.accounts.factors
  return (
    <>
      {app || passkeys > 0 ? (
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{app ? words.app : words.byPasskey}</span>
          <Badge tone="good">{words.on}</Badge>
          <span className={recoveryCodes < 3 ? 'text-warn' : 'text-ink-3'}>{words.codesLeft(recoveryCodes)}</span>
        </p>
      ) : null}
      {app ? null : (
        <Form method="post" className="flex max-w-sm flex-col gap-3" preventScrollReset>
          <p className="text-ink-2">{words.appHint}</p>
          <CurrentPassword />
          <Button type="submit" name="intent" value="beginApp" className="w-fit">
            {words.setUp}
          </Button>
        </Form>
      )}
      <div className="flex flex-wrap items-start gap-2">
        {app || passkeys > 0 ? (
          <Confirmed label={words.renew} sure={words.renewSure} yes={words.renewYes} intent="renewCodes">
            <CurrentPassword />
          </Confirmed>
        ) : null}
        {app ? (
          <Confirmed
            label={words.remove}
            {...(passkeys === 0 && { sure: words.removeSure })}
            yes={words.removeYes}
            intent="removeApp"
          >
            <CurrentPassword />
          </Confirmed>
        ) : null}
      </div>
    </>
  )
}

/** New recovery codes, which are shown only once. */
function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useI18n()
  const words = t.accounts.factors
  return (
    <Alert tone="good" title={words.codes}>
      <p>{words.codesHint}</p>
      <ul data-codes className="mt-2 grid w-fit select-all gap-x-6 gap-y-1 font-mono text-xs text-ink sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Alert>
  )
}
