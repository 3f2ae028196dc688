import type { MailLanguage } from '../floor/mail-body.ts'

/** Where a sign-in comes from. */
export interface Visitor {
  /** Browser and system, as far as they identify themselves. */
  client: string
  /** The network, as delays count it. */
  network: string
  requestId: string
  /** A random value that the browser keeps for long, to be known again; none for a program. */
  browser?: string
  /** Of the pages. */
  language?: MailLanguage
}

/** What a session that begins takes from its visitor. */
export type Entrant = Omit<Visitor, 'network'>
