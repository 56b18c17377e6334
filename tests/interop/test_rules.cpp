#include "core/readiness/inspection.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace p2s;
using namespace p2s::test;

namespace {

const QByteArray password = "kupfer-lampe-wiese-42";

CertificateRecipe client(const QString& purposes = QStringLiteral("clientAuth")) {
    CertificateRecipe recipe = CertificateRecipe::client(QStringLiteral("user@contoso.com"), purposes);
    recipe.notAfter = recipe.notBefore.addDays(365);
    return recipe;
}

CertificateRecipe root() {
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("P2SRootCert"));
    recipe.notBefore = recipe.notBefore.addDays(-400);
    recipe.notAfter = recipe.notBefore.addDays(4000);
    return recipe;
}

/// A way to go wrong: makes wrong.pfx with the openssl command line. "root" is there already.
struct Wrong {
    const char* rule;
    std::function<ToolRun(const OpensslWorkshop&)> make;
};

ToolRun bundle(const OpensslWorkshop& shop, const QStringList& options = {},
               const QStringList& chain = {QStringLiteral("root")}) {
    return shop.makeBundle(QStringLiteral("wrong"), chain, password, options);
}

ToolRun under(const OpensslWorkshop& shop, const QString& issuer, const CertificateRecipe& recipe) {
    const ToolRun made = shop.makeSigned(QStringLiteral("wrong"), issuer, recipe);
    return made.accepted() ? bundle(shop, {}, {issuer}) : made;
}

ToolRun leaf(const OpensslWorkshop& shop, const CertificateRecipe& recipe) {
    return under(shop, QStringLiteral("root"), recipe);
}

ToolRun leafWithKey(const OpensslWorkshop& shop, const QStringList& keyOptions) {
    const ToolRun made = shop.makeKey(QStringLiteral("wrong"), keyOptions);
    return made.accepted() ? leaf(shop, client()) : made;
}

ToolRun otherRoot(const OpensslWorkshop& shop, const CertificateRecipe& recipe) {
    const ToolRun made = shop.makeSelfSigned(QStringLiteral("other"), recipe);
    return made.accepted() ? under(shop, QStringLiteral("other"), client()) : made;
}

/// A root of some years that is limited by one more extension.
CertificateRecipe limitedRoot(const QString& extension) {
    CertificateRecipe recipe = root();
    recipe.subject = QStringLiteral("/CN=Other");
    recipe.extensions.append(extension);
    return recipe;
}

ToolRun exported(const OpensslWorkshop& shop, const QStringList& options,
                 const QStringList& chain = {QStringLiteral("root")}) {
    const ToolRun made = shop.makeSigned(QStringLiteral("wrong"), QStringLiteral("root"), client());
    return made.accepted() ? bundle(shop, options, chain) : made;
}

