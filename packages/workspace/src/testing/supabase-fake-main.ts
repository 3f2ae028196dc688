import { startSupabaseFake } from './supabase-fake.ts'

const { url, serviceKey } = await startSupabaseFake()
// Ends with the process that started it.
process.stdin.on('end', () => process.exit()).resume()
console.log(JSON.stringify({ url, serviceKey }))
