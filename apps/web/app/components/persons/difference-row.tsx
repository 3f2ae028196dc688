import type { Locale } from '@dossier/profiles'
import type { Choice, Difference } from '@dossier/profiles/update'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/persons.ts'

interface DifferenceRowProps {
  difference: Difference
  /** Whether the value from the file is an unchecked guess. */
  isGuess: boolean
  /** Null until the reader chooses. */
  choice: Choice | null
  onChoose: (choice: Choice) => void
}

/** One difference: both values side by side, each with its button. */
export function DifferenceRow({ difference, isGuess, choice, onChoose }: DifferenceRowProps) {
  const { t } = useI18n()
  const words = t.persons.update
  const { id, part, kind, choices } = difference
  const name = words.parts[part]
  return (
    <fieldset
      data-difference={id}
      className={cn(
        'grid gap-x-3 gap-y-1.5 px-4 py-2.5 sm:grid-cols-[9rem_1fr_1fr]',
        choice === null && 'bg-warn-soft/50',
      )}
    >
      <legend className="float-left text-[0.8125rem] font-medium sm:py-1.5">
        {kind === 'order' ? words.order(name) : name}
      </legend>
      {choices.map((one) => (
        <label
          key={one}
          className={cn(
            'flex min-w-0 items-start gap-2 rounded-md border px-2.5 py-1.5 text-[0.8125rem] has-focus-visible:outline-2 has-focus-visible:outline-accent',
            choice === one ? 'border-accent bg-accent-soft/40' : 'border-line bg-surface',
            one === 'both' && 'sm:col-span-2 sm:col-start-2',
          )}
        >
          {/* Belongs to no form, because these choices are not part of the run's input. */}
          <input
            type="radio"
            form="no-form"
            name={`update ${id}`}
            checked={choice === one}
            onChange={() => onChoose(one)}
            className="mt-0.5 size-3.5 shrink-0 accent-accent-solid outline-none"
          />
          <span className="min-w-0">
            <span className="flex items-center gap-2 text-xs text-ink-3">
              {words.sides[one]}
              {one === 'given' && isGuess ? <Badge tone="warn">{words.guess}</Badge> : null}
            </span>
            {one === 'both' ? null : <Value difference={difference} side={one} />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Value({ difference, side }: { difference: Difference; side: 'known' | 'given' }) {
  const { t } = useI18n()
  const words = t.persons.update
  const text = difference[side]
  // Choosing the side that lacks an entry leaves the entry out.
  if (text === '')
    return <span className="text-ink-3">{difference.kind === 'entry' ? words.leaveOut : words.nothing}</span>
  return (
    <span className="block whitespace-pre-line break-words">
      {difference.part === 'locale' ? t.locales[text as Locale] : text}
    </span>
  )
}
