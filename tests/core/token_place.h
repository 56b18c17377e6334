#pragma once

#include "core/issuing/token_roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/soft_token.h"

#include <QTemporaryDir>

namespace p2s::test {

inline const QString tokenRootName = QStringLiteral("P2SRootCert");

inline SecretBytes pinOf(const char* text) {
    return SecretBytes(QByteArrayView(text));
}
inline SecretBytes rightPin() {
    return pinOf(SoftToken::pin);
}

inline RootProfile profileNamed(const QString& name) {
    return {name, KeyAlgorithm::Rsa2048, today().addDays(-1), today().addYears(2)};
}

inline Result<std::shared_ptr<TokenSession>> loggedIn(const QString& module = SoftToken::module()) {
    return pkcs11Tokens().logIn(SoftToken::uri(module), rightPin());
}

/// A token, a ledger, and how to a root on the one and in the other.
struct TokenPlace {
    TokenPlace() : ledger(Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite"))).value()) {}

    Result<UnlockedRoot> makeRoot(const QString& module = SoftToken::module(), const QByteArray& keyId = {}) {
        const auto session = loggedIn(module);
        return session ? createTokenRoot(profileNamed(tokenRootName), keyId, **session, ledger)
                       : tl::unexpected(session.error());
    }
    RootRecord record() const { return ledger.root(tokenRootName).value(); }
    Result<UnlockedRoot> open(const SecretBytes& pin) const {
        return openTokenRoot(record(), pin, pkcs11Tokens(), today());
    }

    SoftToken token;
    QTemporaryDir folder;
    Ledger ledger;
};

inline Result<Certificate> clientOf(const UnlockedRoot& root) {
    return root.authority.signClient(madeProfile(), madeClientKey());
}

} // namespace p2s::test
