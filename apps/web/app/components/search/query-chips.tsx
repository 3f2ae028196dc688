import { Link } from '@remix-run/react'
import type { SearchTree, Vocabulary } from '@dossier/search'
import { CircleAlert, TriangleAlert, X } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { chipsOf, type QueryChip } from '../../views/query-chips.ts'
import { useQuery } from './use-query.ts'

interface QueryChipsProps {
  text: string
  vocabulary: Vocabulary
  /** The query as the server parsed it, once available, because only the server can detect some problems. */
  tree?: SearchTree | undefined
  /** Returns the address of this page with another query. */
  to: (query: string) => string
}

/**
 * The parts of a search as chips: a click negates a part, its cross removes it. They are links, so that they work
 * without script.
 */
export function QueryChips({ text, tree, vocabulary, to }: QueryChipsProps) {
  const { t, language } = useI18n()
  const read = useQuery(text, vocabulary)
  const chips = chipsOf(tree ?? read, { vocabulary, language })
  if (chips.length === 0) return null
  return (
    <div className="min-w-0">
      <ul aria-label={t.searchBox.parts} className="flex min-w-0 flex-wrap items-start gap-1.5">
        {chips.map((chip, index) => (
          // Two chips may have the same text; their position in the query identifies them.
          // oxlint-disable-next-line react/no-array-index-key
          <Chip key={`${index} ${chip.text}`} chip={chip} to={to} />
        ))}
      </ul>
      <Problems chips={chips} />
    </div>
  )
}

/** The problems of each part, and what would work. */
function Problems({ chips }: { chips: readonly QueryChip[] }) {
  const told = chips.flatMap(({ text, problems }) => problems.map((problem) => ({ text, ...problem })))
  if (told.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-col gap-0.5">
      {told.map(({ text, severity, span, sentence, hint }) => (
        <li
          key={`${text} ${span.start} ${sentence}`}
          className={cn('max-w-xl text-xs', severity === 'error' ? 'text-bad' : 'text-warn')}
        >
          <span className="font-medium">{sentence}</span> {hint}
        </li>
      ))}
    </ul>
  )
}

function lookOf({ problems, negated }: QueryChip): string {
  if (problems.some(({ severity }) => severity === 'error')) return 'bg-bad-soft text-bad'
  if (problems.length > 0) return 'bg-warn-soft text-warn'
  return negated ? 'bg-sunken text-ink-2' : 'bg-accent-soft text-accent'
}

function Chip({ chip, to }: { chip: QueryChip; to: QueryChipsProps['to'] }) {
  const { t } = useI18n()
  const { text, negated, without, turned, problems } = chip
  const [problem] = problems
  const ProblemIcon = problem?.severity === 'error' ? CircleAlert : TriangleAlert
  const label = (
    <>
      {problem ? <ProblemIcon aria-hidden className="size-3.5 shrink-0" /> : null}
      {negated ? <span className="font-semibold">{t.searchBox.not}</span> : null}
      <span className={cn('truncate', negated && 'line-through decoration-1')}>{text}</span>
    </>
  )
  return (
    <li className="max-w-full" data-chip={text}>
      <span
        className={cn('inline-flex h-7 max-w-full items-stretch rounded-md text-[0.8125rem] font-medium', lookOf(chip))}
      >
        {turned === null ? (
          <span className="flex min-w-0 items-center gap-1.5 pl-2">{label}</span>
        ) : (
          <Link
            to={to(turned)}
            preventScrollReset
            title={negated ? t.searchBox.include : t.searchBox.exclude}
            className="flex min-w-0 items-center gap-1.5 rounded-l-md pl-2 hover:underline"
          >
            <span className="sr-only">{negated ? t.searchBox.include : t.searchBox.exclude}: </span>
            {label}
          </Link>
        )}
        <Link
          to={to(without)}
          preventScrollReset
          title={t.searchBox.remove}
          aria-label={`${t.searchBox.remove}: ${text}`}
          className="no-print grid w-7 place-items-center rounded-r-md opacity-80 hover:opacity-100"
        >
          <X aria-hidden className="size-3.5" />
        </Link>
      </span>
    </li>
  )
}
