#include "rule_remedy.h"

#include "core/base/files.h"
#include "core/issuing/repair.h"
#include "core/readiness/file_readiness.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/path_readiness.h"
#include "core/x509/certificate_authority.h"
#include "core/x509/certificate_file.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/support/first_certificate.h"

namespace p2s::test {
namespace {

using Remedy = RuleCase::Remedy;

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

SecretBytes password() {
    return SecretBytes(ruleCasePassword());
}

/// The root that was there, as the program takes it in.
Result<CertificateAuthority> knownRoot(const OpensslWorkshop& shop) {
    const auto certificate = parseCertificate(shop.bytes(QStringLiteral("root.pem")), QStringLiteral("root"));
    if (!certificate)
        return tl::unexpected(certificate.error());
    const auto key =
        PrivateKey::fromFile(shop.bytes(QStringLiteral("root.key")), {}, QStringLiteral("root.key"));
    if (!key)
        return tl::unexpected(key.error());
    return CertificateAuthority::create(*certificate, *key, now());
}

Result<CertificateAuthority> newRoot() {
    return CertificateAuthority::createRoot({.name = QStringLiteral("P2SRootCert-2"),
                                             .notBefore = now().addDays(-1),
                                             .notAfter = now().addMonths(defaultRootMonths)});
}

Result<void> issueAgain(const CertificateAuthority& authority, const QString& path) {
    const auto person = EmailName::parse(QStringLiteral("user@contoso.com"));
    if (!person)
        return tl::unexpected(person.error());
    const auto key = PrivateKey::generate(KeyAlgorithm::Rsa2048);
    if (!key)
        return tl::unexpected(key.error());
    const auto leaf = authority.signClient({.person = *person,
                                            .notBefore = now().addSecs(-backdatingSeconds),
                                            .notAfter = now().addMonths(defaultClientMonths)},
                                           *key);
    if (!leaf)
        return tl::unexpected(leaf.error());
    const auto pfx = writePkcs12({*key, *leaf, {authority.certificate()}, QStringLiteral("user@contoso.com")},
                                 password(), Pkcs12Profile::modern());
    return pfx ? writePrivateFile(path, *pfx, IfExists::Refuse) : tl::unexpected(pfx.error());
}

/// Out of the file, or where it has no key out of the key's own, with every certificate at hand.
Result<void> exportAgain(const OpensslWorkshop& shop, const QString& path) {
    auto source = readCertificateFile(shop.path(QStringLiteral("wrong.pfx")), password());
    if (!source || !source->key)
        source = readCertificateFile(shop.path(QStringLiteral("wrong.key")), {});
    if (!source)
        return tl::unexpected(source.error());
    RepairRequest request{.source = *source, .password = password(), .path = path};
    for (const char* file : {"wrong.pem", "middle.pem", "root.pem"}) {
        const QByteArray pem = shop.bytes(QString::fromLatin1(file));
        if (pem.isEmpty())
            continue;
        const auto certificate = parseCertificate(pem, QString::fromLatin1(file));
        if (!certificate)
            return tl::unexpected(certificate.error());
        request.additions.append(*certificate);
    }
    const auto repaired = repairBundle(request, now());
    return repaired ? Result<void>() : tl::unexpected(repaired.error());
}

} // namespace

Result<QList<Finding>> findingsInBundle(const QString& path, const QByteArray& root) {
    const auto file = readCertificateFile(path, password());
    if (!file)
        return tl::unexpected(file.error());
    const auto uploaded = parseCertificate(root, QStringLiteral("root.pem"));
    if (!uploaded)
        return tl::unexpected(uploaded.error());
    QList<Finding> findings = assessFile(*file, now()).findings;
    // As when it comes from an authority.
    if (const auto& bundle = file->pkcs12; bundle && bundle->leaf())
        findings += assessPath(*bundle->leaf(), bundle->chain());
    return findings + rehearseGateway(*file, {*uploaded, {}}, now()).findings;
}

QStringList findingIds(const Result<QList<Finding>>& findings) {
    if (!findings)
        return {errorCodeName(findings.error().code)};
    QStringList ids;
    for (const Finding& finding : *findings)
        ids.append(ruleId(finding.rule));
    return ids;
}

Result<Remedied> applyRemedy(const RuleCase& ruleCase, const OpensslWorkshop& shop) {
    Remedied remedied{shop.path(QStringLiteral("right.pfx")), shop.bytes(QStringLiteral("root.pem"))};
    if (ruleCase.remedy == Remedy::ExportAgain) {
        if (auto done = exportAgain(shop, remedied.path); !done)
            return tl::unexpected(done.error());
        return remedied;
    }
    const auto authority = ruleCase.remedy == Remedy::NewRoot ? newRoot() : knownRoot(shop);
    if (!authority)
        return tl::unexpected(authority.error());
    remedied.trustedRoot = authority->certificate().pem();
    if (auto done = issueAgain(*authority, remedied.path); !done)
        return tl::unexpected(done.error());
    return remedied;
}

} // namespace p2s::test
