import { type ChildProcess, execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { endPeer, startPeer } from './peer-process.ts'

const run = promisify(execFile)
const server = (name: string) => `/usr/bin/swift-${name}-server`
const memcached = '/usr/bin/memcached'

/** An OpenStack Swift on one machine with its S3 interface, which checks signatures: its address and key. */
export interface Swift {
  url: string
  accessKeyId: string
  secretAccessKey: string
  close(): Promise<void>
}

/** Where the programs of a service run: the address that they listen on, and the command prefix for programs there. */
export interface Where {
  address: string
  within: readonly string[]
}

const here: Where = { address: '127.0.0.1', within: [] }

/** Starts Swift from Debian's packages on free ports; throws an error that names the missing packages. */
export async function startSwift(where: Where = here): Promise<Swift> {
  const programs = [...['proxy', 'account', 'container', 'object'].map(server), memcached]
  if (!programs.every((program) => existsSync(program))) {
    const packages = 'swift-proxy swift-account swift-container swift-object memcached'
    throw new Error(`Swift is not installed: apt install ${packages}`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'dossier-swift-'))
  const ports = {
    proxy: await freePort(),
    account: await freePort(),
    container: await freePort(),
    object: await freePort(),
  }
  const cachePort = await freePort()
  const children: ChildProcess[] = []
  const close = async () => {
    await Promise.all(children.map(endPeer))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await mkdir(join(folder, 'node', 'disk'), { recursive: true })
    await buildRings(folder, where.address, ports)
    for (const kind of ['account', 'container', 'object'] as const) {
      children.push(await start(folder, kind, where, storageConfig(folder, kind, where.address, ports[kind])))
    }
    // The proxy would remember servers that have not started yet as broken.
    for (const kind of ['account', 'container', 'object'] as const)
      await answers(`http://${where.address}:${ports[kind]}/`)
    const cache = ['-u', userInfo().username, '-l', where.address, '-p', String(cachePort)]
    children.push(startWithin(where, memcached, cache))
    const proxy = proxyConfig(folder, where.address, ports.proxy, cachePort)
    children.push(await start(folder, 'proxy', where, proxy))
    const url = `http://${where.address}:${ports.proxy}`
    await answers(`${url}/healthcheck`, ({ ok }) => ok)
    return { url, accessKeyId: 'test:tester', secretAccessKey: 'testing', close }
  } catch (error) {
    await close()
    throw error
  }
}

async function buildRings(
  folder: string,
  address: string,
  ports: Record<'account' | 'container' | 'object', number>,
): Promise<void> {
  for (const [kind, port] of Object.entries(ports)) {
    if (kind === 'proxy') continue
    const builder = join(folder, `${kind}.builder`)
    const ring = (...steps: string[]) => run('/usr/bin/swift-ring-builder', [builder, ...steps])
    await ring('create', '2', '1', '1')
    await ring('add', `r1z1-${address}:${port}/disk`, '1')
    await ring('rebalance')
  }
}

async function start(folder: string, kind: string, where: Where, config: string): Promise<ChildProcess> {
  const file = join(folder, `${kind}.conf`)
  await writeFile(file, config)
  return startWithin(where, server(kind), [file])
}

function startWithin({ within }: Where, program: string, args: readonly string[]): ChildProcess {
  const [command = program, ...rest] = [...within, program, ...args]
  return startPeer(command, rest, { stdio: 'ignore' })
}

const defaults = (folder: string, address: string, port: number) => `[DEFAULT]
bind_ip = ${address}
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
log_level = ERROR
`

function storageConfig(folder: string, kind: string, address: string, port: number): string {
  return `${defaults(folder, address, port)}devices = ${join(folder, 'node')}
mount_check = false
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`
}

function proxyConfig(folder: string, address: string, port: number, cachePort: number): string {
  return `${defaults(folder, address, port)}[pipeline:main]
pipeline = healthcheck cache s3api tempauth slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = ${address}:${cachePort}
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:s3api]
use = egg:swift#s3api
s3_acl = false
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
`
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answers(url: string, isGood: (response: Response) => boolean = () => true): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(url).catch(() => undefined)
    if (response !== undefined && isGood(response)) return
    await sleep(100)
  }
  throw new Error(`${url} did not answer within a minute.`)
}
