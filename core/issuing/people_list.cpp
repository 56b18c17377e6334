#include "core/issuing/people_list.h"

#include "core/base/csv.h"
#include "core/base/files.h"

#include <algorithm>

namespace p2s {
namespace {

/// The place of the first column that has one of \a names; -1 for none.
qsizetype columnNamed(const QStringList& header, const QStringList& names) {
    const auto found = std::find_if(header.cbegin(), header.cend(), [&](const QString& cell) {
        return names.contains(cell.trimmed(), Qt::CaseInsensitive);
    });
    return found == header.cend() ? -1 : found - header.cbegin();
}

Result<EmailName> judge(const QString& text, const QList<PersonOnList>& before) {
    auto name = EmailName::parse(text);
    const bool isRepeated = name && std::any_of(before.begin(), before.end(), [&](const PersonOnList& other) {
                                return other.name && *other.name == *name;
                            });
    if (isRepeated)
        return failure(ErrorCode::RecipientRepeated, name->address());
    return name;
}

} // namespace

Result<QList<PersonOnList>> readPeopleList(const QString& path) {
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto rows = readCsv(*bytes, path);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::PeopleListWithoutAddresses, path);
    qsizetype address = columnNamed(
        rows->first().cells, {QStringLiteral("address"), QStringLiteral("email"), QStringLiteral("e-mail"),
                              QStringLiteral("mail"), QStringLiteral("cn"), QStringLiteral("commonName"),
                              QStringLiteral("userPrincipalName"), QStringLiteral("upn")});
    const qsizetype place = columnNamed(rows->first().cells, {QStringLiteral("for")});
    if (address >= 0)
        rows->removeFirst();
    else if (rows->first().cells.value(0).contains(u'@'))
        address = 0;
    else
        return failure(ErrorCode::PeopleListWithoutAddresses, path);

    QList<PersonOnList> people;
    for (const CsvRow& row : *rows) {
        const QString text = row.cells.value(address).trimmed();
        PersonOnList person{text, row.line, judge(text, people)};
        const QString where = place < 0 ? QString() : row.cells.value(place).trimmed();
        if (!where.isEmpty()) {
            person.target = installTargetFromName(where);
            if (!person.target && person.name)
                person.name = failure(ErrorCode::WrongUsage, where);
        }
        people.append(person);
    }
    return people;
}

} // namespace p2s
