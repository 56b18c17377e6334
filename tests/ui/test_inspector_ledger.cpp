#include "core/ledger/ledger.h"
#include "tests/support/expect_result.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/plain_sql.h"
#include "tests/ui/inspector_scene.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");
const QString user = QStringLiteral("user@contoso.com");

QByteArray pemOf(const QByteArray& der, const QByteArray& label) {
    constexpr qsizetype column = 64;
    const QByteArray text = der.toBase64();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype at = 0; at < text.size(); at += column)
        pem += text.mid(at, column) + '\n';
    return pem + "-----END " + label + "-----\n";
}

/// Keeps everybody else waiting for a ledger.
class HeldLedger {
    Q_DISABLE_COPY_MOVE(HeldLedger)
public:
    explicit HeldLedger(const QString& place) {
        // A reader waits for no writer while there is a write-ahead log.
        QSqlDatabase database = plainDatabase(place, name());
        m_isHeld = database.open() &&
                   QSqlQuery(database).exec(QStringLiteral("PRAGMA journal_mode = DELETE")) &&
                   QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE"));
    }
    ~HeldLedger() { QSqlDatabase::removeDatabase(name()); }
    bool isHeld() const { return m_isHeld; }
    static QString name() { return QStringLiteral("held"); }

private:
    bool m_isHeld = false;
};

} // namespace

/// What the window that looks into certificates has from the ledger.
class TestInspectorLedger : public QObject, private InspectorScene {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { closeWindow(); }

    /// The ledger knows what a file cannot: that its certificate is revoked, or not the only one.
    void theLedgerHasASay_data() {
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QString>("rule");
        QTest::newRow("revoked") << true << QStringLiteral("855") << QStringLiteral("revoked-in-ledger");
        QTest::newRow("two of them") << false << QStringLiteral("798") << QStringLiteral("already-holds");
    }
    void theLedgerHasASay() {
        QFETCH(bool, isRevoked);
        QFETCH(QString, symptom);
        QFETCH(QString, rule);
        const Certificate client = madeClient(madeRoot(), user);
        const QString place = m_folder.filePath(rule + QStringLiteral(".sqlite"));
        fillLedger(place, {client.der(), QByteArray("another one")}, isRevoked);
        openWindowOn(place);
        open(save(QStringLiteral("user.cer"), client.der()));
        QCOMPARE(part<MessageBar>(window(), "verdictBar")->sentence().contains(revoked()), isRevoked);
        part<QLineEdit>(window(), "symptomEdit")->setText(symptom);
        part<QPushButton>(window(), "examineButton")->click();
        const auto* causes = part<QTreeWidget>(window(), "causeTable");
        QTRY_VERIFY(causes->topLevelItemCount() > 0);
        QStringList found;
        for (int i = 0; i < causes->topLevelItemCount(); ++i) {
            if (causes->topLevelItem(i)->text(1) == QStringLiteral("found"))
                found.append(causes->topLevelItem(i)->data(0, Qt::UserRole).toString());
        }
        QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
    }

    /// A file that comes while the ledger is asked about others is asked about as well.
    void whatComesMeanwhileIsJudgedToo_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::newRow("another file") << QStringLiteral("other.cer") << QStringLiteral("user.cer");
        QTest::newRow("a bundle is unlocked") << QStringLiteral("user.pfx") << QString();
        QTest::newRow("a key is unlocked") << QStringLiteral("user.pem") << QString();
    }
    void whatComesMeanwhileIsJudgedToo() {
        QFETCH(QString, first);
        QFETCH(QString, then);
        // One for who waits for the ledger, one for who reads meanwhile.
        QThreadPool* threads = QThreadPool::globalInstance();
        threads->setMaxThreadCount(std::max(2, threads->maxThreadCount()));
        const Certificate client = madeClient(madeRoot(), user);
        save(QStringLiteral("other.cer"), madeClient(madeRoot(), QStringLiteral("other@contoso.com")).der());
        save(QStringLiteral("user.cer"), client.der());
        save(QStringLiteral("user.pfx"), madePfx(madeRoot(), client, password));
        const auto lockedKey = madeClientKey().toEncryptedPkcs8(SecretBytes::fromText(password));
        EXPECT_VALUE(lockedKey);
        save(QStringLiteral("user.pem"),
             client.pem() + madeRoot().certificate().pem() + pemOf(*lockedKey, "ENCRYPTED PRIVATE KEY"));
        const QString place = m_folder.filePath(first + QStringLiteral(".sqlite"));
        fillLedger(place, {client.der()}, true);

        std::optional<HeldLedger> held(std::in_place, place);
        QVERIFY(held->isHeld());
        openWindowOn(place);
        auto* files = part<QTreeWidget>(window(), "inspectedFiles");
        auto* edit = part<QLineEdit>(window(), "inspectorPasswordEdit");
        m_window->openFiles({m_folder.filePath(first)});
        if (then.isEmpty()) {
            QTRY_VERIFY(edit->isVisible());
            edit->setText(password);
            part<QPushButton>(window(), "unlockFileButton")->click();
            QTRY_VERIFY(!edit->isVisible());
        } else {
            QTRY_COMPARE(files->topLevelItem(0)->childCount(), 1);
            m_window->openFiles({m_folder.filePath(then)});
            QTRY_COMPARE(files->topLevelItem(1)->childCount(), 1);
            files->setCurrentItem(files->topLevelItem(1));
        }
        held.reset();
        QTRY_VERIFY_WITH_TIMEOUT(part<MessageBar>(window(), "verdictBar")->sentence().contains(revoked()),
                                 30000);
        QVERIFY(!edit->isVisible());
    }

private:
    static QString revoked() { return findingText({Rule::RevokedInLedger, Severity::Error, {}}).sentence; }
    void openWindowOn(const QString& ledger) {
        m_window = std::make_unique<InspectorWindow>(m_clock, ledger);
        m_window->show();
    }
    /// Of the user's certificates.
    static void fillLedger(const QString& place, const QList<QByteArray>& certificates, bool areRevoked) {
        auto ledger = Ledger::open(place);
        EXPECT_VALUE(ledger);
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), true);
        EXPECT_VALUE(root);
        for (const QByteArray& der : certificates) {
            CertificateRecord record = sampleCertificate(*root, user, der);
            record.friendlyName += QString::number(der.size());
            const auto issued = ledger->beginIssue(record);
            EXPECT_VALUE(issued);
            EXPECT_VALUE(ledger->finishIssue(issued->id));
            if (areRevoked)
                EXPECT_VALUE(ledger->revoke(issued->id, RevocationReason::Superseded));
        }
    }
};

QTEST_MAIN(TestInspectorLedger)
#include "test_inspector_ledger.moc"
