#include "core/base/files.h"
#include "core/issuing/root_records.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/ui/inspector_scene.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

} // namespace

/// The inspector's Doctor tab: from an error code to the cause, the rehearsal, and repairs.
class TestDoctor : public QObject, private InspectorScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

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

    /// What is not examined is not ruled out.
    void theDoctorSaysWhatItLookedAt() {
        open(save(QStringLiteral("user.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), password)));
        part<QLineEdit>(window(), "inspectorPasswordEdit")->setText(password);
        unlock();
        part<QLineEdit>(window(), "symptomEdit")->setText(QStringLiteral("0x80420103"));
        QCOMPARE(causeState("revoked"), QStringLiteral("not examined"));
        part<QPlainTextEdit>(window(), "gatewayRevokedEdit")->setPlainText(QStringLiteral("# nobody"));
        QCOMPARE(causeState("revoked"), QStringLiteral("not found"));
        part<QPlainTextEdit>(window(), "gatewayRevokedEdit")
            ->setPlainText(part<QLabel>(window(), "thumbprintLabel")->text());
        QCOMPARE(causeState("revoked"), QStringLiteral("found"));
        part<QPlainTextEdit>(window(), "gatewayRevokedEdit")->setPlainText(QStringLiteral("12345"));
        QCOMPARE(causeState("revoked"), QStringLiteral("not examined"));
        QCOMPARE(part<MessageBar>(window(), "gatewayBar")->severity(), Severity::Error);
        part<QPlainTextEdit>(window(), "gatewayRevokedEdit")->clear();

        part<QLineEdit>(window(), "symptomEdit")->setText(QStringLiteral("Resource name is invalid"));
        QCOMPARE(causeState("root-name-not-allowed"), QStringLiteral("not examined"));
        part<QLineEdit>(window(), "gatewayRootNameEdit")->setText(QStringLiteral("My Root"));
        QCOMPARE(causeState("root-name-not-allowed"), QStringLiteral("found"));
    }

    /// Two certificates of one name, of which the user may choose the wrong one.
    void theDoctorSeesTheOtherFiles() {
        open(save(QStringLiteral("old.cer"), madeClient(madeRoot()).der()));
        part<QLineEdit>(window(), "symptomEdit")->setText(QStringLiteral("798"));
        QCOMPARE(causeState("already-holds"), QStringLiteral("not found"));
        open(save(QStringLiteral("new.cer"), madeClient(madeRoot()).der()));
        part<QTreeWidget>(window(), "inspectedFiles")
            ->setCurrentItem(part<QTreeWidget>(window(), "inspectedFiles")->topLevelItem(0));
        QCOMPARE(causeState("already-holds"), QStringLiteral("found"));
    }

    void theDoctorRefuses() {
        open(save(QStringLiteral("good.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), password)));
        part<QLineEdit>(window(), "inspectorPasswordEdit")->setText(password);
        unlock();
        part<QPlainTextEdit>(window(), "gatewayRootEdit")
            ->setPlainText(
                QString::fromLatin1(madeRoot(QStringLiteral("Another")).certificate().der().toBase64()));
        part<QPushButton>(window(), "examineButton")->click();
        QTRY_VERIFY(!part<MessageBar>(window(), "gatewayBar")->isEmpty());
        QCOMPARE(part<MessageBar>(window(), "gatewayBar")->severity(), Severity::Error);
    }

    void theRuleBookIsAHelpPage() {
        part<QPushButton>(window(), "ruleBookButton")->click();
        auto* help = part<QDialog>(window(), "helpWindow");
        const auto* text = part<QTextBrowser>(help, "helpText");
        QVERIFY(text->toPlainText().contains(QStringLiteral("eku-order")));
        auto* pages = part<QComboBox>(help, "helpPageCombo");
        QCOMPARE(pages->count(), 2);
        pages->setCurrentIndex(0);
        QVERIFY(!text->toPlainText().contains(QStringLiteral("eku-order")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("certreq")));
    }

    void repairs_data() {
        QTest::addColumn<bool>("inLedger");
        QTest::newRow("open beside it") << false;
        QTest::newRow("in the ledger") << true;
    }

    /// A bundle without its root, which is somewhere else, comes out with it.
    void repairs() {
        QFETCH(bool, inLedger);
        WizardScene scene;
        scene.prepareRoot();
        const CertificateAuthority& root = madeRoot();
        const auto pfx = writePkcs12({madeClientKey(), madeClient(root), {}, QStringLiteral("user")},
                                     SecretBytes::fromText(password), Pkcs12Profile::modern());
        EXPECT_VALUE(pfx);
        if (inLedger) {
            auto ledger = scene.openLedger();
            EXPECT_VALUE(ledger.addRoot(rootRecord(root.certificate(), QStringLiteral("Old")), true));
        }
        m_window = std::make_unique<InspectorWindow>(m_clock, scene.ledgerPath());
        m_window->show();
        if (!inLedger)
            open(save(QStringLiteral("root.cer"), root.certificate().der()));
        open(save(QStringLiteral("user.pfx"), *pfx));
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        files->setCurrentItem(files->topLevelItem(files->topLevelItemCount() - 1));
        part<QLineEdit>(window(), "inspectorPasswordEdit")->setText(password);
        unlock();
        // The cure is where the cause is.
        const auto bars = part<FindingList>(window(), "inspectorFindings")->rows();
        QVERIFY(!bars.isEmpty());
        QVERIFY(bars.first()->actionButton()->isVisible());
        bars.first()->actionButton()->click();
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
        QCOMPARE(bundle->chain().first(), root.certificate());
        // The file that is there is never written to.
        part<QLineEdit>(dialog, "repairPasswordEdit")->setText(password);
        part<QLineEdit>(dialog, "repairPasswordAgainEdit")->setText(password);
        part<QLineEdit>(dialog, "repairPathEdit")->setText(m_folder.filePath(QStringLiteral("user.pfx")));
        write->click();
        QTRY_COMPARE(part<MessageBar>(dialog, "repairMessage")->severity(), Severity::Error);
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
    /// Has the doctor look, and says what it says of a rule.
    QString causeState(const char* rule) {
        auto* causes = part<QTreeWidget>(window(), "causeTable");
        causes->clear();
        part<QPushButton>(window(), "examineButton")->click();
        if (!QTest::qWaitFor([&] { return part<QPushButton>(window(), "examineButton")->isEnabled(); }))
            return QStringLiteral("no answer");
        for (int i = 0; i < causes->topLevelItemCount(); ++i) {
            if (causes->topLevelItem(i)->data(0, Qt::UserRole).toString() == QLatin1StringView(rule))
                return causes->topLevelItem(i)->text(1);
        }
        return QStringLiteral("no row");
    }
};

QTEST_MAIN(TestDoctor)
#include "test_doctor.moc"
