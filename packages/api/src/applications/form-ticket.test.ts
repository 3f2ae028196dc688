import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { signer } from '../floor/secret.ts'
import { bitsOf, makeTicket, readTicket } from './form-ticket.ts'

const slug = 'a-job'
let clock = 0
const services = { sign: signer('a secret for tests'), now: () => new Date(clock) }
beforeEach(() => {
  clock = Date.parse('2027-03-31T10:00:00Z')
})

test('accepts a signed ticket for its own job that is neither too fresh nor too old', () => {
  const ticket = makeTicket(services, slug, { isBusy: false })
  const read = (of = slug, more: object = {}) => readTicket(services, of, { ticket, proof: '', isBusy: false, ...more })
  expect(read()).toEqual({ problem: 'too_fast' })
  clock += 5000
  expect(read()).toEqual({ key: ticket.split('.')[0] })
  expect(read('other')).toEqual({ problem: 'too_old' })
  expect(read(slug, { ticket: ticket.replace(/\.\d+\./, '.1.') })).toEqual({ problem: 'too_old' })
  clock += 48 * 3_600_000
  expect(read()).toEqual({ problem: 'too_old' })
})

test('requires a proof of work, or a minute’s wait, while many forms arrive', () => {
  const ticket = makeTicket(services, slug, { isBusy: true })
  const quiet = makeTicket(services, slug, { isBusy: false })
  const bits = bitsOf(ticket)
  expect([bits > 0, bitsOf(quiet)]).toEqual([true, 0])
  const hashOf = (n: number) => createHash('sha256').update(`${ticket}:${n}`).digest().readUInt32BE() >>> (32 - bits)
  let [right, wrong] = [0, 0]
  while (hashOf(right) !== 0) right += 1
  while (hashOf(wrong) === 0) wrong += 1
  const read = (more: object) => readTicket(services, slug, { ticket, proof: String(right), isBusy: true, ...more })
  expect(read({})).toEqual({ problem: 'too_fast' })
  clock += 5000
  expect(read({})).toHaveProperty('key')
  for (const proof of ['', String(wrong), 'x', '1e9']) expect(read({ proof })).toEqual({ problem: 'unproven' })
  // A ticket cannot demand less work than it was issued with, and an older one does not work in a burst.
  expect(read({ ticket: ticket.replace(`.${bits}.`, '.0.') })).toEqual({ problem: 'too_old' })
  expect(read({ ticket: quiet })).toEqual({ problem: 'unproven' })
  expect(read({ ticket: quiet, isBusy: false })).toHaveProperty('key')
  clock += 55_000
  expect(read({ proof: '' })).toHaveProperty('key')
  expect(read({ ticket: quiet })).toHaveProperty('key')
})
