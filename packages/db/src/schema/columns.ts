import { customType, timestamp } from 'drizzle-orm/pg-core'

/** A timestamp in milliseconds: a JavaScript `Date` in a cursor would lose the microseconds. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** When the row was inserted. */
export const createdAt = () => moment('created_at').notNull().defaultNow()

/** Bytes, represented as lower-case hex outside the database. */
export const bytes = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => value.toString('hex'),
  toDriver: (value) => Buffer.from(value, 'hex'),
})

/** The bytes of a file. */
export const content = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
})
