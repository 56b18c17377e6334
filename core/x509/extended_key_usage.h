#pragma once

#include "core/base/result.h"
#include "core/x509/key_purpose.h"

namespace p2s {

/// The Enhanced Key Usage list in encoded order; never empty, no purpose twice unless read from a
/// certificate.
class ExtendedKeyUsage {
public:
    /// "P2S client": Client Authentication only, what Microsoft's page asks for.
    static ExtendedKeyUsage p2sClient();
    /// "Like the 'User' template", with Client Authentication first: then Secure Email, Encrypting File
    /// System.
    static ExtendedKeyUsage likeUserTemplate();
    /// From object identifiers. Errors: PurposesEmpty, PurposeUnknown (not an identifier), PurposeRepeated.
    static Result<ExtendedKeyUsage> fromOids(const QStringList& oids);
    /// From a comma-separated list of identifiers or names, in any spelling of the known names
    /// ("clientAuth", "Client Authentication", "client-authentication"). Errors as fromOids.
    static Result<ExtendedKeyUsage> fromText(const QString& list);
    /// As decoded from a certificate: whatever is there, repeats and all.
    static ExtendedKeyUsage fromEncoded(QList<KeyPurpose> purposes);

    const QList<KeyPurpose>& purposes() const { return m_purposes; }
    bool contains(const char* oid) const;
    /// What Azure Point-to-Site and the Windows client want (domain facts §1).
    bool clientAuthenticationIsFirst() const;

    friend bool operator==(const ExtendedKeyUsage&, const ExtendedKeyUsage&) = default;

private:
    explicit ExtendedKeyUsage(QList<KeyPurpose> purposes) : m_purposes(std::move(purposes)) {}
    QList<KeyPurpose> m_purposes;
};

} // namespace p2s
