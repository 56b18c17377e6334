#pragma once

#include "core/issuing/roots.h"
#include "core/platform/key_token.h"

namespace p2s {

/// A key on a token, as a root that may sign here.
struct TokenRoot {
    TokenKey key;
    /// Nothing for a key that has no certificate: a root can be made with it.
    std::optional<Certificate> certificate;
    /// The certificates above it, nearest first, the root last; none for a root.
    QList<Certificate> issuers;
    /// From the common name, made legal.
    QString suggestedName;
    /// Warnings, such as RootNoBasicConstraints.
    QList<Finding> findings;
    /// Why it cannot sign here, if it cannot: KeyUnsupported, NotACertificateAuthority, IssuersMissing,
    /// RootExpired, RootNotYetValid.
    std::optional<Error> unfit;
};

/// The keys on a token: those that can sign first, then those without a certificate, then the others. \a
/// more: certificates that may belong to them or be above them, and are not on the token. Errors: the
/// session's.
Result<QList<TokenRoot>> rootsOnToken(const TokenSession& session, const QDateTime& now,
                                      const QList<Certificate>& more = {});

/// The root with the key \a keyId; with an empty one, the only root, or the only key when none is a root.
/// Errors: also TokenKeyNotFound, TokenKeyAmbiguous.
Result<TokenRoot> rootOnToken(const TokenSession& session, const QByteArray& keyId, const QDateTime& now,
                              const QList<Certificate>& more = {});

/// Makes a root into the ledger whose key is on a token: a new key, or the one with \a keyId when that is not
/// empty. Its certificate is put beside the key. When it comes to nothing, nothing new stays on the token.
/// Errors: RootNameTaken, TokenKeyTaken (it has a certificate, on the token or in the ledger), Cancelled, and
/// those of the session, CertificateAuthority::createRoot and the
/// ledger.
Result<UnlockedRoot> createTokenRoot(const RootProfile& profile, const QByteArray& keyId,
                                     TokenSession& session, Ledger& ledger, const KeepGoing& keepGoing = {});

/// Takes a root into the ledger whose key stays on its token. The key signs once to show that it can.
/// \a name empty: the suggested one. Errors: what makes it unfit, CertificateMissing, KeyMismatch,
/// RootNameInvalid, RootNameTaken, RootAlreadyInLedger, and those of the session and the ledger.
Result<UnlockedRoot> importTokenRoot(const TokenRoot& root, const QString& name, TokenSession& session,
                                     Ledger& ledger, const QDateTime& now);

/// True when the key of \a record is on a token, so that its PIN unlocks it.
bool isKeyOnToken(const RootRecord& record);

/// The token that \a record needs. Errors: RootHasNoKey, TokenNotFound, TokenAmbiguous, and those of the
/// module.
Result<TokenFacts> tokenOf(const RootRecord& record, const KeyTokens& tokens);
/// What to call that token; empty when the key is not on one.
QString tokenNameOf(const RootRecord& record);

/// A root whose key is on a token, ready to sign as long as the token is there. The key signs once to show
/// that it is the right one. Errors: RootHasNoKey, RootExpired, RootNotYetValid, KeyMismatch, and those of
/// KeyTokens::logIn and TokenSession::signer.
Result<UnlockedRoot> openTokenRoot(const RootRecord& record, const SecretBytes& pin, const KeyTokens& tokens,
                                   const QDateTime& now);

} // namespace p2s
