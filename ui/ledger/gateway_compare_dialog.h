#pragma once

#include "core/issuing/gateway_comparison.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace p2s {

class FindingList;
class MessageBar;

/// What a gateway lists, pasted or from a file, beside the ledger: every difference with what to do about it,
/// and one click that notes which revocations have arrived there.
class GatewayCompareDialog : public QDialog {
    Q_OBJECT
public:
    explicit GatewayCompareDialog(LedgerPlace place, QWidget* parent = nullptr);

    /// Reads \a path into the text and compares.
    void openFile(const QString& path);

Q_SIGNALS:
    void ledgerChanged();
    /// Somebody wants to look at the certificate with this thumbprint.
    void showWanted(const QString& thumbprint);

private:
    QWidget* buildCommand();
    QWidget* buildText();
    QWidget* buildAnswer();
    void chooseFile();
    void compare();
    void compareBytes(const QByteArray& bytes, const QString& name);
    void showComparison(const GatewayComparison& comparison);
    void offerToNote();
    void note();

    LedgerPlace m_place;
    QLineEdit* m_command;
    QPlainTextEdit* m_text;
    QPushButton* m_compare;
    QLabel* m_summary;
    FindingList* m_findings;
    MessageBar* m_message;
    QList<CertificateRecord> m_toNote;
};

} // namespace p2s
