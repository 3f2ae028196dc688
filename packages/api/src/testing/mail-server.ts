import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, vi } from 'vitest'

/** A mail that a test's server accepted. */
export interface ReceivedMail {
  to: string
  raw: string
  /** With its secret; empty in a notice's mail. */
  link: string
}

/** A real mail server on the loopback interface. */
export interface MailServer {
  url: string
  /** Mails with a secret link. */
  inbox: ReceivedMail[]
  /** Mails about notices. */
  told: ReceivedMail[]
  /** The codes with which the server refuses the next mails. */
  refusals: number[]
  /** Removes the next mail to an address from the inbox and returns it. */
  mailTo(address: string): Promise<ReceivedMail>
  close(): Promise<void>
}

/** Starts a mail server that recognises links to `https://dossier.example`. */
export async function startMailServer(): Promise<MailServer> {
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      const responseCode = server.refusals.shift()
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const [to] = envelope.rcptTo
        const raw = Buffer.concat(chunks).toString('utf8')
        const text = raw.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=')
        const link = /https:\/\/dossier\.example\/\S+#[\w-]+/.exec(text)?.[0] ?? ''
        const list = link === '' ? server.told : server.inbox
        list.push({ to: to?.address ?? '', raw, link })
        done()
      })
    },
  })
  const listening = smtp.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const server: MailServer = {
    // A server that listens on a port has an address with a port.
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    inbox: [],
    told: [],
    refusals: [],
    async mailTo(address) {
      const found = await vi.waitFor(
        () => {
          const mail = server.inbox.find(({ to }) => to === address)
          expect.assert(mail !== undefined)
          return mail
        },
        { timeout: 30_000, interval: 50 },
      )
      server.inbox = server.inbox.filter((mail) => mail !== found)
      return found
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
  return server
}
