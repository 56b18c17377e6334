#include "tests/cli/authority_place.h"

#include <QDir>
#include <QFile>

namespace p2s::test {

namespace {

/// The request and the authorities, made once.
class Original : public CliPlace {
public:
    Original() {
        const OpensslWorkshop workshop(path(QStringLiteral(".")));
        const CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Contoso Root CA"));
        const CertificateRecipe issuing = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
        for (const ToolRun& made :
             {run(words("request new --cn user@contoso.com --out user.csr --passphrase-file root.txt")),
              workshop.makeSelfSigned(QStringLiteral("root"), root),
              workshop.makeSigned(QStringLiteral("issuing"), QStringLiteral("root"), issuing)})
            if (!made.accepted())
                qFatal("%s", made.story().constData());
        write(QStringLiteral("user.ext"), "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                                          "subjectAltName=email:user@contoso.com\n"
                                          "extendedKeyUsage=clientAuth\n");
    }
};

} // namespace

AuthorityPlace::AuthorityPlace() : m_workshop(path(QStringLiteral("."))) {
    static const Original original;
    const QDir from(original.path(QStringLiteral(".")));
    for (const QString& name : from.entryList(QDir::Files | QDir::Hidden))
        if (!QFile::exists(path(name)) && !QFile::copy(from.filePath(name), path(name)))
            qFatal("cannot copy %s", qPrintable(name));
}

ToolRun AuthorityPlace::sign(const QStringList& more, const QString& request) const {
    QStringList arguments{QStringLiteral("ca"),
                          QStringLiteral("-batch"),
                          QStringLiteral("-notext"),
                          QStringLiteral("-config"),
                          QStringLiteral("authority.cnf"),
                          QStringLiteral("-md"),
                          QStringLiteral("sha256"),
                          QStringLiteral("-cert"),
                          QStringLiteral("issuing.pem"),
                          QStringLiteral("-keyfile"),
                          QStringLiteral("issuing.key"),
                          QStringLiteral("-in"),
                          request,
                          QStringLiteral("-extfile"),
                          QStringLiteral("user.ext"),
                          QStringLiteral("-out"),
                          QStringLiteral("reply.pem")};
    if (!more.contains(QStringLiteral("-enddate")))
        arguments += {QStringLiteral("-days"), QStringLiteral("20")};
    return m_workshop.openssl(arguments + more);
}

ToolRun AuthorityPlace::complete(const QByteArray& reply, bool withIssuer, const QStringList& more) const {
    write(QStringLiteral("reply.bin"), reply);
    QStringList arguments{
        QStringLiteral("request"),  QStringLiteral("complete"),        QStringLiteral("reply.bin"),
        QStringLiteral("--out"),    QStringLiteral("user.pfx"),        QStringLiteral("--passphrase-file"),
        QStringLiteral("root.txt"), QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
        QStringLiteral("--ca"),     QStringLiteral("root.pem")};
    if (withIssuer)
        arguments += {QStringLiteral("--ca"), QStringLiteral("issuing.pem")};
    return json(arguments + more);
}

} // namespace p2s::test
