import type { Candidate } from '../candidate.ts'
import { contactMask } from './contact-masks.ts'
import { fold, foldWithPlaces } from './folded.ts'
import { initialsOf, nameMask } from './name-masks.ts'
import { organisationsOf } from './organisation-masks.ts'
import { referenceSpans } from './reference-masks.ts'
import { replaceSpans } from './spans.ts'

/** A candidate who cannot be identified by the CV, and the same masks for what others wrote about the person. */
export interface AnonymousCandidate {
  candidate: Candidate
  /** Removes from a text what would identify the person. */
  mask: (text: string) => string
}

/**
 * Hides who a candidate is: initials for the name, classes for employers and schools, no contact details, no
 * publications, and texts without everything that identifies the person, an employer, a school or somebody else. The
 * replacements are in the language of the CV. Months are kept, because the years of experience depend on them.
 */
export function anonymiseCandidate(candidate: Candidate): AnonymousCandidate {
  const skills = skillsOf(candidate)
  const organisations = organisationsOf(candidate, skills)
  const [contacts, names] = [contactMask(candidate, skills), nameMask(candidate)]
  const mask = (text: string): string => {
    if (text === '') return text
    const folded = foldWithPlaces(text)
    const spans = [
      ...contacts(text, folded),
      ...organisations.spans(text, folded),
      ...names(text, folded),
      ...referenceSpans(text),
    ]
    return spans.length === 0 ? text : replaceSpans(text, spans)
  }
  const maskHouse = (name: string): string => {
    const label = organisations.labelOf(name)
    return label === name ? mask(name) : label
  }
  // `Scrum.org` issues certificates, and is nobody's address.
  const maskIssuer = (name: string): string =>
    /^[\p{L}\p{N}-]+(?:\.[\p{L}]+)+$/u.test(name) && names(name, foldWithPlaces(name)).length === 0 ? name : mask(name)
  return { candidate: hidden(candidate, { mask, maskHouse, maskIssuer }), mask }
}

type Masking = (text: string) => string

interface Maskings {
  mask: Masking
  maskHouse: Masking
  maskIssuer: Masking
}

function hidden(candidate: Candidate, { mask, maskHouse, maskIssuer }: Maskings): Candidate {
  const { given, family } = initialsOf(candidate)
  const { publications: _publications, unread, volunteering, awards, ...rest } = candidate
  return {
    ...maskTexts(rest, mask),
    locale: candidate.locale,
    givenName: given,
    familyName: family,
    originalName: '',
    nationality: candidate.nationality,
    contact: null,
    expertise: rest.expertise.map((group) => ({
      ...group,
      label: mask(group.label),
      items: group.items.map(maskItem(mask)),
    })),
    education: rest.education.map((one) => ({ ...maskTexts(one, mask), institution: maskHouse(one.institution) })),
    trainings: rest.trainings.map((one) => ({ ...maskTexts(one, mask), institution: maskIssuer(one.institution) })),
    engagements: rest.engagements.map((one) => ({
      ...maskTexts(one, mask),
      client: maskHouse(one.client),
      technologies: one.technologies.map(maskItem(mask)),
    })),
    ...(volunteering && {
      volunteering: volunteering.map((one) => ({ ...maskTexts(one, mask), organisation: maskHouse(one.organisation) })),
    }),
    ...(awards && { awards: maskTexts(awards, mask) }),
    ...(unread && {
      unread: unread
        .filter(({ pointer }) => !isAboutOthers(pointer))
        .map(({ pointer, text }) => ({ pointer, text: mask(text) })),
    }),
  }
}

function isAboutOthers(pointer: string): boolean {
  return /^\/(?:references?|referenzen|références?|publications?|publikationen|basics|personal|kontakt|contact)/iu.test(
    pointer,
  )
}

/** A skill that is one plain word is not treated as a name: `Ruby` stays a language for a person who is called Ruby. */
function maskItem(mask: Masking): Masking {
  return (item) => (/^[\p{L}\p{N}+#]+$/u.test(item) ? item : mask(item))
}

function skillsOf({ expertise, engagements, languages }: Candidate): ReadonlySet<string> {
  const items = [
    ...expertise.flatMap((group) => group.items),
    ...engagements.flatMap(({ technologies, method }) => [...technologies, method]),
    ...languages.map(({ name }) => name),
  ]
  // A sentence among the skills may name an organisation.
  const short = items.filter((item) => item.split(/\s+/u).length < 4)
  return new Set(short.flatMap((item) => [fold(item), ...(fold(item).match(/[\p{L}\p{N}+#.]+/gu) ?? [])]))
}

/** Masks every text in a value; keys, numbers, codes and parsed periods are kept. */
function maskTexts<T>(value: T, mask: Masking): T {
  if (typeof value === 'string') {
    // A masked text is a text.
    return mask(value) as T
  }
  if (Array.isArray(value)) {
    // A list of masked values is such a list.
    return value.map((part: unknown) => maskTexts(part, mask)) as T
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    codes.has(key) ? part : maskTexts(part, mask),
  ])
  // The same keys with values of the same types.
  return Object.fromEntries(entries) as T
}

const codes = new Set(['start', 'end', 'present', 'level', 'native', 'category', 'locale'])
