import { findNames, type Owner } from '@dossier/db'
import { findPerson, listPersons as queryPersons } from '@dossier/db/persons'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import type { ListPersonsInput } from './inputs.ts'
import { personView, type PersonView } from './persons-view.ts'

/** The team's persons, the newest first, or those whose name a text begins or resembles. */
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
  // The best first, as they were found.
  const inOrder = items.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return { items: inOrder.map(personView), nextCursor: null }
}

/** One person; throws `not_found` for one that there is not, or that was erased. */
export async function getPerson({ db }: Pick<Services, 'db'>, owner: Owner, id: string): Promise<PersonView> {
  const row = await findPerson(db, owner, id)
  if (row === null) throw notFound('person', id)
  return personView(row)
}
