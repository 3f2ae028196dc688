import { EventEmitter, once } from 'node:events'
import { isPoolerUrl, listen, type Listener, runChannel } from '@dossier/db'

/** Tells when a run has changed, in whichever process that was. */
export interface RunHub {
  /** Resolves when the run of this UUID changes, or after a moment in any case, or when the signal aborts. */
  changed(runUuid: string, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** How long a watcher waits at most before it looks by itself: the announcement may be lost with a connection. */
const patienceMs = 1000
/** The same behind a pooler, where nothing is announced. */
const pollMs = 250

/** Opens the hub: one listening connection for all watchers of this process. */
export async function openRunHub(url: string): Promise<RunHub> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  const polling = isPoolerUrl(url)
  const listener: Listener | null = polling ? null : await listen(url, runChannel, (id) => emitter.emit(id))
  return {
    async changed(runUuid, signal) {
      const patience = AbortSignal.any([signal, AbortSignal.timeout(polling ? pollMs : patienceMs)])
      await once(emitter, runUuid, { signal: patience }).catch((error: unknown) => {
        if (!patience.aborted) throw error
      })
    },
    close: async () => listener?.close(),
  }
}
