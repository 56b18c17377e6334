#include "core/platform/pkcs11_session.h"

namespace p2s {
namespace {

class Pkcs11Tokens : public KeyTokens {
public:
    Result<QList<TokenFacts>> tokens(const QString& modulePath) const override {
        const auto module = Pkcs11Module::load(modulePath);
        if (!module)
            return tl::unexpected(module.error());
        const auto slotList = pkcs11Slots(**module);
        if (!slotList)
            return tl::unexpected(slotList.error());
        QList<TokenFacts> tokens;
        for (const Pkcs11Slot& slot : *slotList)
            tokens.append(slot.token);
        return tokens;
    }

    Result<std::shared_ptr<TokenSession>> logIn(const TokenUri& uri, const SecretBytes& pin) const override {
        // Held from here on, so that what was seen stays as it was.
        const auto module = Pkcs11Module::load(uri.modulePath);
        if (!module)
            return tl::unexpected(module.error());
        const auto token = tokenNamed(uri, *this);
        if (!token)
            return tl::unexpected(token.error());
        const auto slotList = pkcs11Slots(**module);
        if (!slotList)
            return tl::unexpected(slotList.error());
        for (const Pkcs11Slot& slot : *slotList) {
            if (!slot.token.isNamedBy(token->uri(uri.modulePath)))
                continue;
            if (!slot.token.isPrepared)
                return failure(ErrorCode::TokenNotPrepared, uri.displayName());
            return Pkcs11Session::open(*module, slot, pin);
        }
        return failure(ErrorCode::TokenNotFound, uri.displayName());
    }
};

} // namespace

const KeyTokens& pkcs11Tokens() {
    static const Pkcs11Tokens tokens;
    return tokens;
}

} // namespace p2s
