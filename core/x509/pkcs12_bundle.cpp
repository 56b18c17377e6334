#include "core/x509/pkcs12_bundle.h"

namespace p2s {

std::optional<Certificate> Pkcs12Bundle::leaf() const {
    const Certificate* firstClient = nullptr;
    for (const Certificate& certificate : m_certificates) {
        if (m_key && certificate.matches(*m_key))
            return certificate;
        if (!firstClient && !certificate.isCa())
            firstClient = &certificate;
    }
    if (firstClient)
        return *firstClient;
    return m_certificates.isEmpty() ? std::nullopt : std::optional(m_certificates.first());
}

bool Pkcs12Bundle::keyMatches() const {
    const auto first = leaf();
    return m_key && first && first->matches(*m_key);
}

QList<Certificate> Pkcs12Bundle::chain(const ChainWishes& wishes) const {
    const auto first = leaf();
    return first ? chainAbove(*first, m_certificates, wishes) : QList<Certificate>();
}

} // namespace p2s
