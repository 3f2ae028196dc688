import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/lexicon.ts')).lexicon,
  en: async () => (await import('../en/lexicon.ts')).lexicon,
})
