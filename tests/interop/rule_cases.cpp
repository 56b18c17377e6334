#include "rule_cases.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace p2s::test {
namespace {

using Gate = RuleCase::Gate;
using Remedy = RuleCase::Remedy;

constexpr int aYear = 365;
constexpr int longer = 3000;

QDateTime inDays(int days) {
    return QDateTime::currentDateTimeUtc().addDays(days);
}

CertificateRecipe client(const QString& purposes = QStringLiteral("clientAuth")) {
    CertificateRecipe recipe = CertificateRecipe::client(QStringLiteral("user@contoso.com"), purposes);
    recipe.notAfter = recipe.notBefore.addDays(aYear);
    return recipe;
}

CertificateRecipe dated(int fromDays, int toDays) {
    CertificateRecipe recipe = client();
    recipe.notBefore = inDays(fromDays);
    recipe.notAfter = inDays(toDays);
    return recipe;
}

CertificateRecipe named(const QString& subject) {
    CertificateRecipe recipe = client();
    recipe.subject = subject;
    return recipe;
}

CertificateRecipe extended(const QString& extension) {
    CertificateRecipe recipe = client();
    recipe.extensions += extension;
    return recipe;
}

CertificateRecipe authority(const QString& extension = {}) {
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("Issuing CA"));
    recipe.notAfter = inDays(longer);
    if (!extension.isEmpty())
        recipe.extensions += extension;
    return recipe;
}

ToolRun bundle(const OpensslWorkshop& shop, const QStringList& options = {},
               const QStringList& chain = {QStringLiteral("root")}) {
    return shop.makeBundle(QStringLiteral("wrong"), chain, ruleCasePassword(), options);
}

ToolRun under(const OpensslWorkshop& shop, const QString& issuer, const CertificateRecipe& recipe,
              const QStringList& chain) {
    const ToolRun made = shop.makeSigned(QStringLiteral("wrong"), issuer, recipe);
    return made.accepted() ? bundle(shop, {}, chain) : made;
}

ToolRun leaf(const OpensslWorkshop& shop, const CertificateRecipe& recipe) {
    return under(shop, QStringLiteral("root"), recipe, {QStringLiteral("root")});
}

ToolRun leafWithKey(const OpensslWorkshop& shop, const QStringList& keyOptions) {
    const ToolRun made = shop.makeKey(QStringLiteral("wrong"), keyOptions);
    return made.accepted() ? leaf(shop, client()) : made;
}

ToolRun underOtherRoot(const OpensslWorkshop& shop, const CertificateRecipe& recipe) {
    const QString other = QStringLiteral("other");
    const ToolRun made = shop.makeSelfSigned(other, recipe);
    return made.accepted() ? under(shop, other, client(), {other}) : made;
}

/// Below an authority, "middle", that stands between the root and the client.
ToolRun underMiddle(const OpensslWorkshop& shop, const CertificateRecipe& middle,
                    const CertificateRecipe& recipe = client(),
                    const QStringList& chain = {QStringLiteral("middle"), QStringLiteral("root")}) {
    const QString name = QStringLiteral("middle");
    const ToolRun made = shop.makeSigned(name, QStringLiteral("root"), middle);
    return made.accepted() ? under(shop, name, recipe, chain) : made;
}

/// Below an authority below another one that allows none.
ToolRun tooDeep(const OpensslWorkshop& shop) {
    CertificateRecipe shallow = authority();
    shallow.extensions.replaceInStrings(QStringLiteral("CA:TRUE"), QStringLiteral("CA:TRUE,pathlen:0"));
    ToolRun made = shop.makeSigned(QStringLiteral("shallow"), QStringLiteral("root"), shallow);
    CertificateRecipe deep = authority();
    deep.subject = QStringLiteral("/CN=Deep CA");
    if (made.accepted())
        made = shop.makeSigned(QStringLiteral("deep"), QStringLiteral("shallow"), deep);
    return made.accepted()
               ? under(shop, QStringLiteral("deep"), client(),
                       {QStringLiteral("deep"), QStringLiteral("shallow"), QStringLiteral("root")})
               : made;
}

ToolRun exported(const OpensslWorkshop& shop, const QStringList& options) {
    const ToolRun made = shop.makeSigned(QStringLiteral("wrong"), QStringLiteral("root"), client());
    return made.accepted() ? bundle(shop, options) : made;
}

CertificateRecipe withoutSignatures() {
    CertificateRecipe recipe = client();
    recipe.extensions.replaceInStrings(QStringLiteral("digitalSignature,"), QString());
    return recipe;
}

CertificateRecipe signedWithSha1() {
    CertificateRecipe recipe = client();
    recipe.digest = QStringLiteral("sha1");
    return recipe;
}

