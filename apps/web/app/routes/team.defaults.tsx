import type { RunDefaultsView } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { AccountTabs } from '../components/accounts/account-tabs.tsx'
import { Refusal } from '../components/governance/refusal.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocaleOptions, PdfChoice, PhotoChoice } from '../components/run-options.tsx'
import { SectionsField } from '../components/sections-field.tsx'
import { commonTerms, TermsFields } from '../components/terms-fields.tsx'
import { ThemeFields } from '../components/theme-fields.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { Field, Input, Select } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { readForm } from '../lib/form-text.ts'
import { refuseUnless } from '../lib/may.server.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { readDefaultsForm } from '../lib/run-form.server.ts'
import { viewValues } from '../lib/run-values.server.ts'
import { requireSession } from '../lib/session.server.ts'
import type { LogoProblem } from '../lib/theme-form.server.ts'
import type { Refused } from '../views/form-answer.ts'
import type { LookView } from '../views/run-values.ts'
import '../i18n/topics/documents.ts'

export const meta: MetaFunction = titled((t) => t.newRun.defaults.title)

/** Loads the team's run defaults for an administrator. */
export async function loader({ context }: LoaderFunctionArgs) {
  await refuseUnless(context, 'team:manage')
  const defaults = await context.api.runs.defaults()
  return viewValues(defaults, defaults.theme)
}

type ShownDefaults = Omit<RunDefaultsView, 'theme'> & { look: LookView }

interface Answer {
  saved: boolean
  problem: LogoProblem | null
  /** Fields that the API refused. */
  wrong: readonly string[]
  refusal: Refused | null
  /** The entered values, to be shown again; null once they are saved. */
  filledIn: ShownDefaults | null
}

/** Saves the team's run defaults. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { values, problem } = await readDefaultsForm(form, context.api)
  const { theme } = await context.api.runs.defaults()
  const refused: Answer = { saved: false, problem, wrong: [], refusal: null, filledIn: viewValues(values, theme) }
  if (problem !== null) return data(refused, { status: 422 })
  try {
    await context.api.runs.setDefaults(values)
    return data({ ...refused, saved: true, filledIn: null } satisfies Answer)
  } catch (error) {
    const { wrong, refusal } = refusedForm(error, form)
    return data({ ...refused, wrong: Object.keys(wrong), refusal } satisfies Answer, { status: 422 })
  }
}

const unanswered: Answer = { saved: false, problem: null, wrong: [], refusal: null, filledIn: null }

export default function TeamDefaults() {
  const stored = useLoaderData<typeof loader>()
  const { saved, problem, wrong, refusal, filledIn } = useActionData<typeof action>() ?? unanswered
  const defaults = filledIn ?? stored
  const { t } = useI18n()
  const busy = useNavigation().formMethod === 'POST'
  const words = t.newRun.defaults
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <AccountTabs />
      <Form method="post" encType="multipart/form-data" className="flex min-w-0 flex-col gap-4">
        {saved ? <Alert tone="good">{words.saved}</Alert> : null}
        {problem === null ? null : <Alert tone="bad">{t.newRun[problem]}</Alert>}
        {refusal === null ? null : (
          <Alert tone="bad">
            <Refusal refusal={refusal} />
          </Alert>
        )}
        <DocumentDefaults defaults={defaults} />
        <TermDefaults defaults={defaults} wrong={wrong} />
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? words.saving : words.save}
          </Button>
        </div>
      </Form>
    </>
  )
}

function DocumentDefaults({ defaults: { locale, pdf, photo, sections, look } }: { defaults: ShownDefaults }) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="documents">
      <CardHeader id="documents" title={t.newRun.defaults.documents} />
      <CardBody className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t.newRun.locale}>
          {(ids) => (
            <Select {...ids} name="locale" defaultValue={locale ?? ''}>
              <option value="">{t.newRun.defaults.readerLocale}</option>
              <LocaleOptions />
            </Select>
          )}
        </Field>
        <PdfChoice chosen={pdf} />
        <PhotoChoice chosen={photo} />
        {/* A key, so that the field for a new logo is empty again after saving. */}
        <ThemeFields key={look.teamLogo} look={look} />
        <SectionsField key={sections?.join()} chosen={sections} />
      </CardBody>
    </Card>
  )
}

function TermDefaults({ defaults: { terms, validDays }, wrong }: { defaults: ShownDefaults } & Pick<Answer, 'wrong'>) {
  const { t } = useI18n()
  const words = t.newRun.defaults
  return (
    <Card aria-labelledby="terms">
      <CardHeader id="terms" title={t.newRun.offer} description={words.termsHint} />
      <CardBody className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
        <TermsFields names={commonTerms} terms={terms} />
        <Field
          label={words.validDays}
          hint={words.validDaysHint}
          error={wrong.includes('validDays') ? words.validDaysWrong : null}
        >
          {(ids) => (
            <Input
              {...ids}
              name="validDays"
              type="number"
              min={1}
              max={365}
              defaultValue={validDays ?? ''}
              className="w-28!"
            />
          )}
        </Field>
      </CardBody>
    </Card>
  )
}
