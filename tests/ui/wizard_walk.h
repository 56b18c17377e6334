#pragma once

#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>

#include <functional>
#include <memory>

namespace p2s::test {

constexpr QSize smallestScreen(800, 600);

/// The real wizard in a window as small as it has to bear, walked with what a person would enter.
class WizardWalk {
public:
    WizardWalk();

    CertificateWizard& wizard() { return *m_wizard; }
    WizardScene& scene() { return m_scene; }
    template <typename T> T* find(const char* name) const { return part<T>(m_wizard.get(), name); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    bool isVisible(const char* name) const;
    /// Waits for Next and presses it; whether another page came.
    bool goOn();
    /// From the Issue page to the Result page, and until everything there has been said.
    void issue();
    /// On the Result page, until the page says so.
    void saveSheet();

    /// Calls \a look, with the place's name, on every page and every part of one.
    void everywhere(const std::function<void(const char* place)>& look);

private:
    WizardScene m_scene;
    std::unique_ptr<CertificateWizard> m_wizard;
};

} // namespace p2s::test
