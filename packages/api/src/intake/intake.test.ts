import { listAuditEvents, type Owner, sql } from '@dossier/db'
import { plainTheme } from '@dossier/generators'
import { importCandidate } from '@dossier/profiles'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mail } from '../floor/mailer.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { answerIntake, finishIntake, stopReminders } from './answer-intake.ts'
import { mailIntake, remindPersons } from './intake-mail.ts'
import { openIntake, readIntakePage } from './open-intake.ts'

let test: TestServices
let owner: Owner
let colleague: Owner
let officer: Owner
let clock = Date.now()
const day = 24 * 60 * 60_000
let people = 0

beforeAll(async () => {
  test = await createTestServices({
    now: () => new Date(clock),
    // Nothing listens there, so mail stays in the queue.
    mail: { url: 'smtp://127.0.0.1:1', from: 'dossier@nordlicht.example', origin: 'https://dossier.example' },
  })
  owner = test.owner
  colleague = await test.database.createColleague(owner, 'recruiter')
  officer = await test.database.createColleague(owner, 'admin')
})
afterAll(() => test.close())
beforeEach(() => {
  clock += 3_600_000
})

const mine = () => test.api(owner)

/** A CV without nationality, level and dates, for a new person each time. */
function resume() {
  people += 1
  const name = `Lea Muster${String.fromCodePoint(...[...String(people)].map((digit) => 97 + Number(digit)))}`
  return {
    basics: { name, label: 'Entwicklerin', summary: 'Lea baut seit Jahren Schnittstellen für Banken.' },
    work: [
      { name: 'Seebahn AG', position: 'Architektin', highlights: ['Entwurf'], keywords: ['Java'] },
      {
        name: 'Muster AG',
        position: 'Entwicklerin',
        startDate: '2015-01',
        endDate: '2018-12',
        highlights: ['Betrieb'],
        keywords: ['Java'],
      },
    ],
    education: [{ institution: 'FH Bern', studyType: 'BSc', startDate: '2010', endDate: '2014' }],
    certificates: [{ name: 'HERMES', issuer: 'TÜV', date: '2016' }],
    skills: [{ name: 'Java', keywords: ['Spring'] }],
    languages: [{ language: 'Deutsch' }],
    meta: { language: 'de-CH' },
  }
}

async function begun(more: object = {}): Promise<string> {
  const content = { candidate: JSON.stringify(resume()), locale: 'de-CH', theme: plainTheme, ...more } as const
  return (await mine().drafts.save({ draftId: uuid(), revision: 0, content })).id
}

interface Link {
  publicId: string
  secret: string
}

async function sent(draftId: string): Promise<Link> {
  const { url } = await mine().intake.send({ draftId, language: 'de' })
  const [, publicId = '', secret = ''] = /^\/intake\/([\w-]+)\?lang=de#([\w-]+)$/.exec(url ?? '') ?? []
  return { publicId, secret }
}

async function visit({ publicId, secret }: Link) {
  const opened = await openIntake(test.services, { publicId, secret, requestId: 'person' })
  if (opened.outcome !== 'opened') throw new Error(opened.outcome)
  return { publicId, session: opened.session, requestId: 'person' }
}

const open = ({ publicId, secret }: Link) => openIntake(test.services, { publicId, secret, requestId: 'person' })

async function pageOf(link: Link) {
  const shown = await readIntakePage(test.services, await visit(link))
  if (shown.outcome !== 'shown') throw new Error(shown.outcome)
  return shown.page
}

async function questionsOf(link: Link) {
  return (await pageOf(link)).steps.flatMap(({ questions }) => questions)
}

async function idOf(link: Link, field: string): Promise<string> {
  return (await questionsOf(link)).find((one) => one.field === field)?.id ?? ''
}

async function say(link: Link, values: Record<string, string>, was: Record<string, string> = {}) {
  const questions = await questionsOf(link)
  const written = questions.flatMap(({ id, field, value }) => {
    const said = values[field]
    return said === undefined ? [] : [{ id, value: said, was: was[field] ?? value }]
  })
  return answerIntake(test.services, { ...(await visit(link)), written })
}

const remindersOf = async (draftId: string) => (await mine().intake.get({ draftId })).intake?.reminders
const linkIn = (mail: Mail | undefined): Link => {
  const [, publicId = '', secret = ''] = /\/intake\/([\w-]+)\?lang=fr#([\w-]+)/.exec(mail?.text ?? '') ?? []
  return { publicId, secret }
}
const candidateOf = async (draftId: string) =>
  importCandidate((await mine().drafts.get({ draftId })).content.candidate).value
