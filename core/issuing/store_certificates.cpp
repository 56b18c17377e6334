#include "core/issuing/store_certificates.h"

#include "core/issuing/store_roots.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace p2s {
namespace {

std::optional<PrivateKey> keyInStore(const CertificateStore& store, const Certificate& certificate) {
    auto signer = store.signer(certificate.sha1Thumbprint(), StoreLocation::CurrentUser);
    if (!signer)
        return std::nullopt;
    auto key = PrivateKey::heldBy(std::move(*signer), certificate);
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

/// Whether it leads further up than another of the same key and name: an authority that was renewed stays in
/// the store beside its successor, and has cross-certificates from others there.
struct IssuerRank {
    IssuerRank(const Certificate& certificate, const QDateTime& now)
        : isValid(certificate.isValidAt(now)), isRoot(certificate.isSelfSigned()),
          notAfter(certificate.notAfter()) {}
    bool operator<(const IssuerRank& other) const {
        return std::tie(isValid, isRoot, notAfter) < std::tie(other.isValid, other.isRoot, other.notAfter);
    }

    bool isValid;
    bool isRoot;
    QDateTime notAfter;
};

} // namespace

Result<QList<StoreCertificate>> certificatesInStore(const CertificateStore& store) {
    const auto personal = store.personalCertificates();
    if (!personal)
        return tl::unexpected(personal.error());
    QList<StoreCertificate> certificates;
    for (const PersonalCertificate& each : *personal) {
        auto certificate = Certificate::fromDer(each.der);
        if (certificate)
            certificates.append({std::move(*certificate), each.friendlyName, each.hasKey});
    }
    return certificates;
}

Result<QList<Certificate>> authoritiesInStore(const CertificateStore& store, const QDateTime& now) {
    const auto stored = store.authorities();
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<std::pair<IssuerRank, Certificate>> ranked;
    QSet<QByteArray> seen;
    for (const QByteArray& der : *stored) {
        auto certificate = Certificate::fromDer(der);
        // Windows shows those of the computer a second time among the user's.
        if (!certificate || seen.contains(der))
            continue;
        seen.insert(der);
        IssuerRank rank(*certificate, now);
        ranked.emplace_back(std::move(rank), std::move(*certificate));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return b.first < a.first; });
    QList<Certificate> authorities;
    for (auto& [rank, certificate] : ranked)
        authorities.append(std::move(certificate));
    return authorities;
}

QList<Certificate> authoritiesAtHand(const CertificateStore& store, const QDateTime& now) {
    return store.isAvailable() ? authoritiesInStore(store, now).value_or(QList<Certificate>())
                               : QList<Certificate>();
}

CertificateFile asFile(const StoreCertificate& stored, const QList<Certificate>& authorities) {
    CertificateFile file;
    file.kind = CertificateFileKind::StoreCertificate;
    file.certificates = QList<Certificate>{stored.certificate} + chainAbove(stored.certificate, authorities);
    file.hasKeyInStore = stored.hasKey;
    return file;
}

Result<CertificateFile> fileFromStore(const CertificateStore& store, const QString& sha1,
                                      const QDateTime& now) {
    const auto wanted = storeThumbprint(sha1);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto stored = certificatesInStore(store);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto found = std::find_if(stored->begin(), stored->end(), [&](const StoreCertificate& each) {
        return each.certificate.sha1Thumbprint() == *wanted;
    });
    if (found == stored->end())
        return failure(ErrorCode::NotInStore, *wanted);
    const auto authorities = authoritiesInStore(store, now);
    if (!authorities)
        return tl::unexpected(authorities.error());
    CertificateFile file = asFile(*found, *authorities);
    if (found->hasKey)
        file.key = keyInStore(store, found->certificate);
    file.keyCount = file.key ? 1 : 0;
    return file;
}

} // namespace p2s
