import { z } from 'zod'
import { noInput } from '../floor/input-schemas.ts'
import { personProcedure, router } from '../trpc.ts'
import {
  accountSchema,
  endedSchema,
  invitationsSchema,
  linkSchema,
  mailedLinkSchema,
  memberSchema,
  membersSchema,
  renewedSchema,
  sessionsSchema,
  teamIdSchema,
} from './account-view.ts'
import { directoryRouter } from './directory/procedures.ts'
import { factorsRouter } from './factors/procedures.ts'
import {
  acceptInput,
  accountInput,
  invitationInput,
  inviteInput,
  mailInviteInput,
  mailResetInput,
  memberInput,
  newTeamInput,
  passwordInput,
  renewInput,
  requiredInput,
  roleInput,
  sessionInput,
  teamInput,
} from './inputs.ts'
import { invite, inviteByMail, listOpenInvitations, renewInvitation, revokeInvitation } from './invitations.ts'
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  getAccount,
  listOwnSessions,
  switchTeam,
} from './own-account.ts'
import { passkeysRouter } from './passkeys/procedures.ts'
import { acceptInvitation, setUpAccount } from './redeem.ts'
import {
  changeRole,
  createOwnTeam,
  listMembers,
  mailReset,
  offerReset,
  removeMember,
  resetSecondFactor,
  setSecondFactorRequired,
} from './team.ts'

export const accountRouter = router({
  factors: factorsRouter,
  passkeys: passkeysRouter,
  directory: directoryRouter,

  get: personProcedure({
    needs: 'account:manage',
    rest: 'GET /account',
    audit: { none: 'Returns the caller’s own account.' },
    summary: 'Returns who you are and your teams.',
  })
    .input(noInput)
    .output(accountSchema)
    .query(({ ctx }) => getAccount(ctx.services, ctx.caller)),

  setUp: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account',
    audit: ['member.joined'],
    summary:
      'Gives the installation’s own user a name, an address and a password. Requires that you signed in with the token.',
  })
    .input(accountInput)
    .output(accountSchema)
    .mutation(async ({ ctx, input }) => {
      await setUpAccount(ctx.services, ctx.caller, input)
      return getAccount(ctx.services, ctx.caller)
    }),

  changePassword: personProcedure({
    needs: 'account:manage',
    rest: 'PUT /account/password',
    audit: ['password.changed', 'user.sessions_ended'],
    summary: 'Changes your password and ends your other sessions.',
  })
    .input(passwordInput)
    .output(endedSchema)
    .mutation(({ ctx, input }) => changePassword(ctx.services, ctx.caller, input)),

  sessions: personProcedure({
    needs: 'account:manage',
    rest: 'GET /account/sessions',
    audit: { none: 'Returns the caller’s own sessions.' },
    summary: 'Lists your sessions.',
  })
    .input(noInput)
    .output(sessionsSchema)
    .query(({ ctx }) => listOwnSessions(ctx.services, ctx.caller)),

  endSession: personProcedure({
    needs: 'account:manage',
    rest: 'DELETE /account/sessions/{sessionId}',
    audit: ['user.sessions_ended'],
    summary: 'Ends one of your sessions.',
  })
    .input(sessionInput)
    .output(endedSchema)
    .mutation(({ ctx, input }) => endOwnSession(ctx.services, ctx.caller, input.sessionId)),

  endOtherSessions: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/sessions/end-others',
    audit: ['user.sessions_ended'],
    summary: 'Ends all of your sessions except the current one.',
  })
    .input(z.object({}))
    .output(endedSchema)
    .mutation(({ ctx }) => endOtherSessions(ctx.services, ctx.caller)),

  accept: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/invitations',
    audit: { none: 'Records `member.joined` in the team that is joined.' },
    summary: 'Accepts an invitation to another team.',
  })
    .input(acceptInput)
    .output(teamIdSchema)
    .mutation(({ ctx, input }) => acceptInvitation(ctx.services, ctx.caller, input.secret)),

  switchTeam: personProcedure({
    needs: 'account:manage',
    rest: 'PUT /account/team',
    audit: { none: 'Records `team.switched` in the team that is switched to.' },
    summary: 'Switches your session to another of your teams.',
  })
    .input(teamInput)
    .output(teamIdSchema)
    .mutation(({ ctx, input }) => switchTeam(ctx.services, ctx.caller, input.teamId)),

  createTeam: personProcedure({
    needs: 'team:manage',
    rest: 'POST /account/teams',
    audit: { none: 'Records `team.created` and `member.joined` in the team that is made.' },
    summary: 'Creates a team with you as its administrator.',
  })
    .input(newTeamInput)
    .output(teamIdSchema)
    .mutation(({ ctx, input }) => createOwnTeam(ctx.services, ctx.caller, input.name)),
})

