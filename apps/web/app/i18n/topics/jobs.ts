import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/jobs.ts')).jobs,
  en: async () => (await import('../en/jobs.ts')).jobs,
})
