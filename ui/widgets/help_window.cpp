#include "ui/widgets/help_window.h"

#include "core/handover/rule_book.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

// Outside the namespace, as Qt demands it.
static void loadHelpPages() {
    Q_INIT_RESOURCE(p2s_help);
}

namespace p2s {
namespace {

// In characters: what a page is pleasant to read in.
constexpr int widthInCharacters = 80;
constexpr int heightInLines = 32;

QString htmlOf(const QString& page) {
    if (page == HelpWindow::ruleBook())
        return ruleBookHtml();
    //: The folder of the help pages in this language: "de" when there is resources/help/de, else "en".
    const QString language = HelpWindow::tr("en", "help folder");
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, page));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/help/en/%1.html").arg(page));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString HelpWindow::ruleBook() {
    return QStringLiteral("rule-book");
}

HelpWindow::HelpWindow(const QString& page, QWidget* parent)
    : QDialog(parent), m_pages(new QComboBox), m_text(new QTextBrowser) {
    loadHelpPages();
    setObjectName(QStringLiteral("helpWindow"));
    m_pages->setObjectName(QStringLiteral("helpPageCombo"));
    m_pages->setAccessibleName(tr("Page"));
    m_pages->addItem(tr("Certificates from your own certificate authority"), QStringLiteral("ad-cs"));
    m_pages->addItem(tr("What can be wrong with a certificate"), ruleBook());
    auto* label = new QLabel(tr("&Page:"));
    label->setBuddy(m_pages);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenExternalLinks(true);
    m_pages->setCurrentIndex(m_pages->findData(page));
    turnTo(page);
    connect(m_pages, &QComboBox::currentIndexChanged, this, [this] { turnTo(m_pages->currentData().toString()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeHelpButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().height() * heightInLines);
}

void HelpWindow::turnTo(const QString& page) {
    m_text->setHtml(htmlOf(page));
    setWindowTitle(m_text->documentTitle());
}

void HelpWindow::showPage(const QString& page, QWidget* parent) {
    auto* window = new HelpWindow(page, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace p2s
