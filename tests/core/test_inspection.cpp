#include "core/readiness/inspection.h"

#include "core/base/visible_text.h"
#include "core/x509/field_comparison.h"
#include "expect_result.h"
#include "hostile_files.h"
#include "made_certificates.h"

#include <algorithm>
#include <chrono>

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

    /// Without a key no certificate of a file is more than another.
    void everyCertificateIsJudged() {
        const CertificateAuthority& root = madeRoot();
        ClientProfile ended = madeProfile(QStringLiteral("b@contoso.com"));
        ended.notBefore = today().addDays(-30);
        ended.notAfter = today().addDays(-1);
        const Certificate a = madeClient(root, QStringLiteral("a@contoso.com"));
        const Certificate b = madeClient(root, ended);
        const Certificate c = madeClient(root, QStringLiteral("c@contoso.com"));
        const Inspection inspection = inspectBytes(a.pem() + b.pem() + c.pem() + root.certificate().pem(), {},
                                                   QStringLiteral("file"), today());
        QCOMPARE(inspection.certificates.size(), 4);
        const auto verdictOn = [&](const Certificate& certificate) {
            for (const InspectedCertificate& each : inspection.certificates) {
                if (each.certificate == certificate)
                    return each.verdict.kind;
            }
            return Verdict::Kind::NoClient;
        };
        QCOMPARE(verdictOn(a), Verdict::Kind::WillWorkWithKey);
        QCOMPARE(verdictOn(b), Verdict::Kind::WillNotWork);
        QCOMPARE(verdictOn(c), Verdict::Kind::WillWorkWithKey);
        QCOMPARE(verdictOn(root.certificate()), Verdict::Kind::Authority);
        QCOMPARE(inspection.verdict.kind, Verdict::Kind::WillNotWork);
        QVERIFY(inspection.verdict.sentence.contains(QStringLiteral("b@contoso.com")));
        QVERIFY(hasErrors(inspection.readiness.findings));
        QCOMPARE(inspection.readiness.findings.first().certificate, QStringLiteral("b@contoso.com"));
    }

    /// A certificate that was revoked works nowhere, and of two by one name a client shows only the name.
    void whatIsOnRecordCounts() {
        const Certificate client = madeClient(madeRoot());
        const auto verdict = [&client](const RecordedFacts& facts) {
            return inspectBytes(client.pem(), {}, QStringLiteral("file"), today(),
                                Surroundings({madeRoot().certificate()}, facts));
        };
        RecordedFacts facts;
        QVERIFY(!hasErrors(verdict(facts).readiness.findings));
        facts.inForce.insert(client.commonName(), {client.sha1Thumbprint()});
        QCOMPARE(verdict(facts).readiness.findings.first().severity, Severity::Info);
        facts.inForce.insert(client.commonName(), {client.sha1Thumbprint(), QString(40, u'B')});
        QCOMPARE(ruleId(verdict(facts).readiness.findings.first().rule), QStringLiteral("already-holds"));
        facts.revoked.insert(client.sha1Thumbprint());
        const Inspection revoked = verdict(facts);
        QCOMPARE(revoked.verdict.kind, Verdict::Kind::WillNotWork);
        QCOMPARE(revoked.certificates.first().verdict.kind, Verdict::Kind::WillNotWork);
    }

    /// Beside its key one certificate is what the file is for.
    void aKeyDecidesWhatCounts() {
        const QByteArray file = madeClient(madeRoot()).pem() + madeRoot().certificate().pem() + clearKeyPem();
        const Inspection inspection = inspectBytes(file, {}, QStringLiteral("file"), today());
        QCOMPARE(inspection.verdict.kind, Verdict::Kind::WillWork);
    }

    void anotherFileCompletesThePath() {
        const Certificate client = madeClient(madeRoot());
        const Inspection alone = inspectBytes(client.der(), {}, QStringLiteral("file"), today());
        QVERIFY(!alone.certificates.first().path.isGood);
        for (const Inspection& together :
             {inspectBytes(client.der(), {}, QStringLiteral("file"), today(), {madeRoot().certificate()}),
              inspectAgain(alone, today(), {madeRoot().certificate()})}) {
            QVERIFY(together.certificates.first().path.isGood);
            QCOMPARE(together.certificates.first().path.steps.size(), 2);
            QVERIFY(!hasErrors(together.readiness.findings));
        }
        const Inspection apart =
            inspectAgain(inspectAgain(alone, today(), {madeRoot().certificate()}), today(), {});
        QVERIFY(!apart.certificates.first().path.isGood);
    }

    /// A root that is open beside it is looked at, too.
    void anotherFileDecides() {
        const Certificate client = madeClient(madeRoot());
        const QDateTime later = today().addYears(6);
        const Inspection inspection =
            inspectBytes(client.der(), {}, QStringLiteral("file"), later, {madeRoot().certificate()});
        const QList<Finding>& findings = inspection.readiness.findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding& finding) { return finding.rule == Rule::RootExpired; }));
    }

    void costsASecondAtMost() {
        using Milliseconds = std::chrono::milliseconds;
        const FilePatience endless{.clock = [] { return Milliseconds(0); }};
        const FilePatience brief{
            .clock = [now = Milliseconds(0)]() mutable { return now += Milliseconds(10); }};
        const QByteArray file = pemOf(namesakes(30, 2));
        const auto inspected = [&](const QByteArray& bytes, const FilePatience& patience) {
            return inspectBytes(bytes, {}, QStringLiteral("file"), today(), {}, patience);
        };
        QCOMPARE(inspected(file, endless).certificates.size(), 30);
        const auto code = [](const Inspection& inspection) {
            return errorCodeName(inspection.error ? inspection.error->code : ErrorCode::Internal);
        };
        QCOMPARE(code(inspected(file, brief)), errorCodeName(ErrorCode::FileTooExpensive));
        QCOMPARE(code(inspected(pemOf(namesakes(1001, 1)), endless)),
                 errorCodeName(ErrorCode::FileTooExpensive));
        QCOMPARE(code(inspected(QByteArray(qsizetype{3} * 1024 * 1024, 'A'), endless)),
                 errorCodeName(ErrorCode::FileTooLarge));
        // Whoever does not wait any longer is asked again and again.
        int asked = 0;
        FilePatience ends = endless;
        ends.keepGoing = [&asked] { return ++asked < 50; };
        const Inspection cancelled = inspected(file, ends);
        QCOMPARE(code(cancelled), errorCodeName(ErrorCode::Cancelled));
        QVERIFY(cancelled.certificates.isEmpty());
        QCOMPARE(asked, 50);
        // What is too much beside others is shown as it was.
        const Inspection before = inspected(file, endless);
        QCOMPARE(inspectAgain(before, today(), namesakes(30, 2), brief).certificates.size(), 30);
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
