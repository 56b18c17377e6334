#pragma once

#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"

#include <QTextBrowser>

namespace p2s {

/// Everything that the ledger knows of one certificate.
struct CertificateStory {
    CertificateRecord record;
    QList<HolderRecord> holders;
    QList<EventRecord> events;
    QList<CertificateRecord> replacements;
    /// What a look into it with its root finds, the gravest first.
    QList<Finding> findings = {};
};

/// On a worker. \a now: the moment that the findings are of. Errors: those of the ledger.
Result<CertificateStory> storyOf(const CertificateRecord& record, const Ledger& ledger, const QDateTime& now);

/// One certificate to be read: what is in it, what is to be said of it, who has it, what happened, what took
/// its place.
class CertificateDetail : public QTextBrowser {
    Q_OBJECT
public:
    explicit CertificateDetail(QWidget* parent = nullptr);
    void showStory(const CertificateStory& story, const QDateTime& now);
};

} // namespace p2s
