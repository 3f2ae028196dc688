import type { PersonView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'

/** States why no run may be created for a person and nothing about them shown. */
export function BarredAlert({ person: { barredBy } }: { person: Pick<PersonView, 'barredBy'> }) {
  const { t } = useI18n()
  return barredBy === null ? null : <Alert tone="warn">{t.runs.barred[barredBy]}</Alert>
}
