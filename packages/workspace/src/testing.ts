export { freshPrefix, type Harness, inProcess } from './testing/harnesses.ts'
export { startSupabaseFake, type SupabaseFake } from './testing/supabase-fake.ts'
export { startSupabaseProcess, type SupabaseProcess } from './testing/supabase-fake-process.ts'
