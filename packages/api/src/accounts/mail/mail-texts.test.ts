import { describe, expect, it } from 'vitest'
import { mailLanguages } from '../../floor/mail-body.ts'
import { writeDigest, writeNoticeMail } from '../../notices/mail/notice-texts.ts'
import { noticeCodes } from '../../notices/notice-codes.ts'
import { writeLinkMail } from './mail-texts.ts'

const origin = 'https://dossier.example'

describe('the texts', () => {
  it.each(mailLanguages)('of every notice say what happened and where, in %s', (language) => {
    const params = { runs: 3, failed: 1, percent: 80, client: 'Firefox, Linux' }
    for (const code of noticeCodes) {
      const notice = { code, params, runId: 'R-1', subjectId: 'b' }
      const { subject, text, html } = writeNoticeMail(notice, { language, origin })
      expect(text).toMatch(/\nhttps:\/\/dossier\.example\/\w+/)
      expect(html).toContain(`lang="${language}"`)
      expect(`${subject}${text}`).not.toMatch(/\{|undefined|ß/)
    }
    const news = Array.from({ length: 60 }, () => ({ code: 'run.failed' as const, params: {}, runId: 'R-1' }))
    const { subject, text } = writeDigest(news, { language, origin })
    expect(text.match(/R-1/g)).toHaveLength(50)
    expect(`${subject}${text}`).not.toMatch(/\{|undefined|ß/)
  })

  it.each(mailLanguages)('include the link as plain text and as HTML, in %s', (language) => {
    const params = { link: `${origin}/join#secret`, team: 'Müller & <Söhne>', by: 'Vera "V" Muster' }
    for (const kind of ['invitation', 'reset'] as const) {
      const { subject, text, html } = writeLinkMail(kind, language, params)
      expect(text).toContain(`\n${params.link}\n`)
      expect(html).toContain(`href="${params.link}"`)
      expect(html).not.toContain('<Söhne>')
      expect(`${subject}${text}`).not.toMatch(/\{|undefined|ß/)
    }
  })
})
