#include "core/x509/certificate_fields.h"
#include "core/x509/certificate_request.h"
#include "core/x509/revocation_list.h"
#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"
#include "tests/support/openssl_workshop.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const CertificateField* fieldIn(const QList<CertificateField>& fields, const QString& id) {
    for (const CertificateField& field : fields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

QStringList idsOf(const QList<CertificateField>& fields) {
    QStringList ids;
    for (const CertificateField& field : fields)
        ids.append(field.id);
    return ids;
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// The fields of requests and revocation lists, as the window that looks into files has them.
class TestRequestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QByteArray config =
            "oid_section = oids\n[oids]\nosVersion = 1.3.6.1.4.1.311.13.2.3\n"
            "[req]\ndistinguished_name = dn\nattributes = attributes\nreq_extensions = extensions\n"
            "prompt = no\n[dn]\nCN = user@contoso.com\n[attributes]\nchallengePassword = not secret\n"
            "unstructuredName = a name\nosVersion = 10.0.1.2\n"
            "[extensions]\nextendedKeyUsage = clientAuth\nkeyUsage = critical, digitalSignature\n"
            "subjectAltName = email:user@contoso.com, DNS:contoso.com\n"
            "[plain]\ndistinguished_name = dn\nprompt = no\n"
            "[ca]\ndefault_ca = list\n[list]\ndatabase = database\ncrlnumber = number\n"
            "default_md = sha256\ndefault_crl_days = 7\n";
        put(QStringLiteral("c.cnf"), config);
        put(QStringLiteral("database"),
            "R\t270101000000Z\t260101000000Z,keyCompromise\t0A\tunknown\t/CN=a\n");
        put(QStringLiteral("number"), "07\n");
        EXPECT_ACCEPTED(m_workshop.makeSelfSigned(QStringLiteral("root"),
                                                  CertificateRecipe::root(QStringLiteral("Root"))));
    }

    void everyFieldHasItsPlace_data() {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<bool>("isRequest");
        QTest::addColumn<QStringList>("ids");
        RequestProfile profile{.person = EmailName::parse(QStringLiteral("user@contoso.com")).value()};
        profile.templateName = QStringLiteral("VpnUser");
        const QStringList request = words("version subject publicKey");
        const QStringList end = words("signatureAlgorithm signature");
        QTest::newRow("our request") << CertificateRequest::create(profile, madeClientKey())->der() << true
                                     << request +
                                            words("extension:2.5.29.17 extension:2.5.29.15 "
                                                  "extension:2.5.29.37 "
                                                  "extension:1.3.6.1.4.1.311.20.2") +
                                            end;
        QTest::newRow("a request with attributes")
            << openssl("req -new -config c.cnf -key root.key -outform DER") << true
            << request +
                   words("attribute:1.2.840.113549.1.9.7 attribute:1.2.840.113549.1.9.2 "
                         "attribute:1.3.6.1.4.1.311.13.2.3 extension:2.5.29.37 extension:2.5.29.15 "
                         "extension:2.5.29.17") +
                   end;
        QTest::newRow("a request without attributes")
            << openssl("req -new -config c.cnf -section plain -key root.key -outform DER") << true
            << request + end;
        const RevocationListProfile full{
            7, today(), today().addDays(7), {{QStringLiteral("0A"), today(), 1}}};
        const QStringList list = words("version signatureAlgorithm issuer thisUpdate nextUpdate revoked");
        const QStringList extensions = words("extension:2.5.29.35 extension:2.5.29.20 signature");
        QTest::newRow("our list") << RevocationList::sign(full, madeRoot())->der() << false
                                  << list + extensions;
        QTest::newRow("an empty list")
            << RevocationList::sign({7, today(), today().addDays(7), {}}, madeRoot())->der() << false
            << list + extensions;
        QTest::newRow("a list of another program")
            << openssl("ca -gencrl -config c.cnf -keyfile root.key -cert root.pem") << false
            << list + words("extension:2.5.29.20 signature");
    }
    /// Where `openssl asn1parse` has an element, all of it, in encoded order, and to the last byte.
    void everyFieldHasItsPlace() {
        QFETCH(QByteArray, der);
        QFETCH(bool, isRequest);
        QFETCH(QStringList, ids);
        QVERIFY(!der.isEmpty());
        const QList<CertificateField> fields = isRequest ? requestFields(der) : revocationListFields(der);
        QCOMPARE(sorted(idsOf(fields)), sorted(ids));
        const QHash<qsizetype, qsizetype> elements = sizesByOffset(der);
        qsizetype end = 0;
        for (const CertificateField& field : fields) {
            const QByteArray id = field.id.toLatin1();
            QVERIFY2(!field.name.isEmpty() && !field.value.isEmpty(), id.constData());
            // Nobody is revoked: there is no list of entries.
            if (field.id == QStringLiteral("revoked") && field.value == QStringLiteral("0"))
                continue;
            QVERIFY2(field.offset >= end, id.constData());
            QVERIFY2(elements.contains(field.offset), id.constData());
            QCOMPARE(field.der.size(), elements.value(field.offset));
            QCOMPARE(der.mid(field.offset, field.der.size()), field.der);
            end = field.offset + field.der.size();
        }
        QCOMPARE(end, der.size());
    }

    void attributesAreRead() {
        const auto fields = requestFields(openssl("req -new -config c.cnf -key root.key -outform DER"));
        const auto value = [&fields](const char* id) {
            const CertificateField* field = fieldIn(fields, QString::fromLatin1(id));
            return field ? field->value : QStringLiteral("(none)");
        };
        QCOMPARE(value("attribute:1.2.840.113549.1.9.7"), QStringLiteral("not secret"));
        QCOMPARE(value("attribute:1.2.840.113549.1.9.2"), QStringLiteral("a name"));
        QCOMPARE(value("attribute:1.3.6.1.4.1.311.13.2.3"), QStringLiteral("10.0.1.2"));
        QCOMPARE(value("extension:2.5.29.17"), QStringLiteral("email:user@contoso.com\ndns:contoso.com"));
        QVERIFY(value("signatureAlgorithm").startsWith(QStringLiteral("sha256WithRSAEncryption")));
        QVERIFY(fieldIn(fields, QStringLiteral("extension:2.5.29.15"))->isCritical);
    }

    void whatIsNoneHasNoFields() {
        QVERIFY(requestFields("no request").isEmpty());
        QVERIFY(revocationListFields(madeRoot().certificate().der()).isEmpty());
    }

private:
    static QStringList sorted(QStringList list) {
        list.sort();
        return list;
    }
    /// What the command writes, as DER.
    QByteArray openssl(const char* line) const {
        const ToolRun run = m_workshop.openssl(words(line));
        if (!run.accepted())
            qFatal("%s", run.story().constData());
        if (!run.out.startsWith("-----BEGIN"))
            return run.out;
        QByteArrayList lines = run.out.trimmed().split('\n');
        return QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
    }
    /// As openssl says: "    4:d=1  hl=4 l= 520 cons: SEQUENCE".
    QHash<qsizetype, qsizetype> sizesByOffset(const QByteArray& der) const {
        static const QRegularExpression line(QStringLiteral("^ *(\\d+):d=\\d+ +hl=(\\d+) +l= *(\\d+)"),
                                             QRegularExpression::MultilineOption);
        const ToolRun run = m_workshop.openssl(words("asn1parse -inform DER"), der);
        QHash<qsizetype, qsizetype> sizes;
        auto each = line.globalMatch(QString::fromLatin1(run.out));
        while (each.hasNext()) {
            const auto match = each.next();
            sizes.insert(match.captured(1).toLongLong(),
                         match.captured(2).toLongLong() + match.captured(3).toLongLong());
        }
        return sizes;
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestRequestFields)
#include "test_request_fields.moc"
