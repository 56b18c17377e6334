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

} // namespace p2s
