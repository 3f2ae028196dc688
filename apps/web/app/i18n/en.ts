import { pages } from './en/pages.ts'
import { run } from './en/run.ts'

/** Every word of the user interface in English; the other languages have the same shape. */
export const en = { ...pages, ...run }

/** The shape of every catalogue. */
export type Messages = typeof en
