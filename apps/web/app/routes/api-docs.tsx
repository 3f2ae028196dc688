import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FileJson2 } from '../components/ui/icons.ts'
import { ApiFields } from '../components/api-fields.tsx'
import { ApiMethod, ApiOperation } from '../components/api-operation.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { titled } from '../lib/meta.ts'
import { type SpecificationView, viewSpecification } from '../views/api-docs.ts'
import '../i18n/topics/api-docs.ts'

export const meta: MetaFunction = titled((t) => t.app.apiDocs)

/** Loads the parts of the specification that the page shows. */
export function loader({ context }: LoaderFunctionArgs) {
  const { specification, problems } = context.describeApi()
  return { specification: viewSpecification(specification), problems }
}

export default function ApiDocs() {
  const { specification, problems } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const { groups, schemas, version } = specification
  return (
    <>
      <PageHeader
        title={`${t.app.apiDocs} ${version}`}
        intro={t.apiDocs.intro}
        actions={
          <Button asChild>
            <a href="/api/openapi.json">
              <FileJson2 aria-hidden />
              {t.apiDocs.download}
            </a>
          </Button>
        }
      />
      <div className="grid gap-6 xl:grid-cols-[17rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <div className="flex min-w-0 flex-col gap-4">
          <Basics />
          <Problems problems={problems} />
          {groups.map(({ name, operations }) => (
            <section key={name} aria-labelledby={`group-${name}`} className="flex flex-col gap-3">
              <h2 id={`group-${name}`} className="mt-3 scroll-mt-4 text-base font-semibold">
                {name}
              </h2>
              {operations.map((operation) => (
                <ApiOperation key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
          <Schemas schemas={schemas} />
        </div>
      </div>
    </>
  )
}

function Contents({ groups }: Pick<SpecificationView, 'groups'>) {
  const { t } = useI18n()
  return (
    <nav
      aria-label={t.apiDocs.contents}
      className="no-print text-xs xl:sticky xl:top-4 xl:max-h-[calc(100vh-2rem)] xl:self-start xl:overflow-y-auto"
    >
      {groups.map(({ name, operations }) => (
        <details key={name} open className="mb-2">
          <summary className="folds font-semibold">{name}</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {operations.map(({ id, method, path }) => (
              <li key={id}>
                <a href={`#${id}`} className="flex items-start gap-1.5 rounded px-1 py-0.5 hover:bg-sunken">
                  <ApiMethod method={method} />
                  <span className="min-w-0 break-all font-mono text-ink-2">{path.replace(/^\/api/, '')}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <a href="#schemas" className="font-semibold hover:underline">
        {t.apiDocs.schemas}
      </a>
    </nav>
  )
}

const example = `curl "$URL/api/documents?query=m%C3%BCller&limit=10" \\
  -H "Authorization: Bearer $TOKEN"`

function Basics() {
  const { t } = useI18n()
  const { token, lists, repeat, events } = t.apiDocs
  return (
    <Card aria-labelledby="basics">
      <CardHeader id="basics" title={t.apiDocs.basics} />
      <CardBody className="flex flex-col gap-2 text-[0.8125rem] text-ink-2">
        <ul className="list-disc pl-4">
          {[token, lists, repeat, events].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <pre className="whitespace-pre-wrap break-all rounded-md bg-sunken px-3 py-2 font-mono text-xs text-ink">
          {example}
        </pre>
      </CardBody>
    </Card>
  )
}

function Problems({ problems }: { problems: readonly { reason: string; status: number }[] }) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="errors">
      <CardHeader id="errors" title={t.apiDocs.errors} description={t.apiDocs.errorsHint} />
      <CardBody>
        <ul className="grid gap-x-4 gap-y-1 font-mono text-xs sm:grid-cols-2 lg:grid-cols-3">
          {problems.map(({ reason, status }) => (
            <li key={reason} id={`problem-${reason}`} className="rounded target:bg-accent-soft">
              <span className="text-ink-3">{status}</span> {reason}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

function Schemas({ schemas }: Pick<SpecificationView, 'schemas'>) {
  const { t } = useI18n()
  return (
    <section aria-labelledby="schemas" className="flex flex-col gap-3">
      <h2 id="schemas" className="mt-3 scroll-mt-4 text-base font-semibold">
        {t.apiDocs.schemas}
      </h2>
      {schemas.map(({ name, type, fields }) => (
        <Card key={name} id={`schema-${name}`} aria-label={t.apiDocs.schema(name)} className="scroll-mt-4">
          <details>
            <summary className="folds break-words px-4 py-2.5 font-mono text-xs text-ink-3">
              <span className="text-[0.8125rem] font-semibold text-ink">{name}</span> {type}
            </summary>
            {fields.length > 0 ? <ApiFields label={`${name}: ${t.apiDocs.fields}`} fields={fields} /> : null}
          </details>
        </Card>
      ))}
    </section>
  )
}
