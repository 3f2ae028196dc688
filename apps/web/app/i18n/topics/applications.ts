import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/applications.ts')).applications,
  en: async () => (await import('../en/applications.ts')).applications,
})
