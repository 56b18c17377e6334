#include "core/readiness/examination.h"

#include "core/readiness/import_prospects.h"
#include "core/readiness/upload_readiness.h"
#include "core/x509/oid.h"

#include <algorithm>

namespace p2s {
namespace {

const QString bundleItself = QStringLiteral("bundle");

bool canLogOn(const Certificate& certificate, const QDateTime& now) {
    const auto purposes = certificate.extendedKeyUsage();
    return !certificate.isCa() && certificate.isValidAt(now) && purposes &&
           purposes->contains(oid::clientAuthentication);
}

/// Others by the same name: Windows and the Azure VPN Client show nothing else of them.
QList<Finding> rivalsOf(const Certificate& leaf, const QList<Certificate>& others, const QDateTime& now) {
    const bool any = std::any_of(others.begin(), others.end(), [&](const Certificate& other) {
        return other != leaf && canLogOn(other, now) && other.commonName() == leaf.commonName();
    });
    if (!any)
        return {};
    return {
        {Rule::AlreadyHolds, ruleSeverity(Rule::AlreadyHolds), QStringLiteral("leaf"), leaf.displayName()}};
}

/// Of the systems that people import .pfx files into: those that would call the password wrong.
QList<Finding> importFindings(const Pkcs12Protection& protection, std::optional<bool> passwordIsAscii) {
    QStringList refusing;
    const QList<ImportProspect> prospects = importProspects(protection, true);
    for (const ImportProspect& prospect : prospects) {
        const bool mindsCipher = prospect.id == QStringLiteral("windows-old") ||
                                 prospect.id == QStringLiteral("android-old") ||
                                 prospect.id == QStringLiteral("apple");
        if (mindsCipher && prospect.outcome != ImportOutcome::Yes)
            refusing.append(prospect.system);
    }
    QList<Finding> findings;
    if (protection.hasMac && !refusing.isEmpty())
        findings.append({Rule::ProtectionUnreadable, Severity::Warning, bundleItself,
                         refusing.join(QStringLiteral("; "))});
    if (passwordIsAscii == false)
        findings.append({Rule::PasswordNotAscii, Severity::Warning, QStringLiteral("password")});
    return findings;
}

/// One case, looked at from every side that there is.
class Examiner {
public:
    Examiner(const ConnectionCase& at, const QDateTime& now, const FilePatience& patience)
        : m_case(at), m_now(now), m_patience(patience) {}

    Result<Examination> examine() {
        if (auto done = readRoot(); !done)
            return tl::unexpected(done.error());
        if (auto done = lookAtFile(); !done)
            return tl::unexpected(done.error());
        if (auto done = rehearse(); !done)
            return tl::unexpected(done.error());
        lookAtUpload();
        m_examination.diagnosis = diagnose(m_case.symptom, m_evidence);
        m_examination.findings = m_evidence.findings;
        return std::move(m_examination);
    }

private:
    void saw(Source source) { m_evidence.sources.append(source); }

    Result<void> readRoot() {
        if (!m_case.root)
            return {};
        auto root = openExaminedBytes(*m_case.root, {}, m_case.rootLabel);
        if (!root)
            return tl::unexpected(root.error());
        if (root->certificates.isEmpty())
            return failure(ErrorCode::CertificateMissing, m_case.rootLabel);
        m_root = std::move(*root);
        return {};
    }

    Result<void> lookAtFile() {
        if (!m_case.file)
            return {};
        const CertificateFile& file = *m_case.file;
        auto readiness = examineFile(file, m_case.fileName, m_now, m_patience,
                                     {m_root ? m_root->certificates : QList<Certificate>(), m_case.recorded});
        if (!readiness)
            return tl::unexpected(readiness.error());
        addNew(m_evidence.findings, readiness->findings);
        m_certificates = readiness->certificates;
        if (!m_certificates.isEmpty()) {
            saw(Source::Certificate);
            const bool hasAuthority =
                m_certificates.first().isCa() || !readiness->assessments.first().path.steps.isEmpty();
            if (hasAuthority)
                saw(Source::Authorities);
            lookForRivals();
        }
        if (file.pkcs12 || file.keyCount > 0 || file.kind == CertificateFileKind::StoreCertificate)
            saw(Source::PrivateKey);
        if (file.pkcs12) {
            saw(Source::Bundle);
            if (m_case.passwordIsAscii)
                saw(Source::Password);
            lookAtProtection(file.pkcs12->protection());
        }
        return {};
    }

