import type { JobProfile } from '@dossier/profiles'
import { useI18n } from '../i18n/index.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import { MarkedText } from './marked-text.tsx'
import '../i18n/topics/documents.ts'

/** The job profile as imported: its criteria and its conditions. */
export function JobView({ job }: { job: JobProfile }) {
  const { t } = useI18n()
  const facts = [
    [t.check.summary.client, [job.client, job.organisationUnit].filter(Boolean).join(', ')],
    [t.check.summary.workload, job.assignment.workload],
    [t.job.period, [job.assignment.start, job.assignment.end].filter(Boolean).join(' – ')],
    [t.job.location, job.assignment.locations.join(', ')],
    [t.check.summary.languages, job.languages.map(({ name, level }) => `${name} ${level}`.trim()).join(', ')],
  ].filter(([, value]) => value !== '')
  return (
    <Card aria-labelledby="job">
      <CardHeader id="job" title={<MarkedText text={job.title} />} description={<MarkedText text={job.summary} />} />
      <CardBody className="flex flex-col gap-4">
        <dl className="grid gap-x-6 gap-y-1 text-[0.8125rem] sm:grid-cols-[9rem_minmax(0,1fr)]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-ink-3">{label}</dt>
              <dd>
                <MarkedText text={value ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
        <Bullets title={t.job.tasks} items={[...job.tasks.core, ...job.tasks.operational, ...job.tasks.governance]} />
        <Bullets title={t.check.summary.must} items={job.must} />
        <Bullets title={t.check.summary.should} items={job.should} />
      </CardBody>
    </Card>
  )
}

function Bullets({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold text-ink-3">{title}</h3>
      <ul className="flex list-disc flex-col gap-0.5 pl-4 text-[0.8125rem] text-ink-2 marker:text-ink-3">
        {items.map((item) => (
          <li key={item}>
            <MarkedText text={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}
