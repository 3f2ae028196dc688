import * as fc from 'fast-check'
import { type Candidate, cefrLevels, expertiseCategories } from '../candidate.ts'
import { cleanText } from '../importers/clean-text.ts'
import { agencyPeriod } from '../period.ts'
import { parsePeriod } from '../period-parse.ts'
import type { JobProfile } from '../job-profile.ts'
import { locales } from '../language.ts'

/** Anything that a program or a hostile person could pass to an importer. */
export const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.jsonValue(),
  fc.json(),
  fc.string({ unit: 'binary' }),
)

/** A line of the canonical model: clean, not empty, without list separators. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) =>
    cleanText(text)
      .text.replace(/[\n,;():–!*_`#\\<&~[\]•-]/g, '')
      .trim(),
  )
  .filter((text) => /^[\p{L}\p{N}]/u.test(text))
export const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const lines = fc.array(line, { maxLength: 4 })

const date = fc
  .tuple(fc.integer({ min: 1960, max: 2030 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === null ? String(year) : `${String(month).padStart(2, '0')}/${year}`))
const period = fc
  .tuple(date, fc.option(date))
  .map(([start, end]) => parsePeriod(`${start} - ${end ?? 'Heute'}`).period)
  .map((value) => ({ ...value, text: agencyPeriod(value) }))

const honours = fc.array(fc.record({ period, title: line, institution: line, description: line }), {
  minLength: 1,
  maxLength: 3,
})

/** The sections that many people have no entry for; a section without one is absent. */
const sections: fc.Arbitrary<Pick<Candidate, 'volunteering' | 'awards' | 'publications'>> = fc.record(
  {
    volunteering: fc.array(fc.record({ period, role: line, organisation: line, activities: lines }), {
      minLength: 1,
      maxLength: 3,
    }),
    awards: honours,
    publications: honours,
  },
  { requiredKeys: [] },
)

const person = fc.record({
  locale: fc.constantFrom(...locales),
  givenName: line,
  familyName: line,
  originalName: fc.constant(''),
  headline: line,
  headlineDescription: line,
  nationality: line,
  highestEducation: line,
  profile: line,
  expertise: fc.tuple(lines, lines, lines).map((groups) =>
    expertiseCategories.map((category, index) => ({
      category,
      label: ['Projektmethodik', 'Tech Stack', 'Weitere Skills'][index] ?? '',
      items: groups[index] ?? [],
    })),
  ),
  education: fc.array(fc.record({ period, institution: line, degree: line }), { maxLength: 3 }),
  trainings: fc.array(fc.record({ period, institution: line, title: line }), { maxLength: 3 }),
  languages: fc.array(
    fc
      .tuple(line, fc.constantFrom(...cefrLevels), fc.boolean())
      .map(([name, level, native]) =>
        native ? { name, level: 'C2' as const, native, text: '5' } : { name, level, native, text: level },
      ),
    { maxLength: 3 },
  ),
  engagements: fc.array(
    fc.record({ period, role: line, client: line, activities: lines, technologies: lines, method: line }),
    { maxLength: 3 },
  ),
  contact: fc.constant(null),
})

/** A candidate that an importer could have returned for an agency CV. */
export const candidate: fc.Arbitrary<Candidate> = fc
  .tuple(person, sections)
  .map(([about, more]) => ({ ...about, ...more }))

/** A job profile that an importer could have returned. */
export const job: fc.Arbitrary<JobProfile> = fc.record({
  locale: fc.constantFrom(...locales),
  title: line,
  client: line,
  organisationUnit: line,
  programme: lines,
  summary: line,
  goal: line,
  roleInSetup: line,
  collaboration: lines,
  tasks: fc.record({ core: lines, operational: lines, governance: lines }),
  must: lines,
  should: lines,
  languages: fc.array(fc.record({ name: line, level: line }), { maxLength: 2 }),
  assignment: fc.record({
    start: line,
    end: line,
    extension: line,
    workload: line,
    locations: lines,
    deliveryModel: line,
  }),
  reporting: fc.record({ meetings: lines, artifacts: lines }),
  contact: fc.record({ role: line, name: line, organisation: line }),
})
