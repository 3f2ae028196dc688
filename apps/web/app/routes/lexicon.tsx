import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Download } from '../components/ui/icons.ts'
import { EntriesCard } from '../components/lexicon/entries-card.tsx'
import { ImportCard } from '../components/lexicon/import-card.tsx'
import { LexiconAnswerAlert } from '../components/lexicon/lexicon-answer.tsx'
import { LexiconVersionsCard } from '../components/lexicon/versions-card.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Button } from '../components/ui/button.tsx'
import { useI18n } from '../i18n/index.tsx'
import { lexiconProblemsOf, orHttpError, refusalOf } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewProblems } from '../views/lexicon.ts'
import '../i18n/topics/lexicon.ts'
import type { LexiconAnswer } from '../components/lexicon/lexicon-answer-type.ts'

export const meta: MetaFunction = titled((t) => t.lexicon.title)

/** Loads the team's lexicon entries and versions. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [query, cursor] = [searchParams.get('q') ?? '', searchParams.get('cursor')]
  const { lexicon } = context.api
  const { language } = context
  const [entries, versions] = await orHttpError(
    Promise.all([
      lexicon.entries({ query: query.slice(0, 200), language, ...(cursor !== null && { cursor }) }),
      lexicon.versions({ limit: 10 }),
    ]),
  )
  return { entries, versions: versions.items, query }
}

const nothing: LexiconAnswer = { problems: [], count: 0, imported: null, refused: null }

/** Changes, removes, restores or imports; returns all problems together. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  try {
    const imported = await perform(context.api.lexicon, form, context.language)
    if (imported === null) return redirect('/lexicon', 303)
    return data<LexiconAnswer>({ ...nothing, imported })
  } catch (error) {
    const problems = lexiconProblemsOf(error)
    if (problems !== null) {
      const answer = { ...nothing, problems: viewProblems(problems, context.language), count: problems.length }
      return data<LexiconAnswer>(answer, 422)
    }
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return data<LexiconAnswer>({ ...nothing, refused: refusal.reason }, 422)
  }
}

type Lexicon = ApiCaller['lexicon']
type Change = Parameters<Lexicon['change']>[0]

async function perform(
  lexicon: Lexicon,
  form: FormData,
  language: Change['language'],
): Promise<LexiconAnswer['imported']> {
  const version = Number(formText(form, 'version'))
  const entryId = formText(form, 'entryId')
  const replace = formText(form, 'replace') === 'yes'
  switch (formText(form, 'intent')) {
    case 'change':
      await lexicon.change({ entryId, version, replace, language, ...changeOf(form) })
      return null
    case 'remove':
      await lexicon.remove({ entryId, version, language })
      return null
    case 'undo':
      await lexicon.undo({ to: Number(formText(form, 'to')), version })
      return null
    default: {
      const isDry = formText(form, 'dryRun') === 'yes'
      const files = await filesOf(form)
      return { ...(await lexicon.import({ files, replace, dryRun: isDry, language })), isDry }
    }
  }
}

function changeOf(form: FormData): Partial<Change> {
  const lines = (name: string) =>
    formText(form, name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const aliases = lines('aliases')
  const broader = lines('broader')
  // The form of a built-in concept lacks these fields; the procedure refuses an invalid kind.
  if (!form.has('label')) return { aliases, broader }
  return {
    aliases,
    broader,
    label: formText(form, 'label'),
    kind: formText(form, 'kind') as Exclude<Change['kind'], undefined>,
  }
}

async function filesOf(form: FormData): Promise<{ name: string; text: string }[]> {
  const files = form.getAll('files').filter((file) => typeof file !== 'string')
  return Promise.all(
    files
      .filter(({ size }) => size > 0)
      .map(async (file) => ({ name: file.name.slice(0, 200), text: await file.text() })),
  )
}

export default function LexiconPage() {
  const { entries, versions, query } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  return (
    <>
      <PageHeader
        title={t.lexicon.title}
        intro={t.lexicon.intro}
        actions={
          <Button asChild>
            <a href="/lexicon/export" download>
              <Download aria-hidden />
              {t.lexicon.export}
            </a>
          </Button>
        }
      />
      {answer === null ? null : <LexiconAnswerAlert answer={answer} />}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <EntriesCard entries={entries} query={query} />
        <div className="flex min-w-0 flex-col gap-4">
          <ImportCard />
          <LexiconVersionsCard versions={versions} newest={entries.version} />
        </div>
      </div>
    </>
  )
}
