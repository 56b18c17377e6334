#pragma once

#include "core/ledger/ledger.h"
#include "core/platform/certificate_store.h"
#include "core/x509/certificate.h"

namespace p2s {

/// What may be above a certificate that comes in, or belong to a key that comes in without one: the
/// certificates in \a files, which need no password, then the authorities of \a ledger, then those that the
/// operating system knows. Errors: those of readCertificateFile, CertificateMissing, and the ledger's.
Result<QList<Certificate>> knownAuthorities(const QStringList& files, const Ledger& ledger,
                                            const CertificateStore& store);

} // namespace p2s
