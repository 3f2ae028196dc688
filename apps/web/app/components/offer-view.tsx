import type { Offer, OfferClaim } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import { useI18n } from '../i18n/index.tsx'
import { DocumentSection } from './document-section.tsx'
import { Card, CardBody } from './ui/card.tsx'
import { MarkedText } from './marked-text.tsx'
import '../i18n/topics/documents.ts'

/** The offer as data: its text, its conditions, and how many criteria support each claim. */
export function OfferView({ offer, locale }: { offer: Offer; locale: Locale }) {
  const { t, formatDay } = useI18n()
  return (
    <Card>
      <CardBody lang={locale} className="flex flex-col gap-6 p-5! leading-relaxed sm:p-6!">
        <header>
          <p className="text-[0.8125rem] text-ink-3">
            <MarkedText
              text={[offer.vendor, offer.client, formatDay(offer.date), offer.id].filter(Boolean).join(' · ')}
            />
          </p>
          <h2 className="mt-1 text-xl font-semibold tracking-tight">
            <MarkedText text={offer.subject} />
          </h2>
        </header>
        <Paragraphs texts={offer.roleContext} />
        <DocumentSection title={t.offer.suitability}>
          <Claims claims={offer.suitability} />
        </DocumentSection>
        <DocumentSection title={t.offer.conditions}>
          <Conditions conditions={offer.conditions} />
        </DocumentSection>
        <DocumentSection title={t.offer.assessment}>
          <Paragraphs texts={offer.assessment} />
        </DocumentSection>
        <DocumentSection title={t.offer.addedValue}>
          <Claims claims={offer.addedValue} />
        </DocumentSection>
        {offer.gaps.length > 0 ? (
          <DocumentSection title={t.offer.gaps}>
            <Claims claims={offer.gaps} />
          </DocumentSection>
        ) : null}
        <DocumentSection title={t.offer.recommendation}>
          <Paragraphs texts={[offer.recommendation, offer.closing]} />
        </DocumentSection>
      </CardBody>
    </Card>
  )
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="flex max-w-[70ch] flex-col gap-2">
      {texts
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>
            <MarkedText text={text} />
          </p>
        ))}
    </div>
  )
}

function Claims({ claims }: { claims: readonly OfferClaim[] }) {
  const { t } = useI18n()
  return (
    <ul className="flex max-w-[70ch] list-disc flex-col gap-1 pl-4 marker:text-ink-3">
      {claims.map((claim) => (
        <li key={claim.text}>
          <MarkedText text={claim.text} />{' '}
          {claim.criteria.length > 1 ? (
            <span className="whitespace-nowrap text-xs text-ink-3">({t.offer.provenBy(claim.criteria.length)})</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const conditionOrder = ['workload', 'availability', 'hourlyRate', 'subcontracting', 'validUntil'] as const

function Conditions({ conditions }: Pick<Offer, 'conditions'>) {
  const { t, formatDay } = useI18n()
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {conditionOrder.map((name) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{t.newRun.terms[name]}</dt>
          <dd className="mb-1 sm:mb-0">
            <MarkedText text={name === 'validUntil' ? formatDay(conditions[name]) : conditions[name]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
