import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'

/** `dossier storage mirror …`: manages the copies on other drivers. */
export function addStorageMirror(storage: Command, perform: Perform): void {
  const mirror = storage.command('mirror').description('Manage the copies on the drivers of STORAGE_MIRROR.')
  mirror.command('status').description('Show how far each mirror is behind.').action(perform(status))
  mirror.command('catch-up').description('Create every missing mirror copy.').action(perform(catchUp))
}

async function status(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.storage.mirror.status.query()
  const rows = found.mirrors.map((one) => [
    one.driver,
    `${one.storedObjects} stored (${readableSize(one.storedBytes)})`,
    `${one.waitingObjects} pending (${readableSize(one.waitingBytes)})`,
    `${one.missingObjects} missing (${readableSize(one.missingBytes)})`,
    one.oldestWaiting === null ? '' : `oldest pending since ${one.oldestWaiting}`,
  ])
  const none = 'There is no mirror. Set STORAGE_MIRROR to the drivers that should hold copies.'
  return { json: found, lines: rows.length === 0 ? [none] : columns(rows) }
}

async function catchUp(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const caught = await api.storage.mirror.catchUp.mutate({})
  const lines = [`Creating copies for ${caught.runs} runs; ${caught.announced} copies were newly planned.`]
  return { json: caught, lines }
}
