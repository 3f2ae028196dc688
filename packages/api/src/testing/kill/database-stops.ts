import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

/** Makes the database stop processes in the middle of their transactions. */
export interface DatabaseStops {
  /** Blocks any process that reaches a place; `reached` waits until one has, `release` lets it continue. */
  hold(lock: number): Promise<{ reached(): Promise<void>; release(): Promise<void> }>
  close(): Promise<void>
}

/** Triggers in a test's database that wait for a lock, so that the application does not know about them. */
const triggers = `
  create function stop_here() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
      return null;
    end $$;
  create trigger stop_made after update on runs for each row
    when (new.progress ->> 'step' = 'storing') execute function stop_here(901);
  create trigger stop_announcing after insert on stored_objects for each statement execute function stop_here(902);
  create trigger stop_recording after insert on generated_documents for each statement execute function stop_here(903);`

/** Prepares a test's database. */
export async function openDatabaseStops(url: string): Promise<DatabaseStops> {
  const holder = new Client({ connectionString: url })
  await holder.connect()
  await holder.query(triggers)
  const isReached = async (lock: number) => {
    const { rows } = await holder.query(
      `select from pg_locks where locktype = 'advisory' and not granted and objid = $1
         and database = (select oid from pg_database where datname = current_database())`,
      [lock],
    )
    return rows.length > 0
  }
  return {
    async hold(lock) {
      await holder.query('select pg_advisory_lock($1)', [lock])
      return {
        async reached() {
          while (!(await isReached(lock))) await delay(2)
        },
        release: async () => {
          await holder.query('select pg_advisory_unlock($1)', [lock])
        },
      }
    },
    close: () => holder.end(),
  }
}
