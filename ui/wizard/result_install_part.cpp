#include "ui/wizard/result_install_part.h"

#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/wizard/issuance_draft.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace p2s {

ResultInstallPart::ResultInstallPart(IssuanceDraft& draft, QHBoxLayout* buttons, MessageBar* message,
                                     QObject* parent)
    : QObject(parent), m_draft(draft), m_message(message),
      m_button(new QPushButton(themedIcon(QLatin1StringView("import")), QString())) {
    m_button->setObjectName(QStringLiteral("installButton"));
    m_button->setAutoDefault(false);
    buttons->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ResultInstallPart::press);
    m_button->setVisible(m_draft.platform().certificates.isAvailable());
    setInstalled(false);
}

QString ResultInstallPart::shown() const {
    return m_draft.issued() ? m_draft.issued()->record.sha1 : QString();
}

void ResultInstallPart::setInstalled(bool installed) {
    m_isInstalled = installed;
    m_button->setEnabled(true);
    m_button->setText(installed ? tr("Re&move from this computer") : tr("Insta&ll on this computer"));
    m_button->setAccessibleDescription(
        installed ? tr("Takes the certificate and its key out of your own certificates.")
                  : tr("Puts the certificate and its key into your own certificates, for the VPN client "
                       "on this computer."));
    m_button->setToolTip(m_button->accessibleDescription());
}

void ResultInstallPart::enter() {
    setInstalled(false);
    Q_EMIT asking(false);
    CertificateStore& store = m_draft.platform().certificates;
    if (!store.isAvailable() || shown().isEmpty())
        return;
    runAsync(
        this, [&store, sha1 = shown()] { return store.isInstalled(sha1); },
        [this, sha1 = shown()](const Result<bool>& installed) {
            // Who cannot look may still install, and is told then.
            if (shown() == sha1 && installed && *installed)
                setInstalled(true);
        });
}

void ResultInstallPart::press() {
    if (shown().isEmpty())
        return;
    if (!m_isInstalled) {
        offer();
        return;
    }
    ask(m_button->window(),
        {tr("Remove the certificate from this computer?"),
         tr("Its key is deleted from Windows. The .pfx stays, so that it can be installed again. If nothing "
            "else needs its root, Windows then asks whether to remove that too."),
         tr("&Remove"), tr("&Keep it")},
        [this] { uninstall(); });
}

// What Windows is going to ask is said before it does.
void ResultInstallPart::offer() {
    Q_EMIT asking(true);
    m_message->showMessage(Severity::Info, tr("Install the certificate for yourself on this computer?"),
                           tr("If Windows asks whether to trust the root “%1”, say Yes: the VPN client needs "
                              "it. The key cannot be "
                              "taken out of Windows again unless it is exportable.")
                               .arg(visibleText(m_draft.issued()->record.rootName)));
    m_message->setAction(tr("I&nstall"), [this] { install(false); });
    m_message->setSecondAction(tr("Install with an exportable &key"), [this] { install(true); });
}

void ResultInstallPart::install(bool exportable) {
    if (shown().isEmpty())
        return;
    m_button->setEnabled(false);
    m_message->showMessage(Severity::Info, tr("The certificate is being installed."),
                           tr("Windows may be asking in a window of its own, perhaps behind this one."));
    const CertificateRecord& record = m_draft.issued()->record;
    runAsync(
        this,
        [&store = m_draft.platform().certificates, path = record.pfxPath, password = m_draft.password(),
         exportable] {
            return installFile(path, password, {exportable, true}, store);
        },
        [this, sha1 = record.sha1, exportable](const Result<InstalledCertificate>& installed) {
            if (shown() != sha1)
                return;
            m_button->setEnabled(true);
            Q_EMIT asking(false);
            if (installed)
                sayInstalled(*installed, exportable);
            else
                m_message->showError(installed.error());
        });
}

void ResultInstallPart::sayInstalled(const InstalledCertificate& installed, bool exportable) {
    setInstalled(true);
    if (installed.hadRoot && installed.parts.root == InstallOutcome::Declined) {
        m_message->showMessage(
            Severity::Warning, tr("The certificate is installed, but its root is not trusted."),
            tr("The VPN client cannot use it until Windows trusts the root. Try again and say Yes."));
        m_message->setAction(tr("Try a&gain"), [this, exportable] { install(exportable); });
        return;
    }
    if (installed.parts.refusal) {
        sayRefused(installed, exportable);
        return;
    }
    m_message->showMessage(Severity::Info,
                           installed.parts.leaf == InstallOutcome::Added
                               ? tr("The certificate is installed on this computer.")
                               : tr("The certificate was installed on this computer already."),
                           installed.parts.root == InstallOutcome::Added
                               ? tr("Its root is trusted now; the VPN client can use it.")
                               : tr("Its root was trusted already; the VPN client can use it."));
}

// What was refused once may be let in by whoever looks after the computer.
void ResultInstallPart::sayRefused(const InstalledCertificate& installed, bool exportable) {
    const QString details = installed.parts.refusal->detail;
    if (installed.parts.root == InstallOutcome::Refused)
        m_message->showMessage(
            Severity::Warning, tr("The certificate is installed, but Windows refused its root."),
            tr("A policy may forbid it. The VPN client cannot use the certificate until whoever looks after "
               "this computer adds the root to its Trusted Root Certification Authorities."),
            details);
    else
        m_message->showMessage(
            Severity::Warning,
            tr("The certificate is installed, but Windows refused one between it and its root."),
            tr("A policy may forbid it. The VPN client may not find its way to the root until whoever looks "
               "after this computer adds it to its Intermediate Certification Authorities."),
            details);
    m_message->setAction(tr("Try a&gain"), [this, exportable] { install(exportable); });
}

void ResultInstallPart::uninstall() {
    if (shown().isEmpty())
        return;
    m_button->setEnabled(false);
    m_message->showMessage(Severity::Info, tr("The certificate is being removed."),
                           tr("Windows may be asking in a window of its own, perhaps behind this one."));
    runAsync(
        this, [&store = m_draft.platform().certificates, sha1 = shown()] { return store.uninstall(sha1); },
        [this, sha1 = shown()](const Result<UninstalledParts>& parts) {
            if (shown() != sha1)
                return;
            m_button->setEnabled(true);
            if (parts)
                sayUninstalled(*parts);
            else
                m_message->showError(parts.error());
        });
}

void ResultInstallPart::sayUninstalled(const UninstalledParts& parts) {
    setInstalled(false);
    QString root;
    switch (parts.root) {
    case UninstalledParts::Root::Removed:
        root = tr("Its root is no longer trusted: nothing else needed it.");
        break;
    case UninstalledParts::Root::Declined:
        root = tr("Its root is still trusted, because the answer to Windows was No.");
        break;
    case UninstalledParts::Root::Stays:
        root = tr("Its root stays trusted: something else needs it, or it was there before.");
        break;
    }
    m_message->showMessage(Severity::Info, tr("The certificate and its key are gone from this computer."),
                           root);
}

} // namespace p2s
