#include "core/readiness/symptom.h"

#include "core/base/translation.h"
#include "core/handover/rule_book.h"

#include <QSet>
#include <QTranslator>
#include <QtTest>

#include <algorithm>

using namespace p2s;

/// From what a user saw to its causes.
class TestSymptom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognises_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* text, std::initializer_list<const char*> ids) {
            QStringList list;
            for (const char* id : ids)
                list.append(QString::fromLatin1(id));
            QTest::newRow(text) << QString::fromUtf8(text) << list;
        };
        row("798", {"798"});
        row("Error 798:", {"798"});
        row("A certificate could not be found that can be used with this Extensible Authentication Protocol. "
            "(Error 798)",
            {"798"});
        row("0x800B0109", {"0x800B0109"});
        row("0x800b0109", {"0x800B0109"});
        row("800b0109", {"0x800B0109"});
        row("error code 80420103.", {"0x80420103"});
        row("error:800B0101)", {"0x800B0101"});
        row("8000b0109", {});
        row("x800b0109", {});
        row("-2146762487", {"0x800B0109"});
        row("2148204809", {"0x800B0109"});
        row("CERT_E_UNTRUSTEDROOT", {"0x800B0109"});
        row("A certificate chain processed, but terminated in a root certificate which is not trusted by the "
            "trust provider.",
            {"0x800B0109"});
        row("0x80090326", {"0x80090326"});
        row("13801", {"13801"});
        row("IKE authentication credentials are unacceptable.", {"13801"});
        row("Data for certificate P2SRoot is invalid.", {"portal-data-invalid"});
        row("Resource name P2S Root is invalid.", {"portal-name-invalid"});
        row("Client Certificate Hash Cannot be Empty", {"certificate-hash-empty"});
        row("The password you entered is incorrect.", {"import-password-incorrect"});
        row("first 798, then 0x80420102", {"798", "0x80420102"});
        row("0x80420301", {"0x80420301"});
        row("EAP_E_USER_CERT_REVOKED", {"0x80420103"});
        row("ERROR_EAP_USER_CERT_INVALID", {"853"});
        row("Es konnte kein Zertifikat gefunden werden, das mit diesem Extensible Authentication-Protokoll "
            "verwendet werden kann.",
            {"798"});
        row("Eine Zertifikatkette wurde zwar verarbeitet, endete jedoch mit einem Stammzertifikat, das beim "
            "Vertrauensanbieter nicht als vertrauenswürdig gilt.",
            {"0x800B0109"});
        row("Mit diesem EAP (Extensible Authentication Protocol) kann kein Zertifikat gefunden werden.",
            {"798"});
        row("Das eingegebene Kennwort ist falsch.", {"import-password-incorrect"});
        row("17989", {});
        row("1.7.98", {});
        row("the weather is bad", {});
        row("", {});
    }
    void recognises() {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QStringList found;
        const QList<Symptom> symptoms = symptomsIn(text);
        for (const Symptom& symptom : symptoms)
            found.append(symptom.id);
        QCOMPARE(found, ids);
    }

    void everySymptomHasACause() {
        const QList<Symptom> symptoms = allSymptoms();
        QVERIFY(symptoms.size() > 20);
        QSet<QString> ids;
        for (const Symptom& symptom : symptoms) {
            QVERIFY2(!symptom.causes.isEmpty(), qPrintable(symptom.id));
            QVERIFY2(!symptom.meaning.isEmpty(), qPrintable(symptom.id));
            ids.insert(symptom.id);
        }
        QCOMPARE(ids.size(), symptoms.size());
    }

    /// What the program says itself can be pasted back, in whatever language it was said.
    void recognisesItsOwnSentences_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : translatedLanguages() + QStringList{QStringLiteral("en")})
            QTest::newRow(qPrintable(language)) << language;
    }
    void recognisesItsOwnSentences() {
        QFETCH(QString, language);
        QTranslator translator;
        if (language != QStringLiteral("en")) {
            QVERIFY(translator.load(QStringLiteral("p2s_") + language, QStringLiteral(":/translations")));
            QVERIFY(QCoreApplication::installTranslator(&translator));
        }
        const QList<Symptom> spoken = allSymptoms();
        QCoreApplication::removeTranslator(&translator);
        for (const Symptom& symptom : spoken) {
            QString meaning = symptom.meaning;
            const QString pasted = QStringLiteral("  \u200F") + meaning.replace(u' ', QStringLiteral("\n "));
            const QList<Symptom> found = symptomsIn(pasted);
            QVERIFY2(std::any_of(found.begin(), found.end(),
                                 [&](const Symptom& each) { return each.id == symptom.id; }),
                     qPrintable(symptom.id + u' ' + symptom.meaning));
        }
    }

    /// RAS and EAPHost have numbers of their own for the same thing (raserror.h, eaphosterror.h).
    void twinsHaveTheSameCauses_data() {
        QTest::addColumn<QString>("twin");
        QTest::newRow("853") << QStringLiteral("0x80420101");
        QTest::newRow("854") << QStringLiteral("0x80420102");
        QTest::newRow("855") << QStringLiteral("0x80420103");
        QTest::newRow("861") << QStringLiteral("0x80420300");
        QTest::newRow("862") << QStringLiteral("0x80420301");
        QTest::newRow("863") << QStringLiteral("0x80420302");
    }
    void twinsHaveTheSameCauses() {
        QFETCH(QString, twin);
        const QList<Symptom> here = symptomsIn(QString::fromUtf8(QTest::currentDataTag()));
        const QList<Symptom> there = symptomsIn(twin);
        QCOMPARE(here.size(), 1);
        QCOMPARE(there.size(), 1);
        QCOMPARE(here.first().causes, there.first().causes);
    }

    /// The rule book is the one table: no symptom has causes that are not in it.
    void everyCauseNamesItsSymptom() {
        const QList<Symptom> symptoms = allSymptoms();
        for (const Symptom& symptom : symptoms) {
            for (const Rule rule : symptom.causes)
                QVERIFY2(ruleSymptoms(rule).contains(symptom.id),
                         qPrintable(symptom.id + QStringLiteral(" of ") + ruleId(rule)));
        }
    }

    /// A code that a rule names can be looked up.
    void everyCodeIsASymptom() {
        const QList<Rule> rules = allRules();
        for (const Rule rule : rules) {
            const QStringList codes = ruleSymptoms(rule);
            for (const QString& code : codes) {
                const QList<Symptom> symptoms = symptomsIn(code);
                const bool leadsBack =
                    std::any_of(symptoms.begin(), symptoms.end(),
                                [rule](const Symptom& s) { return s.causes.contains(rule); });
                QVERIFY2(leadsBack, qPrintable(code + QStringLiteral(" of ") + ruleId(rule)));
            }
        }
    }

    void foundCausesComeFirst() {
        const QList<Finding> findings{{Rule::EkuOrder, Severity::Error, QStringLiteral("leaf")},
                                      {Rule::WeakKey, Severity::Error, QStringLiteral("leaf")}};
        const Diagnosis diagnosis = diagnose(QStringLiteral("798"), {findings, {Source::Certificate}});
        QVERIFY(diagnosis.causes.size() > 5);
        QCOMPARE(ruleId(diagnosis.causes.first().rule), QStringLiteral("eku-order"));
        QVERIFY(diagnosis.causes.first().finding.has_value());
        QVERIFY(!diagnosis.causes.at(1).finding.has_value());
        QCOMPARE(diagnosis.otherFindings.size(), 1);
        QCOMPARE(ruleId(diagnosis.otherFindings.first().rule), QStringLiteral("weak-key"));
    }

    void theBookHasEveryRule() {
        const QString html = ruleBookHtml();
        const QList<Rule> rules = allRules();
        for (const Rule rule : rules)
            QVERIFY2(html.contains(QStringLiteral("<tr id=\"%1\">").arg(ruleId(rule))),
                     qPrintable(ruleId(rule)));
        const QList<Symptom> symptoms = allSymptoms();
        for (const Symptom& symptom : symptoms)
            QVERIFY2(html.contains(QStringLiteral("<code>%1</code>").arg(symptom.id)),
                     qPrintable(symptom.id));
    }
};

QTEST_GUILESS_MAIN(TestSymptom)
#include "test_symptom.moc"
