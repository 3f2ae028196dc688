export { findKnownProfile, findPerson, type KnownProfileRow, listPersons, type PersonRow } from './queries/persons.ts'
