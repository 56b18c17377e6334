#include "core/handover/suggested_names.h"

#include "core/x509/certificate_authority.h"

namespace p2s {
namespace {

constexpr qsizetype longestRootName = 64;
/// NAME_MAX and NTFS, less the ".pfx" and room for a number.
constexpr qsizetype longestFileNameBytes = 240;

QString numbered(const QString& name, const QStringList& takenNames) {
    QString candidate = name;
    for (int number = 2; takenNames.contains(candidate, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        candidate = name.left(longestRootName - suffix.size()) + suffix;
    }
    return candidate;
}

/// Names that Windows keeps for devices, with any extension (Win32 "Naming Files, Paths, and Namespaces").
bool isDeviceName(const QString& fileName) {
    const QString stem = fileName.section(u'.', 0, 0).toUpper();
    if (stem == QStringLiteral("CON") || stem == QStringLiteral("PRN") || stem == QStringLiteral("AUX") ||
        stem == QStringLiteral("NUL"))
        return true;
    return stem.size() == 4 &&
           (stem.startsWith(QStringLiteral("COM")) || stem.startsWith(QStringLiteral("LPT"))) &&
           stem.back().isDigit();
}

} // namespace

QString suggestedRootName(const QStringList& takenNames) {
    return numbered(QStringLiteral("P2SRootCert"), takenNames);
}

QString legalRootName(const QString& commonName, const QStringList& takenNames) {
    QString name;
    for (const QChar c : commonName.trimmed().left(longestRootName)) {
        const bool legal = c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.").contains(c));
        // One hyphen for a run of what is not legal.
        if (legal)
            name += c;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    while (!name.isEmpty() && !name.back().isLetterOrNumber() && name.back() != u'_')
        name.chop(1);
    return checkRootName(name) ? numbered(name, takenNames) : suggestedRootName(takenNames);
}

QString suggestedFileName(const EmailName& person) {
    QString name = person.address();
    for (QChar& c : name) {
        if (c.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(c))
            c = u'-';
    }
    // A file that begins with a dot is hidden, with a hyphen looks like an option, with a tilde like a home
    // folder.
    if (!name.isEmpty() && QStringView(u".-~").contains(name.front()))
        name.front() = u'_';
    if (isDeviceName(name))
        name.prepend(u'_');
    while (name.toUtf8().size() > longestFileNameBytes)
        name.chop(1);
    return name + QStringLiteral(".pfx");
}

} // namespace p2s
