export {
  compareDocuments,
  type FieldChange,
  type FieldPlace,
  leaf,
  line,
  list,
  nullable,
  record,
  type Shape,
} from './shapes.ts'
export { type ListEntry, pairEntries, type Pairing } from './pair-entries.ts'
export { compareCandidates, compareJobProfiles } from './profiles.ts'
