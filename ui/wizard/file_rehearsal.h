#pragma once

#include "core/base/secret_bytes.h"
#include "core/readiness/gateway_rehearsal.h"

namespace p2s {

/// The finished file on its way through a gateway rehearsal.
struct FileRehearsal {
    QString pfxPath;
    SecretBytes password;
    Certificate root;
    QDateTime now;
};

/// Reads the .pfx from the disk and rehearses with a gateway that trusts exactly the root and has nobody on
/// its revoked list. Errors: those of readFile and Pkcs12Bundle::read.
Result<RehearsalOutcome> rehearseFile(const FileRehearsal& rehearsal);

/// True when the ledger knows no more than one certificate under the root: the gateway may not have it yet.
bool isFirstUnderRoot(const QString& ledgerPath, qint64 rootId);

} // namespace p2s
