import type { OfferTerms } from '@dossier/generators'
import { Form, useNavigation } from '@remix-run/react'
import { ArrowRight, LoaderCircle } from '../ui/icons.ts'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { BatchFormProblem } from '../../lib/batch-limits.ts'
import { batchLimits } from '../../lib/batch-limits.ts'
import type { RunOptionValues } from '../../views/run-values.ts'
import { OfferTermsFields, RunOptions } from '../run-options.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { BatchFiles } from './batch-files.tsx'
import { SharedDocument, type KnownRun } from './shared-document.tsx'
import '../../i18n/topics/batches.ts'
import '../../i18n/topics/documents.ts'

type Side = 'job' | 'candidate'

interface BatchFormProps {
  side: Side
  /** Runs whose job or person the files can share. */
  jobs: KnownRun[]
  persons: KnownRun[]
  sharedRun: string
  /** The team's defaults for new runs. */
  options: RunOptionValues
  /** Whether the team's settings ask for photos. */
  asksForPhoto: boolean
  terms: OfferTerms
  idempotencyKey: string
  /** Why the last attempt could not start. */
  problems: readonly BatchFormProblem[]
}

/** The whole form for a batch on one page: the shared document, the files, options, and the button. */
export function BatchForm({
  jobs,
  persons,
  sharedRun,
  options,
  asksForPhoto,
  terms,
  idempotencyKey,
  problems,
  ...first
}: BatchFormProps) {
  const { t } = useI18n()
  const [side, setSide] = useState<Side>(first.side)
  return (
    <Form method="post" encType="multipart/form-data" className="flex flex-col gap-3">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} suppressHydrationWarning />
      <Problems problems={problems} />
      <SideChoice side={side} onChange={setSide} />
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <SharedDocument side={side} runs={side === 'job' ? jobs : persons} chosen={sharedRun} />
        <BatchFiles side={side} />
      </div>
      <RunOptions values={options}>
        {asksForPhoto ? (
          <Checkbox name="photos" defaultChecked={false} hint={t.newRun.asksForPhotoHint}>
            {t.newRun.photos}
          </Checkbox>
        ) : null}
      </RunOptions>
      <OfferTermsFields terms={terms} />
      <Start />
    </Form>
  )
}

function Problems({ problems }: Pick<BatchFormProps, 'problems'>) {
  const { t, formatBytes } = useI18n()
  if (problems.length === 0) return null
  const sentenceOf = (problem: BatchFormProblem): string => {
    const words = t.batches.problems
    switch (problem.code) {
      case 'tooMany':
        return words.tooMany(String(problem.count), String(batchLimits.files))
      case 'tooLarge':
        return words.tooLarge(formatBytes(problem.bytes), formatBytes(batchLimits.bytes))
      case 'logoTooLarge':
      case 'logoNotImage':
        return t.newRun[problem.code]
      case 'unread':
      case 'refused':
        return words[problem.code](problem.sentence)
      default:
        return words[problem.code]()
    }
  }
  return (
    <Alert tone="bad" title={t.batches.refusedTitle}>
      <ul className="list-disc pl-4">
        {problems.map(sentenceOf).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  )
}

function SideChoice({ side, onChange }: { side: Side; onChange: (side: Side) => void }) {
  const { t } = useI18n()
  return (
    <fieldset className="flex w-fit flex-wrap gap-0.5 rounded-md bg-sunken p-0.5">
      <legend className="sr-only">{t.batches.kind}</legend>
      {(['job', 'candidate'] as const).map((value) => (
        <label
          key={value}
          className="cursor-pointer rounded px-2.5 py-1 text-[0.8125rem] font-medium text-ink-2 hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="side"
            value={value}
            checked={side === value}
            onChange={() => onChange(value)}
            className="sr-only"
          />
          {t.batches.kinds[value]}
        </label>
      ))}
    </fieldset>
  )
}

function Start() {
  const { t } = useI18n()
  const busy = useNavigation().formMethod === 'POST'
  return (
    <div className="sticky bottom-[3.4rem] z-10 -mx-4 flex justify-end border-t border-line bg-canvas px-4 py-2.5 md:bottom-0 md:-mx-8 md:px-8">
      <Button type="submit" look="primary" size="lg" disabled={busy}>
        {busy ? t.batches.submitting : t.batches.submit}
        {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : <ArrowRight aria-hidden />}
      </Button>
    </div>
  )
}
