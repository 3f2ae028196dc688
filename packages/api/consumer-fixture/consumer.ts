import {
  createDossierClient,
  type DossierInputs,
  type DossierOutputs,
  isDossierError,
  type RunChange,
} from '@dossier/api/client'

const client = createDossierClient({ url: 'https://dossier.example', token: 'token' })

/**
 * What a developer does: create a run, watch it, fetch its files, and find it again; everything typed, nothing
 * generated.
 */
export async function proposeCandidate(candidate: object, job: object): Promise<string[]> {
  const input: DossierInputs['runs']['create'] = {
    candidate,
    job,
    terms: {},
    locale: 'de-CH',
    idempotencyKey: 'a-key-of-mine',
  }
  const created = await client.api.runs.create.mutate(input)
  for await (const change of client.watchRun(created.runId)) report(change)

  const run: DossierOutputs['runs']['get'] = await client.api.runs.get.query({ runId: created.runId })
  const filenames: string[] = []
  for (const document of run.documents) filenames.push((await client.download(document.id)).filename)
  const zip: { filename: string; bytes: Uint8Array } = await client.downloadZip(created.runId)
  for (const criterion of run.match?.must ?? []) {
    const verdict: 'fulfilled' | 'partial' | 'potential' | 'not_mentioned' | 'open' | 'unfulfilled' = criterion.verdict
    filenames.push(verdict)
  }
  const hits = client.paginate(client.api.documents.search.query, { query: 'müller', documentTypes: ['cv'] })
  for await (const hit of hits) filenames.push(`${hit.filename} ${hit.closeness}`)
  return [...filenames, zip.filename]
}

/** Errors are typed: what is wrong in which document, and where. */
export async function problemsOf(candidate: object): Promise<string[]> {
  try {
    await client.api.runs.create.mutate({ candidate, locale: 'en' })
    return []
  } catch (error) {
    if (!isDossierError(error)) throw error
    const reason: string | null | undefined = error.data?.reason
    const problems = error.data?.problems ?? []
    return [String(reason), ...problems.map(({ document, pointer, rule }) => `${document}${pointer} ${rule}`)]
  }
}

function report({ progress, status }: RunChange): string {
  return `${status} ${progress.done}/${progress.total}`
}

/** What must not compile. */
export async function mistakes(): Promise<void> {
  // @ts-expect-error there is no such procedure
  await client.api.runs.remove.mutate({})
  // @ts-expect-error there is no such locale
  await client.api.runs.create.mutate({ candidate: {}, locale: 'it' })
  // @ts-expect-error the field is called `runId`
  await client.api.runs.get.query({ id: 'x' })
  const run = await client.api.runs.get.query({ runId: 'x' })
  // @ts-expect-error a score is a number or null
  const score: string = run.run.score
  await client.download(score)
}
