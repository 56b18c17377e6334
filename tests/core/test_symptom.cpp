#include "core/readiness/symptom.h"

#include "core/handover/rule_book.h"

#include <QSet>
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

    /// A code that a rule names can be looked up.
    void everyCodeIsASymptom() {
        const QList<Rule> rules = allRules();
        for (const Rule rule : rules) {
            const QStringList codes = ruleCodes(rule);
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
