import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/intake.ts')).intake,
  en: async () => (await import('../en/intake.ts')).intake,
})
