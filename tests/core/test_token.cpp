#include "core/issuing/token_roots.h"
#include "core/issuing/unlock_any.h"
#include "core/platform/platform.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/soft_token.h"

#include <QLibrary>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QtConcurrent>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString rootName = QStringLiteral("P2SRootCert");

SecretBytes pinOf(const char* text) {
    return SecretBytes(QByteArrayView(text));
}
SecretBytes rightPin() {
    return pinOf(SoftToken::pin);
}

RootProfile profileNamed(const QString& name) {
    return {name, KeyAlgorithm::Rsa2048, today().addDays(-1), today().addYears(2)};
}

Result<std::shared_ptr<TokenSession>> loggedIn(const QString& module = SoftToken::module()) {
    return pkcs11Tokens().logIn(SoftToken::uri(module), rightPin());
}

/// A token, a ledger, and how to a root on the one and in the other.
struct Place {
    Place() : ledger(Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite"))).value()) {}

    Result<UnlockedRoot> makeRoot(const QString& module = SoftToken::module(), const QByteArray& keyId = {}) {
        const auto session = loggedIn(module);
        return session ? createTokenRoot(profileNamed(rootName), keyId, **session, ledger)
                       : tl::unexpected(session.error());
    }
    RootRecord record() const { return ledger.root(rootName).value(); }
    Result<UnlockedRoot> open(const SecretBytes& pin) const {
        return openTokenRoot(record(), pin, pkcs11Tokens(), today());
    }

    SoftToken token;
    QTemporaryDir folder;
    Ledger ledger;
};

Result<Certificate> clientOf(const UnlockedRoot& root) {
    return root.authority.signClient(madeProfile(), madeClientKey());
}

} // namespace

/// Roots on PKCS#11 tokens; SoftHSM is the token, alone and with the manners of a card.
class TestToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void urisAreRead_data();
    void urisAreRead();
    void urisAreRefused_data();
    void urisAreRefused();
    void whatIsNoModuleIsRefused();
    void tokensAreListed();
    void aTokenIsNamed();
    void aKeyIsMadeAndStays();
    void aRootSigns();
    void manyThreadsSign();
    void aKeyThatIsThereIsUsed();
    void aRootThatIsThereIsTaken();
    void itsCertificateMayBeElsewhere();
    void anotherKindOfKeyIsRefused();
    void nothingStaysOfWhatFailed();
    void aWrongPinIsRefused();
    void aWrongPinIsRefusedBesideARightOne();
    void aCardLocksItself();
    void aPinMayBeTypedAtTheReader();
    void aTokenIsPulledOut();
    void aTokenIsPreparedAnew();
    void aCardIsPulledOut();
    void aKeyIsDeleted();
    void whatATokenCannotDo_data();
    void whatATokenCannotDo();
    void aModuleMayBeInUseAlready();
    void aRootIsUnlockedInAnyWay();
};

void TestToken::urisAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<TokenUri>("uri");
    QTest::addColumn<QString>("written");
    const QString full =
        QStringLiteral("pkcs11:token=Our%20roots;serial=0f3a;id=%01%AB?module-path=/usr/lib/m.so");
    TokenUri uri;
    uri.token = QStringLiteral("Our roots");
    uri.serial = QStringLiteral("0f3a");
    uri.id = QByteArray("\x01\xab");
    uri.modulePath = QStringLiteral("/usr/lib/m.so");
    QTest::newRow("what is written") << full << uri << full;
    QTest::newRow("attributes of others")
        << QStringLiteral("PKCS11:object=x;id=%01%ab;serial=0f3a;token=Our%20roots;type=private?"
                          "module-path=%2Fusr%2Flib%2Fm.so&module-name=m")
        << uri << full;
    TokenUri label;
    label.token = QStringLiteral("Our roots");
    QTest::newRow("a label") << QStringLiteral(" Our roots ") << label
                             << QStringLiteral("pkcs11:token=Our%20roots");
    TokenUri odd;
    odd.token = QStringLiteral("ä;=?&%/");
    odd.modulePath = QStringLiteral("C:\\Program Files\\m&n.dll");
    QTest::newRow("separators") << odd.toString() << odd
                                << QStringLiteral("pkcs11:token=%C3%A4%3B%3D%3F%26%25%2F?module-path="
                                                  "C:%5CProgram%20Files%5Cm%26n.dll");
}

