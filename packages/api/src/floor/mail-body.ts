import type { Mail } from './mailer.ts'

/** The languages of mails. */
export const mailLanguages = ['de', 'en', 'fr'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** The text of a mail around its one link. */
interface MailParts {
  language: MailLanguage
  subject: string
  before: string[]
  link: string
  after: string
}

/** Writes a mail as plain text and as simple HTML. */
export function writeMail({ language, subject, before, link, after }: MailParts): Omit<Mail, 'to'> {
  const body = [
    ...before.map((text) => paragraph(escapeHtml(text))),
    paragraph(`<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`),
    paragraph(escapeHtml(after)),
  ]
  return {
    subject,
    text: [...before.flatMap((text) => [text, '']).slice(0, -1), link, '', after, ''].join('\n'),
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeHtml(subject)}</title>\n<body style="font: 16px/1.5 sans-serif">\n${body.join('\n')}\n</body></html>\n`,
  }
}

const paragraph = (html: string) => `<p>${html}</p>`

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
