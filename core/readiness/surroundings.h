#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate.h"

#include <QHash>
#include <QSet>

#include <initializer_list>
#include <optional>
#include <utility>

namespace p2s {

/// What is on record of the certificates at hand, in plain values: whoever keeps the record asks it,
/// readiness only needs the answer. Thumbprints are SHA-1 in upper-case hex.
struct RecordedFacts {
    /// Those that are revoked.
    QSet<QString> revoked = {};
    /// By common name of a certificate at hand: those on record that somebody can log on with by that name.
    QHash<QString, QSet<QString>> inForce = {};

    bool isRevoked(const Certificate& certificate) const;
    /// Another one by the same name: Windows and the Azure VPN Client show nothing else of them.
    bool hasRival(const Certificate& certificate) const;
};

/// That \a certificate is revoked, or not the only one of its name.
QList<Finding> recordedFindings(const Certificate& certificate, const RecordedFacts& recorded);

/// What a file is judged beside.
struct Surroundings {
    Surroundings() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): often these are all there is.
    Surroundings(QList<Certificate> certificates, std::optional<RecordedFacts> facts = std::nullopt)
        : known(std::move(certificates)), recorded(std::move(facts)) {}
    Surroundings(std::initializer_list<Certificate> certificates) : known(certificates) {}

    /// Certificates from elsewhere that may complete a path.
    QList<Certificate> known = {};
    /// Nothing where there is no record, or it could not be asked.
    std::optional<RecordedFacts> recorded = {};
};

} // namespace p2s
