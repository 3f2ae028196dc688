import { flushCompileCache } from 'node:module'
import { openDatabase } from '@dossier/db'
import { openDeliverer } from '../webhooks/deliverer.ts'
import { deliverServices } from './deliver-services.ts'

/** A process that delivers webhooks, to be killed. Argument: database URL. */
const [url = ''] = process.argv.slice(2)

openDeliverer(deliverServices(openDatabase({ url }).db), true)
// What was compiled is of use to the next one, and a process that is killed writes nothing.
flushCompileCache()
process.send?.('ready')
