import type { OfferTerms } from '@dossier/generators'
import { useI18n } from '../i18n/index.tsx'
import type { Messages } from '../i18n/index.tsx'
import { Field, Input } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

type Term = keyof Messages['newRun']['terms']

const types: Readonly<Record<Term, string>> = {
  vendor: 'text',
  client: 'text',
  id: 'text',
  hourlyRate: 'text',
  workload: 'text',
  availability: 'text',
  subcontracting: 'text',
  validUntil: 'date',
  contactName: 'text',
  contactRole: 'text',
  contactEmail: 'email',
  contactPhone: 'tel',
}

/** All terms, in the order of the form. */
// Object.keys returns strings only because an object may have more keys than its type; this one is a literal.
export const allTerms = Object.keys(types) as Term[]
/** Terms that many offers share. */
export const commonTerms = allTerms.filter((name) => !['client', 'id', 'availability', 'validUntil'].includes(name))

/** Fields of an offer's terms, as `readTerms` reads them. */
export function TermsFields({ names, terms }: { names: readonly Term[]; terms: OfferTerms }) {
  const { t } = useI18n()
  const values = flat(terms)
  return names.map((name) => (
    <Field key={name} label={t.newRun.terms[name]}>
      {(ids) => (
        <Input
          {...ids}
          key={values[name] ?? ''}
          name={`terms.${name}`}
          type={types[name]}
          maxLength={200}
          defaultValue={values[name] ?? ''}
          autoComplete="off"
        />
      )}
    </Field>
  ))
}

function flat({ contact, ...terms }: OfferTerms): Readonly<Partial<Record<Term, string>>> {
  const { name, role, email, phone } = contact
  return { ...terms, contactName: name, contactRole: role, contactEmail: email, contactPhone: phone }
}