void TestToken::urisAreRead() {
    QFETCH(QString, text);
    QFETCH(TokenUri, uri);
    QFETCH(QString, written);
    const auto read = TokenUri::parse(text);
    EXPECT_VALUE(read);
    QVERIFY(*read == uri);
    QCOMPARE(read->toString(), written);
}

void TestToken::urisAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no value") << QStringLiteral("pkcs11:token");
    QTest::newRow("half an octet") << QStringLiteral("pkcs11:id=%0");
    QTest::newRow("no octet") << QStringLiteral("pkcs11:id=%zz");
    QTest::newRow("a PIN") << QStringLiteral("pkcs11:token=Roots?pin-value=271828");
    QTest::newRow("a file with a PIN") << QStringLiteral("pkcs11:token=Roots?pin-source=file:/pin");
}

void TestToken::urisAreRefused() {
    QFETCH(QString, text);
    const auto read = TokenUri::parse(text);
    EXPECT_ERROR(read, ErrorCode::TokenUriMalformed);
    QVERIFY(!read.error().subject.contains(QStringLiteral("271828")));
    QVERIFY(!read.error().detail.contains(QStringLiteral("271828")));
}

void TestToken::whatIsNoModuleIsRefused() {
    const SoftToken token;
    const QString text = token.path(QStringLiteral("module.so"));
    QVERIFY(writeToolFile(text, "no library\n"));
    EXPECT_ERROR(pkcs11Tokens().tokens(text), ErrorCode::TokenModuleUnusable);
    const QString other =
        QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/libQt6Core.so.6");
    QVERIFY(QFileInfo::exists(other));
    EXPECT_ERROR(pkcs11Tokens().tokens(other), ErrorCode::TokenModuleUnusable);
    EXPECT_ERROR(pkcs11Tokens().tokens(token.path({})), ErrorCode::FileIsFolder);
    EXPECT_ERROR(pkcs11Tokens().tokens(token.path(QStringLiteral("none.so"))), ErrorCode::FileNotFound);
    EXPECT_ERROR(pkcs11Tokens().tokens({}), ErrorCode::FileNotFound);
}

void TestToken::tokensAreListed() {
    const SoftToken token;
    EXPECT_ACCEPTED(token.prepare(QStringLiteral("Second")));
    const auto found = pkcs11Tokens().tokens(SoftToken::module());
    EXPECT_VALUE(found);
    // SoftHSM has one more slot, whose token is not prepared yet.
    QCOMPARE(found->size(), 3);
    QStringList labels;
    for (const TokenFacts& each : *found) {
        QCOMPARE(each.isPrepared, !each.label.isEmpty());
        QVERIFY(each.manufacturer.contains(QStringLiteral("SoftHSM")));
        QVERIFY(!each.hasPinPad && !each.isPinLocked && !each.isFinalTry);
        labels.append(each.label);
    }
    labels.sort();
    QCOMPARE(labels, (QStringList{QString(), QStringLiteral("Roots"), QStringLiteral("Second")}));
}

void TestToken::aTokenIsNamed() {
    const SoftToken token;
    EXPECT_VALUE(tokenNamed(SoftToken::uri(), pkcs11Tokens()));
    TokenUri uri = SoftToken::uri();
    uri.token = QStringLiteral("roots");
    EXPECT_ERROR(tokenNamed(uri, pkcs11Tokens()), ErrorCode::TokenNotFound);
    EXPECT_ACCEPTED(token.prepare(QLatin1StringView(SoftToken::label)));
    EXPECT_ERROR(tokenNamed(SoftToken::uri(), pkcs11Tokens()), ErrorCode::TokenAmbiguous);
    EXPECT_ERROR(loggedIn(), ErrorCode::TokenAmbiguous);
    const auto there = pkcs11Tokens().tokens(SoftToken::module());
    EXPECT_VALUE(there);
    for (const TokenFacts& each : *there) {
        if (each.isPrepared)
            EXPECT_VALUE(pkcs11Tokens().logIn(each.uri(SoftToken::module()), rightPin()));
        else
            EXPECT_ERROR(pkcs11Tokens().logIn(each.uri(SoftToken::module()), rightPin()),
                         each.serial.isEmpty() ? ErrorCode::TokenAmbiguous : ErrorCode::TokenNotPrepared);
    }
}

