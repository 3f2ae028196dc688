import { randomUUID } from 'node:crypto'
import { plainTheme } from '@dossier/generators'
import type { ApiCaller } from '../router.ts'
import type { TestServices } from './test-services.ts'

interface Call {
  call: (api: ApiCaller) => Promise<unknown>
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

const content = { candidate: 'A CV', locale: 'en' as const, theme: plainTheme }

/** Begins a draft of the test's team and returns its id. */
export async function someDraft(test: TestServices, holder = test.owner): Promise<string> {
  return (await test.api(holder).drafts.save({ draftId: randomUUID(), revision: 0, content })).id
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
    'retention.drafts': { call: (api) => api.retention.drafts(), stranger: 'own' },
    'retention.setDrafts': {
      // Something else than before each time: the same again is no change.
      call: async (api) => api.retention.setDrafts({ days: ((await api.retention.drafts()).days % 90) + 1 }),
      stranger: 'own',
    },
  }
}