CertificateRecipe otherRoot(int fromDays, int toDays) {
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("Other"));
    recipe.notBefore = inDays(fromDays);
    recipe.notAfter = inDays(toDays);
    return recipe;
}

CertificateRecipe powerShellRoot() {
    CertificateRecipe recipe = CertificateRecipe::powerShellRoot(QStringLiteral("Other"));
    recipe.notAfter = inDays(longer);
    return recipe;
}

/// What is wrong with the certificate itself.
QList<RuleCase> wrongCertificates() {
    return {
        {.rule = "eku-missing",
         .make = [](const auto& shop) { return leaf(shop, client(QString())); },
         .gate = Gate::Refuses,
         .reason = "VERIFY EKU ERROR"},
        {.rule = "eku-no-client-auth",
         .make = [](const auto& shop) { return leaf(shop, client(QStringLiteral("serverAuth"))); },
         .gate = Gate::Refuses,
         .reason = "unsuitable certificate purpose"},
        {.rule = "eku-unreadable",
         .make = [](const auto& shop) { return leaf(shop, extended(QStringLiteral("2.5.29.37=DER:0500"))); },
         .gate = Gate::Refuses,
         .reason = "VERIFY ERROR"},
        {.rule = "eku-order",
         .make =
             [](const auto& shop) { return leaf(shop, client(QStringLiteral("serverAuth,clientAuth"))); }},
        {.rule = "eku-any-purpose",
         .make =
             [](const auto& shop) {
                 return leaf(shop, client(QStringLiteral("clientAuth,anyExtendedKeyUsage")));
             }},
        {.rule = "key-usage",
         .make = [](const auto& shop) { return leaf(shop, withoutSignatures()); },
         .gate = Gate::Refuses,
         .reason = "unsuitable certificate purpose"},
        {.rule = "user-principal-name",
         .make =
             [](const auto& shop) {
                 return leaf(shop, extended(QStringLiteral("subjectAltName=otherName:1.3.6.1.4.1.311.20.2.3;"
                                                           "UTF8:user@contoso.com")));
             }},
        {.rule = "is-ca",
         .make =
             [](const auto& shop) {
                 return shop.makeBundle(QStringLiteral("root"), {}, ruleCasePassword(),
                                        {QStringLiteral("-out"), QStringLiteral("wrong.pfx")});
             },
         .gate = Gate::Refuses,
         .reason = "VERIFY"},
        {.rule = "self-signed",
         .make =
             [](const auto& shop) {
                 const ToolRun made = shop.makeSelfSigned(QStringLiteral("wrong"), client());
                 return made.accepted() ? bundle(shop) : made;
             },
         .gate = Gate::Refuses,
         .reason = "self-signed certificate"},
        {.rule = "expired",
         .make = [](const auto& shop) { return leaf(shop, dated(-30, -1)); },
         .gate = Gate::Refuses,
         .reason = "certificate has expired"},
        // Made by a computer with a wrong date: by the right one it is made again.
        {.rule = "not-yet-valid",
         .make = [](const auto& shop) { return leaf(shop, dated(10, 400)); },
         .gate = Gate::Refuses,
         .reason = "certificate is not yet valid"},
        {.rule = "expires-soon", .make = [](const auto& shop) { return leaf(shop, dated(-30, 10)); }},
        {.rule = "outlives-issuer", .make = [](const auto& shop) { return leaf(shop, dated(-1, 5000)); }},
        {.rule = "common-name-missing",
         .make = [](const auto& shop) { return leaf(shop, named(QStringLiteral("/O=Contoso"))); },
         .gate = Gate::Refuses,
         .reason = "could not extract CN"},
        {.rule = "common-name-not-email",
         .make = [](const auto& shop) { return leaf(shop, named(QStringLiteral("/CN=user"))); }},
        {.rule = "weak-signature",
         .make = [](const auto& shop) { return leaf(shop, signedWithSha1()); },
         .gate = Gate::Refuses,
         .reason = "too weak"},
        {.rule = "weak-key",
         .make = [](const auto& shop) { return leafWithKey(shop, OpensslWorkshop::rsa(1024)); },
         .gate = Gate::Refuses,
         .reason = "too weak"},
        {.rule = "critical-extension",
         .make =
             [](const auto& shop) {
                 return leaf(shop,
                             extended(QStringLiteral("1.2.3.4.5=critical,ASN1:UTF8String:what is this")));
             },
         .gate = Gate::Refuses,
         .reason = "unhandled critical extension"},
        {.rule = "elliptic-curve-key",
         .make = [](const auto& shop) { return leafWithKey(shop, OpensslWorkshop::ellipticCurve()); }},
    };
}

