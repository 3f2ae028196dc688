import { flushCompileCache } from 'node:module'
import { documentsOfRun, openDatabase } from '@dossier/db'
import { parseStorageConfig } from '@dossier/workspace'
import { pino } from 'pino'
import { deleteDocuments } from '../../storage/objects/delete-objects.ts'
import { makeRun } from '../../runs/make-run.ts'
import type { Renderer } from '../../rendering/renderer.ts'
import { make } from '../../rendering/make.ts'
import { compare, prove } from '../../rendering/render.worker.ts'
import { openStorage } from '../../floor/storage.ts'
import { never, stoppingDriver } from './stopping-driver.ts'
import type { Order } from './points.ts'

/**
 * A process to be killed: makes or deletes the files of a run with the application's code, and stops where its order says, as often as it
 * gets an order. It reports a place by the UUID of the run. Arguments: database URL, storage variables as JSON.
 */
const [databaseUrl = '', variables = '{}'] = process.argv.slice(2)
// Written by the test beside it.
const storageVariables = JSON.parse(variables) as Record<string, string>

const { db } = openDatabase({ url: databaseUrl, max: 4 })
const storage = await openStorage(parseStorageConfig(storageVariables), storageVariables)
const logger = pino({ level: 'silent' })
/** Renders in this thread: a process about to be killed need not stay responsive. */
const renderer: Renderer = {
  threads: 1,
  make,
  prove,
  compare: async (sides) => compare(sides),
  close: async () => undefined,
}

async function obey(order: Order): Promise<void> {
  const stop = async (): Promise<never> => {
    process.send?.(order.runUuid)
    return never()
  }
  const current = stoppingDriver(storage.current, order, stop)
  const stopping = { ...storage, current, named: () => Promise.resolve(current) }
  const services = { db, storage: stopping, renderer, logger, now: () => new Date() }
  const { owner, runUuid, stopAt } = order
  if (stopAt === 'deleting') {
    const documents = await documentsOfRun(db, owner, runUuid)
    await deleteDocuments(services, { owner, requestId: 'test' }, { documents, reason: 'asked' })
    return
  }
  const signal = new AbortController().signal
  await makeRun(services, { ...owner, runUuid, requestId: 'test' }, { attempt: 1, signal })
  if (stopAt === 'recorded') await stop()
}

process.on('message', (order: Order) => void obey(order))
// Keeps the compile cache for the next process: a killed process writes nothing.
flushCompileCache()
process.send?.('ready')
