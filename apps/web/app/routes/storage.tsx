import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Badge } from '../components/ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { Table, Td, Th, Tr } from '../components/ui/table.tsx'
import { useI18n } from '../i18n/index.tsx'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.storage.title)

/** How the storage is, and what this process is made of. */
export async function loader({ context }: LoaderFunctionArgs) {
  return { storage: await context.api.storage.health(), about: context.about }
}

export default function Storage() {
  const { storage, about } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader title={t.storage.title} intro={t.storage.intro} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <DriverCard storage={storage} />
          <FilesCard storage={storage} />
        </div>
        <AboutCard about={about} />
      </div>
    </>
  )
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

function DriverCard({ storage }: Pick<Data, 'storage'>) {
  const { t, formatNumber } = useI18n()
  return (
    <Card aria-labelledby="driver">
      <CardHeader
        id="driver"
        title={
          <>
            {t.storage.driver} <code className="font-mono">{storage.driver}</code>
          </>
        }
        actions={
          <Badge tone={storage.healthy ? 'good' : 'bad'}>
            {storage.healthy ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
            {storage.healthy ? t.storage.healthy : t.storage.unhealthy}
          </Badge>
        }
      />
      <CardBody className="flex flex-col gap-3">
        <dl className="grid grid-cols-[9rem_minmax(0,1fr)] gap-y-1.5 text-[0.8125rem]">
          <dt className="text-ink-3">{t.storage.latency}</dt>
          <dd className="tabular">{formatNumber(storage.latencyMs)} ms</dd>
          <dt className="text-ink-3">{t.storage.durability}</dt>
          <dd>{storage.durable ? t.storage.durable : t.storage.volatile}</dd>
        </dl>
        {storage.code === null ? null : (
          <Alert tone="bad" title={t.storage.unhealthy}>
            <code>{storage.code}</code>
          </Alert>
        )}
      </CardBody>
    </Card>
  )
}

function FilesCard({ storage }: Pick<Data, 'storage'>) {
  const { t, formatBytes, formatNumber } = useI18n()
  return (
    <Card>
      <CardHeader id="files" title={t.storage.files} />
      {storage.files.length === 0 ? <CardBody className="text-ink-3">{t.storage.noFiles}</CardBody> : null}
      {storage.files.length > 0 ? (
        <Table label={t.storage.files}>
          <thead>
            <tr>
              <Th>{t.storage.driver}</Th>
              <Th className="text-right">{t.storage.count}</Th>
              <Th className="text-right">{t.storage.size}</Th>
            </tr>
          </thead>
          <tbody>
            {storage.files.map((row) => (
              <Tr key={row.driver}>
                <Td>
                  <code className="font-mono">{row.driver}</code>{' '}
                  {row.driver === storage.driver ? <Badge tone="accent">{t.storage.current}</Badge> : null}
                </Td>
                <Td className="text-right tabular">{formatNumber(row.count)}</Td>
                <Td className="text-right tabular">{formatBytes(row.bytes)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </Card>
  )
}

function AboutCard({ about }: Pick<Data, 'about'>) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="runtime" className="h-fit">
      <CardHeader id="runtime" title={t.storage.runtime} />
      <CardBody>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.8125rem]">
          <dt className="text-ink-3">{t.storage.version}</dt>
          <dd className="tabular">{about.version}</dd>
          <dt className="text-ink-3">{t.storage.node}</dt>
          <dd className="tabular">{about.node}</dd>
          <dt className="text-ink-3">{t.storage.database}</dt>
          <dd>{about.embeddedDatabase ? t.storage.embedded : t.storage.external}</dd>
        </dl>
        <p className="mt-3 flex gap-4 text-[0.8125rem] font-medium">
          <a href="/health" className="text-accent hover:underline">
            {t.storage.health}
          </a>
          <a href="/metrics" className="text-accent hover:underline">
            {t.storage.metrics}
          </a>
        </p>
      </CardBody>
    </Card>
  )
}
