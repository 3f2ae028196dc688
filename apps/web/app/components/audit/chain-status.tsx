import type { AuditStatus } from '@dossier/api'
import { useFetcher } from '@remix-run/react'
import { KeyRound, LoaderCircle, ShieldAlert, ShieldCheck, ShieldQuestion } from '../ui/icons.ts'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { Time } from '../time.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/audit.ts'

/** How the log is protected, and the time and result of the last verification. */
export function ChainStatus({ status }: { status: AuditStatus }) {
  const { t } = useI18n()
  const words = t.audit.status
  const { lastVerification: last, lastSeq, lastHead, unsealed, sealingProblem, privilegeGuard } = status
  return (
    <Card aria-labelledby="chain">
      <CardHeader id="chain" title={words.title} actions={<Actions />} />
      <CardBody className="flex flex-wrap items-start gap-x-10 gap-y-3">
        <Verdict last={last} />
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-[0.8125rem]">
          {last === null ? null : (
            <>
              <Line name={words.at}>
                <Time iso={last.at} precise />
              </Line>
              <Line name={words.upTo}>{last.seq}</Line>
            </>
          )}
          <Line name={words.sealed}>{lastSeq}</Line>
          <Line name={words.unsealed}>{unsealed}</Line>
        </dl>
        <dl className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-[0.8125rem]">
          <Line name={words.key}>
            <span className="font-mono text-xs" title={lastHead?.keyId}>
              {lastHead?.keyId.slice(0, 16) ?? '–'}…
            </span>
          </Line>
          <Line name={words.guard}>{privilegeGuard.on ? words.guards.on : words.guards.off}</Line>
        </dl>
        {sealingProblem === null ? null : (
          <p className="basis-full text-[0.8125rem] text-bad">
            {words.notSealing} <span lang="en">{sealingProblem}</span>
          </p>
        )}
        {last?.firstBad ? (
          <p className="basis-full text-[0.8125rem] text-bad">
            {last.firstBad.seq}: <span lang="en">{last.firstBad.message}</span>
          </p>
        ) : null}
      </CardBody>
    </Card>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="tabular">{children}</dd>
    </>
  )
}

function Verdict({ last }: { last: AuditStatus['lastVerification'] }) {
  const { t } = useI18n()
  const words = t.audit.status
  const Icon = last === null ? ShieldQuestion : last.ok ? ShieldCheck : ShieldAlert
  const text = last === null ? words.never : last.ok ? words.ok : words.bad
  const tone = last === null ? 'text-ink-2' : last.ok ? 'text-good' : 'text-bad'
  return (
    <p className={cn('flex items-center gap-2 text-sm font-semibold', tone)}>
      <Icon aria-hidden className="size-5 shrink-0" />
      {text}
    </p>
  )
}

function Actions() {
  const { t } = useI18n()
  const fetcher = useFetcher()
  const busy = fetcher.state !== 'idle'
  return (
    <>
      <fetcher.Form method="post" action="/audit">
        <Button type="submit" disabled={busy}>
          {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : <ShieldCheck aria-hidden />}
          {busy ? t.audit.status.verifying : t.audit.status.verify}
        </Button>
      </fetcher.Form>
      <Button asChild>
        <a href="/audit/key" download>
          <KeyRound aria-hidden />
          {t.audit.status.publicKey}
        </a>
      </Button>
    </>
  )
}
