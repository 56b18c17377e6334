#include "core/issuing/root_records.h"

#include "core/handover/suggested_names.h"
#include "core/x509/certificate_authority.h"
#include "core/x509/certificate_file.h"

#include <algorithm>

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

RootRecord rootRecord(const Certificate& certificate, const QList<Certificate>& issuers,
                      const QString& name) {
    RootRecord record = rootRecord(certificate, name);
    for (const Certificate& issuer : issuers)
        record.issuersDer.append(issuer.der());
    return record;
}

Result<QList<Certificate>> issuersOf(const RootRecord& root) {
    auto issuers = certificatesInSequence(root.issuersDer, root.name);
    if (!issuers)
        return failure(ErrorCode::LedgerDamaged, root.name, issuers.error().detail);
    return issuers;
}

Result<Certificate> topOf(const RootRecord& root) {
    const auto issuers = issuersOf(root);
    if (!issuers)
        return tl::unexpected(issuers.error());
    if (!issuers->isEmpty())
        return issuers->last();
    auto own = Certificate::fromDer(root.certificateDer, root.name);
    return own ? own : failure(ErrorCode::LedgerDamaged, root.name, own.error().detail);
}

Result<QStringList> thumbprintsOfPath(const RootRecord& root) {
    const auto issuers = issuersOf(root);
    if (!issuers)
        return tl::unexpected(issuers.error());
    QStringList thumbprints{root.sha1};
    for (const Certificate& issuer : *issuers)
        thumbprints.append(issuer.sha1Thumbprint());
    return thumbprints;
}

Result<bool> haveSameTop(const RootRecord& one, const RootRecord& other) {
    const auto path = thumbprintsOfPath(one);
    if (!path)
        return tl::unexpected(path.error());
    const auto otherPath = thumbprintsOfPath(other);
    if (!otherPath)
        return tl::unexpected(otherPath.error());
    return path->last() == otherPath->last();
}

Result<AzureRoot> azureRootOf(const RootRecord& root, const QList<RootRecord>& known) {
    const auto top = topOf(root);
    if (!top)
        return tl::unexpected(top.error());
    const QString sha1 = top->sha1Thumbprint();
    const auto record = std::find_if(known.cbegin(), known.cend(),
                                     [&sha1](const RootRecord& each) { return each.sha1 == sha1; });
    if (record != known.cend())
        return AzureRoot{record->name, *top};
    return AzureRoot{root.sha1 == sha1 ? root.name : legalRootName(top->commonName(), {}), *top};
}

Result<QList<Certificate>> authoritiesInLedger(const Ledger& ledger) {
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    QList<Certificate> authorities;
    for (const RootRecord& root : *roots) {
        const auto certificate = Certificate::fromDer(root.certificateDer, root.name);
        const auto issuers = issuersOf(root);
        if (certificate)
            authorities.append(*certificate);
        if (issuers)
            authorities.append(*issuers);
    }
    return authorities;
}

Result<void> checkNewRootName(const QString& name, const Ledger& ledger) {
    if (auto named = checkRootName(name); !named)
        return named;
    const auto namesake = ledger.root(name);
    if (namesake)
        return failure(ErrorCode::RootNameTaken, name);
    if (namesake.error().code != ErrorCode::RootNotFound)
        return tl::unexpected(namesake.error());
    return {};
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
