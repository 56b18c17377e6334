#pragma once

#include "core/base/error.h"
#include "core/base/key_signer.h"
#include "core/base/secret_bytes.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace p2s {

/// Whose certificates: the signed-in user's, or the computer's.
enum class StoreLocation { CurrentUser, LocalMachine };

/// A certificate of a personal store that has a private key.
struct StoredCertificate {
    QByteArray der;
    StoreLocation location = StoreLocation::CurrentUser;
};

/// One of the system's stores.
struct SystemStore {
    StoreLocation location = StoreLocation::CurrentUser;
    /// As Windows calls it: "My", "CA", "Root".
    QString name;

    /// As PowerShell calls it: "Cert:\\CurrentUser\\My".
    QString path() const;
};

/// Those that matter to who may log on, the computer's first.
QList<SystemStore> systemStores();
/// "Cert:\\", PowerShell's drive of all stores.
QString systemStoresRoot();

/// What is in one of the system's stores.
struct StoreEntry {
    QByteArray der;
    bool hasKey = false;
};

/// A certificate of the user's own, with or without a private key.
struct PersonalCertificate {
    QByteArray der;
    /// As Windows shows it; empty when it has none.
    QString friendlyName;
    /// Windows says that it knows where the key is; whether that can be used shows when it signs.
    bool hasKey = false;
};

/// What is to be put into the user's store. All certificates are DER.
struct StoreInstallation {
    /// A PKCS#12 of the leaf and its key, in a form that every Windows reads, and its password.
    QByteArray pkcs12;
    SecretBytes password;
    QByteArray leaf;
    /// Nearest first; without the root.
    QList<QByteArray> intermediates;
    /// Empty when there is none or it is to be left out.
    QByteArray root;
    QString friendlyName;
    /// Whether the key may be taken out of the store again.
    bool exportable = false;
};

/// What became of a certificate that was to be installed. Declined: Windows asked, and the answer was no.
/// Refused: Windows took it from nobody, as a policy may have it for roots.
enum class InstallOutcome { Added, AlreadyThere, Declined, Refused };

struct InstalledParts {
    InstallOutcome leaf = InstallOutcome::Added;
    QList<InstallOutcome> intermediates;
    /// Nothing to be said of a root that was not in the installation: AlreadyThere.
    InstallOutcome root = InstallOutcome::AlreadyThere;
    /// What Windows said of the first one that is Refused: StoreNotAccessible.
    std::optional<Error> refusal;
};

/// What uninstalling took away besides the certificate and its key.
struct UninstalledParts {
    int intermediates = 0;
    /// Stays while another certificate needs it, and when it was there before.
    enum class Root { Stays, Removed, Declined } root = Root::Stays;
};

/// The operating system's certificate store. All calls may be made from any thread and may take seconds.
/// Errors of all but isAvailable: NotAvailableHere, StoreNotAccessible.
class CertificateStore {
public:
    CertificateStore() = default;
    virtual ~CertificateStore() = default;
    CertificateStore(const CertificateStore&) = delete;
    CertificateStore& operator=(const CertificateStore&) = delete;

    virtual bool isAvailable() const = 0;

    /// Leaf into the user's personal store (My) with its key in CNG, intermediates into CA, root into Root,
    /// before which Windows asks the user itself. What is there already is left as it is. When the leaf
    /// cannot be put there, nothing of it stays, and that is an error; when one above it cannot, the rest is
    /// put there and the parts say so.
    virtual Result<InstalledParts> install(const StoreInstallation& installation) = 0;

    /// Takes away a certificate that install put there, its key, and the authorities that install added for
    /// it and nothing else needs. \a sha1: 40 upper-case hex digits.
    /// Errors: NotInStore, StoreNotOurs.
    virtual Result<UninstalledParts> uninstall(const QString& sha1) = 0;

    /// True when the user's personal store has this certificate with a private key.
    virtual Result<bool> isInstalled(const QString& sha1) const = 0;

    /// Everything in the user's personal store (CurrentUser\My).
    virtual Result<QList<PersonalCertificate>> personalCertificates() const = 0;

    /// The certificate authorities that Windows knows for the user, intermediate ones first (CA, then Root),
    /// DER; among them those of the computer and of the organisation's policy.
    virtual Result<QList<QByteArray>> authorities() const = 0;

    /// Everything with a private key in the user's and the computer's personal stores. One that cannot be
    /// read for want of rights counts as empty.
    virtual Result<QList<StoredCertificate>> certificatesWithKey() const = 0;

    /// Everything in one of the system's stores; nothing when there is no such store. Windows shows what is
    /// in a store of the computer also in the user's store of the same name, but for the personal one.
    virtual Result<QList<StoreEntry>> entries(const SystemStore& store) const = 0;

    /// What signs with the key of a certificate, where that is. Errors: NotInStore, StoreKeyUnusable.
    virtual Result<std::shared_ptr<const KeySigner>> signer(const QString& sha1,
                                                            StoreLocation location) const = 0;
};

} // namespace p2s
