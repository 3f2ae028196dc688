import { CircleCheck } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import type { ShownPlace } from './pane-view.ts'
import type { CheckedSide, CheckView } from '../views/check.ts'
import type { ProblemView } from '../views/imported.ts'
import { ScoreTag } from './run-status.tsx'
import { MarkedText } from './marked-text.tsx'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

type Side = 'candidate' | 'job'

/** For what only helps beside the text of a side: hidden while its form shows fields. */
const besideText: Readonly<Record<Side, string>> = {
  candidate: 'group-has-[[data-side=candidate][data-view=fields]]/run:hidden',
  job: 'group-has-[[data-side=job][data-view=fields]]/run:hidden',
}

interface CheckPanelProps {
  check: CheckView | null
  busy: boolean
  /** Shows a place in a side's source. */
  onShow: (side: Side, place: ShownPlace) => void
}

/** The result of the check: problems by place, then a summary, then the import report. */
export function CheckPanel({ check, busy, onShow }: CheckPanelProps) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="check" aria-busy={busy} className="min-w-0">
      <CardHeader
        id="check"
        title={t.check.title}
        actions={busy ? <span className="text-xs text-ink-3">{t.newRun.checking}</span> : null}
      />
      <div aria-live="polite">
        {check === null ? (
          <CardBody className="text-[0.8125rem] text-ink-3">{t.check.idle}</CardBody>
        ) : (
          <>
            {check.preview ? <Preview preview={check.preview} /> : null}
            <SideReport name="candidate" side={check.candidate} onShow={onShow} />
            {check.job ? <SideReport name="job" side={check.job} onShow={onShow} /> : null}
          </>
        )}
      </div>
    </Card>
  )
}

function Preview({ preview }: { preview: NonNullable<CheckView['preview']> }) {
  const { t } = useI18n()
  return (
    <section className="border-b border-line px-4 py-3" aria-label={t.check.preview}>
      <h3 className="text-xs font-medium text-ink-3">{t.check.preview}</h3>
      <p className="mt-1 flex items-center gap-2 text-lg">
        <ScoreTag score={preview.score.value} recommendation={preview.recommendation} />
      </p>
      <p className="mt-1 text-[0.8125rem] text-ink-2">{preview.reasons.join(' ')}</p>
    </section>
  )
}

function SideReport({ name, side, onShow }: { name: Side; side: CheckedSide } & Pick<CheckPanelProps, 'onShow'>) {
  const { t } = useI18n()
  return (
    <section className="border-b border-line px-4 py-3 last:border-b-0" aria-label={t.newRun[name]}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-xs font-medium text-ink-3">{t.newRun[name]}</h3>
        <Badge>{t.check.formats[side.format]}</Badge>
      </div>
      {side.title === '' ? null : (
        <div className="mt-1.5">
          <p className="font-semibold">
            <MarkedText text={side.title} />
          </p>
          <p className="text-[0.8125rem] text-ink-2">
            <MarkedText text={side.subtitle} />
          </p>
        </div>
      )}
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-[0.8125rem]">
        {side.facts.map((fact) => (
          <div key={fact.name} className="contents">
            <dt className="text-ink-3">{t.check.summary[fact.name]}</dt>
            <dd className="tabular">
              <MarkedText text={fact.value} />
            </dd>
          </div>
        ))}
      </dl>
      <Problems problems={side.problems} technical={besideText[name]} onShow={(place) => onShow(name, place)} />
      <ImportReport report={side.report} technical={besideText[name]} />
    </section>
  )
}

/** The number of problems that are always visible; the others can be expanded. */
const openProblems = 6

interface Shows {
  /** The class of what only helps beside the text. */
  technical: string
  onShow: (place: ShownPlace) => void
}

function Problems({ problems, ...shows }: Shows & { problems: readonly ProblemView[] }) {
  const { t } = useI18n()
  if (problems.length === 0) {
    return (
      <p className="mt-2 flex items-center gap-1.5 text-[0.8125rem] text-good">
        <CircleCheck aria-hidden className="size-4" />
        {t.check.ok}
      </p>
    )
  }
  const folded = problems.slice(openProblems)
  return (
    <div className="mt-2.5 flex flex-col gap-2">
      {problems.slice(0, openProblems).map((problem) => (
        <Problem key={`${problem.pointer} ${problem.rule} ${problem.problem}`} problem={problem} {...shows} />
      ))}
      {folded.length > 0 ? (
        <details>
          <summary className="w-fit text-xs font-medium text-accent hover:underline">
            {t.check.more(folded.length)}
          </summary>
          <div className="mt-2 flex flex-col gap-2">
            {folded.map((problem) => (
              <Problem key={`${problem.pointer} ${problem.rule} ${problem.problem}`} problem={problem} {...shows} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Problem({ problem, technical, onShow }: Shows & { problem: ProblemView }) {
  const { t } = useI18n()
  const { line } = problem
  return (
    <div
      className={cn(
        'rounded-md border-l-2 bg-sunken px-2.5 py-2 text-[0.8125rem]',
        problem.severity === 'error' ? 'border-bad-solid' : 'border-warn-solid',
      )}
    >
      <p className="font-medium">
        <span className={problem.severity === 'error' ? 'text-bad' : 'text-warn'}>
          {t.check.severity[problem.severity]}:
        </span>{' '}
        {problem.problem}
      </p>
      <p className="text-ink-2">{problem.hint}</p>
      {problem.excerpt.length > 0 ? (
        <div className={technical}>
          <Excerpt excerpt={problem.excerpt} line={line} />
        </div>
      ) : null}
      <p className="mt-1 flex flex-wrap items-center gap-x-2 font-mono text-[0.6875rem] text-ink-3">
        <span className={cn('break-all', technical)}>{problem.pointer === '' ? '/' : problem.pointer}</span>
        <span className={technical}>{problem.rule}</span>
        {line === null ? null : (
          <button
            type="button"
            className="needs-script font-sans text-xs font-medium text-accent hover:underline"
            onClick={() => onShow({ pointer: problem.pointer, line, words: '' })}
          >
            {t.check.showPlace}
          </button>
        )}
      </p>
    </div>
  )
}

function Excerpt({ excerpt, line }: Pick<ProblemView, 'excerpt' | 'line'>) {
  return (
    <pre className="mt-1.5 overflow-hidden rounded border border-line bg-surface py-1 font-mono text-[0.6875rem] leading-4">
      {excerpt.map((row) => (
        <span
          key={row.line}
          className={cn('block truncate px-2', row.line === line ? 'bg-open-soft text-open' : 'text-ink-3')}
        >
          <span className="mr-2 inline-block w-6 select-none text-right">{row.line}</span>
          {row.text}
        </span>
      ))}
    </pre>
  )
}

function ImportReport({ report, technical }: Pick<CheckedSide, 'report'> & Pick<Shows, 'technical'>) {
  const { t } = useI18n()
  if (report.length === 0) return null
  return (
    <details className="mt-2.5 text-[0.8125rem]">
      <summary className="w-fit text-xs font-medium text-accent hover:underline" title={t.check.reportHint}>
        {t.check.report(report.length)}
      </summary>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {report.map((entry) => (
          <li key={`${entry.pointer} ${entry.text}`}>
            <Badge tone={entry.kind === 'guessed' || entry.kind === 'dropped' ? 'warn' : 'neutral'}>
              {t.check.reportKinds[entry.kind]}
            </Badge>{' '}
            <span className="text-ink-2">{entry.text}</span>{' '}
            <span className={cn('break-all font-mono text-[0.6875rem] text-ink-3', technical)}>{entry.pointer}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
