#pragma once

#include "tests/support/ledger_samples.h"
#include "tests/support/made_certificates.h"

#include "core/issuing/issue_client.h"

#include <QDir>
#include <QFile>

namespace p2s::test {

inline const QString samplePassword = QStringLiteral("correct horse battery staple");

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Everything in a folder, hidden files too.
inline QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

/// A root in \a ledger that is unlocked already: what unlockRoot gives, without the second that scrypt takes.
inline UnlockedRoot unlockedRoot(Ledger& ledger, const CertificateAuthority& authority = madeRoot()) {
    RootRecord record;
    record.name = authority.certificate().commonName();
    record.certificateDer = authority.certificate().der();
    record.sha1 = authority.certificate().sha1Thumbprint();
    record.notBefore = authority.certificate().notBefore();
    record.notAfter = authority.certificate().notAfter();
    const auto added = ledger.addRoot(record, false);
    if (!added)
        qFatal("cannot add the root");
    return {*added, authority};
}

/// A request that is fine on today().
inline IssuanceRequest sampleRequest(const QString& pfxPath,
                                     const QString& address = QStringLiteral("user@contoso.com")) {
    return {madeProfile(address),
            KeyAlgorithm::Rsa2048,
            Sharing::Unique,
            {},
            InstallTarget::Windows,
            address + QStringLiteral(" P2S 2026-06"),
            pfxPath,
            IfExists::Refuse,
            SecretBytes::fromText(samplePassword)};
}

} // namespace p2s::test
