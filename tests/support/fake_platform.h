#pragma once

#include "core/platform/platform.h"
#include "tests/support/made_certificates.h"
#include "tests/support/signing_only_key.h"

#include <QCryptographicHash>
#include <QMap>

#include <functional>

namespace p2s::test {

/// A certificate store in memory.
class FakeCertificateStore : public CertificateStore {
public:
    bool isAvailable() const override { return available; }

    Result<InstalledParts> install(const StoreInstallation& installation) override {
        if (refusal)
            return tl::unexpected(*refusal);
        InstalledParts parts;
        parts.leaf = add(installation.leaf);
        for (const QByteArray& der : installation.intermediates)
            parts.intermediates.append(refusesIntermediates ? refused(parts) : add(der));
        if (!installation.root.isEmpty())
            parts.root = declinesRoots  ? InstallOutcome::Declined
                         : refusesRoots ? refused(parts)
                                        : add(installation.root);
        last = installation;
        return parts;
    }
    Result<UninstalledParts> uninstall(const QString& sha1) override {
        if (foreign.contains(sha1))
            return failure(ErrorCode::StoreNotOurs, sha1);
        if (!present.removeOne(sha1))
            return failure(ErrorCode::NotInStore, sha1);
        return UninstalledParts{0, uninstalledRoot};
    }
    Result<bool> isInstalled(const QString& sha1) const override { return present.contains(sha1); }
    Result<QList<PersonalCertificate>> personalCertificates() const override {
        if (refusal)
            return tl::unexpected(*refusal);
        return personal;
    }
    Result<QList<QByteArray>> authorities() const override { return knownAuthorities; }
    Result<QList<StoredCertificate>> certificatesWithKey() const override { return held; }
    Result<QList<StoreEntry>> entries(const SystemStore& store) const override {
        read.append(store.path());
        if (unreadable.contains(store.path()))
            return failure(ErrorCode::StoreNotAccessible, store.path());
        return contents.value(store.path());
    }
    Result<std::shared_ptr<const KeySigner>> signer(const QString& sha1, StoreLocation) const override {
        const auto found = signers.constFind(sha1);
        if (found == signers.constEnd())
            return failure(ErrorCode::StoreKeyUnusable, sha1);
        return std::shared_ptr<const KeySigner>(*found);
    }

    /// The key of \a authority is here from now on and can only sign.
    void hold(const CertificateAuthority& authority) {
        held.append({authority.certificate().der(), StoreLocation::LocalMachine});
        signers.insert(authority.certificate().sha1Thumbprint(),
                       std::make_shared<SigningOnlyKey>(authority.key()));
    }

    /// The user has \a client, and Windows knows its issuers, \a chain; its key can only sign.
    void enrol(const Certificate& client, const PrivateKey& key, const QList<Certificate>& chain) {
        personal.append({client.der(), QStringLiteral("VPN"), true});
        signers.insert(client.sha1Thumbprint(), std::make_shared<SigningOnlyKey>(key));
        for (const Certificate& issuer : chain)
            knownAuthorities.append(issuer.der());
    }

    bool available = true;
    QStringList present;
    /// Somebody else put it there.
    QStringList foreign;
    StoreInstallation last;
    bool declinesRoots = false;
    /// As where a policy keeps people from adding any.
    bool refusesRoots = false;
    bool refusesIntermediates = false;
    /// What becomes of the root when something is uninstalled.
    UninstalledParts::Root uninstalledRoot = UninstalledParts::Root::Removed;
    std::optional<Error> refusal;
    QList<StoredCertificate> held;
    /// By SystemStore::path.
    QMap<QString, QList<StoreEntry>> contents;
    QStringList unreadable;
    /// Those whose entries were asked for.
    mutable QStringList read;
    QList<PersonalCertificate> personal;
    QList<QByteArray> knownAuthorities;
    QMap<QString, std::shared_ptr<SigningOnlyKey>> signers;

private:
    static InstallOutcome refused(InstalledParts& parts) {
        parts.refusal = Error{ErrorCode::StoreNotAccessible, QStringLiteral("ROOT"),
                              QStringLiteral("0x00000005 Access denied.")};
        return InstallOutcome::Refused;
    }
    InstallOutcome add(const QByteArray& der) {
        const QString sha1 =
            QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper());
        if (present.contains(sha1))
            return InstallOutcome::AlreadyThere;
        present.append(sha1);
        return InstallOutcome::Added;
    }
};

/// An account that can be another one.
class FakeAccount : public AccountProtection {
public:
    bool isAvailable() const override { return available; }
    Result<QByteArray> protect(const SecretBytes& secret, const QByteArray& purpose) const override {
        return name + '\n' + purpose + '\n' + QByteArray(secret.data(), secret.size()).toBase64();
    }
    Result<SecretBytes> unprotect(const QByteArray& sealed, const QByteArray& purpose) const override {
        const QList<QByteArray> parts = sealed.split('\n');
        if (parts.size() != 3 || parts.at(0) != name || parts.at(1) != purpose)
            return failure(ErrorCode::AccountUnlockFailed);
        return SecretBytes(QByteArray::fromBase64(parts.at(2)));
    }
    bool available = true;
    QByteArray name = "anna";
};

/// An enterprise authority beyond the domain.
class FakeEnrolment : public Enrolment {
public:
    bool isAvailable() const override { return available; }
    Result<EnrolmentAnswer> submit(const QByteArray& request, const QString& templateName,
                                   const QString& authority) const override {
        return answer ? answer(request, templateName, authority) : failure(ErrorCode::AuthorityNotFound);
    }
    Result<EnrolmentAnswer> retrieve(qint64 requestId, const QString& authority) const override {
        return later ? later(requestId, authority) : failure(ErrorCode::AuthorityUnreachable, authority);
    }
    bool available = false;
    /// Called on a worker thread.
    std::function<Result<EnrolmentAnswer>(const QByteArray& request, const QString& templateName,
                                          const QString& authority)>
        answer;
    std::function<Result<EnrolmentAnswer>(qint64 requestId, const QString& authority)> later;
};

} // namespace p2s::test
