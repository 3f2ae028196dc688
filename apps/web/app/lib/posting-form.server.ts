import type { ApiCaller } from '@dossier/api'
import { formText } from './form-text.ts'

type PublishInput = Parameters<ApiCaller['jobs']['publish']>[0]

/** The content of a posting's form as input for the procedure, which refuses invalid values. */
export function postingOf(form: FormData, jobProfileId: string): PublishInput {
  const text = (name: string) => formText(form, name).trim()
  const lines = (name: string) =>
    text(name)
      .split(/\s*\n\s*/)
      .filter((line) => line !== '')
  const months = (name: string) => (text(name) === '' ? null : Number(text(name)))
  const retentionMonths = months('retentionMonths')
  // The procedure refuses values that are not offered.
  return {
    jobProfileId,
    languages: form.getAll('languages').map(String) as PublishInput['languages'],
    endsAt: text('endsAt'),
    text: {
      language: text('language') as 'de',
      title: text('title'),
      place: text('place'),
      client: text('client'),
      firm: text('firm'),
      tasks: lines('tasks'),
      requirements: lines('requirements'),
    },
    translations: translationsOf({ text, lines }),
    showClient: form.get('showClient') !== null,
    consent: { de: text('consent-de'), en: text('consent-en'), fr: text('consent-fr') },
    country: text('country') as 'DE',
    ...(retentionMonths !== null && { retentionMonths }),
    poolMonths: months('poolMonths'),
  }
}

interface Reading {
  text: (name: string) => string
  lines: (name: string) => string[]
}

/** The languages in which something was entered. */
function translationsOf({ text, lines }: Reading): PublishInput['translations'] {
  return (['de', 'en', 'fr'] as const)
    .map((language) => ({
      language,
      title: text(`title-${language}`),
      place: text(`place-${language}`),
      tasks: lines(`tasks-${language}`),
      requirements: lines(`requirements-${language}`),
    }))
    .filter(
      ({ title, place, tasks, requirements }) => `${title}${place}${tasks.join('')}${requirements.join('')}` !== '',
    )
}
