#include "core/readiness/inspection.h"

#include "core/base/visible_text.h"
#include "core/x509/field_comparison.h"
#include "expect_result.h"
#include "made_certificates.h"

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

CertificateField fieldOf(const QList<CertificateField>& fields, const char* id) {
    for (const CertificateField& field : fields) {
        if (field.id == QLatin1StringView(id))
            return field;
    }
    return {};
}

} // namespace

/// What the inspector shows of a file, without a window.
class TestInspection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsHaveTheirPlace() {
        const Certificate client = madeClient(madeRoot());
        const QByteArray der = client.der();
        const QList<CertificateField> fields = certificateFields(client);
        qsizetype end = 0;
        int placed = 0;
        for (const CertificateField& field : fields) {
            QVERIFY2(!field.name.isEmpty(), qPrintable(field.id));
            QVERIFY2(!field.value.isEmpty(), qPrintable(field.id));
            if (field.offset < 0)
                continue;
            ++placed;
            QVERIFY2(field.offset >= end, qPrintable(field.id));
            QCOMPARE(der.mid(field.offset, field.der.size()), field.der);
            end = field.offset + field.der.size();
        }
        QCOMPARE(end, der.size());           // the signature is the last part
        QCOMPARE(placed, fields.size() - 2); // all but the thumbprints
        QCOMPARE(fieldOf(fields, "version").value, QStringLiteral("V3"));
        QCOMPARE(fieldOf(fields, "serialNumber").value, client.serialNumber());
        QCOMPARE(fieldOf(fields, "subject").value, QStringLiteral("CN=user@contoso.com"));
        QCOMPARE(fieldOf(fields, "extension:2.5.29.37").value,
                 QStringLiteral("1. Client Authentication (1.3.6.1.5.5.7.3.2)"));
        QCOMPARE(fieldOf(fields, "extension:2.5.29.17").value, QStringLiteral("email:user@contoso.com"));
        QVERIFY(fieldOf(fields, "extension:2.5.29.15").isCritical);
        QCOMPARE(fieldOf(fields, "sha1").value, client.sha1Thumbprint());
    }

    void hostileTextIsShown_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Jürgen 株式会社 🔑") << QStringLiteral("Jürgen 株式会社 🔑");
        QTest::newRow("right to left override")
            << QStringLiteral("user\u202Emoc") << QStringLiteral("user<U+202E>moc");
        QTest::newRow("isolate") << QStringLiteral("a\u2066b\u2069") << QStringLiteral("a<U+2066>b<U+2069>");
        QTest::newRow("NUL") << QString(QStringLiteral("user") + QChar(u'\0') + QStringLiteral("evil"))
                             << QStringLiteral("user<U+0000>evil");
        QTest::newRow("escape") << QStringLiteral("\u001B[31m") << QStringLiteral("<U+001B>[31m");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
        QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("a<U+000A>b");
    }
    void hostileTextIsShown() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
    }

    void verdicts() {
        const CertificateAuthority& root = madeRoot();
        const Certificate client = madeClient(root);
        const SecretBytes secret = SecretBytes::fromText(password);
        const auto kind = [&](const QByteArray& bytes) {
            return inspectBytes(bytes, secret, QStringLiteral("file"), today()).verdict.kind;
        };
        QCOMPARE(kind(madePfx(root, client, password)), Verdict::Kind::WillWork);
        QCOMPARE(kind(client.pem()), Verdict::Kind::WillWorkWithKey);
        QCOMPARE(kind(root.certificate().der()), Verdict::Kind::Authority);
        ClientProfile likeUser = madeProfile();
        likeUser.extendedKeyUsage = ExtendedKeyUsage::likeUserTemplate();
        QCOMPARE(kind(madePfx(root, madeClient(root, likeUser), password)), Verdict::Kind::WillWork);
        const Inspection later = inspectBytes(madePfx(root, client, password), secret, QStringLiteral("file"),
                                              today().addYears(20));
        QCOMPARE(later.verdict.kind, Verdict::Kind::WillNotWork);
        QVERIFY(!later.certificates.first().path.isGood);
        QVERIFY(later.certificates.first().path.steps.first().problems.contains(PathProblem::Expired));
    }

    void aBundleToTheLastBag() {
        const CertificateAuthority& root = madeRoot();
        const Certificate client = madeClient(root);
        const Inspection inspection =
            inspectBytes(madePfx(root, client, password), SecretBytes::fromText(password),
                         QStringLiteral("file"), today());
        QVERIFY(!inspection.error);
        QCOMPARE(inspection.kind, std::optional(CertificateFileKind::Pkcs12));
        const QList<Pkcs12Bag>& bags = inspection.file.pkcs12->bags();
        QCOMPARE(bags.size(), 3);
        const auto keys = std::count_if(bags.begin(), bags.end(), [](const Pkcs12Bag& bag) {
            return bag.kind == Pkcs12Bag::Kind::EncryptedKey && !bag.localKeyId.isEmpty() &&
                   bag.encryption.contains(QStringLiteral("AES-256"));
        });
        QCOMPARE(keys, 1);
        QCOMPARE(inspection.certificates.size(), 2);
        QVERIFY(inspection.certificates.first().path.isGood);
        QCOMPARE(inspection.certificates.first().path.steps.size(), 2);
        QCOMPARE(inspection.certificates.first().path.steps.first().certificate, root.certificate());
    }

    void passwordsAreAskedFor() {
        const QByteArray pfx = madePfx(madeRoot(), madeClient(madeRoot()), password);
        const Inspection without = inspectBytes(pfx, {}, QStringLiteral("file"), today());
        QVERIFY(without.wantsPassword());
        const Inspection wrong =
            inspectBytes(pfx, SecretBytes::fromText(QStringLiteral("no")), QStringLiteral("file"), today());
        QVERIFY(wrong.wantsPassword());
        QCOMPARE(errorCodeName(wrong.error->code), errorCodeName(ErrorCode::WrongPassword));
    }

    void whereAFileImports_data() {
        QTest::addColumn<bool>("modern");
        QTest::addColumn<bool>("ascii");
        QTest::addColumn<QStringList>("refusing");
        QTest::newRow("modern") << true << true
                                << QStringList{QStringLiteral("windows-old"), QStringLiteral("android-old")};
        QTest::newRow("legacy") << false << true << QStringList{};
        QTest::newRow("legacy, Umlaut") << false << false << QStringList{QStringLiteral("java")};
    }
    void whereAFileImports() {
        QFETCH(bool, modern);
        QFETCH(bool, ascii);
        QFETCH(QStringList, refusing);
        const QString secret = ascii ? password : QStringLiteral("Schlüsselbund im Garten");
        const QByteArray pfx = madePfx(madeRoot(), madeClient(madeRoot()), secret,
                                       modern ? Pkcs12Profile::modern() : Pkcs12Profile::legacyCompatible());
        const Inspection inspection =
            inspectBytes(pfx, SecretBytes::fromText(secret), QStringLiteral("file"), today());
        QStringList found;
        for (const ImportProspect& prospect : inspection.prospects) {
            if (prospect.outcome == ImportOutcome::No)
                found.append(prospect.id);
        }
        QCOMPARE(found, refusing);
    }

    void whatDiffers() {
        const Certificate old = madeClient(madeRoot());
        const Certificate renewed = madeClient(madeRoot(), QStringLiteral("other@contoso.com"));
        const auto pairs = compareFields(certificateFields(old), certificateFields(renewed));
        QStringList different;
        for (const FieldPair& pair : pairs) {
            if (!pair.isSame)
                different.append(pair.id);
        }
        QVERIFY(different.contains(QStringLiteral("subject")));
        QVERIFY(different.contains(QStringLiteral("serialNumber")));
        QVERIFY(!different.contains(QStringLiteral("issuer")));
        QVERIFY(!different.contains(QStringLiteral("extension:2.5.29.37")));
        const auto same = compareFields(certificateFields(old), certificateFields(old));
        QVERIFY(std::all_of(same.begin(), same.end(), [](const FieldPair& pair) { return pair.isSame; }));
    }

    void azuresOneLineIsRead() {
        const QByteArray oneLine = madeRoot().certificate().der().toBase64();
        const Inspection inspection = inspectBytes(oneLine, {}, QStringLiteral("pasted"), today());
        QCOMPARE(inspection.certificates.size(), 1);
        QCOMPARE(inspection.certificates.first().certificate, madeRoot().certificate());
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "test_inspection.moc"
