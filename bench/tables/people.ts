import { openSession } from '@dossier/api'
import { statementChannel } from '@dossier/db'
import { rush } from '../people/applicants.ts'
import { type Place, startPlace } from '../people/place.ts'
import { floodFrom, openBrowser, signInsOf } from '../people/sign-ins.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'

const sessions = 10_000

/** Measures who is recognised how fast, what a flood of wrong sign-ins does to correct ones, and a rush of applications. */
export async function peopleTable(): Promise<void> {
  const place = await startPlace()
  try {
    const who = await recognise(place)
    const browser = await openBrowser(place.url)
    const quiet = percentile(await signInsOf(browser, (count) => count < 40), 0.5)
    const one = await floodFrom(1, { url: place.url, browser })
    const many = await floodFrom(10_000, { url: place.url, browser })
    const rushed = await rush(place)
    const flooded = (from: string, { right, statuses, failed }: typeof one) => [
      `a correct sign-in beside 1000 wrong ones a second from ${from}, p50, ms (${answersOf(statuses, failed)})`,
      right.toFixed(0),
      `2 × ${quiet.toFixed(0)}`,
      meets(right <= 2 * quiet),
    ]
    printTable(
      'People',
      ['what', 'measured', 'goal', ''],
      [
        [
          `a session recognised among ${sessions}, p50 (p95), ms`,
          `${who.p50.toFixed(2)} (${who.p95.toFixed(2)})`,
          '0.5',
          meets(who.p50 < 0.5),
        ],
        ['statements for it', who.statements.toFixed(2), '1', meets(who.statements <= 1)],
        flooded('one network', one),
        flooded('10 000 networks', many),
        [
          `of ${rushed.sent} applications in a minute, recorded`,
          String(rushed.recorded),
          'all',
          meets(rushed.recorded === rushed.sent),
        ],
        [
          `searches meanwhile, p50 and p95, ms`,
          `${rushed.searches.p50.toFixed(0)} and ${rushed.searches.p95.toFixed(0)}`,
          '',
          '',
        ],
      ],
    )
  } finally {
    await place.close()
  }
}

const meets = (met: boolean) => (met ? 'meets' : 'misses')

function answersOf(statuses: ReadonlyMap<number, number>, failed: number): string {
  const answers = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
  return [...answers, ...(failed === 0 ? [] : [`${failed} without an answer`])].join(', ')
}

/** Milliseconds and statements to find out who sends the secret of a session. */
async function recognise({ services, sql, session }: Place): Promise<{ p50: number; p95: number; statements: number }> {
  await sql`
    insert into sessions (id, secret_hash, team_id, user_id, way, client, created_at, last_used_at, expires_at)
    select gen_random_uuid(), sha256(n::text::bytea), team_id, user_id, way, client, created_at, last_used_at, expires_at
    from (select * from sessions limit 1) one, generate_series(1, ${sessions}) n`
  await sql`analyze sessions`
  let statements = 0
  const count = () => void statements++
  const times: number[] = []
  for (let index = 0; index < 2200; index++) {
    if (index === 200) statementChannel.start.subscribe(count)
    const start = performance.now()
    if ((await openSession(services, session, null)) === null) throw new Error('The session was not found.')
    if (index >= 200) times.push(performance.now() - start)
  }
  statementChannel.start.unsubscribe(count)
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), statements: statements / times.length }
}
