import { useI18n } from '../../i18n/index.tsx'
import type { AccountAnswer } from '../../views/account-answer.ts'
import { Field, Input } from '../ui/field.tsx'
import '../../i18n/topics/accounts.ts'

interface Answered {
  answer: AccountAnswer | null
}

/** Name, address and password of a new account. */
export function AccountFields({ answer }: Answered) {
  const { t } = useI18n()
  const { name, email } = t.accounts
  return (
    <>
      <Field label={name} error={answer?.wrong['name']}>
        {(ids) => (
          <Input {...ids} name="name" autoComplete="name" required defaultValue={answer?.values.name} className="h-9" />
        )}
      </Field>
      <Field label={email} error={answer?.wrong['email']}>
        {(ids) => (
          <Input
            {...ids}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={answer?.values.email}
            className="h-9"
          />
        )}
      </Field>
      <NewPassword answer={answer} label={t.accounts.password} />
    </>
  )
}

/** A field for a new password; people may paste it, and a password manager may create it. */
export function NewPassword({ answer, label }: Answered & { label: string }) {
  const { t } = useI18n()
  return (
    <Field label={label} hint={t.accounts.passwordHint} error={answer?.wrong['password']}>
      {(ids) => <Input {...ids} name="password" type="password" autoComplete="new-password" required className="h-9" />}
    </Field>
  )
}

/** The secret of the link that led here, or a field to paste it into if scripts are off. */
export function LinkSecret({ answer, secret }: Answered & { secret: string }) {
  const { t } = useI18n()
  if (secret !== '') return <input type="hidden" name="secret" value={secret} />
  return (
    <Field label={t.accounts.link} hint={t.accounts.linkHint}>
      {(ids) => (
        <Input
          {...ids}
          name="secret"
          autoComplete="off"
          spellCheck={false}
          required
          defaultValue={answer?.values.secret}
          className="h-9 font-mono text-xs"
        />
      )}
    </Field>
  )
}
