import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/governance.ts')).governance,
  en: async () => (await import('../en/governance.ts')).governance,
})
