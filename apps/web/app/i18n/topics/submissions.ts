import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/submissions.ts')).submissions,
  en: async () => (await import('../en/submissions.ts')).submissions,
})
