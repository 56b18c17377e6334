#include "core/issuing/audit.h"

#include "app/cli/people_text.h"
#include "app/cli/report_printer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace p2s::cli {
namespace {

constexpr int mostAuditJobs = 256;
constexpr int lineEveryMilliseconds = 1000;

struct AuditOptions {
    std::string folder;
    std::string report;
    std::string passwordList;
    bool windowsStores = false;
    int jobs = 0;
    bool force = false;
};

enum class Format { Html, Pdf, Csv, Json };

Result<Format> formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm"))
        return Format::Html;
    if (suffix == QStringLiteral("pdf"))
        return Format::Pdf;
    if (suffix == QStringLiteral("csv"))
        return Format::Csv;
    if (suffix == QStringLiteral("json"))
        return Format::Json;
    return wrongUsage(Words::tr("a report's name ends in .html, .pdf, .csv or .json."));
}

Result<void> write(const AuditReport& report, const QString& path, Format format, IfExists ifExists) {
    switch (format) {
    case Format::Html:
        return writePrivateFile(path, auditHtml(report).toUtf8(), ifExists);
    case Format::Csv:
        return writePrivateFile(path, auditCsv(report), ifExists);
    case Format::Json:
        return writePrivateFile(path, QJsonDocument(auditJson(report)).toJson(), ifExists);
    case Format::Pdf:
        break;
    }
    const auto pdf = printedReport(auditHtml(report, AuditCharts::Text), path);
    return pdf ? writePrivateFile(path, *pdf, ifExists) : tl::unexpected(pdf.error());
}

QString answerText(const AuditReport& report) {
    const AuditCounts& counts = report.counts;
    const auto number = [](qint64 count) { return QString::number(count); };
    const QList<QStringList> places =
        report.ofStores
            ? QList<QStringList>{{Words::tr("Certificate stores"), number(counts.files)},
                                 {Words::tr("– with certificates"), number(counts.withCertificates)},
                                 {Words::tr("– without any"), number(counts.withoutCertificates)},
                                 {Words::tr("– that could not be read"), number(counts.notRead)},
                                 {Words::tr("Certificates that could not be read"),
                                  number(counts.unreadableCertificates)}}
            : QList<QStringList>{
                  {Words::tr("Files"), number(counts.files)},
                  {Words::tr("– with certificates"), number(counts.withCertificates)},
                  {Words::tr("– requests, revocation lists and keys"), number(counts.withoutCertificates)},
                  {Words::tr("– that could not be read"), number(counts.notRead)},
                  {Words::tr("– of other kinds"), number(counts.otherFiles)},
                  {Words::tr("Folders that could not be looked into"), number(counts.unreadableFolders)}};
    QList<QStringList> found{
        {Words::tr("Certificates, each counted once"), number(counts.certificates)},
        {Words::tr("– with errors"), number(counts.withErrors)},
        {Words::tr("– with warnings only"), number(counts.withWarnings)},
        {Words::tr("– in order"), number(counts.inOrder)},
        {Words::tr("Private key in several places"), number(counts.keysInSeveralPlaces)}};
    if (report.ledgerHead)
        found += QList<QStringList>{{Words::tr("Unknown to the ledger"), number(counts.unknownToLedger)},
                                    {Words::tr("Revoked in the ledger"), number(counts.revokedInLedger)}};
    QString text = tableText(QList<QStringList>{{Words::tr("Found"), Words::tr("Number")}} + places + found);
    for (const AuditedCertificate& certificate : report.certificates) {
        if (certificate.findings.isEmpty())
            continue;
        text += QLatin1Char('\n') + harmless(certificate.places.first().path) + QStringLiteral(": ") +
                harmless(certificate.subject) + QLatin1Char('\n') + findingsText(certificate.findings);
    }
    for (const AuditedFailure& failed : report.failures)
        text += QLatin1Char('\n') +
                Words::tr("Not read: %1 (%2)").arg(harmless(failed.path), errorCodeName(failed.error.code));
    return text;
}

