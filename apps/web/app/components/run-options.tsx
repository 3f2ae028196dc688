import type { OfferTerms } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import type { Messages } from '../i18n/index.tsx'
import { PersonChoices } from './person-choices.tsx'
import { Field, Input, Select, Textarea } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

const localeOrder = ['de-CH', 'de-DE', 'en', 'fr'] as const satisfies Locale[]
const fonts = ['Calibri', 'Arial', 'Georgia', 'Times New Roman', 'Verdana']

/** The language of the documents, and their look. */
export function RunOptions({ locale }: { locale: Locale }) {
  const { t } = useI18n()
  return (
    <Fold title={t.newRun.options}>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t.newRun.locale}>
          {(ids) => (
            <Select {...ids} name="locale" defaultValue={locale} key={locale}>
              {localeOrder.map((code) => (
                <option key={code} value={code}>
                  {t.locales[code]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t.run.person} hint={t.run.personHint}>
          {(ids) => (
            <Select {...ids} name="anonymous">
              <PersonChoices />
            </Select>
          )}
        </Field>
        <PdfChoice />
        <Field label={t.newRun.firm}>
          {(ids) => <Input {...ids} name="firm" maxLength={200} autoComplete="organization" />}
        </Field>
        <Field label={t.newRun.logo} hint={t.newRun.logoHint}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              name="logo"
              accept="image/png,image/jpeg"
              className="w-full text-xs text-ink-2 file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:bg-surface file:px-2.5 file:text-ink"
            />
          )}
        </Field>
        <Field label={t.newRun.address} hint={t.newRun.addressHint}>
          {(ids) => <Textarea {...ids} name="address" rows={3} />}
        </Field>
        <Field label={t.newRun.font}>
          {(ids) => (
            <Select {...ids} name="font">
              {fonts.map((font) => (
                <option key={font}>{font}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t.newRun.accent}>
          {(ids) => <Input {...ids} type="color" name="accent" defaultValue="#1f4e79" className="w-16! px-1!" />}
        </Field>
      </div>
    </Fold>
  )
}

function PdfChoice() {
  const { t } = useI18n()
  return (
    <label className="flex items-start gap-2 text-[0.8125rem] font-medium text-ink-2">
      <input type="checkbox" name="pdf" defaultChecked className="mt-0.5 size-4 accent-accent-solid" />
      <span>
        {t.newRun.pdf}
        <span className="block text-xs font-normal text-ink-3">{t.newRun.pdfHint}</span>
      </span>
    </label>
  )
}

type Term = keyof Messages['newRun']['terms']
const fields = [
  ['vendor', 'text'],
  ['client', 'text'],
  ['id', 'text'],
  ['hourlyRate', 'text'],
  ['workload', 'text'],
  ['availability', 'text'],
  ['subcontracting', 'text'],
  ['validUntil', 'date'],
  ['contactName', 'text'],
  ['contactRole', 'text'],
  ['contactEmail', 'email'],
  ['contactPhone', 'tel'],
] as const satisfies (readonly [Term, string])[]

/** The terms of an offer, which nobody but a person can know. */
export function OfferTermsFields({ terms }: { terms: OfferTerms | null }) {
  const { t } = useI18n()
  const defaults = terms === null ? {} : flat(terms)
  return (
    <Fold title={t.newRun.offer}>
      <label className="mb-3 flex w-fit items-center gap-2 text-sm font-medium">
        <input type="checkbox" name="withOffer" defaultChecked className="size-4 accent-accent-solid" />
        {t.newRun.withOffer}
        <span className="text-xs font-normal text-ink-3">{t.newRun.offerHint}</span>
      </label>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
        {fields.map(([name, type]) => (
          <Field key={name} label={t.newRun.terms[name]}>
            {(ids) => (
              <Input
                {...ids}
                key={defaults[name] ?? ''}
                name={`terms.${name}`}
                type={type}
                maxLength={200}
                defaultValue={defaults[name] ?? ''}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
      </div>
    </Fold>
  )
}

function flat({ contact, ...terms }: OfferTerms): Readonly<Partial<Record<Term, string>>> {
  const { name, role, email, phone } = contact
  return { ...terms, contactName: name, contactRole: role, contactEmail: email, contactPhone: phone }
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
