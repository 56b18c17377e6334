#include "app/cli/report_printer.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace p2s::cli {
namespace {

constexpr int startMilliseconds = 30'000;
constexpr int printMilliseconds = 600'000;

QString wizardProgram() {
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("p2s-wizard.exe");
#else
    const QString name = QStringLiteral("p2s-wizard");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

Result<QByteArray> printedReport(const QString& html, const QString& name) {
    QProcess printer;
#ifndef Q_OS_WIN
    // There may be no screen, and none is needed.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    printer.setProcessEnvironment(environment);
#endif
    printer.start(wizardProgram(), {QStringLiteral("--print-report")});
    if (!printer.waitForStarted(startMilliseconds))
        return failure(ErrorCode::ReportNotPrinted, name, printer.errorString());
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    if (!printer.waitForFinished(printMilliseconds) || printer.exitStatus() != QProcess::NormalExit ||
        printer.exitCode() != 0)
        return failure(ErrorCode::ReportNotPrinted, name, QString::fromUtf8(printer.readAllStandardError()));
    QByteArray pdf = printer.readAllStandardOutput();
    if (!pdf.startsWith("%PDF-"))
        return failure(ErrorCode::ReportNotPrinted, name);
    return pdf;
}

} // namespace p2s::cli
