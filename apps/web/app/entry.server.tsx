import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { accounts as deAccounts } from './i18n/de/accounts.ts'
import { apiDocs as deApiDocs } from './i18n/de/api-docs.ts'
import { applications as deApplications } from './i18n/de/applications.ts'
import { audit as deAudit } from './i18n/de/audit.ts'
import { batches as deBatches } from './i18n/de/batches.ts'
import { compare as deCompare } from './i18n/de/compare.ts'
import { documents as deDocuments } from './i18n/de/documents.ts'
import { drafts as deDrafts } from './i18n/de/drafts.ts'
import { editor as deEditor } from './i18n/de/editor.ts'
import { governance as deGovernance } from './i18n/de/governance.ts'
import { intake as deIntake } from './i18n/de/intake.ts'
import { jobs as deJobs } from './i18n/de/jobs.ts'
import { lexicon as deLexicon } from './i18n/de/lexicon.ts'
import { persons as dePersons } from './i18n/de/persons.ts'
import { requests as deRequests } from './i18n/de/requests.ts'
import { sharing as deSharing } from './i18n/de/sharing.ts'
import { storage as deStorage } from './i18n/de/storage.ts'
import { submissions as deSubmissions } from './i18n/de/submissions.ts'
import { tokens as deTokens } from './i18n/de/tokens.ts'
import { versions as deVersions } from './i18n/de/versions.ts'
import { de } from './i18n/de.ts'
import { accounts as enAccounts } from './i18n/en/accounts.ts'
import { apiDocs as enApiDocs } from './i18n/en/api-docs.ts'
import { applications as enApplications } from './i18n/en/applications.ts'
import { audit as enAudit } from './i18n/en/audit.ts'
import { batches as enBatches } from './i18n/en/batches.ts'
import { compare as enCompare } from './i18n/en/compare.ts'
import { documents as enDocuments } from './i18n/en/documents.ts'
import { drafts as enDrafts } from './i18n/en/drafts.ts'
import { editor as enEditor } from './i18n/en/editor.ts'
import { governance as enGovernance } from './i18n/en/governance.ts'
import { intake as enIntake } from './i18n/en/intake.ts'
import { jobs as enJobs } from './i18n/en/jobs.ts'
import { lexicon as enLexicon } from './i18n/en/lexicon.ts'
import { persons as enPersons } from './i18n/en/persons.ts'
import { requests as enRequests } from './i18n/en/requests.ts'
import { sharing as enSharing } from './i18n/en/sharing.ts'
import { storage as enStorage } from './i18n/en/storage.ts'
import { submissions as enSubmissions } from './i18n/en/submissions.ts'
import { tokens as enTokens } from './i18n/en/tokens.ts'
import { versions as enVersions } from './i18n/en/versions.ts'
import { en } from './i18n/en.ts'
import { addMessages } from './i18n/catalogues.ts'
import { keptPage } from './lib/kept-pages.server.ts'
import { NonceContext } from './lib/nonce.tsx'
import { gzippedPage, nonceSlot, packPage, plainPage } from './lib/packed-page.server.ts'
import { RequestIdContext } from './lib/request-id.tsx'

addMessages('de', {
  ...de,
  ...deAccounts,
  ...deApiDocs,
  ...deApplications,
  ...deAudit,
  ...deBatches,
  ...deCompare,
  ...deDocuments,
  ...deDrafts,
  ...deEditor,
  ...deGovernance,
  ...deIntake,
  ...deJobs,
  ...deLexicon,
  ...dePersons,
  ...deRequests,
  ...deSharing,
  ...deStorage,
  ...deSubmissions,
  ...deTokens,
  ...deVersions,
})
addMessages('en', {
  ...en,
  ...enAccounts,
  ...enApiDocs,
  ...enApplications,
  ...enAudit,
  ...enBatches,
  ...enCompare,
  ...enDocuments,
  ...enDrafts,
  ...enEditor,
  ...enGovernance,
  ...enIntake,
  ...enJobs,
  ...enLexicon,
  ...enPersons,
  ...enRequests,
  ...enSharing,
  ...enStorage,
  ...enSubmissions,
  ...enTokens,
  ...enVersions,
})

/** How long a page may wait for its loaders before it is cut off. */
export const streamTimeout = 10_000

/** Records what a loader or an action threw; a reader who left is not an error. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted) context.report(error, 'a page failed')
}

/**
 * Renders one page and sends it in one piece: no loader defers data, and many small chunks would each be compressed and
 * sent separately. A page is a function of its address and its data, so it is not rendered again for the same ones.
 */
// oxlint-disable-next-line max-params -- the signature is Remix's
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...remixContext }: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const data = serverHandoffStream === undefined ? '' : await text(serverHandoffStream)
  const isRepeatable = status === 200 && remixContext.staticHandlerContext.errors === null
  const render = () => renderPage(request, remixContext, data, requestId)
  const page = isRepeatable ? await keptPage(`${request.url}\n${data}`, render) : await packPage(await render())
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // The client may retry soon, as with every other response of this kind.
  if (status === 503) headers.set('Retry-After', '2')
  if (!takesGzip.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(plainPage(page, nonce), { headers, status })
  }
  headers.set('Content-Encoding', 'gzip')
  return new Response(gzippedPage(page, nonce), { headers, status })
}

const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i

/** The page as HTML, with the slot for its nonce. */
async function renderPage(
  { url }: Request,
  context: Omit<EntryContext, 'serverHandoffStream'>,
  data: string,
  requestId: string,
): Promise<string> {
  const body = await whole(
    <RequestIdContext.Provider value={requestId}>
      <NonceContext.Provider value={nonceSlot}>
        <RemixServer context={context} url={url} nonce={nonceSlot} />
      </NonceContext.Provider>
    </RequestIdContext.Provider>,
  )
  // As Remix hands data over in a page that is streamed.
  const controller = 'window.__remixContext.streamController'
  const handOver = `${controller}.enqueue(${inScript(data)});${controller}.close()`
  return `${body}<script nonce="${nonceSlot}">${handOver}</script>`
}

/** The HTML of an element, with everything that it loads lazily: a reader without script has nothing else. */
function whole(element: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      nonce: nonceSlot,
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
      onError: reject,
    })
  })
}

/** A text as a literal of a script within HTML. */
function inScript(data: string): string {
  return JSON.stringify(data).replace(
    /[&<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
