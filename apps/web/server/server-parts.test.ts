import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition } from '@dossier/api'
import { clientName } from './client-name.ts'
import { readEnv } from './env.ts'
import { readPreferences } from './preferences.ts'
import {
  createGate,
  noSessionCookie,
  noTripCookie,
  readSessionCookie,
  readTripCookie,
  sessionCookie,
  tripCookie,
} from './session.ts'
import { explainStart, StartProblem } from './start-problem.ts'

test('writes a file name that every client can read, without a path', () => {
  expect(contentDisposition('attachment', 'CV_Zoë "Q"_田中.docx')).toBe(
    `attachment; filename="CV_Zo_ _Q____.docx"; filename*=UTF-8''CV_Zo%C3%AB%20%22Q%22_%E7%94%B0%E4%B8%AD.docx`,
  )
  assert(
    property(string({ unit: 'binary' }), (name) => {
      const header = contentDisposition('inline', name)
      expect(header).toMatch(/^inline; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w.!~%-]*$/)
      expect(header).not.toMatch(/[\\/]/)
    }),
  )
})

test('sends telemetry if a collector is configured, with a supported protocol', () => {
  const url = 'http://127.0.0.1:4318'
  const rest = { share: 1, metricInterval: 60_000 }
  expect(readEnv({}).telemetry).toBeNull()
  expect(readEnv({ OTEL_EXPORTER_OTLP_ENDPOINT: url }).telemetry).toEqual({
    ...rest,
    sends: { traces: true, metrics: true },
  })
  const some = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url, OTEL_TRACES_SAMPLER_ARG: '0.1' }
  expect(readEnv(some).telemetry).toEqual({ ...rest, share: 0.1, sends: { traces: true, metrics: false } })
  expect(() => readEnv({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_TRACES_SAMPLER_ARG: '2' })).toThrow(
    /OTEL_EXPORTER_OTLP_PROTOCOL must be http\/json.*\n.*OTEL_TRACES_SAMPLER_ARG must be at most 1/,
  )
})

test('needs all mail variables, and names every missing or invalid one', () => {
  const [url, from, origin] = ['smtps://mail.example', 'Dossier <dossier@company.example>', 'https://dossier.example']
  const given = { DOSSIER_ORIGIN: `${origin}/`, DOSSIER_TOKEN: 'a-token-of-some-length' }
  const mail = { DOSSIER_MAIL_URL: url, DOSSIER_MAIL_FROM: from }
  expect(readEnv({ ...given, ...mail }).mail).toEqual({ url, from, origin })
  expect(readEnv(given).mail).toBeNull()
  expect(() => readEnv({ ...given, DOSSIER_MAIL_URL: url })).toThrow('DOSSIER_MAIL_FROM is not')
  expect(() => readEnv({ ...given, DOSSIER_MAIL_FROM: from })).toThrow('DOSSIER_MAIL_URL is not')
  expect(() => readEnv(mail)).toThrow('DOSSIER_ORIGIN is not')
  expect(() => readEnv({ ...given, ...mail, DOSSIER_MAIL_URL: 'https://mail.example' })).toThrow(
    /^DOSSIER_MAIL_URL must/,
  )
  expect(() => readEnv({ ...given, ...mail, DOSSIER_MAIL_FROM: 'nobody' })).toThrow(/^DOSSIER_MAIL_FROM must/)
})

test('needs a shared database and secret for a single role, and names everything missing', () => {
  const shared = { DATABASE_URL: 'postgres://localhost/dossier', DOSSIER_SECRET: 'one secret for all of them' }
  expect(readEnv({})).toMatchObject({ role: 'all', concurrency: 4, drainSeconds: 0 })
  expect(readEnv({ ...shared, DOSSIER_ROLE: 'web' })).toMatchObject({ role: 'web', concurrency: 0 })
  const worker = { ...shared, DOSSIER_ROLE: 'worker', DOSSIER_CONCURRENCY: '12', DOSSIER_DRAIN_SECONDS: '20' }
  expect(readEnv(worker)).toMatchObject({ role: 'worker', concurrency: 12, drainSeconds: 20 })
  expect(() => readEnv({ DOSSIER_ROLE: 'worker' })).toThrow(/DATABASE_URL is missing.*\n.*DOSSIER_SECRET is missing/)
  expect(() => readEnv({ DOSSIER_ROLE: 'both' })).toThrow(/^DOSSIER_ROLE must be all, web or worker/)
})

