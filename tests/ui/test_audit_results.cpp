#include "core/base/files.h"
#include "ledger_samples.h"
#include "made_certificates.h"
#include "ui/inspector/audit_table_model.h"
#include "ui/inspector/audit_window.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/message_bar.h"
#include "wizard_scene.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QtTest>

#include <memory>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");
const QString userMy = QStringLiteral("Cert:\\CurrentUser\\My");
const QString computerRoot = QStringLiteral("Cert:\\LocalMachine\\Root");

/// Reading it takes until somebody lets it.
class SlowStore : public FakeCertificateStore {
public:
    Result<QList<StoreEntry>> entries(const SystemStore& store) const override {
        m_begun.release();
        m_mayEnd.acquire();
        return FakeCertificateStore::entries(store);
    }
    bool waitUntilBegun() const { return m_begun.tryAcquire(1, 10'000); }
    void letGo() const { m_mayEnd.release(1000); }

private:
    mutable QSemaphore m_begun;
    mutable QSemaphore m_mayEnd;
};

} // namespace

/// What the audit's window tells when it is over, and what can be done with it.
class TestAuditResults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.contents.clear();
        QVERIFY(save(QStringLiteral("a/root.cer"), madeRoot().certificate().der()));
        QVERIFY(save(QStringLiteral("a/user.cer"), m_client.der()));
        QVERIFY(save(QStringLiteral("b/other.cer"), m_other.der()));
        QVERIFY(save(QStringLiteral("b/locked.pfx"), madePfx(madeRoot(), m_other, password)));
    }

    void saysWhatWasNotReadAndWhy() {
        AuditWindow window(m_clock, {});
        QVERIFY(audit(window));
        auto* tabs = part<QTabWidget>(&window, "auditResults");
        QCOMPARE(tabs->tabText(0), QStringLiteral("Certificates (3)"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Not read (1)"));
        const QAbstractItemModel* model = part<QTableView>(&window, "auditFailures")->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("b/locked.pfx"));
        QVERIFY(model->index(0, 1).data().toString().contains(QStringLiteral("password")));
        QVERIFY(!model->index(0, 2).data().toString().isEmpty());
        QVERIFY(part<QLabel>(&window, "auditSummary")->text().contains(QStringLiteral("not read: 1")));
        // The next audit begins without them.
        QVERIFY(QFile::remove(path(QStringLiteral("b/locked.pfx"))));
        QVERIFY(audit(window));
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(tabs->tabText(1), QStringLiteral("Not read (0)"));
    }

    void triesThePasswordsOfAFile() {
        QVERIFY(save(QStringLiteral("passwords.txt"), "not this one\n" + password.toUtf8() + '\n'));
        AuditWindow window(m_clock, {});
        part<QLineEdit>(&window, "auditPasswordsEdit")->setText(path(QStringLiteral("passwords.txt")));
        QVERIFY(audit(window));
        QVERIFY(part<QLabel>(&window, "auditSummary")->text().contains(QStringLiteral("not read: 0")));
        part<QLineEdit>(&window, "auditPasswordsEdit")->setText(path(QStringLiteral("nowhere.txt")));
        QVERIFY(audit(window));
        QCOMPARE(part<MessageBar>(&window, "auditMessage")->severity(), Severity::Error);
        QVERIFY(!part<QPushButton>(&window, "auditSaveButton")->isEnabled());
    }

    void cancels() {
        SlowStore slow;
        slow.contents = {{userMy, {{m_client.der(), true}}}};
        AuditWindow window(m_clock, {}, slow);
        window.show();
        QSignalSpy finished(&window, &AuditWindow::finished);
        part<QPushButton>(&window, "auditStoresButton")->click();
        QVERIFY(slow.waitUntilBegun());
        auto* cancel = part<QPushButton>(&window, "cancelWorkButton");
        QTRY_VERIFY(cancel->isVisible());
        cancel->click();
        slow.letGo();
        QVERIFY(finished.wait());
        QVERIFY(part<MessageBar>(&window, "auditMessage")->sentence().contains(QStringLiteral("cancelled")));
        QVERIFY(!part<QPushButton>(&window, "auditSaveButton")->isEnabled());
        QVERIFY(part<QPushButton>(&window, "auditStoresButton")->isEnabled());
    }

    void asksTheLedger_data() {
        QTest::addColumn<bool>("asUrl");
        QTest::newRow("path") << false;
        QTest::newRow("file: URL") << true;
    }
    void asksTheLedger() {
        QFETCH(bool, asUrl);
        const QString file = path(QStringLiteral("ledger.sqlite"));
        {
            auto ledger = Ledger::open(file, m_clock);
            QVERIFY(ledger.has_value());
            const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), true);
            QVERIFY(root.has_value());
            for (const Certificate& each : {m_client, m_other}) {
                const auto begun =
                    ledger->beginIssue(sampleCertificate(*root, each.commonName(), each.der()));
                QVERIFY(begun.has_value());
                QVERIFY(ledger->finishIssue(begun->id).has_value());
                if (each == m_other)
                    QVERIFY(ledger->revoke(begun->id, RevocationReason::KeyCompromise).has_value());
            }
        }
        AuditWindow window(m_clock, asUrl ? QUrl::fromLocalFile(file).toString() : file);
        auto* table = part<QTableView>(&window, "auditTable");
        QVERIFY(table->isColumnHidden(AuditTableModel::LedgerColumn));
        QVERIFY(audit(window));
        QVERIFY(!table->isColumnHidden(AuditTableModel::LedgerColumn));
        QVERIFY(part<MessageBar>(&window, "auditMessage")->isEmpty());
        // The root that lies in the folder is another than the ledger's.
        QVERIFY(part<QLabel>(&window, "auditSummary")
                    ->text()
                    .contains(QStringLiteral("Unknown to the ledger: 1, revoked in it: 1.")));
        QHash<QString, QString> states;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            states.insert(cell(table, row, AuditTableModel::SubjectColumn),
                          cell(table, row, AuditTableModel::LedgerColumn));
        const QHash<QString, QString> expected{
            {QStringLiteral("CN=user@contoso.com"), QStringLiteral("Issued")},
            {QStringLiteral("CN=other@contoso.com"), QStringLiteral("Revoked")},
            {QStringLiteral("CN=P2SRootCert"), QStringLiteral("Unknown")}};
        QCOMPARE(states, expected);
        // The gravest is first, and says why.
        QCOMPARE(cell(table, 0, AuditTableModel::StateColumn), QStringLiteral("Error"));
        QVERIFY(cell(table, 0, AuditTableModel::FindingsColumn).contains(QStringLiteral("revoked")));
    }

    void saysWhenTheLedgerCannotBeAsked_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("no server") << "postgresql://anna@127.0.0.1:1/p2s?sslmode=disable&connect_timeout=2";
        QTest::newRow("no ledger") << "a/root.cer";
    }
    void saysWhenTheLedgerCannotBeAsked() {
        QFETCH(QString, place);
        AuditWindow window(m_clock,
                           place.contains(QStringLiteral("://")) ? place : m_folder->filePath(place));
        QVERIFY(audit(window));
        const auto* message = part<MessageBar>(&window, "auditMessage");
        QCOMPARE(message->severity(), Severity::Warning);
        QVERIFY(message->sentence().contains(QStringLiteral("ledger could not be asked")));
        // What is in the folder is known all the same.
        QCOMPARE(part<QTableView>(&window, "auditTable")->model()->rowCount(), 3);
        QVERIFY(part<QPushButton>(&window, "auditSaveButton")->isEnabled());
        QVERIFY(part<QTableView>(&window, "auditTable")->isColumnHidden(AuditTableModel::LedgerColumn));
    }

    void savesTheReport_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("html") << "r.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << "r.pdf" << QByteArray("%PDF-");
        QTest::newRow("csv") << "r.csv" << QByteArray("\xEF\xBB\xBFsha1,");
        QTest::newRow("json") << "r.json" << QByteArray("{");
    }
    /// The same window, the same bytes, but for the date in a PDF's properties.
    void savesTheReport() {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QByteArrayList written;
        for (const QString& file : {QStringLiteral("first-") + name, QStringLiteral("second-") + name}) {
            AuditWindow window(m_clock, {});
            QVERIFY(audit(window));
            part<QPushButton>(&window, "auditSaveButton")->click();
            Q_EMIT part<QFileDialog>(&window, "saveAuditDialog")->fileSelected(path(file));
            const auto* message = part<MessageBar>(&window, "auditMessage");
            QTRY_VERIFY(message->sentence().contains(file));
            QCOMPARE(message->severity(), Severity::Info);
            QFile saved(path(file));
            QVERIFY(saved.open(QIODevice::ReadOnly));
            written.append(saved.readAll());
            QVERIFY(saved.remove());
            if (name.endsWith(QStringLiteral("pdf")))
                QTest::qWait(1100); // for another second in it
        }
        QVERIFY(written.first().startsWith(beginning));
        if (name.endsWith(QStringLiteral("pdf"))) {
            QVERIFY(written.first() != written.last());
            for (QByteArray& pdf : written)
                pdf = withoutDate(pdf);
        }
        QCOMPARE(written.first(), written.last());
    }

    void opensARow_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("button") << 0;
        QTest::newRow("double click") << 1;
        QTest::newRow("Enter") << 2;
    }
    void opensARow() {
        QFETCH(int, way);
        InspectorWindow inspector(m_clock, {}, m_store);
        inspector.show();
        inspector.openFiles({m_folder->path()});
        auto* window = part<AuditWindow>(&inspector, "auditWindow");
        QVERIFY(audit(*window));
        auto* table = part<QTableView>(window, "auditTable");
        auto* button = part<QPushButton>(window, "auditOpenButton");
        QVERIFY(!button->isEnabled());
        const int row = rowOf(table, QStringLiteral("CN=user@contoso.com"));
        table->setCurrentIndex(table->model()->index(row, 1));
        QVERIFY(button->isEnabled());
        QSignalSpy started(window, &AuditWindow::finished);
        if (way == 0)
            button->click();
        else if (way == 1)
            doubleClick(table);
        else
            QTest::keyClick(table, Qt::Key_Return);
        auto* viewer = part<InspectorWindow>(window, "inspectorWindow");
        QVERIFY(viewer->isVisible());
        const auto* files = part<QTreeWidget>(viewer, "inspectedFiles");
        QTRY_VERIFY(files->currentItem() && files->currentItem()->parent());
        QCOMPARE(files->currentItem()->text(0), QStringLiteral("user@contoso.com"));
        QCOMPARE(files->topLevelItem(0)->toolTip(0), m_folder->filePath(QStringLiteral("a/user.cer")));
        // Once more is the same file; Enter has not begun another audit.
        button->click();
        QCOMPARE(files->topLevelItemCount(), 1);
        QVERIFY(started.isEmpty());
    }

    void opensWhatCouldNotBeRead() {
        AuditWindow window(m_clock, {});
        QVERIFY(audit(window));
        const QSignalSpy chosen(&window, &AuditWindow::fileChosen);
        part<QTabWidget>(&window, "auditResults")->setCurrentIndex(1);
        QVERIFY(!part<QPushButton>(&window, "auditOpenButton")->isEnabled());
        auto* failures = part<QTableView>(&window, "auditFailures");
        failures->setCurrentIndex(failures->model()->index(0, 0));
        part<QPushButton>(&window, "auditOpenButton")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), m_folder->filePath(QStringLiteral("b/locked.pfx")));
        QVERIFY(chosen.first().last().toString().isEmpty());
    }

    /// Of the user's own and of the computer's.
    void opensWhatIsInAStore_data() {
        QTest::addColumn<QString>("subject");
        QTest::newRow("the user's") << "user@contoso.com";
        QTest::newRow("the computer's root") << "P2SRootCert";
    }
    void opensWhatIsInAStore() {
        QFETCH(QString, subject);
        m_store.contents = {{userMy, {{m_client.der(), true}}},
                            {computerRoot, {{madeRoot().certificate().der(), false}}}};
        InspectorWindow inspector(m_clock, {}, m_store);
        inspector.openFiles({m_folder->path()});
        auto* window = part<AuditWindow>(&inspector, "auditWindow");
        QSignalSpy finished(window, &AuditWindow::finished);
        window->startWithStores();
        QVERIFY(finished.wait());
        auto* table = part<QTableView>(window, "auditTable");
        table->setCurrentIndex(table->model()->index(rowOf(table, QStringLiteral("CN=") + subject), 1));
        part<QPushButton>(window, "auditOpenButton")->click();
        auto* viewer = part<InspectorWindow>(window, "inspectorWindow");
        const auto* files = part<QTreeWidget>(viewer, "inspectedFiles");
        QTRY_COMPARE(files->topLevelItem(0)->childCount(), 1);
        QCOMPARE(files->topLevelItem(0)->child(0)->text(0), subject);
    }

private:
    bool save(const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        return QDir(m_folder->path()).mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    bool audit(AuditWindow& window) {
        window.show();
        QSignalSpy finished(&window, &AuditWindow::finished);
        window.setFolder(m_folder->path());
        window.start();
        return finished.wait(20'000);
    }
    static QString cell(const QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    static int rowOf(const QTableView* table, const QString& subject) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(table, row, AuditTableModel::SubjectColumn) == subject)
                return row;
        }
        return -1;
    }
    static void doubleClick(const QTableView* table) {
        const QPoint point = table->visualRect(table->currentIndex()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, point);
    }
    static QByteArray withoutDate(const QByteArray& pdf) {
        static const QRegularExpression date(
            QStringLiteral("/(?:Creation|Mod)Date \\([^)]*\\)|xmp:\\w+Date=\"[^\"]*\""));
        return QString::fromLatin1(pdf).remove(date).toLatin1();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Certificate m_client = madeClient(madeRoot());
    const Certificate m_other = madeClient(madeRoot(), QStringLiteral("other@contoso.com"));
    FixedClock m_clock{today()};
    FakeCertificateStore m_store;
};

QTEST_MAIN(TestAuditResults)
#include "test_audit_results.moc"
