#include "core/x509/certification_path.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ctime>

namespace p2s {
namespace {

struct PathWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::CertificationPath)
};

struct Complaint {
    int depth;
    int error;
};

/// What goes with one verification.
struct Verification {
    QList<Complaint> complaints = {};
    KeepGoing keepGoing = {};
};

Verification* verificationOf(X509_STORE_CTX* context) {
    return static_cast<Verification*>(X509_STORE_CTX_get_app_data(context));
}

/// Notes every complaint and goes on, so that one certificate's fault does not hide another's.
int noteComplaint(int good, X509_STORE_CTX* context) {
    if (good == 0)
        verificationOf(context)->complaints.append(
            {X509_STORE_CTX_get_error_depth(context), X509_STORE_CTX_get_error(context)});
    return 1;
}

/// Once nobody waits any longer, nothing is anybody's issuer, which ends the search for a path.
int isIssuedWhileGoing(X509_STORE_CTX* context, X509* certificate, X509* issuer) {
    const KeepGoing& keepGoing = verificationOf(context)->keepGoing;
    if (keepGoing && !keepGoing())
        return 0;
    // As OpenSSL asks by itself; a signing right that is missing is for the verification to say.
    const int verdict = X509_check_issued(issuer, certificate);
    return verdict == X509_V_OK || verdict == X509_V_ERR_KEYUSAGE_NO_CERTSIGN ||
                   verdict == X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE
               ? 1
               : 0;
}

struct ProblemName {
    PathProblem problem;
    const char* name;
};

constexpr std::array problemNames{
    ProblemName{PathProblem::IssuerMissing, "issuer-missing"},
    ProblemName{PathProblem::RootNotTrusted, "root-not-trusted"},
    ProblemName{PathProblem::Expired, "expired"},
    ProblemName{PathProblem::NotYetValid, "not-yet-valid"},
    ProblemName{PathProblem::PurposeNotAllowed, "purpose"},
    ProblemName{PathProblem::NotAnAuthority, "not-an-authority"},
    ProblemName{PathProblem::PathTooLong, "path-length"},
    ProblemName{PathProblem::TooManySteps, "too-many-steps"},
    ProblemName{PathProblem::SignatureWrong, "signature"},
    ProblemName{PathProblem::NameNotAllowed, "name-constraint"},
    ProblemName{PathProblem::ExtensionNotUnderstood, "critical-extension"},
    ProblemName{PathProblem::TooWeak, "too-weak"},
    ProblemName{PathProblem::Other, "other"},
};
static_assert(problemNames.size() == static_cast<size_t>(PathProblem::Other) + 1);

QList<PathStep> stepsOf(X509_STORE_CTX* context, const Certificate& leaf,
                        const QList<Complaint>& complaints) {
    QList<PathStep> steps;
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        X509* certificate = sk_X509_value(chain, i);
        X509_up_ref(certificate);
        steps.append({Certificate::adopt(certificate)});
    }
    if (steps.isEmpty())
        steps.append({leaf});
    for (const Complaint& complaint : complaints) {
        PathStep& step = steps[std::clamp<qsizetype>(complaint.depth, 0, steps.size() - 1)];
        const PathProblem problem = pathProblemOf(complaint.error);
        if (!step.problems.contains(problem))
            step.problems.append(problem);
        const QString words = QString::fromLatin1(X509_verify_cert_error_string(complaint.error));
        if (!step.details.contains(words))
            step.details.append(words);
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace

QString pathProblemName(PathProblem problem) {
    return QString::fromLatin1(problemNames.at(static_cast<size_t>(problem)).name);
}

std::optional<PathProblem> pathProblemFromName(const QString& name) {
    for (const ProblemName& each : problemNames) {
        if (name == QLatin1StringView(each.name))
            return each.problem;
    }
    return std::nullopt;
}

PathProblem pathProblemOf(long verdict) {
    switch (verdict) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return PathProblem::IssuerMissing;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    // Said of a root's place among the trusted ones, not of what a certificate allows.
    case X509_V_ERR_CERT_UNTRUSTED:
        return PathProblem::RootNotTrusted;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return PathProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return PathProblem::NotYetValid;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_CERT_REJECTED:
        return PathProblem::PurposeNotAllowed;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return PathProblem::NotAnAuthority;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED:
        return PathProblem::PathTooLong;
    // The verifier's own limit, which no authority has set.
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return PathProblem::TooManySteps;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
        return PathProblem::SignatureWrong;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return PathProblem::NameNotAllowed;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return PathProblem::ExtensionNotUnderstood;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return PathProblem::TooWeak;
    default:
        return PathProblem::Other;
    }
}

CertificationPath certificationPath(const Certificate& leaf, const QList<Certificate>& others,
                                    const QList<Certificate>& roots, const QDateTime& now,
                                    const KeepGoing& keepGoing) {
    const OpensslHandle<X509_STORE> store(X509_STORE_new());
    const OpensslHandle<X509_STORE_CTX> context(X509_STORE_CTX_new());
    const OpensslHandle<STACK_OF(X509)> untrusted(sk_X509_new_null());
    CertificationPath path;
    if (!store || !context || !untrusted)
        return path;
    if (keepGoing)
        X509_STORE_set_check_issued(store.get(), isIssuedWhileGoing);
    for (const Certificate& root : roots)
        X509_STORE_add_cert(store.get(), root.native());
    for (const Certificate& other : others) {
        X509_up_ref(other.native());
        if (sk_X509_push(untrusted.get(), other.native()) == 0)
            X509_free(other.native());
    }
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.native(), untrusted.get()) != 1) {
        forgetOpensslErrors();
        return path;
    }
    Verification verification{.keepGoing = keepGoing};
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(now.toSecsSinceEpoch()));
    X509_STORE_CTX_set_app_data(context.get(), &verification);
    X509_STORE_CTX_set_verify_cb(context.get(), noteComplaint);
    const bool verified = X509_verify_cert(context.get()) == 1;
    forgetOpensslErrors();
    path.steps = stepsOf(context.get(), leaf, verification.complaints);
    path.isGood = verified && verification.complaints.isEmpty();
    return path;
}

QString pathProblemText(PathProblem problem) {
    switch (problem) {
    case PathProblem::IssuerMissing:
        return PathWords::tr("The certificate that signed this one is missing.");
    case PathProblem::RootNotTrusted:
        return PathWords::tr("This root is not among those that are trusted here.");
    case PathProblem::Expired:
        return PathWords::tr("This certificate has ended.");
    case PathProblem::NotYetValid:
        return PathWords::tr("This certificate is not valid yet.");
    case PathProblem::PurposeNotAllowed:
        return PathWords::tr("This certificate must not be used for, or sign for, Client Authentication.");
    case PathProblem::NotAnAuthority:
        return PathWords::tr("This certificate must not sign others.");
    case PathProblem::PathTooLong:
        return PathWords::tr("This authority may not have so many others below it.");
    case PathProblem::TooManySteps:
        return PathWords::tr("There are more certificates up to the root than are followed.");
    case PathProblem::SignatureWrong:
        return PathWords::tr("The signature on this certificate is wrong.");
    case PathProblem::NameNotAllowed:
        return PathWords::tr("An authority above must not sign for this name.");
    case PathProblem::ExtensionNotUnderstood:
        return PathWords::tr("This certificate has an extension that must be understood and is not.");
    case PathProblem::TooWeak:
        return PathWords::tr("The key or the signature of this certificate is too weak.");
    case PathProblem::Other:
        return PathWords::tr("This certificate does not pass the check.");
    }
    Q_UNREACHABLE();
}

} // namespace p2s
