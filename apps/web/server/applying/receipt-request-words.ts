import type { ShownReceipt } from '@dossier/api'
import type { PublicLanguage } from '../public-page.ts'

type Request = ShownReceipt['requests'][number]

const english = {
  title: 'Your data, your rights',
  rectify: 'Ask for a correction',
  rectifyHint: 'Say what is wrong and what is right.',
  rectifyText: 'Correction',
  unsaid: 'Say what has to be corrected.',
  object: 'Object to the use of your data',
  objectHint:
    'From then on, what you sent is not used for anything new and not shown to clients, unless the company gives you a compelling reason.',
  objectText: 'Reason (optional)',
  unobject: 'Withdraw objection',
  asked: {
    access: 'Access',
    rectification: 'Correction',
    erasure: 'Erasure',
    restriction: 'Restriction',
    objection: 'Objection',
  } satisfies Record<Request['kind'], string>,
  on: (when: string) => `requested on ${when}`,
  states: {
    open: (due: string) => `The company will answer by ${due} at the latest.`,
    granted: (): string => 'Granted.',
    refused: (): string => 'Refused.',
    withdrawn: (): string => 'Withdrawn.',
    lapsed: (): string => 'Ended.',
  } satisfies Record<Request['state'], (due: string) => string>,
  extended: (reason: string) => `The deadline for the answer was extended: ${reason}`,
}
type ReceiptRequestWords = typeof english

const german: ReceiptRequestWords = {
  title: 'Ihre Daten, Ihre Rechte',
  rectify: 'Berichtigung verlangen',
  rectifyHint: 'Schreiben Sie, was falsch ist und was stimmt.',
  rectifyText: 'Berichtigung',
  unsaid: 'Schreiben Sie, was berichtigt werden soll.',
  object: 'Der Verwendung Ihrer Daten widersprechen',
  objectHint:
    'Danach wird aus dem, was Sie gesendet haben, nichts Neues gemacht und nichts davon Kunden gezeigt, ausser die Firma nennt Ihnen einen zwingenden Grund.',
  objectText: 'Grund (freiwillig)',
  unobject: 'Widerspruch zurückziehen',
  asked: {
    access: 'Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung',
    restriction: 'Einschränkung',
    objection: 'Widerspruch',
  },
  on: (when) => `verlangt am ${when}`,
  states: {
    open: (due) => `Die Firma antwortet bis spätestens ${due}.`,
    granted: () => 'Dem wurde entsprochen.',
    refused: () => 'Abgelehnt.',
    withdrawn: () => 'Zurückgezogen.',
    lapsed: () => 'Beendet.',
  },
  extended: (reason) => `Die Frist wurde verlängert: ${reason}`,
}

const french: ReceiptRequestWords = {
  title: 'Vos données, vos droits',
  rectify: 'Demander une rectification',
  rectifyHint: 'Indiquez ce qui est faux et ce qui est juste.',
  rectifyText: 'Rectification',
  unsaid: 'Indiquez ce qui doit être rectifié.',
  object: 'S’opposer à l’utilisation de vos données',
  objectHint:
    'Ensuite, rien de nouveau n’est fait de ce que vous avez envoyé et rien n’en est montré aux clients, sauf si l’entreprise vous donne un motif impérieux.',
  objectText: 'Motif (facultatif)',
  unobject: 'Retirer l’opposition',
  asked: {
    access: 'Accès',
    rectification: 'Rectification',
    erasure: 'Effacement',
    restriction: 'Limitation',
    objection: 'Opposition',
  },
  on: (when) => `demande du ${when}`,
  states: {
    open: (due) => `L’entreprise répond au plus tard le ${due}.`,
    granted: () => 'Demande acceptée.',
    refused: () => 'Demande refusée.',
    withdrawn: () => 'Demande retirée.',
    lapsed: () => 'Demande close.',
  },
  extended: (reason) => `Le délai a été prolongé : ${reason}`,
}

/** The texts of senders' requests about their data on the page of a receipt. */
export const receiptRequestWords: Record<PublicLanguage, ReceiptRequestWords> = {
  de: german,
  fr: french,
  en: english,
}
