#include "core/readiness/file_readiness.h"

#include "core/readiness/client_readiness.h"

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

QList<Finding> findingsOf(const CertificateFile& file, const FileReadiness& readiness,
                          const QList<Certificate>& chain, const QDateTime& now, const KeepGoing& keepGoing) {
    if (file.pkcs12)
        return assessBundle(*file.pkcs12, now, keepGoing);
    if (readiness.certificates.isEmpty())
        return {};
    const Certificate& leaf = readiness.certificates.first();
    QList<Finding> findings = assessCertificate(leaf, chain, now);
    if (file.kind == CertificateFileKind::StoreCertificate) {
        // There Windows looks for the key, and nowhere else.
        if (!file.hasKeyInStore && !leaf.isCa())
            findings.prepend({Rule::KeyMissing, Severity::Error, QStringLiteral("leaf")});
    } else if (!readiness.hasPrivateKey) {
        for (Finding& finding : findings) {
            if (finding.rule == Rule::ChainIncomplete)
                finding.severity = Severity::Info;
        }
    }
    if (file.keyCount > 1)
        findings.append({Rule::SeveralKeys, Severity::Warning, QStringLiteral("bundle")});
    if (readiness.keyMatches == false)
        findings.prepend({Rule::KeyMismatch, Severity::Error, QStringLiteral("bundle")});
    if (readiness.keyMatches == true && leaf.isCa())
        findings.prepend({Rule::IsCa, Severity::Error, QStringLiteral("leaf"), leaf.displayName()});
    return findings;
}

} // namespace

FileReadiness assessFile(const CertificateFile& file, const QDateTime& now, const KeepGoing& keepGoing) {
    FileReadiness readiness;
    QList<Certificate> chain;
    if (!file.certificates.isEmpty()) {
        const Certificate& leaf = leafOf(file);
        chain = chainAbove(leaf, file.certificates, keepGoing);
        readiness.certificates = leafFirst(file, leaf, chain);
    }
    readiness.hasPrivateKey = file.key.has_value() || file.hasLockedKey || file.hasKeyInStore;
    if (file.key && !readiness.certificates.isEmpty())
        readiness.keyMatches = readiness.certificates.first().matches(*file.key);
    readiness.findings = findingsOf(file, readiness, chain, now, keepGoing);
    if (file.isEncodedTwice() && !readiness.certificates.isEmpty())
        readiness.findings.prepend(
            {Rule::EncodedTwice, Severity::Error,
             readiness.certificates.first().isCa() ? QStringLiteral("root") : QStringLiteral("leaf")});
    return readiness;
}

} // namespace p2s
