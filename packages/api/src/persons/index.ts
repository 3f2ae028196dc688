export { deleteErasedObjects } from './erase-person.ts'
export type { PersonView } from './persons-view.ts'
export { personsRouter } from './procedures.ts'
export { refuseErased } from './refuse-erased.ts'
