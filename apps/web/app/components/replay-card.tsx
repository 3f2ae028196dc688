import type { Replay, ReplayedDocument } from '@dossier/api'
import { useFetcher } from '@remix-run/react'
import { LoaderCircle, ShieldCheck } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { Alert } from './ui/alert.tsx'
import { Button } from './ui/button.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'

/** Replays the run on request and reports whether every byte is the same. `first` is the answer to a plain form. */
export function ReplayCard({ runId, first }: { runId: string; first: Replay | null }) {
  const { t } = useI18n()
  const fetcher = useFetcher<Replay>()
  const busy = fetcher.state !== 'idle'
  const replay = fetcher.data ?? first
  return (
    <Card aria-labelledby="proof">
      <CardHeader id="proof" title={t.run.proof} description={t.run.proofHint} />
      <CardBody className="flex flex-col gap-3">
        <fetcher.Form method="post" action={`/runs/${runId}`}>
          <Button type="submit" name="intent" value="replay" disabled={busy}>
            {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : <ShieldCheck aria-hidden />}
            {busy ? t.run.proving : t.run.prove}
          </Button>
        </fetcher.Form>
        {replay && !busy ? <Result replay={replay} /> : null}
      </CardBody>
    </Card>
  )
}

function Result({ replay }: { replay: Replay }) {
  const { t } = useI18n()
  const { outcome, documents, record, versions } = replay
  const lost = documents.filter(({ stored }) => stored === 'lost').length
  switch (outcome) {
    case 'identical':
      return (
        <Alert tone="good">
          {t.run.proofSame(documents.length + 1)}
          {lost > 0 ? ` ${t.replay.lost(lost)}` : ''}
        </Alert>
      )
    case 'erased':
      return <Alert tone="info">{t.replay.erased}</Alert>
    case 'version_gone':
      return (
        <Alert tone="warn" title={t.run.proofGone}>
          <p>{t.replay.versions(said(versions.run), said(versions.current))}</p>
          <Differences documents={documents} />
        </Alert>
      )
    case 'different':
      return (
        <Alert tone="bad" title={t.run.proofDifferent}>
          {record.identical ? null : <p>{t.replay.record(record.parts.join(', '))}</p>}
          <Differences documents={documents} />
        </Alert>
      )
  }
}

function Differences({ documents }: { documents: readonly ReplayedDocument[] }) {
  const { t } = useI18n()
  return (
    <ul className="mt-1 list-disc pl-4">
      {documents
        .filter(({ identical }) => !identical)
        .map(({ documentType, filename, stored, parts }) => (
          <li key={documentType} className="break-words">
            {filename}
            {stored === 'damaged' ? ` (${t.replay.damaged})` : ''}
            {parts.length > 0 ? `: ${parts.join(', ')}` : ''}
          </li>
        ))}
    </ul>
  )
}

function said({ engine, lexicon, templates, bundle }: Replay['versions']['run']): string {
  return `${engine} / ${lexicon} / ${templates} / ${bundle}`
}
