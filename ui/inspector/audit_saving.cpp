// Of the audit's window: the report, as a file.
#include "core/base/files.h"
#include "core/handover/audit_report.h"
#include "ui/inspector/audit_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/print_html.h"
#include "ui/widgets/run_async.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

namespace p2s {
namespace {

QByteArray reportBytes(const AuditReport& report, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("csv"))
        return auditCsv(report);
    if (suffix == QStringLiteral("json"))
        return QJsonDocument(auditJson(report)).toJson();
    if (suffix == QStringLiteral("pdf"))
        return pdfFromHtml(auditHtml(report, AuditCharts::Text), report.folder);
    return auditHtml(report).toUtf8();
}

} // namespace

void AuditWindow::save() {
    auto* dialog = new QFileDialog(this, tr("Save the report"), QDir::homePath(),
                                   tr("Web page (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("saveAuditDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditWindow::write);
    dialog->open();
}

// The file dialog has asked about replacing a file.
void AuditWindow::write(const QString& path) {
    if (!m_report)
        return;
    runAsync(
        this,
        [report = *m_report, path]() -> Result<void> {
            const QByteArray bytes = reportBytes(report, path);
            if (bytes.isEmpty())
                return failure(ErrorCode::ReportNotPrinted, path);
            return writePrivateFile(path, bytes, IfExists::Replace);
        },
        [this, path](const Result<void>& written) {
            if (written)
                m_message->showMessage(
                    Severity::Info, tr("The report is saved as “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(written.error());
        });
}

} // namespace p2s
