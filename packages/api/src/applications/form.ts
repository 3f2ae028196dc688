import { cleanText } from '@dossier/profiles'

/** The longest values of the form, in characters. */
export const longest = { name: 200, email: 254, phone: 50, message: 4000 } as const

/** The values typed into an application form. */
export interface TypedForm {
  name: string
  email: string
  phone: string
  message: string
  consent: boolean
  pool: boolean
}

/** What is wrong with a field; the page's catalogue has the sentences. */
export type FieldProblemCode = 'missing' | 'too_long' | 'malformed'
export type FormProblems = Partial<Record<'name' | 'email' | 'phone' | 'message' | 'consent', FieldProblemCode>>

const line = (text: string) => cleanText(text).text.replace(/\s+/g, ' ').trim()

/** Cleans the input, and lists everything that is wrong with it. */
export function checkForm(typed: TypedForm): { form: TypedForm; problems: FormProblems } {
  const form = {
    ...typed,
    name: line(typed.name),
    email: line(typed.email),
    phone: line(typed.phone),
    message: cleanText(typed.message).text.trim(),
  }
  const problems: FormProblems = {}
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    if (form[field].length > most) problems[field] = 'too_long'
  }
  if (form.name === '') problems.name = 'missing'
  if (form.email === '') problems.email = 'missing'
  else if (!/^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/.test(form.email)) problems.email ??= 'malformed'
  if (form.phone !== '' && !/^[+\d][\d\s()./-]{4,}$/.test(form.phone)) problems.phone ??= 'malformed'
  if (!form.consent) problems.consent = 'missing'
  return { form, problems }
}
