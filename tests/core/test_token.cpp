#include "tests/core/token_place.h"

#include <QLibrary>
#include <QLibraryInfo>

using namespace p2s;
using namespace p2s::test;

/// Getting at PKCS#11 tokens and their keys; SoftHSM is the token, alone and with the manners of a card.
class TestToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoModuleIsRefused();
    void tokensAreListed();
    void aTokenIsNamed();
    void aWrongPinIsRefused();
    void aWrongPinIsRefusedBesideARightOne();
    void aCardLocksItself();
    void aPinMayBeTypedAtTheReader();
    void aTokenIsPulledOut();
    void aTokenIsPreparedAnew();
    void aCardIsPulledOut();
    void aModuleMayBeInUseAlready();
};

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

void TestToken::aWrongPinIsRefused() {
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    EXPECT_ERROR(place.open(pinOf("12345678")), ErrorCode::TokenPinWrong);
    EXPECT_ERROR(place.open(pinOf("1")), ErrorCode::TokenPinWrong); // shorter than SoftHSM allows any to be
    EXPECT_ERROR(place.open({}), ErrorCode::TokenPinNeeded);
    EXPECT_VALUE(place.open(rightPin()));
}

void TestToken::aWrongPinIsRefusedBesideARightOne() {
    TokenPlace place;
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
    TokenPlace place;
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
    TokenPlace place;
    qputenv("P2S_CARDED_FAULT", "pin-pad");
    const auto root = place.makeRoot(SoftToken::cardedModule());
    EXPECT_VALUE(root);
    const auto opened = place.open({});
    EXPECT_VALUE(opened);
    EXPECT_VALUE(clientOf(*opened));
}

void TestToken::aTokenIsPulledOut() {
    TokenPlace place;
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
    TokenPlace place;
    const auto root = place.makeRoot();
    EXPECT_VALUE(root);
    place.token.pullOut();
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenNotFound);
    // The same label, but another token: its serial number tells.
    EXPECT_ACCEPTED(place.token.prepare(QLatin1StringView(SoftToken::label)));
    EXPECT_ERROR(place.open(rightPin()), ErrorCode::TokenNotFound);
}

void TestToken::aCardIsPulledOut() {
    TokenPlace place;
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

void TestToken::aModuleMayBeInUseAlready() {
    TokenPlace place;
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

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
