import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The commit with which the speed of this build is compared. */
export const oldCommit = '53c812f'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** A build from the repository's history. */
export interface OldBuild {
  root: string
  remove(): void
}

/**
 * Checks out the old build from the repository's history, into `folder` to be kept there, or into a temporary folder;
 * its server builds its own pages.
 */
export function checkOutOldBuild(folder?: string): OldBuild {
  const root = folder ?? join(openFolder(), oldCommit)
  if (!existsSync(root)) {
    run(repository, 'git', ['worktree', 'add', '--detach', root, oldCommit])
    run(root, 'npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile'])
  }
  return {
    root,
    remove() {
      if (folder !== undefined) return
      run(repository, 'git', ['worktree', 'remove', '--force', root])
      rmSync(join(root, '..'), { recursive: true, force: true })
    },
  }
}

/**
 * A temporary folder that everybody may enter: under root, Postgres runs as another user, from the build's own
 * packages.
 */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-old-'))
  chmodSync(folder, 0o755)
  return folder
}

function run(cwd: string, program: string, args: string[]): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
