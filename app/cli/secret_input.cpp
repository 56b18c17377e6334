#include "app/cli/secret_input.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/base/files.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace p2s::cli {
namespace {

/// More than any first line that is a secret, less than a mistaken file.
constexpr qint64 largestSecretFile = qint64{64} * 1024;
const QLatin1StringView standardInput("-");

/// One line of standard input, and not a byte more: the next line may be another secret.
Result<SecretBytes> lineOfStandardInput() {
    static QFile input;
    if (!input.isOpen() && !input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, standardInput, input.errorString());
    QByteArray line;
    line.reserve(largestSecretFile + 1);
    char byte = 0;
    while (line.size() <= largestSecretFile && input.read(&byte, 1) == 1) {
        line.append(byte);
        if (byte == '\n')
            break;
    }
    return firstLine(line, standardInput);
}

Result<SecretBytes> firstLineOfFile(const QString& path) {
    auto bytes = readFile(path, largestSecretFile);
    // An empty first line is the empty password; whether that will do is not decided here.
    if (!bytes && bytes.error().code == ErrorCode::FileEmpty)
        return SecretBytes();
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return failure(ErrorCode::SecretFileMalformed, path, QStringLiteral("too large"));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return firstLine(*bytes, path);
}

Result<SecretBytes> askPerson(const SecretQuestion& question) {
    if (!isTerminal(Stream::Input))
        return tl::unexpected(question.nobodyThere);
    while (true) {
        auto answer = askWithoutEcho(question.question);
        if (!answer)
            return tl::unexpected(answer.error());
        if (!*answer)
            return tl::unexpected(question.nobodyThere);
        if (question.again.isEmpty() || (*answer)->isEmpty())
            return **answer;
        auto again = askWithoutEcho(question.again);
        if (!again)
            return tl::unexpected(again.error());
        if (!*again)
            return tl::unexpected(question.nobodyThere);
        if (**answer == **again)
            return **answer;
        if (auto shown =
                showOnTerminal(Words::tr("The two are not the same. Type it again.") + QLatin1Char('\n'));
            !shown)
            return tl::unexpected(shown.error());
    }
}

bool isStandardInput(const std::optional<QString>& source) {
    // Somebody who types at a terminal is asked, so that it does not appear on the screen.
    return source == standardInput && !isTerminal(Stream::Input);
}

Result<SecretBytes> readFrom(const std::optional<QString>& source, const SecretQuestion& question) {
    if (isStandardInput(source))
        return lineOfStandardInput();
    if (source && *source != standardInput)
        return firstLineOfFile(*source);
    return askPerson(question);
}

} // namespace

Result<SecretBytes> firstLine(QByteArray& bytes, const QString& name) {
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QString text = QStringDecoder(QStringDecoder::Utf16)(bytes);
        wipe(bytes);
        bytes = text.toUtf8();
        wipe(text);
    }
    qsizetype begin = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > begin && bytes.at(end - 1) == '\r')
        --end;
    const QByteArrayView line = QByteArrayView(bytes).sliced(begin, end - begin);
    const bool isText = line.isValidUtf8() && !line.contains('\0');
    SecretBytes secret = isText ? SecretBytes(line) : SecretBytes();
    wipe(bytes);
    if (!isText)
        return failure(ErrorCode::SecretFileMalformed, name);
    return secret;
}

Result<SecretBytes> SecretInput::password(const SecretQuestion& question) {
    if (m_firstLine)
        return *m_firstLine;
    auto secret = readFrom(m_sources.passwordFile, question);
    if (secret && isStandardInput(m_sources.passwordFile))
        m_firstLine = *secret;
    return secret;
}

Result<SecretBytes> SecretInput::passphrase(const SecretQuestion& question) {
    return second(m_sources.passphraseFile, question);
}

Result<SecretBytes> SecretInput::pin(const SecretQuestion& question) {
    return second(m_sources.pinFile, question);
}

Result<SecretBytes> SecretInput::second(const std::optional<QString>& source,
                                        const SecretQuestion& question) {
    if (isStandardInput(m_sources.passwordFile) && isStandardInput(source) && !m_firstLine) {
        if (auto first = password({}); !first)
            return first;
    }
    return readFrom(source, question);
}

} // namespace p2s::cli
