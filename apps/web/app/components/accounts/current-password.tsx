import { useI18n } from '../../i18n/index.tsx'
import { Field, Input } from '../ui/field.tsx'
import '../../i18n/topics/accounts.ts'

/** A field for the current password, which changes to an account require. */
export function CurrentPassword() {
  const { t } = useI18n()
  return (
    <Field label={t.accounts.currentPassword}>
      {(ids) => (
        <Input {...ids} name="current" type="password" autoComplete="current-password" required className="h-9" />
      )}
    </Field>
  )
}
