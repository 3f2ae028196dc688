import type { Candidate } from '@dossier/profiles'
import { type Choices, defaultChoices, type Difference, differencesOf, mergeCandidates } from '@dossier/profiles/update'
import { ChevronRight } from '../ui/icons.ts'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { guessesIn } from '../../editor/guesses.ts'
import type { Source } from '../../editor/use-source.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { CardBody } from '../ui/card.tsx'
import { DifferenceRow } from './difference-row.tsx'
import '../../i18n/topics/persons.ts'

interface UpdateFormProps {
  profiles: { known: Candidate; given: Candidate }
  source: Source
  onUsed: () => void
  onClose: () => void
}

/**
 * Every difference between two profiles of one person with a choice, and the button that puts the merged profile into
 * the form.
 */
export function UpdateForm({ profiles, source, onUsed, onClose }: UpdateFormProps) {
  const { t, language } = useI18n()
  const words = t.persons.update
  const rows = useRef<HTMLDivElement>(null)
  const { text, notes, actions } = source
  const isGuess = useMemo(() => guessesIn(text, notes), [text, notes])
  const differences = useMemo(() => differencesOf(profiles, language), [profiles, language])
  // Values that read the same and are only spelled differently need no choice.
  const shown = differences.filter(({ known, given }) => known !== given)
  const [chosen, setChosen] = useState<Choices>({})
  const safe = useMemo(() => defaultChoices(differences, isGuess), [differences, isGuess])
  const choices: Choices = { ...safe, ...chosen }
  const stays = shown.filter(({ id }) => safe[id] === 'known')
  const open = shown.filter(({ id }) => choices[id] === undefined)
  const chooseRest = (choice: 'known' | 'given') => {
    const rest = open.filter((one) => choice === 'known' || !isGuess(one))
    setChosen((earlier) => ({ ...earlier, ...Object.fromEntries(rest.map(({ id }) => [id, choice])) }))
  }
  const use = async () => {
    const [first] = open
    if (first !== undefined) {
      rows.current?.querySelector<HTMLInputElement>(`[data-difference="${CSS.escape(first.id)}"] input`)?.focus()
      return
    }
    // The importers of all formats are large, and few files are of known persons.
    const { writeForForm } = await import('../../editor/rewrite.ts')
    const written = writeForForm(mergeCandidates(profiles, choices))
    const lost = written.lost.map((part) => words.parts[part]).join(', ')
    actions.load(written.text, undefined, lost === '' ? words.used : `${words.used} ${words.lost(lost)}`)
    onUsed()
  }
  if (shown.length === 0) return <NothingNew onClose={onClose} />
  const row = (one: Difference) => (
    <DifferenceRow
      key={one.id}
      difference={one}
      isGuess={isGuess(one)}
      choice={choices[one.id] ?? null}
      onChoose={(choice) => setChosen((earlier) => ({ ...earlier, [one.id]: choice }))}
    />
  )
  return (
    <>
      <div ref={rows} className="divide-y divide-line">
        {shown.filter((one) => !stays.includes(one)).map(row)}
        {stays.length === 0 ? null : <Stays rows={stays.map(row)} />}
      </div>
      <Actions open={open.length} onRest={chooseRest} onUse={() => void use()} />
    </>
  )
}

function NothingNew({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  return (
    <CardBody className="flex flex-wrap items-center gap-3 text-[0.8125rem]">
      {t.persons.update.nothingNew}
      <Button size="sm" onClick={onClose}>
        {t.persons.update.close}
      </Button>
    </CardBody>
  )
}

/** The differences that keep the known value unless the reader chooses otherwise. */
function Stays({ rows }: { rows: readonly ReactNode[] }) {
  const { t } = useI18n()
  return (
    <details className="group">
      <summary className="flex cursor-pointer items-center gap-1.5 px-4 py-2.5 text-[0.8125rem] text-ink-2">
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        {t.persons.update.stays(rows.length)}
      </summary>
      <div className="divide-y divide-line border-t border-line">{rows}</div>
    </details>
  )
}

interface ActionsProps {
  /** The number of remaining choices. */
  open: number
  onRest: (choice: 'known' | 'given') => void
  onUse: () => void
}

function Actions({ open, onRest, onUse }: ActionsProps) {
  const { t } = useI18n()
  const words = t.persons.update
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2.5 text-[0.8125rem]">
      <output className={open > 0 ? 'w-full text-warn' : 'w-full text-ink-3'}>
        {open > 0 ? words.left(open) : words.decided}
      </output>
      {open > 0 ? (
        <>
          <Button size="sm" onClick={() => onRest('known')}>
            {words.restKnown}
          </Button>
          <Button size="sm" onClick={() => onRest('given')}>
            {words.restGiven}
          </Button>
        </>
      ) : null}
      <Button look={open > 0 ? 'secondary' : 'primary'} onClick={onUse} className="ml-auto">
        {words.use}
      </Button>
    </div>
  )
}
