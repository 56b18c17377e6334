#include "app/cli/batch_run.h"

#include "app/cli/certificate_answer.h"
#include "app/cli/issue_answer.h"
#include "app/cli/new_password.h"
#include "app/cli/output.h"
#include "app/cli/people_text.h"
#include "app/cli/root_unlock.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/handover/certificate_json.h"

#include <QFileInfo>
#include <QJsonArray>

namespace p2s::cli {
namespace {

constexpr int mostBatchJobs = 64;

QString addressOf(const BatchItem& item) {
    return item.request.certificate.person.address();
}

/// Builds the answer item by item.
class Report {
public:
    explicit Report(const QString& member) : m_member(member) {}

    void add(const BatchItem& item, const BatchOutcome& outcome);
    void add(const BatchPlan::Refused& refused) { fail(refused.who, refused.line, refused.error); }
    Answer answer();

private:
    void addIssued(const BatchItem& item, const BatchOutcome& outcome);
    void fail(const QString& address, int line, const Error& error);

    QString m_member;
    QJsonArray m_issued;
    QJsonArray m_alreadyThere;
    QJsonArray m_failed;
    QJsonArray m_notReached;
    Answer m_answer;
};

void Report::addIssued(const BatchItem& item, const BatchOutcome& outcome) {
    Answer one = issuedAnswer(*outcome.issued, outcome.issued->findings);
    m_answer.remarks += one.remarks;
    m_answer.text += Words::tr("Issued to %1: %2")
                         .arg(harmless(outcome.record.commonName), harmless(outcome.record.pfxPath)) +
                     QLatin1Char('\n') + Words::tr("Thumbprint %1").arg(outcome.record.sha1) +
                     QLatin1Char('\n');
    if (item.replaced) {
        one.json.insert(QStringLiteral("replaces"),
                        QJsonObject{{QStringLiteral("id"), item.replaced->id},
                                    {QStringLiteral("sha1"), item.replaced->sha1}});
        m_answer.text += Words::tr("It takes the place of number %1, thumbprint %2.")
                             .arg(item.replaced->id)
                             .arg(item.replaced->sha1) +
                         QLatin1Char('\n') +
                         Words::tr("The user installs the new file, chooses “%1” in the VPN client, and then "
                                   "removes the old certificate. The old one works until it expires or is "
                                   "revoked.")
                             .arg(harmless(outcome.record.friendlyName)) +
                         QLatin1Char('\n');
    }
    m_answer.text += QLatin1Char('\n');
    if (outcome.error)
        fail(addressOf(item), 0, *outcome.error);
    else if (!item.sheetPath.isEmpty())
        one.json.insert(QStringLiteral("sheet"), item.sheetPath);
    m_issued.append(one.json);
}

void Report::fail(const QString& address, int line, const Error& error) {
    QJsonObject failed{{QStringLiteral("address"), address}, {QStringLiteral("error"), errorJson(error)}};
    if (line > 0)
        failed.insert(QStringLiteral("line"), line);
    m_failed.append(failed);
    m_answer.remarks.append(harmless(address) + QStringLiteral(": ") + harmless(errorText(error).sentence));
    m_answer.status = ExitStatus::AnswerIsNo;
}

void Report::add(const BatchItem& item, const BatchOutcome& outcome) {
    switch (outcome.state) {
    case BatchOutcome::State::Issued:
        addIssued(item, outcome);
        break;
    case BatchOutcome::State::AlreadyThere:
        m_alreadyThere.append(QJsonObject{{QStringLiteral("address"), addressOf(item)},
                                          {QStringLiteral("id"), outcome.record.id},
                                          {QStringLiteral("sha1"), outcome.record.sha1},
                                          {QStringLiteral("pfx"), outcome.record.pfxPath}});
        break;
    case BatchOutcome::State::Failed:
        fail(addressOf(item), 0, *outcome.error);
        break;
    case BatchOutcome::State::NotReached:
        m_notReached.append(addressOf(item));
        if (outcome.error)
            m_answer.refusal = outcome.error;
        break;
    }
}

Answer Report::answer() {
    m_answer.json = {{m_member, m_issued},
                     {QStringLiteral("alreadyThere"), m_alreadyThere},
                     {QStringLiteral("failed"), m_failed},
                     {QStringLiteral("notReached"), m_notReached}};
    m_answer.text += Words::tr("%n certificates were issued.", nullptr, static_cast<int>(m_issued.size())) +
                     QLatin1Char('\n');
    if (!m_alreadyThere.isEmpty())
        m_answer.text += Words::tr("%n were there from an earlier run.", nullptr,
                                   static_cast<int>(m_alreadyThere.size())) +
                         QLatin1Char('\n');
    if (!m_failed.isEmpty())
        m_answer.text += Words::tr("%n could not be issued.", nullptr, static_cast<int>(m_failed.size())) +
                         QLatin1Char('\n');
    if (!m_notReached.isEmpty() && !m_answer.refusal)
        m_answer.refusal = Error{ErrorCode::Cancelled};
    return std::move(m_answer);
}

} // namespace

Result<void> BatchOptions::check(const Session& session) const {
    return checkCanBeShown(generatePassword, session);
}

Result<SecretBytes> BatchOptions::password(SecretInput& input, const QString& what) const {
    if (generatePassword)
        return SecretBytes();
    auto password = input.password({Words::tr("Password for the new files: "),
                                    Words::tr("The password again: "),
                                    {ErrorCode::PasswordNeeded, what}});
    if (password && password->isEmpty())
        return failure(ErrorCode::PasswordEmpty, what);
    return password;
}

Result<BatchSigner> batchSigner(const BatchOptions& options, const RootRecord& root, const QString& what,
                                const std::optional<int>& days, const QDateTime& now,
                                const Session& session) {
    SecretInput secrets = options.secrets.input();
    const auto password = options.password(secrets, what);
    if (!password)
        return tl::unexpected(password.error());
    auto unlocked = unlockedRoot(root, secrets, session);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    const auto validity = clientValidity(unlocked->authority.certificate(), now, days);
    if (!validity)
        return tl::unexpected(validity.error());
    return BatchSigner{*password, std::move(*unlocked), *validity};
}

void addBatchOptions(CLI::App& command, BatchOptions& options) {
    addRootSecretFiles(command, options.secrets);
    addNewPassword(
        command, options.secrets, options.generatePassword,
        Words::tr("Make a password for each file and show it once, as soon as the file is there."));
    command.add_option("--jobs", options.jobs, Words::tr("How many to issue at once.").toStdString())
        ->check(CLI::Range(1, mostBatchJobs).description("1-" + std::to_string(mostBatchJobs)))
        ->capture_default_str()
        ->type_name("N");
    command.add_flag("--no-sheets", options.withoutSheets,
                     Words::tr("Write no sheets for the recipients.").toStdString());
    command.add_flag("--force", options.force, Words::tr("Replace files that are there.").toStdString());
}

Result<BatchReport> carryOut(const BatchPlan& plan, const UnlockedRoot& root, const BatchSettings& settings,
                             const QString& member, const Session& session) {
    qsizetype done = 0;
    ShownPasswords passwords(session.machineReads() ? OutputFormat::Json : OutputFormat::Text);
    bool isShown = true;
    BatchSettings showing = settings;
    showing.giveOut = [&](const BatchItem& item, const SecretBytes& password) {
        isShown = passwords.show(item.request.pfxPath, password);
        return isShown;
    };
    auto outcomes = issueBatch(
        plan.items, root, [&session] { return session.openLedger(); }, showing,
        [&](qsizetype item, const BatchOutcome&) {
            session.report(Words::tr("%1 of %2: %3")
                               .arg(++done)
                               .arg(plan.items.size())
                               .arg(harmless(addressOf(plan.items.at(item)))));
        },
        [&session] { return session.keepGoing(); });
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    Report report(member);
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        report.add(plan.items.at(i), outcomes->at(i));
    for (const BatchPlan::Refused& refused : plan.refused)
        report.add(refused);
    BatchReport batch{std::move(*outcomes), report.answer()};
    batch.answer.isBegun = passwords.hasBegunDocument();
    if (!isShown) {
        batch.answer.remarks.append(
            Words::tr("A password could not be shown, so the batch was stopped before "
                      "its file was written."));
        batch.answer.refusal.reset();
        batch.answer.status = ExitStatus::CouldNotReadOrWrite;
    }
    return batch;
}

} // namespace p2s::cli
