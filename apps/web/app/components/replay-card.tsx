import type { Replay } from '@dossier/api'
import { useFetcher } from '@remix-run/react'
import { LoaderCircle, ShieldCheck } from 'lucide-react'
import { useI18n } from '../i18n/index.tsx'
import { Alert } from './ui/alert.tsx'
import { Button } from './ui/button.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'

/** Makes the run again on request and says whether every byte is the same. `first` is the answer to a plain form. */
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
  if (replay.identical) return <Alert tone="good">{t.run.proofSame(replay.documents.length + 1)}</Alert>
  const different = replay.documents.filter(({ identical }) => !identical)
  return (
    <Alert tone="bad" title={t.run.proofDifferent}>
      {replay.versions.same ? null : <p>{t.run.proofGone}</p>}
      <ul className="mt-1 list-disc pl-4">
        {different.map(({ documentType, filename, parts }) => (
          <li key={documentType}>
            {filename}
            {parts.length > 0 ? `: ${parts.join(', ')}` : ''}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
