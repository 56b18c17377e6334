#pragma once

#include "core/ledger/server_address.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace p2s::test {

/// A connection to a ledger as another program would have it. Call it \a name and remove it afterwards.
inline QSqlDatabase plainDatabase(const QString& place, const QString& name) {
    if (!isServerAddress(place)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(place);
        return database;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    const auto address = serverAddressFrom(place);
    if (!address)
        qFatal("no address: %s", qPrintable(place));
    database.setHostName(address->host);
    database.setPort(address->port);
    database.setUserName(address->user);
    database.setDatabaseName(address->database);
    return database;
}

/// Plain SQL on a ledger, as another program would: without foreign keys, without our checks.
inline void plainSql(const QString& place, const QStringList& statements) {
    {
        QSqlDatabase database = plainDatabase(place, QStringLiteral("plain"));
        if (!database.open())
            qFatal("cannot open %s", qPrintable(place));
        QStringList all = statements;
        if (isServerAddress(place))
            all.prepend(QStringLiteral("SET session_replication_role = replica"));
        for (const QString& statement : all) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
}

/// Has the pending issue of a certificate begun longer ago than any issue takes.
inline void letIssueGrowOld(const QString& place, qint64 certificateId) {
    plainSql(place, {QStringLiteral("UPDATE certificates SET begun_at = '2020-01-01T00:00:00Z',"
                                    " created_at = '2020-01-01T00:00:00Z' WHERE id = %1")
                         .arg(certificateId)});
}

/// Has it begun that long ago, and by \a actor.
inline void leaveIssueTo(const QString& place, qint64 certificateId, const QString& actor) {
    letIssueGrowOld(place, certificateId);
    plainSql(place, {QStringLiteral("UPDATE events SET actor = '%1' WHERE certificate_id = %2")
                         .arg(actor)
                         .arg(certificateId)});
}

inline bool canOpen(const QString& place) {
    bool isOpen = false;
    {
        QSqlDatabase database = plainDatabase(place, QStringLiteral("plain"));
        isOpen = database.open();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return isOpen;
}

} // namespace p2s::test
