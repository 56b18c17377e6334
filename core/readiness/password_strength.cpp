#include "core/readiness/password_strength.h"

#include <zxcvbn.h>

#include <algorithm>
#include <vector>

namespace p2s {
namespace {

// Against an attacker with the file, who can try offline as fast as 10,000 iterations allow.
constexpr double weakBelowBits = 40;
constexpr double strongFromBits = 65;
/// zxcvbn's time grows quickly with the length; what comes behind this adds nothing to the verdict.
constexpr qsizetype judgedCharacters = 100;

} // namespace

QStringList guessableWords(const EmailName& person) {
    return {person.address(), person.localPart(), person.domain(), person.domain().section(u'.', 0, 0)};
}

PasswordStrength passwordStrength(const SecretBytes& password, const QStringList& context) {
    if (password.isEmpty())
        return {};
    std::vector<QByteArray> words;
    for (const QString& word : context)
        words.push_back(word.toUtf8());
    std::vector<const char*> dictionary;
    for (const QByteArray& word : words) {
        if (!word.isEmpty())
            dictionary.push_back(word.constData());
    }
    dictionary.push_back(nullptr);

    const SecretBytes judged(QByteArrayView(password.data(), std::min(password.size(), judgedCharacters)));
    PasswordStrength strength;
    strength.bits = ZxcvbnMatch(judged.data(), dictionary.data(), nullptr);
    strength.level = strength.bits < weakBelowBits    ? PasswordStrength::Level::Weak
                     : strength.bits < strongFromBits ? PasswordStrength::Level::Fair
                                                      : PasswordStrength::Level::Strong;
    return strength;
}

} // namespace p2s
