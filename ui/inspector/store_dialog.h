#pragma once

#include "core/base/clock.h"
#include "core/issuing/store_certificates.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace p2s {

class MessageBar;

/// The user's own certificates in the Windows certificate store, with a private key or without, to choose one
/// to look into.
class StoreDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    StoreDialog(const CertificateStore& store, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    /// By its SHA-1 thumbprint; \a name is what to call it.
    void chosen(const QString& sha1, const QString& name);

private:
    void look(const CertificateStore& store);
    void fill(const Result<QList<StoreCertificate>>& certificates);
    void choose();

    const Clock& m_clock;
    QTreeWidget* m_list;
    MessageBar* m_message;
    QPushButton* m_choose;
};

} // namespace p2s
