#pragma once

#include "core/platform/key_token.h"
#include "core/platform/pkcs11_objects.h"
#include "core/platform/pkcs11_slot.h"

namespace p2s {

/// A TokenSession through a PKCS#11 module. The token logs out when its last session is closed.
class Pkcs11Session : public TokenSession, public std::enable_shared_from_this<Pkcs11Session> {
public:
    /// Errors: those of KeyTokens::logIn.
    static Result<std::shared_ptr<TokenSession>> open(std::shared_ptr<const Pkcs11Module> module,
                                                      const Pkcs11Slot& slot, const SecretBytes& pin);
    ~Pkcs11Session() override;
    Pkcs11Session(const Pkcs11Session&) = delete;
    Pkcs11Session& operator=(const Pkcs11Session&) = delete;

    const TokenUri& uri() const override { return m_uri; }
    Result<QList<TokenKey>> keys() const override;
    Result<QList<QByteArray>> certificates() const override;
    Result<TokenKey> generateRsa(int bits, const QString& label) override;
    Result<void> store(const QByteArray& id, const TokenCertificate& certificate) override;
    Result<void> removeCertificate(const QByteArray& id, const QByteArray& der) override;
    Result<void> removeKey(const QByteArray& id) override;
    Result<std::shared_ptr<const KeySigner>> signer(const QByteArray& id) override;

    /// \a digest is a SHA-256. The key is looked for each time: whoever logs in again meanwhile makes every
    /// handle worthless.
    Result<QByteArray> sign(const QByteArray& id, const QByteArray& digest) const;

private:
    Pkcs11Session(std::shared_ptr<const Pkcs11Module> module, const Pkcs11Slot& slot);
    Result<void> begin();
    Result<void> logIn(const SecretBytes& pin);
    CK_RV tryPin(CK_USER_TYPE user, const SecretBytes& pin) const;
    bool isStillThere() const;
    bool isLoggedIn() const;
    /// What the failure \a status of \a call means to a person.
    Error errorOf(const char* call, CK_RV status) const;
    Error pinError(const Error& wrong) const;

    Pkcs11Objects objects() const { return {m_module->functions(), m_session}; }
    Result<QList<CK_OBJECT_HANDLE>> find(Pkcs11Template attributes) const;
    Result<CK_OBJECT_HANDLE> privateKey(const QByteArray& id) const;
    TokenKey keyOf(CK_OBJECT_HANDLE object) const;
    std::optional<RsaPublicKey> publicKeyOf(CK_OBJECT_HANDLE object) const;
    Result<void> offers(CK_MECHANISM_TYPE mechanism, CK_FLAGS use, int bits) const;
    Result<void> remove(Pkcs11Template attributes) const;

    std::shared_ptr<const Pkcs11Module> m_module;
    Pkcs11Slot m_slot;
    TokenUri m_uri;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
    /// Only while a key on the token asks for it at every signature.
    SecretBytes m_pin;
};

} // namespace p2s
