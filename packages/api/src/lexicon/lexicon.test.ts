import { type Owner, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
/** The administrator of a new team in every test. */
let owner: Owner

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${owner.userId}`)
})

const api = () => test.api(owner)
const teach = (input: Parameters<ReturnType<typeof api>['lexicon']['teach']>[0]) => api().lexicon.teach(input)
const entries = async (query = '') => (await api().lexicon.entries({ query })).items
const refused = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: { cause?: { code?: string; lexicon?: { code: string }[] } }) => [
      error.cause?.code,
      ...(error.cause?.lexicon ?? []).map(({ code }) => code),
    ],
  )

const importing = (text: string, more: { replace?: boolean; dryRun?: boolean } = {}) =>
  api().lexicon.import({ files: [{ name: 'team.csv', text }], ...more })

const verdictOf = async (runId: string) => {
  const { match, run } = await api().runs.get({ runId })
  const all = [...(match?.must ?? []), ...(match?.should ?? [])]
  return { verdict: all.find(({ criterion }) => criterion === 'Zwirbelfix')?.verdict, lexicon: run.lexicon }
}

describe('teaching', () => {
  it('teaches a word in each of the three ways, as a version each', async () => {
    expect(await teach({ as: 'name', text: '  Kaffee   sprache ', concept: 'java' })).toMatchObject({
      version: 1,
      added: 1,
    })
    expect(await teach({ as: 'kind', text: 'Quarzus', concept: 'java' })).toMatchObject({ version: 2 })
    expect(await teach({ as: 'concept', text: 'Zwirbelfix', kind: 'method' })).toMatchObject({ version: 3 })
    expect(await entries()).toMatchObject([
      { concept: 'java', own: false, aliases: ['Kaffee sprache'] },
      { concept: 'team:quarzus', label: 'Quarzus', own: true, kind: 'technology', broader: [{ label: 'Java' }] },
      { concept: 'team:zwirbelfix', kind: 'method', by: { id: owner.userId } },
    ])
  })

  it('suggests taught words, and makes a known word a kind of a concept', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    const { items } = await api().lexicon.suggest({ text: 'Zwirbelfixx' })
    expect(items[0]).toMatchObject({ concept: 'team:zwirbelfix', why: { code: 'suggested.spelling' } })
    await teach({ as: 'kind', text: 'zwirbelfix', concept: 'java' })
    expect((await entries()).map(({ broader }) => broader.map(({ concept }) => concept))).toEqual([[], ['java']])
  })

  it.each([
    [{ as: 'name', text: ' ', concept: 'java' }, 'taught.empty'],
    [{ as: 'name', text: 'x'.repeat(200), concept: 'java' }, 'taught.tooLong'],
    [{ as: 'name', text: 'Kubernetes', concept: 'java' }, 'taught.taken'],
    [{ as: 'name', text: 'JAVA', concept: 'java' }, 'taught.known'],
    [{ as: 'concept', text: 'Java' }, 'taught.taken'],
    [{ as: 'kind', text: 'Java', concept: 'spring' }, 'taught.circle'],
  ] as const)('refuses %j', async (input, code) => {
    expect(await refused(teach(input))).toEqual(['lexicon_refused', code])
    expect((await api().lexicon.entries()).version).toBe(0)
  })

  it('refuses an unknown concept', async () => {
    await expect(teach({ as: 'name', text: 'x1', concept: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets members teach, and only administrators manage what was taught', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    const [entry] = await entries()
    await test.database.db.execute(sql`update memberships set role = 'recruiter' where user_id = ${owner.userId}`)
    await teach({ as: 'concept', text: 'Quarzus' })
    await expect(api().lexicon.entries()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(api().lexicon.remove({ entryId: entry?.id ?? '' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('keeps all of many concurrent changes', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `Zwirbel${at}`)
    const made = await Promise.all(words.map((text) => teach({ as: 'concept', text })))
    expect(made.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(words.map((_, at) => at + 1))
    expect(await entries()).toHaveLength(12)
  })

  it('accepts the same word from two concurrent callers only once', async () => {
    const both = await Promise.allSettled([1, 2].map(() => teach({ as: 'name', text: 'Zwirbelfix', concept: 'java' })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('managing the lexicon', () => {
  it('changes and removes entries, and restores an earlier version', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    const [entry] = await entries()
    const entryId = entry?.id ?? ''
    await api().lexicon.change({ entryId, label: 'Zwirbelfix Pro', aliases: ['Zwirbelplus'], broader: ['java'] })
    expect(await entries('zwirbelplus')).toMatchObject([{ label: 'Zwirbelfix Pro', broader: [{ concept: 'java' }] }])
    expect(await api().lexicon.change({ entryId, aliases: ['Zwirbelplus'] })).toMatchObject({ version: 2, changed: 0 })
    await api().lexicon.remove({ entryId })
    expect(await entries()).toEqual([])
    expect(await api().lexicon.undo({ to: 1, version: 3 })).toMatchObject({ version: 4, added: 1 })
    expect(await entries()).toMatchObject([{ id: entryId, label: 'Zwirbelfix', aliases: [] }])
    const { items } = await api().lexicon.versions()
    expect(items.map(({ version, change }) => [version, change])).toEqual([
      [4, 'undone'],
      [3, 'removed'],
      [2, 'changed'],
      [1, 'taught'],
    ])
  })

  it('refuses a decision on an entry that someone else has changed since', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    await teach({ as: 'concept', text: 'Quarzus' })
    const [first, second] = await entries()
    await api().lexicon.change({ entryId: first?.id ?? '', aliases: ['QZ'], version: 2 })
    const late = api().lexicon.change({ entryId: first?.id ?? '', aliases: ['QQ'], version: 2 })
    expect(await refused(late)).toEqual(['outdated'])
    await api().lexicon.change({ entryId: second?.id ?? '', aliases: ['ZF'], version: 2 })
    expect(await refused(api().lexicon.undo({ to: 0, version: 2 }))).toEqual(['outdated'])
  })

  it('refuses to remove an entry that another one is a kind of', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    await teach({ as: 'kind', text: 'Zwirbelfix Pro', concept: 'team:zwirbelfix' })
    const [entry] = await entries()
    expect(await refused(api().lexicon.remove({ entryId: entry?.id ?? '' }))).toEqual([
      'lexicon_refused',
      'taught.inUse',
    ])
  })

  it('pages through one version, whatever changes meanwhile', async () => {
    for (const text of ['Aaab', 'Aaac', 'Aaad']) await teach({ as: 'concept', text })
    const first = await api().lexicon.entries({ limit: 2 })
    await api().lexicon.undo({ to: 0 })
    const next = await api().lexicon.entries({ limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...next.items].map(({ label }) => label)).toEqual(['Aaab', 'Aaac', 'Aaad'])
    expect(next.nextCursor).toBeNull()
  })
})

describe('files', () => {
  it('imports an export without finding anything new', async () => {
    await teach({ as: 'name', text: 'Kaffeesprache', concept: 'java' })
    await teach({ as: 'kind', text: '@zwirbel', concept: 'java' })
    await teach({ as: 'concept', text: '<b>Fix</b>', kind: 'method' })
    const { text } = await api().lexicon.export()
    expect(await importing(text)).toMatchObject({ version: 3, added: 0, changed: 0, unchanged: 3 })
    await api().lexicon.undo({ to: 0 })
    expect(await importing(text)).toMatchObject({ version: 5, added: 3 })
    expect((await api().lexicon.export()).text).toBe(text)
  })

  it('reports everything that is wrong with its place, and imports nothing', async () => {
    const text =
      'conceptUri;preferredLabel;altLabels;broaderUri\nteam:a;Kubernetes;"gut\nReact JS";\nteam:b;Bbbb;;nowhere\n'
    const error: unknown = await importing(text).catch((one: unknown) => one)
    expect(error).toMatchObject({
      cause: {
        lexicon: [
          { line: 2, column: 'preferredLabel', code: 'taught.taken', params: { label: 'Kubernetes' } },
          { line: 2, column: 'altLabels', code: 'taught.onlyFiller' },
          { line: 3, column: 'altLabels', code: 'taught.taken', params: { alias: 'React JS' } },
          { file: 'team.csv', line: 4, column: 'broaderUri', code: 'taught.unknownConcept' },
        ],
      },
    })
    expect(await entries()).toEqual([])
  })

  it('only reports the result in a dry run', async () => {
    const text = 'conceptUri,preferredLabel,altLabels,scopeNote\nteam:a,Zwirbelfix,,x\n'
    expect(await importing(text, { dryRun: true })).toMatchObject({
      version: 0,
      added: 1,
      ignored: [{ columns: ['scopeNote'] }],
    })
    expect(await entries()).toEqual([])
  })

  it('imports 10 000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `team:${at},Zwirbelwort${at},"Zwirbelname${at}"`)
    const text = `conceptUri,preferredLabel,altLabels\n${rows.join('\n')}`
    expect(await importing(text)).toMatchObject({ version: 1, added: 10_000 })
    expect(await entries('Zwirbelname9999')).toMatchObject([{ concept: 'team:9999' }])
  })
})

describe('runs', () => {
  const job = 'Zwirbler\n\nMuss:\n- Zwirbelfix\n- Java\n'
  async function make(key?: string): Promise<string> {
    const made = await api().runs.create({ ...fullRun, job, ...(key !== undefined && { idempotencyKey: key }) })
    await ended({ ...test, owner }, made.runId)
    return made.runId
  }

  it('replay byte for byte after the lexicon has changed, and use the newest one when repeated', async () => {
    const old = await make('the-same-key')
    expect(await verdictOf(old)).toMatchObject({ lexicon: { version: 0 } })
    await teach({ as: 'name', text: 'Zwirbelfix', concept: 'java' })
    // A repeated request is the same request.
    expect(await make('the-same-key')).toBe(old)
    const { runId: young } = await api().runs.repeat({ runId: old })
    await ended({ ...test, owner }, young)
    expect(await verdictOf(young)).toEqual({ verdict: 'fulfilled', lexicon: { version: 1, newest: 1 } })
    await api().lexicon.undo({ to: 0 })
    for (const runId of [old, young]) {
      expect(await api().runs.replay({ runId })).toMatchObject({ outcome: 'identical' })
    }
    expect((await verdictOf(old)).verdict).not.toBe('fulfilled')
    const { a, b, criteria } = await api().runs.compare({ a: old, b: young })
    expect([a.lexiconVersion, b.lexiconVersion]).toEqual([0, 1])
    expect(criteria.filter(({ flipped }) => flipped).map(({ after }) => after?.criterion)).toEqual(['Zwirbelfix'])
  })

  it('preview a match with the team’s words', async () => {
    await teach({ as: 'name', text: 'Zwirbelfix', concept: 'java' })
    const { match } = await api().runs.check({ candidate: fullRun.candidate, job })
    expect(match?.must.find(({ criterion }) => criterion === 'Zwirbelfix')?.verdict).toBe('fulfilled')
  })

  it('record the version in the audit log', async () => {
    await teach({ as: 'concept', text: 'Zwirbelfix' })
    await make()
    const { items } = await api().audit.list({ types: ['run.created'] })
    expect(items[0]?.data).toMatchObject({ lexiconVersion: 1 })
    const { items: taught } = await api().audit.list({ types: ['lexicon.taught'] })
    expect(taught[0]?.data).toEqual({ version: 1, as: 'concept' })
  })
})
