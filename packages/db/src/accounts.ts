export { enterTeam } from './queries/teams.ts'
export type { ActedBy } from './client.ts'
export { type AccountLinkKind, type Role, roles, sessionWays } from './schema.ts'
export {
  type AccountLinkRow,
  findMailedLink,
  hasFreshReset,
  insertAccountLink,
  listInvitations,
  putLinkSecret,
  revokeAccountLinks,
  useAccountLink,
} from './queries/account-links.ts'
export {
  emptyUnlessMember,
  findByEmail,
  findUser,
  hasAccounts,
  insertTeam,
  insertUser,
  type OwnTeam,
  putMember,
  putPassword,
  type StoredPassword,
  teamsOf,
  updateUser,
  type UserRow,
} from './queries/accounts.ts'
export {
  deleteIdentity,
  findByIdentity,
  type Identity,
  insertIdentity,
  useIdentity,
} from './queries/directory-identities.ts'
export {
  endMembership,
  listTeamMembers,
  lockMembers,
  requireSecondFactor,
  setRole,
  type TeamMember,
} from './queries/members.ts'
export {
  deletePasskey,
  findPasskey,
  insertPasskey,
  listPasskeys,
  type PasskeyRow,
  renamePasskey,
  usePasskey,
} from './queries/passkeys.ts'
export {
  confirmApp,
  type Factors,
  factorsOf,
  findApp,
  insertChallenge,
  listSealed,
  lockChallenge,
  lockUser,
  putApp,
  putRecoveryCodes,
  removeApp,
  removeFactors,
  reseal,
  sweepChallenges,
  takeChallenge,
  takeStep,
  useRecoveryCode,
} from './queries/second-factors.ts'
export {
  endSessionOf,
  endSessions,
  findOpenOwner,
  findSession,
  insertSession,
  listSessions,
  type LiveSession,
  moveSession,
  knowsBrowser,
  rememberBrowser,
  rememberLanguage,
  type SessionRow,
  sweepSessions,
  touchSession,
} from './queries/sessions.ts'
