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

/// One JSON document with everything in it; the caller wipes it. The passwords are put in last, at the front:
/// Qt's own JSON values keep copies that nobody can wipe. Enough room is taken first for the same reason.
QByteArray jsonDocument(const Answer& answer) {
    QJsonObject json = answer.json;
    if (answer.refusal)
        json.insert(QLatin1StringView("error"), errorJson(*answer.refusal));
    const QByteArray rest = QJsonDocument(json).toJson();
    QByteArray document;
    if (answer.isBegun) {
        document = "\n    }";
    } else if (answer.password.isEmpty()) {
        return rest;
    } else {
        constexpr qsizetype around = 64;
        document.reserve(rest.size() + 2 * answer.password.size() + around);
        document.append("{\n    \"password\": ");
        appendQuoted(document, answer.password);
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
    const bool written = writeTo(stdout, answer.bytes ? *answer.bytes : answer.text.toUtf8());
    if (answer.password.isEmpty())
        return written;
    QString password = answer.password.toText();
    QString line = Words::tr("Password: %1").arg(password) + QLatin1Char('\n');
    wipe(password);
    return showSecretLine(line) && written;
}

void printRefusal(const Error& error) {
    const ErrorText text = errorText(error);
    printRemark(harmless(text.sentence));
    printRemark(harmless(text.hint));
    if (!error.detail.isEmpty())
        printRemark(Words::tr("Details: %1").arg(harmless(error.detail)));
}

/// What could not be written to standard output is nobody's fault but its own.
ExitStatus printStream(const WriteContent& content) {
    bool written = true;
    const auto done = content([&](QByteArrayView bytes) -> Result<void> {
        written = writeTo(stdout, bytes);
        return written ? Result<void>() : failure(ErrorCode::Cancelled);
    });
    if (!written)
        return ExitStatus::CouldNotReadOrWrite;
    if (!done) {
        printRefusal(done.error());
        return exitStatus(done.error().code);
    }
    return ExitStatus::Done;
}

} // namespace

bool ShownPasswords::show(const QString& path, const SecretBytes& password) {
    if (m_format == OutputFormat::Text) {
        QString text = password.toText();
        QString line = Words::tr("Password of %1: %2").arg(harmless(path), text) + QLatin1Char('\n');
        wipe(text);
        return showSecretLine(line);
    }
    const QByteArray name = QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact);
    constexpr qsizetype around = 64;
    QByteArray line;
    line.reserve(name.size() + 2 * password.size() + around);
    line.append(m_hasBegunDocument ? "," : "{\n    \"passwords\": {").append("\n        ");
    // Without the brackets of the array.
    line.append(QByteArrayView(name).sliced(1, name.size() - 2)).append(": ");
    appendQuoted(line, password);
    m_hasBegunDocument = true;
    const bool written = writeTo(stdout, line);
    wipe(line);
    return written;
}

ExitStatus printAnswer(const Answer& answer, OutputFormat format) {
    if (answer.stream)
        return printStream(answer.stream);
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
    if (!written && !answer.password.isEmpty())
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
