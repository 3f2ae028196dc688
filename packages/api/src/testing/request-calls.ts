import { upsertCandidate } from '@dossier/db'
import type { ApiCaller } from '../router.ts'
import type { TestServices } from './test-services.ts'

interface Call {
  call: (api: ApiCaller) => Promise<unknown>
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

type Recording = Parameters<ApiCaller['requests']['record']>[0]

/** Records a request of a person without runs and returns it. */
export async function someRequest(test: TestServices, more: Partial<Recording> = {}) {
  const candidateId = await upsertCandidate(test.database.db, test.owner, { name: 'Nobody Else', headline: '' })
  const receivedOn = test.services.now().toISOString().slice(0, 10)
  return test.api().requests.record({ kind: 'objection', channel: 'letter', receivedOn, candidateId, ...more })
}

/** A valid call of every procedure of requests. */
export function requestCalls(of: () => TestServices): Record<string, Call> {
  const on = (
    call: (api: ApiCaller, some: { requestId: string; candidateId: string }) => Promise<unknown>,
    more: Partial<Recording> = {},
  ): Call => ({
    call: async (api) => {
      const { id, person } = await someRequest(of(), more)
      return call(api, { requestId: id, candidateId: person?.id ?? '' })
    },
    stranger: 'NOT_FOUND',
  })
  return {
    'requests.list': { call: (api) => api.requests.list(), stranger: 'own' },
    'requests.get': on(async (api, { requestId }) => ({ state: (await api.requests.get({ requestId })).state })),
    'requests.record': {
      call: (api) =>
        api.requests.record({ kind: 'access', channel: 'phone', receivedOn: '2026-02-01', requester: 'Lea Muster' }),
      stranger: 'own',
    },
    'requests.identify': on((api, some) => api.requests.identify(some)),
    'requests.extend': on((api, { requestId }) => api.requests.extend({ requestId, reason: 'many files' })),
    'requests.answer': on(
      async (api, { requestId }) => {
        await api.requests.answer({ requestId, outcome: 'granted' })
        const { id } = await someRequest(of(), { kind: 'restriction', candidateId: await heldPerson(of()) })
        return api.requests.answer({ requestId: id, outcome: 'granted' })
      },
      { kind: 'erasure' },
    ),
    'requests.withdraw': on((api, { requestId }) => api.requests.withdraw({ requestId })),
  }
}

/** A person whom no other call erases. */
async function heldPerson({ database, owner }: TestServices): Promise<string> {
  return upsertCandidate(database.db, owner, { name: 'Anybody Held', headline: '' })
}
