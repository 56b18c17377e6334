#pragma once

#include "app/cli/exit_status.h"
#include "core/base/files.h"
#include "core/base/secret_bytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace p2s::cli {

/// What a verb has to say, for machines and for people; Output prints one of the two.
struct Answer {
    ExitStatus status = ExitStatus::Done;
    /// The JSON document.
    QJsonObject json;
    /// For people, on standard output.
    QString text;
    /// For people, on standard error: what they should notice but did not ask for.
    QStringList remarks;
    /// The answer is no because of this; `error` is added to the JSON, and the status is that of its code.
    std::optional<Error> refusal;
    /// A generated password, shown once: in the JSON, or to people on their terminal.
    SecretBytes password;
    /// What to tell people when a password could not be shown.
    QString ifPasswordIsLost;
    /// The JSON document was begun with passwords (see ShownPasswords), and goes on behind them.
    bool isBegun = false;
    /// Goes to standard output as it is, instead of the text.
    std::optional<QByteArray> bytes;
    /// The same piece by piece. When it fails, the answer is no because of that.
    WriteContent stream;
};

/// For a member of the JSON that is null while there is nothing to say.
inline QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// An answer that is just an error.
inline Answer refused(Error error) {
    Answer answer;
    answer.refusal = std::move(error);
    return answer;
}

} // namespace p2s::cli
