#include "core/issuing/unlock_any.h"
#include "core/platform/platform.h"
#include "tests/core/token_place.h"

#include <QtConcurrent>

using namespace p2s;
using namespace p2s::test;

/// Roots on PKCS#11 tokens: made there, taken from there, signing there.
class TestTokenRoots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsMadeAndStays();
    void aRootSigns();
    void manyThreadsSign();
    void aKeyThatIsThereIsUsed();
    void aKeyGetsOneCertificateOnly();
    void anIssuingAuthoritysKeyIsNoNewRoots();
    void aRootThatIsThereIsTaken();
    void itsCertificateMayBeElsewhere();
    void anotherKindOfKeyIsRefused();
    void nothingStaysOfWhatFailed();
    void aKeyIsDeleted();
    void whatATokenCannotDo_data();
    void whatATokenCannotDo();
    void aRootIsUnlockedInAnyWay();
};

void TestTokenRoots::aKeyIsMadeAndStays() {
    TokenPlace place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    QVERIFY(!made->authority.key().isExportable());
    QVERIFY(made->authority.certificate().isSelfSigned());
    const RootRecord record = place.record();
    QVERIFY(record.encryptedKey.isEmpty());
    QVERIFY(isKeyOnToken(record));
    QCOMPARE(tokenNameOf(record), QStringLiteral("Roots"));
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto roots = rootsOnToken(**session, today());
    EXPECT_VALUE(roots);
    QCOMPARE(roots->size(), 1);
    QVERIFY(!roots->first().unfit);
    QVERIFY(roots->first().certificate == made->authority.certificate());
    QCOMPARE(rsaBits(*roots->first().key.publicKey), 2048);
    // What somebody else's program says of the key and the certificate.
    const ToolRun keys = place.token.p11tool(
        {QStringLiteral("--login"), QStringLiteral("--list-privkeys"), QStringLiteral("pkcs11:token=Roots")});
    EXPECT_ACCEPTED(keys);
    for (const char* flag : {"CKA_PRIVATE", "CKA_NEVER_EXTRACTABLE", "CKA_SENSITIVE"})
        QVERIFY2(keys.out.contains(flag), keys.story().constData());
    const ToolRun exported = place.token.p11tool(
        {QStringLiteral("--export"), QStringLiteral("pkcs11:token=Roots;object=P2SRootCert;type=cert")});
    EXPECT_ACCEPTED(exported);
    QVERIFY2(exported.out.contains(made->authority.certificate().pem().trimmed()),
             exported.story().constData());
}

void TestTokenRoots::aRootSigns() {
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto opened = place.open(rightPin());
    EXPECT_VALUE(opened);
    const auto client = clientOf(*opened);
    EXPECT_VALUE(client);
    QVERIFY(client->isSignedBy(opened->authority.certificate()));
    EXPECT_ERROR(openTokenRoot(place.record(), rightPin(), pkcs11Tokens(), today().addYears(3)),
                 ErrorCode::RootExpired);
    EXPECT_ERROR(openTokenRoot(place.record(), rightPin(), pkcs11Tokens(), today().addYears(-3)),
                 ErrorCode::RootNotYetValid);
    RootRecord elsewhere = place.record();
    elsewhere.keyPlace.clear();
    EXPECT_ERROR(openTokenRoot(elsewhere, rightPin(), pkcs11Tokens(), today()), ErrorCode::RootHasNoKey);
}

void TestTokenRoots::manyThreadsSign() {
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto opened = place.open(rightPin());
    EXPECT_VALUE(opened);
    QList<int> jobs(24);
    const QList<bool> good = QtConcurrent::blockingMapped<QList<bool>>(jobs, [&](int) {
        const auto client = clientOf(*opened);
        return client && client->isSignedBy(opened->authority.certificate());
    });
    QCOMPARE(good, QList<bool>(jobs.size(), true));
}

void TestTokenRoots::aKeyThatIsThereIsUsed() {
    TokenPlace place;
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto key = (*session)->generateRsa(3072, QStringLiteral("spare"));
    EXPECT_VALUE(key);
    const auto roots = rootsOnToken(**session, today());
    EXPECT_VALUE(roots);
    QVERIFY(!roots->first().certificate && !roots->first().unfit);
    EXPECT_ERROR(importTokenRoot(roots->first(), {}, **session, place.ledger, today()),
                 ErrorCode::CertificateMissing);
    EXPECT_ERROR(place.makeRoot(SoftToken::module(), QByteArray("none")), ErrorCode::TokenKeyNotFound);
    const auto made = place.makeRoot(SoftToken::module(), key->id);
    EXPECT_VALUE(made);
    QCOMPARE(made->authority.certificate().publicKey().bits, 3072);
    QCOMPARE((*session)->keys()->size(), 1);
    EXPECT_VALUE(place.open(rightPin()));
}

