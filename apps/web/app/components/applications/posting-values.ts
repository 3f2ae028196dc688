/** The values of a form's section, entered or stored, and what is wrong with them. */
export interface PostingValues {
  one: (name: string, stored: string) => string
  all: (name: string, stored: readonly string[]) => readonly string[]
  isWrong: (name: string) => boolean
}
