#include "core/issuing/root_records.h"

#include "core/handover/suggested_names.h"
#include "core/x509/certificate_authority.h"

namespace p2s {

RootRecord rootRecord(const Certificate& certificate, const QString& name) {
    RootRecord record;
    record.name = name;
    record.certificateDer = certificate.der();
    record.sha1 = certificate.sha1Thumbprint();
    record.notBefore = certificate.notBefore();
    record.notAfter = certificate.notAfter();
    return record;
}

Result<QString> freeRootName(const Certificate& certificate, const QString& wanted, const Ledger& ledger) {
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    QStringList taken;
    for (const RootRecord& root : *roots) {
        if (root.sha1 == certificate.sha1Thumbprint())
            return failure(ErrorCode::RootAlreadyInLedger, root.name);
        taken.append(root.name);
    }
    const QString chosen = wanted.isEmpty() ? legalRootName(certificate.commonName(), taken) : wanted;
    if (auto named = checkRootName(chosen); !named)
        return tl::unexpected(named.error());
    if (taken.contains(chosen, Qt::CaseInsensitive))
        return failure(ErrorCode::RootNameTaken, chosen);
    return chosen;
}

} // namespace p2s
