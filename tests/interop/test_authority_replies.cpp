#include "tests/interop/request_place.h"

#include <QHash>

using namespace p2s;
using namespace p2s::test;

namespace {

QByteArray asUtf16(const QByteArray& text) {
    const QString string = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char*>(string.utf16()), string.size() * 2);
}

} // namespace

/// What authorities send back, in every form, and what may be wrong with it.
class TestAuthorityReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replyInEveryEncoding_data();
    void replyInEveryEncoding();
    void badReplies_data();
    void badReplies();
    void missingIntermediateCanBeGiven();
    void uploadedRootIsCompared();
    void uploadedRootMayBeRenewed();
    void otherPeoplesReply();
};

void TestAuthorityReplies::replyInEveryEncoding_data() {
    QTest::addColumn<QString>("encoding");
    for (const char* encoding :
         {"PEM", "DER", "text around", "Windows line ends", "UTF-16", "UTF-16 with a mark", "no headers",
          "p7b", "p7b PEM", "p7b that says CERTIFICATE"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

void TestAuthorityReplies::replyInEveryEncoding() {
    QFETCH(QString, encoding);
    RequestPlace place;
    const Answered answered = opensslCa(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    const auto& workshop = place.workshop();
    const QByteArray pem = answered.reply;
    QByteArray crlf = pem;
    crlf.replace('\n', "\r\n");
    QByteArray bare = crlf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const auto pkcs7 = [&](const char* form) {
        return workshop
            .openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
                      QStringLiteral("reply.pem"), QStringLiteral("-certfile"), QStringLiteral("root.pem"),
                      QStringLiteral("-outform"), QString::fromLatin1(form)})
            .out;
    };
    QByteArray misnamed = pkcs7("PEM");
    misnamed.replace("PKCS7", "CERTIFICATE");
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("PEM"), pem},
        {QStringLiteral("DER"), place.certificate("reply.pem").der()},
        {QStringLiteral("text around"), "Your request was granted.\n\n" + pem + "\nKind regards\n"},
        {QStringLiteral("Windows line ends"), crlf},
        {QStringLiteral("UTF-16"), asUtf16(crlf)},
        {QStringLiteral("UTF-16 with a mark"), "\xFF\xFE" + asUtf16(crlf)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("p7b"), pkcs7("DER")},
        {QStringLiteral("p7b PEM"), pkcs7("PEM")},
        {QStringLiteral("p7b that says CERTIFICATE"), misnamed},
    };
    const auto reply = place.read(forms.value(encoding), {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(reply);
    QCOMPARE(reply->record.id, place.made().record.id);
    QVERIFY2(!hasErrors(reply->findings), qPrintable(errorIds(reply->findings).join(u' ')));
}

void TestAuthorityReplies::badReplies_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("finding");
    const QByteArray fine = userExtensions({clientAuthentication});
    QTest::newRow("expired") << QStringList{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                                            QStringLiteral("-enddate"), QStringLiteral("20210101000000Z")}
                             << fine << "expired";
    QTest::newRow("changed subject") << QStringList{QStringLiteral("-days"), QStringLiteral("30"),
                                                    QStringLiteral("-subj"), QStringLiteral("/CN=Some Body")}
                                     << fine << "common-name-changed";
    QTest::newRow("no purposes") << QStringList{} << QByteArray("keyUsage=digitalSignature\n")
                                 << "eku-missing";
    QTest::newRow("encipherment only")
        << QStringList{} << QByteArray("keyUsage=keyEncipherment\nextendedKeyUsage=clientAuth\n")
        << "key-usage";
    QTest::newRow("an authority") << QStringList{}
                                  << QByteArray("basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n")
                                  << "is-ca";
}

void TestAuthorityReplies::badReplies() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, extensions);
    RequestPlace place;
    EXPECT_ACCEPTED(place.makeRoot());
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), extensions, options));
    const auto reply = place.read(place.workshop().bytes(QStringLiteral("reply.pem")),
                                  {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(reply);
    QTEST(errorIds(reply->findings).value(0), "finding");
    EXPECT_ERROR(place.complete(*reply), ErrorCode::NotReady);
    QVERIFY(!QFile::exists(place.path("user.pfx")));
}

void TestAuthorityReplies::missingIntermediateCanBeGiven() {
    RequestPlace place;
    const Answered answered = chainAsPkcs7(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    const QByteArray alone = place.workshop().bytes(QStringLiteral("reply.pem"));
    const auto without = place.read(alone, {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(without);
    QCOMPARE(errorIds(without->findings), QStringList{QStringLiteral("chain-incomplete")});
    const auto with =
        place.read(alone, {.authorities = {place.certificate("root.pem"), place.certificate("issuing.pem")}});
    EXPECT_VALUE(with);
    QVERIFY2(!hasErrors(with->findings), qPrintable(errorIds(with->findings).join(u' ')));
    EXPECT_VALUE(place.complete(*with));
    // The next reply of that authority needs nothing but itself.
    QCOMPARE(place.ledger().roots()->size(), 1);
}

void TestAuthorityReplies::uploadedRootIsCompared() {
    RequestPlace place;
    const Answered answered = opensslCa(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    EXPECT_ACCEPTED(place.workshop().makeSelfSigned(
        QStringLiteral("other"), CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    const QList<Certificate> root{place.certificate("root.pem")};
    const auto right =
        place.read(answered.reply, {.authorities = root, .uploadedRoot = UploadedRoot{root.first()}});
    EXPECT_VALUE(right);
    QCOMPARE(errorIds(right->findings), QStringList());
    QCOMPARE(right->chain, root);
    const auto reply = place.read(
        answered.reply, {.authorities = root, .uploadedRoot = UploadedRoot{place.certificate("other.pem")}});
    EXPECT_VALUE(reply);
    QCOMPARE(errorIds(reply->findings), QStringList{QStringLiteral("not-under-this-root")});
}

void TestAuthorityReplies::uploadedRootMayBeRenewed() {
    RequestPlace place;
    const Answered answered = opensslCa(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    // The same name and key once more: what the authority signed is under either of them.
    QVERIFY(QFile::copy(place.path("root.key"), place.path("renewed.key")));
    EXPECT_ACCEPTED(place.workshop().makeSelfSigned(
        QStringLiteral("renewed"), CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    const Certificate renewed = place.certificate("renewed.pem");
    const auto reply = place.read(answered.reply, {.authorities = {place.certificate("root.pem")},
                                                   .uploadedRoot = UploadedRoot{renewed}});
    EXPECT_VALUE(reply);
    QVERIFY2(!hasErrors(reply->findings), qPrintable(errorIds(reply->findings).join(u' ')));
    QCOMPARE(reply->chain, QList<Certificate>{renewed});
}

void TestAuthorityReplies::otherPeoplesReply() {
    RequestPlace place;
    EXPECT_ACCEPTED(place.makeRoot());
    const auto& workshop = place.workshop();
    EXPECT_ACCEPTED(
        workshop.makeSigned(QStringLiteral("stranger"), QStringLiteral("root"),
                            CertificateRecipe::client(requestedAddress, QStringLiteral("clientAuth"))));
    const QByteArray strangers = workshop.bytes(QStringLiteral("stranger.pem"));
    EXPECT_ERROR(place.read(strangers), ErrorCode::ReplyUnmatched);
    // Beside ours it does not disturb.
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), userExtensions({clientAuthentication})));
    const QByteArray ours = workshop.bytes(QStringLiteral("reply.pem"));
    const ReplySurroundings known{.authorities = {place.certificate("root.pem")}};
    const auto both = place.read(strangers + ours, known);
    EXPECT_VALUE(both);
    QCOMPARE(both->certificate, place.certificate("reply.pem"));
    // Two for the same key: nobody can tell which one is meant.
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), userExtensions({clientAuthentication})));
    EXPECT_ERROR(place.read(ours + workshop.bytes(QStringLiteral("reply.pem")), known),
                 ErrorCode::ReplyAmbiguous);
    EXPECT_VALUE(place.read(ours + ours, known));
    EXPECT_VALUE(place.ledger().cancelRequest(place.made().record.id));
    EXPECT_ERROR(place.read(ours, known), ErrorCode::RequestNotWaiting);
}

QTEST_GUILESS_MAIN(TestAuthorityReplies)
#include "test_authority_replies.moc"
