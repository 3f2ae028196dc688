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

/** How the interface looks; `system` follows the reader's machine. */
export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** A ready pair to try, as texts for the form. */
export interface Sample {
  slug: string
  label: string
  candidate: string
  job: string
  locale: Locale
  terms: OfferTerms
}

/**
 * What was read in an uploaded file: text for the form and what to check in it (where, the text in question, and a sentence); or
 * why the file cannot be read, in one sentence. Sentences are in the reader's language.
 */
export type UploadReading =
  | {
      text: string
      toCheck: { pointer: string; text: string; message: string }[]
      /** Where each value was read, by its JSON pointer. */
      places: Record<string, Place>
      unplaced: string[]
      /** The photo in the file of a CV; null where there is none. */
      photo: FilePhoto | null
      /** Texts of the file that were not taken. */
      omitted: Omitted[]
      /** What became of the file itself; null for an advert, which is not kept. */
      kept: KeptFile | null
      problem: null
    }
  | { text: null; problem: string }

/** A photo that was found in a file: on which page, and as a data URL; null where a run cannot show it as it is. */
export interface FilePhoto {
  page: number
  address: `data:${string}` | null
}

/** A file that waits for its run, and the run that was made from the same file before; or how full the storage is that has no room for it. */
export type KeptFile =
  | { sha256: string; usedFor: { runId: string; candidateName: string } | null; full: null }
  | { sha256: null; usedFor: null; full: FullStorage }

/** What a link that works once is for. */
type AccountLink = 'welcome' | 'invitation' | 'reset'

/** How far a sign-in has come: neither cookie nor step where it was refused. */
interface SigningIn {
  /** Of the new session. */
  cookie: string | null
  /** What the answer to a second step brings along. */
  step: string | null
  /** Seconds until the next attempt is looked at. */
  wait: number
}

/** What somebody wants of the directory; `password` is the present one, for who links an account. */
interface DirectoryWish {
  back: string
  invitation: string
  linking: { password: string } | null
}

/** A page to go on with, the second step, or why there is neither; and the cookies to set. */
type DirectoryReturn = { cookies: string[] } & (
  | { to: string; step: null; problem: null }
  | { to: string; step: string; problem: null }
  | { to: null; step: null; problem: TripProblem | 'slowed' }
)

/** What the server hands to every loader and action. */
export interface WebContext {
  /** Every procedure, called in process in the reader's name. */
  api: ApiCaller
  /** What the reader may do; null while the database cannot say it, nothing for a visitor. */
  permissions: () => Promise<readonly Permission[] | null>
  samples(): readonly Sample[]
  /** The document types that a person may search for, in the order of the registry. */
  documentTypes: readonly string[]
  /** What a search in the audit log may say. */
  auditVocabulary: Vocabulary
  about: { version: string; node: string; embeddedDatabase: boolean }
  /** The specification of everything that this server answers, and the HTTP status of each reason of an error. */
  describeApi: () => { specification: OpenApi; problems: { reason: ApiErrorCode; status: number }[] }
  language: UiLanguage
  theme: ThemeChoice
  timeZone: string
  /** The columns of the history as the reader has chosen them; see views/history.ts. */
  columns: string
  /** The qualifiers of a search for documents. */
  vocabulary: Vocabulary
  /**
   * `required` where nobody is let in without signing in; `byToken` where the installation has a token; `mustAddFactor` where the team asks
   * for a second factor that the reader lacks.
   */
  session: { required: boolean; signedIn: boolean; byToken: boolean; mustAddFactor: boolean }
  nonce: string
  requestId: string
  /** Records an error of this server. */
  report: (error: unknown, what: string) => void
  /**
   * Signs in with address and password, or with the token where one is given. What was given is recorded as a
   * keyed hash.
   */
  signIn: (given: { email: string; password: string; token: string }) => Promise<SigningIn>
  /** Takes the second step of a sign-in, by a code; without a step where that has taken too long. */
  answerStep: (given: { step: string; code: string }) => Promise<SigningIn>
  /** Signs in with a passkey alone. */
  passkeys: {
    /** Whether this address can have any. */
    areUsable: boolean
    /** What a browser needs to ask for one; null where that is not possible, or not now. */
    ask: () => Promise<PublicKeyCredentialRequestOptionsJSON | null>
    /** Takes the answer of a browser, in JSON. */
    signIn: (json: string) => Promise<SigningIn>
  }
  /** Signs in through the firm's directory, or links the reader's account to it; null where none is set up. */
  directory: {
    /** What its button says. */
    name: string
    /** Where a browser has to go, and the cookie that it must bring back. */
    begin: (
      wish: DirectoryWish,
    ) => Promise<{ url: string; cookie: string } | { problem: 'away' | 'slowed' | 'signed_out' | 'wrong_password' }>
    /** What came of it, by the query with which a browser comes back. */
    end: (query: string) => Promise<DirectoryReturn>
  } | null
  /** Ends this session, or all of its person; the cookie that takes it away. */
  signOut: (everywhere: boolean) => Promise<string>
  /** Whether this installation sends mail. */
  sendsMail: boolean
  /** Accepts a request for a password link by address; false when this network sent too many. */
  askForReset: (asked: { email: string; language: UiLanguage }) => Promise<boolean>
  /** Uses a link that works once; the cookie of a new session, null after a new password. Throws what the API refuses. */
  redeem: (kind: AccountLink, input: AccountInput & { secret: string }) => Promise<string | null>
  /** What a file is known by. */
  fingerprint: (bytes: Uint8Array<ArrayBuffer>) => Promise<Fingerprint>
  /** Reads a CV or an advert from a file of any kind; a CV that could be read is kept for its run. */
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