void TestToken::aKeyIsMadeAndStays() {
    Place place;
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

void TestToken::aRootSigns() {
    Place place;
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

void TestToken::manyThreadsSign() {
    Place place;
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

void TestToken::aKeyThatIsThereIsUsed() {
    Place place;
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

void TestToken::aRootThatIsThereIsTaken() {
    Place place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    Place other; // another ledger; its token takes the place of the first
    qputenv("SOFTHSM2_CONF", place.token.path(QStringLiteral("softhsm2.conf")).toUtf8());
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    const auto root = rootOnToken(**session, {}, today());
    EXPECT_VALUE(root);
    QCOMPARE(root->suggestedName, rootName);
    const auto taken = importTokenRoot(*root, QStringLiteral("Taken"), **session, other.ledger, today());
    EXPECT_VALUE(taken);
    EXPECT_VALUE(clientOf(*taken));
    EXPECT_ERROR(importTokenRoot(*root, QStringLiteral("Again"), **session, other.ledger, today()),
                 ErrorCode::RootAlreadyInLedger);
    const auto late = rootOnToken(**session, {}, today().addYears(5));
    EXPECT_VALUE(late);
    EXPECT_ERROR(importTokenRoot(*late, {}, **session, place.ledger, today()), ErrorCode::RootExpired);
}

void TestToken::itsCertificateMayBeElsewhere() {
    Place place;
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

void TestToken::anotherKindOfKeyIsRefused() {
    Place place;
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

void TestToken::nothingStaysOfWhatFailed() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    EXPECT_ERROR(createTokenRoot(profileNamed(rootName), {}, **session, place.ledger),
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

void TestToken::aWrongPinIsRefused() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    EXPECT_ERROR(place.open(pinOf("12345678")), ErrorCode::TokenPinWrong);
    EXPECT_ERROR(place.open(pinOf("1")), ErrorCode::TokenPinWrong); // shorter than SoftHSM allows any to be
    EXPECT_ERROR(place.open({}), ErrorCode::TokenPinNeeded);
    EXPECT_VALUE(place.open(rightPin()));
}

void TestToken::aWrongPinIsRefusedBesideARightOne() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto first = place.open(rightPin());
    EXPECT_VALUE(first);
    EXPECT_ERROR(place.open(pinOf("12345678")), ErrorCode::TokenPinWrong);
    // The wrong one has logged everybody out; the right one brings the first back as well.
    EXPECT_ERROR(clientOf(*first), ErrorCode::TokenPinNeeded);
    const auto second = place.open(rightPin());
    EXPECT_VALUE(second);
    EXPECT_VALUE(clientOf(*first));
    EXPECT_VALUE(clientOf(*second));
}

void TestToken::aCardLocksItself() {
    Place place;
    const auto made = place.makeRoot(SoftToken::cardedModule());
    EXPECT_VALUE(made);
    const auto first = place.open(pinOf("12345678"));
    EXPECT_ERROR(first, ErrorCode::TokenPinWrong);
    auto facts = tokenOf(place.record(), pkcs11Tokens());
    EXPECT_VALUE(facts);
    QVERIFY(facts->pinWasWrong && !facts->isFinalTry);
    const auto second = place.open(pinOf("12345678"));
    EXPECT_ERROR(second, ErrorCode::TokenPinFinalTry);
    facts = tokenOf(place.record(), pkcs11Tokens());
    QVERIFY(facts && facts->isFinalTry && !facts->isPinLocked);
    const auto third = place.open(pinOf("12345678"));
    EXPECT_ERROR(third, ErrorCode::TokenPinLocked);
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenPinLocked);
    facts = tokenOf(place.record(), pkcs11Tokens());
    QVERIFY(facts && facts->isPinLocked);
}

void TestToken::aPinMayBeTypedAtTheReader() {
    Place place;
    qputenv("P2S_CARDED_FAULT", "pin-pad");
    const auto root = place.makeRoot(SoftToken::cardedModule());
    EXPECT_VALUE(root);
    const auto opened = place.open({});
    EXPECT_VALUE(opened);
    EXPECT_VALUE(clientOf(*opened));
}

void TestToken::aTokenIsPulledOut() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    const auto opened = place.open(rightPin());
    EXPECT_VALUE(opened);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    place.token.pullOut();
    EXPECT_ERROR(clientOf(*opened), ErrorCode::TokenRemoved);
    EXPECT_ERROR((*session)->keys(), ErrorCode::TokenRemoved);
    EXPECT_ERROR((*session)->generateRsa(2048, QStringLiteral("late")), ErrorCode::TokenRemoved);
}

void TestToken::aTokenIsPreparedAnew() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    place.token.pullOut();
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenNotFound);
    // The same label, but another token: its serial number tells.
    EXPECT_ACCEPTED(place.token.prepare(QLatin1StringView(SoftToken::label)));
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenNotFound);
}

