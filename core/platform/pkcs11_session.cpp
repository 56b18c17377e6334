#include "core/platform/pkcs11_session.h"

#include <QRandomGenerator>

#include <array>

namespace p2s {
namespace {

constexpr qsizetype newKeyIdBytes = 20;
const QByteArray usualExponent("\x01\x00\x01", 3); // 65537

/// DigestInfo of a SHA-256 before the digest itself (RFC 8017 §9.2, note 1): CKM_RSA_PKCS pads and no more.
constexpr std::array<char, 19> sha256DigestInfo{0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, '\x86', 0x48, 0x01,
                                                0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,   0x20};

CK_BYTE* bytesOfPin(const SecretBytes& pin) {
    return reinterpret_cast<CK_BYTE*>(const_cast<char*>(pin.data()));
}

/// Signs through the session that it keeps.
class Pkcs11KeySigner : public KeySigner {
public:
    Pkcs11KeySigner(std::shared_ptr<const Pkcs11Session> session, QByteArray id)
        : m_session(std::move(session)), m_id(std::move(id)) {}
    Result<QByteArray> signSha256(const QByteArray& digest) const override {
        return m_session->sign(m_id, digest);
    }

private:
    std::shared_ptr<const Pkcs11Session> m_session;
    QByteArray m_id;
};

QByteArray randomKeyId() {
    QByteArray id(newKeyIdBytes, '\0');
    for (char& byte : id)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return id;
}

} // namespace

Pkcs11Session::Pkcs11Session(std::shared_ptr<const Pkcs11Module> module, const Pkcs11Slot& slot)
    : m_module(std::move(module)), m_slot(slot), m_uri(slot.token.uri(m_module->path())) {}

Pkcs11Session::~Pkcs11Session() {
    const auto lock = m_module->lock();
    if (m_session != CK_INVALID_HANDLE)
        m_module->functions().C_CloseSession(m_session);
}

Result<std::shared_ptr<TokenSession>> Pkcs11Session::open(std::shared_ptr<const Pkcs11Module> module,
                                                          const Pkcs11Slot& slot, const SecretBytes& pin) {
    const std::shared_ptr<Pkcs11Session> session(new Pkcs11Session(std::move(module), slot));
    const auto lock = session->m_module->lock();
    if (auto begun = session->begin(); !begun)
        return tl::unexpected(begun.error());
    if (auto loggedIn = session->logIn(pin); !loggedIn)
        return tl::unexpected(loggedIn.error());
    return session;
}

Result<void> Pkcs11Session::begin() {
    const CK_FUNCTION_LIST& functions = m_module->functions();
    const CK_FLAGS readOnly = CKF_SERIAL_SESSION;
    const CK_FLAGS usual = m_slot.token.isWriteProtected ? readOnly : readOnly | CKF_RW_SESSION;
    const CK_RV status = functions.C_OpenSession(m_slot.id, usual, nullptr, nullptr, &m_session);
    if (status == CKR_OK)
        return {};
    m_session = CK_INVALID_HANDLE;
    return tl::unexpected(errorOf("C_OpenSession", status));
}

CK_RV Pkcs11Session::tryPin(CK_USER_TYPE user, const SecretBytes& pin) const {
    const bool isTypedAtReader = m_slot.token.hasPinPad;
    return m_module->functions().C_Login(m_session, user, isTypedAtReader ? nullptr : bytesOfPin(pin),
                                         isTypedAtReader ? 0 : static_cast<CK_ULONG>(pin.size()));
}

Result<void> Pkcs11Session::logIn(const SecretBytes& pin) {
    const TokenFacts& token = m_slot.token;
    if (token.isPinLocked)
        return failure(ErrorCode::TokenPinLocked, m_uri.displayName());
    if (pin.isEmpty() && !token.hasPinPad)
        return failure(ErrorCode::TokenPinNeeded, m_uri.displayName());
    CK_RV status = tryPin(CKU_USER, pin);
    if (status == CKR_USER_ALREADY_LOGGED_IN) {
        // A login is the whole program's, and would let any PIN through: so it is made anew.
        m_module->functions().C_Logout(m_session);
        status = tryPin(CKU_USER, pin);
    }
    if (status != CKR_OK)
        return tl::unexpected(errorOf("C_Login", status));
    Pkcs11Template strict;
    strict.add(CKA_CLASS, CKO_PRIVATE_KEY);
    const auto keys = find(strict);
    for (const CK_OBJECT_HANDLE key : keys.value_or(QList<CK_OBJECT_HANDLE>())) {
        if (objects().flag(key, CKA_ALWAYS_AUTHENTICATE))
            m_pin = pin;
    }
    return {};
}

bool Pkcs11Session::isStillThere() const {
    const auto token = pkcs11TokenFacts(m_module->functions(), m_slot.id);
    return token && token->serial == m_slot.token.serial && token->label == m_slot.token.label;
}

bool Pkcs11Session::isLoggedIn() const {
    CK_SESSION_INFO info{};
    return m_module->functions().C_GetSessionInfo(m_session, &info) == CKR_OK &&
           (info.state == CKS_RO_USER_FUNCTIONS || info.state == CKS_RW_USER_FUNCTIONS);
}

Error Pkcs11Session::pinError(const Error& wrong) const {
    const auto token = pkcs11TokenFacts(m_module->functions(), m_slot.id);
    Error error = wrong;
    if (token && token->isPinLocked)
        error.code = ErrorCode::TokenPinLocked;
    else if (token && token->isFinalTry)
        error.code = ErrorCode::TokenPinFinalTry;
    return error;
}

Error Pkcs11Session::errorOf(const char* call, CK_RV status) const {
    const auto error = [&](ErrorCode code) {
        return Error{code, m_uri.displayName(), pkcs11Detail(call, status), {}};
    };
    switch (status) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return pinError(error(ErrorCode::TokenPinWrong));
    case CKR_PIN_LOCKED:
        return error(ErrorCode::TokenPinLocked);
    case CKR_PIN_EXPIRED:
    case CKR_USER_PIN_NOT_INITIALIZED:
        return error(ErrorCode::TokenNotPrepared);
    case CKR_USER_NOT_LOGGED_IN:
        return error(isStillThere() ? ErrorCode::TokenPinNeeded : ErrorCode::TokenRemoved);
    case CKR_CANCEL:
    case CKR_FUNCTION_CANCELED:
        return error(ErrorCode::Cancelled);
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_TOKEN_NOT_RECOGNIZED:
    case CKR_SLOT_ID_INVALID:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
    case CKR_CRYPTOKI_NOT_INITIALIZED:
        return error(ErrorCode::TokenRemoved);
    case CKR_MECHANISM_INVALID:
    case CKR_KEY_SIZE_RANGE:
    case CKR_KEY_TYPE_INCONSISTENT:
    case CKR_KEY_FUNCTION_NOT_PERMITTED:
        return error(ErrorCode::TokenMechanismMissing);
    default:
        return error(isStillThere() ? ErrorCode::TokenRefused : ErrorCode::TokenRemoved);
    }
}

