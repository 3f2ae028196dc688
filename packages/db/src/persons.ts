export { draftsAbout, heldDrafts } from './queries/drafts-about.ts'
export { type PersonRecords, personRecords } from './queries/person-records.ts'
export { findKnownProfile, findPerson, type KnownProfileRow, listPersons, type PersonRow } from './queries/persons.ts'
