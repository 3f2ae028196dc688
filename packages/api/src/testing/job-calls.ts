import { randomUUID } from 'node:crypto'
import { receiptsOf } from '@dossier/db/applications'
import { listJobs } from '@dossier/db/jobs'
import { receiveApplication } from '../applications/receive.ts'
import type { ApiCaller } from '../router.ts'
import type { TestServices } from './test-services.ts'

interface Call {
  call: (api: ApiCaller) => Promise<unknown>
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

const endsAt = '2199-01-01T00:00:00Z'

/** A job of the test's team. */
async function someJob({ services, owner }: TestServices): Promise<string> {
  return (await listJobs(services.db, owner, { limit: 1 })).items[0]?.id ?? ''
}

/** Publishes a job of the test's team, and sends an application for it. */
async function someApplication(test: TestServices): Promise<{ applicationId: string; fileId: string }> {
  const { path } = await test.api().jobs.publish({ jobProfileId: await someJob(test), endsAt })
  const email = `${randomUUID()}@example.org`
  await receiveApplication(test.services, {
    slug: path.replace('/apply/', ''),
    key: randomUUID(),
    language: 'en',
    form: { name: 'Lea Muster', email, phone: '', message: '', consent: true, pool: false },
    file: { bytes: new TextEncoder().encode(email), contentType: 'text/plain', reading: null, problem: 'not_a_cv' },
    requestId: 'test',
  })
  const [one] = (await test.api().applications.list({ text: email })).items
  const applicationId = one?.id ?? ''
  // Without a view, which would be recorded.
  const [receipt] = await receiptsOf(test.services.db, test.owner, applicationId)
  return { applicationId, fileId: receipt?.file.id ?? '' }
}

/** A valid call of every procedure of jobs and applications. */
export function jobCalls(of: () => TestServices): Record<string, Call> {
  const on = (call: (api: ApiCaller, some: Awaited<ReturnType<typeof someApplication>>) => Promise<unknown>): Call => ({
    call: async (api) => call(api, await someApplication(of())),
    stranger: 'NOT_FOUND',
  })
  return {
    'jobs.list': { call: (api) => api.jobs.list({}), stranger: 'nothing' },
    'jobs.get': {
      call: async (api) => api.jobs.get({ jobProfileId: await someJob(of()) }),
      stranger: 'NOT_FOUND',
    },
    'jobs.posting': {
      call: async (api) => api.jobs.posting({ jobProfileId: await someJob(of()) }),
      stranger: 'NOT_FOUND',
    },
    'jobs.publish': {
      call: async (api) => api.jobs.publish({ jobProfileId: await someJob(of()), endsAt }),
      stranger: 'NOT_FOUND',
    },
    'jobs.unpublish': {
      call: async (api) => {
        const jobProfileId = await someJob(of())
        await of().api().jobs.publish({ jobProfileId, endsAt })
        return api.jobs.unpublish({ jobProfileId })
      },
      stranger: 'NOT_FOUND',
    },
    'applications.list': { call: (api) => api.applications.list(), stranger: 'nothing' },
    'applications.count': { call: (api) => api.applications.count(), stranger: 'own' },
    'applications.get': on(async (api, { applicationId }) => {
      const { application } = await api.applications.get({ applicationId })
      return { state: application.state }
    }),
    'applications.file': on(async (api, some) => ({ type: (await api.applications.file(some)).contentType })),
    'applications.accept': on(async (api, { applicationId }) => {
      const { application } = await api.applications.accept({ applicationId })
      return { state: application.state }
    }),
    'applications.reject': on(async (api, { applicationId }) => {
      const { state } = await api.applications.reject({ applicationId, reason: 'not now' })
      return { state }
    }),
  }
}
