import type { ComponentProps } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Select } from '../ui/field.tsx'
import '../../i18n/topics/accounts.ts'

/** The roles that a member can have, most common first. */
export function RoleSelect(props: ComponentProps<'select'>) {
  const { t } = useI18n()
  return (
    <Select name="role" {...props}>
      {Object.entries(t.accounts.roles).map(([role, name]) => (
        <option key={role} value={role}>
          {name}
        </option>
      ))}
    </Select>
  )
}
