import type { JobProfile, Locale } from '@dossier/profiles'
import { cell, factTable, heading, labelCell, paragraph, bullet, table } from '../docx/blocks.ts'
import type { Block, Cell, Paragraph } from '../docx/model.ts'
import type { GenerateOptions } from '../define.ts'
import { fillLabel } from '../locale/fill.ts'
import { formatLongDate } from '../locale/format.ts'
import type { OfferLabels } from '../locale/offer.ts'
import type { Offer } from './offer-model.ts'

/** The input of the parts of the letter. */
export interface LetterContext {
  offer: Offer
  job: JobProfile
  options: GenerateOptions
  labels: OfferLabels
}

/** The punctuation after a salutation. Swiss letters have none. */
const salutationMark: Readonly<Record<Locale, string>> = { 'de-CH': '', 'de-DE': ',', en: ',', fr: ',' }

/** The first page of the offer: recipient, facts, subject, salutation, context, suitability and conditions. */
export function letterOpening(context: LetterContext): Block[] {
  const { offer, job, options, labels } = context
  const person = job.contact.name
  const salutation = person === '' ? labels.salutation : fillLabel(labels.salutationByName, { name: person })
  const suitability = offer.suitability.map((claim) => bullet(claim.text))
  return [
    letterHead(context),
    paragraph(offer.subject, 'Subject'),
    paragraph(`${salutation}${salutationMark[options.locale]}`),
    ...offer.roleContext.map((text) => paragraph(text)),
    ...(suitability.length === 0 ? [] : [heading(1, labels.suitability), ...suitability]),
    heading(1, labels.conditions),
    conditions(context),
  ]
}

function letterHead({ offer, job, options, labels }: LetterContext): Block {
  const { organisation, name, role } = job.contact
  const recipient = [offer.client, organisation === offer.client ? '' : organisation, name, role]
  const facts: (readonly [string, string])[] = [
    [labels.number, offer.id],
    [labels.date, formatLongDate(offer.date, options.locale)],
    [labels.contact, offer.contact.name],
    ...[offer.contact.phone, offer.contact.email].filter((way) => way !== '').map((way) => ['', way] as const),
  ]
  const lines = recipient.filter((line) => line !== '').map((line) => paragraph(line, 'CellText'))
  const labelLines = facts.map(([label]) => paragraph(label, 'CellText', { align: 'left' }))
  const valueLines = facts.map(([, value]) => paragraph(value, 'CellText'))
  return table([52, 18, 30], null, [[{ content: lines }, { content: labelLines }, { content: valueLines }]], {
    look: 'plain',
  })
}

function conditions({ offer, options, labels }: LetterContext): Block {
  const { workload, availability, hourlyRate, subcontracting, validUntil } = offer.conditions
  const facts = factTable(
    [
      [labels.workload, workload],
      [labels.availability, availability],
      [labels.hourlyRate, hourlyRate],
      [labels.subcontracting, subcontracting],
      [labels.validUntil, formatLongDate(validUntil, options.locale)],
    ],
    30,
  )
  return { ...facts, keepTogether: true }
}

/** The end of the offer: recommendation, closing and the place to sign. */
export function letterClosing({ offer, labels }: LetterContext): Block[] {
  return [
    heading(1, labels.recommendation),
    paragraph(offer.recommendation),
    paragraph(offer.closing, 'Normal', { keepNext: true }),
    paragraph(labels.greeting, 'Normal', { keepNext: true, spaceBefore: 10 }),
    signatures(offer, labels),
  ]
}

function signatures({ vendor, client, contact }: Offer, labels: OfferLabels): Block {
  const signer = [contact.name, contact.role].filter((line) => line !== '')
  const rows: Cell[][] = [
    [labelCell(vendor), cell(''), labelCell(`${labels.accepted}: ${client}`)],
    [signatureLine(signer), cell(''), signatureLine([`${labels.placeAndDate}, ${labels.signature}`])],
  ]
  return { ...table([44, 12, 44], null, rows, { look: 'plain' }), keepTogether: true }
}

function signatureLine([first = '', ...rest]: readonly string[]): Cell {
  const under: Paragraph[] = rest.map((line) => paragraph(line, 'Small'))
  return { content: [paragraph(first, 'CellText', { ruleAbove: true, spaceBefore: 44 }), ...under] }
}
