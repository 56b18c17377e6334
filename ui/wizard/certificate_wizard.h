#pragma once

#include "ui/wizard/wizard_page.h"

#include <QWizard>

namespace p2s {

/// The wizard's window: ModernStyle, a rail on the left, resizable, its size remembered.
class CertificateWizard : public QWizard {
    Q_OBJECT
public:
    /// \a draft outlives the wizard.
    explicit CertificateWizard(IssuanceDraft& draft, QWidget* parent = nullptr);
};

} // namespace p2s
