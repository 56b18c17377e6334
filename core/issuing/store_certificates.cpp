#include "core/issuing/store_certificates.h"

#include "core/issuing/store_roots.h"
#include "core/x509/issuer_chain.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

std::optional<PrivateKey> keyInStore(const CertificateStore& store, const Certificate& certificate) {
    auto signer = store.signer(certificate.sha1Thumbprint(), StoreLocation::CurrentUser);
    if (!signer)
        return std::nullopt;
    auto key = PrivateKey::heldBy(std::move(*signer), certificate);
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

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

Result<QList<Certificate>> authoritiesInStore(const CertificateStore& store) {
    const auto stored = store.authorities();
    if (!stored)
        return tl::unexpected(stored.error());
    QList<Certificate> authorities;
    QSet<QByteArray> seen;
    for (const QByteArray& der : *stored) {
        auto certificate = Certificate::fromDer(der);
        // Windows shows those of the computer a second time among the user's.
        if (!certificate || seen.contains(der))
            continue;
        seen.insert(der);
        authorities.append(std::move(*certificate));
    }
    return authorities;
}

QList<Certificate> authoritiesAtHand(const CertificateStore& store) {
    return store.isAvailable() ? authoritiesInStore(store).value_or(QList<Certificate>())
                               : QList<Certificate>();
}

CertificateFile asFile(const StoreCertificate& stored, const QList<Certificate>& authorities,
                       const QDateTime& now) {
    CertificateFile file;
    file.kind = CertificateFileKind::StoreCertificate;
    file.certificates =
        QList<Certificate>{stored.certificate} + chainAbove(stored.certificate, authorities, {.now = now});
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
    const auto authorities = authoritiesInStore(store);
    if (!authorities)
        return tl::unexpected(authorities.error());
    CertificateFile file = asFile(*found, *authorities, now);
    if (found->hasKey)
        file.key = keyInStore(store, found->certificate);
    file.keyCount = file.key ? 1 : 0;
    return file;
}

} // namespace p2s
