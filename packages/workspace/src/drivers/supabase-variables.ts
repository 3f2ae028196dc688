import { z } from 'zod'

const MiB = 1024 * 1024

/** Whose rights the driver has: the service's, which bypass row-level security, or one user's. */
export type SupabaseAccess = { serviceKey: string } | { anonKey: string; accessToken: string }

/**
 * `SUPABASE_URL`; `SUPABASE_SERVICE_ROLE_KEY` (server only: it bypasses row-level security), or for the rights of one user
 * `SUPABASE_ANON_KEY` with `SUPABASE_ACCESS_TOKEN`; `SUPABASE_BUCKET` (private); `SUPABASE_MAX_OBJECT_MIB`, the largest
 * object that the bucket has to take.
 */
export const schema = z
  .object({
    SUPABASE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://<project>.supabase.co' }),
    SUPABASE_SERVICE_ROLE_KEY: z.string().min(1).optional(),
    SUPABASE_ANON_KEY: z.string().min(1).optional(),
    SUPABASE_ACCESS_TOKEN: z.string().min(1).optional(),
    SUPABASE_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be 3 to 63 characters of [a-z0-9.-]')
      .default('dossier'),
    // What a project takes before its own limit is raised.
    SUPABASE_MAX_OBJECT_MIB: z.coerce.number().int().min(1).max(51_200).default(50),
  })
  .superRefine(
    (given, context) => {
      const miss = (variable: string, message: string) =>
        context.addIssue({ code: 'custom', path: [variable], message })
      const { SUPABASE_SERVICE_ROLE_KEY: service, SUPABASE_ANON_KEY: anon, SUPABASE_ACCESS_TOKEN: token } = given
      if (anon === undefined && token === undefined && service === undefined) miss('SUPABASE_SERVICE_ROLE_KEY', '')
      if ((anon === undefined) !== (token === undefined)) {
        miss(anon === undefined ? 'SUPABASE_ANON_KEY' : 'SUPABASE_ACCESS_TOKEN', '')
      }
      // With both it would not be clear whose rights hold, and the service's hold everywhere.
      if (token !== undefined && service !== undefined) {
        miss('SUPABASE_ACCESS_TOKEN', 'is for one user, and SUPABASE_SERVICE_ROLE_KEY is for all: set one of them')
      }
    },
    // All problems at once, also beside one of a single variable.
    { when: () => true },
  )

/** The variables of the driver, checked. */
export type SupabaseVariables = z.output<typeof schema>

/** The rights that the variables give. */
export function accessOf(variables: SupabaseVariables): SupabaseAccess {
  const { SUPABASE_SERVICE_ROLE_KEY, SUPABASE_ANON_KEY = '', SUPABASE_ACCESS_TOKEN = '' } = variables
  if (SUPABASE_SERVICE_ROLE_KEY !== undefined) return { serviceKey: SUPABASE_SERVICE_ROLE_KEY }
  return { anonKey: SUPABASE_ANON_KEY, accessToken: SUPABASE_ACCESS_TOKEN }
}

/** The largest object that the bucket has to take, in bytes. */
export function mostBytesOf({ SUPABASE_MAX_OBJECT_MIB }: SupabaseVariables): number {
  return SUPABASE_MAX_OBJECT_MIB * MiB
}
