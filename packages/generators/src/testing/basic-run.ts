import type { Feedback } from '@dossier/matching'
import type { GenerateOptions, RunData } from '../define.ts'
import { sampleCandidate } from './sample-candidate.ts'
import { sampleTheme } from './sample-theme.ts'
import { testFonts } from './test-fonts.ts'

const feedback: Feedback = {
  asOf: '2026-01-27T14:23:05.000Z',
  summary: { rating: 'good', criticalCount: 0, openCount: 1, recommendation: 'usable' },
  findings: [],
  ruleChecks: [],
  questions: [],
}

/** A candidate without a job, as in a basic run. */
export const basicRun: RunData = {
  candidate: sampleCandidate,
  feedback,
  job: null,
  match: null,
  offer: null,
  previous: null,
}

export const sampleOptions: GenerateOptions = {
  locale: 'de-CH',
  theme: sampleTheme,
  asOf: new Date('2026-01-27T14:23:05Z'),
  fonts: testFonts,
}
