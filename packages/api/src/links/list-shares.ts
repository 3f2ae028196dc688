import { documentsByIds, findRun, type Owner } from '@dossier/db'
import { findShareLink, listShareLinks, shareDocumentsOf, type ShareLinkRow } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import type { ListSharesInput } from './inputs.ts'
import { shareLinkView, type ShareLinkView } from './share-view.ts'

type Store = Pick<Services, 'db' | 'now'>

/** The team's links or those of one run, newest first. Throws `not_found` for an unknown run. */
export async function listShares(
  services: Store,
  owner: Owner,
  { runId, limit, cursor }: ListSharesInput,
): Promise<{ items: ShareLinkView[]; nextCursor: string | null }> {
  const { db } = services
  const run = runId === undefined ? null : await findRun(db, owner, runId)
  if (runId !== undefined && run === null) throw notFound('run', runId)
  const { items, nextCursor } = await listShareLinks(db, owner, {
    limit,
    ...(run !== null && { runUuid: run.id }),
    ...(cursor !== undefined && { cursor }),
  })
  return { items: await showShares(services, owner, items), nextCursor }
}

/** Shows rows of links, in their order. */
async function showShares({ db, now }: Store, owner: Owner, links: readonly ShareLinkRow[]): Promise<ShareLinkView[]> {
  const documents = await shareDocumentsOf(
    db,
    owner,
    links.map(({ id }) => id),
  )
  const found = await documentsByIds(db, owner, [...new Set(documents.map(({ documentId }) => documentId))])
  const rows = new Map(found.map((row) => [row.id, row]))
  return links.map((link) => shareLinkView(link, { documents, rows, now: now() }))
}

/** One link. Throws `not_found`. */
export async function showShare(services: Store, owner: Owner, id: string): Promise<ShareLinkView> {
  const row = await findShareLink(services.db, owner, id)
  const [link] = row === null ? [] : await showShares(services, owner, [row])
  if (link === undefined) throw notFound('link', id)
  return link
}
