import { useI18n } from '../i18n/index.tsx'
import type { OperationView } from '../views/api-docs.ts'
import { ApiFields, ApiType } from './api-fields.tsx'
import { Badge, type Tone } from './ui/badge.tsx'
import { Card, CardBody } from './ui/card.tsx'
import '../i18n/topics/api-docs.ts'

const tones: Readonly<Record<string, Tone>> = { GET: 'good', POST: 'info', PUT: 'warn', DELETE: 'bad' }

/** The method of a route; the colour only repeats the word. */
export function ApiMethod({ method }: { method: string }) {
  return (
    <Badge tone={tones[method] ?? 'neutral'} className="font-mono">
      {method}
    </Badge>
  )
}

/** One route: what it does, its input and its responses. */
export function ApiOperation({ operation }: { operation: OperationView }) {
  const { t } = useI18n()
  const { id, method, path, summary, parameters, body, answers } = operation
  return (
    <Card id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4">
      <CardBody className="flex flex-col gap-1">
        <h3 id={`${id}-title`} className="flex flex-wrap items-center gap-2">
          <ApiMethod method={method} />
          <a href={`#${id}`} className="break-all font-mono text-[0.8125rem] font-semibold hover:underline">
            {path}
          </a>
          <span className="font-mono text-xs font-normal text-ink-3">{id}</span>
        </h3>
        <p className="text-[0.8125rem] text-ink-2" lang="en">
          {summary}
        </p>
      </CardBody>
      {parameters.length > 0 ? <Part id={id} title={t.apiDocs.parameters} fields={parameters} /> : null}
      {body.length > 0 ? <Part id={id} title={t.apiDocs.body} fields={body} /> : null}
      {answers.map((answer) => (
        <Answer key={answer.status} id={id} answer={answer} />
      ))}
    </Card>
  )
}

function Answer({ id, answer }: { id: string; answer: OperationView['answers'][number] }) {
  const { t } = useI18n()
  const { status, description, contentType, type, fields } = answer
  const title = (
    <>
      <span className="font-medium">{t.apiDocs.answer}</span> <span className="font-mono">{status}</span>{' '}
      <span className="font-mono">{contentType}</span> <span lang="en">{description}</span>
    </>
  )
  if (fields.length === 0) {
    return (
      <p className="border-t border-line px-4 py-2 text-xs text-ink-2">
        {title}{' '}
        <code>
          <ApiType type={type} />
        </code>
      </p>
    )
  }
  return (
    <details className="border-t border-line">
      <summary className="folds px-4 py-2 text-xs text-ink-2">{title}</summary>
      <ApiFields label={`${id}: ${t.apiDocs.answer} ${status}`} fields={fields} />
    </details>
  )
}

interface PartProps {
  id: string
  title: string
  fields: OperationView['parameters'] | OperationView['body']
}

function Part({ id, title, fields }: PartProps) {
  return (
    <div className="border-t border-line">
      <h4 className="px-4 pt-2 text-xs font-medium text-ink-2">{title}</h4>
      <ApiFields label={`${id}: ${title}`} fields={fields} />
    </div>
  )
}
