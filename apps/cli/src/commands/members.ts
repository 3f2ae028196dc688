import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { CliError } from '../cli-error.ts'
import { columns, onceOnlyLink, type Report } from '../output.ts'

type Member = DossierOutputs['team']['members']['items'][number]
type Role = DossierInputs['team']['invite']['role']

const roles = ['viewer', 'recruiter', 'auditor', 'admin'] as const satisfies readonly Role[]

const languages = ['de', 'en', 'fr'] as const

/** `dossier members …`: manages the team's members, and creates links to replace a forgotten password. */
export function addMembers(program: Command, perform: Perform): void {
  const members = program.command('members').description('Manage the members of the team.')
  members.command('list').description('List the members with their roles.').action(perform(list))
  members
    .command('invite')
    .description('Create a link that lets one person join the team, and print it. It works once, for seven days.')
    .addOption(new Option('--role <role>', 'the role of the person').choices(roles).default('recruiter'))
    .option('--note <text>', 'who the link is for, shown in the list of open invitations', '')
    .option('--mail <address>', 'send the link to this e-mail address instead of printing it')
    .addOption(new Option('--language <language>', 'the language of the mail').choices(languages).default('en'))
    .action(perform(invite))
  members
    .command('role')
    .description('Change the role of a member.')
    .argument('<member>', 'an email address or a user ID')
    .addArgument(members.createArgument('<role>').choices(roles))
    .action(perform((context, member: string, role: Role) => changeRole(context, member, role)))
  members
    .command('reset')
    .description('Create a link that lets a member set a new password, and print it. It works once, for a day.')
    .argument('<member>', 'an email address or a user ID')
    .option('--second-factor', 'also remove a second factor that they have lost', false)
    .option('--mail', 'send the link by e-mail instead of printing it', false)
    .addOption(new Option('--language <language>', 'the language of the mail').choices(languages).default('en'))
    .action(perform(reset))
  members
    .command('remove')
    .description('Remove a member from the team; their sessions and tokens end immediately.')
    .argument('<member>', 'an email address or a user ID')
    .action(perform(remove))
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.team.members.query()
  return { json: found, lines: columns(found.items.map(rowOf)) }
}

function rowOf({ userId, name, email, role, since }: Member): string[] {
  return [userId, role, name, email ?? 'cannot sign in', `since ${since.slice(0, 10)}`]
}

async function invite(
  context: CommandContext,
  { role, note, mail, language }: { role: Role; note: string; mail?: string; language: (typeof languages)[number] },
): Promise<Report> {
  const { api } = await context.connect()
  if (mail !== undefined) {
    const mailed = await api.team.inviteByMail.mutate({ role, note, email: mail, language })
    return { json: mailed, lines: [`The invitation is on its way; it expires ${mailed.expiresAt}.`] }
  }
  const link = await api.team.invite.mutate({ role, note })
  return { json: link, lines: onceOnlyLink(link.path, link.expiresAt) }
}

async function changeRole(context: CommandContext, member: string, role: Role): Promise<Report> {
  const { api } = await context.connect()
  const changed = await api.team.changeRole.mutate({ userId: await idOf(context, member), role })
  return { json: changed, lines: columns([rowOf(changed)]) }
}

async function reset(
  context: CommandContext,
  member: string,
  { secondFactor, mail, language }: { secondFactor: boolean; mail: boolean; language: (typeof languages)[number] },
): Promise<Report> {
  const { api } = await context.connect()
  const userId = await idOf(context, member)
  if (secondFactor) await api.team.resetSecondFactor.mutate({ userId })
  if (mail) {
    const mailed = await api.team.mailReset.mutate({ userId, language })
    return { json: mailed, lines: [`The link is on its way; it expires ${mailed.expiresAt}.`] }
  }
  const link = await api.team.offerReset.mutate({ userId })
  return { json: link, lines: onceOnlyLink(link.path, link.expiresAt) }
}

async function remove(context: CommandContext, member: string): Promise<Report> {
  const { api } = await context.connect()
  const removed = await api.team.remove.mutate({ userId: await idOf(context, member) })
  return { json: removed, lines: ['The member is removed.'] }
}

/** The user ID of a member named by email address or by that ID. */
async function idOf(context: CommandContext, member: string): Promise<string> {
  const { api } = await context.connect()
  const wanted = member.trim().toLowerCase()
  const { items } = await api.team.members.query()
  const found = items.find(({ userId, email }) => userId === wanted || email === wanted)
  if (found !== undefined) return found.userId
  throw new CliError('not_found', `The team has no member ${member}. “dossier members list” shows them.`)
}
