import type { OfferTerms } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import { ChevronRight } from './ui/icons.ts'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import type { RunOptionValues } from '../views/run-values.ts'
import { PersonChoices } from './person-choices.tsx'
import { SectionsField } from './sections-field.tsx'
import { allTerms, TermsFields } from './terms-fields.tsx'
import { ThemeFields } from './theme-fields.tsx'
import { Checkbox } from './ui/checkbox.tsx'
import { Field, Select } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

const localeOrder = ['de-CH', 'de-DE', 'en', 'fr'] as const satisfies Locale[]

/** The languages of documents, as options of a select. */
export function LocaleOptions() {
  const { t } = useI18n()
  return localeOrder.map((code) => (
    <option key={code} value={code}>
      {t.locales[code]}
    </option>
  ))
}

/** The language and theme of the documents; the team's defaults come first. */
export function RunOptions({
  values: { locale, anonymous, pdf, sections, look },
  children,
}: {
  values: RunOptionValues
  children?: ReactNode
}) {
  const { t } = useI18n()
  return (
    <Fold title={t.newRun.options}>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t.newRun.locale}>
          {(ids) => (
            <Select {...ids} name="locale" defaultValue={locale} key={locale}>
              <LocaleOptions />
            </Select>
          )}
        </Field>
        <Field label={t.run.person} hint={t.run.personHint}>
          {(ids) => (
            <Select {...ids} name="anonymous" defaultValue={anonymous?.dates ?? 'named'}>
              <PersonChoices />
            </Select>
          )}
        </Field>
        <PdfChoice chosen={pdf} />
        <ThemeFields look={look} />
        {children}
        <SectionsField chosen={sections} />
      </div>
    </Fold>
  )
}

/** Whether to create the CV and the offer as PDF too. */
export function PdfChoice({ chosen }: { chosen: boolean }) {
  const { t } = useI18n()
  return (
    <Checkbox name="pdf" defaultChecked={chosen} hint={t.newRun.pdfHint}>
      {t.newRun.pdf}
    </Checkbox>
  )
}

/** Whether the form for a new run asks for a photo. */
export function PhotoChoice({ chosen }: { chosen: boolean }) {
  const { t } = useI18n()
  return (
    <Checkbox name="photo" defaultChecked={chosen} hint={t.newRun.asksForPhotoHint}>
      {t.newRun.asksForPhoto}
    </Checkbox>
  )
}

/** The terms of an offer, which only a person can know. */
export function OfferTermsFields({ terms, withOffer = true }: { terms: OfferTerms; withOffer?: boolean }) {
  const { t } = useI18n()
  return (
    <Fold title={t.newRun.offer}>
      <label className="mb-3 flex w-fit items-center gap-2 text-sm font-medium">
        <input type="checkbox" name="withOffer" defaultChecked={withOffer} className="size-4 accent-accent-solid" />
        {t.newRun.withOffer}
        <span className="text-xs font-normal text-ink-3">{t.newRun.offerHint}</span>
      </label>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
        <TermsFields names={allTerms} terms={terms} />
      </div>
    </Fold>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group rounded-card border border-line bg-surface shadow-card">
      <summary className="flex items-center gap-1.5 px-3.5 py-2.5 text-sm font-medium">
        <ChevronRight aria-hidden className="size-4 text-ink-3 transition-transform group-open:rotate-90" />
        {title}
      </summary>
      <div className="border-t border-line px-3.5 py-3.5">{children}</div>
    </details>
  )
}
