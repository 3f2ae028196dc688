import type { NoticeKind, NoticeMailView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Select } from '../ui/field.tsx'
import '../../i18n/topics/sharing.ts'

/** Which notices the reader also gets by mail, and when. */
export function NoticeMailCard({ mail, isSaved }: { mail: NoticeMailView; isSaved: boolean }) {
  const { t } = useI18n()
  const words = t.sharing.mail
  const offered = useKinds()
  const { unavailable, kinds, language } = mail
  return (
    <Card aria-labelledby="notice-mail">
      <CardHeader id="notice-mail" title={words.title} description={words.hint} />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        {isSaved ? <Alert tone="good">{words.saved}</Alert> : null}
        {unavailable === null ? (
          <Form method="post" className="flex flex-col gap-3" preventScrollReset>
            {offered.map((kind) => (
              <Field key={kind} label={words.kinds[kind]} hint={words.kindHints[kind]} className="max-w-md">
                {(ids) => (
                  <Select {...ids} name={kind} defaultValue={kinds[kind]} className="max-w-64">
                    {Object.entries(words.times).map(([time, name]) => (
                      <option key={time} value={time}>
                        {name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            ))}
            <Field label={words.language} className="max-w-64">
              {(ids) => (
                <Select {...ids} name="language" defaultValue={language}>
                  {Object.entries(words.languages).map(([code, name]) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Button type="submit" name="intent" value="mail" look="primary" className="w-fit">
              {words.save}
            </Button>
          </Form>
        ) : (
          <p className="text-ink-3">{words.unavailable[unavailable]}</p>
        )}
      </CardBody>
    </Card>
  )
}

/** Members get notices about applications and requests only if they may see them. */
function useKinds(): NoticeKind[] {
  const may = useMay()
  return [
    'security',
    'links',
    'runs',
    ...(may('applications:read') ? (['applications'] as const) : []),
    ...(may('requests:write') ? (['requests'] as const) : []),
    'storage',
  ]
}
