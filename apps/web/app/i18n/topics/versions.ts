import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/versions.ts')).versions,
  en: async () => (await import('../en/versions.ts')).versions,
})
