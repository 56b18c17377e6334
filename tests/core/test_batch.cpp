#include "core/issuing/batch_summary.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>

using namespace p2s;
using namespace p2s::test;

/// Many certificates at once.
class TestBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void issuesToEverybody_data();
    void issuesToEverybody();
    void goesOnAfterOneFails();
    void lostLedgerIsNobodysFault_data();
    void lostLedgerIsNobodysFault();
    void goesOnWhereItWasStopped();
    void takesBackWhatWasInterrupted();
    void showsNoPasswordAfterOneThatNobodyTook();
    void onePasswordForAll();
    void renews();
    void refusesWhatCannotBeRenewed();
    void knowsItsSummary();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString out(const QString& name) const { return path(QStringLiteral("out/") + name); }
    Result<Ledger> open() const { return Ledger::open(m_place, m_clock); }
    BatchPlace place() const {
        return {path(QStringLiteral("out")),
                clientValidity(m_root->authority.certificate(), m_clock.now()).value()};
    }
    BatchPlan planFor(const QStringList& addresses) const {
        QList<PersonOnList> people;
        for (const QString& address : addresses)
            people.append({address, static_cast<int>(people.size()) + 1, EmailName::parse(address)});
        return peoplePlan(people, {}, place(), *m_ledger, m_clock.now()).value();
    }
    Result<QList<BatchOutcome>> run(const BatchPlan& plan, const BatchSettings& settings = {},
                                    const BatchObserver& observer = {}, const KeepGoing& keepGoing = {}) {
        return issueBatch(
            plan.items, *m_root, [this] { return open(); }, settings, observer, keepGoing, m_clock);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    FixedClock m_clock{today()};
    std::optional<Ledger> m_ledger;
    std::optional<UnlockedRoot> m_root;
};

void TestBatch::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = newLedgerPlace(*m_folder);
    auto ledger = open();
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_root = unlockedRoot(*m_ledger);
    EXPECT_VALUE(prepareBatchFolder(path(QStringLiteral("out/"))));
}

void TestBatch::cleanup() {
    const auto verdict = m_ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->flaws.isEmpty());
    m_root.reset();
    m_ledger.reset();
    m_folder.reset();
}

void TestBatch::issuesToEverybody_data() {
    QTest::addColumn<int>("jobs");
    QTest::newRow("one after the other") << 1;
    QTest::newRow("three at once") << 3;
}

void TestBatch::issuesToEverybody() {
    QFETCH(int, jobs);
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com"),
                                    QStringLiteral("CONTOSO\\carol"), QStringLiteral("dora@contoso.com")});
    QCOMPARE(plan.items.size(), 3);
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().line, 3);
    QList<qsizetype> told;
    const auto outcomes =
        run(plan, {.jobs = jobs}, [&](qsizetype item, const BatchOutcome&) { told.append(item); });
    EXPECT_VALUE(outcomes);
    std::sort(told.begin(), told.end());
    QCOMPARE(told, (QList<qsizetype>{0, 1, 2}));
    QStringList passwords;
    for (qsizetype i = 0; i < 3; ++i) {
        const BatchOutcome& outcome = outcomes->at(i);
        QCOMPARE(outcome.state, BatchOutcome::State::Issued);
        QVERIFY(!outcome.error);
        passwords.append(outcome.password.toText());
        const auto bundle =
            Pkcs12Bundle::read(bytesOf(outcome.record.pfxPath), outcome.password, outcome.record.pfxPath);
        EXPECT_VALUE(bundle);
        QCOMPARE(bundle->leaf()->commonName(), plan.items.at(i).request.certificate.person.address());
        QVERIFY(bytesOf(plan.items.at(i).sheetPath).contains(outcome.record.sha1.toUtf8()));
        QVERIFY(!bytesOf(plan.items.at(i).sheetPath).contains(outcome.password.toText().toUtf8()));
    }
    passwords.removeDuplicates();
    QCOMPARE(passwords.size(), 3);
    QCOMPARE(m_ledger->certificates({.state = CertificateState::Issued})->size(), 3);
    QCOMPARE(namesIn(path(QStringLiteral("out"))).size(), 6);

    const QByteArray summary = batchSummaryCsv(plan, *outcomes, m_root->record.name);
    QCOMPARE(summary.count("\r\n"), 5);
    QVERIFY(summary.contains("address-is-down-level-name"));
    for (const QString& password : passwords)
        QVERIFY(!summary.contains(password.toUtf8()));
}

