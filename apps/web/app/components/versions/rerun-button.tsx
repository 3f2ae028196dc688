import type { CvSection } from '@dossier/profiles'
import { Form, useNavigation, useSearchParams } from '@remix-run/react'
import { ChevronDown, RotateCw } from '../ui/icons.ts'
import { lazy, Suspense, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { useMay } from '../../lib/may.tsx'
import { PersonChoices } from '../person-choices.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import '../../i18n/topics/versions.ts'

interface RerunButtonProps {
  runId: string
  /** Makes a second click harmless. */
  repeatKey: string
  /** How the documents of this run show the person, and which sections, if the new run can change them. */
  choices?: { person: 'named' | 'months' | 'years'; sections: readonly CvSection[] | null }
}

/** Creates a new run from the stored inputs of this one. */
export function RerunButton({ runId, repeatKey, choices }: RerunButtonProps) {
  const { t } = useI18n()
  const may = useMay()
  const action = `/runs/${runId}/repeat`
  const busy = useNavigation().formAction === action
  if (!may('runs:write')) return null
  return (
    <Form method="post" action={action} className="no-print flex flex-wrap items-center gap-2">
      {choices === undefined ? null : (
        <>
          <Select
            name="anonymous"
            key={choices.person}
            defaultValue={choices.person}
            aria-label={t.run.person}
            title={t.run.personHint}
            className="h-7! w-auto! text-xs!"
          >
            <PersonChoices />
          </Select>
          <Sections key={runId} chosen={choices.sections} />
        </>
      )}
      <Button type="submit" size="sm" name="key" value={repeatKey} disabled={busy} title={t.versions.rerunHint}>
        <RotateCw aria-hidden className={busy ? 'animate-spin' : ''} />
        {t.versions.rerun}
      </Button>
    </Form>
  )
}

/** Few readers open it, and it needs words that these pages do not load. */
const SectionsField = lazy(async () => ({ default: (await import('../sections-field.tsx')).SectionsField }))

const summaryLook =
  'flex h-7 w-fit cursor-pointer list-none items-center gap-1 rounded-md border border-line-strong bg-surface px-2 text-xs hover:bg-sunken'

/** The list opens by script; without it, a link loads the page with the list. */
function Sections({ chosen }: { chosen: readonly CvSection[] | null }) {
  const { t } = useI18n()
  const isAsked = useSearchParams()[0].get('choose') === 'sections'
  const [wasOpen, setWasOpen] = useState(isAsked)
  return (
    <>
      {isAsked ? null : (
        <noscript>
          <a href="?choose=sections" className={summaryLook}>
            {t.versions.sections}
          </a>
        </noscript>
      )}
      <details
        className={cn('max-sm:open:basis-full sm:relative', !isAsked && 'needs-script')}
        open={isAsked}
        onToggle={() => setWasOpen(true)}
      >
        <summary className={summaryLook}>
          {t.versions.sections}
          <ChevronDown aria-hidden className="size-3.5" />
        </summary>
        <div className="mt-1 rounded-card border border-line bg-surface p-3 sm:absolute sm:right-0 sm:z-20 sm:w-[22rem] sm:shadow-float">
          {wasOpen ? (
            <Suspense>
              <SectionsField chosen={chosen} />
            </Suspense>
          ) : null}
        </div>
      </details>
    </>
  )
}
