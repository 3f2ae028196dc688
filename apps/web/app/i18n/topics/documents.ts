import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/documents.ts')).documents,
  en: async () => (await import('../en/documents.ts')).documents,
})
