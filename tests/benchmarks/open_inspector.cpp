// How long the inspector's window takes from being given a file to showing it: a certificate, and a .pfx
// whose password is known, with and without what stretching that password takes by itself.
#include "core/base/files.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_certificates.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/password_field.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <functional>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");
constexpr double goal = 50;

/// From \a begin until the window says that it shows the file.
double shown(InspectorWindow& window, const std::function<void()>& begin) {
    return benchmark::milliseconds([&] {
        QEventLoop loop;
        const auto connection =
            QObject::connect(&window, &InspectorWindow::inspected, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
        QObject::disconnect(connection);
        // What is shown has been painted, too.
        QCoreApplication::processEvents();
    });
}

template <typename T> T& part(const QWidget& window, const char* name) {
    auto* found = window.findChild<T*>(QLatin1StringView(name));
    if (!found)
        benchmark::stop(QStringLiteral("the window has no %1").arg(QLatin1StringView(name)));
    return *found;
}

double openCertificate(const QString& path) {
    const FixedClock clock{today()};
    InspectorWindow window(clock);
    window.show();
    QCoreApplication::processEvents();
    const double time = shown(window, [&] { window.openFiles({path}); });
    if (part<QLabel>(window, "issuedToLabel").text() != QStringLiteral("CN=user@contoso.com"))
        benchmark::stop(QStringLiteral("the inspector does not show the certificate"));
    return time;
}

double openBundle(const QString& path) {
    const FixedClock clock{today()};
    InspectorWindow window(clock);
    window.show();
    QCoreApplication::processEvents();
    shown(window, [&] { window.openFiles({path}); });
    part<QLineEdit>(window, "inspectorPasswordEdit").setText(password);
    const double time = shown(window, [&] { part<QPushButton>(window, "unlockFileButton").click(); });
    if (part<QLabel>(window, "issuedToLabel").text() != QStringLiteral("CN=user@contoso.com"))
        benchmark::stop(QStringLiteral("the inspector does not show the bundle"));
    return time;
}

/// Mostly the derivation of the keys from the password, and nothing of the window.
double decrypt(const QByteArray& pfx) {
    const SecretBytes secret = SecretBytes::fromText(password);
    return benchmark::milliseconds([&] {
        if (!Pkcs12Bundle::read(pfx, secret, QStringLiteral("pfx")))
            benchmark::stop(QStringLiteral("the bundle does not open"));
    });
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = benchmark::roundsFrom(QCoreApplication::arguments(), 21);
    const QTemporaryDir folder;
    const Certificate client = madeClient(madeRoot());
    const QByteArray pfx = madePfx(madeRoot(), client, password);
    const QString cerPath = folder.filePath(QStringLiteral("user.cer"));
    const QString pfxPath = folder.filePath(QStringLiteral("user.pfx"));
    if (!writePrivateFile(cerPath, client.der(), IfExists::Refuse) ||
        !writePrivateFile(pfxPath, pfx, IfExists::Refuse))
        benchmark::stop(QStringLiteral("the files cannot be written"));
    QList<double> certificates;
    QList<double> bundles;
    QList<double> bundlesAlone;
    for (int round = 0; round < rounds; ++round) {
        certificates.append(openCertificate(cerPath));
        const double derivation = decrypt(pfx);
        bundles.append(openBundle(pfxPath));
        bundlesAlone.append(bundles.last() - derivation);
    }
    const auto print = [](const char* what, const QList<double>& times) {
        benchmark::printRatio(QLatin1StringView(what) + QStringLiteral(" in the inspector, against 50 ms"),
                              benchmark::median(times), goal, QStringLiteral("ms"), 1);
    };
    print("a certificate", certificates);
    print("a .pfx with its password", bundles);
    print("a .pfx without stretching the password", bundlesAlone);
    return 0;
}
