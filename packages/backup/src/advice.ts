import type { ArchiveProblem } from './verify-archive.ts'

const another =
  'Copy it again from where it was made, or take an earlier one. The fingerprint that was told when it was made says whether it is that archive.'

const advice: Record<ArchiveProblem['code'], string> = {
  foreign: 'Give the file that `dossier backup` has written, as it was written.',
  version: 'Nothing is wrong with it for the version that made it.',
  truncated: 'It was not copied to its end: copy it again from where it was made, or take an earlier one.',
  malformed: another,
  damaged: another,
  missing: another,
  extra: another,
  changed: another,
  exists: 'Give another name.',
  file: 'See that it is there and can be read.',
}

/** What to do about an archive that is not in order, by the first of its problems; empty for one that is. */
export function adviceOn(problems: readonly Pick<ArchiveProblem, 'code'>[]): string {
  const [first] = problems
  return first === undefined ? '' : advice[first.code]
}
