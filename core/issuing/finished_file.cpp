#include "core/issuing/finished_file.h"

#include "core/issuing/refuse_errors.h"
#include "core/readiness/client_readiness.h"

#include <algorithm>

namespace p2s {
namespace {

QString kindName(FileCheck::Kind kind) {
    switch (kind) {
    case FileCheck::Kind::OpensWithPassword:
        return QStringLiteral("opens-with-password");
    case FileCheck::Kind::KeyMatches:
        return QStringLiteral("key-matches");
    case FileCheck::Kind::ChainComplete:
        return QStringLiteral("chain-complete");
    case FileCheck::Kind::EkuOrder:
        return QStringLiteral("eku-order");
    case FileCheck::Kind::Profile:
        return QStringLiteral("profile");
    }
    Q_UNREACHABLE();
}

bool followsProfile(const Pkcs12Protection& protection, const Pkcs12Profile& profile) {
    const bool isModern = profile.encryption == Pkcs12Profile::Encryption::Aes256;
    const QString mac = (isModern ? QStringLiteral("HMAC-SHA256, %1") : QStringLiteral("HMAC-SHA1, %1"))
                            .arg(profile.iterations);
    return protection.hasMac && protection.mac == mac && protection.usesAes == isModern &&
           !protection.usesRc2 && !protection.hasClearParts && !protection.sendsKeyToLocalMachine &&
           protection.iterations == profile.iterations;
}

} // namespace

FinishedFile checkFinishedFile(const QString& path, const IssuanceRequest& request, const Certificate& leaf,
                               const QList<Certificate>& chain, const QDateTime& now) {
    using Kind = FileCheck::Kind;
    FinishedFile file;
    const auto bytes = readFile(path);
    const auto bundle =
        bytes ? Pkcs12Bundle::read(*bytes, request.password, path) : tl::unexpected(bytes.error());
    const auto note = [&](Kind kind, auto passed) { file.checks.append({kind, bundle && passed(*bundle)}); };

    note(Kind::OpensWithPassword, [](const Pkcs12Bundle&) { return true; });
    note(Kind::KeyMatches,
         [&](const Pkcs12Bundle& found) { return found.keyMatches() && found.leaf() == leaf; });
    note(Kind::ChainComplete, [&](const Pkcs12Bundle& found) {
        // Leaf, intermediates, root: that order and nothing else.
        return found.certificates() == QList<Certificate>{leaf} + chain && found.chain() == chain;
    });
    note(Kind::EkuOrder, [&](const Pkcs12Bundle& found) {
        const auto purposes = found.leaf()->extendedKeyUsage();
        return purposes == request.certificate.extendedKeyUsage && purposes->clientAuthenticationIsFirst();
    });
    note(Kind::Profile, [&](const Pkcs12Bundle& found) {
        return followsProfile(found.protection(), Pkcs12Profile::forTarget(request.target)) &&
               found.friendlyName() == request.friendlyName;
    });
    if (bundle)
        file.findings = assessBundleFor(*bundle, request.target, now);
    return file;
}

Result<void> acceptFinishedFile(const FinishedFile& file, const QString& pfxPath, const QString& commonName,
                                QList<Finding>* against) {
    QStringList failed;
    for (const FileCheck& check : file.checks) {
        if (!check.passed)
            failed.append(kindName(check.kind));
    }
    if (!failed.isEmpty())
        return failure(ErrorCode::SelfCheckFailed, pfxPath, failed.join(QStringLiteral(", ")));
    return refuseErrors(file.findings, commonName, against);
}

} // namespace p2s
