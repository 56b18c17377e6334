#pragma once

#include "core/handover/audit_report.h"
#include "core/issuing/audit_file.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace p2s {

/// What the workers of an audit bring together. All but handOver may be called from any thread.
class AuditCollection {
public:
    /// What came since it was last taken.
    struct News {
        QList<AuditedCertificate> found = {};
        QList<AuditedFailure> failures = {};
    };

    /// \a keepsNews: somebody is going to take them.
    explicit AuditCollection(bool keepsNews) : m_keepsNews(keepsNews) {}

    void add(const QString& path, AuditedFile file);
    /// A certificate of the store \a path; the rest of the store comes by add.
    void addUnreadable(const QString& path, const Error& error);
    /// What is in it is unknown.
    void addUnreadableFolder(const QString& path, const Error& error);
    /// How many there are, each once.
    qint64 certificates();
    News takeNews();
    /// Everything, in an order that does not depend on who was faster; the collection is empty then.
    void handOver(AuditReport& report);

private:
    /// The same text once: ten thousand certificates have one issuer.
    QString shared(const QString& text) { return *m_texts.insert(text); }
    void note(const AuditedFailure& failure);
    void join(const AuditedCertificate& certificate);

    const bool m_keepsNews;
    QMutex m_mutex;
    QList<AuditedCertificate> m_found;
    /// Where each is among them, by thumbprint.
    QHash<QByteArray, qsizetype> m_positions;
    QList<AuditedFailure> m_failures;
    News m_news;
    QSet<QString> m_texts;
    qint64 m_with = 0;
    qint64 m_without = 0;
};

} // namespace p2s
