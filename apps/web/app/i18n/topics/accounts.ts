import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/accounts.ts')).accounts,
  en: async () => (await import('../en/accounts.ts')).accounts,
})
