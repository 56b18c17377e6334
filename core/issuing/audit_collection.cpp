#include "core/issuing/audit_collection.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace p2s {
namespace {

// Where there is only one, sorting would only make a copy of what the watch was told.
void sortParts(AuditedCertificate& certificate) {
    if (certificate.places.size() > 1)
        std::sort(certificate.places.begin(), certificate.places.end(),
                  [](const AuditPlace& a, const AuditPlace& b) { return a.path < b.path; });
    if (certificate.findings.size() > 1)
        std::sort(
            certificate.findings.begin(), certificate.findings.end(), [](const Finding& a, const Finding& b) {
                return std::tie(a.rule, a.severity, a.argument) < std::tie(b.rule, b.severity, b.argument);
            });
}

} // namespace

void AuditCollection::add(const QString& path, AuditedFile file) {
    const QMutexLocker lock(&m_mutex);
    if (file.error) {
        note({path, *file.error});
        return;
    }
    (file.certificates.isEmpty() ? m_without : m_with) += 1;
    for (AuditedCertificate& certificate : file.certificates) {
        certificate.issuer = shared(certificate.issuer);
        certificate.key = shared(certificate.key);
        for (QString& purpose : certificate.purposes)
            purpose = shared(purpose);
        join(certificate);
        if (m_keepsNews)
            m_news.found.append(certificate);
    }
}

void AuditCollection::addUnreadable(const QString& path, const Error& error) {
    const QMutexLocker lock(&m_mutex);
    note({path, error, AuditedFailure::Kind::Certificate});
}

void AuditCollection::addUnreadableFolder(const QString& path, const Error& error) {
    const QMutexLocker lock(&m_mutex);
    note({path, error, AuditedFailure::Kind::Folder});
}

qint64 AuditCollection::certificates() {
    const QMutexLocker lock(&m_mutex);
    return m_found.size();
}

AuditCollection::News AuditCollection::takeNews() {
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_news, {});
}

void AuditCollection::handOver(AuditReport& report) {
    report.counts.withCertificates = m_with;
    report.counts.withoutCertificates = m_without;
    report.failures = std::exchange(m_failures, {});
    std::sort(report.failures.begin(), report.failures.end(),
              [](const AuditedFailure& a, const AuditedFailure& b) { return a.path < b.path; });
    m_positions = {};
    report.certificates = std::exchange(m_found, {});
    for (AuditedCertificate& certificate : report.certificates)
        sortParts(certificate);
    std::sort(report.certificates.begin(), report.certificates.end(),
              [](const AuditedCertificate& a, const AuditedCertificate& b) {
                  return std::tie(a.places.first().path, a.sha1) < std::tie(b.places.first().path, b.sha1);
              });
}

void AuditCollection::note(const AuditedFailure& failure) {
    m_failures.append(failure);
    if (m_keepsNews)
        m_news.failures.append(failure);
}

void AuditCollection::join(const AuditedCertificate& certificate) {
    const auto known = m_positions.constFind(certificate.sha1);
    if (known != m_positions.constEnd()) {
        joinAgain(m_found[*known], certificate);
        return;
    }
    m_positions.insert(certificate.sha1, m_found.size());
    m_found.append(certificate);
}

} // namespace p2s
