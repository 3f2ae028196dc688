export {
  announceMissingCopies,
  copiesOfAll,
  copiesToMake,
  type CopyToMake,
  distrustCopy,
  driversWithCopy,
  mirrorLag,
  runsToMirror,
} from './queries/mirror-objects.ts'
