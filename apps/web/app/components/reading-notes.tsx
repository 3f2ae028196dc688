import type { UploadReading } from '../web-context.ts'
import { useI18n } from '../i18n/index.tsx'
import '../i18n/topics/documents.ts'

type Read = Extract<UploadReading, { problem: null }>

/** What to check in a text that was read from a file: each guess with its place in the box, and the lines that found no place. */
export function ReadingNotes({ reading, onShow }: { reading: Read; onShow: (value: string) => void }) {
  const { t } = useI18n()
  const words = t.newRun.reading
  const { toCheck, unplaced } = reading
  if (toCheck.length === 0 && unplaced.length === 0)
    return <p className="px-3.5 pb-2 text-xs text-good">{words.sure}</p>
  const parts = [
    ...(toCheck.length > 0 ? [words.values(toCheck.length)] : []),
    ...(unplaced.length > 0 ? [words.lines(unplaced.length)] : []),
  ]
  return (
    <details className="px-3.5 pb-2 text-xs" open={toCheck.length > 0 && toCheck.length <= 8}>
      <summary className="cursor-pointer text-warn">{`${words.check}: ${parts.join(', ')}`}</summary>
      <ul className="mt-1 max-h-40 overflow-auto">
        {toCheck.map(({ pointer, text, message }) => (
          <li key={pointer}>
            <button type="button" className="w-full py-0.5 text-left hover:underline" onClick={() => onShow(text)}>
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
