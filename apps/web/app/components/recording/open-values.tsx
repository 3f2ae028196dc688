import type { SubmissionCheck } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { CardBody } from '../ui/card.tsx'
import { FieldError, Input } from '../ui/field.tsx'
import type { FormOf } from './form-of.ts'
import '../../i18n/topics/submissions.ts'

type Documents = SubmissionCheck['documents']

/** Whether one of these documents shows an open value. */
export function hasOpenValues(documents: Documents): boolean {
  return documents.some(({ open }) => open.length > 0)
}

interface OpenValuesProps {
  as: FormOf
  /** In a dialog: where a waiver is sent. */
  action?: string
  documents: Documents
  /** Invalid fields of a waiver. */
  wrong: readonly string[]
}

/** The open values in the documents of a run, and a form to waive them. */
export function OpenValues({ documents, wrong, ...form }: OpenValuesProps) {
  const { t } = useI18n()
  return (
    <>
      {wrong.includes('reason') ? (
        <CardBody>
          <FieldError>{t.submissions.wrong.reason}</FieldError>
        </CardBody>
      ) : null}
      {documents
        .filter(({ open }) => open.length > 0)
        .map((one) => (
          <OpenDocument key={one.document.id} {...one} {...form} />
        ))}
    </>
  )
}

function OpenDocument({
  document,
  open,
  as: FormOf,
  action,
}: Documents[number] & Omit<OpenValuesProps, 'documents' | 'wrong'>) {
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
        <FormOf method="post" action={action} className="mt-2 flex gap-2" preventScrollReset>
          {action === undefined ? null : <input type="hidden" name="in" value="dialog" />}
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
        </FormOf>
      ) : null}
    </CardBody>
  )
}
