#pragma once

#include "core/base/files.h"
#include "core/base/secret_bytes.h"
#include "core/ledger/records.h"
#include "core/x509/pkcs12_profile.h"
#include "core/x509/profiles.h"

namespace p2s {

/// Everything that is decided before a client certificate is issued. The wizard's draft, the CLI and the
/// tests all make this same value.
struct IssuanceRequest {
    ClientProfile certificate;
    KeyAlgorithm key = KeyAlgorithm::Rsa2048;
    Sharing sharing = Sharing::Unique;
    /// Only for Shared: everybody who will use it.
    QList<EmailName> sharedWith = {};
    InstallTarget target = InstallTarget::Windows;
    QString friendlyName = {};
    QString pfxPath = {};
    IfExists ifExists = IfExists::Refuse;
    SecretBytes password = {};
    /// Nobody chose the friendly name: if it is taken meanwhile, the next free one will do.
    bool friendlyNameIsSuggested = false;
    /// The ledger's number of the certificate in whose place this one is issued; 0 for none.
    qint64 replaces = 0;
};

} // namespace p2s
