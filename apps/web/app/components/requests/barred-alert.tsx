import type { PersonView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import '../../i18n/topics/requests.ts'

/** Says why nothing may be made of a person or shown of them. */
export function BarredAlert({ person: { barredBy } }: { person: Pick<PersonView, 'barredBy'> }) {
  const { t } = useI18n()
  return barredBy === null ? null : <Alert tone="warn">{t.requests.barred[barredBy]}</Alert>
}
