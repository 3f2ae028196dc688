import type { DirectoryPerson } from '../../floor/directory.ts'

/** The way of a session that the directory has opened. */
export function wayOf({ isMultiFactor }: DirectoryPerson): 'directory' | 'directory_mfa' {
  return isMultiFactor ? 'directory_mfa' : 'directory'
}
