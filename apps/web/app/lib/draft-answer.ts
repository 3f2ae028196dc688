/** What became of saving the form of a new run as a draft. */
export type DraftAnswer =
  | { state: 'saved'; id: string; revision: number; at: string }
  /** Somebody else holds the draft, or the reader changed it elsewhere (`by` is null). */
  | { state: 'outdated'; id: string; revision: number; by: string | null; at: string }
  /** It was deleted, or its run was made. */
  | { state: 'ended' }
  | { state: 'tooMany'; limit: number }
  | { state: 'tooLarge' }
