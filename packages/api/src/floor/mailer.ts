import type { Transporter } from 'nodemailer'
import { ApiError } from '../errors.ts'

/** How this installation sends mail. */
export interface MailConfig {
  /** `smtp://` (with STARTTLS) or `smtps://`, including user and password. */
  url: string
  /** The sender: `Dossier <dossier@company.example>`. */
  from: string
  /** The address that links in mails begin with. */
  origin: string
}

/** A mail to one person. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
}

/** Sends mails. */
export interface Mailer {
  /** The address that links in mails begin with. */
  origin: string
  /** Hands a mail to the server. Throws `MailProblem`. */
  send(mail: Mail): Promise<void>
  /** Connects and signs in without sending anything. Throws `MailProblem`. */
  verify(): Promise<void>
}

/** Why a mail was not accepted; reveals neither its content nor its recipient. */
export class MailProblem extends Error {
  /** Whether another attempt would fail the same way. */
  readonly isFinal: boolean

  constructor(code: string, isFinal: boolean) {
    super(`The mail server refused, or did not answer: ${code}.`)
    this.name = 'MailProblem'
    this.isFinal = isFinal
  }
}

/** Milliseconds. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** Opens no connection before the first mail. Throws `misconfigured` for an invalid URL or sender. */
export function openMailer({ url, from, origin }: MailConfig): Mailer {
  const server = readMailUrl(url)
  let transport: Promise<Transporter> | undefined
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ ...server, ...patience, disableFileAccess: true, disableUrlAccess: true })
  }
  return {
    origin,
    async send({ to, ...mail }) {
      transport ??= open()
      try {
        // As a plain string, `to` could be a list, so it is a name and an address.
        await (await transport).sendMail({ ...mail, from, to: { name: '', address: to } })
      } catch (error) {
        throw mailProblem(error)
      }
    },
    async verify() {
      transport ??= open()
      try {
        await (await transport).verify()
      } catch (error) {
        throw mailProblem(error)
      }
    },
  }
}

/**
 * The server of an address: TLS from the start with `smtps`, STARTTLS with `smtp`, and none only on this machine or with
 * `?tls=off`.
 */
export function readMailUrl(url: string) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new ApiError('misconfigured', 'DOSSIER_MAIL_URL must look like smtps://user:password@mail.example:465.')
  }
  const secure = parsed.protocol === 'smtps:'
  const [user, pass] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)]
  const isOpen = parsed.searchParams.get('tls') === 'off' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname)
  return {
    host: parsed.hostname.replaceAll(/^\[|\]$/g, ''),
    port: parsed.port === '' ? (secure ? 465 : 587) : Number(parsed.port),
    secure,
    requireTLS: !secure && !isOpen,
    ignoreTLS: !secure && isOpen,
    ...(user !== '' && { auth: { user, pass } }),
  }
}

/** Keeps only the parts of an error that contain no address. */
function mailProblem(error: unknown): MailProblem {
  const { code = 'unknown', responseCode = 0 } = error instanceof Error ? (error as MailError) : {}
  return new MailProblem(`${code} ${responseCode}`, responseCode >= 500 && code === 'EENVELOPE')
}

/** The fields that nodemailer adds to its errors. */
type MailError = Error & { code?: string; responseCode?: number }
