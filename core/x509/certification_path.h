#pragma once

#include "core/base/progress.h"
#include "core/x509/certificate.h"

#include <optional>

namespace p2s {

/// What is wrong with one certificate of a path, after RFC 5280 §6.
enum class PathProblem {
    IssuerMissing,
    RootNotTrusted,
    Expired,
    NotYetValid,
    PurposeNotAllowed,
    NotAnAuthority,
    /// More certificates below an authority than it allows (pathLenConstraint).
    PathTooLong,
    /// More certificates than a verifier follows, whatever they allow.
    TooManySteps,
    SignatureWrong,
    NameNotAllowed,
    ExtensionNotUnderstood,
    TooWeak,
    Other,
};

/// What a verdict of OpenSSL's (X509_V_ERR_…, see X509_STORE_CTX_get_error(3)) comes down to: the one table
/// for whoever has a chain verified.
PathProblem pathProblemOf(long verdict);

/// "issuer-missing", …: what it is called outside the program.
QString pathProblemName(PathProblem problem);
/// Nothing for a name that is none of them.
std::optional<PathProblem> pathProblemFromName(const QString& name);

struct PathStep {
    Certificate certificate;
    QList<PathProblem> problems = {};
    /// OpenSSL's own words for them, for "Details".
    QStringList details = {};
};

/// From the root down to the certificate itself.
struct CertificationPath {
    QList<PathStep> steps;
    /// It leads to one of the trusted roots, and nothing is wrong with any step.
    bool isGood = false;
};

/// Builds and verifies the path of \a leaf for a TLS client, as `openssl verify -purpose sslclient` does.
/// \a others may hold anything; only what is among \a roots is trusted. \a keepGoing as in ChainWishes: once
/// it has said no, what comes out is of no use.
CertificationPath certificationPath(const Certificate& leaf, const QList<Certificate>& others,
                                    const QList<Certificate>& roots, const QDateTime& now,
                                    const KeepGoing& keepGoing = {});

/// One translated sentence.
QString pathProblemText(PathProblem problem);

} // namespace p2s
