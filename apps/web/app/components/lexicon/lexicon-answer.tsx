import { useI18n } from '../../i18n/index.tsx'
import type { LexiconAnswer } from './lexicon-answer-type.ts'
import { Alert } from '../ui/alert.tsx'
import '../../i18n/topics/lexicon.ts'

/** The result of a change or an import: all problems, or what changed. */
export function LexiconAnswerAlert({ answer }: { answer: LexiconAnswer }) {
  const { t } = useI18n()
  const words = t.lexicon
  const { problems, count, imported, refused } = answer
  if (refused !== null) {
    const sentences: Readonly<Record<string, string>> = { outdated: words.outdated, invalid_input: words.noFile }
    return <Alert tone="bad" title={sentences[refused] ?? words.refused} className="mb-4" />
  }
  if (imported !== null) {
    const { isDry, version, added, changed, unchanged, ignored } = imported
    const title = isDry ? words.checked(added, changed, unchanged) : words.imported(version, added, changed, unchanged)
    return (
      <Alert tone="good" title={title} className="mb-4">
        {ignored.map(({ file, columns }) => (
          <p key={file}>{words.ignored(file, columns.join(', '))}</p>
        ))}
      </Alert>
    )
  }
  return (
    <Alert tone="bad" title={words.problems(count)} className="mb-4">
      <ul className="mt-1 max-h-80 list-disc overflow-y-auto pl-4">
        {problems.map(({ sentence, place }, index) => (
          // The same problem may occur twice; the order is fixed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="break-words">
            {place === null ? null : (
              <span className="font-medium">{words.place(place.file, place.line, place.column)}: </span>
            )}
            {sentence}
          </li>
        ))}
      </ul>
      {count > problems.length ? <p>{words.more(count - problems.length)}</p> : null}
    </Alert>
  )
}
