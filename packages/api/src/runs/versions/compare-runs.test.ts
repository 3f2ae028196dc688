import { documentsOfRun, sql } from '@dossier/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import type { RunComparison } from './comparison-view.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { versionChain } from '../../testing/version-chain.ts'

let test: TestServices
let chain: string[]

beforeAll(async () => {
  test = await createTestServices()
  chain = []
  for (const version of versionChain) chain.push(await make(version))
})
afterAll(() => test.close())

async function make(input: Parameters<ReturnType<TestServices['api']>['runs']['create']>[0]): Promise<string> {
  const { runId } = await test.api().runs.create(input)
  expect(await ended(test, runId)).toBe('succeeded')
  return runId
}

function compare(a: number, b: number): Promise<RunComparison> {
  return test.api().runs.compare({ a: chain[a] ?? '', b: chain[b] ?? '' })
}

function textOf(comparison: RunComparison, type: string): string[] {
  const found = comparison.documents.find(({ documentType }) => documentType === type)
  const lines = found?.text?.stretches.flatMap((stretch) => stretch.lines) ?? []
  return lines.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text))
}

/** The maximum that an importer accepts. */
function huge(word: string) {
  return {
    ...candidateFixtures['marco-rieben'],
    Kurzprofil: `${'immer gleich '.repeat(800)}${word.repeat(1_500)}\u0000\u202e<script>=cmd()`,
    Fachwissen_und_Schwerpunkte: [
      { Kategorie: 'Tech Stack', Inhalt: Array.from({ length: 490 }, (_, index) => `${word} ${index}`) },
    ],
  }
}

/** Copies of a part of a result, each at its own place. */
const copies = (path: string, count: number) => sql`(
  select jsonb_agg(result #> ${path}::text[] || jsonb_build_object('criterion', 'Demand ' || n, 'pointer', '/further/' || n))
  from generate_series(1, ${count}::integer) n)`

