export { deleteErasedObjects } from './erase-person.ts'
export { personSchema, personView, type PersonView } from './persons-view.ts'
export { personsRouter } from './procedures.ts'
export { refuseErased } from './refuse-erased.ts'
