import { describe, expect, it } from 'vitest'
import { MailProblem, openMailer, readMailUrl } from './mailer.ts'

const [from, origin] = ['Dossier <dossier@nordlicht.example>', 'https://dossier.example']

describe('the mail server', () => {
  it.each([
    [
      'smtps://user:p%40ss@mail.example',
      { port: 465, secure: true, requireTLS: false, auth: { user: 'user', pass: 'p@ss' } },
    ],
    ['smtp://mail.example', { port: 587, secure: false, requireTLS: true, ignoreTLS: false }],
    ['smtp://mail.example:25?tls=off', { port: 25, requireTLS: false, ignoreTLS: true }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', requireTLS: false }],
  ])('%s is read', (address, options) => {
    expect(readMailUrl(address)).toMatchObject(options)
  })

  it('is reported at the start if its URL is invalid, and errors about an unreachable one contain no address', async () => {
    expect(() => openMailer({ url: 'https://mail.example', from, origin })).toThrow('DOSSIER_MAIL_URL must look like')
    const mail = { to: 'vera@nordlicht.example', subject: 's', text: 't', html: 'h' }
    const away = openMailer({ url: 'smtp://127.0.0.1:1', from, origin }).send(mail)
    await expect(away).rejects.toThrow(MailProblem)
    await expect(away).rejects.toThrow(/^The mail server refused, or did not answer: E\w+ 0\.$/)
  })
})
