import { type Candidate, type CandidateProjection, OPEN_MARKER, projectCandidate } from '@dossier/profiles'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolvePointer } from './evidence/pointer.ts'
import { type Evidence, type MatchResult, type Verdict, verdicts } from './result.ts'
import { period, sampleCandidate, sampleEngagement, sampleMatch, skills } from './testing/samples.ts'

const words = (
  'Java|Spring Boot|Kotlin|JavaScript|C#|C++|C|Go|R|SAP|Cloud|AWS|PL/SQL|Scrum|agil|Professional Scrum Master|PSM I|' +
  'Projektleiterin|Grossprojektleitung|Bankenumfeld|teamfähig|ServiceNow|keine Erfahrung mit|Entwicklung|und|,|in|.|' +
  `Informatikstudium|Marco|${OPEN_MARKER}`
).split('|')
const textOf = (vocabulary: readonly string[]) =>
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 }).map((parts) => parts.join(' '))
const text = textOf(words)
/** Texts without denials, because a denial may turn an open verdict into an unfulfilled one. */
const assertion = textOf(words.filter((word) => !word.startsWith('keine')))
const month = fc
  .tuple(fc.integer({ min: 2005, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const periods = fc.tuple(month, fc.option(month)).map(([start, end]) => period(start, end))
const engagementOf = (said: fc.Arbitrary<string>) =>
  fc
    .record({
      period: periods,
      role: said,
      activities: fc.array(said, { maxLength: 2 }),
      technologies: fc.array(said, { maxLength: 3 }),
    })
    .map((parts) => sampleEngagement(parts))
const engagement = engagementOf(text)
const trainingOf = (title: fc.Arbitrary<string>) =>
  fc.record({ period: periods, institution: fc.constant('Akademie'), title })
const training = trainingOf(text)
const educationOf = (degree: fc.Arbitrary<string>) =>
  fc.record({ period: periods, institution: fc.constant('Hochschule'), degree })
const education = educationOf(text)
const language = fc.record({
  name: fc.constantFrom('Deutsch', 'English', 'français', 'Klingon'),
  level: fc.constantFrom('A2' as const, 'B2' as const, 'C1' as const, null),
  native: fc.boolean(),
  text: fc.constant(''),
})
const candidate: fc.Arbitrary<CandidateProjection> = fc
  .record({
    headline: text,
    profile: text,
    expertise: fc.array(
      fc.array(text, { maxLength: 3 }).map((items) => skills(...items)),
      { maxLength: 2 },
    ),
    education: fc.array(education, { maxLength: 1 }),
    trainings: fc.array(training, { maxLength: 2 }),
    languages: fc.array(language, { maxLength: 3 }),
    engagements: fc.array(engagement, { maxLength: 3 }),
  })
  .map((parts) => sampleCandidate(parts))

const criteria = (
  'Java|mind. 3 Jahre Java oder Kotlin|Java und C#|C|Go|Cloud (z.B. AWS, Azure)|Azure|Scrum|Scrum-Zertifizierung|PSM I|' +
  'Fundierte Java-Kenntnisse|Projektleitung im Bankenumfeld|Teamfähigkeit|ServiceNow|Deutsch C1 und Englisch B2|' +
  `Mehrjährige Berufserfahrung|Informatikstudium|irgendwas||SAP ${OPEN_MARKER}`
).split('|')
const criterion = fc.constantFrom(...criteria)
const job = fc.record({
  must: fc.array(criterion, { maxLength: 5 }),
  should: fc.array(criterion, { maxLength: 5 }),
  languages: fc.array(
    fc.record({
      name: fc.constantFrom('Deutsch', 'English', 'Italian', ''),
      level: fc.constantFrom('C1', '3', 'gut', ''),
    }),
    { maxLength: 3 },
  ),
})

function all(result: MatchResult): MatchResult['must'] {
  return [...result.must, ...result.should, ...result.further, ...result.softSkills]
}

function vector(result: MatchResult): [string, Verdict][] {
  return all(result).map((one) => [one.pointer, one.verdict])
}

function months(result: MatchResult): number[][] {
  return all(result).map((one) => one.experience.map((sum) => sum.months))
}

function rank(verdict: Verdict | undefined): number {
  return verdict === undefined ? -1 : verdicts.indexOf(verdict)
}

test('every quote is verbatim at its pointer, and contains nothing masked', () => {
  fc.assert(
    fc.property(candidate, job, (person, wanted) => {
      const full: Candidate = {
        ...person,
        profile: `Marco sagt: ${person.profile} Marco`,
        givenName: 'Marco',
        familyName: 'Rieben',
        originalName: '',
        nationality: '',
        contact: null,
      }
      for (const { evidence } of all(sampleMatch(projectCandidate(full), wanted))) {
        for (const { pointer, start, end, quote } of evidence) {
          expect(resolvePointer(full, pointer).slice(start, end)).toBe(quote)
          expect(quote).not.toMatch(/^$|•|! open !/)
        }
      }
    }),
  )
})

test('an additional entry without a denial never lowers a verdict or the score', () => {
  const addition = fc.record({
    skill: assertion,
    engagement: fc.option(engagementOf(assertion)),
    training: fc.option(trainingOf(assertion)),
    education: fc.option(educationOf(assertion)),
    language: fc.option(language),
  })
  fc.assert(
    fc.property(candidate, job, addition, (person, wanted, added) => {
      // Adding a level to a language without one may lower the verdict, because the level may be too low.
      const isNew = !person.languages.some((one) => one.name === added.language?.name)
      const more: CandidateProjection = {
        ...person,
        expertise: [skills(added.skill), ...person.expertise],
        engagements: [...(added.engagement ? [added.engagement] : []), ...person.engagements],
        trainings: [...person.trainings, ...(added.training ? [added.training] : [])],
        education: [...person.education, ...(added.education ? [added.education] : [])],
        languages: [...(added.language && isNew ? [added.language] : []), ...person.languages],
      }
      const before = sampleMatch(person, wanted)
      const after = sampleMatch(more, wanted)
      const verdictAfter = new Map(vector(after))
      for (const [pointer, verdict] of vector(before)) {
        expect(rank(verdictAfter.get(pointer))).toBeLessThanOrEqual(rank(verdict))
      }
      expect(after.score.value ?? 0).toBeGreaterThanOrEqual(before.score.value ?? 0)
    }),
  )
})

test('the order and duplicates of entries change no verdict and no number', () => {
  fc.assert(
    fc.property(candidate, job, (person, wanted) => {
      const shuffled: CandidateProjection = {
        ...person,
        expertise: [...person.expertise, ...person.expertise].toReversed(),
        engagements: [...person.engagements, ...person.engagements].toReversed(),
        trainings: [...person.trainings, ...person.trainings].toReversed(),
        education: [...person.education, ...person.education].toReversed(),
        languages: [...person.languages, ...person.languages].toReversed(),
      }
      const [one, other] = [sampleMatch(person, wanted), sampleMatch(shuffled, wanted)]
      expect(vector(other)).toEqual(vector(one))
      expect(other.score).toEqual(one.score)
      expect(other.verdict.recommendation).toBe(one.verdict.recommendation)
      expect(months(other)).toEqual(months(one))
    }),
  )
})

test('every criterion of the job appears exactly once, verbatim', () => {
  fc.assert(
    fc.property(candidate, job, (person, wanted) => {
      const result = sampleMatch(person, wanted)
      const pointers = all(result).map((one) => one.pointer)
      expect(new Set(pointers).size).toBe(pointers.length)
      for (const group of ['must', 'should'] as const) {
        const expected = wanted[group].flatMap((criterionText, at) =>
          criterionText === '' ? [] : [`/${group}/${at} ${criterionText}`],
        )
        const found = all(result).filter((one) => one.pointer.startsWith(`/${group}/`))
        expect(found.map((one) => `${one.pointer} ${one.criterion}`).toSorted()).toEqual(expected.toSorted())
      }
      const asked = new Set(pointers.filter((pointer) => pointer.startsWith('/languages/')))
      wanted.languages.forEach(({ name }, at) => {
        const isElsewhere = wanted.must.some((must) => must.includes('Deutsch C1 und Englisch B2'))
        expect(asked.has(`/languages/${at}`) || name === '' || isElsewhere).toBe(true)
      })
    }),
  )
})

test('name, nationality, contact details and age never change a verdict', () => {
  const identity = fc.record({
    givenName: fc.constantFrom('Zoë', 'Fatma', 'Jean-Luc', 'Ole'),
    familyName: fc.constantFrom('Rieben', 'Müller', 'Yılmaz', 'O’Neill', '田中'),
    nationality: fc.constantFrom('CH', 'DE', 'TR', ''),
    birth: fc.constantFrom('1958', '1999'),
  })
  fc.assert(
    fc.property(candidate, job, identity, identity, (person, wanted, one, other) => {
      const as = (who: typeof one): Candidate => ({
        ...person,
        profile: `${who.givenName} ${person.profile}`,
        givenName: who.givenName,
        familyName: who.familyName,
        originalName: `${who.givenName} ${who.familyName}`,
        nationality: who.nationality,
        contact: { email: '', phone: '', location: `geboren ${who.birth}`, links: [] },
      })
      const matched = (who: typeof one) => sampleMatch(projectCandidate(as(who)), wanted)
      expect(vector(matched(other))).toEqual(vector(matched(one)))
    }),
  )
})

const quoted = (result: MatchResult) => all(result).filter((one) => one.verdict === 'fulfilled')

test('no criterion is fulfilled without a quote, and none of its quotes is denied or wished', () => {
  fc.assert(
    fc.property(candidate, job, (person, wanted) => {
      for (const { evidence } of quoted(sampleMatch(person, wanted))) {
        expect(evidence.length).toBeGreaterThan(0)
        expect(evidence.some((one) => one.stance === undefined)).toBe(true)
      }
    }),
  )
})

/** The person with every quote of a criterion replaced by what `write` returns. */
function rewritten(person: CandidateProjection, evidence: readonly Evidence[], write: (quote: string) => string) {
  const pointers = new Map(evidence.map((one) => [one.pointer, one]))
  const change = (value: unknown, pointer: string): unknown => {
    const found = pointers.get(pointer)
    if (typeof value === 'string') {
      return found === undefined ? value : value.slice(0, found.start) + write(found.quote) + value.slice(found.end)
    }
    if (Array.isArray(value)) return value.map((entry, at) => change(entry, `${pointer}/${at}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry, `${pointer}/${key}`)]))
  }
  // The walk keeps every key, and texts stay texts.
  return change(person, '') as CandidateProjection
}

const simple = fc.constantFrom('Java', 'Kotlin', 'SAP', 'PL/SQL', 'Scrum', 'ServiceNow', 'Azure', 'mind. 2 Jahre Java')
const singleMention = fc
  .tuple(simple, fc.constantFrom('Entwicklung mit', 'Betrieb von', 'Verantwortlich für', 'Einführung von'))
  .map(([wanted, verb]) => ({ wanted, sentence: `${verb} ${wanted.replace('mind. 2 Jahre ', '')}` }))

test.each([
  ['removing the quoted text', () => ''],
  ['denying it in German', (quote: string) => `Keine Erfahrung: ${quote}`],
  ['denying it in English', (quote: string) => `Never done: ${quote}`],
  ['denying it in French', (quote: string) => `Jamais pratiqué : ${quote}`],
  ['denying it at the end', (quote: string) => `${quote}, nie gemacht`],
  ['turning it into a wish', (quote: string) => `Möchte lernen: ${quote}`],
] as const)('%s lowers the verdict', (_, write) => {
  fc.assert(
    fc.property(singleMention, ({ wanted, sentence }) => {
      const person = sampleCandidate({
        engagements: [sampleEngagement({ period: period('2020-01', '2024-12'), activities: [sentence] })],
      })
      const before = sampleMatch(person, { must: [wanted] }).must[0]
      expect(before?.verdict).toBe('fulfilled')
      const after = sampleMatch(rewritten(person, before?.evidence ?? [], write), { must: [wanted] }).must[0]
      expect(rank(after?.verdict)).toBeGreaterThan(rank(before?.verdict))
    }),
  )
})

test('a criterion with an invented subject is never fulfilled', () => {
  const nonsense = fc.stringMatching(/^[A-Z][a-z]{5,9}$/).filter((word) => !words.includes(word))
  const frame = fc.constantFrom(
    'Erfahrung mit X',
    'mind. 3 Jahre Erfahrung in der X',
    'Abgeschlossene Ausbildung als X',
    'Bachelor in X',
    'Zertifizierung in X',
    'At least 2 years of experience with X',
    'Expérience confirmée en X',
    'Java und X',
  )
  fc.assert(
    fc.property(candidate, nonsense, frame, (person, word, sentence) => {
      const [result] = all(sampleMatch(person, { must: [sentence.replace('X', word)] }))
      expect(result?.verdict).not.toBe('fulfilled')
    }),
  )
})
