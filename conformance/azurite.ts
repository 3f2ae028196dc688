import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { announced } from './announced.ts'
import { endPeer, startPeer } from './peer-process.ts'

const peers = fileURLToPath(new URL('./peers', import.meta.url))
const main = join(peers, 'node_modules/azurite/dist/src/blob/main.js')
const account = 'dossiertest'
const key = Buffer.from('a key for tests on this machine').toString('base64')

/** Azurite, the vendor's emulator of Azure Blob Storage. */
export interface Azurite {
  url: string
  account: string
  key: string
  close(): Promise<void>
}

/** Starts Azurite on a free port. */
export async function startAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-azurite-'))
  const flags = [
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    '0',
    '--location',
    folder,
    '--disableTelemetry',
    '--skipApiVersionCheck',
  ]
  const child = startPeer(process.execPath, [main, ...flags], {
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const close = async () => {
    await endPeer(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { url: `${await announced('Azurite', child)}/${account}`, account, key, close }
  } catch (error) {
    await close()
    throw error
  }
}
