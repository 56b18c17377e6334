#include "core/handover/install_steps.h"

#include "core/base/visible_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

/// What is on the buttons is quoted as Windows, macOS and Android write it; their own translations of it are
/// the translator's to look up.
class Steps {
    Q_DECLARE_TR_FUNCTIONS(p2s::InstallSteps)
public:
    explicit Steps(const RecipientSheet& sheet)
        : m_file(htmlValue(sheet.pfxFileName)), m_root(htmlValue(sheet.rootName)),
          m_name(
              htmlValue(sheet.friendlyName.isEmpty() ? sheet.certificate.commonName() : sheet.friendlyName)),
          m_commonName(htmlValue(sheet.certificate.commonName())) {}

    InstallSteps windows() const;
    InstallSteps macOs() const;
    InstallSteps iPhone() const;
    InstallSteps android() const;
    InstallSteps java() const;
    InstallSteps openVpn() const;

private:
    /// Translators write text, not HTML.
    static QString html(const QString& text) { return text.toHtmlEscaped(); }
    static QString code(const QString& command) {
        return QStringLiteral("<code dir=\"ltr\">%1</code>").arg(command);
    }

    QString m_file;
    QString m_root;
    QString m_name;
    QString m_commonName;
};

InstallSteps Steps::windows() const {
    return {
        tr("Windows"),
        {html(tr("Save the file %1 on this computer and double-click it.")).arg(m_file),
         html(tr("If you are asked for the store location, choose “Current User”, then “Next”.")),
         html(tr("The name of the file is filled in already. Choose “Next”.")),
         html(tr(
             "Type the password. Leave “Enable strong private key protection” unticked, and the other boxes "
             "as they are. Choose “Next”.")),
         html(
             tr("Leave “Automatically select the certificate store based on the type of certificate” chosen. "
                "Choose “Next”, then “Finish”.")),
         html(tr("If Windows warns that it is about to install a certificate from %1, choose “Yes”: it is "
                 "your "
                 "organisation's own."))
             .arg(m_root),
         html(tr("Connect to the VPN. If it asks which certificate to use, choose %1.")).arg(m_name)}};
}

InstallSteps Steps::macOs() const {
    return {tr("Mac"),
            {html(tr("Save the file %1 on this Mac and double-click it. Keychain Access opens.")).arg(m_file),
             html(tr("Choose the “login” keychain and type the password.")),
             html(tr("In the list, double-click %1, open “Trust”, and choose “Always Trust”. Your Mac asks "
                     "for your "
                     "own password."))
                 .arg(m_root),
             html(tr("In the settings of the VPN connection, choose the certificate %1 for authentication."))
                 .arg(m_commonName),
             html(tr("Set “Local ID” to exactly %1.")).arg(m_commonName)}};
}

InstallSteps Steps::iPhone() const {
    return {
        tr("iPhone or iPad"),
        {html(tr("Bring the file %1 to the device, for instance with AirDrop or the Files app, and tap it."))
             .arg(m_file),
         html(tr("Open “Settings”, tap “Profile Downloaded”, then “Install”.")),
         html(tr("Type the code of the device, then the password of the file.")),
         html(tr("In the settings of the VPN connection, choose the certificate %1 and set “Local ID” to "
                 "exactly "
                 "the same."))
             .arg(m_commonName)}};
}

InstallSteps Steps::android() const {
    return {
        tr("Android"),
        {html(tr("Save the file %1 on the device.")).arg(m_file),
         html(tr(
             "In “Settings”, search for “Install a certificate” and choose “VPN & app user certificate”.")),
         html(tr("Choose the file and type the password.")),
         html(tr("When a name is asked for, type %1.")).arg(m_name),
         html(tr("In the VPN app, choose the certificate of that name."))}};
}

InstallSteps Steps::java() const {
    return {
        tr("Java programs"),
        {html(tr("Put the file %1 where only the program and you can read it.")).arg(m_file),
         html(tr("Name it as the program's key store, of the type %1.")).arg(code(QStringLiteral("PKCS12"))),
         html(tr("The alias of the key is %1.")).arg(m_name),
         html(tr("To look into it: %1"))
             .arg(code(QStringLiteral("keytool -list -v -storetype PKCS12 -keystore ") + m_file))}};
}

InstallSteps Steps::openVpn() const {
    const auto command = [this](const QString& options) {
        return code(QStringLiteral("openssl pkcs12 -in %1 %2").arg(m_file, options));
    };
    return {
        tr("Linux"),
        {html(tr("Put the file %1 into a folder that only you can read.")).arg(m_file),
         html(tr("OpenVPN and NetworkManager take it as it is: choose it as the user certificate and private "
                 "key, "
                 "or write %1 into the profile, and type the password."))
             .arg(code(QStringLiteral("pkcs12 ") + m_file)),
         html(tr("Where a certificate and a key are asked for one by one, take them out with these commands. "
                 "The key keeps a password.")),
         command(QStringLiteral("-clcerts -nokeys -out certificate.pem")),
         command(QStringLiteral("-nocerts -out key.pem")),
         command(QStringLiteral("-cacerts -nokeys -out root.pem"))}};
}

} // namespace

QString htmlValue(const QString& value) {
    return QStringLiteral("<bdi>%1</bdi>").arg(visibleText(value).toHtmlEscaped());
}

QList<InstallSteps> installSteps(const RecipientSheet& sheet) {
    const Steps steps(sheet);
    switch (sheet.target) {
    case InstallTarget::Windows:
    case InstallTarget::WindowsLegacy:
        return {steps.windows()};
    case InstallTarget::Apple:
        return {steps.macOs(), steps.iPhone()};
    case InstallTarget::Android:
        return {steps.android()};
    case InstallTarget::Java:
        return {steps.java()};
    case InstallTarget::Linux:
        return {steps.openVpn()};
    case InstallTarget::Any:
        return {steps.windows(), steps.macOs(), steps.iPhone(), steps.android(), steps.openVpn()};
    }
    Q_UNREACHABLE();
}

} // namespace p2s
