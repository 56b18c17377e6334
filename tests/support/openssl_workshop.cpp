#include "tests/support/openssl_workshop.h"

#include "tests/support/kept_keys.h"

#include <QCryptographicHash>
#include <QFile>

namespace p2s::test {

namespace {

/// `openssl ca` is the only openssl 3.0 command that sets both dates. Its database is written anew each time:
/// these certificates are not meant to be kept account of.
constexpr char authorityConfiguration[] = R"([ca]
default_ca = workshop
[workshop]
database = issued.txt
new_certs_dir = .
unique_subject = no
rand_serial = yes
policy = anything
[anything]
countryName = optional
stateOrProvinceName = optional
localityName = optional
organizationName = optional
organizationalUnitName = optional
commonName = optional
emailAddress = optional
)";

QString opensslTime(const QDateTime& time) {
    return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

} // namespace

CertificateRecipe CertificateRecipe::root(const QString& commonName) {
    return {QStringLiteral("/CN=") + commonName,
            {QStringLiteral("basicConstraints=critical,CA:TRUE"),
             QStringLiteral("keyUsage=critical,keyCertSign,cRLSign"),
             QStringLiteral("subjectKeyIdentifier=hash")}};
}

CertificateRecipe CertificateRecipe::rootAt(const QString& commonName, const QDateTime& now) {
    CertificateRecipe recipe = root(commonName);
    recipe.notBefore = now.addDays(-10);
    recipe.notAfter = now.addYears(5);
    return recipe;
}

CertificateRecipe CertificateRecipe::powerShellRoot(const QString& commonName) {
    return {QStringLiteral("/CN=") + commonName,
            {QStringLiteral("keyUsage=critical,keyCertSign"), QStringLiteral("subjectKeyIdentifier=hash")}};
}

CertificateRecipe CertificateRecipe::silentRoot(const QString& commonName) {
    return {QStringLiteral("/CN=") + commonName, {QStringLiteral("subjectKeyIdentifier=hash")}};
}

CertificateRecipe CertificateRecipe::client(const QString& commonName, const QString& purposes) {
    CertificateRecipe recipe{QStringLiteral("/CN=") + commonName,
                             {QStringLiteral("basicConstraints=CA:FALSE"),
                              QStringLiteral("keyUsage=critical,digitalSignature,keyEncipherment"),
                              QStringLiteral("subjectKeyIdentifier=hash"),
                              QStringLiteral("authorityKeyIdentifier=keyid")}};
    if (!purposes.isEmpty())
        recipe.extensions += QStringLiteral("extendedKeyUsage=") + purposes;
    return recipe;
}

QString OpensslWorkshop::path(const QString& file) const {
    return m_folder + QLatin1Char('/') + file;
}

QByteArray OpensslWorkshop::bytes(const QString& file) const {
    QFile source(path(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

ToolRun OpensslWorkshop::openssl(const QStringList& arguments, const QByteArray& input) const {
    return runTool(QStringLiteral("openssl"), arguments, {.input = input, .folder = m_folder});
}

QStringList OpensslWorkshop::rsa(int bits) {
    return {QStringLiteral("-algorithm"), QStringLiteral("RSA"), QStringLiteral("-pkeyopt"),
            QStringLiteral("rsa_keygen_bits:%1").arg(bits)};
}

QStringList OpensslWorkshop::ellipticCurve() {
    return {QStringLiteral("-algorithm"), QStringLiteral("EC"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256")};
}

ToolRun OpensslWorkshop::makeKey(const QString& stem, const QStringList& options) const {
    const QString file = stem + QStringLiteral(".key");
    if (options == rsa(2048)) {
        const bool isWritten = writeToolFile(path(file), keptKeyPem(m_folder));
        return {.command = QStringLiteral("writing ") + path(file),
                .started = true,
                .finished = isWritten,
                .exitCode = 0};
    }
    return openssl(QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), file} + options);
}

ToolRun OpensslWorkshop::makeSelfSigned(const QString& stem, const CertificateRecipe& recipe) const {
    return makeCertificate(stem, {}, recipe);
}

ToolRun OpensslWorkshop::makeSigned(const QString& stem, const QString& issuer,
                                    const CertificateRecipe& recipe) const {
    return makeCertificate(stem, issuer, recipe);
}

ToolRun OpensslWorkshop::makeCertificate(const QString& stem, const QString& issuer,
                                         const CertificateRecipe& recipe) const {
    const QString key = stem + QStringLiteral(".key");
    if (!QFile::exists(path(key))) {
        const ToolRun made = makeKey(stem);
        if (!made.accepted())
            return made;
    }
    const QString request = stem + QStringLiteral(".csr");
    const ToolRun requested = openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-utf8"),
                                       QStringLiteral("-key"), key, QStringLiteral("-subj"), recipe.subject,
                                       QStringLiteral("-out"), request});
    if (!requested.accepted())
        return requested;

    const QString extensions = stem + QStringLiteral(".ext");
    if (!writeToolFile(path(QStringLiteral("authority.cnf")), authorityConfiguration) ||
        !writeToolFile(path(QStringLiteral("issued.txt")), {}) ||
        !writeToolFile(path(extensions), recipe.extensions.join(QLatin1Char('\n')).toUtf8() + '\n'))
        return {.command = QStringLiteral("writing into ") + m_folder};
    const QStringList signer = issuer.isEmpty()
                                   ? QStringList{QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), key}
                                   : QStringList{QStringLiteral("-cert"), issuer + QStringLiteral(".pem"),
                                                 QStringLiteral("-keyfile"), issuer + QStringLiteral(".key")};
    return openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                               QStringLiteral("authority.cnf"), QStringLiteral("-in"), request,
                               QStringLiteral("-md"), recipe.digest, QStringLiteral("-startdate"),
                               opensslTime(recipe.notBefore), QStringLiteral("-enddate"),
                               opensslTime(recipe.notAfter), QStringLiteral("-extfile"), extensions,
                               QStringLiteral("-notext"), QStringLiteral("-out"),
                               stem + QStringLiteral(".pem")} +
                   signer);
}

ToolRun OpensslWorkshop::makeBundle(const QString& stem, const QStringList& chain, const QByteArray& password,
                                    const QStringList& options) const {
    QByteArray issuers;
    for (const QString& issuer : chain)
        issuers += bytes(issuer + QStringLiteral(".pem"));
    QStringList arguments{QStringLiteral("pkcs12"),   QStringLiteral("-export"),
                          QStringLiteral("-in"),      stem + QStringLiteral(".pem"),
                          QStringLiteral("-inkey"),   stem + QStringLiteral(".key"),
                          QStringLiteral("-out"),     stem + QStringLiteral(".pfx"),
                          QStringLiteral("-passout"), QStringLiteral("file:") + passwordFile(password)};
    if (!issuers.isEmpty()) {
        const QString file = stem + QStringLiteral(".chain.pem");
        if (!writeToolFile(path(file), issuers))
            return {.command = QStringLiteral("writing into ") + m_folder};
        arguments += {QStringLiteral("-certfile"), file};
    }
    return openssl(arguments + options);
}

QString OpensslWorkshop::passwordFile(const QByteArray& password) const {
    const QByteArray digest = QCryptographicHash::hash(password, QCryptographicHash::Sha256).toHex();
    const QString file = path(QString::fromLatin1(digest.first(16)) + QStringLiteral(".password"));
    return writeToolFile(file, password + '\n') ? file : QString();
}

} // namespace p2s::test
