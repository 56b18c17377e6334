#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace p2s {

/// Takes a certificate as text: PEM, or Base-64 without headers, such as Azure's one line.
class PasteDialog : public QDialog {
    Q_OBJECT
public:
    explicit PasteDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void pasted(const QByteArray& text);

private:
    QPlainTextEdit* m_text;
    QPushButton* m_open;
};

} // namespace p2s
