#include "core/issuing/account_unlock.h"
#include "core/issuing/install_certificate.h"
#include "core/issuing/store_roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/made_issuing.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// What is done with the operating system's certificate store and account, on fakes.
class TestPlatform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void installsKeyAndChain() {
        const auto bundle = Pkcs12Bundle::read(madePfx(madeRoot(), madeClient(madeRoot()), samplePassword),
                                               secret(samplePassword), {});
        EXPECT_VALUE(bundle);
        FakeCertificateStore store;
        const auto first = installBundle(*bundle, QStringLiteral("u.pfx"), {}, store);
        EXPECT_VALUE(first);
        QVERIFY(first->hadRoot);
        QCOMPARE(first->parts.leaf, InstallOutcome::Added);
        QCOMPARE(first->parts.root, InstallOutcome::Added);
        QVERIFY(!store.last.exportable);
        QCOMPARE(store.last.root, madeRoot().certificate().der());
        // What is handed over opens with the password of the moment and holds the key.
        const auto handed = Pkcs12Bundle::read(store.last.pkcs12, store.last.password, {});
        EXPECT_VALUE(handed);
        QVERIFY(handed->keyMatches());
        QVERIFY(!(store.last.password == secret(samplePassword)));
        const auto second = installBundle(*bundle, QStringLiteral("u.pfx"), {}, store);
        EXPECT_VALUE(second);
        QCOMPARE(second->parts.leaf, InstallOutcome::AlreadyThere);
        FakeCertificateStore other;
        const auto without = installBundle(*bundle, QStringLiteral("u.pfx"), {true, false}, other);
        EXPECT_VALUE(without);
        QVERIFY(!without->hadRoot && other.last.root.isEmpty() && other.last.exportable);
    }

    void rootInTheStoreSigns() {
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        FakeCertificateStore store;
        store.hold(madeRoot());
        store.held.append({madeClient(madeRoot()).der(), StoreLocation::CurrentUser}); // no authority
        const auto roots = rootsInStore(store, today());
        EXPECT_VALUE(roots);
        QCOMPARE(roots->size(), 1);
        QVERIFY(!roots->first().unfit);
        const auto imported = importStoreRoot(roots->first(), {}, *ledger, store, today());
        EXPECT_VALUE(imported);
        const auto record = ledger->root(QStringLiteral("P2SRootCert"));
        EXPECT_VALUE(record);
        QVERIFY(record->encryptedKey.isEmpty());
        QCOMPARE(record->keyPlace, QStringLiteral("windows-store:local-machine"));
        QVERIFY(isKeyInStore(*record));
        const auto opened = openStoreRoot(*record, store, today());
        EXPECT_VALUE(opened);
        const auto client = opened->authority.signClient(madeProfile(), madeClientKey());
        EXPECT_VALUE(client);
        QVERIFY(client->isSignedBy(madeRoot().certificate()));
        EXPECT_ERROR(importStoreRoot(roots->first(), QStringLiteral("again"), *ledger, store, today()),
                     ErrorCode::RootAlreadyInLedger);
    }

    void authorityBelowAnotherSigns() {
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        FakeCertificateStore store;
        store.hold(madeIssuing());
        const QString sha1 = madeIssuing().certificate().sha1Thumbprint();
        // Nobody knows what is above it: it can be seen, and not be used.
        const auto alone = rootsInStore(store, today());
        EXPECT_VALUE(alone);
        QCOMPARE(alone->size(), 1);
        EXPECT_ERROR(importStoreRoot(alone->first(), {}, *ledger, store, today()), ErrorCode::IssuersMissing);
        // It is given one.
        const auto given = rootInStore(store, sha1, today(), {madeRoot().certificate()});
        EXPECT_VALUE(given);
        QVERIFY(!given->unfit);
        // Windows knows one, among others.
        store.knownAuthorities = {madeRoot(QStringLiteral("Other")).certificate().der(), QByteArray("no DER"),
                                  madeRoot().certificate().der()};
        const auto root = rootInStore(store, sha1, today());
        EXPECT_VALUE(root);
        QVERIFY(!root->unfit);
        QCOMPARE(root->issuers.size(), 1);
        QVERIFY(root->issuers.first() == madeRoot().certificate());
        const auto imported = importStoreRoot(*root, {}, *ledger, store, today());
        EXPECT_VALUE(imported);
        // Whoever gets a certificate of it gets the whole path, and Azure the top of it.
        const auto opened = openStoreRoot(imported->record, store, today());
        EXPECT_VALUE(opened);
        const auto chain = chainOf(*opened);
        EXPECT_VALUE(chain);
        QCOMPARE(chain->size(), 2);
        QVERIFY(chain->last() == madeRoot().certificate());
    }

    void saysWhatTheStoreRefusedAboveIt_data() {
        QTest::addColumn<bool>("refusesRoots");
        QTest::addColumn<bool>("refusesIntermediates");
        QTest::addColumn<qsizetype>("present");
        QTest::newRow("nothing") << false << false << qsizetype(3);
        QTest::newRow("root") << true << false << qsizetype(2);
        QTest::newRow("intermediate") << false << true << qsizetype(2);
        QTest::newRow("both") << true << true << qsizetype(1);
    }
    void saysWhatTheStoreRefusedAboveIt() {
        QFETCH(const bool, refusesRoots);
        QFETCH(const bool, refusesIntermediates);
        QFETCH(const qsizetype, present);
        FakeCertificateStore store;
        store.refusesRoots = refusesRoots;
        store.refusesIntermediates = refusesIntermediates;
        const auto bundle = Pkcs12Bundle::read(madeIssuedPfx(samplePassword), secret(samplePassword), {});
        EXPECT_VALUE(bundle);
        const auto installed = installBundle(*bundle, QStringLiteral("u.pfx"), {}, store);
        EXPECT_VALUE(installed);
        const auto outcome = [](bool refused) {
            return refused ? InstallOutcome::Refused : InstallOutcome::Added;
        };
        QCOMPARE(installed->parts.leaf, InstallOutcome::Added);
        QCOMPARE(installed->parts.intermediates, QList{outcome(refusesIntermediates)});
        QCOMPARE(installed->parts.root, outcome(refusesRoots));
        QCOMPARE(installed->parts.refusal.has_value(), refusesRoots || refusesIntermediates);
        QCOMPARE(store.present.size(), present);
    }

    void rootInTheStoreIsRefused() {
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        FakeCertificateStore store;
        store.hold(madeRoot());
        const QString sha1 = madeRoot().certificate().sha1Thumbprint();
        const auto late = rootInStore(store, sha1.toLower(), today().addYears(20));
        EXPECT_VALUE(late);
        EXPECT_ERROR(importStoreRoot(*late, {}, *ledger, store, today()), ErrorCode::RootExpired);
        EXPECT_ERROR(rootInStore(store, QStringLiteral("12"), today()), ErrorCode::ThumbprintMalformed);
        EXPECT_ERROR(rootInStore(store, QString(40, u'A'), today()), ErrorCode::NotInStore);
        store.signers.value(sha1)->refuse({ErrorCode::StoreKeyUnusable});
        const auto root = rootInStore(store, sha1, today());
        EXPECT_VALUE(root);
        EXPECT_ERROR(importStoreRoot(*root, {}, *ledger, store, today()), ErrorCode::StoreKeyUnusable);
        QVERIFY(ledger->roots()->isEmpty());
    }

    void accountKeepsAPassphrase() {
        const QTemporaryDir folder;
        FakeAccount account;
        const AccountUnlock unlock(account, folder.filePath(QStringLiteral("unlock")));
        const RootRecord root = sampleRoot(QStringLiteral("P2SRootCert"));
        QVERIFY(!unlock.isSetUp(root));
        EXPECT_VALUE(unlock.setUp(root, secret(samplePassword)));
        QVERIFY(unlock.isSetUp(root));
        const auto kept = unlock.passphrase(root);
        EXPECT_VALUE(kept);
        QVERIFY(*kept == secret(samplePassword));
        account.name = "ben";
        EXPECT_ERROR(unlock.passphrase(root), ErrorCode::AccountUnlockFailed);
        EXPECT_VALUE(unlock.forget(root));
        QVERIFY(!unlock.isSetUp(root));
        EXPECT_ERROR(unlock.passphrase(root), ErrorCode::AccountUnlockFailed);
    }

private:
    static SecretBytes secret(const QString& text) { return SecretBytes::fromText(text); }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "test_platform.moc"
