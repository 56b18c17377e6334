#pragma once

#include <QDialog>

class QTextBrowser;

namespace p2s {

/// One of the program's help pages (resources/help), in the language of the program or else in English, in a
/// window beside the one that asked for it.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /// \a page: its name without language and ending, "ad-cs".
    HelpWindow(const QString& page, QWidget* parent);

    /// Shows a window that goes by itself when it is closed.
    static void showPage(const QString& page, QWidget* parent);

private:
    QTextBrowser* m_text;
};

} // namespace p2s
