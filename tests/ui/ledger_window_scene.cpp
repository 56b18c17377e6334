#include "tests/ui/ledger_window_scene.h"

#include "tests/support/ledger_samples.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/ledger_table_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

namespace p2s::test {

LedgerWindowScene::LedgerWindowScene() {
    m_job.prepareIssued(QStringLiteral("ann@contoso.com"));
    m_job.draft().setSharing(Sharing::Shared);
    m_job.draft().setSharedWithText(QStringLiteral("ann@contoso.com\nbob@contoso.com"));
    m_job.prepareIssued(QStringLiteral("kiosk@contoso.com"));
    m_window = std::make_unique<LedgerWindow>(
        LedgerPlace{m_job.ledgerPath(), &m_job.clock(), m_job.path(QStringLiteral("settings.ini"))});
}

void LedgerWindowScene::open() {
    m_window->show();
    QTRY_COMPARE(rows(), 2);
}

int LedgerWindowScene::rows() {
    return find<QTableView>("ledgerTable")->model()->rowCount();
}

CertificateRecord LedgerWindowScene::addIssued(const QString& name, qint64 replaces) {
    auto ledger = m_job.openLedger();
    CertificateRecord record = sampleCertificate(ledger.roots()->first(), name + QString::number(++m_added));
    record.commonName = name;
    record.recipients = {name};
    record.replaces = replaces;
    const auto begun = ledger.beginIssue(record);
    if (!begun || !ledger.finishIssue(begun->id))
        qFatal("cannot issue");
    return *ledger.certificate(begun->id);
}

void LedgerWindowScene::select(const QString& commonName) {
    auto* table = find<QTableView>("ledgerTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, LedgerTableModel::NameColumn);
        if (index.data().toString() == commonName)
            table->setCurrentIndex(index);
    }
    QTRY_VERIFY(find<CertificateDetail>("certificateDetail")->toPlainText().startsWith(commonName));
}

RevokeWizard* LedgerWindowScene::openRevocation() {
    find<QPushButton>("revokeButton")->click();
    auto* wizard = find<RevokeWizard>("revokeWizard");
    if (!QTest::qWaitFor([&] { return wizard->button(QWizard::NextButton)->isEnabled(); }))
        qFatal("the impact does not come");
    return wizard;
}

RevokeWizard* LedgerWindowScene::revoke(const char* reason) {
    RevokeWizard* wizard = openRevocation();
    wizard->next();
    part<QRadioButton>(wizard, reason)->setChecked(true);
    wizard->next();
    auto* thumbprint = part<QLineEdit>(wizard, "revokedThumbprintEdit");
    if (!QTest::qWaitFor([&] { return !thumbprint->text().isEmpty(); }))
        qFatal("it is not revoked");
    return wizard;
}

} // namespace p2s::test
