#include "core/issuing/audit_paths.h"

#include "core/base/machine_text.h"
#include "core/base/openssl_thread.h"
#include "core/issuing/audit_file.h"
#include "core/issuing/audit_lookup.h"
#include "core/x509/name_constraints.h"
#include "core/x509/oid.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace p2s {
namespace {

/// Of those that stand above others; more than any organisation has, and less than 64 MB.
constexpr int mostAuthoritiesRead = 2000;
constexpr qsizetype filesAtATime = 256;

/// The authorities above certificates whose issuer has one name.
struct IssuerGroup {
    QList<Certificate> authorities;
    /// When all of them are valid; decoded once, for a hundred thousand below them.
    QDateTime notBefore;
    QDateTime notAfter;
    /// They limit what is below them, or what they say depends on more of it than its dates.
    bool mayObject = false;
    bool hasBeenAsked = false;

    void add(const Certificate& authority) {
        const QDateTime begin = authority.notBefore();
        const QDateTime end = authority.notAfter();
        notBefore = authorities.isEmpty() ? begin : std::max(notBefore, begin);
        notAfter = authorities.isEmpty() ? end : std::min(notAfter, end);
        const auto purposes = authority.extendedKeyUsage();
        mayObject |= hasNameConstraints(authority) || !authority.unknownCriticalExtensions().isEmpty() ||
                     (purposes && !purposes->contains(oid::clientAuthentication)) ||
                     (authority.pathLength() && *authority.pathLength() < authorities.size());
        authorities.append(authority);
    }
    bool isWithin(const AuditedCertificate& certificate) const {
        return notBefore <= certificate.notBefore && certificate.notAfter <= notAfter;
    }
};

class PathCompletion {
public:
    PathCompletion(AuditReport& report, const AuditRequest& request, const QList<Certificate>& known,
                   const AuditWatch& watch)
        : m_report(report), m_request(request), m_watch(watch), m_folder(report.folder) {
        for (const Certificate& certificate : known)
            m_read[certificate.subject()].append(certificate);
        const QList<AuditedCertificate>& all = m_report.certificates;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).isCa)
                m_found[all.at(i).subject].append(i);
        }
    }

    Result<void> run() {
        QList<qsizetype> toRead;
        for (qsizetype i = 0; i < m_report.certificates.size(); ++i) {
            const AuditedCertificate& certificate = m_report.certificates.at(i);
            if (certificate.isCa || !certificate.lacksIssuers)
                continue;
            // From the bottom on: one of its files may have some of them, and another one none.
            IssuerGroup& group = groupOf(certificate.issuer);
            if (group.authorities.isEmpty())
                continue;
            if (!group.hasBeenAsked) {
                group.hasBeenAsked = true;
                if (judgeAgain(i) > 0)
                    group.mayObject = true;
            } else if (group.mayObject || !group.isWithin(certificate)) {
                toRead.append(i);
            }
        }
        return judgeAll(toRead);
    }

private:
    const QList<Certificate>& authoritiesNamed(const QString& name) {
        QList<Certificate>& authorities = m_read[name];
        const QList<qsizetype> found = m_found.take(name);
        for (const qsizetype position : found) {
            const AuditedCertificate& wanted = m_report.certificates.at(position);
            const QString thumbprint = hexText(wanted.sha1);
            if (m_authoritiesRead++ >= mostAuthoritiesRead)
                break;
            const QList<Certificate> inFile =
                certificatesIn(m_folder.filePath(wanted.places.first().path), m_request.passwords);
            for (const Certificate& certificate : inFile) {
                if (certificate.sha1Thumbprint() == thumbprint && !authorities.contains(certificate))
                    authorities.append(certificate);
            }
        }
        return authorities;
    }

    IssuerGroup& groupOf(const QString& issuer) {
        if (const auto known = m_groups.find(issuer); known != m_groups.end())
            return *known;
        IssuerGroup group;
        QStringList names{issuer};
        QSet<QString> seen{issuer};
        while (!names.isEmpty()) {
            const QList<Certificate> authorities = authoritiesNamed(names.takeFirst());
            // Which of several signed a certificate is another question for each of them.
            group.mayObject |= authorities.size() > 1;
            for (const Certificate& authority : authorities) {
                group.add(authority);
                const QString above = authority.issuer();
                if (!seen.contains(above)) {
                    seen.insert(above);
                    names.append(above);
                }
            }
        }
        return *m_groups.insert(issuer, group);
    }

    /// What there is to say of a certificate beside its issuers and was not said without them.
    QList<Finding> furtherFindings(const AuditedCertificate& certificate) const {
        const QString& path = certificate.places.first().path;
        const AuditedFile again = auditFile(m_folder.filePath(path), path, m_request.passwords, m_request.now,
                                            {}, m_groups.constFind(certificate.issuer)->authorities);
        QList<Finding> further;
        for (const AuditedCertificate& each : again.certificates) {
            if (each.sha1 != certificate.sha1)
                continue;
            for (const Finding& finding : each.findings) {
                if (!certificate.findings.contains(finding))
                    further.append(finding);
            }
        }
        return further;
    }

    void add(qsizetype position, const QList<Finding>& further) {
        AuditedCertificate& certificate = m_report.certificates[position];
        certificate.findings.append(further);
        std::stable_sort(certificate.findings.begin(), certificate.findings.end(),
                         [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
    }

    qsizetype judgeAgain(qsizetype position) {
        const QList<Finding> further = furtherFindings(m_report.certificates.at(position));
        if (!further.isEmpty())
            add(position, further);
        return further.size();
    }

    Result<void> judgeAll(const QList<qsizetype>& positions) {
        QThreadPool pool;
        if (m_request.threads > 0)
            pool.setMaxThreadCount(m_request.threads);
        for (qsizetype first = 0; first < positions.size(); first += filesAtATime) {
            if (m_watch && !m_watch({.progress = progressOf(m_report)}))
                return failure(ErrorCode::Cancelled);
            const QList<qsizetype> some = positions.mid(first, filesAtATime);
            QList<QList<Finding>> further(some.size());
            // Each task has its own place in it.
            QList<Finding>* const results = further.data();
            for (qsizetype i = 0; i < some.size(); ++i)
                pool.start([this, results, i, position = some.at(i)] {
                    const OpensslThread thread;
                    results[i] = furtherFindings(m_report.certificates.at(position));
                });
            pool.waitForDone();
            for (qsizetype i = 0; i < some.size(); ++i) {
                if (!further.at(i).isEmpty())
                    add(some.at(i), further.at(i));
            }
        }
        return {};
    }

    AuditReport& m_report;
    const AuditRequest& m_request;
    const AuditWatch& m_watch;
    QDir m_folder;
    /// Where in the report authorities are that were not read again yet, by name.
    QHash<QString, QList<qsizetype>> m_found;
    QHash<QString, QList<Certificate>> m_read;
    QHash<QString, IssuerGroup> m_groups;
    int m_authoritiesRead = 0;
};

} // namespace

Result<void> completePaths(AuditReport& report, const AuditRequest& request, const QList<Certificate>& known,
                           const AuditWatch& watch) {
    return PathCompletion(report, request, known, watch).run();
}

} // namespace p2s
