import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/compare.ts')).compare,
  en: async () => (await import('../en/compare.ts')).compare,
})
