import type { Owner } from '@dossier/db'
import {
  findPostingBySlug,
  findPostingOfJob,
  newestConsent,
  newestJobInputs,
  type PostingLanguage,
  type PostingRow,
  type PostingTranslation,
} from '@dossier/db/applications'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import { plainConsent } from './consent-texts.ts'
import { usualMonths } from './inputs.ts'
import { type JobPostingView, postingView, stateOf } from './posting-view.ts'
import { suggestText } from './suggest-text.ts'

/** The posting of a job and the text that a new one would have; throws `not_found` for an unknown job. */
export async function readJobPosting(
  services: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  jobProfileId: string,
): Promise<JobPostingView> {
  const { db, now } = services
  const [posting, job, consent] = await Promise.all([
    findPostingOfJob(db, owner, jobProfileId),
    newestJobInputs(db, owner, jobProfileId),
    newestConsent(db, owner),
  ])
  if (job === null) throw notFound('job', jobProfileId)
  return {
    posting: posting === null ? null : postingView(posting, now()),
    suggestion: await suggestText(services, owner, job),
    usualMonths,
    consent: { version: consent?.version ?? 0, texts: { ...plainConsent, ...consent?.texts } },
  }
}

/** The state of a public address: an open posting, a closed one, or none. */
export type PublicPosting = { outcome: 'open'; posting: PostingRow } | { outcome: 'closed' } | { outcome: 'unknown' }

/** Finds the posting of a public address. */
export async function openPosting(
  { within, now }: Pick<Services, 'within' | 'now'>,
  slug: string,
): Promise<PublicPosting> {
  const posting = await findPostingBySlug(within({ shown: { by: 'posting', key: slug } }), slug)
  if (posting === null) return { outcome: 'unknown' }
  return stateOf(posting, now()) === 'open' ? { outcome: 'open', posting } : { outcome: 'closed' }
}

/** The text of a posting in a language, or else the first one. */
export function textIn(
  { content, translations }: Pick<PostingRow, 'content' | 'translations'>,
  language: PostingLanguage,
): PostingTranslation {
  return translations.find((one) => one.language === language) ?? content
}
