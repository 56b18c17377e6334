#pragma once

#include "core/x509/email_name.h"
#include "core/x509/extended_key_usage.h"
#include "core/x509/private_key.h"

#include <QDateTime>

namespace p2s {

/// A self-signed root to be made (domain facts §1 and §5).
struct RootProfile {
    /// The common name.
    QString name;
    KeyAlgorithm key = KeyAlgorithm::Rsa2048;
    QDateTime notBefore;
    QDateTime notAfter;
};

/// A client certificate to be signed (domain facts §1 and §5).
struct ClientProfile {
    EmailName person;
    ExtendedKeyUsage extendedKeyUsage = ExtendedKeyUsage::p2sClient();
    QDateTime notBefore = {};
    QDateTime notAfter = {};
};

/// Microsoft's own parameters: 24 months for a root, 18 for a client certificate.
constexpr int defaultRootMonths = 24;
constexpr int defaultClientMonths = 18;
/// A certificate made now is valid from five minutes ago, so that a clock that is a little behind accepts it.
constexpr int backdatingSeconds = 300;
/// A root must last this long to be offered without a word; also "expires soon" for the ledger.
constexpr int expiresSoonDays = 60;

} // namespace p2s
