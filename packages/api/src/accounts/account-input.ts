import { z } from 'zod'
import { type AccountProblem, refuseAccount } from './account-messages.ts'
import { passwordProblems } from './password-rules.ts'

/** Who somebody wants to be here, as it was typed. */
export interface AccountInput {
  name: string
  email: string
  password: string
}

/** The same as it is kept: an address in small letters, a name without stray spaces. Throws `account_refused` with all that is wrong. */
export function readAccount(input: AccountInput): AccountInput {
  const name = input.name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  const email = readEmail(input.email)
  refuseAccount([
    ...nameProblems(name).map((code) => ({ path: 'name', code })),
    ...(email === null ? [{ path: 'email', code: 'email_invalid' as const }] : []),
    ...passwordProblems(input.password, [name, email ?? input.email]).map((code) => ({ path: 'password', code })),
  ])
  return { name, email: email ?? '', password: input.password }
}

/** Throws `account_refused` with what is wrong with a password of this person. */
export function checkPassword(password: string, person: { name: string; email: string | null }): void {
  const problems = passwordProblems(password, [person.name, person.email ?? ''])
  refuseAccount(problems.map((code) => ({ path: 'password', code })))
}

/** An address in small letters, so that it is the same however it is typed; null for what is none. */
export function readEmail(text: string): string | null {
  const read = z.email().max(254).safeParse(text.normalize('NFKC').trim().toLowerCase())
  return read.success ? read.data : null
}

function nameProblems(name: string): AccountProblem[] {
  if (name === '') return ['name_missing']
  if ([...name].length > 100) return ['name_too_long']
  return name.isWellFormed() && !/\p{C}/u.test(name) ? [] : ['name_invisible']
}
