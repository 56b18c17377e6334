#include "ui/wizard/unseen_password.h"

#include "ui/widgets/question.h"
#include "ui/wizard/issuance_draft.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace p2s {
namespace {

struct UnseenPasswordWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::UnseenPassword)
};

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

} // namespace p2s
