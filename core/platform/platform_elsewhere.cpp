#include "core/platform/platform.h"

namespace p2s {
namespace {

tl::unexpected<Error> notHere() {
    return failure(ErrorCode::NotAvailableHere);
}

class NoCertificateStore : public CertificateStore {
public:
    bool isAvailable() const override { return false; }
    Result<InstalledParts> install(const StoreInstallation&) override { return notHere(); }
    Result<UninstalledParts> uninstall(const QString&) override { return notHere(); }
    Result<bool> isInstalled(const QString&) const override { return notHere(); }
    Result<QList<PersonalCertificate>> personalCertificates() const override { return notHere(); }
    Result<QList<QByteArray>> authorities() const override { return notHere(); }
    Result<QList<StoredCertificate>> certificatesWithKey() const override { return notHere(); }
    Result<QList<StoreEntry>> entries(const SystemStore&) const override { return notHere(); }
    Result<std::shared_ptr<const KeySigner>> signer(const QString&, StoreLocation) const override {
        return notHere();
    }
};

class NoAccountProtection : public AccountProtection {
public:
    bool isAvailable() const override { return false; }
    Result<QByteArray> protect(const SecretBytes&, const QByteArray&) const override { return notHere(); }
    Result<SecretBytes> unprotect(const QByteArray&, const QByteArray&) const override { return notHere(); }
};

class NoEnrolment : public Enrolment {
public:
    bool isAvailable() const override { return false; }
    Result<EnrolmentAnswer> submit(const QByteArray&, const QString&, const QString&) const override {
        return notHere();
    }
    Result<EnrolmentAnswer> retrieve(qint64, const QString&) const override { return notHere(); }
};

} // namespace

const Platform& systemPlatform() {
    static NoCertificateStore store;
    static const NoAccountProtection account;
    static const NoEnrolment enrolment;
    static const Platform platform{store, account, enrolment};
    return platform;
}

} // namespace p2s