QList<Wrong> everyWrong() {
    const auto dated = [](int fromDays, int toDays) {
        CertificateRecipe recipe = client();
        recipe.notBefore = QDateTime::currentDateTimeUtc().addDays(fromDays);
        recipe.notAfter = QDateTime::currentDateTimeUtc().addDays(toDays);
        return recipe;
    };
    const auto named = [](const QString& subject) {
        CertificateRecipe recipe = client();
        recipe.subject = subject;
        return recipe;
    };
    const auto extended = [](const QStringList& extensions) {
        CertificateRecipe recipe = client();
        recipe.extensions += extensions;
        return recipe;
    };
    return {
        {"eku-missing", [](const auto& shop) { return leaf(shop, client(QString())); }},
        {"eku-no-client-auth",
         [](const auto& shop) { return leaf(shop, client(QStringLiteral("serverAuth"))); }},
        {"eku-order",
         [](const auto& shop) { return leaf(shop, client(QStringLiteral("serverAuth,clientAuth"))); }},
        {"eku-any-purpose",
         [](const auto& shop) {
             return leaf(shop, client(QStringLiteral("clientAuth,anyExtendedKeyUsage")));
         }},
        {"key-usage",
         [](const auto& shop) {
             CertificateRecipe recipe = client();
             recipe.extensions = {QStringLiteral("keyUsage=critical,keyEncipherment"),
                                  QStringLiteral("extendedKeyUsage=clientAuth")};
             return leaf(shop, recipe);
         }},
        {"user-principal-name",
         [=](const auto& shop) {
             return leaf(shop,
                         extended({QStringLiteral(
                             "subjectAltName=otherName:1.3.6.1.4.1.311.20.2.3;UTF8:user@contoso.com")}));
         }},
        {"is-ca",
         [](const auto& shop) {
             return shop.makeBundle(QStringLiteral("root"), {}, password,
                                    {QStringLiteral("-out"), QStringLiteral("wrong.pfx")});
         }},
        {"self-signed",
         [](const auto& shop) {
             const ToolRun made = shop.makeSelfSigned(QStringLiteral("wrong"), client());
             return made.accepted() ? bundle(shop) : made;
         }},
        {"chain-incomplete", [](const auto& shop) { return exported(shop, {}, {}); }},
        {"expired", [=](const auto& shop) { return leaf(shop, dated(-30, -1)); }},
        {"not-yet-valid", [=](const auto& shop) { return leaf(shop, dated(10, 400)); }},
        {"expires-soon", [=](const auto& shop) { return leaf(shop, dated(-30, 10)); }},
        {"outlives-issuer", [=](const auto& shop) { return leaf(shop, dated(-1, 5000)); }},
        {"common-name-missing",
         [=](const auto& shop) { return leaf(shop, named(QStringLiteral("/O=Contoso"))); }},
        {"common-name-not-email",
         [=](const auto& shop) { return leaf(shop, named(QStringLiteral("/CN=user"))); }},
        {"weak-signature",
         [](const auto& shop) {
             CertificateRecipe recipe = client();
             recipe.digest = QStringLiteral("sha1");
             return leaf(shop, recipe);
         }},
        {"weak-key", [](const auto& shop) { return leafWithKey(shop, OpensslWorkshop::rsa(1024)); }},
        {"elliptic-curve-key",
         [](const auto& shop) { return leafWithKey(shop, OpensslWorkshop::ellipticCurve()); }},
        {"root-no-basic-constraints",
         [](const auto& shop) {
             CertificateRecipe recipe = CertificateRecipe::powerShellRoot(QStringLiteral("Other"));
             recipe.notAfter = recipe.notBefore.addDays(4000);
             return otherRoot(shop, recipe);
         }},
        {"root-expired",
         [](const auto& shop) {
             CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("Other"));
             recipe.notBefore = recipe.notBefore.addDays(-100);
             recipe.notAfter = recipe.notBefore.addDays(50);
             return otherRoot(shop, recipe);
         }},
        {"critical-extension",
         [=](const auto& shop) {
             return leaf(shop, extended({QStringLiteral("1.2.3.4.5=critical,ASN1:UTF8String:what is this")}));
         }},
        {"issuer-purpose",
         [](const auto& shop) {
             return otherRoot(shop, limitedRoot(QStringLiteral("extendedKeyUsage=serverAuth")));
         }},
        {"name-constraint",
         [=](const auto& shop) {
             const ToolRun made = shop.makeSelfSigned(
                 QStringLiteral("other"),
                 limitedRoot(QStringLiteral("nameConstraints=critical,permitted;email:fabrikam.com")));
             return made.accepted()
                        ? under(shop, QStringLiteral("other"),
                                extended({QStringLiteral("subjectAltName=email:user@contoso.com")}))
                        : made;
         }},
        {"path-refused",
         [=](const auto& shop) { return leaf(shop, extended({QStringLiteral("nsCertType=server")})); }},
        {"key-missing", [](const auto& shop) { return exported(shop, {QStringLiteral("-nokeys")}); }},
        {"no-mac", [](const auto& shop) { return exported(shop, {QStringLiteral("-nomac")}); }},
        {"clear-parts",
         [](const auto& shop) {
             return exported(shop, {QStringLiteral("-keypbe"), QStringLiteral("NONE"),
                                    QStringLiteral("-certpbe"), QStringLiteral("NONE")});
         }},
        {"protection-rc2", [](const auto& shop) { return exported(shop, {QStringLiteral("-legacy")}); }},
        {"iterations-unusual",
         [](const auto& shop) {
             return exported(shop, {QStringLiteral("-iter"), QStringLiteral("1")});
         }},
    };
}

} // namespace

/// A file made wrong in just one way by another tool, and the rule that says so; the file beside it that is
/// right says nothing of the kind.
class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<qsizetype>("index");
        const QList<Wrong> all = everyWrong();
        QVERIFY(all.size() >= 20);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).rule) << i;
    }
    void finds() {
        QFETCH(qsizetype, index);
        const Wrong wrong = everyWrong().at(index);
        const QTemporaryDir folder;
        const OpensslWorkshop shop(folder.path());
        EXPECT_ACCEPTED(shop.makeSelfSigned(QStringLiteral("root"), root()));
        EXPECT_ACCEPTED(exported(shop, {}));
        const QString rule = QString::fromLatin1(wrong.rule);
        QVERIFY(!found(shop).contains(rule));
        for (const char* file : {"wrong.key", "wrong.pem", "wrong.pfx"})
            QVERIFY(QFile::remove(shop.path(QString::fromLatin1(file))));
        EXPECT_ACCEPTED(wrong.make(shop));
        const QStringList ids = found(shop);
        QVERIFY2(ids.contains(rule), qPrintable(ids.join(QStringLiteral(", "))));
        // What the window says in one line.
        const Inspection inspection = inspectFile(shop.path(QStringLiteral("wrong.pfx")),
                                                  SecretBytes(password), QDateTime::currentDateTimeUtc());
        QCOMPARE(inspection.verdict.kind == Verdict::Kind::WillNotWork,
                 hasErrors(inspection.readiness.findings));
        QVERIFY(inspection.certificates.first().path.isGood ||
                inspection.verdict.kind == Verdict::Kind::WillNotWork);
    }

private:
    static QStringList found(const OpensslWorkshop& shop) {
        const auto file = readCertificateFile(shop.path(QStringLiteral("wrong.pfx")), SecretBytes(password));
        if (!file)
            return {errorCodeName(file.error().code)};
        QStringList ids;
        const FileReadiness readiness = assessFile(*file, QDateTime::currentDateTimeUtc());
        for (const Finding& finding : readiness.findings)
            ids.append(ruleId(finding.rule));
        return ids;
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
