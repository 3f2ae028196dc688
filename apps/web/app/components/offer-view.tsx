import type { Offer, OfferClaim } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { Card, CardBody } from './ui/card.tsx'
import { MarkedText } from './marked-text.tsx'
import '../i18n/topics/documents.ts'

/** The offer as data: its words, its conditions, and how many criteria prove each claim. */
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
        <Section title={t.offer.suitability}>
          <Claims claims={offer.suitability} />
        </Section>
        <Section title={t.offer.conditions}>
          <Conditions conditions={offer.conditions} />
        </Section>
        <Section title={t.offer.assessment}>
          <Paragraphs texts={offer.assessment} />
        </Section>
        <Section title={t.offer.addedValue}>
          <Claims claims={offer.addedValue} />
        </Section>
        {offer.gaps.length > 0 ? (
          <Section title={t.offer.gaps}>
            <Claims claims={offer.gaps} />
          </Section>
        ) : null}
        <Section title={t.offer.recommendation}>
          <Paragraphs texts={[offer.recommendation, offer.closing]} />
        </Section>
      </CardBody>
    </Card>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 border-b border-line pb-1 text-xs font-semibold text-ink-3">{title}</h3>
      {children}
    </section>
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
