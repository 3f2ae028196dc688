import type { DraftAnswer } from './draft-answer.ts'

/** Pause after typing before a save, and before a retry of a failed save, in milliseconds. */
const pause = 800
const pauseAfterFailure = 5000
/** Fields that identify the draft and are not part of its content. */
const keys = ['draft', 'revision', 'idempotencyKey']

/** What a form knows about its draft. */
export interface DraftState {
  id: string
  revision: number
  /** The last answer; null before the first save. */
  answer: DraftAnswer | null
  /** Whether the last save did not reach the server; it is retried. */
  isAway: boolean
}

/** What to do with a draft that has changed in the meantime: overwrite it, or save the form as a separate draft. */
export type Keep = 'mine' | 'copy'

/**
 * Saves a form as a draft shortly after it changes, when the page is hidden, and when the form is removed; one save at
 * a time.
 */
export class DraftSaver {
  private readonly form: HTMLFormElement
  private readonly tell: (state: DraftState) => void
  private readonly listening = new AbortController()
  private state: DraftState
  private saved: string
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null

  constructor(form: HTMLFormElement, state: DraftState, tell: (state: DraftState) => void) {
    this.form = form
    this.state = state
    this.tell = tell
    this.saved = contentOf(form)
    const { signal } = this.listening
    for (const type of ['input', 'change', 'click']) form.addEventListener(type, () => this.look(), { signal })
    form.addEventListener('submit', (event) => this.beforeSubmit(event), { signal })
    document.addEventListener('visibilitychange', () => this.onHide(), { signal })
    addEventListener('beforeunload', (event) => this.onLeave(event), { signal })
  }

  /** Schedules a save, which does nothing if nothing has changed by then. */
  look(after = pause): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), after)
  }

  /** Saves now if something has changed, or if a person decided how. */
  async save(keep?: Keep): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    await this.running
    if (this.running !== null || (keep === undefined && !this.isDue())) return
    this.running = this.send(keep)
    await this.running
    this.running = null
  }

  /** Stops after saving pending changes. */
  close(): void {
    this.listening.abort()
    if (this.timer !== undefined) void this.save()
  }

  private isDue(): boolean {
    const { answer } = this.state
    const isBlocked = answer !== null && answer.state !== 'saved'
    return !isBlocked && contentOf(this.form) !== this.saved && !isEmpty(this.form)
  }

  private async send(keep: Keep | undefined): Promise<void> {
    const content = contentOf(this.form)
    const body = new FormData(this.form)
    body.set('draft', this.state.id)
    body.set('revision', String(this.state.revision))
    if (keep !== undefined) body.set('keep', keep)
    const answer = await post(body)
    this.state = { ...this.state, ...(answer !== null && { answer }), isAway: answer === null }
    if (answer === null) this.look(pauseAfterFailure)
    if (answer?.state === 'saved') {
      const { id, revision } = answer
      this.state = { ...this.state, id, revision }
      this.saved = content
      // Reloading the page or returning to it continues with the draft.
      if (this.form.isConnected) history.replaceState(history.state, '', `/?draft=${id}`)
    }
    this.tell(this.state)
  }

  /** A run ends its draft at the revision that the form names, so it waits for a save in progress. */
  private beforeSubmit(event: SubmitEvent): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.running === null) return
    event.preventDefault()
    event.stopPropagation()
    void this.running.then(() => setTimeout(() => this.form.requestSubmit(event.submitter)))
  }

  private onHide(): void {
    if (document.visibilityState === 'hidden') void this.save()
  }

  private onLeave(event: BeforeUnloadEvent): void {
    if (this.running !== null || (this.timer !== undefined && this.isDue())) event.preventDefault()
  }
}

/** The form as one text, to detect changes. */
function contentOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter(([name]) => !keys.includes(name))
  return JSON.stringify(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : `${value.name} ${value.size}`]),
  )
}

/** Whether a form has neither a candidate nor a job, and so nothing worth saving. */
function isEmpty(form: HTMLFormElement): boolean {
  const data = new FormData(form)
  return ['candidate', 'job'].every((name) => {
    const text = data.get(name)
    return typeof text !== 'string' || text.trim() === ''
  })
}

/** The server's answer; null without a valid one. */
async function post(body: FormData): Promise<DraftAnswer | null> {
  try {
    const response = await fetch('/drafts/save', { method: 'POST', body })
    if (!response.ok || response.redirected) return null
    // Only this server answers here.
    return (await response.json()) as DraftAnswer
  } catch {
    return null
  }
}
