#include "app/cli/install_answer.h"

#include "app/cli/output.h"
#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"

#include <CLI/CLI.hpp>

namespace p2s::cli {
namespace {

QString outcomeName(InstallOutcome outcome) {
    switch (outcome) {
    case InstallOutcome::Added:
        return QStringLiteral("added");
    case InstallOutcome::AlreadyThere:
        return QStringLiteral("already-there");
    case InstallOutcome::Declined:
        return QStringLiteral("declined");
    case InstallOutcome::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString installedRootText(const InstalledCertificate& installed) {
    if (!installed.hadRoot)
        return Words::tr("The root was left out; the VPN client needs it from somewhere else.");
    switch (installed.parts.root) {
    case InstallOutcome::Added:
        return Words::tr("Its root is now trusted on this account.");
    case InstallOutcome::AlreadyThere:
        return Words::tr("Its root was trusted already.");
    case InstallOutcome::Declined:
        return Words::tr("The root was declined when Windows asked, so the VPN client cannot use the "
                         "certificate yet. Run the command again and answer Yes.");
    case InstallOutcome::Refused:
        return Words::tr("The root is not installed: Windows refused it, perhaps because of a policy, so the "
                         "VPN client cannot use the certificate yet. Ask whoever looks after this computer "
                         "to add it to the Trusted Root Certification Authorities.");
    }
    Q_UNREACHABLE();
}

QString uninstalledRootName(UninstalledParts::Root root) {
    switch (root) {
    case UninstalledParts::Root::Removed:
        return QStringLiteral("removed");
    case UninstalledParts::Root::Declined:
        return QStringLiteral("declined");
    case UninstalledParts::Root::Stays:
        return QStringLiteral("stays");
    }
    Q_UNREACHABLE();
}

QString uninstalledRootText(UninstalledParts::Root root) {
    switch (root) {
    case UninstalledParts::Root::Removed:
        return Words::tr("Its root is no longer trusted: nothing else needed it.");
    case UninstalledParts::Root::Declined:
        return Words::tr(
            "Its root is still trusted, because the answer to Windows was No. To remove it, look "
            "under Trusted Root Certification Authorities in certmgr.msc.");
    case UninstalledParts::Root::Stays:
        return Words::tr("Its root stays trusted: something else needs it, or it was there before.");
    }
    Q_UNREACHABLE();
}

} // namespace

void addInstallOptions(CLI::App& command, bool& exportable, bool& withoutRoot) {
    command.add_flag("--exportable", exportable,
                     Words::tr("Allow the key to be exported from the store again.").toStdString());
    command.add_flag("--without-root", withoutRoot,
                     Words::tr("Leave out the root, for when a policy distributes it; Windows does not ask "
                               "then.")
                         .toStdString());
}

void announceTrustQuestion(bool withRoot) {
    if (withRoot)
        printRemark(Words::tr("Unless the root is trusted already, Windows now asks whether to trust it."));
}

void announceDistrustQuestion() {
    printRemark(
        Words::tr("Unless something else needs its root, Windows now asks whether to remove the root too."));
}

QJsonObject installedJson(const InstalledCertificate& installed) {
    QJsonArray intermediates;
    for (const InstallOutcome outcome : installed.parts.intermediates)
        intermediates.append(outcomeName(outcome));
    return {{QStringLiteral("certificate"), outcomeName(installed.parts.leaf)},
            {QStringLiteral("intermediates"), intermediates},
            {QStringLiteral("root"),
             installed.hadRoot ? outcomeName(installed.parts.root) : QStringLiteral("left-out")}};
}

Answer installedAnswer(const InstalledCertificate& installed) {
    Answer answer;
    answer.json = {{QStringLiteral("certificate"), certificateJson(installed.certificate)},
                   {QStringLiteral("chain"), certificatesJson(installed.chain)},
                   {QStringLiteral("installed"), installedJson(installed)}};
    const QString name = harmless(installed.certificate.displayName());
    answer.text = (installed.parts.leaf == InstallOutcome::Added
                       ? Words::tr("%1 is installed in your certificate store.").arg(name)
                       : Words::tr("%1 was in your certificate store already.").arg(name)) +
                  QLatin1Char('\n') + installedRootText(installed) + QLatin1Char('\n');
    if (installed.parts.intermediates.contains(InstallOutcome::Refused))
        answer.text +=
            Words::tr("Windows refused a certificate between it and its root, which the VPN client "
                      "may need. Ask whoever looks after this computer to add it to the "
                      "Intermediate Certification Authorities.") +
            QLatin1Char('\n');
    if (installed.parts.refusal)
        answer.text +=
            Words::tr("Details: %1").arg(harmless(installed.parts.refusal->detail)) + QLatin1Char('\n');
    if (installed.parts.refusal || (installed.hadRoot && installed.parts.root == InstallOutcome::Declined))
        answer.status = ExitStatus::AnswerIsNo;
    return answer;
}

Answer uninstalledAnswer(const QString& sha1, const UninstalledParts& parts) {
    using Root = UninstalledParts::Root;
    Answer answer;
    answer.json = {
        {QStringLiteral("thumbprint"), sha1},
        {QStringLiteral("removed"), QJsonObject{{QStringLiteral("certificate"), true},
                                                {QStringLiteral("intermediates"), parts.intermediates},
                                                {QStringLiteral("root"), parts.root == Root::Removed}}},
        {QStringLiteral("root"), uninstalledRootName(parts.root)}};
    answer.text = Words::tr("The certificate and its key are gone from your certificate store.") +
                  QLatin1Char('\n') + uninstalledRootText(parts.root) + QLatin1Char('\n');
    if (parts.root == Root::Declined)
        answer.status = ExitStatus::AnswerIsNo;
    return answer;
}

} // namespace p2s::cli
