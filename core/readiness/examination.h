#pragma once

#include "core/readiness/file_examination.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/symptom.h"

namespace p2s {

/// Everything that is at hand when somebody asks why a connection fails. What is not there is not examined.
struct ConnectionCase {
    /// What the user saw: a code or a message; may be empty.
    QString symptom;
    std::optional<CertificateFile> file = {};
    /// What to call the file in messages.
    QString fileName = {};
    /// Whether the password of a .pfx has nothing but ASCII in it; nothing when that is not known.
    std::optional<bool> passwordIsAscii = {};
    /// The gateway's root: the bytes of a file, or the text as it was uploaded.
    std::optional<QByteArray> root = {};
    /// What to call that in messages.
    QString rootLabel = {};
    /// What the root is called in the portal; empty when that is not known.
    QString rootName = {};
    /// The gateway's revoked thumbprints.
    std::optional<QStringList> revoked = {};
    /// Certificates of other files that the user may have, too.
    std::optional<QList<Certificate>> others = {};
    /// What is on record of the certificates in the file; nothing where no record was asked.
    std::optional<RecordedFacts> recorded = {};
};

struct Examination {
    Diagnosis diagnosis;
    /// Where there were a root and a certificate.
    std::optional<RehearsalOutcome> rehearsal = {};
    /// Everything that was found.
    QList<Finding> findings = {};
};

/// Holds what the user saw against what is at hand, and rehearses the gateway where there is a root. Errors:
/// those of parseCertificateFile for the root, CertificateMissing (in the root; in the file beside a root),
/// FileTooExpensive, Cancelled.
Result<Examination> examineCase(const ConnectionCase& at, const QDateTime& now,
                                const FilePatience& patience = {});

} // namespace p2s
