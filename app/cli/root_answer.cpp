#include "app/cli/root_answer.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/handover/upload_text.h"
#include "core/issuing/root_records.h"
#include "core/issuing/token_roots.h"

namespace p2s::cli {

Result<Certificate> certificateOf(const RootRecord& root) {
    auto certificate = Certificate::fromDer(root.certificateDer, root.name);
    if (!certificate)
        return failure(ErrorCode::LedgerDamaged, root.name, certificate.error().detail);
    return certificate;
}

QJsonObject rootJson(const RootRecord& root, const Certificate& certificate) {
    const auto top = topOf(root);
    const auto issuers = issuersOf(root);
    return {
        {QStringLiteral("name"), root.name},
        {QStringLiteral("certificate"), certificateJson(certificate)},
        {QStringLiteral("azure"), azureUploadText(top.value_or(certificate))},
        {QStringLiteral("issuers"), issuers ? certificatesJson(*issuers) : QJsonArray()},
        {QStringLiteral("hasKey"), !root.encryptedKey.isEmpty() || !root.keyPlace.isEmpty()},
        {QStringLiteral("keyPlace"), root.keyPlace.isEmpty() ? QJsonValue() : QJsonValue(root.keyPlace)},
        {QStringLiteral("createdAt"), isoText(root.createdAt)},
    };
}

QString rootText(const RootRecord& root, const Certificate& certificate) {
    QString text = Words::tr("Root %1").arg(root.name) + QLatin1Char('\n') + certificateText(certificate);
    if (root.encryptedKey.isEmpty() && root.keyPlace.isEmpty())
        text +=
            Words::tr("Its private key is not in this ledger, so it cannot sign here.") + QLatin1Char('\n');
    if (isKeyOnToken(root))
        text += Words::tr("Its private key is on the token %1.").arg(harmless(tokenNameOf(root))) +
                QLatin1Char('\n');
    return text;
}

QString rootNextSteps(const RootRecord& root) {
    return Words::tr("Next, upload it to Azure, once. This writes the text for the gateway's Point-to-site "
                     "configuration, root certificates, Public certificate data:") +
           QStringLiteral("\n  p2s-cert root export %1 --format azure --out %1.txt\n").arg(root.name) +
           Words::tr("Then give each person a certificate:") +
           QStringLiteral(
               "\n  p2s-cert issue --root %1 --cn user@contoso.com --unique --out user@contoso.com.pfx\n")
               .arg(root.name);
}

} // namespace p2s::cli
