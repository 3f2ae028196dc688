import { useI18n } from '../../i18n/index.tsx'
import type { Refusal } from '../../views/submission.ts'
import { Alert } from '../ui/alert.tsx'
import '../../i18n/topics/submissions.ts'

/** All obstacles at once, and a checkbox for each known earlier submission. */
export function Obstacles({ refusal: { before, others } }: { refusal: Refusal }) {
  const { t, formatDate } = useI18n()
  const words = t.submissions
  return (
    <>
      {others.length === 0 ? null : (
        <Alert tone="bad" title={words.obstacles.title}>
          <ul className="mt-1 list-disc pl-4" data-obstacles>
            {others.map(({ obstacle: one, times }) => (
              <li key={JSON.stringify(one)} className="break-words">
                {one.code === 'open_value'
                  ? words.obstacles.open_value(t.documentTypes[one.documentType] ?? one.documentType, one.text)
                  : words.obstacles[one.code]}
                {times === 1 ? null : ` (${times}×)`}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {before.length === 0 ? null : (
        <Alert tone="warn" title={words.before.title}>
          <ul className="mt-1 flex flex-col gap-2" data-before>
            {before.map(({ id, closeness, submission }) => (
              <li key={id}>
                <span suppressHydrationWarning>
                  {words.before[closeness](
                    submission.clientName,
                    formatDate(submission.sentAt),
                    submission.sentBy.name,
                  )}
                </span>{' '}
                {submission.jobTitle === null ? null : words.before.job(submission.jobTitle)}
                <label className="mt-1 flex items-center gap-2 font-medium">
                  <input type="checkbox" name="acknowledge" value={id} className="size-4 accent-accent-solid" />
                  {words.before.acknowledge}
                </label>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
