import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/sharing.ts')).sharing,
  en: async () => (await import('../en/sharing.ts')).sharing,
})
