#pragma once

#include "core/issuing/issuance_request.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace p2s {

class CalendarButton;
class LeaverPart;
class LedgerFilter;
class LedgerTable;
class LedgerTableModel;
class MessageBar;
struct BatchTask;
class PendingPart;
struct RenewalChoice;
class PeoplePart;
class RolloverWindow;
class WorkBar;

/// Who holds what: every certificate of the ledger, to be searched, sorted, read, revoked and renewed.
class LedgerWindow : public QDialog {
    Q_OBJECT
public:
    explicit LedgerWindow(LedgerPlace place, QWidget* parent = nullptr);

    /// Reads the ledger again.
    void reload();
    /// Shows only what is valid and ends within so many days, 30, 60 or 90.
    void showExpiring(int days);
    /// Offers to renew all of that at once.
    void renewExpiring(int days);
    /// From an old root to a new one.
    void showRollover();

Q_SIGNALS:
    /// A new certificate is to be issued in place of \a old; \a request is its renewalOf.
    void renewWanted(const CertificateRecord& old, const IssuanceRequest& request);
    /// These people need a certificate each.
    void issueWanted(const QStringList& people);
    /// \a rollover wants a new root; \a roots are there.
    void newRootWanted(RolloverWindow* rollover, const QList<RootRecord>& roots);
    /// A ledger at another place is to be used.
    void placeChosen(const QString& ledgerPath);

private:
    void build();
    QWidget* buildButtons(WorkBar* work);
    void applyFilter();
    void showCurrent();
    void showStory(const CertificateStory& story);
    void offerActions();
    void offerNothing();
    std::optional<CertificateRecord> current() const;
    void revoke(const CertificateRecord& record);
    void undo();
    void sayUndone(const CertificateRecord& record, bool wasUploaded);
    void addMore(QPushButton* button);
    void makeRevocationList();
    void compareWithGateway();
    void renew();
    void renewOne(const CertificateRecord& old);
    void renewAll(const std::function<Result<RenewalChoice>(const Ledger&)>& which);
    void openBatch(BatchTask task);

    LedgerPlace m_place;
    LedgerTableModel* m_model;
    LedgerFilter* m_filter;
    LedgerTable* m_table;
    CertificateDetail* m_detail;
    MessageBar* m_message;
    PeoplePart* m_people;
    PendingPart* m_pending;
    LeaverPart* m_leaver;
    QPushButton* m_revoke;
    QPushButton* m_undo;
    QPushButton* m_renew;
    CalendarButton* m_calendar;
    /// How often renewing one was begun: only the last time counts.
    int m_renewals = 0;
    /// The certificate that is to be the current one after reading again.
    qint64 m_wanted = 0;
};

} // namespace p2s
