#include "core/base/files.h"
#include "made_certificates.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "wizard_scene.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

} // namespace

/// The window that looks into certificate files.
class TestInspector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_window = std::make_unique<InspectorWindow>(m_clock);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void showsACertificate() {
        open(save(QStringLiteral("user.cer"), madeClient(madeRoot()).der()));
        QCOMPARE(part<QLabel>(window(), "issuedToLabel")->text(), QStringLiteral("CN=user@contoso.com"));
        QCOMPARE(part<QLabel>(window(), "issuedByLabel")->text(), QStringLiteral("CN=P2SRootCert"));
        QVERIFY(part<MessageBar>(window(), "verdictBar")->sentence().startsWith(QStringLiteral("Will work")));
        const auto* fields = part<QTreeWidget>(window(), "fieldTable");
        QVERIFY(fields->topLevelItemCount() > 12);
        QCOMPARE(fields->topLevelItem(0)->text(1), QStringLiteral("V3"));
        QVERIFY(!part<QPlainTextEdit>(window(), "fieldBytes")->toPlainText().isEmpty());
        const auto* purposes = part<QTreeWidget>(window(), "purposeTable");
        QCOMPARE(purposes->topLevelItemCount(), 1);
        QCOMPARE(purposes->topLevelItem(0)->text(2), QStringLiteral("1.3.6.1.5.5.7.3.2"));
        QVERIFY(purposes->topLevelItem(0)->text(3).startsWith(QStringLiteral("Right")));
        QVERIFY(!isTabVisible("protectionTab"));
    }

    void asksForThePasswordInline() {
        open(save(QStringLiteral("user.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), password)));
        auto* edit = part<QLineEdit>(window(), "inspectorPasswordEdit");
        QVERIFY(edit->isVisible());
        edit->setText(QStringLiteral("wrong"));
        unlock();
        QVERIFY(edit->isVisible());
        QVERIFY(edit->text().isEmpty());
        edit->setText(password);
        unlock();
        QVERIFY(!edit->isVisible());
        QVERIFY(isTabVisible("protectionTab"));
        QCOMPARE(part<QTreeWidget>(window(), "bagTable")->topLevelItemCount(), 3);
        QVERIFY(part<QTreeWidget>(window(), "prospectTable")->topLevelItemCount() >= 8);
        const auto* path = part<QTreeWidget>(window(), "pathTree");
        QCOMPARE(path->topLevelItemCount(), 1);
        QCOMPARE(path->topLevelItem(0)->text(0), QStringLiteral("P2SRootCert"));
        QCOMPARE(path->topLevelItem(0)->child(0)->text(0), QStringLiteral("user@contoso.com"));
    }

    void takesPastedText() {
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        m_window->openText(madeRoot().certificate().der().toBase64());
        QVERIFY(inspected.wait());
        QCOMPARE(part<QLabel>(window(), "issuedToLabel")->text(), QStringLiteral("CN=P2SRootCert"));
    }

    void saysWhatCannotBeRead() {
        open(save(QStringLiteral("note.cer"), "no certificate at all"));
        QVERIFY(!part<MessageBar>(window(), "verdictBar")->isEmpty());
        QCOMPARE(part<MessageBar>(window(), "verdictBar")->severity(), Severity::Error);
        QVERIFY(!isTabVisible("detailsTab"));
    }

    void comparesTwo() {
        open(save(QStringLiteral("a.cer"), madeClient(madeRoot()).der()));
        open(save(QStringLiteral("b.cer"), madeClient(madeRoot()).der()));
        part<QTreeWidget>(window(), "inspectedFiles")->selectAll();
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        files->clearSelection();
        files->topLevelItem(0)->setSelected(true);
        files->topLevelItem(1)->setSelected(true);
        QTRY_VERIFY(part<QPushButton>(window(), "compareButton")->isEnabled());
        part<QPushButton>(window(), "compareButton")->click();
        const auto* table = part<QTreeWidget>(window(), "comparisonTable");
        QVERIFY(table->topLevelItemCount() >= 3); // serial number, signature, thumbprints
    }

    void theDoctorFindsTheCause() {
        ClientProfile profile = madeProfile();
        profile.notBefore = today().addDays(-30);
        profile.notAfter = today().addDays(-1);
        open(save(QStringLiteral("old.cer"), madeClient(madeRoot(), profile).der()));
        part<QLineEdit>(window(), "symptomEdit")->setText(QStringLiteral("0x800B0101"));
        part<QPushButton>(window(), "examineButton")->click();
        auto* causes = part<QTreeWidget>(window(), "causeTable");
        QTRY_VERIFY(causes->topLevelItemCount() > 0);
        QCOMPARE(causes->topLevelItem(0)->data(0, Qt::UserRole).toString(), QStringLiteral("expired"));
        QCOMPARE(causes->topLevelItem(0)->text(1), QStringLiteral("found"));
    }

    /// A bundle without its root, which is open beside it, comes out with it.
    void repairs() {
        open(save(QStringLiteral("user.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), password)));
        part<QLineEdit>(window(), "inspectorPasswordEdit")->setText(password);
        unlock();
        part<QPushButton>(window(), "repairButton")->click();
        auto* dialog = part<QDialog>(window(), "repairDialog");
        auto* write = part<QPushButton>(dialog, "repairWriteButton");
        QVERIFY(!write->isEnabled());
        part<QComboBox>(dialog, "repairTargetCombo")->setCurrentIndex(1);
        part<QLineEdit>(dialog, "repairPasswordEdit")->setText(password);
        part<QLineEdit>(dialog, "repairPasswordAgainEdit")->setText(password);
        part<QLineEdit>(dialog, "repairPathEdit")->setText(m_folder.filePath(QStringLiteral("new.pfx")));
        QVERIFY(write->isEnabled());
        write->click();
        QTRY_VERIFY(!part<MessageBar>(dialog, "repairMessage")->isEmpty());
        const auto bytes = readFile(m_folder.filePath(QStringLiteral("new.pfx")));
        QVERIFY(bytes.has_value());
        const auto bundle = Pkcs12Bundle::read(*bytes, SecretBytes::fromText(password), QString());
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->keyMatches());
        QVERIFY(!bundle->protection().usesAes);
        QCOMPARE(bundle->chain().size(), 1);
    }

    void choosesFromWindows() {
        FakeCertificateStore none;
        none.available = false;
        m_window = std::make_unique<InspectorWindow>(m_clock, QString(), none);
        m_window->show();
        QVERIFY(!part<QPushButton>(window(), "openStoredButton")->isVisible());
        FakeCertificateStore store;
        store.enrol(madeClient(madeRoot()), madeClientKey(), {madeRoot().certificate()});
        store.personal.append({madeClient(madeRoot(), QStringLiteral("other@contoso.com")).der(), {}, false});
        m_window = std::make_unique<InspectorWindow>(m_clock, QString(), store);
        m_window->show();
        part<QPushButton>(window(), "openStoredButton")->click();
        auto* dialog = part<QDialog>(window(), "storeDialog");
        auto* list = part<QTreeWidget>(dialog, "storedCertificates");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("user@contoso.com"));
        QVERIFY(list->topLevelItem(0)->text(3) != list->topLevelItem(1)->text(3));
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        part<QPushButton>(dialog, "chooseStoredButton")->click();
        QVERIFY(inspected.wait());
        QCOMPARE(part<QLabel>(window(), "issuedToLabel")->text(), QStringLiteral("CN=user@contoso.com"));
        QCOMPARE(part<MessageBar>(window(), "verdictBar")->severity(), Severity::Info);
        QCOMPARE(part<QLabel>(window(), "privateKeyLabel")->text(),
                 QStringLiteral("In the Windows certificate store"));
        QCOMPARE(part<QTreeWidget>(window(), "pathTree")->topLevelItem(0)->text(0),
                 QStringLiteral("P2SRootCert"));
        // It cannot be taken out there, nor is there a password.
        QVERIFY(!part<QPushButton>(window(), "repairButton")->isEnabled());
        QVERIFY(!part<QLineEdit>(window(), "inspectorPasswordEdit")->isVisible());
        part<QPlainTextEdit>(window(), "gatewayRootEdit")
            ->setPlainText(QString::fromLatin1(madeRoot().certificate().der().toBase64()));
        part<QPushButton>(window(), "examineButton")->click();
        QTRY_VERIFY(!part<MessageBar>(window(), "gatewayBar")->isEmpty());
        QCOMPARE(part<MessageBar>(window(), "gatewayBar")->severity(), Severity::Info);
        // The window goes before the store that it looks into.
        m_window.reset();
    }

    void saysThatNothingIsInWindows_data() {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("nothing there") << false;
        QTest::newRow("Windows refuses") << true;
    }
    void saysThatNothingIsInWindows() {
        QFETCH(bool, refuses);
        FakeCertificateStore store;
        if (refuses)
            store.refusal = Error{ErrorCode::StoreNotAccessible, QStringLiteral("MY")};
        m_window = std::make_unique<InspectorWindow>(m_clock, QString(), store);
        m_window->show();
        m_window->chooseStored();
        auto* dialog = part<QDialog>(window(), "storeDialog");
        QTRY_VERIFY(!part<MessageBar>(dialog, "storeDialogMessage")->isEmpty());
        QCOMPARE(part<MessageBar>(dialog, "storeDialogMessage")->severity(),
                 refuses ? Severity::Error : Severity::Info);
        QVERIFY(!part<QPushButton>(dialog, "chooseStoredButton")->isEnabled());
        m_window.reset();
    }

    void theDoctorRehearses() {
        open(save(QStringLiteral("good.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), password)));
        part<QLineEdit>(window(), "inspectorPasswordEdit")->setText(password);
        unlock();
        part<QPlainTextEdit>(window(), "gatewayRootEdit")
            ->setPlainText(QString::fromLatin1(madeRoot().certificate().der().toBase64()));
        part<QPushButton>(window(), "examineButton")->click();
        QTRY_VERIFY(!part<MessageBar>(window(), "gatewayBar")->isEmpty());
        QCOMPARE(part<MessageBar>(window(), "gatewayBar")->severity(), Severity::Info);
    }

private:
    QWidget* window() const { return m_window.get(); }
    QString save(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    void open(const QString& path) {
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        m_window->openFiles({path});
        QVERIFY(inspected.wait());
    }
    void unlock() {
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        part<QPushButton>(window(), "unlockFileButton")->click();
        QVERIFY(inspected.wait());
    }
    bool isTabVisible(const char* name) const {
        const auto* tabs = part<QTabWidget>(window(), "inspectorTabs");
        return tabs->isTabVisible(tabs->indexOf(part<QWidget>(window(), name)));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{today()};
    std::unique_ptr<InspectorWindow> m_window;
};

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
