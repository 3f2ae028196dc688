import { randomUUID } from 'node:crypto'
import { plainTheme } from '@dossier/generators'
import { answerIntake, openIntake } from '../intake/index.ts'
import type { ApiCaller } from '../router.ts'
import type { TestServices } from './test-services.ts'

interface Call {
  call: (api: ApiCaller) => Promise<unknown>
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

const content = { candidate: 'A CV', locale: 'en' as const, theme: plainTheme }

/** Starts a draft of the test's team and returns its ID. */
export async function someDraft(test: TestServices, holder = test.owner): Promise<string> {
  return (await test.api(holder).drafts.save({ draftId: randomUUID(), revision: 0, content })).id
}

/** A CV that lacks a nationality. */
const lacking = {
  ...content,
  candidate: JSON.stringify({ basics: { name: 'Lea Muster' }, work: [{ name: 'Muster AG' }] }),
}

/** Starts a draft of the test's team that lacks something, and returns what to ask for. */
async function askedDraft(test: TestServices) {
  const api = test.api()
  const { id: draftId, revision } = await api.drafts.save({ draftId: randomUUID(), revision: 0, content: lacking })
  const { steps } = await api.intake.get({ draftId })
  const question = steps[0]?.questions[0]
  if (question === undefined) throw new Error('Nothing is asked for.')
  return { draftId, revision, question }
}

/** Starts such a draft, sends its link, and answers as its person. */
async function answeredDraft(test: TestServices) {
  const asked = await askedDraft(test)
  const { draftId, question } = asked
  const { url } = await test.api().intake.send({ draftId, language: 'en' })
  const [, publicId = '', secret = ''] = /^\/intake\/([\w-]+)\?lang=en#([\w-]+)$/.exec(url ?? '') ?? []
  const opened = await openIntake(test.services, { publicId, secret, requestId: 'test' })
  const session = opened.outcome === 'opened' ? opened.session : ''
  const written = [{ id: question.id, value: 'Swiss', was: '' }]
  await answerIntake(test.services, { publicId, session, requestId: 'test', written })
  return asked
}

/** A valid call of every procedure of drafts. */
export function draftCalls(of: () => { test: TestServices; draftId: string }): Record<string, Call> {
  return {
    'drafts.list': { call: (api) => api.drafts.list(), stranger: 'nothing' },
    'drafts.get': { call: (api) => api.drafts.get({ draftId: of().draftId }), stranger: 'NOT_FOUND' },
    'drafts.save': {
      call: (api) => api.drafts.save({ draftId: randomUUID(), revision: 0, content }),
      stranger: 'own',
    },
    'drafts.takeOver': {
      call: async (api) => {
        const { test } = of()
        const colleague = await test.database.createColleague(test.owner, 'recruiter')
        return api.drafts.takeOver({ draftId: await someDraft(test, colleague) })
      },
      stranger: 'NOT_FOUND',
    },
    'drafts.delete': {
      call: async (api) => api.drafts.delete({ draftId: await someDraft(of().test) }),
      stranger: 'NOT_FOUND',
    },
    'intake.list': { call: (api) => api.intake.list(), stranger: 'nothing' },
    'intake.get': { call: (api) => api.intake.get({ draftId: of().draftId }), stranger: 'NOT_FOUND' },
    'intake.send': {
      call: async (api) => api.intake.send({ draftId: (await askedDraft(of().test)).draftId, language: 'fr' }),
      stranger: 'NOT_FOUND',
    },
    'intake.revoke': {
      call: async (api) => {
        const { draftId } = await askedDraft(of().test)
        await of().test.api().intake.send({ draftId, language: 'fr' })
        return api.intake.revoke({ draftId })
      },
      stranger: 'NOT_FOUND',
    },
    'intake.complete': {
      call: async (api) => {
        const { draftId, question } = await askedDraft(of().test)
        return api.intake.complete({ draftId, values: [{ id: question.id, value: 'Swiss', was: '' }] })
      },
      stranger: 'NOT_FOUND',
    },
    'intake.decide': {
      call: async (api) => {
        const { draftId, revision, question } = await answeredDraft(of().test)
        return api.intake.decide({ draftId, revision, choices: [{ id: question.id, take: true, said: 'Swiss' }] })
      },
      stranger: 'NOT_FOUND',
    },
    'retention.drafts': { call: (api) => api.retention.drafts(), stranger: 'own' },
    'retention.setDrafts': {
      // A different value each time, because an unchanged value is not a change.
      call: async (api) => api.retention.setDrafts({ days: ((await api.retention.drafts()).days % 90) + 1 }),
      stranger: 'own',
    },
  }
}
