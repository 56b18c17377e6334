#include "app/cli/recorded_word.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/issuing/recorded_facts.h"

namespace p2s::cli {

std::optional<RecordedFacts> recordedWord(const Session& session, const QList<Certificate>& certificates,
                                          Answer& answer) {
    if (certificates.isEmpty())
        return std::nullopt;
    const auto remark = [&answer](const Error& error) {
        answer.remarks.append(Words::tr("The ledger could not be asked whether a certificate is revoked: %1")
                                  .arg(harmless(errorText(error).sentence)));
        return std::nullopt;
    };
    const auto ledger = session.openLedgerIfThere();
    if (!ledger)
        return remark(ledger.error());
    if (!*ledger)
        return std::nullopt;
    auto facts = recordedFacts(**ledger, certificates, session.now());
    if (!facts)
        return remark(facts.error());
    return std::move(*facts);
}

} // namespace p2s::cli
