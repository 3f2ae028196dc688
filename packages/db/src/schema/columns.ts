import { customType, timestamp } from 'drizzle-orm/pg-core'

/** A point in time, in milliseconds: a JavaScript `Date` in a cursor would lose the microseconds. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** When the row was written. */
export const createdAt = () => moment('created_at').notNull().defaultNow()

/** Bytes, which are lower-case hex outside of the database. */
export const bytes = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => value.toString('hex'),
  toDriver: (value) => Buffer.from(value, 'hex'),
})
