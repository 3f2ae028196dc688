import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/governing.ts')).governing,
  en: async () => (await import('../en/governing.ts')).governing,
})
