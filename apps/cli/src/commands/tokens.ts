import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

type Token = DossierOutputs['tokens']['list']['items'][number]
type Scopes = DossierInputs['tokens']['create']['scopes']

interface CreateOptions {
  scope: Scopes
  days?: number
  expiry: boolean
  network?: string[]
}

/** `dossier tokens …`: manages the tokens that let programs act for a person. */
export function addTokens(program: Command, perform: Perform): void {
  const tokens = program.command('tokens').description('Manage API tokens for programs.')
  tokens.command('list').description('List API tokens with their last use.').action(perform(list))
  tokens
    .command('create')
    .description('Create an API token and print it. The token is shown only once.')
    .argument('<name>')
    .requiredOption('--scope <scopes...>', 'what it may do, such as runs:read documents:read')
    .option('--days <number>', 'days until it expires, 1 to 365; 90 by default', numberOf)
    .option('--no-expiry', 'a token that does not expire; administrators only')
    .option('--network <networks...>', 'network from which it may be used, such as 192.0.2.0/24; any by default')
    .action(perform(create))
  tokens
    .command('rotate')
    .description('Create a token that replaces another one and print it; the old one keeps working during the overlap.')
    .argument('<token id>')
    .option('--overlap <hours>', 'how long the old token keeps working, 0 to 168 hours', numberOf, 24)
    .action(perform(rotate))
  tokens
    .command('revoke')
    .description('Revoke an API token immediately and permanently.')
    .argument('<token id>')
    .action(perform(revoke))
}

function numberOf(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('Expected a number.')
  return number
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.tokens.list.query()
  return { json: found, lines: found.items.length === 0 ? ['There are no tokens.'] : columns(found.items.map(rowOf)) }
}

function rowOf({ id, start, name, state, expiresAt, lastUsedAt, scopes, networks, madeBy }: Token): string[] {
  const expiry = expiresAt === null ? 'does not expire' : `until ${expiresAt.slice(0, 10)}`
  const used = lastUsedAt === null ? 'never used' : `used ${lastUsedAt.slice(0, 16)}`
  return [id, `${start}…`, state, expiry, used, madeBy.name, name, [...scopes, ...networks].join(' ')]
}

async function create(
  context: CommandContext,
  name: string,
  { scope, days, expiry, network }: CreateOptions,
): Promise<Report> {
  const { api } = await context.connect()
  const made = await api.tokens.create.mutate({
    name,
    scopes: scope,
    ...(days !== undefined && { expiresInDays: days }),
    ...(!expiry && { expiresInDays: null }),
    ...(network !== undefined && { networks: network }),
  })
  return { json: made, lines: [made.token.id, secretLine(made.secret)] }
}

async function rotate(context: CommandContext, tokenId: string, { overlap }: { overlap: number }): Promise<Report> {
  const { api } = await context.connect()
  const made = await api.tokens.rotate.mutate({ tokenId, overlapHours: overlap })
  return { json: made, lines: [made.token.id, secretLine(made.secret)] }
}

async function revoke(context: CommandContext, tokenId: string): Promise<Report> {
  const { api } = await context.connect()
  const token = await api.tokens.revoke.mutate({ tokenId })
  return { json: token, lines: [`${token.start}… is revoked.`] }
}

function secretLine(secret: string): string {
  return `${secret}   The token is shown only once.`
}
