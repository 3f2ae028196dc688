import type { Candidate, Honour, Language } from '@dossier/profiles'
import { useI18n } from '../i18n/index.tsx'
import { DocumentSection } from './document-section.tsx'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody } from './ui/card.tsx'
import { DocumentLanguage, MarkedText } from './marked-text.tsx'
import '../i18n/topics/documents.ts'

interface CvViewProps {
  candidate: Candidate
  /** The language of the run, in which the document marks open values. */
  language: Language
  /** One to five for each language, in their order; zero for an unknown level. */
  stars: readonly number[]
}

/** The CV as data: the content of the document, in the same order. */
export function CvView({ language, ...shown }: CvViewProps) {
  return (
    <DocumentLanguage.Provider value={language}>
      <CvSections {...shown} />
    </DocumentLanguage.Provider>
  )
}

function CvSections({ candidate, stars }: Omit<CvViewProps, 'language'>) {
  const { t } = useI18n()
  return (
    <Card>
      <CardBody lang={candidate.locale} className="flex flex-col gap-6 p-5! sm:p-6!">
        <Heading candidate={candidate} />
        <DocumentSection title={t.cv.profile}>
          <p className="max-w-[65ch] leading-relaxed whitespace-pre-line" dir="auto">
            <MarkedText text={candidate.profile} />
          </p>
        </DocumentSection>
        <Expertise groups={candidate.expertise} />
        <Dated
          title={t.cv.education}
          items={candidate.education.map(({ period, degree, institution, courses = [] }) => [
            period.text,
            degree,
            institution,
            ...(courses.length === 0 ? [] : [`${t.cv.courses}: ${courses.join(', ')}`]),
          ])}
        />
        <Dated title={t.cv.trainings} items={candidate.trainings.map((e) => [e.period.text, e.title, e.institution])} />
        <Languages languages={candidate.languages} stars={stars} />
        <Projects engagements={candidate.engagements} />
        <Dated
          title={t.cv.volunteering}
          items={(candidate.volunteering ?? []).map((e) => [e.period.text, e.role, e.organisation, ...e.activities])}
        />
        <Dated title={t.cv.awards} items={(candidate.awards ?? []).map(honour)} />
        <Dated title={t.cv.publications} items={(candidate.publications ?? []).map(honour)} />
      </CardBody>
    </Card>
  )
}

function Expertise({ groups }: { groups: Candidate['expertise'] }) {
  const { t } = useI18n()
  if (groups.length === 0) return null
  return (
    <DocumentSection title={t.cv.expertise}>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {groups.map((group) => (
          <div key={`${group.category} ${group.label}`} className="contents">
            <dt className="font-medium text-ink-2">{group.label}</dt>
            <dd className="flex flex-wrap gap-1">
              {group.items.map((item) => (
                <Badge key={item} className="min-w-0 whitespace-normal!">
                  <MarkedText text={item} />
                </Badge>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </DocumentSection>
  )
}

function Heading({ candidate }: { candidate: Candidate }) {
  const { t } = useI18n()
  const facts = [
    [t.cv.role, candidate.headlineDescription],
    [t.cv.nationality, candidate.nationality],
    [t.check.summary.education, candidate.highestEducation],
  ].filter(([, value]) => value !== '')
  return (
    <div>
      <h2 className="text-xl font-semibold tracking-tight">
        <MarkedText text={`${candidate.givenName} ${candidate.familyName}`} />
      </h2>
      <p className="text-ink-2">
        <MarkedText text={candidate.headline} />
      </p>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-[0.8125rem]">
        {facts.map(([label, value]) => (
          <div key={label} className="min-w-0">
            <dt className="text-xs text-ink-3">{label}</dt>
            <dd>
              <MarkedText text={value ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function honour({ period, title, institution, description }: Honour): string[] {
  return [period.text, title, institution, ...(description === '' ? [] : [description])]
}

function Dated({ title, items }: { title: string; items: readonly (readonly string[])[] }) {
  if (items.length === 0) return null
  return (
    <DocumentSection title={title}>
      <ul className="flex flex-col gap-1.5">
        {items.map(([period = '', what = '', where = '', ...more]) => (
          <li key={`${period} ${what} ${where}`} className="grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <span className="text-ink-3 tabular">
              <MarkedText text={period} />
            </span>
            <span>
              <MarkedText text={what} />
              <span className="text-ink-3">
                {where === '' ? '' : ', '}
                <MarkedText text={where} />
              </span>
              {more.map((text) => (
                <span key={text} className="block text-[0.8125rem] text-ink-2" dir="auto">
                  <MarkedText text={text} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </DocumentSection>
  )
}

function Languages({ languages, stars }: Pick<Candidate, 'languages'> & Pick<CvViewProps, 'stars'>) {
  const { t } = useI18n()
  if (languages.length === 0) return null
  return (
    <DocumentSection title={t.cv.languages}>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {languages.map((language, index) => {
          const count = stars[index] ?? 0
          return (
            <li key={language.name} className="min-w-0">
              <span className="font-medium">
                <MarkedText text={language.name} />
              </span>{' '}
              <span className="text-ink-3">
                <MarkedText text={language.native ? t.cv.native : (language.level ?? language.text)} />
              </span>
              <span className="sr-only">{t.cv.stars(count)}</span>
              <span aria-hidden className="ml-2 text-warn-solid">
                {'★'.repeat(count)}
                <span className="text-line-strong">{'★'.repeat(5 - count)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </DocumentSection>
  )
}

function Projects({ engagements }: Pick<Candidate, 'engagements'>) {
  const { t } = useI18n()
  if (engagements.length === 0) return null
  return (
    <DocumentSection title={t.cv.projects}>
      <ol className="flex flex-col gap-5">
        {engagements.map((engagement, index) => (
          // Two projects may share a client and a period; the order is fixed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <div className="text-[0.8125rem] text-ink-3">
              <p className="tabular">
                <MarkedText text={engagement.period.text} />
              </p>
              <p>
                <MarkedText text={engagement.client} />
              </p>
            </div>
            <div className="flex flex-col gap-1.5">
              <p className="font-medium" dir="auto">
                <MarkedText text={engagement.role} />
              </p>
              <ul className="list-disc pl-4 text-[0.8125rem] text-ink-2 marker:text-ink-3">
                {engagement.activities.map((activity) => (
                  <li key={activity} dir="auto">
                    <MarkedText text={activity} />
                  </li>
                ))}
              </ul>
              <p className="text-xs text-ink-3">
                {engagement.technologies.length > 0 ? `${t.cv.technologies}: ` : ''}
                <MarkedText text={engagement.technologies.join(', ')} />
                {engagement.method === '' ? '' : ` · ${t.cv.method}: `}
                <MarkedText text={engagement.method} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </DocumentSection>
  )
}
