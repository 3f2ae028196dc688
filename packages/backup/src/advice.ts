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

/** Says what to do about a faulty archive, based on its first problem; empty if there is none. */
export function adviceOn(problems: readonly Pick<ArchiveProblem, 'code'>[]): string {
  const [first] = problems
  return first === undefined ? '' : advice[first.code]
}
