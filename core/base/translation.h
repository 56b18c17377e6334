#pragma once

#include <QCoreApplication>
#include <QString>

namespace p2s {

/// Makes the program speak \a language ("de", "ar_EG", "de-AT"); empty: the first of the system's languages
/// that there is. English is the source language and the fallback. Qt's own words (Back, Next, Cancel) come
/// along, and dates and numbers follow when the language was asked for. Returns the language taken, "en" when
/// no other. Called once, after \a application was made.
QString installTranslators(QCoreApplication& application, const QString& language = {});

/// The languages there are besides English: "ar", "de".
QStringList translatedLanguages();

/// What \a source of \a context is in English, in the language that the program speaks, and in every other
/// that there is: for recognising a sentence, whoever's program wrote it. Without plurals.
QStringList inEveryLanguage(const char* context, const char* source);

} // namespace p2s
