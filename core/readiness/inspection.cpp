#include "core/readiness/inspection.h"

#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace p2s {
namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::Verdict)
};

/// The sentence for the gravest finding, with the name of whose it is.
QString reasonOf(const Finding& finding) {
    const QString sentence = findingText(finding).sentence;
    if (finding.certificate.isEmpty())
        return sentence;
    return VerdictWords::tr("%1: %2", "a certificate's name and what is wrong with it")
        .arg(visibleText(finding.certificate), sentence);
}

/// Of an authority: what a gateway takes is the root at the top.
Verdict authorityVerdict(const Certificate& authority, const CertificationPath& path) {
    using Kind = Verdict::Kind;
    if (authority.isSelfSigned())
        return {Kind::Authority,
                VerdictWords::tr(
                    "This is a certificate authority: upload it to the gateway; nobody logs on with it.")};
    const bool hasRoot = !path.steps.isEmpty() && path.steps.first().certificate.isSelfSigned();
    if (hasRoot)
        return {Kind::SubordinateAuthority,
                VerdictWords::tr("This is a subordinate certificate authority: upload its root, “%1”, to the "
                                 "gateway, and give this one to the clients in their .pfx files; nobody logs "
                                 "on with it.")
                    .arg(visibleText(path.steps.first().certificate.displayName()))};
    return {Kind::SubordinateAuthority,
            VerdictWords::tr("This is a subordinate certificate authority, issued by “%1”: a gateway takes "
                             "the root at the top, which is not here; nobody logs on with this one.")
                .arg(visibleText(authority.issuer()))};
}

Verdict verdictOf(const Certificate& certificate, const CertificationPath& path,
                  const QList<Finding>& findings, bool hasKey) {
    using Kind = Verdict::Kind;
    const auto gravest =
        std::min_element(findings.begin(), findings.end(),
                         [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    const bool any = gravest != findings.end();
    if (any && gravest->severity == Severity::Error)
        return {Kind::WillNotWork, VerdictWords::tr("Will not work with an Azure Point-to-Site gateway: %1")
                                       .arg(reasonOf(*gravest))};
    if (certificate.isCa())
        return authorityVerdict(certificate, path);
    if (!hasKey)
        return {Kind::WillWorkWithKey,
                VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts "
                                 "its root, together with its private key, which is not in "
                                 "this file.")};
    if (any && gravest->severity == Severity::Warning)
        return {
            Kind::WillWorkWithWarnings,
            VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts its root, but: %1")
                .arg(reasonOf(*gravest))};
    return {Kind::WillWork,
            VerdictWords::tr("Will work with an Azure Point-to-Site gateway that trusts its root.")};
}

/// False when that takes too long.
bool readCertificates(Inspection& inspection, const QDateTime& now, const Surroundings& around,
                      FileSpell& spell) {
    const QList<Certificate> others = inspection.file.certificates + around.known;
    const QList<Certificate> roots = rootsAmong(others);
    const FileReadiness& readiness = inspection.readiness;
    for (const CertificateReadiness& each : readiness.assessments) {
        if (!spell.goesOn())
            return false;
        const bool isFirst = inspection.certificates.isEmpty();
        const bool hasKey = isFirst && readiness.hasPrivateKey;
        InspectedCertificate inspected{
            each.certificate, each.path, certificateFields(each.certificate), {}, each.findings};
        if (inspected.path.steps.isEmpty())
            inspected.path =
                certificationPath(each.certificate, others, roots, now, [&spell] { return spell.goesOn(); });
        inspected.verdict = verdictOf(each.certificate, inspected.path, each.findings, hasKey);
        inspection.certificates.append(std::move(inspected));
    }
    return spell.goesOn();
}

Verdict verdictOf(const Inspection& inspection) {
    const FileReadiness& readiness = inspection.readiness;
    if (readiness.certificates.isEmpty())
        return {Verdict::Kind::NoClient,
                VerdictWords::tr("There is no certificate in this file for a gateway to judge.")};
    return verdictOf(readiness.certificates.first(), inspection.certificates.first().path, readiness.findings,
                     readiness.hasPrivateKey);
}

/// Without what was read so far: less than everything must not be shown.
Inspection unread(const Inspection& inspection, const Error& error) {
    return {.path = inspection.path, .name = inspection.name, .error = error, .kind = inspection.kind};
}

Inspection judge(Inspection inspection, const QDateTime& now, const Surroundings& around,
                 const FilePatience& patience) {
    auto readiness = examineFile(inspection.file, inspection.name, now, patience, around);
    if (!readiness)
        return unread(inspection, readiness.error());
    inspection.readiness = std::move(*readiness);
    inspection.certificates.clear();
    FileSpell spell(patience);
    if (!readCertificates(inspection, now, around, spell)) {
        const Error error{*spell.end(), inspection.name};
        return unread(inspection, error);
    }
    inspection.verdict = verdictOf(inspection);
    return inspection;
}

Inspection inspect(Result<CertificateFile> file, const SecretBytes& password, Inspection inspection,
                   const QDateTime& now, const Surroundings& around, const FilePatience& patience) {
    if (!file) {
        inspection.error = file.error();
        return inspection;
    }
    inspection.file = std::move(*file);
    inspection.kind = inspection.file.kind;
    for (const CertificateRequest& request : std::as_const(inspection.file.requests))
        inspection.others.append(
            {CertificateFileKind::Request, request.subject(), requestFields(request.der())});
    for (const RevocationList& list : std::as_const(inspection.file.revocationLists))
        inspection.others.append(
            {CertificateFileKind::RevocationList, list.issuer(), revocationListFields(list.der())});
    inspection.passwordIsAscii = !password.hasNonAscii();
    if (inspection.file.pkcs12)
        inspection.prospects =
            importProspects(inspection.file.pkcs12->protection(), inspection.passwordIsAscii);
    return judge(std::move(inspection), now, around, patience);
}

} // namespace

Inspection inspectFile(const QString& path, const SecretBytes& password, const QDateTime& now,
                       const Surroundings& around, const FilePatience& patience) {
    Inspection inspection =
        inspect(openExaminedFile(path, password), password,
                {.path = path, .name = QFileInfo(path).fileName()}, now, around, patience);
    if (inspection.error && !inspection.kind)
        inspection.kind = kindOfUnopened(path, inspection.error->code);
    return inspection;
}

Inspection inspectBytes(const QByteArray& bytes, const SecretBytes& password, const QString& name,
                        const QDateTime& now, const Surroundings& around, const FilePatience& patience) {
    return inspect(openExaminedBytes(bytes, password, name), password, {.name = name}, now, around, patience);
}

Inspection inspectCertificates(CertificateFile file, const QString& name, const QDateTime& now,
                               const Surroundings& around, const FilePatience& patience) {
    return inspect(std::move(file), {}, {.name = name}, now, around, patience);
}

Inspection inspectAgain(const Inspection& before, const QDateTime& now, const Surroundings& around,
                        const FilePatience& patience) {
    if (before.error || before.readiness.certificates.isEmpty())
        return before;
    Inspection again = judge(before, now, around, patience);
    return again.error ? before : again;
}

} // namespace p2s
