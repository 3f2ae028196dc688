import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/storage.ts'

/** The versions of this process, and where monitoring can query it. */
export function ProcessCard({ about }: { about: { version: string; node: string; embeddedDatabase: boolean } }) {
  const { t } = useI18n()
  const facts = [
    [t.storage.version, about.version],
    [t.storage.node, about.node],
    [t.storage.database, about.embeddedDatabase ? t.storage.embedded : t.storage.external],
  ]
  const links = [
    ['/health', t.storage.health],
    ['/health/storage', t.storage.storageHealth],
    ['/metrics', t.storage.metrics],
  ]
  return (
    <Card aria-labelledby="runtime" className="h-fit">
      <CardHeader id="runtime" title={t.storage.runtime} />
      <CardBody>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.8125rem]">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-3">{name}</dt>
              <dd className="tabular">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] font-medium">
          {links.map(([href, text]) => (
            <a key={href} href={href} className="text-accent hover:underline">
              {text}
            </a>
          ))}
        </p>
      </CardBody>
    </Card>
  )
}
