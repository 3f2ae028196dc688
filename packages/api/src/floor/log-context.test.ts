import { candidateFixtures } from '@dossier/profiles/fixtures'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { logContext } from './log-context.ts'
import { createTestServices, ended, fullRun } from '../testing/test-services.ts'

it('includes request and run in every line about a run, and a person in none', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'debug', base: null, mixin: logContext }, { write: (line: string) => lines.push(line) })
  const test = await createTestServices({ logger })
  const { runId, id } = await test.api().runs.create(fullRun)
  expect(await ended(test, runId)).toBe('succeeded')
  // The line is written after the commit that ends the run; closing waits for the work.
  await test.close()
  const told = lines.map((line): Record<string, unknown> => JSON.parse(line))
  const ofRun = told.filter(({ msg }) => msg === 'run succeeded')
  expect(ofRun).toMatchObject([{ request: 'test', run: id, attempt: 1 }])
  expect(JSON.stringify(candidateFixtures['marco-rieben'])).toContain('Rieben')
  expect(lines.join('')).not.toContain('Rieben')
})
