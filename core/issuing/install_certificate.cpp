#include "core/issuing/install_certificate.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/handover/password.h"

namespace p2s {
namespace {

QList<Certificate> chainIn(const Pkcs12Bundle& bundle) {
    return bundle.chain({.now = systemClock().now()});
}

std::optional<Certificate> rootIn(const QList<Certificate>& chain) {
    return !chain.isEmpty() && chain.last().isSelfSigned() ? std::optional(chain.last()) : std::nullopt;
}

} // namespace

std::optional<Certificate> rootOf(const Pkcs12Bundle& bundle) {
    return rootIn(chainIn(bundle));
}

Result<InstalledCertificate> installBundle(const Pkcs12Bundle& bundle, const QString& name,
                                           const InstallOptions& options, CertificateStore& store) {
    const auto leaf = bundle.leaf();
    if (!bundle.key() || !leaf)
        return failure(ErrorCode::KeyMissing, name);
    if (bundle.keyCount() > 1)
        return failure(ErrorCode::SeveralKeys, name);
    if (!leaf->matches(*bundle.key()))
        return failure(ErrorCode::KeyMismatch, leaf->displayName());

    const QList<Certificate> chain = chainIn(bundle);
    const std::optional<Certificate> root = rootIn(chain);
    StoreInstallation installation;
    installation.leaf = leaf->der();
    for (const Certificate& issuer : chain) {
        if (!root || !(issuer == *root))
            installation.intermediates.append(issuer.der());
    }
    if (root && options.withRoot)
        installation.root = root->der();
    installation.friendlyName = bundle.friendlyName();
    installation.exportable = options.exportable;
    // Encoded anew, in memory, under a password of the moment: every Windows reads that form, and nothing in
    // the file decides where the key goes (1.3.6.1.4.1.311.17.2 would send it to the computer's store).
    installation.password = generatePassword();
    auto pkcs12 =
        writePkcs12({*bundle.key(), *leaf, {}, {}}, installation.password, Pkcs12Profile::legacyCompatible());
    if (!pkcs12)
        return tl::unexpected(pkcs12.error());
    installation.pkcs12 = std::move(*pkcs12);

    auto parts = store.install(installation);
    if (!parts)
        return tl::unexpected(parts.error());
    return InstalledCertificate{*leaf, chain, std::move(*parts), !installation.root.isEmpty()};
}

Result<InstalledCertificate> installFile(const QString& path, const SecretBytes& password,
                                         const InstallOptions& options, CertificateStore& store) {
    if (!store.isAvailable())
        return failure(ErrorCode::NotAvailableHere);
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto bundle = Pkcs12Bundle::read(*bytes, password, path);
    if (!bundle)
        return tl::unexpected(bundle.error());
    return installBundle(*bundle, path, options, store);
}

} // namespace p2s
