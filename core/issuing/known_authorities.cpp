#include "core/issuing/known_authorities.h"

#include "core/issuing/root_records.h"
#include "core/issuing/store_certificates.h"
#include "core/x509/certificate_file.h"

namespace p2s {

Result<QList<Certificate>> knownAuthorities(const QStringList& files, const Ledger& ledger,
                                            const CertificateStore& store) {
    QList<Certificate> known;
    for (const QString& path : files) {
        const auto file = readCertificateFile(path, {});
        if (!file)
            return tl::unexpected(file.error());
        if (file->certificates.isEmpty())
            return failure(ErrorCode::CertificateMissing, path);
        known.append(file->certificates);
    }
    const auto recorded = authoritiesInLedger(ledger);
    if (!recorded)
        return tl::unexpected(recorded.error());
    return known + *recorded + authoritiesAtHand(store);
}

} // namespace p2s