void TestTokenRoots::aKeyGetsOneCertificateOnly() {
    TokenPlace place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const QByteArray id = TokenUri::parse(place.record().keyPlace)->id;
    const auto again = [&](Ledger& ledger) {
        return createTokenRoot(profileNamed(QStringLiteral("Other")), id, **session, ledger);
    };
    // The token says so, whatever the ledger knows …
    auto other = Ledger::open(place.folder.filePath(QStringLiteral("other.sqlite")));
    EXPECT_VALUE(other);
    EXPECT_ERROR(again(*other), ErrorCode::TokenKeyTaken);
    EXPECT_ERROR(again(place.ledger), ErrorCode::TokenKeyTaken);
    // … or only the ledger does.
    EXPECT_VALUE((*session)->removeCertificate(id, made->authority.certificate().der()));
    EXPECT_ERROR(again(place.ledger), ErrorCode::TokenKeyTaken);
    QCOMPARE(place.ledger.roots()->size(), 1);
    QVERIFY((*session)->certificates()->isEmpty());
    EXPECT_VALUE(again(*other));
}

/// Its key signs certificates under another root: as a root of its own it would be two authorities in one.
void TestTokenRoots::anIssuingAuthoritysKeyIsNoNewRoots() {
    TokenPlace place;
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto key = (*session)->generateRsa(2048, QStringLiteral("issuing"));
    EXPECT_VALUE(key);
    const auto held = PrivateKey::heldBy((*session)->signer(key->id).value(), *key->publicKey);
    EXPECT_VALUE(held);
    const auto client =
        madeRoot().signClient({EmailName::parse(QStringLiteral("issuing@contoso.com")).value(),
                               ExtendedKeyUsage::p2sClient(), today().addDays(-1), today().addDays(1)},
                              *held);
    EXPECT_VALUE(client);
    EXPECT_VALUE(
        (*session)->store(key->id, {client->der(), client->subjectDer(), QStringLiteral("issuing")}));
    EXPECT_ERROR(createTokenRoot(profileNamed(QStringLiteral("Other")), key->id, **session, place.ledger),
                 ErrorCode::TokenKeyTaken);
    QVERIFY(place.ledger.roots()->isEmpty());
}

void TestTokenRoots::aRootThatIsThereIsTaken() {
    TokenPlace place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    TokenPlace other; // another ledger; its token takes the place of the first
    qputenv("SOFTHSM2_CONF", place.token.path(QStringLiteral("softhsm2.conf")).toUtf8());
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto root = rootOnToken(**session, {}, today());
    EXPECT_VALUE(root);
    QCOMPARE(root->suggestedName, tokenRootName);
    const auto taken = importTokenRoot(*root, QStringLiteral("Taken"), **session, other.ledger, today());
    EXPECT_VALUE(taken);
    EXPECT_VALUE(clientOf(*taken));
    EXPECT_ERROR(importTokenRoot(*root, QStringLiteral("Again"), **session, other.ledger, today()),
                 ErrorCode::RootAlreadyInLedger);
    const auto late = rootOnToken(**session, {}, today().addYears(5));
    EXPECT_VALUE(late);
    EXPECT_ERROR(importTokenRoot(*late, {}, **session, place.ledger, today()), ErrorCode::RootExpired);
}

void TestTokenRoots::itsCertificateMayBeElsewhere() {
    TokenPlace place;
    const QString file = place.folder.filePath(QStringLiteral("root.key"));
    EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"),
                            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                             file, QStringLiteral("-out"), place.folder.filePath(QStringLiteral("root.pem")),
                             QStringLiteral("-subj"), QStringLiteral("/CN=Elsewhere"),
                             QStringLiteral("-days"), QStringLiteral("30")}));
    EXPECT_ACCEPTED(place.token.import(QStringLiteral("moved"), file, QStringLiteral("0a0b")));
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto certificate = readCertificateFile(place.folder.filePath(QStringLiteral("root.pem")), {});
    EXPECT_VALUE(certificate);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto root = rootOnToken(**session, QByteArray("\x0a\x0b"), now,
                                  QList<Certificate>{madeRoot().certificate()} + certificate->certificates);
    EXPECT_VALUE(root);
    QVERIFY(root->certificate == certificate->certificates.first());
    const auto taken = importTokenRoot(*root, {}, **session, place.ledger, now);
    EXPECT_VALUE(taken);
    QCOMPARE(taken->record.name, QStringLiteral("Elsewhere"));
    EXPECT_VALUE(openTokenRoot(taken->record, rightPin(), pkcs11Tokens(), now));
}

