/** What was, is, and was taken back. `typing` is the field of the last change: what is typed there next belongs to it. */
export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  typing: string | null
}

/** How many steps can be taken back. */
const mostSteps = 200

/** A history that begins. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], typing: null }
}

/** The history after a change. Changes in a row with the same `typing` are one step; null is always a step of its own. */
export function record<T>(history: History<T>, present: T, typing: string | null): History<T> {
  if (typing !== null && typing === history.typing) return { ...history, present, future: [] }
  return { past: [...history.past, history.present].slice(-mostSteps), present, future: [], typing }
}

/** The history with its last step taken back; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], typing: null }
}

/** The history with the step that was taken back last made again; the same where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future, typing: null }
}
