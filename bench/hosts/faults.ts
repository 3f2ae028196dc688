import type { Outage } from '../soak/outages.ts'
import { grew, has, isDown, type Scrape } from './metrics.ts'
import type { Site } from './site.ts'

/** An outage between hosts, and the metric in which an operator can see it. */
export interface Fault extends Outage<Site> {
  metric: string
  isSeen(scrapes: readonly Scrape[]): boolean
}

/** The primary comes last: afterwards its former standby is the primary and has no standby itself. */
export const faults: readonly Fault[] = [
  {
    name: 'a worker killed',
    of: 'server',
    metric: 'up',
    isSeen: isDown('worker-2'),
    away: ({ programs }) => programs['worker-2'].kill(),
    back: async ({ programs }) => void (await programs['worker-2'].start()),
    lasts: 10_000,
  },
  {
    name: 'a web host cut off',
    of: 'server',
    metric: 'up',
    isSeen: isDown('web-2'),
    away: ({ hosts }) => hosts['web-2'].cutOff(),
    back: ({ hosts }) => hosts['web-2'].rejoin(),
    lasts: 15_000,
  },
  {
    name: 'a worker cut off',
    of: 'server',
    metric: 'up',
    isSeen: isDown('worker-1'),
    away: ({ hosts }) => hosts['worker-1'].cutOff(),
    back: ({ hosts }) => hosts['worker-1'].rejoin(),
    lasts: 15_000,
  },
  {
    name: 'the replica 30 s behind',
    of: 'database',
    metric: 'dossier_replica_reads_total{source="behind"}',
    isSeen: grew('dossier_replica_reads_total{source="behind"'),
    away: (site) => delayStandby(site, '30s'),
    back: (site) => delayStandby(site, '0'),
    lasts: 40_000,
  },
  {
    name: 'the pooler restarted',
    of: 'pooler',
    metric: 'dossier_database_failures_total',
    isSeen: grew('dossier_database_failures_total'),
    away: ({ pooler }) => pooler.kill(),
    back: ({ pooler }) => pooler.start(),
    lasts: 3_000,
  },
  {
    name: 'the object store away for a minute',
    of: 'objects',
    metric: 'dossier_storage_breaker_open',
    isSeen: has('dossier_storage_breaker_open', 1),
    away: ({ hosts }) => hosts.objects.cutOff(),
    back: ({ hosts }) => hosts.objects.rejoin(),
    lasts: 60_000,
  },
  {
    name: 'the primary lost, its standby promoted',
    of: 'database',
    metric: 'dossier_database_failures_total',
    isSeen: grew('dossier_database_failures_total'),
    away: ({ failOver }) => failOver(),
    back: async () => undefined,
    lasts: 0,
  },
]

/** Makes the standby apply every transaction with this delay. */
async function delayStandby({ standby }: Site, time: string): Promise<void> {
  await standby.ask(async (sql) => {
    await sql.unsafe(`alter system set recovery_min_apply_delay = '${time}'`)
    await sql`select pg_reload_conf()`
  })
}
