import { uploadFile } from '@dossier/api/client'
import type { CommandContext } from './command-context.ts'
import type { Connection } from './connection-type.ts'

/** Uploads the file that the candidate was read from, and reports where it was used before. */
export async function keepFile(
  context: CommandContext,
  { api }: Connection,
  original: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { find, append } = api.uploads
  const { sha256, usedBy } = await uploadFile(original, { find: find.query, append: append.mutate })
  const [latest] = usedBy
  if (latest !== undefined) context.progress(`this file was already used for run ${latest.runId}`)
  return sha256
}
