import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/requests.ts')).requests,
  en: async () => (await import('../en/requests.ts')).requests,
})
