#pragma once

#include "core/x509/certificate.h"
#include "core/x509/pkcs12_profile.h"

namespace p2s {

/// What the sheet is about.
struct RecipientSheet {
    Certificate certificate;
    QString rootName;
    QString friendlyName;
    /// Without its folder.
    QString pfxFileName;
    InstallTarget target = InstallTarget::Windows;
};

/// The sheet that goes to the person with the .pfx: what to double-click and what to answer, in the program's
/// language. Self-contained, printable HTML; never the password.
QString recipientSheetHtml(const RecipientSheet& sheet);

} // namespace p2s
