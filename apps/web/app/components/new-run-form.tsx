import type { RunDefaultsView } from '@dossier/api'
import type { OfferTerms } from '@dossier/generators'
import type { JobPlacements, Locale } from '@dossier/profiles'
import { Form, useNavigation } from '@remix-run/react'
import { ArrowRight, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { useSource } from '../editor/use-source.ts'
import { useI18n } from '../i18n/index.tsx'
import { useLiveCheck } from '../lib/live-check.ts'
import type { ShownPlace } from './pane-view.ts'
import type { CheckedSide } from '../views/check.ts'
import { AdvertLines } from './advert-lines.tsx'
import { CheckPanel } from './check-panel.tsx'
import { OfferTermsFields, RunOptions } from './run-options.tsx'
import { SourcePane } from './source-pane.tsx'
import { Alert } from './ui/alert.tsx'
import { Badge } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'
import type { FormAnswer } from '../lib/form-answer.ts'

type Side = 'candidate' | 'job'

interface NewRunFormProps {
  initial: { candidate: string; job: string; original: string | null; locale: Locale; terms: OfferTerms }
  /** What the team's runs start with. */
  defaults: RunDefaultsView
  idempotencyKey: string
  /** What the server said to the last plain submission. */
  answer: FormAnswer | null
}

/** The whole way to a run on one page: both sources, what was read in them, options, and the button. */
export function NewRunForm({ initial, defaults, idempotencyKey, answer }: NewRunFormProps) {
  const { t } = useI18n()
  const candidateSource = useSource(initial.candidate)
  const jobSource = useSource(initial.job)
  const [candidate, job] = [candidateSource.text, jobSource.text]
  const [placements, setPlacements] = useState<JobPlacements>({})
  const [asked, setAsked] = useState<{ side: Side; place: ShownPlace } | null>(null)
  const live = useLiveCheck({ candidate, job, placements }, answer)
  const creating = useNavigation().formData?.get('intent') === 'create'
  const check = live.answer?.check ?? null
  return (
    <Form method="post" action="/?index" encType="multipart/form-data" className="flex flex-col gap-3">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} suppressHydrationWarning />
      {/* To check what is typed stores nothing: only the form itself can be refused for want of space. */}
      <Refusals problem={live.answer?.problem ?? null} full={answer?.full ?? null} />
      <div className="grid items-start gap-3 lg:not-has-[[data-pages]]:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-3">
          <div className="grid gap-3 sm:not-has-[[data-view=fields]]:grid-cols-2">
            <SourcePane
              name="candidate"
              label={t.newRun.candidate}
              hint={t.newRun.candidateHint}
              source={candidateSource}
              problems={check?.candidate.problems ?? []}
              placements={placements}
              shown={asked?.side === 'candidate' ? asked.place : null}
              onShow={(place) => setAsked({ side: 'candidate', place })}
              original={initial.original}
              status={<SideStatus side={check?.candidate ?? null} />}
            />
            <SourcePane
              name="job"
              label={t.newRun.job}
              hint={t.newRun.jobHint}
              source={jobSource}
              problems={check?.job?.problems ?? []}
              placements={placements}
              shown={asked?.side === 'job' ? asked.place : null}
              onShow={(place) => setAsked({ side: 'job', place })}
              status={<SideStatus side={check?.job ?? null} />}
            />
          </div>
          <AdvertLines
            rows={check?.advert ?? []}
            decided={placements}
            onDecide={(text, decision) => setPlacements((known) => withDecision(known, text, decision))}
          />
          <RunOptions locale={initial.locale} defaults={defaults} />
          <OfferTermsFields terms={initial.terms} />
        </div>
        <CheckPanel check={check} busy={live.busy} onShow={(side, place) => setAsked({ side, place })} />
      </div>
      <FormActions creating={creating} />
    </Form>
  )
}

function Refusals({ problem, full }: Pick<FormAnswer, 'problem' | 'full'>) {
  const { t, formatBytes } = useI18n()
  return (
    <>
      {problem === null ? null : (
        <Alert tone="bad">{typeof problem === 'string' ? t.newRun[problem] : problem.sentence}</Alert>
      )}
      {full === null ? null : (
        <Alert tone="bad">{t.newRun.storageFull(formatBytes(full.used), formatBytes(full.limit))}</Alert>
      )}
    </>
  )
}

function withDecision(known: JobPlacements, text: string, decision: JobPlacements[string] | ''): JobPlacements {
  if (decision !== '') return { ...known, [text]: decision }
  return Object.fromEntries(Object.entries(known).filter(([other]) => other !== text))
}

function FormActions({ creating }: { creating: boolean }) {
  const { t } = useI18n()
  return (
    <div className="sticky bottom-[3.4rem] z-10 -mx-4 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas px-4 py-2.5 md:bottom-0 md:-mx-8 md:px-8">
      <Button type="submit" name="intent" value="check" size="lg">
        {t.newRun.check}
      </Button>
      <Button type="submit" name="intent" value="create" look="primary" size="lg" disabled={creating}>
        {creating ? t.newRun.creating : t.newRun.create}
        {creating ? <LoaderCircle aria-hidden className="animate-spin" /> : <ArrowRight aria-hidden />}
      </Button>
    </div>
  )
}

function SideStatus({ side }: { side: CheckedSide | null }) {
  const { t } = useI18n()
  if (side === null) return null
  const errors = side.problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return <Badge tone="bad">{t.check.errors(errors)}</Badge>
  const warnings = side.problems.length
  return warnings > 0 ? <Badge tone="warn">{t.check.warnings(warnings)}</Badge> : <Badge tone="good">✓</Badge>
}
