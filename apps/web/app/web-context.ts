import type {
  AccountInput,
  AccountProblem,
  ApiErrorCode,
  ApiCaller,
  BatchProblem,
  FileProblemCode,
  Fingerprint,
  OpenApi,
  Permission,
  TripProblem,
} from '@dossier/api'
import type { Photo } from '@dossier/generators'
import type { FullStorage } from './views/full-storage.ts'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import type { OfferTerms } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import type { Vocabulary } from '@dossier/search'
import type { Omitted, Place } from './editor/notes.ts'
import type { UiLanguage } from './i18n/ui-language.ts'

/** The appearance of the interface; `system` follows the reader's device. */
export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** A sample pair, as texts for the form. */
export interface Sample {
  slug: string
  label: string
  candidate: string
  job: string
  locale: Locale
  terms: OfferTerms
}

/**
 * The result of reading an uploaded file: text for the form and what to check in it (the place, the text in question,
 * and a sentence); or why the file cannot be read, in one sentence. Sentences are in the reader's language.
 */
export type UploadReading =
  | {
      text: string
      toCheck: { pointer: string; text: string; message: string }[]
      /** Where each value was read, by its JSON pointer. */
      places: Record<string, Place>
      unplaced: string[]
      /** The photo in the file of a CV; null if there is none. */
      photo: FilePhoto | null
      /** Texts of the file that were ignored. */
      omitted: Omitted[]
      /** What happened to the file itself; null for an advert, which is not stored. */
      kept: KeptFile | null
      problem: null
    }
  | { text: null; problem: string }

/** A photo that was found in a file: on which page, and as a data URL; null where a run cannot show it as it is. */
export interface FilePhoto {
  page: number
  address: `data:${string}` | null
}

/**
 * A file that waits for its run, and an earlier run that was created from the same file; or whose storage has no room
 * for it.
 */
export type KeptFile =
  | { sha256: string; usedFor: { runId: string; candidateName: string } | null; full: null }
  | { sha256: null; usedFor: null; full: FullStorage }

/** The purpose of a single-use link. */
type AccountLink = 'welcome' | 'invitation' | 'reset'

/** The result of a step in signing in; neither cookie nor step if it was refused. */
interface SigningIn {
  /** The cookie of the new session. */
  cookie: string | null
  /** The value that must be sent back with the answer to the second step. */
  step: string | null
  /** Seconds until the next attempt is checked. */
  wait: number
}

/** The purpose of a trip to the directory; `password` is the current one, for linking an account. */
interface DirectoryWish {
  back: string
  invitation: string
  linking: { password: string } | null
}

/** The page to continue with, the second step, or why there is neither; and the cookies to set. */
type DirectoryReturn = { cookies: string[] } & (
  | { to: string; step: null; problem: null }
  | { to: string; step: string; problem: null }
  | { to: null; step: null; problem: TripProblem | 'slowed' }
)

/** Everything that the server passes to loaders and actions. */
export interface WebContext {
  /** Every procedure, called in process on behalf of the reader. */
  api: ApiCaller
  /** The reader's permissions; null while the database is unavailable, none for a visitor. */
  permissions: () => Promise<readonly Permission[] | null>
  samples(): readonly Sample[]
  /** The document types that can be searched for, in the order of the registry. */
  documentTypes: readonly string[]
  /** The qualifiers of a search in the audit log. */
  auditVocabulary: Vocabulary
  about: { version: string; node: string; embeddedDatabase: boolean }
  /** The specification of everything that this server answers, and the HTTP status of each error reason. */
  describeApi: () => { specification: OpenApi; problems: { reason: ApiErrorCode; status: number }[] }
  language: UiLanguage
  theme: ThemeChoice
  timeZone: string
  /** The columns of the history that the reader has chosen; see views/history.ts. */
  columns: string
  /** The qualifiers of a search for documents. */
  vocabulary: Vocabulary
  /**
   * `required`: nobody has access without signing in; `byToken`: the installation has a token; `mustAddFactor`: the
   * team requires a second factor that the reader lacks.
   */
  session: { required: boolean; signedIn: boolean; byToken: boolean; mustAddFactor: boolean }
  nonce: string
  requestId: string
  /** Records an error of this server. */
  report: (error: unknown, what: string) => void
  /** Signs in with address and password, or with the token if one is given. Records the attempt as a keyed hash. */
  signIn: (given: { email: string; password: string; token: string }) => Promise<SigningIn>
  /** Completes the second step of a sign-in with a code; the result has no step if that took too long. */
  answerStep: (given: { step: string; code: string }) => Promise<SigningIn>
  /** Signs in with a passkey alone. */
  passkeys: {
    /** Whether this address supports passkeys. */
    areUsable: boolean
    /** The options for asking for a passkey; null if that is not possible, or not now. */
    ask: () => Promise<PublicKeyCredentialRequestOptionsJSON | null>
    /** Verifies the browser's answer, given as JSON. */
    signIn: (json: string) => Promise<SigningIn>
  }
  /** Signs in through the firm's directory, or links the reader's account to it; null if none is set up. */
  directory: {
    /** The label of its button. */
    name: string
    /** Returns the URL to send a browser to, and the cookie that it must bring back. */
    begin: (
      wish: DirectoryWish,
    ) => Promise<{ url: string; cookie: string } | { problem: 'away' | 'slowed' | 'signed_out' | 'wrong_password' }>
    /** Completes the trip with the query that the browser brings back. */
    end: (query: string) => Promise<DirectoryReturn>
  } | null
  /** Ends this session, or all of its person's; returns the cookie that removes it. */
  signOut: (everywhere: boolean) => Promise<string>
  /** Whether this installation sends mail. */
  sendsMail: boolean
  /** Accepts a request for a password link by address; false when this network sent too many. */
  askForReset: (asked: { email: string; language: UiLanguage }) => Promise<boolean>
  /**
   * Redeems a single-use link; returns the cookie of a new session, null after a password reset. Throws the API's
   * errors.
   */
  redeem: (kind: AccountLink, input: AccountInput & { secret: string }) => Promise<string | null>
  /** The fingerprint of a file. */
  fingerprint: (bytes: Uint8Array<ArrayBuffer>) => Promise<Fingerprint>
  /** Reads a CV or an advert from a file of any type; stores a readable CV for its run. */
  readUpload: (bytes: Uint8Array<ArrayBuffer>, side: 'candidate' | 'job') => Promise<UploadReading>
  /** The document of a file of any kind, as the importers take it, the hash of a CV that is kept for its run, and the photo in it; or why there is none. */
  readDocument: (
    bytes: Uint8Array<ArrayBuffer>,
    side: 'candidate' | 'job',
  ) => Promise<
    { document: unknown; original: string | null; photo: Photo | null; problem: null } | { problem: FileProblemCode }
  >
  /** Why a file of a batch has no run, as a sentence in the reader's language. */
  whyNoRun: (message: BatchProblem['message']) => string
  /** What is wrong with a field of an account, as a sentence in the reader's language. */
  whyNoAccount: (code: AccountProblem) => string
  /** Writes a preference into a cookie. */
  remember: (name: 'language' | 'theme' | 'columns', value: string) => string
}

declare module '@remix-run/node' {
  interface AppLoadContext extends WebContext {}
  interface Future {
    v3_singleFetch: true
  }
}
