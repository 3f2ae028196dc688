/** The path of the page that records a submission of this document. */
export function recordPath(runId: string, type: string): string {
  return `/submissions/new?${new URLSearchParams({ run: runId, type }).toString()}`
}
