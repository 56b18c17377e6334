<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>WizardOptions</name>
    <message>
        <source>Use this language (en, de, ar) instead of the system&apos;s.</source>
        <translation>Diese Sprache (en, de, ar) statt der des Systems verwenden.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Use this ledger instead of P2S_LEDGER or the one in the user&apos;s application data folder.</source>
        <translation>Dieses Register statt P2S_LEDGER oder dem im Anwendungsdatenordner des Benutzers verwenden.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Makes client certificates for Azure Point-to-Site VPN, one step at a time.</source>
        <translation>Erstellt Clientzertifikate für Azure-Point-to-Site-VPN, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Certificate files to look into instead.</source>
        <translation>Zertifikatdateien, die stattdessen angesehen werden.</translation>
    </message>
</context>
<context>
    <name>p2s::AcceptAgainDialog</name>
    <message>
        <source>Have the gateway accept it again</source>
        <translation>Vom Gateway wieder annehmen lassen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The gateway refuses the certificate of %1 as long as its thumbprint is on the gateway&apos;s list. This takes it off.</source>
        <translation>Das Gateway weist das Zertifikat von %1 ab, solange dessen Fingerabdruck auf der Liste des Gateways steht. Dies nimmt ihn herunter.</translation>
    </message>
    <message>
        <source>The entry is called “%1” when a command from here put it on the list. If it was added by hand, use the name that the gateway lists it under.</source>
        <translation>Der Eintrag heißt „%1“, wenn ihn ein Befehl von hier auf die Liste gesetzt hat. Wurde er von Hand hinzugefügt, nehmen Sie den Namen, unter dem das Gateway ihn führt.</translation>
    </message>
</context>
<context>
    <name>p2s::AccountUnlockPart</name>
    <message>
        <source>Also unlock with my Windows &amp;account</source>
        <translation>&amp;Auch mit meinem Windows-Konto entsperren</translation>
    </message>
    <message>
        <source>Whoever is signed in to Windows as you can then use this root on this computer without its passphrase. Keep the passphrase all the same: after a reset of your Windows password only it is left.</source>
        <translation>Wer als Sie bei Windows angemeldet ist, kann dieses Stammzertifikat dann auf diesem Computer ohne Passphrase verwenden. Bewahren Sie die Passphrase trotzdem auf: nach einem Zurücksetzen Ihres Windows-Kennworts bleibt nur sie.</translation>
    </message>
</context>
<context>
    <name>p2s::AttentionPart</name>
    <message numerus="yes">
        <source>%n request(s) wait for the certificate authority&apos;s reply.</source>
        <translation>
            <numerusform>%n Anforderung wartet auf die Antwort der Zertifizierungsstelle.</numerusform>
            <numerusform>%n Anforderungen warten auf die Antwort der Zertifizierungsstelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;The reply is here</source>
        <translation>&amp;Die Antwort ist da</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) expire within 30 days, %1 on %2.</source>
        <translation>
            <numerusform>%n Stammzertifikat läuft innerhalb von 30 Tagen ab: %1 am %2.</numerusform>
            <numerusform>%n Stammzertifikate laufen innerhalb von 30 Tagen ab, %1 am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under an expired root can connect. Make a new root and issue new certificates in time.</source>
        <translation>Unter einem abgelaufenen Stammzertifikat kann sich niemand verbinden. Erstellen Sie rechtzeitig ein neues und stellen Sie neue Zertifikate aus.</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;Planen …</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) expire within 30 days.</source>
        <translation>
            <numerusform>%n Zertifikat läuft innerhalb von 30 Tagen ab.</numerusform>
            <numerusform>%n Zertifikate laufen innerhalb von 30 Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Renew them…</source>
        <translation>E&amp;rneuern …</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>&amp;Other ledger…</source>
        <translation>Anderes &amp;Register …</translation>
    </message>
</context>
<context>
    <name>p2s::AuditFailureModel</name>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>p2s::AuditLedger</name>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
</context>
<context>
    <name>p2s::AuditPage</name>
    <message>
        <source>Certificates under %1</source>
        <translation>Zertifikate unter %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>Kopf des Registers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>– with certificates</source>
        <translation>– mit Zertifikaten</translation>
    </message>
    <message>
        <source>– requests, revocation lists and keys</source>
        <translation>– Anforderungen, Sperrlisten und Schlüssel</translation>
    </message>
    <message>
        <source>– that could not be read</source>
        <translation>– die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Links to folders, not followed</source>
        <translation>Verknüpfungen zu Ordnern, nicht verfolgt</translation>
    </message>
    <message>
        <source>Certificates, each counted once</source>
        <translation>Zertifikate, jedes einmal gezählt</translation>
    </message>
    <message>
        <source>– with errors</source>
        <translation>– mit Fehlern</translation>
    </message>
    <message>
        <source>– with warnings only</source>
        <translation>– nur mit Warnungen</translation>
    </message>
    <message>
        <source>– in order</source>
        <translation>– in Ordnung</translation>
    </message>
    <message>
        <source>Places where they were found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Bald ablaufend</translation>
    </message>
    <message>
        <source>Client Authentication not first</source>
        <translation>Clientauthentifizierung nicht zuerst</translation>
    </message>
    <message>
        <source>Weak key or signature</source>
        <translation>Schwacher Schlüssel oder schwache Signatur</translation>
    </message>
    <message>
        <source>Private key in several places</source>
        <translation>Privater Schlüssel an mehreren Stellen</translation>
    </message>
    <message>
        <source>Unknown to the ledger</source>
        <translation>Dem Register unbekannt</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Client certificates by the month in which they end</source>
        <translation>Clientzertifikate nach dem Monat, in dem sie ablaufen</translation>
    </message>
    <message>
        <source>Certificates by finding</source>
        <translation>Zertifikate nach Befund</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 (with key)</source>
        <translation>%1 (mit Schlüssel)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Every certificate, by the first place where it was found</source>
        <translation>Jedes Zertifikat, nach seiner ersten Fundstelle</translation>
    </message>
    <message>
        <source>Subject and thumbprint</source>
        <translation>Antragsteller und Fingerabdruck</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Certificates in the certificate stores of Windows</source>
        <translation>Zertifikate in den Zertifikatspeichern von Windows</translation>
    </message>
    <message>
        <source>Certificate stores</source>
        <translation>Zertifikatspeicher</translation>
    </message>
    <message>
        <source>– without any</source>
        <translation>– ohne Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that could not be read</source>
        <translation>Zertifikate, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>– of other kinds</source>
        <translation>– anderer Art</translation>
    </message>
    <message>
        <source>Folders that could not be looked into</source>
        <translation>Ordner, in die nicht gesehen werden konnte</translation>
    </message>
    <message>
        <source>Revoked in the ledger</source>
        <translation>Im Register gesperrt</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>Bereits abgelaufen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Was nicht gelesen werden konnte, und warum</translation>
    </message>
</context>
<context>
    <name>p2s::AuditResults</name>
    <message>
        <source>Certificates that were found</source>
        <translation>Gefundene Zertifikate</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Nicht gelesen (%1)</translation>
    </message>
</context>
<context>
    <name>p2s::AuditTableModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Register</translation>
    </message>
</context>
<context>
    <name>p2s::AuditWindow</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Audit a folder</source>
        <translation>Einen Ordner prüfen</translation>
    </message>
    <message>
        <source>Folder to audit</source>
        <translation>Zu prüfender Ordner</translation>
    </message>
    <message>
        <source>File with passwords to try</source>
        <translation>Datei mit Kennwörtern zum Ausprobieren</translation>
    </message>
    <message>
        <source>One password a line; may be left empty</source>
        <translation>Ein Kennwort je Zeile; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>File with &amp;passwords:</source>
        <translation>Datei mit &amp;Kennwörtern:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>Choose the folder to audit</source>
        <translation>Wählen Sie den Ordner, der geprüft wird</translation>
    </message>
    <message>
        <source>Choose the file with passwords</source>
        <translation>Wählen Sie die Datei mit den Kennwörtern</translation>
    </message>
    <message>
        <source>Reading certificates…</source>
        <translation>Zertifikate werden gelesen…</translation>
    </message>
    <message>
        <source>Files read: %1 of %2. Certificates: %3.</source>
        <translation>Gelesene Dateien: %1 von %2. Zertifikate: %3.</translation>
    </message>
    <message>
        <source>Certificates: %1, with errors: %2, with warnings: %3. Files: %4, not read: %5.</source>
        <translation>Zertifikate: %1, mit Fehlern: %2, mit Warnungen: %3. Dateien: %4, nicht gelesen: %5.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <translation>Der Bericht ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Read the certificate stores of &amp;Windows</source>
        <translation>Zertifikatspeicher von &amp;Windows lesen</translation>
    </message>
    <message>
        <source>Certificate stores read: %1 of %2. Certificates: %3.</source>
        <translation>Gelesene Zertifikatspeicher: %1 von %2. Zertifikate: %3.</translation>
    </message>
    <message>
        <source>Certificates: %1, with errors: %2, with warnings: %3. Stores: %4, not read: %5.</source>
        <translation>Zertifikate: %1, mit Fehlern: %2, mit Warnungen: %3. Speicher: %4, nicht gelesen: %5.</translation>
    </message>
    <message>
        <source>Certificates that could not be read: %1.</source>
        <translation>Zertifikate, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Shows everything about the row that is chosen.</source>
        <translation>Zeigt alles über die gewählte Zeile.</translation>
    </message>
    <message>
        <source>The ledger could not be asked, so this report does not say what is unknown to it.</source>
        <translation>Das Register konnte nicht befragt werden. Der Bericht sagt deshalb nicht, was ihm unbekannt ist.</translation>
    </message>
    <message>
        <source>Folders that could not be looked into: %1.</source>
        <translation>Ordner, in die nicht gesehen werden konnte: %1.</translation>
    </message>
    <message>
        <source>Unknown to the ledger: %1, revoked in it: %2.</source>
        <translation>Dem Register unbekannt: %1, darin gesperrt: %2.</translation>
    </message>
    <message>
        <source>Look &amp;into it</source>
        <translation>&amp;Ansehen</translation>
    </message>
</context>
<context>
    <name>p2s::AuthorityLetter</name>
    <message>
        <source>In the certificate template, Extensions, Application Policies: put Client Authentication (1.3.6.1.5.5.7.3.2) first, or leave it alone in the list, without Smart Card Logon before it.</source>
        <translation>Setzen Sie in der Zertifikatvorlage unter Erweiterungen, Anwendungsrichtlinien, die Clientauthentifizierung (1.3.6.1.5.5.7.3.2) an die erste Stelle, oder lassen Sie sie allein in der Liste, ohne Smartcard-Anmeldung davor.</translation>
    </message>
    <message>
        <source>In the certificate template, Subject Name: choose “Supply in the request”, so that the common name is %1.</source>
        <translation>Wählen Sie in der Zertifikatvorlage unter Antragstellername „Informationen werden in der Anforderung angegeben“, damit der allgemeine Name %1 lautet.</translation>
    </message>
    <message>
        <source>In the certificate template, Extensions, Key Usage: allow Digital signature.</source>
        <translation>Erlauben Sie in der Zertifikatvorlage unter Erweiterungen, Schlüsselverwendung, die digitale Signatur.</translation>
    </message>
    <message>
        <source>Issue a certificate that is valid now.</source>
        <translation>Stellen Sie ein Zertifikat aus, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>Send the certificates of the issuing authority and of all authorities above it too, best as a .p7b file with the whole chain.</source>
        <translation>Schicken Sie auch die Zertifikate der ausstellenden Zertifizierungsstelle und aller darüber mit, am besten als .p7b-Datei mit der ganzen Kette.</translation>
    </message>
    <message>
        <source>Issue it under the root that our VPN gateway trusts, or send us the root it is under.</source>
        <translation>Stellen Sie es unter dem Stammzertifikat aus, dem unser VPN-Gateway vertraut, oder schicken Sie uns das Stammzertifikat, unter dem es steht.</translation>
    </message>
    <message>
        <source>Issue it under an authority that may issue certificates for Client Authentication with this name.</source>
        <translation>Stellen Sie es unter einer Zertifizierungsstelle aus, die Zertifikate zur Clientauthentifizierung mit diesem Namen ausstellen darf.</translation>
    </message>
    <message>
        <source>Please issue the certificate for %1 again. The one with serial number %2 from “%3” does not work with our Azure Point-to-Site VPN:</source>
        <translation>Bitte stellen Sie das Zertifikat für %1 noch einmal aus. Das mit der Seriennummer %2 von „%3“ funktioniert nicht mit unserem Azure-Point-to-Site-VPN:</translation>
    </message>
    <message>
        <source>The template asked for is %1. If it cannot be changed, a duplicate of it under another name will do.</source>
        <translation>Angefordert wurde die Vorlage %1. Kann sie nicht geändert werden, genügt ein Duplikat unter anderem Namen.</translation>
    </message>
    <message>
        <source>The same request can be used again; it need not be made anew.</source>
        <translation>Dieselbe Anforderung kann noch einmal verwendet werden; sie muss nicht neu erstellt werden.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own certificates have no extension marked as critical that is not among those of RFC 5280.</source>
        <translation>Stellen Sie es unter Zertifizierungsstellen aus, deren eigene Zertifikate keine als kritisch markierte Erweiterung haben, die nicht zu denen von RFC 5280 gehört.</translation>
    </message>
    <message>
        <source>Issue it without an extension marked as critical that is not among those of RFC 5280.</source>
        <translation>Stellen Sie es ohne als kritisch markierte Erweiterungen aus, die nicht zu denen von RFC 5280 gehören.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own keys are RSA with at least 2048 bits, signed with SHA-256.</source>
        <translation>Stellen Sie es unter Zertifizierungsstellen aus, deren eigene Schlüssel RSA mit mindestens 2048 Bit und mit SHA-256 signiert sind.</translation>
    </message>
    <message>
        <source>Issue it for an RSA key of at least 2048 bits, signed with SHA-256.</source>
        <translation>Stellen Sie es für einen RSA-Schlüssel mit mindestens 2048 Bit aus, signiert mit SHA-256.</translation>
    </message>
    <message>
        <source>Issue it under other authorities: what is refused is in the certificate of one of them.</source>
        <translation>Stellen Sie es unter anderen Zertifizierungsstellen aus: Was abgelehnt wird, steht im Zertifikat einer von ihnen.</translation>
    </message>
    <message>
        <source>Issue it again without this: what is refused is in the certificate itself.</source>
        <translation>Stellen Sie es noch einmal ohne dies aus: Was abgelehnt wird, steht im Zertifikat selbst.</translation>
    </message>
    <message>
        <source>Issue a certificate for a user, not for a certificate authority (Basic Constraints without CA).</source>
        <translation>Stellen Sie ein Zertifikat für einen Benutzer aus, nicht für eine Zertifizierungsstelle (Basiseinschränkungen ohne CA).</translation>
    </message>
    <message>
        <source>Issue it under an authority that is valid now, all the way up to the root.</source>
        <translation>Stellen Sie es unter einer Zertifizierungsstelle aus, die jetzt gültig ist, bis hinauf zum Stammzertifikat.</translation>
    </message>
    <message>
        <source>Issue it under a root that is valid now, and send us that root.</source>
        <translation>Stellen Sie es unter einem Stammzertifikat aus, das jetzt gültig ist, und schicken Sie uns dieses Stammzertifikat.</translation>
    </message>
    <message>
        <source>Sign the request with the authority&apos;s own key; the certificate must not be signed by itself.</source>
        <translation>Signieren Sie die Anforderung mit dem Schlüssel der Zertifizierungsstelle; das Zertifikat darf nicht von sich selbst signiert sein.</translation>
    </message>
    <message>
        <source>Issue it under a certificate authority whose certificate says so (Basic Constraints: CA).</source>
        <translation>Stellen Sie es unter einer Zertifizierungsstelle aus, deren Zertifikat sie als solche ausweist (Basiseinschränkungen: CA).</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own keys are RSA with at least 2048 bits.</source>
        <translation>Stellen Sie es unter Zertifizierungsstellen aus, deren eigene Schlüssel RSA mit mindestens 2048 Bit sind.</translation>
    </message>
    <message>
        <source>Issue it for the key of the request, with RSA of at least 2048 bits.</source>
        <translation>Stellen Sie es für den Schlüssel der Anforderung aus, RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose certificates are signed with SHA-256.</source>
        <translation>Stellen Sie es unter Zertifizierungsstellen aus, deren Zertifikate mit SHA-256 signiert sind.</translation>
    </message>
    <message>
        <source>Sign the certificate with SHA-256.</source>
        <translation>Signieren Sie das Zertifikat mit SHA-256.</translation>
    </message>
    <message>
        <source>Issue a new certificate; this one is revoked.</source>
        <translation>Stellen Sie ein neues Zertifikat aus; dieses ist gesperrt.</translation>
    </message>
    <message>
        <source>Issue the certificate again without this, or tell us what stands against it.</source>
        <translation>Stellen Sie das Zertifikat noch einmal ohne dies aus, oder sagen Sie uns, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Take the e-mail address over from the request, as Subject Alternative Name.</source>
        <translation>Übernehmen Sie die E-Mail-Adresse aus der Anforderung als alternativen Antragstellernamen.</translation>
    </message>
    <message>
        <source>Leave the user principal name out of the Subject Alternative Name.</source>
        <translation>Lassen Sie den Benutzerprinzipalnamen aus dem alternativen Antragstellernamen weg.</translation>
    </message>
    <message>
        <source>If that root has certified one of your authorities (a cross-certificate), send us that certificate; otherwise send us the root that the certificate is under.</source>
        <translation>Hat dieses Stammzertifikat eine Ihrer Zertifizierungsstellen zertifiziert (Kreuzzertifikat), so schicken Sie uns dieses Zertifikat; andernfalls schicken Sie uns das Stammzertifikat, unter dem das Zertifikat steht.</translation>
    </message>
    <message>
        <source>Thank you for the certificate for %1 with serial number %2 from “%3”. To use it with our Azure Point-to-Site VPN we also need certificates of your authorities:</source>
        <translation>Vielen Dank für das Zertifikat für %1 mit der Seriennummer %2 von „%3“. Um es mit unserem Azure-Point-to-Site-VPN zu verwenden, brauchen wir außerdem Zertifikate Ihrer Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>The certificate itself may stay as it is; it need not be issued again.</source>
        <translation>Das Zertifikat selbst kann bleiben, wie es ist; es muss nicht noch einmal ausgestellt werden.</translation>
    </message>
    <message>
        <source>The certificate with serial number %1 from “%2” is not for the key of our request for %3: nobody here has the key that belongs to it.</source>
        <translation>Das Zertifikat mit der Seriennummer %1 von „%2“ gehört nicht zum Schlüssel unserer Anforderung für %3: Niemand hier hat den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Please issue the certificate for our request of %1. The SHA-256 hash of its public key (SubjectPublicKeyInfo) is:</source>
        <translation>Bitte stellen Sie das Zertifikat für unsere Anforderung vom %1 aus. Der SHA-256-Hash ihres öffentlichen Schlüssels (SubjectPublicKeyInfo) lautet:</translation>
    </message>
    <message>
        <source>That of the certificate you sent is another one:</source>
        <translation>Der des Zertifikats, das Sie geschickt haben, ist ein anderer:</translation>
    </message>
    <message>
        <source>If the request is no longer at hand, we send it again.</source>
        <translation>Liegt die Anforderung nicht mehr vor, schicken wir sie noch einmal.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own certificates have one Enhanced Key Usage at most, as RFC 5280 has it.</source>
        <translation>Stellen Sie es unter Zertifizierungsstellen aus, deren eigene Zertifikate höchstens eine erweiterte Schlüsselverwendung nach RFC 5280 haben.</translation>
    </message>
    <message>
        <source>Issue it with one Enhanced Key Usage, as RFC 5280 has it, with Client Authentication (1.3.6.1.5.5.7.3.2) first.</source>
        <translation>Stellen Sie es mit genau einer erweiterten Schlüsselverwendung nach RFC 5280 aus, mit Clientauthentifizierung (1.3.6.1.5.5.7.3.2) an erster Stelle.</translation>
    </message>
</context>
<context>
    <name>p2s::AzureRevokedList</name>
    <message numerus="yes">
        <source>%n certificates are in this list: all that the ledger has as revoked and that have not expired. Add whatever else the gateway refuses; a deployment takes everything off its list that is not in this one.</source>
        <translation>
            <numerusform>%n Zertifikat steht in dieser Liste: alles, was im Register gesperrt und nicht abgelaufen ist. Ergänzen Sie, was das Gateway sonst noch abweist; eine Bereitstellung nimmt von seiner Liste alles herunter, was in dieser nicht steht.</numerusform>
            <numerusform>%n Zertifikate stehen in dieser Liste: alle, die im Register gesperrt und nicht abgelaufen sind. Ergänzen Sie, was das Gateway sonst noch abweist; eine Bereitstellung nimmt von seiner Liste alles herunter, was in dieser nicht steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BackupDialog</name>
    <message>
        <source>Back up the ledger</source>
        <translation>Register sichern</translation>
    </message>
    <message>
        <source>The whole ledger goes into “%1”, locked with a passphrase. Without it nobody gets anything out of the file, you neither.</source>
        <translation>Das ganze Register kommt in „%1“, verschlossen mit einer Passphrase. Ohne sie holt niemand etwas aus der Datei heraus, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Passphrase für die Sicherung</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>Wieder&amp;holen:</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type the second one again; the eye shows what is typed.</source>
        <translation>Geben Sie die zweite noch einmal ein. Das Auge zeigt die Eingabe.</translation>
    </message>
    <message>
        <source>Backing up the ledger …</source>
        <translation>Das Register wird gesichert …</translation>
    </message>
</context>
<context>
    <name>p2s::BatchList</name>
    <message>
        <source>The people and what became of each</source>
        <translation>Die Personen und was aus jeder geworden ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Issued; the instructions could not be written</source>
        <translation>Ausgestellt; die Anleitung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>There from an earlier run</source>
        <translation>Aus einem früheren Lauf vorhanden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>p2s::BatchSettingsPart</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Generate one for each file</source>
        <translation>Für jede Datei eines &amp;erzeugen</translation>
    </message>
    <message>
        <source>The &amp;same for all</source>
        <translation>Dasse&amp;lbe für alle</translation>
    </message>
    <message>
        <source>&amp;Instructions for each recipient</source>
        <translation>A&amp;nleitung für jeden Empfänger</translation>
    </message>
    <message>
        <source>The root that signs</source>
        <translation>Das Stammzertifikat, das signiert</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>Passphrase des Stammzertifikats</translation>
    </message>
    <message>
        <source>Signed b&amp;y:</source>
        <translation>&amp;Signiert von:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>Kennwörter:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>VPN certificates</source>
        <comment>name of a folder</comment>
        <translation>VPN-Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Password for all files</source>
        <translation>Kennwort für alle Dateien</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Kennwort wiederholen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Kennwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type the same password twice.</source>
        <translation>Geben Sie zweimal dasselbe Kennwort ein.</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <source>Go on where an &amp;earlier run into this folder was stopped</source>
        <translation>Fortsetzen, wo ein &amp;früherer Lauf in diesen Ordner angehalten wurde</translation>
    </message>
    <message>
        <source>What it finished stays as it is, with the password that it got then.</source>
        <translation>Was er fertiggestellt hat, bleibt, wie es ist, mit dem Kennwort, das es damals bekam.</translation>
    </message>
</context>
<context>
    <name>p2s::BatchTask</name>
    <message>
        <source>Renew certificates</source>
        <translation>Zertifikate erneuern</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are renewed: a new key for the same people. The old ones work until they expire or are revoked.</source>
        <translation>
            <numerusform>%n Zertifikat wird erneuert: neuer Schlüssel, dieselben Personen. Das alte gilt, bis es abläuft oder gesperrt wird.</numerusform>
            <numerusform>%n Zertifikate werden erneuert: neue Schlüssel, dieselben Personen. Die alten gelten, bis sie ablaufen oder gesperrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Zertifikate ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n people get a certificate of their own.</source>
        <translation>
            <numerusform>%n Person bekommt ein eigenes Zertifikat.</numerusform>
            <numerusform>%n Personen bekommen je ein eigenes Zertifikat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BatchWindow</name>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Kennwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all passwords</source>
        <translation>A&amp;lle Kennwörter kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Issuing …</source>
        <translation>Ausstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”.</source>
        <translation>
            <numerusform>%n Zertifikat wurde in „%1“ ausgestellt.</numerusform>
            <numerusform>%n Zertifikate wurden in „%1“ ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each person their file and its password in separate ways.</source>
        <translation>Geben Sie jeder Person ihre Datei und das Kennwort dazu auf getrennten Wegen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n certificate(s).</source>
        <translation>
            <numerusform>Nach %n Zertifikat angehalten.</numerusform>
            <numerusform>Nach %n Zertifikaten angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) could not be issued.</source>
        <translation>
            <numerusform>%n Zertifikat konnte nicht ausgestellt werden.</numerusform>
            <numerusform>%n Zertifikate konnten nicht ausgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why. The others are in “%1”.</source>
        <translation>Die Liste sagt, warum. Die anderen sind in „%1“.</translation>
    </message>
    <message>
        <source>Close without having copied all passwords?</source>
        <translation>Schließen, ohne alle Kennwörter kopiert zu haben?</translation>
    </message>
    <message>
        <source>They are kept nowhere else. Without its password a file cannot be opened.</source>
        <translation>Sie werden sonst nirgends aufbewahrt. Ohne ihr Kennwort lässt sich eine Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”; the others were there.</source>
        <translation>
            <numerusform>%n Zertifikat wurde in „%1“ ausgestellt; die anderen waren schon da.</numerusform>
            <numerusform>%n Zertifikate wurden in „%1“ ausgestellt; die anderen waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file from an earlier run opens with the password that was shown then. If that is lost, renew its certificate.</source>
        <translation>Eine Datei aus einem früheren Lauf öffnet sich mit dem Kennwort, das damals gezeigt wurde. Ist es verloren, erneuern Sie ihr Zertifikat.</translation>
    </message>
    <message>
        <source>Those that were issued are in “%1”. Start again to go on with the others.</source>
        <translation>Die ausgestellten liegen in „%1“. Starten Sie noch einmal, um mit den anderen fortzufahren.</translation>
    </message>
</context>
<context>
    <name>p2s::CalendarButton</name>
    <message>
        <source>Save as cal&amp;endar…</source>
        <translation>Als Ka&amp;lender speichern …</translation>
    </message>
    <message>
        <source>An .ics file with a day for each certificate and root that ends, and a reminder two weeks before. Outlook and other calendars import it.</source>
        <translation>Eine .ics-Datei mit einem Tag für jedes Zertifikat und Stammzertifikat, das endet, und einer Erinnerung zwei Wochen davor. Outlook und andere Kalender importieren sie.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Den Kalender speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days on which something ends are saved as “%1”.</source>
        <translation>
            <numerusform>%n Termin, an dem etwas endet, ist als „%1“ gespeichert.</numerusform>
            <numerusform>%n Termine, an denen etwas endet, sind als „%1“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file with your calendar. Saved again later, it moves nothing that is there already.</source>
        <translation>Öffnen Sie die Datei mit Ihrem Kalender. Später noch einmal gespeichert, verschiebt sie nichts, was schon da ist.</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateDetail</name>
    <message>
        <source>State:</source>
        <translation>Stand:</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1):</source>
        <translation>Fingerabdruck (SHA-1):</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256):</source>
        <translation>Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation>Seriennummer:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Antragsteller:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Enhanced Key Usage:</source>
        <translation>Erweiterte Schlüsselverwendung:</translation>
    </message>
    <message>
        <source>Alternative names:</source>
        <translation>Alternative Namen:</translation>
    </message>
    <message>
        <source>Friendly name:</source>
        <translation>Anzeigename:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>dazugekommen %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>ausgeschieden %1</translation>
    </message>
    <message>
        <source>The certificate in detail</source>
        <translation>Das Zertifikat im Einzelnen</translation>
    </message>
    <message>
        <source>Issued in place of number %1.</source>
        <translation>Anstelle von Nummer %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Number %1 took its place: %2, thumbprint %3.</source>
        <translation>Nummer %1 ist an seine Stelle getreten: %2, Fingerabdruck %3.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>the gateway knows since %1</source>
        <translation>das Gateway weiß es seit %1</translation>
    </message>
    <message>
        <source>the gateway does not know yet</source>
        <translation>das Gateway weiß es noch nicht</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signatur:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>Schlüsselverwendung:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as a certificate.</source>
        <translation>Als Zertifikat ist nichts daran auszusetzen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateField</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Issuer&apos;s unique identifier</source>
        <translation>Eindeutige Kennung des Ausstellers</translation>
    </message>
    <message>
        <source>Subject&apos;s unique identifier</source>
        <translation>Eindeutige Kennung des Antragstellers</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Aktualisierung</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>Gesperrte Zertifikate</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>Schlüsselkennung des Antragstellers</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>Alternativer Antragstellername</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>Alternativer Ausstellername</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>Basiseinschränkungen</translation>
    </message>
    <message>
        <source>CRL Number</source>
        <translation>Sperrlistennummer</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>Namenseinschränkungen</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>Sperrlisten-Verteilungspunkte</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>Zertifikatrichtlinien</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>Richtlinienzuordnungen</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>Stellenschlüsselkennung</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>Richtlinieneinschränkungen</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>Zugriff auf Stelleninformationen</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>Zertifikatvorlagenname</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>Zertifikatvorlageninformationen</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>Anwendungsrichtlinien</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>Version der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Security identifier of the account (SID)</source>
        <translation>Sicherheitskennung des Kontos (SID)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Major version: %1</source>
        <translation>Hauptversion: %1</translation>
    </message>
    <message>
        <source>Minor version: %1</source>
        <translation>Nebenversion: %1</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateWizard</name>
    <message>
        <source>P2S Certificate Wizard</source>
        <translation>P2S Certificate Wizard</translation>
    </message>
    <message>
        <source>Close the wizard without issuing the certificate?</source>
        <translation>Den Assistenten schließen, ohne das Zertifikat auszustellen?</translation>
    </message>
    <message>
        <source>What was entered for %1 will be lost. The root stays in the ledger.</source>
        <translation>Die Eingaben für %1 gehen verloren. Das Stammzertifikat bleibt im Register.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Who holds what…</source>
        <translation>Wer hat was …</translation>
    </message>
    <message>
        <source>The ledger: search, revoke and renew certificates (Ctrl+L)</source>
        <translation>Das Register: Zertifikate suchen, sperren und erneuern (Strg+L)</translation>
    </message>
    <message>
        <source>The request for %1 goes on waiting in the ledger; its reply can be taken again.</source>
        <translation>Die Anforderung für %1 wartet weiter im Register; ihre Antwort kann noch einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Close the wizard without saving or sending the request?</source>
        <translation>Den Assistenten schließen, ohne die Anforderung zu speichern oder zu senden?</translation>
    </message>
    <message>
        <source>Until somebody has the request for %1, nobody can answer it. It goes on waiting in the ledger; “The certificate authority has answered” on the first page can show it again.</source>
        <translation>Solange niemand die Anforderung für %1 hat, kann sie niemand beantworten. Sie wartet weiter im Register; „Die Zertifizierungsstelle hat geantwortet“ auf der ersten Seite kann sie noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Begin anew without saving or sending the request?</source>
        <translation>Neu beginnen, ohne die Anforderung zu speichern oder zu senden?</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Begin anew without issuing the certificate?</source>
        <translation>Neu beginnen, ohne das Zertifikat auszustellen?</translation>
    </message>
</context>
<context>
    <name>p2s::CertificationPath</name>
    <message>
        <source>The certificate that signed this one is missing.</source>
        <translation>Das Zertifikat, mit dem dieses signiert wurde, fehlt.</translation>
    </message>
    <message>
        <source>This root is not among those that are trusted here.</source>
        <translation>Dieses Stammzertifikat gehört nicht zu denen, denen hier vertraut wird.</translation>
    </message>
    <message>
        <source>This certificate has ended.</source>
        <translation>Dieses Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet.</source>
        <translation>Dieses Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This certificate must not be used for, or sign for, Client Authentication.</source>
        <translation>Dieses Zertifikat darf nicht zur Clientauthentifizierung verwendet werden und nicht dafür signieren.</translation>
    </message>
    <message>
        <source>This certificate must not sign others.</source>
        <translation>Dieses Zertifikat darf keine anderen signieren.</translation>
    </message>
    <message>
        <source>This authority may not have so many others below it.</source>
        <translation>Unter dieser Zertifizierungsstelle darf es nicht so viele weitere geben.</translation>
    </message>
    <message>
        <source>The signature on this certificate is wrong.</source>
        <translation>Die Signatur dieses Zertifikats ist falsch.</translation>
    </message>
    <message>
        <source>An authority above must not sign for this name.</source>
        <translation>Eine Zertifizierungsstelle darüber darf für diesen Namen nicht signieren.</translation>
    </message>
    <message>
        <source>This certificate has an extension that must be understood and is not.</source>
        <translation>Dieses Zertifikat hat eine Erweiterung, die verstanden werden muss, aber unbekannt ist.</translation>
    </message>
    <message>
        <source>The key or the signature of this certificate is too weak.</source>
        <translation>Der Schlüssel oder die Signatur dieses Zertifikats ist zu schwach.</translation>
    </message>
    <message>
        <source>This certificate does not pass the check.</source>
        <translation>Dieses Zertifikat besteht die Prüfung nicht.</translation>
    </message>
    <message>
        <source>There are more certificates up to the root than are followed.</source>
        <translation>Bis zum Stammzertifikat sind es mehr Zertifikate, als verfolgt werden.</translation>
    </message>
</context>
<context>
    <name>p2s::CheckList</name>
    <message>
        <source>In progress…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step or a check and its outcome, as a screen reader says it: &quot;Creating the key: done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>p2s::Cli</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Kennwort von %1: </translation>
    </message>
    <message>
        <source>the root&apos;s text</source>
        <translation>Text des Stammzertifikats</translation>
    </message>
    <message>
        <source>Accepted: a gateway that trusts %1 lets %2 in (%3).</source>
        <translation>Angenommen: Ein Gateway, das %1 vertraut, lässt %2 ein (%3).</translation>
    </message>
    <message>
        <source>Refused: a gateway that trusts %1 does not let %2 in.</source>
        <translation>Abgelehnt: Ein Gateway, das %1 vertraut, lässt %2 nicht ein.</translation>
    </message>
    <message>
        <source>Rehearse the gateway: a TLS handshake in memory with a server that trusts exactly this root.</source>
        <translation>Das Gateway proben: ein TLS-Handshake im Arbeitsspeicher mit einem Server, der genau diesem Stammzertifikat vertraut.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>The client&apos;s .pfx or certificate.</source>
        <translation>Die .pfx-Datei oder das Zertifikat des Clients.</translation>
    </message>
    <message>
        <source>The root&apos;s certificate file, or the text that was uploaded to Azure.</source>
        <translation>Die Datei des Stammzertifikats oder der Text, der in Azure hochgeladen wurde.</translation>
    </message>
    <message>
        <source>File with the gateway&apos;s revoked thumbprints, one a line.</source>
        <translation>Datei mit den gesperrten Fingerabdrücken des Gateways, einer je Zeile.</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Datei mit dem Kennwort in der ersten Zeile, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>the command is missing.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” needs one value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be used together.</source>
        <translation>„%1“ und „%2“ lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>“%1” cannot have this value.</source>
        <translation>„%1“ kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>a value is not of the kind that is needed: %1</source>
        <translation>Ein Wert ist nicht von der nötigen Art: %1</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>Each command explains itself: p2s-cert COMMAND --help</source>
        <translation>Jeder Befehl erklärt sich selbst: p2s-cert BEFEHL --help</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Client certificates for Azure Point-to-Site VPN.</source>
        <translation>Clientzertifikate für Azure Point-to-Site-VPN.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Speak this language, such as de; the system&apos;s when not given.</source>
        <translation>Diese Sprache sprechen, etwa de. Ohne Angabe die des Systems.</translation>
    </message>
    <message>
        <source>A bundle of certificates and keys (PKCS #12)</source>
        <translation>Zertifikate und Schlüssel in einer Datei (PKCS #12)</translation>
    </message>
    <message>
        <source>Certificates (X.509)</source>
        <translation>Zertifikate (X.509)</translation>
    </message>
    <message>
        <source>A bundle of certificates (PKCS #7)</source>
        <translation>Mehrere Zertifikate in einer Datei (PKCS #7)</translation>
    </message>
    <message>
        <source>A certificate request (PKCS #10)</source>
        <translation>Eine Zertifikatanforderung (PKCS #10)</translation>
    </message>
    <message>
        <source>A certificate revocation list</source>
        <translation>Eine Zertifikatsperrliste</translation>
    </message>
    <message>
        <source>A private key</source>
        <translation>Ein privater Schlüssel</translation>
    </message>
    <message>
        <source>Private key: there, locked by a password</source>
        <translation>Privater Schlüssel: vorhanden, mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <source>Private key: none in this file</source>
        <translation>Privater Schlüssel: keiner in dieser Datei</translation>
    </message>
    <message>
        <source>Private key: there</source>
        <translation>Privater Schlüssel: vorhanden</translation>
    </message>
    <message>
        <source>Private key: there, and it belongs to the first certificate</source>
        <translation>Privater Schlüssel: vorhanden, gehört zum ersten Zertifikat</translation>
    </message>
    <message>
        <source>Private key: there, but it belongs to no certificate in this file</source>
        <translation>Privater Schlüssel: vorhanden, gehört aber zu keinem Zertifikat in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>Will not work. Problems found: %n.</source>
        <translation>
            <numerusform>Wird nicht funktionieren. %n Problem gefunden.</numerusform>
            <numerusform>Wird nicht funktionieren. %n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will work. Warnings: %n.</source>
        <translation>
            <numerusform>Wird funktionieren. %n Warnung.</numerusform>
            <numerusform>Wird funktionieren. %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Encryption (cipher, key derivation, iterations): %1</source>
        <translation>Verschlüsselung (Verfahren, Schlüsselableitung, Iterationen): %1</translation>
    </message>
    <message>
        <source>Integrity check (algorithm, iterations): %1</source>
        <translation>Integritätsprüfung (Verfahren, Iterationen): %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Friendly name: %1</source>
        <translation>Anzeigename: %1</translation>
    </message>
    <message>
        <source>Say what is in certificate files: every certificate, its Enhanced Key Usage in encoded order, and what would keep it from working.</source>
        <translation>Sagen, was in Zertifikatdateien steckt: jedes Zertifikat, seine erweiterte Schlüsselverwendung in kodierter Reihenfolge und was sein Funktionieren verhindern würde.</translation>
    </message>
    <message>
        <source>A .pfx, .p12, .cer, .crt, .pem, .p7b, .csr or .crl file.</source>
        <translation>Eine .pfx-, .p12-, .cer-, .crt-, .pem-, .p7b-, .csr- oder .crl-Datei.</translation>
    </message>
    <message>
        <source>“%1” or “%2” is missing.</source>
        <translation>„%1“ oder „%2“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” needs a terminal or “%2”.</source>
        <translation>„%1“ braucht ein Terminal oder „%2“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot name the same file.</source>
        <translation>„%1“ und „%2“ können nicht dieselbe Datei nennen.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Kennwort für %1: </translation>
    </message>
    <message>
        <source>The password again: </source>
        <translation>Das Kennwort noch einmal: </translation>
    </message>
    <message>
        <source>Passphrase of the root %1: </source>
        <translation>Passphrase des Stammzertifikats %1: </translation>
    </message>
    <message>
        <source>The root that signs.</source>
        <translation>Das Stammzertifikat, das signiert.</translation>
    </message>
    <message>
        <source>The user&apos;s address, name@domain.</source>
        <translation>Die Adresse des Benutzers, name@domäne.</translation>
    </message>
    <message>
        <source>For this one person: revoking it cuts off nobody else.</source>
        <translation>Für diese eine Person: Eine Sperrung schließt niemand anderen aus.</translation>
    </message>
    <message>
        <source>Shared by these people, comma-separated: revoking it cuts off all of them.</source>
        <translation>Gemeinsam für diese Personen, durch Kommas getrennt: Eine Sperrung schließt alle aus.</translation>
    </message>
    <message>
        <source>How many days it is valid; 18 months, but no longer than its root, when not given.</source>
        <translation>Gültigkeit in Tagen. Ohne Angabe 18 Monate, aber nicht länger als das Stammzertifikat.</translation>
    </message>
    <message>
        <source>Enhanced Key Usage in this order, names or object identifiers; Client Authentication must come first, and is alone when not given.</source>
        <translation>Erweiterte Schlüsselverwendung in dieser Reihenfolge, Namen oder Objektkennungen. „Clientauthentifizierung“ muss zuerst stehen, ohne Angabe steht sie allein.</translation>
    </message>
    <message>
        <source>The .pfx file to write.</source>
        <translation>Die .pfx-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Where it will be installed.</source>
        <translation>Wo es installiert wird.</translation>
    </message>
    <message>
        <source>The name in the VPN client&apos;s list; suggested when not given.</source>
        <translation>Der Name in der Liste des VPN-Clients. Ohne Angabe wird einer vorgeschlagen.</translation>
    </message>
    <message>
        <source>Also write a sheet for the recipient: what to click, what to answer.</source>
        <translation>Auch ein Blatt für den Empfänger schreiben: worauf man klickt, was man antwortet.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>File with the password for the .pfx in its first line; - for standard input. Without it the password is asked for.</source>
        <translation>Datei mit dem Kennwort für die .pfx-Datei in der ersten Zeile, - für die Standardeingabe. Ohne sie wird nach dem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>Ein Kennwort erzeugen und einmal zeigen.</translation>
    </message>
    <message>
        <source>Issue one client certificate and write it with its key and full chain into a .pfx.</source>
        <translation>Ein Clientzertifikat ausstellen und mit Schlüssel und vollständiger Kette in eine .pfx-Datei schreiben.</translation>
    </message>
    <message>
        <source>The file opens with the password.</source>
        <translation>Die Datei öffnet sich mit dem Kennwort.</translation>
    </message>
    <message>
        <source>The private key in it belongs to the certificate.</source>
        <translation>Der private Schlüssel darin gehört zum Zertifikat.</translation>
    </message>
    <message>
        <source>The chain in it is complete up to the root.</source>
        <translation>Die Kette darin reicht bis zum Stammzertifikat.</translation>
    </message>
    <message>
        <source>Client Authentication is first in the Enhanced Key Usage.</source>
        <translation>„Clientauthentifizierung“ steht in der erweiterten Schlüsselverwendung zuerst.</translation>
    </message>
    <message>
        <source>It is encrypted as the place it is meant for can read it.</source>
        <translation>Sie ist so verschlüsselt, dass ihr Ziel sie lesen kann.</translation>
    </message>
    <message>
        <source>[yes]</source>
        <translation>[ja]</translation>
    </message>
    <message>
        <source>[no]</source>
        <translation>[nein]</translation>
    </message>
    <message>
        <source>Issued to %1: %2</source>
        <translation>Ausgestellt für %1: %2</translation>
    </message>
    <message>
        <source>Checked on the finished file:</source>
        <translation>An der fertigen Datei geprüft:</translation>
    </message>
    <message>
        <source>Creating the key …</source>
        <translation>Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Checking the certificate …</source>
        <translation>Zertifikat wird geprüft…</translation>
    </message>
    <message>
        <source>Recording it in the ledger …</source>
        <translation>Wird in das Register eingetragen…</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Opening the file again to check it …</source>
        <translation>Datei wird zur Prüfung wieder geöffnet…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Allgemeiner Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Gemeinsam für</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>No certificate in the ledger matches.</source>
        <translation>Kein Zertifikat im Register passt.</translation>
    </message>
    <message>
        <source>List the certificates of the ledger, newest first.</source>
        <translation>Die Zertifikate des Registers auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Part of an address, a name, a root&apos;s name, a thumbprint or a serial number.</source>
        <translation>Teil einer Adresse, eines Namens, eines Stammzertifikatnamens, eines Fingerabdrucks oder einer Seriennummer.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Nur die mit diesem Status.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Kennwort: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>in encoded order:</source>
        <translation>in kodierter Reihenfolge:</translation>
    </message>
    <message>
        <source>The order is right: Client Authentication comes first.</source>
        <translation>Die Reihenfolge stimmt: „Clientauthentifizierung“ steht zuerst.</translation>
    </message>
    <message>
        <source>The order is wrong: Client Authentication must come first.</source>
        <translation>Die Reihenfolge stimmt nicht: „Clientauthentifizierung“ muss zuerst stehen.</translation>
    </message>
    <message>
        <source>Client Authentication is not in the list.</source>
        <translation>„Clientauthentifizierung“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>Make, import and show root certificates.</source>
        <translation>Stammzertifikate erstellen, importieren und zeigen.</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Stammzertifikat %1</translation>
    </message>
    <message>
        <source>Its private key is not in this ledger, so it cannot sign here.</source>
        <translation>Sein privater Schlüssel ist nicht in diesem Register. Es kann hier nicht signieren.</translation>
    </message>
    <message>
        <source>Next, upload it to Azure, once. This writes the text for the gateway&apos;s Point-to-site configuration, root certificates, Public certificate data:</source>
        <translation>Laden Sie es als Nächstes einmal in Azure hoch. Dies schreibt den Text für „Öffentliche Zertifikatdaten“ unter „Stammzertifikate“ in der Point-to-Site-Konfiguration des Gateways:</translation>
    </message>
    <message>
        <source>Then give each person a certificate:</source>
        <translation>Geben Sie dann jeder Person ein Zertifikat:</translation>
    </message>
    <message>
        <source>Passphrase for the new root %1: </source>
        <translation>Passphrase für das neue Stammzertifikat %1: </translation>
    </message>
    <message>
        <source>The passphrase again: </source>
        <translation>Die Passphrase noch einmal: </translation>
    </message>
    <message>
        <source>Creating the root&apos;s key …</source>
        <translation>Schlüssel des Stammzertifikats wird erzeugt…</translation>
    </message>
    <message>
        <source>The root is made and in the ledger, its key locked by the passphrase.</source>
        <translation>Das Stammzertifikat ist erstellt und im Register, sein Schlüssel durch die Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Make a root certificate into the ledger, its key encrypted.</source>
        <translation>Ein Stammzertifikat im Register erstellen, mit verschlüsseltem Schlüssel.</translation>
    </message>
    <message>
        <source>The root&apos;s name, without spaces.</source>
        <translation>Der Name des Stammzertifikats, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>How many days it is valid; 24 months when not given.</source>
        <translation>Gültigkeit in Tagen. Ohne Angabe 24 Monate.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Paste its one line into Public certificate data, under the name %1, and save the gateway&apos;s Point-to-site configuration.</source>
        <translation>Fügen Sie die eine Zeile unter dem Namen %1 als „Öffentliche Zertifikatdaten“ ein und speichern Sie die Point-to-Site-Konfiguration des Gateways.</translation>
    </message>
    <message>
        <source>Write a root&apos;s certificate, without its key, for Azure or a file.</source>
        <translation>Ein Stammzertifikat ohne seinen Schlüssel schreiben, für Azure oder in eine Datei.</translation>
    </message>
    <message>
        <source>The root&apos;s name.</source>
        <translation>Der Name des Stammzertifikats.</translation>
    </message>
    <message>
        <source>azure: the one-line text for the portal; der: a .cer for the Azure command line; pem: for OpenVPN and strongSwan.</source>
        <translation>azure: der einzeilige Text für das Portal; der: eine .cer-Datei für die Azure-Befehlszeile; pem: für OpenVPN und strongSwan.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Die Datei, die geschrieben wird, - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Replace the file when it is there.</source>
        <translation>Die Datei ersetzen, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>New passphrase for the root %1: </source>
        <translation>Neue Passphrase für das Stammzertifikat %1: </translation>
    </message>
    <message>
        <source>The root is in the ledger, its key locked by the passphrase.</source>
        <translation>Das Stammzertifikat ist im Register, sein Schlüssel durch die Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Take a root with its key from a .pfx, or from a PEM certificate and key, into the ledger.</source>
        <translation>Ein Stammzertifikat mit seinem Schlüssel aus einer .pfx-Datei oder aus Zertifikat und Schlüssel in PEM in das Register übernehmen.</translation>
    </message>
    <message>
        <source>The .pfx, .p12 or PEM file.</source>
        <translation>Die .pfx-, .p12- oder PEM-Datei.</translation>
    </message>
    <message>
        <source>The private key, when it is in a file of its own.</source>
        <translation>Der private Schlüssel, wenn er in einer eigenen Datei liegt.</translation>
    </message>
    <message>
        <source>What to call it in the ledger; from its common name when not given.</source>
        <translation>Sein Name im Register. Ohne Angabe wird er aus dem allgemeinen Namen (CN) gebildet.</translation>
    </message>
    <message>
        <source>File with the password of FILE in its first line; - for standard input.</source>
        <translation>Datei mit dem Kennwort von FILE in der ersten Zeile, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is no root in the ledger yet. This makes one:</source>
        <translation>Im Register gibt es noch kein Stammzertifikat. So erstellen Sie eines:</translation>
    </message>
    <message>
        <source>List the roots of the ledger.</source>
        <translation>Die Stammzertifikate des Registers auflisten.</translation>
    </message>
    <message>
        <source>Show one root of the ledger.</source>
        <translation>Ein Stammzertifikat des Registers zeigen.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Die beiden Eingaben sind nicht gleich. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Number %1, %2, under the root %3</source>
        <translation>Nummer %1, %2, unter dem Stammzertifikat %3</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Shared by: %1</source>
        <translation>Gemeinsam für: %1</translation>
    </message>
    <message>
        <source>For one person: %1</source>
        <translation>Für eine Person: %1</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Was geschah:</translation>
    </message>
    <message>
        <source>Show one certificate of the ledger and its history.</source>
        <translation>Ein Zertifikat des Registers und seine Geschichte zeigen.</translation>
    </message>
    <message>
        <source>Its number, thumbprint or serial number.</source>
        <translation>Seine Nummer, sein Fingerabdruck oder seine Seriennummer.</translation>
    </message>
    <message>
        <source>Kind and length of the key to make.</source>
        <translation>Art und Länge des Schlüssels, der erzeugt wird.</translation>
    </message>
    <message>
        <source>Checking every event and every row …</source>
        <translation>Jedes Ereignis und jede Zeile werden geprüft …</translation>
    </message>
    <message>
        <source>The ledger is as it was written: %1 events, %2 rows.</source>
        <translation>Das Register ist so, wie es geschrieben wurde: Ereignisse: %1, Zeilen: %2.</translation>
    </message>
    <message>
        <source>Its last event is number %1, hash %2.</source>
        <translation>Sein letztes Ereignis hat die Nummer %1 und den Hash %2.</translation>
    </message>
    <message>
        <source>Find what was edited, removed, moved or inserted in the ledger by another hand.</source>
        <translation>Finden, was von anderer Hand im Register geändert, entfernt, verschoben oder eingefügt wurde.</translation>
    </message>
    <message>
        <source>A head that was written earlier by “%1” and must still be in the ledger.</source>
        <translation>Ein Endstand, der früher mit „%1“ geschrieben wurde und noch im Register sein muss.</translation>
    </message>
    <message>
        <source>Say number and hash of the last event. Kept elsewhere, it proves that nothing was cut off.</source>
        <translation>Nummer und Hash des letzten Ereignisses nennen. Anderswo aufbewahrt, beweist das, dass nichts abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>The file to write; standard output when not given.</source>
        <translation>Die Datei, die geschrieben wird; ohne Angabe die Standardausgabe.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a file, not standard output.</source>
        <translation>„%1“ braucht den Namen einer Datei, nicht die Standardausgabe.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>not together with</source>
        <translation>nicht zusammen mit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The password could not be shown and is lost, so %1 cannot be opened. Delete that file, revoke the certificate with number %2, and issue it again.</source>
        <translation>Das Kennwort konnte nicht gezeigt werden und ist verloren, daher lässt sich %1 nicht öffnen. Löschen Sie diese Datei, sperren Sie das Zertifikat mit der Nummer %2, und stellen Sie es neu aus.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is recorded as issued.</source>
        <translation>Nummer %1 für %2 ist als ausgestellt eingetragen.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is taken back.</source>
        <translation>Nummer %1 für %2 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is left pending: its file is not in its place, %3.</source>
        <translation>Nummer %1 für %2 bleibt ausstehend: Die Datei liegt nicht an ihrem Ort, %3.</translation>
    </message>
    <message>
        <source>No issue was interrupted.</source>
        <translation>Keine Ausstellung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Put the file back and try again, or take the issue back with “%1”.</source>
        <translation>Legen Sie die Datei zurück und versuchen Sie es erneut, oder nehmen Sie die Ausstellung mit „%1“ zurück.</translation>
    </message>
    <message>
        <source>Settle issues that a crash interrupted: those whose file is whole are recorded as issued.</source>
        <translation>Durch einen Absturz unterbrochene Ausstellungen klären: Ist die Datei vollständig, wird sie als ausgestellt eingetragen.</translation>
    </message>
    <message>
        <source>Take all of them back instead, and delete their files.</source>
        <translation>Stattdessen alle zurücknehmen und ihre Dateien löschen.</translation>
    </message>
    <message>
        <source>Windows: put a .pfx into your own certificate store, with its key and its chain.</source>
        <translation>Windows: eine .pfx-Datei mit Schlüssel und Kette in den eigenen Zertifikatspeicher legen.</translation>
    </message>
    <message>
        <source>The .pfx or .p12 file.</source>
        <translation>Die .pfx- oder .p12-Datei.</translation>
    </message>
    <message>
        <source>Windows: take away a certificate that install put into your store, and its key.</source>
        <translation>Windows: ein mit install abgelegtes Zertifikat samt Schlüssel wieder entfernen.</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate.</source>
        <translation>SHA-1-Fingerabdruck des Zertifikats.</translation>
    </message>
    <message>
        <source>The root was left out; the VPN client needs it from somewhere else.</source>
        <translation>Das Stammzertifikat wurde weggelassen; der VPN-Client braucht es von anderswo.</translation>
    </message>
    <message>
        <source>Its root is now trusted on this account.</source>
        <translation>Diesem Konto gilt das Stammzertifikat jetzt als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Its root was trusted already.</source>
        <translation>Das Stammzertifikat war bereits vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The root was declined when Windows asked, so the VPN client cannot use the certificate yet. Run the command again and answer Yes.</source>
        <translation>Das Stammzertifikat wurde auf die Frage von Windows abgelehnt; der VPN-Client kann das Zertifikat noch nicht verwenden. Führen Sie den Befehl erneut aus und antworten Sie mit Ja.</translation>
    </message>
    <message>
        <source>Allow the key to be exported from the store again.</source>
        <translation>Erlauben, den Schlüssel wieder aus dem Speicher zu exportieren.</translation>
    </message>
    <message>
        <source>Leave out the root, for when a policy distributes it; Windows does not ask then.</source>
        <translation>Das Stammzertifikat weglassen, wenn eine Richtlinie es verteilt; Windows fragt dann nicht.</translation>
    </message>
    <message>
        <source>Unless the root is trusted already, Windows now asks whether to trust it.</source>
        <translation>Falls das Stammzertifikat noch nicht vertrauenswürdig ist, fragt Windows jetzt danach.</translation>
    </message>
    <message>
        <source>%1 is installed in your certificate store.</source>
        <translation>%1 ist in Ihrem Zertifikatspeicher installiert.</translation>
    </message>
    <message>
        <source>%1 was in your certificate store already.</source>
        <translation>%1 war bereits in Ihrem Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>The certificate and its key are gone from your certificate store.</source>
        <translation>Das Zertifikat und sein Schlüssel sind aus Ihrem Zertifikatspeicher entfernt.</translation>
    </message>
    <message>
        <source>Its root is no longer trusted: nothing else needed it.</source>
        <translation>Das Stammzertifikat ist nicht mehr vertrauenswürdig: Nichts anderes brauchte es.</translation>
    </message>
    <message>
        <source>Windows: also install it in your own certificate store.</source>
        <translation>Windows: auch im eigenen Zertifikatspeicher installieren.</translation>
    </message>
    <message>
        <source>The root is in the ledger; its key stays in the Windows certificate store.</source>
        <translation>Das Stammzertifikat ist im Register; sein Schlüssel bleibt im Zertifikatspeicher von Windows.</translation>
    </message>
    <message>
        <source>Windows: use the root with this SHA-1 thumbprint in the certificate store; its key stays there.</source>
        <translation>Windows: das Stammzertifikat mit diesem SHA-1-Fingerabdruck im Zertifikatspeicher verwenden; sein Schlüssel bleibt dort.</translation>
    </message>
    <message>
        <source>Can sign</source>
        <translation>Kann signieren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>There is no root with its key in the Windows certificate store.</source>
        <translation>Im Zertifikatspeicher von Windows gibt es kein Stammzertifikat mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>Windows: the roots with their key in the certificate store instead, for root import --from-store.</source>
        <translation>Windows: stattdessen die Stammzertifikate mit Schlüssel im Zertifikatspeicher, für root import --from-store.</translation>
    </message>
    <message>
        <source>Only its passphrase unlocks the root %1 now.</source>
        <translation>Nur noch seine Passphrase entsperrt das Stammzertifikat %1.</translation>
    </message>
    <message>
        <source>Windows: let your account unlock a root on this computer, beside its passphrase.</source>
        <translation>Windows: Ihr Konto neben der Passphrase ein Stammzertifikat auf diesem Computer entsperren lassen.</translation>
    </message>
    <message>
        <source>Windows: let only its passphrase unlock a root again.</source>
        <translation>Windows: ein Stammzertifikat wieder nur von seiner Passphrase entsperren lassen.</translation>
    </message>
    <message>
        <source>one of “%1”, “%2” and “%3” is needed.</source>
        <translation>eines von „%1“, „%2“ und „%3“ wird gebraucht.</translation>
    </message>
    <message>
        <source>The certificate with this thumbprint, SHA-1 or SHA-256.</source>
        <translation>Das Zertifikat mit diesem Fingerabdruck, SHA-1 oder SHA-256.</translation>
    </message>
    <message>
        <source>The certificate with this serial number.</source>
        <translation>Das Zertifikat mit dieser Seriennummer.</translation>
    </message>
    <message>
        <source>The certificate with this common name, if there is only one.</source>
        <translation>Das Zertifikat mit diesem Namen, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>Only under this root.</source>
        <translation>Nur unter diesem Stammzertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>Innerhalb von %n Tag läuft nichts ab.</numerusform>
            <numerusform>Innerhalb von %n Tagen läuft nichts ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the certificates and roots that expire soon.</source>
        <translation>Zertifikate und Stammzertifikate auflisten, die bald ablaufen.</translation>
    </message>
    <message>
        <source>Within how many days.</source>
        <translation>Innerhalb von wie vielen Tagen.</translation>
    </message>
    <message>
        <source>Also write them as a calendar file (iCalendar).</source>
        <translation>Sie auch als Kalenderdatei (iCalendar) schreiben.</translation>
    </message>
    <message>
        <source>%1 uses number %2, %3, from now on.</source>
        <translation>%1 verwendet von jetzt an Nummer %2, %3.</translation>
    </message>
    <message>
        <source>%1 does not use number %2, %3, any more. Whoever kept the file can still connect until it is revoked.</source>
        <translation>%1 verwendet Nummer %2, %3, nicht mehr. Wer die Datei behalten hat, kann sich weiter verbinden, bis es gesperrt wird.</translation>
    </message>
    <message>
        <source>The person&apos;s address.</source>
        <translation>Die Adresse der Person.</translation>
    </message>
    <message>
        <source>Who holds which certificate.</source>
        <translation>Wer welches Zertifikat hat.</translation>
    </message>
    <message>
        <source>Everything that somebody holds or held, alone or shared: for when they leave.</source>
        <translation>Alles, was jemand hat oder hatte, allein oder gemeinsam: für den Fall, dass er ausscheidet.</translation>
    </message>
    <message>
        <source>Somebody uses a shared certificate from now on.</source>
        <translation>Jemand verwendet von jetzt an ein gemeinsames Zertifikat.</translation>
    </message>
    <message>
        <source>Somebody does not use a shared certificate any more.</source>
        <translation>Jemand verwendet ein gemeinsames Zertifikat nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” or “%2” is needed, not both.</source>
        <translation>„%1“ oder „%2“ wird gebraucht, nicht beide.</translation>
    </message>
    <message>
        <source>“%1” is for one certificate; use “%2” for several.</source>
        <translation>„%1“ ist für ein einziges Zertifikat; für mehrere „%2“ verwenden.</translation>
    </message>
    <message>
        <source>the certificates are under several roots; say with “%1” which one signs the new ones.</source>
        <translation>die Zertifikate sind unter mehreren Stammzertifikaten; mit „%1“ sagen, welches die neuen signiert.</translation>
    </message>
    <message>
        <source>Password for the new files: </source>
        <translation>Kennwort für die neuen Dateien: </translation>
    </message>
    <message>
        <source>It takes the place of number %1, thumbprint %2.</source>
        <translation>Es tritt an die Stelle von Nummer %1, Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>The user installs the new file, chooses “%1” in the VPN client, and then removes the old certificate. The old one works until it expires or is revoked.</source>
        <translation>Der Benutzer installiert die neue Datei, wählt im VPN-Client „%1“ und entfernt dann das alte Zertifikat. Das alte gilt, bis es abläuft oder gesperrt wird.</translation>
    </message>
    <message>
        <source>Issue new certificates to the same people, with new keys, in place of old ones.</source>
        <translation>Denselben Personen neue Zertifikate mit neuen Schlüsseln anstelle der alten ausstellen.</translation>
    </message>
    <message>
        <source>The root that signs; the old one&apos;s when not given.</source>
        <translation>Das Stammzertifikat, das signiert; ohne Angabe das des alten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Revoking number %1, %2, would do this:</source>
        <translation>Nichts wurde geändert. Nummer %1, %2, zu sperren hätte diese Folgen:</translation>
    </message>
    <message>
        <source>Number %1, %2, is marked as revoked.</source>
        <translation>Nummer %1, %2, ist als gesperrt vermerkt.</translation>
    </message>
    <message>
        <source>Cut off as soon as the gateway knows:</source>
        <translation>Abgeschnitten, sobald das Gateway es weiß:</translation>
    </message>
    <message>
        <source>Of these have no other certificate and need a new one:</source>
        <translation>Davon haben kein anderes Zertifikat und brauchen ein neues:</translation>
    </message>
    <message>
        <source>The gateway does not know yet. Tell it with one of these:</source>
        <translation>Das Gateway weiß es noch nicht. Einer dieser Befehle sagt es ihm:</translation>
    </message>
    <message>
        <source>In the portal: Point-to-site configuration, Revoked certificates, name %1, thumbprint %2.</source>
        <translation>Im Portal: Punkt-zu-Standort-Konfiguration, Gesperrte Zertifikate, Name %1, Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>Number %1, %2, is not revoked any more: %3.</source>
        <translation>Nummer %1, %2, ist nicht mehr gesperrt: %3.</translation>
    </message>
    <message>
        <source>Mark a certificate as revoked, say who is cut off, and print the Azure commands.</source>
        <translation>Ein Zertifikat als gesperrt vermerken, sagen, wer abgeschnitten wird, und die Azure-Befehle ausgeben.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Warum: %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s resource group, for the Azure commands.</source>
        <translation>Die Ressourcengruppe des Gateways, für die Azure-Befehle.</translation>
    </message>
    <message>
        <source>The virtual network gateway, for the Azure commands.</source>
        <translation>Das Gateway des virtuellen Netzwerks, für die Azure-Befehle.</translation>
    </message>
    <message>
        <source>Only say who would be cut off.</source>
        <translation>Nur sagen, wer abgeschnitten würde.</translation>
    </message>
    <message>
        <source>Take a revocation back that the gateway does not know yet, or lift a hold.</source>
        <translation>Eine Sperrung zurücknehmen, die das Gateway noch nicht kennt, oder ein Aussetzen aufheben.</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>Gesperrt am %1: %2</translation>
    </message>
    <message>
        <source>Issued in place of number %1</source>
        <translation>Anstelle von Nummer %1 ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list number %1 of the root %2, with %n certificates.</source>
        <translation>
            <numerusform>Sperrliste Nummer %1 des Stammzertifikats %2 mit %n Zertifikat.</numerusform>
            <numerusform>Sperrliste Nummer %1 des Stammzertifikats %2 mit %n Zertifikaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the next one before %1: after that, a gateway that reads it lets nobody in.</source>
        <translation>Erstellen Sie die nächste vor dem %1: Danach lässt ein Gateway, das sie liest, niemanden mehr hinein.</translation>
    </message>
    <message>
        <source>Azure does not read revocation lists; it needs the thumbprints (p2s-cert revoke).</source>
        <translation>Azure liest keine Sperrlisten; es braucht die Fingerabdrücke (p2s-cert revoke).</translation>
    </message>
    <message>
        <source>Make a signed revocation list (CRL) for gateways that read one, such as OpenVPN and strongSwan.</source>
        <translation>Eine signierte Sperrliste (CRL) erstellen, für Gateways, die eine lesen, etwa OpenVPN und strongSwan.</translation>
    </message>
    <message>
        <source>The root that signs it.</source>
        <translation>Das Stammzertifikat, das sie signiert.</translation>
    </message>
    <message>
        <source>When the next one is due: so many days from now; 30 when not given.</source>
        <translation>Wann die nächste fällig ist: in so vielen Tagen; 30 ohne Angabe.</translation>
    </message>
    <message>
        <source>The same in hours.</source>
        <translation>Dasselbe in Stunden.</translation>
    </message>
    <message>
        <source>pem: for OpenVPN and strongSwan; der: for strongSwan and Windows.</source>
        <translation>pem: für OpenVPN und strongSwan; der: für strongSwan und Windows.</translation>
    </message>
    <message>
        <source>What an Azure gateway knows, beside the ledger.</source>
        <translation>Was ein Azure-Gateway weiß, neben dem Register.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>Das Gateway hat %n Stammzertifikat.</numerusform>
            <numerusform>Das Gateway hat %n Stammzertifikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>Platz ist noch für %n weiteres.</numerusform>
            <numerusform>Platz ist noch für %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses %n thumbprints.</source>
        <translation>
            <numerusform>Das Gateway lehnt %n Fingerabdruck ab.</numerusform>
            <numerusform>Das Gateway lehnt %n Fingerabdrücke ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger and the gateway agree.</source>
        <translation>Das Register und das Gateway stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>Noted as being on the gateway: %n revocations.</source>
        <translation>
            <numerusform>Als auf dem Gateway vermerkt: %n Sperrung.</numerusform>
            <numerusform>Als auf dem Gateway vermerkt: %n Sperrungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are on the gateway without being noted here; --note does that.</source>
        <translation>
            <numerusform>%n Sperrung ist auf dem Gateway, ohne dass es hier vermerkt ist; --note holt das nach.</numerusform>
            <numerusform>%n Sperrungen sind auf dem Gateway, ohne dass es hier vermerkt ist; --note holt das nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the roots and the revoked certificates of an Azure gateway with the ledger and name every difference.</source>
        <translation>Die Stammzertifikate und die gesperrten Zertifikate eines Azure-Gateways mit dem Register vergleichen und jeden Unterschied nennen.</translation>
    </message>
    <message>
        <source>The JSON that “az network vnet-gateway show” prints, or revoked thumbprints, one a line; - for standard input.</source>
        <translation>Das JSON, das „az network vnet-gateway show“ ausgibt, oder gesperrte Fingerabdrücke, einer je Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Note in the ledger which revocations are on the gateway by now.</source>
        <translation>Im Register vermerken, welche Sperrungen inzwischen auf dem Gateway sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the certificates of the ledger as a table (CSV).</source>
        <translation>Die Zertifikate des Registers als Tabelle (CSV) schreiben.</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>List number: %1</source>
        <translation>Nummer der Liste: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>The next one is due: %1</source>
        <translation>Die nächste ist fällig: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are on it.</source>
        <translation>
            <numerusform>%n Zertifikat steht darauf.</numerusform>
            <numerusform>%n Zertifikate stehen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted that the gateway knows.</source>
        <translation>Es ist vermerkt, dass das Gateway Bescheid weiß.</translation>
    </message>
    <message>
        <source>Note that the thumbprint is on the gateway&apos;s list, now or since it was revoked.</source>
        <translation>Vermerken, dass der Fingerabdruck auf der Liste des Gateways steht, jetzt oder seit der Sperrung.</translation>
    </message>
    <message>
        <source>The ledger to use, a file or postgresql://user@server/database; P2S_LEDGER, or one in your own data folder, when not given.</source>
        <translation>Das zu verwendende Register, eine Datei oder postgresql://Benutzer@Server/Datenbank; ohne Angabe P2S_LEDGER oder eines in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>Check, back up and restore the ledger as a whole.</source>
        <translation>Das Register als Ganzes prüfen, sichern und wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n certificates.</source>
        <translation>
            <numerusform>Sie enthält %n Zertifikat.</numerusform>
            <numerusform>Sie enthält %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last event is number %1.</source>
        <translation>Ihr letztes Ereignis hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Passphrase for the backup: </source>
        <translation>Passphrase für die Sicherung: </translation>
    </message>
    <message>
        <source>Backing up the ledger …</source>
        <translation>Das Register wird gesichert …</translation>
    </message>
    <message>
        <source>The ledger is backed up as %1.</source>
        <translation>Das Register ist als %1 gesichert.</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Passphrase der Sicherung: </translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>Die Sicherung wird geprüft …</translation>
    </message>
    <message>
        <source>The ledger is restored from %1.</source>
        <translation>Das Register ist aus %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The ledger that was there is kept as %1.</source>
        <translation>Das bisherige Register bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>%n Ereignis geschah nach der Sicherung und steht nur im bisherigen Register.</numerusform>
            <numerusform>%n Ereignisse geschahen nach der Sicherung und stehen nur im bisherigen Register.</numerusform>
        </translation>
    </message>
    <message>
        <source>File with the backup&apos;s passphrase in its first line; - for standard input. Without it the passphrase is asked for.</source>
        <translation>Datei mit der Passphrase der Sicherung in der ersten Zeile; - für die Standardeingabe. Ohne sie wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Write the whole ledger into one file, locked with a passphrase, while others use it.</source>
        <translation>Das ganze Register in eine Datei schreiben, mit einer Passphrase verschlossen, während andere es benutzen.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Put a backup in the ledger&apos;s place, after everything in it was checked.</source>
        <translation>Eine Sicherung an die Stelle des Registers setzen, nachdem alles darin geprüft wurde.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Die Sicherung.</translation>
    </message>
    <message>
        <source>Replace the ledger that is there; it is kept beside it under another name.</source>
        <translation>Das vorhandene Register ersetzen; es bleibt daneben unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Password for the ledger’s server: </source>
        <translation>Kennwort für den Server des Registers: </translation>
    </message>
    <message>
        <source>The server of the ledger is not verified (sslmode=%1): somebody in between could read and change what is sent.</source>
        <translation>Der Server des Registers wird nicht geprüft (sslmode=%1): Jemand auf dem Weg dorthin könnte lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>a report&apos;s name ends in .html, .pdf, .csv or .json.</source>
        <translation>der Name eines Berichts endet auf .html, .pdf, .csv oder .json.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>– with certificates</source>
        <translation>– mit Zertifikaten</translation>
    </message>
    <message>
        <source>– requests, revocation lists and keys</source>
        <translation>– Anforderungen, Sperrlisten und Schlüssel</translation>
    </message>
    <message>
        <source>– that could not be read</source>
        <translation>– die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Certificates, each counted once</source>
        <translation>Zertifikate, jedes einmal gezählt</translation>
    </message>
    <message>
        <source>– with errors</source>
        <translation>– mit Fehlern</translation>
    </message>
    <message>
        <source>– with warnings only</source>
        <translation>– nur mit Warnungen</translation>
    </message>
    <message>
        <source>– in order</source>
        <translation>– in Ordnung</translation>
    </message>
    <message>
        <source>Unknown to the ledger</source>
        <translation>Dem Register unbekannt</translation>
    </message>
    <message>
        <source>Private key in several places</source>
        <translation>Privater Schlüssel an mehreren Stellen</translation>
    </message>
    <message>
        <source>Not read: %1 (%2)</source>
        <translation>Nicht gelesen: %1 (%2)</translation>
    </message>
    <message>
        <source>Files read: %1 of %2, certificates: %3</source>
        <translation>Gelesene Dateien: %1 von %2, Zertifikate: %3</translation>
    </message>
    <message>
        <source>The folder to walk through.</source>
        <translation>Der Ordner, der durchgegangen wird.</translation>
    </message>
    <message>
        <source>Write a report to this .html, .pdf, .csv or .json file.</source>
        <translation>Einen Bericht in diese .html-, .pdf-, .csv- oder .json-Datei schreiben.</translation>
    </message>
    <message>
        <source>File with passwords to try on what is locked, one a line.</source>
        <translation>Datei mit Kennwörtern für Gesperrtes, eines je Zeile.</translation>
    </message>
    <message>
        <source>Threads to read with; as many as the computer has when not given.</source>
        <translation>Zahl der Threads zum Lesen; ohne Angabe so viele, wie der Computer hat.</translation>
    </message>
    <message>
        <source>Replace the report if it is there.</source>
        <translation>Den Bericht ersetzen, wenn es ihn schon gibt.</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>GEFUNDEN</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>A gateway with this root would let this file in.</source>
        <translation>Ein Gateway mit diesem Stammzertifikat ließe diese Datei zu.</translation>
    </message>
    <message>
        <source>A gateway with this root would not let this file in.</source>
        <translation>Ein Gateway mit diesem Stammzertifikat ließe diese Datei nicht zu.</translation>
    </message>
    <message>
        <source>Besides, in this file:</source>
        <translation>Außerdem in dieser Datei:</translation>
    </message>
    <message>
        <source>The rule book is in %1.</source>
        <translation>Das Regelbuch steht in %1.</translation>
    </message>
    <message>
        <source>From an error code or message of the VPN client to its causes, held against a file.</source>
        <translation>Von einem Fehlercode oder einer Meldung des VPN-Clients zu den Ursachen, an einer Datei geprüft.</translation>
    </message>
    <message>
        <source>The code, such as 798 or 0x800B0109, or the message in quotes.</source>
        <translation>Der Code, etwa 798 oder 0x800B0109, oder die Meldung in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The .pfx or certificate at hand.</source>
        <translation>Die vorliegende .pfx-Datei oder das Zertifikat.</translation>
    </message>
    <message>
        <source>The gateway&apos;s root, to rehearse the connection: a file, or the text from Azure.</source>
        <translation>Das Stammzertifikat des Gateways, um die Verbindung zu proben: eine Datei oder der Text aus Azure.</translation>
    </message>
    <message>
        <source>Write every rule with its codes and remedy to this HTML file.</source>
        <translation>Jede Regel mit ihren Codes und ihrer Abhilfe in diese HTML-Datei schreiben.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Die Datei ersetzen, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>A new file is at %1.</source>
        <translation>Eine neue Datei liegt unter %1.</translation>
    </message>
    <message>
        <source>Write a new .pfx from a file: encrypted for another system, with missing issuers, in order.</source>
        <translation>Aus einer Datei eine neue .pfx-Datei schreiben: für ein anderes System verschlüsselt, mit fehlenden Ausstellern, geordnet.</translation>
    </message>
    <message>
        <source>The .pfx, or PEM certificate and key.</source>
        <translation>Die .pfx-Datei oder PEM mit Zertifikat und Schlüssel.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Die neue Datei.</translation>
    </message>
    <message>
        <source>File with a certificate that is missing; may be given several times.</source>
        <translation>Datei mit einem Zertifikat, das fehlt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>File with the password, of both files, in its first line; - for standard input.</source>
        <translation>Datei mit dem Kennwort beider Dateien in der ersten Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Get certificates from your organisation&apos;s own certificate authority.</source>
        <translation>Zertifikate von der Zertifizierungsstelle Ihrer Organisation bekommen.</translation>
    </message>
    <message>
        <source>Request %1 for %2, %3</source>
        <translation>Anforderung %1 für %2, %3</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Enhanced Key Usage asked for</source>
        <translation>Angeforderte erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>waiting for the reply</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>To send to the certificate authority:</source>
        <translation>Für die Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Passphrase for the key of %1: </source>
        <translation>Passphrase für den Schlüssel von %1: </translation>
    </message>
    <message>
        <source>What the authority sent: .cer, .crt, .pem or .p7b.</source>
        <translation>Was die Zertifizierungsstelle geschickt hat: .cer, .crt, .pem oder .p7b.</translation>
    </message>
    <message>
        <source>Certificates of the authorities above it, if they are not in the reply.</source>
        <translation>Zertifikate der Zertifizierungsstellen darüber, falls sie nicht in der Antwort stehen.</translation>
    </message>
    <message>
        <source>The root that was uploaded to Azure, a file or its text: it must be the one above.</source>
        <translation>Das nach Azure hochgeladene Stammzertifikat, als Datei oder Text: Es muss das der Kette sein.</translation>
    </message>
    <message>
        <source>Check the authority&apos;s reply and write it with its key and full chain into a .pfx.</source>
        <translation>Die Antwort der Zertifizierungsstelle prüfen und mit Schlüssel und ganzer Kette in eine .pfx-Datei schreiben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>There are no requests.</source>
        <translation>Es gibt keine Anforderungen.</translation>
    </message>
    <message>
        <source>The request for %1 is cancelled and its key thrown away. A reply that may still come cannot be used.</source>
        <translation>Die Anforderung für %1 ist aufgegeben und ihr Schlüssel gelöscht. Eine Antwort, die noch kommt, ist nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>The request&apos;s number in the ledger.</source>
        <translation>Die Nummer der Anforderung im Register.</translation>
    </message>
    <message>
        <source>List the requests, the newest first.</source>
        <translation>Die Anforderungen auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Only those of this state.</source>
        <translation>Nur die in diesem Zustand.</translation>
    </message>
    <message>
        <source>Show one request, or write its file again.</source>
        <translation>Eine Anforderung zeigen oder ihre Datei noch einmal schreiben.</translation>
    </message>
    <message>
        <source>The request file to write.</source>
        <translation>Die Anforderungsdatei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>How it is encoded.</source>
        <translation>Wie sie codiert wird.</translation>
    </message>
    <message>
        <source>Give a request up and throw its key away.</source>
        <translation>Eine Anforderung aufgeben und ihren Schlüssel löschen.</translation>
    </message>
    <message>
        <source>%1 is written. Its key stays in the ledger, locked by the passphrase.</source>
        <translation>%1 ist geschrieben. Der Schlüssel bleibt im Register, durch die Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Send it to the certificate authority; for AD CS:</source>
        <translation>Schicken Sie sie an die Zertifizierungsstelle; bei AD CS:</translation>
    </message>
    <message>
        <source>When the reply is there:</source>
        <translation>Wenn die Antwort da ist:</translation>
    </message>
    <message>
        <source>Also write a file for certreq -new, for those who have Windows make the key.</source>
        <translation>Auch eine Datei für certreq -new schreiben, für alle, die den Schlüssel von Windows erzeugen lassen.</translation>
    </message>
    <message>
        <source>Make a key, kept encrypted in the ledger, and a request (PKCS#10) for the authority to sign.</source>
        <translation>Einen Schlüssel erzeugen, der verschlüsselt im Register bleibt, und eine Anforderung (PKCS#10), die die Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>AD CS: the template&apos;s name, best a duplicate of User.</source>
        <translation>AD CS: der Name der Vorlage, am besten ein Duplikat von „Benutzer“ (User).</translation>
    </message>
    <message>
        <source>AD CS: the authority, as certreq takes it.</source>
        <translation>AD CS: die Zertifizierungsstelle, wie certreq sie nennt.</translation>
    </message>
    <message>
        <source>Certificates of the authorities above it, if it is not a root itself.</source>
        <translation>Zertifikate der Zertifizierungsstellen darüber, falls es selbst kein Stammzertifikat ist.</translation>
    </message>
    <message>
        <source>File with the passphrase of the key in its first line; - for standard input. Without it the passphrase is asked for.</source>
        <translation>Datei mit der Passphrase des Schlüssels in der ersten Zeile; - für die Standardeingabe. Ohne sie wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Issue a certificate to everybody on a list: files, sheets and a summary in a folder.</source>
        <translation>Allen auf einer Liste ein Zertifikat ausstellen: Dateien, Anleitungen und eine Übersicht in einem Ordner.</translation>
    </message>
    <message>
        <source>The list: addresses in the column “address” or the first one, and where each will be installed in the column “for”, if there is one.</source>
        <translation>Die Liste: Adressen in der Spalte „address“ oder der ersten, und in der Spalte „for“, falls es sie gibt, wo jedes installiert wird.</translation>
    </message>
    <message>
        <source>The folder: ADDRESS.pfx and its sheet, and summary.csv.</source>
        <translation>Der Ordner: ADRESSE.pfx mit Anleitung, und summary.csv.</translation>
    </message>
    <message>
        <source>Go on where an earlier run into this folder was stopped: what it finished stays as it is.</source>
        <translation>Weitermachen, wo ein früherer Lauf in diesen Ordner angehalten wurde: was fertig ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Thumbprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were issued.</source>
        <translation>
            <numerusform>%n Zertifikat wurde ausgestellt.</numerusform>
            <numerusform>%n Zertifikate wurden ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there from an earlier run.</source>
        <translation>
            <numerusform>%n war von einem früheren Lauf schon da.</numerusform>
            <numerusform>%n waren von einem früheren Lauf schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be issued.</source>
        <translation>
            <numerusform>%n konnte nicht ausgestellt werden.</numerusform>
            <numerusform>%n konnten nicht ausgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many to issue at once.</source>
        <translation>Wie viele gleichzeitig ausgestellt werden.</translation>
    </message>
    <message>
        <source>Write no sheets for the recipients.</source>
        <translation>Keine Anleitungen für die Empfänger schreiben.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Password of %1: %2</source>
        <translation>Kennwort für %1: %2</translation>
    </message>
    <message>
        <source>either name certificates or use “%1”.</source>
        <translation>entweder Zertifikate nennen oder „%1“ verwenden.</translation>
    </message>
    <message>
        <source>Nothing is to be renewed.</source>
        <translation>Es gibt nichts zu erneuern.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Numbers, thumbprints, serial numbers or addresses of the old certificates.</source>
        <translation>Nummern, Fingerabdrücke, Seriennummern oder Adressen der alten Zertifikate.</translation>
    </message>
    <message>
        <source>All certificates that expire within so many days.</source>
        <translation>Alle Zertifikate, die innerhalb so vieler Tage ablaufen.</translation>
    </message>
    <message>
        <source>Also write a sheet for the recipient, with the old and the new thumbprint.</source>
        <translation>Auch eine Anleitung für den Empfänger schreiben, mit altem und neuem Fingerabdruck.</translation>
    </message>
    <message>
        <source>The folder for several: ADDRESS-NUMBER.pfx and its sheet.</source>
        <translation>Der Ordner für mehrere: ADRESSE-NUMMER.pfx mit Anleitung.</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway while %2 stays there, then note it with “rollover note-uploaded”.</source>
        <translation>Nächster Schritt: %1 auf das Gateway hochladen, während %2 dort bleibt, dann mit „rollover note-uploaded“ vermerken.</translation>
    </message>
    <message>
        <source>Next: issue new certificates to those who remain, with “rollover reissue”.</source>
        <translation>Nächster Schritt: denen, die noch fehlen, mit „rollover reissue“ neue Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>Next: wait until %1, then remove %2 from the gateway.</source>
        <translation>Nächster Schritt: bis %1 warten, dann %2 vom Gateway entfernen.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway, then end it with “rollover finish”.</source>
        <translation>Nächster Schritt: %1 vom Gateway entfernen, dann mit „rollover finish“ abschließen.</translation>
    </message>
    <message>
        <source>From %1 to %2; %1 is to be removed after %3.</source>
        <translation>Von %1 zu %2; %1 soll nach %3 entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a certificate under the new root.</source>
        <translation>
            <numerusform>%n Person hat ein Zertifikat unter dem neuen Stammzertifikat.</numerusform>
            <numerusform>%n Personen haben ein Zertifikat unter dem neuen Stammzertifikat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have none under it yet:</source>
        <translation>
            <numerusform>%n Person hat noch keines darunter:</numerusform>
            <numerusform>%n Personen haben noch keines darunter:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as %2.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2 is cancelled. Certificates that were issued meanwhile stay as they are.</source>
        <translation>Der Wechsel von %1 zu %2 ist abgebrochen. Zertifikate, die inzwischen ausgestellt wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2 is finished.</source>
        <translation>Der Wechsel von %1 zu %2 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>Entfernen nach</translation>
    </message>
    <message>
        <source>There was no rollover yet.</source>
        <translation>Es gab noch keinen Wechsel.</translation>
    </message>
    <message>
        <source>The old root.</source>
        <translation>Das alte Stammzertifikat.</translation>
    </message>
    <message>
        <source>Plan the way from an old root to a new one.</source>
        <translation>Den Wechsel von einem alten Stammzertifikat zu einem neuen planen.</translation>
    </message>
    <message>
        <source>The root that takes its place, made or imported before.</source>
        <translation>Das Stammzertifikat, das an seine Stelle tritt; vorher erstellt oder importiert.</translation>
    </message>
    <message>
        <source>The old root stays on the gateway until this day (UTC).</source>
        <translation>Bis zu diesem Tag (UTC) bleibt das alte auf dem Gateway.</translation>
    </message>
    <message>
        <source>Issue certificates under the new root to those who have none under it yet.</source>
        <translation>Denen Zertifikate unter dem neuen Stammzertifikat ausstellen, die noch keines haben.</translation>
    </message>
    <message>
        <source>The gateway&apos;s resource group, for the commands.</source>
        <translation>Die Ressourcengruppe des Gateways, für die Befehle.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name, for the commands.</source>
        <translation>Der Name des Gateways, für die Befehle.</translation>
    </message>
    <message>
        <source>From an old root to a new one, tracked to the end.</source>
        <translation>Von einem alten Stammzertifikat zu einem neuen, verfolgt bis zum Ende.</translation>
    </message>
    <message>
        <source>Who has a certificate under the new root and who has not, and what is next.</source>
        <translation>Wer ein Zertifikat unter dem neuen Stammzertifikat hat und wer nicht, und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Note that the new root is on the gateway now.</source>
        <translation>Vermerken, dass das neue Stammzertifikat jetzt auf dem Gateway ist.</translation>
    </message>
    <message>
        <source>Give a rollover up; the old root stays.</source>
        <translation>Einen Wechsel aufgeben; das alte Stammzertifikat bleibt.</translation>
    </message>
    <message>
        <source>Every rollover that there was.</source>
        <translation>Alle bisherigen Wechsel.</translation>
    </message>
    <message>
        <source>“%1” is of use only with “%2”.</source>
        <translation>„%1“ ist nur mit „%2“ sinnvoll.</translation>
    </message>
    <message>
        <source>Its private key is on the token %1.</source>
        <translation>Sein privater Schlüssel ist auf dem Token %1.</translation>
    </message>
    <message>
        <source>Making the root on the token, which may take a minute …</source>
        <translation>Das Stammzertifikat wird auf dem Token erstellt, das kann eine Minute dauern …</translation>
    </message>
    <message>
        <source>The root is made and in the ledger; its key is on the token and stays there.</source>
        <translation>Das Stammzertifikat ist erstellt und im Register; sein Schlüssel ist auf dem Token und bleibt dort.</translation>
    </message>
    <message>
        <source>Make the key on this token (its label or PKCS#11 URI), where it stays.</source>
        <translation>Den Schlüssel auf diesem Token erzeugen (dessen Bezeichnung oder PKCS#11-URI), wo er bleibt.</translation>
    </message>
    <message>
        <source>The root is in the ledger; its key stays on the token.</source>
        <translation>Das Stammzertifikat ist im Register; sein Schlüssel bleibt auf dem Token.</translation>
    </message>
    <message>
        <source>Use the root on this token (its label or PKCS#11 URI); its key stays there. FILE is its certificate, where that is not on the token.</source>
        <translation>Das Stammzertifikat auf diesem Token verwenden (dessen Bezeichnung oder PKCS#11-URI); sein Schlüssel bleibt dort. FILE ist sein Zertifikat, falls das nicht auf dem Token ist.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>one try left</source>
        <translation>ein Versuch übrig</translation>
    </message>
    <message>
        <source>was wrong last</source>
        <translation>war zuletzt falsch</translation>
    </message>
    <message>
        <source>at the reader</source>
        <translation>am Lesegerät</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesegerät</translation>
    </message>
    <message>
        <source>No card or token is inserted that this module knows.</source>
        <translation>Es steckt keine Karte und kein Token, die dieses Modul kennt.</translation>
    </message>
    <message>
        <source>with a new root</source>
        <translation>mit einem neuen Stammzertifikat</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>There is no private key on the token. This makes one:</source>
        <translation>Auf dem Token ist kein privater Schlüssel. So entsteht einer:</translation>
    </message>
    <message>
        <source>List the cards and tokens that are inserted.</source>
        <translation>Die eingesteckten Karten und Token auflisten.</translation>
    </message>
    <message>
        <source>List the keys on a token, and whether each can be a root&apos;s.</source>
        <translation>Die Schlüssel auf einem Token auflisten, und ob sie für ein Stammzertifikat taugen.</translation>
    </message>
    <message>
        <source>The token&apos;s label, or its PKCS#11 URI.</source>
        <translation>Die Bezeichnung des Tokens oder seine PKCS#11-URI.</translation>
    </message>
    <message>
        <source>Look at smart cards and tokens (PKCS#11) that hold roots&apos; keys.</source>
        <translation>Chipkarten und Token (PKCS#11) ansehen, auf denen Schlüssel von Stammzertifikaten liegen.</translation>
    </message>
    <message>
        <source>The PKCS#11 library that came with the card or token, such as opensc-pkcs11.so.</source>
        <translation>Die PKCS#11-Bibliothek, die zur Karte oder zum Token gehört, etwa opensc-pkcs11.so.</translation>
    </message>
    <message>
        <source>The key on the token, in hexadecimal digits, as “token keys” lists it.</source>
        <translation>Der Schlüssel auf dem Token, in hexadezimalen Ziffern, wie „token keys“ ihn nennt.</translation>
    </message>
    <message>
        <source>PIN of the token %1, the last try before it locks: </source>
        <translation>PIN des Tokens %1, der letzte Versuch vor der Sperre: </translation>
    </message>
    <message>
        <source>PIN of the token %1: </source>
        <translation>PIN des Tokens %1: </translation>
    </message>
    <message>
        <source>File with the PIN of the token that holds the key in its first line; - for standard input. Without it the PIN is asked for.</source>
        <translation>Datei mit der PIN des Tokens, auf dem der Schlüssel liegt, in der ersten Zeile, - für die Standardeingabe. Ohne sie wird nach der PIN gefragt.</translation>
    </message>
    <message>
        <source>Certificate stores</source>
        <translation>Zertifikatspeicher</translation>
    </message>
    <message>
        <source>– without any</source>
        <translation>– ohne Zertifikate</translation>
    </message>
    <message>
        <source>Certificate stores read: %1 of %2, certificates: %3</source>
        <translation>Gelesene Zertifikatspeicher: %1 von %2, Zertifikate: %3</translation>
    </message>
    <message>
        <source>a folder is needed, or --windows-stores.</source>
        <translation>es wird ein Ordner gebraucht oder --windows-stores.</translation>
    </message>
    <message>
        <source>Read every certificate and bundle under a folder, or in the certificate stores of Windows, and say what is wrong with which.</source>
        <translation>Jedes Zertifikat und Bündel unter einem Ordner oder in den Zertifikatspeichern von Windows lesen und sagen, was woran nicht stimmt.</translation>
    </message>
    <message>
        <source>Instead of a folder, read the certificate stores of Windows: My, CA, Root and TrustedPeople of the user and of the computer.</source>
        <translation>Statt eines Ordners die Zertifikatspeicher von Windows lesen: My, CA, Root und TrustedPeople des Benutzers und des Computers.</translation>
    </message>
    <message>
        <source>Windows: instead of a file, the certificate with this SHA-1 thumbprint in your own certificate store; its key stays there. inspect --windows-store lists them.</source>
        <translation>Windows: statt einer Datei das Zertifikat mit diesem SHA-1-Fingerabdruck in Ihrem eigenen Zertifikatspeicher; sein Schlüssel bleibt dort. inspect --windows-store listet sie auf.</translation>
    </message>
    <message>
        <source>A certificate in the Windows certificate store</source>
        <translation>Ein Zertifikat im Zertifikatspeicher von Windows</translation>
    </message>
    <message>
        <source>Private key: in the certificate store</source>
        <translation>Privater Schlüssel: im Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Private key: none in the certificate store</source>
        <translation>Privater Schlüssel: keiner im Zertifikatspeicher</translation>
    </message>
    <message>
        <source>There is no certificate in your certificate store.</source>
        <translation>In Ihrem Zertifikatspeicher ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Windows: instead of files, all certificates in your own certificate store.</source>
        <translation>Windows: statt Dateien alle Zertifikate in Ihrem eigenen Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Ihre Nummer dort</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>Die Zertifizierungsstelle wird gefragt …</translation>
    </message>
    <message>
        <source>Windows: instead of a file, fetch the reply to this request from the AD CS that it was submitted to; its number in the ledger.</source>
        <translation>Windows: statt einer Datei die Antwort auf diese Anforderung von den AD CS abholen, denen sie übergeben wurde; ihre Nummer im Register.</translation>
    </message>
    <message>
        <source>Waiting for the certificate authority …</source>
        <translation>Warten auf die Zertifizierungsstelle …</translation>
    </message>
    <message>
        <source>“%1” has issued the certificate. This fetches it:</source>
        <translation>„%1“ hat das Zertifikat ausgestellt. So wird es abgeholt:</translation>
    </message>
    <message>
        <source>“%1” keeps it as request number %2 until somebody there approves it. Afterwards this fetches the certificate:</source>
        <translation>„%1“ behält sie als Anforderung Nummer %2, bis dort jemand zustimmt. Danach wird das Zertifikat so abgeholt:</translation>
    </message>
    <message>
        <source>Windows: hand a request to AD CS with the account you are signed in with.</source>
        <translation>Windows: eine Anforderung mit dem Konto, mit dem Sie angemeldet sind, den AD CS übergeben.</translation>
    </message>
    <message>
        <source>Make a password for each file and show it once, as soon as the file is there.</source>
        <translation>Für jede Datei ein Kennwort erzeugen und es einmal zeigen, sobald die Datei da ist.</translation>
    </message>
    <message>
        <source>A password could not be shown, so the batch was stopped before its file was written.</source>
        <translation>Ein Kennwort konnte nicht gezeigt werden; die Stapelausstellung wurde angehalten, bevor seine Datei geschrieben war.</translation>
    </message>
    <message>
        <source>Its number at “%1” is %2. Once it has been approved there, this fetches the certificate:</source>
        <translation>Ihre Nummer bei „%1“ ist %2. Sobald dort zugestimmt wurde, wird das Zertifikat so abgeholt:</translation>
    </message>
    <message>
        <source>Certificates that could not be read</source>
        <translation>Zertifikate, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Its root is still trusted, because the answer to Windows was No. To remove it, look under Trusted Root Certification Authorities in certmgr.msc.</source>
        <translation>Das Stammzertifikat ist weiterhin vertrauenswürdig, weil die Antwort an Windows Nein war. Entfernen können Sie es in certmgr.msc unter „Vertrauenswürdige Stammzertifizierungsstellen“.</translation>
    </message>
    <message>
        <source>Its root stays trusted: something else needs it, or it was there before.</source>
        <translation>Seinem Stammzertifikat wird weiterhin vertraut: etwas anderes braucht es, oder es war schon vorher da.</translation>
    </message>
    <message>
        <source>Unless something else needs its root, Windows now asks whether to remove the root too.</source>
        <translation>Falls nichts anderes das Stammzertifikat braucht, fragt Windows jetzt, ob auch dieses entfernt werden soll.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>The gateway refuses it until its thumbprint is off its list. Take it off with one of these:</source>
        <translation>Das Gateway weist es ab, bis sein Fingerabdruck nicht mehr auf der Liste steht. Einer dieser Befehle nimmt ihn herunter:</translation>
    </message>
    <message>
        <source>If its thumbprint is on the gateway&apos;s list all the same, take it off with one of these:</source>
        <translation>Wenn sein Fingerabdruck trotzdem auf der Liste des Gateways steht, nimmt ihn einer dieser Befehle herunter:</translation>
    </message>
    <message>
        <source>In the portal: Point-to-site configuration, Revoked certificates, delete the entry with thumbprint %1.</source>
        <translation>Im Portal: Punkt-zu-Standort-Konfiguration, Gesperrte Zertifikate, den Eintrag mit dem Fingerabdruck %1 löschen.</translation>
    </message>
    <message>
        <source>Next: issue new shared certificates in place of those, with “rollover reissue”, or revoke those that nobody needs any more.</source>
        <translation>Nächster Schritt: an deren Stelle mit „rollover reissue“ neue gemeinsame Zertifikate ausstellen, oder die sperren, die niemand mehr braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have none in their place under it yet:</source>
        <translation>
            <numerusform>%n gemeinsames Zertifikat hat darunter noch keinen Nachfolger:</numerusform>
            <numerusform>%n gemeinsame Zertifikate haben darunter noch keinen Nachfolger:</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a severity and whose certificate it is about</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>What the root is called in the Azure portal, or is to be.</source>
        <translation>Wie das Stammzertifikat im Azure-Portal heißt oder heißen soll.</translation>
    </message>
    <message>
        <source>– of other kinds</source>
        <translation>– anderer Art</translation>
    </message>
    <message>
        <source>Folders that could not be looked into</source>
        <translation>Ordner, in die nicht gesehen werden konnte</translation>
    </message>
    <message>
        <source>Revoked in the ledger</source>
        <translation>Im Register gesperrt</translation>
    </message>
    <message>
        <source>Number %1 for %2 was begun by %3 on the computer %4 on %5 and is not finished.</source>
        <translation>Nummer %1 für %2 wurde von %3 auf dem Computer %4 am %5 begonnen und ist nicht fertig.</translation>
    </message>
    <message>
        <source>Their files may be whole and let people in. When whoever began them cannot settle them any more, revoke them, or record them as issued with “%1”.</source>
        <translation>Ihre Dateien können vollständig sein und Zugang geben. Wenn, wer sie begonnen hat, sie nicht mehr klären kann, sperren Sie sie, oder tragen Sie sie mit „%1“ als ausgestellt ein.</translation>
    </message>
    <message>
        <source>No issue of others is unfinished.</source>
        <translation>Keine Ausstellung anderer ist unfertig.</translation>
    </message>
    <message numerus="yes">
        <source>What was begun less than %n minute(s) ago is left alone: its program may be at work.</source>
        <translation>
            <numerusform>Was vor weniger als %n Minute begonnen wurde, bleibt unangetastet: Das Programm kann noch daran arbeiten.</numerusform>
            <numerusform>Was vor weniger als %n Minuten begonnen wurde, bleibt unangetastet: Das Programm kann noch daran arbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a team&apos;s ledger: record as issued what others began more than a quarter of an hour ago and did not finish, so that it can be renewed and revoked like any other.</source>
        <translation>In einem gemeinsamen Register: als ausgestellt eintragen, was andere vor mehr als einer Viertelstunde begonnen und nicht beendet haben, damit es sich wie jedes andere erneuern und sperren lässt.</translation>
    </message>
    <message>
        <source>Number %1 took its place: %2, thumbprint %3</source>
        <translation>Nummer %1 ist an seine Stelle getreten: %2, Fingerabdruck %3</translation>
    </message>
    <message>
        <source>Next: wait until %1.</source>
        <translation>Nächster Schritt: bis %1 warten.</translation>
    </message>
    <message>
        <source>Next: end it with “rollover finish”.</source>
        <translation>Nächster Schritt: mit „rollover finish“ abschließen.</translation>
    </message>
    <message>
        <source>From %1 to %2, which the gateway trusts by one root above them; it ends after %3.</source>
        <translation>Von %1 zu %2, denen das Gateway über ein Stammzertifikat darüber vertraut; der Wechsel endet nach %3.</translation>
    </message>
    <message>
        <source>Nothing is to be removed from the gateway: it trusts both roots by %2, which stays. What %1 has issued is accepted until it ends; revoke what is not to be used any more.</source>
        <translation>Vom Gateway ist nichts zu entfernen: Es vertraut beiden über %2, das bleibt. Was %1 ausgestellt hat, wird angenommen, bis es abläuft; sperren Sie, was nicht mehr verwendet werden soll.</translation>
    </message>
    <message>
        <source>If %1 is still on the gateway, remove it there, with one of these:</source>
        <translation>Falls %1 noch auf dem Gateway ist, entfernen Sie es dort mit einem dieser Befehle:</translation>
    </message>
    <message>
        <source>End a rollover and say how the old root is removed from the gateway; refused while people remain, before the new root is on the gateway, and before its day.</source>
        <translation>Einen Wechsel abschließen und sagen, wie das alte Stammzertifikat vom Gateway entfernt wird; abgelehnt, solange jemand fehlt, bevor das neue auf dem Gateway ist und vor dem geplanten Tag.</translation>
    </message>
    <message>
        <source>Although people are cut off, the new root is not on the gateway, or it is earlier than planned.</source>
        <translation>Obwohl jemand ausgesperrt wird, das neue Stammzertifikat nicht auf dem Gateway ist oder es früher ist als geplant.</translation>
    </message>
    <message>
        <source>The root is not installed: Windows refused it, perhaps because of a policy, so the VPN client cannot use the certificate yet. Ask whoever looks after this computer to add it to the Trusted Root Certification Authorities.</source>
        <translation>Das Stammzertifikat ist nicht installiert: Windows hat es abgewiesen, vielleicht wegen einer Richtlinie; der VPN-Client kann das Zertifikat noch nicht verwenden. Bitten Sie die Person, die diesen Computer betreut, es zu den „Vertrauenswürdigen Stammzertifizierungsstellen“ hinzuzufügen.</translation>
    </message>
    <message>
        <source>Windows refused a certificate between it and its root, which the VPN client may need. Ask whoever looks after this computer to add it to the Intermediate Certification Authorities.</source>
        <translation>Windows hat ein Zertifikat zwischen diesem und dem Stammzertifikat abgewiesen, das der VPN-Client brauchen kann. Bitten Sie die Person, die diesen Computer betreut, es zu den „Zwischenzertifizierungsstellen“ hinzuzufügen.</translation>
    </message>
    <message>
        <source>Whoever is signed in to Windows as you can now use the root %1 on this computer without its passphrase. Keep the passphrase: after a reset of your Windows password only it is left.</source>
        <translation>Wer als Sie bei Windows angemeldet ist, kann das Stammzertifikat %1 auf diesem Computer jetzt ohne seine Passphrase verwenden. Bewahren Sie die Passphrase auf: Nach einem Zurücksetzen Ihres Windows-Kennworts bleibt nur sie.</translation>
    </message>
    <message>
        <source>Of several certificates for the same request, the one with this serial number.</source>
        <translation>Von mehreren Zertifikaten für dieselbe Anforderung das mit dieser Seriennummer.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Issued for request %1</source>
        <translation>Ausgestellt für die Anforderung %1</translation>
    </message>
    <message>
        <source>The ledger could not be asked whether a certificate is revoked: %1</source>
        <translation>Das Register konnte nicht befragt werden, ob ein Zertifikat gesperrt ist: %1</translation>
    </message>
    <message>
        <source>there, but repeated or damaged</source>
        <translation>vorhanden, aber mehrfach oder beschädigt</translation>
    </message>
    <message>
        <source>Every certificate that the name means and that still lets somebody in, also those that a renewal took the place of. The JSON has them in “revoked”.</source>
        <translation>Alle Zertifikate, die der Name meint und die noch jemanden einlassen, auch solche, an deren Stelle eine Erneuerung getreten ist. Im JSON stehen sie unter „revoked“.</translation>
    </message>
</context>
<context>
    <name>p2s::ComparisonWindow</name>
    <message>
        <source>Only what is &amp;different</source>
        <translation>Nur die &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Fields of both certificates</source>
        <translation>Felder beider Zertifikate</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Two certificates side by side</source>
        <translation>Zwei Zertifikate nebeneinander</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>p2s::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Leaves the clipboard after a minute.</source>
        <translation>Verschwindet nach einer Minute aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>p2s::CsvButton</name>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Die Liste speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved as “%1”.</source>
        <translation>Die Liste ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Saving the list …</source>
        <translation>Die Liste wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>p2s::DetailsTab</name>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (kritisch)</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>Felder des Zertifikats</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The field, decoded</source>
        <translation>Das Feld, entschlüsselt gelesen</translation>
    </message>
    <message>
        <source>The field as it is encoded, in hexadecimal</source>
        <translation>Das Feld, wie es codiert ist, hexadezimal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy this field</source>
        <translation>Dieses Feld kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>Alle Felder kopieren</translation>
    </message>
    <message>
        <source>Computed, or encoded without a definite length.</source>
        <translation>Berechnet, oder ohne feste Länge codiert.</translation>
    </message>
</context>
<context>
    <name>p2s::DoctorTab</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Mögliche Ursachen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>Was die Person sieht</translation>
    </message>
    <message>
        <source>798, 0x800B0109, or the whole message</source>
        <translation>798, 0x800B0109 oder die ganze Meldung</translation>
    </message>
    <message>
        <source>The gateway&apos;s root</source>
        <translation>Das Stammzertifikat des Gateways</translation>
    </message>
    <message>
        <source>The root&apos;s text as it stands in the Azure portal</source>
        <translation>Der Text des Stammzertifikats, wie er im Azure-Portal steht</translation>
    </message>
    <message>
        <source>The &amp;gateway&apos;s root, to rehearse the connection:</source>
        <translation>Das Stammzertifikat des &amp;Gateways, um die Verbindung zu proben:</translation>
    </message>
    <message>
        <source>the gateway&apos;s root</source>
        <translation>das Stammzertifikat des Gateways</translation>
    </message>
    <message>
        <source>A gateway with this root would let this file in.</source>
        <translation>Ein Gateway mit diesem Stammzertifikat ließe diese Datei zu.</translation>
    </message>
    <message>
        <source>A gateway with this root would not let this file in.</source>
        <translation>Ein Gateway mit diesem Stammzertifikat ließe diese Datei nicht zu.</translation>
    </message>
    <message>
        <source>The reasons are in the list.</source>
        <translation>Die Gründe stehen in der Liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Every r&amp;ule…</source>
        <translation>Alle Re&amp;geln …</translation>
    </message>
    <message>
        <source>What does the user s&amp;ee?</source>
        <translation>Was &amp;sieht der Benutzer?</translation>
    </message>
    <message>
        <source>The gateway&apos;s revoked thumbprints</source>
        <translation>Die gesperrten Fingerabdrücke des Gateways</translation>
    </message>
    <message>
        <source>One thumbprint a line; “#” when there is none</source>
        <translation>Je Zeile ein Fingerabdruck; „#“, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>The root&apos;s name in the portal</source>
        <translation>Der Name des Stammzertifikats im Portal</translation>
    </message>
    <message>
        <source>P2SRootCert, for instance</source>
        <translation>zum Beispiel P2SRootCert</translation>
    </message>
    <message>
        <source>Its re&amp;voked thumbprints:</source>
        <translation>Seine gesperrten Fin&amp;gerabdrücke:</translation>
    </message>
    <message>
        <source>The root&apos;s &amp;name in the portal:</source>
        <translation>Der &amp;Name des Stammzertifikats im Portal:</translation>
    </message>
    <message>
        <source>the revoked thumbprints</source>
        <translation>die gesperrten Fingerabdrücke</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
</context>
<context>
    <name>p2s::EnrolmentPart</name>
    <message>
        <source>Send it right &amp;now</source>
        <translation>Gleich &amp;jetzt senden</translation>
    </message>
    <message>
        <source>Windows hands it to the certificate authority with the account you are signed in with</source>
        <translation>Windows übergibt die Anforderung der Zertifizierungsstelle mit dem Konto, mit dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Waiting for the certificate authority …</source>
        <translation>Warten auf die Zertifizierungsstelle …</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>Die Zertifizierungsstelle wird gefragt …</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Noch &amp;einmal fragen</translation>
    </message>
    <message>
        <source>“%1” has it as request number %2. Somebody there may have to approve it first.</source>
        <translation>„%1“ hat sie als Anforderung Nummer %2. Vielleicht muss dort erst jemand zustimmen.</translation>
    </message>
    <message>
        <source>Ask again afterwards, here or with this command: %1</source>
        <translation>Fragen Sie danach noch einmal, hier oder mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>“%1” has issued it as request number %2, but it did not come over.</source>
        <translation>„%1“ hat es zur Anforderung Nummer %2 ausgestellt, aber es ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Ask again, here or with this command: %1</source>
        <translation>Fragen Sie noch einmal, hier oder mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>“%1” has it as request number %2, but this ledger could not note that.</source>
        <translation>„%1“ hat sie als Anforderung Nummer %2, aber dieses Register konnte das nicht vermerken.</translation>
    </message>
    <message>
        <source>Write the number down and do not send it a second time, or there will be two certificates. Ask again, here or with this command: %1</source>
        <translation>Notieren Sie die Nummer und schicken Sie die Anforderung nicht ein zweites Mal, sonst gibt es zwei Zertifikate. Fragen Sie noch einmal, hier oder mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the certificate</source>
        <translation>&amp;Weiter mit dem Zertifikat</translation>
    </message>
</context>
<context>
    <name>p2s::ErrorText</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again when you are ready.</source>
        <translation>Es wurde nichts geändert. Beginnen Sie neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, send the details to the project.</source>
        <translation>Versuchen Sie es noch einmal. Tritt es wieder auf, senden Sie die Details an das Projekt.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>Der Befehl wurde nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Add --help to the command to see how it is used, with an example.</source>
        <translation>Hängen Sie --help an den Befehl an, um seine Verwendung mit einem Beispiel zu sehen.</translation>
    </message>
    <message>
        <source>The file “%1” was not found.</source>
        <translation>Die Datei „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that no other program has it locked.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob kein anderes Programm sie gesperrt hat.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportieren Sie sie neu oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file “%1” is far too large for a certificate.</source>
        <translation>Die Datei „%1“ ist viel zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the certificate file itself, not an archive or a disk image that contains it.</source>
        <translation>Wählen Sie die Zertifikatdatei selbst, nicht ein Archiv oder Datenträgerabbild, in dem sie liegt.</translation>
    </message>
    <message>
        <source>A file named “%1” is already there.</source>
        <translation>Es gibt schon eine Datei namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie, dass sie ersetzt wird.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The place may be read-only or need other permissions. Choose a folder of your own.</source>
        <translation>Der Ort ist vielleicht schreibgeschützt oder erfordert andere Berechtigungen. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it first, or choose another folder.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a file name.</source>
        <translation>„%1“ eignet sich nicht als Dateiname.</translation>
    </message>
    <message>
        <source>Use a shorter name without special characters.</source>
        <translation>Verwenden Sie einen kürzeren Namen ohne Sonderzeichen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “%1”.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für „%1“.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk. No part of the file was left behind.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger. Von der Datei ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that looks like a certificate, a key or a request.</source>
        <translation>„%1“ enthält nichts, was wie ein Zertifikat, ein Schlüssel oder eine Anforderung aussieht.</translation>
    </message>
    <message>
        <source>Choose a .pfx, .p12, .cer, .crt, .pem, .p7b or .csr file.</source>
        <translation>Wählen Sie eine .pfx-, .p12-, .cer-, .crt-, .pem-, .p7b- oder .csr-Datei.</translation>
    </message>
    <message>
        <source>The file “%1” ends too early; a part of it is missing.</source>
        <translation>Die Datei „%1“ endet zu früh, ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie neu oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Die Datei „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Ask for it again from where it came.</source>
        <translation>Lassen Sie sie sich von ihrer Quelle noch einmal geben.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”.</source>
        <translation>„%1“ enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate, or give the certificate together with its key.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat oder geben Sie das Zertifikat zusammen mit seinem Schlüssel an.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”.</source>
        <translation>„%1“ enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Export it again with the option to export the private key, or give the key file too.</source>
        <translation>Exportieren Sie sie neu und lassen Sie dabei den privaten Schlüssel mit exportieren, oder geben Sie auch die Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>There are several private keys in “%1”, so it is unclear which one is meant.</source>
        <translation>„%1“ enthält mehrere private Schlüssel. Es ist unklar, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Export just the one certificate with its key.</source>
        <translation>Exportieren Sie nur das eine Zertifikat mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The kind of key in “%1” cannot be used here.</source>
        <translation>Die Schlüsselart in „%1“ kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <source>“%1” is protected in a way (PBMAC1) that cannot be checked here, nor by Windows or macOS.</source>
        <translation>„%1“ ist auf eine Weise geschützt (PBMAC1), die weder hier noch von Windows oder macOS geprüft werden kann.</translation>
    </message>
    <message>
        <source>Export it again with a SHA-256 or SHA-1 integrity check.</source>
        <translation>Exportieren Sie sie neu mit einer Integritätsprüfung nach SHA-256 oder SHA-1.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with a cipher that is not available here, such as RC2-40.</source>
        <translation>„%1“ ist mit einem Verfahren verschlüsselt, das hier nicht verfügbar ist, etwa RC2-40.</translation>
    </message>
    <message>
        <source>Export it again with AES-256 or Triple DES.</source>
        <translation>Exportieren Sie sie neu mit AES-256 oder Triple DES.</translation>
    </message>
    <message>
        <source>Export it again with at most 600,000 iterations.</source>
        <translation>Exportieren Sie sie neu mit höchstens 600.000 Iterationen.</translation>
    </message>
    <message>
        <source>A password is needed for “%1”.</source>
        <translation>Für „%1“ wird ein Kennwort benötigt.</translation>
    </message>
    <message>
        <source>Type the password, or name a file that has it in its first line.</source>
        <translation>Geben Sie das Kennwort ein oder nennen Sie eine Datei, in deren erster Zeile es steht.</translation>
    </message>
    <message>
        <source>The password does not open “%1”.</source>
        <translation>Das Kennwort öffnet „%1“ nicht.</translation>
    </message>
    <message>
        <source>Type it again; capital letters and the keyboard layout matter.</source>
        <translation>Geben Sie es noch einmal ein. Achten Sie auf Großschreibung und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>A .pfx file needs a password.</source>
        <translation>Eine .pfx-Datei braucht ein Kennwort.</translation>
    </message>
    <message>
        <source>Type one, or let the program generate one.</source>
        <translation>Geben Sie eines ein oder lassen Sie das Programm eines erzeugen.</translation>
    </message>
    <message>
        <source>The password is longer than any program accepts.</source>
        <translation>Das Kennwort ist länger, als Programme es annehmen.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Verwenden Sie höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>The password contains something that cannot be typed.</source>
        <translation>Das Kennwort enthält etwas, das sich nicht eintippen lässt.</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation; a password file must be UTF-8 text.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Satzzeichen. Eine Kennwortdatei muss UTF-8-Text sein.</translation>
    </message>
    <message>
        <source>Type the passphrase, or name a file that has it in its first line.</source>
        <translation>Geben Sie die Passphrase ein oder nennen Sie eine Datei, in deren erster Zeile sie steht.</translation>
    </message>
    <message>
        <source>The first line of “%1” is not text.</source>
        <translation>Die erste Zeile von „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text with the password or passphrase alone in the first line.</source>
        <translation>Speichern Sie die Datei als UTF-8-Text, in dessen erster Zeile nur das Kennwort oder die Passphrase steht.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is missing.</source>
        <translation>Die E-Mail-Adresse des Benutzers fehlt.</translation>
    </message>
    <message>
        <source>Type it as in name@contoso.com.</source>
        <translation>Geben Sie sie in der Form name@contoso.com ein.</translation>
    </message>
    <message>
        <source>“%1” is a Windows logon name, which the gateway does not accept as a common name.</source>
        <translation>„%1“ ist ein Windows-Anmeldename. Das Gateway nimmt ihn nicht als allgemeinen Namen (CN) an.</translation>
    </message>
    <message>
        <source>Use the form name@yourdomain.com.</source>
        <translation>Verwenden Sie die Form name@ihrefirma.de.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is longer than the 64 characters that a common name can hold.</source>
        <translation>„%1“ ist länger als die 64 Zeichen, die ein allgemeiner Name (CN) fasst.</translation>
    </message>
    <message>
        <source>Use a shorter address of the same person, an alias for instance.</source>
        <translation>Verwenden Sie eine kürzere Adresse derselben Person, zum Beispiel einen Alias.</translation>
    </message>
    <message>
        <source>The root needs a name.</source>
        <translation>Das Stammzertifikat braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one without spaces, such as P2SRootCert.</source>
        <translation>Geben Sie einen Namen ohne Leerzeichen ein, etwa P2SRootCert.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than the 64 characters that a common name can hold.</source>
        <translation>Der Name „%1“ ist länger als die 64 Zeichen, die ein allgemeiner Name (CN) fasst.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the root.</source>
        <translation>Wählen Sie einen kürzeren Namen für das Stammzertifikat.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a root.</source>
        <translation>Ein Stammzertifikat kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores: the Azure portal refuses spaces.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche. Das Azure-Portal lehnt Leerzeichen ab.</translation>
    </message>
    <message>
        <source>There is already a root named “%1”.</source>
        <translation>Es gibt schon ein Stammzertifikat namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or use the root that is there.</source>
        <translation>Wählen Sie einen anderen Namen oder verwenden Sie das vorhandene Stammzertifikat.</translation>
    </message>
    <message>
        <source>Nobody is named who will share this certificate.</source>
        <translation>Es ist niemand genannt, der dieses Zertifikat gemeinsam nutzt.</translation>
    </message>
    <message>
        <source>Enter the address of each person, one on a line.</source>
        <translation>Geben Sie die Adresse jeder Person in einer eigenen Zeile ein.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice.</source>
        <translation>„%1“ steht doppelt in der Liste.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie einen der beiden Einträge.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a friendly name.</source>
        <translation>„%1“ eignet sich nicht als Anzeigename.</translation>
    </message>
    <message>
        <source>Use at most 128 characters on one line.</source>
        <translation>Verwenden Sie höchstens 128 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>“%1” is not a thumbprint.</source>
        <translation>„%1“ ist kein Fingerabdruck.</translation>
    </message>
    <message>
        <source>A SHA-1 thumbprint has 40 hexadecimal digits; give one on each line.</source>
        <translation>Ein SHA-1-Fingerabdruck hat 40 hexadezimale Ziffern. Geben Sie je Zeile einen an.</translation>
    </message>
    <message>
        <source>“%1” is not a purpose that is known, nor an object identifier.</source>
        <translation>„%1“ ist weder ein bekannter Zweck noch eine Objektkennung.</translation>
    </message>
    <message>
        <source>Choose from the list, or type an object identifier such as 1.3.6.1.5.5.7.3.2.</source>
        <translation>Wählen Sie aus der Liste oder geben Sie eine Objektkennung wie 1.3.6.1.5.5.7.3.2 ein.</translation>
    </message>
    <message>
        <source>The Enhanced Key Usage list is empty.</source>
        <translation>Die Liste der erweiterten Schlüsselverwendung ist leer.</translation>
    </message>
    <message>
        <source>Add Client Authentication.</source>
        <translation>Fügen Sie „Clientauthentifizierung“ hinzu.</translation>
    </message>
    <message>
        <source>The purpose “%1” is in the list twice.</source>
        <translation>Der Zweck „%1“ steht doppelt in der Liste.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Behalten Sie ihn nur einmal.</translation>
    </message>
    <message>
        <source>Client Authentication is not the first purpose in the Enhanced Key Usage list.</source>
        <translation>„Clientauthentifizierung“ ist nicht der erste Zweck der erweiterten Schlüsselverwendung.</translation>
    </message>
    <message>
        <source>Move Client Authentication to the top: the VPN client looks at the first one.</source>
        <translation>Stellen Sie „Clientauthentifizierung“ an den Anfang. Der VPN-Client betrachtet den ersten Zweck.</translation>
    </message>
    <message>
        <source>The certificate would end before it begins.</source>
        <translation>Das Zertifikat würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Choose a later end date.</source>
        <translation>Wählen Sie ein späteres Enddatum.</translation>
    </message>
    <message>
        <source>The certificate would outlive its root, which ends on %1.</source>
        <translation>Das Zertifikat würde länger gelten als sein Stammzertifikat, das am %1 endet.</translation>
    </message>
    <message>
        <source>Choose an end date before that, or use a newer root.</source>
        <translation>Wählen Sie ein früheres Enddatum oder verwenden Sie ein neueres Stammzertifikat.</translation>
    </message>
    <message>
        <source>The certificate “%1” is not a certificate authority and must not sign others.</source>
        <translation>Das Zertifikat „%1“ gehört keiner Zertifizierungsstelle und darf keine anderen signieren.</translation>
    </message>
    <message>
        <source>Choose the root certificate, not a client&apos;s or a server&apos;s.</source>
        <translation>Wählen Sie das Stammzertifikat, nicht das eines Clients oder Servers.</translation>
    </message>
    <message>
        <source>The certificate “%1” is not a root: another authority signed it.</source>
        <translation>Das Zertifikat „%1“ ist kein Stammzertifikat. Eine andere Stelle hat es signiert.</translation>
    </message>
    <message>
        <source>Choose the self-signed root at the top of the chain.</source>
        <translation>Wählen Sie das selbstsignierte Stammzertifikat an der Spitze der Kette.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate “%1”.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat „%1“.</translation>
    </message>
    <message>
        <source>Choose the key that was made together with this certificate.</source>
        <translation>Wählen Sie den Schlüssel, der mit diesem Zertifikat erzeugt wurde.</translation>
    </message>
    <message>
        <source>The root “%1” has expired; the gateway refuses everything under it.</source>
        <translation>Das Stammzertifikat „%1“ ist abgelaufen. Das Gateway lehnt alles darunter ab.</translation>
    </message>
    <message>
        <source>Make a new root and upload it to Azure.</source>
        <translation>Erstellen Sie ein neues Stammzertifikat und laden Sie es in Azure hoch.</translation>
    </message>
    <message>
        <source>The root “%1” is not valid yet.</source>
        <translation>Das Stammzertifikat „%1“ ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, wait for the root&apos;s first day.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, warten Sie auf den ersten Gültigkeitstag.</translation>
    </message>
    <message>
        <source>This root is already there, as “%1”.</source>
        <translation>Dieses Stammzertifikat gibt es schon, als „%1“.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Wählen Sie es in der Liste aus.</translation>
    </message>
    <message>
        <source>The private key of the root “%1” is not here.</source>
        <translation>Der private Schlüssel des Stammzertifikats „%1“ ist nicht hier.</translation>
    </message>
    <message>
        <source>Import the root again together with its key.</source>
        <translation>Importieren Sie das Stammzertifikat noch einmal, zusammen mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>There is no root named “%1”.</source>
        <translation>Es gibt kein Stammzertifikat namens „%1“.</translation>
    </message>
    <message>
        <source>Look at the list of roots for the right name.</source>
        <translation>Sehen Sie in der Liste der Stammzertifikate nach dem richtigen Namen.</translation>
    </message>
    <message>
        <source>The certificate for “%1” would not work, so it was not issued.</source>
        <translation>Das Zertifikat für „%1“ würde nicht funktionieren. Es wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>Look at the findings and put right what they name.</source>
        <translation>Sehen Sie sich die Befunde an und beheben Sie, was dort steht.</translation>
    </message>
    <message>
        <source>The finished file “%1” did not pass its own check and was taken back.</source>
        <translation>Die fertige Datei „%1“ hat ihre eigene Prüfung nicht bestanden und wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be opened.</source>
        <translation>Das Register „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write there.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be written.</source>
        <translation>In das Register „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It may be in a read-only place or the disk may be full. Nothing was recorded.</source>
        <translation>Vielleicht ist der Ort schreibgeschützt oder der Datenträger voll. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>The ledger “%1” is damaged.</source>
        <translation>Das Register „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put back a backup copy, or start with another ledger.</source>
        <translation>Es wurde nichts darin geändert. Spielen Sie eine Sicherung zurück oder beginnen Sie mit einem anderen Register.</translation>
    </message>
    <message>
        <source>The ledger “%1” was written by a newer version of this program.</source>
        <translation>Das Register „%1“ stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Install the newer version to use it.</source>
        <translation>Es wurde nichts darin geändert. Installieren Sie die neuere Version, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Another program is using the ledger “%1”.</source>
        <translation>Ein anderes Programm verwendet gerade das Register „%1“.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; nothing was recorded.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>There is no certificate “%1” in the ledger.</source>
        <translation>Im Register gibt es kein Zertifikat „%1“.</translation>
    </message>
    <message>
        <source>Search by address or by thumbprint.</source>
        <translation>Suchen Sie nach der Adresse oder dem Fingerabdruck.</translation>
    </message>
    <message>
        <source>“%1” is not the head of a ledger.</source>
        <translation>„%1“ ist nicht der Endstand eines Registers.</translation>
    </message>
    <message>
        <source>Choose a file that “p2s-cert ledger head” wrote: one line that begins with P2S-LEDGER-HEAD.</source>
        <translation>Wählen Sie eine Datei, die „p2s-cert ledger head“ geschrieben hat: eine Zeile, die mit P2S-LEDGER-HEAD beginnt.</translation>
    </message>
    <message>
        <source>“%1” belongs to a ledger; what is in it would be lost.</source>
        <translation>„%1“ gehört zu einem Register; was darin steht, ginge verloren.</translation>
    </message>
    <message>
        <source>Choose another name. A ledger, with the keys of its roots, is never replaced.</source>
        <translation>Wählen Sie einen anderen Namen. Ein Register mit den Schlüsseln seiner Stammzertifikate wird nie ersetzt.</translation>
    </message>
    <message>
        <source>The friendly name is missing.</source>
        <translation>Der Anzeigename fehlt.</translation>
    </message>
    <message>
        <source>Type what the VPN client should show in its list.</source>
        <translation>Geben Sie ein, was der VPN-Client in seiner Liste zeigen soll.</translation>
    </message>
    <message>
        <source>Another certificate has the friendly name “%1” already.</source>
        <translation>Ein anderes Zertifikat hat schon den Anzeigenamen „%1“.</translation>
    </message>
    <message>
        <source>Choose one that tells the two apart in the VPN client&apos;s list.</source>
        <translation>Wählen Sie einen, der beide in der Liste des VPN-Clients unterscheidet.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger of this one.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms, kein Register von diesem.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file, or the name of a new one.</source>
        <translation>Nichts darin wurde geändert. Wählen Sie eine andere Datei oder den Namen einer neuen.</translation>
    </message>
    <message>
        <source>“%1” is not an address that a ledger can have.</source>
        <translation>„%1“ ist keine Adresse, die ein Register haben kann.</translation>
    </message>
    <message>
        <source>This can only be done on Windows.</source>
        <translation>Das geht nur unter Windows.</translation>
    </message>
    <message>
        <source>Do it on the Windows computer in question; everything else works here too.</source>
        <translation>Tun Sie es auf dem betreffenden Windows-Computer; alles andere geht auch hier.</translation>
    </message>
    <message>
        <source>Windows does not let the certificate store “%1” be used.</source>
        <translation>Windows lässt den Zertifikatspeicher „%1“ nicht verwenden.</translation>
    </message>
    <message>
        <source>It may be forbidden by a policy or need an administrator. The details say what Windows answered.</source>
        <translation>Eine Richtlinie kann es verbieten, oder es braucht einen Administrator. Die Details sagen, was Windows geantwortet hat.</translation>
    </message>
    <message>
        <source>There is no certificate “%1” in the Windows certificate store.</source>
        <translation>Im Zertifikatspeicher von Windows gibt es kein Zertifikat „%1“.</translation>
    </message>
    <message>
        <source>Look at the thumbprint under your own certificates in certmgr.msc.</source>
        <translation>Sehen Sie den Fingerabdruck in certmgr.msc unter den eigenen Zertifikaten nach.</translation>
    </message>
    <message>
        <source>The certificate “%1” was not installed by this program, so it was left alone.</source>
        <translation>Das Zertifikat „%1“ wurde nicht von diesem Programm installiert und blieb deshalb unberührt.</translation>
    </message>
    <message>
        <source>Its key may be the only one there is. If it really is to go, remove it in certmgr.msc.</source>
        <translation>Sein Schlüssel ist vielleicht der einzige. Soll es wirklich weg, entfernen Sie es in certmgr.msc.</translation>
    </message>
    <message>
        <source>The private key of “%1” is in the Windows certificate store but does not sign.</source>
        <translation>Der private Schlüssel von „%1“ ist im Zertifikatspeicher von Windows, signiert aber nicht.</translation>
    </message>
    <message>
        <source>It may belong to another account, need an administrator, or be on a card that is not inserted.</source>
        <translation>Er gehört vielleicht einem anderen Konto, braucht einen Administrator oder ist auf einer Karte, die nicht steckt.</translation>
    </message>
    <message>
        <source>The private key of “%1” cannot leave the place where it is kept.</source>
        <translation>Der private Schlüssel von „%1“ kann den Ort nicht verlassen, an dem er liegt.</translation>
    </message>
    <message>
        <source>Use it there; it signs without being copied.</source>
        <translation>Verwenden Sie ihn dort; er signiert, ohne kopiert zu werden.</translation>
    </message>
    <message>
        <source>Your Windows account does not unlock the root “%1”.</source>
        <translation>Ihr Windows-Konto entsperrt das Stammzertifikat „%1“ nicht.</translation>
    </message>
    <message>
        <source>Type its passphrase. It may have been set up on another computer or account, or an administrator has reset your Windows password.</source>
        <translation>Geben Sie die Passphrase ein. Vielleicht wurde es auf einem anderen Computer oder Konto eingerichtet, oder ein Administrator hat Ihr Windows-Kennwort zurückgesetzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk it is on is write-protected.</source>
        <translation>„%1“ kann nicht geschrieben werden: der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Move the switch on the stick or card, if it has one, or choose another disk.</source>
        <translation>Verschieben Sie den Schalter am Stick oder an der Karte, falls vorhanden, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>„%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The network share or drive may be offline, or ask you to sign in. Open it in Explorer first, or choose a folder on this computer.</source>
        <translation>Die Netzwerkfreigabe oder das Laufwerk ist vielleicht offline oder verlangt eine Anmeldung. Öffnen Sie sie zuerst im Explorer, oder wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is revoked already.</source>
        <translation>Das Zertifikat von „%1“ ist schon gesperrt.</translation>
    </message>
    <message>
        <source>Look at its history in the ledger to see when and why.</source>
        <translation>Wann und warum, steht in seiner Geschichte im Register.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not revoked.</source>
        <translation>Das Zertifikat von „%1“ ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Check that it is the right one: its thumbprint is shown in the ledger.</source>
        <translation>Prüfen, ob es das richtige ist: Sein Fingerabdruck steht im Register.</translation>
    </message>
    <message>
        <source>The revocation of “%1” is on the gateway already and cannot be taken back.</source>
        <translation>Die Sperrung von „%1“ ist schon auf dem Gateway und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Issue a new certificate to the person instead. Only a hold can be lifted.</source>
        <translation>Der Person stattdessen ein neues Zertifikat ausstellen. Nur ein Aussetzen kann aufgehoben werden.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was never finished.</source>
        <translation>Das Zertifikat von „%1“ wurde nie fertig.</translation>
    </message>
    <message>
        <source>There are several certificates of “%1”.</source>
        <translation>Es gibt mehrere Zertifikate von „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a reason to revoke a certificate.</source>
        <translation>„%1“ ist kein Grund, ein Zertifikat zu sperren.</translation>
    </message>
    <message>
        <source>Use keyCompromise, affiliationChanged, superseded, cessationOfOperation, privilegeWithdrawn, certificateHold or unspecified.</source>
        <translation>keyCompromise, affiliationChanged, superseded, cessationOfOperation, privilegeWithdrawn, certificateHold oder unspecified verwenden.</translation>
    </message>
    <message>
        <source>The root “%1” may not sign revocation lists.</source>
        <translation>Das Stammzertifikat „%1“ darf keine Sperrlisten signieren.</translation>
    </message>
    <message>
        <source>Its key usage lacks “CRL signing”. A root that this program makes has it; Azure itself needs only the thumbprints.</source>
        <translation>Seiner Schlüsselverwendung fehlt „Signieren von Zertifikatsperrlisten“. Ein Stammzertifikat, das dieses Programm macht, hat sie; Azure selbst braucht nur die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for one person.</source>
        <translation>Das Zertifikat von „%1“ ist für eine Person.</translation>
    </message>
    <message>
        <source>Only a shared certificate can be joined or left. Issue a certificate to the other person.</source>
        <translation>Nur zu einem gemeinsamen Zertifikat kann jemand dazukommen. Der anderen Person ein eigenes ausstellen.</translation>
    </message>
    <message>
        <source>“%1” does not hold this certificate.</source>
        <translation>„%1“ hat dieses Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Check the address; the ledger shows who holds it.</source>
        <translation>Die Adresse prüfen; das Register zeigt, wer es hat.</translation>
    </message>
    <message>
        <source>“%1” is not what a gateway lists.</source>
        <translation>„%1“ ist nicht, was ein Gateway auflistet.</translation>
    </message>
    <message>
        <source>Give thumbprints, one a line, or the whole JSON that “az network vnet-gateway show” prints. The details say where it goes wrong.</source>
        <translation>Geben Sie Fingerabdrücke an, einen je Zeile, oder das ganze JSON, das „az network vnet-gateway show“ ausgibt. Die Details sagen, wo es nicht stimmt.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not of a gateway with a point-to-site configuration.</source>
        <translation>„%1“ ist JSON, aber nicht von einem Gateway mit Point-to-Site-Konfiguration.</translation>
    </message>
    <message>
        <source>Give the whole JSON that “az network vnet-gateway show” prints of the gateway with the root certificates.</source>
        <translation>Geben Sie das ganze JSON an, das „az network vnet-gateway show“ von dem Gateway mit den Stammzertifikaten ausgibt.</translation>
    </message>
    <message>
        <source>Another program has the ledger “%1” open.</source>
        <translation>Ein anderes Programm hat das Register „%1“ geöffnet.</translation>
    </message>
    <message>
        <source>Close the wizard and every other program that uses it, then try again. Nothing was changed.</source>
        <translation>Schließen Sie den Assistenten und jedes andere Programm, das es benutzt, und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a ledger already at “%1”.</source>
        <translation>Unter „%1“ gibt es bereits ein Register.</translation>
    </message>
    <message>
        <source>Say that it is to be replaced. It is kept beside the new one, under another name.</source>
        <translation>Geben Sie an, dass es ersetzt werden soll. Es bleibt neben dem neuen unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>The ledger “%1” is on a database server, not in a file.</source>
        <translation>Das Register „%1“ liegt auf einem Datenbankserver, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Back it up and restore it with the server’s own tools, pg_dump and pg_restore.</source>
        <translation>Sichern Sie es mit den Werkzeugen des Servers, pg_dump und pg_restore, und stellen Sie es damit wieder her.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” does not answer.</source>
        <translation>Der Server des Registers „%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network and that the server is running, then try again. Nothing was recorded by halves.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Server läuft, und versuchen Sie es erneut. Nichts wurde halb aufgezeichnet.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” refuses the login.</source>
        <translation>Der Server des Registers „%1“ verweigert die Anmeldung.</translation>
    </message>
    <message>
        <source>Check the user’s name in the address, and the password, which is asked for or taken from PGPASSFILE or PGPASSWORD.</source>
        <translation>Prüfen Sie den Benutzernamen in der Adresse und das Kennwort; danach wird gefragt, oder es kommt aus PGPASSFILE oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>The connection to the ledger “%1” is not safe: the server’s certificate could not be verified.</source>
        <translation>Die Verbindung zum Register „%1“ ist nicht sicher: Das Zertifikat des Servers ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Name the authority that signed it with sslrootcert=FILE in the address, or have it among the roots that Windows trusts; and name the server as its certificate does.</source>
        <translation>Nennen Sie die Stelle, die es ausgestellt hat, mit sslrootcert=DATEI in der Adresse, oder nehmen Sie sie unter die Stammzertifikate auf, denen Windows vertraut; und nennen Sie den Server so, wie sein Zertifikat ihn nennt.</translation>
    </message>
    <message>
        <source>There is no database for the ledger “%1” on the server.</source>
        <translation>Auf dem Server gibt es keine Datenbank für das Register „%1“.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to create it, and check the name in the address.</source>
        <translation>Bitten Sie den Betreiber des Servers, sie anzulegen, und prüfen Sie den Namen in der Adresse.</translation>
    </message>
    <message>
        <source>This installation has no driver for PostgreSQL, so “%1” cannot be opened.</source>
        <translation>Diese Installation hat keinen Treiber für PostgreSQL, daher lässt sich „%1“ nicht öffnen.</translation>
    </message>
    <message>
        <source>On Linux install Qt’s PostgreSQL driver (libqt6sql6-psql). On Windows install this program again.</source>
        <translation>Installieren Sie unter Linux Qts PostgreSQL-Treiber (libqt6sql6-psql). Unter Windows installieren Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>There is a password in the address of the ledger.</source>
        <translation>In der Adresse des Registers steht ein Kennwort.</translation>
    </message>
    <message>
        <source>Leave it out: others can read it there. It is asked for, or taken from PGPASSFILE or PGPASSWORD.</source>
        <translation>Lassen Sie es weg: Andere können es dort lesen. Es wird erfragt oder aus PGPASSFILE oder PGPASSWORD genommen.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a ledger.</source>
        <translation>„%1“ ist keine Sicherung eines Registers.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”, or by “p2s-cert ledger backup”.</source>
        <translation>Wählen Sie eine Datei, die mit „Sichern“ oder „p2s-cert ledger backup“ entstanden ist.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: it is not as it was written.</source>
        <translation>Die Sicherung „%1“ ist beschädigt: Sie ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy of it.</source>
        <translation>Nichts wurde wiederhergestellt. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The ledger in the backup “%1” was changed by another hand.</source>
        <translation>Das Register in der Sicherung „%1“ wurde von fremder Hand geändert.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use an older backup.</source>
        <translation>Nichts wurde wiederhergestellt. Verwenden Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read.</source>
        <translation>Die Datei „%1“ wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has finished, then try again.</source>
        <translation>Warten Sie, bis das Programm fertig ist, das sie schreibt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No code or message that the VPN client is known for was found in “%1”.</source>
        <translation>In „%1“ steht kein Fehlercode und keine Meldung, die vom VPN-Client bekannt ist.</translation>
    </message>
    <message>
        <source>Give the number as it was shown, such as 798 or 0x800B0109, or the whole message.</source>
        <translation>Geben Sie die Zahl an, wie sie angezeigt wurde, etwa 798 oder 0x800B0109, oder die ganze Meldung.</translation>
    </message>
    <message>
        <source>The report “%1” could not be printed as PDF.</source>
        <translation>Der Bericht „%1“ konnte nicht als PDF ausgegeben werden.</translation>
    </message>
    <message>
        <source>Save it as HTML and print that from a browser.</source>
        <translation>Speichern Sie ihn als HTML und drucken Sie ihn aus einem Browser.</translation>
    </message>
    <message>
        <source>The passphrase for the key of “%1” is needed.</source>
        <translation>Die Passphrase für den Schlüssel von „%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase does not unlock the key of “%1”.</source>
        <translation>Die Passphrase entsperrt den Schlüssel von „%1“ nicht.</translation>
    </message>
    <message>
        <source>The private key needs a passphrase.</source>
        <translation>Der private Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>Type one: whoever has a root&apos;s key can let anybody into the network.</source>
        <translation>Geben Sie eine ein: Wer den Schlüssel eines Stammzertifikats hat, kann jeden ins Netz lassen.</translation>
    </message>
    <message>
        <source>There is no request “%1” in the ledger.</source>
        <translation>Im Register gibt es keine Anforderung „%1“.</translation>
    </message>
    <message>
        <source>Look at the list of requests for its number.</source>
        <translation>Sehen Sie in der Liste der Anforderungen nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>The request for “%1” is not waiting for a reply any more.</source>
        <translation>Die Anforderung für „%1“ wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
        <source>It was completed or cancelled. Make a new request if another certificate is needed.</source>
        <translation>Sie ist abgeschlossen oder aufgegeben. Erstellen Sie eine neue, wenn ein weiteres Zertifikat gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate for a request that was made here.</source>
        <translation>„%1“ enthält kein Zertifikat zu einer Anforderung, die hier erstellt wurde.</translation>
    </message>
    <message>
        <source>The certificate authority may have answered another request, or the request was made with another ledger. Ask for the certificate that belongs to the request you sent.</source>
        <translation>Vielleicht hat die Zertifizierungsstelle eine andere Anforderung beantwortet, oder sie wurde mit einem anderen Register erstellt. Bitten Sie um das Zertifikat zu der Anforderung, die Sie geschickt haben.</translation>
    </message>
    <message>
        <source>“%1” holds several certificates for the same request.</source>
        <translation>„%1“ enthält mehrere Zertifikate zu derselben Anforderung.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a certificate template.</source>
        <translation>„%1“ ist kein Name einer Zertifikatvorlage.</translation>
    </message>
    <message>
        <source>Use the template&apos;s name, not its display name: letters and digits without spaces, as the properties of the template show it.</source>
        <translation>Verwenden Sie den Vorlagennamen, nicht den Anzeigenamen: Buchstaben und Ziffern ohne Leerzeichen, wie ihn die Eigenschaften der Vorlage zeigen.</translation>
    </message>
    <message>
        <source>“%1” does not name a certificate authority.</source>
        <translation>„%1“ bezeichnet keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Write the computer&apos;s name, a backslash and the authority&apos;s name, as “certutil -dump” shows them under Config.</source>
        <translation>Schreiben Sie den Computernamen, einen umgekehrten Schrägstrich und den Namen der Zertifizierungsstelle, wie „certutil -dump“ sie unter Config zeigt.</translation>
    </message>
    <message>
        <source>The certificates above “%1” are missing, so the chain does not reach a root.</source>
        <translation>Die Zertifikate über „%1“ fehlen, sodass die Kette kein Stammzertifikat erreicht.</translation>
    </message>
    <message>
        <source>Give the certificates of its issuers too, up to the root that was uploaded to Azure.</source>
        <translation>Geben Sie auch die Zertifikate seiner Aussteller an, bis zum Stammzertifikat, das nach Azure hochgeladen wurde.</translation>
    </message>
    <message>
        <source>The list of people “%1” is not a CSV file that can be read.</source>
        <translation>Die Personenliste „%1“ ist keine lesbare CSV-Datei.</translation>
    </message>
    <message>
        <source>Save it from your spreadsheet program as “CSV UTF-8”. The details name the line.</source>
        <translation>Speichern Sie sie in Ihrer Tabellenkalkulation als „CSV UTF-8“. Die Details nennen die Zeile.</translation>
    </message>
    <message>
        <source>The list of people “%1” has no column of addresses.</source>
        <translation>Die Personenliste „%1“ hat keine Spalte mit Adressen.</translation>
    </message>
    <message>
        <source>Call the column “address”, or put the addresses (name@domain) into the first one.</source>
        <translation>Nennen Sie die Spalte „address“, oder schreiben Sie die Adressen (name@domäne) in die erste.</translation>
    </message>
    <message>
        <source>The summary “%1” belongs to something else than this list of people.</source>
        <translation>Die Übersicht „%1“ gehört zu etwas anderem als dieser Personenliste.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the root and the list that the folder was begun with.</source>
        <translation>Wählen Sie einen leeren Ordner, oder das Stammzertifikat und die Liste, mit denen der Ordner begonnen wurde.</translation>
    </message>
    <message>
        <source>There is no rollover of the root “%1” under way.</source>
        <translation>Für das Stammzertifikat „%1“ läuft kein Wechsel.</translation>
    </message>
    <message>
        <source>Start one, or check the name of the root.</source>
        <translation>Beginnen Sie einen, oder prüfen Sie den Namen des Stammzertifikats.</translation>
    </message>
    <message>
        <source>A rollover of the root “%1” is under way already.</source>
        <translation>Für das Stammzertifikat „%1“ läuft schon ein Wechsel.</translation>
    </message>
    <message>
        <source>Finish it or cancel it before you start another.</source>
        <translation>Schließen Sie ihn ab oder brechen Sie ihn ab, bevor Sie einen anderen beginnen.</translation>
    </message>
    <message>
        <source>The root “%1” cannot take its own place.</source>
        <translation>Das Stammzertifikat „%1“ kann nicht an seine eigene Stelle treten.</translation>
    </message>
    <message>
        <source>Make a new root first, then choose it as the one that follows.</source>
        <translation>Erstellen Sie zuerst ein neues Stammzertifikat und wählen Sie es dann als Nachfolger.</translation>
    </message>
    <message>
        <source>The day from which the old root “%1” may be removed has not come yet.</source>
        <translation>Der Tag, ab dem das alte Stammzertifikat „%1“ entfernt werden darf, ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Wait until then, so that everybody has time to install the new certificate.</source>
        <translation>Warten Sie bis dahin, damit alle Zeit haben, das neue Zertifikat zu installieren.</translation>
    </message>
    <message>
        <source>Windows knows no certificate authority of this organisation.</source>
        <translation>Windows kennt keine Zertifizierungsstelle dieser Organisation.</translation>
    </message>
    <message>
        <source>Sign in to the domain, or go back and name the authority as HOST\CA name.</source>
        <translation>Melden Sie sich an der Domäne an, oder gehen Sie zurück und nennen Sie die Zertifizierungsstelle als HOST\CA-Name.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” does not answer.</source>
        <translation>Die Zertifizierungsstelle „%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” refuses the request.</source>
        <translation>Die Zertifizierungsstelle „%1“ lehnt die Anforderung ab.</translation>
    </message>
    <message>
        <source>The details have its own words. Usually the template is not offered there, or your account may not enroll with it: whoever runs the authority can change that.</source>
        <translation>In den Details stehen ihre eigenen Worte. Meist wird die Vorlage dort nicht angeboten, oder Ihr Konto darf sich damit nicht registrieren: das kann der Betreiber der Zertifizierungsstelle ändern.</translation>
    </message>
    <message>
        <source>“%1” is not a PKCS#11 module that can be used here.</source>
        <translation>„%1“ ist kein PKCS#11-Modul, das hier verwendet werden kann.</translation>
    </message>
    <message>
        <source>Choose the library that came with the card or token, for this kind of computer (64 bit), such as opensc-pkcs11 or the vendor&apos;s own. The details say what it answered.</source>
        <translation>Wählen Sie die Bibliothek, die zur Karte oder zum Token gehört, für diese Art Computer (64 Bit), etwa opensc-pkcs11 oder die des Herstellers. Was sie geantwortet hat, steht in den Details.</translation>
    </message>
    <message>
        <source>“%1” does not name a token or a key on one.</source>
        <translation>„%1“ bezeichnet weder ein Token noch einen Schlüssel darauf.</translation>
    </message>
    <message>
        <source>Give the token&apos;s label, or a PKCS#11 URI as “p2s-cert token list” prints it. A PIN must not be in it.</source>
        <translation>Geben Sie die Bezeichnung des Tokens an oder eine PKCS#11-URI, wie „p2s-cert token list“ sie ausgibt. Eine PIN darf nicht darin stehen.</translation>
    </message>
    <message>
        <source>The token “%1” is not there.</source>
        <translation>Das Token „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>Insert the card or token, wait until its light is steady, and try again.</source>
        <translation>Stecken Sie die Karte oder das Token ein, warten Sie, bis das Licht ruhig leuchtet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are several tokens that “%1” may mean.</source>
        <translation>Es gibt mehrere Token, die mit „%1“ gemeint sein können.</translation>
    </message>
    <message>
        <source>Name one by its PKCS#11 URI, which holds its serial number; “p2s-cert token list” prints it. Or take the others out.</source>
        <translation>Nennen Sie eines mit seiner PKCS#11-URI, in der die Seriennummer steht; „p2s-cert token list“ gibt sie aus. Oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>The token “%1” has no PIN of a user yet, or asks for a new one.</source>
        <translation>Das Token „%1“ hat noch keine Benutzer-PIN oder verlangt eine neue.</translation>
    </message>
    <message>
        <source>Set its PIN with the program that came with it, then try again.</source>
        <translation>Setzen Sie die PIN mit dem mitgelieferten Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The token “%1” was taken out.</source>
        <translation>Das Token „%1“ wurde abgezogen.</translation>
    </message>
    <message>
        <source>Insert it again and unlock the root anew. Nothing was signed.</source>
        <translation>Stecken Sie es wieder ein und entsperren Sie das Stammzertifikat erneut. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>The PIN of the token “%1” is needed.</source>
        <translation>Die PIN des Tokens „%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>Type the PIN, or name a file that has it in its first line (--pin-file).</source>
        <translation>Geben Sie die PIN ein oder nennen Sie eine Datei, in deren erster Zeile sie steht (--pin-file).</translation>
    </message>
    <message>
        <source>The PIN is not that of the token “%1”.</source>
        <translation>Das ist nicht die PIN des Tokens „%1“.</translation>
    </message>
    <message>
        <source>Type it again with care: after a few wrong PINs a token locks itself.</source>
        <translation>Geben Sie sie sorgfältig noch einmal ein: Nach wenigen falschen PINs sperrt sich ein Token.</translation>
    </message>
    <message>
        <source>The PIN is not that of the token “%1”, and only one try is left.</source>
        <translation>Das ist nicht die PIN des Tokens „%1“, und es bleibt nur noch ein Versuch.</translation>
    </message>
    <message>
        <source>Another wrong PIN locks the token. Make sure of the PIN before you type it again.</source>
        <translation>Eine weitere falsche PIN sperrt das Token. Vergewissern Sie sich der PIN, bevor Sie sie erneut eingeben.</translation>
    </message>
    <message>
        <source>The PIN of the token “%1” is locked after too many wrong ones.</source>
        <translation>Die PIN des Tokens „%1“ ist nach zu vielen falschen Eingaben gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its PUK or its security officer&apos;s PIN, in the program that came with the token.</source>
        <translation>Entsperren Sie sie mit der PUK oder der PIN des Sicherheitsbeauftragten im mitgelieferten Programm des Tokens.</translation>
    </message>
    <message>
        <source>The key is not on the token “%1”.</source>
        <translation>Der Schlüssel ist nicht auf dem Token „%1“.</translation>
    </message>
    <message>
        <source>Check that it is the right token and that nobody has deleted the key or prepared the token anew.</source>
        <translation>Prüfen Sie, ob es das richtige Token ist und niemand den Schlüssel gelöscht oder das Token neu eingerichtet hat.</translation>
    </message>
    <message>
        <source>There are several keys on the token “%1”.</source>
        <translation>Auf dem Token „%1“ sind mehrere Schlüssel.</translation>
    </message>
    <message>
        <source>Say which one with --key-id; “p2s-cert token keys” lists them.</source>
        <translation>Sagen Sie mit --key-id, welcher gemeint ist; „p2s-cert token keys“ listet sie auf.</translation>
    </message>
    <message>
        <source>The token “%1” does not do what a root&apos;s key must: RSA of this length that signs.</source>
        <translation>Das Token „%1“ kann nicht, was der Schlüssel eines Stammzertifikats können muss: mit RSA dieser Länge signieren.</translation>
    </message>
    <message>
        <source>Choose another length of key, make the key with the program that came with the token, or use another token.</source>
        <translation>Wählen Sie eine andere Schlüssellänge, erzeugen Sie den Schlüssel mit dem mitgelieferten Programm des Tokens oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The token “%1” refused what it was asked for.</source>
        <translation>Das Token „%1“ hat die Anforderung abgelehnt.</translation>
    </message>
    <message>
        <source>It may be full, write-protected, or want its keys to be made with its own program. The details say what it answered.</source>
        <translation>Es kann voll oder schreibgeschützt sein oder verlangen, dass seine Schlüssel mit dem eigenen Programm erzeugt werden. Was es geantwortet hat, steht in den Details.</translation>
    </message>
    <message>
        <source>“%1” asks for so many password iterations that opening it would take too long.</source>
        <translation>„%1“ verlangt so viele Kennwort-Iterationen, dass das Öffnen zu lange dauern würde.</translation>
    </message>
    <message>
        <source>“%1” holds so much that examining it would take too long.</source>
        <translation>„%1“ enthält so viel, dass die Untersuchung zu lange dauern würde.</translation>
    </message>
    <message>
        <source>Take the certificates in question out of it, and examine them alone.</source>
        <translation>Nehmen Sie die Zertifikate heraus, um die es geht, und untersuchen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” still keeps the request.</source>
        <translation>Die Zertifizierungsstelle „%1“ behält die Anforderung noch.</translation>
    </message>
    <message>
        <source>Somebody there must approve it first. Ask again afterwards.</source>
        <translation>Dort muss erst jemand zustimmen. Fragen Sie danach noch einmal.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” does not know this request.</source>
        <translation>Die Zertifizierungsstelle „%1“ kennt diese Anforderung nicht.</translation>
    </message>
    <message>
        <source>It may have been removed there since. Make a new request, or ask whoever runs the authority.</source>
        <translation>Vielleicht wurde sie dort inzwischen entfernt. Erstellen Sie eine neue Anforderung, oder fragen Sie, wer die Zertifizierungsstelle betreibt.</translation>
    </message>
    <message>
        <source>The request for “%1” was not sent to a certificate authority from here.</source>
        <translation>Die Anforderung für „%1“ wurde von hier aus keiner Zertifizierungsstelle geschickt.</translation>
    </message>
    <message>
        <source>Send it first, or take the reply from a file.</source>
        <translation>Schicken Sie sie zuerst, oder nehmen Sie die Antwort aus einer Datei.</translation>
    </message>
    <message>
        <source>Check its name and the connection to the organisation’s network. If the connection broke while the request was being sent, it may have arrived all the same: ask whoever runs the authority before you send it a second time, or there may be two certificates.</source>
        <translation>Prüfen Sie ihren Namen und die Verbindung zum Netz der Organisation. Riss die Verbindung während des Sendens ab, kann die Anforderung trotzdem angekommen sein: Fragen Sie bei der Zertifizierungsstelle nach, bevor Sie sie ein zweites Mal schicken, sonst gibt es vielleicht zwei Zertifikate.</translation>
    </message>
    <message>
        <source>The request for “%1” has been sent to its certificate authority already.</source>
        <translation>Die Anforderung für „%1“ wurde ihrer Zertifizierungsstelle schon geschickt.</translation>
    </message>
    <message>
        <source>Fetch the reply instead: with “p2s-cert request complete --from-ca”, or in the wizard with “Ask the authority again”. If it was refused there, make a new request.</source>
        <translation>Holen Sie stattdessen die Antwort ab: mit „p2s-cert request complete --from-ca“ oder im Assistenten mit „Noch einmal fragen“. Wurde sie dort abgelehnt, erstellen Sie eine neue Anforderung.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” has the request, but this ledger could not note it.</source>
        <translation>Die Zertifizierungsstelle „%1“ hat die Anforderung, aber dieses Register konnte es nicht vermerken.</translation>
    </message>
    <message>
        <source>Do not send it a second time, or there will be two certificates. Fetch the reply with certreq or from whoever runs the authority, and take it from a file. The details have its number there and what kept the ledger from noting it.</source>
        <translation>Schicken Sie sie nicht ein zweites Mal, sonst gibt es zwei Zertifikate. Holen Sie die Antwort mit certreq oder bei denen ab, die die Zertifizierungsstelle betreiben, und nehmen Sie sie aus einer Datei. In den Details stehen ihre Nummer dort und was den Vermerk verhindert hat.</translation>
    </message>
    <message>
        <source>The list has more passwords than can be tried on “%1” in a reasonable time.</source>
        <translation>Die Liste hat mehr Kennwörter, als in angemessener Zeit für „%1“ ausprobiert werden können.</translation>
    </message>
    <message>
        <source>Put those that are likely for this file at the top, or make a shorter list for it.</source>
        <translation>Setzen Sie die für diese Datei wahrscheinlichen an den Anfang oder legen Sie eine kürzere Liste für sie an.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be replaced by one of another name.</source>
        <translation>Das Zertifikat von „%1“ kann nicht durch eines mit anderem Namen ersetzt werden.</translation>
    </message>
    <message>
        <source>Issue the new one beside it, or renew it for the same name.</source>
        <translation>Stellen Sie das neue daneben aus, oder erneuern Sie es für denselben Namen.</translation>
    </message>
    <message>
        <source>There are still people or shared certificates that connect with the old root “%1” only.</source>
        <translation>Einige Personen oder gemeinsame Zertifikate verbinden sich noch nur über das alte Stammzertifikat „%1“.</translation>
    </message>
    <message>
        <source>Issue new certificates to them first, or revoke a shared one that nobody needs any more; removing the root from the gateway cuts them off.</source>
        <translation>Stellen Sie dafür zuerst neue Zertifikate aus, oder sperren Sie ein gemeinsames, das niemand mehr braucht; wird das Stammzertifikat vom Gateway entfernt, sind sie ausgesperrt.</translation>
    </message>
    <message>
        <source>Give the path of a file, or an address that begins with “file:” or, for a ledger on a server, with “postgresql://”.</source>
        <translation>Geben Sie den Pfad einer Datei an oder eine Adresse, die mit „file:“ beginnt oder, für ein Register auf einem Server, mit „postgresql://“.</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read for this; it is left as it is.</source>
        <translation>„%1“ ist eine der Dateien, die hierfür gelesen werden; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another name for the new file.</source>
        <translation>Wählen Sie einen anderen Namen für die neue Datei.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be looked into, so nobody knows what is in it.</source>
        <translation>In den Ordner „%1“ kann nicht gesehen werden. Was darin ist, weiß deshalb niemand.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it, and look again.</source>
        <translation>Prüfen Sie, ob Sie ihn lesen dürfen, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Take the interrupted issue back or let it stand first, then try again. A quarter of an hour after it was begun it can be revoked as it is.</source>
        <translation>Nehmen Sie die unterbrochene Ausstellung zuerst zurück oder lassen Sie sie gelten, und versuchen Sie es dann erneut. Eine Viertelstunde nach dem Beginn lässt es sich sperren, wie es ist.</translation>
    </message>
    <message>
        <source>It is not noted yet that the root that takes the place of “%1” is on the gateway.</source>
        <translation>Es ist noch nicht vermerkt, dass das Stammzertifikat, das „%1“ ersetzt, auf dem Gateway ist.</translation>
    </message>
    <message>
        <source>Upload the new root and note it; without it on the gateway nobody connects once the old one is removed.</source>
        <translation>Laden Sie das neue Stammzertifikat hoch und vermerken Sie es. Ist es nicht auf dem Gateway, verbindet sich niemand mehr, sobald das alte entfernt ist.</translation>
    </message>
    <message>
        <source>Choose the one that is meant: in the wizard, or by its serial number with --serial.</source>
        <translation>Wählen Sie das gemeinte aus: im Assistenten oder mit --serial über seine Seriennummer.</translation>
    </message>
    <message>
        <source>This key on the token has a certificate already: that of “%1”.</source>
        <translation>Dieser Schlüssel auf dem Token hat schon ein Zertifikat: das von „%1“.</translation>
    </message>
    <message>
        <source>Take that one as the root, with “p2s-cert root import” or by choosing it in the wizard. For another root have a new key made, without --key-id.</source>
        <translation>Nehmen Sie dieses als Stammzertifikat: mit „p2s-cert root import“ oder indem Sie es im Assistenten auswählen. Für ein anderes Stammzertifikat lassen Sie einen neuen Schlüssel erstellen, ohne --key-id.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Reading it might never end. Save what comes out of it as a file, and give that.</source>
        <translation>Das Lesen könnte nie enden. Speichern Sie, was herauskommt, als Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>Say which one by its thumbprint; the details list them.</source>
        <translation>Sagen Sie mit seinem Fingerabdruck, welches gemeint ist; die Einzelheiten nennen sie.</translation>
    </message>
    <message>
        <source>The old root “%1” cannot stay on the gateway until that day.</source>
        <translation>Das alte Stammzertifikat „%1“ kann nicht bis zu diesem Tag auf dem Gateway bleiben.</translation>
    </message>
    <message>
        <source>Choose a day that has not passed and on which the old root is still valid. With an expired root on it a gateway cannot be changed any more.</source>
        <translation>Wählen Sie einen Tag, der nicht vergangen ist und an dem das alte Stammzertifikat noch gilt. Mit einem abgelaufenen Stammzertifikat lässt sich ein Gateway nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” went away while it recorded this. Whether it did is not known.</source>
        <translation>Der Server des Registers „%1“ war weg, während er dies festhielt. Ob er es getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When it answers again, look into the ledger before you repeat this. The file of a certificate that was being issued is kept; if it was not recorded, it is named there as an interrupted issue.</source>
        <translation>Sehen Sie im Register nach, sobald er wieder antwortet, bevor Sie dies wiederholen. Die Datei eines Zertifikats, das gerade ausgestellt wurde, bleibt erhalten; wurde es nicht festgehalten, steht es dort als unterbrochene Ausstellung.</translation>
    </message>
</context>
<context>
    <name>p2s::ExpiryCalendar</name>
    <message>
        <source>The root %1 expires</source>
        <translation>Das Stammzertifikat %1 läuft ab</translation>
    </message>
    <message>
        <source>Thumbprint %1. No certificate outlives its root.</source>
        <translation>Fingerabdruck %1. Kein Zertifikat überlebt sein Stammzertifikat.</translation>
    </message>
    <message>
        <source>The VPN certificate of %1 expires</source>
        <translation>Das VPN-Zertifikat von %1 läuft ab</translation>
    </message>
    <message>
        <source>Thumbprint %1, under the root %2.</source>
        <translation>Fingerabdruck %1, unter dem Stammzertifikat %2.</translation>
    </message>
</context>
<context>
    <name>p2s::ExportFilePart</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>File to &amp;save:</source>
        <translation>&amp;Speichern als:</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Personal information exchange (*.pfx *.p12)</source>
        <translation>Privater Informationsaustausch (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>The file “%1” will be replaced.</source>
        <translation>Die Datei „%1“ wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Beha&amp;lten</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>E&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>p2s::ExportNamePart</name>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>What the VPN client shows in its list of certificates.</source>
        <translation>Diesen Namen zeigt der VPN-Client in seiner Zertifikatliste.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The friendly name is missing.</source>
        <translation>Der Anzeigename fehlt.</translation>
    </message>
    <message>
        <source>Type what the VPN client should show in its list.</source>
        <translation>Geben Sie ein, was der VPN-Client in seiner Liste zeigen soll.</translation>
    </message>
    <message>
        <source>Another certificate has the friendly name “%1” already.</source>
        <translation>Ein anderes Zertifikat hat schon den Anzeigenamen „%1“.</translation>
    </message>
    <message>
        <source>Choose one that tells the two apart in the VPN client&apos;s list.</source>
        <translation>Wählen Sie einen, der beide in der Liste des VPN-Clients unterscheidbar macht.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>„%1“ überneh&amp;men</translation>
    </message>
    <message>
        <source>Friendly na&amp;me:</source>
        <translation>Anzei&amp;gename:</translation>
    </message>
</context>
<context>
    <name>p2s::ExportPage</name>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>The .pfx file holds the private key, so its password is what protects it on its way.</source>
        <translation>Die .pfx-Datei enthält den privaten Schlüssel. Unterwegs schützt ihn nur das Kennwort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where will it be installed?</source>
        <translation>Wo wird es installiert?</translation>
    </message>
    <message>
        <source>&amp;Where will it be installed?</source>
        <translation>Wo wird es &amp;installiert?</translation>
    </message>
    <message>
        <source>This certificate has been issued.</source>
        <translation>Dieses Zertifikat ist ausgestellt.</translation>
    </message>
    <message>
        <source>Next shows the outcome again; a change here or on a page before makes another certificate.</source>
        <translation>„Weiter“ zeigt noch einmal das Ergebnis. Eine Änderung hier oder auf einer früheren Seite ergibt ein weiteres Zertifikat.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
</context>
<context>
    <name>p2s::ExportPasswordPart</name>
    <message>
        <source>&amp;Generate one</source>
        <translation>&amp;Erzeugen lassen</translation>
    </message>
    <message>
        <source>T&amp;ype one</source>
        <translation>Selbst einge&amp;ben</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Kennwort erzeugen lassen</translation>
    </message>
    <message>
        <source>Type a password</source>
        <translation>Kennwort selbst eingeben</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kennwort:</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Erzeugtes Kennwort</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <source>Ano&amp;ther</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>Neues Kennwort erzeugen</translation>
    </message>
    <message>
        <source>Easy to read out on the telephone. The last page shows it once more; after that it is nowhere to be found.</source>
        <translation>Am Telefon leicht vorzulesen. Die letzte Seite zeigt es noch einmal, danach ist es nirgends mehr zu finden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Kennwort wiederholen</translation>
    </message>
    <message>
        <source>Passw&amp;ord:</source>
        <translation>Kennw&amp;ort:</translation>
    </message>
    <message>
        <source>R&amp;epeat:</source>
        <translation>Wieder&amp;holen:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Eingaben sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>p2s::FindingText</name>
    <message>
        <source>There is no private key with the certificate.</source>
        <translation>Zum Zertifikat gibt es keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Export it again together with its private key.</source>
        <translation>Exportieren Sie es noch einmal, zusammen mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>Export the certificate again from where its key is.</source>
        <translation>Exportieren Sie das Zertifikat noch einmal von dort, wo sein Schlüssel liegt.</translation>
    </message>
    <message>
        <source>The file holds several private keys, so Windows may offer the wrong one.</source>
        <translation>Die Datei enthält mehrere private Schlüssel. Windows bietet vielleicht den falschen an.</translation>
    </message>
    <message>
        <source>Export just the one certificate with its key.</source>
        <translation>Exportieren Sie nur das eine Zertifikat mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate has no Enhanced Key Usage; the gateway asks for Client Authentication.</source>
        <translation>Das Zertifikat hat keine erweiterte Schlüsselverwendung. Das Gateway verlangt „Clientauthentifizierung“.</translation>
    </message>
    <message>
        <source>Issue it again with Client Authentication.</source>
        <translation>Stellen Sie es neu aus, mit „Clientauthentifizierung“.</translation>
    </message>
    <message>
        <source>Client Authentication is missing from the Enhanced Key Usage.</source>
        <translation>In der erweiterten Schlüsselverwendung fehlt „Clientauthentifizierung“.</translation>
    </message>
    <message>
        <source>Issue it again with Client Authentication as the first purpose.</source>
        <translation>Stellen Sie es neu aus, mit „Clientauthentifizierung“ als erstem Zweck.</translation>
    </message>
    <message>
        <source>Client Authentication is not the first purpose; %1 comes before it.</source>
        <translation>„Clientauthentifizierung“ ist nicht der erste Zweck. Davor steht %1.</translation>
    </message>
    <message>
        <source>Move Client Authentication to the top: the VPN client looks at the first one.</source>
        <translation>Stellen Sie „Clientauthentifizierung“ an den Anfang. Der VPN-Client betrachtet den ersten Zweck.</translation>
    </message>
    <message>
        <source>The certificate may be used for any purpose.</source>
        <translation>Das Zertifikat darf für jeden Zweck verwendet werden.</translation>
    </message>
    <message>
        <source>Leave only the purposes that are needed, Client Authentication first.</source>
        <translation>Lassen Sie nur die nötigen Zwecke stehen, „Clientauthentifizierung“ zuerst.</translation>
    </message>
    <message>
        <source>The key usage does not allow digital signatures, so the certificate cannot be used to log on.</source>
        <translation>Die Schlüsselverwendung erlaubt keine digitalen Signaturen. Mit dem Zertifikat kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Issue it again with the key usage Digital Signature.</source>
        <translation>Stellen Sie es neu aus, mit der Schlüsselverwendung „Digitale Signatur“.</translation>
    </message>
    <message>
        <source>This is a certificate authority, not a client certificate.</source>
        <translation>Das ist das Zertifikat einer Zertifizierungsstelle, kein Clientzertifikat.</translation>
    </message>
    <message>
        <source>Issue a client certificate under it; never give a root&apos;s key to a user.</source>
        <translation>Stellen Sie darunter ein Clientzertifikat aus. Geben Sie den Schlüssel eines Stammzertifikats nie an Benutzer.</translation>
    </message>
    <message>
        <source>The client certificate is signed by itself, so no root vouches for it.</source>
        <translation>Das Clientzertifikat ist selbstsigniert. Kein Stammzertifikat bürgt dafür.</translation>
    </message>
    <message>
        <source>Issue it under the root that was uploaded to the gateway.</source>
        <translation>Stellen Sie es unter dem Stammzertifikat aus, das für das Gateway hochgeladen wurde.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is missing, so the chain does not reach a root.</source>
        <translation>Das Zertifikat von „%1“ fehlt. Die Kette reicht nicht bis zu einem Stammzertifikat.</translation>
    </message>
    <message>
        <source>Export it again with all certificates in the certification path.</source>
        <translation>Exportieren Sie es neu, mit allen Zertifikaten im Zertifizierungspfad.</translation>
    </message>
    <message>
        <source>The root does not say that it is a certificate authority, as Microsoft&apos;s PowerShell sample makes it. Azure accepts it; strict programs such as strongSwan do not.</source>
        <translation>Das Stammzertifikat weist sich nicht als Zertifizierungsstelle aus, so wie es das PowerShell-Beispiel von Microsoft erzeugt. Azure nimmt es an, strenge Programme wie strongSwan nicht.</translation>
    </message>
    <message>
        <source>Go on if only Windows and Azure are involved; otherwise make a new root here.</source>
        <translation>Fahren Sie fort, wenn nur Windows und Azure beteiligt sind. Erstellen Sie sonst hier ein neues Stammzertifikat.</translation>
    </message>
    <message>
        <source>“%1” signed this, but is not a certificate authority.</source>
        <translation>„%1“ hat dies signiert, ist aber keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Issue it again under a real root.</source>
        <translation>Stellen Sie es neu aus, unter einem echten Stammzertifikat.</translation>
    </message>
    <message>
        <source>The certificate ended on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>Stellen Sie ein neues aus.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Das Zertifikat gilt erst ab dem %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or wait until then.</source>
        <translation>Prüfen Sie das Datum dieses Computers oder warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The certificate ends soon, on %1.</source>
        <translation>Das Zertifikat läuft bald ab, am %1.</translation>
    </message>
    <message>
        <source>Plan its renewal now.</source>
        <translation>Planen Sie jetzt die Erneuerung.</translation>
    </message>
    <message>
        <source>The root ended on %1; the gateway refuses everything under it.</source>
        <translation>Das Stammzertifikat ist am %1 abgelaufen. Das Gateway lehnt alles darunter ab.</translation>
    </message>
    <message>
        <source>Make a new root, upload it to Azure and issue new certificates.</source>
        <translation>Erstellen Sie ein neues Stammzertifikat, laden Sie es in Azure hoch und stellen Sie neue Zertifikate aus.</translation>
    </message>
    <message>
        <source>The root is not valid before %1.</source>
        <translation>Das Stammzertifikat gilt erst ab dem %1.</translation>
    </message>
    <message>
        <source>The certificate is meant to be valid at times when its issuer is not; that one ends on %1.</source>
        <translation>Das Zertifikat soll gelten, wenn sein Aussteller nicht gültig ist. Dieser läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Choose dates inside those of the root.</source>
        <translation>Wählen Sie Daten innerhalb der Laufzeit des Stammzertifikats.</translation>
    </message>
    <message>
        <source>The key is too short (%1).</source>
        <translation>Der Schlüssel ist zu kurz (%1).</translation>
    </message>
    <message>
        <source>Use RSA with at least 2048 bits.</source>
        <translation>Verwenden Sie RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The signature algorithm is no longer safe (%1).</source>
        <translation>Das Signaturverfahren ist nicht mehr sicher (%1).</translation>
    </message>
    <message>
        <source>Issue it again with SHA-256.</source>
        <translation>Stellen Sie es neu aus, mit SHA-256.</translation>
    </message>
    <message>
        <source>The key is of another kind than RSA (%1); such client certificates are reported to fail with IKEv2 gateways.</source>
        <translation>Der Schlüssel ist kein RSA-Schlüssel (%1). Solche Clientzertifikate scheitern Berichten zufolge an IKEv2-Gateways.</translation>
    </message>
    <message>
        <source>Use RSA unless you have tried it with your gateway.</source>
        <translation>Verwenden Sie RSA, wenn Sie es nicht mit Ihrem Gateway erprobt haben.</translation>
    </message>
    <message>
        <source>The certificate has no common name; the VPN client shows certificates by it.</source>
        <translation>Das Zertifikat hat keinen allgemeinen Namen (CN). Unter ihm zeigt der VPN-Client Zertifikate an.</translation>
    </message>
    <message>
        <source>Issue it again with the user&apos;s e-mail address as common name.</source>
        <translation>Stellen Sie es neu aus, mit der E-Mail-Adresse des Benutzers als allgemeinem Namen (CN).</translation>
    </message>
    <message>
        <source>The common name “%1” is not in the form name@yourdomain.com.</source>
        <translation>Der allgemeine Name (CN) „%1“ hat nicht die Form name@ihrefirma.de.</translation>
    </message>
    <message>
        <source>The gateway accepts it; an address tells people apart better.</source>
        <translation>Das Gateway nimmt ihn an. Eine Adresse unterscheidet Personen aber besser.</translation>
    </message>
    <message>
        <source>The certificate carries a user principal name (%1), which can break file shares over the VPN.</source>
        <translation>Das Zertifikat enthält einen Benutzerprinzipalnamen (%1). Das kann Dateifreigaben über das VPN stören.</translation>
    </message>
    <message>
        <source>Leave the user principal name out.</source>
        <translation>Lassen Sie den Benutzerprinzipalnamen weg.</translation>
    </message>
    <message>
        <source>The certificate does not lead to the root “%1” that the gateway trusts.</source>
        <translation>Das Zertifikat führt nicht zum Stammzertifikat „%1“, dem das Gateway vertraut.</translation>
    </message>
    <message>
        <source>Upload the right root to Azure, or issue the certificate under this one.</source>
        <translation>Laden Sie das richtige Stammzertifikat in Azure hoch oder stellen Sie das Zertifikat unter diesem aus.</translation>
    </message>
    <message>
        <source>The thumbprint is on the gateway&apos;s list of revoked certificates.</source>
        <translation>Der Fingerabdruck steht auf der Liste der gesperrten Zertifikate des Gateways.</translation>
    </message>
    <message>
        <source>Issue a new certificate.</source>
        <translation>Stellen Sie ein neues Zertifikat aus.</translation>
    </message>
    <message>
        <source>The password is easy to guess, and whoever guesses it can log on as this user.</source>
        <translation>Das Kennwort ist leicht zu erraten. Wer es errät, kann sich als dieser Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Use a longer one, or let the program generate one.</source>
        <translation>Verwenden Sie ein längeres oder lassen Sie das Programm eines erzeugen.</translation>
    </message>
    <message>
        <source>The password has letters that not every system reads in the same way; Java refuses them.</source>
        <translation>Das Kennwort enthält Buchstaben, die nicht jedes System gleich liest. Java lehnt sie ab.</translation>
    </message>
    <message>
        <source>Use only unaccented letters, digits and punctuation.</source>
        <translation>Verwenden Sie nur Buchstaben ohne Umlaute und Akzente, Ziffern und Satzzeichen.</translation>
    </message>
    <message>
        <source>The place where it will be installed cannot open this encryption; it would say that the password is wrong.</source>
        <translation>Das Zielsystem kann diese Verschlüsselung nicht öffnen. Es würde melden, das Kennwort sei falsch.</translation>
    </message>
    <message>
        <source>Export it again for that place.</source>
        <translation>Exportieren Sie es neu, passend für dieses Ziel.</translation>
    </message>
    <message>
        <source>The file is encrypted with RC2, which is weak and which newer systems refuse.</source>
        <translation>Die Datei ist mit RC2 verschlüsselt. Das ist schwach, und neuere Systeme lehnen es ab.</translation>
    </message>
    <message>
        <source>Export it again with AES-256 or Triple DES.</source>
        <translation>Exportieren Sie sie neu, mit AES-256 oder Triple DES.</translation>
    </message>
    <message>
        <source>The file has no integrity check, so a change to it would go unnoticed.</source>
        <translation>Die Datei hat keine Integritätsprüfung. Eine Änderung daran bliebe unbemerkt.</translation>
    </message>
    <message>
        <source>Export it again with a password.</source>
        <translation>Exportieren Sie sie neu, mit einem Kennwort.</translation>
    </message>
    <message>
        <source>The private key lies in the file unencrypted.</source>
        <translation>Der private Schlüssel liegt unverschlüsselt in der Datei.</translation>
    </message>
    <message>
        <source>The password is stretched with an unusual number of iterations (%1).</source>
        <translation>Das Kennwort wird mit einer unüblichen Zahl von Iterationen (%1) gestreckt.</translation>
    </message>
    <message>
        <source>Export it again with 2,000 to 100,000 iterations.</source>
        <translation>Exportieren Sie sie neu, mit 2.000 bis 100.000 Iterationen.</translation>
    </message>
    <message>
        <source>Windows would put the key of this file into the computer&apos;s store, not the user&apos;s.</source>
        <translation>Windows würde den Schlüssel dieser Datei im Speicher des Computers ablegen, nicht in dem des Benutzers.</translation>
    </message>
    <message>
        <source>Export it again without the computer&apos;s key set mark.</source>
        <translation>Exportieren Sie sie neu, ohne das Kennzeichen für den Schlüsselsatz des Computers.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection.</source>
        <translation>Das Gateway hat in der Probe die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate ends together with its root, on %1, which is earlier than usual.</source>
        <translation>Das Zertifikat endet mit seinem Stammzertifikat am %1, früher als üblich.</translation>
    </message>
    <message>
        <source>Use a newer root when it should last longer.</source>
        <translation>Verwenden Sie ein neueres Stammzertifikat, wenn es länger gelten soll.</translation>
    </message>
    <message>
        <source>The certificate uses RSA-PSS signatures; gateways are known to accept plain RSA with SHA-256 only.</source>
        <translation>Das Zertifikat verwendet RSA-PSS-Signaturen; von Gateways ist nur bekannt, dass sie gewöhnliches RSA mit SHA-256 annehmen.</translation>
    </message>
    <message>
        <source>Use a root with a plain RSA key unless you have tried it with your gateway.</source>
        <translation>Verwenden Sie ein Stammzertifikat mit gewöhnlichem RSA-Schlüssel, es sei denn, Sie haben es mit Ihrem Gateway ausprobiert.</translation>
    </message>
    <message>
        <source>This is Base-64 text that was encoded in Base-64 once more. Azure takes such an upload without a word, but nobody gets in with it.</source>
        <translation>Das ist Base64-Text, der noch einmal in Base64 kodiert wurde. Azure nimmt so etwas ohne ein Wort an, aber niemand kommt damit hinein.</translation>
    </message>
    <message>
        <source>Upload the one line of Base-64 text, or a DER file when you use the Azure command line.</source>
        <translation>Laden Sie die eine Zeile Base64-Text hoch, oder mit der Azure-Befehlszeile eine DER-Datei.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: an authority in the chain may not have so many below it.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Eine Zertifizierungsstelle in der Kette darf nicht so viele unter sich haben.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain must not be used for this purpose.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Ein Zertifikat in der Kette darf nicht für diesen Zweck verwendet werden.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain must not sign others.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Ein Zertifikat in der Kette darf keine anderen signieren.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain has an extension that must be understood and is not.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Ein Zertifikat in der Kette hat eine Erweiterung, die verstanden werden muss und es nicht wird.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: an authority in the chain must not sign for this name.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Eine Zertifizierungsstelle in der Kette darf diesen Namen nicht signieren.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a signature in the chain is wrong.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Eine Signatur in der Kette ist falsch.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a key or a signature in the chain is too weak.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Ein Schlüssel oder eine Signatur in der Kette ist zu schwach.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain is not valid now.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Ein Zertifikat in der Kette ist jetzt nicht gültig.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: the chain does not reach its root.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Die Kette reicht nicht bis zu seinem Stammzertifikat.</translation>
    </message>
    <message>
        <source>%1 already holds a valid certificate; the VPN client lists all of them under that name.</source>
        <translation>%1 hat schon ein gültiges Zertifikat; der VPN-Client führt alle unter diesem Namen auf.</translation>
    </message>
    <message>
        <source>Take the old one off the computer, or tell the two apart by their friendly names.</source>
        <translation>Entfernen Sie das alte vom Computer, oder unterscheiden Sie beide am Anzeigenamen.</translation>
    </message>
    <message>
        <source>An earlier issue was interrupted: number %1.</source>
        <translation>Eine frühere Ausstellung wurde unterbrochen: Nummer %1.</translation>
    </message>
    <message>
        <source>“%1” records it when its file is whole.</source>
        <translation>„%1“ trägt sie ein, wenn ihre Datei vollständig ist.</translation>
    </message>
    <message>
        <source>The gateway trusts the root “%1”, which is not in this ledger.</source>
        <translation>Das Gateway vertraut dem Stammzertifikat „%1“, das nicht in diesem Register steht.</translation>
    </message>
    <message>
        <source>Find out whose certificates are under it. If nobody&apos;s are, take it off the gateway; if they are yours, import the root here.</source>
        <translation>Finden Sie heraus, wessen Zertifikate darunter sind. Ist es niemand, nehmen Sie es vom Gateway; sind es Ihre, importieren Sie das Stammzertifikat hier.</translation>
    </message>
    <message>
        <source>The root “%1” is not on the gateway, so nobody gets in with a certificate under it.</source>
        <translation>Das Stammzertifikat „%1“ ist nicht auf dem Gateway; mit einem Zertifikat darunter kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Upload it, or leave it when it is for another gateway.</source>
        <translation>Laden Sie es hoch, oder lassen Sie es, wenn es für ein anderes Gateway ist.</translation>
    </message>
    <message>
        <source>What the gateway has as the root “%1” is no certificate.</source>
        <translation>Was das Gateway als Stammzertifikat „%1“ hat, ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Take it off the gateway and upload the root&apos;s one-line text again.</source>
        <translation>Nehmen Sie es vom Gateway und laden Sie den einzeiligen Text des Stammzertifikats noch einmal hoch.</translation>
    </message>
    <message>
        <source>The root “%1” was encoded in Base-64 twice when it was uploaded. Azure took it without a word, but nobody gets in with it.</source>
        <translation>Das Stammzertifikat „%1“ wurde beim Hochladen zweimal in Base-64 codiert. Azure hat es stillschweigend angenommen, aber niemand kommt damit hinein.</translation>
    </message>
    <message>
        <source>Take it off the gateway and upload the one line of Base-64 text, or a DER file when you use the Azure command line.</source>
        <translation>Nehmen Sie es vom Gateway und laden Sie die eine Zeile Base-64-Text hoch, oder eine DER-Datei, wenn Sie die Azure-Befehlszeile verwenden.</translation>
    </message>
    <message>
        <source>The root “%1” on the gateway has expired.</source>
        <translation>Das Stammzertifikat „%1“ auf dem Gateway ist abgelaufen.</translation>
    </message>
    <message>
        <source>Take it off the gateway: nobody gets in with it, and Azure refuses every other change while it is there.</source>
        <translation>Nehmen Sie es vom Gateway: Niemand kommt damit hinein, und Azure lehnt jede andere Änderung ab, solange es dort ist.</translation>
    </message>
    <message>
        <source>The root “%1” on the gateway expires soon.</source>
        <translation>Das Stammzertifikat „%1“ auf dem Gateway läuft bald ab.</translation>
    </message>
    <message>
        <source>Make a new root, upload it beside this one, and issue new certificates before this one ends.</source>
        <translation>Erstellen Sie ein neues Stammzertifikat, laden Sie es neben diesem hoch und stellen Sie neue Zertifikate aus, bevor dieses endet.</translation>
    </message>
    <message>
        <source>The gateway has as many roots as it can take (%1).</source>
        <translation>Das Gateway hat so viele Stammzertifikate, wie es aufnehmen kann (%1).</translation>
    </message>
    <message>
        <source>Take off those that nobody needs any more before another is to be uploaded.</source>
        <translation>Nehmen Sie die herunter, die niemand mehr braucht, bevor ein weiteres hochgeladen werden soll.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is revoked here, but the gateway still lets it in.</source>
        <translation>Das Zertifikat von „%1“ ist hier gesperrt, aber das Gateway lässt es noch hinein.</translation>
    </message>
    <message>
        <source>Add its thumbprint to the gateway&apos;s revoked certificates.</source>
        <translation>Fügen Sie seinen Fingerabdruck den gesperrten Zertifikaten des Gateways hinzu.</translation>
    </message>
    <message>
        <source>The gateway refuses the certificate of “%1”, which is not revoked here.</source>
        <translation>Das Gateway lehnt das Zertifikat von „%1“ ab, das hier nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Revoke it here as well, or take its thumbprint off the gateway&apos;s list.</source>
        <translation>Sperren Sie es auch hier, oder nehmen Sie seinen Fingerabdruck von der Liste des Gateways.</translation>
    </message>
    <message>
        <source>The gateway refuses the thumbprint %1, which is not in this ledger.</source>
        <translation>Das Gateway lehnt den Fingerabdruck %1 ab, der nicht in diesem Register steht.</translation>
    </message>
    <message>
        <source>Leave it when the certificate was issued elsewhere.</source>
        <translation>Lassen Sie ihn, wenn das Zertifikat anderswo ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The root&apos;s text has line breaks, or the lines BEGIN CERTIFICATE and END CERTIFICATE; the Azure portal takes neither.</source>
        <translation>Der Text des Stammzertifikats hat Zeilenumbrüche oder die Zeilen BEGIN CERTIFICATE und END CERTIFICATE. Das Azure-Portal nimmt beides nicht an.</translation>
    </message>
    <message>
        <source>Copy the root&apos;s text as one line, without those two lines.</source>
        <translation>Kopieren Sie den Text des Stammzertifikats als eine Zeile, ohne diese beiden Zeilen.</translation>
    </message>
    <message>
        <source>The root&apos;s name has a space or another character that the Azure portal does not take.</source>
        <translation>Der Name des Stammzertifikats enthält ein Leerzeichen oder ein anderes Zeichen, das das Azure-Portal nicht annimmt.</translation>
    </message>
    <message>
        <source>Name it with letters, digits, dots, hyphens and underscores only.</source>
        <translation>Verwenden Sie im Namen nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>This is about a tunnel of the computer itself (IKE machine certificate), not about the certificate of a user.</source>
        <translation>Hier geht es um einen Tunnel des Computers selbst (IKE-Computerzertifikat), nicht um das Zertifikat einer Person.</translation>
    </message>
    <message>
        <source>The certificate authority changed the common name to “%1”.</source>
        <translation>Die Zertifizierungsstelle hat den allgemeinen Namen in „%1“ geändert.</translation>
    </message>
    <message>
        <source>On AD CS use a template whose subject name is set to “Supply in the request”, and issue the certificate again.</source>
        <translation>Verwenden Sie bei AD CS eine Vorlage, deren Antragstellername auf „Informationen werden in der Anforderung angegeben“ steht, und lassen Sie das Zertifikat neu ausstellen.</translation>
    </message>
    <message>
        <source>The certificate does not carry the e-mail address that was asked for.</source>
        <translation>Das Zertifikat enthält die angeforderte E-Mail-Adresse nicht.</translation>
    </message>
    <message>
        <source>The gateway does not mind; ask the certificate authority for it if mail programs are to use the certificate.</source>
        <translation>Dem Gateway ist das gleich; bitten Sie die Zertifizierungsstelle darum, wenn auch E-Mail-Programme das Zertifikat verwenden sollen.</translation>
    </message>
    <message>
        <source>“%1” may not have so many certificate authorities below it (path length).</source>
        <translation>„%1“ darf nicht so viele Zertifizierungsstellen unter sich haben (Pfadlänge).</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that is nearer to the root.</source>
        <translation>Stellen Sie das Zertifikat unter einer Zertifizierungsstelle aus, die näher am Stammzertifikat ist.</translation>
    </message>
    <message>
        <source>“%1” is limited to purposes that Client Authentication is not among.</source>
        <translation>„%1“ ist auf Zwecke beschränkt, zu denen die Clientauthentifizierung nicht gehört.</translation>
    </message>
    <message>
        <source>“%1” may not issue certificates for this name (name constraints).</source>
        <translation>„%1“ darf für diesen Namen keine Zertifikate ausstellen (Namenseinschränkungen).</translation>
    </message>
    <message>
        <source>Use an address in a domain that it may issue for, or another authority.</source>
        <translation>Verwenden Sie eine Adresse in einer Domäne, für die sie ausstellen darf, oder eine andere Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: there are more certificates up to the root than it follows.</source>
        <translation>Das geprobte Gateway hat die Verbindung abgelehnt: Bis zum Stammzertifikat sind es mehr Zertifikate, als es verfolgt.</translation>
    </message>
    <message>
        <source>The private key is in the certificate store, but cannot be signed with there.</source>
        <translation>Der private Schlüssel ist im Zertifikatspeicher, aber mit ihm kann dort nicht signiert werden.</translation>
    </message>
    <message>
        <source>An authority above the certificate ended on %1.</source>
        <translation>Eine Zertifizierungsstelle über dem Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that is valid, or take the newer certificate of that authority.</source>
        <translation>Stellen Sie das Zertifikat unter einer gültigen Zertifizierungsstelle aus, oder nehmen Sie deren neueres Zertifikat.</translation>
    </message>
    <message>
        <source>An authority above the certificate is not valid before %1.</source>
        <translation>Eine Zertifizierungsstelle über dem Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>The key of the root is too short (%1).</source>
        <translation>Der Schlüssel des Stammzertifikats ist zu kurz (%1).</translation>
    </message>
    <message>
        <source>The key of an authority above the certificate is too short (%1).</source>
        <translation>Der Schlüssel einer Zertifizierungsstelle über dem Zertifikat ist zu kurz (%1).</translation>
    </message>
    <message>
        <source>Use authorities whose keys are RSA with at least 2048 bits.</source>
        <translation>Verwenden Sie Zertifizierungsstellen, deren Schlüssel RSA mit mindestens 2048 Bit sind.</translation>
    </message>
    <message>
        <source>An authority above the certificate is signed with an algorithm that is no longer safe (%1).</source>
        <translation>Eine Zertifizierungsstelle über dem Zertifikat ist mit einem Verfahren signiert, das nicht mehr sicher ist (%1).</translation>
    </message>
    <message>
        <source>Have that authority&apos;s certificate issued again with SHA-256.</source>
        <translation>Lassen Sie das Zertifikat dieser Zertifizierungsstelle mit SHA-256 neu ausstellen.</translation>
    </message>
    <message>
        <source>The stock template “%1” makes certificates that the VPN refuses: it takes the name from the directory instead of the request and puts Client Authentication last.</source>
        <translation>Die mitgelieferte Vorlage „%1“ ergibt Zertifikate, die das VPN ablehnt: Sie nimmt den Namen aus dem Verzeichnisdienst statt aus der Anforderung und setzt die Clientauthentifizierung ans Ende.</translation>
    </message>
    <message>
        <source>Use the name of a duplicate with “Supply in the request” and Client Authentication first.</source>
        <translation>Nehmen Sie den Namen eines Duplikats, in dem „Informationen werden in der Anforderung angegeben“ gewählt ist und die Clientauthentifizierung an erster Stelle steht.</translation>
    </message>
    <message>
        <source>The passphrase is easy to guess, and whoever guesses it and has the ledger has the private key.</source>
        <translation>Die Passphrase ist leicht zu erraten. Wer sie errät und das Register hat, hat den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a longer one, such as several words that have nothing to do with each other.</source>
        <translation>Wählen Sie eine längere, etwa mehrere Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Name it “%1”, or anything with letters, digits, dots, hyphens and underscores only.</source>
        <translation>Nennen Sie es „%1“ oder sonst etwas nur mit Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Look at the certificates in the computer&apos;s own store.</source>
        <translation>Sehen Sie sich die Zertifikate im Speicher des Computers selbst an.</translation>
    </message>
    <message>
        <source>%1 cannot open this encryption and would say that the password is wrong.</source>
        <translation>%1: Diese Verschlüsselung lässt sich dort nicht öffnen, und es hieße, das Kennwort sei falsch.</translation>
    </message>
    <message>
        <source>Export it again for that system, or for every system.</source>
        <translation>Exportieren Sie es noch einmal für dieses System oder für jedes System.</translation>
    </message>
    <message>
        <source>“%1” has an extension that is marked critical and that a gateway does not understand, so it has to refuse the certificate.</source>
        <translation>„%1“ hat eine als kritisch gekennzeichnete Erweiterung, die ein Gateway nicht versteht; es muss das Zertifikat deshalb ablehnen.</translation>
    </message>
    <message>
        <source>Issue it again without that extension, or with the extension not marked critical.</source>
        <translation>Stellen Sie es noch einmal ohne diese Erweiterung aus, oder ohne sie als kritisch zu kennzeichnen.</translation>
    </message>
    <message>
        <source>A gateway would refuse the certification path: %1</source>
        <translation>Ein Gateway würde den Zertifizierungspfad ablehnen: %1</translation>
    </message>
    <message>
        <source>Replace the certificate that this is about, or issue the client&apos;s certificate under another authority.</source>
        <translation>Ersetzen Sie das Zertifikat, um das es geht, oder stellen Sie das Clientzertifikat unter einer anderen Zertifizierungsstelle aus.</translation>
    </message>
    <message>
        <source>Issue the certificate under the root itself, or an authority just below it.</source>
        <translation>Stellen Sie das Zertifikat unter dem Stammzertifikat selbst oder einer Stelle direkt darunter aus.</translation>
    </message>
    <message>
        <source>Issue the certificate for Client Authentication, under authorities that are not limited to other purposes.</source>
        <translation>Stellen Sie das Zertifikat für die Clientauthentifizierung aus, unter Stellen, die nicht auf andere Zwecke beschränkt sind.</translation>
    </message>
    <message>
        <source>Issue the certificate under a real certificate authority.</source>
        <translation>Stellen Sie das Zertifikat unter einer echten Zertifizierungsstelle aus.</translation>
    </message>
    <message>
        <source>Issue that certificate again without the extension, or with the extension not marked critical.</source>
        <translation>Stellen Sie dieses Zertifikat noch einmal ohne die Erweiterung aus, oder ohne sie als kritisch zu kennzeichnen.</translation>
    </message>
    <message>
        <source>Use an address in a domain that the authority may issue for, or another authority.</source>
        <translation>Nehmen Sie eine Adresse aus einer Domäne, für die die Stelle ausstellen darf, oder eine andere Stelle.</translation>
    </message>
    <message>
        <source>Get the file again from where it was made: it was damaged on the way, or somebody changed it.</source>
        <translation>Holen Sie die Datei noch einmal von dort, wo sie entstanden ist: Sie wurde unterwegs beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>Issue it again with RSA of at least 2048 bits and SHA-256.</source>
        <translation>Stellen Sie es noch einmal mit RSA von mindestens 2048 Bit und SHA-256 aus.</translation>
    </message>
    <message>
        <source>Replace the certificate that has ended, and check this computer&apos;s date if none has.</source>
        <translation>Ersetzen Sie das abgelaufene Zertifikat, und prüfen Sie das Datum dieses Computers, wenn keines abgelaufen ist.</translation>
    </message>
    <message>
        <source>Export the certificate again with every authority above it, or upload the root that it is under.</source>
        <translation>Exportieren Sie das Zertifikat noch einmal mit allen Stellen darüber, oder laden Sie das Stammzertifikat hoch, unter dem es steht.</translation>
    </message>
    <message>
        <source>Check with the owner of the key whether its card is inserted and its use is allowed, or issue a new certificate.</source>
        <translation>Klären Sie mit dem Inhaber des Schlüssels, ob die Karte steckt und die Verwendung erlaubt ist, oder stellen Sie ein neues Zertifikat aus.</translation>
    </message>
    <message>
        <source>The details have what the gateway said; issue a new certificate under this root and try that one.</source>
        <translation>In den Details steht, was das Gateway gesagt hat; stellen Sie unter diesem Stammzertifikat ein neues Zertifikat aus und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>The certificate is revoked in the ledger, but a copy of it is still here.</source>
        <translation>Das Zertifikat ist im Register gesperrt, aber hier liegt noch eine Kopie davon.</translation>
    </message>
    <message>
        <source>Unless it is only on hold, delete this copy, and make sure that the gateway&apos;s list of revoked certificates has its thumbprint.</source>
        <translation>Wenn es nicht nur ausgesetzt ist, löschen Sie diese Kopie. Sorgen Sie dafür, dass sein Fingerabdruck auf der Liste der gesperrten Zertifikate des Gateways steht.</translation>
    </message>
    <message>
        <source>The authority “%1” above the certificate ended on %2.</source>
        <translation>Die Zertifizierungsstelle „%1“ über dem Zertifikat ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The authority “%1” above the certificate is not valid before %2.</source>
        <translation>Die Zertifizierungsstelle „%1“ über dem Zertifikat ist erst ab dem %2 gültig.</translation>
    </message>
    <message>
        <source>Renew it before that day: from then on the gateway refuses it.</source>
        <translation>Erneuern Sie es vor diesem Tag: Danach lehnt das Gateway es ab.</translation>
    </message>
    <message>
        <source>Its private key was found in several places.</source>
        <translation>Sein privater Schlüssel wurde an mehreren Stellen gefunden.</translation>
    </message>
    <message>
        <source>Whoever has one of them can log on with it. Keep one copy where it belongs and delete the others, or issue a certificate with a key of its own for each place.</source>
        <translation>Wer einen davon hat, kann sich damit anmelden. Behalten Sie eine Kopie dort, wo sie hingehört, und löschen Sie die anderen, oder stellen Sie für jede Stelle ein Zertifikat mit eigenem Schlüssel aus.</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that may issue for Client Authentication. “Any Purpose” alone is not enough: gateways want Client Authentication named.</source>
        <translation>Stellen Sie das Zertifikat unter einer Zertifizierungsstelle aus, die für Clientauthentifizierung ausstellen darf. „Beliebiger Zweck“ allein genügt nicht: Gateways verlangen, dass Clientauthentifizierung genannt ist.</translation>
    </message>
    <message>
        <source>The Enhanced Key Usage of “%1” is there more than once or is damaged, so that nobody who verifies it accepts it.</source>
        <translation>Die erweiterte Schlüsselverwendung von „%1“ ist mehrfach vorhanden oder beschädigt, sodass niemand, der es prüft, es annimmt.</translation>
    </message>
    <message>
        <source>Issue it again with one Enhanced Key Usage extension.</source>
        <translation>Stellen Sie es mit genau einer Erweiterung „Erweiterte Schlüsselverwendung“ neu aus.</translation>
    </message>
</context>
<context>
    <name>p2s::GatewayCommandPart</name>
    <message>
        <source>Thumbprint for the gateway</source>
        <translation>Fingerabdruck für das Gateway</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>&amp;Als:</translation>
    </message>
    <message>
        <source>Resource group of the gateway</source>
        <translation>Ressourcengruppe des Gateways</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Name des Gateways</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>&amp;Thumbprint:</source>
        <translation>&amp;Fingerabdruck:</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>Ressourcen&amp;gruppe:</translation>
    </message>
    <message>
        <source>Gate&amp;way:</source>
        <translation>Gate&amp;way:</translation>
    </message>
    <message>
        <source>Form of the command</source>
        <translation>Form des Befehls</translation>
    </message>
    <message>
        <source>What to run or to add</source>
        <translation>Was auszuführen oder einzufügen ist</translation>
    </message>
</context>
<context>
    <name>p2s::GatewayCompareDialog</name>
    <message>
        <source>Command that lists the gateway</source>
        <translation>Befehl, der das Gateway auflistet</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the gateway</source>
        <translation>Mit dem Gateway vergleichen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Run this, in the Cloud Shell for instance:</source>
        <translation>Dies &amp;ausführen, zum Beispiel in der Cloud Shell:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>What the gateway lists</source>
        <translation>Was das Gateway auflistet</translation>
    </message>
    <message>
        <source>The JSON of the gateway, or revoked thumbprints, one a line</source>
        <translation>Das JSON des Gateways oder gesperrte Fingerabdrücke, einer je Zeile</translation>
    </message>
    <message>
        <source>and &amp;paste what it prints:</source>
        <translation>und &amp;einfügen, was er ausgibt:</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Open what the gateway lists</source>
        <translation>Öffnen, was das Gateway auflistet</translation>
    </message>
    <message>
        <source>JSON and text files (*.json *.txt);;All files (*)</source>
        <translation>JSON- und Textdateien (*.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>Das Gateway hat %n Stammzertifikat.</numerusform>
            <numerusform>Das Gateway hat %n Stammzertifikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>Platz ist noch für %n weiteres.</numerusform>
            <numerusform>Platz ist noch für %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It refuses %n thumbprints.</source>
        <translation>
            <numerusform>Es lehnt %n Fingerabdruck ab.</numerusform>
            <numerusform>Es lehnt %n Fingerabdrücke ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger and the gateway agree.</source>
        <translation>Das Register und das Gateway stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n differences the gravest are shown.</source>
        <translation>
            <numerusform>Von %n Unterschied werden die schwersten gezeigt.</numerusform>
            <numerusform>Von %n Unterschieden werden die schwersten gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the ledger</source>
        <translation>Im Register zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n revocations have arrived on the gateway without being noted here.</source>
        <translation>
            <numerusform>%n Sperrung ist auf dem Gateway angekommen, ohne hier vermerkt zu sein.</numerusform>
            <numerusform>%n Sperrungen sind auf dem Gateway angekommen, ohne hier vermerkt zu sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>Ver&amp;merken</translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are noted as being on the gateway.</source>
        <translation>
            <numerusform>%n Sperrung ist als auf dem Gateway vermerkt.</numerusform>
            <numerusform>%n Sperrungen sind als auf dem Gateway vermerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::GeneralTab</name>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>In this file, locked by a password</source>
        <translation>In dieser Datei, mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>In this file, and it belongs to the first certificate</source>
        <translation>In dieser Datei; er gehört zum ersten Zertifikat</translation>
    </message>
    <message>
        <source>In this file, but it belongs to no certificate here</source>
        <translation>In dieser Datei, gehört aber zu keinem Zertifikat hier</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Public key:</source>
        <translation>Öffentlicher Schlüssel:</translation>
    </message>
    <message>
        <source>Private key:</source>
        <translation>Privater Schlüssel:</translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation>Seriennummer:</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>In the Windows certificate store</source>
        <translation>Im Zertifikatspeicher von Windows</translation>
    </message>
    <message>
        <source>Not in the Windows certificate store</source>
        <translation>Nicht im Zertifikatspeicher von Windows</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren …</translation>
    </message>
    <message>
        <source>This is a request for a certificate: nobody logs on with it.</source>
        <translation>Dies ist eine Zertifikatanforderung: Damit meldet sich niemand an.</translation>
    </message>
    <message>
        <source>This is a revocation list: nobody logs on with it.</source>
        <translation>Dies ist eine Sperrliste: Damit meldet sich niemand an.</translation>
    </message>
</context>
<context>
    <name>p2s::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>help folder</comment>
        <extracomment>The folder of the help pages in this language: &quot;de&quot; when there is resources/help/de, else &quot;en&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Certificates from your own certificate authority</source>
        <translation>Zertifikate von Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>What can be wrong with a certificate</source>
        <translation>Was an einem Zertifikat falsch sein kann</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Seite:</translation>
    </message>
</context>
<context>
    <name>p2s::ImportProspects</name>
    <message>
        <source>Windows 10 1709 and later, Windows 11, Windows Server 2019 and later</source>
        <translation>Windows 10 1709 und später, Windows 11, Windows Server 2019 und später</translation>
    </message>
    <message>
        <source>Windows 7 to 10 1703, Windows Server 2012 to 2016</source>
        <translation>Windows 7 bis 10 1703, Windows Server 2012 bis 2016</translation>
    </message>
    <message>
        <source>It cannot open AES-256 with SHA-256, and says that the password is wrong.</source>
        <translation>Es kann AES-256 mit SHA-256 nicht öffnen und sagt, das Kennwort sei falsch.</translation>
    </message>
    <message>
        <source>macOS, iPhone and iPad</source>
        <translation>macOS, iPhone und iPad</translation>
    </message>
    <message>
        <source>AES-256 with SHA-256 is not opened reliably there.</source>
        <translation>AES-256 mit SHA-256 wird dort nicht zuverlässig geöffnet.</translation>
    </message>
    <message>
        <source>Android 13 and earlier</source>
        <translation>Android 13 und früher</translation>
    </message>
    <message>
        <source>It cannot open AES-256 with SHA-256.</source>
        <translation>Es kann AES-256 mit SHA-256 nicht öffnen.</translation>
    </message>
    <message>
        <source>Java 8u301, 11.0.12, 16 and later</source>
        <translation>Java 8u301, 11.0.12, 16 und später</translation>
    </message>
    <message>
        <source>It refuses every password with letters outside ASCII.</source>
        <translation>Es lehnt jedes Kennwort mit Zeichen außerhalb von ASCII ab.</translation>
    </message>
    <message>
        <source>Firefox and other programs with NSS</source>
        <translation>Firefox und andere Programme mit NSS</translation>
    </message>
    <message>
        <source>It refuses so many iterations.</source>
        <translation>So viele Iterationen werden abgelehnt.</translation>
    </message>
    <message>
        <source>It refuses keys that are not encrypted.</source>
        <translation>Unverschlüsselte Schlüssel werden abgelehnt.</translation>
    </message>
    <message>
        <source>OpenSSL 3, OpenVPN and strongSwan on Linux</source>
        <translation>OpenSSL 3, OpenVPN und strongSwan unter Linux</translation>
    </message>
    <message>
        <source>RC2 is opened only with the legacy provider.</source>
        <translation>RC2 wird nur mit dem Legacy-Provider geöffnet.</translation>
    </message>
    <message>
        <source>Programs with .NET</source>
        <translation>Programme mit .NET</translation>
    </message>
    <message>
        <source>Some systems refuse a file without an integrity check.</source>
        <translation>Manche Systeme lehnen eine Datei ohne Integritätsprüfung ab.</translation>
    </message>
</context>
<context>
    <name>p2s::InspectorWindow</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Repa&amp;ir…</source>
        <translation>&amp;Reparieren…</translation>
    </message>
    <message>
        <source>Look into certificates</source>
        <translation>Zertifikate ansehen</translation>
    </message>
    <message>
        <source>Files and their certificates</source>
        <translation>Dateien und ihre Zertifikate</translation>
    </message>
    <message>
        <source>Open certificate files, drop them here, or paste a certificate as text.</source>
        <translation>Öffnen Sie Zertifikatdateien, ziehen Sie sie hierher, oder fügen Sie ein Zertifikat als Text ein.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Einfügen…</translation>
    </message>
    <message>
        <source>Audit a fol&amp;der…</source>
        <translation>Ordner &amp;prüfen…</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose two certificates in the list first.</source>
        <translation>Wählen Sie zuerst zwei Zertifikate in der Liste.</translation>
    </message>
    <message>
        <source>Takes the file off this list; the file itself stays where it is.</source>
        <translation>Nimmt die Datei aus dieser Liste; die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Writes a new .pfx file, with what is missing and for another system.</source>
        <translation>Schreibt eine neue .pfx-Datei, mit dem, was fehlt, und für ein anderes System.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>Pass&amp;word of the file:</source>
        <translation>&amp;Kennwort der Datei:</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Entsperre&amp;n</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Certification Path</source>
        <translation>Zertifizierungspfad</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Open certificate files</source>
        <translation>Zertifikatdateien öffnen</translation>
    </message>
    <message>
        <source>Certificate files (%1)</source>
        <translation>Zertifikatdateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1-repaired.pfx</source>
        <translation>%1-repariert.pfx</translation>
    </message>
    <message>
        <source>Chooses one of your own certificates in the Windows certificate store.</source>
        <translation>Wählt eines Ihrer eigenen Zertifikate im Zertifikatspeicher von Windows.</translation>
    </message>
    <message>
        <source>%1 (Windows)</source>
        <translation>%1 (Windows)</translation>
    </message>
    <message>
        <source>&amp;From Windows…</source>
        <translation>Aus &amp;Windows …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 – Look into certificates</source>
        <translation>%1 – Zertifikate ansehen</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anforderung: %1</translation>
    </message>
    <message>
        <source>Revocation list: %1</source>
        <translation>Sperrliste: %1</translation>
    </message>
</context>
<context>
    <name>p2s::InstallSteps</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Save the file %1 on this computer and double-click it.</source>
        <translation>Speichern Sie die Datei %1 auf diesem Computer und doppelklicken Sie darauf.</translation>
    </message>
    <message>
        <source>If you are asked for the store location, choose “Current User”, then “Next”.</source>
        <translation>Werden Sie nach dem Speicherort gefragt, wählen Sie „Aktueller Benutzer“ und dann „Weiter“.</translation>
    </message>
    <message>
        <source>The name of the file is filled in already. Choose “Next”.</source>
        <translation>Der Dateiname ist schon eingetragen. Wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Type the password. Leave “Enable strong private key protection” unticked, and the other boxes as they are. Choose “Next”.</source>
        <translation>Geben Sie das Kennwort ein. Setzen Sie bei „Hohe Sicherheit für den privaten Schlüssel aktivieren“ keinen Haken und lassen Sie die übrigen Kästchen, wie sie sind. Wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Leave “Automatically select the certificate store based on the type of certificate” chosen. Choose “Next”, then “Finish”.</source>
        <translation>Lassen Sie „Zertifikatspeicher automatisch auswählen (auf dem Zertifikattyp basierend)“ ausgewählt. Wählen Sie „Weiter“ und dann „Fertig stellen“.</translation>
    </message>
    <message>
        <source>If Windows warns that it is about to install a certificate from %1, choose “Yes”: it is your organisation&apos;s own.</source>
        <translation>Warnt Windows, dass ein Zertifikat von %1 installiert werden soll, wählen Sie „Ja“. Es gehört Ihrer eigenen Organisation.</translation>
    </message>
    <message>
        <source>Connect to the VPN. If it asks which certificate to use, choose %1.</source>
        <translation>Verbinden Sie sich mit dem VPN. Fragt es nach dem Zertifikat, wählen Sie %1.</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Save the file %1 on this Mac and double-click it. Keychain Access opens.</source>
        <translation>Speichern Sie die Datei %1 auf diesem Mac und doppelklicken Sie darauf. Die Schlüsselbundverwaltung öffnet sich.</translation>
    </message>
    <message>
        <source>Choose the “login” keychain and type the password.</source>
        <translation>Wählen Sie den Schlüsselbund „Anmeldung“ und geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>In the list, double-click %1, open “Trust”, and choose “Always Trust”. Your Mac asks for your own password.</source>
        <translation>Doppelklicken Sie in der Liste auf %1, öffnen Sie „Vertrauen“ und wählen Sie „Immer vertrauen“. Ihr Mac fragt nach Ihrem eigenen Passwort.</translation>
    </message>
    <message>
        <source>In the settings of the VPN connection, choose the certificate %1 for authentication.</source>
        <translation>Wählen Sie in den Einstellungen der VPN-Verbindung das Zertifikat %1 für die Authentifizierung.</translation>
    </message>
    <message>
        <source>Set “Local ID” to exactly %1.</source>
        <translation>Tragen Sie als „Lokale ID“ genau %1 ein.</translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <translation>iPhone oder iPad</translation>
    </message>
    <message>
        <source>Bring the file %1 to the device, for instance with AirDrop or the Files app, and tap it.</source>
        <translation>Bringen Sie die Datei %1 auf das Gerät, zum Beispiel mit AirDrop oder der App „Dateien“, und tippen Sie darauf.</translation>
    </message>
    <message>
        <source>Open “Settings”, tap “Profile Downloaded”, then “Install”.</source>
        <translation>Öffnen Sie „Einstellungen“, tippen Sie auf „Profil geladen“ und dann auf „Installieren“.</translation>
    </message>
    <message>
        <source>Type the code of the device, then the password of the file.</source>
        <translation>Geben Sie den Code des Geräts ein und dann das Kennwort der Datei.</translation>
    </message>
    <message>
        <source>In the settings of the VPN connection, choose the certificate %1 and set “Local ID” to exactly the same.</source>
        <translation>Wählen Sie in den Einstellungen der VPN-Verbindung das Zertifikat %1 und tragen Sie genau dasselbe als „Lokale ID“ ein.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Save the file %1 on the device.</source>
        <translation>Speichern Sie die Datei %1 auf dem Gerät.</translation>
    </message>
    <message>
        <source>In “Settings”, search for “Install a certificate” and choose “VPN &amp; app user certificate”.</source>
        <translation>Suchen Sie in den „Einstellungen“ nach „Zertifikat installieren“ und wählen Sie „VPN- &amp; App-Nutzerzertifikat“.</translation>
    </message>
    <message>
        <source>Choose the file and type the password.</source>
        <translation>Wählen Sie die Datei und geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>When a name is asked for, type %1.</source>
        <translation>Geben Sie %1 ein, wenn nach einem Namen gefragt wird.</translation>
    </message>
    <message>
        <source>In the VPN app, choose the certificate of that name.</source>
        <translation>Wählen Sie in der VPN-App das Zertifikat mit diesem Namen.</translation>
    </message>
    <message>
        <source>Java programs</source>
        <translation>Java-Programme</translation>
    </message>
    <message>
        <source>Put the file %1 where only the program and you can read it.</source>
        <translation>Legen Sie die Datei %1 dorthin, wo nur das Programm und Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Name it as the program&apos;s key store, of the type %1.</source>
        <translation>Geben Sie sie als Schlüsselspeicher (Keystore) des Programms an, mit dem Typ %1.</translation>
    </message>
    <message>
        <source>The alias of the key is %1.</source>
        <translation>Der Alias des Schlüssels ist %1.</translation>
    </message>
    <message>
        <source>To look into it: %1</source>
        <translation>So sehen Sie hinein: %1</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Put the file %1 into a folder that only you can read.</source>
        <translation>Legen Sie die Datei %1 in einen Ordner, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>OpenVPN and NetworkManager take it as it is: choose it as the user certificate and private key, or write %1 into the profile, and type the password.</source>
        <translation>OpenVPN und NetworkManager nehmen sie, wie sie ist. Wählen Sie sie als Benutzerzertifikat und privaten Schlüssel oder schreiben Sie %1 in das Profil, und geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Where a certificate and a key are asked for one by one, take them out with these commands. The key keeps a password.</source>
        <translation>Werden Zertifikat und Schlüssel einzeln verlangt, holen Sie beide mit diesen Befehlen heraus. Der Schlüssel behält ein Kennwort.</translation>
    </message>
</context>
<context>
    <name>p2s::InstallTargetText</name>
    <message>
        <source>Windows 10, 11 and Server 2019 or later</source>
        <translation>Windows 10, 11 und Server 2019 oder neuer</translation>
    </message>
    <message>
        <source>Encrypted with AES-256, which Windows reads since version 1709.</source>
        <translation>Mit AES-256 verschlüsselt. Windows liest das seit Version 1709.</translation>
    </message>
    <message>
        <source>Older Windows and Server 2012 to 2016</source>
        <translation>Älteres Windows und Server 2012 bis 2016</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES: these versions take AES for a wrong password. Use a strong one.</source>
        <translation>Mit Triple DES verschlüsselt. Bei AES melden diese Versionen ein falsches Kennwort. Verwenden Sie ein starkes.</translation>
    </message>
    <message>
        <source>macOS, iPhone and iPad</source>
        <translation>macOS, iPhone und iPad</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which every Keychain reads. Use a strong password.</source>
        <translation>Mit Triple DES verschlüsselt, das jeder Schlüsselbund liest. Verwenden Sie ein starkes Kennwort.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which also Android 13 and older read. Use a strong password.</source>
        <translation>Mit Triple DES verschlüsselt, das auch Android 13 und älter lesen. Verwenden Sie ein starkes Kennwort.</translation>
    </message>
    <message>
        <source>Java keystore</source>
        <translation>Java-Keystore</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. Java takes only plain English letters, digits and signs in the password.</source>
        <translation>Mit AES-256 verschlüsselt. Java nimmt im Kennwort nur Buchstaben ohne Umlaute und Akzente, Ziffern und Satzzeichen an.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Encrypted with AES-256, for OpenVPN, strongSwan and the Azure VPN Client.</source>
        <translation>Mit AES-256 verschlüsselt, für OpenVPN, strongSwan und den Azure VPN Client.</translation>
    </message>
    <message>
        <source>Anywhere, or not known yet</source>
        <translation>Überall, oder noch nicht bekannt</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which every system reads. Use a strong password.</source>
        <translation>Mit Triple DES verschlüsselt, das jedes System liest. Verwenden Sie ein starkes Kennwort.</translation>
    </message>
</context>
<context>
    <name>p2s::InterruptedIssuesBar</name>
    <message>
        <source>The certificate for %1 was not finished: the program ended while issuing it.</source>
        <translation>Das Zertifikat für %1 wurde nicht fertig. Das Programm endete während der Ausstellung.</translation>
    </message>
    <message>
        <source>No file was written. Discard it and issue it again.</source>
        <translation>Es wurde keine Datei geschrieben. Verwerfen Sie es und stellen Sie es neu aus.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>The program ended just before it recorded the certificate for %1 as issued.</source>
        <translation>Das Programm endete, kurz bevor es das Zertifikat für %1 als ausgestellt eintrug.</translation>
    </message>
    <message>
        <source>Its file %1 is complete. Keep it, or discard it with its file.</source>
        <translation>Seine Datei %1 ist vollständig. Behalten Sie das Zertifikat oder verwerfen Sie es samt Datei.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Discard the certificate for %1 and delete its file?</source>
        <translation>Das Zertifikat für %1 verwerfen und seine Datei löschen?</translation>
    </message>
    <message>
        <source>If the file has been handed out already, keep the certificate instead: what is not in the ledger cannot be revoked.</source>
        <translation>Ist die Datei schon weitergegeben, behalten Sie das Zertifikat. Was nicht im Register steht, lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
</context>
<context>
    <name>p2s::IssuePage</name>
    <message>
        <source>Making the private key</source>
        <translation>Privaten Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Signing the certificate</source>
        <translation>Zertifikat signieren</translation>
    </message>
    <message>
        <source>Reading the certificate back and checking it</source>
        <translation>Zertifikat zurücklesen und prüfen</translation>
    </message>
    <message>
        <source>Recording it in the ledger</source>
        <translation>In das Register eintragen</translation>
    </message>
    <message>
        <source>Writing the .pfx file</source>
        <translation>.pfx-Datei schreiben</translation>
    </message>
    <message>
        <source>Opening the file with its password and checking it</source>
        <translation>Datei mit ihrem Kennwort öffnen und prüfen</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Zertifikat ausstellen</translation>
    </message>
    <message>
        <source>Until the last step is done nothing is final; stopping leaves nothing behind.</source>
        <translation>Bis zum letzten Schritt ist nichts endgültig. Wenn Sie stoppen, bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Steps of issuing</source>
        <translation>Schritte der Ausstellung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Ausstellung stoppen</translation>
    </message>
    <message>
        <source>Issuing a certificate for %1 under %2.</source>
        <translation>Ein Zertifikat für %1 wird unter %2 ausgestellt.</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>Wird gestoppt und aufgeräumt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No certificate was issued.</source>
        <translation>Es wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>Issuing was stopped and nothing was left behind.</source>
        <translation>Die Ausstellung wurde gestoppt. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Go back to change something, or try again.</source>
        <translation>Gehen Sie zurück, um etwas zu ändern, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The certificate for %1 is issued.</source>
        <translation>Das Zertifikat für %1 ist ausgestellt.</translation>
    </message>
</context>
<context>
    <name>p2s::KeyPurpose</name>
    <message>
        <source>Client Authentication</source>
        <translation>Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Sichere E-Mail</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Verschlüsselndes Dateisystem</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Smartcard-Anmeldung</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Serverauthentifizierung</translation>
    </message>
    <message>
        <source>EAP over LAN</source>
        <translation>EAP über LAN</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IP-Sicherheits-IKE, dazwischenliegend</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>OCSP-Signatur</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Dokumentsignatur</translation>
    </message>
    <message>
        <source>KDC Authentication</source>
        <translation>KDC-Authentifizierung</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Beliebiger Zweck</translation>
    </message>
</context>
<context>
    <name>p2s::LeaverPart</name>
    <message>
        <source>Revoke %1…</source>
        <translation>%1 sperren …</translation>
    </message>
    <message>
        <source>Revoke the shared %1…</source>
        <translation>Das gemeinsame %1 sperren …</translation>
    </message>
    <message>
        <source>%1 holds nothing that still lets anybody in.</source>
        <translation>%1 hat nichts, was noch jemanden hineinlässt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets in with %n certificates.</source>
        <translation>
            <numerusform>%1 kommt mit %n Zertifikat hinein.</numerusform>
            <numerusform>%1 kommt mit %n Zertifikaten hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this person has left, revoke what they hold. A shared one cuts off everybody who uses it; you see whom before anything happens.</source>
        <translation>Wenn diese Person gegangen ist, sperren Sie, was sie hat. Ein gemeinsames schneidet alle ab, die es verwenden; Sie sehen, wen, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>If this person has left, revoke what they hold. Nobody else is cut off.</source>
        <translation>Wenn diese Person gegangen ist, sperren Sie, was sie hat. Sonst wird niemand abgeschnitten.</translation>
    </message>
    <message>
        <source>Revoke the superseded %1…</source>
        <translation>Das ersetzte %1 sperren …</translation>
    </message>
    <message>
        <source>Revoke the superseded shared %1…</source>
        <translation>Das ersetzte gemeinsame %1 sperren …</translation>
    </message>
    <message>
        <source>A superseded one goes on working until it expires or is revoked.</source>
        <translation>Ein ersetztes gilt weiter, bis es abläuft oder gesperrt wird.</translation>
    </message>
    <message>
        <source>This person is noted as having left a shared one; whoever kept its file can still connect.</source>
        <translation>Diese Person ist aus einem gemeinsamen ausgetragen; wer dessen Datei behalten hat, kann sich weiter verbinden.</translation>
    </message>
    <message>
        <source>%1, valid until %2, thumbprint %3</source>
        <translation>%1, gültig bis %2, Fingerabdruck %3</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets in with %n revoked certificates: the gateway does not know yet.</source>
        <translation>
            <numerusform>%1 kommt mit %n gesperrten Zertifikat hinein: Das Gateway weiß es noch nicht.</numerusform>
            <numerusform>%1 kommt mit %n gesperrten Zertifikaten hinein: Das Gateway weiß es noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose it in the table and tell the gateway.</source>
        <translation>Wählen Sie es in der Tabelle und sagen Sie es dem Gateway.</translation>
    </message>
    <message numerus="yes">
        <source>%n revoked ones let this person in too, until the gateway knows.</source>
        <translation>
            <numerusform>Auch %n gesperrtes lässt diese Person hinein, bis das Gateway es weiß.</numerusform>
            <numerusform>Auch %n gesperrte lassen diese Person hinein, bis das Gateway es weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the unfinished %1…</source>
        <translation>Das unfertige %1 sperren …</translation>
    </message>
    <message>
        <source>An issue that was not finished may have left a file that lets somebody in.</source>
        <translation>Eine Ausstellung, die nicht beendet wurde, kann eine Datei hinterlassen haben, die Zugang gibt.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerEvent</name>
    <message>
        <source>Issue started</source>
        <translation>Ausstellen begonnen</translation>
    </message>
    <message>
        <source>Issued, file written</source>
        <translation>Ausgestellt, Datei geschrieben</translation>
    </message>
    <message>
        <source>Issue taken back</source>
        <translation>Ausstellen zurückgenommen</translation>
    </message>
    <message>
        <source>Superseded by a new certificate</source>
        <translation>Durch ein neues Zertifikat ersetzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Aussetzen aufgehoben</translation>
    </message>
    <message>
        <source>Revocation taken back</source>
        <translation>Sperrung zurückgenommen</translation>
    </message>
    <message>
        <source>Revocation uploaded to the gateway</source>
        <translation>Sperrung auf das Gateway hochgeladen</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>Jemand kam dazu</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Jemand schied aus</translation>
    </message>
    <message>
        <source>Ledger restored from a backup</source>
        <translation>Register aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Request made</source>
        <translation>Anforderung erstellt</translation>
    </message>
    <message>
        <source>Request completed</source>
        <translation>Anforderung abgeschlossen</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>Anforderung aufgegeben</translation>
    </message>
    <message>
        <source>Certificate authority recorded</source>
        <translation>Zertifizierungsstelle vermerkt</translation>
    </message>
    <message>
        <source>Rollover planned</source>
        <translation>Wechsel geplant</translation>
    </message>
    <message>
        <source>New root uploaded to the gateway</source>
        <translation>Neues Stammzertifikat auf das Gateway hochgeladen</translation>
    </message>
    <message>
        <source>Rollover finished</source>
        <translation>Wechsel abgeschlossen</translation>
    </message>
    <message>
        <source>Rollover given up</source>
        <translation>Wechsel aufgegeben</translation>
    </message>
    <message>
        <source>Revocation list numbered</source>
        <translation>Sperrliste nummeriert</translation>
    </message>
    <message>
        <source>Numbers of revocation lists left out after a restore</source>
        <translation>Nummern von Sperrlisten nach einer Wiederherstellung ausgelassen</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anforderung gesendet</translation>
    </message>
    <message>
        <source>Issue was left unfinished, settled by somebody else</source>
        <translation>Ausstellen unfertig zurückgelassen, von jemand anderem geklärt</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>begonnen von %1</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFilter</name>
    <message>
        <source>Search the ledger</source>
        <translation>Das Register durchsuchen</translation>
    </message>
    <message>
        <source>Address, name, root, thumbprint or serial number</source>
        <translation>Adresse, Name, Stammzertifikat, Fingerabdruck oder Seriennummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>For one person or shared</source>
        <translation>Für eine Person oder gemeinsam</translation>
    </message>
    <message>
        <source>Unique and shared</source>
        <translation>Einzeln und gemeinsam</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Still lets somebody in</source>
        <translation>Lässt noch jemanden hinein</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n days</source>
        <translation>
            <numerusform>Endet innerhalb von %n Tag</numerusform>
            <numerusform>Endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>S&amp;tand:</translation>
    </message>
    <message>
        <source>Fo&amp;r:</source>
        <translation>Fü&amp;r:</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFlaw</name>
    <message>
        <source>Event %1 (%2) was edited.</source>
        <translation>Ereignis %1 (%2) wurde geändert.</translation>
    </message>
    <message>
        <source>Event %1 was removed.</source>
        <translation>Ereignis %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The events %1 to %2 were removed.</source>
        <translation>Die Ereignisse %1 bis %2 wurden entfernt.</translation>
    </message>
    <message>
        <source>Event %1 (%2) stood at number %3 before.</source>
        <translation>Ereignis %1 (%2) stand zuvor an Nummer %3.</translation>
    </message>
    <message>
        <source>Event %1 (%2) was inserted.</source>
        <translation>Ereignis %1 (%2) wurde eingefügt.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was edited.</source>
        <translation>Zeile %1 der Tabelle „%2“ (%3) wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was removed.</source>
        <translation>Zeile %1 der Tabelle „%2“ (%3) wurde entfernt.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was inserted.</source>
        <translation>Zeile %1 der Tabelle „%2“ (%3) wurde eingefügt.</translation>
    </message>
    <message>
        <source>The ledger does not have the state that was noted after event %1 any more: events were removed from its end, or it is another ledger.</source>
        <translation>Das Register hat den Stand nicht mehr, der nach Ereignis %1 notiert wurde: Ereignisse wurden am Ende entfernt, oder es ist ein anderes Register.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) is in another state than its last event gave it.</source>
        <translation>Zeile %1 der Tabelle „%2“ (%3) hat einen anderen Zustand, als ihr letztes Ereignis ihr gegeben hat.</translation>
    </message>
    <message>
        <source>The search index “%1” is damaged.</source>
        <translation>Der Suchindex „%1“ ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The search index “%1” is damaged: it does not fit %n certificate(s), the first is number %2. A list or a search may leave them out.</source>
        <translation>
            <numerusform>Der Suchindex „%1“ ist beschädigt: Er passt nicht zu %n Zertifikat, das erste ist Nummer %2. Eine Liste oder eine Suche kann es auslassen.</numerusform>
            <numerusform>Der Suchindex „%1“ ist beschädigt: Er passt nicht zu %n Zertifikaten, das erste ist Nummer %2. Eine Liste oder eine Suche kann sie auslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database&apos;s %1 on “%2” was not made by this program; it may change what is recorded.</source>
        <translation>Das Datenbankobjekt „%1“ auf „%2“ stammt nicht von diesem Programm; es kann ändern, was eingetragen wird.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2, row %3 of the table “%4”, was edited.</source>
        <translation>Der Wechsel von %1 zu %2, Zeile %3 der Tabelle „%4“, wurde geändert.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2, row %3 of the table “%4”, was removed.</source>
        <translation>Der Wechsel von %1 zu %2, Zeile %3 der Tabelle „%4“, wurde entfernt.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was edited.</source>
        <translation>Zeile %1 der Tabelle „%2“ wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was removed.</source>
        <translation>Zeile %1 der Tabelle „%2“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was inserted.</source>
        <translation>Zeile %1 der Tabelle „%2“ wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerMenu</name>
    <message>
        <source>Le&amp;dger</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Use another ledger…</source>
        <translation>&amp;Anderes Register verwenden…</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Register sichern</translation>
    </message>
    <message>
        <source>Backups (*.p2sbackup)</source>
        <translation>Sicherungen (*.p2sbackup)</translation>
    </message>
    <message>
        <source>The ledger is backed up as “%1”.</source>
        <translation>Das Register ist als „%1“ gesichert.</translation>
    </message>
    <message>
        <source>Keep a copy of it on another computer, and its passphrase apart from it.</source>
        <translation>Bewahren Sie eine Kopie davon auf einem anderen Computer auf und die Passphrase getrennt davon.</translation>
    </message>
    <message>
        <source>Restore the ledger</source>
        <translation>Register wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.p2sbackup);;All files (*)</source>
        <translation>Sicherungen (*.p2sbackup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The ledger that was there is kept as “%1”.</source>
        <translation>Das bisherige Register bleibt als „%1“ erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is restored. %n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>Das Register ist wiederhergestellt. %n Ereignis geschah nach der Sicherung und steht nur im bisherigen Register.</numerusform>
            <numerusform>Das Register ist wiederhergestellt. %n Ereignisse geschahen nach der Sicherung und stehen nur im bisherigen Register.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is restored.</source>
        <translation>Das Register ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backed up on its server, with pg_dump</source>
        <translation>Wird auf seinem Server gesichert, mit pg_dump</translation>
    </message>
    <message>
        <source>A ledger on a database server is backed up and restored there, with pg_dump and pg_restore.</source>
        <translation>Ein Register auf einem Datenbankserver wird dort gesichert und wiederhergestellt, mit pg_dump und pg_restore.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerPlaceDialog</name>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>In einer &amp;Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server, shared by a team</source>
        <translation>Auf einem &amp;PostgreSQL-Server, für ein Team</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Where the ledger is</source>
        <translation>Wo das Register liegt</translation>
    </message>
    <message>
        <source>File of the ledger</source>
        <translation>Datei des Registers</translation>
    </message>
    <message>
        <source>Address of the ledger</source>
        <translation>Adresse des Registers</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Kennwort für den Server</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>The password is kept until the program ends, and nowhere else. Leave it empty when PGPASSFILE has it.</source>
        <translation>Das Kennwort wird bis zum Ende des Programms behalten und nirgends gespeichert. Lassen Sie es leer, wenn es in PGPASSFILE steht.</translation>
    </message>
    <message>
        <source>&amp;Use this ledger</source>
        <translation>Dieses &amp;Register verwenden</translation>
    </message>
    <message>
        <source>The server is not verified (sslmode=%1): somebody in between could read and change what is sent.</source>
        <translation>Der Server wird nicht geprüft (sslmode=%1): Jemand auf dem Weg dorthin könnte lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Leave sslmode out of the address to have the server verified.</source>
        <translation>Lassen Sie sslmode in der Adresse weg, damit der Server geprüft wird.</translation>
    </message>
    <message>
        <source>Choose the ledger</source>
        <translation>Register wählen</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite);;All files (*)</source>
        <translation>Register (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening the ledger …</source>
        <translation>Das Register wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerState</name>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerTable</name>
    <message>
        <source>Certificates of the ledger</source>
        <translation>Zertifikate des Registers</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerTableModel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Allgemeiner Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Last .pfx</source>
        <translation>Letzte .pfx</translation>
    </message>
    <message>
        <source>In order of the first address of those who hold a certificate.</source>
        <translation>In der Reihenfolge der ersten Adresse derer, die ein Zertifikat haben.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerWindow</name>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Sperren …</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Erneuern …</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Wer hat was</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Li&amp;ft the hold</source>
        <translation>Aussetzen au&amp;fheben</translation>
    </message>
    <message>
        <source>The certificate of %1 is not revoked any more.</source>
        <translation>Das Zertifikat von %1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>If its thumbprint is on the gateway&apos;s list, take it off there too.</source>
        <translation>Wenn sein Fingerabdruck auf der Liste des Gateways steht, dort auch entfernen.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Compare with the &amp;gateway…</source>
        <translation>Mit dem &amp;Gateway vergleichen …</translation>
    </message>
    <message>
        <source>Revocation &amp;list…</source>
        <translation>Sperr&amp;liste …</translation>
    </message>
    <message>
        <source>Tell the gate&amp;way…</source>
        <translation>Dem Gate&amp;way sagen …</translation>
    </message>
    <message>
        <source>New roo&amp;t…</source>
        <translation>Stamm &amp;wechseln …</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;new %n…</source>
        <translation>
            <numerusform>%n er&amp;neuern …</numerusform>
            <numerusform>%n er&amp;neuern …</numerusform>
        </translation>
    </message>
    <message>
        <source>One certificate at a time, with a look at who is cut off: choose one row.</source>
        <translation>Ein Zertifikat nach dem anderen, mit einem Blick darauf, wer abgeschnitten wird: Wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>The gateway refuses it until its thumbprint is off the gateway&apos;s list.</source>
        <translation>Das Gateway weist es ab, bis sein Fingerabdruck nicht mehr auf der Liste des Gateways steht.</translation>
    </message>
    <message>
        <source>Commands for the &amp;gateway…</source>
        <translation>Befehle für das Gate&amp;way …</translation>
    </message>
    <message>
        <source>None of these can be renewed together.</source>
        <translation>Von diesen kann keines mit erneuert werden.</translation>
    </message>
</context>
<context>
    <name>p2s::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows the technical details of this message</source>
        <translation>Zeigt die technischen Details dieser Meldung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a certificate&apos;s name and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>p2s::NewPassphrasePart</name>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>Wieder&amp;holen:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type the second one again; the eye shows what is typed.</source>
        <translation>Geben Sie die zweite noch einmal ein. Das Auge zeigt die Eingabe.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Protects the private key in the ledger. It is asked for whenever the key is needed.</source>
        <translation>Schützt den privaten Schlüssel im Register. Sie wird verlangt, wenn der Schlüssel gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>p2s::NewRootDialog</name>
    <message>
        <source>Make a new root</source>
        <translation>Neues Stammzertifikat erstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>p2s::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>p2s::PasteDialog</name>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Paste a certificate</source>
        <translation>Ein Zertifikat einfügen</translation>
    </message>
    <message>
        <source>&amp;Certificate as text, with or without its BEGIN and END lines:</source>
        <translation>&amp;Zertifikat als Text, mit oder ohne die Zeilen BEGIN und END:</translation>
    </message>
    <message>
        <source>Certificate as text</source>
        <translation>Zertifikat als Text</translation>
    </message>
</context>
<context>
    <name>p2s::PathTab</name>
    <message>
        <source>This certificate is in order.</source>
        <translation>Dieses Zertifikat ist in Ordnung.</translation>
    </message>
    <message>
        <source>Certification path, the root on top</source>
        <translation>Zertifizierungspfad, das Stammzertifikat oben</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>p2s::PendingPart</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Another program is issuing this certificate.</source>
        <translation>Ein anderes Programm stellt dieses Zertifikat gerade aus.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then look again.</source>
        <translation>Warten Sie, bis es fertig ist, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>%1 began to issue this certificate on the computer %2 on %3, and it is not finished.</source>
        <translation>%1 hat auf dem Computer %2 am %3 begonnen, dieses Zertifikat auszustellen, und es ist nicht fertig.</translation>
    </message>
    <message>
        <source>The program there may still be at work. A quarter of an hour after the beginning this can be settled from here.</source>
        <translation>Das Programm dort kann noch daran arbeiten. Eine Viertelstunde nach dem Beginn lässt sich das von hier aus klären.</translation>
    </message>
    <message>
        <source>Its file may be whole there and let people in. Whoever began it can settle it on that computer. If that is not possible any more, revoke it; or record it as issued if it is in use.</source>
        <translation>Die Datei kann dort vollständig sein und Zugang geben. Wer die Ausstellung begonnen hat, kann sie auf jenem Computer klären. Wenn das nicht mehr möglich ist, sperren Sie das Zertifikat; oder tragen Sie es als ausgestellt ein, wenn es in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Record as &amp;issued</source>
        <translation>Als aus&amp;gestellt eintragen</translation>
    </message>
</context>
<context>
    <name>p2s::PeoplePart</name>
    <message>
        <source>&amp;Joins</source>
        <translation>&amp;Kommt dazu</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <translation>Scheidet &amp;aus</translation>
    </message>
    <message>
        <source>Address of somebody who joins or leaves</source>
        <translation>Adresse von jemandem, der dazukommt oder ausscheidet</translation>
    </message>
    <message>
        <source>name@domain</source>
        <translation>name@domain</translation>
    </message>
    <message>
        <source>This person uses the certificate from now on</source>
        <translation>Diese Person verwendet das Zertifikat von jetzt an</translation>
    </message>
    <message>
        <source>This person does not use the certificate any more</source>
        <translation>Diese Person verwendet das Zertifikat nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>%1 is noted as using it from now on.</source>
        <translation>%1 ist von jetzt an als Benutzer vermerkt.</translation>
    </message>
    <message>
        <source>Give this person the file and its password in separate ways.</source>
        <translation>Der Person die Datei und ihr Kennwort auf getrennten Wegen geben.</translation>
    </message>
    <message>
        <source>%1 is noted as having left.</source>
        <translation>%1 ist als ausgeschieden vermerkt.</translation>
    </message>
    <message>
        <source>Whoever kept the file can still connect. Only revoking it cuts the person off, and with them everybody else who uses it.</source>
        <translation>Wer die Datei behalten hat, kann sich weiter verbinden. Erst das Sperren schneidet die Person ab, und mit ihr alle anderen, die es verwenden.</translation>
    </message>
</context>
<context>
    <name>p2s::PersonPage</name>
    <message>
        <source>Who is the certificate for?</source>
        <translation>Für wen ist das Zertifikat?</translation>
    </message>
    <message>
        <source>This name becomes the certificate&apos;s common name, by which the gateway and the VPN client know the user.</source>
        <translation>Dieser Name wird zum allgemeinen Namen (CN), an dem Gateway und VPN-Client den Benutzer erkennen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User&apos;s name in e-mail format</source>
        <translation>Benutzername im E-Mail-Format</translation>
    </message>
    <message>
        <source>For example user@contoso.com</source>
        <translation>Zum Beispiel user@contoso.com</translation>
    </message>
    <message>
        <source>User&apos;s na&amp;me in e-mail format:</source>
        <translation>&amp;Benutzername im E-Mail-Format:</translation>
    </message>
    <message>
        <source>Use the address that the person signs in with. For a certificate that several people will share, use an address that stands for all of them, such as field-team@contoso.com.</source>
        <translation>Verwenden Sie die Adresse, mit der sich die Person anmeldet. Teilen sich mehrere das Zertifikat, verwenden Sie eine Adresse, die für alle steht, etwa aussendienst@contoso.com.</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>Stattdessen %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 already shares the valid certificate “%2”, until %3.</source>
        <translation>%1 nutzt schon das gültige gemeinsame Zertifikat „%2“, bis %3.</translation>
    </message>
    <message>
        <source>%1 already holds the valid certificate “%2”, until %3.</source>
        <translation>%1 hat schon das gültige Zertifikat „%2“, bis %3.</translation>
    </message>
    <message>
        <source>Another one will be issued beside it.</source>
        <translation>Daneben wird ein weiteres ausgestellt.</translation>
    </message>
    <message>
        <source>In the VPN client&apos;s list only their friendly names tell the two apart.</source>
        <translation>In der Liste des VPN-Clients unterscheiden sich beide nur durch den Anzeigenamen.</translation>
    </message>
    <message>
        <source>&amp;Issue another one all the same</source>
        <translation>&amp;Trotzdem ein weiteres ausstellen</translation>
    </message>
    <message>
        <source>This takes the place of the certificate “%1”, valid until %2.</source>
        <translation>Dies tritt an die Stelle des Zertifikats „%1“, gültig bis %2.</translation>
    </message>
    <message>
        <source>The old one works until then, unless it is revoked.</source>
        <translation>Das alte gilt bis dahin, wenn es nicht gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>p2s::ProtectionTab</name>
    <message>
        <source>Private key in the clear</source>
        <translation>Unverschlüsselter privater Schlüssel</translation>
    </message>
    <message>
        <source>Encrypted private key</source>
        <translation>Verschlüsselter privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a bag of a PKCS#12 file</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Will import</source>
        <translation>Import gelingt</translation>
    </message>
    <message>
        <source>May not import</source>
        <translation>Import unsicher</translation>
    </message>
    <message>
        <source>Will not import</source>
        <translation>Import scheitert</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>Integritätsprüfung</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Where the file can be imported</source>
        <translation>Wo die Datei importiert werden kann</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Verschlüsselung:</translation>
    </message>
    <message>
        <source>Integrity check:</source>
        <translation>Integritätsprüfung:</translation>
    </message>
    <message>
        <source>Private key:</source>
        <translation>Privater Schlüssel:</translation>
    </message>
    <message>
        <source>Parts, i&amp;n the order of the file:</source>
        <translation>Teile, &amp;in der Reihenfolge der Datei:</translation>
    </message>
    <message>
        <source>Where it can be impor&amp;ted:</source>
        <translation>&amp;Wo sie importiert werden kann:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>keiner in dieser Datei</translation>
    </message>
    <message>
        <source>belongs to a certificate of this file</source>
        <translation>gehört zu einem Zertifikat dieser Datei</translation>
    </message>
    <message>
        <source>belongs to no certificate of this file</source>
        <translation>gehört zu keinem Zertifikat dieser Datei</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeEditor</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Move the purpose up</source>
        <translation>Zweck nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the purpose down</source>
        <translation>Zweck nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the purpose</source>
        <translation>Zweck entfernen</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1 steht jetzt an Stelle %2 von %3.</translation>
    </message>
    <message>
        <source>Enhanced Key Usage, in order</source>
        <translation>Erweiterte Schlüsselverwendung, der Reihe nach</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a purpose, Delete removes it.</source>
        <translation>Alt+Pfeil auf und Alt+Pfeil ab verschieben einen Zweck, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Drag a purpose, or press Alt+Up and Alt+Down, to change the order.</source>
        <translation>Ziehen Sie einen Zweck oder drücken Sie Alt+Pfeil auf und Alt+Pfeil ab, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Enhanced Key Usage, in order</source>
        <translation>E&amp;rweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>Preset for the Enhanced Key Usage</source>
        <translation>Vorgabe für die erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>P2S client</source>
        <translation>P2S-Client</translation>
    </message>
    <message>
        <source>Like the “User” template</source>
        <translation>Wie Vorlage „Benutzer“</translation>
    </message>
    <message>
        <source>Client Authentication only, as Microsoft&apos;s instructions ask for</source>
        <translation>Nur „Clientauthentifizierung“, wie es die Anleitung von Microsoft verlangt</translation>
    </message>
    <message>
        <source>Client Authentication, Secure Email, Encrypting File System</source>
        <translation>Clientauthentifizierung, Sichere E-Mail, Verschlüsselndes Dateisystem</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation>Eigene Liste</translation>
    </message>
    <message>
        <source>Purpose to &amp;add:</source>
        <translation>&amp;Neuer Zweck:</translation>
    </message>
    <message>
        <source>Purpose to add</source>
        <translation>Neuer Zweck</translation>
    </message>
    <message>
        <source>Choose from the list, or type an object identifier.</source>
        <translation>Wählen Sie aus der Liste oder geben Sie eine Objektkennung ein.</translation>
    </message>
    <message>
        <source>Choose, or type an object identifier</source>
        <translation>Auswählen oder Objektkennung eingeben</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A purpose and its object identifier, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Object identifier</source>
        <translation>Objektkennung</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeWords</name>
    <message>
        <source>Right: the VPN client looks at the first one.</source>
        <translation>Richtig: Der VPN-Client sieht auf den ersten.</translation>
    </message>
    <message>
        <source>Wrong: Client Authentication must come first.</source>
        <translation>Falsch: „Clientauthentifizierung“ muss zuerst stehen.</translation>
    </message>
</context>
<context>
    <name>p2s::PurposesTab</name>
    <message>
        <source>Enhanced Key Usage in encoded order</source>
        <translation>Erweiterte Schlüsselverwendung in codierter Reihenfolge</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Object identifier</source>
        <translation>Objektkennung</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>What the authorities above allow</source>
        <translation>Was die Zertifizierungsstellen darüber erlauben</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>What the authorities a&amp;bove allow:</source>
        <translation>Was die &amp;Zertifizierungsstellen darüber erlauben:</translation>
    </message>
    <message>
        <source>An authority: it may sign only for these purposes.</source>
        <translation>Eine Zertifizierungsstelle: Sie darf nur für diese Zwecke signieren.</translation>
    </message>
    <message>
        <source>An authority: it may sign for every purpose.</source>
        <translation>Eine Zertifizierungsstelle: Sie darf für jeden Zweck signieren.</translation>
    </message>
    <message>
        <source>The order is right: Client Authentication comes first.</source>
        <translation>Die Reihenfolge stimmt: „Clientauthentifizierung“ steht zuerst.</translation>
    </message>
    <message>
        <source>no limit: every purpose</source>
        <translation>keine Einschränkung: jeder Zweck</translation>
    </message>
    <message>
        <source>there, but repeated or damaged</source>
        <translation>vorhanden, aber mehrfach oder beschädigt</translation>
    </message>
</context>
<context>
    <name>p2s::RailStep</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>The current step</source>
        <translation>Der aktuelle Schritt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>p2s::RecipientSheet</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name in the VPN client&apos;s list</source>
        <translation>Name in der Liste des VPN-Clients</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>How to install it: %1</source>
        <translation>So installieren Sie es: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language that this is translated into, such as &quot;de&quot; or &quot;ar&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Your VPN certificate</source>
        <translation>Ihr VPN-Zertifikat</translation>
    </message>
    <message>
        <source>With this certificate your device connects to your organisation&apos;s network. It takes two minutes to install.</source>
        <translation>Mit diesem Zertifikat verbindet sich Ihr Gerät mit dem Netzwerk Ihrer Organisation. Die Installation dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>The password is not on this sheet. You get it another way, for instance by telephone. Whoever has both the file and the password can connect in your name.</source>
        <translation>Das Kennwort steht nicht auf diesem Blatt. Sie erhalten es auf anderem Weg, zum Beispiel am Telefon. Wer Datei und Kennwort hat, kann sich in Ihrem Namen verbinden.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Delete the file and empty the recycle bin once the connection works. If a device is lost, or somebody else may have seen the password, tell your administrator and give the thumbprint above.</source>
        <translation>Löschen Sie die Datei und leeren Sie den Papierkorb, sobald die Verbindung klappt. Geht ein Gerät verloren oder könnte jemand anderes das Kennwort gesehen haben, sagen Sie Ihrer Administratorin oder Ihrem Administrator Bescheid und nennen Sie den Fingerabdruck von oben.</translation>
    </message>
</context>
<context>
    <name>p2s::RecipientsPart</name>
    <message>
        <source>People who share the certificate</source>
        <translation>Personen, die sich das Zertifikat teilen</translation>
    </message>
    <message>
        <source>One address a line, or separated by commas</source>
        <translation>Eine Adresse je Zeile oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;People who share it, one a line or separated by commas:</source>
        <translation>&amp;Personen, die es sich teilen, eine je Zeile oder durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Addresses that need attention</source>
        <translation>Adressen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Enter goes to the address</source>
        <translation>Die Eingabetaste springt zur Adresse</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line&apos;s number and what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n address(es) to be put right:</source>
        <comment>behind &apos;3 people&apos;</comment>
        <translation>
            <numerusform>%1 und %n zu berichtigende Adresse:</numerusform>
            <numerusform>%1 und %n zu berichtigende Adressen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RenewalChoice</name>
    <message numerus="yes">
        <source>%n revoked certificate(s) are left out: they are not to let anybody in again.</source>
        <translation>
            <numerusform>%n gesperrtes Zertifikat bleibt außen vor: Es soll niemanden mehr hineinlassen.</numerusform>
            <numerusform>%n gesperrte Zertifikate bleiben außen vor: Sie sollen niemanden mehr hineinlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superseded certificate(s) are left out: new ones took their place already.</source>
        <translation>
            <numerusform>%n ersetztes Zertifikat bleibt außen vor: Ein neues hat seine Stelle schon eingenommen.</numerusform>
            <numerusform>%n ersetzte Zertifikate bleiben außen vor: Neue haben ihre Stelle schon eingenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) that were never finished are left out.</source>
        <translation>
            <numerusform>%n Zertifikat, das nie fertig wurde, bleibt außen vor.</numerusform>
            <numerusform>%n Zertifikate, die nie fertig wurden, bleiben außen vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RenewalSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name in the VPN client&apos;s list</source>
        <translation>Name in der Liste des VPN-Clients</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Disconnect the VPN.</source>
        <translation>Trennen Sie die VPN-Verbindung.</translation>
    </message>
    <message>
        <source>In the Azure VPN Client, choose “…” beside the connection, then “Configure”, and choose %1 as the certificate. The VPN of Windows itself asks when you connect: choose %1 there.</source>
        <translation>Wählen Sie im Azure VPN Client neben der Verbindung „…“, dann „Konfigurieren“, und als Zertifikat %1. Das VPN von Windows selbst fragt beim Verbinden: Wählen Sie dort %1.</translation>
    </message>
    <message>
        <source>Open the settings of the connection in your VPN client and choose %1 as the certificate.</source>
        <translation>Öffnen Sie in Ihrem VPN-Client die Einstellungen der Verbindung und wählen Sie als Zertifikat %1.</translation>
    </message>
    <message>
        <source>Connect again. If it works, go on below.</source>
        <translation>Verbinden Sie sich wieder. Wenn es klappt, geht es unten weiter.</translation>
    </message>
    <message>
        <source>Press Windows+R, type certmgr.msc and press Enter. Open “Personal”, then “Certificates”.</source>
        <translation>Drücken Sie Windows+R, geben Sie certmgr.msc ein und drücken Sie die Eingabetaste. Öffnen Sie „Eigene Zertifikate“, dann „Zertifikate“.</translation>
    </message>
    <message>
        <source>Double-click the certificate that ends on %1. On its tab “Details”, “Thumbprint” must be that of the old one above.</source>
        <translation>Doppelklicken Sie auf das Zertifikat, das am %1 endet. Auf seiner Registerkarte „Details“ muss „Fingerabdruck“ der des alten oben sein.</translation>
    </message>
    <message>
        <source>Close it, right-click it and choose “Delete”.</source>
        <translation>Schließen Sie es, klicken Sie es mit der rechten Maustaste an und wählen Sie „Löschen“.</translation>
    </message>
    <message>
        <source>Delete the certificate with the old thumbprint where you installed the new one.</source>
        <translation>Löschen Sie das Zertifikat mit dem alten Fingerabdruck dort, wo Sie das neue installiert haben.</translation>
    </message>
    <message>
        <source>Delete the file and empty the recycle bin.</source>
        <translation>Löschen Sie die Datei und leeren Sie den Papierkorb.</translation>
    </message>
    <message>
        <source>It takes the place of the VPN certificate that you have now, which works until %1. Install the new one before then; it takes a few minutes.</source>
        <translation>Es tritt an die Stelle Ihres jetzigen VPN-Zertifikats, das bis %1 gilt. Installieren Sie das neue vorher; es dauert ein paar Minuten.</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <translation>Das neue Zertifikat</translation>
    </message>
    <message>
        <source>The old certificate</source>
        <translation>Das alte Zertifikat</translation>
    </message>
    <message>
        <source>The password of the new file is not on this sheet. You get it another way, for instance by telephone.</source>
        <translation>Das Kennwort der neuen Datei steht nicht auf diesem Blatt. Sie bekommen es auf anderem Weg, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>How to install the new one: %1</source>
        <translation>So installieren Sie das neue: %1</translation>
    </message>
    <message>
        <source>Choose the new one in the VPN client</source>
        <translation>Das neue im VPN-Client auswählen</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>Das alte entfernen</translation>
    </message>
    <message>
        <source>Your new VPN certificate</source>
        <translation>Ihr neues VPN-Zertifikat</translation>
    </message>
</context>
<context>
    <name>p2s::RepairDialog</name>
    <message>
        <source>&amp;Write the new file</source>
        <translation>Neue Datei &amp;schreiben</translation>
    </message>
    <message>
        <source>Write a repaired file</source>
        <translation>Eine reparierte Datei schreiben</translation>
    </message>
    <message>
        <source>For which system</source>
        <translation>Für welches System</translation>
    </message>
    <message>
        <source>Windows 10 and 11, Linux, Java (AES-256)</source>
        <translation>Windows 10 und 11, Linux, Java (AES-256)</translation>
    </message>
    <message>
        <source>Every system, also old Windows, Apple and Android (Triple DES)</source>
        <translation>Jedes System, auch altes Windows, Apple und Android (Triple DES)</translation>
    </message>
    <message>
        <source>Password of the new file</source>
        <translation>Kennwort der neuen Datei</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Das Kennwort noch einmal</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Die neue Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>For which &amp;system:</source>
        <translation>Für welches S&amp;ystem:</translation>
    </message>
    <message>
        <source>&amp;Password of the new file:</source>
        <translation>&amp;Kennwort der neuen Datei:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>The new &amp;file:</source>
        <translation>Die neue &amp;Datei:</translation>
    </message>
    <message>
        <source>PKCS #12 files (*.pfx)</source>
        <translation>PKCS-#12-Dateien (*.pfx)</translation>
    </message>
    <message>
        <source>The new file is “%1”.</source>
        <translation>Die neue Datei ist „%1“.</translation>
    </message>
    <message>
        <source>The new file has the key, its certificate and every issuer that is open in this window or known to the ledger, in the right order. The file that is there stays as it is.</source>
        <translation>Die neue Datei enthält den Schlüssel, sein Zertifikat und jeden Aussteller, der in diesem Fenster geöffnet oder im Register bekannt ist, in der richtigen Reihenfolge. Die vorhandene Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyChecks</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Answers the request for %1 of %2: the key is the one made here</source>
        <translation>Beantwortet die Anforderung für %1 vom %2: Der Schlüssel ist der hier erzeugte</translation>
    </message>
    <message>
        <source>Common name as asked for: %1</source>
        <translation>Allgemeiner Name wie angefordert: %1</translation>
    </message>
    <message>
        <source>Client Authentication comes first. Enhanced Key Usage: %1</source>
        <translation>Clientauthentifizierung steht zuerst. Erweiterte Schlüsselverwendung: %1</translation>
    </message>
    <message>
        <source>Key usage allows logging on</source>
        <translation>Die Schlüsselverwendung erlaubt die Anmeldung</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>Chain complete up to the root “%1”</source>
        <translation>Kette vollständig bis zum Stammzertifikat „%1“</translation>
    </message>
    <message>
        <source>Chain complete up to a root</source>
        <translation>Kette vollständig bis zu einem Stammzertifikat</translation>
    </message>
    <message>
        <source>Its authorities may issue it</source>
        <translation>Seine Zertifizierungsstellen dürfen es ausstellen</translation>
    </message>
    <message>
        <source>The root is the one that was uploaded to Azure</source>
        <translation>Das Stammzertifikat ist das nach Azure hochgeladene</translation>
    </message>
    <message>
        <source>Keys and signatures are strong enough, all the way up to the root</source>
        <translation>Schlüssel und Signaturen sind stark genug, bis hinauf zum Stammzertifikat</translation>
    </message>
    <message>
        <source>A gateway finds nothing else against it</source>
        <translation>Ein Gateway findet sonst nichts daran auszusetzen</translation>
    </message>
    <message>
        <source>The authorities above it are valid now</source>
        <translation>Die Zertifizierungsstellen darüber sind jetzt gültig</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyChoicePart</name>
    <message>
        <source>&amp;Take this certificate</source>
        <translation>Dieses Zertifikat &amp;nehmen</translation>
    </message>
    <message>
        <source>Certificates in the reply</source>
        <translation>Zertifikate in der Antwort</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Which one is &amp;meant?</source>
        <translation>Welches ist ge&amp;meint?</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyPage</name>
    <message>
        <source>The reply of the certificate authority</source>
        <translation>Die Antwort der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>It is checked before anything is made of it, so that a certificate that the VPN would refuse never reaches its user.</source>
        <translation>Sie wird geprüft, bevor etwas daraus wird, damit kein Zertifikat bei seinem Benutzer ankommt, das das VPN ablehnen würde.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Checks of the reply</source>
        <translation>Prüfungen der Antwort</translation>
    </message>
    <message>
        <source>Root on the gateway</source>
        <translation>Stammzertifikat auf dem Gateway</translation>
    </message>
    <message>
        <source>Paste its text from the Azure portal to compare; may be left empty</source>
        <translation>Text aus dem Azure-Portal zum Vergleich einfügen; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Root on the gateway:</source>
        <translation>&amp;Stammzertifikat auf dem Gateway:</translation>
    </message>
    <message>
        <source>What to ask of the certificate authority</source>
        <translation>Worum die Zertifizierungsstelle zu bitten ist</translation>
    </message>
    <message>
        <source>&amp;What to ask of the certificate authority:</source>
        <translation>W&amp;orum die Zertifizierungsstelle zu bitten ist:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text for the certificate authority</source>
        <translation>Den Text für die Zertifizierungsstelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Another reply</source>
        <translation>&amp;Andere Antwort</translation>
    </message>
    <message>
        <source>Add certificates of the a&amp;uthority …</source>
        <translation>Zertifikate der Zertifizierungsstelle hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>Passphrase of the request&apos;s key</source>
        <translation>Passphrase des Schlüssels der Anforderung</translation>
    </message>
    <message>
        <source>&amp;Passphrase of its key:</source>
        <translation>&amp;Passphrase seines Schlüssels:</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The reply is as it should be.</source>
        <translation>Die Antwort ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The reply will not do; there is a text for the certificate authority.</source>
        <translation>Die Antwort taugt nicht; es gibt einen Text für die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Zertifikate der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the root&apos;s text</source>
        <translation>der Text des Stammzertifikats</translation>
    </message>
    <message>
        <source>Unlocking the key …</source>
        <translation>Schlüssel wird entsperrt …</translation>
    </message>
    <message>
        <source>The key is unlocked.</source>
        <translation>Der Schlüssel ist entsperrt.</translation>
    </message>
    <message>
        <source>Next saves it with the certificate and the whole chain in a .pfx file.</source>
        <translation>„Weiter“ speichert ihn mit dem Zertifikat und der ganzen Kette in einer .pfx-Datei.</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Öff&amp;nen …</translation>
    </message>
    <message>
        <source>Open a file with the root on the gateway</source>
        <translation>Eine Datei mit dem Stammzertifikat auf dem Gateway öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on without comparing</source>
        <translation>Ohne &amp;Vergleich weiter</translation>
    </message>
    <message>
        <source>The reply is as it should be, but the root on the gateway is not.</source>
        <translation>Die Antwort ist in Ordnung, das Stammzertifikat auf dem Gateway aber nicht.</translation>
    </message>
</context>
<context>
    <name>p2s::ReplySourcePart</name>
    <message>
        <source>&amp;Open the reply …</source>
        <translation>Antwort ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Give the request up</source>
        <translation>Anforderung auf&amp;geben</translation>
    </message>
    <message>
        <source>Requests that wait for a reply</source>
        <translation>Anforderungen, die auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Takes the text of the certificate from the clipboard</source>
        <translation>Nimmt den Text des Zertifikats aus der Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Waiting for a reply:</source>
        <translation>Warten auf eine Antwor&amp;t:</translation>
    </message>
    <message>
        <source>No request is waiting in this ledger.</source>
        <translation>In diesem Register wartet keine Anforderung.</translation>
    </message>
    <message>
        <source>Make one first: “My organisation has a certificate authority” on the first page.</source>
        <translation>Erstellen Sie zuerst eine: „Meine Organisation hat eine Zertifizierungsstelle“ auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s text first, from BEGIN to END.</source>
        <translation>Kopieren Sie zuerst den Text des Zertifikats, von BEGIN bis END.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
    <message>
        <source>Give up the request for %1?</source>
        <translation>Anforderung für %1 aufgeben?</translation>
    </message>
    <message>
        <source>Its private key is thrown away. A reply that may still come cannot be used then.</source>
        <translation>Ihr privater Schlüssel wird gelöscht. Eine Antwort, die noch kommt, ist dann nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Ask the authority &amp;again</source>
        <translation>Noch einmal fra&amp;gen</translation>
    </message>
    <message>
        <source>For a request that was sent from here with the account you are signed in with</source>
        <translation>Für eine Anforderung, die von hier aus mit dem Konto geschickt wurde, mit dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>Die Zertifizierungsstelle wird gefragt …</translation>
    </message>
    <message>
        <source>“%1” still keeps request number %2 until somebody there approves it.</source>
        <translation>„%1“ behält die Anforderung Nummer %2 noch, bis dort jemand zustimmt.</translation>
    </message>
    <message>
        <source>&amp;Show the request again</source>
        <translation>&amp;Anforderung noch einmal zeigen</translation>
    </message>
    <message>
        <source>To save it once more, or to send it when that has not worked</source>
        <translation>Um sie noch einmal zu speichern oder sie zu senden, wenn das nicht gelungen ist</translation>
    </message>
    <message>
        <source>Open the file that the certificate authority sent (.cer, .crt, .pem, .p7b), drop it here, or paste its text. It finds its request by itself. Certificates of the authorities above it may come along, in files of their own.</source>
        <translation>Öffnen Sie die Datei, die die Zertifizierungsstelle geschickt hat (.cer, .crt, .pem, .p7b), ziehen Sie sie hierher oder fügen Sie ihren Text ein. Sie findet ihre Anforderung von selbst. Zertifikate der Zertifizierungsstellen darüber können in eigenen Dateien mitkommen.</translation>
    </message>
    <message>
        <source>Copy a &amp;letter to the authority</source>
        <translation>Brief an die Zertifizierungsstelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>p2s::RequestPage</name>
    <message>
        <source>The request</source>
        <translation>Die Anforderung</translation>
    </message>
    <message>
        <source>The private key is made here and stays here; only the request goes to the authority.</source>
        <translation>Der private Schlüssel wird hier erzeugt und bleibt hier; nur die Anforderung geht an die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was angefordert wird</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>Anforderung &amp;erstellen</translation>
    </message>
    <message>
        <source>The key waits in the ledger for the reply, locked by a passphrase. You will need the passphrase again when the certificate is here.</source>
        <translation>Der Schlüssel wartet im Register auf die Antwort, durch eine Passphrase gesperrt. Sie brauchen die Passphrase wieder, wenn das Zertifikat da ist.</translation>
    </message>
    <message>
        <source>&amp;Save the request …</source>
        <translation>Anforderung &amp;speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;DER …</source>
        <translation>Als &amp;DER speichern …</translation>
    </message>
    <message>
        <source>Save an .&amp;inf …</source>
        <translation>.&amp;inf speichern …</translation>
    </message>
    <message>
        <source>For certreq -new, which has Windows make a key of its own</source>
        <translation>Für certreq -new, das Windows einen eigenen Schlüssel erzeugen lässt</translation>
    </message>
    <message>
        <source>Command for AD CS</source>
        <translation>Befehl für AD CS</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Or hand it in with this co&amp;mmand, signed in to the domain:</source>
        <translation>Oder reichen Sie sie mit diesem &amp;Befehl ein, an der Domäne angemeldet:</translation>
    </message>
    <message>
        <source>Save it and send it to whoever runs the certificate authority.</source>
        <translation>Speichern Sie sie und schicken Sie sie an die Verantwortlichen der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The wizard can be closed now, for days if need be. When the certificate is here, choose “The certificate authority has answered” on the first page.</source>
        <translation>Der Assistent kann jetzt geschlossen werden, wenn nötig für Tage. Wenn das Zertifikat da ist, wählen Sie auf der ersten Seite „Die Zertifizierungsstelle hat geantwortet“.</translation>
    </message>
    <message>
        <source>Common name: %1</source>
        <translation>Allgemeiner Name: %1</translation>
    </message>
    <message>
        <source>Enhanced Key Usage: %1</source>
        <translation>Erweiterte Schlüsselverwendung: %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Making the private key …</source>
        <translation>Der private Schlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>The request for %1 is made and waits for its reply.</source>
        <translation>Die Anforderung für %1 ist erstellt und wartet auf ihre Antwort.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anforderung speichern</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Key of the request</source>
        <translation>Schlüssel der Anforderung</translation>
    </message>
    <message>
        <source>Some templates ask for more than 2048 bits</source>
        <translation>Manche Vorlagen verlangen mehr als 2048 Bit</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Subject Alternative Name: %1</source>
        <translation>Alternativer Antragstellername: %1</translation>
    </message>
    <message>
        <source>The request for %1 that was made before still waits, and nobody has it.</source>
        <translation>Die Anforderung für %1, die vorher erstellt wurde, wartet noch, und niemand hat sie.</translation>
    </message>
    <message>
        <source>Give it up, or show it again later: “The certificate authority has answered” on the first page lists it.</source>
        <translation>Geben Sie sie auf, oder zeigen Sie sie später noch einmal: „Die Zertifizierungsstelle hat geantwortet“ auf der ersten Seite führt sie auf.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
</context>
<context>
    <name>p2s::RequestSendPage</name>
    <message>
        <source>How will the request be sent?</source>
        <translation>Wie wird die Anforderung geschickt?</translation>
    </message>
    <message>
        <source>Your certificate authority decides what becomes of a request, so it must be set up for it.</source>
        <translation>Ihre Zertifizierungsstelle entscheidet, was aus einer Anforderung wird, und muss deshalb dafür eingerichtet sein.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Active &amp;Directory Certificate Services (AD CS)</source>
        <translation>Active &amp;Directory-Zertifikatdienste (AD CS)</translation>
    </message>
    <message>
        <source>Another certificate authority, as a &amp;file</source>
        <translation>Eine andere Zertifizierungsstelle, als Date&amp;i</translation>
    </message>
    <message>
        <source>You get the request as a file (PKCS#10). Ask for a certificate whose Enhanced Key Usage has Client Authentication first, with the same common name, and for the certificates of the authority.</source>
        <translation>Sie bekommen die Anforderung als Datei (PKCS#10). Bitten Sie um ein Zertifikat mit demselben allgemeinen Namen, in dessen erweiterter Schlüsselverwendung die Clientauthentifizierung zuerst steht, und um die Zertifikate der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Name of the certificate template</source>
        <translation>Name der Zertifikatvorlage</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Computer, backslash, name; may be left empty</source>
        <translation>Computer, umgekehrter Schrägstrich, Name; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;How to set the template up</source>
        <translation>Wie die Vorla&amp;ge einzurichten ist</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Ze&amp;rtifizierungsstelle:</translation>
    </message>
    <message>
        <source>The stock template “User” will not do: it takes the name from the directory instead of the request, and it puts Client Authentication last. Duplicate it and set in the duplicate:</source>
        <translation>Die mitgelieferte Vorlage „Benutzer“ (User) taugt nicht: Sie nimmt den Namen aus dem Verzeichnisdienst statt aus der Anforderung und setzt die Clientauthentifizierung ans Ende. Duplizieren Sie sie und stellen Sie im Duplikat ein:</translation>
    </message>
    <message>
        <source>•  Subject Name: “Supply in the request”
•  Extensions, Application Policies: Client Authentication first, or alone
•  Security: “Enroll” for whoever submits requests</source>
        <translation>•  Antragstellername: „Informationen werden in der Anforderung angegeben“
•  Erweiterungen, Anwendungsrichtlinien: Clientauthentifizierung zuerst oder allein
•  Sicherheit: „Registrieren“ für alle, die Anforderungen einreichen</translation>
    </message>
    <message>
        <source>Is there a certificate of your authority already?</source>
        <translation>Gibt es schon ein Zertifikat Ihrer Zertifizierungsstelle?</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>Datei &amp;prüfen …</translation>
    </message>
    <message>
        <source>Check a certificate that is there as a file</source>
        <translation>Ein Zertifikat prüfen, das als Datei vorliegt</translation>
    </message>
    <message>
        <source>Check one in &amp;Windows …</source>
        <translation>Eines in Wi&amp;ndows prüfen …</translation>
    </message>
    <message>
        <source>Check a certificate in the Windows certificate store</source>
        <translation>Ein Zertifikat im Windows-Zertifikatspeicher prüfen</translation>
    </message>
</context>
<context>
    <name>p2s::RestoreDialog</name>
    <message>
        <source>Restore the ledger</source>
        <translation>Register wiederherstellen</translation>
    </message>
    <message>
        <source>The ledger becomes what “%1” holds, after every bit of that was checked. The ledger that is there now is kept beside it under another name.</source>
        <translation>Das Register wird zu dem, was „%1“ enthält, nachdem jedes Bit davon geprüft wurde. Das jetzige Register bleibt daneben unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>Die Sicherung wird geprüft …</translation>
    </message>
</context>
<context>
    <name>p2s::ResultInstallPart</name>
    <message>
        <source>Re&amp;move from this computer</source>
        <translation>Von diesem Computer &amp;entfernen</translation>
    </message>
    <message>
        <source>Insta&amp;ll on this computer</source>
        <translation>Auf diesem Computer insta&amp;llieren</translation>
    </message>
    <message>
        <source>Takes the certificate and its key out of your own certificates.</source>
        <translation>Nimmt das Zertifikat und seinen Schlüssel aus Ihren eigenen Zertifikaten heraus.</translation>
    </message>
    <message>
        <source>Puts the certificate and its key into your own certificates, for the VPN client on this computer.</source>
        <translation>Legt das Zertifikat und seinen Schlüssel in Ihren eigenen Zertifikaten ab, für den VPN-Client auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove the certificate from this computer?</source>
        <translation>Das Zertifikat von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Install the certificate for yourself on this computer?</source>
        <translation>Das Zertifikat für Sie selbst auf diesem Computer installieren?</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>I&amp;nstallieren</translation>
    </message>
    <message>
        <source>Install with an exportable &amp;key</source>
        <translation>Mit exportierbarem &amp;Schlüssel installieren</translation>
    </message>
    <message>
        <source>The certificate is being installed.</source>
        <translation>Das Zertifikat wird installiert.</translation>
    </message>
    <message>
        <source>Windows may be asking in a window of its own, perhaps behind this one.</source>
        <translation>Vielleicht fragt Windows in einem eigenen Fenster, womöglich hinter diesem.</translation>
    </message>
    <message>
        <source>The certificate is installed, but its root is not trusted.</source>
        <translation>Das Zertifikat ist installiert, aber seinem Stammzertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The VPN client cannot use it until Windows trusts the root. Try again and say Yes.</source>
        <translation>Der VPN-Client kann es erst verwenden, wenn Windows dem Stammzertifikat vertraut. Versuchen Sie es noch einmal und sagen Sie Ja.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The certificate is installed on this computer.</source>
        <translation>Das Zertifikat ist auf diesem Computer installiert.</translation>
    </message>
    <message>
        <source>The certificate was installed on this computer already.</source>
        <translation>Das Zertifikat war auf diesem Computer schon installiert.</translation>
    </message>
    <message>
        <source>Its root is trusted now; the VPN client can use it.</source>
        <translation>Seinem Stammzertifikat wird jetzt vertraut; der VPN-Client kann es verwenden.</translation>
    </message>
    <message>
        <source>Its root was trusted already; the VPN client can use it.</source>
        <translation>Seinem Stammzertifikat wurde schon vertraut; der VPN-Client kann es verwenden.</translation>
    </message>
    <message>
        <source>Its root is no longer trusted: nothing else needed it.</source>
        <translation>Seinem Stammzertifikat wird nicht mehr vertraut: nichts anderes brauchte es.</translation>
    </message>
    <message>
        <source>Its root is still trusted, because the answer to Windows was No.</source>
        <translation>Seinem Stammzertifikat wird weiterhin vertraut, weil die Antwort an Windows Nein war.</translation>
    </message>
    <message>
        <source>Its root stays trusted: something else needs it, or it was there before.</source>
        <translation>Seinem Stammzertifikat wird weiterhin vertraut: etwas anderes braucht es, oder es war schon vorher da.</translation>
    </message>
    <message>
        <source>The certificate and its key are gone from this computer.</source>
        <translation>Das Zertifikat und sein Schlüssel sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>If Windows asks whether to trust the root “%1”, say Yes: the VPN client needs it. The key cannot be taken out of Windows again unless it is exportable.</source>
        <translation>Fragt Windows, ob es dem Stammzertifikat „%1“ vertrauen soll, sagen Sie Ja: der VPN-Client braucht es. Der Schlüssel lässt sich nur wieder aus Windows herausholen, wenn er exportierbar ist.</translation>
    </message>
    <message>
        <source>Its key is deleted from Windows. The .pfx stays, so that it can be installed again. If nothing else needs its root, Windows then asks whether to remove that too.</source>
        <translation>Sein Schlüssel wird in Windows gelöscht. Die .pfx-Datei bleibt, sodass es wieder installiert werden kann. Falls nichts anderes sein Stammzertifikat braucht, fragt Windows danach, ob auch dieses entfernt werden soll.</translation>
    </message>
    <message>
        <source>The certificate is being removed.</source>
        <translation>Das Zertifikat wird entfernt.</translation>
    </message>
    <message>
        <source>The certificate is installed, but Windows refused its root.</source>
        <translation>Das Zertifikat ist installiert, aber Windows hat sein Stammzertifikat abgewiesen.</translation>
    </message>
    <message>
        <source>A policy may forbid it. The VPN client cannot use the certificate until whoever looks after this computer adds the root to its Trusted Root Certification Authorities.</source>
        <translation>Vielleicht verbietet es eine Richtlinie. Der VPN-Client kann das Zertifikat erst verwenden, wenn die Person, die diesen Computer betreut, das Stammzertifikat zu den „Vertrauenswürdigen Stammzertifizierungsstellen“ hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The certificate is installed, but Windows refused one between it and its root.</source>
        <translation>Das Zertifikat ist installiert, aber Windows hat eines zwischen ihm und seinem Stammzertifikat abgewiesen.</translation>
    </message>
    <message>
        <source>A policy may forbid it. The VPN client may not find its way to the root until whoever looks after this computer adds it to its Intermediate Certification Authorities.</source>
        <translation>Vielleicht verbietet es eine Richtlinie. Der VPN-Client findet vielleicht nicht zum Stammzertifikat, bis die Person, die diesen Computer betreut, es zu den „Zwischenzertifizierungsstellen“ hinzugefügt hat.</translation>
    </message>
</context>
<context>
    <name>p2s::ResultPage</name>
    <message>
        <source>Opens with the password</source>
        <translation>Öffnet sich mit dem Kennwort</translation>
    </message>
    <message>
        <source>Private key belongs to the certificate</source>
        <translation>Schlüssel gehört zum Zertifikat</translation>
    </message>
    <message>
        <source>Chain complete up to the root</source>
        <translation>Kette reicht bis zum Stammzertifikat</translation>
    </message>
    <message>
        <source>Client Authentication comes first</source>
        <translation>Clientauthentifizierung zuerst</translation>
    </message>
    <message>
        <source>Encrypted for where it is going</source>
        <translation>Passend für das Ziel verschlüsselt</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>Das Zertifikat ist fertig</translation>
    </message>
    <message>
        <source>Give the file to its user, and the password another way. It is shown here for the last time.</source>
        <translation>Geben Sie dem Benutzer die Datei, das Kennwort auf anderem Weg. Es wird hier zum letzten Mal gezeigt.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-1, as the gateway&apos;s list of revoked certificates takes it</source>
        <translation>SHA-1, wie ihn die Liste der gesperrten Zertifikate des Gateways verlangt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Op&amp;en folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Thumbprint:</source>
        <translation>&amp;Fingerabdruck:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kennwor&amp;t:</translation>
    </message>
    <message>
        <source>Checks of the finished file</source>
        <translation>Prüfungen der fertigen Datei</translation>
    </message>
    <message>
        <source>Gateway rehearsal</source>
        <translation>Gateway-Probe</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation>Erneut p&amp;roben</translation>
    </message>
    <message>
        <source>A real TLS handshake, in memory, between exactly this file and a server that trusts only this root and asks for Client Authentication.</source>
        <translation>Ein echter TLS-Handshake im Arbeitsspeicher, zwischen genau dieser Datei und einem Server, der nur diesem Stammzertifikat vertraut und „Clientauthentifizierung“ verlangt.</translation>
    </message>
    <message>
        <source>Ne&amp;xt person, same settings</source>
        <translation>&amp;Nächste Person, gleiche Einstellungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Could not be rehearsed</source>
        <translation>Probe nicht möglich</translation>
    </message>
    <message>
        <source>Accepted with %1</source>
        <extracomment>%1 is a protocol such as TLSv1.3</extracomment>
        <translation>Angenommen mit %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This is the first certificate under the root “%1”.</source>
        <translation>Das ist das erste Zertifikat unter „%1“.</translation>
    </message>
    <message>
        <source>If the gateway does not have the root yet, upload its text to Azure once.</source>
        <translation>Hat das Gateway das Stammzertifikat noch nicht, laden Sie dessen Text einmal in Azure hoch.</translation>
    </message>
    <message>
        <source>Cop&amp;y the upload text</source>
        <translation>&amp;Upload-Text kopieren</translation>
    </message>
    <message>
        <source>The upload text of the root “%1” is on the clipboard.</source>
        <translation>Der Upload-Text des Stammzertifikats „%1“ liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste it in the portal as the public certificate data of a root certificate of the point-to-site configuration.</source>
        <translation>Fügen Sie ihn im Portal in der Point-to-Site-Konfiguration ein, unter „Stammzertifikate“ als öffentliche Zertifikatdaten.</translation>
    </message>
    <message>
        <source>No program could be found that shows the folder.</source>
        <translation>Es wurde kein Programm gefunden, das den Ordner zeigt.</translation>
    </message>
    <message>
        <source>Open “%1” yourself.</source>
        <translation>Öffnen Sie „%1“ selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt of %n people: %1</source>
        <translation>
            <numerusform>&amp;Nächste von %n Person: %1</numerusform>
            <numerusform>&amp;Nächste von %n Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and its checks</source>
        <translation>Die Datei und ihre Prüfungen</translation>
    </message>
</context>
<context>
    <name>p2s::ResultSheetPart</name>
    <message>
        <source>&amp;Save instructions for the recipient</source>
        <translation>&amp;Anleitung für Empfänger speichern</translation>
    </message>
    <message>
        <source>A page to print or send: what to double-click and what to answer. It does not contain the password.</source>
        <translation>Ein Blatt zum Drucken oder Senden: worauf man doppelklickt und was man antwortet. Das Kennwort steht nicht darauf.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The instructions are saved as “%1”, beside the .pfx.</source>
        <translation>Die Anleitung ist als „%1“ neben der .pfx-Datei gespeichert.</translation>
    </message>
    <message>
        <source>Send the password another way than the file.</source>
        <translation>Senden Sie das Kennwort auf anderem Weg als die Datei.</translation>
    </message>
    <message>
        <source>&amp;Open the instructions</source>
        <translation>An&amp;leitung öffnen</translation>
    </message>
    <message>
        <source>No program could be found that shows the instructions.</source>
        <translation>Es wurde kein Programm gefunden, das die Anleitung zeigt.</translation>
    </message>
    <message>
        <source>Open “%1” in a web browser.</source>
        <translation>Öffnen Sie „%1“ in einem Webbrowser.</translation>
    </message>
</context>
<context>
    <name>p2s::ReviewPage</name>
    <message>
        <source>RFC822 Name=%1</source>
        <translation>RFC822-Name=%1</translation>
    </message>
    <message>
        <source>Internationalised e-mail address=%1</source>
        <translation>Internationalisierte E-Mail-Adresse=%1</translation>
    </message>
    <message>
        <source>Review the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>This is exactly what will be signed. Afterwards nothing in it can be changed.</source>
        <translation>Genau das wird signiert. Danach lässt sich nichts mehr daran ändern.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The step &quot;Review&quot; in the rail, finished: until when the certificate is valid</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What the gateway and Windows would say of it</source>
        <translation>Was das Gateway und Windows dazu sagen würden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Antragsteller:</translation>
    </message>
    <message>
        <source>Alternative name:</source>
        <translation>Alternativer Name:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>Schlüsselverwendung:</translation>
    </message>
    <message>
        <source>Valid un&amp;til:</source>
        <translation>&amp;Gültig bis:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Gültig ab:</translation>
    </message>
    <message>
        <source>Digital Signature, Key Encipherment</source>
        <translation>Digitale Signatur, Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Move Client Authentication to the top</source>
        <translation>&amp;Clientauthentifizierung an den Anfang</translation>
    </message>
    <message>
        <source>Add Cl&amp;ient Authentication at the top</source>
        <translation>Client&amp;authentifizierung hinzufügen</translation>
    </message>
    <message>
        <source>The root ends on %1.</source>
        <translation>Der Stamm endet am %1.</translation>
    </message>
</context>
<context>
    <name>p2s::RevocationListDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>A signed list of everything that is revoked under a root, for gateways that read one, such as OpenVPN and strongSwan. Azure does not read it; it takes the thumbprints.</source>
        <translation>Eine signierte Liste von allem, was unter einem Stammzertifikat gesperrt ist, für Gateways, die eine lesen, etwa OpenVPN und strongSwan. Azure liest sie nicht; es nimmt die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Root that signs the list</source>
        <translation>Stammzertifikat, das die Liste signiert</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>PEM, for OpenVPN and strongSwan</source>
        <translation>PEM, für OpenVPN und strongSwan</translation>
    </message>
    <message>
        <source>DER, for strongSwan and Windows</source>
        <translation>DER, für strongSwan und Windows</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>Passphrase des Stammzertifikats</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Root:</source>
        <translation>S&amp;tammzertifikat:</translation>
    </message>
    <message>
        <source>&amp;Next one due in:</source>
        <translation>&amp;Nächste fällig in:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>How long until the next list is due</source>
        <translation>Wie lange, bis die nächste Liste fällig ist</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>Tage oder Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Not needed: the key is in Windows</source>
        <translation>Nicht nötig: der Schlüssel ist in Windows</translation>
    </message>
    <message>
        <source>Not needed: your Windows account unlocks it</source>
        <translation>Nicht nötig: Ihr Windows-Konto entsperrt es</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Save the revocation list</source>
        <translation>Die Sperrliste speichern</translation>
    </message>
    <message>
        <source>PEM files (*.pem)</source>
        <translation>PEM-Dateien (*.pem)</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl)</source>
        <translation>Sperrlisten (*.crl)</translation>
    </message>
    <message>
        <source>Signing the list …</source>
        <translation>Die Liste wird signiert …</translation>
    </message>
    <message numerus="yes">
        <source>List number %1 with %n certificates is saved as “%2”.</source>
        <translation>
            <numerusform>Liste Nummer %1 mit %n Zertifikat ist als „%2“ gespeichert.</numerusform>
            <numerusform>Liste Nummer %1 mit %n Zertifikaten ist als „%2“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the next one before %1: after that, a gateway that reads it lets nobody in.</source>
        <translation>Erstellen Sie die nächste vor dem %1: Danach lässt ein Gateway, das sie liest, niemanden mehr hinein.</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>PIN des Tokens %1</translation>
    </message>
</context>
<context>
    <name>p2s::RevocationReason</name>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>The key, the file or its password got into other hands</source>
        <translation>Der Schlüssel, die Datei oder ihr Kennwort kam in andere Hände</translation>
    </message>
    <message>
        <source>The person changed to another department or company</source>
        <translation>Die Person hat Abteilung oder Firma gewechselt</translation>
    </message>
    <message>
        <source>A new certificate took its place</source>
        <translation>Ein neues Zertifikat ist an seine Stelle getreten</translation>
    </message>
    <message>
        <source>The access is no longer needed</source>
        <translation>Der Zugang wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>On hold for now; can be lifted</source>
        <translation>Vorerst ausgesetzt; kann aufgehoben werden</translation>
    </message>
    <message>
        <source>The person may not use the VPN any more</source>
        <translation>Die Person darf das VPN nicht mehr benutzen</translation>
    </message>
</context>
<context>
    <name>p2s::RevokeResultPage</name>
    <message>
        <source>Tell the gateway</source>
        <translation>Dem Gateway Bescheid sagen</translation>
    </message>
    <message>
        <source>The ledger has it as revoked. The gateway accepts it until this thumbprint is on its list.</source>
        <translation>Im Register ist es gesperrt. Das Gateway nimmt es an, bis dieser Fingerabdruck auf seiner Liste steht.</translation>
    </message>
    <message>
        <source>It is on the gateway &amp;now</source>
        <translation>Es ist &amp;jetzt auf dem Gateway</translation>
    </message>
    <message>
        <source>&amp;Marked by mistake: take back</source>
        <translation>&amp;Irrtum: zurücknehmen</translation>
    </message>
    <message>
        <source>It is noted that the gateway knows.</source>
        <translation>Es ist vermerkt, dass das Gateway Bescheid weiß.</translation>
    </message>
    <message>
        <source>The revocation is taken back; the ledger keeps that it happened.</source>
        <translation>Die Sperrung ist zurückgenommen; das Register behält, dass es sie gab.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are cut off together.</source>
        <translation>
            <numerusform>%n Person wird abgeschnitten.</numerusform>
            <numerusform>%n Personen werden zusammen abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no other certificate.</source>
        <translation>
            <numerusform>%n davon hat kein anderes Zertifikat.</numerusform>
            <numerusform>%n davon haben kein anderes Zertifikat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them has another certificate.</source>
        <translation>Jede davon hat ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Issue a n&amp;ew certificate to this person</source>
        <translation>Dieser Person ein n&amp;eues ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of the %n people without another</source>
        <translation>
            <numerusform>Der %n Person ohne anderes &amp;eines ausstellen</numerusform>
            <numerusform>Den %n Personen ohne anderes je &amp;eines ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of these %n people</source>
        <translation>
            <numerusform>Dieser Person &amp;eines ausstellen</numerusform>
            <numerusform>Diesen %n Personen je &amp;eines ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue a new &amp;shared one to these %n people</source>
        <translation>
            <numerusform>Dieser Person ein neues &amp;gemeinsames ausstellen</numerusform>
            <numerusform>Diesen %n Personen ein neues &amp;gemeinsames ausstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has it as valid again. The gateway refuses it as long as this thumbprint is on its list; this takes it off.</source>
        <translation>Im Register gilt es wieder. Das Gateway weist es ab, solange dieser Fingerabdruck auf seiner Liste steht; dies nimmt ihn herunter.</translation>
    </message>
</context>
<context>
    <name>p2s::RevokeWizard</name>
    <message>
        <source>Revoke a certificate</source>
        <translation>Ein Zertifikat sperren</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Who is cut off</source>
        <translation>Wer abgeschnitten wird</translation>
    </message>
    <message>
        <source>As soon as the gateway has the thumbprint on its list, these people cannot connect with this certificate any more.</source>
        <translation>Sobald der Fingerabdruck auf der Liste des Gateways steht, können sich diese Personen mit diesem Zertifikat nicht mehr verbinden.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>People who are cut off</source>
        <translation>Personen, die abgeschnitten werden</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>Warum es gesperrt wird</translation>
    </message>
    <message>
        <source>The reason stays in the ledger and goes into revocation lists. Only a hold can be lifted later; anything else can be taken back until the gateway knows.</source>
        <translation>Der Grund bleibt im Register und kommt in Sperrlisten. Nur ein Aussetzen kann später aufgehoben werden; alles andere, bis das Gateway es weiß.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate is shared: %n people are cut off together.</source>
        <translation>
            <numerusform>Dieses Zertifikat ist ein gemeinsames: %n Person wird abgeschnitten.</numerusform>
            <numerusform>Dieses Zertifikat ist ein gemeinsames: %n Personen werden zusammen abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is for one person. Nobody else is cut off.</source>
        <translation>Dieses Zertifikat ist für eine Person. Sonst wird niemand abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 – has no other certificate</source>
        <translation>%1 – hat kein anderes Zertifikat</translation>
    </message>
    <message>
        <source>%1 – has another certificate</source>
        <translation>%1 – hat ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>Tell the gateway</source>
        <translation>Dem Gateway Bescheid sagen</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverRemovalPart</name>
    <message>
        <source>Azure CLI command that removes it</source>
        <translation>Azure-CLI-Befehl, der es entfernt</translation>
    </message>
    <message>
        <source>Azure PowerShell command that removes it</source>
        <translation>Azure-PowerShell-Befehl, der es entfernt</translation>
    </message>
    <message>
        <source>Resource group of the gateway</source>
        <translation>Ressourcengruppe des Gateways</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Name des Gateways</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the Azure CLI command</source>
        <translation>Den Azure-CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the Azure PowerShell command</source>
        <translation>Den Azure-PowerShell-Befehl kopieren</translation>
    </message>
    <message>
        <source>R&amp;esource group:</source>
        <translation>R&amp;essourcengruppe:</translation>
    </message>
    <message>
        <source>Gate&amp;way:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Azure CLI:</source>
        <translation>&amp;Azure CLI:</translation>
    </message>
    <message>
        <source>PowerS&amp;hell:</source>
        <translation>Power&amp;Shell:</translation>
    </message>
    <message>
        <source>When everybody has a new certificate and the day has come, remove %1 from the gateway with one of these, or in the portal. What was issued under it is refused then.</source>
        <translation>Wenn alle ein neues Zertifikat haben und der Tag gekommen ist, entfernen Sie %1 mit einem dieser Befehle oder im Portal vom Gateway. Was darunter ausgestellt ist, wird dann abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing is to be removed: the gateway trusts both roots by %2, which stays. What %1 has issued is accepted until it ends; revoke what is not to be used any more.</source>
        <translation>Es ist nichts zu entfernen: Das Gateway vertraut beiden über %2, das bleibt. Was %1 ausgestellt hat, wird angenommen, bis es abläuft; sperren Sie, was nicht mehr verwendet werden soll.</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverStartPart</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>The old root</source>
        <translation>Das alte Stammzertifikat</translation>
    </message>
    <message>
        <source>The root that takes its place</source>
        <translation>Das Stammzertifikat, das an seine Stelle tritt</translation>
    </message>
    <message>
        <source>The old root stays on the gateway until</source>
        <translation>Das alte Stammzertifikat bleibt auf dem Gateway bis</translation>
    </message>
    <message>
        <source>&amp;Old root:</source>
        <translation>&amp;Altes Stammzertifikat:</translation>
    </message>
    <message>
        <source>&amp;New root:</source>
        <translation>&amp;Neues Stammzertifikat:</translation>
    </message>
    <message>
        <source>Old one s&amp;tays until:</source>
        <translation>Altes b&amp;leibt bis:</translation>
    </message>
    <message>
        <source>&amp;Make a new root…</source>
        <translation>Neues Stamm&amp;zertifikat erstellen …</translation>
    </message>
    <message>
        <source>One that exists already, in a file or on a token, is taken into the ledger in the wizard.</source>
        <translation>Eines, das es schon gibt, in einer Datei oder auf einem Token, wird im Assistenten ins Register aufgenommen.</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverTabs</name>
    <message>
        <source>People, upload and removal</source>
        <translation>Personen, Hochladen und Entfernen</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Pers&amp;onen</translation>
    </message>
    <message>
        <source>Upload the &amp;new root</source>
        <translation>&amp;Neues hochladen</translation>
    </message>
    <message>
        <source>Re&amp;move the old root</source>
        <translation>Altes ent&amp;fernen</translation>
    </message>
    <message>
        <source>The people and whether they have a new certificate</source>
        <translation>Die Personen und ob sie ein neues Zertifikat haben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Certificate under the new root</source>
        <translation>Zertifikat unter dem neuen Stammzertifikat</translation>
    </message>
    <message>
        <source>What to upload to Azure for %1</source>
        <translation>Upload für Azure: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>%1 (the shared certificate)</source>
        <translation>%1 (das gemeinsame Zertifikat)</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverWindow</name>
    <message>
        <source>&amp;Issue to those who remain…</source>
        <translation>Den &amp;Übrigen ausstellen …</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>A&amp;bschließen …</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>A&amp;ufgeben …</translation>
    </message>
    <message>
        <source>From an old root to a new one</source>
        <translation>Von einem alten Stammzertifikat zu einem neuen</translation>
    </message>
    <message>
        <source>Which rollover</source>
        <translation>Welcher Wechsel</translation>
    </message>
    <message>
        <source>&amp;Rollover:</source>
        <translation>&amp;Wechsel:</translation>
    </message>
    <message>
        <source>Both roots are on the gateway for a while. Everybody gets a certificate under the new one; then the old one is removed, and nobody is cut off.</source>
        <translation>Eine Zeit lang sind beide Stammzertifikate auf dem Gateway. Alle bekommen ein Zertifikat unter dem neuen; dann wird das alte entfernt, und niemand ist ausgesperrt.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 to %2, under way</source>
        <translation>%1 zu %2, im Gange</translation>
    </message>
    <message>
        <source>%1 to %2, finished</source>
        <translation>%1 zu %2, abgeschlossen</translation>
    </message>
    <message>
        <source>%1 to %2, given up</source>
        <translation>%1 zu %2, aufgegeben</translation>
    </message>
    <message>
        <source>Plan a new one</source>
        <translation>Einen neuen planen</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a certificate under %1.</source>
        <translation>
            <numerusform>%n Person hat ein Zertifikat unter %1.</numerusform>
            <numerusform>%n Personen haben ein Zertifikat unter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none yet.</source>
        <translation>
            <numerusform>%n hat noch keines.</numerusform>
            <numerusform>%n haben noch keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays on the gateway until %2.</source>
        <translation>%1 bleibt bis %2 auf dem Gateway.</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>Abgeschlossen am %1.</translation>
    </message>
    <message>
        <source>Given up on %1.</source>
        <translation>Aufgegeben am %1.</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway; %2 stays there.</source>
        <translation>Nächster Schritt: %1 auf das Gateway hochladen; %2 bleibt dort.</translation>
    </message>
    <message>
        <source>It is &amp;uploaded</source>
        <translation>Ist &amp;hochgeladen</translation>
    </message>
    <message>
        <source>Next: issue new certificates to those who have none yet.</source>
        <translation>Nächster Schritt: denen neue Zertifikate ausstellen, die noch keines haben.</translation>
    </message>
    <message>
        <source>Everybody has a new certificate. Next: wait until %1.</source>
        <translation>Alle haben ein neues Zertifikat. Nächster Schritt: bis %1 warten.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway, then finish.</source>
        <translation>Nächster Schritt: %1 vom Gateway entfernen, dann abschließen.</translation>
    </message>
    <message>
        <source>The day that was planned, %1, has not come yet.</source>
        <translation>Der geplante Tag, %1, ist noch nicht gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no certificate under the new root. They cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>%n Person hat kein Zertifikat unter dem neuen Stammzertifikat. Sie kann sich nicht mehr verbinden, sobald das alte vom Gateway entfernt ist.</numerusform>
            <numerusform>%n Personen haben kein Zertifikat unter dem neuen Stammzertifikat. Sie können sich nicht mehr verbinden, sobald das alte vom Gateway entfernt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rollover from %1 although it is not ready?</source>
        <translation>Den Wechsel von %1 abschließen, obwohl er nicht fertig ist?</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>Give up the rollover from %1?</source>
        <translation>Den Wechsel von %1 aufgeben?</translation>
    </message>
    <message>
        <source>Certificates that were issued meanwhile stay as they are. It can be planned again.</source>
        <translation>Zertifikate, die inzwischen ausgestellt wurden, bleiben, wie sie sind. Er kann wieder geplant werden.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway %3; %2 stays there.</source>
        <translation>Als Nächstes: %1 auf das Gateway %3 hochladen; %2 bleibt dort.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway %2, then finish.</source>
        <translation>Als Nächstes: %1 vom Gateway %2 entfernen, dann abschließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under the new root. What uses them cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>%n gemeinsames Zertifikat hat keinen Nachfolger unter dem neuen Stammzertifikat. Was es verwendet, kann sich nicht mehr verbinden, sobald das alte vom Gateway entfernt ist.</numerusform>
            <numerusform>%n gemeinsame Zertifikate haben keinen Nachfolger unter dem neuen Stammzertifikat. Was sie verwendet, kann sich nicht mehr verbinden, sobald das alte vom Gateway entfernt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under it.</source>
        <translation>
            <numerusform>%n gemeinsames Zertifikat hat darunter keinen Nachfolger.</numerusform>
            <numerusform>%n gemeinsame Zertifikate haben darunter keinen Nachfolger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: issue new shared certificates in place of those under the old root.</source>
        <translation>Nächster Schritt: neue gemeinsame Zertifikate an die Stelle derer unter dem alten Stammzertifikat setzen.</translation>
    </message>
    <message>
        <source>Whatever uses one, a kiosk for instance, is cut off with the old root. Revoke those that nobody needs any more.</source>
        <translation>Was eines verwendet, ein Kiosk etwa, wird mit dem alten Stammzertifikat abgeschnitten. Sperren Sie die, die niemand mehr braucht.</translation>
    </message>
    <message>
        <source>It is not noted that %1 is on the gateway. Unless it is there, nobody can connect any more once %2 is off the gateway.</source>
        <translation>Es ist nicht vermerkt, dass %1 auf dem Gateway ist. Fehlt es dort, kann sich niemand mehr verbinden, sobald %2 vom Gateway entfernt ist.</translation>
    </message>
    <message>
        <source>The gateway trusts %1 as before.</source>
        <translation>Das Gateway vertraut %1 weiterhin.</translation>
    </message>
    <message>
        <source>Below is what to paste.</source>
        <translation>Unten steht, was einzufügen ist.</translation>
    </message>
    <message>
        <source>Next: finish. Nothing is to be removed from the gateway.</source>
        <translation>Nächster Schritt: abschließen. Vom Gateway ist nichts zu entfernen.</translation>
    </message>
</context>
<context>
    <name>p2s::RootChoice</name>
    <message>
        <source>&amp;Choose a root from the ledger</source>
        <translation>Stammzertifikat aus dem &amp;Register wählen</translation>
    </message>
    <message>
        <source>&amp;Make a new root</source>
        <translation>&amp;Neues Stammzertifikat erstellen</translation>
    </message>
    <message>
        <source>For a gateway that has none yet, or to replace one that expires. Takes a moment.</source>
        <translation>Für ein Gateway, das noch keines hat, oder als Ersatz für ein ablaufendes. Dauert nur einen Moment.</translation>
    </message>
    <message>
        <source>&amp;Import a root</source>
        <translation>Stammzertifikat &amp;importieren</translation>
    </message>
    <message>
        <source>You have one already: a .pfx file, or a certificate with its private key.</source>
        <translation>Sie haben schon eines: eine .pfx-Datei oder ein Zertifikat mit privatem Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) on this computer, ready to be unlocked.</source>
        <translation>
            <numerusform>%n Stammzertifikat auf diesem Computer, bereit zum Entsperren.</numerusform>
            <numerusform>%n Stammzertifikate auf diesem Computer, bereit zum Entsperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine.</translation>
    </message>
    <message>
        <source>Use a root in the &amp;Windows certificate store</source>
        <translation>Ein Stammzertifikat im Zertifikatspeicher von &amp;Windows verwenden</translation>
    </message>
    <message>
        <source>For one that was made on this computer, with Microsoft&apos;s PowerShell sample for instance. Its key stays where it is.</source>
        <translation>Für eines, das auf diesem Computer entstanden ist, etwa mit Microsofts PowerShell-Beispiel. Sein Schlüssel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Use a root on a &amp;smart card or token</source>
        <translation>Ein Stammzertifikat auf einer Chip&amp;karte oder einem Token verwenden</translation>
    </message>
    <message>
        <source>Its key is made there, never leaves it, and signs for whoever knows the PIN.</source>
        <translation>Sein Schlüssel entsteht dort, bleibt immer dort und signiert für alle, die die PIN kennen.</translation>
    </message>
</context>
<context>
    <name>p2s::RootCreateForm</name>
    <message>
        <source>Make a new root</source>
        <translation>Neues Stammzertifikat erstellen</translation>
    </message>
    <message>
        <source>&amp;Make the root</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Make the root</source>
        <translation>Stammzertifikat erstellen</translation>
    </message>
    <message>
        <source>Making the key pair …</source>
        <translation>Schlüsselpaar wird erzeugt…</translation>
    </message>
</context>
<context>
    <name>p2s::RootForm</name>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Andere Wege</translation>
    </message>
    <message>
        <source>Other ways to a root</source>
        <translation>Andere Wege zu einem Stammzertifikat</translation>
    </message>
</context>
<context>
    <name>p2s::RootImportForm</name>
    <message>
        <source>Import a root</source>
        <translation>Stammzertifikat importieren</translation>
    </message>
    <message>
        <source>Another &amp;file</source>
        <translation>Andere Da&amp;tei</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>File with the root</source>
        <translation>Datei mit dem Stammzertifikat</translation>
    </message>
    <message>
        <source>A .pfx or .p12 file, or the certificate as .pem, .cer or .crt</source>
        <translation>.pfx, .p12, .pem, .cer oder .crt</translation>
    </message>
    <message>
        <source>File with the private key</source>
        <translation>Datei mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Only when the key is in a file of its own</source>
        <translation>Nur bei eigener Schlüsseldatei</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>Empty when the file has none.</source>
        <translation>Leer, wenn die Datei keines hat.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Browse for the file with the root</source>
        <translation>Datei mit dem Stammzertifikat suchen</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Sch&amp;lüsseldatei:</translation>
    </message>
    <message>
        <source>Browse for the file with the key</source>
        <translation>Datei mit dem Schlüssel suchen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Import the root</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Rea&amp;d the file</source>
        <translation>Datei l&amp;esen</translation>
    </message>
    <message>
        <source>Import the root</source>
        <translation>Stammzertifikat importieren</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Certificates and keys (%1)</source>
        <translation>Zertifikate und Schlüssel (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>No file has been chosen.</source>
        <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Choose the file that holds the root, or drop it here.</source>
        <translation>Wählen Sie die Datei mit dem Stammzertifikat oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>a kind of key and a date</comment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Taking the root into the ledger …</source>
        <translation>Stammzertifikat wird in das Register übernommen…</translation>
    </message>
    <message>
        <source>File with the certificates of its issuers</source>
        <translation>Datei mit den Zertifikaten der Aussteller</translation>
    </message>
    <message>
        <source>Only when it is below others that are not in the file</source>
        <translation>Nur wenn es unter anderen steht, die nicht in der Datei sind</translation>
    </message>
    <message>
        <source>&amp;Issuers&apos; certificates:</source>
        <translation>Zertifikate der A&amp;ussteller:</translation>
    </message>
    <message>
        <source>Browse for the file with the certificates of its issuers</source>
        <translation>Nach der Datei mit den Zertifikaten der Aussteller suchen</translation>
    </message>
</context>
<context>
    <name>p2s::RootLedgerForm</name>
    <message>
        <source>Choose a root from the ledger</source>
        <translation>Stammzertifikat aus dem Register wählen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>What to up&amp;load to Azure</source>
        <translation>&amp;Upload für Azure</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>Passphrase des Stammzertifikats</translation>
    </message>
    <message>
        <source>Unlock the root</source>
        <translation>Stammzertifikat entsperren</translation>
    </message>
    <message>
        <source>What to upload to Azure</source>
        <translation>Upload für Azure</translation>
    </message>
    <message>
        <source>Roots in the ledger</source>
        <translation>Stammzertifikate im Register</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>No key here</source>
        <translation>Kein Schlüssel hier</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>%1 expires soon.</source>
        <translation>%1 läuft bald ab.</translation>
    </message>
    <message>
        <source>No certificate outlives its root. Make a new root in good time and upload it beside this one.</source>
        <translation>Kein Zertifikat gilt länger als sein Stammzertifikat. Erstellen Sie rechtzeitig ein neues und laden Sie es neben diesem hoch.</translation>
    </message>
    <message>
        <source>Unlocking the key …</source>
        <translation>Schlüssel wird entsperrt…</translation>
    </message>
    <message>
        <source>Key in Windows</source>
        <translation>Schlüssel in Windows</translation>
    </message>
    <message>
        <source>Not needed: the key is in Windows</source>
        <translation>Nicht nötig: der Schlüssel ist in Windows</translation>
    </message>
    <message>
        <source>Not needed: your Windows account unlocks it</source>
        <translation>Nicht nötig: Ihr Windows-Konto entsperrt es</translation>
    </message>
    <message>
        <source>Looking for the key …</source>
        <translation>Der Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>Key on a token</source>
        <translation>Schlüssel auf einem Token</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>PIN des Tokens %1</translation>
    </message>
    <message>
        <source>Talking to the token …</source>
        <translation>Das Token wird angesprochen …</translation>
    </message>
</context>
<context>
    <name>p2s::RootNamePart</name>
    <message>
        <source>Name of the root</source>
        <translation>Name des Stammzertifikats</translation>
    </message>
    <message>
        <source>The same name is given in the Azure portal, which takes no spaces.</source>
        <translation>Derselbe Name wird im Azure-Portal vergeben. Leerzeichen sind dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>Stattdessen %1 &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>p2s::RootOverview</name>
    <message>
        <source>Not valid before %1</source>
        <translation>Gültig erst ab %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>a date that is near</comment>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RootPage</name>
    <message>
        <source>Choose the root that signs</source>
        <translation>Welches Stammzertifikat signiert?</translation>
    </message>
    <message>
        <source>The gateway trusts this root, and with it every certificate that it signs.</source>
        <translation>Das Gateway vertraut diesem Stammzertifikat und damit jedem Zertifikat, das es signiert.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>What to upload to Azure for %1</source>
        <translation>Upload für Azure: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>%1 is in the ledger and ready to sign.</source>
        <translation>%1 ist im Register und kann signieren.</translation>
    </message>
</context>
<context>
    <name>p2s::RootStoreForm</name>
    <message>
        <source>Use a root in the Windows certificate store</source>
        <translation>Ein Stammzertifikat im Zertifikatspeicher von Windows verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this root</source>
        <translation>Dieses Stammzertifikat ver&amp;wenden</translation>
    </message>
    <message>
        <source>The key stays in the store, where Windows signs with it: it is not copied, and needs no passphrase here.</source>
        <translation>Der Schlüssel bleibt im Speicher, wo Windows mit ihm signiert: er wird nicht kopiert und braucht hier keine Passphrase.</translation>
    </message>
    <message>
        <source>Use the marked root</source>
        <translation>Das markierte Stammzertifikat verwenden</translation>
    </message>
    <message>
        <source>Roots in the Windows certificate store</source>
        <translation>Stammzertifikate im Zertifikatspeicher von Windows</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looking into the certificate store …</source>
        <translation>Der Zertifikatspeicher wird durchgesehen …</translation>
    </message>
    <message>
        <source>There is no root with its key in the Windows certificate store.</source>
        <translation>Im Zertifikatspeicher von Windows gibt es kein Stammzertifikat mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>Your own certificates and those of the computer were looked through. The keys of the computer may only be seen by an administrator. Make a new root, or import one from a file.</source>
        <translation>Ihre eigenen Zertifikate und die des Computers wurden durchgesehen. Die Schlüssel des Computers sieht vielleicht nur ein Administrator. Erstellen Sie ein neues Stammzertifikat, oder importieren Sie eines aus einer Datei.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation>Das des Computers</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Der Schlüssel wird ausprobiert …</translation>
    </message>
</context>
<context>
    <name>p2s::RootTermsPart</name>
    <message>
        <source>Key of the root</source>
        <translation>Schlüssel des Stammzertifikats</translation>
    </message>
    <message>
        <source>RSA 2048, what Microsoft recommends</source>
        <translation>RSA 2048, von Microsoft empfohlen</translation>
    </message>
    <message>
        <source>RSA 3072</source>
        <translation>RSA 3072</translation>
    </message>
    <message>
        <source>RSA 4096, takes a few seconds</source>
        <translation>RSA 4096, dauert einige Sekunden</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>How many years the root is valid</source>
        <translation>Gültigkeit des Stammzertifikats in Jahren</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>behind the number in a spin box</comment>
        <translation>
            <numerusform> Jahr</numerusform>
            <numerusform> Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>p2s::RootTokenForm</name>
    <message>
        <source>Use a root on a smart card or token</source>
        <translation>Ein Stammzertifikat auf einer Chipkarte oder einem Token verwenden</translation>
    </message>
    <message>
        <source>Another &amp;token</source>
        <translation>Anderes &amp;Token</translation>
    </message>
    <message>
        <source>Choose another token</source>
        <translation>Ein anderes Token wählen</translation>
    </message>
    <message>
        <source>Keys on the token</source>
        <translation>Schlüssel auf dem Token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Open the token</source>
        <translation>Token ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the token</source>
        <translation>Token öffnen</translation>
    </message>
    <message>
        <source>Looking for cards and tokens …</source>
        <translation>Karten und Token werden gesucht …</translation>
    </message>
    <message>
        <source>Talking to the token …</source>
        <translation>Das Token wird angesprochen …</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>Schlüssel-ID %1</translation>
    </message>
    <message>
        <source>not RSA</source>
        <translation>kein RSA</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Noch kein Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Use this root</source>
        <translation>Dieses Stammzertifikat ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Make the root</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Use the marked root</source>
        <translation>Das markierte Stammzertifikat verwenden</translation>
    </message>
    <message>
        <source>Make the root</source>
        <translation>Stammzertifikat erstellen</translation>
    </message>
    <message>
        <source>Making the root on the token …</source>
        <translation>Das Stammzertifikat wird auf dem Token erstellt …</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Der Schlüssel wird ausprobiert …</translation>
    </message>
    <message>
        <source>No certificate of this key is known here; a new root would be made with it.</source>
        <translation>Zu diesem Schlüssel ist hier kein Zertifikat bekannt; mit ihm würde ein neues Stammzertifikat erstellt.</translation>
    </message>
    <message>
        <source>If it has one, choose “Another token” and give the certificate&apos;s file there.</source>
        <translation>Wenn es eines hat, wählen Sie „Anderes Token“ und geben dort die Datei des Zertifikats an.</translation>
    </message>
</context>
<context>
    <name>p2s::RootUploadCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Public certificate data for Azure</source>
        <translation>Öffentliche Zertifikatdaten für Azure</translation>
    </message>
    <message>
        <source>&amp;Public certificate data:</source>
        <translation>Öffentliche Zertifikat&amp;daten:</translation>
    </message>
    <message>
        <source>Copy the public certificate data</source>
        <translation>Öffentliche Zertifikatdaten kopieren</translation>
    </message>
    <message>
        <source>&amp;Another root</source>
        <translation>&amp;Anderer Stamm</translation>
    </message>
    <message>
        <source>Use another root</source>
        <translation>Anderes Stammzertifikat verwenden</translation>
    </message>
    <message>
        <source>For the Azure command line save the DER file: it encodes whatever file it is given once more, so a Base-64 file would arrive encoded twice.</source>
        <translation>Speichern Sie für die Azure-Befehlszeile die DER-Datei. Sie kodiert jede Datei noch einmal, eine Base-64-Datei käme doppelt kodiert an.</translation>
    </message>
    <message>
        <source>Save as .cer (&amp;DER) …</source>
        <translation>.cer (DER) s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save as .cer (Ba&amp;se-64) …</source>
        <translation>.cer (Base-64) spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save the root certificate as DER</source>
        <translation>Stammzertifikat als DER speichern</translation>
    </message>
    <message>
        <source>Save the root certificate as Base-64</source>
        <translation>Stammzertifikat als Base-64 speichern</translation>
    </message>
    <message>
        <source>Upload it once, so that the gateway trusts what it signs: in the Azure portal open the virtual network gateway and its “Point-to-site configuration”. Under “Root certificates” type the name %1 and paste this one line.</source>
        <translation>Laden Sie es einmal hoch, damit das Gateway seinen Signaturen vertraut. Öffnen Sie im Azure-Portal das Gateway für virtuelle Netzwerke und darin „Point-to-Site-Konfiguration“. Tragen Sie unter „Stammzertifikate“ den Namen %1 ein und fügen Sie diese eine Zeile ein.</translation>
    </message>
    <message>
        <source>Save the root certificate</source>
        <translation>Stammzertifikat speichern</translation>
    </message>
    <message>
        <source>Certificate (%1)</source>
        <translation>Zertifikat (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>p2s::RuleBook</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What can be wrong with a certificate</source>
        <translation>Was an einem Zertifikat falsch sein kann</translation>
    </message>
    <message>
        <source>From what the user sees</source>
        <translation>Von dem, was die Person sieht</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Mögliche Ursachen</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Was falsch ist, und was zu tun ist</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>p2s::SharingPage</name>
    <message>
        <source>One person, or several?</source>
        <translation>Eine Person oder mehrere?</translation>
    </message>
    <message>
        <source>It decides who is cut off on the day a certificate must be revoked.</source>
        <translation>Das entscheidet, wer ausgeschlossen wird, wenn das Zertifikat gesperrt werden muss.</translation>
    </message>
    <message>
        <source>Unique or shared</source>
        <translation>Einzeln oder gemeinsam</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Einzeln</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n person(s)</source>
        <translation>
            <numerusform>Gemeinsam, %n Person</numerusform>
            <numerusform>Gemeinsam, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate for &amp;one person</source>
        <translation>Zertifikat für &amp;eine Person</translation>
    </message>
    <message>
        <source>One certificate &amp;shared by several people</source>
        <translation>Ein gemeinsames Zertifikat für &amp;mehrere Personen</translation>
    </message>
    <message>
        <source>When the person leaves or a computer is lost, revoking it cuts off this one person and nobody else. This is what Microsoft recommends.</source>
        <translation>Verlässt die Person das Unternehmen oder geht ein Computer verloren, schließt eine Sperrung nur sie aus und sonst niemanden. Das empfiehlt Microsoft.</translation>
    </message>
    <message>
        <source>Less to hand out, but revoking it cuts off everybody on the list at once, and each of them needs a new file.</source>
        <translation>Weniger zu verteilen. Eine Sperrung schließt aber alle auf der Liste zugleich aus, und jede Person braucht eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>p2s::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Certificates let people connect to your organisation&apos;s Azure point-to-site VPN.</source>
        <translation>Mit Zertifikaten verbinden sich Personen mit dem Azure-Point-to-Site-VPN Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>p2s::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>p2s::StoreDialog</name>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Your certificates in Windows</source>
        <translation>Ihre Zertifikate in Windows</translation>
    </message>
    <message>
        <source>&amp;Certificates in your own certificate store:</source>
        <translation>&amp;Zertifikate in Ihrem eigenen Zertifikatspeicher:</translation>
    </message>
    <message>
        <source>Certificates in your own certificate store</source>
        <translation>Zertifikate in Ihrem eigenen Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no certificate in your certificate store.</source>
        <translation>In Ihrem Zertifikatspeicher ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Sign in as the user who got it, or open its file.</source>
        <translation>Melden Sie sich als der Benutzer an, der es bekommen hat, oder öffnen Sie seine Datei.</translation>
    </message>
</context>
<context>
    <name>p2s::StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Kennworts</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>p2s::Symptom</name>
    <message>
        <source>A certificate could not be found that can be used with this Extensible Authentication Protocol.</source>
        <translation>Es konnte kein Zertifikat gefunden werden, das mit diesem Extensible Authentication-Protokoll verwendet werden kann.</translation>
    </message>
    <message>
        <source>A certificate chain ends in a root that is not trusted on this computer.</source>
        <translation>Eine Zertifikatkette endet in einem Stammzertifikat, dem auf diesem Computer nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The gateway did not take the certificate: its root is not uploaded, damaged or ended.</source>
        <translation>Das Gateway hat das Zertifikat nicht angenommen: Sein Stammzertifikat ist nicht hochgeladen, beschädigt oder abgelaufen.</translation>
    </message>
    <message>
        <source>The VPN client found no client certificate.</source>
        <translation>Der VPN-Client hat kein Clientzertifikat gefunden.</translation>
    </message>
    <message>
        <source>The client certificate is not valid.</source>
        <translation>Das Clientzertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>The client certificate has ended.</source>
        <translation>Das Clientzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The client certificate is revoked.</source>
        <translation>Das Clientzertifikat ist gesperrt.</translation>
    </message>
    <message>
        <source>The client certificate was not found or cannot be used.</source>
        <translation>Das Clientzertifikat wurde nicht gefunden oder kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The client certificate is outside its dates.</source>
        <translation>Das Clientzertifikat gilt nicht zu dieser Zeit.</translation>
    </message>
    <message>
        <source>The root certificate was not found.</source>
        <translation>Das Stammzertifikat wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The root certificate is not valid.</source>
        <translation>Das Stammzertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>The root certificate has ended.</source>
        <translation>Das Stammzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate is outside its dates.</source>
        <translation>Ein Zertifikat gilt nicht zu dieser Zeit.</translation>
    </message>
    <message>
        <source>The certificate is not meant for what it is used for.</source>
        <translation>Das Zertifikat ist nicht für das gedacht, wofür es verwendet wird.</translation>
    </message>
    <message>
        <source>No chain could be built up to a trusted root.</source>
        <translation>Es ließ sich keine Kette bis zu einem vertrauenswürdigen Stammzertifikat bilden.</translation>
    </message>
    <message>
        <source>IKE authentication credentials are unacceptable.</source>
        <translation>Die IKE-Anmeldeinformationen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>IKE failed to find a valid machine certificate.</source>
        <translation>IKE hat kein gültiges Computerzertifikat gefunden.</translation>
    </message>
    <message>
        <source>The portal says that the data for the certificate is invalid.</source>
        <translation>Das Portal sagt, die Daten des Zertifikats seien ungültig.</translation>
    </message>
    <message>
        <source>The portal says that the resource name is invalid.</source>
        <translation>Das Portal sagt, der Ressourcenname sei ungültig.</translation>
    </message>
    <message>
        <source>The gateway cannot be saved: a root has ended.</source>
        <translation>Das Gateway lässt sich nicht speichern: Ein Stammzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The VPN client found no certificate that it can use.</source>
        <translation>Der VPN-Client hat kein Zertifikat gefunden, das er verwenden kann.</translation>
    </message>
    <message>
        <source>Importing the file says that the password is incorrect, although it is not.</source>
        <translation>Beim Import der Datei heißt es, das Kennwort sei falsch, obwohl es stimmt.</translation>
    </message>
    <message>
        <source>File shares fail over the VPN: the domain controller does not know the user.</source>
        <translation>Dateifreigaben scheitern über das VPN: Der Domänencontroller kennt die Person nicht.</translation>
    </message>
    <message>
        <source>The client certificate is signed by itself.</source>
        <translation>Das Clientzertifikat ist selbstsigniert.</translation>
    </message>
    <message>
        <source>A name in the certificate is one that its authority may not certify.</source>
        <translation>Ein Name im Zertifikat ist einer, den seine Zertifizierungsstelle nicht bestätigen darf.</translation>
    </message>
    <message>
        <source>A certificate has an extension that is marked critical and not understood.</source>
        <translation>Ein Zertifikat hat eine als kritisch gekennzeichnete Erweiterung, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Give the user&apos;s certificate or .pfx file.</source>
        <translation>Geben Sie das Zertifikat oder die PFX-Datei des Benutzers an.</translation>
    </message>
    <message>
        <source>Give the .pfx file, or the certificate together with its private key.</source>
        <translation>Geben Sie die PFX-Datei oder das Zertifikat mit seinem privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the .pfx file.</source>
        <translation>Geben Sie die PFX-Datei an.</translation>
    </message>
    <message>
        <source>Give the .pfx file and its password.</source>
        <translation>Geben Sie die PFX-Datei und ihr Kennwort an.</translation>
    </message>
    <message>
        <source>Give the root as well, or a file that has the certificates above the user&apos;s.</source>
        <translation>Geben Sie auch das Stammzertifikat an oder eine Datei, die die Zertifikate über dem des Benutzers enthält.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s root.</source>
        <translation>Geben Sie das Stammzertifikat des Gateways an.</translation>
    </message>
    <message>
        <source>Give the .pfx file and the gateway&apos;s root.</source>
        <translation>Geben Sie die PFX-Datei und das Stammzertifikat des Gateways an.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s list of revoked thumbprints.</source>
        <translation>Geben Sie die Liste der gesperrten Fingerabdrücke des Gateways an.</translation>
    </message>
    <message>
        <source>Give the root&apos;s text just as it was pasted into the portal.</source>
        <translation>Geben Sie den Text des Stammzertifikats genau so an, wie er in das Portal eingefügt wurde.</translation>
    </message>
    <message>
        <source>Give the name that the root has in the portal.</source>
        <translation>Geben Sie den Namen an, den das Stammzertifikat im Portal hat.</translation>
    </message>
    <message>
        <source>Open the user&apos;s other certificates beside this one, in the window that looks into certificates.</source>
        <translation>Öffnen Sie die anderen Zertifikate des Benutzers neben diesem, in dem Fenster, das Zertifikate ansieht.</translation>
    </message>
    <message>
        <source>Compare the gateway with the ledger.</source>
        <translation>Vergleichen Sie das Gateway mit dem Register.</translation>
    </message>
    <message>
        <source>Compare it with the request; that is done when the authority&apos;s reply is taken.</source>
        <translation>Vergleichen Sie es mit der Anforderung; das geschieht, wenn die Antwort der Zertifizierungsstelle angenommen wird.</translation>
    </message>
    <message>
        <source>Look into the ledger.</source>
        <translation>Sehen Sie in das Register.</translation>
    </message>
    <message>
        <source>Look on the user&apos;s computer; no file can tell.</source>
        <translation>Sehen Sie auf dem Computer des Benutzers nach; keine Datei kann das sagen.</translation>
    </message>
</context>
<context>
    <name>p2s::TokenLoginPart</name>
    <message>
        <source>The key is made on the card or token, stays there, and signs there. The library that came with it (its PKCS#11 module) speaks with it.</source>
        <translation>Der Schlüssel entsteht auf der Karte oder dem Token, bleibt dort und signiert dort. Angesprochen wird sie über die mitgelieferte Bibliothek (ihr PKCS#11-Modul).</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PKCS#11 module</source>
        <translation>PKCS#11-Modul</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the PKCS#11 module</source>
        <translation>Das PKCS#11-Modul suchen</translation>
    </message>
    <message>
        <source>PKCS#11 &amp;module:</source>
        <translation>PKCS#11-&amp;Modul:</translation>
    </message>
    <message>
        <source>Card or token</source>
        <translation>Karte oder Token</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Look for cards and tokens again</source>
        <translation>Karten und Token erneut suchen</translation>
    </message>
    <message>
        <source>Card or &amp;token:</source>
        <translation>Karte oder &amp;Token:</translation>
    </message>
    <message>
        <source>Choose the PKCS#11 module</source>
        <translation>PKCS#11-Modul wählen</translation>
    </message>
    <message>
        <source>Libraries (*.dll)</source>
        <translation>Bibliotheken (*.dll)</translation>
    </message>
    <message>
        <source>Libraries (*.so *.so.*)</source>
        <translation>Bibliotheken (*.so *.so.*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, serial number %2</source>
        <translation>%1, Seriennummer %2</translation>
    </message>
    <message>
        <source>No card or token is inserted that this module knows.</source>
        <translation>Es steckt keine Karte und kein Token, die dieses Modul kennt.</translation>
    </message>
    <message>
        <source>Insert it, wait until its light is steady, and look again.</source>
        <translation>Stecken Sie sie ein, warten Sie, bis das Licht ruhig leuchtet, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Typed at the reader</source>
        <translation>Wird am Lesegerät eingegeben</translation>
    </message>
    <message>
        <source>One more wrong PIN locks this token.</source>
        <translation>Eine weitere falsche PIN sperrt dieses Token.</translation>
    </message>
    <message>
        <source>Make sure of the PIN before you type it.</source>
        <translation>Vergewissern Sie sich der PIN, bevor Sie sie eingeben.</translation>
    </message>
    <message>
        <source>File with the certificate</source>
        <translation>Datei mit dem Zertifikat</translation>
    </message>
    <message>
        <source>Only when it, or one above it, is not on the token</source>
        <translation>Nur wenn es oder eines darüber nicht auf dem Token ist</translation>
    </message>
    <message>
        <source>Browse for the file with the certificate</source>
        <translation>Nach der Datei mit dem Zertifikat suchen</translation>
    </message>
    <message>
        <source>&amp;Certificate file:</source>
        <translation>Zertifi&amp;katdatei:</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
</context>
<context>
    <name>p2s::UnseenPassword</name>
    <message>
        <source>Leave without the password?</source>
        <translation>Ohne das Kennwort fortfahren?</translation>
    </message>
    <message>
        <source>The password of %1 was generated. It was not copied, and nobody has looked at it on this page. It is kept nowhere else; without it nobody can install the file.</source>
        <translation>Das Kennwort von %1 wurde erzeugt. Es wurde nicht kopiert, und auf dieser Seite hat es niemand angesehen. Es wird sonst nirgends aufbewahrt; ohne das Kennwort kann niemand die Datei installieren.</translation>
    </message>
    <message>
        <source>&amp;Leave all the same</source>
        <translation>&amp;Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
</context>
<context>
    <name>p2s::Verdict</name>
    <message>
        <source>There is no certificate in this file for a gateway to judge.</source>
        <translation>In dieser Datei ist kein Zertifikat, das ein Gateway beurteilen könnte.</translation>
    </message>
    <message>
        <source>Will not work with an Azure Point-to-Site gateway: %1</source>
        <translation>Funktioniert nicht mit einem Azure-Point-to-Site-Gateway: %1</translation>
    </message>
    <message>
        <source>This is a certificate authority: upload it to the gateway; nobody logs on with it.</source>
        <translation>Dies ist eine Zertifizierungsstelle: Laden Sie sie zum Gateway hoch; anmelden kann sich damit niemand.</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root, together with its private key, which is not in this file.</source>
        <translation>Funktioniert mit einem Azure-Point-to-Site-Gateway, das dem Stammzertifikat vertraut, zusammen mit dem privaten Schlüssel, der nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root, but: %1</source>
        <translation>Funktioniert mit einem Azure-Point-to-Site-Gateway, das dem Stammzertifikat vertraut, aber: %1</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root.</source>
        <translation>Funktioniert mit einem Azure-Point-to-Site-Gateway, das dem Stammzertifikat vertraut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a certificate&apos;s name and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a subordinate certificate authority: upload its root, “%1”, to the gateway, and give this one to the clients in their .pfx files; nobody logs on with it.</source>
        <translation>Dies ist eine untergeordnete Zertifizierungsstelle: Laden Sie ihre Stammzertifizierungsstelle „%1“ zum Gateway hoch und geben Sie diese hier den Clients in ihren .pfx-Dateien mit; anmelden kann sich damit niemand.</translation>
    </message>
    <message>
        <source>This is a subordinate certificate authority, issued by “%1”: a gateway takes the root at the top, which is not here; nobody logs on with this one.</source>
        <translation>Dies ist eine untergeordnete Zertifizierungsstelle, ausgestellt von „%1“: Ein Gateway nimmt das Stammzertifikat ganz oben, das hier fehlt; anmelden kann sich damit niemand.</translation>
    </message>
</context>
<context>
    <name>p2s::WizardPath</name>
    <message>
        <source>&amp;Look into a certificate</source>
        <translation>Ein &amp;Zertifikat ansehen</translation>
    </message>
    <message>
        <source>&amp;My organisation has a certificate authority</source>
        <translation>&amp;Meine Organisation hat eine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Such as Active Directory Certificate Services: make a request for it to sign. The key stays here and waits for the reply.</source>
        <translation>Etwa die Active Directory-Zertifikatdienste: eine Anforderung erstellen, die sie signiert. Der Schlüssel bleibt hier und wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>The certificate authority has &amp;answered</source>
        <translation>Die Zertifizierungsstelle hat ge&amp;antwortet</translation>
    </message>
    <message>
        <source>Its certificate is checked and becomes the .pfx file to hand over.</source>
        <translation>Ihr Zertifikat wird geprüft und zur .pfx-Datei, die Sie weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Give one person a certificate</source>
        <translation>&amp;Einer Person ein Zertifikat geben</translation>
    </message>
    <message>
        <source>Or one certificate that several people share. A root that your gateway trusts signs it, and you get the .pfx file to hand over.</source>
        <translation>Oder ein Zertifikat, das sich mehrere teilen. Ein Stammzertifikat, dem Ihr Gateway vertraut, signiert es, und Sie bekommen die .pfx-Datei zum Weitergeben.</translation>
    </message>
    <message>
        <source>See what is in a certificate or .pfx file, also one that your authority issued before, whether a gateway would take it, and what to do when it does not.</source>
        <translation>Sehen, was in einem Zertifikat oder einer .pfx-Datei steht, auch in einem, das Ihre Zertifizierungsstelle schon ausgestellt hat, ob ein Gateway es annähme und was zu tun ist, wenn nicht.</translation>
    </message>
</context>
<context>
    <name>p2s::WorkBar</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>stops the work</comment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel what is being worked on</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
</context>
</TS>
