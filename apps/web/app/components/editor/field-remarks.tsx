import { Check, CircleAlert, CircleHelp } from '../ui/icons.ts'
import { isWithin } from '@dossier/profiles/json'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Button } from '../ui/button.tsx'
import { useEditor } from './context.ts'
import '../../i18n/topics/documents.ts'
import '../../i18n/topics/editor.ts'

interface FieldRemarksProps {
  pointer: string
  id: string
  /** A list shows remarks about all of it; its entries show their own. */
  isWhole?: boolean
}

/** What to check in a field, and what is wrong with it. */
export function FieldRemarks({ pointer, id, isWhole = false }: FieldRemarksProps) {
  const { t } = useI18n()
  const { notes, problems, actions, onConfirmed } = useEditor()
  const concerns = (one: string) => (isWhole ? one === pointer : isWithin(one, pointer))
  const open = notes.toCheck.filter((one) => !one.checked && concerns(one.pointer))
  const wrong = problems.get(pointer) ?? []
  const said = notes.said.find((one) => concerns(one.pointer))
  if (open.length + wrong.length === 0 && said === undefined) return null
  return (
    <div id={id} className="flex flex-col gap-0.5 text-xs">
      {said === undefined ? null : (
        <p className="text-ink-3" data-said>
          {t.editor.saidByPerson} <Time iso={said.at} />
        </p>
      )}
      {open.map((one) => (
        <p key={one.pointer} className="flex items-start gap-1 text-warn">
          <CircleHelp aria-hidden className="mt-0.5 size-3 shrink-0" />
          <span className="min-w-0 flex-1">{one.message}</span>
        </p>
      ))}
      {wrong.map((problem) => (
        <p
          key={`${problem.rule} ${problem.problem}`}
          className={
            problem.severity === 'error' ? 'flex items-start gap-1 text-bad' : 'flex items-start gap-1 text-ink-2'
          }
        >
          <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
          <span>
            <span className="sr-only">{t.check.severity[problem.severity]}: </span>
            {problem.problem} {problem.hint}
          </span>
        </p>
      ))}
      {open.length === 0 ? null : (
        <Button
          size="sm"
          className="w-fit"
          onClick={() => {
            actions.confirm(open.map((one) => one.pointer))
            onConfirmed(pointer)
          }}
        >
          <Check aria-hidden />
          {t.editor.confirm}
        </Button>
      )}
    </div>
  )
}

/** Whether a field has an unconfirmed value to check. */
export function useIsOpen(pointer: string): boolean {
  return useEditor().notes.toCheck.some((one) => !one.checked && isWithin(one.pointer, pointer))
}
