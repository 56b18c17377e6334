#pragma once

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace p2s {

/// One of the program's help pages (resources/help, or the rule book), in the language of the program or else
/// in English, in a window beside the one that asked for it.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /// The page that is made of the rules, by the table they are checked with.
    static QString ruleBook();

    /// \a page: its name without language and ending, "ad-cs"; or ruleBook.
    HelpWindow(const QString& page, QWidget* parent);

    /// Shows a window that goes by itself when it is closed.
    static void showPage(const QString& page, QWidget* parent);

private:
    void turnTo(const QString& page);

    QComboBox* m_pages;
    QTextBrowser* m_text;
};

} // namespace p2s
