import { EventEmitter, once } from 'node:events'
import { auditChannel, listen, type Listener, runChannel } from '@dossier/db'

/** Tells when something that is watched has changed, in whichever process that was. */
export interface ChangeHub {
  /**
   * Resolves when the thing of this UUID changes (a run, or the audit events of a team), or after a moment in any case, or
   * when the signal aborts.
   */
  changed(uuid: string, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** How long a watcher waits at most before it looks by itself: the announcement may be lost with a connection. */
const patienceMs = 1000

/** Opens the hub: one listening connection for all watchers of this process. */
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
