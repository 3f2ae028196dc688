export { findPerson, listPersons, type PersonRow } from './queries/persons.ts'
