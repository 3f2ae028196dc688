/** The grey of a mark: seen on white, and light enough that the palest text above it keeps a contrast of 3 : 1. */
export const MARK_COLOUR = 'E2E5E9'

/** How a mark lies on a page of A4: the longest line, and the letters of a short and of a long one. In points. */
export const markSize = { width: 560, largest: 64, smallest: 26 } as const
