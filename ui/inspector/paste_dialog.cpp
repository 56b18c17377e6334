#include "ui/inspector/paste_dialog.h"

#include "core/base/secret_bytes.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

PasteDialog::PasteDialog(QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit), m_open(new QPushButton(tr("&Look into it"))) {
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste a certificate"));
    auto* label = new QLabel(tr("&Certificate as text, with or without its BEGIN and END lines:"));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("pasteEdit"));
    m_text->setAccessibleName(tr("Certificate as text"));
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_open->setObjectName(QStringLiteral("pasteOpenButton"));
    m_open->setEnabled(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_open->setEnabled(!m_text->document()->isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        // It may be a key.
        QString typed = m_text->toPlainText();
        QByteArray text = typed.toUtf8();
        wipe(typed);
        m_text->clear();
        Q_EMIT pasted(text);
        wipe(text);
        accept();
    });
}

} // namespace p2s