/// A line as soon as there is something to say, then one a second.
class ProgressLines {
public:
    ProgressLines(const Session& session, bool ofStores) : m_session(session), m_ofStores(ofStores) {}
    bool operator()(const AuditNews& news) {
        const AuditProgress& progress = news.progress;
        const bool isDue = !m_sinceLine.isValid() || m_sinceLine.elapsed() >= lineEveryMilliseconds;
        if (!isDue || progress.filesRead == 0)
            return m_session.keepGoing();
        m_sinceLine.start();
        return m_session.report((m_ofStores ? Words::tr("Certificate stores read: %1 of %2, certificates: %3")
                                            : Words::tr("Files read: %1 of %2, certificates: %3"))
                                    .arg(progress.filesRead)
                                    .arg(progress.filesSeen)
                                    .arg(progress.certificates));
    }

private:
    const Session& m_session;
    bool m_ofStores;
    QElapsedTimer m_sinceLine;
};

Result<Answer> runAudit(const AuditOptions& options, const Session& session) {
    if (options.folder.empty() && !options.windowsStores)
        return wrongUsage(Words::tr("a folder is needed, or --windows-stores."));
    if (options.windowsStores && !session.platform().certificates.isAvailable())
        return failure(ErrorCode::NotAvailableHere, QStringLiteral("--windows-stores"));
    const QString reportPath = toText(options.report);
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    std::optional<Format> format;
    if (!reportPath.isEmpty()) {
        const auto wanted = formatOf(reportPath);
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (auto writable = checkWritable(reportPath, ifExists); !writable)
            return tl::unexpected(writable.error());
        format = *wanted;
    }
    AuditRequest request{.folder = toText(options.folder),
                         .now = session.now(),
                         .version = QStringLiteral(P2S_VERSION),
                         .threads = options.jobs};
    if (!options.passwordList.empty()) {
        auto passwords = readPasswordList(toText(options.passwordList));
        if (!passwords)
            return tl::unexpected(passwords.error());
        request.passwords = std::move(*passwords);
    }
    const auto ledger = session.openLedgerIfThere();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const Ledger* const asked = *ledger ? &**ledger : nullptr;
    const ProgressLines progress(session, options.windowsStores);
    const auto report = options.windowsStores
                            ? auditStores(request, session.platform().certificates, asked, progress)
                            : auditFolder(request, asked, progress);
    if (!report)
        return tl::unexpected(report.error());
    if (format) {
        if (auto written = write(*report, reportPath, *format, ifExists); !written)
            return tl::unexpected(written.error());
    }
    Answer answer;
    // One of the two is printed, and either may be long.
    if (session.machineReads()) {
        answer.json = auditJson(*report);
        answer.json[QStringLiteral("report")] = reportPath.isEmpty() ? QJsonValue() : QJsonValue(reportPath);
    } else {
        answer.text = answerText(*report);
    }
    if (hasErrors(*report))
        answer.status = ExitStatus::AnswerIsNo;
    return answer;
}

} // namespace

void addAudit(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<AuditOptions>(
        parent, chosen, "audit",
        Words::tr(
            "Read every certificate and bundle under a folder, or in the certificate stores of Windows, "
            "and say what is wrong with which."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert audit certificates --report audit.html "
                                               "--password-list passwords.txt"),
        runAudit);
    CLI::Option* folder =
        command->add_option("DIR", options->folder, Words::tr("The folder to walk through.").toStdString());
    command
        ->add_option("--report", options->report,
                     Words::tr("Write a report to this .html, .pdf, .csv or .json file.").toStdString())
        ->type_name("F");
    CLI::Option* passwordList =
        command
            ->add_option("--password-list", options->passwordList,
                         Words::tr("File with passwords to try on what is locked, one a line.").toStdString())
            ->type_name("FILE");
    CLI::Option* jobs =
        command
            ->add_option(
                "--jobs", options->jobs,
                Words::tr("Threads to read with; as many as the computer has when not given.").toStdString())
            ->check(CLI::Range(1, mostAuditJobs).description("1-" + std::to_string(mostAuditJobs)))
            ->type_name("N");
    command
        ->add_flag("--windows-stores", options->windowsStores,
                   Words::tr("Instead of a folder, read the certificate stores of Windows: My, CA, Root and "
                             "TrustedPeople of the user and of the computer.")
                       .toStdString())
        ->excludes(folder)
        ->excludes(passwordList)
        ->excludes(jobs);
    readsFile(passwordList);
    command->add_flag("--force", options->force,
                      Words::tr("Replace the report if it is there.").toStdString());
}

} // namespace p2s::cli
