#include "core/base/secret_bytes.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>

namespace p2s {

class SecretBytes::Buffer {
public:
    explicit Buffer(QByteArrayView bytes)
        : m_size(bytes.size()), m_bytes(std::make_unique<char[]>(static_cast<size_t>(bytes.size()) + 1)) {
        if (!bytes.isEmpty())
            std::memcpy(m_bytes.get(), bytes.data(), static_cast<size_t>(m_size));
    }
    ~Buffer() { OPENSSL_cleanse(m_bytes.get(), static_cast<size_t>(m_size)); }
    Buffer(const Buffer&) = delete;
    Buffer(Buffer&&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    Buffer& operator=(Buffer&&) = delete;

    const char* data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

private:
    qsizetype m_size;
    std::unique_ptr<char[]> m_bytes;
};

SecretBytes::SecretBytes(QByteArrayView bytes) : m_buffer(std::make_shared<const Buffer>(bytes)) {}

SecretBytes SecretBytes::fromText(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret{QByteArrayView(utf8)};
    wipe(utf8);
    return secret;
}

const char* SecretBytes::data() const {
    return m_buffer ? m_buffer->data() : "";
}

qsizetype SecretBytes::size() const {
    return m_buffer ? m_buffer->size() : 0;
}

bool SecretBytes::hasNonAscii() const {
    return std::any_of(data(), data() + size(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

QString SecretBytes::toText() const {
    return QString::fromUtf8(data(), size());
}

bool operator==(const SecretBytes& a, const SecretBytes& b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

void wipe(QString& text) {
    // data() of a shared string would detach and wipe a copy; what others still hold is theirs to wipe.
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray& bytes) {
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace p2s
