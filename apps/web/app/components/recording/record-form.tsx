import { useI18n } from '../../i18n/index.tsx'
import { channels, type RecordValues, type Refusal } from '../../views/submission.ts'
import { DocumentChoice } from '../document-choice.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import type { FormOf } from './form-of.ts'
import { Obstacles } from './obstacles.tsx'
import '../../i18n/topics/submissions.ts'

interface RecordFormProps {
  /** The form of the page, or that of a fetcher, which does not navigate. */
  as: FormOf
  /** In a dialog: where the form is sent; if omitted, to the current page. */
  action?: string
  busy?: boolean
  values: RecordValues
  documents: readonly { documentType: string; blocking: number }[]
  clients: readonly string[]
  senders: readonly { id: string; name: string }[]
  idempotencyKey: string
  refusal: Refusal | null
  /** Fields that are missing, too long or invalid. */
  wrong: readonly string[]
}

/** Records that documents of a run were sent: a form for a page or a dialog. */
export function RecordForm(props: RecordFormProps) {
  const { as: FormOf, action, values, documents, senders, idempotencyKey, refusal, wrong } = props
  const { t } = useI18n()
  const words = t.submissions
  return (
    <FormOf method="post" action={action} className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="record" />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {action === undefined ? null : <input type="hidden" name="in" value="dialog" />}
      {wrong.length > 0 ? <Alert tone="bad" title={words.obstacles.invalid} /> : null}
      {refusal === null ? null : <Obstacles refusal={refusal} />}
      <DocumentChoice
        legend={words.documents}
        name="type"
        documents={documents.map(({ documentType, blocking }) => ({
          value: documentType,
          documentType,
          badge: blocking > 0 ? <Badge tone="open">{words.blocked(blocking)}</Badge> : null,
        }))}
        chosen={values.types}
        error={wrong.includes('documentTypes') ? words.wrong.documentTypes : undefined}
      />
      <Fields values={values} clients={props.clients} senders={senders} wrong={wrong} />
      <div>
        <Button type="submit" look="primary" disabled={props.busy}>
          {words.save}
        </Button>
      </div>
    </FormOf>
  )
}

function Fields({
  values,
  clients,
  senders,
  wrong,
}: Pick<RecordFormProps, 'values' | 'clients' | 'senders' | 'wrong'>) {
  const { t } = useI18n()
  const words = t.submissions
  const errorOf = (field: keyof typeof words.wrong) => (wrong.includes(field) ? words.wrong[field] : null)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ClientField value={values.client} clients={clients} error={errorOf('client')} />
      <Field label={words.recipient} hint={words.recipientHint} error={errorOf('recipient')}>
        {(ids) => (
          <Input {...ids} name="recipient" maxLength={300} autoComplete="off" defaultValue={values.recipient} />
        )}
      </Field>
      <Field label={words.channel}>
        {(ids) => (
          <Select {...ids} name="channel" defaultValue={values.channel}>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {words.channels[channel]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.day} error={errorOf('sentAt')}>
        {(ids) => <Input {...ids} name="day" type="date" required defaultValue={values.day} />}
      </Field>
      <SenderField value={values.sentBy} senders={senders} />
      <Field label={words.note} error={errorOf('note')} className="sm:col-span-2">
        {(ids) => <Textarea {...ids} name="note" rows={3} maxLength={2000} defaultValue={values.note} />}
      </Field>
    </div>
  )
}

function ClientField({
  value,
  clients,
  error,
}: { value: string; error: string | null } & Pick<RecordFormProps, 'clients'>) {
  const { t } = useI18n()
  const words = t.submissions
  return (
    <Field label={words.client} hint={words.clientHint} error={error}>
      {(ids) => (
        <>
          <Input
            {...ids}
            name="client"
            list="clients"
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={value}
          />
          <datalist id="clients">
            {clients.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

function SenderField({ value, senders }: { value: string } & Pick<RecordFormProps, 'senders'>) {
  const { t } = useI18n()
  if (senders.length < 2) return null
  return (
    <Field label={t.submissions.sender}>
      {(ids) => (
        <Select {...ids} name="sentBy" defaultValue={value}>
          <option value="">{t.submissions.myself}</option>
          {senders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
