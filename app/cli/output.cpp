#include "app/cli/output.h"

#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/handover/certificate_json.h"

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

/// One JSON document with everything in it; the caller wipes it.
QByteArray jsonDocument(const Answer& answer) {
    QJsonObject json = answer.json;
    if (answer.refusal)
        json.insert(QLatin1StringView("error"), errorJson(*answer.refusal));
    if (!answer.password.isEmpty())
        json.insert(QLatin1StringView("password"), answer.password.toText());
    return QJsonDocument(json).toJson();
}

bool printForPeople(const Answer& answer) {
    bool written = writeTo(stdout, answer.bytes ? *answer.bytes : answer.text.toUtf8());
    if (!answer.password.isEmpty()) {
        QString password = answer.password.toText();
        QString line = Words::tr("Password: %1").arg(password) + QLatin1Char('\n');
        if (isTerminal(Stream::Output)) {
            QByteArray bytes = line.toUtf8();
            written = writeTo(stdout, bytes) && written;
            wipe(bytes);
        } else {
            written = showOnTerminal(line).has_value() && written;
        }
        wipe(line);
        wipe(password);
    }
    for (const QString& remark : answer.remarks)
        printRemark(remark);
    if (answer.refusal) {
        const ErrorText text = errorText(*answer.refusal);
        printRemark(harmless(text.sentence));
        printRemark(harmless(text.hint));
    }
    return written;
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
