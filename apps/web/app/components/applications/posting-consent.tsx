import type { JobPostingView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, FieldError, Textarea } from '../ui/field.tsx'
import type { PostingValues } from './posting-values.ts'
import '../../i18n/topics/applications.ts'

const languages = ['de', 'en', 'fr'] as const

interface PostingConsentProps extends Pick<JobPostingView, 'consent'> {
  values: PostingValues
}

/** The consent texts, in each language. */
export function PostingConsent({ consent, values }: PostingConsentProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  return (
    <Card aria-labelledby="posting-consent">
      <CardHeader id="posting-consent" title={words.consent} description={words.consentHint(consent.version)} />
      <CardBody className="flex flex-col gap-3">
        {values.isWrong('consent') ? <FieldError>{words.wrong.consent}</FieldError> : null}
        {languages.map((one) => (
          <Field key={one} label={words.languages[one]}>
            {(ids) => (
              <Textarea
                {...ids}
                name={`consent-${one}`}
                lang={one}
                rows={4}
                maxLength={3000}
                defaultValue={values.one(`consent-${one}`, consent.texts[one])}
              />
            )}
          </Field>
        ))}
      </CardBody>
    </Card>
  )
}
