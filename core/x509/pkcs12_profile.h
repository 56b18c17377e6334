#pragma once

#include "core/base/result.h"

#include <QList>

#include <optional>

namespace p2s {

/// Where a .pfx will be installed; decides how it is encrypted (domain facts §4).
enum class InstallTarget { Windows, WindowsLegacy, Apple, Android, Java, Linux, Any };

QList<InstallTarget> allInstallTargets();
/// "windows-legacy", as the CLI writes it.
QString installTargetName(InstallTarget target);
/// Nothing when \a name is none of them.
std::optional<InstallTarget> installTargetFromName(const QString& name);

/// How a PKCS#12 file is protected (RFC 7292).
struct Pkcs12Profile {
    enum class Encryption {
        /// PBES2: PBKDF2-HMAC-SHA256, AES-256-CBC, UTF-8 password.
        Aes256,
        /// pbeWithSHAAnd3-KeyTripleDES-CBC for both bags, BMPString password; never RC2-40.
        TripleDes,
    };
    Encryption encryption = Encryption::Aes256;
    /// SHA-256 with Aes256, SHA-1 with TripleDes: what old readers check.
    int iterations = 10000;

    /// AES-256 and a SHA-256 MAC: Windows 10 1709 and later, Java 8u301+, Linux.
    static Pkcs12Profile modern();
    /// Triple DES and a SHA-1 MAC: every reader, also old Windows, macOS, iOS and Android.
    static Pkcs12Profile legacyCompatible();
    static Pkcs12Profile forTarget(InstallTarget target);
};

} // namespace p2s
