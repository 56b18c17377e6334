#pragma once

#include "core/base/result.h"

#include <optional>

namespace p2s {

/// In characters: ub-common-name of RFC 5280 appendix A.1.
inline constexpr qsizetype longestCommonName = 64;

/// A user's name in e-mail format, name@domain: the common name that a Point-to-Site client certificate
/// carries.
///
/// Kept as typed but normalised: NFC, trimmed, the domain in lower case and in Unicode even when its A-labels
/// were typed, so that one mailbox has one common name. Two are equal when their addresses are, without
/// regard to case.
class EmailName {
public:
    /// Errors: AddressEmpty, AddressIsDownLevelName (DOMAIN\name), AddressMalformed,
    /// AddressTooLong (more than 64 characters, RFC 5280 ub-common-name). Dot-atom local parts (RFC 5321
    /// §4.1.2, RFC 6531 for non-ASCII), domains of at least two labels, IDNA 2008 through Qt.
    static Result<EmailName> parse(const QString& text);

    /// What `DOMAIN\name` would become: name@domain, taking the domain from \a knownDomains when one begins
    /// with the same label, else guessing DOMAIN.com. Nothing when \a text is not of that form.
    static std::optional<QString> suggestionFor(const QString& text, const QStringList& knownDomains = {});

    /// The address for people and for the common name: Unicode local part and domain.
    const QString& address() const { return m_address; }
    QString localPart() const;
    /// The domain in Unicode.
    QString domain() const;
    /// The domain as A-labels (RFC 5890), as rfc822Name carries it.
    const QString& asciiDomain() const { return m_asciiDomain; }
    /// False when the local part needs a SmtpUTF8Mailbox (RFC 9598) instead of an rfc822Name.
    bool hasAsciiLocalPart() const;
    /// The Subject Alternative Name: "email:user@xn--…" or "smtpUtf8:…", in the words of the JSON contract.
    QString subjectAltName() const;

    friend bool operator==(const EmailName& a, const EmailName& b);

private:
    EmailName(QString address, QString asciiDomain)
        : m_address(std::move(address)), m_asciiDomain(std::move(asciiDomain)) {}
    QString m_address;
    QString m_asciiDomain;
};

} // namespace p2s
