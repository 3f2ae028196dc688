export { deleteErasedObjects } from './erase-person.ts'
export { personsRouter } from './procedures.ts'
export { refuseErased } from './refuse-erased.ts'
