import type { LegalHold } from '@dossier/api'
import { Link } from '@remix-run/react'
import { FileText, FolderOpen, Lock, LockOpen, type LucideIcon, User } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import type { FormAnswer } from '../../views/form-answer.ts'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { Confirmed } from './confirmed.tsx'
import { Refusal, useWrongField } from './refusal.tsx'
import '../../i18n/topics/governance.ts'

const icons: Readonly<Record<LegalHold['subjectType'], LucideIcon>> = {
  run: FolderOpen,
  candidate: User,
  document: FileText,
}

interface HoldsCardProps {
  holds: readonly LegalHold[]
  /** Whether this is the first page: if it has no active hold, there is none. */
  isFirstPage: boolean
  /** The answer to a refused release. */
  answer: FormAnswer | null
}

/** What is held and why, each with its release; released holds stay visible. */
export function HoldsCard({ holds, isFirstPage, answer }: HoldsCardProps) {
  const { t } = useI18n()
  const words = t.governance.holds
  const open = holds.filter(({ releasedAt }) => releasedAt === null)
  const ended = holds.filter(({ releasedAt }) => releasedAt !== null)
  return (
    <Card aria-labelledby="holds">
      <CardHeader id="holds" title={words.open} />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        {answer?.refusal ? (
          <Alert tone="bad">
            <Refusal refusal={answer.refusal} sentences={{ not_found: words.alreadyReleased }} />
          </Alert>
        ) : null}
        {open.length === 0 && isFirstPage ? <p className="text-ink-3">{words.none}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {open.map((hold) => (
            <li key={hold.id} className="flex flex-col gap-1 py-2.5 first:pt-0" data-hold={hold.subjectType}>
              <Held hold={hold} />
              <May needs="retention:manage">
                <Release hold={hold} answer={answer?.values['holdId']?.[0] === hold.id ? answer : null} />
              </May>
            </li>
          ))}
        </ul>
        {ended.length === 0 ? null : (
          <details>
            <summary className="folds w-fit font-medium text-ink-2">{words.released(ended.length)}</summary>
            <ul className="flex flex-col divide-y divide-line pt-1">
              {ended.map((hold) => (
                <li key={hold.id} className="py-2.5">
                  <Held hold={hold} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </CardBody>
    </Card>
  )
}

function Held({ hold }: { hold: LegalHold }) {
  const { t } = useI18n()
  const words = t.governance.holds
  const { subjectType, subjectName, reason, heldAt, releasedAt, releaseReason } = hold
  const Icon = icons[subjectType]
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={releasedAt === null ? 'accent' : 'neutral'}>
          {releasedAt === null ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
          {words.kinds[subjectType]}
        </Badge>
        <Icon aria-hidden className="size-3.5 shrink-0 text-ink-3" />
        <Subject hold={hold} name={subjectName ?? words.erased} />
        <span className="text-xs text-ink-3">
          {words.since} <Time iso={heldAt} />
          {releasedAt === null ? null : (
            <>
              {' '}
              {words.until} <Time iso={releasedAt} />
            </>
          )}
        </span>
      </p>
      <p className="break-words text-ink-2">
        {[reason, releaseReason ?? ''].filter((part) => part !== '').join(' → ')}
      </p>
    </>
  )
}

function Subject({ hold: { subjectType, subjectId }, name }: { hold: LegalHold; name: string }) {
  const looks = 'min-w-0 break-all font-medium text-accent hover:underline'
  if (subjectType === 'candidate') return <span className="min-w-0 break-words font-medium">{name}</span>
  return (
    <Link to={subjectType === 'run' ? `/runs/${subjectId}` : `/audit?document=${subjectId}`} className={looks}>
      {name}
    </Link>
  )
}

function Release({ hold, answer }: { hold: LegalHold; answer: FormAnswer | null }) {
  const { t } = useI18n()
  const words = t.governance.holds
  const wrongField = useWrongField(answer)
  return (
    <Confirmed label={words.release} yes={words.releaseYes} intent="release" open={answer !== null}>
      <input type="hidden" name="holdId" value={hold.id} />
      <Field label={words.releaseReason} error={wrongField('reason', t.governance.wrong.reason)} className="w-80">
        {(ids) => <Input {...ids} name="reason" required maxLength={500} />}
      </Field>
    </Confirmed>
  )
}
