#include "core/base/date_text.h"
#include "core/issuing/roots.h"
#include "core/x509/oid.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/purpose_list_model.h"
#include "ui/wizard/certificate_wizard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString client = QLatin1StringView(oid::clientAuthentication);
const QString email = QLatin1StringView(oid::secureEmail);
const QString files = QLatin1StringView(oid::encryptingFileSystem);

QStringList oids(const QList<KeyPurpose>& purposes) {
    QStringList list;
    for (const KeyPurpose& purpose : purposes)
        list << purpose.oid;
    return list;
}

// The wizard, opened on the Review page.
struct Review {
    explicit Review(const QStringList& purposes = {},
                    const QString& address = QStringLiteral("user@contoso.com")) {
        scene.prepareRequest(address);
        if (!purposes.isEmpty())
            setPurposes(purposes);
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Review));
        wizard->restart();
        wizard->show();
        view = part<QTreeView>(wizard.get(), "purposesView");
    }
    void setPurposes(const QStringList& list) {
        QList<KeyPurpose> purposes;
        for (const QString& oid : list)
            purposes << KeyPurpose{oid};
        scene.draft().setPurposes(purposes);
    }
    QStringList purposes() { return oids(scene.draft().purposes()); }
    void select(int row) { view->setCurrentIndex(view->model()->index(row, PurposeListModel::Purpose)); }
    void click(const char* button) { part<QPushButton>(wizard.get(), button)->click(); }
    bool mayGoOn() { return wizard->button(QWizard::NextButton)->isEnabled(); }
    QList<MessageBar*> messages() { return part<FindingList>(wizard.get(), "reviewFindings")->rows(); }
    void add(const QString& text) {
        part<QComboBox>(wizard.get(), "addPurposeCombo")->setEditText(text);
        click("addPurposeButton");
    }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
    QTreeView* view = nullptr;
};

} // namespace

class TestReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsExactlyWhatIsSigned_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("alternativeName");
        QTest::newRow("ascii") << QStringLiteral("user@contoso.com")
                               << QStringLiteral("RFC822 Name=user@contoso.com");
        QTest::newRow("idn") << QStringLiteral("user@köln.example")
                             << QStringLiteral("RFC822 Name=user@xn--kln-sna.example");
        QTest::newRow("non-ascii local part")
            << QStringLiteral("jörg@contoso.com")
            << QStringLiteral("Internationalised e-mail address=jörg@contoso.com");
    }
    void showsExactlyWhatIsSigned() {
        QFETCH(const QString, address);
        QFETCH(const QString, alternativeName);
        Review review({client, email}, address);
        Ledger ledger = review.scene.openLedger();
        const auto request = review.scene.draft().request();
        EXPECT_VALUE(request);
        const auto issued =
            issueClient(*request, *review.scene.draft().root(), ledger, {}, review.scene.clock());
        EXPECT_VALUE(issued);
        const Certificate& signedOne = issued->certificate;

        const auto text = [&](const char* name) { return part<QLabel>(review.wizard.get(), name)->text(); };
        QCOMPARE(text("subjectValue"), signedOne.subject());
        QCOMPARE(text("alternativeNameValue"), alternativeName);
        const QString value = alternativeName.section(QLatin1Char('='), 1);
        QVERIFY(signedOne.subjectAltNames().constFirst().endsWith(QLatin1Char(':') + value));
        QCOMPARE(text("issuerValue"), signedOne.issuer());
        QCOMPARE(part<QComboBox>(review.wizard.get(), "keySizeCombo")->currentText(),
                 signedOne.publicKey().description);
        QCOMPARE(text("keyUsageValue"), QStringLiteral("Digital Signature, Key Encipherment"));
        QCOMPARE(*signedOne.keyUsage(),
                 QStringList({QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")}));
        QCOMPARE(text("notBeforeValue"), dateText(signedOne.notBefore()));
        QCOMPARE(part<QDateEdit>(review.wizard.get(), "notAfterEdit")->date(),
                 signedOne.notAfter().toLocalTime().date());
        QCOMPARE(signedOne.notAfter(), review.scene.clock().now().addMonths(defaultClientMonths));

        const QAbstractItemModel* model = review.view->model();
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row) {
            QCOMPARE(model->index(row, PurposeListModel::Order).data().toString(), QString::number(row + 1));
            shown << model->index(row, PurposeListModel::ObjectIdentifier).data().toString();
        }
        QCOMPARE(shown, oids(signedOne.extendedKeyUsage()->purposes()));
        QCOMPARE(model->index(0, PurposeListModel::Purpose).data().toString(),
                 QStringLiteral("Client Authentication"));
    }

    void clientAuthenticationAloneIsTheDefault() {
        Review review;
        QCOMPARE(review.purposes(), QStringList{client});
        QVERIFY(review.mayGoOn());
        QVERIFY(review.messages().isEmpty());
        QCOMPARE(part<QComboBox>(review.wizard.get(), "presetCombo")->currentText(),
                 QStringLiteral("P2S client"));
    }

    void movesPurposes_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("expected");
        const QStringList upFrom2{client, files, email};
        const QStringList downFrom0{email, client, files};
        QTest::newRow("up by button") << 2 << "purposeUpButton" << upFrom2;
        QTest::newRow("down by button") << 0 << "purposeDownButton" << downFrom0;
        QTest::newRow("up by keys") << 2 << "Alt+Up" << upFrom2;
        QTest::newRow("down by keys") << 0 << "Alt+Down" << downFrom0;
        QTest::newRow("up at the top") << 0 << "Alt+Up" << QStringList{client, email, files};
        QTest::newRow("down at the end") << 2 << "Alt+Down" << QStringList{client, email, files};
        QTest::newRow("removed by button") << 1 << "purposeRemoveButton" << QStringList{client, files};
        QTest::newRow("removed by key") << 1 << "Delete" << QStringList{client, files};
    }
    void movesPurposes() {
        QFETCH(const int, from);
        QFETCH(const QString, how);
        QFETCH(const QStringList, expected);
        Review review({client, email, files});
        QVERIFY(QTest::qWaitForWindowActive(review.wizard.get()));
        review.select(from);
        review.view->setFocus();
        const QStringList before = review.purposes();
        if (how.endsWith(QLatin1StringView("Button"))) {
            review.click(how.toUtf8().constData());
        } else {
            const QKeyCombination keys = QKeySequence(how)[0];
            QTest::keyClick(review.view, keys.key(), keys.keyboardModifiers());
        }
        QCOMPARE(review.purposes(), expected);
        // A screen reader hears of it, and of nothing when there was nothing to do.
        QCOMPARE(review.view->property("announcement").toString().isEmpty(), before == expected);
        // The selection goes with the purpose that was moved.
        if (expected.size() == before.size())
            QCOMPARE(review.view->currentIndex()
                         .siblingAtColumn(PurposeListModel::ObjectIdentifier)
                         .data()
                         .toString(),
                     before.at(from));
    }

    void movesByDragging_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("beforeRow");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("last to first") << 2 << 0 << QStringList{files, client, email};
        QTest::newRow("first to second") << 0 << 2 << QStringList{email, client, files};
        QTest::newRow("first behind the last") << 0 << 3 << QStringList{email, files, client};
        QTest::newRow("onto its own place") << 1 << 1 << QStringList{client, email, files};
    }
    void movesByDragging() {
        QFETCH(const int, from);
        QFETCH(const int, beforeRow);
        QFETCH(const QStringList, expected);
        Review review({client, email, files});
        // The view offers its own rows, and lets them go between rows only.
        QCOMPARE(review.view->dragDropMode(), QAbstractItemView::InternalMove);
        QVERIFY(!review.view->dragDropOverwriteMode());
        QAbstractItemModel* model = review.view->model();
        const QModelIndex grabbed = model->index(from, PurposeListModel::Purpose);
        QVERIFY(grabbed.flags().testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!grabbed.flags().testFlag(Qt::ItemIsDropEnabled));
        // What the view does when the mouse lets go; below the last row it gives no row.
        const std::unique_ptr<QMimeData> data(model->mimeData({grabbed}));
        const int row = beforeRow < model->rowCount() ? beforeRow : -1;
        QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, row, row, {}));
        // False: the row is moved already, and the view must not take the old one away.
        QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, row, row, {}));
        QCOMPARE(review.purposes(), expected);
    }

    void holdsNextWhenSomethingComesBeforeClientAuthentication() {
        Review review({client, email, files});
        review.select(0);
        QVERIFY(review.mayGoOn());
        review.click("purposeDownButton");
        QVERIFY(!review.mayGoOn());
        QCOMPARE(review.messages().size(), 1);
        MessageBar* message = review.messages().constFirst();
        QCOMPARE(message->severity(), Severity::Error);
        QVERIFY2(message->sentence().contains(QStringLiteral("Secure Email")),
                 qPrintable(message->sentence()));
        message->actionButton()->click();
        QCOMPARE(review.purposes(), QStringList({client, email, files}));
        QVERIFY(review.mayGoOn());
        QVERIFY(review.messages().isEmpty());
    }

    void holdsNextWithoutClientAuthentication_data() {
        QTest::addColumn<QStringList>("purposes");
        QTest::newRow("another one only") << QStringList{email};
        QTest::newRow("any purpose") << QStringList{QLatin1StringView(oid::anyPurpose)};
    }
    void holdsNextWithoutClientAuthentication() {
        QFETCH(QStringList, purposes);
        Review review(purposes);
        QVERIFY(!review.mayGoOn());
        QVERIFY(!review.messages().isEmpty());
        review.messages().constFirst()->actionButton()->click();
        purposes.prepend(client);
        QCOMPARE(review.purposes(), purposes);
        QVERIFY(review.mayGoOn());
    }

    void holdsNextWhenTheListIsEmpty() {
        Review review;
        review.click("purposeRemoveButton");
        QCOMPARE(review.purposes(), QStringList());
        QVERIFY(!review.mayGoOn());
        review.messages().constFirst()->actionButton()->click();
        QCOMPARE(review.purposes(), QStringList{client});
        QVERIFY(review.mayGoOn());
    }

    void addsPurposes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString own = QStringLiteral("1.3.6.1.4.1.99999.1");
        QTest::newRow("by name") << "Secure Email" << QStringList{client, email};
        QTest::newRow("by identifier") << own << QStringList{client, own};
        QTest::newRow("nonsense") << "anything at all" << QStringList{client};
        QTest::newRow("a bad identifier") << "1.99.1" << QStringList{client};
        QTest::newRow("a second time") << "Client Authentication" << QStringList{client};
        QTest::newRow("a second time by identifier") << client << QStringList{client};
    }
    void addsPurposes() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        Review review;
        review.add(text);
        QCOMPARE(review.purposes(), expected);
        // What was not added is explained on the spot, and gone with the next letter.
        auto* message = part<MessageBar>(review.wizard.get(), "addPurposeMessage");
        QCOMPARE(message->isEmpty(), expected.size() > 1);
        part<QComboBox>(review.wizard.get(), "addPurposeCombo")->setEditText(QStringLiteral("S"));
        QVERIFY(message->isEmpty());
    }

    void enterAddsAndStays() {
        Review review;
        QVERIFY(QTest::qWaitForWindowActive(review.wizard.get()));
        // The combo box itself has the focus, and hands what is typed to its line.
        auto* combo = part<QComboBox>(review.wizard.get(), "addPurposeCombo");
        combo->setFocus();
        QTest::keyClicks(combo, QStringLiteral("1.2.3.4"));
        QTest::keyClick(combo, Qt::Key_Return);
        QCOMPARE(review.purposes(), QStringList({client, QStringLiteral("1.2.3.4")}));
        QCOMPARE(review.wizard->currentId(), static_cast<int>(PageId::Review));
    }

    void offersPresets() {
        Review review;
        auto* preset = part<QComboBox>(review.wizard.get(), "presetCombo");
        const auto choose = [&](int index) {
            preset->setCurrentIndex(index);
            Q_EMIT preset->activated(index);
        };
        choose(1);
        QCOMPARE(review.purposes(), QStringList({client, email, files}));
        QVERIFY(review.mayGoOn());
        review.select(2);
        review.click("purposeUpButton");
        QCOMPARE(preset->currentText(), QStringLiteral("Own list"));
        choose(0);
        QCOMPARE(review.purposes(), QStringList{client});
        QCOMPARE(preset->count(), 2);
    }

    void holdsTheDatesInsideTheRoots() {
        Review review;
        auto* until = part<QDateEdit>(review.wizard.get(), "notAfterEdit");
        const QDateTime rootEnd = review.scene.draft().root()->authority.certificate().notAfter();
        QCOMPARE(until->maximumDate(), rootEnd.toLocalTime().date());
        until->setDate(until->maximumDate());
        QVERIFY(review.scene.draft().notAfter() <= rootEnd);
        QVERIFY(review.mayGoOn());
        until->setDate(until->minimumDate());
        QVERIFY(review.scene.draft().notAfter() > review.scene.draft().notBefore());
        QCOMPARE(review.scene.draft().notAfter().toLocalTime().date(), until->minimumDate());
        QVERIFY(review.mayGoOn());
    }

    void saysThatTheRootEndsBeforeTheUsualTime() {
        Review review;
        QVERIFY(review.messages().isEmpty());
        RootProfile profile;
        profile.name = QStringLiteral("Short");
        profile.notBefore = review.scene.clock().now();
        profile.notAfter = profile.notBefore.addDays(100);
        Ledger ledger = review.scene.openLedger();
        const auto root = createRoot(profile, SecretBytes(QByteArrayView("root passphrase")), ledger);
        EXPECT_VALUE(root);
        review.scene.draft().setRoot(*root);
        QTRY_COMPARE(review.messages().size(), 1);
        const Finding said = part<FindingList>(review.wizard.get(), "reviewFindings")->findings().first();
        QCOMPARE(said.rule, Rule::ValidityShortened);
        QCOMPARE(said.severity, Severity::Warning);
        QVERIFY(review.mayGoOn());
    }

    void takesTheKeySize() {
        Review review;
        auto* key = part<QComboBox>(review.wizard.get(), "keySizeCombo");
        QCOMPARE(key->count(), 3);
        key->setCurrentIndex(2);
        Q_EMIT key->activated(2);
        QCOMPARE(review.scene.draft().key(), KeyAlgorithm::Rsa4096);
    }

    void nothingIsForgottenOnTheWayBack() {
        Review review({client, email});
        review.wizard->next();
        QCOMPARE(review.wizard->currentId(), static_cast<int>(PageId::Export));
        review.wizard->back();
        QCOMPARE(review.view->model()->rowCount(), 2);
        review.select(1);
        QVERIFY(review.mayGoOn());
    }
};

QTEST_MAIN(TestReviewPage)
#include "test_review_page.moc"
