import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** True if a value may contain a `Date`; a `Response` is not data. */
type HasDate<Value> = Value extends Date
  ? true
  : Value extends Response | ((...given: never[]) => unknown)
    ? false
    : Value extends readonly (infer Item)[]
      ? HasDate<Item>
      : Value extends object
        ? { [Key in keyof Value]: HasDate<Value[Key]> }[keyof Value]
        : false

type Given<Module, Name extends string> =
  Module extends Record<Name, (...given: never[]) => infer Answer> ? Awaited<Answer> : never

/** A route whose data contains no `Date`; the types reject any other. */
function answers<Module extends object>(
  file: true extends HasDate<Given<Module, 'loader'> | Given<Module, 'action'>> ? never : string,
): string {
  return file
}

const checked = [
  answers<typeof import('./routes/account.tsx')>('account.tsx'),
  answers<typeof import('./routes/api-docs.tsx')>('api-docs.tsx'),
  answers<typeof import('./routes/application.file.ts')>('application.file.ts'),
  answers<typeof import('./routes/application.tsx')>('application.tsx'),
  answers<typeof import('./routes/applications.tsx')>('applications.tsx'),
  answers<typeof import('./routes/audit.key.ts')>('audit.key.ts'),
  answers<typeof import('./routes/audit.proposals.ts')>('audit.proposals.ts'),
  answers<typeof import('./routes/audit.replay.ts')>('audit.replay.ts'),
  answers<typeof import('./routes/audit.tsx')>('audit.tsx'),
  answers<typeof import('./routes/batch.tsx')>('batch.tsx'),
  answers<typeof import('./routes/batch.zip.ts')>('batch.zip.ts'),
  answers<typeof import('./routes/batches.new.tsx')>('batches.new.tsx'),
  answers<typeof import('./routes/batches.tsx')>('batches.tsx'),
  answers<typeof import('./routes/compare-chosen.ts')>('compare-chosen.ts'),
  answers<typeof import('./routes/document.deleted.tsx')>('document.deleted.tsx'),
  answers<typeof import('./routes/document.download.ts')>('document.download.ts'),
  answers<typeof import('./routes/draft.intake.tsx')>('draft.intake.tsx'),
  answers<typeof import('./routes/draft.tsx')>('draft.tsx'),
  answers<typeof import('./routes/drafts.save.ts')>('drafts.save.ts'),
  answers<typeof import('./routes/drafts.tsx')>('drafts.tsx'),
  answers<typeof import('./routes/history.counts.ts')>('history.counts.ts'),
  answers<typeof import('./routes/history.facets.ts')>('history.facets.ts'),
  answers<typeof import('./routes/history.proposals.ts')>('history.proposals.ts'),
  answers<typeof import('./routes/history.rows.ts')>('history.rows.ts'),
  answers<typeof import('./routes/history.tsx')>('history.tsx'),
  answers<typeof import('./routes/history.zip.ts')>('history.zip.ts'),
  answers<typeof import('./routes/join.tsx')>('join.tsx'),
  answers<typeof import('./routes/job.posting.tsx')>('job.posting.tsx'),
  answers<typeof import('./routes/job.tsx')>('job.tsx'),
  answers<typeof import('./routes/jobs.tsx')>('jobs.tsx'),
  answers<typeof import('./routes/lexicon.export.ts')>('lexicon.export.ts'),
  answers<typeof import('./routes/lexicon.suggestions.ts')>('lexicon.suggestions.ts'),
  answers<typeof import('./routes/lexicon.teach.ts')>('lexicon.teach.ts'),
  answers<typeof import('./routes/lexicon.tsx')>('lexicon.tsx'),
  answers<typeof import('./routes/new-run.tsx')>('new-run.tsx'),
  answers<typeof import('./routes/notices.tsx')>('notices.tsx'),
  answers<typeof import('./routes/person.tsx')>('person.tsx'),
  answers<typeof import('./routes/persons.tsx')>('persons.tsx'),
  answers<typeof import('./routes/request.tsx')>('request.tsx'),
  answers<typeof import('./routes/requests.tsx')>('requests.tsx'),
  answers<typeof import('./routes/run.share.tsx')>('run.share.tsx'),
  answers<typeof import('./routes/tokens.tsx')>('tokens.tsx'),
  answers<typeof import('./routes/sign-in.passkey.ts')>('sign-in.passkey.ts'),
  answers<typeof import('./routes/sign-in.directory.tsx')>('sign-in.directory.tsx'),
  answers<typeof import('./routes/not-found.tsx')>('not-found.tsx'),
  answers<typeof import('./routes/preferences.ts')>('preferences.ts'),
  answers<typeof import('./routes/run-compare.tsx')>('run-compare.tsx'),
  answers<typeof import('./routes/read.ts')>('read.ts'),
  answers<typeof import('./routes/recognise.ts')>('recognise.ts'),
  answers<typeof import('./routes/run.audit.tsx')>('run.audit.tsx'),
  answers<typeof import('./routes/run.cv.tsx')>('run.cv.tsx'),
  answers<typeof import('./routes/run.dashboard.tsx')>('run.dashboard.tsx'),
  answers<typeof import('./routes/run.feedback.tsx')>('run.feedback.tsx'),
  answers<typeof import('./routes/run.input.tsx')>('run.input.tsx'),
  answers<typeof import('./routes/run.match.tsx')>('run.match.tsx'),
  answers<typeof import('./routes/run.offer.tsx')>('run.offer.tsx'),
  answers<typeof import('./routes/run.repeat.ts')>('run.repeat.ts'),
  answers<typeof import('./routes/run.tsx')>('run.tsx'),
  answers<typeof import('./routes/run.versions.tsx')>('run.versions.tsx'),
  answers<typeof import('./routes/run.zip.ts')>('run.zip.ts'),
  answers<typeof import('./routes/runs-new.ts')>('runs-new.ts'),
  answers<typeof import('./routes/runs.tsx')>('runs.tsx'),
  answers<typeof import('./routes/searches.ts')>('searches.ts'),
  answers<typeof import('./routes/forgotten.tsx')>('forgotten.tsx'),
  answers<typeof import('./routes/reset.tsx')>('reset.tsx'),
  answers<typeof import('./routes/sign-in.tsx')>('sign-in.tsx'),
  answers<typeof import('./routes/team.tsx')>('team.tsx'),
  answers<typeof import('./routes/team.defaults.tsx')>('team.defaults.tsx'),
  answers<typeof import('./routes/team.logo.ts')>('team.logo.ts'),
  answers<typeof import('./routes/welcome.tsx')>('welcome.tsx'),
  answers<typeof import('./routes/storage.holds.tsx')>('storage.holds.tsx'),
  answers<typeof import('./routes/storage.moves.ts')>('storage.moves.ts'),
  answers<typeof import('./routes/storage.retention.tsx')>('storage.retention.tsx'),
  answers<typeof import('./routes/storage.tsx')>('storage.tsx'),
  answers<typeof import('./routes/storage.webhook.tsx')>('storage.webhook.tsx'),
  answers<typeof import('./routes/storage.webhooks.tsx')>('storage.webhooks.tsx'),
  answers<typeof import('./routes/submissions.identify.tsx')>('submissions.identify.tsx'),
  answers<typeof import('./routes/submissions.new.tsx')>('submissions.new.tsx'),
  answers<typeof import('./routes/submissions.tsx')>('submissions.tsx'),
]

test('no-date-in-a-loader: every route returns ISO strings, because one invalid Date makes a whole response unreadable', () => {
  const folder = fileURLToPath(new URL('routes/', import.meta.url))
  const routes = readdirSync(folder).filter((file) =>
    /export (?:async )?function (?:loader|action)\b/.test(readFileSync(folder + file, 'utf8')),
  )
  expect(checked.toSorted()).toEqual(routes.toSorted())
})
