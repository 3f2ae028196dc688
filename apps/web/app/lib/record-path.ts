/** The address of the page on which a submission of this document of a run is recorded. */
export function recordPath(runId: string, type: string): string {
  return `/submissions/new?${new URLSearchParams({ run: runId, type }).toString()}`
}
