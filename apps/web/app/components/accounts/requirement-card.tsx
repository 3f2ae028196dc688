import type { MemberView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Confirmed } from '../governance/confirmed.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/accounts.ts'

/** Lets an administrator require a second factor of all members. */
export function RequirementCard({ isRequired, members }: { isRequired: boolean; members: readonly MemberView[] }) {
  const { t } = useI18n()
  const words = t.accounts.team
  const without = members.filter(({ hasPassword, hasSecondFactor }) => hasPassword && !hasSecondFactor).length
  return (
    <Card aria-labelledby="requirement">
      <CardHeader id="requirement" title={words.required} description={words.requiredHint} />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        <p>{isRequired ? words.isRequired : words.notRequired}</p>
        {isRequired ? (
          <Form method="post" preventScrollReset>
            <Button type="submit" size="sm" name="intent" value="require">
              {words.stopRequiring}
            </Button>
          </Form>
        ) : (
          <Confirmed
            label={words.require}
            {...(without > 0 && { sure: words.requireSure(without) })}
            yes={words.require}
            intent="require"
          >
            <input type="hidden" name="required" value="yes" />
          </Confirmed>
        )}
      </CardBody>
    </Card>
  )
}
