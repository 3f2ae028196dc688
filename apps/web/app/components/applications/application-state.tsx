import type { ApplicationView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Badge, type Tone } from '../ui/badge.tsx'
import '../../i18n/topics/applications.ts'

const tones: Readonly<Record<ApplicationView['state'], Tone>> = {
  new: 'accent',
  accepted: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
}

/** The state of an application as one word. */
export function ApplicationState({ state }: Pick<ApplicationView, 'state'>) {
  const { t } = useI18n()
  return <Badge tone={tones[state]}>{t.applications.states[state]}</Badge>
}
