#include "core/readiness/file_readiness.h"

#include "core/readiness/client_readiness.h"
#include "core/x509/issuer_chain.h"

#include <algorithm>

namespace p2s {
namespace {

/// The certificate that the file is about: that of its key, else the first that is no CA, else the first.
const Certificate& leafOf(const CertificateFile& file) {
    const QList<Certificate>& all = file.certificates;
    const auto ofKey = std::find_if(all.begin(), all.end(), [&](const Certificate& certificate) {
        return file.key && certificate.matches(*file.key);
    });
    if (ofKey != all.end())
        return *ofKey;
    const auto client = std::find_if(all.begin(), all.end(),
                                     [](const Certificate& certificate) { return !certificate.isCa(); });
    return client != all.end() ? *client : all.first();
}

QList<Certificate> leafFirst(const CertificateFile& file, const Certificate& leaf,
                             const QList<Certificate>& chain) {
    QList<Certificate> ordered = QList<Certificate>{leaf} + chain;
    for (const Certificate& certificate : file.certificates) {
        if (!ordered.contains(certificate))
            ordered.append(certificate);
    }
    return ordered;
}

bool endsInRoot(const QList<Certificate>& chain) {
    return !chain.isEmpty() && chain.last().isSelfSigned();
}

/// Nearest first, as chainAbove has them.
QList<Certificate> issuersIn(const CertificationPath& path) {
    QList<Certificate> issuers;
    for (const PathStep& step : path.steps)
        issuers.prepend(step.certificate);
    issuers.removeFirst(); // the certificate itself
    return issuers;
}

/// Judges one certificate of a file after the other.
class FileJudge {
public:
    FileJudge(const CertificateFile& file, const QDateTime& now, const KeepGoing& keepGoing,
              const Surroundings& around)
        : m_now(now), m_keepGoing(keepGoing), m_around(around), m_all(file.certificates + around.known) {}

    /// \a chain: what is above it in the file.
    CertificateReadiness judge(const Certificate& certificate, const QList<Certificate>& chain) {
        CertificateReadiness readiness = judgeAlone(certificate, chain);
        if (m_around.recorded)
            readiness.findings += recordedFindings(certificate, *m_around.recorded);
        return readiness;
    }

private:
    CertificateReadiness judgeAlone(const Certificate& certificate, const QList<Certificate>& chain) {
        CertificateReadiness readiness{certificate};
        if (certificate.isCa()) {
            readiness.findings = assessCertificate(certificate, {}, m_now);
            return readiness;
        }
        QList<Certificate> whole =
            !m_around.known.isEmpty()
                ? chainAbove(certificate, m_all, {.now = m_now, .keepGoing = m_keepGoing})
                : chain;
        if (!endsInRoot(whole)) {
            readiness.findings = assessCertificate(certificate, whole, m_now);
            return readiness;
        }
        readiness.path = certificationPath(certificate, m_all, roots(), m_now, m_keepGoing);
        // Of several ways up, the verified one counts.
        if (readiness.path.isGood)
            whole = issuersIn(readiness.path);
        readiness.findings = assessCertificate(certificate, whole, readiness.path, m_now);
        if (!endsInRoot(chain))
            readiness.findings.append({Rule::ChainIncomplete, Severity::Error, QStringLiteral("leaf"),
                                       (chain.isEmpty() ? certificate : chain.last()).issuer()});
        return readiness;
    }

    const QList<Certificate>& roots() {
        if (!m_roots)
            m_roots = rootsAmong(m_all);
        return *m_roots;
    }

