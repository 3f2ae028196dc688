import type { MailLanguage } from '../floor/mail-body.ts'

/** Where a sign-in comes from. */
export interface Visitor {
  /** Browser and operating system, if known. */
  client: string
  /** The network, as used to count attempts. */
  network: string
  requestId: string
  /** A random value that the browser keeps, so that it is recognised later; absent for a program. */
  browser?: string
  /** The language of the pages. */
  language?: MailLanguage
}

/** The visitor's data that a new session records. */
export type Entrant = Omit<Visitor, 'network'>
