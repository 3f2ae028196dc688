import { openDatabase } from '@dossier/db'
import { openDeliverer } from '../webhooks/deliverer.ts'
import { deliverServices } from './deliver-services.ts'

/** A process that delivers webhooks, to be killed. Argument: database URL. */
const [url = ''] = process.argv.slice(2)

openDeliverer(deliverServices(openDatabase({ url }).db), true)
process.send?.('ready')
