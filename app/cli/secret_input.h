#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <optional>

namespace p2s::cli {

/// Where the secrets of one command are to come from: file names, `-` for standard input, nothing for asking.
struct SecretSources {
    std::optional<QString> passwordFile;
    std::optional<QString> passphraseFile;
    std::optional<QString> pinFile;
};

/// How a secret is asked for when no file was named.
struct SecretQuestion {
    QString question;
    /// Asked a second time with these words, for a secret that is being chosen; empty: once.
    QString again = {};
    /// What is wrong when there is nobody to ask.
    Error nobodyThere;
};

/// Reads secrets: from files, from standard input, or from a person at a terminal. Never from an argument,
/// never from the environment.
///
/// When two come from standard input, the first line is the password and the second the passphrase or the PIN
/// of a token.
class SecretInput {
public:
    explicit SecretInput(SecretSources sources) : m_sources(std::move(sources)) {}

    bool hasPasswordFile() const { return m_sources.passwordFile.has_value(); }
    bool hasPassphraseFile() const { return m_sources.passphraseFile.has_value(); }

    /// Errors: those of readFile, SecretFileMalformed, Cancelled, and the question's own.
    Result<SecretBytes> password(const SecretQuestion& question);
    Result<SecretBytes> passphrase(const SecretQuestion& question);
    Result<SecretBytes> pin(const SecretQuestion& question);

private:
    Result<SecretBytes> second(const std::optional<QString>& source, const SecretQuestion& question);
    SecretSources m_sources;
    /// The first line of standard input once it was read: the password, whichever of the two was wanted
    /// first.
    std::optional<SecretBytes> m_firstLine;
};

/// The first line of \a bytes: UTF-8 with or without a byte order mark, or UTF-16 with one, as Windows' tools
/// write text. Without its line end. Wipes \a bytes. Errors: SecretFileMalformed (not text, or a NUL in it).
Result<SecretBytes> firstLine(QByteArray& bytes, const QString& name);

} // namespace p2s::cli
