#pragma once

#include <QStringList>

#include <memory>

class QApplication;

namespace p2s {

/// The Qt style for Windows of \a build (22631 is Windows 11 23H2, 20348 is Server 2022), in lower case:
/// "windows11" from Windows 11 on, when \a available, the names of what is there, has it; else "fusion",
/// which takes the system's dark or light palette on Windows 10.
QString styleForWindows(int build, const QStringList& available);

/// The application in the style that suits the system: on Windows as styleForWindows has it, elsewhere the
/// desktop's own; Fusion in its readable form (ReadableFusion).
std::unique_ptr<QApplication> makeApplication(int& argc, char** argv);

} // namespace p2s
