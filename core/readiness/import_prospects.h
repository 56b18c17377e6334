#pragma once

#include "core/x509/pkcs12_bundle.h"

namespace p2s {

/// NSS opens no .pfx with more, and .NET balks at uncommonly high counts (domain facts §4).
inline constexpr qint64 mostIterations = 600'000;

/// Whether a .pfx can be imported somewhere.
enum class ImportOutcome { Yes, Unsure, No };

struct ImportProspect {
    /// Stable: "windows", "windows-old", "apple", "android-old", "java", "nss", "openssl", "dotnet".
    QString id;
    /// The system by its name, translated.
    QString system;
    ImportOutcome outcome = ImportOutcome::Yes;
    /// One translated sentence; empty when there is nothing to say.
    QString reason = {};
};

/// What is known of the systems that people import .pfx files into (domain facts §4).
/// \a passwordIsAscii: of the password that it was opened with.
QList<ImportProspect> importProspects(const Pkcs12Protection& protection, bool passwordIsAscii);

} // namespace p2s
