import type { Db } from '@dossier/db'
import { pino } from 'pino'
import { readNetworks } from '../webhooks/address.ts'
import type { DeliverServices } from '../webhooks/deliverer.ts'

/** The test secret as a signing function: services that share it produce the same signatures. */
const signForTests = (text: string) => Buffer.from(text.padEnd(32, '-')).toString('base64url')

/** Services for delivery, on a database; the clock runs `ahead` of the real one. */
export function deliverServices(db: Db, { ahead = (): number => 0, networks = '127.0.0.0/8' } = {}): DeliverServices {
  return {
    db,
    logger: pino({ level: 'silent' }),
    now: () => new Date(Date.now() + ahead()),
    random: () => 0.5,
    sign: signForTests,
    previousSign: null,
    webhookNetworks: readNetworks(networks),
  }
}
