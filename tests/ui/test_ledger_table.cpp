#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/ledger_window_scene.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/chosen_certificates.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/widgets/purpose_words.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

/// The rows of the ledger's window, their order, lists too long to be read at once, and one in detail.
class TestLedgerTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sorts();
    void sortsByPeople();
    void readsALongListFromBothEnds();
    void showsWhatIsFarDown();
    void theDetailJudgesThePurposes();

private:
    std::unique_ptr<LedgerWindowScene> m_scene;
};

void TestLedgerTable::init() {
    m_scene = std::make_unique<LedgerWindowScene>();
    m_scene->open();
}

void TestLedgerTable::cleanup() {
    m_scene.reset();
}

void TestLedgerTable::sorts() {
    auto* table = m_scene->find<QTableView>("ledgerTable");
    const auto first = [&] {
        return table->model()->index(0, LedgerTableModel::NameColumn).data().toString();
    };
    table->sortByColumn(LedgerTableModel::NameColumn, Qt::AscendingOrder);
    QTRY_COMPARE(first(), QStringLiteral("ann@contoso.com"));
    table->sortByColumn(LedgerTableModel::NameColumn, Qt::DescendingOrder);
    QTRY_COMPARE(first(), QStringLiteral("kiosk@contoso.com"));
}

void TestLedgerTable::sortsByPeople() {
    auto* table = m_scene->find<QTableView>("ledgerTable");
    {
        // A shared one goes by the first of those who hold it, wherever that one stands and whatever its
        // name.
        auto ledger = m_scene->job().openLedger();
        const auto root = ledger.roots()->first();
        CertificateRecord record = sampleCertificate(root, QStringLiteral("a-team@contoso.com"));
        record.sharing = Sharing::Shared;
        record.recipients = {QStringLiteral("zoe@contoso.com"), QStringLiteral("aaron@contoso.com")};
        EXPECT_VALUE(ledger.beginIssue(record));
        record = sampleCertificate(root, QStringLiteral("bert@contoso.com"));
        record.recipients = {QStringLiteral("bert@contoso.com")};
        EXPECT_VALUE(ledger.beginIssue(record));
    }
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, LedgerTableModel::NameColumn).data().toString());
        return all;
    };
    QHeaderView* header = table->horizontalHeader();
    table->sortByColumn(LedgerTableModel::PeopleColumn, Qt::AscendingOrder);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(LedgerTableModel::PeopleColumn));
    QStringList expected{QStringLiteral("a-team@contoso.com"), QStringLiteral("ann@contoso.com"),
                         QStringLiteral("kiosk@contoso.com"), QStringLiteral("bert@contoso.com")};
    QTRY_COMPARE(names(), expected);
    table->sortByColumn(LedgerTableModel::PeopleColumn, Qt::DescendingOrder);
    std::reverse(expected.begin(), expected.end());
    QTRY_COMPARE(names(), expected);
}

void TestLedgerTable::readsALongListFromBothEnds() {
    constexpr int count = 253;
    const QString path = m_scene->job().path(QStringLiteral("long.sqlite"));
    {
        auto ledger = Ledger::open(path, m_scene->job().clock());
        EXPECT_VALUE(ledger);
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("LongRoot")), false);
        EXPECT_VALUE(root);
        for (int i = 1; i <= count; ++i)
            EXPECT_VALUE(
                ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))));
    }
    LedgerTableModel model(
        LedgerPlace{path, &m_scene->job().clock(), m_scene->job().path(QStringLiteral("settings.ini"))});
    const QSignalSpy loaded(&model, &LedgerTableModel::loaded);
    const QSignalSpy counted(&model, &LedgerTableModel::counted);
    model.reload();
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(counted.first().first().toLongLong(), qint64{count});
    QCOMPARE(model.rowCount(), count);
    // The newest first, wherever somebody jumps to.
    for (const int row : {count - 1, 0, 99, 100, 199, 200, count - 2}) {
        const QModelIndex index = model.index(row, LedgerTableModel::NameColumn);
        QTRY_VERIFY(index.data().toString() != QStringLiteral("…"));
        QCOMPARE(index.data().toString(), QStringLiteral("user%1@contoso.com").arg(count - row));
    }
    model.setQuery({.text = QStringLiteral("user25@")});
    QTRY_COMPARE(counted.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    // Part of the root's name: everybody.
    model.setQuery({.text = QStringLiteral("longroot")});
    QTRY_COMPARE(counted.size(), 3);
    QCOMPARE(model.rowCount(), count);
    // Chosen with Ctrl+A, most of them were never looked at.
    const auto ledger = Ledger::open(path, m_scene->job().clock());
    EXPECT_VALUE(ledger);
    const auto choice = renewalChoice(
        chosenRows(QItemSelection(model.index(0, 0), model.index(count - 1, 0)), model), *ledger);
    EXPECT_VALUE(choice);
    QCOMPARE(choice->unfinished, count);
    QVERIFY(choice->olds.isEmpty());
}

// The row is chosen before it is read.
void TestLedgerTable::showsWhatIsFarDown() {
    constexpr int count = 253;
    {
        auto ledger = m_scene->job().openLedger();
        const auto root = ledger.addRoot(sampleRoot(QStringLiteral("LongRoot")), false);
        EXPECT_VALUE(root);
        for (int i = 1; i <= count; ++i)
            EXPECT_VALUE(
                ledger.beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))));
    }
    m_scene->window().reload();
    auto* table = m_scene->find<QTableView>("ledgerTable");
    auto* revoke = m_scene->find<QPushButton>("revokeButton");
    QVERIFY(!revoke->isEnabled()); // until the rows are there again
    QTRY_COMPARE(m_scene->rows(), count + 2);
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->currentIndex().row(), count + 1);
    // The oldest of the scene's own two, the only ones that are finished.
    QTRY_VERIFY(revoke->isEnabled());
    const QString name =
        table->currentIndex().siblingAtColumn(LedgerTableModel::NameColumn).data().toString();
    QTRY_VERIFY(m_scene->find<CertificateDetail>("certificateDetail")->toPlainText().startsWith(name));
}

/// With the identifiers, in encoded order, and what the VPN client will make of the first one.
void TestLedgerTable::theDetailJudgesThePurposes() {
    const QDateTime now = m_scene->job().clock().now();
    const Ledger ledger = m_scene->job().openLedger();
    const CertificateStory story = storyOf(ledger.certificates()->first(), ledger, now).value();
    CertificateDetail detail;
    detail.showStory(story, now);
    QVERIFY2(
        detail.toPlainText().contains(QStringLiteral("1. Client Authentication · 1.3.6.1.5.5.7.3.2 · Right")),
        qPrintable(detail.toPlainText()));
    QVERIFY(firstPurposeText(QStringLiteral("1.3.6.1.5.5.7.3.4")).startsWith(QStringLiteral("Wrong")));
}

QTEST_MAIN(TestLedgerTable)
#include "test_ledger_table.moc"