void TestToken::aCardIsPulledOut() {
    Place place;
    const auto root = place.makeRoot(SoftToken::cardedModule());
    EXPECT_VALUE(root);
    const auto opened = place.open(rightPin());
    EXPECT_VALUE(opened);
    qputenv("P2S_CARDED_FAULT", "removed");
    EXPECT_ERROR(clientOf(*opened), ErrorCode::TokenRemoved);
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenNotFound);
    qunsetenv("P2S_CARDED_FAULT");
    EXPECT_VALUE(clientOf(*opened));
}

void TestToken::aKeyIsDeleted() {
    Place place;
    const auto made = place.makeRoot();
    EXPECT_VALUE(made);
    const auto session = loggedIn();
    EXPECT_VALUE(session);
    EXPECT_VALUE((*session)->removeKey(TokenUri::parse(place.record().keyPlace)->id));
    EXPECT_ERROR(clientOf(*made), ErrorCode::TokenKeyNotFound);
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenKeyNotFound);
}

void TestToken::whatATokenCannotDo_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("no RSA") << QByteArray("no-rsa") << static_cast<int>(ErrorCode::TokenMechanismMissing);
    QTest::newRow("shorter keys") << QByteArray("short-rsa")
                                  << static_cast<int>(ErrorCode::TokenMechanismMissing);
    QTest::newRow("it fails") << QByteArray("broken") << static_cast<int>(ErrorCode::TokenRefused);
}

void TestToken::whatATokenCannotDo() {
    QFETCH(QByteArray, fault);
    QFETCH(int, code);
    Place place;
    const auto session = loggedIn(SoftToken::cardedModule());
    EXPECT_VALUE(session);
    qputenv("P2S_CARDED_FAULT", fault);
    RootProfile profile = profileNamed(rootName);
    profile.key = KeyAlgorithm::Rsa3072;
    EXPECT_ERROR(createTokenRoot(profile, {}, **session, place.ledger), static_cast<ErrorCode>(code));
    QVERIFY((*session)->keys()->isEmpty());
}

void TestToken::aModuleMayBeInUseAlready() {
    Place place;
    // Somebody else in this process, who came first.
    QLibrary library(SoftToken::module());
    using Call = unsigned long (*)(void*);
    const auto initialise = reinterpret_cast<Call>(library.resolve("C_Initialize"));
    const auto finalise = reinterpret_cast<Call>(library.resolve("C_Finalize"));
    QVERIFY(initialise && finalise);
    QCOMPARE(initialise(nullptr), 0UL);
    {
        const auto made = place.makeRoot();
        EXPECT_VALUE(made);
        const auto opened = place.open(rightPin());
        EXPECT_VALUE(opened);
        EXPECT_VALUE(clientOf(*opened));
    }
    // It is left to them to end it, which works only once.
    QCOMPARE(finalise(nullptr), 0UL);
    QVERIFY(finalise(nullptr) != 0UL);
}

void TestToken::aRootIsUnlockedInAnyWay() {
    Place place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    QVERIFY(!unlocksByItself(place.record(), systemPlatform()));
    QVERIFY(!missingSecret(place.record(), systemPlatform()));
    EXPECT_ERROR(unlockInAnyWay(place.record(), {}, systemPlatform(), today()), ErrorCode::TokenPinNeeded);
    EXPECT_VALUE(unlockInAnyWay(place.record(), rightPin(), systemPlatform(), today()));
}

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