describe('runs.compare', () => {
  it('reports the added skill and the sentence, in the fields and in the text of the CV', async () => {
    const comparison = await compare(0, 1)
    expect(comparison).toMatchObject({ sameCandidate: true, sameJob: true, job: { changes: [], omitted: 0 } })
    expect(comparison.candidate.changes.map(({ kind, after }) => [kind, after?.pointer.replace(/\d+$/, 'n')])).toEqual([
      ['changed', '/profile'],
      ['added', '/expertise/n/items/n'.replace('n', '1')],
    ])
    const added = comparison.candidate.changes[0]?.pieces.filter(({ kind }) => kind === 'added')
    expect(added?.map(({ text }) => text).join('')).toContain('Marco arbeitet gern im Team.')
    expect(textOf(comparison, 'cv').join('')).toContain('Apache Pulsar')
  })

  it('reports a removed project, the quotes lost with it, and parts that add up to the change of the score', async () => {
    const comparison = await compare(1, 2)
    expect(comparison.candidate.changes.map(({ kind, before }) => [kind, before?.pointer])).toEqual([
      ['removed', '/engagements/0'],
    ])
    expect(comparison.criteria.flatMap(({ lost }) => lost).length).toBeGreaterThan(0)
    expect(comparison.criteria.every((change) => change.causes.length > 0)).toBe(true)
    const total = comparison.score.parts.reduce((sum, { hundredths }) => sum + hundredths, 0)
    expect(total).toBe(100 * (comparison.score.points ?? Number.NaN))
  })

  it('reports a replaced must as one removed and one added, and the cost of the unmet one', async () => {
    const comparison = await compare(2, 3)
    expect(comparison.candidate.changes).toEqual([])
    expect(comparison.job.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['added', 'removed']))
    const come = comparison.criteria.find(({ before }) => before === null)
    expect(come?.after).toMatchObject({ group: 'must', criterion: 'Erfahrung mit COBOL', verdict: 'unfulfilled' })
    expect(comparison.score.points).toBeLessThan(0)
    expect(comparison.score.parts.map(({ reason }) => reason)).toContain('cap')
    expect(textOf(comparison, 'matchmaking').join(' ')).toContain('COBOL')
  })

  it('reports the differences in feedback as the feedback report does', async () => {
    const { feedback } = await compare(0, 2)
    const details = await test.api().runs.get({ runId: chain[2] ?? '' })
    expect(details.previous?.runId).toBe(chain[1])
    const { feedback: since } = await compare(1, 2)
    expect(feedback?.remaining).toBeGreaterThanOrEqual(0)
    expect(since).toMatchObject({ resolved: expect.any(Array) as unknown, added: expect.any(Array) as unknown })
  })

  it('finds no differences between a run and itself, and only the date between a run and its repeat', async () => {
    const empty = { changes: [], omitted: 0 }
    const same = await compare(0, 0)
    expect(same).toMatchObject({ criteria: [], candidate: empty, job: empty, offer: empty, theme: empty })
    expect(same.documents.every(({ identical }) => identical)).toBe(true)
    const { runId } = await test.api().runs.repeat({ runId: chain[0] ?? '' })
    await ended(test, runId)
    const repeat = await test.api().runs.compare({ a: chain[0] ?? '', b: runId })
    expect(repeat).toMatchObject({ criteria: [], candidate: empty, job: empty, theme: empty, score: { points: 0 } })
    const cv = repeat.documents.find(({ documentType }) => documentType === 'cv')
    // A repeat within the same second has the same date, and so the same bytes.
    expect(cv?.identical === true ? 0 : cv?.text?.changedLines).toBe(0)
  })

  it('compares different people and jobs, and says so', async () => {
    const other = await make({
      candidate: candidateFixtures['juerg-oeztuerk'],
      job: jobFixtures['data-engineer'],
      locale: 'en',
    })
    const comparison = await test.api().runs.compare({ a: chain[0] ?? '', b: other })
    expect(comparison).toMatchObject({ sameCandidate: false, sameJob: false })
    expect(comparison.offer.changes.map(({ kind }) => kind)).toEqual(['removed'])
    const offer = comparison.documents.find(({ documentType }) => documentType === 'offer')
    expect(offer).toMatchObject({ after: null, identical: false, text: null })
  })

  it('compares with a run without a job, and with one whose files were deleted', async () => {
    const basic = await make({ candidate: versionChain[1]?.candidate ?? null, locale: 'de-CH' })
    const comparison = await test.api().runs.compare({ a: chain[0] ?? '', b: basic })
    expect(comparison.score).toMatchObject({ after: null, points: null, parts: [] })
    expect(comparison.job.changes.map(({ kind }) => kind)).toEqual(['removed'])
    const { run } = await test.api().runs.get({ runId: chain[1] ?? '' })
    const rows = await documentsOfRun(test.services.db, test.owner, run.id)
    await test.services.storage.current.delete(rows.map(({ storagePath }) => storagePath))
    expect(textOf(await compare(0, 1), 'cv').join('')).toContain('Apache Pulsar')
  })

  it('records that the documents were read, without a name', async () => {
    const { a, b } = await compare(0, 1)
    const { items } = await test.api().audit.list({ subjectId: a.id, types: ['run.compared'] })
    expect(items[0]?.data).toEqual({ otherRunUuid: b.id })
  })

  it('returns a bounded result for people with hundreds of skills and endless words', async () => {
    const one = await make({ ...fullRun, candidate: huge('Alpha') })
    const other = await make({ ...fullRun, candidate: huge('Omega') })
    const comparison = await test.api().runs.compare({ a: one, b: other })
    expect(comparison.candidate.changes.length).toBe(300)
    expect(comparison.candidate.omitted).toBeGreaterThan(500)
    const profile = comparison.candidate.changes.find(({ before }) => before?.pointer === '/profile')
    expect(profile?.pieces.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['removed', 'added']))
    expect(JSON.stringify(comparison).length).toBeLessThan(6_000_000)
  })

  it('reports how many criteria and findings it leaves out', async () => {
    const open = { ...fullRun, candidate: candidateFixtures['zhanna-kovalenko'] }
    const few = await make(open)
    const many = await make(open)
    await test.services.db.execute(sql`
      update runs set result = jsonb_set(jsonb_set(result, '{match,further}', ${copies('{match,must,0}', 700)}),
        '{feedback,findings}', ${copies('{feedback,findings,0}', 400)}) where run_id = ${many}`)
    const { criteria, criteriaOmitted, feedback } = await test.api().runs.compare({ a: few, b: many })
    expect(criteria).toHaveLength(500)
    expect(criteria.length + criteriaOmitted).toBeGreaterThanOrEqual(700)
    expect(feedback?.added).toHaveLength(300)
    expect(feedback?.addedOmitted).toBeGreaterThanOrEqual(90)
  })
})
