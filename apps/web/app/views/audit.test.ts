import { auditEventTypes } from '@dossier/db'
import { expect, it } from 'vitest'
import { audit as german } from '../i18n/de/audit.ts'
import { audit as english } from '../i18n/en/audit.ts'
import { fillSentence, readAuditAddress } from './audit.ts'

it.each([german, english])('has a sentence for every type of event', ({ audit: { sentences } }) => {
  expect(auditEventTypes.filter((type) => sentences[type] === undefined)).toEqual([])
})

it('has the same events in both languages, with the same details', () => {
  expect(detailsOf(german.audit.sentences)).toEqual(detailsOf(english.audit.sentences))
})

/** The details that each sentence uses. */
function detailsOf(sentences: Readonly<Record<string, string>>): [type: string, details: Set<string | undefined>][] {
  return Object.entries(sentences).map(([type, sentence]) => [
    type,
    new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name)),
  ])
}

it('fills a sentence with details, and chooses words by them', () => {
  const details = { n: 3, ok: true, what: { nested: 1 } }
  expect(fillSentence('{n} files, {ok?good:bad}, {gone?yes:no}, {what}, {none}', details)).toBe(
    '3 files, good, no, –, –',
  )
})

it('ignores malformed values in an address', () => {
  const id = '01a1fadc-3bcb-70c6-9a45-44485515decd'
  expect(readAuditAddress(new URLSearchParams({ run: '<script>', person: id }))).toMatchObject({ scope: 'person', id })
  expect(readAuditAddress(new URLSearchParams({ run: '../..' }))).toMatchObject({ scope: null, id: '' })
})
