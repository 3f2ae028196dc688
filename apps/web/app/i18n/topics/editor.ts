import { loadTopic } from '../topic.ts'

await loadTopic({
  de: async () => (await import('../de/editor.ts')).editor,
  en: async () => (await import('../en/editor.ts')).editor,
})
