#include "tests/ui/organisation.h"

namespace p2s::test {
namespace {

QString opensslTime(const QDateTime& at) {
    return at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

} // namespace

Organisation::Organisation(const QDateTime& now, int rootBits) : m_workshop(m_folder.path()), m_now(now) {
    ToolRun run = m_workshop.makeKey(QStringLiteral("root"), OpensslWorkshop::rsa(rootBits));
    if (!run.accepted())
        qFatal("%s", run.story().constData());
    run = m_workshop.makeSelfSigned(QStringLiteral("root"),
                                    CertificateRecipe::rootAt(QStringLiteral("Contoso Root CA"), now));
    if (!run.accepted())
        qFatal("%s", run.story().constData());
}

QByteArray Organisation::issuing() const {
    const QString file = QStringLiteral("issuing.pem");
    if (m_workshop.bytes(file).isEmpty()) {
        const ToolRun run =
            m_workshop.makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                  CertificateRecipe::rootAt(QStringLiteral("Contoso Issuing CA"), m_now));
        if (!run.accepted())
            qFatal("%s", run.story().constData());
    }
    return m_workshop.bytes(file);
}

QByteArray Organisation::answer(const CertificateRequest& request, const QByteArray& purposes,
                                const QStringList& more, const QString& issuer) const {
    writeToolFile(m_workshop.path(QStringLiteral("user.csr")), request.pem());
    writeToolFile(m_workshop.path(QStringLiteral("user.ext")),
                  "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                  "subjectAltName=email:user@contoso.com\nextendedKeyUsage=" +
                      purposes + '\n');
    QStringList dates{QStringLiteral("-startdate"), opensslTime(m_now.addDays(-1)),
                      QStringLiteral("-enddate"), opensslTime(m_now.addYears(1))};
    if (more.contains(QStringLiteral("-enddate")))
        dates.clear();
    const ToolRun run = m_workshop.openssl(
        QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                    QStringLiteral("-config"), QStringLiteral("authority.cnf"), QStringLiteral("-md"),
                    QStringLiteral("sha256"), QStringLiteral("-cert"), issuer + QStringLiteral(".pem"),
                    QStringLiteral("-keyfile"), issuer + QStringLiteral(".key"), QStringLiteral("-in"),
                    QStringLiteral("user.csr"), QStringLiteral("-extfile"), QStringLiteral("user.ext"),
                    QStringLiteral("-out"), QStringLiteral("reply.pem")} +
        dates + more);
    if (!run.accepted())
        qFatal("%s", run.story().constData());
    return m_workshop.bytes(QStringLiteral("reply.pem"));
}

QByteArray Organisation::pkcs7(const QByteArray& leaf) const {
    writeToolFile(m_workshop.path(QStringLiteral("leaf.pem")), leaf);
    return m_workshop
        .openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
                  QStringLiteral("root.pem"), QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
                  QStringLiteral("-certfile"), QStringLiteral("leaf.pem"), QStringLiteral("-outform"),
                  QStringLiteral("DER")})
        .out;
}

} // namespace p2s::test
