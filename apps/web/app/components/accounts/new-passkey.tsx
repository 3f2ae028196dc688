import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { Form, useSubmit } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Input } from '../ui/field.tsx'
import { makePasskey } from './passkey-ceremony.ts'
import '../../i18n/topics/accounts.ts'

/** The name of a new passkey, and the button with which the browser creates it. */
export function NewPasskey({ options }: { options: PublicKeyCredentialCreationOptionsJSON }) {
  const { t } = useI18n()
  const words = t.accounts.passkeys
  const submit = useSubmit()
  const [problem, setProblem] = useState<keyof typeof words.problems | null>(null)
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setProblem(null)
    const ceremony = await makePasskey(options)
    if ('problem' in ceremony) return setProblem(ceremony.problem)
    form.set('intent', 'confirmPasskey')
    form.set('answer', ceremony.answer)
    submit(form, { method: 'post', preventScrollReset: true })
  }
  return (
    <Form method="post" className="flex max-w-sm flex-col gap-3" onSubmit={(event) => void make(event)}>
      {problem === null ? null : <Alert tone="bad">{words.problems[problem]}</Alert>}
      <p className="text-ink-2">{words.nameFirst}</p>
      <Field label={words.name} hint={words.nameHint}>
        {(ids) => <Input {...ids} name="passkeyName" maxLength={100} autoComplete="off" className="h-9" />}
      </Field>
      <noscript>
        <Alert tone="warn">{words.needsScript}</Alert>
      </noscript>
      <Button type="submit" look="primary" className="w-fit">
        {words.make}
      </Button>
    </Form>
  )
}
