#pragma once

#include "core/base/files.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// A new .pfx from what is in a file: nothing is changed in the file itself.
struct RepairRequest {
    CertificateFile source;
    /// Where it is, which is never written to; empty for what is in no file.
    QString sourcePath = {};
    /// Certificates that may be missing from it: the root, intermediates, or the one of the key.
    QList<Certificate> additions = {};
    /// Where it will be installed; decides how it is encrypted.
    InstallTarget target = InstallTarget::Windows;
    /// For the new file.
    SecretBytes password;
    QString path;
    IfExists ifExists = IfExists::Refuse;
};

struct RepairedBundle {
    Certificate leaf;
    /// The issuers that are in the new file, nearest first.
    QList<Certificate> chain;
    /// What was found in the file that was there, as it would be installed.
    QList<Finding> before;
    /// What is left to find in the new one.
    QList<Finding> after;
};

/// Writes the key, its certificate and every issuer that was found, in the right order and encrypted for the
/// target. Other certificates and keys are left out. What is wrong with the certificate itself stays wrong.
/// Errors: KeyMissing, KeyMismatch (no certificate belongs to the key), FileIsSource, those of
/// checkPkcs12Password and writePrivateFile, SelfCheckFailed.
Result<RepairedBundle> repairBundle(const RepairRequest& request, const QDateTime& now);

} // namespace p2s
