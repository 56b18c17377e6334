#include "ui/wizard/leave_draft.h"

#include "ui/widgets/question.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace p2s {
namespace {

struct UnseenPasswordWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::UnseenPassword)
};

Question leavingQuestion(const QString& question, const QString& loss, bool isClosing) {
    return {question, loss,
            isClosing ? CertificateWizard::tr("&Close") : CertificateWizard::tr("&Begin anew"),
            CertificateWizard::tr("&Keep working")};
}

/// A request that nobody has cannot be answered.
Question requestQuestion(const IssuanceDraft& draft, bool isClosing) {
    const QString loss = CertificateWizard::tr(
        "Until somebody has the request for %1, nobody can answer it. It goes on waiting in the ledger; “The "
        "certificate authority has answered” on the first page can show it again.");
    return leavingQuestion(
        isClosing ? CertificateWizard::tr("Close the wizard without saving or sending the request?")
                  : CertificateWizard::tr("Begin anew without saving or sending the request?"),
        loss.arg(draft.madeRequest()->record.address), isClosing);
}

Question inputQuestion(const IssuanceDraft& draft, bool isClosing) {
    const QString loss =
        draft.reply()
            ? CertificateWizard::tr(
                  "The request for %1 goes on waiting in the ledger; its reply can be taken again.")
            : CertificateWizard::tr("What was entered for %1 will be lost. The root stays in the ledger.");
    return leavingQuestion(isClosing
                               ? CertificateWizard::tr("Close the wizard without issuing the certificate?")
                               : CertificateWizard::tr("Begin anew without issuing the certificate?"),
                           loss.arg(draft.person()->address()), isClosing);
}

} // namespace

void leavePassword(QWidget* parent, const IssuanceDraft& draft, std::function<void()> leave) {
    if (!draft.issued() || !draft.isPasswordUnseen()) {
        leave();
        return;
    }
    const QString file = QFileInfo(draft.issued()->record.pfxPath).fileName();
    ask(parent,
        {UnseenPasswordWords::tr("Leave without the password?"),
         UnseenPasswordWords::tr(
             "The password of %1 was generated. It was not copied, and nobody has looked at it on this page. "
             "It is kept nowhere else; without it nobody can install the file.")
             .arg(file),
         UnseenPasswordWords::tr("&Leave all the same"), UnseenPasswordWords::tr("&Stay here")},
        std::move(leave));
}

void leaveDraft(QWidget* parent, const IssuanceDraft& draft, Leaving leaving, std::function<void()> leave) {
    const bool isClosing = leaving == Leaving::Close;
    // What is at work while the question is there may come to its end: then there is a password after all.
    const auto leaveAll = [parent, &draft, leave = std::move(leave)] { leavePassword(parent, draft, leave); };
    if (draft.madeRequest() && !draft.isRequestHandedOut())
        ask(parent, requestQuestion(draft, isClosing), leaveAll);
    else if (draft.person() && !draft.issued() && !draft.madeRequest())
        ask(parent, inputQuestion(draft, isClosing), leaveAll);
    else
        leaveAll();
}

} // namespace p2s
