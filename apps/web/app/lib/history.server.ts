import type { AppLoadContext } from '@remix-run/node'
import { readAddress } from '../views/history.ts'
import type { HistoryPage } from '../views/history-page.ts'
import { viewFound } from '../views/history-row.ts'
import { orHttpError } from './api-error.server.ts'

/**
 * Rows of the first page, which the server renders for a window of usual height; rows of later pages cost a tenth as
 * much.
 */
const firstRows = 25
const moreRows = 100

interface PageOptions {
  /** For an unfinished search, which is not recorded. */
  typing: boolean
  /** Limit on the rows of the first page; ignored unless it is at least 1 and below the usual number. */
  most?: number
}

/** One page of the history that a URL asks for. */
export async function loadHistoryPage(
  context: AppLoadContext,
  params: URLSearchParams,
  { typing, most = firstRows }: PageOptions,
): Promise<HistoryPage> {
  const { q, sort, cursor } = readAddress(params)
  const { language, timeZone } = context
  const isFirst = cursor === ''
  const { items, nextCursor, tree } = await orHttpError(
    context.api.documents.search({
      query: q,
      sort,
      language,
      timeZone,
      typing,
      marks: true,
      limit: isFirst ? (most >= 1 && most < firstRows ? Math.floor(most) : firstRows) : moreRows,
      ...(!isFirst && { cursor }),
    }),
  )
  return { q, sort, cursor, rows: items.map((item) => viewFound(item, tree)), nextCursor, tree }
}
