/**
 * An activity in any wording: a verb and what it is done to. What a verb of `verbs` is done to stands on either side of it,
 * behind those of `leading`. Words are folded; one that ends in `-` stands for all words that begin with it.
 */
export interface Deed {
  verbs: readonly string[]
  leading: readonly string[]
  objects: readonly string[]
}
