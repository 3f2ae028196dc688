import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/storage.ts')).storage,
  en: async () => (await import('../en/storage.ts')).storage,
})
