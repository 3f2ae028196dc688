import { tracingChannel } from 'node:diagnostics_channel'

/** A statement that is sent to the database. */
export interface TracedStatement {
  /** What it does, such as `select runs`: its verb and its first table. Never contains a value. */
  summary: string
}

/**
 * Reports when each statement of an application's pool begins and ends to subscribers, such as a trace. Costs nothing
 * without subscribers. Does not cover statements of the queue, which has its own driver.
 */
export const statementChannel = tracingChannel<unknown, TracedStatement>('dossier:statement')

type Thenable = Pick<PromiseLike<unknown>, 'then'>

/** Reports a statement when it is sent, which is when something first awaits the driver's query. */
export function traced<Query extends Thenable>(query: Query, text: string): Query {
  if (!statementChannel.hasSubscribers) return query
  const send = query.then.bind(query)
  const then = (...handlers: Parameters<Thenable['then']>) => {
    // A transaction also awaits each of its queries.
    Reflect.deleteProperty(query, 'then')
    return statementChannel.tracePromise(() => new Promise(send), { summary: summarise(text) }).then(...handlers)
  }
  Reflect.set(query, 'then', then)
  return query
}

const verbs = /\b(select|insert|update|delete|with|begin|commit|set|lock|call)\b/i
/** The source of a read may be a function, which is not a table. */
const tables = /\b(?:(?:into|update)\s+"?([a-z_]\w*)|(?:from|join)\s+"?([a-z_]\w*)(?![\w(]|"?\s*\())/i

/** A statement may begin with a comment or a bracket. */
function summarise(text: string): string {
  const verb = verbs.exec(text)?.[1] ?? 'other'
  const [, written, read] = tables.exec(text) ?? []
  const table = written ?? read
  return (table === undefined ? verb : `${verb} ${table}`).toLowerCase()
}
