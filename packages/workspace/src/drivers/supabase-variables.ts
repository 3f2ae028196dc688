import { z } from 'zod'

const MiB = 1024 * 1024

/** The driver's access rights: those of the service, which bypass row-level security, or those of one user. */
export type SupabaseAccess = { serviceKey: string } | { anonKey: string; accessToken: string }

/**
 * `SUPABASE_URL`; `SUPABASE_SERVICE_ROLE_KEY` (server only: it bypasses row-level security), or for the rights of one user
 * `SUPABASE_ANON_KEY` with `SUPABASE_ACCESS_TOKEN`; `SUPABASE_BUCKET` (private); `SUPABASE_MAX_OBJECT_MIB`, the size of the largest object
 * that the bucket must accept.
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
    // The default limit of a project.
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
      // Setting both would be ambiguous, and the service's rights apply everywhere.
      if (token !== undefined && service !== undefined) {
        miss('SUPABASE_ACCESS_TOKEN', 'is for one user, and SUPABASE_SERVICE_ROLE_KEY is for all: set one of them')
      }
    },
    // Reports all problems at once, even if a single variable is invalid too.
    { when: () => true },
  )

/** The driver's validated variables. */
export type SupabaseVariables = z.output<typeof schema>

/** The rights that the variables give. */
export function accessOf(variables: SupabaseVariables): SupabaseAccess {
  const { SUPABASE_SERVICE_ROLE_KEY, SUPABASE_ANON_KEY = '', SUPABASE_ACCESS_TOKEN = '' } = variables
  if (SUPABASE_SERVICE_ROLE_KEY !== undefined) return { serviceKey: SUPABASE_SERVICE_ROLE_KEY }
  return { anonKey: SUPABASE_ANON_KEY, accessToken: SUPABASE_ACCESS_TOKEN }
}

/** Size of the largest object that the bucket must accept, in bytes. */
export function mostBytesOf({ SUPABASE_MAX_OBJECT_MIB }: SupabaseVariables): number {
  return SUPABASE_MAX_OBJECT_MIB * MiB
}
