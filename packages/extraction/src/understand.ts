import { readAddress } from './basics/address.ts'
import { readContact } from './basics/contact.ts'
import { dashCutYears } from './cut-years.ts'
import { readName } from './basics/name.ts'
import { readLabel, readSummary } from './basics/profile.ts'
import { readEducation } from './entries/education.ts'
import { readProjects } from './entries/project.ts'
import { readVolunteering } from './entries/volunteer.ts'
import { readWork } from './entries/work.ts'
import { type Fact, factOf } from './facts.ts'
import { readHeading } from './headings/kind.ts'
import { leftoversOf, textsIn } from './leftovers.ts'
import { readHonours } from './honours/read-honours.ts'
import { readCertificates } from './parts/certificates.ts'
import { withoutLetter } from './letter.ts'
import { namesProtected, readProtected } from './parts/protected.ts'
import { readSkills, type SkillGroup } from './parts/skills.ts'
import { namesLanguage, readSpokenLanguages } from './parts/spoken-languages.ts'
import type { CvReading } from './reading.ts'
import { anchorPeriod } from './roles/atoms.ts'
import { titleScore } from './roles/score.ts'
import { splitHeadless } from './headless.ts'
import { toRows } from './rows.ts'
import type { Row } from './row.ts'
import { splitSections, type Section } from './sections.ts'
import { settleKinds } from './settle.ts'
import { toJsonResume } from './to-json-resume.ts'
import type { Line } from './types.ts'
import { keyOf } from './text/fold.ts'
import type { Understood } from './understood.ts'

export type { CvReading, ReadingProblem } from './reading.ts'

/** Reads a CV from its lines in reading order. Never throws; text that it does not understand is in `unplaced`. */
export function understandCv(lines: readonly Line[]): CvReading {
  const rows = toRows(dashCutYears(lines))
  const sections = settleKinds(splitHeadless(splitSections(withoutLetter(rows))))
  const understood = understand(rows, sections)
  const written = toJsonResume(understood)
  const headings: string[] = []
  for (const section of sections) {
    const pointer = pointers[section.kind]
    if (section.heading !== null && saidByPlace.has(section.kind)) headings.push(section.heading.text)
    if (section.heading === null || pointer === undefined || pointer in written.sources) continue
    headings.push(section.heading.text)
    written.sources[pointer] = {
      page: section.heading.page,
      box: section.heading.box,
      text: section.heading.text,
      certainty: 'likely',
      rule: 'heading',
    }
  }
  const placed = [
    ...textsIn(written.resume),
    ...textsIn(understood.protectedFacts),
    ...headings,
    ...Object.entries(written.sources).flatMap(([pointer, { text }]) => (isRewritten(pointer) ? text : [])),
  ]
  return { ...written, unplaced: leftoversOf(rows, placed), protected: understood.protectedFacts }
}

/** Sections whose headings say no more than the fields that their rows become. */
const saidByPlace: ReadonlySet<Section['kind']> = new Set(['title', 'contact', 'personal', 'summary'])

/** Whether the value at a pointer is written otherwise than in the file: a telephone number, or a letter for a language. */
function isRewritten(pointer: string): boolean {
  return pointer === '/basics/phone' || /^\/languages\/\d+\/language$/u.test(pointer)
}

const pointers: Partial<Record<Section['kind'], string>> = {
  work: '/work',
  education: '/education',
  skills: '/skills',
  languages: '/languages',
  certificates: '/certificates',
  interests: '/interests',
  volunteer: '/volunteer',
  projects: '/projects',
  awards: '/awards',
  publications: '/publications',
}

function understand(rows: readonly Row[], sections: readonly Section[]): Understood {
  const of = (...kinds: Section['kind'][]): Row[] =>
    sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.rows)
  const near = [...of('top', 'contact', 'personal', 'title'), ...rows.filter((row) => row.origin !== 'body')]
  const protection = readProtected([
    ...new Set([
      ...of('top', 'contact', 'personal', 'other', 'summary', 'interests', 'certificates', 'unknown'),
      ...rows.filter((row) => !row.isItem && namesProtected(row.text)),
    ]),
  ])
  const free = (...kinds: Section['kind'][]): Row[] => of(...kinds).filter((row) => !protection.rows.has(row))
  const others = new Set(of('references'))
  const contact = readContact(
    near,
    rows.filter((row) => !others.has(row)),
  )
  const titles = sections
    .filter((section) => section.kind === 'title')
    .flatMap((section) => (section.heading === null ? [] : [section.heading]))
  const name = readName([...of('top', 'title', 'contact', 'personal'), ...titles, ...rows.slice(0, 40)], {
    email: contact.email?.value ?? null,
    url: contact.url?.value ?? null,
  })
  const open = near.filter((row) => !protection.rows.has(row) && row.text !== name?.source.text)
  const address = readAddress(open, name?.value ?? null)
  const label = readLabel(open, { name, address })
  const summary = readSummary(of('summary'), open, { name, label })
  const entryRows = (kind: Section['kind']): Row[][] =>
    sections
      .filter((section) => section.kind === kind)
      .map((section) => section.rows.filter((row) => !protection.rows.has(row)))
  const { spoken, skillRows } = splitLanguages(sections)
  const isSigned = (row: Row): boolean => name !== null && keyOf(row.text) === keyOf(name.value)
  return {
    name,
    label,
    summary,
    contact,
    address,
    work: readJobs(sections, entryRows('work'), label?.value ?? null),
    volunteer: entryRows('volunteer').flatMap(readVolunteering),
    projects: entryRows('projects').flatMap(readProjects),
    education: entryRows('education').flatMap((own) => readEducation(own).entries),
    certificates: readCertificates(free('certificates')),
    ...readHonours(sections, name?.value ?? null),
    skills: readSkillSections(
      sections,
      skillRows.filter((row) => !isSigned(row)),
    ),
    languages: spoken.languages,
    interests: free('interests')
      .filter((row) => !isSigned(row))
      .map((row) => factOf(row.text.replace(/\t/g, ' '), row, { certainty: 'likely', rule: 'interest' })),
    protectedFacts: protection.facts,
  }
}

