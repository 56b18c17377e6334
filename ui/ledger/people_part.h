#pragma once

#include "ui/ledger/ledger_place.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace p2s {

class MessageBar;

/// One line under a shared certificate: somebody joins, somebody leaves.
class PeoplePart : public QWidget {
    Q_OBJECT
public:
    /// \a message says what came of it.
    PeoplePart(LedgerPlace place, MessageBar* message, QWidget* parent = nullptr);
    /// Nothing for no certificate, or for one that is nobody else's to join.
    void setCertificate(const std::optional<CertificateRecord>& certificate);

Q_SIGNALS:
    void changed();

private:
    void change(bool joins);

    LedgerPlace m_place;
    MessageBar* m_message;
    qint64 m_certificateId = 0;
    QLineEdit* m_address;
    QPushButton* m_join;
    QPushButton* m_leave;
};

} // namespace p2s
