import type { Language } from '../language.ts'
import { fold } from './folded.ts'
import { bareName } from './organisation-names.ts'

interface OrganisationClass {
  name: Readonly<Record<Language, string>>
  /** Decides by the folded words of a name, without its legal form, whether it belongs to the class. */
  fits: (words: readonly string[]) => boolean
}

const some = (pattern: RegExp) => (words: readonly string[]) => words.some((word) => pattern.test(word))
const first = (pattern: RegExp) => (words: readonly string[]) => pattern.test(words.join(' '))
const outer = (pattern: RegExp) => (words: readonly string[]) =>
  [words[0] ?? '', words.at(-1) ?? ''].some((word) => pattern.test(word))

const noBank = /(?:daten|samen|blut|werk|sitz|ersatz|park|power|wissens|food|blood|data)[ -]?bank/

/**
 * What an organisation's name says about it, the most specific first. A name that only resembles one of them belongs to
 * none.
 */
const classes: readonly OrganisationClass[] = [
  {
    name: { de: 'Spital', en: 'Hospital', fr: 'Hôpital' },
    fits: (words) => some(/^(?!tier)[a-z]*(?:spital|krankenhaus|klinikum)$|^(?:hospital|hopital)$/)(words),
  },
  {
    name: { de: 'Pflegeheim', en: 'Nursing home', fr: 'Établissement médico-social' },
    fits: some(/^(?:pflege|alters|senioren)(?:heim|zentrum)$|^ehpad$/),
  },
  {
    name: { de: 'Fachhochschule', en: 'University of applied sciences', fr: 'Haute école spécialisée' },
    fits: (words) =>
      some(/fachhochschule$/)(words) || first(/\b(?:university of applied sciences|haute ecole specialisee)\b/)(words),
  },
  {
    name: { de: 'Hochschule', en: 'University', fr: 'Haute école' },
    fits: (words) => some(/hochschule$/)(words) || first(/\bhaute ecole\b/)(words),
  },
  {
    name: { de: 'Universität', en: 'University', fr: 'Université' },
    fits: some(/^(?:[a-z]*universitat|university|universite|uni|eth|epfl)$/),
  },
  {
    name: { de: 'Schule', en: 'School', fr: 'École' },
    fits: outer(/^(?:[a-z]*schule|[a-z]*gymnasium|lycee|school|college|ecole|kantonsschule)$/),
  },
  {
    name: { de: 'Bank', en: 'Bank', fr: 'Banque' },
    fits: (words) => outer(/^(?:[a-z]*bank|banque|sparkasse|[a-z]*sparkasse)$/)(words) && !noBank.test(words.join(' ')),
  },
  {
    name: { de: 'Versicherung', en: 'Insurer', fr: 'Assurance' },
    fits: outer(
      /^(?:[a-z]*versicherung(?:en|sgesellschaft)?|insurances?|assurances?|krankenkasse|[a-z]*krankenkasse)$/,
    ),
  },
  {
    name: { de: 'Öffentliche Verwaltung', en: 'Public administration', fr: 'Administration publique' },
    fits: first(
      /^(?:kanton|kantonales amt|cantonal office|office cantonal|stadt|gemeinde|tax office|(?:steuer|sozial|finanz|bau|umwelt)amt|[a-z]*verwaltung|bundes(?:amt|ministerium)|landratsamt|ministerium|ministry of|ministere|departement|canton de|ville de|commune de|city of|county of|department of)(?: |$)/,
    ),
  },
  { name: { de: 'Apotheke', en: 'Pharmacy', fr: 'Pharmacie' }, fits: outer(/^(?:[a-z]*apotheke|pharmacy|pharmacie)$/) },
  { name: { de: 'Hotel', en: 'Hotel', fr: 'Hôtel' }, fits: outer(/^[a-z]*hotel$/) },
  { name: { de: 'Restaurant', en: 'Restaurant', fr: 'Restaurant' }, fits: outer(/^[a-z]*restaurant$/) },
]

const plain: Readonly<Record<'work' | 'school', Readonly<Record<Language, string>>>> = {
  work: { de: 'Organisation', en: 'Organisation', fr: 'Organisation' },
  school: { de: 'Bildungseinrichtung', en: 'Educational institution', fr: 'Établissement de formation' },
}

/** The replacement for an organisation's name: `Bank` only if the name itself says so, otherwise `Organisation`. */
export function classOf(name: string, kind: 'work' | 'school', language: Language): string {
  const words = fold(bareName(name.split(/[,;|]/u)[0] ?? name)).match(/[\p{L}\p{N}]+/gu) ?? []
  const found = classes.find(({ fits }) => fits(words))
  return (found?.name ?? plain[kind])[language]
}
