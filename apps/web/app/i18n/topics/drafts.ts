import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/drafts.ts')).drafts,
  en: async () => (await import('../en/drafts.ts')).drafts,
})
