import type { PersonView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'

/** Says why nothing may be made of a person or shown of them. */
export function BarredAlert({ person: { barredBy } }: { person: Pick<PersonView, 'barredBy'> }) {
  const { t } = useI18n()
  return barredBy === null ? null : <Alert tone="warn">{t.runs.barred[barredBy]}</Alert>
}
