import type { SubmissionCheck } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Input } from '../ui/field.tsx'

/** What is open in the documents of a run, and a way to let it pass. */
export function OpenValuesCard({ documents }: Pick<SubmissionCheck, 'documents'>) {
  const { t } = useI18n()
  const words = t.submissions.open
  const open = documents.filter((one) => one.open.length > 0)
  if (open.length === 0) return null
  return (
    <Card aria-labelledby="open">
      <CardHeader id="open" title={words.title} description={words.hint} />
      {open.map((one) => (
        <OpenDocument key={one.document.id} {...one} />
      ))}
    </Card>
  )
}

function OpenDocument({ document, open }: SubmissionCheck['documents'][number]) {
  const { t } = useI18n()
  const words = t.submissions.open
  const blocking = open.filter(({ waiver }) => waiver === null)
  const name = t.documentTypes[document.documentType] ?? document.documentType
  return (
    <CardBody className="border-b border-line last:border-b-0" data-open={document.documentType}>
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="text-[0.8125rem] font-semibold">{name}</h3>
        {blocking.length > 0 ? <Badge tone="open">{t.submissions.blocked(blocking.length)}</Badge> : null}
      </div>
      <ul className="mt-1 flex flex-col gap-1 text-xs text-ink-2">
        {open.map(({ pointer, text, waiver }) => (
          <li key={pointer}>
            <span className="break-words">«{text}»</span>{' '}
            <span className="break-all font-mono text-ink-3">{pointer}</span>
            {waiver === null ? null : <p className="text-good">{words.waived(waiver.by.name, waiver.reason)}</p>}
          </li>
        ))}
      </ul>
      {blocking.length > 0 ? (
        <Form method="post" className="mt-2 flex gap-2" preventScrollReset>
          <input type="hidden" name="intent" value="waive" />
          <input type="hidden" name="documentId" value={document.id} />
          <Input
            name="reason"
            required
            minLength={3}
            maxLength={1000}
            aria-label={`${t.submissions.reason}: ${name}`}
            placeholder={t.submissions.reason}
          />
          <Button type="submit">{words.waive}</Button>
        </Form>
      ) : null}
    </CardBody>
  )
}