/**
 * Reads jobs. In a CV without any under a heading of their own, they may follow other text: from the first dated position
 * to the end of its section.
 */
function readJobs(sections: readonly Section[], own: readonly Row[][], label: string | null): Understood['work'] {
  const jobs = own.flatMap((rows) => readWork(rows, label).entries)
  if (jobs.length > 0) return jobs
  const [headless = []] = sections
    .filter(({ kind }) => headlessKinds.has(kind))
    .map(({ rows }) => rows.slice(rows.findIndex(isDatedPosition) >>> 0))
    .filter((rows) => rows.filter(isDatedPosition).length > 1)
  return readWork(headless, label).entries.filter(({ title, org }) => title !== null && org !== null)
}

const headlessKinds: ReadonlySet<Section['kind']> = new Set(['top', 'summary', 'awards', 'unknown', 'other'])

/** `Senior QA Engineer, Northwind Systems (Mar 2021 – Present)`. */
function isDatedPosition(row: Row): boolean {
  const [name = ''] = row.text.split(/[,|–—(]/u)
  return !row.isItem && anchorPeriod(row)?.isRange === true && titleScore(name) >= 2.5
}

/** Reads skills; if they have several headings, these name the groups without a name. */
function readSkillSections(sections: readonly Section[], rows: readonly Row[]): Understood['skills'] {
  const headed = sections.filter(({ kind, heading }) => kind === 'skills' && heading !== null)
  if (sections.some(({ isInferred }) => isInferred === true)) return readSkills(rows).map(guessed)
  if (headed.length < 2) return readSkills(rows)
  const groups = headed.flatMap(({ heading, rows: own }) =>
    readSkills(own.filter((row) => rows.includes(row))).map((group) => ({
      ...group,
      name: group.name ?? (heading && factOf(heading.text, heading, { certainty: 'likely', rule: 'heading' })),
    })),
  )
  return [...groups, ...readSkills(rows.filter((row) => !headed.some((section) => section.rows.includes(row))))]
}

function guessed({ name, keywords }: SkillGroup): SkillGroup {
  return { name: name === null ? null : asGuess(name), keywords: keywords.map(asGuess) }
}

function asGuess(fact: Fact): Fact {
  return { ...fact, source: { ...fact.source, certainty: 'guess' } }
}

/** Whether a row among skills is about languages: "Languages: French (C1), German". */
function isLanguageRow(row: Row): boolean {
  const label = /^([^:]{3,40}):\s+(\S.*)$/su.exec(row.text.replace(/\t/g, ' '))
  return (
    label !== null &&
    readHeading(label[1] ?? '')?.kind === 'languages' &&
    namesLanguage((label[2] ?? '').split(/,|\s(?:und|and|et)\s/u)[0] ?? '')
  )
}

/** Separates languages and skills, which often have one heading. */
function splitLanguages(sections: readonly Section[]): {
  spoken: ReturnType<typeof readSpokenLanguages>
  skillRows: Row[]
} {
  const skills = sections.filter((section) => section.kind === 'skills').flatMap((section) => section.rows)
  const mixed = sections.filter((section) => section.kind === 'languages' || section.also === 'languages')
  const inSkills = skills.filter(isLanguageRow)
  const spoken = readSpokenLanguages(
    [...mixed.flatMap((section) => section.rows), ...inSkills].filter((row) => !/:\s*$/.test(row.text)),
  )
  const beside = mixed
    .filter((section) => section.kind === 'skills' || section.also === 'skills')
    .flatMap((section) => section.rows)
  const skillRows = [...skills, ...beside.filter((row) => !skills.includes(row))].filter(
    (row) => !inSkills.includes(row) && (!beside.includes(row) || spoken.rest.includes(row)),
  )
  return { spoken, skillRows }
}
