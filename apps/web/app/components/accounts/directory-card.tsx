import type { AccountView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import type { AccountAnswer } from '../../views/account-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { CurrentPassword } from './current-password.tsx'
import { DirectoryForm } from './directory-form.tsx'
import '../../i18n/topics/accounts.ts'
import '../../i18n/topics/governance.ts'

interface DirectoryCardProps {
  account: Pick<AccountView, 'directory' | 'hasPassword'>
  answer: AccountAnswer | null
}

/**
 * Shows whether an account is linked to the firm's directory, and links or unlinks it; renders nothing without a
 * directory.
 */
export function DirectoryCard({ account: { directory, hasPassword }, answer }: DirectoryCardProps) {
  const { t } = useI18n()
  const words = t.accounts.directory
  if (directory === null) return null
  const { name, linked } = directory
  return (
    <Card aria-labelledby="directory">
      <CardHeader id="directory" title={words.title(name)} description={words.hint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {answer === null ? null : <Alert tone="bad">{t.governance.refusals.wrong_password}</Alert>}
        {linked === null ? (
          <DirectoryForm back="/account" className="flex max-w-sm flex-col gap-3">
            <CurrentPassword />
            <Button type="submit" name="intent" value="link" className="w-fit">
              {words.link}
            </Button>
          </DirectoryForm>
        ) : (
          <>
            <p>
              {words.linked} <Time iso={linked.since} /> · {linked.lastUsedAt === null ? words.unused : words.used}{' '}
              {linked.lastUsedAt === null ? null : <Time iso={linked.lastUsedAt} />}
            </p>
            {hasPassword ? (
              <Confirmed label={words.unlink} sure={words.unlinkSure} yes={words.unlinkYes} intent="unlinkDirectory">
                <CurrentPassword />
              </Confirmed>
            ) : (
              <p className="text-ink-3">{words.only}</p>
            )}
          </>
        )}
      </CardBody>
    </Card>
  )
}
