#include "core/issuing/store_roots.h"

#include "core/handover/suggested_names.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/path_readiness.h"
#include "core/x509/issuer_chain.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace p2s {
namespace {

struct Place {
    StoreLocation location;
    QLatin1StringView name;
};
constexpr std::array storePlaces{
    Place{StoreLocation::CurrentUser, QLatin1StringView("windows-store:current-user")},
    Place{StoreLocation::LocalMachine, QLatin1StringView("windows-store:local-machine")},
};

QString placeName(StoreLocation location) {
    for (const Place& place : storePlaces) {
        if (place.location == location)
            return place.name;
    }
    Q_UNREACHABLE();
}

std::optional<StoreLocation> locationOf(const RootRecord& record) {
    for (const Place& place : storePlaces) {
        if (record.keyPlace == place.name)
            return place.location;
    }
    return std::nullopt;
}

std::optional<Error> whatIsAgainst(const Certificate& certificate, const QList<Certificate>& issuers,
                                   const QDateTime& now) {
    const QString name = certificate.displayName();
    if (!(issuers.isEmpty() ? certificate : issuers.last()).isSelfSigned())
        return Error{ErrorCode::IssuersMissing, name};
    if (const auto usage = certificate.keyUsage(); usage && !usage->contains(QStringLiteral("keyCertSign")))
        return Error{ErrorCode::NotACertificateAuthority, name};
    if (certificate.publicKey().type != PublicKeyFacts::Type::Rsa)
        return Error{ErrorCode::KeyUnsupported, name};
    if (auto dated = checkRootDates(certificate, name, now); !dated)
        return dated.error();
    return std::nullopt;
}

/// \a authorities: what may be above it.
StoreRoot describe(const Certificate& certificate, StoreLocation location,
                   const QList<Certificate>& authorities, const QDateTime& now) {
    QList<Certificate> issuers = chainAbove(certificate, authorities, {.now = now});
    QList<Finding> findings = assessCertificate(certificate, {}, now);
    for (const Certificate& issuer : issuers)
        findings += assessCertificate(issuer, {}, now);
    findings += assessPathAbove(QList<Certificate>{certificate} + issuers);
    const std::optional<Error> unfit = whatIsAgainst(certificate, issuers, now);
    return {certificate,
            std::move(issuers),
            location,
            legalRootName(certificate.commonName(), {}),
            std::move(findings),
            unfit};
}

/// What Windows may know of the certificates above those in the personal stores. Where it cannot be asked,
/// the chain ends, and that is what is said.
QList<Certificate> authoritiesFor(const QList<StoredCertificate>& stored, const CertificateStore& store,
                                  const QList<Certificate>& more) {
    QList<QByteArray> known;
    for (const StoredCertificate& each : stored)
        known.append(each.der);
    known += store.authorities().value_or(QList<QByteArray>());
    QList<Certificate> authorities = more;
    for (const QByteArray& der : std::as_const(known)) {
        if (const auto certificate = Certificate::fromDer(der))
            authorities.append(*certificate);
    }
    return authorities;
}

Result<CertificateAuthority> authorityOf(const Certificate& certificate, StoreLocation location,
                                         const CertificateStore& store, const QDateTime& now) {
    auto signer = store.signer(certificate.sha1Thumbprint(), location);
    if (!signer)
        return tl::unexpected(signer.error());
    auto key = PrivateKey::heldBy(std::move(*signer), certificate);
    if (!key)
        return tl::unexpected(key.error());
    return CertificateAuthority::create(certificate, std::move(*key), now);
}

} // namespace

Result<QList<StoreRoot>> rootsInStore(const CertificateStore& store, const QDateTime& now,
                                      const QList<Certificate>& more) {
    const auto stored = store.certificatesWithKey();
    if (!stored)
        return tl::unexpected(stored.error());
    const QList<Certificate> authorities = authoritiesFor(*stored, store, more);
    QList<StoreRoot> roots;
    for (const StoredCertificate& each : *stored) {
        // What cannot even be read is no root of ours.
        const auto certificate = Certificate::fromDer(each.der);
        if (certificate && certificate->isCa())
            roots.append(describe(*certificate, each.location, authorities, now));
    }
    std::stable_sort(roots.begin(), roots.end(), [](const StoreRoot& a, const StoreRoot& b) {
        return !a.unfit.has_value() && b.unfit.has_value();
    });
    return roots;
}

Result<QString> storeThumbprint(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s:\\x{200e}]"));
    static const QRegularExpression digits(QStringLiteral("^[0-9A-F]{40}$"));
    const QString thumbprint = QString(text).remove(separators).toUpper();
    if (!digits.match(thumbprint).hasMatch())
        return failure(ErrorCode::ThumbprintMalformed, text);
    return thumbprint;
}

Result<StoreRoot> rootInStore(const CertificateStore& store, const QString& sha1, const QDateTime& now,
                              const QList<Certificate>& more) {
    const auto wanted = storeThumbprint(sha1);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto stored = store.certificatesWithKey();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredCertificate& each : *stored) {
        const auto certificate = Certificate::fromDer(each.der);
        if (!certificate || certificate->sha1Thumbprint() != *wanted)
            continue;
        if (!certificate->isCa())
            return failure(ErrorCode::NotACertificateAuthority, certificate->displayName());
        return describe(*certificate, each.location, authoritiesFor(*stored, store, more), now);
    }
    return failure(ErrorCode::NotInStore, *wanted);
}

Result<UnlockedRoot> importStoreRoot(const StoreRoot& root, const QString& name, Ledger& ledger,
                                     const CertificateStore& store, const QDateTime& now) {
    if (root.unfit)
        return tl::unexpected(*root.unfit);
    const auto chosen = freeRootName(root.certificate, name, ledger);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto authority = authorityOf(root.certificate, root.location, store, now);
    if (!authority)
        return tl::unexpected(authority.error());
    if (auto signs = authority->checkKeySigns(); !signs)
        return tl::unexpected(signs.error());
    RootRecord record = rootRecord(root.certificate, root.issuers, *chosen);
    record.keyPlace = placeName(root.location);
    auto added = ledger.addRoot(std::move(record), true);
    if (!added)
        return tl::unexpected(added.error());
    return UnlockedRoot{std::move(*added), std::move(*authority)};
}

bool isKeyInStore(const RootRecord& record) {
    return locationOf(record).has_value();
}

Result<UnlockedRoot> openStoreRoot(const RootRecord& record, const CertificateStore& store,
                                   const QDateTime& now) {
    const auto location = locationOf(record);
    if (!location)
        return failure(ErrorCode::RootHasNoKey, record.name);
    auto certificate = Certificate::fromDer(record.certificateDer, record.name);
    if (!certificate)
        return tl::unexpected(certificate.error());
    auto authority = authorityOf(*certificate, *location, store, now);
    if (!authority)
        return tl::unexpected(authority.error());
    return UnlockedRoot{record, std::move(*authority)};
}

} // namespace p2s
