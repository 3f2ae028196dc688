import { EventEmitter, once } from 'node:events'
import { auditChannel, listen, type Listener, runChannel } from '@dossier/db'

/** Notifies watchers when something they watch changes, whichever process changed it. */
export interface ChangeHub {
  /**
   * Resolves when the run or the team's audit log with this UUID changes, after a short timeout, or when the signal
   * aborts.
   */
  changed(uuid: string, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/**
 * The longest time a watcher waits before it checks for itself, because a lost connection can lose the notification.
 */
const patienceMs = 1000

/** Opens the hub: one listening connection serves all watchers of this process. */
export async function openChangeHub(url: string): Promise<ChangeHub> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  const hear = (uuid: string) => emitter.emit(uuid)
  const listener: Listener = await listen(url, [runChannel, auditChannel], hear)
  return {
    async changed(uuid, signal) {
      const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
      await once(emitter, uuid, { signal: patience }).catch((error: unknown) => {
        if (!patience.aborted) throw error
      })
    },
    close: () => listener.close(),
  }
}
