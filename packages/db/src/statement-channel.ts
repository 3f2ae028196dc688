import { tracingChannel } from 'node:diagnostics_channel'

/** A statement that is sent to the database. */
export interface TracedStatement {
  /** What it does, such as `select runs`: its verb and its first table. It never has a value. */
  summary: string
}

/**
 * Tells when each statement of an application's pool begins and ends, to whoever subscribes (a trace). Costs nothing while nobody does.
 * Statements of the queue, which has its own driver, are not told.
 */
export const statementChannel = tracingChannel<unknown, TracedStatement>('dossier:statement')

type Thenable = Pick<PromiseLike<unknown>, 'then'>

/** Tells about a statement when it is sent: a query of the driver is sent when something first waits for it. */
export function traced<Query extends Thenable>(query: Query, text: string): Query {
  if (!statementChannel.hasSubscribers) return query
  const send = query.then.bind(query)
  const then = (...handlers: Parameters<Thenable['then']>) => {
    // A transaction waits for each of its queries as well.
    Reflect.deleteProperty(query, 'then')
    return statementChannel.tracePromise(() => new Promise(send), { summary: summarise(text) }).then(...handlers)
  }
  Reflect.set(query, 'then', then)
  return query
}

const verbs = /\b(select|insert|update|delete|with|begin|commit|set|lock|call)\b/i
/** What is read may be a function's rows, which are no table. */
const tables = /\b(?:(?:into|update)\s+"?([a-z_]\w*)|(?:from|join)\s+"?([a-z_]\w*)(?![\w(]|"?\s*\())/i

/** A statement may begin with a comment or a bracket. */
function summarise(text: string): string {
  const verb = verbs.exec(text)?.[1] ?? 'other'
  const [, written, read] = tables.exec(text) ?? []
  const table = written ?? read
  return (table === undefined ? verb : `${verb} ${table}`).toLowerCase()
}
