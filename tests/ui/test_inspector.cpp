#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/ui/inspector_scene.h"
#include "tests/ui/shown_texts.h"
#include "ui/inspector/inspector_window.h"
#include "ui/inspector/paste_dialog.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUrl>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

} // namespace

/// The window that looks into certificate files.
class TestInspector : public QObject, private InspectorScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

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

    /// Whichever comes first: what one file lacks is in the other.
    void filesCompleteEachOther_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("atOnce");
        const QString leaf = QStringLiteral("leaf.cer");
        const QString root = QStringLiteral("root.cer");
        QTest::newRow("leaf, root, at once") << QStringList{leaf, root} << true;
        QTest::newRow("root, leaf, at once") << QStringList{root, leaf} << true;
        QTest::newRow("leaf, then root") << QStringList{leaf, root} << false;
        QTest::newRow("root, then leaf") << QStringList{root, leaf} << false;
    }
    void filesCompleteEachOther() {
        QFETCH(QStringList, names);
        QFETCH(bool, atOnce);
        save(QStringLiteral("leaf.cer"), madeClient(madeRoot()).der());
        save(QStringLiteral("root.cer"), madeRoot().certificate().der());
        QStringList paths;
        for (const QString& name : names)
            paths.append(m_folder.filePath(name));
        if (atOnce) {
            m_window->openFiles(paths);
        } else {
            open(paths.first());
            m_window->openFiles({paths.last()});
        }
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        // The first that was named, whichever was read first.
        QCOMPARE(files->currentItem(), files->topLevelItem(0));
        files->setCurrentItem(
            files->topLevelItem(static_cast<int>(names.indexOf(QStringLiteral("leaf.cer")))));
        const auto* path = part<QTreeWidget>(window(), "pathTree");
        QTRY_VERIFY(path->topLevelItemCount() == 1 && path->topLevelItem(0)->childCount() == 1);
        QCOMPARE(path->topLevelItem(0)->text(0), QStringLiteral("P2SRootCert"));
        QCOMPARE(path->topLevelItem(0)->text(1), QStringLiteral("This certificate is in order."));
        // Alone again, it lacks what it lacked.
        files->setCurrentItem(
            files->topLevelItem(static_cast<int>(names.indexOf(QStringLiteral("root.cer")))));
        part<QPushButton>(window(), "removeFileButton")->click();
        files->setCurrentItem(files->topLevelItem(0));
        QTRY_VERIFY(path->topLevelItem(0)->childCount() == 0);
    }

    /// What a gateway takes is the root, not an authority below it.
    void aSubordinateAuthorityIsNotUploaded() {
        const OpensslWorkshop workshop(m_folder.path());
        EXPECT_ACCEPTED(workshop.makeSelfSigned(
            QStringLiteral("top"), CertificateRecipe::rootAt(QStringLiteral("Top Root"), today())));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("below"), QStringLiteral("top"),
                                            CertificateRecipe::rootAt(QStringLiteral("Below"), today())));
        open(workshop.path(QStringLiteral("below.pem")));
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QVERIFY2(verdict->sentence().contains(QStringLiteral("CN=Top Root")),
                 qPrintable(verdict->sentence()));
        QVERIFY(!verdict->sentence().contains(QStringLiteral("upload")));
        open(workshop.path(QStringLiteral("top.pem")));
        QTRY_VERIFY(verdict->sentence().contains(QStringLiteral("upload its root, “Top Root”")));
    }

    /// Each certificate of a file has a verdict of its own.
    void everyCertificateHasItsVerdict() {
        ClientProfile ended = madeProfile(QStringLiteral("b@contoso.com"));
        ended.notBefore = today().addDays(-30);
        ended.notAfter = today().addDays(-1);
        open(save(QStringLiteral("two.pem"),
                  madeClient(madeRoot()).pem() + madeClient(madeRoot(), ended).pem()));
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QCOMPARE(verdict->severity(), Severity::Error); // the file as a whole
        QVERIFY(verdict->sentence().contains(QStringLiteral("b@contoso.com")));
        files->setCurrentItem(files->topLevelItem(0)->child(0));
        QCOMPARE(verdict->severity(), Severity::Info);
        files->setCurrentItem(files->topLevelItem(0)->child(1));
        QCOMPARE(verdict->severity(), Severity::Error);
    }

    /// Beside certificates, requests and revocation lists can be looked into too.
    void everythingInAFileIsListed() {
        const auto request = CertificateRequest::create(
            {.person = EmailName::parse(QStringLiteral("user@contoso.com")).value()}, madeClientKey());
        EXPECT_VALUE(request);
        const auto list = RevocationList::sign(
            {.number = 1, .thisUpdate = today(), .nextUpdate = today().addDays(5), .entries = {}},
            madeRoot());
        EXPECT_VALUE(list);
        open(save(QStringLiteral("all.pem"),
                  request->pem() + list->pem() + madeRoot().certificate().pem() + request->pem()));
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        QTreeWidgetItem* file = files->topLevelItem(0);
        QCOMPARE(file->childCount(), 4);
        QVERIFY(file->child(1)->text(0).contains(QStringLiteral("CN=user@contoso.com")));
        QVERIFY(file->child(3)->text(0).contains(QStringLiteral("CN=P2SRootCert")));
        const auto* fields = part<QTreeWidget>(window(), "fieldTable");
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QStringList seen;
        for (int i = 1; i < file->childCount(); ++i) {
            files->setCurrentItem(file->child(i));
            QVERIFY(isTabVisible("detailsTab"));
            QVERIFY(!isTabVisible("purposesTab"));
            QVERIFY(fields->topLevelItemCount() > 3);
            QCOMPARE(verdict->severity(), Severity::Info);
            seen.append(verdict->sentence());
        }
        QCOMPARE(seen.at(0), seen.at(1));
        QVERIFY(seen.at(1) != seen.at(2));
    }

    void anUnknownCriticalExtensionDecides() {
        const OpensslWorkshop workshop(m_folder.path());
        CertificateRecipe recipe =
            CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"));
        recipe.notBefore = today().addDays(-1);
        recipe.notAfter = today().addDays(200);
        recipe.extensions.append(QStringLiteral("1.2.3.4=critical,ASN1:UTF8String:unknown"));
        CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Root"));
        root.notBefore = today().addDays(-1);
        root.notAfter = today().addDays(900);
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("critroot"), root));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("critical"), QStringLiteral("critroot"), recipe));
        open(workshop.path(QStringLiteral("critical.pem")));
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QCOMPARE(verdict->severity(), Severity::Error);
        QVERIFY(verdict->sentence().startsWith(QStringLiteral("Will not work")));
        const auto bars = part<FindingList>(window(), "inspectorFindings")->rows();
        QVERIFY(!bars.isEmpty());
        // Its codes are what people search for.
        QVERIFY(bars.first()->details().contains(QStringLiteral("0x800B0105")));
        QVERIFY(bars.first()->details().contains(QStringLiteral("1.2.3.4")));
    }

    /// Neither the names in a file nor that of the file turn what is read, or hide a part of themselves.
    void namesCannotTurnTheText() {
        const OpensslWorkshop workshop(m_folder.path());
        CertificateRecipe ended = CertificateRecipe::rootAt(QStringLiteral("Iss\u202Egnp\u0007"), today());
        ended.notAfter = today().addDays(-1);
        CertificateRecipe client =
            CertificateRecipe::client(QStringLiteral("us\u202Eer@contoso.com"), QStringLiteral("clientAuth"));
        client.notBefore = today().addDays(-5);
        client.notAfter = today().addDays(200);
        EXPECT_ACCEPTED(workshop.makeSelfSigned(
            QStringLiteral("top"), CertificateRecipe::rootAt(QStringLiteral("To\u202Ep"), today())));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("ended"), QStringLiteral("top"), ended));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("evil"), QStringLiteral("ended"), client));
        const QByteArray chain = workshop.bytes(QStringLiteral("evil.pem")) +
                                 workshop.bytes(QStringLiteral("ended.pem")) +
                                 workshop.bytes(QStringLiteral("top.pem"));
        open(save(QStringLiteral("ch\u202Eain.pem"), chain));
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QVERIFY2(verdict->sentence().contains(QStringLiteral("Iss<U+202E>gnp<U+0007>")),
                 qPrintable(verdict->sentence()));
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        QTreeWidgetItem* file = files->topLevelItem(0);
        for (int i = -1; i < file->childCount(); ++i) {
            files->setCurrentItem(i < 0 ? file : file->child(i));
            QCOMPARE(misleadingTexts(window()), QStringList());
        }
        // What cannot be read has a name, too.
        open(save(QStringLiteral("no\u202Ete.cer"), "no certificate at all"));
        files->setCurrentItem(files->topLevelItem(1));
        QVERIFY(verdict->sentence().contains(QStringLiteral("no<U+202E>te.cer")));
        QCOMPARE(misleadingTexts(window()), QStringList());
    }

    /// BER with an indefinite length, as old programs write it, is read or refused, and never half shown.
    void berIsRefusedInWords() {
        QByteArray ber = madeClient(madeRoot()).der();
        ber.replace(0, 4, QByteArray::fromHex("3080"));
        ber.append(QByteArray(2, '\0'));
        open(save(QStringLiteral("ber.cer"), ber));
        const auto* verdict = part<MessageBar>(window(), "verdictBar");
        QVERIFY(!verdict->isEmpty());
        const bool isShown = isTabVisible("detailsTab");
        QCOMPARE(verdict->severity(), isShown ? Severity::Info : Severity::Error);
    }

    void takesDroppedFiles() {
        const QString path = save(QStringLiteral("user.cer"), madeClient(madeRoot()).der());
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        drop(window(), path);
        QVERIFY(inspected.wait());
        QCOMPARE(part<QLabel>(window(), "issuedToLabel")->text(), QStringLiteral("CN=user@contoso.com"));
    }

    /// On the wizard's first page, too, where they are looked into beside it.
    void theWizardTakesDroppedFiles() {
        WizardScene scene;
        CertificateWizard wizard(scene.draft());
        wizard.show();
        drop(&wizard, save(QStringLiteral("user.cer"), madeClient(madeRoot()).der()));
        const auto* inspector = part<InspectorWindow>(&wizard, "inspectorWindow");
        QTRY_COMPARE(part<QLabel>(inspector, "issuedToLabel")->text(), QStringLiteral("CN=user@contoso.com"));
    }

    void pastesIntoADialog() {
        part<QPushButton>(window(), "pasteButton")->click();
        auto* dialog = part<PasteDialog>(window(), "pasteDialog");
        part<QPlainTextEdit>(dialog, "pasteEdit")
            ->setPlainText(QString::fromLatin1(madeRoot().certificate().pem()));
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        part<QPushButton>(dialog, "pasteOpenButton")->click();
        QVERIFY(inspected.wait());
        QCOMPARE(part<QLabel>(window(), "issuedToLabel")->text(), QStringLiteral("CN=P2SRootCert"));
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

private:
    static void drop(QWidget* target, const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
    }
};

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
