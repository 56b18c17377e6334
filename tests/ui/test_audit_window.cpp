#include "made_certificates.h"
#include "ui/inspector/audit_table_model.h"
#include "ui/inspector/audit_window.h"
#include "ui/widgets/message_bar.h"
#include "wizard_scene.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

/// As found in one place.
AuditedCertificate found(const QByteArray& sha1, const QString& path) {
    AuditedCertificate certificate;
    certificate.sha1 = sha1;
    certificate.subject = QString::fromLatin1(sha1);
    certificate.places = {{path}};
    return certificate;
}
AuditedCertificate found(const QByteArray& sha1, const QString& path, Rule rule, Severity severity) {
    AuditedCertificate certificate = found(sha1, path);
    certificate.findings = {{rule, severity, QStringLiteral("leaf")}};
    return certificate;
}

} // namespace

/// The window that audits, and the table in it.
class TestAuditWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(save(QStringLiteral("a/root.cer"), madeRoot().certificate().der()));
        QVERIFY(save(QStringLiteral("a/user.cer"), madeClient(madeRoot()).der()));
        ClientProfile old = madeProfile(QStringLiteral("old@contoso.com"));
        old.notBefore = today().addDays(-30);
        old.notAfter = today().addDays(-1);
        QVERIFY(save(QStringLiteral("b/old.cer"), madeClient(madeRoot(), old).der()));
        QVERIFY(save(QStringLiteral("b/root again.cer"), madeRoot().certificate().der()));
        QVERIFY(save(QStringLiteral("b/note.cer"), "no certificate at all"));
    }

    void rowsComeWhileItRuns() {
        AuditWindow window(m_clock, {});
        window.show();
        const auto* table = part<QTableView>(&window, "auditTable");
        const QSignalSpy rows(table->model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy finished(&window, &AuditWindow::finished);
        int rowsBefore = 0;
        connect(table->model(), &QAbstractItemModel::modelAboutToBeReset, this,
                [&] { rowsBefore = table->model()->rowCount(); });
        part<QLineEdit>(&window, "auditFolderEdit")->setText(m_folder.path());
        part<QPushButton>(&window, "auditStartButton")->click();
        QVERIFY(finished.wait());
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rowsBefore, 3);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, AuditTableModel::SubjectColumn).data().toString(),
                 QStringLiteral("CN=old@contoso.com"));
        QVERIFY(part<QLabel>(&window, "auditSummary")->text().contains(QStringLiteral("not read: 1")));
        QVERIFY(part<QPushButton>(&window, "auditSaveButton")->isEnabled());
    }

    /// A row leads to its file, however the folder was spelled.
    void aRelativeFolderLeadsToItsFiles() {
        const QString before = QDir::currentPath();
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        QVERIFY(QDir::setCurrent(m_folder.path()));
        AuditWindow window(m_clock, {});
        window.show();
        QSignalSpy finished(&window, &AuditWindow::finished);
        QSignalSpy chosen(&window, &AuditWindow::fileChosen);
        part<QLineEdit>(&window, "auditFolderEdit")->setText(QStringLiteral("a"));
        part<QPushButton>(&window, "auditStartButton")->click();
        QVERIFY(finished.wait());
        auto* table = part<QTableView>(&window, "auditTable");
        QCOMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Return);
            QVERIFY(QFileInfo::exists(chosen.takeLast().first().toString()));
        }
    }

    void saysWhyThereIsNoReport() {
        AuditWindow window(m_clock, {});
        QSignalSpy finished(&window, &AuditWindow::finished);
        window.setFolder(m_folder.filePath(QStringLiteral("nowhere")));
        window.start();
        QVERIFY(finished.wait());
        QCOMPARE(part<MessageBar>(&window, "auditMessage")->severity(), Severity::Error);
        QVERIFY(!part<QPushButton>(&window, "auditSaveButton")->isEnabled());
    }

    void noStoresWhereThereAreNone() {
        m_store.available = false;
        const AuditWindow window(m_clock, {}, m_store);
        QVERIFY(part<QPushButton>(&window, "auditStoresButton")->isHidden());
    }

    void readsTheStoresOfWindows() {
        m_store.available = true;
        m_store.contents = {
            {QStringLiteral("Cert:\\CurrentUser\\My"), {{madeClient(madeRoot()).der(), true}}},
            {QStringLiteral("Cert:\\LocalMachine\\Root"), {{madeRoot().certificate().der(), false}}}};
        AuditWindow window(m_clock, {}, m_store);
        window.show();
        auto* button = part<QPushButton>(&window, "auditStoresButton");
        QVERIFY(button->isVisible());
        QVERIFY(button->isEnabled());
        QSignalSpy finished(&window, &AuditWindow::finished);
        button->click();
        QVERIFY(!button->isEnabled());
        QVERIFY(finished.wait());
        QVERIFY(button->isEnabled());
        const QAbstractItemModel* model = part<QTableView>(&window, "auditTable")->model();
        QCOMPARE(model->rowCount(), 2);
        QStringList places;
        for (int row = 0; row < model->rowCount(); ++row)
            places.append(model->index(row, AuditTableModel::PlacesColumn).data().toString());
        places.sort();
        QCOMPARE(places, QStringList(m_store.contents.keys()));
        QVERIFY(part<QLabel>(&window, "auditSummary")->text().contains(QStringLiteral("Stores: 8")));
    }

    void knownOnesGetAnotherPlace() {
        AuditTableModel model;
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.add({found("one", QStringLiteral("a")), found("one", QStringLiteral("b"))});
        model.add({found("two", QStringLiteral("c"))});
        QVERIFY(changed.isEmpty());
        model.add({found("one", QStringLiteral("d"), Rule::Expired, Severity::Error)});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AuditTableModel::PlacesColumn).data().toString(), QStringLiteral("a, b, d"));
        QCOMPARE(model.index(0, AuditTableModel::StateColumn).data().toString(), QStringLiteral("Error"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.add({found("two", QStringLiteral("e"))});
        QCOMPARE(model.index(0, AuditTableModel::PlacesColumn).data().toString(), QStringLiteral("e"));
    }

    void theGravestComeFirst() {
        const QList<AuditedCertificate> certificates{
            found("good", QStringLiteral("a")),
            found("warned", QStringLiteral("b"), Rule::ExpiresSoon, Severity::Warning),
            found("bad", QStringLiteral("c"), Rule::Expired, Severity::Error),
            found("also good", QStringLiteral("d"))};
        AuditTableModel model;
        model.add(certificates);
        QCOMPARE(model.thumbprintAt(0), QByteArray("good"));
        model.setOrdered(certificates, AuditTableModel::order(certificates));
        QByteArrayList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.thumbprintAt(row));
        QCOMPARE(order, QByteArrayList({"bad", "warned", "good", "also good"}));
        QCOMPARE(model.rowOf("good").value_or(-1), 2);
        QVERIFY(!model.rowOf("another"));
        QVERIFY(model.thumbprintAt(4).isEmpty());
        QVERIFY(model.thumbprintAt(-1).isEmpty());
    }

private:
    bool save(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        return QDir(m_folder.path()).mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{today()};
    FakeCertificateStore m_store;
};

QTEST_MAIN(TestAuditWindow)
#include "test_audit_window.moc"
