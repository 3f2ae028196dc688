import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/tokens.ts')).tokens,
  en: async () => (await import('../en/tokens.ts')).tokens,
})
