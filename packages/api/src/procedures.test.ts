import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRun } from './runs/check-run.ts'
import { getRun } from './runs/get-run.ts'
import { listProcedures } from './procedures.ts'
import { createTestServices, ended, fullRun, type TestServices } from './testing/test-services.ts'

const procedures = listProcedures()

describe.each(procedures)('%s', (_name, { type, meta, inputs, output }) => {
  it('declares its input and output', () => {
    expect(inputs).toHaveLength(1)
    expect(type === 'subscription' ? meta?.event : output).toBeDefined()
  })

  it('declares the audit events it appends, or why it appends none', () => {
    const { audit = [] } = meta ?? {}
    expect('none' in audit ? audit.none : audit.join(' ')).toMatch(/^([A-Z].+\.|[a-z_.]+( [a-z_.]+)*)$/)
  })

  it('declares its REST route', () => {
    expect(meta?.summary).toMatch(/^[A-Z].+\.$/)
    const [method = '', path = ''] = meta?.rest.split(' ') ?? []
    expect(method === 'GET').toBe(type !== 'mutation')
    expect(path).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z0-9]+\}))+$/)
  })
})

describe('the procedures', () => {
  it('have a REST route each', () => {
    const routes = procedures.map(([, { meta }]) => meta?.rest.replace(/\{[^}]+\}/g, '{}'))
    expect(new Set(routes).size).toBe(procedures.length)
  })
})

describe('output schemas', () => {
  let test: TestServices
  let runId: string

  beforeAll(async () => {
    test = await createTestServices()
    runId = (await test.api().runs.create(fullRun)).runId
    await ended(test, runId)
  })
  afterAll(() => test.close())

  it('drop nothing from a run', async () => {
    expect(await test.api().runs.get({ runId })).toEqual(
      await getRun(test.services, { owner: test.owner, requestId: 'test' }, runId),
    )
  })

  it('drop nothing from a check', async () => {
    const { match: seen, ...checked } = await test.api().runs.check(fullRun)
    const { match, ...rest } = await checkRun(test.services, test.owner, fullRun)
    expect(checked).toMatchObject({ ...rest, feedback: { ...rest.feedback, asOf: expect.any(String) } })
    expect(seen?.must).toEqual(match?.must)
    expect(Object.keys(seen ?? {})).toEqual(Object.keys(match ?? {}))
  })
})
