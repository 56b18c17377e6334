#pragma once

#include "ui/ledger/ledger_place.h"

#include <QDialog>

namespace p2s {

/// After a hold was lifted or a revocation taken back: what takes the thumbprint off the gateway's list, in
/// the form that somebody uses.
class AcceptAgainDialog : public QDialog {
    Q_OBJECT
public:
    AcceptAgainDialog(const LedgerPlace& place, const CertificateRecord& certificate,
                      QWidget* parent = nullptr);
};

/// That the gateway's list may have an entry under another name than \a certificate's commands say.
QString listEntryRemark(const CertificateRecord& certificate);

} // namespace p2s
