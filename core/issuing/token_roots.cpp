#include "core/issuing/token_roots.h"

#include "core/handover/suggested_names.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/path_readiness.h"
#include "core/x509/issuer_chain.h"

#include <algorithm>

namespace p2s {
namespace {

/// Signs nothing: stands where only the public half of a key is wanted.
class NoSignature : public KeySigner {
public:
    Result<QByteArray> signSha256(const QByteArray&) const override {
        return failure(ErrorCode::KeyNotExportable);
    }
};

/// The certificate of \a key: an authority's before any other, one beside the key before one from elsewhere.
std::optional<Certificate> certificateFor(const TokenKey& key, const QList<Certificate>& more) {
    if (!key.publicKey)
        return std::nullopt;
    const auto publicHalf = PrivateKey::heldBy(std::make_shared<NoSignature>(), *key.publicKey);
    if (!publicHalf)
        return std::nullopt;
    QList<Certificate> candidates;
    for (const QByteArray& der : key.certificates) {
        // What cannot even be read is no root of ours.
        if (const auto certificate = Certificate::fromDer(der);
            certificate && certificate->matches(*publicHalf))
            candidates.append(*certificate);
    }
    for (const Certificate& certificate : more) {
        if (certificate.matches(*publicHalf))
            candidates.append(certificate);
    }
    if (candidates.isEmpty())
        return std::nullopt;
    const auto authority = std::find_if(candidates.cbegin(), candidates.cend(),
                                        [](const Certificate& candidate) { return candidate.isCa(); });
    return authority == candidates.cend() ? candidates.first() : *authority;
}

std::optional<Error> objectionTo(const TokenRoot& root, const QDateTime& now) {
    if (!root.key.publicKey)
        return Error{ErrorCode::KeyUnsupported, root.key.label};
    if (!root.certificate)
        return std::nullopt;
    const Certificate& certificate = *root.certificate;
    const QString name = certificate.displayName();
    const auto usage = certificate.keyUsage();
    if (!certificate.isCa() || (usage && !usage->contains(QStringLiteral("keyCertSign"))))
        return Error{ErrorCode::NotACertificateAuthority, name};
    if (!(root.issuers.isEmpty() ? certificate : root.issuers.last()).isSelfSigned())
        return Error{ErrorCode::IssuersMissing, name};
    if (auto dated = checkRootDates(certificate, name, now); !dated)
        return dated.error();
    return std::nullopt;
}

TokenRoot describe(const TokenKey& key, const QList<Certificate>& certificates, const QDateTime& now) {
    TokenRoot root;
    root.key = key;
    root.certificate = certificateFor(key, certificates);
    if (root.certificate) {
        root.issuers = chainAbove(*root.certificate, certificates, {.now = now});
        root.suggestedName = legalRootName(root.certificate->commonName(), {});
        root.findings = assessCertificate(*root.certificate, {}, now);
        for (const Certificate& issuer : root.issuers)
            root.findings += assessCertificate(issuer, {}, now);
        root.findings += assessPathAbove(QList<Certificate>{*root.certificate} + root.issuers);
    }
    root.unfit = objectionTo(root, now);
    return root;
}

int rankOf(const TokenRoot& root) {
    if (root.unfit)
        return 2;
    return root.certificate ? 0 : 1;
}

QString keyPlaceOf(const TokenSession& session, const QByteArray& keyId) {
    TokenUri uri = session.uri();
    uri.id = keyId;
    return uri.toString();
}

/// The certificate of a new root beside its key, and the root in the ledger.
Result<UnlockedRoot> recordTokenRoot(CertificateAuthority authority, const QString& name,
                                     const QByteArray& keyId, TokenSession& session, Ledger& ledger) {
    const Certificate& certificate = authority.certificate();
    if (auto stored = session.store(keyId, {certificate.der(), certificate.subjectDer(), name}); !stored)
        return tl::unexpected(stored.error());
    RootRecord record = rootRecord(certificate, name);
    record.keyPlace = keyPlaceOf(session, keyId);
    auto added = ledger.addRoot(std::move(record), false);
    if (!added) {
        static_cast<void>(session.removeCertificate(keyId, certificate.der()));
        return tl::unexpected(added.error());
    }
    return UnlockedRoot{std::move(*added), std::move(authority)};
}

Result<UnlockedRoot> makeWithKey(const RootProfile& profile, const TokenKey& key, TokenSession& session,
                                 Ledger& ledger, const KeepGoing& keepGoing) {
    auto signer = session.signer(key.id);
    if (!signer)
        return tl::unexpected(signer.error());
    if (!key.publicKey)
        return failure(ErrorCode::KeyUnsupported, session.uri().displayName());
    auto held = PrivateKey::heldBy(std::move(*signer), *key.publicKey);
    if (!held)
        return tl::unexpected(held.error());
    auto authority = CertificateAuthority::createRoot(profile, std::move(*held));
    if (!authority)
        return tl::unexpected(authority.error());
    if (keepGoing && !keepGoing())
        return failure(ErrorCode::Cancelled);
    return recordTokenRoot(std::move(*authority), profile.name, key.id, session, ledger);
}

/// The key for a new root. One that has a certificate already, here or on the token, would get a second root
/// of the same key, which nobody could tell from the first; or the key of an issuing authority would be one.
Result<TokenKey> freeKeyOnToken(const TokenSession& session, const QByteArray& keyId, const QDateTime& now,
                                const Ledger& ledger) {
    const auto known = authoritiesInLedger(ledger);
    if (!known)
        return tl::unexpected(known.error());
    auto there = rootOnToken(session, keyId, now, *known);
    if (!there)
        return tl::unexpected(there.error());
    if (there->certificate)
        return failure(ErrorCode::TokenKeyTaken, there->certificate->displayName());
    return std::move(there->key);
}

Result<CertificateAuthority> authorityOn(TokenSession& session, const QByteArray& keyId,
                                         const Certificate& certificate, const QDateTime& now) {
    auto signer = session.signer(keyId);
    if (!signer)
        return tl::unexpected(signer.error());
    auto key = PrivateKey::heldBy(std::move(*signer), certificate);
    if (!key)
        return tl::unexpected(key.error());
    auto authority = CertificateAuthority::create(certificate, std::move(*key), now);
    if (!authority)
        return authority;
    if (auto signs = authority->checkKeySigns(); !signs)
        return tl::unexpected(signs.error());
    return authority;
}

} // namespace

Result<QList<TokenRoot>> rootsOnToken(const TokenSession& session, const QDateTime& now,
                                      const QList<Certificate>& more) {
    const auto keys = session.keys();
    if (!keys)
        return tl::unexpected(keys.error());
    const auto lying = session.certificates();
    if (!lying)
        return tl::unexpected(lying.error());
    QList<Certificate> certificates = more;
    for (const QByteArray& der : *lying) {
        if (const auto certificate = Certificate::fromDer(der))
            certificates.append(*certificate);
    }
    QList<TokenRoot> roots;
    for (const TokenKey& key : *keys)
        roots.append(describe(key, certificates, now));
    std::stable_sort(roots.begin(), roots.end(),
                     [](const TokenRoot& a, const TokenRoot& b) { return rankOf(a) < rankOf(b); });
    return roots;
}

Result<TokenRoot> rootOnToken(const TokenSession& session, const QByteArray& keyId, const QDateTime& now,
                              const QList<Certificate>& more) {
    const auto roots = rootsOnToken(session, now, more);
    if (!roots)
        return tl::unexpected(roots.error());
    QList<TokenRoot> wanted;
    for (const TokenRoot& root : *roots) {
        if (keyId.isEmpty() || root.key.id == keyId)
            wanted.append(root);
    }
    if (wanted.isEmpty())
        return failure(ErrorCode::TokenKeyNotFound, session.uri().displayName());
    // They are sorted: a second one of the first one's kind makes it unclear.
    if (wanted.size() > 1 && rankOf(wanted.at(0)) == rankOf(wanted.at(1)))
        return failure(ErrorCode::TokenKeyAmbiguous, session.uri().displayName());
    return wanted.first();
}

Result<UnlockedRoot> createTokenRoot(const RootProfile& profile, const QByteArray& keyId,
                                     TokenSession& session, Ledger& ledger, const KeepGoing& keepGoing) {
    if (auto free = checkNewRootName(profile.name, ledger); !free)
        return tl::unexpected(free.error());
    if (!keyId.isEmpty()) {
        const auto there = freeKeyOnToken(session, keyId, profile.notBefore, ledger);
        return there ? makeWithKey(profile, *there, session, ledger, keepGoing)
                     : tl::unexpected(there.error());
    }
    const auto key = session.generateRsa(keyBits(profile.key), profile.name);
    if (!key)
        return tl::unexpected(key.error());
    auto made = makeWithKey(profile, *key, session, ledger, keepGoing);
    // A key that nobody knows of would fill the token for ever.
    if (!made)
        static_cast<void>(session.removeKey(key->id));
    return made;
}

Result<UnlockedRoot> importTokenRoot(const TokenRoot& root, const QString& name, TokenSession& session,
                                     Ledger& ledger, const QDateTime& now) {
    if (root.unfit)
        return tl::unexpected(*root.unfit);
    if (!root.certificate)
        return failure(ErrorCode::CertificateMissing, session.uri().displayName());
    const auto chosen = freeRootName(*root.certificate, name, ledger);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto authority = authorityOn(session, root.key.id, *root.certificate, now);
    if (!authority)
        return tl::unexpected(authority.error());
    RootRecord record = rootRecord(*root.certificate, root.issuers, *chosen);
    record.keyPlace = keyPlaceOf(session, root.key.id);
    auto added = ledger.addRoot(std::move(record), true);
    if (!added)
        return tl::unexpected(added.error());
    return UnlockedRoot{std::move(*added), std::move(*authority)};
}

bool isKeyOnToken(const RootRecord& record) {
    return isTokenUri(record.keyPlace);
}

Result<TokenFacts> tokenOf(const RootRecord& record, const KeyTokens& tokens) {
    if (!isKeyOnToken(record))
        return failure(ErrorCode::RootHasNoKey, record.name);
    const auto uri = TokenUri::parse(record.keyPlace);
    return uri ? tokenNamed(*uri, tokens) : tl::unexpected(uri.error());
}

QString tokenNameOf(const RootRecord& record) {
    const auto uri = isKeyOnToken(record) ? TokenUri::parse(record.keyPlace) : Result<TokenUri>(TokenUri());
    return uri ? uri->displayName() : QString();
}

Result<UnlockedRoot> openTokenRoot(const RootRecord& record, const SecretBytes& pin, const KeyTokens& tokens,
                                   const QDateTime& now) {
    if (!isKeyOnToken(record))
        return failure(ErrorCode::RootHasNoKey, record.name);
    const auto uri = TokenUri::parse(record.keyPlace);
    if (!uri)
        return tl::unexpected(uri.error());
    const auto certificate = Certificate::fromDer(record.certificateDer, record.name);
    if (!certificate)
        return tl::unexpected(certificate.error());
    // An expired root is not worth a try of the PIN.
    if (auto dated = checkRootDates(*certificate, record.name, now); !dated)
        return tl::unexpected(dated.error());
    const auto session = tokens.logIn(*uri, pin);
    if (!session)
        return tl::unexpected(session.error());
    auto authority = authorityOn(**session, uri->id, *certificate, now);
    if (!authority)
        return tl::unexpected(authority.error());
    return UnlockedRoot{record, std::move(*authority)};
}

} // namespace p2s
