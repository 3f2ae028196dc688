import type { Omitted, ToCheck } from '../editor/notes.ts'
import type { ShownPlace } from './pane-view.ts'
import { useI18n } from '../i18n/index.tsx'
import '../i18n/topics/documents.ts'

interface ReadingNotesProps {
  toCheck: readonly ToCheck[]
  unplaced: readonly string[]
  onShow: (place: ShownPlace) => void
}

/**
 * What to check in a text that was read from a file: each guess with its place, and the lines that were not matched to
 * a field.
 */
export function ReadingNotes({ toCheck, unplaced, onShow }: ReadingNotesProps) {
  const { t } = useI18n()
  const words = t.newRun.reading
  if (toCheck.length === 0 && unplaced.length === 0)
    return <p className="px-3.5 pb-2 text-xs text-good">{words.sure}</p>
  const parts = [
    ...(toCheck.length > 0 ? [words.values(toCheck.length)] : []),
    ...(unplaced.length > 0 ? [words.lines(unplaced.length)] : []),
  ]
  return (
    <details className="px-3.5 pb-2 text-xs">
      <summary className="folds text-warn">{`${words.check}: ${parts.join(', ')}`}</summary>
      <ul className="mt-1 max-h-40 overflow-auto">
        {toCheck.map(({ pointer, words: said, message }) => (
          <li key={pointer}>
            <button
              type="button"
              className="w-full py-0.5 text-left hover:underline"
              onClick={() => onShow({ pointer, line: null, words: said })}
            >
              <span className="text-ink-3">{words.place(pointer)}:</span> {message}
            </button>
          </li>
        ))}
      </ul>
      {unplaced.length === 0 ? null : (
        <>
          <p className="mt-1 font-medium text-ink-3">{words.unplaced}</p>
          <ul className="max-h-32 overflow-auto text-ink-3">
            {unplaced.map((line, index) => (
              <li key={`${index} ${line}`} className="truncate">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** Texts in the file that were ignored: deleted by a tracked change, hidden, or placeholders. */
export function OmittedTexts({ omitted }: { omitted: readonly Omitted[] }) {
  const { t } = useI18n()
  const words = t.newRun.reading
  if (omitted.length === 0) return null
  return (
    <details className="px-3.5 pb-2 text-xs">
      <summary className="folds text-ink-2">{words.omitted(omitted.length)}</summary>
      <ul className="mt-1 max-h-40 overflow-auto text-ink-3">
        {omitted.map(({ why, text }) => (
          <li key={`${why} ${text}`} className="py-0.5">
            <span className="font-medium">{words.reasons[why]}:</span> {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
