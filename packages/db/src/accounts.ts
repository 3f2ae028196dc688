export type { ActedBy } from './client.ts'
export { roles } from './schema.ts'
export { findOwner } from './queries/teams.ts'
