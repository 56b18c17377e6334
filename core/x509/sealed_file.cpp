#include "core/x509/sealed_file.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"

#include <openssl/cms.h>

#include <algorithm>
#include <limits>

namespace p2s {
namespace {

/// OpenSSL counts bytes with an int.
constexpr qsizetype largestSealed = std::numeric_limits<int>::max() - 4096;

/// id-ct-authEnvelopedData, 1.2.840.113549.1.9.16.1.23 (RFC 5083 §2), as it stands near the beginning.
constexpr QByteArrayView envelopeType("\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17", 13);
constexpr qsizetype envelopeTypeWithin = 32;

bool beginsLikeEnvelope(QByteArrayView bytes) {
    return bytes.first(std::min(bytes.size(), envelopeTypeWithin)).contains(envelopeType);
}

OpensslHandle<BIO> readerOf(QByteArrayView bytes) {
    return OpensslHandle<BIO>(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QByteArray bytesOf(BIO* memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

/// A copy that OpenSSL takes over and wipes.
unsigned char* passphraseForOpenssl(const SecretBytes& passphrase) {
    return static_cast<unsigned char*>(
        OPENSSL_memdup(passphrase.data(), static_cast<size_t>(passphrase.size())));
}

Result<void> addRecipient(CMS_ContentInfo* envelope, const SecretBytes& passphrase, int iterations) {
    unsigned char* copy = passphraseForOpenssl(passphrase);
    // The key wrap needs a block cipher (RFC 3211 §2.3), so GCM for the content and CBC for its key.
    if (!CMS_add0_recipient_password(envelope, iterations, NID_id_alg_PWRI_KEK, NID_id_pbkdf2, copy,
                                     passphrase.size(), EVP_aes_256_cbc())) {
        OPENSSL_clear_free(copy, static_cast<size_t>(passphrase.size()));
        return opensslFailure(ErrorCode::Internal);
    }
    return {};
}

} // namespace

Result<QByteArray> sealWithPassphrase(QByteArrayView plain, const SecretBytes& passphrase, int iterations) {
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    if (plain.size() > largestSealed)
        return failure(ErrorCode::FileTooLarge, {}, QStringLiteral("%1 bytes").arg(plain.size()));
    const OpensslHandle<CMS_ContentInfo> envelope(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    if (!envelope)
        return opensslFailure(ErrorCode::Internal);
    if (auto added = addRecipient(envelope.get(), passphrase, iterations); !added)
        return tl::unexpected(added.error());
    const OpensslHandle<BIO> in = readerOf(plain);
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    if (!in || !out || !CMS_set_detached(envelope.get(), 0) ||
        !CMS_final(envelope.get(), in.get(), nullptr, CMS_BINARY) || !i2d_CMS_bio(out.get(), envelope.get()))
        return opensslFailure(ErrorCode::Internal);
    return bytesOf(out.get());
}

Result<QByteArray> openWithPassphrase(QByteArrayView sealed, const SecretBytes& passphrase,
                                      const QString& name) {
    if (sealed.size() > largestSealed)
        return failure(ErrorCode::FileTooLarge, name);
    const auto* der = reinterpret_cast<const unsigned char*>(sealed.data());
    const OpensslHandle<CMS_ContentInfo> envelope(
        d2i_CMS_ContentInfo(nullptr, &der, static_cast<long>(sealed.size())));
    if (!envelope || OBJ_obj2nid(CMS_get0_type(envelope.get())) != NID_id_smime_ct_authEnvelopedData)
        return opensslFailure(
            beginsLikeEnvelope(sealed) ? ErrorCode::FileMalformed : ErrorCode::FileNotRecognized, name);
    // Something behind the container would be there unauthenticated.
    if (der != reinterpret_cast<const unsigned char*>(sealed.data()) + sealed.size())
        return failure(ErrorCode::FileMalformed, name, QStringLiteral("bytes behind the container"));
    // Without a passphrase OpenSSL derives nothing and says nothing useful.
    if (passphrase.isEmpty())
        return failure(ErrorCode::WrongPassphrase, name);
    // The key wrap has check bytes of its own: it tells a wrong passphrase from a damaged content.
    if (!CMS_decrypt_set1_password(envelope.get(),
                                   reinterpret_cast<unsigned char*>(const_cast<char*>(passphrase.data())),
                                   passphrase.size()))
        return opensslFailure(ErrorCode::WrongPassphrase, name);
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    if (!out || !CMS_decrypt(envelope.get(), nullptr, nullptr, nullptr, out.get(), CMS_BINARY))
        return opensslFailure(ErrorCode::FileMalformed, name);
    return bytesOf(out.get());
}

} // namespace p2s
