#include "tests/interop/request_place.h"

namespace p2s::test {

QByteArray userExtensions(const QStringList& purposes) {
    return QByteArray("basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n"
                      "subjectAltName=email:user@contoso.com\nextendedKeyUsage=") +
           purposes.join(QLatin1Char(',')).toLatin1() + '\n';
}

Answered opensslCa(const RequestPlace& place, const QStringList& purposes) {
    ToolRun run = place.makeRoot();
    if (run.accepted())
        run = place.sign(QStringLiteral("root"), userExtensions(purposes));
    return {run, place.workshop().bytes(QStringLiteral("reply.pem"))};
}

Answered chainAsPkcs7(const RequestPlace& place, const QStringList& purposes) {
    const auto& workshop = place.workshop();
    ToolRun run = place.makeRoot();
    if (run.accepted())
        run = workshop.makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                  CertificateRecipe::root(QStringLiteral("Contoso Issuing CA")));
    if (run.accepted())
        run = place.sign(QStringLiteral("issuing"), userExtensions(purposes));
    if (!run.accepted())
        return {run, {}};
    run = workshop.openssl(
        {QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
         QStringLiteral("root.pem"), QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
         QStringLiteral("-certfile"), QStringLiteral("reply.pem"), QStringLiteral("-outform"),
         QStringLiteral("DER"), QStringLiteral("-out"), QStringLiteral("reply.p7b")});
    return {run, workshop.bytes(QStringLiteral("reply.p7b"))};
}

} // namespace p2s::test