Result<QList<CK_OBJECT_HANDLE>> Pkcs11Session::find(Pkcs11Template attributes) const {
    CK_RV status = CKR_OK;
    auto found = objects().find(std::move(attributes), status);
    if (status != CKR_OK)
        return tl::unexpected(errorOf("C_FindObjects", status));
    return found;
}

Result<CK_OBJECT_HANDLE> Pkcs11Session::privateKey(const QByteArray& id) const {
    Pkcs11Template wanted;
    wanted.add(CKA_CLASS, CKO_PRIVATE_KEY).add(CKA_ID, id);
    const auto found = find(wanted);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isEmpty())
        return found->first();
    if (!isStillThere())
        return failure(ErrorCode::TokenRemoved, m_uri.displayName());
    // Who is logged out does not see private keys at all.
    return failure(isLoggedIn() ? ErrorCode::TokenKeyNotFound : ErrorCode::TokenPinNeeded,
                   m_uri.displayName());
}

std::optional<RsaPublicKey> Pkcs11Session::publicKeyOf(CK_OBJECT_HANDLE object) const {
    const auto modulus = objects().bytes(object, CKA_MODULUS);
    const auto exponent = objects().bytes(object, CKA_PUBLIC_EXPONENT);
    if (!modulus || modulus->isEmpty())
        return std::nullopt;
    return RsaPublicKey{*modulus, exponent && !exponent->isEmpty() ? *exponent : usualExponent};
}

TokenKey Pkcs11Session::keyOf(CK_OBJECT_HANDLE object) const {
    TokenKey key;
    key.id = objects().bytes(object, CKA_ID).value_or(QByteArray());
    key.label = QString::fromUtf8(objects().bytes(object, CKA_LABEL).value_or(QByteArray()));
    if (objects().number(object, CKA_KEY_TYPE) == CKK_RSA) {
        key.publicKey = publicKeyOf(object);
        Pkcs11Template other;
        other.add(CKA_CLASS, CKO_PUBLIC_KEY).add(CKA_ID, key.id);
        const auto publicKeys = find(other);
        // Some show the numbers of the public half only there.
        if (!key.publicKey && publicKeys && !publicKeys->isEmpty())
            key.publicKey = publicKeyOf(publicKeys->first());
    }
    Pkcs11Template beside;
    beside.add(CKA_CLASS, CKO_CERTIFICATE).add(CKA_ID, key.id);
    const auto certificates = find(beside);
    for (const CK_OBJECT_HANDLE each : certificates.value_or(QList<CK_OBJECT_HANDLE>())) {
        if (const auto der = objects().bytes(each, CKA_VALUE); der && !der->isEmpty())
            key.certificates.append(*der);
    }
    return key;
}

