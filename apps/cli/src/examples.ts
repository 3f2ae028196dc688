import type { Command } from 'commander'

const run = 'Senior-Java-Developer_Marco-Rieben_20260127-142305'

/** Example calls of each command; commands with longer explanations define theirs themselves. */
const examples: Readonly<Record<string, readonly string[]>> = {
  run: ['dossier run --candidate cv.json --job job.json --locale de-CH --out documents'],
  batch: [
    'dossier batch --job inserat.pdf lebenslaeufe/*.pdf',
    'dossier batch --candidate cv.docx inserate/*.pdf --json',
  ],
  read: ['dossier read lebenslauf.pdf cv.docx', 'dossier read --job inserat.pdf --json'],
  export: ["dossier export --query 'kandidat:müller nach:2026' --format csv --out mueller.csv"],
  get: ['dossier get 01a1fdee-183a-71c3-94f3-f7512385c607 --out documents'],
  zip: [`dossier zip ${run}`],
  versions: [`dossier versions ${run}`],
  diff: [`dossier diff ${run} Senior-Java-Developer_Marco-Rieben_20260203-090000`],
  rerun: [`dossier rerun ${run}`],
  override: [
    `dossier override ${run}`,
    `dossier override ${run} --criterion /must/2 --verdict fulfilled --reason 'shown in the interview' --author 'Anna Muster'`,
    `dossier override ${run} --withdraw /must/2`,
  ],
  verify: [`dossier verify ${run}.zip`],
  audit: ['dossier audit list person:rieben after:7d', 'dossier audit verify'],
  'audit list': ['dossier audit list person:rieben type:document-downloaded after:7d'],
  'audit verify': ['dossier audit verify', 'dossier audit verify --file trail.jsonl --key auditor.pem'],
  'audit export': [
    'dossier audit export --out trail.jsonl',
    'dossier audit export --out spring.jsonl --from 2026-03-01 --to 2026-06-01',
  ],
  'audit keys': ['dossier audit keys'],
  'audit rotate-key': ['dossier audit rotate-key'],
  'audit status': ['dossier audit status'],
  doctor: ['dossier doctor', 'DOSSIER_ROLE=worker dossier doctor --all'],
  jobs: ['dossier jobs list java'],
  'jobs list': ['dossier jobs list java', 'dossier jobs list nordbank --limit 10'],
  'jobs show': ['dossier jobs show 01a1fdee-17c5-76a9-8f25-25fa382889cd'],
  person: [
    'dossier person export 01a1fdee-17c5-76a9-8f25-25fa382889cd --out rieben.zip',
    'dossier person erase 01a1fdee-17c5-76a9-8f25-25fa382889cd --reason request',
  ],
  'person export': ['dossier person export 01a1fdee-17c5-76a9-8f25-25fa382889cd --out rieben.zip'],
  'person erase': ['dossier person erase 01a1fdee-17c5-76a9-8f25-25fa382889cd --reason request'],
  submit: [`dossier submit ${run} --client Helvetia --recipient 'Erika Beispiel' --type cv offer`],
  submissions: ['dossier submissions schmit', 'dossier submissions --client nordbank --from 2026-03-01 --csv'],
  waive: [`dossier waive ${run} --pointer /candidate/profile --reason 'agreed by phone'`],
  retract: ["dossier retract 01a1fdee-1929-7235-af39-bb7f565dd9a7 --reason 'the wrong attachment'"],
  clients: ['dossier clients nord'],
  identify: ['dossier identify mailbox/CV_Marco_Rieben.docx'],
  link: [`dossier link ${run}`],
  'link create': [`dossier link create ${run} --recipient "Erika Beispiel" --expires 14d`],
  'link list': [`dossier link list ${run}`],
  'link revoke': ['dossier link revoke 0190163d-8694-739b-aea5-966c26f8ad91'],
  searches: ['dossier searches list', "dossier searches run 'CVs of this month'"],
  'searches list': ['dossier searches list'],
  'searches run': ["dossier searches run 'CVs of this month'"],
  'searches save': ["dossier searches save 'CVs of this month' typ:cv nach:1m --share"],
  'searches remove': ["dossier searches remove 'CVs of this month'"],
  lexicon: ['dossier lexicon list', 'dossier lexicon add Kranist --kind-of crane-operator'],
  'lexicon list': ['dossier lexicon list', 'dossier lexicon list --versions'],
  'lexicon add': ['dossier lexicon add Kaffeesprache --name java'],
  'lexicon undo': ['dossier lexicon undo', 'dossier lexicon undo --to 3'],
  'lexicon import': ['dossier lexicon import skills_de.csv skills_en.csv --dry-run'],
  'lexicon export': ['dossier lexicon export --out lexicon.csv'],
  members: ['dossier members list', 'dossier members reset vera@company.example'],
  'members list': ['dossier members list'],
  'members invite': ['dossier members invite --role recruiter --note "Vera, from March on"'],
  'members role': ['dossier members role vera@company.example admin'],
  'members reset': ['dossier members reset vera@company.example'],
  'members remove': ['dossier members remove vera@company.example'],
  tokens: ['dossier tokens list', 'dossier tokens create "Nightly export" --scope runs:read documents:read'],
  'tokens list': ['dossier tokens list'],
  'tokens create': [
    'dossier tokens create "Nightly export" --scope runs:read documents:read --days 30 --network 192.0.2.0/24',
  ],
  'tokens rotate': ['dossier tokens rotate 01a1fdee-1929-7235-af39-bb7f565dd9a7 --overlap 48'],
  'tokens revoke': ['dossier tokens revoke 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  webhooks: ['dossier webhooks list', 'dossier webhooks create https://hooks.example/dossier'],
  'webhooks list': ['dossier webhooks list'],
  'webhooks create': ['dossier webhooks create https://hooks.example/dossier'],
  'webhooks update': ['dossier webhooks update 01a1fdee-1929-7235-af39-bb7f565dd9a7 --pause'],
  'webhooks rotate-secret': ['dossier webhooks rotate-secret 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  'webhooks remove': ['dossier webhooks remove 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  'webhooks test': ['dossier webhooks test 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  'webhooks deliveries': ['dossier webhooks deliveries 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  'webhooks redeliver': ['dossier webhooks redeliver 01a1fdee-1929-7235-af39-bb7f565dd9a7'],
  retention: ['dossier retention list', 'dossier retention apply --dry-run'],
  'retention list': ['dossier retention list'],
  'retention set': [
    'dossier retention set old-drafts --older-than 365 --unsubmitted --delete',
    'dossier retention set cool-down --older-than 90 --on azure --tier cool',
  ],
  'retention remove': ['dossier retention remove old-drafts'],
  'retention apply': ['dossier retention apply --dry-run'],
  'retention drafts': ['dossier retention drafts', 'dossier retention drafts --days 14'],
  'retention hold': ["dossier retention hold run 01a1fdee-17c5-76a9-8f25-25fa382889cd --reason 'a dispute'"],
  'retention release': ["dossier retention release 01a1fdee-17c5-76a9-8f25-25fa382889cd --reason 'it is settled'"],
  'retention holds': ['dossier retention holds'],
  'storage delete': ['dossier storage delete 01a1fdee-183a-71c3-94f3-f7512385c607'],
  'storage import': ['dossier storage import ./old-documents'],
  backup: ['dossier backup dossier.backup.tar'],
  'backup verify': ['dossier backup verify dossier.backup.tar'],
  restore: ['dossier restore dossier.backup.tar --check', 'dossier restore dossier.backup.tar'],
  'storage mirror': ['dossier storage mirror status'],
  'storage mirror status': ['dossier storage mirror status'],
  'storage mirror catch-up': ['dossier storage mirror catch-up'],
  'storage health': ['dossier storage health'],
  'storage quota': ['dossier storage quota'],
  'storage usage': ['dossier storage usage'],
  'storage sweep': ['dossier storage sweep --dry-run'],
  storage: ['dossier storage health', 'dossier storage sweep --dry-run'],
}

/** Adds examples to the help of every command that has none of its own. */
export function addExamples(command: Command, path: readonly string[] = []): void {
  for (const one of command.commands) {
    const name = [...path, one.name()]
    const lines = examples[name.join(' ')]
    if (lines !== undefined)
      one.addHelpText('after', `\n${lines.length > 1 ? 'Examples' : 'Example'}:\n  ${lines.join('\n  ')}`)
    addExamples(one, name)
  }
}
