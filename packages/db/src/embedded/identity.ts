import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { DbError } from '../errors.ts'

const run = promisify(execFile)

/** The operating-system user that Postgres runs as, and how to start a program as that user. */
export interface Identity {
  /** Null if it is the user of this process. */
  user: { uid: number; gid: number } | null
  exec(program: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }>
}

/**
 * Postgres refuses to run as root, so a root process runs it as the system user `postgres`, created if missing. A `cluster` that belongs to
 * another user runs as that user. `paths` are the folders that Postgres must reach.
 */
export async function findIdentity(paths: readonly string[], cluster: string): Promise<Identity> {
  if (process.getuid?.() !== 0)
    return { user: null, exec: (program, args) => run(program, args, { maxBuffer: 1 << 24 }) }
  const user = (await ownerOf(cluster)) ?? (await lookUp()) ?? (await create())
  const blocked = await firstUnreachable(paths, user)
  if (blocked === null) {
    return { user, exec: (program, args) => run(program, args, { ...user, cwd: '/', maxBuffer: 1 << 24 }) }
  }
  return { user, exec: await throughSetpriv(user, blocked) }
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | null> {
  const info = await stat(folder).catch(() => null)
  return info === null || info.uid === 0 ? null : { uid: info.uid, gid: info.gid }
}

async function lookUp(): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

async function create(): Promise<{ uid: number; gid: number }> {
  const hint = 'Start as another user than root, create a system user named postgres, or set DATABASE_URL.'
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/sh', 'postgres'])
  } catch (cause) {
    throw new DbError(
      'no_postgres_user',
      `Postgres does not run as root, and no user could be created for it. ${hint}`,
      {
        cause,
      },
    )
  }
  const user = await lookUp()
  if (user === null) throw new DbError('no_postgres_user', `The user postgres does not exist. ${hint}`)
  return user
}

async function firstUnreachable(paths: readonly string[], user: { uid: number; gid: number }): Promise<string | null> {
  const folders = new Set(paths.flatMap((path) => ancestors(resolve(path))))
  for (const folder of folders) {
    const info = await stat(folder)
    const bit = info.uid === user.uid ? 0o100 : info.gid === user.gid ? 0o010 : 0o001
    if ((info.mode & bit) === 0) return folder
  }
  return null
}

function ancestors(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...ancestors(parent), path]
}

/** If others may not enter a folder such as /root, the server keeps root's right to traverse folders and no other root privilege. */
async function throughSetpriv(user: { uid: number; gid: number }, blocked: string): Promise<Identity['exec']> {
  const prefix = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ]
  const exec: Identity['exec'] = (program, args) =>
    run('setpriv', [...prefix, program, ...args], { cwd: '/', maxBuffer: 1 << 24 })
  try {
    await exec('true', [])
    return exec
  } catch (cause) {
    const message = `The user postgres cannot reach ${blocked}. Put the project and its data folder where other users may enter (for example chmod o+x ${blocked}), start as another user than root, or set DATABASE_URL.`
    throw new DbError('not_reachable', message, { cause })
  }
}