test('needs three directory variables and the origin, and names every missing or invalid one', () => {
  const given = { DOSSIER_ORIGIN: 'https://dossier.example/', DOSSIER_TOKEN: 'a-token-of-some-length' }
  const oidc = {
    DOSSIER_OIDC_ISSUER: 'https://login.company.example',
    DOSSIER_OIDC_CLIENT_ID: 'dossier',
    DOSSIER_OIDC_CLIENT_SECRET: 'secret',
  }
  const { directory } = readEnv({ ...given, ...oidc })
  expect(directory).toMatchObject({ name: 'login.company.example', origin: 'https://dossier.example' })
  expect(readEnv({ ...given, ...oidc, DOSSIER_OIDC_NAME: 'Nordlicht' }).directory?.name).toBe('Nordlicht')
  expect(readEnv(given).directory).toBeNull()
  expect(() => readEnv({ ...given, DOSSIER_OIDC_ISSUER: 'https://login.company.example' })).toThrow(
    /^DOSSIER_OIDC_CLIENT_ID and DOSSIER_OIDC_CLIENT_SECRET are missing/,
  )
  expect(() => readEnv(oidc)).toThrow('DOSSIER_ORIGIN is not')
  const at = (issuer: string) => () => readEnv({ ...given, ...oidc, DOSSIER_OIDC_ISSUER: issuer })
  expect(at('http://login.company.example')).toThrow(/^DOSSIER_OIDC_ISSUER must begin with https/)
  expect(at('nowhere')).toThrow(/^DOSSIER_OIDC_ISSUER must look like/)
  expect(at('http://localhost:8080')).not.toThrow()
})

test('keeps a trip to the directory in a cookie for this host only', () => {
  expect(tripCookie('sealed', true)).toBe(
    '__Host-dossier_directory=sealed; Path=/; SameSite=Lax; Max-Age=600; HttpOnly; Secure',
  )
  expect(readTripCookie('__Host-dossier_directory=sealed', true)).toBe('sealed')
  expect(readTripCookie('dossier_directory=planted', true)).toBe('')
  expect(noTripCookie(true)).toContain('Max-Age=0')
})

test('reports all problems of the environment together', () => {
  expect(() => readEnv({ PORT: '70000', LOG_LEVEL: 'loud' })).toThrow(
    'PORT must be at most 65535.\nLOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
  )
})

test('treats an empty variable as missing', () => {
  expect(readEnv({ PORT: '', HOST: '', DATABASE_URL: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    installation: { databaseUrl: undefined },
  })
})

test('can be reached from everywhere with a token', () => {
  expect(readEnv({ HOST: '0.0.0.0', DOSSIER_TOKEN: 'sixteen-characters-at-least' }).host).toBe('0.0.0.0')
  expect(() => readEnv({ DOSSIER_TOKEN: 'abcabcabcabcabcabcabc' })).toThrow(/DOSSIER_TOKEN.*easy to guess/)
})

test.each([
  ['de-CH,de;q=0.9,en;q=0.8', 'de'],
  ['fr-CH, en;q=0.7, de;q=0.5', 'en'],
  ['ja', 'en'],
  ['', 'en'],
  ['en;q=0, de;q=0.1', 'de'],
])('answers %s in %s', (accept, language) => {
  expect(readPreferences(undefined, accept).language).toBe(language)
})

test('prefers the reader’s choice, and ignores an invalid one', () => {
  const chosen = readPreferences('language=en; theme=dark; timezone=Europe%2FZurich', 'de')
  expect(chosen).toEqual({ language: 'en', theme: 'dark', timeZone: 'Europe/Zurich', columns: '' })
  const odd = readPreferences('language=xx; theme=neon; timezone=Mars%2FBase', 'de')
  expect(odd).toMatchObject({ language: 'de', theme: 'system' })
})

test('accepts only the installation’s token, and none without one', () => {
  const gate = createGate('the-token-of-this-server')
  expect(gate.hasBearer('Bearer the-token-of-this-server')).toBe(true)
  expect(gate.isToken('another-token-altogether')).toBe(false)
  expect(gate.hasBearer(undefined)).toBe(false)
  for (const given of ['', 'null', 'undefined']) expect(createGate(null).isToken(given)).toBe(false)
  expect(createGate(null).hasBearer(undefined)).toBe(false)
})

test('over TLS, uses a session cookie that no neighbouring host can set', () => {
  const secret = 'a'.repeat(43)
  const cookie = sessionCookie(secret, true)
  expect(cookie).toMatch(/^__Host-dossier_session=\S+; Path=\/; .*HttpOnly; Secure$/)
  expect(noSessionCookie(true)).toMatch(/^__Host-dossier_session=; Path=\/; .*Max-Age=0/)
  const planted = cookie.split(';')[0]?.replace('__Host-', '')
  expect(readSessionCookie(cookie, true)).toBe(secret)
  expect(readSessionCookie(planted, true)).toBeNull()
  expect(readSessionCookie(planted, false)).toBe(secret)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:148.0) Gecko/20100101 Firefox/148.0', 'Firefox, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0.0.0 Safari/537.36 Edg/150.0', 'Edge, Linux'],
  ['curl/8.9', ''],
  [undefined, ''],
])('tells of %s no more than what its person knows it by', (agent, name) => {
  expect(clientName(agent)).toBe(name)
})

test('prints a sentence for an expected error, and a stack for an unexpected one', () => {
  expect(explainStart(new StartProblem('Do this.'))).toBe('Do this.')
  const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 3000 })
  expect(explainStart(taken)).toMatch(/^Port 3000 is in use by another program\./)
  expect(explainStart(new TypeError('x is not a function'))).toContain('server-parts.test.ts')
})