    void lookForRivals() {
        QList<Certificate> others = m_certificates;
        if (m_case.others) {
            others += *m_case.others;
            saw(Source::OtherCertificates);
        }
        if (m_case.recorded) {
            saw(Source::Ledger);
            saw(Source::OtherCertificates);
        }
        addNew(m_evidence.findings, rivalsOf(m_certificates.first(), others, m_now));
    }

    /// What the user saw names \a rule as a cause.
    bool isAsked(Rule rule) const {
        const QList<Symptom> symptoms = symptomsIn(m_case.symptom);
        return std::any_of(symptoms.begin(), symptoms.end(),
                           [rule](const Symptom& symptom) { return symptom.causes.contains(rule); });
    }

    /// Nearly every .pfx is refused somewhere, so only where that is what was asked for.
    void lookAtProtection(const Pkcs12Protection& protection) {
        const QList<Finding> findings = importFindings(protection, m_case.passwordIsAscii);
        for (const Finding& finding : findings) {
            if (isAsked(finding.rule))
                m_evidence.findings.append(finding);
        }
    }

    Result<void> rehearse() {
        if (m_root)
            saw(Source::GatewayRoot);
        if (m_case.revoked && !m_certificates.isEmpty())
            saw(Source::RevokedList);
        if (!m_case.file)
            return {};
        if (m_root && m_certificates.isEmpty())
            return failure(ErrorCode::CertificateMissing, m_case.fileName);
        const QStringList revoked = m_case.revoked.value_or(QStringList());
        const bool isRevokedOnRecord = m_case.recorded && !m_certificates.isEmpty() &&
                                       m_case.recorded->isRevoked(m_certificates.first());
        if (m_root) {
            m_examination.rehearsal = rehearseGateway(
                *m_case.file, {m_root->certificates.first(), revoked, m_root->isEncodedTwice()}, m_now);
            addNew(m_evidence.findings, m_examination.rehearsal->findings);
            // Without the gateway's own list, what was revoked counts as being on it.
            if (isRevokedOnRecord && !m_case.revoked)
                m_examination.rehearsal->accepted = false;
            if (m_case.file->key)
                saw(Source::Rehearsal);
        } else if (!m_certificates.isEmpty() && isRevoked(m_certificates.first(), revoked)) {
            addNew(m_evidence.findings, {{Rule::Revoked, Severity::Error, QStringLiteral("leaf")}});
        }
        return {};
    }

    void lookAtUpload() {
        if (m_root && isUploadText(*m_root))
            saw(Source::UploadText);
        QList<Finding> findings = m_root ? assessUpload(*m_root, *m_case.root) : QList<Finding>();
        for (Finding& finding : findings) {
            if (isAsked(finding.rule))
                finding.severity = ruleSeverity(finding.rule);
        }
        addNew(m_evidence.findings, findings);
        if (m_root && m_root->isEncodedTwice())
            addNew(m_evidence.findings, {{Rule::EncodedTwice, Severity::Error, QStringLiteral("root")}});
        if (!m_case.rootName.isEmpty()) {
            saw(Source::UploadName);
            addNew(m_evidence.findings, assessUploadName(m_case.rootName));
        }
    }

    const ConnectionCase& m_case;
    const QDateTime& m_now;
    const FilePatience& m_patience;
    std::optional<CertificateFile> m_root;
    QList<Certificate> m_certificates;
    Evidence m_evidence;
    Examination m_examination;
};

} // namespace

Result<Examination> examineCase(const ConnectionCase& at, const QDateTime& now,
                                const FilePatience& patience) {
    return Examiner(at, now, patience).examine();
}

} // namespace p2s
