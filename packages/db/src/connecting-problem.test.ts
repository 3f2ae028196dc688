import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainConnecting } from './connecting-problem.ts'
import { migrateDatabase } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase
let admin: postgres.Sql
const role = `weak_${process.pid}`

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.url, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create role ${role} login password 'right'`)
  await admin.unsafe(`create database ${role}_ascii encoding 'SQL_ASCII' template template0`)
  await admin.unsafe(`create database ${role}_empty template template0`)
})
afterAll(async () => {
  for (const name of ['ascii', 'empty']) await admin.unsafe(`drop database ${role}_${name} with (force)`)
  await admin.unsafe(`drop role ${role}`)
  await admin.end()
  await database.close()
})

function address(change: (url: URL) => void): string {
  const url = new URL(database.url)
  change(url)
  return url.href
}

const cases: [string, () => string, RegExp][] = [
  [
    'a wrong password',
    () => address((url) => (url.password = 'wrong')),
    /refuses the password of the user \S+\. Check DATABASE_URL/,
  ],
  [
    'a missing database',
    () => address((url) => (url.pathname = '/nowhere')),
    /has no database nowhere\. Create it \(createdb nowhere\)/,
  ],
  [
    'a port on which nobody listens',
    () => address((url) => (url.port = '1')),
    /No Postgres answers at 127\.0\.0\.1:1\./,
  ],
  [
    'a host that there is not',
    () => address((url) => (url.hostname = 'nowhere.invalid')),
    /no machine of the name nowhere\.invalid/,
  ],
  [
    'TLS that the server does not speak',
    () => address((url) => (url.search = '?sslmode=require')),
    /ends the connection when TLS is asked for/,
  ],
  [
    'missing rights',
    () =>
      address((url) => {
        ;[url.username, url.password, url.pathname] = [role, 'right', `/${role}_empty`]
      }),
    /may not create tables in the database \w+_empty.*grant create on database/,
  ],
  [
    'an encoding that cannot hold every name',
    () => address((url) => (url.pathname = `/${role}_ascii`)),
    /keeps texts as SQL_ASCII/,
  ],
]

test.each(cases)('says what to do when a start fails with %s', async (_what, url, sentence) => {
  await expect(migrateDatabase(url())).rejects.toMatchObject({
    name: 'DbError',
    message: expect.stringMatching(sentence),
  })
})

test('says what to do when something other than Postgres answers', async () => {
  const other = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  await once(other, 'listening')
  // A server that listens on a port has an address with a port.
  const { port } = other.address() as AddressInfo
  await expect(migrateDatabase(address((url) => (url.port = String(port))))).rejects.toMatchObject({
    message: expect.stringContaining('something else than Postgres listens there'),
  })
  other.close()
})

const destination = { url: 'postgres://anna@db.example/dossier', variable: 'DIRECT_DATABASE_URL' }

test.each([
  [
    '28000',
    'no pg_hba.conf entry for host "10.0.0.1", user "anna", database "dossier", no encryption',
    /with TLS only\. Add \?sslmode=require to DIRECT_DATABASE_URL/,
  ],
  ['28000', 'no pg_hba.conf entry for host "10.0.0.1", user "anna"', /does not let the user anna in/],
  ['08P01', 'SSL required', /with TLS only/],
  ['08P01', 'unsupported startup parameter: options', /If it is a pooler/],
  ['53300', 'sorry, too many clients already', /has no connection left/],
  ['25006', 'cannot execute CREATE TABLE in a read-only transaction', /can only be read/],
  ['XX000', 'Tenant or user not found', /postgres\.<project>/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', /sslmode=require in DIRECT_DATABASE_URL/],
])('%s, "%s"', (code, message, sentence) => {
  const error = new Error('failed', { cause: Object.assign(new Error(message), { code }) })
  expect(explainConnecting(error, destination)?.message).toMatch(sentence)
})

test('leaves an error unchanged that has nothing to do with the database', () => {
  expect(explainConnecting(new TypeError('x is undefined'), destination)).toBeNull()
})