export const teamRouter = router({
  members: personProcedure({
    needs: 'team:manage',
    rest: 'GET /team/members',
    audit: { none: 'Returns names and addresses of colleagues to their administrator.' },
    summary: 'Lists the members of your team.',
  })
    .input(noInput)
    .output(membersSchema)
    .query(({ ctx }) => listMembers(ctx.services, ctx.caller)),

  changeRole: personProcedure({
    needs: 'team:manage',
    rest: 'PUT /team/members/{userId}/role',
    audit: ['member.role_changed'],
    summary: 'Changes the role of a member.',
  })
    .input(roleInput)
    .output(memberSchema)
    .mutation(({ ctx, input }) => changeRole(ctx.services, ctx.caller, input)),

  remove: personProcedure({
    needs: 'team:manage',
    rest: 'DELETE /team/members/{userId}',
    audit: ['member.removed'],
    summary: 'Removes a member from your team and ends their sessions in it.',
  })
    .input(memberInput)
    .output(
      z.object({
        emptied: z.boolean().describe('Whether this was their last team, so that their name and address were deleted'),
      }),
    )
    .mutation(({ ctx, input }) => removeMember(ctx.services, ctx.caller, input.userId)),

  offerReset: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/members/{userId}/reset',
    audit: ['password.reset_offered'],
    summary: 'Creates a link with which a member chooses a new password.',
  })
    .input(memberInput)
    .output(linkSchema)
    .mutation(({ ctx, input }) => offerReset(ctx.services, ctx.caller, input.userId)),

  mailReset: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/members/{userId}/mailed-reset',
    audit: ['password.reset_offered'],
    summary: 'Sends a member an e-mail with a link to choose a new password.',
  })
    .input(mailResetInput)
    .output(mailedLinkSchema)
    .mutation(({ ctx, input }) => mailReset(ctx.services, ctx.caller, input)),

  resetSecondFactor: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/members/{userId}/factors/reset',
    audit: ['second_factor.reset'],
    summary: 'Removes all second factors of a member who has lost them, and ends their sessions.',
  })
    .input(memberInput)
    .output(z.object({ reset: z.literal(true) }))
    .mutation(({ ctx, input }) => resetSecondFactor(ctx.services, ctx.caller, input.userId)),

  requireSecondFactor: personProcedure({
    needs: 'team:manage',
    rest: 'PUT /team/second-factor',
    audit: ['team.second_factor_required'],
    summary: 'Sets whether every member of your team must have a second factor.',
  })
    .input(requiredInput)
    .output(requiredInput)
    .mutation(({ ctx, input }) => setSecondFactorRequired(ctx.services, ctx.caller, input.required)),

  invitations: personProcedure({
    needs: 'team:manage',
    rest: 'GET /team/invitations',
    audit: { none: 'Returns invitations without their links.' },
    summary: 'Lists the open invitations of your team.',
  })
    .input(noInput)
    .output(invitationsSchema)
    .query(({ ctx }) => listOpenInvitations(ctx.services, ctx.caller)),

  invite: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/invitations',
    audit: ['invitation.created'],
    summary: 'Creates a link that lets one person join your team within seven days.',
  })
    .input(inviteInput)
    .output(linkSchema)
    .mutation(({ ctx, input }) => invite(ctx.services, ctx.caller, input)),

  inviteByMail: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/mailed-invitations',
    audit: ['invitation.created'],
    summary: 'Sends someone an e-mail with a link that lets them join your team within seven days.',
  })
    .input(mailInviteInput)
    .output(mailedLinkSchema)
    .mutation(({ ctx, input }) => inviteByMail(ctx.services, ctx.caller, input)),

  renewInvitation: personProcedure({
    needs: 'team:manage',
    rest: 'POST /team/invitations/{invitationId}/renew',
    audit: ['invitation.created', 'invitation.revoked'],
    summary:
      'Replaces an invitation with one that has a new link, and sends it by e-mail if the invitation was sent that way.',
  })
    .input(renewInput)
    .output(renewedSchema)
    .mutation(({ ctx, input }) => renewInvitation(ctx.services, ctx.caller, input)),

  revokeInvitation: personProcedure({
    needs: 'team:manage',
    rest: 'DELETE /team/invitations/{invitationId}',
    audit: ['invitation.revoked'],
    summary: 'Revokes an invitation.',
  })
    .input(invitationInput)
    .output(z.object({ revoked: z.literal(true) }))
    .mutation(({ ctx, input }) => revokeInvitation(ctx.services, ctx.caller, input.invitationId)),
})
