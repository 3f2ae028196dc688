import { expect, it } from 'vitest'
import { checkForm } from './form.ts'
import { hostileKind } from './hostile-kind.ts'

const form = { name: 'Lea Muster', email: 'lea@example.org', phone: '', message: 'Hello', consent: true, pool: false }
const encode = (text: string) => new TextEncoder().encode(text)

it('lists all problems together, and cleans the input', () => {
  const typed = {
    name: ' ',
    email: 'nobody',
    phone: 'call me',
    message: 'x'.repeat(4001),
    consent: false,
    pool: true,
  }
  expect(checkForm(typed).problems).toEqual({
    name: 'missing',
    email: 'malformed',
    phone: 'malformed',
    message: 'too_long',
    consent: 'missing',
  })
  expect(checkForm({ ...form, name: '  Lea \n Muster ' })).toMatchObject({
    form: { name: 'Lea Muster' },
    problems: {},
  })
})

it('recognises macros and files of two kinds in one', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(hostileKind(encode('PK\u0003\u0004 word/vbaProject.bin'), word)).toBe('macros')
  expect(hostileKind(encode('%PDF-1.7 … PK\u0005\u0006'), 'application/pdf')).toBe('two_kinds')
  expect(hostileKind(encode('%PDF-1.7 …'), 'application/pdf')).toBeNull()
})
