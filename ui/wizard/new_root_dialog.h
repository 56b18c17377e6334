#pragma once

#include "ui/ledger/ledger_place.h"

#include <QDialog>

namespace p2s {

class IssuanceDraft;
class RootCreateForm;

/// Makes a new root into the ledger, as the wizard does, where one is wanted for something else.
class NewRootDialog : public QDialog {
    Q_OBJECT
public:
    /// \a roots: those that are there, whose names are taken.
    NewRootDialog(const LedgerPlace& place, const QList<RootRecord>& roots, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// It is in the ledger under this number.
    void made(qint64 rootId);

private:
    IssuanceDraft* m_draft;
    RootCreateForm* m_form;
};

} // namespace p2s
