#pragma once

#include "core/base/error.h"
#include "core/ledger/records.h"
#include "core/readiness/finding.h"

#include <QJsonObject>

#include <optional>

namespace p2s {

/// Where a certificate was found.
struct AuditPlace {
    /// From the folder that was audited, with slashes.
    QString path;
    /// Its private key is there too.
    bool hasKey = false;
};

/// One certificate, however often it was found.
struct AuditedCertificate {
    /// Binary.
    QByteArray sha1;
    QByteArray sha256;
    QString subject;
    QString commonName;
    QString issuer;
    QString serial;
    QDateTime notBefore;
    QDateTime notAfter;
    /// "RSA 2048".
    QString key;
    /// Object identifiers in encoded order.
    QStringList purposes = {};
    bool isCa = false;
    /// SHA-256 over the DER SubjectPublicKeyInfo, where its private key was found; else empty.
    QByteArray keyHash = {};
    /// One of its files, at least, has not all of its issuers up to a root.
    bool lacksIssuers = false;
    /// Errors and warnings, in the order of the rule book, each once.
    QList<Finding> findings = {};
    /// In order of path.
    QList<AuditPlace> places = {};
    /// "root", "issued", "revoked", …, "unknown"; empty without a ledger.
    QString ledgerState = {};
};

} // namespace p2s

// A list of a hundred thousand grows in its place.
Q_DECLARE_TYPEINFO(p2s::AuditedCertificate, Q_RELOCATABLE_TYPE);

namespace p2s {

/// What could not be read, and why.
struct AuditedFailure {
    enum class Kind {
        /// A file, or a certificate store.
        Whole,
        /// A folder: nobody knows what is in it.
        Folder,
        /// One certificate in a store of which the rest was read.
        Certificate,
    };
    QString path;
    Error error;
    Kind kind = Kind::Whole;
};

/// files = withCertificates + withoutCertificates + notRead + otherFiles.
struct AuditCounts {
    qint64 files = 0;
    qint64 withCertificates = 0;
    /// Requests, revocation lists, private keys.
    qint64 withoutCertificates = 0;
    qint64 notRead = 0;
    /// In the certificate stores that were read.
    qint64 unreadableCertificates = 0;
    /// Certificate files neither by their names nor by how they begin.
    qint64 otherFiles = 0;
    /// What is in them is not among the files.
    qint64 unreadableFolders = 0;
    /// Links to folders, junctions of Windows among them; not followed.
    qint64 links = 0;
    /// Each once.
    qint64 certificates = 0;
    /// As often as they were found.
    qint64 occurrences = 0;
    qint64 withErrors = 0;
    qint64 withWarnings = 0;
    qint64 inOrder = 0;
    qint64 expired = 0;
    qint64 expiringSoon = 0;
    qint64 purposeOrderWrong = 0;
    qint64 weak = 0;
    /// Whose private key is in more than one place, under this certificate or another.
    qint64 keysInSeveralPlaces = 0;
    /// Only with a ledger.
    qint64 unknownToLedger = 0;
    qint64 revokedInLedger = 0;
};

struct AuditReport {
    /// Or what stands for all certificate stores of Windows.
    QString folder;
    bool ofStores = false;
    QDateTime at;
    /// "0.1.0".
    QString version;
    std::optional<ChainHead> ledgerHead = {};
    AuditCounts counts = {};
    /// In order of their first place.
    QList<AuditedCertificate> certificates = {};
    /// In order of path.
    QList<AuditedFailure> failures = {};
};

/// Takes over where else a certificate was found, and what is to be said of it there.
void joinAgain(AuditedCertificate& known, const AuditedCertificate& again);
/// What a person reads for AuditedCertificate::ledgerState.
QString ledgerStateText(const QString& ledgerState);
/// Finds the private keys that are in several places, whatever the certificates beside them.
void noteSharedKeys(AuditReport& report);
/// Fills in the counts from everything else but those of files and links, which are kept.
void countUp(AuditReport& report);
bool hasErrors(const AuditReport& report);
/// How many certificates a rule was found in, in the order of the rule book; rules without any are left out.
QList<std::pair<Rule, qint64>> findingCounts(const AuditReport& report);
/// How many client certificates end when; every one of them is in one of the numbers.
struct ExpiryCounts {
    /// Before the report was made.
    qint64 expired = 0;
    /// In each month, "2026-06", from that of the report on for two years.
    QList<std::pair<QString, qint64>> months;
    qint64 later = 0;
};
ExpiryCounts expiryCounts(const AuditReport& report);

/// The report for machines; the shape is that of `p2s-cert audit --json`.
QJsonObject auditJson(const AuditReport& report);
/// The counts by the names that programs read.
QJsonObject auditCountsJson(const AuditCounts& counts);
/// One row a certificate, one for whatever could not be read, then one a fact of the report itself, such as
/// its date and counts: in the columns "fact" and "value", which the others leave empty.
QByteArray auditCsv(const AuditReport& report);

enum class AuditCharts {
    /// Drawn in tables, for browsers.
    Svg,
    /// Made of letters, for a page that is printed without a browser.
    Text,
};
/// One self-contained page in the person's language, to be read on a screen and printed.
QString auditHtml(const AuditReport& report, AuditCharts charts = AuditCharts::Svg);

} // namespace p2s
