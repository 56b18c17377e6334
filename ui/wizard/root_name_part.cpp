#include "ui/wizard/root_name_part.h"

#include "core/handover/suggested_names.h"
#include "core/x509/certificate_authority.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace p2s {

RootNamePart::RootNamePart(QFormLayout* form, const QString& name, QObject* parent)
    : QObject(parent), m_edit(new QLineEdit), m_message(new MessageBar) {
    m_edit->setObjectName(name + QStringLiteral("NameEdit"));
    m_edit->setAccessibleName(tr("Name of the root"));
    m_edit->setAccessibleDescription(
        tr("The same name is given in the Azure portal, which takes no spaces."));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_message->setObjectName(name + QStringLiteral("NameMessage"));
    auto* label = new QLabel(tr("N&ame:"));
    label->setBuddy(m_edit);
    form->addRow(label, m_edit);
    form->addRow(m_message);
    connect(m_edit, &QLineEdit::textChanged, this, &RootNamePart::typed);
}

void RootNamePart::setTakenNames(const QStringList& names) {
    m_taken = names;
    typed();
}

void RootNamePart::setName(const QString& name) {
    m_edit->setText(name);
    m_edit->setModified(false);
}

QString RootNamePart::name() const {
    return m_edit->text().trimmed();
}

bool RootNamePart::isUntouched() const {
    return !m_edit->isModified();
}

bool RootNamePart::check() {
    const Result<void> judged = judge();
    if (judged) {
        m_message->clear();
        return true;
    }
    say(judged.error());
    m_edit->setFocus();
    return false;
}

Result<void> RootNamePart::judge() const {
    if (const Result<void> legal = checkRootName(name()); !legal)
        return legal;
    if (m_taken.contains(name(), Qt::CaseInsensitive))
        return failure(ErrorCode::RootNameTaken, name());
    return {};
}

void RootNamePart::say(const Error& error) {
    m_message->showError(error);
    if (name().isEmpty())
        return;
    const QString legal = legalRootName(name(), m_taken);
    if (legal != name() && checkRootName(legal))
        m_message->setAction(tr("&Use %1 instead").arg(inButton(legal, m_message->fontMetrics())),
                             [this, legal] {
                                 setName(legal);
                                 m_edit->setFocus();
                             });
}

void RootNamePart::typed() {
    // An empty line is not reproached before somebody wants to go on with it.
    const Result<void> judged = name().isEmpty() ? Result<void>() : judge();
    if (judged)
        m_message->clear();
    else
        say(judged.error());
    Q_EMIT nameChanged(name());
}

} // namespace p2s
