import { findNames, type Owner } from '@dossier/db'
import { findPerson, listPersons as queryPersons } from '@dossier/db/persons'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import type { ListPersonsInput } from './inputs.ts'
import { personView, type PersonView } from './persons-view.ts'

/** The team's persons, newest first, or those whose name starts with a text or resembles it. */
export async function listPersons(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { text, limit, cursor }: ListPersonsInput,
): Promise<{ items: PersonView[]; nextCursor: string | null }> {
  if (text.trim() === '') {
    const { items, nextCursor } = await queryPersons(db, owner, { limit, cursor })
    return { items: items.map(personView), nextCursor }
  }
  const ids = (await findNames(db, owner, { entity: 'candidate', text, limit })).map(({ id }) => id)
  const { items } = await queryPersons(db, owner, { ids, limit })
  // Best match first, in the order of the search.
  const inOrder = items.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return { items: inOrder.map(personView), nextCursor: null }
}

/** One person; throws `not_found` for an unknown or erased person. */
export async function getPerson({ db }: Pick<Services, 'db'>, owner: Owner, id: string): Promise<PersonView> {
  const row = await findPerson(db, owner, id)
  if (row === null) throw notFound('person', id)
  return personView(row)
}
