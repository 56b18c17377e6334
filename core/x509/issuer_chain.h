#pragma once

#include "core/base/progress.h"
#include "core/x509/certificate.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace p2s {

/// Which of several ways up is wanted. An authority that was renewed with the same key has several
/// certificates, and so has one that another authority has cross-certified (RFC 4158 §1.5).
struct ChainWishes {
    /// When it is to hold. Where it is invalid, dates only say which authority lasts longest.
    QDateTime now = {};
    /// The root that it had best lead to, such as the one uploaded to Azure.
    std::optional<Certificate> root = {};
    /// Asked before each signature is checked: a hostile file has many, and some that take long. Once it says
    /// no, the search ends with what it has.
    KeepGoing keepGoing = {};
};

/// Orders \a others above \a leaf: each certificate followed by one whose key has signed it, the root last.
/// What is not on the path is left out, and what is beyond a hundred and twenty-eight steps.
///
/// Of several paths it is the one that contains the wished root; of those the one that ends in a self-signed
/// certificate; of those the one with the fewest certificates that are not valid, are no authority, or are
/// not the one that the certificate below names as its issuer (X509_check_issued(3)); of those the one that
/// holds longest. The search for a better one ends after some thousand certificates (RFC 4158 §5 on loops and
/// on many cross-certificates).
QList<Certificate> chainAbove(const Certificate& leaf, const QList<Certificate>& others,
                              const ChainWishes& wishes);

} // namespace p2s
