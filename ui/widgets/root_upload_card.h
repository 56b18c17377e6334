#pragma once

#include "core/handover/azure_root.h"
#include "core/handover/upload_text.h"
#include "core/readiness/finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace p2s {

class CopyButton;
class FindingList;
class MessageBar;

/// "What to upload to Azure": a root's certificate as the one line that the portal takes, and as files.
class RootUploadCard : public QWidget {
    Q_OBJECT
public:
    explicit RootUploadCard(QWidget* parent = nullptr);

    /// \a heading is the sentence above: "P2SRootCert is ready.".
    void setRoot(qint64 id, const AzureRoot& root, const QString& heading, const QList<Finding>& findings);
    /// Without the way back, where there is no other root to be chosen.
    void hideOtherWay();
    /// The ledger's id of the root shown; 0 before there is one.
    qint64 rootId() const { return m_rootId; }
    void enter();

Q_SIGNALS:
    void otherWayWanted();

private:
    QPushButton* saveButton(const QString& text, const QString& objectName, RootExportFormat format);
    void chooseFile(RootExportFormat format);
    void save(const QString& path, RootExportFormat format);

    qint64 m_rootId = 0;
    QString m_name;
    std::optional<Certificate> m_certificate;
    QPushButton* m_back;
    QLabel* m_heading;
    QLabel* m_how;
    FindingList* m_findings;
    QPlainTextEdit* m_text;
    CopyButton* m_copy;
    MessageBar* m_message;
};

} // namespace p2s
