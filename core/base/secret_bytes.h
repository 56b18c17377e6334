#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace p2s {

/// A password, a passphrase or private key bytes: wiped when the last copy goes, and not printable.
///
/// Copies share one buffer, so that a secret is in memory once however many hands it passes through.
class SecretBytes {
public:
    SecretBytes() = default;
    /// Takes a copy of \a bytes; the caller wipes the original.
    explicit SecretBytes(QByteArrayView bytes);

    /// The UTF-8 form of \a text. The caller clears the widget it came from.
    static SecretBytes fromText(const QString& text);

    /// The bytes, followed by a NUL for C interfaces; valid as long as this object.
    const char* data() const;
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    /// True when there is a byte outside ASCII: some readers of PKCS#12 mind (Java refuses it).
    bool hasNonAscii() const;
    /// The text, for a widget that shows a generated password. Wipe it with wipe() after use.
    QString toText() const;

    /// Compares in time that does not depend on the contents.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the characters of \a text, when nobody else shares them, and empties it.
void wipe(QString& text);
/// Overwrites the bytes of \a bytes, when nobody else shares them, and empties it.
void wipe(QByteArray& bytes);

} // namespace p2s
