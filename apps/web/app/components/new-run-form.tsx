import type { JobPlacements } from '@dossier/profiles'
import { Form, useNavigation } from '@remix-run/react'
import { ArrowRight, LoaderCircle } from './ui/icons.ts'
import { lazy, Suspense, useRef, useState } from 'react'
import { type Source, useSource } from '../editor/use-source.ts'
import { useI18n } from '../i18n/index.tsx'
import { useAutosave } from '../lib/autosave.ts'
import type { DraftState } from '../lib/draft-saver.ts'
import { useLiveCheck } from '../lib/live-check.ts'
import type { ShownPlace } from './pane-view.ts'
import type { CheckedSide, CheckView } from '../views/check.ts'
import type { RunValues } from '../views/run-values.ts'
import { AdvertLines } from './advert-lines.tsx'
import { CheckPanel } from './check-panel.tsx'
import { DraftProblem, DraftStatus } from './drafts/draft-status.tsx'
import { PhotoField } from './picture-field.tsx'
import { OfferTermsFields, RunOptions } from './run-options.tsx'
import { type KnownFile, SourcePane } from './source-pane.tsx'
import { Alert } from './ui/alert.tsx'
import { Badge } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'
import '../i18n/topics/drafts.ts'
import type { FormAnswer } from '../lib/form-answer.ts'

/** Loaded once a file was read. */
const KnownPerson = lazy(() => import('./persons/known-person.tsx'))

type Side = 'candidate' | 'job'

interface NewRunFormProps {
  initial: RunValues
  idempotencyKey: string
  /** The server's answer to the last plain submission. */
  answer: FormAnswer | null
}

/** The whole form for a run on one page: both sources, the result of reading them, options, and the button. */
export function NewRunForm({ initial, idempotencyKey, answer }: NewRunFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const candidate = useSource(initial.candidate, initial.notes.candidate)
  const job = useSource(initial.job, initial.notes.job)
  const [placements, setPlacements] = useState<JobPlacements>(initial.placements)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [files, setFiles] = useState(isUntouchedFile(initial) ? 1 : 0)
  const input = { candidate: candidate.text, job: job.text, placements }
  const live = useLiveCheck(input, answer)
  const creating = useNavigation().formData?.get('intent') === 'create'
  const notes = JSON.stringify({ candidate: candidate.notes, job: job.notes, terms: initial.notes.terms })
  const draft = useAutosave(
    form,
    { ...initial.draft, answer: answer?.draft ?? null },
    JSON.stringify({ ...input, notes, isAnswered: answer !== null }),
  )
  const check = live.answer?.check ?? null
  return (
    <Form ref={form} method="post" action="/?index" encType="multipart/form-data" className="flex flex-col gap-3">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} suppressHydrationWarning />
      <input type="hidden" name="draft" value={draft.state.id} suppressHydrationWarning />
      <input type="hidden" name="revision" value={draft.state.revision} />
      <input type="hidden" name="notes" value={notes} />
      {/* Checking stores nothing, so only the form itself can be refused for lack of space. */}
      <Refusals problem={live.answer?.problem ?? null} full={answer?.full ?? null} />
      <div className="group/run grid items-start gap-3 lg:not-has-[[data-pages]]:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-3">
          {/* Above the sources, because it matters before the reader works on them. */}
          <Suspense fallback={null}>{files === 0 ? null : <KnownPerson key={files} source={candidate} />}</Suspense>
          <Sources
            sources={{ candidate, job }}
            check={check}
            placements={placements}
            asked={asked}
            onAsk={setAsked}
            onFile={() => setFiles((count) => count + 1)}
            kept={{ original: initial.original, photo: initial.filePhoto }}
          />
          <AdvertLines
            rows={check?.advert ?? []}
            decided={placements}
            onDecide={(text, decision) => setPlacements((known) => withDecision(known, text, decision))}
          />
          <RunOptions values={initial}>
            {initial.asksForPhoto || initial.photo !== null ? <PhotoField photo={initial.photo} /> : null}
          </RunOptions>
          <OfferTermsFields terms={initial.terms} withOffer={initial.withOffer} />
        </div>
        <CheckPanel check={check} busy={live.busy} onShow={(side, place) => setAsked({ side, place })} />
      </div>
      <FormActions creating={creating} draft={draft.state} />
      {/* Shown above the buttons, but placed after them in the form: Enter presses the form's first button. */}
      <DraftProblem state={draft.state} onKeep={draft.keep} />
    </Form>
  )
}

/**
 * Whether nobody has worked on the file that this draft started with: an accepted application is compared like a file
 * dropped here.
 */
function isUntouchedFile({ draft, original }: RunValues): boolean {
  return draft.revision === 1 && original !== null
}

interface Asked {
  side: Side
  place: ShownPlace
}

interface SourcesProps {
  sources: Record<Side, Source>
  check: CheckView | null
  placements: JobPlacements
  /** The place that the reader asked to see. */
  asked: Asked | null
  onAsk: (asked: Asked) => void
  /** Called when a file for the candidate was read. */
  onFile: () => void
  /** The candidate's file. */
  kept: KnownFile
}

/** Both sides of a run, next to each other while they are texts. */
function Sources({ sources, check, placements, asked, onAsk, onFile, kept }: SourcesProps) {
  const { t } = useI18n()
  return (
    <div className="grid gap-3 sm:not-has-[[data-view=fields]]:grid-cols-2">
      {(['candidate', 'job'] as const).map((side) => (
        <SourcePane
          key={side}
          name={side}
          label={t.newRun[side]}
          hint={t.newRun[`${side}Hint`]}
          source={sources[side]}
          problems={check?.[side]?.problems ?? []}
          placements={placements}
          shown={asked?.side === side ? asked.place : null}
          onShow={(place) => onAsk({ side, place })}
          {...(side === 'candidate' && { onFile, kept })}
          status={<SideStatus side={check?.[side] ?? null} />}
        />
      ))}
    </div>
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
        <Alert tone="bad">{t.newRun.storageFull(full.of, formatBytes(full.used), formatBytes(full.limit))}</Alert>
      )}
    </>
  )
}

function withDecision(known: JobPlacements, text: string, decision: JobPlacements[string] | ''): JobPlacements {
  if (decision !== '') return { ...known, [text]: decision }
  return Object.fromEntries(Object.entries(known).filter(([other]) => other !== text))
}

function FormActions({ creating, draft }: { creating: boolean; draft: DraftState }) {
  const { t } = useI18n()
  return (
    <div className="sticky bottom-[3.4rem] z-10 order-1 -mx-4 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas px-4 py-2.5 md:bottom-0 md:-mx-8 md:px-8">
      <DraftStatus state={draft} />
      <Button type="submit" name="intent" value="check" size="lg">
        {t.newRun.check}
      </Button>
      <Button type="submit" name="intent" value="create" look="primary" size="lg" disabled={creating}>
        {creating ? t.newRun.creating : t.newRun.create}
        {creating ? <LoaderCircle aria-hidden className="animate-spin" /> : <ArrowRight aria-hidden />}
      </Button>
      <Button type="submit" name="intent" value="draft" size="lg" className="without-script -order-1">
        {t.drafts.save}
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
