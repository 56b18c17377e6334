#pragma once

#include "core/readiness/file_examination.h"
#include "core/readiness/import_prospects.h"
#include "core/x509/certificate_fields.h"
#include "core/x509/certification_path.h"

namespace p2s {

/// What a file comes down to for a gateway, in one line.
struct Verdict {
    enum class Kind {
        /// There is nothing in it that a gateway would look at.
        NoClient,
        /// A root: to be uploaded, not to log on with.
        Authority,
        /// An authority below another one: the root above it is what a gateway takes.
        SubordinateAuthority,
        WillWork,
        /// It will, once the private key is with it.
        WillWorkWithKey,
        WillWorkWithWarnings,
        WillNotWork,
    };
    Kind kind = Kind::NoClient;
    /// Translated; begins with whether it will work.
    QString sentence;
};

/// One certificate of a file, read to the last field.
struct InspectedCertificate {
    Certificate certificate;
    CertificationPath path;
    QList<CertificateField> fields;
    /// Of this certificate by itself.
    Verdict verdict = {};
    QList<Finding> findings = {};
};

/// A request or a revocation list of a file, read to the last field.
struct InspectedOther {
    CertificateFileKind kind = CertificateFileKind::Request;
    /// Whom the request is for, or whose the list is; empty where it does not say.
    QString name = {};
    QList<CertificateField> fields = {};
};

/// Everything there is to show of a file. Made away from the window; nothing in it is read later.
struct Inspection {
    /// Empty for what is in no file.
    QString path = {};
    QString name = {};
    /// What kept it from being read; PasswordNeeded and WrongPassword want another try.
    std::optional<Error> error = {};
    std::optional<CertificateFileKind> kind = {};
    CertificateFile file = {};
    FileReadiness readiness = {};
    /// The leaf first.
    QList<InspectedCertificate> certificates = {};
    /// The requests first, then the revocation lists.
    QList<InspectedOther> others = {};
    /// Of a .pfx.
    QList<ImportProspect> prospects = {};
    /// Whether the password that it was opened with has nothing but ASCII in it.
    bool passwordIsAscii = true;
    /// Of the whole file.
    Verdict verdict = {};

    bool wantsPassword() const {
        return error && (error->code == ErrorCode::PasswordNeeded || error->code == ErrorCode::WrongPassword);
    }
};

/// Reads \a path whatever it is, within the limits of file_examination.h, and judges it in \a around.
Inspection inspectFile(const QString& path, const SecretBytes& password, const QDateTime& now,
                       const Surroundings& around = {}, const FilePatience& patience = {});
/// The same for pasted text or other bytes; \a name is what to call it.
Inspection inspectBytes(const QByteArray& bytes, const SecretBytes& password, const QString& name,
                        const QDateTime& now, const Surroundings& around = {},
                        const FilePatience& patience = {});
/// The same for what is open already, such as a certificate of the store.
Inspection inspectCertificates(CertificateFile file, const QString& name, const QDateTime& now,
                               const Surroundings& around = {}, const FilePatience& patience = {});
/// The same file once more, in other surroundings than before. Where that is too expensive, as it was.
Inspection inspectAgain(const Inspection& before, const QDateTime& now, const Surroundings& around,
                        const FilePatience& patience = {});

} // namespace p2s
