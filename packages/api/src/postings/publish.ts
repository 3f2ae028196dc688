import { isDeepStrictEqual } from 'node:util'
import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  closePosting,
  findPostingOfJob,
  insertConsent,
  newestConsent,
  newestJobInputs,
  type PostingText,
  putPosting,
} from '@dossier/db/applications'
import { findJob } from '@dossier/db/jobs'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { newPublicId } from '../links/index.ts'
import { plainConsent } from './consent-texts.ts'
import { type PublishInput, usualMonths } from './inputs.ts'
import { endOfPosting } from './last-day.ts'
import { postingView, type PostingView } from './posting-view.ts'
import { suggestText } from './suggest-text.ts'

/**
 * Publishes a job, or changes its public page; the address stays. Throws `not_found`, and `invalid_input` for an end
 * date in the past, and for a text that names the client without permission.
 */
export async function publishJob(
  services: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  input: PublishInput,
): Promise<PostingView> {
  const { db, now } = services
  const { jobProfileId, languages, poolMonths, country } = input
  const [job, newest] = await Promise.all([findJob(db, owner, jobProfileId), newestJobInputs(db, owner, jobProfileId)])
  if (job === null || newest === null) throw notFound('job', jobProfileId)
  const endsAt = endOfPosting(input.endsAt)
  if (endsAt <= now()) throw new ApiError('invalid_input', 'The end of the posting is past. Choose a later time.')
  const suggested = await suggestText(services, owner, newest)
  const content = input.text ?? { ...suggested, client: input.showClient ? job.client : '' }
  const { translations } = input
  // Without its own text, the main text is in the language of the job, which the input does not contain.
  if (translations.some(({ language }) => language === content.language))
    throw new ApiError('invalid_input', `The text of this job is in ${content.language} already. Give it as \`text\`.`)
  if (!input.showClient) for (const text of [content, ...translations]) refuseNamed({ client: '', ...text }, job.client)
  const retentionMonths = input.retentionMonths ?? usualMonths[country]
  await db.transaction(async (tx) => {
    const consentVersion = await takeConsent(tx, owner, input)
    const id = await putPosting(tx, owner, {
      id: uuid(),
      slug: newPublicId(),
      jobProfileId,
      languages: [...new Set(languages)],
      content,
      translations,
      consentVersion,
      country,
      retentionMonths,
      poolMonths,
      publishedAt: now(),
      endsAt,
    })
    const subject = { type: 'posting' as const, id }
    const terms = { languages, endsAt: endsAt.toISOString(), consentVersion, retentionMonths, poolMonths }
    await appendAuditEvents(tx, owner, [
      { type: 'job.published', requestId, subject, data: { jobProfileId, ...terms } },
    ])
  })
  return viewOf(services, owner, jobProfileId)
}

/**
 * Takes down a job's public page, which then says that the job is closed. Throws `not_found` for a job that is not
 * published.
 */
export async function unpublishJob(
  services: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  jobProfileId: string,
): Promise<PostingView> {
  await services.db.transaction(async (tx) => {
    const id = await closePosting(tx, owner, { jobProfileId, at: services.now() })
    if (id === null) throw notFound('posting', jobProfileId)
    const subject = { type: 'posting' as const, id }
    await appendAuditEvents(tx, owner, [{ type: 'job.unpublished', requestId, subject, data: { jobProfileId } }])
  })
  return viewOf(services, owner, jobProfileId)
}

async function viewOf({ db, now }: Pick<Services, 'db' | 'now'>, owner: Owner, jobProfileId: string) {
  const posting = await findPostingOfJob(db, owner, jobProfileId)
  if (posting === null) throw notFound('posting', jobProfileId)
  return postingView(posting, now())
}

/** The version of the consent texts: the newest, or a new one if the texts differ from it. */
async function takeConsent(tx: Db, owner: Owner, { consent }: PublishInput): Promise<number> {
  const newest = await newestConsent(tx, owner)
  const texts = { ...plainConsent, ...newest?.texts, ...consent }
  if (newest !== null && isDeepStrictEqual(texts, newest.texts)) return newest.version
  return insertConsent(tx, owner, texts)
}

function refuseNamed({ title, place, client, tasks, requirements }: Omit<PostingText, 'firm'>, name: string): void {
  const wanted = name.trim().toLowerCase()
  const texts = { client, title, place, tasks: tasks.join('\n'), requirements: requirements.join('\n') }
  const named = Object.entries(texts).filter(
    ([field, text]) => (field === 'client' && text !== '') || (wanted !== '' && text.toLowerCase().includes(wanted)),
  )
  if (named.length === 0) return
  const fields = named.map(([field]) => field).join(', ')
  const message = `The text names the client (${fields}). Change it, or allow the client to be named (\`showClient\`).`
  throw new ApiError('invalid_input', message)
}
