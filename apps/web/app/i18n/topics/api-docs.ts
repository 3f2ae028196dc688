import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/api-docs.ts')).apiDocs,
  en: async () => (await import('../en/api-docs.ts')).apiDocs,
})
