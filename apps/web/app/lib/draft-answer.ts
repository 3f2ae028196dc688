/** The result of saving the form for a new run as a draft. */
export type DraftAnswer =
  | { state: 'saved'; id: string; revision: number; at: string }
  /** Someone else holds the draft, or the reader changed it elsewhere (`by` is null). */
  | { state: 'outdated'; id: string; revision: number; by: string | null; at: string }
  /** It was deleted, or its run was created. */
  | { state: 'ended' }
  | { state: 'tooMany'; limit: number }
  | { state: 'tooLarge' }
