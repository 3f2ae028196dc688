import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { expiries, isForClients } from '../../views/share.ts'
import type { Refusal } from '../../views/submission.ts'
import { DocumentChoice } from '../document-choice.tsx'
import { Obstacles } from '../recording/obstacles.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import '../../i18n/topics/sharing.ts'

/** The entered values when the form is shown again; the code has to be typed again. */
export interface ShareValues {
  documents: readonly string[]
  name: string
  email: string
  client: string
  expiresInHours: string
  internal: boolean
  watermark: boolean
  /** The language of the mail; empty for a link to copy. */
  mail: string
}

interface ShareFormProps {
  documents: readonly { id: string; documentType: string }[]
  clients: readonly string[]
  values: ShareValues
  refusal: Refusal | null
  /** Fields that are missing, too long or invalid. */
  wrong: readonly string[]
  sendsMail: boolean
}

/** Creates a link for one recipient: a page form that works without script. */
export function ShareForm({ documents, clients, values, refusal, wrong, sendsMail }: ShareFormProps) {
  const { t } = useI18n()
  const words = t.sharing
  return (
    <Form method="post" className="flex flex-col gap-4" data-share-form>
      <input type="hidden" name="intent" value="create" />
      {wrong.length > 0 ? <Alert tone="bad" title={words.refused} /> : null}
      {refusal === null ? null : <Obstacles refusal={refusal} />}
      <DocumentChoice
        legend={words.documents}
        name="document"
        documents={documents.map(({ id, documentType }) => ({
          value: id,
          documentType,
          badge: isForClients(documentType) ? null : <Badge tone="warn">{words.internal}</Badge>,
        }))}
        chosen={values.documents}
        error={wrong.includes('documents') ? words.wrong['documents'] : undefined}
      >
        <label className="mt-2 flex items-start gap-2 text-xs text-ink-2">
          <input
            type="checkbox"
            name="internal"
            value="yes"
            defaultChecked={values.internal}
            className="mt-px size-4 shrink-0 accent-accent-solid"
          />
          {words.internalHint}
        </label>
      </DocumentChoice>
      <Fields values={values} clients={clients} wrong={wrong} sendsMail={sendsMail} />
      <Watermark isOn={values.watermark} />
      <div>
        <Button type="submit" look="primary">
          {words.create}
        </Button>
      </div>
    </Form>
  )
}

/** Whether downloads are marked with the recipient’s name. */
function Watermark({ isOn }: { isOn: boolean }) {
  const words = useI18n().t.sharing
  return (
    <div className="text-sm">
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          name="watermark"
          value="yes"
          defaultChecked={isOn}
          aria-describedby="watermark-hint"
          className="mt-0.5 size-4 shrink-0 accent-accent-solid"
        />
        {words.watermark}
      </label>
      <p id="watermark-hint" className="pl-6 text-xs text-ink-2">
        {words.watermarkHint}
      </p>
    </div>
  )
}

function Fields({
  values,
  clients,
  wrong,
  sendsMail,
}: Pick<ShareFormProps, 'values' | 'clients' | 'wrong' | 'sendsMail'>) {
  const { t } = useI18n()
  const words = t.sharing
  const errorOf = (field: string) => (wrong.includes(field) ? words.wrong[field] : null)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={words.name} error={errorOf('recipient')}>
        {(ids) => <Input {...ids} name="name" required maxLength={200} autoComplete="off" defaultValue={values.name} />}
      </Field>
      <Field label={words.email} hint={sendsMail ? words.emailOrMailHint : words.emailHint} error={errorOf('mail')}>
        {(ids) => (
          <Input {...ids} name="email" type="email" maxLength={254} autoComplete="off" defaultValue={values.email} />
        )}
      </Field>
      <Field label={words.client} hint={words.clientHint} error={errorOf('client')}>
        {(ids) => (
          <>
            <Input
              {...ids}
              name="client"
              list="share-clients"
              maxLength={200}
              autoComplete="off"
              defaultValue={values.client}
            />
            <datalist id="share-clients">
              {clients.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={words.expiry} error={errorOf('expiresInHours')}>
        {(ids) => (
          <Select {...ids} name="expiresInHours" defaultValue={values.expiresInHours}>
            {expiries.map((hours) => (
              <option key={hours} value={hours}>
                {words.expiries[hours]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.code} hint={words.codeHint} error={errorOf('code')}>
        {(ids) => <Input {...ids} name="code" minLength={6} maxLength={100} autoComplete="off" spellCheck={false} />}
      </Field>
      {sendsMail ? <SendField chosen={values.mail} /> : null}
    </div>
  )
}

/** Whether to show the link for copying or mail it, and in which language. */
function SendField({ chosen }: { chosen: string }) {
  const { t } = useI18n()
  const words = t.sharing
  return (
    <Field label={words.send}>
      {(ids) => (
        <Select {...ids} name="mail" defaultValue={chosen}>
          {Object.entries(words.sendChoices).map(([language, choice]) => (
            <option key={language} value={language}>
              {choice}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