const noticesOf = async () => (await mine().notices.list()).items.map(({ code, subjectId }) => `${code} ${subjectId}`)
const all = { nationality: 'Schweiz', level: 'C2', period: '02/2019 - heute' }

describe('an intake', () => {
  it('asks for what the draft lacks, in steps, and for nothing else', async () => {
    const page = await pageOf(await sent(await begun()))
    expect(
      page.steps.map(({ section, questions }) => [
        section,
        questions.map(({ field, about }) => `${field} ${about}`.trim()),
      ]),
    ).toEqual([
      ['person', ['nationality']],
      ['languages', ['level Deutsch']],
      ['projects', ['period Architektin, Seebahn AG']],
    ])
    expect(page.progress).toMatchObject({ steps: 3, done: 0, questions: 3, answered: 0 })
  })

  it('asks for availability and workload if there is an offer', async () => {
    const link = await sent(await begun({ job: JSON.stringify(fullRun.job), withOffer: true }))
    const last = (await pageOf(link)).steps.at(-1)
    expect(last?.questions.map(({ field }) => field)).toEqual(['availability', 'workload'])
  })

  it('keeps answers beside the draft, on every device, until a member accepts them', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    expect(await say(link, { nationality: 'Schweiz' })).toMatchObject({ outcome: 'saved', conflicts: [], problems: [] })
    // Another device.
    const page = await pageOf(link)
    expect(page.progress).toMatchObject({ steps: 3, done: 1, missing: [{ field: 'level' }, { field: 'period' }] })
    expect(page.steps[0]?.questions[0]).toMatchObject({ value: 'Schweiz' })
    expect(await candidateOf(draftId)).toMatchObject({ nationality: '' })
    const { draft, answers, intake } = await mine().intake.get({ draftId })
    expect(intake).toMatchObject({ revision: 1, undecided: 1, finishedAt: null })
    expect(answers).toMatchObject([{ field: 'nationality', said: 'Schweiz', draft: '', state: 'fits' }])
    const choices = answers.map(({ id, said }) => ({ id, said, take: true }))
    const decided = await mine().intake.decide({ draftId, revision: draft.revision, choices })
    expect(decided).toMatchObject({ taken: [answers[0]?.id], unplaced: [], draft: { revision: draft.revision + 1 } })
    expect(await candidateOf(draftId)).toMatchObject({ nationality: 'Schweiz' })
    const { notes } = (await mine().drafts.get({ draftId })).content
    expect(notes.candidate.said).toMatchObject([
      { pointer: '/basics/nationality', text: 'Schweiz', field: 'nationality' },
    ])
    expect((await pageOf(link)).progress).toMatchObject({ steps: 3, done: 1 })
  })

  it('notifies its sender of each step and of the end, without logging the answers', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    await say(link, { nationality: 'Schweiz' })
    await say(link, all)
    expect((await noticesOf()).filter((one) => one.endsWith(draftId))).toEqual([
      `intake.finished ${draftId}`,
      `intake.answered ${draftId}`,
    ])
    const { items } = await listAuditEvents(test.services.db, owner, { subjectIds: [draftId], limit: 50 })
    expect(new Set(items.map(({ type }) => type))).toEqual(
      new Set(['draft.begun', 'intake.sent', 'intake.opened', 'intake.answered', 'intake.finished']),
    )
    expect(JSON.stringify(items)).not.toContain('Schweiz')
  })

  it('marks the person’s answers in the run as long as they are unchanged', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    await say(link, all)
    const { draft, answers } = await mine().intake.get({ draftId })
    const choices = answers.map(({ id, said }) => ({ id, said, take: true }))
    const { revision } = (await mine().intake.decide({ draftId, revision: draft.revision, choices })).draft
    const { content } = await mine().drafts.get({ draftId })
    const changed = content.candidate.replace('"Schweiz"', '"Österreich"')
    const created = await mine().runs.create({ candidate: changed, locale: 'de-CH', draft: { id: draftId, revision } })
    await ended(test, created.runId)
    const { imports } = await mine().runs.get({ runId: created.runId })
    expect(imports.said.map(({ field, about }) => `${field} ${about}`)).toEqual([
      'level Deutsch',
      'period Architektin, Seebahn AG',
    ])
    expect((await open(link)).outcome).toBe('unknown')
  })

  it('refuses an invalid period or level, and keeps the other answers', async () => {
    const link = await sent(await begun())
    const answered = await say(link, { nationality: 'Schweiz', period: 'damals', level: 'Hausnummer' })
    expect(answered).toMatchObject({
      taken: [{ value: 'Schweiz' }],
      problems: [{ problem: 'no_level' }, { problem: 'no_period' }],
    })
  })

  it('is refused for a draft that lacks nothing, and for a draft of another team', async () => {
    const draftId = await begun({ candidate: 'Lea' })
    await expect(mine().intake.send({ draftId, language: 'de' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const stranger = test.api(await test.database.createOwner())
    await expect(stranger.intake.send({ draftId: await begun(), language: 'de' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('concurrent changes', () => {
  it('show the second device the answers of the first, and let it choose', async () => {
    const link = await sent(await begun())
    const [one, two] = await Promise.all([
      say(link, { nationality: 'Schweiz' }, { nationality: '' }),
      say(link, { nationality: 'Österreich' }, { nationality: '' }),
    ])
    const conflicts = [one, two].flatMap((answered) => (answered.outcome === 'saved' ? answered.conflicts : []))
    expect(conflicts).toHaveLength(1)
    const [conflict] = conflicts
    const page = await pageOf(link)
    expect(page.steps[0]?.questions[0]?.value).toBe(conflict?.now)
    const chosen = await say(link, { nationality: conflict?.mine ?? '' }, { nationality: conflict?.now ?? '' })
    expect(chosen).toMatchObject({ conflicts: [], taken: [{ value: conflict?.mine }] })
  })

  it('let a member who wrote something else choose between both', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    const id = await idOf(link, 'nationality')
    await say(link, { nationality: 'Schweiz' })
    const filled = await mine().intake.complete({
      draftId,
      values: [{ id, value: 'Österreich', was: '' }],
    })
    expect(filled).toMatchObject({ filled: [id], conflicts: [], draft: { revision: 2 } })
    const { answers } = await mine().intake.get({ draftId })
    expect(answers).toMatchObject([{ said: 'Schweiz', draft: 'Österreich', state: 'differs' }])
    const choice = { id, said: 'Schweiz', take: false }
    await expect(mine().intake.decide({ draftId, revision: 1, choices: [choice] })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await mine().intake.decide({ draftId, revision: 2, choices: [choice] })
    expect(await candidateOf(draftId)).toMatchObject({ nationality: 'Österreich' })
    expect((await mine().intake.get({ draftId })).answers).toEqual([])
  })

  it('show both values to a person who saw an older one', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    const id = await idOf(link, 'nationality')
    await say(link, { nationality: 'Schweiz' })
    const written = [{ id, value: 'Österreich', was: '' }]
    const answered = await answerIntake(test.services, { ...(await visit(link)), written })
    expect(answered).toMatchObject({ taken: [], conflicts: [{ id, now: 'Schweiz', mine: 'Österreich' }] })
  })

  it('show both values to a member who saw an older one, after a colleague takes the draft over', async () => {
    const draftId = await begun()
    const { steps } = await mine().intake.get({ draftId })
    const id = steps[0]?.questions[0]?.id ?? ''
    const fill = (value: string) => mine().intake.complete({ draftId, values: [{ id, value, was: '' }] })
    await fill('Schweiz')
    expect(await fill('Österreich')).toMatchObject({
      filled: [],
      conflicts: [{ now: 'Schweiz', mine: 'Österreich' }],
    })
    const theirs = test.api(colleague).intake.complete({ draftId, values: [{ id, value: 'Italien', was: 'Schweiz' }] })
    await expect(theirs).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('keep answers about a removed entry readable', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    await say(link, { period: '02/2019 - heute' })
    const { content, revision } = await mine().drafts.get({ draftId })
    const candidate = content.candidate.replace('Architektin', 'Leiterin')
    await mine().drafts.save({ draftId, revision, content: { ...content, candidate } })
    const { answers, draft } = await mine().intake.get({ draftId })
    expect(answers).toMatchObject([{ state: 'homeless', about: 'Architektin, Seebahn AG', said: '02/2019 - heute' }])
    const choices = answers.map(({ id, said }) => ({ id, said, take: true }))
    const decided = await mine().intake.decide({ draftId, revision: draft.revision, choices })
    expect(decided).toMatchObject({ taken: [], unplaced: [answers[0]?.id] })
  })
})

describe('the link', () => {
  it('does not work with a wrong secret, after it was revoked, or after another was sent', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    const session = await visit(link)
    expect(await open({ ...link, secret: 'x'.repeat(43) })).toEqual({ outcome: 'unknown' })
    const other = await sent(draftId)
    expect(await open(link)).toEqual({ outcome: 'unknown' })
    expect(await readIntakePage(test.services, session)).toEqual({ outcome: 'unknown' })
    await mine().intake.revoke({ draftId })
    expect(await open(other)).toEqual({ outcome: 'unknown' })
    const [row] = await test.database.db.execute<{ hashes: string }>(
      sql`select secret_hashes::text as hashes from intakes where draft_id = ${draftId}`,
    )
    expect(row?.hashes).not.toContain(other.secret)
  })

  it('expires after 30 days, and says whom to ask', async () => {
    const link = await sent(await begun())
    clock += 30 * day
    expect(await open(link)).toMatchObject({ outcome: 'expired' })
  })

  it('ends with its draft, even during a visit', async () => {
    const draftId = await begun()
    const link = await sent(draftId)
    const visiting = await visit(link)
    const id = await idOf(link, 'nationality')
    await mine().drafts.delete({ draftId })
    const written = [{ id, value: 'Schweiz', was: '' }]
    expect(await answerIntake(test.services, { ...visiting, written })).toEqual({ outcome: 'unknown' })
  })

  it('ends when its person is erased, even if only an answer identifies them', async () => {
    const about = resume()
    const made = await mine().runs.create({
      candidate: { ...about, basics: { ...about.basics, email: 'lea@example.org' } },
      locale: 'de-CH',
    })
    await ended(test, made.runId)
    const { run } = await mine().runs.get({ runId: made.runId })
    // A draft whose text does not name her.
    const draftId = await begun()
    const { intake } = await mine().intake.send({ draftId, language: 'de', email: 'lea@example.org' })
    expect(intake.email).toBe('lea@example.org')
    await test.api(officer).persons.erase({ candidateId: run.candidateId, reason: 'request' })
    await expect(mine().intake.get({ draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('does not work while its person objects', async () => {
    const candidate = resume()
    const made = await mine().runs.create({ candidate, locale: 'de-CH' })
    await ended(test, made.runId)
    const draftId = await begun({ candidate: JSON.stringify(candidate) })
    const link = await sent(draftId)
    const { candidateId } = (await mine().runs.get({ runId: made.runId })).run
    const receivedOn = new Date(clock).toISOString().slice(0, 10)
    await test.api(officer).requests.record({ kind: 'objection', channel: 'phone', receivedOn, candidateId })
    expect(await open(link)).toEqual({ outcome: 'unknown' })
    await expect(sent(draftId)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' })
  })
})

describe('the mails', () => {
  const mails: Mail[] = []
  const mailer = {
    origin: 'https://dossier.example',
    send: (mail: Mail) => {
      mails.push(mail)
      return Promise.resolve()
    },
    verify: () => Promise.resolve(),
    close: () => undefined,
  }
  const deliver = (draftId: string, isReminder: boolean) =>
    mailIntake({ ...test.services, mailer }, { teamId: owner.teamId, draftId, isReminder }, { attempt: 1 })

  beforeEach(() => {
    mails.length = 0
  })

  it('contain a link that nobody else gets, and links in earlier mails keep working', async () => {
    const draftId = await begun()
    const { url } = await mine().intake.send({ draftId, language: 'fr', email: 'lea@example.org' })
    expect(url).toBeNull()
    await deliver(draftId, false)
    clock += 8 * day
    await remindPersons(test.services, owner)
    await deliver(draftId, true)
    expect(mails.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      expect.stringMatching(/^lea@example\.org Votre CV/),
      expect.stringMatching(/^lea@example\.org Rappel/),
    ])
    for (const mail of mails) expect((await open(linkIn(mail))).outcome).toBe('opened')
    expect(JSON.stringify(mails)).not.toContain('Seebahn')
  })

  it('remind a week after the last change, at most three times, and not once the person is done or has turned them off', async () => {
    const draftId = await begun()
    await mine().intake.send({ draftId, language: 'fr', email: 'lea@example.org' })
    await remindPersons(test.services, owner)
    expect(await remindersOf(draftId)).toBe(0)
    for (let week = 0; week < 4; week += 1) {
      clock += 7 * day + 3_600_000
      await remindPersons(test.services, owner)
      await remindPersons(test.services, owner)
    }
    expect(await remindersOf(draftId)).toBe(3)
    for (const end of [finishIntake, stopReminders]) {
      await mine().intake.send({ draftId, language: 'fr', email: 'lea@example.org' })
      mails.length = 0
      await deliver(draftId, false)
      await end(test.services, await visit(linkIn(mails[0])))
      clock += 8 * day
      await remindPersons(test.services, owner)
      expect(await remindersOf(draftId)).toBe(0)
      await deliver(draftId, true)
      expect(mails).toHaveLength(1)
    }
  })
})
