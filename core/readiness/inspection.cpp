#include "core/readiness/inspection.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace p2s {
namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::Verdict)
};

Verdict verdictOf(const CertificateFile& file, const FileReadiness& readiness) {
    using Kind = Verdict::Kind;
    if (readiness.certificates.isEmpty())
        return {Kind::NoClient,
                VerdictWords::tr("There is no certificate in this file for a gateway to judge.")};
    const auto gravest =
        std::min_element(readiness.findings.begin(), readiness.findings.end(),
                         [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    const bool any = gravest != readiness.findings.end();
    if (any && gravest->severity == Severity::Error)
        return {Kind::WillNotWork, VerdictWords::tr("Will not work with an Azure Point-to-Site gateway: %1")
                                       .arg(findingText(*gravest).sentence)};
    if (readiness.certificates.first().isCa())
        return {Kind::Authority,
                VerdictWords::tr(
                    "This is a certificate authority: upload it to the gateway; nobody logs on with it.")};
    const bool hasKey = readiness.hasPrivateKey || file.hasLockedKey;
    if (!hasKey)
        return {Kind::WillWorkWithKey,
                VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts "
                                 "its root, together with its private key, which is not in "
                                 "this file.")};
    if (any && gravest->severity == Severity::Warning)
        return {
            Kind::WillWorkWithWarnings,
            VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts its root, but: %1")
                .arg(findingText(*gravest).sentence)};
    return {Kind::WillWork,
            VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts its root.")};
}

void readCertificates(Inspection& inspection, const QDateTime& now, const QList<Certificate>& known) {
    const QList<Certificate> others = inspection.file.certificates + known;
    QList<Certificate> roots;
    for (const Certificate& certificate : others) {
        if (certificate.isCa() && certificate.isSelfSigned() && !roots.contains(certificate))
            roots.append(certificate);
    }
    for (const Certificate& certificate : std::as_const(inspection.readiness.certificates))
        inspection.certificates.append({certificate, certificationPath(certificate, others, roots, now),
                                        certificateFields(certificate)});
}

Inspection inspect(Result<CertificateFile> file, const SecretBytes& password, Inspection inspection,
                   const QDateTime& now, const QList<Certificate>& known) {
    if (!file) {
        inspection.error = file.error();
        return inspection;
    }
    inspection.file = std::move(*file);
    inspection.kind = inspection.file.kind;
    inspection.readiness = assessFile(inspection.file, now);
    readCertificates(inspection, now, known);
    if (inspection.kind == CertificateFileKind::Request)
        inspection.fields = requestFields(inspection.file.der);
    if (inspection.kind == CertificateFileKind::RevocationList)
        inspection.fields = revocationListFields(inspection.file.der);
    if (inspection.file.pkcs12)
        inspection.prospects = importProspects(inspection.file.pkcs12->protection(), !password.hasNonAscii());
    inspection.verdict = verdictOf(inspection.file, inspection.readiness);
    return inspection;
}

} // namespace

Inspection inspectFile(const QString& path, const SecretBytes& password, const QDateTime& now,
                       const QList<Certificate>& known) {
    Inspection inspection = inspect(readCertificateFile(path, password), password,
                                    {.path = path, .name = QFileInfo(path).fileName()}, now, known);
    if (inspection.error)
        inspection.kind = certificateFileKindOf(path);
    return inspection;
}

Inspection inspectBytes(const QByteArray& bytes, const SecretBytes& password, const QString& name,
                        const QDateTime& now, const QList<Certificate>& known) {
    return inspect(parseCertificateFile(bytes, password, name), password, {.name = name}, now, known);
}

Inspection inspectCertificates(CertificateFile file, const QString& name, const QDateTime& now,
                               const QList<Certificate>& known) {
    return inspect(std::move(file), {}, {.name = name}, now, known);
}

} // namespace p2s
