import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/persons.ts')).persons,
  en: async () => (await import('../en/persons.ts')).persons,
})
