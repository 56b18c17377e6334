#pragma once

#include "core/x509/pkcs12_profile.h"

namespace p2s {

/// How an install target is offered to a person.
struct InstallTargetText {
    /// "Windows 10, 11 and Server 2019 or later"
    QString name;
    /// One sentence: what choosing it means for the file.
    QString meaning;
};
InstallTargetText installTargetText(InstallTarget target);

} // namespace p2s
