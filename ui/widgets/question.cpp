#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace p2s {

void ask(QWidget* parent, const Question& question, std::function<void()> onYes) {
    auto* box = new QMessageBox(QMessageBox::Question, parent->window()->windowTitle(), question.sentence,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.consequence);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(question.no, QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("yesButton"));
    no->setObjectName(QStringLiteral("noButton"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(onYes));
    box->open();
}

} // namespace p2s
