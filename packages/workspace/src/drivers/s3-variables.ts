import type { S3ClientConfig } from '@aws-sdk/client-s3'
import { z } from 'zod'
import { type StorageTier, storageTiers } from '../driver.ts'

/** How a service that speaks S3 differs from others. */
interface Preset {
  /** Whether the bucket is in the path instead of the host name. */
  pathStyle: boolean
  /** Default region; undefined makes the variable mandatory. */
  region?: string
  /** Whether the service has no fixed address, so that `S3_ENDPOINT` is mandatory. */
  needsEndpoint: boolean
  /** Whether to send newer checksums by default, or only where S3 requires one. */
  checksums: 'WHEN_SUPPORTED' | 'WHEN_REQUIRED'
  /** The storage classes of its tiers, if every bucket has them. */
  classes: Partial<Record<StorageTier, string>>
  /** Whether the service honours `If-None-Match: *` on a put. */
  exclusiveCreate: boolean
}

const compatible = {
  pathStyle: true,
  region: 'us-east-1',
  needsEndpoint: true,
  checksums: 'WHEN_REQUIRED',
  classes: {},
} as const

/** The services by their names in `S3_PRESET`. */
const presets = {
  aws: {
    pathStyle: false,
    needsEndpoint: false,
    checksums: 'WHEN_SUPPORTED',
    exclusiveCreate: true,
    // Objects in all of these classes can be read immediately.
    classes: { hot: 'STANDARD', cool: 'STANDARD_IA', cold: 'GLACIER_IR' },
  },
  minio: { ...compatible, exclusiveCreate: true },
  r2: { ...compatible, region: 'auto', exclusiveCreate: true },
  'supabase-s3': { ...compatible, exclusiveCreate: false },
  swift: { ...compatible, exclusiveCreate: false },
  ceph: { ...compatible, exclusiveCreate: true },
} as const satisfies Record<string, Preset>

const presetNames = Object.keys(presets) as [keyof typeof presets, ...(keyof typeof presets)[]]
const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true')

const tiersMessage = 'must be tiers and their classes, such as hot=STANDARD,cool=STANDARD_IA; or none'
const archives = ['GLACIER', 'DEEP_ARCHIVE']
const tiers = z.string().transform((text, context): Map<StorageTier, string> => {
  const classes = new Map<StorageTier, string>()
  for (const part of text === 'none' ? [] : text.split(',')) {
    const [name, storageClass = ''] = part.split('=').map((word) => word.trim())
    const tier = storageTiers.find((known) => known === name)
    const isTaken = tier !== undefined && (classes.has(tier) || [...classes.values()].includes(storageClass))
    if (tier === undefined || isTaken || !/^[A-Z_]+$/.test(storageClass) || archives.includes(storageClass)) {
      context.addIssue({ code: 'custom', message: tiersMessage })
      return z.NEVER
    }
    classes.set(tier, storageClass)
  }
  return classes
})

/**
 * `S3_BUCKET`; `S3_PRESET` (aws by default) with `S3_REGION` and, for the others, `S3_ENDPOINT`; the credentials `S3_ACCESS_KEY_ID` and
 * `S3_SECRET_ACCESS_KEY`, or neither if the machine itself has a role; also `S3_FORCE_PATH_STYLE`, `S3_STORAGE_CLASS`, `S3_TIERS` (such as
 * `hot=STANDARD,cool=STANDARD_IA`), `S3_SSE` (AES256 or aws:kms) with `S3_SSE_KMS_KEY_ID`.
 */
export const schema = z
  .object({
    S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be 3 to 63 characters of [a-z0-9.-]'),
    S3_PRESET: z.enum(presetNames, `must be one of ${presetNames.join(', ')}`).default('aws'),
    S3_REGION: z.string().min(1).optional(),
    S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an address such as https://s3.example' }).optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    S3_FORCE_PATH_STYLE: yesOrNo.optional(),
    S3_STORAGE_CLASS: z
      .string()
      .regex(/^[A-Z_]+$/, 'must be a class such as STANDARD_IA')
      .optional(),
    S3_TIERS: tiers.optional(),
    S3_SSE: z.enum(['AES256', 'aws:kms'], 'must be AES256 or aws:kms').optional(),
    S3_SSE_KMS_KEY_ID: z.string().min(1).optional(),
  })
  .superRefine((given, context) => {
    const preset: Preset = presets[given.S3_PRESET]
    const miss = (variable: string, message: string) => context.addIssue({ code: 'custom', path: [variable], message })
    if (preset.needsEndpoint && given.S3_ENDPOINT === undefined) miss('S3_ENDPOINT', 'is needed with this S3_PRESET')
    if (preset.region === undefined && given.S3_REGION === undefined) miss('S3_REGION', 'is needed with this S3_PRESET')
    if ((given.S3_ACCESS_KEY_ID === undefined) !== (given.S3_SECRET_ACCESS_KEY === undefined)) {
      const missing = given.S3_ACCESS_KEY_ID === undefined ? 'S3_ACCESS_KEY_ID' : 'S3_SECRET_ACCESS_KEY'
      miss(missing, 'belongs to the other half of the key')
    }
    if (given.S3_SSE_KMS_KEY_ID !== undefined && given.S3_SSE !== 'aws:kms') {
      miss('S3_SSE', 'must be aws:kms when a KMS key is named')
    }
  })

/** The driver's validated variables. */
export type S3Variables = z.output<typeof schema>

/** The preset that the variables select. */
export function presetOf({ S3_PRESET }: S3Variables): Preset {
  return presets[S3_PRESET]
}

/** The storage class of each tier: from `S3_TIERS`, or those that every bucket of the preset has. */
export function classesOf(variables: S3Variables): ReadonlyMap<StorageTier, string> {
  const { classes }: Preset = presetOf(variables)
  return variables.S3_TIERS ?? new Map(storageTiers.flatMap((tier) => (classes[tier] ? [[tier, classes[tier]]] : [])))
}

/** Configures the vendor's client. Its own retries are off: the caller of the driver decides on retries. */
export function clientConfig(variables: S3Variables): S3ClientConfig {
  const preset = presetOf(variables)
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables
  return {
    region: variables.S3_REGION ?? preset.region ?? '',
    forcePathStyle: variables.S3_FORCE_PATH_STYLE ?? preset.pathStyle,
    requestChecksumCalculation: preset.checksums,
    responseChecksumValidation: preset.checksums,
    maxAttempts: 1,
    ...(variables.S3_ENDPOINT !== undefined && { endpoint: variables.S3_ENDPOINT }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
  }
}
