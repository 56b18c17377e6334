#include "app/cli/certificate_input.h"
#include "app/cli/people_text.h"
#include "app/cli/recorded_word.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/certificate_json.h"
#include "core/handover/rule_book.h"
#include "core/readiness/examination.h"

#include <algorithm>

namespace p2s::cli {
namespace {

struct DoctorOptions {
    std::string symptom;
    std::string file;
    std::string root;
    std::string rootName;
    std::string revoked;
    std::string ruleBook;
    bool force = false;
    SecretOptions secrets;
};

Result<ConnectionCase> caseAtHand(const DoctorOptions& options) {
    ConnectionCase at{.symptom = toText(options.symptom), .rootName = toText(options.rootName)};
    if (!options.root.empty()) {
        auto root = readGivenRoot(toText(options.root));
        if (!root)
            return tl::unexpected(root.error());
        at.root = std::move(root->bytes);
        at.rootLabel = root->name;
    }
    if (!options.revoked.empty()) {
        auto revoked = readRevokedThumbprints(toText(options.revoked));
        if (!revoked)
            return tl::unexpected(revoked.error());
        at.revoked = std::move(*revoked);
    }
    if (options.file.empty())
        return at;
    SecretInput secrets = options.secrets.input();
    at.fileName = toText(options.file);
    bool isAscii = true;
    auto file = openCertificateFile(at.fileName, secrets,
                                    options.root.empty() ? LockedKey::Leave : LockedKey::Open, &isAscii);
    if (!file)
        return tl::unexpected(file.error());
    at.file = std::move(*file);
    at.passwordIsAscii = isAscii;
    return at;
}

QJsonObject symptomJson(const Symptom& symptom) {
    return {{QStringLiteral("id"), symptom.id},
            {QStringLiteral("constant"),
             symptom.constant.isEmpty() ? QJsonValue() : QJsonValue(symptom.constant)},
            {QStringLiteral("text"), symptom.meaning}};
}

FindingText causeWords(const Cause& cause) {
    return cause.finding ? findingText(*cause.finding, DateStyle::Iso) : ruleText(cause.rule);
}

QJsonObject causeJson(const Cause& cause) {
    const FindingText text = causeWords(cause);
    const Severity severity = cause.finding ? cause.finding->severity : ruleSeverity(cause.rule);
    const bool isExamined = cause.state != CauseState::NotExamined;
    return {{QStringLiteral("id"), ruleId(cause.rule)},
            {QStringLiteral("severity"), severityName(severity)},
            {QStringLiteral("found"),
             isExamined ? QJsonValue(cause.state == CauseState::Found) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("examined"), isExamined},
            {QStringLiteral("needs"),
             isExamined ? QJsonValue(QJsonValue::Null) : QJsonValue(howToExamine(sourceOf(cause.rule)))},
            {QStringLiteral("text"), text.sentence},
            {QStringLiteral("remedy"), text.remedy},
            {QStringLiteral("codes"), QJsonArray::fromStringList(ruleCodes(cause.rule))}};
}

QString causeText(const Cause& cause) {
    const FindingText text = causeWords(cause);
    QString mark;
    QString advice = text.remedy;
    switch (cause.state) {
    case CauseState::Found:
        mark = Words::tr("FOUND");
        break;
    case CauseState::NotFound:
        mark = Words::tr("not found");
        break;
    case CauseState::NotExamined:
        mark = Words::tr("not examined");
        advice = howToExamine(sourceOf(cause.rule));
        break;
    }
    return QStringLiteral("[%1] %2\n    %3\n").arg(mark, harmless(text.sentence), harmless(advice));
}

QString answerText(const Examination& examination) {
    const Diagnosis& diagnosis = examination.diagnosis;
    QString text;
    for (const Symptom& symptom : diagnosis.symptoms)
        text += QStringLiteral("%1: %2\n").arg(symptom.id, symptom.meaning);
    if (examination.rehearsal)
        text += (examination.rehearsal->accepted
                     ? Words::tr("A gateway with this root would let this file in.")
                     : Words::tr("A gateway with this root would not let this file in.")) +
                QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (const Cause& cause : diagnosis.causes)
        text += causeText(cause);
    if (!diagnosis.otherFindings.isEmpty())
        text += QLatin1Char('\n') + Words::tr("Besides, in this file:") + QLatin1Char('\n') +
                findingsText(diagnosis.otherFindings);
    return text;
}

Result<Answer> writeRuleBook(const DoctorOptions& options) {
    const QString path = toText(options.ruleBook);
    const auto written =
        writePrivateFile(path, ruleBookHtml().toUtf8(), options.force ? IfExists::Replace : IfExists::Refuse);
    if (!written)
        return tl::unexpected(written.error());
    Answer answer;
    answer.json = {{QStringLiteral("ruleBook"), path}};
    answer.text = Words::tr("The rule book is in %1.").arg(harmless(path));
    return answer;
}

Result<Answer> runDoctor(const DoctorOptions& options, const Session& session) {
    if (!options.ruleBook.empty())
        return writeRuleBook(options);
    if (options.symptom.empty())
        return wrongUsage(Words::tr("“%1” is missing.").arg(QStringLiteral("SYMPTOM")));
    const QString symptom = toText(options.symptom);
    if (symptomsIn(symptom).isEmpty())
        return failure(ErrorCode::SymptomUnknown, symptom);
    auto at = caseAtHand(options);
    if (!at)
        return tl::unexpected(at.error());
    Answer answer;
    if (at->file)
        at->recorded = recordedWord(session, at->file->certificates, answer);
    const auto examination =
        examineCase(*at, session.now(), {.keepGoing = [&session] { return session.keepGoing(); }});
    if (!examination)
        return tl::unexpected(examination.error());
    const Diagnosis& diagnosis = examination->diagnosis;
    QJsonArray symptoms;
    for (const Symptom& each : diagnosis.symptoms)
        symptoms.append(symptomJson(each));
    QJsonArray causes;
    for (const Cause& cause : diagnosis.causes)
        causes.append(causeJson(cause));
    answer.json = {{QStringLiteral("symptoms"), symptoms},
                   {QStringLiteral("causes"), causes},
                   {QStringLiteral("accepted"),
                    examination->rehearsal ? QJsonValue(examination->rehearsal->accepted) : QJsonValue()},
                   {QStringLiteral("findings"), findingsJson(diagnosis.otherFindings)}};
    answer.text = answerText(*examination);
    const bool refused = examination->rehearsal && !examination->rehearsal->accepted;
    if (refused || hasErrors(examination->findings))
        answer.status = ExitStatus::AnswerIsNo;
    return answer;
}

} // namespace

void addDoctor(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<DoctorOptions>(
        parent, chosen, "doctor",
        Words::tr("From an error code or message of the VPN client to its causes, held against a file."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert doctor 798 user@contoso.com.pfx --password-file "
                                               "pfx.txt --root P2SRootCert.cer"),
        runDoctor);
    command->add_option(
        "SYMPTOM", options->symptom,
        Words::tr("The code, such as 798 or 0x800B0109, or the message in quotes.").toStdString());
    readsFile(command->add_option("FILE", options->file,
                                  Words::tr("The .pfx or certificate at hand.").toStdString()));
    readsFile(
        command
            ->add_option(
                "--root", options->root,
                Words::tr("The gateway's root, to rehearse the connection: a file, or the text from Azure.")
                    .toStdString())
            ->type_name("ROOT"));
    addRootName(*command, options->rootName);
    readsFile(
        command
            ->add_option("--revoked", options->revoked,
                         Words::tr("File with the gateway's revoked thumbprints, one a line.").toStdString())
            ->type_name("FILE"));
    command
        ->add_option("--rule-book", options->ruleBook,
                     Words::tr("Write every rule with its codes and remedy to this HTML file.").toStdString())
        ->type_name("F.html");
    command->add_flag("--force", options->force, Words::tr("Replace the file if it is there.").toStdString());
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password in its first line; - for standard input."));
}

} // namespace p2s::cli