/// What is wrong with those above it.
QList<RuleCase> wrongIssuers() {
    return {
        {.rule = "root-no-basic-constraints",
         .make = [](const auto& shop) { return underOtherRoot(shop, powerShellRoot()); },
         .remedy = Remedy::NewRoot,
         .trusted = "other"},
        {.rule = "root-expired",
         .make = [](const auto& shop) { return underOtherRoot(shop, otherRoot(-100, -1)); },
         .remedy = Remedy::NewRoot,
         .gate = Gate::Refuses,
         .reason = "certificate has expired",
         .trusted = "other"},
        {.rule = "root-not-yet-valid",
         .make = [](const auto& shop) { return underOtherRoot(shop, otherRoot(2, longer)); },
         .remedy = Remedy::NewRoot,
         .gate = Gate::Refuses,
         .reason = "certificate is not yet valid",
         .trusted = "other"},
        {.rule = "issuer-not-ca",
         .make =
             [](const auto& shop) {
                 CertificateRecipe nobody = client();
                 nobody.subject = QStringLiteral("/CN=Nobody");
                 nobody.notAfter = inDays(longer);
                 return underMiddle(shop, nobody);
             },
         .gate = Gate::Refuses,
         .reason = "VERIFY ERROR"},
        {.rule = "path-length", .make = tooDeep, .gate = Gate::Refuses, .reason = "path length constraint"},
        {.rule = "issuer-purpose",
         .make =
             [](const auto& shop) {
                 return underMiddle(shop, authority(QStringLiteral("extendedKeyUsage=serverAuth")));
             },
         .gate = Gate::Refuses,
         .reason = "unsuitable certificate purpose"},
        {.rule = "name-constraint",
         .make =
             [](const auto& shop) {
                 return underMiddle(
                     shop, authority(QStringLiteral("nameConstraints=critical,permitted;email:fabrikam.com")),
                     extended(QStringLiteral("subjectAltName=email:user@contoso.com")));
             },
         .gate = Gate::Refuses,
         .reason = "permitted subtree violation"},
    };
}

/// What is wrong with the file, although its certificate is right.
QList<RuleCase> wrongFiles() {
    const auto exportedWith = [](const QStringList& options) {
        return [options](const OpensslWorkshop& shop) { return exported(shop, options); };
    };
    return {
        {.rule = "chain-incomplete",
         .make = [](const auto& shop) { return underMiddle(shop, authority(), client(), {}); },
         .remedy = Remedy::ExportAgain,
         .gate = Gate::Refuses,
         .reason = "unable to get local issuer certificate"},
        {.rule = "key-missing",
         .make = exportedWith({QStringLiteral("-nokeys")}),
         .remedy = Remedy::ExportAgain,
         .gate = Gate::CannotBeShown},
        {.rule = "no-mac",
         .make = exportedWith({QStringLiteral("-nomac")}),
         .remedy = Remedy::ExportAgain,
         .gate = Gate::CannotBeShown},
        {.rule = "clear-parts",
         .make = exportedWith({QStringLiteral("-keypbe"), QStringLiteral("NONE"), QStringLiteral("-certpbe"),
                               QStringLiteral("NONE")}),
         .remedy = Remedy::ExportAgain},
        {.rule = "protection-rc2",
         .make = exportedWith({QStringLiteral("-legacy")}),
         .remedy = Remedy::ExportAgain,
         .gate = Gate::CannotBeShown},
        {.rule = "iterations-unusual",
         .make = exportedWith({QStringLiteral("-iter"), QStringLiteral("1")}),
         .remedy = Remedy::ExportAgain},
        {.rule = "local-machine-key",
         .make = exportedWith({QStringLiteral("-LMK")}),
         .remedy = Remedy::ExportAgain},
    };
}

} // namespace

QByteArray ruleCasePassword() {
    return "kupfer-lampe-wiese-42";
}

QList<RuleCase> ruleCases() {
    return wrongCertificates() + wrongIssuers() + wrongFiles();
}

ToolRun makeRuleCaseRoot(const OpensslWorkshop& shop) {
    constexpr int since = -400;
    constexpr int until = 3600;
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("P2SRootCert"));
    recipe.notBefore = inDays(since);
    recipe.notAfter = inDays(until);
    return shop.makeSelfSigned(QStringLiteral("root"), recipe);
}

bool beginWith(const OpensslWorkshop& prepared, const OpensslWorkshop& shop) {
    const QStringList files = QDir(prepared.folder()).entryList(QDir::Files);
    return std::all_of(files.begin(), files.end(), [&](const QString& file) {
        return QFile::copy(prepared.path(file), shop.path(file));
    });
}

} // namespace p2s::test
