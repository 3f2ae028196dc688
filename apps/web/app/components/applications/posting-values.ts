/** What the fields of a part show: what was filled in, or what is stored; and what is wrong with them. */
export interface PostingValues {
  one: (name: string, stored: string) => string
  all: (name: string, stored: readonly string[]) => readonly string[]
  isWrong: (name: string) => boolean
}