Result<QList<TokenKey>> Pkcs11Session::keys() const {
    const auto lock = m_module->lock();
    Pkcs11Template privateKeys;
    privateKeys.add(CKA_CLASS, CKO_PRIVATE_KEY);
    const auto found = find(privateKeys);
    if (!found)
        return tl::unexpected(found.error());
    QList<TokenKey> keys;
    for (const CK_OBJECT_HANDLE object : *found)
        keys.append(keyOf(object));
    if (keys.isEmpty() && !isStillThere())
        return failure(ErrorCode::TokenRemoved, m_uri.displayName());
    return keys;
}

Result<QList<QByteArray>> Pkcs11Session::certificates() const {
    const auto lock = m_module->lock();
    Pkcs11Template any;
    any.add(CKA_CLASS, CKO_CERTIFICATE);
    const auto found = find(any);
    if (!found)
        return tl::unexpected(found.error());
    QList<QByteArray> certificates;
    for (const CK_OBJECT_HANDLE object : *found) {
        if (const auto der = objects().bytes(object, CKA_VALUE); der && !der->isEmpty())
            certificates.append(*der);
    }
    return certificates;
}

Result<void> Pkcs11Session::offers(CK_MECHANISM_TYPE mechanism, CK_FLAGS use, int bits) const {
    CK_MECHANISM_INFO info{};
    const CK_RV status = m_module->functions().C_GetMechanismInfo(m_slot.id, mechanism, &info);
    if (status != CKR_OK)
        return tl::unexpected(errorOf("C_GetMechanismInfo", status));
    const auto length = static_cast<CK_ULONG>(bits);
    if ((info.flags & use) == 0 || length < info.ulMinKeySize ||
        (info.ulMaxKeySize != 0 && length > info.ulMaxKeySize))
        return failure(ErrorCode::TokenMechanismMissing, m_uri.displayName(),
                       QStringLiteral("mechanism 0x%1, %2 to %3 bits")
                           .arg(mechanism, 0, 16)
                           .arg(info.ulMinKeySize)
                           .arg(info.ulMaxKeySize));
    return {};
}

Result<TokenKey> Pkcs11Session::generateRsa(int bits, const QString& label) {
    const auto lock = m_module->lock();
    if (auto offered = offers(CKM_RSA_PKCS_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR, bits); !offered)
        return tl::unexpected(offered.error());
    if (auto offered = offers(CKM_RSA_PKCS, CKF_SIGN, bits); !offered)
        return tl::unexpected(offered.error());
    const QByteArray id = randomKeyId();
    Pkcs11Template publicHalf;
    publicHalf.addFlag(CKA_TOKEN, true)
        .addFlag(CKA_VERIFY, true)
        .add(CKA_MODULUS_BITS, static_cast<CK_ULONG>(bits))
        .add(CKA_PUBLIC_EXPONENT, usualExponent)
        .add(CKA_ID, id)
        .add(CKA_LABEL, label.toUtf8());
    Pkcs11Template privateHalf;
    privateHalf.addFlag(CKA_TOKEN, true)
        .addFlag(CKA_PRIVATE, true)
        .addFlag(CKA_SENSITIVE, true)
        .addFlag(CKA_EXTRACTABLE, false)
        .addFlag(CKA_SIGN, true)
        .add(CKA_ID, id)
        .add(CKA_LABEL, label.toUtf8());
    QList<CK_ATTRIBUTE> publicList = publicHalf.attributes();
    QList<CK_ATTRIBUTE> privateList = privateHalf.attributes();
    CK_MECHANISM mechanism{CKM_RSA_PKCS_KEY_PAIR_GEN, nullptr, 0};
    CK_OBJECT_HANDLE publicKey = CK_INVALID_HANDLE;
    CK_OBJECT_HANDLE key = CK_INVALID_HANDLE;
    const CK_RV status = m_module->functions().C_GenerateKeyPair(
        m_session, &mechanism, publicList.data(), static_cast<CK_ULONG>(publicList.size()),
        privateList.data(), static_cast<CK_ULONG>(privateList.size()), &publicKey, &key);
    if (status != CKR_OK)
        return tl::unexpected(errorOf("C_GenerateKeyPair", status));
    TokenKey made = keyOf(key);
    if (!made.publicKey)
        made.publicKey = publicKeyOf(publicKey);
    // A token that takes no id from outside has given one of its own.
    if (!made.publicKey || rsaBits(*made.publicKey) != bits)
        return failure(ErrorCode::TokenRefused, m_uri.displayName(),
                       QStringLiteral("the new key does not show its public half"));
    return made;
}

