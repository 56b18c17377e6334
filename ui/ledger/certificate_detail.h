#pragma once

#include "core/ledger/ledger.h"

#include <QTextBrowser>

namespace p2s {

/// Everything that the ledger knows of one certificate.
struct CertificateStory {
    CertificateRecord record;
    QList<HolderRecord> holders;
    QList<EventRecord> events;
    QList<CertificateRecord> replacements;
};

/// Errors: those of the ledger.
Result<CertificateStory> storyOf(const CertificateRecord& record, const Ledger& ledger);

/// One certificate to be read: what is in it, who has it, what happened, what took its place.
class CertificateDetail : public QTextBrowser {
    Q_OBJECT
public:
    explicit CertificateDetail(QWidget* parent = nullptr);
    void showStory(const CertificateStory& story, const QDateTime& now);
};

} // namespace p2s
