import { type AuditEventType, auditEventTypes } from '@dossier/db'
import { auditVocabulary, type Vocabulary } from '@dossier/search'

/** How people write the types of events after `type:`; a type without a name is written as it is. */
const names: Partial<Record<AuditEventType, { de: string; en: string }>> = {
  'run.created': { de: 'lauf-angelegt', en: 'run-created' },
  'run.viewed': { de: 'lauf-angesehen', en: 'run-viewed' },
  'run.succeeded': { de: 'lauf-fertig', en: 'run-succeeded' },
  'run.failed': { de: 'lauf-gescheitert', en: 'run-failed' },
  'run.replayed': { de: 'lauf-bewiesen', en: 'run-replayed' },
  'history.replay_asked': { de: 'prüfung-verlangt', en: 'replay-asked' },
  'history.replayed': { de: 'verlauf-bewiesen', en: 'history-replayed' },
  'history.replay_cancelled': { de: 'prüfung-angehalten', en: 'replay-cancelled' },
  'run.repeated': { de: 'lauf-wiederholt', en: 'run-repeated' },
  'run.compared': { de: 'lauf-verglichen', en: 'run-compared' },
  'document.generated': { de: 'dokument-erstellt', en: 'document-generated' },
  'document.viewed': { de: 'dokument-angesehen', en: 'document-viewed' },
  'document.previewed': { de: 'dokument-gelesen', en: 'document-previewed' },
  'document.downloaded': { de: 'dokument-heruntergeladen', en: 'document-downloaded' },
  'document.healed': { de: 'dokument-geheilt', en: 'document-healed' },
  'document.deleted': { de: 'dokument-entfernt', en: 'document-deleted' },
  'documents.searched': { de: 'dokumente-gesucht', en: 'documents-searched' },
  'bundle.downloaded': { de: 'zip-heruntergeladen', en: 'zip-downloaded' },
  'selection.downloaded': { de: 'auswahl-heruntergeladen', en: 'selection-downloaded' },
  'audit.verified': { de: 'protokoll-geprüft', en: 'audit-verified' },
  'backup.made': { de: 'sicherung-erstellt', en: 'backup-made' },
  'backup.restored': { de: 'sicherung-eingespielt', en: 'backup-restored' },
  'audit.exported': { de: 'protokoll-exportiert', en: 'audit-exported' },
  'audit.key_rotated': { de: 'schlüssel-gewechselt', en: 'key-rotated' },
  'person.erased': { de: 'person-gelöscht', en: 'person-erased' },
  'documents.exported': { de: 'dokumente-exportiert', en: 'documents-exported' },
  'export.started': { de: 'export-begonnen', en: 'export-started' },
  'submissions.exported': { de: 'versand-exportiert', en: 'submissions-exported' },
  'document.submitted': { de: 'dokument-versandt', en: 'document-submitted' },
  'document.identified': { de: 'dokument-erkannt', en: 'document-identified' },
  'submission.retracted': { de: 'versand-zurückgenommen', en: 'submission-retracted' },
  'marker.waived': { de: 'punkt-verzichtet', en: 'marker-waived' },
  'link.created': { de: 'link-erstellt', en: 'link-created' },
  'link.used': { de: 'link-benutzt', en: 'link-used' },
  'link.expired': { de: 'link-abgelaufen', en: 'link-expired' },
  'user.signed_in': { de: 'angemeldet', en: 'signed-in' },
  'user.signed_out': { de: 'abgemeldet', en: 'signed-out' },
  'user.sign_in_failed': { de: 'anmeldung-misslungen', en: 'sign-in-failed' },
  'storage.swept': { de: 'speicher-aufgeräumt', en: 'storage-swept' },
  'storage.migration_asked': { de: 'umzug-verlangt', en: 'migration-asked' },
  'storage.migrated': { de: 'umgezogen', en: 'migrated' },
  'storage.source_deleted': { de: 'quelle-gelöscht', en: 'source-deleted' },
  'storage.migration_ended': { de: 'umzug-beendet', en: 'migration-ended' },
  'storage.migration_cancelled': { de: 'umzug-angehalten', en: 'migration-cancelled' },
  'storage.checked': { de: 'speicher-geprüft', en: 'storage-checked' },
  'quota.warning': { de: 'kontingent-knapp', en: 'quota-warning' },
  'quota.changed': { de: 'kontingent-geändert', en: 'quota-changed' },
  'webhook.created': { de: 'webhook-angelegt', en: 'webhook-created' },
  'webhook.changed': { de: 'webhook-geändert', en: 'webhook-changed' },
  'webhook.secret_rotated': { de: 'webhook-geheimnis-ersetzt', en: 'webhook-secret-rotated' },
  'webhook.removed': { de: 'webhook-entfernt', en: 'webhook-removed' },
  'webhook.tested': { de: 'webhook-geprobt', en: 'webhook-tested' },
  'webhook.redelivered': { de: 'webhook-wiederholt', en: 'webhook-redelivered' },
  'search.saved': { de: 'suche-gespeichert', en: 'search-saved' },
  'search.removed': { de: 'suche-entfernt', en: 'search-removed' },
}

/** The qualifiers that a search in the audit log knows. Plain data, for pages that read searches themselves. */
export const auditSearchVocabulary: Vocabulary = auditVocabulary(
  auditEventTypes.map((id) => {
    const { de, en } = names[id] ?? { de: id, en: id }
    return { id, names: { de: [de], en: [en] } }
  }),
)
