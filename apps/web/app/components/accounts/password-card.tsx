import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { AccountAnswer } from '../../views/account-answer.ts'
import { Refusal } from '../governance/refusal.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { NewPassword } from './account-fields.tsx'
import '../../i18n/topics/accounts.ts'

/** Changes the reader's password. */
export function PasswordCard({ answer }: { answer: AccountAnswer | null }) {
  const { t } = useI18n()
  const words = t.accounts.account
  const wrong = answer?.reason === 'wrong_password' ? { reason: answer.reason, message: '', limit: null } : null
  return (
    <Card aria-labelledby="password">
      <CardHeader id="password" title={words.passwordTitle} />
      <CardBody>
        {wrong === null ? null : (
          <Alert tone="bad" className="mb-3">
            <Refusal refusal={wrong} />
          </Alert>
        )}
        <Form method="post" className="flex max-w-sm flex-col gap-3" preventScrollReset>
          <Field label={t.accounts.currentPassword}>
            {(ids) => (
              <Input {...ids} name="current" type="password" autoComplete="current-password" required className="h-9" />
            )}
          </Field>
          <NewPassword answer={answer} label={t.accounts.newPassword} />
          <Button type="submit" name="intent" value="password" className="w-fit">
            {words.changePassword}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}
