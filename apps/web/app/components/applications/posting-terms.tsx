import type { JobPostingView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Choices } from '../governance/choices.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import type { PostingValues } from './posting-values.ts'
import '../../i18n/topics/applications.ts'

interface PostingTermsProps extends Pick<JobPostingView, 'posting' | 'usualMonths'> {
  proposedEnd: string
  values: PostingValues
}

/** The languages and the end date of a posting, and how long applications are kept. */
export function PostingTerms({ posting, usualMonths, proposedEnd, values }: PostingTermsProps) {
  const { t } = useI18n()
  const words = t.applications.posting
  const lastDay = posting?.state === 'open' ? posting.lastDay : proposedEnd
  const languages = Object.entries(words.languages).map(([value, text]) => ({ value, text }))
  const isUsual = posting !== null && usualMonths[posting.country ?? 'CH'] === posting.retentionMonths
  const stored = { retentionMonths: isUsual ? null : posting?.retentionMonths, poolMonths: posting?.poolMonths }
  const months = (name: 'retentionMonths' | 'poolMonths', { label, hint }: { label: string; hint: string }) => (
    <Field label={label} hint={hint} error={values.isWrong(name) ? words.wrong[name] : null} className="w-60">
      {(ids) => (
        <Input
          {...ids}
          type="number"
          name={name}
          min={1}
          max={36}
          defaultValue={values.one(name, String(stored[name] ?? ''))}
        />
      )}
    </Field>
  )
  return (
    <Card aria-labelledby="posting-keeping">
      <CardHeader id="posting-keeping" title={words.keeping} description={words.keepingHint} />
      <CardBody className="flex flex-col gap-3">
        <Choices
          legend={words.offered}
          error={values.isWrong('languages') ? words.wrong.languages : null}
          name="languages"
          options={languages}
          chosen={values.all('languages', posting?.languages ?? languages.map(({ value }) => value))}
        />
        <Field label={words.endsAt} error={values.isWrong('endsAt') ? words.wrong.endsAt : null} className="w-44">
          {(ids) => <Input {...ids} type="date" name="endsAt" required defaultValue={values.one('endsAt', lastDay)} />}
        </Field>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Field label={words.country} className="w-60">
            {(ids) => (
              <Select {...ids} name="country" defaultValue={values.one('country', posting?.country ?? 'CH')}>
                {Object.entries(usualMonths).map(([code, usual]) => (
                  <option key={code} value={code}>
                    {words.usual(code, usual)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {months('retentionMonths', { label: words.months, hint: words.monthsHint })}
          {months('poolMonths', { label: words.pool, hint: words.poolHint })}
        </div>
      </CardBody>
    </Card>
  )
}
