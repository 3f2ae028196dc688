import { useI18n } from '../../i18n/index.tsx'
import type { DraftState, Keep } from '../../lib/draft-saver.ts'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/drafts.ts'

/** A line that states when the form was saved as a draft. */
export function DraftStatus({ state: { id, revision, answer, isAway } }: { state: DraftState }) {
  const { t } = useI18n()
  return (
    <output className="mr-auto text-xs text-ink-3">
      {isAway ? <span className="text-warn">{t.drafts.away}</span> : null}
      {!isAway && answer?.state === 'saved' ? (
        <>
          {t.drafts.saved} <Time iso={answer.at} />
        </>
      ) : null}{' '}
      {revision === 0 ? null : (
        <a href={`/drafts/${id}/intake`} className="font-medium text-accent hover:underline">
          {t.drafts.missing}
        </a>
      )}
    </output>
  )
}

/** Why the form is no longer saved as a draft, and what to do about it. */
export function DraftProblem({ state: { answer }, onKeep }: { state: DraftState; onKeep: (how: Keep) => void }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const words = t.drafts
  switch (answer?.state) {
    case 'outdated':
      return (
        <Alert tone="warn" title={answer.by === null ? words.changedByYou : words.changedBy(answer.by)}>
          <p>
            {words.changedAt} <Time iso={answer.at} />. {words.nothingLost}
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button asChild size="sm">
              <a href={`/drafts/${answer.id}`} target="_blank" rel="noreferrer">
                {words.look}
              </a>
            </Button>
            <KeepButton how="copy" onKeep={onKeep} />
            <KeepButton how="mine" onKeep={onKeep} />
          </div>
        </Alert>
      )
    case 'ended':
      return (
        <Alert tone="warn" title={words.ended}>
          <p>{words.endedHint}</p>
          <div className="mt-2">
            <KeepButton how="copy" onKeep={onKeep} />
          </div>
        </Alert>
      )
    case 'tooMany':
      return (
        <Alert tone="warn" title={words.notSaved}>
          {words.tooMany(formatNumber(answer.limit))}{' '}
          <a href="/drafts" target="_blank" rel="noreferrer" className="font-medium underline">
            {words.all}
          </a>
        </Alert>
      )
    case 'tooLarge':
      return (
        <Alert tone="warn" title={words.notSaved}>
          {words.tooLarge(formatBytes(mostBytes))}
        </Alert>
      )
    default:
      return null
  }
}

/** The largest draft, as the API has it. */
const mostBytes = 2_000_000

/** Also sends the form without script. */
function KeepButton({ how, onKeep }: { how: Keep; onKeep: (how: Keep) => void }) {
  const { t } = useI18n()
  return (
    <>
      <Button size="sm" className="needs-script" onClick={() => onKeep(how)}>
        {t.drafts.keep[how]}
      </Button>
      <Button type="submit" name="intent" value={`draft-${how}`} size="sm" className="without-script">
        {t.drafts.keep[how]}
      </Button>
    </>
  )
}
