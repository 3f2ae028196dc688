import type { ApiCaller } from '@dossier/api'
import { formText } from './form-text.ts'

/**
 * Performs the action of a form on the storage page. Returns false for any other form; throws the procedures' errors.
 */
export async function moveStorage(form: FormData, { storage }: ApiCaller): Promise<boolean> {
  const migrationId = formText(form, 'migrationId')
  const { cancel, deleteSource, rollback, start } = storage.migrations
  const intents: Readonly<Record<string, () => Promise<unknown>>> = {
    start: () => start({ from: formText(form, 'from'), to: formText(form, 'to') }),
    cancel: () => cancel({ migrationId }),
    rollback: () => rollback({ migrationId }),
    'delete-sources': () => deleteSource({ migrationId }),
    'catch-up': () => storage.mirror.catchUp({}),
  }
  const work = intents[formText(form, 'intent')]
  await work?.()
  return work !== undefined
}
