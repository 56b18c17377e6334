#pragma once

#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"

#include "core/issuing/interrupted_issues.h"
#include "core/issuing/issue_marker.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace p2s::test {

/// What was at the .pfx file's name before.
inline const QByteArray oldBytes("what was there before");

/// For each test a ledger with one unlocked root, on a day, and an empty folder "out" for the .pfx file.
class IssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString pfx() const { return path(QStringLiteral("out/user.pfx")); }
    /// The ledger knows of nothing; the folder holds just \a names, and the .pfx file \a bytes if it is
    /// there.
    void expectNothing(const QStringList& names, const QByteArray& bytes = {});

    FixedClock m_clock{today()};
    std::optional<Ledger> m_ledger;
    std::optional<UnlockedRoot> m_root;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace p2s::test
