import type { Owner } from '@dossier/db'
import type { PostingText } from '@dossier/db/applications'
import { type JobProfile, languageOf } from '@dossier/profiles'
import type { Services } from '../context.ts'
import { readInputs } from '../rendering/run-inputs.ts'
import { defaultTheme } from '../runs/index.ts'

/** The suggested text of a posting: title, place, tasks and requirements, but no client. */
export async function suggestText(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { title, teamName, inputs }: { title: string; teamName: string; inputs: unknown },
): Promise<PostingText> {
  const { job } = readInputs(inputs)
  const { firm } = await defaultTheme({ db }, { owner, requestId: '' })
  return {
    ...textOf(job),
    title: job?.title ?? title,
    client: '',
    firm: (firm.trim() || teamName).slice(0, 200),
  }
}

function textOf(job: JobProfile | null): Pick<PostingText, 'language' | 'place' | 'tasks' | 'requirements'> {
  if (job === null) return { language: 'de', place: '', tasks: [], requirements: [] }
  const { core, operational, governance } = job.tasks
  const languages = job.languages.map(({ name, level }) => `${name} ${level}`)
  return {
    language: languageOf(job.locale),
    place: job.assignment.locations.join(', ').slice(0, 200),
    tasks: entries([...core, ...operational, ...governance]),
    requirements: entries([...job.must, ...job.should, ...languages]),
  }
}

function entries(texts: readonly string[]): string[] {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 500))
  return lines.filter((text) => text !== '').slice(0, 60)
}
