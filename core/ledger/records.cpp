#include "core/ledger/records.h"

#include <array>
#include <utility>

namespace p2s {
namespace {

constexpr std::array stateNames{
    std::pair{CertificateState::Pending, "pending"},
    std::pair{CertificateState::Issued, "issued"},
    std::pair{CertificateState::Revoked, "revoked"},
    std::pair{CertificateState::Superseded, "superseded"},
};

constexpr std::array requestStateNames{
    std::pair{RequestState::Waiting, "waiting"},
    std::pair{RequestState::Completed, "completed"},
    std::pair{RequestState::Cancelled, "cancelled"},
};

} // namespace

QString requestStateName(RequestState state) {
    for (const auto& [value, name] : requestStateNames) {
        if (value == state)
            return QLatin1StringView(name);
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromName(const QString& name) {
    for (const auto& [value, known] : requestStateNames) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return std::nullopt;
}

QString certificateStateName(CertificateState state) {
    for (const auto& [value, name] : stateNames) {
        if (value == state)
            return QLatin1StringView(name);
    }
    Q_UNREACHABLE();
}

std::optional<CertificateState> certificateStateFromName(const QString& name) {
    for (const auto& [value, known] : stateNames) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return std::nullopt;
}

QString sharingName(Sharing sharing) {
    return sharing == Sharing::Unique ? QStringLiteral("unique") : QStringLiteral("shared");
}

} // namespace p2s
