#pragma once

#include "app/cli/answer.h"
#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate.h"

namespace p2s::cli {

/// The certificate of a record. Errors: LedgerDamaged.
Result<Certificate> certificateOf(const CertificateRecord& record);

/// `{"id", "state", "mode", "root", "recipients", "certificate", "pfx", "friendlyName", "for", "createdAt"}`,
/// and "replaces", "request" (the number of the one that it answers) and "revocation" where there are such.
QJsonObject recordJson(const CertificateRecord& record, const Certificate& certificate);

/// `{"at", "reason", "uploadedAt"}`, the last one only when it is known.
QJsonObject revocationJson(const Revocation& revocation);

/// The state as people read it.
QString stateText(CertificateState state);

/// One finding for each issue that a crash ended half-way.
QList<Finding> interruptedFindings(Ledger& ledger);

/// The last event of the ledger's chain: its number and its hash.
QJsonObject headJson(const ChainHead& head);

} // namespace p2s::cli
