/**
 * Past, present and undone states. `typing` is the field of the last change: what is typed there next belongs to the
 * same step.
 */
export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  typing: string | null
}

/** Maximum number of steps that can be undone. */
const mostSteps = 200

/** A new history. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], typing: null }
}

/**
 * The history after a change. Consecutive changes with the same `typing` are one step; null is always a separate step.
 */
export function record<T>(history: History<T>, present: T, typing: string | null): History<T> {
  if (typing !== null && typing === history.typing) return { ...history, present, future: [] }
  return { past: [...history.past, history.present].slice(-mostSteps), present, future: [], typing }
}

/** The history with its last step undone; unchanged if there is none. */
export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], typing: null }
}

/** The history with the last undone step redone; unchanged if there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future, typing: null }
}
