import type { ClientAuth, Configuration } from 'openid-client'
import type { Logger } from 'pino'
import { logError } from './log-error.ts'

/** The configuration of the firm's directory, an OpenID provider. */
export interface DirectoryConfig {
  /** As the provider spells it; `https:`, except on this machine. */
  issuer: string
  clientId: string
  clientSecret: string
  /** The label of its button. */
  name: string
  /** The address of this installation, to which browsers return. */
  origin: string
}

/** The values that bind an answer from the directory to one request. */
export interface DirectoryChecks {
  state: string
  nonce: string
  /** The PKCE verifier. */
  verifier: string
}

/** A person whom the directory has authenticated. */
export interface DirectoryPerson {
  issuer: string
  subject: string
  /** Whether the directory reports that it asked for several factors. */
  isMultiFactor: boolean
  /** The person's profile; empty strings for what the directory does not provide. */
  profile(): Promise<{ name: string; email: string } | { problem: DirectoryProblem }>
}

/** `away`: the directory did not answer. `refused`: it refused, or its answer was not for us. */
export type DirectoryProblem = 'away' | 'refused'

/** The firm's directory of people. */
export interface Directory {
  name: string
  /** Returns the URL to send a browser to. */
  ask(checks: DirectoryChecks): Promise<{ url: string } | { problem: DirectoryProblem }>
  /** Returns the person whom the directory authenticated, from the query that the browser brought back. */
  answer(query: string, checks: DirectoryChecks): Promise<DirectoryPerson | { problem: DirectoryProblem }>
}

/** The page to which browsers return, without a query (findings/openid-client-drops-the-query-of-a-redirect-address.sh). */
export const directoryPath = '/sign-in/directory'

/** Seconds. */
const timeout = 10
/** The values of `acr` with which providers report more than one factor. */
const strongContexts = new Set([
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
])

/** Contacts the provider, and loads the library, only when someone wants to sign in. */
export function openDirectory(config: DirectoryConfig, logger: Logger): Directory {
  const home = new URL(directoryPath, config.origin)
  let known: Promise<Configuration> | undefined
  const discovered = () =>
    (known ??= discover(config).catch((error: unknown) => {
      // The cause of the failure may be gone at the next attempt.
      known = undefined
      throw error
    }))
  const orProblem = async <T>(work: () => Promise<T>): Promise<T | { problem: DirectoryProblem }> => {
    try {
      return await work()
    } catch (error) {
      const problem = await problemOf(error)
      logger.warn({ error: logError(error), said: saidBy(error), problem }, 'signing in through the directory failed')
      return { problem }
    }
  }
  return {
    name: config.name,
    ask: ({ state, nonce, verifier }) =>
      orProblem(async () => {
        const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client')
        const url = buildAuthorizationUrl(await discovered(), {
          redirect_uri: home.href,
          scope: 'openid profile email',
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
        })
        return { url: url.href }
      }),
    answer: (query, { state, nonce, verifier }) =>
      orProblem(async () => {
        const { authorizationCodeGrant } = await import('openid-client')
        const provider = await discovered()
        const url = new URL(`${home.href}?${query}`)
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
        const tokens = await authorizationCodeGrant(provider, url, checks)
        const claims = tokens.claims()
        if (claims === undefined) throw new Error('The directory has sent no ID token.')
        return {
          issuer: claims.iss,
          subject: claims.sub,
          isMultiFactor: isMultiFactor(claims),
          profile: () => orProblem(() => profileOf(provider, { claims, accessToken: tokens.access_token })),
        }
      }),
  }
}

async function discover({ issuer, clientId, clientSecret }: DirectoryConfig): Promise<Configuration> {
  const { allowInsecureRequests, ClientSecretBasic, ClientSecretPost, discovery, enableNonRepudiationChecks } =
    await import('openid-client')
  // Every provider accepts Basic unless it declares something else.
  const authentication: ClientAuth = (server, ...rest) => {
    const takesPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false
    return (takesPost ? ClientSecretPost : ClientSecretBasic)(clientSecret)(server, ...rest)
  }
  const url = new URL(issuer)
  return discovery(url, clientId, undefined, authentication, {
    timeout,
    // The signature of ID tokens is checked even though they come straight from the provider. `readEnv` allows http
    // only on this machine.
    execute: [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])],
  })
}

type Claims = Record<string, unknown> & { sub: string }

/** Many providers return name and address only from this endpoint. */
async function profileOf(
  provider: Configuration,
  { claims, accessToken }: { claims: Claims; accessToken: string },
): Promise<{ name: string; email: string }> {
  const isComplete = claims['name'] !== undefined && claims['email'] !== undefined
  if (isComplete || provider.serverMetadata().userinfo_endpoint === undefined) return readProfile(claims)
  const { fetchUserInfo } = await import('openid-client')
  return readProfile({ ...claims, ...(await fetchUserInfo(provider, accessToken, claims.sub)) })
}

function readProfile(claims: Claims): { name: string; email: string } {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '')
  return {
    name: text('name') || text('preferred_username'),
    // An address that the directory itself does not vouch for could belong to anyone.
    email: claims['email_verified'] === false ? '' : text('email'),
  }
}

function isMultiFactor({ amr, acr }: Claims): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && strongContexts.has(acr))
}

/** The provider's error code: `invalid_client`, `access_denied`. */
function saidBy(error: unknown): string | undefined {
  const said = error instanceof Error && 'error' in error ? error.error : undefined
  return typeof said === 'string' && /^[a-z_]{1,50}$/.test(said) ? said : undefined
}

async function problemOf(error: unknown): Promise<DirectoryProblem> {
  const { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } =
    await import('openid-client')
  const answers = [AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError]
  if (answers.some((answer) => error instanceof answer)) return 'refused'
  const isUnanswered =
    !(error instanceof ClientError) || /^OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_\w+)$/.test(error.code ?? '')
  return isUnanswered ? 'away' : 'refused'
}
