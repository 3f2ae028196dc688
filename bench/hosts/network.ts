import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A simulated machine: a network namespace with one address on the bridge that all hosts share. */
export interface Host {
  address: string
  /** The command prefix that runs a program on this host. */
  within: readonly string[]
  /** Simulates unplugging the cable: packets are lost silently. */
  cutOff(): Promise<void>
  rejoin(): Promise<void>
  /** Takes over an additional address, as a promoted standby does, and announces it to every host. */
  takeOver(address: string): Promise<void>
}

/** A bridge with hosts on it, which this process can also reach. */
export interface Network<Name extends string> {
  hosts: Readonly<Record<Name, Host>>
  /** An unused address that a host can take over. */
  spare: string
  close(): Promise<void>
}

const bridge = 'dossier-hosts'
const prefix = 'dossier-'
/** The last part of the first host's address; the others are consecutive. */
const firstHost = 10
const cableOf = (number: number): string => `dossier${number}`
/** A network reserved for benchmarks (RFC 2544), so that it does not clash with this machine's networks. */
const addressOf = (number: number): string => `198.18.77.${number}`
const ip = async (...args: string[]): Promise<void> => void (await run('ip', args))

/** Creates a host for each name. Needs Linux, root and iproute2; throws an error that says so. */
export async function openNetwork<Name extends string>(names: readonly Name[]): Promise<Network<Name>> {
  await removeAll(names)
  await ip('link', 'add', bridge, 'type', 'bridge').catch((error: unknown) => {
    throw new Error('No network namespaces can be made: this needs Linux, root and iproute2.', { cause: error })
  })
  await ip('addr', 'add', `${addressOf(1)}/24`, 'dev', bridge)
  await ip('link', 'set', bridge, 'up')
  const hosts: Partial<Record<Name, Host>> = {}
  for (const [index, name] of names.entries()) hosts[name] = await addHost(name, index + firstHost, names)
  return { hosts: hosts as Record<Name, Host>, spare: addressOf(9), close: () => removeAll(names) }
}

async function addHost(name: string, number: number, all: readonly string[]): Promise<Host> {
  const space = prefix + name
  const cable = cableOf(number)
  await ip('netns', 'add', space)
  await ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
  await ip('link', 'set', cable, 'master', bridge, 'up')
  await ip('-n', space, 'addr', 'add', `${addressOf(number)}/24`, 'dev', 'eth0')
  await ip('-n', space, 'link', 'set', 'lo', 'up')
  await ip('-n', space, 'link', 'set', 'eth0', 'up')
  return {
    address: addressOf(number),
    within: ['ip', 'netns', 'exec', space],
    cutOff: () => ip('link', 'set', cable, 'down'),
    rejoin: () => ip('link', 'set', cable, 'up'),
    async takeOver(address) {
      await ip('-n', space, 'addr', 'add', `${address}/24`, 'dev', 'eth0')
      // Has the effect of a gratuitous ARP: nobody uses the old location of the address.
      await ip('neigh', 'flush', 'to', address, 'dev', bridge)
      for (const other of all) await ip('-n', prefix + other, 'neigh', 'flush', 'to', address)
    },
  }
}

/** Also removes what is left of an earlier run. */
async function removeAll(names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await ip('netns', 'del', prefix + name).catch(() => undefined)
    // A namespace exists until its last process ends, and only then would its cable be removed.
    await ip('link', 'del', cableOf(index + firstHost)).catch(() => undefined)
  }
  await ip('link', 'del', bridge).catch(() => undefined)
}
