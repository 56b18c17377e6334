#include "ui/widgets/windows_style.h"

#include "ui/widgets/readable_fusion.h"

#include <QApplication>
#include <QOperatingSystemVersion>
#include <QStyle>
#include <QStyleFactory>

#include <optional>

namespace p2s {
namespace {

/// Windows 11 21H2; both call themselves version 10.0.
constexpr int firstWindows11Build = 22000;

std::optional<int> windowsBuild() {
    if (QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows)
        return std::nullopt;
    return QOperatingSystemVersion::current().microVersion();
}

} // namespace

QString styleForWindows(int build, const QStringList& available) {
    const auto windows11 = QStringLiteral("windows11");
    const bool suits = build >= firstWindows11Build && available.contains(windows11, Qt::CaseInsensitive);
    return suits ? windows11 : QStringLiteral("fusion");
}

std::unique_ptr<QApplication> makeApplication(int& argc, char** argv) {
    const auto build = windowsBuild();
    // Before the application is there, so that its first palette is this style's. Plugins cannot be looked
    // for yet.
    if (build && *build < firstWindows11Build)
        QApplication::setStyle(styleForWindows(*build, {}));
    auto application = std::make_unique<QApplication>(argc, argv);
    if (build) {
        const QString wanted = styleForWindows(*build, QStyleFactory::keys());
        if (QApplication::style()->name() != wanted)
            QApplication::setStyle(wanted);
    }
    makeFusionReadable();
    return application;
}

} // namespace p2s
