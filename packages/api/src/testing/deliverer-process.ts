import { flushCompileCache } from 'node:module'
import { openDatabase } from '@dossier/db'
import { openDeliverer } from '../webhooks/deliverer.ts'
import { deliverServices } from './deliver-services.ts'

/** A process that delivers webhooks, to be killed by a test. Argument: database URL. */
const [url = ''] = process.argv.slice(2)

openDeliverer(deliverServices(openDatabase({ url }).db), true)
// Keeps the compile cache for the next process: a killed process writes nothing.
flushCompileCache()
process.send?.('ready')
