#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"
#include "core/x509/asn1_values.h"
#include "core/x509/pkcs12_bundle.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace p2s {
namespace {

constexpr qsizetype longestPassword = 128;
constexpr qsizetype longestFriendlyName = 128;
constexpr int macSaltBytes = 16; // domain facts §4: 8 to 20

/// OpenSSL's numbers for a profile.
struct Algorithms {
    int pbe;
    const EVP_MD* mac;
};

Algorithms algorithmsOf(const Pkcs12Profile& profile) {
    switch (profile.encryption) {
    case Pkcs12Profile::Encryption::Aes256:
        return {NID_aes_256_cbc, EVP_sha256()};
    case Pkcs12Profile::Encryption::TripleDes:
        return {NID_pbe_WithSHA1And3_Key_TripleDES_CBC, EVP_sha1()};
    }
    Q_UNREACHABLE();
}

/// Ties a key's bag to its certificate's and names both: what Windows' list shows. \a friendlyName: UTF-16,
/// big endian, since OpenSSL's UTF-8 way in refuses what a BMPString needs two units for, such as emoji.
bool nameBag(PKCS12_SAFEBAG* bag, QByteArray& localKeyId, const QByteArray& friendlyName) {
    return bag &&
           PKCS12_add_localkeyid(bag, reinterpret_cast<unsigned char*>(localKeyId.data()),
                                 static_cast<int>(localKeyId.size())) == 1 &&
           (friendlyName.isEmpty() ||
            PKCS12_add_friendlyname_uni(bag, reinterpret_cast<const unsigned char*>(friendlyName.constData()),
                                        static_cast<int>(friendlyName.size())) == 1);
}

/// The add functions make the stack on first use, so it is theirs to allocate and ours to free.
template <typename Stack> struct StackOwner {
    Stack* stack = nullptr;
    StackOwner() = default;
    StackOwner(const StackOwner&) = delete;
    StackOwner& operator=(const StackOwner&) = delete;
    ~StackOwner() { OpensslFree<Stack>()(stack); }
};

} // namespace

Result<void> checkPkcs12Password(const SecretBytes& password) {
    if (password.isEmpty())
        return failure(ErrorCode::PasswordEmpty);
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(QByteArrayView(password.data(), password.size()));
    const bool tooLong = text.toUcs4().size() > longestPassword;
    const bool invalid = decode.hasError() || text.contains(QChar(u'\0')) || text.contains(u'\n');
    wipe(text);
    if (invalid)
        return failure(ErrorCode::PasswordInvalid);
    if (tooLong)
        return failure(ErrorCode::PasswordTooLong);
    return {};
}

Result<void> checkFriendlyName(const QString& friendlyName) {
    for (const QChar c : friendlyName) {
        if (c.category() == QChar::Other_Control)
            return failure(ErrorCode::FriendlyNameInvalid, friendlyName.simplified());
    }
    if (friendlyName.size() > longestFriendlyName)
        return failure(ErrorCode::FriendlyNameInvalid, friendlyName);
    return {};
}

Result<QByteArray> writePkcs12(const Pkcs12Contents& contents, const SecretBytes& password,
                               const Pkcs12Profile& profile) {
    if (auto fine = checkPkcs12Password(password); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkFriendlyName(contents.friendlyName); !fine)
        return tl::unexpected(fine.error());
    if (!contents.leaf.matches(contents.key))
        return failure(ErrorCode::KeyMismatch, contents.leaf.displayName());
    if (!contents.key.isExportable())
        return failure(ErrorCode::KeyNotExportable, contents.leaf.displayName());
    const Algorithms algorithms = algorithmsOf(profile);
    QByteArray localKeyId = QByteArray::fromHex(contents.leaf.sha1Thumbprint().toLatin1());
    const QByteArray friendlyName = QStringEncoder(QStringEncoder::Utf16BE)(contents.friendlyName);

    StackOwner<STACK_OF(PKCS12_SAFEBAG)> certificateBags;
    bool built =
        nameBag(PKCS12_add_cert(&certificateBags.stack, contents.leaf.native()), localKeyId, friendlyName);
    for (const Certificate& issuer : contents.chain)
        built = built && PKCS12_add_cert(&certificateBags.stack, issuer.native()) != nullptr;

    StackOwner<STACK_OF(PKCS12_SAFEBAG)> keyBags;
    built = built && nameBag(PKCS12_add_key(&keyBags.stack, contents.key.native(), 0, profile.iterations,
                                            algorithms.pbe, password.data()),
                             localKeyId, friendlyName);

    StackOwner<STACK_OF(PKCS7)> safes;
    built = built &&
            PKCS12_add_safe(&safes.stack, certificateBags.stack, algorithms.pbe, profile.iterations,
                            password.data()) == 1 &&
            // The key's bag is encrypted in itself, so its safe is not.
            PKCS12_add_safe(&safes.stack, keyBags.stack, -1, 0, nullptr) == 1;
    const OpensslHandle<PKCS12> file(built ? PKCS12_add_safes(safes.stack, 0) : nullptr);
    if (!file || PKCS12_set_mac(file.get(), password.data(), static_cast<int>(password.size()), nullptr,
                                macSaltBytes, profile.iterations, algorithms.mac) != 1)
        return opensslFailure(ErrorCode::Internal, contents.leaf.displayName());
    return asn1::der<PKCS12>(file.get(), i2d_PKCS12);
}

} // namespace p2s
