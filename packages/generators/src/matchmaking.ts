import { DOCX_CONTENT_TYPE, type DocumentDefinition } from './define.ts'
import type { Block } from './docx/model.ts'
import { render } from './docx/render.ts'
import { fullName } from './filenames.ts'
import { matchmakingContext, type MatchmakingContext } from './matchmaking/context.ts'
import { criteria } from './matchmaking/criteria.ts'
import { experience } from './matchmaking/experience.ts'
import { coverage, languages, risks } from './matchmaking/findings.ts'
import { method } from './matchmaking/method.ts'
import { opening } from './matchmaking/opening.ts'
import { nextSteps, whatIf } from './matchmaking/outlook.ts'
import { overrides } from './matchmaking/overrides.ts'

/** The complete match, for those who must justify it: every criterion, quote, month and rule. */
export const matchmaking: DocumentDefinition<'matchmaking'> = {
  type: 'matchmaking',
  kind: 'document',
  area: 'artifacts',
  extension: 'docx',
  contentType: DOCX_CONTENT_TYPE,
  needs: ['job', 'match'],
  shows: ['candidate', 'job'],
  filename: () => 'Matchmaking_Report.docx',
  generate: async (data, options) => {
    const context = matchmakingContext(data, options)
    const { locale, theme, asOf } = options
    const title = `${context.labels.document}: ${fullName(data.candidate)}`
    return render({ locale, theme, title, subject: context.job.title, margin: 2, blocks: reportBlocks(context) }, asOf)
  },
}

function reportBlocks(context: MatchmakingContext): Block[] {
  return [
    ...opening(context),
    ...criteria(context),
    ...coverage(context),
    ...risks(context),
    ...languages(context),
    ...experience(context),
    ...whatIf(context),
    ...nextSteps(context),
    ...method(context),
    ...overrides(context),
  ]
}
