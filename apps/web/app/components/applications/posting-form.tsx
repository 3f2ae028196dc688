import type { JobPostingView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { filledIn, type FormAnswer } from '../../views/form-answer.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { PostingConsent } from './posting-consent.tsx'
import { PostingTerms } from './posting-terms.tsx'
import { PostingText } from './posting-text.tsx'
import { PostingTranslations } from './posting-translations.tsx'
import type { PostingValues } from './posting-values.ts'
import '../../i18n/topics/applications.ts'

interface PostingFormProps extends JobPostingView {
  answer: FormAnswer | null
  /** The suggested last day of a new posting, `2027-01-31`. */
  proposedEnd: string
}

/** The form for a job's public page: its text, its end date and the consent texts. */
export function PostingForm({ answer, proposedEnd, ...found }: PostingFormProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  const { posting, suggestion, consent } = found
  const state = posting?.state ?? 'new'
  const values: PostingValues = {
    one: (name, stored) => (answer === null ? stored : filledIn(answer, name)),
    all: (name, stored) => (answer === null ? stored : (answer.values[name] ?? [])),
    isWrong: (name) => name in (answer?.wrong ?? {}),
  }
  return (
    <Form method="post" className="flex flex-col gap-4" preventScrollReset>
      {answer?.refusal ? (
        <Alert tone="bad">
          {answer.refusal.message.includes('showClient') ? (
            words.named
          ) : (
            <span lang="en">{answer.refusal.message}</span>
          )}
        </Alert>
      ) : null}
      <PostingText text={posting?.text ?? suggestion} values={values} />
      <PostingTranslations {...found} values={values} />
      <PostingTerms {...found} proposedEnd={proposedEnd} values={values} />
      <PostingConsent consent={consent} values={values} />
      <Button type="submit" look="primary" className="w-fit" name="intent" value="publish">
        {state === 'new' ? words.publish : state === 'open' ? words.change : words.again}
      </Button>
    </Form>
  )
}
