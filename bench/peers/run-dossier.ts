import {
  composeOffer,
  documentTypesFor,
  type DocumentType,
  generateDocument,
  offerTermsSchema,
  plainTheme,
  type RunData,
} from '@dossier/generators'
import { matchCandidate, reviewCandidate } from '@dossier/matching'
import {
  type Candidate,
  importCandidate,
  importJobProfile,
  type JobProfile,
  type Locale,
  projectCandidate,
} from '@dossier/profiles'
import { samplePairs } from '@dossier/profiles/fixtures'

interface Pair {
  candidate: Candidate
  job: JobProfile
  locale: Locale
}

const asOf = new Date('2026-01-27T14:23:05Z')
const terms = offerTermsSchema.parse({ vendor: 'Muster AG' })
const pairs = samplePairs.map(({ candidate, job, locale }) => ({
  candidate: known(importCandidate(candidate).value),
  job: known(importJobProfile(job).value),
  locale,
}))

function known<T>(value: T | null): T {
  if (value === null) throw new Error('A sample cannot be read.')
  return value
}

/** Match, feedback and offer of a pair. */
function dataOf({ candidate, job, locale }: Pair): RunData {
  const match = matchCandidate(projectCandidate(candidate), job, { asOf, inputs: { candidate: '', job: '' } })
  const feedback = reviewCandidate(candidate, { asOf })
  const offer = composeOffer({ candidate, job, match, terms, locale, asOf, theme: plainTheme })
  return { candidate, job, match, feedback, offer, previous: null }
}

async function makeAll(data: RunData, locale: Locale, types: readonly DocumentType[]): Promise<void> {
  for (const type of types) await generateDocument(type, data, { locale, theme: plainTheme, asOf })
}

let serial = 0

/** The pair with texts that have not been read before. */
function unseen({ candidate, job, locale }: Pair): Pair {
  serial += 1
  const renew = (text: string) => `${text} Nr. ${serial}`
  const engagements = candidate.engagements.map((one) => ({
    ...one,
    activities: one.activities.map(renew),
    technologies: one.technologies.map(renew),
  }))
  const expertise = candidate.expertise.map((group) => ({ ...group, items: group.items.map(renew) }))
  return {
    candidate: { ...candidate, engagements, expertise, profile: renew(candidate.profile) },
    job: { ...job, must: job.must.map(renew), should: job.should.map(renew) },
    locale,
  }
}

async function makeRun(pair: Pair): Promise<void> {
  const data = dataOf(pair)
  await makeAll(data, pair.locale, documentTypesFor(data))
}

const made = pairs.map((pair) => ({ pair, data: dataOf(pair) }))
const works = {
  cv: async () => {
    for (const { pair, data } of made) await makeAll(data, pair.locale, ['cv'])
  },
  report: async () => {
    for (const { pair, data } of made) await makeAll(data, pair.locale, ['matchmaking'])
  },
  match: async () => {
    for (const { pair } of made) dataOf(pair)
  },
  run: async () => {
    for (const pair of pairs) await makeRun(pair)
  },
  unseen: async () => {
    for (const pair of pairs) await makeRun(unseen(pair))
  },
}

/** Milliseconds of processor time that the work takes for one pair. */
async function cost(work: () => Promise<void>, seconds = 2): Promise<number> {
  const until = performance.now() + seconds * 1000
  const before = process.cpuUsage()
  let calls = 0
  for (; performance.now() < until; calls++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / calls / pairs.length
}

const figures: Record<string, number> = {}
for (const work of Object.values(works)) await cost(work)
for (const [name, work] of Object.entries(works)) figures[name] = await cost(work)
console.log(JSON.stringify(figures))
