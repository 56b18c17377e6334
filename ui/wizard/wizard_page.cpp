#include "ui/wizard/wizard_page.h"

namespace p2s {

WizardPage::WizardPage(IssuanceDraft& draft, QWidget* parent) : QWizardPage(parent), m_draft(draft) {}

void WizardPage::initializePage() {
    if (!m_built) {
        m_built = true;
        build();
    }
    enter();
}

void WizardPage::focusWhenShown(QWidget* part) {
    QMetaObject::invokeMethod(part, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

} // namespace p2s
