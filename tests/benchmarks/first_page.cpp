// The wizard as p2s-wizard opens it, with a ledger, the draft and the translations, up to its first painted
// page.
#include "core/base/translation.h"
#include "core/ledger/ledger_location.h"
#include "tests/benchmarks/first_paint.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"

#include <QApplication>

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    p2s::installTranslators(application);
    p2s::IssuanceDraft draft(p2s::defaultLedgerPath());
    p2s::CertificateWizard wizard(draft);
    return p2s::benchmark::runUntilFirstPaint(wizard);
}
