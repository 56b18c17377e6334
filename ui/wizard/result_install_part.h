#pragma once

#include "core/issuing/install_certificate.h"

#include <QObject>

class QHBoxLayout;
class QPushButton;

namespace p2s {

class IssuanceDraft;
class MessageBar;

/// The part of the Result page that puts the certificate, its key and its chain into this user's certificate
/// store, and takes them away again. Not shown where the operating system has no such store.
class ResultInstallPart : public QObject {
    Q_OBJECT
public:
    /// Adds its button to \a buttons; what came of it is said in \a message.
    ResultInstallPart(IssuanceDraft& draft, QHBoxLayout* buttons, MessageBar* message, QObject* parent);

    /// The page is shown: looks whether this certificate is installed already.
    void enter();

Q_SIGNALS:
    /// A question takes room on the page, or does so no longer.
    void asking(bool isAsking);

private:
    void press();
    void offer();
    void install(bool exportable);
    void sayInstalled(const InstalledCertificate& installed, bool exportable);
    void sayRefused(const InstalledCertificate& installed, bool exportable);
    void uninstall();
    void sayUninstalled(const UninstalledParts& parts);
    void setInstalled(bool installed);
    /// The thumbprint of the certificate that the page shows; empty without one.
    QString shown() const;

    IssuanceDraft& m_draft;
    MessageBar* m_message;
    QPushButton* m_button;
    bool m_isInstalled = false;
};

} // namespace p2s
