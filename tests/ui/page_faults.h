#pragma once

#include <QStringList>

class QWidget;
class QWizard;

namespace p2s::test {

/// The object names and classes of \a widget and all that it is in, for complaints.
QString namedPath(const QWidget* widget);

/// Controls of the current page without an object name, a name for people or a label; one complaint each.
QStringList namelessControls(const QWizard& wizard);

/// What answers to the same Alt+letter as something else that is seen: the key would only move the focus to
/// and fro.
QStringList sharedMnemonics(const QWizard& wizard);

/// What does not get the room it asks for, in a window that just fits the smallest screen. What is scrolled
/// out of sight is not cut, as long as it has its room there.
QStringList cutOffControls(const QWizard& wizard);

/// Where the width of \a page comes from: the widest part, the widest of its parts and so on.
QString widestOf(const QWidget* page);

} // namespace p2s::test
