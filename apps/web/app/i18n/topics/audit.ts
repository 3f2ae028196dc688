import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/audit.ts')).audit,
  en: async () => (await import('../en/audit.ts')).audit,
})
