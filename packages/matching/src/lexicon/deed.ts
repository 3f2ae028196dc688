/**
 * An activity expressed by a verb and its object, in any wording (`Lernende angeleitet`). The object may stand on either side
 * of a verb of `verbs`, but only after one of `leading`. Words are folded; `anleit-` stands for every word with that beginning.
 */
export interface Deed {
  verbs: readonly string[]
  leading: readonly string[]
  objects: readonly string[]
}
