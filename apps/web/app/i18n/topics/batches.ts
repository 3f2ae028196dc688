import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/batches.ts')).batches,
  en: async () => (await import('../en/batches.ts')).batches,
})
