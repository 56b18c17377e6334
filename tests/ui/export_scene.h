#pragma once

#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <memory>

namespace p2s::test {

/// The wizard on its Export page, with everything entered that the pages before ask for.
struct ExportScene {
    ExportScene() {
        scene.prepareRequest();
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Export));
        wizard->restart();
        wizard->show();
    }
    void saveTo(const QString& path) const { part<QLineEdit>(wizard.get(), "pfxPathEdit")->setText(path); }
    QAbstractButton* button(QWizard::WizardButton which) const { return wizard->button(which); }
    bool mayIssue() const { return button(QWizard::NextButton)->isEnabled(); }
    PageId current() const { return static_cast<PageId>(wizard->currentId()); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace p2s::test
