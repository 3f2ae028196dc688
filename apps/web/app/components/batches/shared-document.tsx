import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Select, Textarea } from '../ui/field.tsx'
import '../../i18n/topics/batches.ts'

/** A run whose job or person can be used again. */
export interface KnownRun {
  runId: string
  label: string
}

interface SharedDocumentProps {
  side: 'job' | 'candidate'
  runs: readonly KnownRun[]
  /** Run ID from the address; empty for none. */
  chosen: string
}

/** The document that all files of a batch share: a file, a text, or that of a known run. */
export function SharedDocument({ side, runs, chosen }: SharedDocumentProps) {
  const { t } = useI18n()
  return (
    <Card>
      <CardHeader title={t.batches.sharedTitle[side]} />
      <CardBody className="flex flex-col gap-3">
        <Field label={t.batches.sharedFile} hint={t.batches.sharedFileHint}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              name="sharedFile"
              className="w-full text-xs text-ink-2 file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:bg-surface file:px-2.5 file:text-ink"
            />
          )}
        </Field>
        <Field label={t.batches.sharedText}>
          {(ids) => <Textarea {...ids} name="sharedText" rows={5} spellCheck={false} className="font-mono text-xs!" />}
        </Field>
        <Field label={t.batches.sharedRun}>
          {(ids) => (
            <Select {...ids} key={side} name="sharedRun" defaultValue={chosen}>
              <option value="">{t.batches.sharedNone}</option>
              {runs.map(({ runId, label }) => (
                <option key={runId} value={runId}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </CardBody>
    </Card>
  )
}
