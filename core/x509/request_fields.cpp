#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_fields.h"
#include "core/x509/field_values.h"

namespace p2s {
namespace {

constexpr int mostEntries = 1000;

struct FreeExtensions {
    void operator()(STACK_OF(X509_EXTENSION) * stack) const {
        sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
    }
};

CertificateField field(const char* id, const QString& value) {
    const QString name = QString::fromLatin1(id);
    return {.id = name, .name = fields::title(name), .value = value};
}

/// "serial, date" a line.
QString entriesText(X509_CRL* list) {
    const STACK_OF(X509_REVOKED)* entries = X509_CRL_get_REVOKED(list);
    const int count = sk_X509_REVOKED_num(entries);
    QStringList lines{QString::number(std::max(count, 0))};
    for (int i = 0; i < std::min(count, mostEntries); ++i) {
        const X509_REVOKED* entry = sk_X509_REVOKED_value(entries, i);
        lines.append(fields::integer(X509_REVOKED_get0_serialNumber(entry)) + QStringLiteral(", ") +
                     fields::time(X509_REVOKED_get0_revocationDate(entry)));
    }
    if (count > mostEntries)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

} // namespace

QList<CertificateField> requestFields(const QByteArray& der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<X509_REQ> request(d2i_X509_REQ(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    if (!request)
        return {};
    const X509_ALGOR* algorithm = nullptr;
    X509_REQ_get0_signature(request.get(), nullptr, &algorithm);
    QList<CertificateField> all{
        field("version", QStringLiteral("V%1").arg(X509_REQ_get_version(request.get()) + 1)),
        field("subject", fields::name(X509_REQ_get_subject_name(request.get()))),
        field("publicKey", fields::publicKey(X509_REQ_get0_pubkey(request.get()))),
        field("signatureAlgorithm", fields::algorithm(algorithm))};
    const std::unique_ptr<STACK_OF(X509_EXTENSION), FreeExtensions> wanted(
        X509_REQ_get_extensions(request.get()));
    for (int i = 0; i < sk_X509_EXTENSION_num(wanted.get()); ++i)
        all.append(fields::extension(sk_X509_EXTENSION_value(wanted.get(), i)));
    forgetOpensslErrors();
    return all;
}

QList<CertificateField> revocationListFields(const QByteArray& der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<X509_CRL> list(d2i_X509_CRL(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    if (!list)
        return {};
    const X509_ALGOR* algorithm = nullptr;
    X509_CRL_get0_signature(list.get(), nullptr, &algorithm);
    QList<CertificateField> all{
        field("version", QStringLiteral("V%1").arg(X509_CRL_get_version(list.get()) + 1)),
        field("signatureAlgorithm", fields::algorithm(algorithm)),
        field("issuer", fields::name(X509_CRL_get_issuer(list.get()))),
        field("thisUpdate", fields::time(X509_CRL_get0_lastUpdate(list.get()))),
        field("nextUpdate", fields::time(X509_CRL_get0_nextUpdate(list.get())))};
    for (int i = 0; i < X509_CRL_get_ext_count(list.get()); ++i)
        all.append(fields::extension(X509_CRL_get_ext(list.get(), i)));
    all.append(field("revoked", entriesText(list.get())));
    return all;
}

} // namespace p2s
