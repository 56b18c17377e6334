#include "tests/support/outside_tool.h"

#include "core/base/error_text.h"
#include "core/base/translation.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Every text of the sources is translated into every language, and the programs find the translation.
class TestTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languageIsTaken_data();
    void languageIsTaken();
    void qtSpeaksIt_data();
    void qtSpeaksIt();
    void isComplete_data();
    void isComplete();
};

namespace {

struct Message {
    QString context;
    QString source;
    /// One, or a language's plural forms.
    QStringList translations;
    bool finished = true;
};

/// What stands in the <translation> that \a xml has just come to: one text or its plural forms.
QStringList formsAt(QXmlStreamReader& xml) {
    QString text;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            text.append(xml.text());
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("message")) {
            messages.append({context, {}, {}, true});
        } else if (xml.name() == QLatin1StringView("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().translations = formsAt(xml);
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

/// What must be the same in both languages: the places for values and for the mnemonic.
QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9]|&(?=\\w)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

void addLanguages() {
    QTest::addColumn<QString>("language");
    for (const QString& language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

void TestTranslation::languageIsTaken_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("de");
    QTest::newRow("Austria") << QStringLiteral("de-AT") << QStringLiteral("de");
    QTest::newRow("as in LANG") << QStringLiteral("de_CH.UTF-8") << QStringLiteral("de");
    QTest::newRow("Egypt") << QStringLiteral("ar_EG") << QStringLiteral("ar");
    QTest::newRow("upper case") << QStringLiteral("AR") << QStringLiteral("ar");
    QTest::newRow("English") << QStringLiteral("en-GB") << QStringLiteral("en");
    QTest::newRow("not translated") << QStringLiteral("fr") << QStringLiteral("en");
    QTest::newRow("not a language") << QStringLiteral("../../etc") << QStringLiteral("en");
}

void TestTranslation::languageIsTaken() {
    QFETCH(QString, wanted);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    QTEST(installTranslators(application, wanted), "taken");
}

void TestTranslation::qtSpeaksIt_data() {
    addLanguages();
}

void TestTranslation::qtSpeaksIt() {
    QFETCH(QString, language);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    const QString own = errorText({ErrorCode::FileEmpty}).sentence;
    installTranslators(application, language);
    QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"));
    QVERIFY(errorText({ErrorCode::FileEmpty}).sentence != own);
    QCOMPARE(QLocale().language(), QLocale(language).language());
}

void TestTranslation::isComplete_data() {
    addLanguages();
}

void TestTranslation::isComplete() {
    QFETCH(QString, language);
    // lupdate brings a copy up to date: what is new in the sources comes out unfinished.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("p2s_%1.ts").arg(language));
    QVERIFY(QFile::copy(QStringLiteral(P2S_SOURCE_DIR "/translations/p2s_%1.ts").arg(language), copy));
    const ToolRun lupdate = runTool(
        QStringLiteral(LUPDATE_PROGRAM),
        {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
         QStringLiteral("none"), QStringLiteral("-no-obsolete"), QStringLiteral("-recursive"),
         QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("-ts"), copy},
        {.folder = QStringLiteral(P2S_SOURCE_DIR), .timeoutSeconds = 60});
    EXPECT_ACCEPTED(lupdate);

    const QList<Message> messages = messagesOf(copy);
    QVERIFY(messages.size() > 100);
    QStringList complaints;
    for (const Message& message : messages) {
        const QString where = message.context + QStringLiteral(": ") + message.source;
        if (!message.finished || message.translations.isEmpty()) {
            complaints.append(QStringLiteral("not translated: ") + where);
            continue;
        }
        const bool plural = message.translations.size() > 1;
        for (const QString& translation : message.translations) {
            if (translation.trimmed().isEmpty())
                complaints.append(QStringLiteral("empty: ") + where);
            // A plural form for one or two may do without the number, but never without another value.
            if (placesOf(translation) != placesOf(message.source))
                complaints.append(QStringLiteral("other places for values or mnemonic: ") + where);
            if (!plural &&
                translation.contains(QStringLiteral("%n")) != message.source.contains(QStringLiteral("%n")))
                complaints.append(QStringLiteral("number: ") + where);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestTranslation)
#include "test_translation.moc"
