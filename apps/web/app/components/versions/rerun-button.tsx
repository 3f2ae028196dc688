import { Form, useNavigation } from '@remix-run/react'
import { RotateCw } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { PersonChoices } from '../person-choices.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import '../../i18n/topics/versions.ts'

interface RerunButtonProps {
  runId: string
  /** Makes a second click harmless. */
  repeatKey: string
  /** How the documents of this run show the person, where that may be chosen for the new one. */
  person?: 'named' | 'months' | 'years'
}

/** Makes a new run from the stored input of this one. */
export function RerunButton({ runId, repeatKey, person }: RerunButtonProps) {
  const { t } = useI18n()
  const may = useMay()
  const action = `/runs/${runId}/repeat`
  const busy = useNavigation().formAction === action
  if (!may('runs:write')) return null
  return (
    <Form method="post" action={action} className="no-print flex items-center gap-2">
      {person === undefined ? null : (
        <Select
          name="anonymous"
          key={person}
          defaultValue={person}
          aria-label={t.run.person}
          title={t.run.personHint}
          className="h-7 w-auto text-xs"
        >
          <PersonChoices />
        </Select>
      )}
      <Button type="submit" size="sm" name="key" value={repeatKey} disabled={busy} title={t.versions.rerunHint}>
        <RotateCw aria-hidden className={busy ? 'animate-spin' : ''} />
        {t.versions.rerun}
      </Button>
    </Form>
  )
}
