#pragma once

#include "core/platform/key_token.h"
#include "tests/support/outside_tool.h"

#include <QTemporaryDir>

namespace p2s::test {

/// A token in software (SoftHSM) in a folder of its own, which SOFTHSM2_CONF of this process and of those
/// that it starts names while this object is there.
class SoftToken {
    Q_DISABLE_COPY_MOVE(SoftToken)
public:
    SoftToken();
    ~SoftToken();

    /// SoftHSM's own module.
    static QString module();
    /// The same behind tests/support/carded_module.cpp, which counts PINs as a card does.
    static QString cardedModule();

    /// Prepares one more token. The run must be accepted.
    ToolRun prepare(const QString& label) const;
    /// Puts a private key of a PKCS#8 file on it.
    ToolRun import(const QString& label, const QString& keyFile, const QString& id) const;
    /// What p11tool of GnuTLS sees there with the PIN.
    ToolRun p11tool(const QStringList& arguments) const;
    /// Everything that was on the tokens is gone, and the tokens too.
    void pullOut() const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The token "Roots", through SoftHSM's own module.
    static TokenUri uri(const QString& modulePath = module());

    static constexpr auto label = "Roots";
    static constexpr auto pin = "271828";

private:
    QTemporaryDir m_folder;
};

} // namespace p2s::test
