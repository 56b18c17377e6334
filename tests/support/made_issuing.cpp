#include "tests/support/made_issuing.h"

#include "core/base/openssl_handle.h"

#include <openssl/x509v3.h>

namespace p2s::test {
namespace {

void addExtension(X509* certificate, X509* issuer, int id, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const OpensslHandle<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("no extension %s", value);
}

/// What the program itself never makes: an authority below another.
Certificate signedByRoot(const PrivateKey& key) {
    const QByteArray rootDer = madeRoot().certificate().der();
    const auto* bytes = reinterpret_cast<const unsigned char*>(rootDer.constData());
    const OpensslHandle<X509> root(d2i_X509(nullptr, &bytes, static_cast<long>(rootDer.size())));
    const OpensslHandle<X509> made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 4711);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("Contoso Issuing CA"), -1, -1, 0);
    X509_set_issuer_name(made.get(), X509_get_subject_name(root.get()));
    X509_set1_notBefore(made.get(), X509_get0_notBefore(root.get()));
    X509_set1_notAfter(made.get(), X509_get0_notAfter(root.get()));
    X509_set_pubkey(made.get(), key.native());
    addExtension(made.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(made.get(), root.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(made.get(), root.get(), NID_subject_key_identifier, "hash");
    addExtension(made.get(), root.get(), NID_authority_key_identifier, "keyid:always");
    if (X509_sign(made.get(), madeRoot().key().native(), EVP_sha256()) <= 0)
        qFatal("the root does not sign");
    unsigned char* der = nullptr;
    const int size = i2d_X509(made.get(), &der);
    const QByteArray copy(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return Certificate::fromDer(copy).value();
}

} // namespace

const CertificateAuthority& madeIssuing() {
    static const CertificateAuthority authority = [] {
        PrivateKey key = keptKey();
        Certificate certificate = signedByRoot(key);
        return CertificateAuthority::create(std::move(certificate), std::move(key), today()).value();
    }();
    return authority;
}

QByteArray madeIssuedPfx(const QString& password) {
    const Certificate client = madeClient(madeIssuing());
    const Pkcs12Contents contents{madeClientKey(),
                                  client,
                                  {madeIssuing().certificate(), madeRoot().certificate()},
                                  client.commonName()};
    return writePkcs12(contents, SecretBytes::fromText(password), Pkcs12Profile::modern()).value();
}

} // namespace p2s::test
