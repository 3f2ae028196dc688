/** The grey of a mark: visible on white, but light enough that the palest text on it keeps a contrast of 3 : 1. */
export const MARK_COLOUR = 'E2E5E9'

/** The size of a mark on an A4 page in points: the longest line, and the font sizes of a short and of a long one. */
export const markSize = { width: 560, largest: 64, smallest: 26 } as const
