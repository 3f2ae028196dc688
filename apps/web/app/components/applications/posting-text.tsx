import type { JobPostingView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field, FieldError, Input, Select, Textarea } from '../ui/field.tsx'
import type { PostingValues } from './posting-values.ts'
import '../../i18n/topics/applications.ts'

interface PostingTextProps {
  text: JobPostingView['suggestion']
  values: PostingValues
}

/** The text of the page about the job. */
export function PostingText({ text, values }: PostingTextProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  const line = (name: 'title' | 'place' | 'firm' | 'client', label: string, hint?: string) => (
    <Field label={label} hint={hint} className="w-full sm:w-96">
      {(ids) => <Input {...ids} name={name} maxLength={200} defaultValue={values.one(name, text[name])} />}
    </Field>
  )
  const many = (name: 'tasks' | 'requirements', label: string) => (
    <Field label={label} hint={words.perLine}>
      {(ids) => <Textarea {...ids} name={name} rows={8} defaultValue={values.one(name, text[name].join('\n'))} />}
    </Field>
  )
  const isNamed = values.all('showClient', text.client === '' ? [] : ['on']).length > 0
  return (
    <Card aria-labelledby="posting-text">
      <CardHeader id="posting-text" title={words.text} description={words.textHint} />
      <CardBody className="flex flex-col gap-3">
        {values.isWrong('text') ? <FieldError>{words.wrong.text}</FieldError> : null}
        {line('title', words.jobTitle)}
        {line('place', words.place)}
        {line('firm', words.firm)}
        {line('client', words.client, words.clientHint)}
        <Checkbox name="showClient" defaultChecked={isNamed}>
          {words.showClient}
        </Checkbox>
        {many('tasks', words.tasks)}
        {many('requirements', words.requirements)}
        <Field label={words.language} className="w-44">
          {(ids) => (
            <Select {...ids} name="language" defaultValue={values.one('language', text.language)}>
              {Object.entries(words.languages).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </CardBody>
    </Card>
  )
}
