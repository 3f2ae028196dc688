import type { Candidate, Honour, VoluntaryWork } from '../candidate.ts'
import { keyOf } from '../compare/shapes.ts'
import { formatPeriod, type Period } from '../period.ts'
import { fieldPart } from './field-part.ts'
import { listPart, type ListSpec } from './list-part.ts'
import type { Part } from './part.ts'
import { sameStation } from './same-station.ts'

type Expertise = Candidate['expertise'][number]

const keepBoth = <T>(known: T, given: T): T[] => [known, given]

const honours: Pick<ListSpec<Honour>, 'identities' | 'text' | 'join'> = {
  identities: [(one) => keyOf(one.title, one.institution), (one) => keyOf(one.title)],
  text: ({ period, title: name, institution, description }, language) =>
    lines([title(name, institution), formatPeriod(period, language), description]),
  join: keepBoth,
}

/** Every part of a profile, in reading order. */
export const parts: readonly Part[] = [
  fieldPart('name', ['givenName', 'familyName', 'originalName'], ({ givenName, familyName, originalName }) =>
    `${givenName} ${familyName}`.trim() === '' ? originalName : `${givenName} ${familyName}`.trim(),
  ),
  fieldPart('locale', ['locale'], ({ locale }) => locale),
  textPart('headline'),
  textPart('headlineDescription'),
  textPart('nationality'),
  textPart('highestEducation'),
  textPart('profile'),
  textPart('email'),
  textPart('phone'),
  textPart('location'),
  listPart('links', {
    read: ({ links }) => links,
    write: (links) => ({ links }),
    identities: [],
    text: (link) => link,
    join: null,
  }),
  listPart('engagements', {
    read: ({ engagements }) => engagements,
    write: (engagements) => ({ engagements }),
    identities: [({ client, role, period }) => keyOf(client, role, dated(period))],
    likeness: sameStation,
    text: ({ period, role, client, activities, technologies, method }, language) =>
      lines([title(role, client), formatPeriod(period, language), ...activities, technologies.join(', '), method]),
    join: keepBoth,
  }),
  listPart('education', {
    read: ({ education }) => education,
    write: (education) => ({ education }),
    identities: [
      ({ institution, degree }) => keyOf(institution, degree),
      ({ institution, period }) => keyOf(institution, dated(period)),
      ({ degree, period }) => keyOf(degree, dated(period)),
    ],
    text: ({ period, institution, degree, courses = [] }, language) =>
      lines([title(degree, institution), formatPeriod(period, language), courses.join(', ')]),
    join: keepBoth,
  }),
  listPart('trainings', {
    read: ({ trainings }) => trainings,
    write: (trainings) => ({ trainings }),
    identities: [(one) => keyOf(one.institution, one.title), (one) => keyOf(one.title)],
    text: ({ period, institution, title: name }, language) =>
      lines([title(name, institution), formatPeriod(period, language)]),
    join: keepBoth,
  }),
  listPart('expertise', {
    read: ({ expertise }) => expertise,
    write: (expertise) => ({ expertise }),
    identities: [({ label }) => keyOf(label), ({ label, category }) => (label === '' ? category : null)],
    text: ({ label, items }) => lines([label, items.join(', ')]),
    join: (known, given) => [joinItems(known, given)],
  }),
  listPart('languages', {
    read: ({ languages }) => languages,
    write: (languages) => ({ languages }),
    identities: [({ name }) => keyOf(name.toLowerCase())],
    text: ({ name, level, native, text }) => title(name, native ? 'C2+' : (level ?? text)),
    join: null,
  }),
  listPart<VoluntaryWork>('volunteering', {
    read: ({ volunteering }) => volunteering,
    write: (volunteering) => ({ volunteering }),
    identities: [({ organisation, role }) => keyOf(organisation, role)],
    text: ({ period, role, organisation, activities }, language) =>
      lines([title(role, organisation), formatPeriod(period, language), ...activities]),
    join: keepBoth,
  }),
  listPart('awards', {
    ...honours,
    read: ({ awards }) => awards,
    write: (awards) => ({ awards }),
  }),
  listPart('publications', {
    ...honours,
    read: ({ publications }) => publications,
    write: (publications) => ({ publications }),
  }),
  fieldPart('unread', ['unread'], ({ unread }) => lines(unread.map(({ text }) => text))),
]

type TextField =
  | 'headline'
  | 'headlineDescription'
  | 'nationality'
  | 'highestEducation'
  | 'profile'
  | 'email'
  | 'phone'
  | 'location'

function textPart(key: TextField): Part {
  return fieldPart(key, [key], (flat) => flat[key])
}

function joinItems(known: Expertise, given: Expertise): Expertise {
  return { ...known, items: [...new Set([...known.items, ...given.items])] }
}

/** The dates of a period, regardless of their notation; empty if there are none. */
function dated({ start, end, present }: Period): string {
  return start === null ? '' : `${start} ${present ? 'present' : end}`
}

function title(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(', ')
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}
