#include "app/cli/output.h"

#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/handover/certificate_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#endif

namespace p2s::cli {
namespace {

/// Bytes as they are: no line end translated, and on a Windows console read as UTF-8.
bool writeTo(std::FILE* stream, QByteArrayView bytes) {
#ifdef Q_OS_WIN
    _setmode(_fileno(stream), _O_BINARY);
    if (isTerminal(stream == stdout ? Stream::Output : Stream::Diagnostics))
        SetConsoleOutputCP(CP_UTF8);
#endif
    if (bytes.isEmpty())
        return true;
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// \a text between quotation marks as JSON writes it (RFC 8259 §7).
void appendQuoted(QByteArray& document, const SecretBytes& text) {
    document.append('"');
    for (const char c : QByteArrayView(text.data(), text.size())) {
        if (c == '"' || c == '\\')
            document.append('\\');
        document.append(c);
    }
    document.append('"');
}

/// "passwords": an object with a member for each file.
void appendPasswords(QByteArray& document, const QList<Answer::FilePassword>& passwords) {
    document.append("\"passwords\": {");
    for (qsizetype i = 0; i < passwords.size(); ++i) {
        const QByteArray path =
            QJsonDocument(QJsonArray{passwords.at(i).path}).toJson(QJsonDocument::Compact);
        document.append(i == 0 ? "\n        " : ",\n        ");
        // Without the brackets of the array.
        document.append(QByteArrayView(path).sliced(1, path.size() - 2)).append(": ");
        appendQuoted(document, passwords.at(i).password);
    }
    document.append("\n    }");
}

/// How much longer the passwords make a document, at most.
qsizetype roomForPasswords(const Answer& answer) {
    constexpr qsizetype around = 64;
    qsizetype room = 2 * answer.password.size() + around;
    for (const Answer::FilePassword& one : answer.passwords)
        room += 6 * one.path.size() + 2 * one.password.size() + around;
    return room;
}

/// One JSON document with everything in it; the caller wipes it. The passwords are put in last, at the front:
/// Qt's own JSON values keep copies that nobody can wipe. Enough room is taken first for the same reason.
QByteArray jsonDocument(const Answer& answer) {
    QJsonObject json = answer.json;
    if (answer.refusal)
        json.insert(QLatin1StringView("error"), errorJson(*answer.refusal));
    const QByteArray rest = QJsonDocument(json).toJson();
    if (answer.password.isEmpty() && answer.passwords.isEmpty())
        return rest;
    QByteArray document;
    document.reserve(rest.size() + roomForPasswords(answer));
    document.append("{\n    ");
    if (!answer.password.isEmpty()) {
        document.append("\"password\": ");
        appendQuoted(document, answer.password);
    } else {
        appendPasswords(document, answer.passwords);
    }
    if (!json.isEmpty())
        document.append(',');
    document.append(QByteArrayView(rest).sliced(1));
    return document;
}

/// A line that only the person at the terminal gets to see. Wipes it.
bool showSecretLine(QString& line) {
    bool shown = false;
    if (isTerminal(Stream::Output)) {
        QByteArray bytes = line.toUtf8();
        shown = writeTo(stdout, bytes);
        wipe(bytes);
    } else {
        shown = showOnTerminal(line).has_value();
    }
    wipe(line);
    return shown;
}

bool printForPeople(const Answer& answer) {
    bool written = writeTo(stdout, answer.bytes ? *answer.bytes : answer.text.toUtf8());
    if (!answer.password.isEmpty()) {
        QString password = answer.password.toText();
        QString line = Words::tr("Password: %1").arg(password) + QLatin1Char('\n');
        written = showSecretLine(line) && written;
        wipe(password);
    }
    for (const Answer::FilePassword& one : answer.passwords) {
        QString password = one.password.toText();
        QString line = Words::tr("Password of %1: %2").arg(harmless(one.path), password) + QLatin1Char('\n');
        written = showSecretLine(line) && written;
        wipe(password);
    }
    return written;
}

void printRefusal(const Error& error) {
    const ErrorText text = errorText(error);
    printRemark(harmless(text.sentence));
    printRemark(harmless(text.hint));
}

} // namespace

ExitStatus printAnswer(const Answer& answer, OutputFormat format) {
    bool written = false;
    if (format == OutputFormat::Json) {
        QByteArray document = jsonDocument(answer);
        written = writeTo(stdout, document);
        wipe(document);
    } else {
        written = printForPeople(answer);
    }
    // For whoever watches: a document is often read by a program alone.
    for (const QString& remark : answer.remarks)
        printRemark(remark);
    if (format == OutputFormat::Text && answer.refusal)
        printRefusal(*answer.refusal);
    if (!written && !(answer.password.isEmpty() && answer.passwords.isEmpty()))
        printRemark(answer.ifPasswordIsLost);
    if (answer.refusal)
        return exitStatus(answer.refusal->code);
    return written ? answer.status : ExitStatus::CouldNotReadOrWrite;
}

ExitStatus printText(const QString& text) {
    return writeTo(stdout, text.toUtf8()) ? ExitStatus::Done : ExitStatus::CouldNotReadOrWrite;
}

void printRemark(const QString& line) {
    writeTo(stderr, (line + QLatin1Char('\n')).toUtf8());
}

} // namespace p2s::cli
