#pragma once

#include "core/handover/recipient_sheet.h"
#include "core/ledger/records.h"

namespace p2s {

/// What the sheet is about: the new certificate, and the old one that it takes the place of.
struct RenewalSheet {
    RecipientSheet renewed;
    CertificateRecord old;
};

/// The sheet that goes to a person with a renewed .pfx: how to install it, that the new certificate is to be
/// chosen in the VPN client and the old one removed, and both thumbprints to tell them apart. In the
/// program's language, self-contained, printable HTML; never the password.
QString renewalSheetHtml(const RenewalSheet& sheet);

} // namespace p2s
