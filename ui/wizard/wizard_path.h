#pragma once

#include "ui/wizard/wizard_page.h"

#include <QList>

#include <functional>

namespace p2s {

class CertificateWizard;

/// A way from the first page on: a large link there, and the pages that follow when it is taken.
struct WizardPath {
    /// Object name of its link; empty for a way that begins elsewhere.
    QLatin1StringView name;
    /// See themedIcon.
    QLatin1StringView icon;
    /// What a person wants, with a mnemonic, and a sentence on what comes of it.
    QString title;
    QString sentence;
    /// The pages in their order; the rail shows them.
    QList<PageId> steps;
    /// For a way without pages, such as a window of its own.
    std::function<void(CertificateWizard&)> open = {};
};

/// All the ways there are, the most common one first; that one has pages. Its texts are in the language that
/// is installed by now.
QList<WizardPath> wizardPaths();

} // namespace p2s
