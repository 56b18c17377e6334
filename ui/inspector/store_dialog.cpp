#include "ui/inspector/store_dialog.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum StoredColumn { StoredName, StoredIssuer, StoredEnd, StoredKey, StoredColumnCount };
constexpr int thumbprintRole = Qt::UserRole;
// In device-independent units.
constexpr QSize storeDialogSize(680, 360);

} // namespace

StoreDialog::StoreDialog(const CertificateStore& store, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_clock(clock), m_list(new QTreeWidget), m_message(new MessageBar),
      m_choose(new QPushButton(tr("&Look into it"))) {
    setObjectName(QStringLiteral("storeDialog"));
    setWindowTitle(tr("Your certificates in Windows"));
    auto* label = new QLabel(tr("&Certificates in your own certificate store:"));
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("storedCertificates"));
    m_list->setAccessibleName(tr("Certificates in your own certificate store"));
    m_list->setColumnCount(StoredColumnCount);
    m_list->setHeaderLabels({tr("Issued to"), tr("Issued by"), tr("Valid until"), tr("Private key")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    for (const StoredColumn column : {StoredName, StoredIssuer})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const StoredColumn column : {StoredEnd, StoredKey})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_message->setObjectName(QStringLiteral("storeDialogMessage"));
    m_choose->setObjectName(QStringLiteral("chooseStoredButton"));
    m_choose->setEnabled(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(storeDialogSize);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* current) { m_choose->setEnabled(current != nullptr); });
    connect(m_list, &QTreeWidget::itemActivated, this, &StoreDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &StoreDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look(store);
}

void StoreDialog::look(const CertificateStore& store) {
    runAsync(
        this, [&store] { return certificatesInStore(store); },
        [this](const Result<QList<StoreCertificate>>& certificates) { fill(certificates); });
}

void StoreDialog::fill(const Result<QList<StoreCertificate>>& certificates) {
    if (!certificates) {
        m_message->showError(certificates.error());
        return;
    }
    for (const StoreCertificate& stored : *certificates) {
        const Certificate& certificate = stored.certificate;
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(StoredName, visibleText(certificate.displayName()));
        row->setToolTip(StoredName, visibleText(stored.friendlyName.isEmpty() ? certificate.subject()
                                                                              : stored.friendlyName));
        row->setText(StoredIssuer, visibleText(certificate.issuer()));
        const bool hasEnded = certificate.notAfter() < m_clock.now();
        const QString end = dateText(certificate.notAfter());
        row->setText(StoredEnd, hasEnded ? tr("%1, over").arg(end) : end);
        if (hasEnded)
            row->setIcon(StoredEnd, severityIcon(Severity::Error));
        row->setText(StoredKey, stored.hasKey ? tr("Yes") : tr("No"));
        row->setData(StoredName, thumbprintRole, certificate.sha1Thumbprint());
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    if (certificates->isEmpty())
        m_message->showMessage(Severity::Info, tr("There is no certificate in your certificate store."),
                               tr("Sign in as the user who got it, or open its file."));
}

void StoreDialog::choose() {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row)
        return;
    Q_EMIT chosen(row->data(StoredName, thumbprintRole).toString(), row->text(StoredName));
    accept();
}

} // namespace p2s
