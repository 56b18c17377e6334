#include "app/cli/answer.h"
#include "app/cli/certificate_input.h"
#include "app/cli/people_text.h"
#include "app/cli/recorded_word.h"
#include "app/cli/revocation_list_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/base/openssl_thread.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/store_certificates.h"
#include "core/readiness/file_examination.h"

#include <QSet>
#include <QtConcurrent>

#include <numeric>
#include <optional>
#include <utility>

namespace p2s::cli {
namespace {

struct InspectOptions {
    std::vector<std::string> files;
    bool windowsStore = false;
    SecretOptions secrets;
};

QString encryptionOf(const CertificateFile& file) {
    if (!file.pkcs12)
        return {};
    // Parts are usually encrypted alike, which is said once.
    QStringList encryption = file.pkcs12->protection().encryption;
    encryption.removeDuplicates();
    return encryption.join(QStringLiteral("; "));
}

QString macOf(const CertificateFile& file) {
    return file.pkcs12 ? file.pkcs12->protection().mac : QString();
}

/// Each as an object in an array; the first one's also by itself, as when there could be no more.
void addOthers(const CertificateFile& file, QJsonObject& json) {
    QJsonArray requests;
    for (const CertificateRequest& request : file.requests)
        requests.append(certificateRequestJson(request));
    QJsonArray lists;
    for (const RevocationList& list : file.revocationLists)
        lists.append(revocationListJson(list));
    if (!requests.isEmpty()) {
        json[QStringLiteral("requestSubject")] = file.requests.first().subject();
        json[QStringLiteral("requests")] = requests;
    }
    if (!lists.isEmpty()) {
        json[QStringLiteral("revocationList")] = lists.first();
        json[QStringLiteral("revocationLists")] = lists;
    }
}

QJsonObject fileJson(const QString& path, const Result<CertificateFile>& file,
                     const FileReadiness& readiness) {
    QJsonObject json{{QStringLiteral("path"), path},
                     {QStringLiteral("kind"), QJsonValue()},
                     {QStringLiteral("error"), QJsonValue()},
                     {QStringLiteral("encryption"), QJsonValue()},
                     {QStringLiteral("mac"), QJsonValue()},
                     {QStringLiteral("hasPrivateKey"), readiness.hasPrivateKey},
                     {QStringLiteral("keyMatches"), QJsonValue()},
                     {QStringLiteral("certificates"), certificatesJson(readiness.certificates)},
                     {QStringLiteral("findings"), findingsJson(readiness.findings)}};
    if (!file) {
        json[QStringLiteral("error")] = errorJson(file.error());
        if (const auto kind = kindOfUnopened(path, file.error().code))
            json[QStringLiteral("kind")] = certificateFileKindName(*kind);
        return json;
    }
    json[QStringLiteral("kind")] = certificateFileKindName(file->kind);
    json[QStringLiteral("encryption")] = textOrNull(encryptionOf(*file));
    json[QStringLiteral("mac")] = textOrNull(macOf(*file));
    if (readiness.keyMatches)
        json[QStringLiteral("keyMatches")] = *readiness.keyMatches;
    if (file->pkcs12)
        json[QStringLiteral("friendlyName")] = textOrNull(file->pkcs12->friendlyName());
    addOthers(*file, json);
    return json;
}

QString kindText(CertificateFileKind kind) {
    switch (kind) {
    case CertificateFileKind::Pkcs12:
        return Words::tr("A bundle of certificates and keys (PKCS #12)");
    case CertificateFileKind::Certificate:
        return Words::tr("Certificates (X.509)");
    case CertificateFileKind::Pkcs7:
        return Words::tr("A bundle of certificates (PKCS #7)");
    case CertificateFileKind::Request:
        return Words::tr("A certificate request (PKCS #10)");
    case CertificateFileKind::RevocationList:
        return Words::tr("A certificate revocation list");
    case CertificateFileKind::PrivateKey:
        return Words::tr("A private key");
    case CertificateFileKind::StoreCertificate:
        return Words::tr("A certificate in the Windows certificate store");
    }
    Q_UNREACHABLE();
}

/// What comes next, where the file's own kind has not said it.
QString titled(const CertificateFile& file, CertificateFileKind kind) {
    return file.kind == kind ? QString() : kindText(kind) + QLatin1Char('\n');
}

QString keyText(const CertificateFile& file, const FileReadiness& readiness) {
    if (file.hasLockedKey)
        return Words::tr("Private key: there, locked by a password");
    if (file.kind == CertificateFileKind::StoreCertificate)
        return file.hasKeyInStore ? Words::tr("Private key: in the certificate store")
                                  : Words::tr("Private key: none in the certificate store");
    if (!readiness.hasPrivateKey)
        return Words::tr("Private key: none in this file");
    if (!readiness.keyMatches)
        return Words::tr("Private key: there");
    return *readiness.keyMatches
               ? Words::tr("Private key: there, and it belongs to the first certificate")
               : Words::tr("Private key: there, but it belongs to no certificate in this file");
}

QString verdictText(const QList<Finding>& findings) {
    const auto count = [&](Severity severity) {
        return static_cast<int>(
            std::count_if(findings.begin(), findings.end(),
                          [severity](const Finding& finding) { return finding.severity == severity; }));
    };
    if (const int errors = count(Severity::Error); errors > 0)
        return Words::tr("Will not work. Problems found: %n.", nullptr, errors);
    if (const int warnings = count(Severity::Warning); warnings > 0)
        return Words::tr("Will work. Warnings: %n.", nullptr, warnings);
    return Words::tr("Nothing to object to.");
}

QString fileText(const QString& path, const CertificateFile& file, const FileReadiness& readiness) {
    const QLatin1Char lineEnd('\n');
    QString text = harmless(path) + lineEnd;
    if (!readiness.certificates.isEmpty())
        text += verdictText(readiness.findings) + lineEnd;
    text += findingsText(readiness.findings) + lineEnd;
    text += kindText(file.kind) + lineEnd;
    if (const QString encryption = encryptionOf(file); !encryption.isEmpty())
        text += Words::tr("Encryption (cipher, key derivation, iterations): %1").arg(encryption) + lineEnd;
    if (file.pkcs12)
        text += Words::tr("Integrity check (algorithm, iterations): %1")
                    .arg(macOf(file).isEmpty() ? Words::tr("none") : macOf(file)) +
                lineEnd;
    if (file.pkcs12 && !file.pkcs12->friendlyName().isEmpty())
        text += Words::tr("Friendly name: %1").arg(harmless(file.pkcs12->friendlyName())) + lineEnd;
    if (file.kind != CertificateFileKind::RevocationList)
        text += keyText(file, readiness) + lineEnd;
    for (const Certificate& certificate : readiness.certificates)
        text += lineEnd + certificateText(certificate);
    for (const CertificateRequest& request : file.requests)
        text += lineEnd + titled(file, CertificateFileKind::Request) + certificateRequestText(request);
    for (const RevocationList& list : file.revocationLists)
        text += lineEnd + titled(file, CertificateFileKind::RevocationList) + revocationListText(list);
    return text;
}

/// One file and what there is to say of it.
struct Inspected {
    std::optional<Error> error;
    bool hasErrors = false;
    /// One of the two, for who reads it.
    QJsonObject json;
    QString text;
};

Inspected inspect(const QString& path, Result<CertificateFile> file, const Session& session,
                  const Surroundings& around) {
    Inspected inspected;
    FileReadiness readiness;
    if (file) {
        auto examined = examineFile(*file, path, session.now(),
                                    {.keepGoing = [&session] { return session.keepGoing(); }}, around);
        if (examined)
            readiness = std::move(*examined);
        else
            file = tl::unexpected(examined.error());
    }
    if (!file)
        inspected.error = file.error();
    inspected.hasErrors = hasErrors(readiness.findings);
    if (session.machineReads())
        inspected.json = fileJson(path, file, readiness);
    else if (file)
        inspected.text = fileText(path, *file, readiness);
    return inspected;
}

/// Each of a list on all processors, some at a time; what comes out is in the order of the list.
template <typename In, typename Out> QList<Out> onAllProcessors(const QList<In>& list, auto&& each) {
    constexpr qsizetype itemsPerTask = 64;
    QList<QList<In>> tasks;
    for (qsizetype from = 0; from < list.size(); from += itemsPerTask)
        tasks.append(list.mid(from, itemsPerTask));
    const auto work = [&each](const QList<In>& task) {
        const OpensslThread thread;
        QList<Out> found;
        for (const In& item : task)
            found.append(each(item));
        return found;
    };
    const auto join = [](QList<Out>& all, const QList<Out>& found) { all.append(found); };
    return QtConcurrent::blockingMappedReduced<QList<Out>>(
        tasks, work, join, QtConcurrent::OrderedReduce | QtConcurrent::SequentialReduce);
}

using Opened = std::optional<Result<CertificateFile>>;

/// Nothing for a file that wants a password, and for what nobody waits for any more.
QList<Opened> openUnlocked(const QStringList& paths, const Session& session) {
    return onAllProcessors<QString, Opened>(paths, [&session](const QString& path) -> Opened {
        if (!session.keepGoing())
            return std::nullopt;
        auto file = openExaminedFile(path, {});
        if (!file && file.error().code == ErrorCode::PasswordNeeded)
            return std::nullopt;
        return file;
    });
}

/// Those that may stand above others in the files: all that somebody's issuer has the name of.
Surroundings neighboursOf(const QList<Opened>& files, const Session& session, Answer& answer) {
    QList<Certificate> all;
    QSet<QString> issuers;
    for (const Opened& file : files) {
        if (!file || !*file)
            continue;
        for (const Certificate& certificate : (*file)->certificates) {
            all.append(certificate);
            if (!certificate.isSelfSigned())
                issuers.insert(certificate.issuer());
        }
    }
    Surroundings around{{}, recordedWord(session, all, answer)};
    if (files.size() < 2)
        return around;
    QSet<QString> taken;
    for (const Certificate& certificate : std::as_const(all)) {
        if (issuers.contains(certificate.subject()) && !taken.contains(certificate.sha256Thumbprint())) {
            taken.insert(certificate.sha256Thumbprint());
            around.known.append(certificate);
        }
    }
    return around;
}

/// What the user has in the Windows store, one after the other like files. PowerShell's path names each.
Result<Answer> inspectStore(const Session& session) {
    const CertificateStore& store = session.platform().certificates;
    const SystemStore personal{StoreLocation::CurrentUser, QStringLiteral("My")};
    const auto stored = certificatesInStore(store);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto authorities = authoritiesInStore(store);
    if (!authorities)
        return tl::unexpected(authorities.error());
    Answer answer;
    QList<Certificate> all;
    for (const StoreCertificate& each : *stored)
        all.append(each.certificate);
    const Surroundings around{{}, recordedWord(session, all, answer)};
    QJsonArray files;
    QStringList texts;
    for (const StoreCertificate& each : *stored) {
        const QString path = personal.path() + u'\\' + each.certificate.sha1Thumbprint();
        Inspected it = inspect(path, asFile(each, *authorities, session.now()), session, around);
        it.json.insert(QStringLiteral("friendlyName"), textOrNull(each.friendlyName));
        files.append(it.json);
        texts.append(it.text);
        if (it.hasErrors)
            answer.status = ExitStatus::AnswerIsNo;
    }
    answer.json = {{QStringLiteral("files"), files}};
    answer.text = texts.isEmpty()
                      ? Words::tr("There is no certificate in your certificate store.") + QLatin1Char('\n')
                      : texts.join(QLatin1Char('\n'));
    return answer;
}

Result<Answer> runInspect(const InspectOptions& options, const Session& session) {
    if (options.files.empty() != options.windowsStore)
        return wrongUsage(Words::tr("“%1” or “%2” is missing.")
                              .arg(QStringLiteral("FILE"), QStringLiteral("--windows-store")));
    if (options.windowsStore)
        return inspectStore(session);
    SecretInput secrets = options.secrets.input();
    QStringList paths;
    for (const std::string& argument : options.files)
        paths.append(toText(argument));
    QList<Opened> opened(paths.size());
    if (!secrets.hasPasswordFile())
        opened = openUnlocked(paths, session);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!session.keepGoing())
            return failure(ErrorCode::Cancelled);
        if (!opened.at(i))
            opened[i] = openCertificateFile(paths.at(i), secrets, LockedKey::Leave);
    }
    Answer answer;
    const Surroundings around = neighboursOf(opened, session, answer);
    QList<qsizetype> numbers(paths.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    Opened* const files = opened.data();
    const QList<Inspected> inspected = onAllProcessors<qsizetype, Inspected>(numbers, [&](qsizetype number) {
        // Not kept once it has been judged: there may be many.
        return inspect(paths.at(number), *std::exchange(files[number], std::nullopt), session, around);
    });
    QJsonArray fileList;
    QStringList texts;
    for (const Inspected& it : inspected) {
        if (it.error && it.error->code == ErrorCode::Cancelled)
            return tl::unexpected(*it.error);
        if (session.machineReads())
            fileList.append(it.json);
        else if (!it.error)
            texts.append(it.text);
        // A file that could not be opened says more than one with problems, and the first of them counts.
        if (it.error) {
            if (answer.status == ExitStatus::Done || answer.status == ExitStatus::AnswerIsNo)
                answer.status = exitStatus(it.error->code);
            const ErrorText text = errorText(*it.error);
            // In the JSON it stands with its file.
            if (!session.machineReads())
                answer.remarks.append(harmless(text.sentence) + QLatin1Char('\n') + harmless(text.hint));
        } else if (it.hasErrors && answer.status == ExitStatus::Done) {
            answer.status = ExitStatus::AnswerIsNo;
        }
    }
    answer.json = {{QStringLiteral("files"), fileList}};
    answer.text = texts.join(QLatin1Char('\n'));
    return answer;
}

} // namespace

void addInspect(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<InspectOptions>(
        parent, chosen, "inspect",
        Words::tr("Say what is in certificate files: every certificate, its Enhanced Key Usage in encoded "
                  "order, and "
                  "what would keep it from working."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert inspect user@contoso.com.pfx --password-file pfx.txt"),
        runInspect);
    CLI::Option* files = command->add_option(
        "FILE", options->files,
        Words::tr("A .pfx, .p12, .cer, .crt, .pem, .p7b, .csr or .crl file.").toStdString());
    command
        ->add_flag("--windows-store", options->windowsStore,
                   Words::tr("Windows: instead of files, all certificates in your own certificate store.")
                       .toStdString())
        ->excludes(files);
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password in its first line; - for standard input."));
}

} // namespace p2s::cli
