#include "core/ledger/migrations.h"

#include "core/ledger/certificate_select.h"
#include "core/ledger/event_chain.h"
#include "core/ledger/first_holders.h"

#include <utility>

namespace p2s {
namespace {

/// Times are ISO 8601 UTC text of one width, so that they sort as they are and an auditor can read them.
/// A column …_key is its neighbour folded for comparing without regard to case, in any script.
Migration rootsCertificatesRecipientsEvents() {
    return {
        "roots, certificates, recipients and events",
        {
            // Which steps were applied to this database, and when.
            QStringLiteral("CREATE TABLE ledger_schema ("
                           " version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0),"
                           " purpose TEXT NOT NULL,"
                           " applied_at TEXT NOT NULL CHECK (length(applied_at) = 20))"),

            // Roots. The private key only ever as an encrypted PKCS#8, or not at all.
            QStringLiteral(
                "CREATE TABLE roots ("
                " id {id},"
                " name TEXT NOT NULL CHECK (length(name) > 0),"
                " name_key TEXT NOT NULL UNIQUE,"
                " certificate_der {bytes} NOT NULL CHECK (length(certificate_der) > 0),"
                " sha1 TEXT NOT NULL UNIQUE CHECK (length(sha1) = 40),"
                " not_before TEXT NOT NULL CHECK (length(not_before) = 20),"
                " not_after TEXT NOT NULL CHECK (length(not_after) = 20),"
                " encrypted_key {bytes} CHECK (encrypted_key IS NULL OR length(encrypted_key) > 0),"
                " created_at TEXT NOT NULL CHECK (length(created_at) = 20))"),

            // Client certificates. The DER decides; the other columns are copies of it for searching, or what
            // is known of its .pfx (pfx_sha256 tells the very file from another of that name).
            QStringLiteral(
                "CREATE TABLE certificates ("
                " id {id},"
                " root_id BIGINT NOT NULL REFERENCES roots (id),"
                " der {bytes} NOT NULL CHECK (length(der) > 0),"
                " serial TEXT NOT NULL CHECK (length(serial) > 0),"
                " sha1 TEXT NOT NULL UNIQUE CHECK (length(sha1) = 40),"
                " sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),"
                " common_name TEXT NOT NULL CHECK (length(common_name) > 0),"
                " common_name_key TEXT NOT NULL,"
                " friendly_name TEXT NOT NULL,"
                " friendly_name_key TEXT NOT NULL,"
                " not_before TEXT NOT NULL CHECK (length(not_before) = 20),"
                " not_after TEXT NOT NULL CHECK (length(not_after) = 20),"
                " state TEXT NOT NULL CHECK (state IN ('pending', 'issued', 'revoked', 'superseded')),"
                " sharing TEXT NOT NULL CHECK (sharing IN ('unique', 'shared')),"
                " pfx_path TEXT NOT NULL,"
                " pfx_sha256 TEXT NOT NULL CHECK (length(pfx_sha256) IN (0, 64)),"
                " install_target TEXT NOT NULL,"
                " created_at TEXT NOT NULL CHECK (length(created_at) = 20),"
                " CHECK (not_before <= not_after),"
                // No serial twice under one root (RFC 5280 §4.1.2.2).
                " UNIQUE (root_id, serial))"),
            QStringLiteral("CREATE INDEX certificates_by_serial ON certificates (serial)"),
            QStringLiteral("CREATE INDEX certificates_by_common_name ON certificates (common_name_key)"),
            QStringLiteral("CREATE INDEX certificates_by_friendly_name ON certificates (friendly_name_key)"),
            // What is pending, what is valid, what expires soon.
            QStringLiteral("CREATE INDEX certificates_by_state ON certificates (state, not_after)"),

            // Who holds a certificate: one row for a unique one, one a person for a shared one.
            QStringLiteral("CREATE TABLE recipients ("
                           " id {id},"
                           " certificate_id BIGINT NOT NULL REFERENCES certificates (id) ON DELETE CASCADE,"
                           " position INTEGER NOT NULL CHECK (position >= 0),"
                           " address TEXT NOT NULL CHECK (length(address) > 0),"
                           " address_key TEXT NOT NULL,"
                           " domain TEXT NOT NULL,"
                           " UNIQUE (certificate_id, address_key))"),
            QStringLiteral("CREATE INDEX recipients_by_address ON recipients (address_key)"),
            QStringLiteral("CREATE INDEX recipients_by_domain ON recipients (domain)"),

            // What happened. No foreign keys: an event outlives what it is about.
            QStringLiteral("CREATE TABLE events ("
                           " id {id},"
                           " at TEXT NOT NULL CHECK (length(at) = 20),"
                           " kind TEXT NOT NULL CHECK (length(kind) > 0),"
                           " root_id BIGINT,"
                           " certificate_id BIGINT,"
                           " thumbprint TEXT NOT NULL,"
                           " detail TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX events_by_certificate ON events (certificate_id)"),
        },
    };
}

/// Every event with the hash of the one before (see eventHash), and who made it.
Migration chainOfEvents() {
    return {
        "events in a hash chain",
        {
            QStringLiteral("DROP INDEX events_by_certificate"),
            QStringLiteral("ALTER TABLE events RENAME TO unchained_events"),
            // Its number comes from the chain. No foreign keys: an event outlives what it is about.
            QStringLiteral("CREATE TABLE events ("
                           " id BIGINT NOT NULL PRIMARY KEY CHECK (id > 0),"
                           " at TEXT NOT NULL CHECK (length(at) = 20),"
                           " actor TEXT NOT NULL,"
                           " kind TEXT NOT NULL CHECK (length(kind) > 0),"
                           " root_id BIGINT,"
                           " certificate_id BIGINT,"
                           " thumbprint TEXT NOT NULL,"
                           " detail TEXT NOT NULL,"
                           " subject_table TEXT NOT NULL,"
                           " subject_id BIGINT,"
                           " content_hash TEXT NOT NULL CHECK (length(content_hash) IN (0, 64)),"
                           " previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),"
                           " hash TEXT NOT NULL CHECK (length(hash) = 64))"),
            QStringLiteral("CREATE INDEX events_by_certificate ON events (certificate_id)"),
            QStringLiteral("CREATE INDEX events_by_hash ON events (hash)"),
            // The end of the chain, so that a cut there shows.
            QStringLiteral("CREATE TABLE chain_head ("
                           " id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),"
                           " number BIGINT NOT NULL CHECK (number >= 0),"
                           " hash TEXT NOT NULL CHECK (length(hash) = 64))"),
        },
        chainOldEvents,
    };
}

/// A root may sign with a key that is kept elsewhere: the ledger knows where, never the key.
Migration placesOfKeys() {
    return {
        "where the keys of roots are",
        {
            QStringLiteral("ALTER TABLE roots ADD COLUMN key_place TEXT"
                           " CHECK (key_place IS NULL OR (length(key_place) > 0 AND encrypted_key IS NULL))"),
        },
    };
}

/// What becomes of a certificate after it was issued. A new column of a table that events vouch for may hold
/// NULL (see canonicalRow).
Migration revocationRenewalPeople() {
    return {
        "revocation, renewal, people who join and leave, revocation lists, rollovers",
        {
            QStringLiteral("ALTER TABLE certificates ADD COLUMN revoked_at TEXT"
                           " CHECK (revoked_at IS NULL OR length(revoked_at) = 20)"),
            // CRLReason by its name in RFC 5280.
            QStringLiteral("ALTER TABLE certificates ADD COLUMN revocation_reason TEXT"),
            QStringLiteral("ALTER TABLE certificates ADD COLUMN state_before_revocation TEXT"
                           " CHECK (state_before_revocation IN ('issued', 'superseded'))"),
            QStringLiteral("ALTER TABLE certificates ADD COLUMN revocation_uploaded_at TEXT"
                           " CHECK (revocation_uploaded_at IS NULL OR length(revocation_uploaded_at) = 20)"),
            // The certificate that this one was issued in place of.
            QStringLiteral("ALTER TABLE certificates ADD COLUMN replaces BIGINT"),
            QStringLiteral("CREATE INDEX certificates_by_replaces ON certificates (replaces)"),
            QStringLiteral("CREATE INDEX certificates_by_root ON certificates (root_id, state)"),
            QStringLiteral("CREATE INDEX certificates_by_end ON certificates (not_after)"),
            // NULL: since it was issued; still.
            QStringLiteral("ALTER TABLE recipients ADD COLUMN joined_at TEXT"
                           " CHECK (joined_at IS NULL OR length(joined_at) = 20)"),
            QStringLiteral("ALTER TABLE recipients ADD COLUMN left_at TEXT"
                           " CHECK (left_at IS NULL OR length(left_at) = 20)"),

            // Every number that a revocation list ever got.
            QStringLiteral("CREATE TABLE revocation_lists ("
                           " id {id},"
                           " root_id BIGINT NOT NULL REFERENCES roots (id),"
                           " number BIGINT NOT NULL CHECK (number > 0),"
                           " this_update TEXT NOT NULL CHECK (length(this_update) = 20),"
                           " next_update TEXT NOT NULL CHECK (length(next_update) = 20),"
                           " entries BIGINT NOT NULL CHECK (entries >= 0),"
                           " UNIQUE (root_id, number))"),

            // From an old root to a new one.
            QStringLiteral("CREATE TABLE rollovers ("
                           " id {id},"
                           " old_root_id BIGINT NOT NULL REFERENCES roots (id),"
                           " new_root_id BIGINT NOT NULL REFERENCES roots (id),"
                           " remove_after TEXT NOT NULL CHECK (length(remove_after) = 20),"
                           " started_at TEXT NOT NULL CHECK (length(started_at) = 20),"
                           " uploaded_at TEXT CHECK (uploaded_at IS NULL OR length(uploaded_at) = 20),"
                           " ended_at TEXT CHECK (ended_at IS NULL OR length(ended_at) = 20),"
                           " outcome TEXT CHECK (outcome IN ('finished', 'cancelled')),"
                           " CHECK (old_root_id <> new_root_id))"),
        },
    };
}

/// The other way to a certificate: an organisation's own authority signs a request that is made here.
Migration requestsToAuthorities() {
    return {
        "requests to certificate authorities, and the issuers above a subordinate one",
        {
            // The certificates above this one, nearest first, DER after DER; NULL for one that signed itself.
            QStringLiteral("ALTER TABLE roots ADD COLUMN issuers {bytes}"
                           " CHECK (issuers IS NULL OR length(issuers) > 0)"),

            // A key made here and the PKCS#10 that was made of it. The key is an encrypted PKCS#8, and only
            // as long as a reply may come. A reply is found to its request by public_key_sha256 (over the
            // SubjectPublicKeyInfo).
            QStringLiteral(
                "CREATE TABLE requests ("
                " id {id},"
                " address TEXT NOT NULL CHECK (length(address) > 0),"
                " address_key TEXT NOT NULL,"
                " request_der {bytes} NOT NULL CHECK (length(request_der) > 0),"
                " encrypted_key {bytes} CHECK (encrypted_key IS NULL OR length(encrypted_key) > 0),"
                " public_key_sha256 TEXT NOT NULL UNIQUE CHECK (length(public_key_sha256) = 64),"
                " template TEXT NOT NULL,"
                " ca_config TEXT NOT NULL,"
                " state TEXT NOT NULL CHECK (state IN ('waiting', 'completed', 'cancelled')),"
                " created_at TEXT NOT NULL CHECK (length(created_at) = 20),"
                " settled_at TEXT CHECK (settled_at IS NULL OR length(settled_at) = 20),"
                " CHECK ((state = 'waiting') = (encrypted_key IS NOT NULL)),"
                " CHECK ((state = 'waiting') = (settled_at IS NULL)))"),
            QStringLiteral("CREATE INDEX requests_by_state ON requests (state)"),

            // The request that this certificate answers.
            QStringLiteral("ALTER TABLE certificates ADD COLUMN request_id BIGINT"),
            QStringLiteral("CREATE INDEX certificates_by_request ON certificates (request_id)"),
        },
    };
}

/// A request that went to AD CS from here can be asked for again.
Migration requestsThatWereSent() {
    return {
        "under which number a certificate authority knows a request",
        {
            // As the authority named in ca_config counts; NULL for one that was not sent from here.
            QStringLiteral("ALTER TABLE requests ADD COLUMN authority_request_id BIGINT"
                           " CHECK (authority_request_id IS NULL OR authority_request_id > 0)"),
        },
    };
}

/// A long list in the order of any column, without sorting it for each page; equal ones in order of number.
Migration indexesOfOrders() {
    Migration step{"indexes for the orders of a list", {}};
    for (const auto& [name, column] :
         {std::pair{"common_name", "common_name_key"}, std::pair{"sharing", "sharing"},
          std::pair{"root", "root_id"}, std::pair{"end", "not_after"}, std::pair{"state", "state"}})
        step.statements.append(
            QStringLiteral("CREATE INDEX certificates_in_order_of_%1 ON certificates (%2, id)")
                .arg(QLatin1StringView(name), QLatin1StringView(column)));
    step.statements.append(
        QStringLiteral("CREATE INDEX certificates_in_order_of_file ON certificates (%1, id)")
            .arg(fileNameOrder({})));
    // They are the beginnings of the new ones.
    step.statements += {QStringLiteral("DROP INDEX certificates_by_common_name"),
                        QStringLiteral("DROP INDEX certificates_by_end")};
    return step;
}

/// Each database in its own way, which is not to be changed either.
Result<void> makeTextIndex(const LedgerConnection& connection) {
    return connection.dialect().makeTextIndex(connection);
}

Migration indexOfText() {
    return {"an index of all text that is searched", {}, makeTextIndex};
}

/// The clocks of a team's computers differ; whether an issue is still being worked on is told by one.
Migration beginsOfIssues() {
    return {
        "when an issue was begun by the database's clock",
        {
            QStringLiteral("ALTER TABLE certificates ADD COLUMN begun_at TEXT"
                           " CHECK (begun_at IS NULL OR length(begun_at) = 20)"),
        },
    };
}

/// A long list in order of its people.
Migration firstHolders() {
    return {
        "the first of the people who hold a certificate",
        {
            QStringLiteral("CREATE TABLE first_holders ("
                           " certificate_id BIGINT NOT NULL PRIMARY KEY REFERENCES certificates (id)"
                           " ON DELETE CASCADE,"
                           " address_key TEXT NOT NULL)"),
        },
        fillFirstHolders,
    };
}

} // namespace

const QList<Migration>& ledgerMigrations() {
    static const QList<Migration> migrations{rootsCertificatesRecipientsEvents(),
                                             chainOfEvents(),
                                             placesOfKeys(),
                                             revocationRenewalPeople(),
                                             requestsToAuthorities(),
                                             requestsThatWereSent(),
                                             indexesOfOrders(),
                                             indexOfText(),
                                             beginsOfIssues(),
                                             firstHolders()};
    return migrations;
}

} // namespace p2s
