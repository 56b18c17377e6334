#pragma once

#include "core/x509/email_name.h"

#include <QStringList>

namespace p2s {

/// "P2SRootCert", or with a number behind it when that is taken: legal in the portal, no space.
QString suggestedRootName(const QStringList& takenNames);
/// \a commonName with everything that a root's name must not have replaced by hyphens.
QString legalRootName(const QString& commonName, const QStringList& takenNames);
/// "user@contoso.com.pfx": the common name, made safe for Windows' file systems.
QString suggestedFileName(const EmailName& person);

} // namespace p2s
