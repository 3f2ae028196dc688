import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { type AccountProblem, refuseAccount } from './account-messages.ts'
import { passwordProblems } from './password-rules.ts'

/** Name and address for an account, as typed. */
export interface AccountInput {
  name: string
  email: string
  password: string
}

/**
 * Normalises the input for storage: an address in lower case, a name without surplus spaces. Throws `account_refused`
 * with every problem.
 */
export function readAccount(input: AccountInput): AccountInput {
  const name = tidyName(input.name)
  const email = readEmail(input.email)
  refuseAccount([
    ...nameProblems(name).map((code) => ({ path: 'name', code })),
    ...(email === null ? [{ path: 'email', code: 'email_invalid' as const }] : []),
    ...passwordProblems(input.password, [name, email ?? input.email]).map((code) => ({ path: 'password', code })),
  ])
  return { name, email: email ?? '', password: input.password }
}

/** Throws `account_refused` if a password is not acceptable for this person. */
export function checkPassword(password: string, person: { name: string; email: string | null }): void {
  const problems = passwordProblems(password, [person.name, person.email ?? ''])
  refuseAccount(problems.map((code) => ({ path: 'password', code })))
}

/**
 * Normalises an email address to lower case and its domain to ASCII (`zürich.ch` to `xn--zrich-kva.ch`); null if it is
 * not an address.
 */
export function readEmail(text: string): string | null {
  const written = text.normalize('NFKC').trim().toLowerCase()
  // Only letters, digits, dots and hyphens are converted: with other characters, `domainToASCII` might produce someone
  // else's domain.
  const address = written.replace(/(?<=@)[\p{L}\p{M}\d.-]+$/u, domainToASCII)
  const read = z.email().max(254).safeParse(address)
  return read.success ? read.data : null
}

/** Returns a name from another system if it is a valid one, else an empty string. */
export function readName(text: string): string {
  const name = tidyName(text)
  return nameProblems(name).length === 0 ? name : ''
}

const tidyName = (name: string) => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

function nameProblems(name: string): AccountProblem[] {
  if (name === '') return ['name_missing']
  if ([...name].length > 100) return ['name_too_long']
  return name.isWellFormed() && !/\p{C}/u.test(name) ? [] : ['name_invisible']
}
