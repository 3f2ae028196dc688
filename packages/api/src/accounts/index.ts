export type { AccountInput } from './account-input.ts'
export { accountMessages, type AccountProblem } from './account-messages.ts'
export type {
  AccountView,
  InvitationView,
  LinkView,
  MemberView,
  NewPasskeyOptions,
  PasskeysView,
  SessionView,
} from './account-view.ts'
export { type BegunTrip, beginTrip } from './directory/begin-trip.ts'
export { endTrip, type TripProblem } from './directory/end-trip.ts'
export { tripPatience } from './directory/trip.ts'
export { sealAnew } from './factors/seal-anew.ts'
export { type SecondStep, signInWithCode } from './factors/second-step.ts'
export { makeWelcome } from './links.ts'
export { answerReset, askForReset } from './mail/ask-for-reset.ts'
export { linkMailPayload, linkMailTask, resetAskedPayload, resetAskedTask } from './mail/mail-queue.ts'
export { sendLink } from './mail/send-link.ts'
export { newPasskeyAnswer, type NewPasskeyAnswer } from './passkeys/passkey-answer.ts'
export { askForPasskey, signInWithPasskey } from './passkeys/sign-in-with-passkey.ts'
export { accountRouter, teamRouter } from './procedures.ts'
export { redeemInvitation, redeemReset, redeemWelcome } from './redeem.ts'
export { type BegunSession, browserTime, openSession, sessionTimes, signOut, sweepSignIns } from './sessions.ts'
export { type SignedIn, signInWithPassword, signInWithToken } from './sign-in.ts'