    const QDateTime& m_now;
    const KeepGoing& m_keepGoing;
    const Surroundings& m_around;
    QList<Certificate> m_all;
    std::optional<QList<Certificate>> m_roots;
};

/// Nobody expects the issuers there.
void noteMissingIssuers(QList<Finding>& findings) {
    for (Finding& finding : findings) {
        if (finding.rule == Rule::ChainIncomplete)
            finding.severity = Severity::Info;
    }
}

/// What there is to say of the file itself, with what was said of its leaf.
QList<Finding> ofLeafAndFile(const CertificateFile& file, const FileReadiness& readiness,
                             QList<Finding> findings) {
    const Certificate& leaf = readiness.certificates.first();
    if (file.pkcs12) {
        findings = assessBundleAlone(*file.pkcs12) + findings;
    } else {
        if (file.kind == CertificateFileKind::StoreCertificate) {
            // There Windows looks for the key, and nowhere else.
            if (!file.hasKeyInStore && !leaf.isCa())
                findings.prepend({Rule::KeyMissing, Severity::Error, QStringLiteral("leaf")});
        } else if (!readiness.hasPrivateKey) {
            noteMissingIssuers(findings);
        }
        if (file.keyCount > 1)
            findings.append({Rule::SeveralKeys, Severity::Warning, QStringLiteral("bundle")});
        if (readiness.keyMatches == false)
            findings.prepend({Rule::KeyMismatch, Severity::Error, QStringLiteral("bundle")});
        if (readiness.keyMatches == true && leaf.isCa())
            findings.prepend({Rule::IsCa, Severity::Error, QStringLiteral("leaf"), leaf.displayName()});
    }
    if (file.isEncodedTwice())
        findings.prepend({Rule::EncodedTwice, Severity::Error,
                          leaf.isCa() ? QStringLiteral("root") : QStringLiteral("leaf")});
    return findings;
}

/// Adds what is wrong with \a other, unless it was said of a certificate before.
void appendOf(const CertificateReadiness& other, QList<Finding>& findings) {
    for (Finding finding : other.findings) {
        const bool isSaid =
            finding.severity == Severity::Info || (finding.subject != QStringLiteral("leaf") &&
                                                   !other.certificate.isCa() && findings.contains(finding));
        if (isSaid)
            continue;
        finding.certificate = other.certificate.displayName();
        findings.append(finding);
    }
}

} // namespace

FileReadiness assessFile(const CertificateFile& file, const QDateTime& now, const KeepGoing& keepGoing,
                         const Surroundings& around) {
    FileReadiness readiness;
    readiness.hasPrivateKey = file.key.has_value() || file.hasLockedKey || file.hasKeyInStore;
    if (file.certificates.isEmpty()) {
        if (file.pkcs12)
            readiness.findings = assessBundleAlone(*file.pkcs12);
        return readiness;
    }
    const Certificate& leaf = leafOf(file);
    const ChainWishes wishes{.now = now, .keepGoing = keepGoing};
    const QList<Certificate> chain = chainAbove(leaf, file.certificates, wishes);
    readiness.certificates = leafFirst(file, leaf, chain);
    if (file.key)
        readiness.keyMatches = readiness.certificates.first().matches(*file.key);
    FileJudge judge(file, now, keepGoing, around);
    for (const Certificate& certificate : std::as_const(readiness.certificates)) {
        if (keepGoing && !keepGoing())
            return readiness;
        const bool isFirst = readiness.assessments.isEmpty();
        CertificateReadiness assessed = judge.judge(
            certificate, isFirst              ? chain
                         : certificate.isCa() ? QList<Certificate>()
                                              : chainAbove(certificate, file.certificates, wishes));
        if (isFirst)
            assessed.findings = ofLeafAndFile(file, readiness, assessed.findings);
        else
            noteMissingIssuers(assessed.findings);
        putGravestFirst(assessed.findings);
        readiness.assessments.append(std::move(assessed));
    }
    readiness.findings = readiness.assessments.first().findings;
    if (!readiness.hasPrivateKey) {
        for (const CertificateReadiness& other : std::as_const(readiness.assessments).sliced(1)) {
            if (!chain.contains(other.certificate))
                appendOf(other, readiness.findings);
        }
        putGravestFirst(readiness.findings);
    }
    return readiness;
}

QList<Certificate> rootsAmong(const QList<Certificate>& certificates) {
    QList<Certificate> roots;
    for (const Certificate& certificate : certificates) {
        if (certificate.isCa() && certificate.isSelfSigned() && !roots.contains(certificate))
            roots.append(certificate);
    }
    return roots;
}

} // namespace p2s
