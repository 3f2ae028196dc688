import type { JobPostingView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, FieldError, Input, Textarea } from '../ui/field.tsx'
import type { PostingValues } from './posting-values.ts'
import '../../i18n/topics/applications.ts'

const languages = ['de', 'en', 'fr'] as const

interface PostingTranslationsProps extends Pick<JobPostingView, 'posting' | 'suggestion'> {
  values: PostingValues
}

/** The text of the page in languages other than the first. */
export function PostingTranslations({ posting, suggestion, values }: PostingTranslationsProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  const first = (posting?.text ?? suggestion).language
  return (
    <Card aria-labelledby="posting-translations">
      <CardHeader id="posting-translations" title={words.translations} description={words.translationsHint} />
      <CardBody className="flex flex-col gap-3">
        {values.isWrong('translations') ? <FieldError>{words.wrong.translations}</FieldError> : null}
        {languages
          .filter((language) => language !== first)
          .map((language) => (
            <Translation
              key={language}
              language={language}
              text={posting?.translations.find((one) => one.language === language)}
              values={values}
            />
          ))}
      </CardBody>
    </Card>
  )
}

interface TranslationProps {
  language: (typeof languages)[number]
  text: NonNullable<JobPostingView['posting']>['translations'][number] | undefined
  values: PostingValues
}

function Translation({ language, text, values }: TranslationProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  const inIt = (label: string) => `${label} (${words.languages[language]})`
  const line = (name: 'title' | 'place', label: string) => (
    <Field label={inIt(label)} className="w-full sm:w-96">
      {(ids) => (
        <Input
          {...ids}
          name={`${name}-${language}`}
          lang={language}
          maxLength={200}
          defaultValue={values.one(`${name}-${language}`, text?.[name] ?? '')}
        />
      )}
    </Field>
  )
  const many = (name: 'tasks' | 'requirements', label: string) => (
    <Field label={inIt(label)} hint={words.perLine}>
      {(ids) => (
        <Textarea
          {...ids}
          name={`${name}-${language}`}
          lang={language}
          rows={8}
          defaultValue={values.one(`${name}-${language}`, text?.[name].join('\n') ?? '')}
        />
      )}
    </Field>
  )
  return (
    <details open={text !== undefined || values.isWrong('translations')}>
      <summary className="folds text-sm font-medium">{words.languages[language]}</summary>
      <div className="mt-3 flex flex-col gap-3">
        {line('title', words.jobTitle)}
        {line('place', words.place)}
        {many('tasks', words.tasks)}
        {many('requirements', words.requirements)}
      </div>
    </details>
  )
}
