#include "core/base/translation.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

// Resources of a static library are only in the program when it asks for them, and asking works outside a
// namespace.
static void takeTranslationsIn() {
    Q_INIT_RESOURCE(p2s_translations);
}

namespace p2s {
namespace {

constexpr QLatin1StringView folder(":/translations");
constexpr QLatin1StringView english("en");

/// "de-AT" and "de_AT.UTF-8" are "de".
QString languageOf(const QString& name) {
    const qsizetype end = name.indexOf(QRegularExpression(QStringLiteral("[-_.@]")));
    return (end < 0 ? name : name.left(end)).toLower();
}

bool install(QCoreApplication& application, const QString& fileName) {
    auto* translator = new QTranslator(&application);
    return translator->load(fileName, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList translatedLanguages() {
    takeTranslationsIn();
    QStringList languages;
    const QStringList files = QDir(folder).entryList({QStringLiteral("p2s_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        languages.append(file.mid(4, file.size() - 7));
    languages.removeOne(english);
    return languages;
}

QStringList inEveryLanguage(const char* context, const char* source) {
    QStringList texts{QString::fromUtf8(source), QCoreApplication::translate(context, source)};
    const QStringList languages = translatedLanguages();
    for (const QString& language : languages) {
        QTranslator translator;
        if (translator.load(QStringLiteral("p2s_") + language, folder))
            texts.append(translator.translate(context, source));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QString installTranslators(QCoreApplication& application, const QString& language) {
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    const QStringList translated = translatedLanguages();
    QString taken = english;
    for (const QString& name : wanted) {
        const QString candidate = languageOf(name);
        if (candidate == taken)
            break;
        if (translated.contains(candidate)) {
            taken = candidate;
            install(application, QStringLiteral("qtbase_") + taken);
            break;
        }
    }
    // For English these are the plurals only.
    install(application, QStringLiteral("p2s_") + taken);
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(languageOf(language) == taken ? language : taken));
    return taken;
}

} // namespace p2s
