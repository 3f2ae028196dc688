import type { DirectoryPerson } from '../../floor/directory.ts'

/** How a session was opened through the directory. */
export function wayOf({ isMultiFactor }: DirectoryPerson): 'directory' | 'directory_mfa' {
  return isMultiFactor ? 'directory_mfa' : 'directory'
}
