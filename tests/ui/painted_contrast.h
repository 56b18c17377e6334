#pragma once

#include <QStringList>

class QWizard;

namespace p2s::test {

/// What is painted in \a wizard with less contrast than 4.5:1 to what it is really painted on (WCAG 2.2,
/// 1.4.3); one complaint each.
QStringList faintTexts(QWizard& wizard);

} // namespace p2s::test
