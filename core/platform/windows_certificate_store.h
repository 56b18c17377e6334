#pragma once

#include "core/platform/certificate_store.h"

namespace p2s {

/// The certificate store of Windows, through CryptoAPI and CNG.
class WindowsCertificateStore : public CertificateStore {
public:
    bool isAvailable() const override { return true; }
    Result<InstalledParts> install(const StoreInstallation& installation) override;
    Result<UninstalledParts> uninstall(const QString& sha1) override;
    Result<bool> isInstalled(const QString& sha1) const override;
    Result<QList<PersonalCertificate>> personalCertificates() const override;
    Result<QList<QByteArray>> authorities() const override;
    Result<QList<StoredCertificate>> certificatesWithKey() const override;
    Result<QList<StoreEntry>> entries(const SystemStore& store) const override;
    Result<std::shared_ptr<const KeySigner>> signer(const QString& sha1,
                                                    StoreLocation location) const override;
};

} // namespace p2s
