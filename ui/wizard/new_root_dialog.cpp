#include "ui/wizard/new_root_dialog.h"

#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/root_create_form.h"

#include <QVBoxLayout>

namespace p2s {

NewRootDialog::NewRootDialog(const LedgerPlace& place, const QList<RootRecord>& roots, QWidget* parent)
    : QDialog(parent), m_draft(new IssuanceDraft(place.ledgerPath, *place.clock, *place.platform, this)),
      m_form(new RootCreateForm(*m_draft)) {
    setObjectName(QStringLiteral("newRootDialog"));
    setWindowTitle(tr("Make a new root"));
    m_form->setOverview({roots, {}});
    m_form->setOtherWay(tr("&Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    connect(m_form, &RootForm::otherWayWanted, this, &NewRootDialog::reject);
    connect(m_form, &RootForm::unlocked, this, [this](const UnlockedRoot& root) {
        Q_EMIT made(root.record.id);
        accept();
    });
    m_form->enter();
}

// Esc stops the making of a key first.
void NewRootDialog::reject() {
    if (!m_form->cancelWork())
        QDialog::reject();
}

} // namespace p2s
