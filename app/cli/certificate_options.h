#pragma once

#include "app/cli/verb_options.h"
#include "core/issuing/revocation_impact.h"

namespace p2s::cli {

/// The options that name one certificate of the ledger.
struct CertificateOptions {
    std::optional<std::string> thumbprint;
    std::optional<std::string> serial;
    std::optional<std::string> commonName;
    std::optional<std::string> root;

    /// Errors: WrongUsage unless exactly one of the three is there; RootNotFound, and those of
    /// certificateNamed.
    Result<CertificateRecord> find(const Ledger& ledger, const QDateTime& now) const;
    /// Errors: the same, with those of certificatesNamed.
    Result<QList<CertificateRecord>> findAll(const Ledger& ledger, const QDateTime& now) const;

private:
    Result<CertificateName> name(const Ledger& ledger) const;
};
void addCertificateOptions(CLI::App& command, CertificateOptions& options);

} // namespace p2s::cli