void TestBatch::goesOnAfterOneFails() {
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")});
    writeBytes(out(QStringLiteral("ann@contoso.com.pfx")), "somebody else's");
    const auto outcomes = run(plan);
    EXPECT_VALUE(outcomes);
    QCOMPARE(outcomes->at(0).state, BatchOutcome::State::Failed);
    QCOMPARE(outcomes->at(0).error->code, ErrorCode::FileExists);
    QCOMPARE(outcomes->at(1).state, BatchOutcome::State::Issued);
    QCOMPARE(bytesOf(out(QStringLiteral("ann@contoso.com.pfx"))), QByteArray("somebody else's"));
}

void TestBatch::lostLedgerIsNobodysFault_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("stops");
    QTest::newRow("gone") << ErrorCode::LedgerUnreachable << true;
    QTest::newRow("another password") << ErrorCode::LedgerLoginRefused << true;
    QTest::newRow("not writable") << ErrorCode::LedgerNotWritable << true;
    QTest::newRow("busy for once") << ErrorCode::LedgerBusy << false;
}

void TestBatch::lostLedgerIsNobodysFault() {
    QFETCH(const ErrorCode, code);
    QFETCH(const bool, stops);
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")});
    int opened = 0;
    // Lost between the first look and the work.
    const auto outcomes = issueBatch(
        plan.items, *m_root,
        [&]() -> Result<Ledger> { return ++opened == 1 ? open() : failure(code, QStringLiteral("ledger")); },
        {}, {}, {}, m_clock);
    EXPECT_VALUE(outcomes);
    for (const BatchOutcome& outcome : *outcomes) {
        QCOMPARE(outcome.state, stops ? BatchOutcome::State::NotReached : BatchOutcome::State::Failed);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, code);
    }
    QVERIFY(namesIn(path(QStringLiteral("out"))).isEmpty());
}

void TestBatch::goesOnWhereItWasStopped() {
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com"),
                                    QStringLiteral("carol@contoso.com")});
    std::atomic_bool goOn = true;
    const auto stopped = run(
        plan, {}, [&](qsizetype, const BatchOutcome&) { goOn = false; }, [&] { return goOn.load(); });
    EXPECT_VALUE(stopped);
    QCOMPARE(stopped->at(0).state, BatchOutcome::State::Issued);
    QCOMPARE(stopped->at(1).state, BatchOutcome::State::NotReached);
    QCOMPARE(stopped->at(2).state, BatchOutcome::State::NotReached);
    QCOMPARE(namesIn(path(QStringLiteral("out"))).size(), 2);

    const BatchPlan again = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com"),
                                     QStringLiteral("carol@contoso.com")});
    const auto resumed = run(again, {.resume = true});
    EXPECT_VALUE(resumed);
    QCOMPARE(resumed->at(0).state, BatchOutcome::State::AlreadyThere);
    QCOMPARE(resumed->at(0).record.sha1, stopped->at(0).record.sha1);
    QCOMPARE(resumed->at(1).state, BatchOutcome::State::Issued);
    QCOMPARE(resumed->at(2).state, BatchOutcome::State::Issued);
    QCOMPARE(m_ledger->certificates()->size(), 3);

    // A file that was changed meanwhile is not what was issued.
    writeBytes(out(QStringLiteral("bob@contoso.com.pfx")), "changed");
    const auto third = run(again, {.resume = true});
    EXPECT_VALUE(third);
    QCOMPARE(third->at(1).state, BatchOutcome::State::Failed);
    QCOMPARE(third->at(1).error->code, ErrorCode::FileExists);
}

void TestBatch::takesBackWhatWasInterrupted() {
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com")});
    CertificateRecord record = sampleCertificate(m_root->record, QStringLiteral("ann@contoso.com"));
    record.pfxPath = out(QStringLiteral("ann@contoso.com.pfx"));
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    const auto outcomes = run(plan, {.resume = true});
    EXPECT_VALUE(outcomes);
    QCOMPARE(outcomes->first().state, BatchOutcome::State::Issued);
    QVERIFY(m_ledger->pendingIssues()->isEmpty());
    EXPECT_ERROR(m_ledger->certificate(begun->id), ErrorCode::CertificateNotFound);
}

