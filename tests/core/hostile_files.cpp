#include "hostile_files.h"

#include "core/base/openssl_handle.h"
#include "made_certificates.h"

#include <openssl/asn1t.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <cstring>
#include <functional>
#include <memory>

namespace p2s::test {
namespace {

QByteArray derOf(const PKCS12* file) {
    unsigned char* bytes = nullptr;
    const int size = i2d_PKCS12(file, &bytes);
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

/// Without an integrity check.
QByteArray bundleOf(const OpensslHandle<STACK_OF(PKCS12_SAFEBAG)>& bags) {
    STACK_OF(PKCS7)* safes = nullptr;
    PKCS12_add_safe(&safes, bags.get(), -1, 0, nullptr);
    const OpensslHandle<STACK_OF(PKCS7)> owned(safes);
    const OpensslHandle<PKCS12> file(PKCS12_add_safes(safes, 0));
    if (!file)
        qFatal("no bundle of bags");
    return derOf(file.get());
}

template <typename T>
void rewrite(ASN1_TYPE** value, const ASN1_ITEM* item, const std::function<void(T*)>& edit) {
    auto* unpacked = static_cast<T*>(ASN1_TYPE_unpack_sequence(item, *value));
    if (!unpacked)
        qFatal("no parameters");
    edit(unpacked);
    ASN1_TYPE_pack_sequence(item, unpacked, value);
    ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(unpacked), item);
}

OpensslHandle<X509_SIG> encryptedKey(KeyScheme scheme, qint64 said) {
    const bool isPbes2 = scheme == KeyScheme::Pbes2;
    const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(EVP_PKEY2PKCS8(madeClientKey().native()));
    OpensslHandle<X509_SIG> encrypted(PKCS8_encrypt(
        isPbes2 ? -1 : NID_pbe_WithSHA1And3_Key_TripleDES_CBC, isPbes2 ? EVP_aes_256_cbc() : nullptr,
        hostilePassword, static_cast<int>(std::strlen(hostilePassword)), nullptr, 0, 2, info.get()));
    if (!encrypted)
        qFatal("no encrypted key");
    X509_ALGOR* algorithm = nullptr;
    X509_SIG_getm(encrypted.get(), &algorithm, nullptr);
    if (isPbes2)
        rewrite<PBE2PARAM>(&algorithm->parameter, ASN1_ITEM_rptr(PBE2PARAM), [&](PBE2PARAM* pbes2) {
            rewrite<PBKDF2PARAM>(&pbes2->keyfunc->parameter, ASN1_ITEM_rptr(PBKDF2PARAM),
                                 [&](PBKDF2PARAM* pbkdf2) { ASN1_INTEGER_set_int64(pbkdf2->iter, said); });
        });
    else
        rewrite<PBEPARAM>(&algorithm->parameter, ASN1_ITEM_rptr(PBEPARAM),
                          [&](PBEPARAM* pbes1) { ASN1_INTEGER_set_int64(pbes1->iter, said); });
    return encrypted;
}

} // namespace

Certificate withNames(int count) {
    QByteArray names = "DNS:a";
    for (int i = 1; i < count; ++i)
        names += ",DNS:host" + QByteArray::number(i) + ".contoso.com";
    const Certificate client = madeClient(madeRoot());
    X509* certificate = X509_dup(client.native());
    X509_EXTENSION_free(
        X509_delete_ext(certificate, X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1)));
    X509_EXTENSION* extension =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
    if (!extension || X509_add_ext(certificate, extension, -1) != 1 ||
        X509_sign(certificate, madeRoot().key().native(), EVP_sha256()) <= 0)
        qFatal("no certificate with %d names", count);
    X509_EXTENSION_free(extension);
    return Certificate::adopt(certificate);
}

QByteArray bundleWithIterations(int iterations, qint64 said) {
    const Certificate client = madeClient(madeRoot());
    const OpensslHandle<PKCS12> file(PKCS12_create(hostilePassword, "user", madeClientKey().native(),
                                                   client.native(), nullptr, 0, 0, iterations, iterations,
                                                   0));
    if (!file)
        qFatal("no bundle");
    if (said != 0) {
        const ASN1_INTEGER* count = nullptr;
        PKCS12_get0_mac(nullptr, nullptr, nullptr, &count, file.get());
        ASN1_INTEGER_set_int64(const_cast<ASN1_INTEGER*>(count), said);
    }
    return derOf(file.get());
}

QByteArray largeBundle() {
    const QByteArray name(300'000, 'n');
    const OpensslHandle<PKCS12> file(PKCS12_create(hostilePassword, name.constData(),
                                                   madeClientKey().native(), madeClient(madeRoot()).native(),
                                                   nullptr, 0, 0, 1, 1, 0));
    if (!file)
        qFatal("no large bundle");
    return derOf(file.get());
}

QByteArray clearBundle(int keys, const QList<Certificate>& certificates) {
    STACK_OF(PKCS12_SAFEBAG)* bags = nullptr;
    for (int i = 0; i < keys; ++i)
        PKCS12_add_key(&bags, madeClientKey().native(), 0, 0, -1, nullptr);
    for (const Certificate& certificate : certificates)
        PKCS12_add_cert(&bags, certificate.native());
    return bundleOf(OpensslHandle<STACK_OF(PKCS12_SAFEBAG)>(bags));
}

QList<Certificate> namesakes(int count, int keys) {
    QList<std::shared_ptr<EVP_PKEY>> all;
    for (int i = 0; i < keys; ++i)
        all.append(std::shared_ptr<EVP_PKEY>(EVP_EC_gen("P-256"), EVP_PKEY_free));
    QList<Certificate> certificates;
    for (int i = 0; i < count; ++i) {
        X509* certificate = X509_new();
        X509_set_version(certificate, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), i + 1);
        for (X509_NAME* name : {X509_get_subject_name(certificate), X509_get_issuer_name(certificate)})
            X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char*>("x"), -1, -1, 0);
        const auto now = static_cast<time_t>(today().toSecsSinceEpoch());
        ASN1_TIME_set(X509_getm_notBefore(certificate), now - 3600);
        ASN1_TIME_set(X509_getm_notAfter(certificate), now + 3600);
        X509_set_pubkey(certificate, all[i % keys].get());
        if (X509_sign(certificate, all[(i + 1) % keys].get(), EVP_sha256()) <= 0)
            qFatal("no certificate");
        certificates.append(Certificate::adopt(certificate));
    }
    return certificates;
}

QByteArray pemOf(const QList<Certificate>& certificates) {
    QByteArray pem;
    for (const Certificate& certificate : certificates)
        pem += certificate.pem();
    return pem;
}

QByteArray clearKeyPem() {
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), madeClientKey().native(), nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, size);
}

QByteArray lockedKeyPem(KeyScheme scheme, qint64 said) {
    const OpensslHandle<X509_SIG> key = encryptedKey(scheme, said);
    unsigned char* bytes = nullptr;
    const int size = i2d_X509_SIG(key.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + der.toBase64() +
           "\n-----END ENCRYPTED PRIVATE KEY-----\n";
}

QByteArray lockedKeyBundle(KeyScheme scheme, qint64 said) {
    STACK_OF(PKCS12_SAFEBAG)* bags = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(bags, PKCS12_SAFEBAG_create0_pkcs8(encryptedKey(scheme, said).release()));
    return bundleOf(OpensslHandle<STACK_OF(PKCS12_SAFEBAG)>(bags));
}

} // namespace p2s::test