Result<void> Pkcs11Session::store(const QByteArray& id, const TokenCertificate& certificate) {
    const auto lock = m_module->lock();
    Pkcs11Template object;
    object.add(CKA_CLASS, CKO_CERTIFICATE)
        .add(CKA_CERTIFICATE_TYPE, CKC_X_509)
        .addFlag(CKA_TOKEN, true)
        .addFlag(CKA_PRIVATE, false)
        .add(CKA_ID, id)
        .add(CKA_LABEL, certificate.label.toUtf8())
        .add(CKA_SUBJECT, certificate.subject)
        .add(CKA_VALUE, certificate.der);
    QList<CK_ATTRIBUTE> list = object.attributes();
    CK_OBJECT_HANDLE made = CK_INVALID_HANDLE;
    const CK_RV status = m_module->functions().C_CreateObject(m_session, list.data(),
                                                              static_cast<CK_ULONG>(list.size()), &made);
    return status == CKR_OK ? Result<void>() : tl::unexpected(errorOf("C_CreateObject", status));
}

Result<void> Pkcs11Session::remove(Pkcs11Template attributes) const {
    const auto found = find(std::move(attributes));
    if (!found)
        return tl::unexpected(found.error());
    for (const CK_OBJECT_HANDLE object : *found) {
        if (const CK_RV status = m_module->functions().C_DestroyObject(m_session, object); status != CKR_OK)
            return tl::unexpected(errorOf("C_DestroyObject", status));
    }
    return {};
}

Result<void> Pkcs11Session::removeCertificate(const QByteArray& id, const QByteArray& der) {
    const auto lock = m_module->lock();
    Pkcs11Template certificate;
    certificate.add(CKA_CLASS, CKO_CERTIFICATE).add(CKA_ID, id).add(CKA_VALUE, der);
    return remove(certificate);
}

Result<void> Pkcs11Session::removeKey(const QByteArray& id) {
    const auto lock = m_module->lock();
    for (const CK_OBJECT_CLASS kind : {CKO_PRIVATE_KEY, CKO_PUBLIC_KEY}) {
        Pkcs11Template half;
        half.add(CKA_CLASS, kind).add(CKA_ID, id);
        if (auto removed = remove(half); !removed)
            return removed;
    }
    return {};
}

Result<std::shared_ptr<const KeySigner>> Pkcs11Session::signer(const QByteArray& id) {
    const auto lock = m_module->lock();
    const auto key = privateKey(id);
    if (!key)
        return tl::unexpected(key.error());
    if (objects().number(*key, CKA_KEY_TYPE) != CKK_RSA)
        return failure(ErrorCode::KeyUnsupported, m_uri.displayName());
    if (const auto publicKey = publicKeyOf(*key)) {
        if (auto offered = offers(CKM_RSA_PKCS, CKF_SIGN, rsaBits(*publicKey)); !offered)
            return tl::unexpected(offered.error());
    }
    return std::make_shared<Pkcs11KeySigner>(shared_from_this(), id);
}

Result<QByteArray> Pkcs11Session::sign(const QByteArray& id, const QByteArray& digest) const {
    const auto lock = m_module->lock();
    const CK_FUNCTION_LIST& functions = m_module->functions();
    const auto key = privateKey(id);
    if (!key)
        return tl::unexpected(key.error());
    CK_MECHANISM mechanism{CKM_RSA_PKCS, nullptr, 0};
    if (const CK_RV status = functions.C_SignInit(m_session, &mechanism, *key); status != CKR_OK)
        return tl::unexpected(errorOf("C_SignInit", status));
    if (objects().flag(*key, CKA_ALWAYS_AUTHENTICATE)) {
        if (const CK_RV status = tryPin(CKU_CONTEXT_SPECIFIC, m_pin); status != CKR_OK)
            return tl::unexpected(errorOf("C_Login", status));
    }
    QByteArray info = QByteArray(sha256DigestInfo.data(), sha256DigestInfo.size()) + digest;
    auto* data = reinterpret_cast<CK_BYTE*>(info.data());
    const auto size = static_cast<CK_ULONG>(info.size());
    CK_ULONG length = 0;
    CK_RV status = functions.C_Sign(m_session, data, size, nullptr, &length);
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (status == CKR_OK)
        status =
            functions.C_Sign(m_session, data, size, reinterpret_cast<CK_BYTE*>(signature.data()), &length);
    if (status != CKR_OK)
        return tl::unexpected(errorOf("C_Sign", status));
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace p2s