void TestTokenRoots::anotherKindOfKeyIsRefused() {
    TokenPlace place;
    const QString file = place.folder.filePath(QStringLiteral("ec.key"));
    EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"),
                            {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
                             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                             QStringLiteral("-out"), file}));
    EXPECT_ACCEPTED(place.token.import(QStringLiteral("curve"), file, QStringLiteral("07")));
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto roots = rootsOnToken(**session, today());
    EXPECT_VALUE(roots);
    QCOMPARE(roots->size(), 1);
    QVERIFY(roots->first().unfit && roots->first().unfit->code == ErrorCode::KeyUnsupported);
    EXPECT_ERROR((*session)->signer(QByteArray("\x07")), ErrorCode::KeyUnsupported);
    EXPECT_ERROR(place.makeRoot(SoftToken::module(), QByteArray("\x07")), ErrorCode::KeyUnsupported);
}

void TestTokenRoots::nothingStaysOfWhatFailed() {
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    EXPECT_ERROR(createTokenRoot(profileNamed(tokenRootName), {}, **session, place.ledger),
                 ErrorCode::RootNameTaken);
    EXPECT_ERROR(createTokenRoot(profileNamed(QStringLiteral("Other")), {}, **session, place.ledger,
                                 [] { return false; }),
                 ErrorCode::Cancelled);
    RootProfile empty = profileNamed(QStringLiteral("Other"));
    empty.notAfter = empty.notBefore;
    EXPECT_ERROR(createTokenRoot(empty, {}, **session, place.ledger), ErrorCode::ValidityEmpty);
    QCOMPARE((*session)->keys()->size(), 1);
    QCOMPARE((*session)->certificates()->size(), 1);
    QCOMPARE(place.ledger.roots()->size(), 1);
}

void TestTokenRoots::aKeyIsDeleted() {
    TokenPlace place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    EXPECT_VALUE((*session)->removeKey(TokenUri::parse(place.record().keyPlace)->id));
    EXPECT_ERROR(clientOf(*made), ErrorCode::TokenKeyNotFound);
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenKeyNotFound);
}

void TestTokenRoots::whatATokenCannotDo_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("no RSA") << QByteArray("no-rsa") << static_cast<int>(ErrorCode::TokenMechanismMissing);
    QTest::newRow("shorter keys") << QByteArray("short-rsa")
                                  << static_cast<int>(ErrorCode::TokenMechanismMissing);
    QTest::newRow("it fails") << QByteArray("broken") << static_cast<int>(ErrorCode::TokenRefused);
}

void TestTokenRoots::whatATokenCannotDo() {
    QFETCH(QByteArray, fault);
    QFETCH(int, code);
    TokenPlace place;
    const auto session = loggedIn(SoftToken::cardedModule());
    EXPECT_VALUE(session);
    qputenv("P2S_CARDED_FAULT", fault);
    RootProfile profile = profileNamed(tokenRootName);
    profile.key = KeyAlgorithm::Rsa3072;
    EXPECT_ERROR(createTokenRoot(profile, {}, **session, place.ledger), static_cast<ErrorCode>(code));
    QVERIFY((*session)->keys()->isEmpty());
}

void TestTokenRoots::aRootIsUnlockedInAnyWay() {
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    QVERIFY(!unlocksByItself(place.record(), systemPlatform()));
    QVERIFY(!missingSecret(place.record(), systemPlatform()));
    EXPECT_ERROR(unlockInAnyWay(place.record(), {}, systemPlatform(), today()), ErrorCode::TokenPinNeeded);
    EXPECT_VALUE(unlockInAnyWay(place.record(), rightPin(), systemPlatform(), today()));
}

QTEST_GUILESS_MAIN(TestTokenRoots)
#include "test_token_roots.moc"
