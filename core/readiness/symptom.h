#pragma once

#include "core/readiness/finding.h"

namespace p2s {

/// What somebody saw when the connection failed: an error code or a sentence.
struct Symptom {
    /// Stable: "798", "0x800B0109", "portal-data-invalid".
    QString id;
    /// The name that programmers know it by: "CERT_E_UNTRUSTEDROOT"; may be empty.
    QString constant = {};
    /// What it says, translated.
    QString meaning;
    /// What in a certificate or bundle may cause it, the likeliest first.
    QList<Rule> causes;
};

/// Every symptom that is known, in the order of the help page.
QList<Symptom> allSymptoms();

/// Those that \a text mentions: a number in any of its spellings (798, 0x800b0109, -2146762487), the name of
/// a constant, or the sentence of a message among others. Empty when there is none.
QList<Symptom> symptomsIn(const QString& text);

/// What must be at hand to tell whether a rule is broken.
enum class Source {
    Certificate,
    PrivateKey,
    /// A .pfx with its protection.
    Bundle,
    /// The password that opened it.
    Password,
    /// Those above the certificate, up to a root.
    Authorities,
    GatewayRoot,
    /// That root and the private key.
    Rehearsal,
    RevokedList,
    /// The root's data as it was put into the portal, and its name there.
    UploadText,
    UploadName,
    /// What else the user could choose on the computer.
    OtherCertificates,
    // Never at hand here: others look there.
    GatewayConfiguration,
    Request,
    Ledger,
    UsersComputer,
};
Source sourceOf(Rule rule);
/// One translated sentence: what to do so that a rule of \a source can be examined.
QString howToExamine(Source source);

/// What was looked at, and what was found there.
struct Evidence {
    QList<Finding> findings;
    QList<Source> sources = {};
};

enum class CauseState { Found, NotFound, NotExamined };

/// One possible cause, held against what is at hand.
struct Cause {
    Rule rule = Rule::KeyMissing;
    CauseState state = CauseState::NotExamined;
    /// When it was found.
    std::optional<Finding> finding = {};
};

struct Diagnosis {
    QList<Symptom> symptoms;
    /// The causes of all symptoms: those that were found, then those that were not examined.
    QList<Cause> causes;
    /// What else is wrong with the file.
    QList<Finding> otherFindings;
};

/// Holds what \a text says against \a evidence.
Diagnosis diagnose(const QString& text, const Evidence& evidence);

/// A rule without a certificate to apply it to: its sentence has "…" where a value would stand.
FindingText ruleText(Rule rule);

} // namespace p2s