void TestBatch::showsNoPasswordAfterOneThatNobodyTook() {
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com"),
                                    QStringLiteral("carol@contoso.com")});
    int offered = 0;
    const auto outcomes = run(plan, {.jobs = 3, .giveOut = [&](const BatchItem&, const SecretBytes&) {
                                         ++offered;
                                         // The others come this far meanwhile, and wait for their turn.
                                         QThread::sleep(2);
                                         return false;
                                     }});
    EXPECT_VALUE(outcomes);
    QCOMPARE(offered, 1);
    for (const BatchOutcome& outcome : *outcomes)
        QCOMPARE(outcome.state, BatchOutcome::State::NotReached);
    QVERIFY(namesIn(path(QStringLiteral("out"))).isEmpty());
}

void TestBatch::onePasswordForAll() {
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")});
    const SecretBytes password = SecretBytes::fromText(samplePassword);
    const auto outcomes = run(plan, {.password = password, .jobs = 2});
    EXPECT_VALUE(outcomes);
    for (const BatchOutcome& outcome : *outcomes) {
        QVERIFY(outcome.password.isEmpty());
        EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(outcome.record.pfxPath), password, outcome.record.pfxPath));
    }
}

void TestBatch::renews() {
    const auto first = run(planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")}));
    EXPECT_VALUE(first);
    const auto olds = m_ledger->certificates({.state = CertificateState::Issued, .descending = false});
    EXPECT_VALUE(olds);
    const auto plan = renewalPlan(*olds, place(), *m_ledger, m_clock.now());
    EXPECT_VALUE(plan);
    const auto outcomes = run(*plan, {.jobs = 2});
    EXPECT_VALUE(outcomes);
    for (qsizetype i = 0; i < olds->size(); ++i) {
        const CertificateRecord& old = olds->at(i);
        const CertificateRecord& renewed = outcomes->at(i).record;
        QCOMPARE(outcomes->at(i).state, BatchOutcome::State::Issued);
        QCOMPARE(renewed.replaces, old.id);
        QCOMPARE(renewed.recipients, old.recipients);
        QVERIFY(renewed.friendlyName != old.friendlyName);
        QCOMPARE(m_ledger->certificate(old.id)->state, CertificateState::Superseded);
        const QByteArray sheet = bytesOf(plan->items.at(i).sheetPath);
        QVERIFY(sheet.contains(old.sha1.toUtf8()));
        QVERIFY(sheet.contains(renewed.sha1.toUtf8()));
        QVERIFY(sheet.contains(renewed.friendlyName.toHtmlEscaped().toUtf8()));
    }
}

void TestBatch::refusesWhatCannotBeRenewed() {
    const auto begun =
        m_ledger->beginIssue(sampleCertificate(m_root->record, QStringLiteral("ann@contoso.com")));
    EXPECT_VALUE(begun);
    const auto plan = renewalPlan({*begun}, place(), *m_ledger, m_clock.now());
    EXPECT_VALUE(plan);
    QVERIFY(plan->items.isEmpty());
    QCOMPARE(plan->refused.size(), 1);
    QCOMPARE(plan->refused.first().error.code, ErrorCode::CertificatePending);
}

void TestBatch::knowsItsSummary() {
    const QString summary = path(QStringLiteral("summary.csv"));
    const BatchPlan plan = planFor({QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")});
    EXPECT_VALUE(checkEarlierSummary(summary, plan, QStringLiteral("P2SRootCert")));
    writeBytes(summary, batchSummaryCsv(plan, {}, QStringLiteral("P2SRootCert")));
    EXPECT_VALUE(checkEarlierSummary(summary, plan, QStringLiteral("P2SRootCert")));
    EXPECT_ERROR(checkEarlierSummary(summary, plan, QStringLiteral("Other")),
                 ErrorCode::SummaryOfAnotherList);
    EXPECT_ERROR(checkEarlierSummary(summary, planFor({QStringLiteral("ann@contoso.com")}),
                                     QStringLiteral("P2SRootCert")),
                 ErrorCode::SummaryOfAnotherList);
    writeBytes(summary, "something else\n");
    EXPECT_ERROR(checkEarlierSummary(summary, plan, QStringLiteral("P2SRootCert")),
                 ErrorCode::SummaryOfAnotherList);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
