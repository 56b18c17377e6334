<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>WizardOptions</name>
    <message>
        <source>Use this language (en, de, ar) instead of the system&apos;s.</source>
        <translation>استخدام هذه اللغة (en أو de أو ar) بدلًا من لغة النظام.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Use this ledger instead of P2S_LEDGER or the one in the user&apos;s application data folder.</source>
        <translation>استخدام هذا السجل بدلًا من P2S_LEDGER أو من السجل الموجود في مجلد بيانات التطبيقات للمستخدم.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Makes client certificates for Azure Point-to-Site VPN, one step at a time.</source>
        <translation>يُنشئ شهادات عميل لشبكة Azure Point-to-Site VPN خطوةً بخطوة.</translation>
    </message>
    <message>
        <source>Certificate files to look into instead.</source>
        <translation>ملفات شهادات لفحصها بدلاً من ذلك.</translation>
    </message>
</context>
<context>
    <name>p2s::AcceptAgainDialog</name>
    <message>
        <source>Have the gateway accept it again</source>
        <translation>جعل البوابة تقبلها من جديد</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;غ)</translation>
    </message>
    <message>
        <source>The gateway refuses the certificate of %1 as long as its thumbprint is on the gateway&apos;s list. This takes it off.</source>
        <translation>ترفض البوابة شهادة %1 ما دامت بصمتها في قائمة البوابة. هذا يزيلها منها.</translation>
    </message>
    <message>
        <source>The entry is called “%1” when a command from here put it on the list. If it was added by hand, use the name that the gateway lists it under.</source>
        <translation>اسم المدخل «%1» إن أضافه إلى القائمة أمر من هنا. وإن أُضيف يدويًا فاستخدم الاسم الذي تدرجه البوابة به.</translation>
    </message>
</context>
<context>
    <name>p2s::AccountUnlockPart</name>
    <message>
        <source>Also unlock with my Windows &amp;account</source>
        <translation>الفتح أي&amp;ضًا بحساب Windows الخاص بي</translation>
    </message>
    <message>
        <source>Whoever is signed in to Windows as you can then use this root on this computer without its passphrase. Keep the passphrase all the same: after a reset of your Windows password only it is left.</source>
        <translation>يستطيع عندئذ كل من سجّل الدخول إلى Windows باسمك استخدام هذه الشهادة الجذر على هذا الكمبيوتر دون عبارة مرورها. احتفظ بعبارة المرور مع ذلك: فبعد إعادة تعيين كلمة مرور Windows لا يبقى سواها.</translation>
    </message>
</context>
<context>
    <name>p2s::AttentionPart</name>
    <message numerus="yes">
        <source>%n request(s) wait for the certificate authority&apos;s reply.</source>
        <translation>
            <numerusform>لا طلب ينتظر رد المرجع المصدق.</numerusform>
            <numerusform>طلب واحد ينتظر رد المرجع المصدق.</numerusform>
            <numerusform>طلبان ينتظران رد المرجع المصدق.</numerusform>
            <numerusform>%n طلبات تنتظر رد المرجع المصدق.</numerusform>
            <numerusform>%n طلبًا ينتظر رد المرجع المصدق.</numerusform>
            <numerusform>%n طلب ينتظر رد المرجع المصدق.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;The reply is here</source>
        <translation>و&amp;صل الرد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) expire within 30 days, %1 on %2.</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي شهادة جذر خلال 30 يومًا، %1 في %2.</numerusform>
            <numerusform>تنتهي صلاحية شهادة جذر واحدة خلال 30 يومًا: %1 في %2.</numerusform>
            <numerusform>تنتهي صلاحية شهادتي جذر خلال 30 يومًا، %1 في %2.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادات جذر خلال 30 يومًا، %1 في %2.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادة جذر خلال 30 يومًا، %1 في %2.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادة جذر خلال 30 يومًا، %1 في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under an expired root can connect. Make a new root and issue new certificates in time.</source>
        <translation>لا يمكن لأحد الاتصال تحت جذر انتهت صلاحيته. أنشئ جذرًا جديدًا وأصدر شهادات جديدة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;خطّط له…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) expire within 30 days.</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي شهادة خلال 30 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية شهادة واحدة خلال 30 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية شهادتين خلال 30 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادات خلال 30 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادة خلال 30 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %n شهادة خلال 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>أ&amp;ظهرها</translation>
    </message>
    <message>
        <source>&amp;Renew them…</source>
        <translation>&amp;جدّدها…</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>&amp;Other ledger…</source>
        <translation>سجل شهادات آ&amp;خر…</translation>
    </message>
</context>
<context>
    <name>p2s::AuditFailureModel</name>
    <message>
        <source>File or folder</source>
        <translation>الملف أو المجلد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>p2s::AuditLedger</name>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>مُستبدَلة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
</context>
<context>
    <name>p2s::AuditPage</name>
    <message>
        <source>Certificates under %1</source>
        <translation>الشهادات ضمن %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>– with certificates</source>
        <translation>– فيها شهادات</translation>
    </message>
    <message>
        <source>– requests, revocation lists and keys</source>
        <translation>– طلبات وقوائم إبطال ومفاتيح</translation>
    </message>
    <message>
        <source>– that could not be read</source>
        <translation>– تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Links to folders, not followed</source>
        <translation>روابط إلى مجلدات، لم تُتبع</translation>
    </message>
    <message>
        <source>Certificates, each counted once</source>
        <translation>الشهادات، كل واحدة محسوبة مرة</translation>
    </message>
    <message>
        <source>– with errors</source>
        <translation>– فيها أخطاء</translation>
    </message>
    <message>
        <source>– with warnings only</source>
        <translation>– فيها تحذيرات فقط</translation>
    </message>
    <message>
        <source>– in order</source>
        <translation>– سليمة</translation>
    </message>
    <message>
        <source>Places where they were found</source>
        <translation>المواضع التي وُجدت فيها</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Client Authentication not first</source>
        <translation>مصادقة العميل ليست أولاً</translation>
    </message>
    <message>
        <source>Weak key or signature</source>
        <translation>مفتاح أو توقيع ضعيف</translation>
    </message>
    <message>
        <source>Private key in several places</source>
        <translation>المفتاح الخاص في عدة مواضع</translation>
    </message>
    <message>
        <source>Unknown to the ledger</source>
        <translation>غير معروفة للسجل</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Client certificates by the month in which they end</source>
        <translation>شهادات العملاء بحسب شهر انتهائها</translation>
    </message>
    <message>
        <source>Certificates by finding</source>
        <translation>الشهادات بحسب الملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>%1 (with key)</source>
        <translation>%1 (مع المفتاح)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Every certificate, by the first place where it was found</source>
        <translation>كل شهادة، بحسب أول موضع وُجدت فيه</translation>
    </message>
    <message>
        <source>Subject and thumbprint</source>
        <translation>الموضوع والبصمة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>استخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Certificates in the certificate stores of Windows</source>
        <translation>الشهادات في مخازن شهادات Windows</translation>
    </message>
    <message>
        <source>Certificate stores</source>
        <translation>مخازن الشهادات</translation>
    </message>
    <message>
        <source>– without any</source>
        <translation>– بلا شهادات</translation>
    </message>
    <message>
        <source>Certificates that could not be read</source>
        <translation>الشهادات التي تعذرت قراءتها</translation>
    </message>
    <message>
        <source>– of other kinds</source>
        <translation>– من أنواع أخرى</translation>
    </message>
    <message>
        <source>Folders that could not be looked into</source>
        <translation>المجلدات التي تعذر الاطلاع على محتواها</translation>
    </message>
    <message>
        <source>Revoked in the ledger</source>
        <translation>مُبطَلة في السجل</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>منتهية بالفعل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>ما تعذرت قراءته، والسبب</translation>
    </message>
</context>
<context>
    <name>p2s::AuditResults</name>
    <message>
        <source>Certificates that were found</source>
        <translation>الشهادات التي وُجدت</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>لم تُقرأ (%1)</translation>
    </message>
</context>
<context>
    <name>p2s::AuditTableModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>في السجل</translation>
    </message>
</context>
<context>
    <name>p2s::AuditWindow</name>
    <message>
        <source>&amp;Start</source>
        <translation>ابدأ (&amp;ب)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ التقرير… (&amp;ت)</translation>
    </message>
    <message>
        <source>Audit a folder</source>
        <translation>تدقيق مجلد</translation>
    </message>
    <message>
        <source>Folder to audit</source>
        <translation>المجلد المراد تدقيقه</translation>
    </message>
    <message>
        <source>File with passwords to try</source>
        <translation>ملف كلمات مرور للتجربة</translation>
    </message>
    <message>
        <source>One password a line; may be left empty</source>
        <translation>كلمة مرور في كل سطر؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد: (&amp;م)</translation>
    </message>
    <message>
        <source>File with &amp;passwords:</source>
        <translation>ملف كلمات المرور: (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض… (&amp;س)</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعراض… (&amp;ر)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق (&amp;غ)</translation>
    </message>
    <message>
        <source>Choose the folder to audit</source>
        <translation>اختر المجلد المراد تدقيقه</translation>
    </message>
    <message>
        <source>Choose the file with passwords</source>
        <translation>اختر ملف كلمات المرور</translation>
    </message>
    <message>
        <source>Reading certificates…</source>
        <translation>جارٍ قراءة الشهادات…</translation>
    </message>
    <message>
        <source>Files read: %1 of %2. Certificates: %3.</source>
        <translation>الملفات المقروءة: %1 من %2. الشهادات: %3.</translation>
    </message>
    <message>
        <source>Certificates: %1, with errors: %2, with warnings: %3. Files: %4, not read: %5.</source>
        <translation>الشهادات: %1، فيها أخطاء: %2، فيها تحذيرات: %3. الملفات: %4، لم تُقرأ: %5.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation>صفحة ويب (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <translation>حُفظ التقرير باسم «%1».</translation>
    </message>
    <message>
        <source>Read the certificate stores of &amp;Windows</source>
        <translation>قراءة مخازن شهادات &amp;Windows</translation>
    </message>
    <message>
        <source>Certificate stores read: %1 of %2. Certificates: %3.</source>
        <translation>مخازن الشهادات المقروءة: %1 من %2. الشهادات: %3.</translation>
    </message>
    <message>
        <source>Certificates: %1, with errors: %2, with warnings: %3. Stores: %4, not read: %5.</source>
        <translation>الشهادات: %1، فيها أخطاء: %2، فيها تحذيرات: %3. المخازن: %4، لم تُقرأ: %5.</translation>
    </message>
    <message>
        <source>Certificates that could not be read: %1.</source>
        <translation>الشهادات التي تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>Shows everything about the row that is chosen.</source>
        <translation>يعرض كل شيء عن الصف المختار.</translation>
    </message>
    <message>
        <source>The ledger could not be asked, so this report does not say what is unknown to it.</source>
        <translation>تعذر الرجوع إلى السجل، لذلك لا يذكر هذا التقرير ما لا يعرفه السجل.</translation>
    </message>
    <message>
        <source>Folders that could not be looked into: %1.</source>
        <translation>المجلدات التي تعذر الاطلاع على محتواها: %1.</translation>
    </message>
    <message>
        <source>Unknown to the ledger: %1, revoked in it: %2.</source>
        <translation>غير معروفة للسجل: %1، ومُبطَلة فيه: %2.</translation>
    </message>
    <message>
        <source>Look &amp;into it</source>
        <translation>فحص (&amp;ف)</translation>
    </message>
</context>
<context>
    <name>p2s::AuthorityLetter</name>
    <message>
        <source>In the certificate template, Extensions, Application Policies: put Client Authentication (1.3.6.1.5.5.7.3.2) first, or leave it alone in the list, without Smart Card Logon before it.</source>
        <translation>في قالب الشهادة، تحت الملحقات ثم سياسات التطبيق: ضعوا مصادقة العميل (1.3.6.1.5.5.7.3.2) أولًا، أو اتركوها وحدها في القائمة دون أن يسبقها تسجيل الدخول بالبطاقة الذكية.</translation>
    </message>
    <message>
        <source>In the certificate template, Subject Name: choose “Supply in the request”, so that the common name is %1.</source>
        <translation>في قالب الشهادة، تحت اسم الموضوع: اختاروا «Supply in the request» ليكون الاسم الشائع %1.</translation>
    </message>
    <message>
        <source>In the certificate template, Extensions, Key Usage: allow Digital signature.</source>
        <translation>في قالب الشهادة، تحت الملحقات ثم استخدام المفتاح: اسمحوا بالتوقيع الرقمي.</translation>
    </message>
    <message>
        <source>Issue a certificate that is valid now.</source>
        <translation>أصدروا شهادة صالحة الآن.</translation>
    </message>
    <message>
        <source>Send the certificates of the issuing authority and of all authorities above it too, best as a .p7b file with the whole chain.</source>
        <translation>أرسلوا أيضًا شهادات المرجع المُصدِر وكل المراجع التي فوقه، والأفضل في ملف ‎.p7b يحوي السلسلة كاملة.</translation>
    </message>
    <message>
        <source>Issue it under the root that our VPN gateway trusts, or send us the root it is under.</source>
        <translation>أصدروها تحت الجذر الذي تثق به بوابة VPN لدينا، أو أرسلوا إلينا الجذر الذي تقع تحته.</translation>
    </message>
    <message>
        <source>Issue it under an authority that may issue certificates for Client Authentication with this name.</source>
        <translation>أصدروها تحت مرجع يحق له إصدار شهادات لمصادقة العميل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Please issue the certificate for %1 again. The one with serial number %2 from “%3” does not work with our Azure Point-to-Site VPN:</source>
        <translation>يُرجى إصدار شهادة %1 من جديد. فالشهادة ذات الرقم التسلسلي %2 من «%3» لا تعمل مع شبكة Azure Point-to-Site VPN لدينا:</translation>
    </message>
    <message>
        <source>The template asked for is %1. If it cannot be changed, a duplicate of it under another name will do.</source>
        <translation>القالب المطلوب هو %1. وإذا تعذر تغييره فتكفي نسخة مكررة منه باسم آخر.</translation>
    </message>
    <message>
        <source>The same request can be used again; it need not be made anew.</source>
        <translation>يمكن استخدام الطلب نفسه مرة أخرى، ولا حاجة إلى إنشائه من جديد.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own certificates have no extension marked as critical that is not among those of RFC 5280.</source>
        <translation>أصدروها تحت مراجع ليس في شهاداتها ملحق معلَّم بأنه حرج من غير ملحقات RFC 5280.</translation>
    </message>
    <message>
        <source>Issue it without an extension marked as critical that is not among those of RFC 5280.</source>
        <translation>أصدروها دون ملحق معلَّم بأنه حرج من غير ملحقات RFC 5280.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own keys are RSA with at least 2048 bits, signed with SHA-256.</source>
        <translation>أصدروها تحت مراجع مفاتيحها RSA بما لا يقل عن 2048 بت وموقّعة بخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>Issue it for an RSA key of at least 2048 bits, signed with SHA-256.</source>
        <translation>أصدروها لمفتاح RSA لا يقل عن 2048 بت وموقّعة بخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>Issue it under other authorities: what is refused is in the certificate of one of them.</source>
        <translation>أصدروها تحت مراجع أخرى: فما يُرفض موجود في شهادة أحدها.</translation>
    </message>
    <message>
        <source>Issue it again without this: what is refused is in the certificate itself.</source>
        <translation>أصدروها من جديد دون ذلك: فما يُرفض موجود في الشهادة نفسها.</translation>
    </message>
    <message>
        <source>Issue a certificate for a user, not for a certificate authority (Basic Constraints without CA).</source>
        <translation>أصدروا شهادة لمستخدم لا لمرجع مصدق (القيود الأساسية دون CA).</translation>
    </message>
    <message>
        <source>Issue it under an authority that is valid now, all the way up to the root.</source>
        <translation>أصدروها تحت مرجع صالح الآن، صعودًا حتى الجذر.</translation>
    </message>
    <message>
        <source>Issue it under a root that is valid now, and send us that root.</source>
        <translation>أصدروها تحت جذر صالح الآن وأرسلوا إلينا هذا الجذر.</translation>
    </message>
    <message>
        <source>Sign the request with the authority&apos;s own key; the certificate must not be signed by itself.</source>
        <translation>وقّعوا الطلب بمفتاح المرجع نفسه؛ فلا يجوز أن تكون الشهادة موقّعة من ذاتها.</translation>
    </message>
    <message>
        <source>Issue it under a certificate authority whose certificate says so (Basic Constraints: CA).</source>
        <translation>أصدروها تحت مرجع مصدق تنص شهادته على ذلك (القيود الأساسية: CA).</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own keys are RSA with at least 2048 bits.</source>
        <translation>أصدروها تحت مراجع مفاتيحها RSA بما لا يقل عن 2048 بت.</translation>
    </message>
    <message>
        <source>Issue it for the key of the request, with RSA of at least 2048 bits.</source>
        <translation>أصدروها لمفتاح الطلب، وهو RSA بما لا يقل عن 2048 بت.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose certificates are signed with SHA-256.</source>
        <translation>أصدروها تحت مراجع شهاداتها موقّعة بخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>Sign the certificate with SHA-256.</source>
        <translation>وقّعوا الشهادة بخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>Issue a new certificate; this one is revoked.</source>
        <translation>أصدروا شهادة جديدة؛ فهذه ملغاة.</translation>
    </message>
    <message>
        <source>Issue the certificate again without this, or tell us what stands against it.</source>
        <translation>أصدروا الشهادة من جديد دون ذلك، أو أخبرونا بما يمنعه.</translation>
    </message>
    <message>
        <source>Take the e-mail address over from the request, as Subject Alternative Name.</source>
        <translation>خذوا عنوان البريد الإلكتروني من الطلب اسمًا بديلًا للموضوع.</translation>
    </message>
    <message>
        <source>Leave the user principal name out of the Subject Alternative Name.</source>
        <translation>احذفوا اسم المستخدم الأساسي من الاسم البديل للموضوع.</translation>
    </message>
    <message>
        <source>If that root has certified one of your authorities (a cross-certificate), send us that certificate; otherwise send us the root that the certificate is under.</source>
        <translation>إذا كان ذلك الجذر قد صدّق أحد مراجعكم (شهادة متقاطعة) فأرسلوا إلينا تلك الشهادة، وإلا فأرسلوا إلينا الجذر الذي تقع الشهادة تحته.</translation>
    </message>
    <message>
        <source>Thank you for the certificate for %1 with serial number %2 from “%3”. To use it with our Azure Point-to-Site VPN we also need certificates of your authorities:</source>
        <translation>شكرًا على شهادة %1 ذات الرقم التسلسلي %2 من «%3». ولاستعمالها مع شبكة Azure Point-to-Site VPN لدينا نحتاج أيضًا إلى شهادات مراجعكم المصدقة:</translation>
    </message>
    <message>
        <source>The certificate itself may stay as it is; it need not be issued again.</source>
        <translation>يمكن أن تبقى الشهادة نفسها كما هي، ولا حاجة إلى إصدارها من جديد.</translation>
    </message>
    <message>
        <source>The certificate with serial number %1 from “%2” is not for the key of our request for %3: nobody here has the key that belongs to it.</source>
        <translation>الشهادة ذات الرقم التسلسلي %1 من «%2» ليست لمفتاح طلبنا الخاص بـ %3: فلا أحد هنا لديه المفتاح الذي تعود إليه.</translation>
    </message>
    <message>
        <source>Please issue the certificate for our request of %1. The SHA-256 hash of its public key (SubjectPublicKeyInfo) is:</source>
        <translation>يُرجى إصدار الشهادة لطلبنا المؤرخ %1. وتجزئة SHA-256 لمفتاحه العام (SubjectPublicKeyInfo) هي:</translation>
    </message>
    <message>
        <source>That of the certificate you sent is another one:</source>
        <translation>أما تجزئة مفتاح الشهادة التي أرسلتموها فهي غيرها:</translation>
    </message>
    <message>
        <source>If the request is no longer at hand, we send it again.</source>
        <translation>وإذا لم يعد الطلب في متناولكم فسنرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Issue it under authorities whose own certificates have one Enhanced Key Usage at most, as RFC 5280 has it.</source>
        <translation>أصدروها تحت جهات تصديق لا تحمل شهاداتها أكثر من استخدام موسّع واحد للمفتاح وفق RFC 5280.</translation>
    </message>
    <message>
        <source>Issue it with one Enhanced Key Usage, as RFC 5280 has it, with Client Authentication (1.3.6.1.5.5.7.3.2) first.</source>
        <translation>أصدروها باستخدام موسّع واحد للمفتاح وفق RFC 5280، على أن تأتي مصادقة العميل (1.3.6.1.5.5.7.3.2) أولاً.</translation>
    </message>
</context>
<context>
    <name>p2s::AzureRevokedList</name>
    <message numerus="yes">
        <source>%n certificates are in this list: all that the ledger has as revoked and that have not expired. Add whatever else the gateway refuses; a deployment takes everything off its list that is not in this one.</source>
        <translation>
            <numerusform>لا شهادات في هذه القائمة: لا شيء في السجل مُبطَل ولم تنتهِ صلاحيته. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة شهادة واحدة: هي كل ما في السجل من شهادات مُبطَلة لم تنتهِ صلاحيتها. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة شهادتان: هما كل ما في السجل من شهادات مُبطَلة لم تنتهِ صلاحيتها. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة %n شهادات: هي كل ما في السجل من شهادات مُبطَلة لم تنتهِ صلاحيتها. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة %n شهادة: هي كل ما في السجل من شهادات مُبطَلة لم تنتهِ صلاحيتها. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة %n شهادة: هي كل ما في السجل من شهادات مُبطَلة لم تنتهِ صلاحيتها. أضف كل ما ترفضه البوابة سواها؛ فالنشر يزيل من قائمتها كل ما ليس في هذه القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BackupDialog</name>
    <message>
        <source>Back up the ledger</source>
        <translation>نسخ السجل احتياطيًا</translation>
    </message>
    <message>
        <source>The whole ledger goes into “%1”, locked with a passphrase. Without it nobody gets anything out of the file, you neither.</source>
        <translation>يُكتب السجل كاملًا في «%1» مقفلًا بعبارة مرور. ومن دونها لا يستخرج أحد شيئًا من الملف، ولا أنت.</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>كرر عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور (&amp;ب):</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>التأكيد (&amp;ك):</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;نسخ احتياطي</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the second one again; the eye shows what is typed.</source>
        <translation>اكتب الثانية من جديد؛ ورمز العين يُظهر المكتوب.</translation>
    </message>
    <message>
        <source>Backing up the ledger …</source>
        <translation>يجري نسخ السجل احتياطيًا …</translation>
    </message>
</context>
<context>
    <name>p2s::BatchList</name>
    <message>
        <source>The people and what became of each</source>
        <translation>الأشخاص وما آل إليه أمر كل منهم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Issued; the instructions could not be written</source>
        <translation>صدرت؛ تعذرت كتابة التعليمات</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>There from an earlier run</source>
        <translation>موجودة من تشغيل سابق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>p2s::BatchSettingsPart</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة ال&amp;مرور:</translation>
    </message>
    <message>
        <source>&amp;Generate one for each file</source>
        <translation>أنشئ واحدة ل&amp;كل ملف</translation>
    </message>
    <message>
        <source>The &amp;same for all</source>
        <translation>نفسها ل&amp;لجميع</translation>
    </message>
    <message>
        <source>&amp;Instructions for each recipient</source>
        <translation>ت&amp;عليمات لكل مستلم</translation>
    </message>
    <message>
        <source>The root that signs</source>
        <translation>الجذر الذي يوقّع</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>عبارة مرور الجذر</translation>
    </message>
    <message>
        <source>Signed b&amp;y:</source>
        <translation>&amp;يوقّعها:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>كلمات المرور:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>VPN certificates</source>
        <comment>name of a folder</comment>
        <translation>شهادات VPN</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>Password for all files</source>
        <translation>كلمة مرور لجميع الملفات</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>كرّر كلمة المرور</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>تك&amp;رار:</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the same password twice.</source>
        <translation>اكتب كلمة المرور نفسها مرتين.</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم PIN للرمز المميز</translation>
    </message>
    <message>
        <source>Go on where an &amp;earlier run into this folder was stopped</source>
        <translation>المتابعة من حيث أُوقف تشغيل &amp;سابق في هذا المجلد</translation>
    </message>
    <message>
        <source>What it finished stays as it is, with the password that it got then.</source>
        <translation>ما أنجزه يبقى كما هو، بكلمة المرور التي حصل عليها حينها.</translation>
    </message>
</context>
<context>
    <name>p2s::BatchTask</name>
    <message>
        <source>Renew certificates</source>
        <translation>تجديد الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are renewed: a new key for the same people. The old ones work until they expire or are revoked.</source>
        <translation>
            <numerusform>لا تُجدَّد أي شهادة.</numerusform>
            <numerusform>تُجدَّد شهادة واحدة: مفتاح جديد للأشخاص أنفسهم. تعمل القديمة حتى تنتهي صلاحيتها أو تُلغى.</numerusform>
            <numerusform>تُجدَّد شهادتان: مفتاحان جديدان للأشخاص أنفسهم. تعمل القديمتان حتى تنتهي صلاحيتهما أو تُلغيا.</numerusform>
            <numerusform>تُجدَّد %n شهادات: مفاتيح جديدة للأشخاص أنفسهم. تعمل القديمة حتى تنتهي صلاحيتها أو تُلغى.</numerusform>
            <numerusform>تُجدَّد %n شهادة: مفاتيح جديدة للأشخاص أنفسهم. تعمل القديمة حتى تنتهي صلاحيتها أو تُلغى.</numerusform>
            <numerusform>تُجدَّد %n شهادة: مفاتيح جديدة للأشخاص أنفسهم. تعمل القديمة حتى تنتهي صلاحيتها أو تُلغى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%n people get a certificate of their own.</source>
        <translation>
            <numerusform>لا يحصل أحد على شهادة خاصة به.</numerusform>
            <numerusform>يحصل شخص واحد على شهادة خاصة به.</numerusform>
            <numerusform>يحصل شخصان على شهادة خاصة بكل منهما.</numerusform>
            <numerusform>يحصل %n أشخاص على شهادة خاصة بكل منهم.</numerusform>
            <numerusform>يحصل %n شخصًا على شهادة خاصة بكل منهم.</numerusform>
            <numerusform>يحصل %n شخص على شهادة خاصة بكل منهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BatchWindow</name>
    <message>
        <source>&amp;Issue</source>
        <translation>إ&amp;صدار</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Copy &amp;all passwords</source>
        <translation>نسخ &amp;كل كلمات المرور</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Issuing …</source>
        <translation>جارٍ الإصدار…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”.</source>
        <translation>
            <numerusform>لم تصدر أي شهادة في «%1».</numerusform>
            <numerusform>صدرت شهادة واحدة في «%1».</numerusform>
            <numerusform>صدرت شهادتان في «%1».</numerusform>
            <numerusform>صدرت %n شهادات في «%1».</numerusform>
            <numerusform>صدرت %n شهادة في «%1».</numerusform>
            <numerusform>صدرت %n شهادة في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each person their file and its password in separate ways.</source>
        <translation>سلّم كل شخص ملفه وكلمة مروره بطريقتين منفصلتين.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n certificate(s).</source>
        <translation>
            <numerusform>أُوقف قبل إصدار أي شهادة.</numerusform>
            <numerusform>أُوقف بعد شهادة واحدة.</numerusform>
            <numerusform>أُوقف بعد شهادتين.</numerusform>
            <numerusform>أُوقف بعد %n شهادات.</numerusform>
            <numerusform>أُوقف بعد %n شهادة.</numerusform>
            <numerusform>أُوقف بعد %n شهادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) could not be issued.</source>
        <translation>
            <numerusform>لم يتعذر إصدار أي شهادة.</numerusform>
            <numerusform>تعذر إصدار شهادة واحدة.</numerusform>
            <numerusform>تعذر إصدار شهادتين.</numerusform>
            <numerusform>تعذر إصدار %n شهادات.</numerusform>
            <numerusform>تعذر إصدار %n شهادة.</numerusform>
            <numerusform>تعذر إصدار %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why. The others are in “%1”.</source>
        <translation>تذكر القائمة السبب. البقية موجودة في «%1».</translation>
    </message>
    <message>
        <source>Close without having copied all passwords?</source>
        <translation>هل تريد الإغلاق قبل نسخ كل كلمات المرور؟</translation>
    </message>
    <message>
        <source>They are kept nowhere else. Without its password a file cannot be opened.</source>
        <translation>لا تُحفظ في أي مكان آخر. لا يمكن فتح الملف من دون كلمة مروره.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;عودة</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”; the others were there.</source>
        <translation>
            <numerusform>لم تصدر شهادات جديدة في “%1”؛ كانت كلها موجودة.</numerusform>
            <numerusform>صدرت شهادة واحدة في “%1”؛ وكانت الأخرى موجودة.</numerusform>
            <numerusform>صدرت شهادتان في “%1”؛ وكانت الأخرى موجودة.</numerusform>
            <numerusform>صدرت %n شهادات في “%1”؛ وكانت الأخرى موجودة.</numerusform>
            <numerusform>صدرت %n شهادة في “%1”؛ وكانت الأخرى موجودة.</numerusform>
            <numerusform>صدرت %n شهادة في “%1”؛ وكانت الأخرى موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file from an earlier run opens with the password that was shown then. If that is lost, renew its certificate.</source>
        <translation>يُفتح الملف الذي من تشغيل سابق بكلمة المرور التي عُرضت حينها. إن فُقدت فجدِّد شهادته.</translation>
    </message>
    <message>
        <source>Those that were issued are in “%1”. Start again to go on with the others.</source>
        <translation>الشهادات التي صدرت في “%1”. ابدأ مرة أخرى للمتابعة مع الباقي.</translation>
    </message>
</context>
<context>
    <name>p2s::CalendarButton</name>
    <message>
        <source>Save as cal&amp;endar…</source>
        <translation>حفظ كت&amp;قويم…</translation>
    </message>
    <message>
        <source>An .ics file with a day for each certificate and root that ends, and a reminder two weeks before. Outlook and other calendars import it.</source>
        <translation>ملف ‎.ics فيه يوم لكل شهادة وكل جذر ينتهي، وتذكير قبله بأسبوعين. يستورده Outlook وغيره من التقاويم.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>حفظ التقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days on which something ends are saved as “%1”.</source>
        <translation>
            <numerusform>حُفظ «%1»، ولا شيء ينتهي فيه.</numerusform>
            <numerusform>حُفظ يوم واحد ينتهي فيه شيء باسم «%1».</numerusform>
            <numerusform>حُفظ يومان ينتهي فيهما شيء باسم «%1».</numerusform>
            <numerusform>حُفظت %n أيام ينتهي فيها شيء باسم «%1».</numerusform>
            <numerusform>حُفظ %n يومًا ينتهي فيها شيء باسم «%1».</numerusform>
            <numerusform>حُفظ %n يوم ينتهي فيها شيء باسم «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file with your calendar. Saved again later, it moves nothing that is there already.</source>
        <translation>افتح الملف بتقويمك. وإن حُفظ مرة أخرى لاحقًا فلن يغيّر ما هو موجود فيه.</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateDetail</name>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1):</source>
        <translation>البصمة (SHA-1):</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256):</source>
        <translation>البصمة (SHA-256):</translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation>الرقم التسلسلي:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>الصلاحية:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>صاحب الشهادة:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>الجهة المُصدِرة:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>المفتاح:</translation>
    </message>
    <message>
        <source>Enhanced Key Usage:</source>
        <translation>استخدام المفتاح المحسّن:</translation>
    </message>
    <message>
        <source>Alternative names:</source>
        <translation>الأسماء البديلة:</translation>
    </message>
    <message>
        <source>Friendly name:</source>
        <translation>الاسم المألوف:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>انضم في %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>غادر في %1</translation>
    </message>
    <message>
        <source>The certificate in detail</source>
        <translation>تفاصيل الشهادة</translation>
    </message>
    <message>
        <source>Issued in place of number %1.</source>
        <translation>صدرت بدلًا من الرقم %1.</translation>
    </message>
    <message>
        <source>Number %1 took its place: %2, thumbprint %3.</source>
        <translation>حلّ الرقم %1 محلها: %2، البصمة %3.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>the gateway knows since %1</source>
        <translation>تعلم البوابة منذ %1</translation>
    </message>
    <message>
        <source>the gateway does not know yet</source>
        <translation>لا تعلم البوابة بعد</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>التوقيع:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>استخدام المفتاح:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>مشكلة:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>تنبيه:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as a certificate.</source>
        <translation>لا عيب فيها بوصفها شهادة.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateField</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>خوارزمية التوقيع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Issuer&apos;s unique identifier</source>
        <translation>المعرّف الفريد للمُصدِر</translation>
    </message>
    <message>
        <source>Subject&apos;s unique identifier</source>
        <translation>المعرّف الفريد للموضوع</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>البصمة (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>تاريخ السريان</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>الشهادات المبطلة</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>معرّف مفتاح الموضوع</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>استخدام المفتاح</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>الاسم البديل للموضوع</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>الاسم البديل للمُصدِر</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>القيود الأساسية</translation>
    </message>
    <message>
        <source>CRL Number</source>
        <translation>رقم قائمة الإبطال</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>قيود الأسماء</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>نقاط توزيع قوائم الإبطال</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>نُهج الشهادات</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>تعيينات النُهج</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>معرّف مفتاح المرجع</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>قيود النُهج</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>استخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>الوصول إلى معلومات المرجع</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>اسم قالب الشهادة</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>معلومات قالب الشهادة</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>نُهج التطبيقات</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>إصدار المرجع المصدق</translation>
    </message>
    <message>
        <source>Security identifier of the account (SID)</source>
        <translation>معرّف أمان الحساب (SID)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: %1</translation>
    </message>
    <message>
        <source>Major version: %1</source>
        <translation>الإصدار الرئيسي: %1</translation>
    </message>
    <message>
        <source>Minor version: %1</source>
        <translation>الإصدار الفرعي: %1</translation>
    </message>
</context>
<context>
    <name>p2s::CertificateWizard</name>
    <message>
        <source>P2S Certificate Wizard</source>
        <translation>معالج شهادات P2S</translation>
    </message>
    <message>
        <source>Close the wizard without issuing the certificate?</source>
        <translation>هل تريد إغلاق المعالج دون إصدار الشهادة؟</translation>
    </message>
    <message>
        <source>What was entered for %1 will be lost. The root stays in the ledger.</source>
        <translation>ستُفقد البيانات المُدخلة لـ ⁨%1⁩. تبقى الشهادة الجذر في سجل الشهادات.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>متابعة العمل (&amp;م)</translation>
    </message>
    <message>
        <source>Who holds what…</source>
        <translation>من يملك ماذا…</translation>
    </message>
    <message>
        <source>The ledger: search, revoke and renew certificates (Ctrl+L)</source>
        <translation>السجل: البحث عن الشهادات وإبطالها وتجديدها (Ctrl+L)</translation>
    </message>
    <message>
        <source>The request for %1 goes on waiting in the ledger; its reply can be taken again.</source>
        <translation>يبقى طلب %1 منتظرًا في السجل، ويمكن فتح رده مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the wizard without saving or sending the request?</source>
        <translation>أتريد إغلاق المعالج دون حفظ الطلب أو إرساله؟</translation>
    </message>
    <message>
        <source>Until somebody has the request for %1, nobody can answer it. It goes on waiting in the ledger; “The certificate authority has answered” on the first page can show it again.</source>
        <translation>ما دام طلب %1 ليس عند أحد فلا يستطيع أحد الرد عليه. وسيبقى منتظرًا في السجل؛ ويمكن عرضه من جديد عبر «رد المرجع المصدق» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Begin anew without saving or sending the request?</source>
        <translation>أتريد البدء من جديد دون حفظ الطلب أو إرساله؟</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>البدء من جديد (&amp;ب)</translation>
    </message>
    <message>
        <source>Begin anew without issuing the certificate?</source>
        <translation>أتريد البدء من جديد دون إصدار الشهادة؟</translation>
    </message>
</context>
<context>
    <name>p2s::CertificationPath</name>
    <message>
        <source>The certificate that signed this one is missing.</source>
        <translation>الشهادة التي وقّعت هذه الشهادة مفقودة.</translation>
    </message>
    <message>
        <source>This root is not among those that are trusted here.</source>
        <translation>هذا الجذر ليس من الجذور الموثوقة هنا.</translation>
    </message>
    <message>
        <source>This certificate has ended.</source>
        <translation>انتهت صلاحية هذه الشهادة.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet.</source>
        <translation>هذه الشهادة ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>This certificate must not be used for, or sign for, Client Authentication.</source>
        <translation>لا يجوز استخدام هذه الشهادة لمصادقة العميل ولا التوقيع لأجلها.</translation>
    </message>
    <message>
        <source>This certificate must not sign others.</source>
        <translation>لا يجوز لهذه الشهادة توقيع غيرها.</translation>
    </message>
    <message>
        <source>This authority may not have so many others below it.</source>
        <translation>لا يجوز أن يكون تحت هذا المرجع هذا العدد من المراجع.</translation>
    </message>
    <message>
        <source>The signature on this certificate is wrong.</source>
        <translation>التوقيع على هذه الشهادة خاطئ.</translation>
    </message>
    <message>
        <source>An authority above must not sign for this name.</source>
        <translation>لا يجوز لأحد المراجع الأعلى التوقيع لهذا الاسم.</translation>
    </message>
    <message>
        <source>This certificate has an extension that must be understood and is not.</source>
        <translation>في هذه الشهادة امتداد يجب فهمه وهو غير معروف.</translation>
    </message>
    <message>
        <source>The key or the signature of this certificate is too weak.</source>
        <translation>مفتاح هذه الشهادة أو توقيعها ضعيف جدًا.</translation>
    </message>
    <message>
        <source>This certificate does not pass the check.</source>
        <translation>لا تجتاز هذه الشهادة الفحص.</translation>
    </message>
    <message>
        <source>There are more certificates up to the root than are followed.</source>
        <translation>عدد الشهادات حتى الشهادة الجذر أكبر مما يُتتبع.</translation>
    </message>
</context>
<context>
    <name>p2s::CheckList</name>
    <message>
        <source>In progress…</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
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
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مبطلة</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>the root&apos;s text</source>
        <translation>نص الجذر</translation>
    </message>
    <message>
        <source>Accepted: a gateway that trusts %1 lets %2 in (%3).</source>
        <translation>مقبول: البوابة التي تثق بـ %1 تسمح بدخول %2 (%3).</translation>
    </message>
    <message>
        <source>Refused: a gateway that trusts %1 does not let %2 in.</source>
        <translation>مرفوض: البوابة التي تثق بـ %1 لا تسمح بدخول %2.</translation>
    </message>
    <message>
        <source>Rehearse the gateway: a TLS handshake in memory with a server that trusts exactly this root.</source>
        <translation>محاكاة البوابة: مصافحة TLS في الذاكرة مع خادم لا يثق إلا بهذا الجذر.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>The client&apos;s .pfx or certificate.</source>
        <translation>ملف .pfx للعميل أو شهادته.</translation>
    </message>
    <message>
        <source>The root&apos;s certificate file, or the text that was uploaded to Azure.</source>
        <translation>ملف شهادة الجذر، أو النص الذي رُفع إلى Azure.</translation>
    </message>
    <message>
        <source>File with the gateway&apos;s revoked thumbprints, one a line.</source>
        <translation>ملف ببصمات الإبهام المبطلة لدى البوابة، بصمة في كل سطر.</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>ملف توجد كلمة المرور في سطره الأول؛ و«-» للإدخال القياسي.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>الخيار أو الأمر «%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>the command is missing.</source>
        <translation>الأمر مفقود.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>القيمة «%1» مفقودة.</translation>
    </message>
    <message>
        <source>“%1” needs one value.</source>
        <translation>يحتاج «%1» إلى قيمة واحدة.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be used together.</source>
        <translation>لا يمكن استخدام «%1» و«%2» معًا.</translation>
    </message>
    <message>
        <source>“%1” cannot have this value.</source>
        <translation>لا يمكن أن تكون هذه قيمة «%1».</translation>
    </message>
    <message>
        <source>a value is not of the kind that is needed: %1</source>
        <translation>إحدى القيم ليست من النوع المطلوب: %1</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(مطلوب)</translation>
    </message>
    <message>
        <source>Each command explains itself: p2s-cert COMMAND --help</source>
        <translation>كل أمر يشرح نفسه: p2s-cert COMMAND --help</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>Client certificates for Azure Point-to-Site VPN.</source>
        <translation>شهادات عملاء لشبكة Azure VPN من نقطة إلى موقع.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>مستند JSON واحد على الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Speak this language, such as de; the system&apos;s when not given.</source>
        <translation>اللغة المستخدمة، مثل de؛ وإن لم تُحدَّد فهي لغة النظام.</translation>
    </message>
    <message>
        <source>A bundle of certificates and keys (PKCS #12)</source>
        <translation>حزمة شهادات ومفاتيح (PKCS #12)</translation>
    </message>
    <message>
        <source>Certificates (X.509)</source>
        <translation>شهادات (X.509)</translation>
    </message>
    <message>
        <source>A bundle of certificates (PKCS #7)</source>
        <translation>حزمة شهادات (PKCS #7)</translation>
    </message>
    <message>
        <source>A certificate request (PKCS #10)</source>
        <translation>طلب شهادة (PKCS #10)</translation>
    </message>
    <message>
        <source>A certificate revocation list</source>
        <translation>قائمة إبطال شهادات</translation>
    </message>
    <message>
        <source>A private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>Private key: there, locked by a password</source>
        <translation>المفتاح الخاص: موجود، ومقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Private key: none in this file</source>
        <translation>المفتاح الخاص: غير موجود في هذا الملف</translation>
    </message>
    <message>
        <source>Private key: there</source>
        <translation>المفتاح الخاص: موجود</translation>
    </message>
    <message>
        <source>Private key: there, and it belongs to the first certificate</source>
        <translation>المفتاح الخاص: موجود، ويخص الشهادة الأولى</translation>
    </message>
    <message>
        <source>Private key: there, but it belongs to no certificate in this file</source>
        <translation>المفتاح الخاص: موجود، لكنه لا يخص أي شهادة في هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>Will not work. Problems found: %n.</source>
        <translation>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
            <numerusform>لن يعمل. عدد المشكلات: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will work. Warnings: %n.</source>
        <translation>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
            <numerusform>سيعمل. عدد التحذيرات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>لا اعتراض على شيء.</translation>
    </message>
    <message>
        <source>Encryption (cipher, key derivation, iterations): %1</source>
        <translation>التشفير (الخوارزمية، اشتقاق المفتاح، عدد التكرارات): %1</translation>
    </message>
    <message>
        <source>Integrity check (algorithm, iterations): %1</source>
        <translation>فحص السلامة (الخوارزمية، عدد التكرارات): %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Friendly name: %1</source>
        <translation>الاسم المألوف: %1</translation>
    </message>
    <message>
        <source>Say what is in certificate files: every certificate, its Enhanced Key Usage in encoded order, and what would keep it from working.</source>
        <translation>عرض ما في ملفات الشهادات: كل شهادة، واستخدام المفتاح المحسن فيها بترتيب ترميزه، وما قد يمنعها من العمل.</translation>
    </message>
    <message>
        <source>A .pfx, .p12, .cer, .crt, .pem, .p7b, .csr or .crl file.</source>
        <translation>ملف من نوع PFX أو P12 أو CER أو CRT أو PEM أو P7B أو CSR أو CRL.</translation>
    </message>
    <message>
        <source>“%1” or “%2” is missing.</source>
        <translation>القيمة «%1» أو «%2» مفقودة.</translation>
    </message>
    <message>
        <source>“%1” needs a terminal or “%2”.</source>
        <translation>يحتاج «%1» إلى محطة طرفية أو «%2».</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot name the same file.</source>
        <translation>لا يمكن أن يشير «%1» و«%2» إلى الملف نفسه.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>The password again: </source>
        <translation>كلمة المرور مرة أخرى: </translation>
    </message>
    <message>
        <source>Passphrase of the root %1: </source>
        <translation>عبارة مرور الجذر %1: </translation>
    </message>
    <message>
        <source>The root that signs.</source>
        <translation>الجذر الذي يوقّع.</translation>
    </message>
    <message>
        <source>The user&apos;s address, name@domain.</source>
        <translation>عنوان المستخدم، بصيغة name@domain.</translation>
    </message>
    <message>
        <source>For this one person: revoking it cuts off nobody else.</source>
        <translation>لهذا الشخص وحده: إبطالها لا يقطع الاتصال عن غيره.</translation>
    </message>
    <message>
        <source>Shared by these people, comma-separated: revoking it cuts off all of them.</source>
        <translation>مشتركة بين هؤلاء الأشخاص، تفصل بينهم فواصل: إبطالها يقطع الاتصال عنهم جميعًا.</translation>
    </message>
    <message>
        <source>How many days it is valid; 18 months, but no longer than its root, when not given.</source>
        <translation>عدد أيام صلاحيتها؛ وإن لم يُحدَّد فهي 18 شهرًا على ألا تتجاوز صلاحية جذرها.</translation>
    </message>
    <message>
        <source>Enhanced Key Usage in this order, names or object identifiers; Client Authentication must come first, and is alone when not given.</source>
        <translation>استخدام المفتاح المحسن بهذا الترتيب، أسماء أو معرّفات كائنات؛ يجب أن تكون مصادقة العميل أولًا، وتكون وحدها إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>The .pfx file to write.</source>
        <translation>ملف PFX المطلوب كتابته.</translation>
    </message>
    <message>
        <source>Where it will be installed.</source>
        <translation>المكان الذي ستُثبَّت فيه.</translation>
    </message>
    <message>
        <source>The name in the VPN client&apos;s list; suggested when not given.</source>
        <translation>الاسم في قائمة عميل VPN؛ ويُقترح إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Also write a sheet for the recipient: what to click, what to answer.</source>
        <translation>كتابة ورقة للمستلم أيضًا: على ماذا ينقر وبماذا يجيب.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>استبدال الملفات الموجودة.</translation>
    </message>
    <message>
        <source>File with the password for the .pfx in its first line; - for standard input. Without it the password is asked for.</source>
        <translation>ملف توجد كلمة مرور ملف PFX في سطره الأول؛ و«-» للإدخال القياسي. بدونه تُطلب كلمة المرور.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>توليد كلمة مرور وعرضها مرة واحدة.</translation>
    </message>
    <message>
        <source>Issue one client certificate and write it with its key and full chain into a .pfx.</source>
        <translation>إصدار شهادة عميل واحدة وكتابتها مع مفتاحها وسلسلتها الكاملة في ملف PFX.</translation>
    </message>
    <message>
        <source>The file opens with the password.</source>
        <translation>يُفتح الملف بكلمة المرور.</translation>
    </message>
    <message>
        <source>The private key in it belongs to the certificate.</source>
        <translation>المفتاح الخاص الذي فيه يخص الشهادة.</translation>
    </message>
    <message>
        <source>The chain in it is complete up to the root.</source>
        <translation>السلسلة التي فيه كاملة حتى الجذر.</translation>
    </message>
    <message>
        <source>Client Authentication is first in the Enhanced Key Usage.</source>
        <translation>مصادقة العميل هي الأولى في استخدام المفتاح المحسن.</translation>
    </message>
    <message>
        <source>It is encrypted as the place it is meant for can read it.</source>
        <translation>وهو مشفر بما يستطيع المكان المقصود قراءته.</translation>
    </message>
    <message>
        <source>[yes]</source>
        <translation>[نعم]</translation>
    </message>
    <message>
        <source>[no]</source>
        <translation>[لا]</translation>
    </message>
    <message>
        <source>Issued to %1: %2</source>
        <translation>صدرت إلى %1: %2</translation>
    </message>
    <message>
        <source>Checked on the finished file:</source>
        <translation>فُحص في الملف المكتمل:</translation>
    </message>
    <message>
        <source>Creating the key …</source>
        <translation>جارٍ إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>جارٍ التوقيع…</translation>
    </message>
    <message>
        <source>Checking the certificate …</source>
        <translation>جارٍ فحص الشهادة…</translation>
    </message>
    <message>
        <source>Recording it in the ledger …</source>
        <translation>جارٍ تسجيلها في سجل الشهادات…</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Opening the file again to check it …</source>
        <translation>جارٍ فتح الملف من جديد لفحصه…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>الاسم الشائع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>مشتركة بين</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>بصمة الإبهام (SHA-1)</translation>
    </message>
    <message>
        <source>No certificate in the ledger matches.</source>
        <translation>لا توجد شهادة مطابقة في سجل الشهادات.</translation>
    </message>
    <message>
        <source>List the certificates of the ledger, newest first.</source>
        <translation>سرد شهادات السجل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Part of an address, a name, a root&apos;s name, a thumbprint or a serial number.</source>
        <translation>جزء من عنوان أو اسم أو اسم جذر أو بصمة إبهام أو رقم تسلسلي.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>الشهادات التي في هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>استخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>in encoded order:</source>
        <translation>بترتيب الترميز:</translation>
    </message>
    <message>
        <source>The order is right: Client Authentication comes first.</source>
        <translation>الترتيب صحيح: مصادقة العميل أولًا.</translation>
    </message>
    <message>
        <source>The order is wrong: Client Authentication must come first.</source>
        <translation>الترتيب خاطئ: يجب أن تكون مصادقة العميل أولًا.</translation>
    </message>
    <message>
        <source>Client Authentication is not in the list.</source>
        <translation>مصادقة العميل ليست في القائمة.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>بصمة الإبهام (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>استخدام المفتاح</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع مصدق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>الاسم البديل</translation>
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
        <translation>إنشاء الشهادات الجذر واستيرادها وعرضها.</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>الجذر %1</translation>
    </message>
    <message>
        <source>Its private key is not in this ledger, so it cannot sign here.</source>
        <translation>مفتاحه الخاص ليس في سجل الشهادات هذا، فلا يمكنه التوقيع هنا.</translation>
    </message>
    <message>
        <source>Next, upload it to Azure, once. This writes the text for the gateway&apos;s Point-to-site configuration, root certificates, Public certificate data:</source>
        <translation>الخطوة التالية: ارفعه إلى Azure مرة واحدة. يكتب هذا الأمر النص المطلوب لتكوين «من نقطة إلى موقع» للبوابة، ضمن الشهادات الجذر، بيانات الشهادة العامة:</translation>
    </message>
    <message>
        <source>Then give each person a certificate:</source>
        <translation>ثم أعطِ كل شخص شهادة:</translation>
    </message>
    <message>
        <source>Passphrase for the new root %1: </source>
        <translation>عبارة مرور الجذر الجديد %1: </translation>
    </message>
    <message>
        <source>The passphrase again: </source>
        <translation>عبارة المرور مرة أخرى: </translation>
    </message>
    <message>
        <source>Creating the root&apos;s key …</source>
        <translation>جارٍ إنشاء مفتاح الجذر…</translation>
    </message>
    <message>
        <source>The root is made and in the ledger, its key locked by the passphrase.</source>
        <translation>أُنشئ الجذر وهو في سجل الشهادات، ومفتاحه مقفل بعبارة المرور.</translation>
    </message>
    <message>
        <source>Make a root certificate into the ledger, its key encrypted.</source>
        <translation>إنشاء شهادة جذر في سجل الشهادات مع تشفير مفتاحها.</translation>
    </message>
    <message>
        <source>The root&apos;s name, without spaces.</source>
        <translation>اسم الجذر، بلا مسافات.</translation>
    </message>
    <message>
        <source>How many days it is valid; 24 months when not given.</source>
        <translation>عدد أيام صلاحيته؛ وإن لم يُحدَّد فهي 24 شهرًا.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب الملف %1.</translation>
    </message>
    <message>
        <source>Paste its one line into Public certificate data, under the name %1, and save the gateway&apos;s Point-to-site configuration.</source>
        <translation>الصق سطره الوحيد في «بيانات الشهادة العامة» بالاسم %1، واحفظ تكوين «من نقطة إلى موقع» للبوابة.</translation>
    </message>
    <message>
        <source>Write a root&apos;s certificate, without its key, for Azure or a file.</source>
        <translation>كتابة شهادة جذر، بلا مفتاحها، من أجل Azure أو في ملف.</translation>
    </message>
    <message>
        <source>The root&apos;s name.</source>
        <translation>اسم الجذر.</translation>
    </message>
    <message>
        <source>azure: the one-line text for the portal; der: a .cer for the Azure command line; pem: for OpenVPN and strongSwan.</source>
        <translation>azure: نص من سطر واحد للمدخل؛ der: ملف CER لسطر أوامر Azure؛ pem: من أجل OpenVPN وstrongSwan.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>الملف المطلوب كتابته؛ و«-» للإخراج القياسي.</translation>
    </message>
    <message>
        <source>Replace the file when it is there.</source>
        <translation>استبدال الملف إن كان موجودًا.</translation>
    </message>
    <message>
        <source>New passphrase for the root %1: </source>
        <translation>عبارة مرور جديدة للجذر %1: </translation>
    </message>
    <message>
        <source>The root is in the ledger, its key locked by the passphrase.</source>
        <translation>الجذر في سجل الشهادات، ومفتاحه مقفل بعبارة المرور.</translation>
    </message>
    <message>
        <source>Take a root with its key from a .pfx, or from a PEM certificate and key, into the ledger.</source>
        <translation>نقل جذر مع مفتاحه إلى سجل الشهادات، من ملف PFX أو من شهادة ومفتاح بصيغة PEM.</translation>
    </message>
    <message>
        <source>The .pfx, .p12 or PEM file.</source>
        <translation>ملف PFX أو P12 أو PEM.</translation>
    </message>
    <message>
        <source>The private key, when it is in a file of its own.</source>
        <translation>المفتاح الخاص، إذا كان في ملف مستقل.</translation>
    </message>
    <message>
        <source>What to call it in the ledger; from its common name when not given.</source>
        <translation>اسمه في سجل الشهادات؛ وإن لم يُحدَّد فيؤخذ من اسمه الشائع.</translation>
    </message>
    <message>
        <source>File with the password of FILE in its first line; - for standard input.</source>
        <translation>ملف توجد كلمة مرور FILE في سطره الأول؛ و«-» للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>There is no root in the ledger yet. This makes one:</source>
        <translation>لا يوجد جذر في سجل الشهادات بعد. هذا الأمر ينشئ واحدًا:</translation>
    </message>
    <message>
        <source>List the roots of the ledger.</source>
        <translation>سرد جذور السجل.</translation>
    </message>
    <message>
        <source>Show one root of the ledger.</source>
        <translation>عرض أحد جذور السجل.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>الإدخالان غير متطابقين. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Number %1, %2, under the root %3</source>
        <translation>الرقم %1، %2، من الجذر %3</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Shared by: %1</source>
        <translation>مشتركة بين: %1</translation>
    </message>
    <message>
        <source>For one person: %1</source>
        <translation>لشخص واحد: %1</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>ما حدث:</translation>
    </message>
    <message>
        <source>Show one certificate of the ledger and its history.</source>
        <translation>عرض إحدى شهادات السجل وتاريخها.</translation>
    </message>
    <message>
        <source>Its number, thumbprint or serial number.</source>
        <translation>رقمها أو بصمة إبهامها أو رقمها التسلسلي.</translation>
    </message>
    <message>
        <source>Kind and length of the key to make.</source>
        <translation>نوع المفتاح المطلوب إنشاؤه وطوله.</translation>
    </message>
    <message>
        <source>Checking every event and every row …</source>
        <translation>جارٍ فحص كل حدث وكل صف …</translation>
    </message>
    <message>
        <source>The ledger is as it was written: %1 events, %2 rows.</source>
        <translation>السجل كما كُتب: الأحداث: %1، الصفوف: %2.</translation>
    </message>
    <message>
        <source>Its last event is number %1, hash %2.</source>
        <translation>آخر حدث فيه رقمه %1 وبصمته %2.</translation>
    </message>
    <message>
        <source>Find what was edited, removed, moved or inserted in the ledger by another hand.</source>
        <translation>العثور على ما عُدّل أو حُذف أو نُقل أو أُدرج في السجل بيد أخرى.</translation>
    </message>
    <message>
        <source>A head that was written earlier by “%1” and must still be in the ledger.</source>
        <translation>رأس كُتب سابقًا بواسطة «%1» ويجب أن يكون لا يزال في السجل.</translation>
    </message>
    <message>
        <source>Say number and hash of the last event. Kept elsewhere, it proves that nothing was cut off.</source>
        <translation>ذكر رقم الحدث الأخير وبصمته. إن حُفظ في مكان آخر أثبت أن شيئًا لم يُقتطع.</translation>
    </message>
    <message>
        <source>The file to write; standard output when not given.</source>
        <translation>الملف المراد كتابته؛ والإخراج القياسي إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a file, not standard output.</source>
        <translation>يحتاج «⁨%1⁩» إلى اسم ملف، لا إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع الأمر</translation>
    </message>
    <message>
        <source>not together with</source>
        <translation>لا يجتمع مع</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>The password could not be shown and is lost, so %1 cannot be opened. Delete that file, revoke the certificate with number %2, and issue it again.</source>
        <translation>تعذّر عرض كلمة المرور وفُقدت، لذلك لا يمكن فتح ⁨%1⁩. احذف هذا الملف، وأبطل الشهادة رقم ⁨%2⁩، ثم أصدرها من جديد.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is recorded as issued.</source>
        <translation>سُجّل الرقم ⁨%1⁩ الخاص بـ ⁨%2⁩ على أنه صادر.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is taken back.</source>
        <translation>سُحب الرقم ⁨%1⁩ الخاص بـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Number %1 for %2 is left pending: its file is not in its place, %3.</source>
        <translation>بقي الرقم ⁨%1⁩ الخاص بـ ⁨%2⁩ معلّقًا: ملفه ليس في مكانه ⁨%3⁩.</translation>
    </message>
    <message>
        <source>No issue was interrupted.</source>
        <translation>لم يُقطع أي إصدار.</translation>
    </message>
    <message>
        <source>Put the file back and try again, or take the issue back with “%1”.</source>
        <translation>أعد الملف إلى مكانه وحاول مجددًا، أو اسحب الإصدار باستخدام «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Settle issues that a crash interrupted: those whose file is whole are recorded as issued.</source>
        <translation>تسوية الإصدارات التي قطعها عطل: ما كان ملفه كاملًا يُسجّل على أنه صادر.</translation>
    </message>
    <message>
        <source>Take all of them back instead, and delete their files.</source>
        <translation>سحبها كلها بدلًا من ذلك وحذف ملفاتها.</translation>
    </message>
    <message>
        <source>Windows: put a .pfx into your own certificate store, with its key and its chain.</source>
        <translation>Windows: وضع ملف ‎.pfx مع مفتاحه وسلسلته في مخزن الشهادات الخاص بك.</translation>
    </message>
    <message>
        <source>The .pfx or .p12 file.</source>
        <translation>ملف ‎.pfx أو ‎.p12.</translation>
    </message>
    <message>
        <source>Windows: take away a certificate that install put into your store, and its key.</source>
        <translation>Windows: إزالة شهادة وضعها install في مخزنك مع مفتاحها.</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate.</source>
        <translation>بصمة SHA-1 للشهادة.</translation>
    </message>
    <message>
        <source>The root was left out; the VPN client needs it from somewhere else.</source>
        <translation>تُركت الشهادة الجذر؛ ويحتاج عميل VPN إلى الحصول عليها من مكان آخر.</translation>
    </message>
    <message>
        <source>Its root is now trusted on this account.</source>
        <translation>أصبحت الشهادة الجذر موثوقة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Its root was trusted already.</source>
        <translation>كانت الشهادة الجذر موثوقة من قبل.</translation>
    </message>
    <message>
        <source>The root was declined when Windows asked, so the VPN client cannot use the certificate yet. Run the command again and answer Yes.</source>
        <translation>رُفضت الشهادة الجذر عندما سأل Windows، لذلك لا يستطيع عميل VPN استخدام الشهادة بعد. شغّل الأمر مرة أخرى وأجب بنعم.</translation>
    </message>
    <message>
        <source>Allow the key to be exported from the store again.</source>
        <translation>السماح بتصدير المفتاح من المخزن لاحقًا.</translation>
    </message>
    <message>
        <source>Leave out the root, for when a policy distributes it; Windows does not ask then.</source>
        <translation>ترك الشهادة الجذر إذا كانت سياسة توزعها؛ عندئذ لا يسأل Windows.</translation>
    </message>
    <message>
        <source>Unless the root is trusted already, Windows now asks whether to trust it.</source>
        <translation>إذا لم تكن الشهادة الجذر موثوقة بعد، فسيسأل Windows الآن هل يثق بها.</translation>
    </message>
    <message>
        <source>%1 is installed in your certificate store.</source>
        <translation>‏%1 مثبتة في مخزن شهاداتك.</translation>
    </message>
    <message>
        <source>%1 was in your certificate store already.</source>
        <translation>كانت %1 في مخزن شهاداتك من قبل.</translation>
    </message>
    <message>
        <source>The certificate and its key are gone from your certificate store.</source>
        <translation>أزيلت الشهادة ومفتاحها من مخزن شهاداتك.</translation>
    </message>
    <message>
        <source>Its root is no longer trusted: nothing else needed it.</source>
        <translation>لم تعد الشهادة الجذر موثوقة: فلا شيء آخر يحتاج إليها.</translation>
    </message>
    <message>
        <source>Windows: also install it in your own certificate store.</source>
        <translation>Windows: تثبيتها أيضًا في مخزن الشهادات الخاص بك.</translation>
    </message>
    <message>
        <source>The root is in the ledger; its key stays in the Windows certificate store.</source>
        <translation>الشهادة الجذر في السجل؛ ويبقى مفتاحها في مخزن شهادات Windows.</translation>
    </message>
    <message>
        <source>Windows: use the root with this SHA-1 thumbprint in the certificate store; its key stays there.</source>
        <translation>Windows: استخدام الشهادة الجذر ذات بصمة SHA-1 هذه في مخزن الشهادات؛ ويبقى مفتاحها هناك.</translation>
    </message>
    <message>
        <source>Can sign</source>
        <translation>تستطيع التوقيع</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>There is no root with its key in the Windows certificate store.</source>
        <translation>لا توجد شهادة جذر مع مفتاحها في مخزن شهادات Windows.</translation>
    </message>
    <message>
        <source>Windows: the roots with their key in the certificate store instead, for root import --from-store.</source>
        <translation>Windows: بدلًا من ذلك الشهادات الجذر ذات المفاتيح في مخزن الشهادات، لأجل root import --from-store.</translation>
    </message>
    <message>
        <source>Only its passphrase unlocks the root %1 now.</source>
        <translation>لا يفتح الشهادة الجذر ⁨%1⁩ الآن سوى عبارة مرورها.</translation>
    </message>
    <message>
        <source>Windows: let your account unlock a root on this computer, beside its passphrase.</source>
        <translation>Windows: السماح لحسابك بفتح شهادة جذر على هذا الكمبيوتر إلى جانب عبارة مرورها.</translation>
    </message>
    <message>
        <source>Windows: let only its passphrase unlock a root again.</source>
        <translation>Windows: ألّا يفتح الشهادة الجذر من جديد سوى عبارة مرورها.</translation>
    </message>
    <message>
        <source>one of “%1”, “%2” and “%3” is needed.</source>
        <translation>يلزم واحد من «%1» و«%2» و«%3».</translation>
    </message>
    <message>
        <source>The certificate with this thumbprint, SHA-1 or SHA-256.</source>
        <translation>الشهادة ذات هذه البصمة، SHA-1 أو SHA-256.</translation>
    </message>
    <message>
        <source>The certificate with this serial number.</source>
        <translation>الشهادة ذات هذا الرقم التسلسلي.</translation>
    </message>
    <message>
        <source>The certificate with this common name, if there is only one.</source>
        <translation>الشهادة ذات هذا الاسم الشائع، إن كانت واحدة فقط.</translation>
    </message>
    <message>
        <source>Only under this root.</source>
        <translation>تحت هذا الجذر فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n يوم.</numerusform>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n يوم.</numerusform>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n يومين.</numerusform>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n أيام.</numerusform>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n يومًا.</numerusform>
            <numerusform>لا شيء تنتهي صلاحيته خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the certificates and roots that expire soon.</source>
        <translation>سرد الشهادات والجذور التي تنتهي صلاحيتها قريبًا.</translation>
    </message>
    <message>
        <source>Within how many days.</source>
        <translation>خلال كم يوم.</translation>
    </message>
    <message>
        <source>Also write them as a calendar file (iCalendar).</source>
        <translation>كتابتها أيضًا في ملف تقويم (iCalendar).</translation>
    </message>
    <message>
        <source>%1 uses number %2, %3, from now on.</source>
        <translation>%1 يستخدم الرقم %2، %3، من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 does not use number %2, %3, any more. Whoever kept the file can still connect until it is revoked.</source>
        <translation>لم يعد %1 يستخدم الرقم %2، %3. من احتفظ بالملف يستطيع الاتصال حتى تُبطَل الشهادة.</translation>
    </message>
    <message>
        <source>The person&apos;s address.</source>
        <translation>عنوان الشخص.</translation>
    </message>
    <message>
        <source>Who holds which certificate.</source>
        <translation>من يملك أي شهادة.</translation>
    </message>
    <message>
        <source>Everything that somebody holds or held, alone or shared: for when they leave.</source>
        <translation>كل ما يملكه شخص أو كان يملكه، منفردًا أو مشتركًا: لحين مغادرته.</translation>
    </message>
    <message>
        <source>Somebody uses a shared certificate from now on.</source>
        <translation>شخص يستخدم شهادة مشتركة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Somebody does not use a shared certificate any more.</source>
        <translation>شخص لم يعد يستخدم شهادة مشتركة.</translation>
    </message>
    <message>
        <source>“%1” or “%2” is needed, not both.</source>
        <translation>يلزم «%1» أو «%2»، لا كلاهما.</translation>
    </message>
    <message>
        <source>“%1” is for one certificate; use “%2” for several.</source>
        <translation>«%1» لشهادة واحدة؛ استخدم «%2» لعدة شهادات.</translation>
    </message>
    <message>
        <source>the certificates are under several roots; say with “%1” which one signs the new ones.</source>
        <translation>الشهادات تحت عدة جذور؛ حدّد بالخيار «%1» أيها يوقّع الجديدة.</translation>
    </message>
    <message>
        <source>Password for the new files: </source>
        <translation>كلمة مرور الملفات الجديدة: </translation>
    </message>
    <message>
        <source>It takes the place of number %1, thumbprint %2.</source>
        <translation>تحل محل الرقم %1، البصمة %2.</translation>
    </message>
    <message>
        <source>The user installs the new file, chooses “%1” in the VPN client, and then removes the old certificate. The old one works until it expires or is revoked.</source>
        <translation>يثبّت المستخدم الملف الجديد ويختار «%1» في عميل VPN ثم يزيل الشهادة القديمة. تعمل القديمة حتى تنتهي صلاحيتها أو تُبطَل.</translation>
    </message>
    <message>
        <source>Issue new certificates to the same people, with new keys, in place of old ones.</source>
        <translation>إصدار شهادات جديدة للأشخاص أنفسهم بمفاتيح جديدة بدلًا من القديمة.</translation>
    </message>
    <message>
        <source>The root that signs; the old one&apos;s when not given.</source>
        <translation>الجذر الذي يوقّع؛ جذر القديمة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Revoking number %1, %2, would do this:</source>
        <translation>لم يتغير شيء. إبطال الرقم %1، %2، يؤدي إلى ما يلي:</translation>
    </message>
    <message>
        <source>Number %1, %2, is marked as revoked.</source>
        <translation>الرقم %1، %2، معلَّم كمُبطَل.</translation>
    </message>
    <message>
        <source>Cut off as soon as the gateway knows:</source>
        <translation>ينقطع اتصالهم فور علم البوابة:</translation>
    </message>
    <message>
        <source>Of these have no other certificate and need a new one:</source>
        <translation>من لا يملك منهم شهادة أخرى ويحتاج إلى جديدة:</translation>
    </message>
    <message>
        <source>The gateway does not know yet. Tell it with one of these:</source>
        <translation>لا تعلم البوابة بعد. أبلغها بأحد هذين الأمرين:</translation>
    </message>
    <message>
        <source>In the portal: Point-to-site configuration, Revoked certificates, name %1, thumbprint %2.</source>
        <translation>في المدخل: تكوين من نقطة إلى موقع، الشهادات المُبطَلة، الاسم %1، البصمة %2.</translation>
    </message>
    <message>
        <source>Number %1, %2, is not revoked any more: %3.</source>
        <translation>الرقم %1، %2، لم يعد مُبطَلًا: %3.</translation>
    </message>
    <message>
        <source>Mark a certificate as revoked, say who is cut off, and print the Azure commands.</source>
        <translation>تعليم شهادة كمُبطَلة وبيان من ينقطع اتصاله وطباعة أوامر Azure.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>The gateway&apos;s resource group, for the Azure commands.</source>
        <translation>مجموعة موارد البوابة، لأوامر Azure.</translation>
    </message>
    <message>
        <source>The virtual network gateway, for the Azure commands.</source>
        <translation>بوابة الشبكة الظاهرية، لأوامر Azure.</translation>
    </message>
    <message>
        <source>Only say who would be cut off.</source>
        <translation>بيان من سينقطع اتصاله فقط.</translation>
    </message>
    <message>
        <source>Take a revocation back that the gateway does not know yet, or lift a hold.</source>
        <translation>التراجع عن إبطال لا تعلم به البوابة بعد، أو رفع تعليق.</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <translation>أُبطلت في %1: %2</translation>
    </message>
    <message>
        <source>Issued in place of number %1</source>
        <translation>صدرت بدلًا من الرقم %1</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list number %1 of the root %2, with %n certificates.</source>
        <translation>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، بلا أي شهادة.</numerusform>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، وفيها شهادة واحدة.</numerusform>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، وفيها شهادتان.</numerusform>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، وفيها %n شهادات.</numerusform>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، وفيها %n شهادة.</numerusform>
            <numerusform>قائمة الإبطال رقم %1 للجذر %2، وفيها %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the next one before %1: after that, a gateway that reads it lets nobody in.</source>
        <translation>أنشئ القائمة التالية قبل %1: فبعد ذلك لا تسمح البوابة التي تقرؤها بدخول أحد.</translation>
    </message>
    <message>
        <source>Azure does not read revocation lists; it needs the thumbprints (p2s-cert revoke).</source>
        <translation>لا يقرأ Azure قوائم الإبطال، بل يحتاج إلى البصمات (p2s-cert revoke).</translation>
    </message>
    <message>
        <source>Make a signed revocation list (CRL) for gateways that read one, such as OpenVPN and strongSwan.</source>
        <translation>إنشاء قائمة إبطال موقّعة (CRL) للبوابات التي تقرأ مثلها، كـ OpenVPN و strongSwan.</translation>
    </message>
    <message>
        <source>The root that signs it.</source>
        <translation>الجذر الذي يوقّعها.</translation>
    </message>
    <message>
        <source>When the next one is due: so many days from now; 30 when not given.</source>
        <translation>موعد القائمة التالية: بعد هذا العدد من الأيام؛ 30 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The same in hours.</source>
        <translation>المدة نفسها بالساعات.</translation>
    </message>
    <message>
        <source>pem: for OpenVPN and strongSwan; der: for strongSwan and Windows.</source>
        <translation>pem: لـ OpenVPN و strongSwan؛ der: لـ strongSwan و Windows.</translation>
    </message>
    <message>
        <source>What an Azure gateway knows, beside the ledger.</source>
        <translation>ما تعرفه بوابة Azure مقارنةً بالسجل.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>ليس لدى البوابة أي جذر.</numerusform>
            <numerusform>لدى البوابة جذر واحد.</numerusform>
            <numerusform>لدى البوابة جذران.</numerusform>
            <numerusform>لدى البوابة %n جذور.</numerusform>
            <numerusform>لدى البوابة %n جذرًا.</numerusform>
            <numerusform>لدى البوابة %n جذر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>لا مكان لجذر آخر.</numerusform>
            <numerusform>فيها مكان لجذر واحد آخر.</numerusform>
            <numerusform>فيها مكان لجذرين آخرين.</numerusform>
            <numerusform>فيها مكان لـ %n جذور أخرى.</numerusform>
            <numerusform>فيها مكان لـ %n جذرًا آخر.</numerusform>
            <numerusform>فيها مكان لـ %n جذر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses %n thumbprints.</source>
        <translation>
            <numerusform>لا ترفض البوابة أي بصمة.</numerusform>
            <numerusform>ترفض البوابة بصمة واحدة.</numerusform>
            <numerusform>ترفض البوابة بصمتين.</numerusform>
            <numerusform>ترفض البوابة %n بصمات.</numerusform>
            <numerusform>ترفض البوابة %n بصمة.</numerusform>
            <numerusform>ترفض البوابة %n بصمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger and the gateway agree.</source>
        <translation>السجل والبوابة متفقان.</translation>
    </message>
    <message numerus="yes">
        <source>Noted as being on the gateway: %n revocations.</source>
        <translation>
            <numerusform>لم يُدوَّن أي إبطال على أنه في البوابة.</numerusform>
            <numerusform>دُوّن على أنه في البوابة: إبطال واحد.</numerusform>
            <numerusform>دُوّن على أنهما في البوابة: إبطالان.</numerusform>
            <numerusform>دُوّن على أنها في البوابة: %n إبطالات.</numerusform>
            <numerusform>دُوّن على أنها في البوابة: %n إبطالًا.</numerusform>
            <numerusform>دُوّن على أنها في البوابة: %n إبطال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are on the gateway without being noted here; --note does that.</source>
        <translation>
            <numerusform>لا إبطالات في البوابة غير مدوّنة هنا؛ الخيار --note يدوّنها.</numerusform>
            <numerusform>في البوابة إبطال واحد غير مدوّن هنا؛ الخيار --note يدوّنه.</numerusform>
            <numerusform>في البوابة إبطالان غير مدوّنين هنا؛ الخيار --note يدوّنهما.</numerusform>
            <numerusform>في البوابة %n إبطالات غير مدوّنة هنا؛ الخيار --note يدوّنها.</numerusform>
            <numerusform>في البوابة %n إبطالًا غير مدوّن هنا؛ الخيار --note يدوّنها.</numerusform>
            <numerusform>في البوابة %n إبطال غير مدوّن هنا؛ الخيار --note يدوّنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the roots and the revoked certificates of an Azure gateway with the ledger and name every difference.</source>
        <translation>مقارنة جذور بوابة Azure وشهاداتها المُبطَلة بالسجل وذكر كل فرق.</translation>
    </message>
    <message>
        <source>The JSON that “az network vnet-gateway show” prints, or revoked thumbprints, one a line; - for standard input.</source>
        <translation>ملف JSON الذي يطبعه «az network vnet-gateway show»، أو البصمات المُبطَلة، واحدة في كل سطر؛ - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Note in the ledger which revocations are on the gateway by now.</source>
        <translation>تدوين الإبطالات التي صارت في البوابة في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the certificates of the ledger as a table (CSV).</source>
        <translation>كتابة شهادات السجل في جدول (CSV).</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>المُصدِر: %1</translation>
    </message>
    <message>
        <source>List number: %1</source>
        <translation>رقم القائمة: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>أُنشئت في: %1</translation>
    </message>
    <message>
        <source>The next one is due: %1</source>
        <translation>موعد التالية: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>التوقيع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are on it.</source>
        <translation>
            <numerusform>ليس فيها أي شهادة.</numerusform>
            <numerusform>فيها شهادة واحدة.</numerusform>
            <numerusform>فيها شهادتان.</numerusform>
            <numerusform>فيها %n شهادات.</numerusform>
            <numerusform>فيها %n شهادة.</numerusform>
            <numerusform>فيها %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted that the gateway knows.</source>
        <translation>دُوّن أن البوابة تعلم.</translation>
    </message>
    <message>
        <source>Note that the thumbprint is on the gateway&apos;s list, now or since it was revoked.</source>
        <translation>تدوين أن البصمة في قائمة البوابة، الآن أو منذ إبطالها.</translation>
    </message>
    <message>
        <source>The ledger to use, a file or postgresql://user@server/database; P2S_LEDGER, or one in your own data folder, when not given.</source>
        <translation>السجل المستخدم: ملف أو postgresql://user@server/database؛ وإن لم يُذكر فهو P2S_LEDGER أو سجل في مجلد بياناتك.</translation>
    </message>
    <message>
        <source>Check, back up and restore the ledger as a whole.</source>
        <translation>فحص السجل كله ونسخه احتياطيًا واستعادته.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n certificates.</source>
        <translation>
            <numerusform>لا شهادات فيها.</numerusform>
            <numerusform>فيها شهادة واحدة.</numerusform>
            <numerusform>فيها شهادتان.</numerusform>
            <numerusform>فيها %n شهادات.</numerusform>
            <numerusform>فيها %n شهادة.</numerusform>
            <numerusform>فيها %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last event is number %1.</source>
        <translation>رقم آخر حدث فيها %1.</translation>
    </message>
    <message>
        <source>Passphrase for the backup: </source>
        <translation>عبارة مرور النسخة الاحتياطية الجديدة: </translation>
    </message>
    <message>
        <source>Backing up the ledger …</source>
        <translation>يجري نسخ السجل احتياطيًا …</translation>
    </message>
    <message>
        <source>The ledger is backed up as %1.</source>
        <translation>نُسخ السجل احتياطيًا في %1.</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>عبارة مرور النسخة الاحتياطية: </translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>يجري فحص النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>The ledger is restored from %1.</source>
        <translation>استُعيد السجل من %1.</translation>
    </message>
    <message>
        <source>The ledger that was there is kept as %1.</source>
        <translation>حُفظ السجل السابق باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>لم يقع أي حدث بعد النسخة الاحتياطية.</numerusform>
            <numerusform>وقع حدث واحد بعد النسخة الاحتياطية، وهو في السجل المحفوظ وحده.</numerusform>
            <numerusform>وقع حدثان بعد النسخة الاحتياطية، وهما في السجل المحفوظ وحده.</numerusform>
            <numerusform>وقعت %n أحداث بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
            <numerusform>وقع %n حدثًا بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
            <numerusform>وقع %n حدث بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>File with the backup&apos;s passphrase in its first line; - for standard input. Without it the passphrase is asked for.</source>
        <translation>ملف في سطره الأول عبارة مرور النسخة الاحتياطية؛ و- للإدخال القياسي. ومن دونه تُطلب العبارة.</translation>
    </message>
    <message>
        <source>Write the whole ledger into one file, locked with a passphrase, while others use it.</source>
        <translation>كتابة السجل كله في ملف واحد مقفل بعبارة مرور بينما يستخدمه آخرون.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف الذي يُكتب.</translation>
    </message>
    <message>
        <source>Put a backup in the ledger&apos;s place, after everything in it was checked.</source>
        <translation>وضع نسخة احتياطية مكان السجل بعد فحص كل ما فيها.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Replace the ledger that is there; it is kept beside it under another name.</source>
        <translation>استبدال السجل الموجود؛ ويُحفظ بجانبه باسم آخر.</translation>
    </message>
    <message>
        <source>Password for the ledger’s server: </source>
        <translation>كلمة مرور خادم السجل: </translation>
    </message>
    <message>
        <source>The server of the ledger is not verified (sslmode=%1): somebody in between could read and change what is sent.</source>
        <translation>لا يُتحقق من خادم السجل (sslmode=%1): قد يقرأ طرف بينكما ما يُرسل ويغيّره.</translation>
    </message>
    <message>
        <source>a report&apos;s name ends in .html, .pdf, .csv or .json.</source>
        <translation>ينتهي اسم التقرير بـ ‎.html أو ‎.pdf أو ‎.csv أو ‎.json.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>– with certificates</source>
        <translation>– فيها شهادات</translation>
    </message>
    <message>
        <source>– requests, revocation lists and keys</source>
        <translation>– طلبات وقوائم إبطال ومفاتيح</translation>
    </message>
    <message>
        <source>– that could not be read</source>
        <translation>– تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Certificates, each counted once</source>
        <translation>الشهادات، كل واحدة محسوبة مرة</translation>
    </message>
    <message>
        <source>– with errors</source>
        <translation>– فيها أخطاء</translation>
    </message>
    <message>
        <source>– with warnings only</source>
        <translation>– فيها تحذيرات فقط</translation>
    </message>
    <message>
        <source>– in order</source>
        <translation>– سليمة</translation>
    </message>
    <message>
        <source>Unknown to the ledger</source>
        <translation>غير معروفة للسجل</translation>
    </message>
    <message>
        <source>Private key in several places</source>
        <translation>المفتاح الخاص في عدة مواضع</translation>
    </message>
    <message>
        <source>Not read: %1 (%2)</source>
        <translation>لم يُقرأ: %1 (%2)</translation>
    </message>
    <message>
        <source>Files read: %1 of %2, certificates: %3</source>
        <translation>الملفات المقروءة: %1 من %2، الشهادات: %3</translation>
    </message>
    <message>
        <source>The folder to walk through.</source>
        <translation>المجلد المراد المرور عليه.</translation>
    </message>
    <message>
        <source>Write a report to this .html, .pdf, .csv or .json file.</source>
        <translation>كتابة تقرير في ملف ‎.html أو ‎.pdf أو ‎.csv أو ‎.json هذا.</translation>
    </message>
    <message>
        <source>File with passwords to try on what is locked, one a line.</source>
        <translation>ملف كلمات مرور لتجربتها على ما هو مقفل، واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>Threads to read with; as many as the computer has when not given.</source>
        <translation>عدد خيوط القراءة؛ بعدد ما في الحاسوب إن لم يُحدد.</translation>
    </message>
    <message>
        <source>Replace the report if it is there.</source>
        <translation>استبدال التقرير إن كان موجودًا.</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>A gateway with this root would let this file in.</source>
        <translation>بوابة لديها هذا الجذر ستقبل هذا الملف.</translation>
    </message>
    <message>
        <source>A gateway with this root would not let this file in.</source>
        <translation>بوابة لديها هذا الجذر لن تقبل هذا الملف.</translation>
    </message>
    <message>
        <source>Besides, in this file:</source>
        <translation>وفي هذا الملف أيضًا:</translation>
    </message>
    <message>
        <source>The rule book is in %1.</source>
        <translation>كتاب القواعد في %1.</translation>
    </message>
    <message>
        <source>From an error code or message of the VPN client to its causes, held against a file.</source>
        <translation>من رمز خطأ أو رسالة من عميل VPN إلى أسبابها، مع فحص ملف.</translation>
    </message>
    <message>
        <source>The code, such as 798 or 0x800B0109, or the message in quotes.</source>
        <translation>الرمز، مثل 798 أو 0x800B0109، أو الرسالة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The .pfx or certificate at hand.</source>
        <translation>ملف ‎.pfx أو الشهادة المعنية.</translation>
    </message>
    <message>
        <source>The gateway&apos;s root, to rehearse the connection: a file, or the text from Azure.</source>
        <translation>جذر البوابة لتجربة الاتصال: ملف أو النص من Azure.</translation>
    </message>
    <message>
        <source>Write every rule with its codes and remedy to this HTML file.</source>
        <translation>كتابة كل قاعدة مع رموزها وعلاجها في ملف HTML هذا.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>استبدال الملف إن كان موجودًا.</translation>
    </message>
    <message>
        <source>A new file is at %1.</source>
        <translation>يوجد ملف جديد في %1.</translation>
    </message>
    <message>
        <source>Write a new .pfx from a file: encrypted for another system, with missing issuers, in order.</source>
        <translation>كتابة ملف ‎.pfx جديد من ملف: مشفر لنظام آخر، مع المُصدِرين الناقصين، مرتبًا.</translation>
    </message>
    <message>
        <source>The .pfx, or PEM certificate and key.</source>
        <translation>ملف ‎.pfx أو شهادة ومفتاح بصيغة PEM.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>الملف الجديد.</translation>
    </message>
    <message>
        <source>File with a certificate that is missing; may be given several times.</source>
        <translation>ملف فيه شهادة ناقصة؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>File with the password, of both files, in its first line; - for standard input.</source>
        <translation>ملف كلمة المرور للملفين معًا في سطره الأول؛ - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Get certificates from your organisation&apos;s own certificate authority.</source>
        <translation>الحصول على شهادات من المرجع المصدق الخاص بمؤسستك.</translation>
    </message>
    <message>
        <source>Request %1 for %2, %3</source>
        <translation>الطلب %1 لأجل %2، %3</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>الأسماء البديلة</translation>
    </message>
    <message>
        <source>Enhanced Key Usage asked for</source>
        <translation>الاستخدام المحسّن للمفتاح المطلوب</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>waiting for the reply</source>
        <translation>ينتظر الرد</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>To send to the certificate authority:</source>
        <translation>لإرساله إلى المرجع المصدق:</translation>
    </message>
    <message>
        <source>Passphrase for the key of %1: </source>
        <translation>عبارة مرور مفتاح %1: </translation>
    </message>
    <message>
        <source>What the authority sent: .cer, .crt, .pem or .p7b.</source>
        <translation>ما أرسله المرجع: ‎.cer أو ‎.crt أو ‎.pem أو ‎.p7b.</translation>
    </message>
    <message>
        <source>Certificates of the authorities above it, if they are not in the reply.</source>
        <translation>شهادات المراجع التي فوقها إن لم تكن في الرد.</translation>
    </message>
    <message>
        <source>The root that was uploaded to Azure, a file or its text: it must be the one above.</source>
        <translation>الجذر المحمّل إلى Azure، ملفًا أو نصًا: يجب أن يكون هو جذر السلسلة.</translation>
    </message>
    <message>
        <source>Check the authority&apos;s reply and write it with its key and full chain into a .pfx.</source>
        <translation>فحص رد المرجع وكتابته مع مفتاحه وسلسلته الكاملة في ملف ‎.pfx.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>There are no requests.</source>
        <translation>لا توجد طلبات.</translation>
    </message>
    <message>
        <source>The request for %1 is cancelled and its key thrown away. A reply that may still come cannot be used.</source>
        <translation>أُلغي طلب %1 وحُذف مفتاحه. والرد الذي قد يصل لاحقًا لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The request&apos;s number in the ledger.</source>
        <translation>رقم الطلب في السجل.</translation>
    </message>
    <message>
        <source>List the requests, the newest first.</source>
        <translation>عرض الطلبات، أحدثها أولًا.</translation>
    </message>
    <message>
        <source>Only those of this state.</source>
        <translation>ما كان في هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>Show one request, or write its file again.</source>
        <translation>عرض طلب واحد أو كتابة ملفه من جديد.</translation>
    </message>
    <message>
        <source>The request file to write.</source>
        <translation>ملف الطلب المراد كتابته.</translation>
    </message>
    <message>
        <source>How it is encoded.</source>
        <translation>طريقة ترميزه.</translation>
    </message>
    <message>
        <source>Give a request up and throw its key away.</source>
        <translation>التخلي عن طلب وحذف مفتاحه.</translation>
    </message>
    <message>
        <source>%1 is written. Its key stays in the ledger, locked by the passphrase.</source>
        <translation>كُتب %1. ويبقى مفتاحه في السجل مقفلًا بعبارة المرور.</translation>
    </message>
    <message>
        <source>Send it to the certificate authority; for AD CS:</source>
        <translation>أرسله إلى المرجع المصدق؛ ومع AD CS:</translation>
    </message>
    <message>
        <source>When the reply is there:</source>
        <translation>عند وصول الرد:</translation>
    </message>
    <message>
        <source>Also write a file for certreq -new, for those who have Windows make the key.</source>
        <translation>كتابة ملف لـ certreq -new أيضًا، لمن يترك إنشاء المفتاح لنظام Windows.</translation>
    </message>
    <message>
        <source>Make a key, kept encrypted in the ledger, and a request (PKCS#10) for the authority to sign.</source>
        <translation>إنشاء مفتاح يُحفظ مشفّرًا في السجل وطلب (PKCS#10) يوقّعه المرجع.</translation>
    </message>
    <message>
        <source>AD CS: the template&apos;s name, best a duplicate of User.</source>
        <translation>AD CS: اسم القالب، والأفضل نسخة مكررة من User.</translation>
    </message>
    <message>
        <source>AD CS: the authority, as certreq takes it.</source>
        <translation>AD CS: المرجع كما يقبله certreq.</translation>
    </message>
    <message>
        <source>Certificates of the authorities above it, if it is not a root itself.</source>
        <translation>شهادات المراجع التي فوقه إن لم يكن هو نفسه جذرًا.</translation>
    </message>
    <message>
        <source>File with the passphrase of the key in its first line; - for standard input. Without it the passphrase is asked for.</source>
        <translation>ملف في سطره الأول عبارة مرور المفتاح؛ - للإدخال القياسي. وبدونه تُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>Issue a certificate to everybody on a list: files, sheets and a summary in a folder.</source>
        <translation>إصدار شهادة لكل من في القائمة: ملفات وتعليمات وملخص في مجلد.</translation>
    </message>
    <message>
        <source>The list: addresses in the column “address” or the first one, and where each will be installed in the column “for”, if there is one.</source>
        <translation>القائمة: العناوين في العمود «address» أو الأول، وفي العمود «for»، إن وُجد، أين ستُثبَّت كل شهادة.</translation>
    </message>
    <message>
        <source>The folder: ADDRESS.pfx and its sheet, and summary.csv.</source>
        <translation>المجلد: ADDRESS.pfx مع ورقة تعليماته، وملف summary.csv.</translation>
    </message>
    <message>
        <source>Go on where an earlier run into this folder was stopped: what it finished stays as it is.</source>
        <translation>المتابعة من حيث توقف تشغيل سابق في هذا المجلد: ما اكتمل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Thumbprint %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were issued.</source>
        <translation>
            <numerusform>لم تصدر أي شهادة.</numerusform>
            <numerusform>صدرت شهادة واحدة.</numerusform>
            <numerusform>صدرت شهادتان.</numerusform>
            <numerusform>صدرت %n شهادات.</numerusform>
            <numerusform>صدرت %n شهادة.</numerusform>
            <numerusform>صدرت %n شهادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there from an earlier run.</source>
        <translation>
            <numerusform>لم تكن أي منها موجودة من تشغيل سابق.</numerusform>
            <numerusform>واحدة كانت موجودة من تشغيل سابق.</numerusform>
            <numerusform>اثنتان كانتا موجودتين من تشغيل سابق.</numerusform>
            <numerusform>%n كانت موجودة من تشغيل سابق.</numerusform>
            <numerusform>%n كانت موجودة من تشغيل سابق.</numerusform>
            <numerusform>%n كانت موجودة من تشغيل سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be issued.</source>
        <translation>
            <numerusform>لم يتعذر إصدار أي منها.</numerusform>
            <numerusform>تعذر إصدار واحدة.</numerusform>
            <numerusform>تعذر إصدار اثنتين.</numerusform>
            <numerusform>تعذر إصدار %n.</numerusform>
            <numerusform>تعذر إصدار %n.</numerusform>
            <numerusform>تعذر إصدار %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many to issue at once.</source>
        <translation>عدد ما يُصدر في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Write no sheets for the recipients.</source>
        <translation>عدم كتابة أوراق تعليمات للمستلمين.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>Password of %1: %2</source>
        <translation>كلمة مرور %1: %2</translation>
    </message>
    <message>
        <source>either name certificates or use “%1”.</source>
        <translation>إما أن تسمي شهادات أو تستخدم «%1».</translation>
    </message>
    <message>
        <source>Nothing is to be renewed.</source>
        <translation>لا يوجد ما يُجدَّد.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Numbers, thumbprints, serial numbers or addresses of the old certificates.</source>
        <translation>أرقام الشهادات القديمة أو بصماتها أو أرقامها التسلسلية أو عناوينها.</translation>
    </message>
    <message>
        <source>All certificates that expire within so many days.</source>
        <translation>كل الشهادات التي تنتهي صلاحيتها خلال هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Also write a sheet for the recipient, with the old and the new thumbprint.</source>
        <translation>كتابة ورقة تعليمات للمستلم أيضًا، فيها البصمتان القديمة والجديدة.</translation>
    </message>
    <message>
        <source>The folder for several: ADDRESS-NUMBER.pfx and its sheet.</source>
        <translation>المجلد لعدة شهادات: ADDRESS-NUMBER.pfx مع ورقة تعليماته.</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway while %2 stays there, then note it with “rollover note-uploaded”.</source>
        <translation>التالي: ارفع %1 إلى البوابة مع بقاء %2 عليها، ثم دوّن ذلك بـ «rollover note-uploaded».</translation>
    </message>
    <message>
        <source>Next: issue new certificates to those who remain, with “rollover reissue”.</source>
        <translation>التالي: أصدر شهادات جديدة لمن بقي بـ «rollover reissue».</translation>
    </message>
    <message>
        <source>Next: wait until %1, then remove %2 from the gateway.</source>
        <translation>التالي: انتظر حتى %1، ثم أزل %2 من البوابة.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway, then end it with “rollover finish”.</source>
        <translation>التالي: أزل %1 من البوابة، ثم أنهِ العملية بـ «rollover finish».</translation>
    </message>
    <message>
        <source>From %1 to %2; %1 is to be removed after %3.</source>
        <translation>من %1 إلى %2؛ يُزال %1 بعد %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a certificate under the new root.</source>
        <translation>
            <numerusform>لا أحد لديه شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>شخص واحد لديه شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>شخصان لديهما شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>%n أشخاص لديهم شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>%n شخصًا لديهم شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>%n شخص لديهم شهادة تحت الجذر الجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have none under it yet:</source>
        <translation>
            <numerusform>الجميع لديه شهادة تحته:</numerusform>
            <numerusform>شخص واحد ليس لديه شهادة تحته بعد:</numerusform>
            <numerusform>شخصان ليس لديهما شهادة تحته بعد:</numerusform>
            <numerusform>%n أشخاص ليس لديهم شهادة تحته بعد:</numerusform>
            <numerusform>%n شخصًا ليس لديهم شهادة تحته بعد:</numerusform>
            <numerusform>%n شخص ليس لديهم شهادة تحته بعد:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as %2.</source>
        <translation>«%1» ليس يومًا؛ اكتبه هكذا: %2.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2 is cancelled. Certificates that were issued meanwhile stay as they are.</source>
        <translation>أُلغي الانتقال من %1 إلى %2. تبقى الشهادات الصادرة في الأثناء كما هي.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2 is finished.</source>
        <translation>اكتمل الانتقال من %1 إلى %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>الإزالة بعد</translation>
    </message>
    <message>
        <source>There was no rollover yet.</source>
        <translation>لم يحدث أي انتقال بعد.</translation>
    </message>
    <message>
        <source>The old root.</source>
        <translation>الجذر القديم.</translation>
    </message>
    <message>
        <source>Plan the way from an old root to a new one.</source>
        <translation>التخطيط للانتقال من جذر قديم إلى جذر جديد.</translation>
    </message>
    <message>
        <source>The root that takes its place, made or imported before.</source>
        <translation>الجذر الذي يحل محله، أُنشئ أو استُورد من قبل.</translation>
    </message>
    <message>
        <source>The old root stays on the gateway until this day (UTC).</source>
        <translation>يبقى الجذر القديم على البوابة حتى هذا اليوم (UTC).</translation>
    </message>
    <message>
        <source>Issue certificates under the new root to those who have none under it yet.</source>
        <translation>إصدار شهادات تحت الجذر الجديد لمن ليس لديهم شهادة تحته بعد.</translation>
    </message>
    <message>
        <source>The gateway&apos;s resource group, for the commands.</source>
        <translation>مجموعة موارد البوابة، من أجل الأوامر.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name, for the commands.</source>
        <translation>اسم البوابة، من أجل الأوامر.</translation>
    </message>
    <message>
        <source>From an old root to a new one, tracked to the end.</source>
        <translation>من جذر قديم إلى جذر جديد، مع المتابعة حتى النهاية.</translation>
    </message>
    <message>
        <source>Who has a certificate under the new root and who has not, and what is next.</source>
        <translation>من لديه شهادة تحت الجذر الجديد ومن ليس لديه، وما الخطوة التالية.</translation>
    </message>
    <message>
        <source>Note that the new root is on the gateway now.</source>
        <translation>تدوين أن الجذر الجديد صار على البوابة.</translation>
    </message>
    <message>
        <source>Give a rollover up; the old root stays.</source>
        <translation>التخلي عن انتقال؛ يبقى الجذر القديم.</translation>
    </message>
    <message>
        <source>Every rollover that there was.</source>
        <translation>كل ما جرى من انتقالات.</translation>
    </message>
    <message>
        <source>“%1” is of use only with “%2”.</source>
        <translation>لا فائدة من «%1» إلا مع «%2».</translation>
    </message>
    <message>
        <source>Its private key is on the token %1.</source>
        <translation>مفتاحها الخاص موجود على الرمز المميز %1.</translation>
    </message>
    <message>
        <source>Making the root on the token, which may take a minute …</source>
        <translation>جارٍ إنشاء الشهادة الجذر على الرمز المميز، وقد يستغرق ذلك دقيقة…</translation>
    </message>
    <message>
        <source>The root is made and in the ledger; its key is on the token and stays there.</source>
        <translation>أُنشئت الشهادة الجذر وسُجّلت في السجل؛ مفتاحها على الرمز المميز ويبقى هناك.</translation>
    </message>
    <message>
        <source>Make the key on this token (its label or PKCS#11 URI), where it stays.</source>
        <translation>إنشاء المفتاح على هذا الرمز المميز (تسميته أو معرّف PKCS#11 URI الخاص به)، حيث يبقى.</translation>
    </message>
    <message>
        <source>The root is in the ledger; its key stays on the token.</source>
        <translation>الشهادة الجذر في السجل؛ ومفتاحها يبقى على الرمز المميز.</translation>
    </message>
    <message>
        <source>Use the root on this token (its label or PKCS#11 URI); its key stays there. FILE is its certificate, where that is not on the token.</source>
        <translation>استخدام الشهادة الجذر الموجودة على هذا الرمز المميز (تسميته أو معرّف PKCS#11 URI الخاص به)؛ ويبقى مفتاحها هناك. FILE هو شهادتها إن لم تكن على الرمز المميز.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مُعيَّن</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>one try left</source>
        <translation>بقيت محاولة واحدة</translation>
    </message>
    <message>
        <source>was wrong last</source>
        <translation>كان خاطئًا آخر مرة</translation>
    </message>
    <message>
        <source>at the reader</source>
        <translation>على القارئ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>No card or token is inserted that this module knows.</source>
        <translation>لم تُدخل أي بطاقة أو رمز مميز تعرفه هذه الوحدة.</translation>
    </message>
    <message>
        <source>with a new root</source>
        <translation>مع شهادة جذر جديدة</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>There is no private key on the token. This makes one:</source>
        <translation>لا يوجد مفتاح خاص على الرمز المميز. هذا ينشئ واحدًا:</translation>
    </message>
    <message>
        <source>List the cards and tokens that are inserted.</source>
        <translation>سرد البطاقات والرموز المميزة المُدخلة.</translation>
    </message>
    <message>
        <source>List the keys on a token, and whether each can be a root&apos;s.</source>
        <translation>سرد المفاتيح الموجودة على رمز مميز، وهل يصلح كل منها لشهادة جذر.</translation>
    </message>
    <message>
        <source>The token&apos;s label, or its PKCS#11 URI.</source>
        <translation>تسمية الرمز المميز، أو معرّف PKCS#11 URI الخاص به.</translation>
    </message>
    <message>
        <source>Look at smart cards and tokens (PKCS#11) that hold roots&apos; keys.</source>
        <translation>عرض البطاقات الذكية والرموز المميزة (PKCS#11) التي تحمل مفاتيح الشهادات الجذر.</translation>
    </message>
    <message>
        <source>The PKCS#11 library that came with the card or token, such as opensc-pkcs11.so.</source>
        <translation>مكتبة PKCS#11 التي جاءت مع البطاقة أو الرمز المميز، مثل opensc-pkcs11.so.</translation>
    </message>
    <message>
        <source>The key on the token, in hexadecimal digits, as “token keys” lists it.</source>
        <translation>المفتاح الموجود على الرمز المميز، بأرقام ست عشرية، كما يعرضه «token keys».</translation>
    </message>
    <message>
        <source>PIN of the token %1, the last try before it locks: </source>
        <translation>رقم PIN للرمز المميز %1، المحاولة الأخيرة قبل أن يُقفل: </translation>
    </message>
    <message>
        <source>PIN of the token %1: </source>
        <translation>رقم PIN للرمز المميز %1: </translation>
    </message>
    <message>
        <source>File with the PIN of the token that holds the key in its first line; - for standard input. Without it the PIN is asked for.</source>
        <translation>ملف في سطره الأول رقم PIN للرمز المميز الذي يحمل المفتاح؛ - للإدخال القياسي. وبدونه يُطلب رقم PIN.</translation>
    </message>
    <message>
        <source>Certificate stores</source>
        <translation>مخازن الشهادات</translation>
    </message>
    <message>
        <source>– without any</source>
        <translation>– بلا شهادات</translation>
    </message>
    <message>
        <source>Certificate stores read: %1 of %2, certificates: %3</source>
        <translation>مخازن الشهادات المقروءة: %1 من %2، الشهادات: %3</translation>
    </message>
    <message>
        <source>a folder is needed, or --windows-stores.</source>
        <translation>يلزم مجلد أو ‎--windows-stores.</translation>
    </message>
    <message>
        <source>Read every certificate and bundle under a folder, or in the certificate stores of Windows, and say what is wrong with which.</source>
        <translation>قراءة كل شهادة وحزمة ضمن مجلد أو في مخازن شهادات Windows، وبيان ما الخطأ في كل منها.</translation>
    </message>
    <message>
        <source>Instead of a folder, read the certificate stores of Windows: My, CA, Root and TrustedPeople of the user and of the computer.</source>
        <translation>قراءة مخازن شهادات Windows بدلًا من مجلد: ‏My وCA وRoot وTrustedPeople للمستخدم وللحاسوب.</translation>
    </message>
    <message>
        <source>Windows: instead of a file, the certificate with this SHA-1 thumbprint in your own certificate store; its key stays there. inspect --windows-store lists them.</source>
        <translation>Windows: بدلًا من ملف، الشهادة ذات بصمة SHA-1 هذه في مخزن شهاداتك؛ ويبقى مفتاحها هناك. يسردها inspect --windows-store.</translation>
    </message>
    <message>
        <source>A certificate in the Windows certificate store</source>
        <translation>شهادة في مخزن شهادات Windows</translation>
    </message>
    <message>
        <source>Private key: in the certificate store</source>
        <translation>المفتاح الخاص: في مخزن الشهادات</translation>
    </message>
    <message>
        <source>Private key: none in the certificate store</source>
        <translation>المفتاح الخاص: لا يوجد في مخزن الشهادات</translation>
    </message>
    <message>
        <source>There is no certificate in your certificate store.</source>
        <translation>لا توجد شهادة في مخزن شهاداتك.</translation>
    </message>
    <message>
        <source>Windows: instead of files, all certificates in your own certificate store.</source>
        <translation>Windows: بدلًا من الملفات، كل الشهادات في مخزن شهاداتك.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمه هناك</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>يُسأل المرجع المصدق …</translation>
    </message>
    <message>
        <source>Windows: instead of a file, fetch the reply to this request from the AD CS that it was submitted to; its number in the ledger.</source>
        <translation>Windows: بدلًا من ملف، جلب الرد على هذا الطلب من خدمات AD CS التي سُلّم إليها؛ رقمه في السجل.</translation>
    </message>
    <message>
        <source>Waiting for the certificate authority …</source>
        <translation>بانتظار المرجع المصدق …</translation>
    </message>
    <message>
        <source>“%1” has issued the certificate. This fetches it:</source>
        <translation>أصدر «%1» الشهادة. وهذا الأمر يجلبها:</translation>
    </message>
    <message>
        <source>“%1” keeps it as request number %2 until somebody there approves it. Afterwards this fetches the certificate:</source>
        <translation>يحتفظ به «%1» طلبًا رقم %2 إلى أن يوافق عليه أحد هناك. وبعد ذلك يجلب هذا الأمر الشهادة:</translation>
    </message>
    <message>
        <source>Windows: hand a request to AD CS with the account you are signed in with.</source>
        <translation>Windows: تسليم طلب إلى AD CS بالحساب الذي سجّلت الدخول به.</translation>
    </message>
    <message>
        <source>Make a password for each file and show it once, as soon as the file is there.</source>
        <translation>إنشاء كلمة مرور لكل ملف وعرضها مرة واحدة، حالما يوجد الملف.</translation>
    </message>
    <message>
        <source>A password could not be shown, so the batch was stopped before its file was written.</source>
        <translation>تعذّر عرض كلمة مرور، فأُوقف الإصدار الجماعي قبل كتابة ملفها.</translation>
    </message>
    <message>
        <source>Its number at “%1” is %2. Once it has been approved there, this fetches the certificate:</source>
        <translation>رقمه لدى «%1» هو %2. وبعد الموافقة عليه هناك يجلب هذا الأمر الشهادة:</translation>
    </message>
    <message>
        <source>Certificates that could not be read</source>
        <translation>الشهادات التي تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Its root is still trusted, because the answer to Windows was No. To remove it, look under Trusted Root Certification Authorities in certmgr.msc.</source>
        <translation>ما زالت الشهادة الجذر موثوقة، لأن الجواب لنظام Windows كان لا. لإزالتها ابحث عنها في certmgr.msc تحت «المراجع المصدقة الجذر الموثوقة».</translation>
    </message>
    <message>
        <source>Its root stays trusted: something else needs it, or it was there before.</source>
        <translation>تبقى شهادتها الجذر موثوقة: إذ يحتاج إليها شيء آخر أو كانت موجودة من قبل.</translation>
    </message>
    <message>
        <source>Unless something else needs its root, Windows now asks whether to remove the root too.</source>
        <translation>إذا لم يكن شيء آخر يحتاج إلى شهادتها الجذر، فسيسأل Windows الآن هل يزيلها أيضًا.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>The gateway refuses it until its thumbprint is off its list. Take it off with one of these:</source>
        <translation>ترفضها البوابة حتى تُزال بصمتها من قائمتها. أزلها بأحد هذين الأمرين:</translation>
    </message>
    <message>
        <source>If its thumbprint is on the gateway&apos;s list all the same, take it off with one of these:</source>
        <translation>إن كانت بصمتها في قائمة البوابة مع ذلك فأزلها بأحد هذين الأمرين:</translation>
    </message>
    <message>
        <source>In the portal: Point-to-site configuration, Revoked certificates, delete the entry with thumbprint %1.</source>
        <translation>في المدخل: تكوين من نقطة إلى موقع، الشهادات المُبطَلة، احذف المدخل ذا البصمة %1.</translation>
    </message>
    <message>
        <source>Next: issue new shared certificates in place of those, with “rollover reissue”, or revoke those that nobody needs any more.</source>
        <translation>التالي: أصدر شهادات مشتركة جديدة مكانها بـ «rollover reissue»، أو أبطل ما لم يعد أحد يحتاج إليه منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have none in their place under it yet:</source>
        <translation>
            <numerusform>لكل شهادة مشتركة بديلة تحته:</numerusform>
            <numerusform>شهادة مشتركة واحدة ليس لها بديلة تحته بعد:</numerusform>
            <numerusform>شهادتان مشتركتان ليس لهما بديلتان تحته بعد:</numerusform>
            <numerusform>%n شهادات مشتركة ليس لها بديلة تحته بعد:</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحته بعد:</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحته بعد:</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a severity and whose certificate it is about</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>What the root is called in the Azure portal, or is to be.</source>
        <translation>اسم شهادة الجذر في مدخل Azure، أو الاسم المزمع لها.</translation>
    </message>
    <message>
        <source>– of other kinds</source>
        <translation>– من أنواع أخرى</translation>
    </message>
    <message>
        <source>Folders that could not be looked into</source>
        <translation>المجلدات التي تعذر الاطلاع على محتواها</translation>
    </message>
    <message>
        <source>Revoked in the ledger</source>
        <translation>مُبطَلة في السجل</translation>
    </message>
    <message>
        <source>Number %1 for %2 was begun by %3 on the computer %4 on %5 and is not finished.</source>
        <translation>بدأ ⁨%3⁩ إصدار الرقم ⁨%1⁩ الخاص بـ ⁨%2⁩ على الحاسوب ⁨%4⁩ بتاريخ ⁨%5⁩ ولم يكتمل.</translation>
    </message>
    <message>
        <source>Their files may be whole and let people in. When whoever began them cannot settle them any more, revoke them, or record them as issued with “%1”.</source>
        <translation>قد تكون ملفاتها كاملة وتتيح الدخول. إذا لم يعد من بدأها قادرًا على تسويتها فأبطلها، أو سجّلها على أنها صادرة باستخدام «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No issue of others is unfinished.</source>
        <translation>لا يوجد إصدار غير مكتمل بدأه آخرون.</translation>
    </message>
    <message numerus="yes">
        <source>What was begun less than %n minute(s) ago is left alone: its program may be at work.</source>
        <translation>
            <numerusform>ما بدأ للتو (%n دقيقة) يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
            <numerusform>ما بدأ قبل أقل من دقيقة واحدة (%n) يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
            <numerusform>ما بدأ قبل أقل من دقيقتين (%n) يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
            <numerusform>ما بدأ قبل أقل من %n دقائق يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
            <numerusform>ما بدأ قبل أقل من %n دقيقة يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
            <numerusform>ما بدأ قبل أقل من %n دقيقة يُترك كما هو: فقد يكون برنامجه قيد العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a team&apos;s ledger: record as issued what others began more than a quarter of an hour ago and did not finish, so that it can be renewed and revoked like any other.</source>
        <translation>في سجل مشترك بين فريق: تسجيل ما بدأه آخرون قبل أكثر من ربع ساعة ولم يكملوه على أنه صادر، ليمكن تجديده وإبطاله كغيره.</translation>
    </message>
    <message>
        <source>Number %1 took its place: %2, thumbprint %3</source>
        <translation>حلّ الرقم ⁨%1⁩ محلها: ⁨%2⁩، البصمة ⁨%3⁩</translation>
    </message>
    <message>
        <source>Next: wait until %1.</source>
        <translation>التالي: انتظر حتى %1.</translation>
    </message>
    <message>
        <source>Next: end it with “rollover finish”.</source>
        <translation>التالي: أنهِ العملية بـ «rollover finish».</translation>
    </message>
    <message>
        <source>From %1 to %2, which the gateway trusts by one root above them; it ends after %3.</source>
        <translation>من %1 إلى %2، وتثق البوابة بهما عبر جذر واحد فوقهما؛ ينتهي الانتقال بعد %3.</translation>
    </message>
    <message>
        <source>Nothing is to be removed from the gateway: it trusts both roots by %2, which stays. What %1 has issued is accepted until it ends; revoke what is not to be used any more.</source>
        <translation>لا يُزال شيء من البوابة: فهي تثق بالجذرين عبر %2، وهو باقٍ. يُقبل ما أصدره %1 حتى انتهاء صلاحيته؛ أبطل ما لا ينبغي استخدامه بعد الآن.</translation>
    </message>
    <message>
        <source>If %1 is still on the gateway, remove it there, with one of these:</source>
        <translation>إذا كان %1 لا يزال على البوابة فأزله منها بأحد هذين الأمرين:</translation>
    </message>
    <message>
        <source>End a rollover and say how the old root is removed from the gateway; refused while people remain, before the new root is on the gateway, and before its day.</source>
        <translation>إنهاء انتقال وبيان كيفية إزالة الجذر القديم من البوابة؛ يُرفض ما دام هناك من بقي، وقبل أن يكون الجذر الجديد على البوابة، وقبل اليوم المحدد.</translation>
    </message>
    <message>
        <source>Although people are cut off, the new root is not on the gateway, or it is earlier than planned.</source>
        <translation>رغم انقطاع أشخاص، أو أن الجذر الجديد ليس على البوابة، أو قبل الموعد المخطط.</translation>
    </message>
    <message>
        <source>The root is not installed: Windows refused it, perhaps because of a policy, so the VPN client cannot use the certificate yet. Ask whoever looks after this computer to add it to the Trusted Root Certification Authorities.</source>
        <translation>الشهادة الجذر غير مثبتة: رفضها Windows، ربما بسبب نهج، لذلك لا يستطيع عميل VPN استخدام الشهادة بعد. اطلب من المسؤول عن هذا الكمبيوتر إضافتها إلى «المراجع المصدقة الجذر الموثوقة».</translation>
    </message>
    <message>
        <source>Windows refused a certificate between it and its root, which the VPN client may need. Ask whoever looks after this computer to add it to the Intermediate Certification Authorities.</source>
        <translation>رفض Windows شهادة بين هذه الشهادة وشهادتها الجذر، وقد يحتاج إليها عميل VPN. اطلب من المسؤول عن هذا الكمبيوتر إضافتها إلى «المراجع المصدقة المتوسطة».</translation>
    </message>
    <message>
        <source>Whoever is signed in to Windows as you can now use the root %1 on this computer without its passphrase. Keep the passphrase: after a reset of your Windows password only it is left.</source>
        <translation>يستطيع الآن كل من سجّل الدخول إلى Windows بحسابك استخدام الشهادة الجذر %1 على هذا الكمبيوتر من دون عبارة مرورها. احتفظ بعبارة المرور: فبعد إعادة تعيين كلمة مرور Windows لا يبقى غيرها.</translation>
    </message>
    <message>
        <source>Of several certificates for the same request, the one with this serial number.</source>
        <translation>من بين عدة شهادات للطلب نفسه، الشهادة التي تحمل هذا الرقم التسلسلي.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Issued for request %1</source>
        <translation>صدرت للطلب %1</translation>
    </message>
    <message>
        <source>The ledger could not be asked whether a certificate is revoked: %1</source>
        <translation>تعذر الرجوع إلى السجل لمعرفة هل أُبطلت شهادة: %1</translation>
    </message>
    <message>
        <source>there, but repeated or damaged</source>
        <translation>موجود، لكنه مكرر أو تالف</translation>
    </message>
    <message>
        <source>Every certificate that the name means and that still lets somebody in, also those that a renewal took the place of. The JSON has them in “revoked”.</source>
        <translation>كل الشهادات التي يعنيها الاسم والتي ما زالت تسمح لأحد بالدخول، بما فيها التي حلّ تجديد محلها. وهي في JSON تحت «revoked».</translation>
    </message>
</context>
<context>
    <name>p2s::ComparisonWindow</name>
    <message>
        <source>Only what is &amp;different</source>
        <translation>المختلف فقط (&amp;خ)</translation>
    </message>
    <message>
        <source>Fields of both certificates</source>
        <translation>حقول الشهادتين</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Two certificates side by side</source>
        <translation>شهادتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>p2s::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Leaves the clipboard after a minute.</source>
        <translation>يُزال من الحافظة بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>p2s::CsvButton</name>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>حفظ بصيغة &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved as “%1”.</source>
        <translation>حُفظت القائمة باسم «%1».</translation>
    </message>
    <message>
        <source>Saving the list …</source>
        <translation>جارٍ حفظ القائمة …</translation>
    </message>
</context>
<context>
    <name>p2s::DetailsTab</name>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (حرج)</translation>
    </message>
    <message>
        <source>Fields of the certificate</source>
        <translation>حقول الشهادة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The field, decoded</source>
        <translation>الحقل بعد فك ترميزه</translation>
    </message>
    <message>
        <source>The field as it is encoded, in hexadecimal</source>
        <translation>الحقل كما رُمّز، بالنظام الست عشري</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>Copy this field</source>
        <translation>نسخ هذا الحقل</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ الكل (&amp;ا)</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>نسخ كل الحقول</translation>
    </message>
    <message>
        <source>Computed, or encoded without a definite length.</source>
        <translation>محسوب، أو مرمّز دون طول محدد.</translation>
    </message>
</context>
<context>
    <name>p2s::DoctorTab</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>ابحث عن السبب (&amp;ب)</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>الأسباب المحتملة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>في هذا الملف</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>ما يراه المستخدم</translation>
    </message>
    <message>
        <source>798, 0x800B0109, or the whole message</source>
        <translation>798 أو 0x800B0109 أو الرسالة كاملة</translation>
    </message>
    <message>
        <source>The gateway&apos;s root</source>
        <translation>جذر البوابة</translation>
    </message>
    <message>
        <source>The root&apos;s text as it stands in the Azure portal</source>
        <translation>نص الجذر كما هو في مدخل Azure</translation>
    </message>
    <message>
        <source>The &amp;gateway&apos;s root, to rehearse the connection:</source>
        <translation>جذر البوابة لتجربة الاتصال: (&amp;ج)</translation>
    </message>
    <message>
        <source>the gateway&apos;s root</source>
        <translation>جذر البوابة</translation>
    </message>
    <message>
        <source>A gateway with this root would let this file in.</source>
        <translation>بوابة لديها هذا الجذر ستقبل هذا الملف.</translation>
    </message>
    <message>
        <source>A gateway with this root would not let this file in.</source>
        <translation>بوابة لديها هذا الجذر لن تقبل هذا الملف.</translation>
    </message>
    <message>
        <source>The reasons are in the list.</source>
        <translation>الأسباب في القائمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Every r&amp;ule…</source>
        <translation>كل ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>What does the user s&amp;ee?</source>
        <translation>ماذا ي&amp;رى المستخدم؟</translation>
    </message>
    <message>
        <source>The gateway&apos;s revoked thumbprints</source>
        <translation>بصمات البوابة المُبطَلة</translation>
    </message>
    <message>
        <source>One thumbprint a line; “#” when there is none</source>
        <translation>بصمة في كل سطر؛ و«#» إن لم توجد أي بصمة</translation>
    </message>
    <message>
        <source>The root&apos;s name in the portal</source>
        <translation>اسم شهادة الجذر في المدخل</translation>
    </message>
    <message>
        <source>P2SRootCert, for instance</source>
        <translation>مثل P2SRootCert</translation>
    </message>
    <message>
        <source>Its re&amp;voked thumbprints:</source>
        <translation>بصماتها الم&amp;بطلة:</translation>
    </message>
    <message>
        <source>The root&apos;s &amp;name in the portal:</source>
        <translation>ا&amp;سم شهادة الجذر في المدخل:</translation>
    </message>
    <message>
        <source>the revoked thumbprints</source>
        <translation>البصمات المُبطَلة</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>p2s::EnrolmentPart</name>
    <message>
        <source>Send it right &amp;now</source>
        <translation>إرسال ال&amp;آن</translation>
    </message>
    <message>
        <source>Windows hands it to the certificate authority with the account you are signed in with</source>
        <translation>يسلّمه Windows إلى المرجع المصدق بالحساب الذي سجّلت الدخول به</translation>
    </message>
    <message>
        <source>Waiting for the certificate authority …</source>
        <translation>بانتظار المرجع المصدق …</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>ن&amp;سخ الأمر</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>يُسأل المرجع المصدق …</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>ا&amp;سأل مرة أخرى</translation>
    </message>
    <message>
        <source>“%1” has it as request number %2. Somebody there may have to approve it first.</source>
        <translation>هو لدى «%1» الطلب رقم %2. وقد يلزم أن يوافق عليه أحد هناك أولًا.</translation>
    </message>
    <message>
        <source>Ask again afterwards, here or with this command: %1</source>
        <translation>اسأل بعد ذلك مرة أخرى، هنا أو بهذا الأمر: %1</translation>
    </message>
    <message>
        <source>“%1” has issued it as request number %2, but it did not come over.</source>
        <translation>أصدرها «%1» للطلب رقم %2، لكنها لم تصل.</translation>
    </message>
    <message>
        <source>Ask again, here or with this command: %1</source>
        <translation>اسأل مرة أخرى، هنا أو بهذا الأمر: %1</translation>
    </message>
    <message>
        <source>“%1” has it as request number %2, but this ledger could not note that.</source>
        <translation>هو لدى «%1» الطلب رقم %2، لكن تعذّر تدوين ذلك في هذا السجل.</translation>
    </message>
    <message>
        <source>Write the number down and do not send it a second time, or there will be two certificates. Ask again, here or with this command: %1</source>
        <translation>دوّن الرقم ولا ترسل الطلب مرة ثانية، وإلا صدرت شهادتان. اسأل مرة أخرى، هنا أو بهذا الأمر: %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the certificate</source>
        <translation>م&amp;تابعة بالشهادة</translation>
    </message>
</context>
<context>
    <name>p2s::ErrorText</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>أُلغي العمل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again when you are ready.</source>
        <translation>لم يتغير أي شيء. ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, send the details to the project.</source>
        <translation>أعد المحاولة. إذا تكرر الأمر، فأرسل التفاصيل إلى القائمين على المشروع.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>لم يُفهم الأمر: %1</translation>
    </message>
    <message>
        <source>Add --help to the command to see how it is used, with an example.</source>
        <translation>أضف --help إلى الأمر لترى طريقة استخدامه مع مثال.</translation>
    </message>
    <message>
        <source>The file “%1” was not found.</source>
        <translation>لم يُعثر على الملف «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تتعذر قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that no other program has it locked.</source>
        <translation>تحقق من أن لديك إذنًا بقراءته وأن لا برنامج آخر يقفله.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>الاسم «%1» لمجلد وليس لملف.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>صدّره أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is far too large for a certificate.</source>
        <translation>الملف «%1» أكبر بكثير من أن يكون شهادة.</translation>
    </message>
    <message>
        <source>Choose the certificate file itself, not an archive or a disk image that contains it.</source>
        <translation>اختر ملف الشهادة نفسه، لا أرشيفًا أو صورة قرص تحتوي عليه.</translation>
    </message>
    <message>
        <source>A file named “%1” is already there.</source>
        <translation>يوجد ملف باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>اختر اسمًا آخر، أو وافق على استبداله.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تتعذر الكتابة إلى «%1».</translation>
    </message>
    <message>
        <source>The place may be read-only or need other permissions. Choose a folder of your own.</source>
        <translation>قد يكون المكان للقراءة فقط أو يتطلب أذونات أخرى. اختر مجلدًا خاصًا بك.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>Create it first, or choose another folder.</source>
        <translation>أنشئه أولًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a file name.</source>
        <translation>لا يصلح «%1» اسمًا لملف.</translation>
    </message>
    <message>
        <source>Use a shorter name without special characters.</source>
        <translation>استخدم اسمًا أقصر بلا أحرف خاصة.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “%1”.</source>
        <translation>لا توجد مساحة كافية على القرص للملف «%1».</translation>
    </message>
    <message>
        <source>Free some space or choose another disk. No part of the file was left behind.</source>
        <translation>حرّر بعض المساحة أو اختر قرصًا آخر. لم يبقَ أي جزء من الملف.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that looks like a certificate, a key or a request.</source>
        <translation>لا يحتوي «%1» على ما يشبه شهادة أو مفتاحًا أو طلب شهادة.</translation>
    </message>
    <message>
        <source>Choose a .pfx, .p12, .cer, .crt, .pem, .p7b or .csr file.</source>
        <translation>اختر ملفًا من نوع PFX أو P12 أو CER أو CRT أو PEM أو P7B أو CSR.</translation>
    </message>
    <message>
        <source>The file “%1” ends too early; a part of it is missing.</source>
        <translation>ينتهي الملف «%1» قبل أوانه؛ جزء منه مفقود.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>الملف «%1» تالف.</translation>
    </message>
    <message>
        <source>Ask for it again from where it came.</source>
        <translation>اطلبه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”.</source>
        <translation>لا توجد شهادة في «%1».</translation>
    </message>
    <message>
        <source>Choose the file with the certificate, or give the certificate together with its key.</source>
        <translation>اختر الملف الذي فيه الشهادة، أو قدّم الشهادة مع مفتاحها.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”.</source>
        <translation>لا يوجد مفتاح خاص في «%1».</translation>
    </message>
    <message>
        <source>Export it again with the option to export the private key, or give the key file too.</source>
        <translation>صدّره من جديد مع خيار تصدير المفتاح الخاص، أو قدّم ملف المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>There are several private keys in “%1”, so it is unclear which one is meant.</source>
        <translation>توجد عدة مفاتيح خاصة في «%1»، فلا يتضح أيها المقصود.</translation>
    </message>
    <message>
        <source>Export just the one certificate with its key.</source>
        <translation>صدّر الشهادة المطلوبة وحدها مع مفتاحها.</translation>
    </message>
    <message>
        <source>The kind of key in “%1” cannot be used here.</source>
        <translation>لا يمكن هنا استخدام نوع المفتاح الموجود في «%1».</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits.</source>
        <translation>استخدم مفتاح RSA بطول 2048 أو 3072 أو 4096 بت.</translation>
    </message>
    <message>
        <source>“%1” is protected in a way (PBMAC1) that cannot be checked here, nor by Windows or macOS.</source>
        <translation>الملف «%1» محمي بطريقة (PBMAC1) لا يمكن التحقق منها هنا، ولا في Windows أو macOS.</translation>
    </message>
    <message>
        <source>Export it again with a SHA-256 or SHA-1 integrity check.</source>
        <translation>صدّره من جديد مع فحص سلامة بخوارزمية SHA-256 أو SHA-1.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with a cipher that is not available here, such as RC2-40.</source>
        <translation>الملف «%1» مشفر بخوارزمية غير متوفرة هنا، مثل RC2-40.</translation>
    </message>
    <message>
        <source>Export it again with AES-256 or Triple DES.</source>
        <translation>صدّره من جديد بتشفير AES-256 أو Triple DES.</translation>
    </message>
    <message>
        <source>Export it again with at most 600,000 iterations.</source>
        <translation>صدّره من جديد بما لا يزيد على 600,000 تكرار.</translation>
    </message>
    <message>
        <source>A password is needed for “%1”.</source>
        <translation>يحتاج «%1» إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Type the password, or name a file that has it in its first line.</source>
        <translation>اكتب كلمة المرور، أو حدد ملفًا توجد في سطره الأول.</translation>
    </message>
    <message>
        <source>The password does not open “%1”.</source>
        <translation>كلمة المرور لا تفتح «%1».</translation>
    </message>
    <message>
        <source>Type it again; capital letters and the keyboard layout matter.</source>
        <translation>اكتبها من جديد؛ انتبه إلى الأحرف الكبيرة وتخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>A .pfx file needs a password.</source>
        <translation>يحتاج ملف PFX إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Type one, or let the program generate one.</source>
        <translation>اكتب كلمة مرور، أو دع البرنامج يولّد واحدة.</translation>
    </message>
    <message>
        <source>The password is longer than any program accepts.</source>
        <translation>كلمة المرور أطول مما يقبله أي برنامج.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>استخدم 128 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The password contains something that cannot be typed.</source>
        <translation>تحتوي كلمة المرور على ما لا يمكن كتابته بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation; a password file must be UTF-8 text.</source>
        <translation>استخدم الأحرف والأرقام وعلامات الترقيم؛ ويجب أن يكون ملف كلمة المرور نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Type the passphrase, or name a file that has it in its first line.</source>
        <translation>اكتب عبارة المرور، أو حدد ملفًا توجد في سطره الأول.</translation>
    </message>
    <message>
        <source>The first line of “%1” is not text.</source>
        <translation>السطر الأول من «%1» ليس نصًا.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text with the password or passphrase alone in the first line.</source>
        <translation>احفظه نصًا بترميز UTF-8 على أن تكون كلمة المرور أو عبارة المرور وحدها في السطر الأول.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is missing.</source>
        <translation>عنوان البريد الإلكتروني للمستخدم مفقود.</translation>
    </message>
    <message>
        <source>Type it as in name@contoso.com.</source>
        <translation>اكتبه بصيغة مثل name@contoso.com.</translation>
    </message>
    <message>
        <source>“%1” is a Windows logon name, which the gateway does not accept as a common name.</source>
        <translation>الاسم «%1» هو اسم تسجيل دخول إلى Windows، والبوابة لا تقبله اسمًا شائعًا.</translation>
    </message>
    <message>
        <source>Use the form name@yourdomain.com.</source>
        <translation>استخدم الصيغة name@yourdomain.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>النص «%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“%1” is longer than the 64 characters that a common name can hold.</source>
        <translation>العنوان «%1» أطول من 64 حرفًا، وهو أقصى ما يتسع له الاسم الشائع.</translation>
    </message>
    <message>
        <source>Use a shorter address of the same person, an alias for instance.</source>
        <translation>استخدم عنوانًا أقصر للشخص نفسه، كاسم مستعار مثلًا.</translation>
    </message>
    <message>
        <source>The root needs a name.</source>
        <translation>يحتاج الجذر إلى اسم.</translation>
    </message>
    <message>
        <source>Type one without spaces, such as P2SRootCert.</source>
        <translation>اكتب اسمًا بلا مسافات، مثل P2SRootCert.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than the 64 characters that a common name can hold.</source>
        <translation>الاسم «%1» أطول من 64 حرفًا، وهو أقصى ما يتسع له الاسم الشائع.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the root.</source>
        <translation>اختر اسمًا أقصر للجذر.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a root.</source>
        <translation>لا يصلح «%1» اسمًا لجذر.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores: the Azure portal refuses spaces.</source>
        <translation>استخدم الأحرف والأرقام والنقاط والواصلات والشرطات السفلية: فمدخل Azure يرفض المسافات.</translation>
    </message>
    <message>
        <source>There is already a root named “%1”.</source>
        <translation>يوجد جذر باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or use the root that is there.</source>
        <translation>اختر اسمًا آخر، أو استخدم الجذر الموجود.</translation>
    </message>
    <message>
        <source>Nobody is named who will share this certificate.</source>
        <translation>لم يُذكر أحد ممن سيتشاركون هذه الشهادة.</translation>
    </message>
    <message>
        <source>Enter the address of each person, one on a line.</source>
        <translation>أدخل عنوان كل شخص في سطر مستقل.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice.</source>
        <translation>العنوان «%1» مكرر في القائمة.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>أزل أحدهما.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a friendly name.</source>
        <translation>لا يصلح «%1» اسمًا مألوفًا.</translation>
    </message>
    <message>
        <source>Use at most 128 characters on one line.</source>
        <translation>استخدم 128 حرفًا على الأكثر في سطر واحد.</translation>
    </message>
    <message>
        <source>“%1” is not a thumbprint.</source>
        <translation>النص «%1» ليس بصمة إبهام.</translation>
    </message>
    <message>
        <source>A SHA-1 thumbprint has 40 hexadecimal digits; give one on each line.</source>
        <translation>تتكون بصمة إبهام SHA-1 من 40 رقمًا سداسيًا عشريًا؛ اكتب بصمة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>“%1” is not a purpose that is known, nor an object identifier.</source>
        <translation>النص «%1» ليس غرضًا معروفًا ولا معرّف كائن.</translation>
    </message>
    <message>
        <source>Choose from the list, or type an object identifier such as 1.3.6.1.5.5.7.3.2.</source>
        <translation>اختر من القائمة، أو اكتب معرّف كائن مثل 1.3.6.1.5.5.7.3.2.</translation>
    </message>
    <message>
        <source>The Enhanced Key Usage list is empty.</source>
        <translation>قائمة استخدام المفتاح المحسن فارغة.</translation>
    </message>
    <message>
        <source>Add Client Authentication.</source>
        <translation>أضف مصادقة العميل.</translation>
    </message>
    <message>
        <source>The purpose “%1” is in the list twice.</source>
        <translation>الغرض «%1» مكرر في القائمة.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>أبقه مرة واحدة.</translation>
    </message>
    <message>
        <source>Client Authentication is not the first purpose in the Enhanced Key Usage list.</source>
        <translation>مصادقة العميل ليست الغرض الأول في قائمة استخدام المفتاح المحسن.</translation>
    </message>
    <message>
        <source>Move Client Authentication to the top: the VPN client looks at the first one.</source>
        <translation>انقل مصادقة العميل إلى الأعلى: فعميل VPN ينظر إلى الغرض الأول.</translation>
    </message>
    <message>
        <source>The certificate would end before it begins.</source>
        <translation>ستنتهي صلاحية الشهادة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Choose a later end date.</source>
        <translation>اختر تاريخ انتهاء لاحقًا.</translation>
    </message>
    <message>
        <source>The certificate would outlive its root, which ends on %1.</source>
        <translation>ستبقى الشهادة بعد انتهاء جذرها، الذي تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Choose an end date before that, or use a newer root.</source>
        <translation>اختر تاريخ انتهاء يسبق ذلك، أو استخدم جذرًا أحدث.</translation>
    </message>
    <message>
        <source>The certificate “%1” is not a certificate authority and must not sign others.</source>
        <translation>الشهادة «%1» ليست مرجعًا مصدقًا ولا يجوز أن توقّع غيرها.</translation>
    </message>
    <message>
        <source>Choose the root certificate, not a client&apos;s or a server&apos;s.</source>
        <translation>اختر الشهادة الجذر، لا شهادة عميل أو خادم.</translation>
    </message>
    <message>
        <source>The certificate “%1” is not a root: another authority signed it.</source>
        <translation>الشهادة «%1» ليست جذرًا: فقد وقّعها مرجع مصدق آخر.</translation>
    </message>
    <message>
        <source>Choose the self-signed root at the top of the chain.</source>
        <translation>اختر الجذر الموقّع ذاتيًا في أعلى السلسلة.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate “%1”.</source>
        <translation>المفتاح الخاص لا يخص الشهادة «%1».</translation>
    </message>
    <message>
        <source>Choose the key that was made together with this certificate.</source>
        <translation>اختر المفتاح الذي أُنشئ مع هذه الشهادة.</translation>
    </message>
    <message>
        <source>The root “%1” has expired; the gateway refuses everything under it.</source>
        <translation>انتهت صلاحية الجذر «%1»؛ وترفض البوابة كل ما صدر عنه.</translation>
    </message>
    <message>
        <source>Make a new root and upload it to Azure.</source>
        <translation>أنشئ جذرًا جديدًا وارفعه إلى Azure.</translation>
    </message>
    <message>
        <source>The root “%1” is not valid yet.</source>
        <translation>لم تبدأ صلاحية الجذر «%1» بعد.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, wait for the root&apos;s first day.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر ووقته؛ فإن كانا صحيحين، فانتظر أول يوم من صلاحية الجذر.</translation>
    </message>
    <message>
        <source>This root is already there, as “%1”.</source>
        <translation>هذا الجذر موجود بالفعل باسم «%1».</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>اختره من القائمة.</translation>
    </message>
    <message>
        <source>The private key of the root “%1” is not here.</source>
        <translation>المفتاح الخاص للجذر «%1» غير موجود هنا.</translation>
    </message>
    <message>
        <source>Import the root again together with its key.</source>
        <translation>استورد الجذر من جديد مع مفتاحه.</translation>
    </message>
    <message>
        <source>There is no root named “%1”.</source>
        <translation>لا يوجد جذر باسم «%1».</translation>
    </message>
    <message>
        <source>Look at the list of roots for the right name.</source>
        <translation>ابحث عن الاسم الصحيح في قائمة الجذور.</translation>
    </message>
    <message>
        <source>The certificate for “%1” would not work, so it was not issued.</source>
        <translation>الشهادة المطلوبة لـ «%1» لن تعمل، لذلك لم تُصدر.</translation>
    </message>
    <message>
        <source>Look at the findings and put right what they name.</source>
        <translation>راجع نتائج الفحص وصحّح ما تذكره.</translation>
    </message>
    <message>
        <source>The finished file “%1” did not pass its own check and was taken back.</source>
        <translation>لم يجتز الملف المكتمل «%1» فحصه فسُحب.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be opened.</source>
        <translation>يتعذر فتح سجل الشهادات «%1».</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write there.</source>
        <translation>تحقق من أن المجلد موجود وأن لك أن تقرأ وتكتب فيه.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be written.</source>
        <translation>تتعذر الكتابة في سجل الشهادات «%1».</translation>
    </message>
    <message>
        <source>It may be in a read-only place or the disk may be full. Nothing was recorded.</source>
        <translation>قد يكون في مكان للقراءة فقط أو قد يكون القرص ممتلئًا. لم يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>The ledger “%1” is damaged.</source>
        <translation>سجل الشهادات «%1» تالف.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put back a backup copy, or start with another ledger.</source>
        <translation>لم يتغير فيه أي شيء. استعد نسخة احتياطية منه، أو ابدأ بسجل آخر.</translation>
    </message>
    <message>
        <source>The ledger “%1” was written by a newer version of this program.</source>
        <translation>كُتب سجل الشهادات «%1» بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Install the newer version to use it.</source>
        <translation>لم يتغير فيه أي شيء. ثبّت الإصدار الأحدث لاستخدامه.</translation>
    </message>
    <message>
        <source>Another program is using the ledger “%1”.</source>
        <translation>يستخدم برنامج آخر سجل الشهادات «%1».</translation>
    </message>
    <message>
        <source>Wait a moment and try again; nothing was recorded.</source>
        <translation>انتظر لحظة ثم أعد المحاولة؛ لم يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>There is no certificate “%1” in the ledger.</source>
        <translation>لا توجد شهادة «%1» في سجل الشهادات.</translation>
    </message>
    <message>
        <source>Search by address or by thumbprint.</source>
        <translation>ابحث بالعنوان أو ببصمة الإبهام.</translation>
    </message>
    <message>
        <source>“%1” is not the head of a ledger.</source>
        <translation>«%1» ليس رأس سجل.</translation>
    </message>
    <message>
        <source>Choose a file that “p2s-cert ledger head” wrote: one line that begins with P2S-LEDGER-HEAD.</source>
        <translation>اختر ملفًا كتبه الأمر «p2s-cert ledger head»: سطر واحد يبدأ بـ P2S-LEDGER-HEAD.</translation>
    </message>
    <message>
        <source>“%1” belongs to a ledger; what is in it would be lost.</source>
        <translation>الملف «⁨%1⁩» جزء من سجل، وسيُفقد ما فيه.</translation>
    </message>
    <message>
        <source>Choose another name. A ledger, with the keys of its roots, is never replaced.</source>
        <translation>اختر اسمًا آخر. لا يُستبدل أبدًا سجل فيه مفاتيح شهاداته الجذرية.</translation>
    </message>
    <message>
        <source>The friendly name is missing.</source>
        <translation>الاسم المألوف مفقود.</translation>
    </message>
    <message>
        <source>Type what the VPN client should show in its list.</source>
        <translation>اكتب ما ينبغي أن يعرضه عميل VPN في قائمته.</translation>
    </message>
    <message>
        <source>Another certificate has the friendly name “%1” already.</source>
        <translation>توجد شهادة أخرى بالاسم المألوف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Choose one that tells the two apart in the VPN client&apos;s list.</source>
        <translation>اختر اسمًا يميّز بين الاثنتين في قائمة عميل VPN.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger of this one.</source>
        <translation>الملف «⁨%1⁩» قاعدة بيانات لبرنامج آخر، وليس سجلًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file, or the name of a new one.</source>
        <translation>لم يتغيّر فيه شيء. اختر ملفًا آخر أو اسم ملف جديد.</translation>
    </message>
    <message>
        <source>“%1” is not an address that a ledger can have.</source>
        <translation>لا يصلح «⁨%1⁩» عنوانًا لسجل.</translation>
    </message>
    <message>
        <source>This can only be done on Windows.</source>
        <translation>لا يمكن فعل ذلك إلا على Windows.</translation>
    </message>
    <message>
        <source>Do it on the Windows computer in question; everything else works here too.</source>
        <translation>افعل ذلك على كمبيوتر Windows المعني؛ وكل ما عداه يعمل هنا أيضًا.</translation>
    </message>
    <message>
        <source>Windows does not let the certificate store “%1” be used.</source>
        <translation>لا يسمح Windows باستخدام مخزن الشهادات «%1».</translation>
    </message>
    <message>
        <source>It may be forbidden by a policy or need an administrator. The details say what Windows answered.</source>
        <translation>قد تمنعه سياسة أو يحتاج إلى مسؤول. تذكر التفاصيل ما أجاب به Windows.</translation>
    </message>
    <message>
        <source>There is no certificate “%1” in the Windows certificate store.</source>
        <translation>لا توجد شهادة «%1» في مخزن شهادات Windows.</translation>
    </message>
    <message>
        <source>Look at the thumbprint under your own certificates in certmgr.msc.</source>
        <translation>راجع البصمة ضمن شهاداتك في certmgr.msc.</translation>
    </message>
    <message>
        <source>The certificate “%1” was not installed by this program, so it was left alone.</source>
        <translation>لم يثبّت هذا البرنامج الشهادة «%1»، لذلك تُركت كما هي.</translation>
    </message>
    <message>
        <source>Its key may be the only one there is. If it really is to go, remove it in certmgr.msc.</source>
        <translation>قد يكون مفتاحها هو الوحيد. إذا كان لا بد من إزالتها، فأزلها في certmgr.msc.</translation>
    </message>
    <message>
        <source>The private key of “%1” is in the Windows certificate store but does not sign.</source>
        <translation>المفتاح الخاص لـ«%1» موجود في مخزن شهادات Windows لكنه لا يوقّع.</translation>
    </message>
    <message>
        <source>It may belong to another account, need an administrator, or be on a card that is not inserted.</source>
        <translation>قد يخص حسابًا آخر، أو يحتاج إلى مسؤول، أو يكون على بطاقة غير مُدخلة.</translation>
    </message>
    <message>
        <source>The private key of “%1” cannot leave the place where it is kept.</source>
        <translation>لا يمكن للمفتاح الخاص لـ«%1» أن يغادر مكان حفظه.</translation>
    </message>
    <message>
        <source>Use it there; it signs without being copied.</source>
        <translation>استخدمه هناك؛ فهو يوقّع دون نسخه.</translation>
    </message>
    <message>
        <source>Your Windows account does not unlock the root “%1”.</source>
        <translation>لا يفتح حساب Windows الخاص بك الشهادة الجذر «%1».</translation>
    </message>
    <message>
        <source>Type its passphrase. It may have been set up on another computer or account, or an administrator has reset your Windows password.</source>
        <translation>اكتب عبارة المرور. ربما أُعدّ ذلك على كمبيوتر أو حساب آخر، أو أعاد مسؤول تعيين كلمة مرور Windows الخاصة بك.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk it is on is write-protected.</source>
        <translation>لا يمكن كتابة «⁨%1⁩»: القرص الذي هو عليه محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Move the switch on the stick or card, if it has one, or choose another disk.</source>
        <translation>حرّك المفتاح الموجود على الذاكرة أو البطاقة إن وُجد، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>لا يمكن الوصول إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The network share or drive may be offline, or ask you to sign in. Open it in Explorer first, or choose a folder on this computer.</source>
        <translation>قد تكون مشاركة الشبكة أو محرك الأقراص غير متصل، أو يطلب تسجيل الدخول. افتحه أولًا في المستكشف، أو اختر مجلدًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is revoked already.</source>
        <translation>شهادة «%1» مُبطَلة بالفعل.</translation>
    </message>
    <message>
        <source>Look at its history in the ledger to see when and why.</source>
        <translation>انظر سجلّها لمعرفة متى ولماذا.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not revoked.</source>
        <translation>شهادة «%1» ليست مُبطَلة.</translation>
    </message>
    <message>
        <source>Check that it is the right one: its thumbprint is shown in the ledger.</source>
        <translation>تأكد أنها الشهادة الصحيحة: بصمتها معروضة في السجل.</translation>
    </message>
    <message>
        <source>The revocation of “%1” is on the gateway already and cannot be taken back.</source>
        <translation>إبطال «%1» موجود على البوابة بالفعل ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Issue a new certificate to the person instead. Only a hold can be lifted.</source>
        <translation>أصدر للشخص شهادة جديدة بدلًا من ذلك. لا يمكن رفع غير التعليق.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was never finished.</source>
        <translation>لم تكتمل شهادة «%1» قط.</translation>
    </message>
    <message>
        <source>There are several certificates of “%1”.</source>
        <translation>توجد عدة شهادات باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a reason to revoke a certificate.</source>
        <translation>«%1» ليس سببًا لإبطال شهادة.</translation>
    </message>
    <message>
        <source>Use keyCompromise, affiliationChanged, superseded, cessationOfOperation, privilegeWithdrawn, certificateHold or unspecified.</source>
        <translation>استخدم keyCompromise أو affiliationChanged أو superseded أو cessationOfOperation أو privilegeWithdrawn أو certificateHold أو unspecified.</translation>
    </message>
    <message>
        <source>The root “%1” may not sign revocation lists.</source>
        <translation>لا يحق للجذر «%1» توقيع قوائم الإبطال.</translation>
    </message>
    <message>
        <source>Its key usage lacks “CRL signing”. A root that this program makes has it; Azure itself needs only the thumbprints.</source>
        <translation>استخدام مفتاحه يخلو من «توقيع CRL». الجذر الذي ينشئه هذا البرنامج يتضمنه؛ ولا يحتاج Azure إلا إلى البصمات.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for one person.</source>
        <translation>شهادة «%1» لشخص واحد.</translation>
    </message>
    <message>
        <source>Only a shared certificate can be joined or left. Issue a certificate to the other person.</source>
        <translation>الانضمام والمغادرة للشهادات المشتركة فقط. أصدر شهادة للشخص الآخر.</translation>
    </message>
    <message>
        <source>“%1” does not hold this certificate.</source>
        <translation>«%1» لا يملك هذه الشهادة.</translation>
    </message>
    <message>
        <source>Check the address; the ledger shows who holds it.</source>
        <translation>تحقق من العنوان؛ السجل يبيّن من يملكها.</translation>
    </message>
    <message>
        <source>“%1” is not what a gateway lists.</source>
        <translation>«%1» ليس مما تسرده البوابة.</translation>
    </message>
    <message>
        <source>Give thumbprints, one a line, or the whole JSON that “az network vnet-gateway show” prints. The details say where it goes wrong.</source>
        <translation>أدخل بصمات، واحدة في كل سطر، أو كامل JSON الذي يطبعه «az network vnet-gateway show». تبيّن التفاصيل موضع الخلل.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not of a gateway with a point-to-site configuration.</source>
        <translation>«%1» بصيغة JSON، لكنه ليس لبوابة لها تكوين من نقطة إلى موقع.</translation>
    </message>
    <message>
        <source>Give the whole JSON that “az network vnet-gateway show” prints of the gateway with the root certificates.</source>
        <translation>أدخل كامل JSON الذي يطبعه «az network vnet-gateway show» عن البوابة التي فيها شهادات الجذر.</translation>
    </message>
    <message>
        <source>Another program has the ledger “%1” open.</source>
        <translation>برنامج آخر يفتح سجل الشهادات «%1».</translation>
    </message>
    <message>
        <source>Close the wizard and every other program that uses it, then try again. Nothing was changed.</source>
        <translation>أغلق المعالج وكل برنامج آخر يستخدمه ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is a ledger already at “%1”.</source>
        <translation>يوجد سجل شهادات في «%1» من قبل.</translation>
    </message>
    <message>
        <source>Say that it is to be replaced. It is kept beside the new one, under another name.</source>
        <translation>اطلب استبداله صراحة. وسيُحفظ بجانب الجديد باسم آخر.</translation>
    </message>
    <message>
        <source>The ledger “%1” is on a database server, not in a file.</source>
        <translation>سجل الشهادات «%1» على خادم قاعدة بيانات وليس في ملف.</translation>
    </message>
    <message>
        <source>Back it up and restore it with the server’s own tools, pg_dump and pg_restore.</source>
        <translation>انسخه احتياطيًا واستعده بأدوات الخادم نفسه، pg_dump وpg_restore.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” does not answer.</source>
        <translation>خادم سجل الشهادات «%1» لا يستجيب.</translation>
    </message>
    <message>
        <source>Check the network and that the server is running, then try again. Nothing was recorded by halves.</source>
        <translation>تحقق من الشبكة ومن عمل الخادم ثم أعد المحاولة. لم يُسجَّل شيء ناقصًا.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” refuses the login.</source>
        <translation>خادم سجل الشهادات «%1» يرفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the user’s name in the address, and the password, which is asked for or taken from PGPASSFILE or PGPASSWORD.</source>
        <translation>تحقق من اسم المستخدم في العنوان ومن كلمة المرور، وهي تُطلب منك أو تؤخذ من PGPASSFILE أو PGPASSWORD.</translation>
    </message>
    <message>
        <source>The connection to the ledger “%1” is not safe: the server’s certificate could not be verified.</source>
        <translation>الاتصال بسجل الشهادات «%1» غير آمن: تعذر التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>Name the authority that signed it with sslrootcert=FILE in the address, or have it among the roots that Windows trusts; and name the server as its certificate does.</source>
        <translation>اذكر الجهة التي وقّعتها بـ sslrootcert=FILE في العنوان، أو أضفها إلى الجذور التي يثق بها Windows؛ وسمِّ الخادم كما تسميه شهادته.</translation>
    </message>
    <message>
        <source>There is no database for the ledger “%1” on the server.</source>
        <translation>لا قاعدة بيانات على الخادم لسجل الشهادات «%1».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to create it, and check the name in the address.</source>
        <translation>اطلب من مدير الخادم إنشاءها، وتحقق من الاسم في العنوان.</translation>
    </message>
    <message>
        <source>This installation has no driver for PostgreSQL, so “%1” cannot be opened.</source>
        <translation>ليس في هذا التثبيت برنامج تشغيل لـ PostgreSQL، فلا يمكن فتح «%1».</translation>
    </message>
    <message>
        <source>On Linux install Qt’s PostgreSQL driver (libqt6sql6-psql). On Windows install this program again.</source>
        <translation>ثبّت في لينكس برنامج تشغيل PostgreSQL الخاص بـ Qt ‏(libqt6sql6-psql). وفي Windows أعد تثبيت هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is a password in the address of the ledger.</source>
        <translation>في عنوان سجل الشهادات كلمة مرور.</translation>
    </message>
    <message>
        <source>Leave it out: others can read it there. It is asked for, or taken from PGPASSFILE or PGPASSWORD.</source>
        <translation>احذفها: فغيرك يستطيع قراءتها هناك. وهي تُطلب منك أو تؤخذ من PGPASSFILE أو PGPASSWORD.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a ledger.</source>
        <translation>«%1» ليس نسخة احتياطية من سجل شهادات.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”, or by “p2s-cert ledger backup”.</source>
        <translation>اختر ملفًا أنشأه «نسخ احتياطي» أو «p2s-cert ledger backup».</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: it is not as it was written.</source>
        <translation>النسخة الاحتياطية «%1» تالفة: ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy of it.</source>
        <translation>لم يُستعد شيء. استخدم نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>The ledger in the backup “%1” was changed by another hand.</source>
        <translation>غيّرت يد أخرى السجل في النسخة الاحتياطية «%1».</translation>
    </message>
    <message>
        <source>Nothing was restored. Use an older backup.</source>
        <translation>لم يُستعد شيء. استخدم نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read.</source>
        <translation>تغيّر الملف «%1» أثناء قراءته.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي ما يكتبه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No code or message that the VPN client is known for was found in “%1”.</source>
        <translation>لم يُعثر في «%1» على رمز خطأ أو رسالة معروفة لعميل VPN.</translation>
    </message>
    <message>
        <source>Give the number as it was shown, such as 798 or 0x800B0109, or the whole message.</source>
        <translation>اكتب الرقم كما ظهر، مثل 798 أو 0x800B0109، أو الرسالة كاملة.</translation>
    </message>
    <message>
        <source>The report “%1” could not be printed as PDF.</source>
        <translation>تعذرت طباعة التقرير «%1» بصيغة PDF.</translation>
    </message>
    <message>
        <source>Save it as HTML and print that from a browser.</source>
        <translation>احفظه بصيغة HTML واطبعه من متصفح.</translation>
    </message>
    <message>
        <source>The passphrase for the key of “%1” is needed.</source>
        <translation>عبارة مرور مفتاح «%1» مطلوبة.</translation>
    </message>
    <message>
        <source>The passphrase does not unlock the key of “%1”.</source>
        <translation>عبارة المرور لا تفتح مفتاح «%1».</translation>
    </message>
    <message>
        <source>The private key needs a passphrase.</source>
        <translation>يحتاج المفتاح الخاص إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>Type one: whoever has a root&apos;s key can let anybody into the network.</source>
        <translation>اكتب واحدة: فمن يملك مفتاح جذر يستطيع إدخال أي شخص إلى الشبكة.</translation>
    </message>
    <message>
        <source>There is no request “%1” in the ledger.</source>
        <translation>لا يوجد طلب «%1» في السجل.</translation>
    </message>
    <message>
        <source>Look at the list of requests for its number.</source>
        <translation>ابحث عن رقمه في قائمة الطلبات.</translation>
    </message>
    <message>
        <source>The request for “%1” is not waiting for a reply any more.</source>
        <translation>لم يعد طلب «%1» ينتظر ردًا.</translation>
    </message>
    <message>
        <source>It was completed or cancelled. Make a new request if another certificate is needed.</source>
        <translation>لقد اكتمل أو أُلغي. أنشئ طلبًا جديدًا إذا لزمت شهادة أخرى.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate for a request that was made here.</source>
        <translation>لا يحوي «%1» شهادة لطلب أُنشئ هنا.</translation>
    </message>
    <message>
        <source>The certificate authority may have answered another request, or the request was made with another ledger. Ask for the certificate that belongs to the request you sent.</source>
        <translation>ربما رد المرجع المصدق على طلب آخر، أو أُنشئ الطلب بسجل آخر. اطلب الشهادة الخاصة بالطلب الذي أرسلته.</translation>
    </message>
    <message>
        <source>“%1” holds several certificates for the same request.</source>
        <translation>يحوي «%1» عدة شهادات للطلب نفسه.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a certificate template.</source>
        <translation>«%1» ليس اسم قالب شهادة.</translation>
    </message>
    <message>
        <source>Use the template&apos;s name, not its display name: letters and digits without spaces, as the properties of the template show it.</source>
        <translation>استخدم اسم القالب لا اسمه المعروض: حروف وأرقام بلا مسافات كما تظهر في خصائص القالب.</translation>
    </message>
    <message>
        <source>“%1” does not name a certificate authority.</source>
        <translation>«%1» لا يدل على مرجع مصدق.</translation>
    </message>
    <message>
        <source>Write the computer&apos;s name, a backslash and the authority&apos;s name, as “certutil -dump” shows them under Config.</source>
        <translation>اكتب اسم الحاسوب ثم شرطة مائلة عكسية ثم اسم المرجع، كما يعرضها «certutil -dump» تحت Config.</translation>
    </message>
    <message>
        <source>The certificates above “%1” are missing, so the chain does not reach a root.</source>
        <translation>الشهادات التي فوق «%1» ناقصة، فلا تصل السلسلة إلى جذر.</translation>
    </message>
    <message>
        <source>Give the certificates of its issuers too, up to the root that was uploaded to Azure.</source>
        <translation>أعطِ شهادات مُصدِريه أيضًا حتى الجذر المحمّل إلى Azure.</translation>
    </message>
    <message>
        <source>The list of people “%1” is not a CSV file that can be read.</source>
        <translation>قائمة الأشخاص «%1» ليست ملف CSV قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>Save it from your spreadsheet program as “CSV UTF-8”. The details name the line.</source>
        <translation>احفظها من برنامج الجداول بصيغة «CSV UTF-8». تذكر التفاصيل رقم السطر.</translation>
    </message>
    <message>
        <source>The list of people “%1” has no column of addresses.</source>
        <translation>لا يوجد في قائمة الأشخاص «%1» عمود للعناوين.</translation>
    </message>
    <message>
        <source>Call the column “address”, or put the addresses (name@domain) into the first one.</source>
        <translation>سمِّ العمود «address»، أو ضع العناوين (name@domain) في العمود الأول.</translation>
    </message>
    <message>
        <source>The summary “%1” belongs to something else than this list of people.</source>
        <translation>الملخص «%1» يخص شيئًا آخر غير قائمة الأشخاص هذه.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the root and the list that the folder was begun with.</source>
        <translation>اختر مجلدًا فارغًا، أو الجذر والقائمة اللذين بدأ بهما المجلد.</translation>
    </message>
    <message>
        <source>There is no rollover of the root “%1” under way.</source>
        <translation>لا يوجد انتقال جارٍ من الجذر «%1».</translation>
    </message>
    <message>
        <source>Start one, or check the name of the root.</source>
        <translation>ابدأ انتقالًا، أو تحقق من اسم الجذر.</translation>
    </message>
    <message>
        <source>A rollover of the root “%1” is under way already.</source>
        <translation>هناك انتقال جارٍ بالفعل من الجذر «%1».</translation>
    </message>
    <message>
        <source>Finish it or cancel it before you start another.</source>
        <translation>أنهِه أو ألغِه قبل أن تبدأ غيره.</translation>
    </message>
    <message>
        <source>The root “%1” cannot take its own place.</source>
        <translation>لا يمكن للجذر «%1» أن يحل محل نفسه.</translation>
    </message>
    <message>
        <source>Make a new root first, then choose it as the one that follows.</source>
        <translation>أنشئ جذرًا جديدًا أولًا، ثم اختره ليكون التالي.</translation>
    </message>
    <message>
        <source>The day from which the old root “%1” may be removed has not come yet.</source>
        <translation>لم يحن بعد اليوم الذي يجوز فيه إزالة الجذر القديم «%1».</translation>
    </message>
    <message>
        <source>Wait until then, so that everybody has time to install the new certificate.</source>
        <translation>انتظر حتى ذلك الحين ليتسنى للجميع تثبيت الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Windows knows no certificate authority of this organisation.</source>
        <translation>لا يعرف Windows مرجعًا مصدقًا لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>Sign in to the domain, or go back and name the authority as HOST\CA name.</source>
        <translation>سجّل الدخول إلى المجال، أو ارجع واذكر المرجع المصدق بالصيغة HOST\CA name.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” does not answer.</source>
        <translation>لا يجيب المرجع المصدق «%1».</translation>
    </message>
    <message>
        <source>The certificate authority “%1” refuses the request.</source>
        <translation>يرفض المرجع المصدق «%1» الطلب.</translation>
    </message>
    <message>
        <source>The details have its own words. Usually the template is not offered there, or your account may not enroll with it: whoever runs the authority can change that.</source>
        <translation>في التفاصيل كلماته هو. غالبًا لا يُعرض القالب هناك، أو لا يحق لحسابك التسجيل به: ويستطيع القائم على المرجع تغيير ذلك.</translation>
    </message>
    <message>
        <source>“%1” is not a PKCS#11 module that can be used here.</source>
        <translation>‏«%1» ليست وحدة PKCS#11 يمكن استخدامها هنا.</translation>
    </message>
    <message>
        <source>Choose the library that came with the card or token, for this kind of computer (64 bit), such as opensc-pkcs11 or the vendor&apos;s own. The details say what it answered.</source>
        <translation>اختر المكتبة التي جاءت مع البطاقة أو الرمز المميز، لهذا النوع من أجهزة الكمبيوتر (64 بت)، مثل opensc-pkcs11 أو مكتبة الشركة المصنّعة. تذكر التفاصيل ما أجابت به.</translation>
    </message>
    <message>
        <source>“%1” does not name a token or a key on one.</source>
        <translation>‏«%1» لا يدل على رمز مميز ولا على مفتاح عليه.</translation>
    </message>
    <message>
        <source>Give the token&apos;s label, or a PKCS#11 URI as “p2s-cert token list” prints it. A PIN must not be in it.</source>
        <translation>اذكر تسمية الرمز المميز، أو معرّف PKCS#11 URI كما يطبعه «p2s-cert token list». ويجب ألا يحتوي على رقم PIN.</translation>
    </message>
    <message>
        <source>The token “%1” is not there.</source>
        <translation>الرمز المميز «%1» غير موجود.</translation>
    </message>
    <message>
        <source>Insert the card or token, wait until its light is steady, and try again.</source>
        <translation>أدخل البطاقة أو الرمز المميز، وانتظر حتى يثبت ضوؤه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There are several tokens that “%1” may mean.</source>
        <translation>هناك عدة رموز مميزة قد يعنيها «%1».</translation>
    </message>
    <message>
        <source>Name one by its PKCS#11 URI, which holds its serial number; “p2s-cert token list” prints it. Or take the others out.</source>
        <translation>حدّد واحدًا بمعرّف PKCS#11 URI الخاص به، وفيه رقمه التسلسلي؛ يطبعه «p2s-cert token list». أو أخرج البقية.</translation>
    </message>
    <message>
        <source>The token “%1” has no PIN of a user yet, or asks for a new one.</source>
        <translation>الرمز المميز «%1» ليس له رقم PIN للمستخدم بعد، أو يطلب رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>Set its PIN with the program that came with it, then try again.</source>
        <translation>عيّن رقم PIN بالبرنامج الذي جاء معه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The token “%1” was taken out.</source>
        <translation>أُخرج الرمز المميز «%1».</translation>
    </message>
    <message>
        <source>Insert it again and unlock the root anew. Nothing was signed.</source>
        <translation>أدخله مرة أخرى وافتح قفل الشهادة الجذر من جديد. لم يُوقَّع أي شيء.</translation>
    </message>
    <message>
        <source>The PIN of the token “%1” is needed.</source>
        <translation>رقم PIN للرمز المميز «%1» مطلوب.</translation>
    </message>
    <message>
        <source>Type the PIN, or name a file that has it in its first line (--pin-file).</source>
        <translation>اكتب رقم PIN، أو حدّد ملفًا يكون في سطره الأول (--pin-file).</translation>
    </message>
    <message>
        <source>The PIN is not that of the token “%1”.</source>
        <translation>رقم PIN هذا ليس رقم الرمز المميز «%1».</translation>
    </message>
    <message>
        <source>Type it again with care: after a few wrong PINs a token locks itself.</source>
        <translation>اكتبه مرة أخرى بعناية: يُقفل الرمز المميز نفسه بعد عدة أرقام PIN خاطئة.</translation>
    </message>
    <message>
        <source>The PIN is not that of the token “%1”, and only one try is left.</source>
        <translation>رقم PIN هذا ليس رقم الرمز المميز «%1»، ولم تبق إلا محاولة واحدة.</translation>
    </message>
    <message>
        <source>Another wrong PIN locks the token. Make sure of the PIN before you type it again.</source>
        <translation>رقم PIN خاطئ آخر يُقفل الرمز المميز. تأكد من رقم PIN قبل أن تكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The PIN of the token “%1” is locked after too many wrong ones.</source>
        <translation>رقم PIN للرمز المميز «%1» مقفل بعد محاولات خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Unlock it with its PUK or its security officer&apos;s PIN, in the program that came with the token.</source>
        <translation>افتح قفله برمز PUK أو برقم PIN لمسؤول الأمان، في البرنامج الذي جاء مع الرمز المميز.</translation>
    </message>
    <message>
        <source>The key is not on the token “%1”.</source>
        <translation>المفتاح ليس على الرمز المميز «%1».</translation>
    </message>
    <message>
        <source>Check that it is the right token and that nobody has deleted the key or prepared the token anew.</source>
        <translation>تحقق من أنه الرمز المميز الصحيح وأن أحدًا لم يحذف المفتاح أو يُهيّئ الرمز المميز من جديد.</translation>
    </message>
    <message>
        <source>There are several keys on the token “%1”.</source>
        <translation>على الرمز المميز «%1» عدة مفاتيح.</translation>
    </message>
    <message>
        <source>Say which one with --key-id; “p2s-cert token keys” lists them.</source>
        <translation>حدّد أيها المقصود باستخدام --key-id؛ يسردها «p2s-cert token keys».</translation>
    </message>
    <message>
        <source>The token “%1” does not do what a root&apos;s key must: RSA of this length that signs.</source>
        <translation>الرمز المميز «%1» لا يؤدي ما يجب على مفتاح الشهادة الجذر: التوقيع بمفتاح RSA بهذا الطول.</translation>
    </message>
    <message>
        <source>Choose another length of key, make the key with the program that came with the token, or use another token.</source>
        <translation>اختر طولًا آخر للمفتاح، أو أنشئ المفتاح بالبرنامج الذي جاء مع الرمز المميز، أو استخدم رمزًا مميزًا آخر.</translation>
    </message>
    <message>
        <source>The token “%1” refused what it was asked for.</source>
        <translation>رفض الرمز المميز «%1» ما طُلب منه.</translation>
    </message>
    <message>
        <source>It may be full, write-protected, or want its keys to be made with its own program. The details say what it answered.</source>
        <translation>قد يكون ممتلئًا أو محميًا من الكتابة، أو يريد أن تُنشأ مفاتيحه ببرنامجه الخاص. تذكر التفاصيل ما أجاب به.</translation>
    </message>
    <message>
        <source>“%1” asks for so many password iterations that opening it would take too long.</source>
        <translation>يتطلب «%1» تكرارات لكلمة المرور كثيرة إلى حد أن فتحه سيستغرق وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>“%1” holds so much that examining it would take too long.</source>
        <translation>يحتوي «%1» على الكثير إلى حد أن فحصه سيستغرق وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Take the certificates in question out of it, and examine them alone.</source>
        <translation>استخرج منه الشهادات المعنية وافحصها وحدها.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” still keeps the request.</source>
        <translation>لا يزال المرجع المصدق «%1» يحتفظ بالطلب.</translation>
    </message>
    <message>
        <source>Somebody there must approve it first. Ask again afterwards.</source>
        <translation>يجب أن يوافق عليه أحد هناك أولًا. اسأل بعد ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” does not know this request.</source>
        <translation>لا يعرف المرجع المصدق «%1» هذا الطلب.</translation>
    </message>
    <message>
        <source>It may have been removed there since. Make a new request, or ask whoever runs the authority.</source>
        <translation>ربما أُزيل هناك منذ ذلك الحين. أنشئ طلبًا جديدًا أو اسأل من يدير المرجع.</translation>
    </message>
    <message>
        <source>The request for “%1” was not sent to a certificate authority from here.</source>
        <translation>لم يُرسل طلب «%1» من هنا إلى مرجع مصدق.</translation>
    </message>
    <message>
        <source>Send it first, or take the reply from a file.</source>
        <translation>أرسله أولًا، أو خذ الرد من ملف.</translation>
    </message>
    <message>
        <source>Check its name and the connection to the organisation’s network. If the connection broke while the request was being sent, it may have arrived all the same: ask whoever runs the authority before you send it a second time, or there may be two certificates.</source>
        <translation>تحقق من اسمه ومن الاتصال بشبكة المؤسسة. وإذا انقطع الاتصال أثناء إرسال الطلب فربما وصل رغم ذلك: اسأل القائم على المرجع قبل أن ترسله مرة ثانية، وإلا فقد تصدر شهادتان.</translation>
    </message>
    <message>
        <source>The request for “%1” has been sent to its certificate authority already.</source>
        <translation>أُرسل طلب «%1» إلى مرجعه المصدق من قبل.</translation>
    </message>
    <message>
        <source>Fetch the reply instead: with “p2s-cert request complete --from-ca”, or in the wizard with “Ask the authority again”. If it was refused there, make a new request.</source>
        <translation>اجلب الرد بدلًا من ذلك: بالأمر «p2s-cert request complete --from-ca»، أو في المعالج بالزر «سؤال المرجع مرة أخرى». وإذا رُفض هناك فأنشئ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>The certificate authority “%1” has the request, but this ledger could not note it.</source>
        <translation>الطلب لدى المرجع المصدق «%1»، لكن تعذّر تدوين ذلك في هذا السجل.</translation>
    </message>
    <message>
        <source>Do not send it a second time, or there will be two certificates. Fetch the reply with certreq or from whoever runs the authority, and take it from a file. The details have its number there and what kept the ledger from noting it.</source>
        <translation>لا ترسله مرة ثانية، وإلا صدرت شهادتان. اجلب الرد بالأمر certreq أو ممن يقوم على المرجع، وخذه من ملف. تذكر التفاصيل رقمه هناك وما حال دون تدوينه.</translation>
    </message>
    <message>
        <source>The list has more passwords than can be tried on “%1” in a reasonable time.</source>
        <translation>تحتوي القائمة على كلمات مرور أكثر مما يمكن تجربته على «%1» في وقت معقول.</translation>
    </message>
    <message>
        <source>Put those that are likely for this file at the top, or make a shorter list for it.</source>
        <translation>ضع الكلمات المحتملة لهذا الملف في أعلى القائمة، أو أنشئ له قائمة أقصر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be replaced by one of another name.</source>
        <translation>لا يمكن استبدال شهادة «%1» بشهادة باسم آخر.</translation>
    </message>
    <message>
        <source>Issue the new one beside it, or renew it for the same name.</source>
        <translation>أصدر الجديدة إلى جانبها، أو جدّدها للاسم نفسه.</translation>
    </message>
    <message>
        <source>There are still people or shared certificates that connect with the old root “%1” only.</source>
        <translation>لا يزال هناك أشخاص أو شهادات مشتركة تتصل عبر الجذر القديم «%1» وحده.</translation>
    </message>
    <message>
        <source>Issue new certificates to them first, or revoke a shared one that nobody needs any more; removing the root from the gateway cuts them off.</source>
        <translation>أصدر لهم شهادات جديدة أولًا، أو أبطل المشتركة التي لم يعد أحد يحتاج إليها؛ فإزالة الجذر من البوابة تقطع اتصالهم.</translation>
    </message>
    <message>
        <source>Give the path of a file, or an address that begins with “file:” or, for a ledger on a server, with “postgresql://”.</source>
        <translation>أعطِ مسار ملف، أو عنوانًا يبدأ بـ «file:»، أو بـ «postgresql://» لسجل على خادم.</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read for this; it is left as it is.</source>
        <translation>«%1» أحد الملفات التي تُقرأ لأجل هذا، ويُترك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name for the new file.</source>
        <translation>اختر اسمًا آخر للملف الجديد.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be looked into, so nobody knows what is in it.</source>
        <translation>يتعذر الاطلاع على محتوى المجلد «%1»، لذلك لا يُعرف ما فيه.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it, and look again.</source>
        <translation>تحقق من أن لديك إذنًا بقراءته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Take the interrupted issue back or let it stand first, then try again. A quarter of an hour after it was begun it can be revoked as it is.</source>
        <translation>تراجع أولًا عن الإصدار المقطوع أو أبقِه، ثم أعد المحاولة. وبعد ربع ساعة من بدئه يمكن إبطاله كما هو.</translation>
    </message>
    <message>
        <source>It is not noted yet that the root that takes the place of “%1” is on the gateway.</source>
        <translation>لم يُسجَّل بعد أن الجذر الذي يحل محل «%1» موجود على البوابة.</translation>
    </message>
    <message>
        <source>Upload the new root and note it; without it on the gateway nobody connects once the old one is removed.</source>
        <translation>ارفع الجذر الجديد وسجّل ذلك؛ فمن دونه على البوابة لا يتصل أحد بعد إزالة القديم.</translation>
    </message>
    <message>
        <source>Choose the one that is meant: in the wizard, or by its serial number with --serial.</source>
        <translation>اختر الشهادة المقصودة: في المعالج، أو برقمها التسلسلي مع ‎--serial.</translation>
    </message>
    <message>
        <source>This key on the token has a certificate already: that of “%1”.</source>
        <translation>لهذا المفتاح على الرمز المميز شهادة من قبل: شهادة «%1».</translation>
    </message>
    <message>
        <source>Take that one as the root, with “p2s-cert root import” or by choosing it in the wizard. For another root have a new key made, without --key-id.</source>
        <translation>استعملها جذرًا: بالأمر «p2s-cert root import» أو باختيارها في المعالج. ولجذر آخر دع مفتاحًا جديدًا يُنشأ، من دون ‎--key-id.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>الاسم «%1» لأنبوب أو لجهاز وليس لملف.</translation>
    </message>
    <message>
        <source>Reading it might never end. Save what comes out of it as a file, and give that.</source>
        <translation>قد لا تنتهي القراءة منه أبدًا. احفظ ما يخرج منه في ملف وأعطِ ذلك الملف.</translation>
    </message>
    <message>
        <source>Say which one by its thumbprint; the details list them.</source>
        <translation>حدّد أيها ببصمتها؛ التفاصيل تسرد البصمات.</translation>
    </message>
    <message>
        <source>The old root “%1” cannot stay on the gateway until that day.</source>
        <translation>لا يمكن أن يبقى الجذر القديم «%1» على البوابة حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Choose a day that has not passed and on which the old root is still valid. With an expired root on it a gateway cannot be changed any more.</source>
        <translation>اختر يومًا لم يمضِ ويكون الجذر القديم فيه ما زال صالحًا. لا يمكن تغيير بوابة عليها جذر منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>The server of the ledger “%1” went away while it recorded this. Whether it did is not known.</source>
        <translation>انقطع خادم سجل الشهادات «%1» أثناء تسجيله هذا. ولا يُعرف هل سجّله.</translation>
    </message>
    <message>
        <source>When it answers again, look into the ledger before you repeat this. The file of a certificate that was being issued is kept; if it was not recorded, it is named there as an interrupted issue.</source>
        <translation>عندما يستجيب من جديد، راجع سجل الشهادات قبل أن تكرر هذا. يُحتفظ بملف الشهادة التي كانت قيد الإصدار؛ وإن لم تُسجَّل فستُذكر هناك بوصفها إصدارًا متوقفًا.</translation>
    </message>
</context>
<context>
    <name>p2s::ExpiryCalendar</name>
    <message>
        <source>The root %1 expires</source>
        <translation>تنتهي صلاحية الجذر %1</translation>
    </message>
    <message>
        <source>Thumbprint %1. No certificate outlives its root.</source>
        <translation>البصمة %1. لا تدوم شهادة بعد جذرها.</translation>
    </message>
    <message>
        <source>The VPN certificate of %1 expires</source>
        <translation>تنتهي صلاحية شهادة VPN لـ %1</translation>
    </message>
    <message>
        <source>Thumbprint %1, under the root %2.</source>
        <translation>البصمة %1، تحت الجذر %2.</translation>
    </message>
</context>
<context>
    <name>p2s::ExportFilePart</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>استعراض لاختيار الملف</translation>
    </message>
    <message>
        <source>File to &amp;save:</source>
        <translation>الملف المطلوب حفظه (&amp;م):</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Personal information exchange (*.pfx *.p12)</source>
        <translation>تبادل المعلومات الشخصية (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>The file “%1” will be replaced.</source>
        <translation>سيُستبدل الملف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الإبقاء عليه (&amp;ق)</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>استبداله (&amp;ب)</translation>
    </message>
</context>
<context>
    <name>p2s::ExportNamePart</name>
    <message>
        <source>Friendly name</source>
        <translation>الاسم المألوف</translation>
    </message>
    <message>
        <source>What the VPN client shows in its list of certificates.</source>
        <translation>ما يعرضه عميل VPN في قائمة شهاداته.</translation>
    </message>
    <message>
        <source>Friendly na&amp;me:</source>
        <translation>الاسم المألو&amp;ف:</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحاولة (&amp;ع)</translation>
    </message>
    <message>
        <source>The friendly name is missing.</source>
        <translation>الاسم المألوف مفقود.</translation>
    </message>
    <message>
        <source>Type what the VPN client should show in its list.</source>
        <translation>اكتب ما ينبغي أن يعرضه عميل VPN في قائمته.</translation>
    </message>
    <message>
        <source>Another certificate has the friendly name “%1” already.</source>
        <translation>توجد شهادة أخرى بالاسم المألوف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Choose one that tells the two apart in the VPN client&apos;s list.</source>
        <translation>اختر اسمًا يميّز بينهما في قائمة عميل VPN.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>استخدام «⁨%1⁩» (&amp;د)</translation>
    </message>
</context>
<context>
    <name>p2s::ExportPage</name>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>The .pfx file holds the private key, so its password is what protects it on its way.</source>
        <translation>يحتوي ملف ‎.pfx على المفتاح الخاص، فكلمة مروره هي ما يحميه في طريقه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Where will it be installed?</source>
        <translation>أين ستُثبَّت؟</translation>
    </message>
    <message>
        <source>&amp;Where will it be installed?</source>
        <translation>أين ستُثبَّت؟ (&amp;ي)</translation>
    </message>
    <message>
        <source>This certificate has been issued.</source>
        <translation>صدرت هذه الشهادة.</translation>
    </message>
    <message>
        <source>Next shows the outcome again; a change here or on a page before makes another certificate.</source>
        <translation>يعرض «التالي» النتيجة من جديد؛ وأي تغيير هنا أو في صفحة سابقة يُنشئ شهادة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>إصدار (&amp;ص)</translation>
    </message>
</context>
<context>
    <name>p2s::ExportPasswordPart</name>
    <message>
        <source>&amp;Generate one</source>
        <translation>توليد كلمة مرور (&amp;ل)</translation>
    </message>
    <message>
        <source>T&amp;ype one</source>
        <translation>كتابة كلمة مر&amp;ور</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>توليد كلمة مرور</translation>
    </message>
    <message>
        <source>Type a password</source>
        <translation>كتابة كلمة مرور</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>كلمة المرور المولّدة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Ano&amp;ther</source>
        <translation>كلمة أخرى (&amp;خ)</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>توليد كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>Easy to read out on the telephone. The last page shows it once more; after that it is nowhere to be found.</source>
        <translation>سهلة الإملاء عبر الهاتف. تعرضها الصفحة الأخيرة مرة أخرى، ثم لا يمكن العثور عليها في أي مكان.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>Passw&amp;ord:</source>
        <translation>كلمة المرو&amp;ر:</translation>
    </message>
    <message>
        <source>R&amp;epeat:</source>
        <translation>التأكيد (&amp;ك):</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>p2s::FindingText</name>
    <message>
        <source>There is no private key with the certificate.</source>
        <translation>لا يوجد مفتاح خاص مع الشهادة.</translation>
    </message>
    <message>
        <source>Export it again together with its private key.</source>
        <translation>صدّرها من جديد مع مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>المفتاح الخاص يخص شهادة أخرى.</translation>
    </message>
    <message>
        <source>Export the certificate again from where its key is.</source>
        <translation>صدّر الشهادة من جديد من المكان الذي يوجد فيه مفتاحها.</translation>
    </message>
    <message>
        <source>The file holds several private keys, so Windows may offer the wrong one.</source>
        <translation>يحتوي الملف على عدة مفاتيح خاصة، فقد يعرض Windows المفتاح الخطأ.</translation>
    </message>
    <message>
        <source>Export just the one certificate with its key.</source>
        <translation>صدّر الشهادة المطلوبة وحدها مع مفتاحها.</translation>
    </message>
    <message>
        <source>The certificate has no Enhanced Key Usage; the gateway asks for Client Authentication.</source>
        <translation>ليس في الشهادة استخدام مفتاح محسن؛ والبوابة تطلب مصادقة العميل.</translation>
    </message>
    <message>
        <source>Issue it again with Client Authentication.</source>
        <translation>أصدرها من جديد مع مصادقة العميل.</translation>
    </message>
    <message>
        <source>Client Authentication is missing from the Enhanced Key Usage.</source>
        <translation>مصادقة العميل غير موجودة في استخدام المفتاح المحسن.</translation>
    </message>
    <message>
        <source>Issue it again with Client Authentication as the first purpose.</source>
        <translation>أصدرها من جديد على أن تكون مصادقة العميل الغرض الأول.</translation>
    </message>
    <message>
        <source>Client Authentication is not the first purpose; %1 comes before it.</source>
        <translation>مصادقة العميل ليست الغرض الأول؛ يسبقها «%1».</translation>
    </message>
    <message>
        <source>Move Client Authentication to the top: the VPN client looks at the first one.</source>
        <translation>انقل مصادقة العميل إلى الأعلى: فعميل VPN ينظر إلى الغرض الأول.</translation>
    </message>
    <message>
        <source>The certificate may be used for any purpose.</source>
        <translation>يمكن استخدام الشهادة لأي غرض.</translation>
    </message>
    <message>
        <source>Leave only the purposes that are needed, Client Authentication first.</source>
        <translation>أبقِ الأغراض اللازمة فقط، ومصادقة العميل أولها.</translation>
    </message>
    <message>
        <source>The key usage does not allow digital signatures, so the certificate cannot be used to log on.</source>
        <translation>استخدام المفتاح لا يسمح بالتوقيع الرقمي، فلا يمكن تسجيل الدخول بالشهادة.</translation>
    </message>
    <message>
        <source>Issue it again with the key usage Digital Signature.</source>
        <translation>أصدرها من جديد مع استخدام المفتاح «التوقيع الرقمي».</translation>
    </message>
    <message>
        <source>This is a certificate authority, not a client certificate.</source>
        <translation>هذه شهادة مرجع مصدق وليست شهادة عميل.</translation>
    </message>
    <message>
        <source>Issue a client certificate under it; never give a root&apos;s key to a user.</source>
        <translation>أصدر شهادة عميل منها؛ ولا تعطِ مفتاح جذر لأي مستخدم أبدًا.</translation>
    </message>
    <message>
        <source>The client certificate is signed by itself, so no root vouches for it.</source>
        <translation>شهادة العميل موقّعة ذاتيًا، فلا جذر يضمنها.</translation>
    </message>
    <message>
        <source>Issue it under the root that was uploaded to the gateway.</source>
        <translation>أصدرها من الجذر الذي رُفع إلى البوابة.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is missing, so the chain does not reach a root.</source>
        <translation>شهادة «%1» مفقودة، فلا تصل السلسلة إلى جذر.</translation>
    </message>
    <message>
        <source>Export it again with all certificates in the certification path.</source>
        <translation>صدّرها من جديد مع كل الشهادات الموجودة في مسار الشهادة.</translation>
    </message>
    <message>
        <source>The root does not say that it is a certificate authority, as Microsoft&apos;s PowerShell sample makes it. Azure accepts it; strict programs such as strongSwan do not.</source>
        <translation>لا يصرّح الجذر بأنه مرجع مصدق، كما ينشئه مثال PowerShell من Microsoft. يقبله Azure، ولا تقبله البرامج الصارمة مثل strongSwan.</translation>
    </message>
    <message>
        <source>Go on if only Windows and Azure are involved; otherwise make a new root here.</source>
        <translation>تابع إذا كان الأمر يقتصر على Windows وAzure؛ وإلا فأنشئ جذرًا جديدًا هنا.</translation>
    </message>
    <message>
        <source>“%1” signed this, but is not a certificate authority.</source>
        <translation>وقّع «%1» هذه الشهادة، لكنه ليس مرجعًا مصدقًا.</translation>
    </message>
    <message>
        <source>Issue it again under a real root.</source>
        <translation>أصدرها من جديد من جذر حقيقي.</translation>
    </message>
    <message>
        <source>The certificate ended on %1.</source>
        <translation>انتهت صلاحية الشهادة في %1.</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>أصدر شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>الشهادة غير صالحة قبل %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or wait until then.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر، أو انتظر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The certificate ends soon, on %1.</source>
        <translation>تنتهي صلاحية الشهادة قريبًا، في %1.</translation>
    </message>
    <message>
        <source>Plan its renewal now.</source>
        <translation>خطّط لتجديدها الآن.</translation>
    </message>
    <message>
        <source>The root ended on %1; the gateway refuses everything under it.</source>
        <translation>انتهت صلاحية الجذر في %1؛ وترفض البوابة كل ما صدر عنه.</translation>
    </message>
    <message>
        <source>Make a new root, upload it to Azure and issue new certificates.</source>
        <translation>أنشئ جذرًا جديدًا وارفعه إلى Azure وأصدر شهادات جديدة.</translation>
    </message>
    <message>
        <source>The root is not valid before %1.</source>
        <translation>الجذر غير صالح قبل %1.</translation>
    </message>
    <message>
        <source>The certificate is meant to be valid at times when its issuer is not; that one ends on %1.</source>
        <translation>يُراد للشهادة أن تكون صالحة في أوقات لا يكون فيها مُصدرها صالحًا؛ إذ تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Choose dates inside those of the root.</source>
        <translation>اختر تاريخين يقعان ضمن صلاحية الجذر.</translation>
    </message>
    <message>
        <source>The key is too short (%1).</source>
        <translation>المفتاح قصير جدًا (%1).</translation>
    </message>
    <message>
        <source>Use RSA with at least 2048 bits.</source>
        <translation>استخدم RSA بطول 2048 بت على الأقل.</translation>
    </message>
    <message>
        <source>The signature algorithm is no longer safe (%1).</source>
        <translation>لم تعد خوارزمية التوقيع آمنة (%1).</translation>
    </message>
    <message>
        <source>Issue it again with SHA-256.</source>
        <translation>أصدرها من جديد باستخدام SHA-256.</translation>
    </message>
    <message>
        <source>The key is of another kind than RSA (%1); such client certificates are reported to fail with IKEv2 gateways.</source>
        <translation>المفتاح من نوع آخر غير RSA (%1)؛ وقد وردت تقارير بأن شهادات العملاء هذه تفشل مع بوابات IKEv2.</translation>
    </message>
    <message>
        <source>Use RSA unless you have tried it with your gateway.</source>
        <translation>استخدم RSA ما لم تكن قد جرّبت هذا النوع مع بوابتك.</translation>
    </message>
    <message>
        <source>The certificate has no common name; the VPN client shows certificates by it.</source>
        <translation>ليس للشهادة اسم شائع؛ وعميل VPN يعرض الشهادات به.</translation>
    </message>
    <message>
        <source>Issue it again with the user&apos;s e-mail address as common name.</source>
        <translation>أصدرها من جديد على أن يكون عنوان البريد الإلكتروني للمستخدم اسمًا شائعًا.</translation>
    </message>
    <message>
        <source>The common name “%1” is not in the form name@yourdomain.com.</source>
        <translation>الاسم الشائع «%1» ليس بالصيغة name@yourdomain.com.</translation>
    </message>
    <message>
        <source>The gateway accepts it; an address tells people apart better.</source>
        <translation>تقبله البوابة، لكن العنوان أوضح في التمييز بين الأشخاص.</translation>
    </message>
    <message>
        <source>The certificate carries a user principal name (%1), which can break file shares over the VPN.</source>
        <translation>تحمل الشهادة اسم المستخدم الأساسي (%1)، وقد يعطّل ذلك مشاركات الملفات عبر VPN.</translation>
    </message>
    <message>
        <source>Leave the user principal name out.</source>
        <translation>استغنِ عن اسم المستخدم الأساسي.</translation>
    </message>
    <message>
        <source>The certificate does not lead to the root “%1” that the gateway trusts.</source>
        <translation>لا تؤدي الشهادة إلى الجذر «%1» الذي تثق به البوابة.</translation>
    </message>
    <message>
        <source>Upload the right root to Azure, or issue the certificate under this one.</source>
        <translation>ارفع الجذر الصحيح إلى Azure، أو أصدر الشهادة من هذا الجذر.</translation>
    </message>
    <message>
        <source>The thumbprint is on the gateway&apos;s list of revoked certificates.</source>
        <translation>بصمة الإبهام موجودة في قائمة الشهادات المبطلة لدى البوابة.</translation>
    </message>
    <message>
        <source>Issue a new certificate.</source>
        <translation>أصدر شهادة جديدة.</translation>
    </message>
    <message>
        <source>The password is easy to guess, and whoever guesses it can log on as this user.</source>
        <translation>كلمة المرور سهلة التخمين، ومن يخمّنها يستطيع تسجيل الدخول باسم هذا المستخدم.</translation>
    </message>
    <message>
        <source>Use a longer one, or let the program generate one.</source>
        <translation>استخدم كلمة أطول، أو دع البرنامج يولّد واحدة.</translation>
    </message>
    <message>
        <source>The password has letters that not every system reads in the same way; Java refuses them.</source>
        <translation>في كلمة المرور أحرف لا تقرؤها كل الأنظمة بالطريقة نفسها؛ وترفضها Java.</translation>
    </message>
    <message>
        <source>Use only unaccented letters, digits and punctuation.</source>
        <translation>استخدم الأحرف الإنجليزية غير المشكّلة والأرقام وعلامات الترقيم فقط.</translation>
    </message>
    <message>
        <source>The place where it will be installed cannot open this encryption; it would say that the password is wrong.</source>
        <translation>المكان الذي سيُثبَّت فيه لا يستطيع فتح هذا التشفير، وسيقول إن كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Export it again for that place.</source>
        <translation>صدّره من جديد لذلك المكان.</translation>
    </message>
    <message>
        <source>The file is encrypted with RC2, which is weak and which newer systems refuse.</source>
        <translation>الملف مشفر بخوارزمية RC2، وهي ضعيفة وترفضها الأنظمة الأحدث.</translation>
    </message>
    <message>
        <source>Export it again with AES-256 or Triple DES.</source>
        <translation>صدّره من جديد بتشفير AES-256 أو Triple DES.</translation>
    </message>
    <message>
        <source>The file has no integrity check, so a change to it would go unnoticed.</source>
        <translation>ليس للملف فحص سلامة، فلن يُلاحظ أي تغيير فيه.</translation>
    </message>
    <message>
        <source>Export it again with a password.</source>
        <translation>صدّره من جديد مع كلمة مرور.</translation>
    </message>
    <message>
        <source>The private key lies in the file unencrypted.</source>
        <translation>المفتاح الخاص موجود في الملف بلا تشفير.</translation>
    </message>
    <message>
        <source>The password is stretched with an unusual number of iterations (%1).</source>
        <translation>تُقوّى كلمة المرور بعدد غير معتاد من التكرارات (%1).</translation>
    </message>
    <message>
        <source>Export it again with 2,000 to 100,000 iterations.</source>
        <translation>صدّره من جديد بعدد تكرارات من 2,000 إلى 100,000.</translation>
    </message>
    <message>
        <source>Windows would put the key of this file into the computer&apos;s store, not the user&apos;s.</source>
        <translation>سيضع Windows مفتاح هذا الملف في مخزن الكمبيوتر، لا في مخزن المستخدم.</translation>
    </message>
    <message>
        <source>Export it again without the computer&apos;s key set mark.</source>
        <translation>صدّره من جديد بلا علامة مجموعة مفاتيح الكمبيوتر.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection.</source>
        <translation>رفضت البوابة الاتصال في المحاكاة.</translation>
    </message>
    <message>
        <source>The certificate ends together with its root, on %1, which is earlier than usual.</source>
        <translation>تنتهي صلاحية الشهادة مع جذرها، في %1، وهذا أبكر من المعتاد.</translation>
    </message>
    <message>
        <source>Use a newer root when it should last longer.</source>
        <translation>استخدم جذرًا أحدث إذا أردت أن تدوم مدة أطول.</translation>
    </message>
    <message>
        <source>The certificate uses RSA-PSS signatures; gateways are known to accept plain RSA with SHA-256 only.</source>
        <translation>تستخدم الشهادة توقيعات RSA-PSS، ولا يُعرف عن البوابات إلا أنها تقبل RSA العادي مع SHA-256.</translation>
    </message>
    <message>
        <source>Use a root with a plain RSA key unless you have tried it with your gateway.</source>
        <translation>استخدم شهادة جذرية بمفتاح RSA عادي، إلا إذا جرّبت ذلك مع بوابتك.</translation>
    </message>
    <message>
        <source>This is Base-64 text that was encoded in Base-64 once more. Azure takes such an upload without a word, but nobody gets in with it.</source>
        <translation>هذا نص Base64 رُمّز مرة أخرى بـ Base64. يقبله Azure دون أي تنبيه، لكن لا أحد يستطيع الدخول به.</translation>
    </message>
    <message>
        <source>Upload the one line of Base-64 text, or a DER file when you use the Azure command line.</source>
        <translation>ارفع سطر نص Base64 الواحد، أو ملف DER عند استخدام سطر أوامر Azure.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: an authority in the chain may not have so many below it.</source>
        <translation>رفضت البوابة في التجربة الاتصال: لا يُسمح لمرجع تصديق في السلسلة بهذا العدد تحته.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain must not be used for this purpose.</source>
        <translation>رفضت البوابة في التجربة الاتصال: لا يجوز استخدام شهادة في السلسلة لهذا الغرض.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain must not sign others.</source>
        <translation>رفضت البوابة في التجربة الاتصال: لا يجوز لشهادة في السلسلة أن توقّع غيرها.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain has an extension that must be understood and is not.</source>
        <translation>رفضت البوابة في التجربة الاتصال: في شهادة من السلسلة امتداد يجب فهمه ولم يُفهم.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: an authority in the chain must not sign for this name.</source>
        <translation>رفضت البوابة في التجربة الاتصال: لا يجوز لمرجع تصديق في السلسلة أن يوقّع لهذا الاسم.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a signature in the chain is wrong.</source>
        <translation>رفضت البوابة في التجربة الاتصال: أحد التوقيعات في السلسلة غير صحيح.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a key or a signature in the chain is too weak.</source>
        <translation>رفضت البوابة في التجربة الاتصال: أحد المفاتيح أو التوقيعات في السلسلة ضعيف جدًا.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: a certificate in the chain is not valid now.</source>
        <translation>رفضت البوابة في التجربة الاتصال: إحدى شهادات السلسلة غير صالحة الآن.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: the chain does not reach its root.</source>
        <translation>رفضت البوابة في التجربة الاتصال: لا تصل السلسلة إلى شهادتها الجذرية.</translation>
    </message>
    <message>
        <source>%1 already holds a valid certificate; the VPN client lists all of them under that name.</source>
        <translation>لدى ⁨%1⁩ شهادة صالحة بالفعل، ويعرضها عميل VPN كلها تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>Take the old one off the computer, or tell the two apart by their friendly names.</source>
        <translation>أزل القديمة من الحاسوب، أو ميّز بين الاثنتين بالاسم المألوف.</translation>
    </message>
    <message>
        <source>An earlier issue was interrupted: number %1.</source>
        <translation>قُطع إصدار سابق: الرقم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” records it when its file is whole.</source>
        <translation>يسجّله «⁨%1⁩» إذا كان ملفه كاملًا.</translation>
    </message>
    <message>
        <source>The gateway trusts the root “%1”, which is not in this ledger.</source>
        <translation>تثق البوابة بالجذر «%1»، وهو ليس في هذا السجل.</translation>
    </message>
    <message>
        <source>Find out whose certificates are under it. If nobody&apos;s are, take it off the gateway; if they are yours, import the root here.</source>
        <translation>اعرف لمن الشهادات الصادرة عنه. إن لم تكن لأحد فأزله من البوابة؛ وإن كانت لكم فاستورد الجذر هنا.</translation>
    </message>
    <message>
        <source>The root “%1” is not on the gateway, so nobody gets in with a certificate under it.</source>
        <translation>الجذر «%1» ليس على البوابة، فلا يدخل أحد بشهادة صادرة عنه.</translation>
    </message>
    <message>
        <source>Upload it, or leave it when it is for another gateway.</source>
        <translation>ارفعه، أو اتركه إن كان لبوابة أخرى.</translation>
    </message>
    <message>
        <source>What the gateway has as the root “%1” is no certificate.</source>
        <translation>ما لدى البوابة باسم الجذر «%1» ليس شهادة.</translation>
    </message>
    <message>
        <source>Take it off the gateway and upload the root&apos;s one-line text again.</source>
        <translation>أزله من البوابة وارفع نص الجذر ذا السطر الواحد من جديد.</translation>
    </message>
    <message>
        <source>The root “%1” was encoded in Base-64 twice when it was uploaded. Azure took it without a word, but nobody gets in with it.</source>
        <translation>رُمّز الجذر «%1» بترميز Base-64 مرتين عند رفعه. قبله Azure دون اعتراض، لكن لا يدخل به أحد.</translation>
    </message>
    <message>
        <source>Take it off the gateway and upload the one line of Base-64 text, or a DER file when you use the Azure command line.</source>
        <translation>أزله من البوابة وارفع سطر Base-64 الواحد، أو ملف DER إن كنت تستخدم سطر أوامر Azure.</translation>
    </message>
    <message>
        <source>The root “%1” on the gateway has expired.</source>
        <translation>انتهت صلاحية الجذر «%1» الموجود على البوابة.</translation>
    </message>
    <message>
        <source>Take it off the gateway: nobody gets in with it, and Azure refuses every other change while it is there.</source>
        <translation>أزله من البوابة: لا يدخل به أحد، ويرفض Azure كل تغيير آخر ما دام هناك.</translation>
    </message>
    <message>
        <source>The root “%1” on the gateway expires soon.</source>
        <translation>تنتهي صلاحية الجذر «%1» الموجود على البوابة قريبًا.</translation>
    </message>
    <message>
        <source>Make a new root, upload it beside this one, and issue new certificates before this one ends.</source>
        <translation>أنشئ جذرًا جديدًا وارفعه إلى جانب هذا، وأصدر شهادات جديدة قبل انتهائه.</translation>
    </message>
    <message>
        <source>The gateway has as many roots as it can take (%1).</source>
        <translation>لدى البوابة أقصى عدد من الجذور تتسع له (%1).</translation>
    </message>
    <message>
        <source>Take off those that nobody needs any more before another is to be uploaded.</source>
        <translation>أزل ما لم يعد أحد يحتاج إليه قبل رفع جذر آخر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is revoked here, but the gateway still lets it in.</source>
        <translation>شهادة «%1» مُبطَلة هنا، لكن البوابة ما زالت تسمح بدخولها.</translation>
    </message>
    <message>
        <source>Add its thumbprint to the gateway&apos;s revoked certificates.</source>
        <translation>أضف بصمتها إلى الشهادات المُبطَلة في البوابة.</translation>
    </message>
    <message>
        <source>The gateway refuses the certificate of “%1”, which is not revoked here.</source>
        <translation>ترفض البوابة شهادة «%1»، وهي غير مُبطَلة هنا.</translation>
    </message>
    <message>
        <source>Revoke it here as well, or take its thumbprint off the gateway&apos;s list.</source>
        <translation>أبطلها هنا أيضًا، أو أزل بصمتها من قائمة البوابة.</translation>
    </message>
    <message>
        <source>The gateway refuses the thumbprint %1, which is not in this ledger.</source>
        <translation>ترفض البوابة البصمة %1، وهي ليست في هذا السجل.</translation>
    </message>
    <message>
        <source>Leave it when the certificate was issued elsewhere.</source>
        <translation>اتركها إن كانت الشهادة صادرة من مكان آخر.</translation>
    </message>
    <message>
        <source>The root&apos;s text has line breaks, or the lines BEGIN CERTIFICATE and END CERTIFICATE; the Azure portal takes neither.</source>
        <translation>في نص الجذر فواصل أسطر أو سطرا BEGIN CERTIFICATE وEND CERTIFICATE؛ ومدخل Azure لا يقبل أيًّا منهما.</translation>
    </message>
    <message>
        <source>Copy the root&apos;s text as one line, without those two lines.</source>
        <translation>انسخ نص الجذر سطرًا واحدًا دون هذين السطرين.</translation>
    </message>
    <message>
        <source>The root&apos;s name has a space or another character that the Azure portal does not take.</source>
        <translation>في اسم الجذر مسافة أو حرف آخر لا يقبله مدخل Azure.</translation>
    </message>
    <message>
        <source>Name it with letters, digits, dots, hyphens and underscores only.</source>
        <translation>سمّه بحروف وأرقام ونقاط وشرطات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>This is about a tunnel of the computer itself (IKE machine certificate), not about the certificate of a user.</source>
        <translation>يتعلق هذا بنفق للحاسوب نفسه (شهادة جهاز IKE)، لا بشهادة مستخدم.</translation>
    </message>
    <message>
        <source>The certificate authority changed the common name to “%1”.</source>
        <translation>غيّر المرجع المصدق الاسم الشائع إلى «%1».</translation>
    </message>
    <message>
        <source>On AD CS use a template whose subject name is set to “Supply in the request”, and issue the certificate again.</source>
        <translation>في AD CS استخدم قالبًا ضُبط فيه اسم الموضوع على «Supply in the request»، ثم أصدر الشهادة من جديد.</translation>
    </message>
    <message>
        <source>The certificate does not carry the e-mail address that was asked for.</source>
        <translation>لا تحمل الشهادة عنوان البريد الإلكتروني المطلوب.</translation>
    </message>
    <message>
        <source>The gateway does not mind; ask the certificate authority for it if mail programs are to use the certificate.</source>
        <translation>لا يهم ذلك البوابة؛ اطلبه من المرجع المصدق إذا كانت برامج البريد ستستخدم الشهادة.</translation>
    </message>
    <message>
        <source>“%1” may not have so many certificate authorities below it (path length).</source>
        <translation>لا يجوز أن يكون تحت «%1» هذا العدد من المراجع المصدقة (طول المسار).</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that is nearer to the root.</source>
        <translation>أصدر الشهادة تحت مرجع أقرب إلى الجذر.</translation>
    </message>
    <message>
        <source>“%1” is limited to purposes that Client Authentication is not among.</source>
        <translation>«%1» مقيّد بأغراض ليست مصادقة العميل منها.</translation>
    </message>
    <message>
        <source>“%1” may not issue certificates for this name (name constraints).</source>
        <translation>لا يحق لـ«%1» إصدار شهادات لهذا الاسم (قيود الأسماء).</translation>
    </message>
    <message>
        <source>Use an address in a domain that it may issue for, or another authority.</source>
        <translation>استخدم عنوانًا في نطاق يحق له الإصدار له، أو مرجعًا آخر.</translation>
    </message>
    <message>
        <source>The rehearsed gateway refused the connection: there are more certificates up to the root than it follows.</source>
        <translation>رفضت البوابة في التجربة الاتصال: عدد الشهادات حتى الشهادة الجذر أكبر مما تتتبعه.</translation>
    </message>
    <message>
        <source>The private key is in the certificate store, but cannot be signed with there.</source>
        <translation>المفتاح الخاص موجود في مخزن الشهادات، لكن لا يمكن التوقيع به هناك.</translation>
    </message>
    <message>
        <source>An authority above the certificate ended on %1.</source>
        <translation>انتهت صلاحية مرجع فوق الشهادة في %1.</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that is valid, or take the newer certificate of that authority.</source>
        <translation>أصدر الشهادة تحت مرجع صالح، أو خذ الشهادة الأحدث لذلك المرجع.</translation>
    </message>
    <message>
        <source>An authority above the certificate is not valid before %1.</source>
        <translation>لا يصلح مرجع فوق الشهادة قبل %1.</translation>
    </message>
    <message>
        <source>The key of the root is too short (%1).</source>
        <translation>مفتاح الجذر قصير جدًا (%1).</translation>
    </message>
    <message>
        <source>The key of an authority above the certificate is too short (%1).</source>
        <translation>مفتاح مرجع فوق الشهادة قصير جدًا (%1).</translation>
    </message>
    <message>
        <source>Use authorities whose keys are RSA with at least 2048 bits.</source>
        <translation>استخدم مراجع مفاتيحها RSA بما لا يقل عن 2048 بت.</translation>
    </message>
    <message>
        <source>An authority above the certificate is signed with an algorithm that is no longer safe (%1).</source>
        <translation>شهادة مرجع فوق هذه الشهادة موقّعة بخوارزمية لم تعد آمنة (%1).</translation>
    </message>
    <message>
        <source>Have that authority&apos;s certificate issued again with SHA-256.</source>
        <translation>اطلب إصدار شهادة ذلك المرجع من جديد بخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>The stock template “%1” makes certificates that the VPN refuses: it takes the name from the directory instead of the request and puts Client Authentication last.</source>
        <translation>القالب المرفق «%1» ينتج شهادات ترفضها شبكة VPN: فهو يأخذ الاسم من الدليل لا من الطلب ويضع مصادقة العميل في الآخر.</translation>
    </message>
    <message>
        <source>Use the name of a duplicate with “Supply in the request” and Client Authentication first.</source>
        <translation>استخدم اسم نسخة مكررة فيها «Supply in the request» ومصادقة العميل أولًا.</translation>
    </message>
    <message>
        <source>The passphrase is easy to guess, and whoever guesses it and has the ledger has the private key.</source>
        <translation>عبارة المرور سهلة التخمين، ومن يخمّنها ولديه السجل يحصل على المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Choose a longer one, such as several words that have nothing to do with each other.</source>
        <translation>اختر عبارة أطول، مثل عدة كلمات لا صلة لإحداها بالأخرى.</translation>
    </message>
    <message>
        <source>Name it “%1”, or anything with letters, digits, dots, hyphens and underscores only.</source>
        <translation>سمِّها «%1»، أو أي اسم من حروف وأرقام ونقاط وواصلات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>Look at the certificates in the computer&apos;s own store.</source>
        <translation>انظر في الشهادات الموجودة في مخزن الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>%1 cannot open this encryption and would say that the password is wrong.</source>
        <translation>%1: لا يمكن فتح هذا التشفير هناك، وستظهر رسالة بأن كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Export it again for that system, or for every system.</source>
        <translation>صدّرها من جديد لذلك النظام، أو لكل الأنظمة.</translation>
    </message>
    <message>
        <source>“%1” has an extension that is marked critical and that a gateway does not understand, so it has to refuse the certificate.</source>
        <translation>في «%1» امتداد موسوم بأنه حرج ولا تفهمه البوابة، فعليها أن ترفض الشهادة.</translation>
    </message>
    <message>
        <source>Issue it again without that extension, or with the extension not marked critical.</source>
        <translation>أصدرها من جديد دون ذلك الامتداد، أو دون وسمه بأنه حرج.</translation>
    </message>
    <message>
        <source>A gateway would refuse the certification path: %1</source>
        <translation>سترفض البوابة مسار الشهادة: %1</translation>
    </message>
    <message>
        <source>Replace the certificate that this is about, or issue the client&apos;s certificate under another authority.</source>
        <translation>استبدل الشهادة المعنية، أو أصدر شهادة العميل تحت مرجع شهادات آخر.</translation>
    </message>
    <message>
        <source>Issue the certificate under the root itself, or an authority just below it.</source>
        <translation>أصدر الشهادة تحت شهادة الجذر نفسها، أو تحت مرجع يليها مباشرة.</translation>
    </message>
    <message>
        <source>Issue the certificate for Client Authentication, under authorities that are not limited to other purposes.</source>
        <translation>أصدر الشهادة لمصادقة العميل، تحت مراجع غير مقصورة على أغراض أخرى.</translation>
    </message>
    <message>
        <source>Issue the certificate under a real certificate authority.</source>
        <translation>أصدر الشهادة تحت مرجع شهادات حقيقي.</translation>
    </message>
    <message>
        <source>Issue that certificate again without the extension, or with the extension not marked critical.</source>
        <translation>أصدر تلك الشهادة من جديد دون الامتداد، أو دون وسمه بأنه حرج.</translation>
    </message>
    <message>
        <source>Use an address in a domain that the authority may issue for, or another authority.</source>
        <translation>استخدم عنوانًا في نطاق يُسمح للمرجع بالإصدار له، أو مرجعًا آخر.</translation>
    </message>
    <message>
        <source>Get the file again from where it was made: it was damaged on the way, or somebody changed it.</source>
        <translation>احصل على الملف من جديد من حيث أُنشئ: فقد تلف في الطريق أو غيّره أحد.</translation>
    </message>
    <message>
        <source>Issue it again with RSA of at least 2048 bits and SHA-256.</source>
        <translation>أصدرها من جديد باستخدام RSA بطول 2048 بت على الأقل وSHA-256.</translation>
    </message>
    <message>
        <source>Replace the certificate that has ended, and check this computer&apos;s date if none has.</source>
        <translation>استبدل الشهادة المنتهية، وتحقق من تاريخ هذا الحاسوب إن لم تكن أي منها منتهية.</translation>
    </message>
    <message>
        <source>Export the certificate again with every authority above it, or upload the root that it is under.</source>
        <translation>صدّر الشهادة من جديد مع كل المراجع التي فوقها، أو ارفع شهادة الجذر التي هي تحتها.</translation>
    </message>
    <message>
        <source>Check with the owner of the key whether its card is inserted and its use is allowed, or issue a new certificate.</source>
        <translation>تحقق مع صاحب المفتاح من إدخال بطاقته ومن السماح باستخدامه، أو أصدر شهادة جديدة.</translation>
    </message>
    <message>
        <source>The details have what the gateway said; issue a new certificate under this root and try that one.</source>
        <translation>في التفاصيل ما قالته البوابة؛ أصدر شهادة جديدة تحت شهادة الجذر هذه وجرّبها.</translation>
    </message>
    <message>
        <source>The certificate is revoked in the ledger, but a copy of it is still here.</source>
        <translation>الشهادة مُبطَلة في السجل، لكن نسخة منها ما زالت هنا.</translation>
    </message>
    <message>
        <source>Unless it is only on hold, delete this copy, and make sure that the gateway&apos;s list of revoked certificates has its thumbprint.</source>
        <translation>احذف هذه النسخة ما لم تكن الشهادة معلقة فقط، وتأكد من أن بصمتها في قائمة الشهادات المبطلة لدى البوابة.</translation>
    </message>
    <message>
        <source>The authority “%1” above the certificate ended on %2.</source>
        <translation>انتهت صلاحية المرجع «%1» فوق الشهادة في %2.</translation>
    </message>
    <message>
        <source>The authority “%1” above the certificate is not valid before %2.</source>
        <translation>المرجع «%1» فوق الشهادة ليس صالحًا قبل %2.</translation>
    </message>
    <message>
        <source>Renew it before that day: from then on the gateway refuses it.</source>
        <translation>جدّدها قبل ذلك اليوم: فبعده ترفضها البوابة.</translation>
    </message>
    <message>
        <source>Its private key was found in several places.</source>
        <translation>عُثر على مفتاحها الخاص في عدة مواضع.</translation>
    </message>
    <message>
        <source>Whoever has one of them can log on with it. Keep one copy where it belongs and delete the others, or issue a certificate with a key of its own for each place.</source>
        <translation>من يملك أحدها يستطيع تسجيل الدخول به. احتفظ بنسخة واحدة حيث يجب أن تكون واحذف البقية، أو أصدر لكل موضع شهادة لها مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>Issue the certificate under an authority that may issue for Client Authentication. “Any Purpose” alone is not enough: gateways want Client Authentication named.</source>
        <translation>أصدر الشهادة تحت جهة يحق لها الإصدار لمصادقة العميل. لا يكفي «أي غرض» وحده: تشترط البوابات ذكر مصادقة العميل.</translation>
    </message>
    <message>
        <source>The Enhanced Key Usage of “%1” is there more than once or is damaged, so that nobody who verifies it accepts it.</source>
        <translation>الاستخدام الموسّع للمفتاح في «%1» مكرر أو تالف، فلا يقبلها أحد عند التحقق منها.</translation>
    </message>
    <message>
        <source>Issue it again with one Enhanced Key Usage extension.</source>
        <translation>أصدرها من جديد بامتداد واحد للاستخدام الموسّع للمفتاح.</translation>
    </message>
</context>
<context>
    <name>p2s::GatewayCommandPart</name>
    <message>
        <source>Thumbprint for the gateway</source>
        <translation>البصمة للبوابة</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>&amp;صيغة:</translation>
    </message>
    <message>
        <source>Resource group of the gateway</source>
        <translation>مجموعة موارد البوابة</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>اسم البوابة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>&amp;Thumbprint:</source>
        <translation>ال&amp;بصمة:</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>&amp;مجموعة الموارد:</translation>
    </message>
    <message>
        <source>Gate&amp;way:</source>
        <translation>ال&amp;بوابة:</translation>
    </message>
    <message>
        <source>Form of the command</source>
        <translation>صيغة الأمر</translation>
    </message>
    <message>
        <source>What to run or to add</source>
        <translation>ما يُنفَّذ أو يُضاف</translation>
    </message>
</context>
<context>
    <name>p2s::GatewayCompareDialog</name>
    <message>
        <source>Command that lists the gateway</source>
        <translation>الأمر الذي يسرد البوابة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;قارن</translation>
    </message>
    <message>
        <source>Compare with the gateway</source>
        <translation>المقارنة بالبوابة</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Run this, in the Cloud Shell for instance:</source>
        <translation>&amp;شغّل هذا، في Cloud Shell مثلًا:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>What the gateway lists</source>
        <translation>ما تسرده البوابة</translation>
    </message>
    <message>
        <source>The JSON of the gateway, or revoked thumbprints, one a line</source>
        <translation>ملف JSON الخاص بالبوابة، أو البصمات المُبطَلة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>and &amp;paste what it prints:</source>
        <translation>و&amp;الصق ما يطبعه:</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Open what the gateway lists</source>
        <translation>فتح ما تسرده البوابة</translation>
    </message>
    <message>
        <source>JSON and text files (*.json *.txt);;All files (*)</source>
        <translation>ملفات JSON ونصوص (*.json *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>ليس لدى البوابة أي جذر.</numerusform>
            <numerusform>لدى البوابة جذر واحد.</numerusform>
            <numerusform>لدى البوابة جذران.</numerusform>
            <numerusform>لدى البوابة %n جذور.</numerusform>
            <numerusform>لدى البوابة %n جذرًا.</numerusform>
            <numerusform>لدى البوابة %n جذر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>لا مكان لجذر آخر.</numerusform>
            <numerusform>فيها مكان لجذر واحد آخر.</numerusform>
            <numerusform>فيها مكان لجذرين آخرين.</numerusform>
            <numerusform>فيها مكان لـ %n جذور أخرى.</numerusform>
            <numerusform>فيها مكان لـ %n جذرًا آخر.</numerusform>
            <numerusform>فيها مكان لـ %n جذر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It refuses %n thumbprints.</source>
        <translation>
            <numerusform>لا ترفض أي بصمة.</numerusform>
            <numerusform>ترفض بصمة واحدة.</numerusform>
            <numerusform>ترفض بصمتين.</numerusform>
            <numerusform>ترفض %n بصمات.</numerusform>
            <numerusform>ترفض %n بصمة.</numerusform>
            <numerusform>ترفض %n بصمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger and the gateway agree.</source>
        <translation>السجل والبوابة متفقان.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n differences the gravest are shown.</source>
        <translation>
            <numerusform>لا فروق.</numerusform>
            <numerusform>يُعرض الفرق الوحيد.</numerusform>
            <numerusform>يُعرض الفرقان.</numerusform>
            <numerusform>تُعرض أخطر الفروق من بين %n.</numerusform>
            <numerusform>تُعرض أخطر الفروق من بين %n فرقًا.</numerusform>
            <numerusform>تُعرض أخطر الفروق من بين %n فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the ledger</source>
        <translation>عرضها في السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n revocations have arrived on the gateway without being noted here.</source>
        <translation>
            <numerusform>لم يصل إلى البوابة إبطال غير مدوّن هنا.</numerusform>
            <numerusform>وصل إلى البوابة إبطال واحد غير مدوّن هنا.</numerusform>
            <numerusform>وصل إلى البوابة إبطالان غير مدوّنين هنا.</numerusform>
            <numerusform>وصلت إلى البوابة %n إبطالات غير مدوّنة هنا.</numerusform>
            <numerusform>وصل إلى البوابة %n إبطالًا غير مدوّن هنا.</numerusform>
            <numerusform>وصل إلى البوابة %n إبطال غير مدوّن هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;دوّن ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are noted as being on the gateway.</source>
        <translation>
            <numerusform>لم يُدوَّن أي إبطال على أنه في البوابة.</numerusform>
            <numerusform>دُوّن إبطال واحد على أنه في البوابة.</numerusform>
            <numerusform>دُوّن إبطالان على أنهما في البوابة.</numerusform>
            <numerusform>دُوّنت %n إبطالات على أنها في البوابة.</numerusform>
            <numerusform>دُوّن %n إبطالًا على أنها في البوابة.</numerusform>
            <numerusform>دُوّن %n إبطال على أنها في البوابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::GeneralTab</name>
    <message>
        <source>not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>In this file, locked by a password</source>
        <translation>في هذا الملف، مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>ليس في هذا الملف</translation>
    </message>
    <message>
        <source>In this file, and it belongs to the first certificate</source>
        <translation>في هذا الملف، ويخص الشهادة الأولى</translation>
    </message>
    <message>
        <source>In this file, but it belongs to no certificate here</source>
        <translation>في هذا الملف، لكنه لا يخص أي شهادة هنا</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>صادرة إلى:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>صادرة عن:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>الصلاحية:</translation>
    </message>
    <message>
        <source>Public key:</source>
        <translation>المفتاح العام:</translation>
    </message>
    <message>
        <source>Private key:</source>
        <translation>المفتاح الخاص:</translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation>الرقم التسلسلي:</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>البصمة:</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>نسخ البصمة (&amp;ت)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>In the Windows certificate store</source>
        <translation>في مخزن شهادات Windows</translation>
    </message>
    <message>
        <source>Not in the Windows certificate store</source>
        <translation>ليس في مخزن شهادات Windows</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>This is a request for a certificate: nobody logs on with it.</source>
        <translation>هذا طلب شهادة: لا يسجّل أحد الدخول به.</translation>
    </message>
    <message>
        <source>This is a revocation list: nobody logs on with it.</source>
        <translation>هذه قائمة إبطال: لا يسجّل أحد الدخول بها.</translation>
    </message>
</context>
<context>
    <name>p2s::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>help folder</comment>
        <extracomment>The folder of the help pages in this language: &quot;de&quot; when there is resources/help/de, else &quot;en&quot;.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Certificates from your own certificate authority</source>
        <translation>شهادات من مرجع الشهادات الخاص بك</translation>
    </message>
    <message>
        <source>What can be wrong with a certificate</source>
        <translation>ما قد يكون خطأ في شهادة</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>ال&amp;صفحة:</translation>
    </message>
</context>
<context>
    <name>p2s::ImportProspects</name>
    <message>
        <source>Windows 10 1709 and later, Windows 11, Windows Server 2019 and later</source>
        <translation>Windows 10 1709 والأحدث، Windows 11، Windows Server 2019 والأحدث</translation>
    </message>
    <message>
        <source>Windows 7 to 10 1703, Windows Server 2012 to 2016</source>
        <translation>Windows 7 إلى 10 1703، Windows Server 2012 إلى 2016</translation>
    </message>
    <message>
        <source>It cannot open AES-256 with SHA-256, and says that the password is wrong.</source>
        <translation>لا يستطيع فتح AES-256 مع SHA-256، ويقول إن كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>macOS, iPhone and iPad</source>
        <translation>macOS وiPhone وiPad</translation>
    </message>
    <message>
        <source>AES-256 with SHA-256 is not opened reliably there.</source>
        <translation>لا يُفتح AES-256 مع SHA-256 هناك بشكل موثوق.</translation>
    </message>
    <message>
        <source>Android 13 and earlier</source>
        <translation>Android 13 والأقدم</translation>
    </message>
    <message>
        <source>It cannot open AES-256 with SHA-256.</source>
        <translation>لا يستطيع فتح AES-256 مع SHA-256.</translation>
    </message>
    <message>
        <source>Java 8u301, 11.0.12, 16 and later</source>
        <translation>Java 8u301 و11.0.12 و16 والأحدث</translation>
    </message>
    <message>
        <source>It refuses every password with letters outside ASCII.</source>
        <translation>يرفض كل كلمة مرور فيها حروف خارج ASCII.</translation>
    </message>
    <message>
        <source>Firefox and other programs with NSS</source>
        <translation>Firefox وبرامج أخرى تستخدم NSS</translation>
    </message>
    <message>
        <source>It refuses so many iterations.</source>
        <translation>يرفض هذا العدد من التكرارات.</translation>
    </message>
    <message>
        <source>It refuses keys that are not encrypted.</source>
        <translation>يرفض المفاتيح غير المشفرة.</translation>
    </message>
    <message>
        <source>OpenSSL 3, OpenVPN and strongSwan on Linux</source>
        <translation>OpenSSL 3 وOpenVPN وstrongSwan على Linux</translation>
    </message>
    <message>
        <source>RC2 is opened only with the legacy provider.</source>
        <translation>لا يُفتح RC2 إلا مع الموفّر القديم (legacy).</translation>
    </message>
    <message>
        <source>Programs with .NET</source>
        <translation>برامج ‎.NET</translation>
    </message>
    <message>
        <source>Some systems refuse a file without an integrity check.</source>
        <translation>ترفض بعض الأنظمة ملفًا بلا فحص سلامة.</translation>
    </message>
</context>
<context>
    <name>p2s::InspectorWindow</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>مقارنة (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>Repa&amp;ir…</source>
        <translation>إصلاح… (&amp;ص)</translation>
    </message>
    <message>
        <source>Look into certificates</source>
        <translation>فحص الشهادات</translation>
    </message>
    <message>
        <source>Files and their certificates</source>
        <translation>الملفات وشهاداتها</translation>
    </message>
    <message>
        <source>Open certificate files, drop them here, or paste a certificate as text.</source>
        <translation>افتح ملفات شهادات أو أفلتها هنا أو الصق شهادة كنص.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح… (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>لصق… (&amp;ل)</translation>
    </message>
    <message>
        <source>Audit a fol&amp;der…</source>
        <translation>تدقيق مجلد… (&amp;د)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>إغلاق (&amp;غ)</translation>
    </message>
    <message>
        <source>Choose two certificates in the list first.</source>
        <translation>اختر شهادتين من القائمة أولاً.</translation>
    </message>
    <message>
        <source>Takes the file off this list; the file itself stays where it is.</source>
        <translation>يزيل الملف من هذه القائمة؛ ويبقى الملف نفسه في مكانه.</translation>
    </message>
    <message>
        <source>Writes a new .pfx file, with what is missing and for another system.</source>
        <translation>يكتب ملف ‎.pfx جديدًا مع ما ينقصه ولنظام آخر.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Pass&amp;word of the file:</source>
        <translation>كلمة مرور الملف: (&amp;ك)</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>فتح القفل (&amp;ح)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>استخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>Certification Path</source>
        <translation>مسار الشهادة</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Open certificate files</source>
        <translation>فتح ملفات شهادات</translation>
    </message>
    <message>
        <source>Certificate files (%1)</source>
        <translation>ملفات الشهادات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>%1-repaired.pfx</source>
        <translation>%1-repaired.pfx</translation>
    </message>
    <message>
        <source>Chooses one of your own certificates in the Windows certificate store.</source>
        <translation>يختار إحدى شهاداتك في مخزن شهادات Windows.</translation>
    </message>
    <message>
        <source>%1 (Windows)</source>
        <translation>‏%1 (Windows)</translation>
    </message>
    <message>
        <source>&amp;From Windows…</source>
        <translation>من &amp;Windows…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 – Look into certificates</source>
        <translation>%1 – فحص الشهادات</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>طلب: %1</translation>
    </message>
    <message>
        <source>Revocation list: %1</source>
        <translation>قائمة إبطال: %1</translation>
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
        <translation>احفظ الملف %1 على هذا الكمبيوتر وانقر عليه نقرًا مزدوجًا.</translation>
    </message>
    <message>
        <source>If you are asked for the store location, choose “Current User”, then “Next”.</source>
        <translation>إذا سُئلت عن موقع المخزن، فاختر «المستخدم الحالي» ثم «التالي».</translation>
    </message>
    <message>
        <source>The name of the file is filled in already. Choose “Next”.</source>
        <translation>اسم الملف مكتوب بالفعل. اختر «التالي».</translation>
    </message>
    <message>
        <source>Type the password. Leave “Enable strong private key protection” unticked, and the other boxes as they are. Choose “Next”.</source>
        <translation>اكتب كلمة المرور. اترك «تمكين الحماية القوية للمفتاح الخاص» بلا تحديد، والمربعات الأخرى كما هي. اختر «التالي».</translation>
    </message>
    <message>
        <source>Leave “Automatically select the certificate store based on the type of certificate” chosen. Choose “Next”, then “Finish”.</source>
        <translation>اترك «تحديد مخزن الشهادات تلقائيًا استنادًا إلى نوع الشهادة» محددًا. اختر «التالي» ثم «إنهاء».</translation>
    </message>
    <message>
        <source>If Windows warns that it is about to install a certificate from %1, choose “Yes”: it is your organisation&apos;s own.</source>
        <translation>إذا حذّرك Windows من أنه على وشك تثبيت شهادة من %1، فاختر «نعم»: فهي شهادة مؤسستك.</translation>
    </message>
    <message>
        <source>Connect to the VPN. If it asks which certificate to use, choose %1.</source>
        <translation>اتصل بشبكة VPN. إذا سُئلت عن الشهادة المراد استخدامها، فاختر %1.</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Save the file %1 on this Mac and double-click it. Keychain Access opens.</source>
        <translation>احفظ الملف %1 على جهاز Mac هذا وانقر عليه نقرًا مزدوجًا. يُفتح تطبيق «الوصول إلى سلسلة المفاتيح».</translation>
    </message>
    <message>
        <source>Choose the “login” keychain and type the password.</source>
        <translation>اختر سلسلة المفاتيح «تسجيل الدخول» واكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>In the list, double-click %1, open “Trust”, and choose “Always Trust”. Your Mac asks for your own password.</source>
        <translation>في القائمة، انقر نقرًا مزدوجًا على %1 وافتح «الثقة» واختر «الثقة دائمًا». سيطلب جهاز Mac كلمة مرورك الخاصة.</translation>
    </message>
    <message>
        <source>In the settings of the VPN connection, choose the certificate %1 for authentication.</source>
        <translation>في إعدادات اتصال VPN، اختر الشهادة %1 للمصادقة.</translation>
    </message>
    <message>
        <source>Set “Local ID” to exactly %1.</source>
        <translation>اجعل «المعرّف المحلي» هو %1 بالضبط.</translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <translation>iPhone أو iPad</translation>
    </message>
    <message>
        <source>Bring the file %1 to the device, for instance with AirDrop or the Files app, and tap it.</source>
        <translation>انقل الملف %1 إلى الجهاز، مثلًا عبر AirDrop أو تطبيق «الملفات»، واضغط عليه.</translation>
    </message>
    <message>
        <source>Open “Settings”, tap “Profile Downloaded”, then “Install”.</source>
        <translation>افتح «الإعدادات»، واضغط على «تم تنزيل ملف التعريف» ثم «تثبيت».</translation>
    </message>
    <message>
        <source>Type the code of the device, then the password of the file.</source>
        <translation>اكتب رمز دخول الجهاز، ثم كلمة مرور الملف.</translation>
    </message>
    <message>
        <source>In the settings of the VPN connection, choose the certificate %1 and set “Local ID” to exactly the same.</source>
        <translation>في إعدادات اتصال VPN، اختر الشهادة %1 واجعل «المعرّف المحلي» مطابقًا لها تمامًا.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Save the file %1 on the device.</source>
        <translation>احفظ الملف %1 على الجهاز.</translation>
    </message>
    <message>
        <source>In “Settings”, search for “Install a certificate” and choose “VPN &amp; app user certificate”.</source>
        <translation>في «الإعدادات»، ابحث عن «تثبيت شهادة» واختر «شهادة مستخدم التطبيق وVPN».</translation>
    </message>
    <message>
        <source>Choose the file and type the password.</source>
        <translation>اختر الملف واكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>When a name is asked for, type %1.</source>
        <translation>عندما يُطلب اسم، اكتب %1.</translation>
    </message>
    <message>
        <source>In the VPN app, choose the certificate of that name.</source>
        <translation>في تطبيق VPN، اختر الشهادة التي تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Java programs</source>
        <translation>برامج Java</translation>
    </message>
    <message>
        <source>Put the file %1 where only the program and you can read it.</source>
        <translation>ضع الملف %1 حيث لا يستطيع قراءته إلا البرنامج وأنت.</translation>
    </message>
    <message>
        <source>Name it as the program&apos;s key store, of the type %1.</source>
        <translation>حدده مخزنًا لمفاتيح البرنامج، من النوع %1.</translation>
    </message>
    <message>
        <source>The alias of the key is %1.</source>
        <translation>الاسم المستعار للمفتاح هو %1.</translation>
    </message>
    <message>
        <source>To look into it: %1</source>
        <translation>للاطلاع على محتواه: %1</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Put the file %1 into a folder that only you can read.</source>
        <translation>ضع الملف %1 في مجلد لا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>OpenVPN and NetworkManager take it as it is: choose it as the user certificate and private key, or write %1 into the profile, and type the password.</source>
        <translation>يقبله OpenVPN وNetworkManager كما هو: اختره شهادةً للمستخدم ومفتاحًا خاصًا، أو اكتب %1 في ملف التعريف، ثم اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Where a certificate and a key are asked for one by one, take them out with these commands. The key keeps a password.</source>
        <translation>حيث تُطلب الشهادة والمفتاح كلٌّ على حدة، استخرجهما بهذه الأوامر. يبقى للمفتاح كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>p2s::InstallTargetText</name>
    <message>
        <source>Windows 10, 11 and Server 2019 or later</source>
        <translation>نظام Windows 10 و11 وServer 2019 أو أحدث</translation>
    </message>
    <message>
        <source>Encrypted with AES-256, which Windows reads since version 1709.</source>
        <translation>مشفر بخوارزمية AES-256، التي يقرؤها Windows منذ الإصدار 1709.</translation>
    </message>
    <message>
        <source>Older Windows and Server 2012 to 2016</source>
        <translation>إصدارات Windows الأقدم وServer 2012 إلى 2016</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES: these versions take AES for a wrong password. Use a strong one.</source>
        <translation>مشفر بخوارزمية Triple DES: فهذه الإصدارات تحسب تشفير AES كلمة مرور خاطئة. استخدم كلمة قوية.</translation>
    </message>
    <message>
        <source>macOS, iPhone and iPad</source>
        <translation>أجهزة macOS وiPhone وiPad</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which every Keychain reads. Use a strong password.</source>
        <translation>مشفر بخوارزمية Triple DES، التي تقرؤها كل سلاسل المفاتيح. استخدم كلمة مرور قوية.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which also Android 13 and older read. Use a strong password.</source>
        <translation>مشفر بخوارزمية Triple DES، التي يقرؤها أيضًا Android 13 والأقدم. استخدم كلمة مرور قوية.</translation>
    </message>
    <message>
        <source>Java keystore</source>
        <translation>مخزن مفاتيح Java</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. Java takes only plain English letters, digits and signs in the password.</source>
        <translation>مشفر بخوارزمية AES-256. لا تقبل Java في كلمة المرور إلا الأحرف الإنجليزية والأرقام والعلامات المعتادة.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Encrypted with AES-256, for OpenVPN, strongSwan and the Azure VPN Client.</source>
        <translation>مشفر بخوارزمية AES-256، من أجل OpenVPN وstrongSwan وAzure VPN Client.</translation>
    </message>
    <message>
        <source>Anywhere, or not known yet</source>
        <translation>أي مكان، أو غير معروف بعد</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES, which every system reads. Use a strong password.</source>
        <translation>مشفر بخوارزمية Triple DES، التي تقرؤها كل الأنظمة. استخدم كلمة مرور قوية.</translation>
    </message>
</context>
<context>
    <name>p2s::InterruptedIssuesBar</name>
    <message>
        <source>The certificate for %1 was not finished: the program ended while issuing it.</source>
        <translation>لم تكتمل شهادة ⁨%1⁩: فقد أُغلق البرنامج أثناء إصدارها.</translation>
    </message>
    <message>
        <source>No file was written. Discard it and issue it again.</source>
        <translation>لم يُكتب أي ملف. تخلَّ عنها وأصدرها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>التخلي عنها (&amp;ي)</translation>
    </message>
    <message>
        <source>The program ended just before it recorded the certificate for %1 as issued.</source>
        <translation>أُغلق البرنامج قبيل تسجيل شهادة ⁨%1⁩ صادرةً.</translation>
    </message>
    <message>
        <source>Its file %1 is complete. Keep it, or discard it with its file.</source>
        <translation>ملفها ⁨%1⁩ مكتمل. احتفظ بها، أو تخلَّ عنها مع ملفها.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الاحتفا&amp;ظ بها</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد (&amp;ف)</translation>
    </message>
    <message>
        <source>Discard the certificate for %1 and delete its file?</source>
        <translation>هل تريد التخلي عن شهادة ⁨%1⁩ وحذف ملفها؟</translation>
    </message>
    <message>
        <source>If the file has been handed out already, keep the certificate instead: what is not in the ledger cannot be revoked.</source>
        <translation>إذا سُلّم الملف بالفعل، فاحتفظ بالشهادة: فما ليس في سجل الشهادات لا يمكن إبطاله.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>التخلي (&amp;ي)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الاحتفا&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;ع)</translation>
    </message>
</context>
<context>
    <name>p2s::IssuePage</name>
    <message>
        <source>Making the private key</source>
        <translation>إنشاء المفتاح الخاص</translation>
    </message>
    <message>
        <source>Signing the certificate</source>
        <translation>توقيع الشهادة</translation>
    </message>
    <message>
        <source>Reading the certificate back and checking it</source>
        <translation>إعادة قراءة الشهادة وفحصها</translation>
    </message>
    <message>
        <source>Recording it in the ledger</source>
        <translation>تسجيلها في سجل الشهادات</translation>
    </message>
    <message>
        <source>Writing the .pfx file</source>
        <translation>كتابة ملف ‎.pfx</translation>
    </message>
    <message>
        <source>Opening the file with its password and checking it</source>
        <translation>فتح الملف بكلمة مروره وفحصه</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>Until the last step is done nothing is final; stopping leaves nothing behind.</source>
        <translation>لا شيء نهائي حتى تتم الخطوة الأخيرة؛ والإيقاف لا يترك أي أثر.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Steps of issuing</source>
        <translation>خطوات الإصدار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;ق)</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>إيقاف الإصدار</translation>
    </message>
    <message>
        <source>Issuing a certificate for %1 under %2.</source>
        <translation>يجري إصدار شهادة لـ ⁨%1⁩ من الجذر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>جارٍ الإيقاف والتنظيف…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>No certificate was issued.</source>
        <translation>لم تصدر أي شهادة.</translation>
    </message>
    <message>
        <source>Issuing was stopped and nothing was left behind.</source>
        <translation>أُوقف الإصدار ولم يبقَ أي أثر.</translation>
    </message>
    <message>
        <source>Go back to change something, or try again.</source>
        <translation>ارجع لتغيير شيء ما، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;م)</translation>
    </message>
    <message>
        <source>The certificate for %1 is issued.</source>
        <translation>صدرت شهادة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>p2s::KeyPurpose</name>
    <message>
        <source>Client Authentication</source>
        <translation>مصادقة العميل</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>البريد الإلكتروني الآمن</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>نظام تشفير الملفات</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>تسجيل الدخول بالبطاقة الذكية</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>مصادقة الخادم</translation>
    </message>
    <message>
        <source>EAP over LAN</source>
        <translation>بروتوكول EAP عبر شبكة محلية</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>وسيط IKE لأمان IP</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>توقيع التعليمات البرمجية</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>توقيع OCSP</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>توقيع المستندات</translation>
    </message>
    <message>
        <source>KDC Authentication</source>
        <translation>مصادقة KDC</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>أي غرض</translation>
    </message>
</context>
<context>
    <name>p2s::LeaverPart</name>
    <message>
        <source>Revoke %1…</source>
        <translation>إبطال %1…</translation>
    </message>
    <message>
        <source>Revoke the shared %1…</source>
        <translation>إبطال المشتركة %1…</translation>
    </message>
    <message>
        <source>%1 holds nothing that still lets anybody in.</source>
        <translation>لا يملك %1 شيئًا ما زال يسمح بالدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets in with %n certificates.</source>
        <translation>
            <numerusform>لا يدخل %1 بأي شهادة.</numerusform>
            <numerusform>يدخل %1 بشهادة واحدة.</numerusform>
            <numerusform>يدخل %1 بشهادتين.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادات.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادة.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this person has left, revoke what they hold. A shared one cuts off everybody who uses it; you see whom before anything happens.</source>
        <translation>إن كان هذا الشخص قد غادر فأبطل ما لديه. إبطال المشتركة يقطع كل من يستخدمها؛ وسترى من هم قبل أن يحدث شيء.</translation>
    </message>
    <message>
        <source>If this person has left, revoke what they hold. Nobody else is cut off.</source>
        <translation>إن كان هذا الشخص قد غادر فأبطل ما لديه. ولن يُقطع أحد غيره.</translation>
    </message>
    <message>
        <source>Revoke the superseded %1…</source>
        <translation>إبطال المُستبدَلة %1…</translation>
    </message>
    <message>
        <source>Revoke the superseded shared %1…</source>
        <translation>إبطال المشتركة المُستبدَلة %1…</translation>
    </message>
    <message>
        <source>A superseded one goes on working until it expires or is revoked.</source>
        <translation>تظل المُستبدَلة تعمل حتى تنتهي صلاحيتها أو تُبطَل.</translation>
    </message>
    <message>
        <source>This person is noted as having left a shared one; whoever kept its file can still connect.</source>
        <translation>سُجّل أن هذا الشخص ترك شهادة مشتركة؛ ومن احتفظ بملفها ما زال يستطيع الاتصال.</translation>
    </message>
    <message>
        <source>%1, valid until %2, thumbprint %3</source>
        <translation>%1، صالحة حتى %2، البصمة %3</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرض واحدة</numerusform>
            <numerusform>عرض الاثنتين</numerusform>
            <numerusform>عرض كل الـ %n</numerusform>
            <numerusform>عرض كل الـ %n</numerusform>
            <numerusform>عرض كل الـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets in with %n revoked certificates: the gateway does not know yet.</source>
        <translation>
            <numerusform>لا يدخل %1 بأي شهادة مُبطَلة.</numerusform>
            <numerusform>يدخل %1 بشهادة مُبطَلة واحدة: لا تعلم البوابة بعد.</numerusform>
            <numerusform>يدخل %1 بشهادتين مُبطَلتين: لا تعلم البوابة بعد.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادات مُبطَلة: لا تعلم البوابة بعد.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادة مُبطَلة: لا تعلم البوابة بعد.</numerusform>
            <numerusform>يدخل %1 بـ %n شهادة مُبطَلة: لا تعلم البوابة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose it in the table and tell the gateway.</source>
        <translation>اخترها في الجدول وأبلغ البوابة.</translation>
    </message>
    <message numerus="yes">
        <source>%n revoked ones let this person in too, until the gateway knows.</source>
        <translation>
            <numerusform>لا مُبطَلة تسمح لهذا الشخص بالدخول.</numerusform>
            <numerusform>وشهادة مُبطَلة واحدة تسمح لهذا الشخص بالدخول أيضًا حتى تعلم البوابة.</numerusform>
            <numerusform>وشهادتان مُبطَلتان تسمحان لهذا الشخص بالدخول أيضًا حتى تعلم البوابة.</numerusform>
            <numerusform>و%n شهادات مُبطَلة تسمح لهذا الشخص بالدخول أيضًا حتى تعلم البوابة.</numerusform>
            <numerusform>و%n شهادة مُبطَلة تسمح لهذا الشخص بالدخول أيضًا حتى تعلم البوابة.</numerusform>
            <numerusform>و%n شهادة مُبطَلة تسمح لهذا الشخص بالدخول أيضًا حتى تعلم البوابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the unfinished %1…</source>
        <translation>إبطال غير المكتملة %1…</translation>
    </message>
    <message>
        <source>An issue that was not finished may have left a file that lets somebody in.</source>
        <translation>قد يكون إصدار لم يكتمل قد ترك ملفًا يتيح الدخول.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerEvent</name>
    <message>
        <source>Issue started</source>
        <translation>بدأ الإصدار</translation>
    </message>
    <message>
        <source>Issued, file written</source>
        <translation>صدرت وكُتب الملف</translation>
    </message>
    <message>
        <source>Issue taken back</source>
        <translation>تم التراجع عن الإصدار</translation>
    </message>
    <message>
        <source>Superseded by a new certificate</source>
        <translation>حلّت محلها شهادة جديدة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>عُلّقت</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>رُفع التعليق</translation>
    </message>
    <message>
        <source>Revocation taken back</source>
        <translation>تم التراجع عن الإبطال</translation>
    </message>
    <message>
        <source>Revocation uploaded to the gateway</source>
        <translation>رُفع الإبطال إلى البوابة</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>انضم شخص</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>غادر شخص</translation>
    </message>
    <message>
        <source>Ledger restored from a backup</source>
        <translation>استُعيد السجل من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Request made</source>
        <translation>أُنشئ الطلب</translation>
    </message>
    <message>
        <source>Request completed</source>
        <translation>اكتمل الطلب</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>أُلغي الطلب</translation>
    </message>
    <message>
        <source>Certificate authority recorded</source>
        <translation>سُجّل المرجع المصدق</translation>
    </message>
    <message>
        <source>Rollover planned</source>
        <translation>خُطط للانتقال</translation>
    </message>
    <message>
        <source>New root uploaded to the gateway</source>
        <translation>رُفع الجذر الجديد إلى البوابة</translation>
    </message>
    <message>
        <source>Rollover finished</source>
        <translation>اكتمل الانتقال</translation>
    </message>
    <message>
        <source>Rollover given up</source>
        <translation>أُلغي الانتقال</translation>
    </message>
    <message>
        <source>Revocation list numbered</source>
        <translation>رُقِّمت قائمة إبطال</translation>
    </message>
    <message>
        <source>Numbers of revocation lists left out after a restore</source>
        <translation>تُركت أرقام قوائم إبطال بعد استعادة السجل</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>Issue was left unfinished, settled by somebody else</source>
        <translation>تُرك الإصدار غير مكتمل وسوّاه شخص آخر</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>بدأه %1</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFilter</name>
    <message>
        <source>Search the ledger</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Address, name, root, thumbprint or serial number</source>
        <translation>عنوان أو اسم أو جذر أو بصمة أو رقم تسلسلي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For one person or shared</source>
        <translation>لشخص واحد أو مشتركة</translation>
    </message>
    <message>
        <source>Unique and shared</source>
        <translation>فردية ومشتركة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Still lets somebody in</source>
        <translation>ما زالت تسمح بالدخول</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n days</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي خلال يوم واحد</numerusform>
            <numerusform>تنتهي خلال يومين</numerusform>
            <numerusform>تنتهي خلال %n أيام</numerusform>
            <numerusform>تنتهي خلال %n يومًا</numerusform>
            <numerusform>تنتهي خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>البح&amp;ث:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>ال&amp;حالة:</translation>
    </message>
    <message>
        <source>Fo&amp;r:</source>
        <translation>ل&amp;من:</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFlaw</name>
    <message>
        <source>Event %1 (%2) was edited.</source>
        <translation>عُدّل الحدث %1 (%2).</translation>
    </message>
    <message>
        <source>Event %1 was removed.</source>
        <translation>حُذف الحدث %1.</translation>
    </message>
    <message>
        <source>The events %1 to %2 were removed.</source>
        <translation>حُذفت الأحداث من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Event %1 (%2) stood at number %3 before.</source>
        <translation>الحدث %1 (%2) كان سابقًا بالرقم %3.</translation>
    </message>
    <message>
        <source>Event %1 (%2) was inserted.</source>
        <translation>أُدرج الحدث %1 (%2).</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was edited.</source>
        <translation>عُدّل الصف %1 من الجدول «%2» (%3).</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was removed.</source>
        <translation>حُذف الصف %1 من الجدول «%2» (%3).</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) was inserted.</source>
        <translation>أُدرج الصف %1 في الجدول «%2» (%3).</translation>
    </message>
    <message>
        <source>The ledger does not have the state that was noted after event %1 any more: events were removed from its end, or it is another ledger.</source>
        <translation>لم يعد السجل بالحالة التي دُوّنت بعد الحدث %1: حُذفت أحداث من نهايته، أو أنه سجل آخر.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” (%3) is in another state than its last event gave it.</source>
        <translation>الصف %1 من الجدول «%2» (%3) في حالة غير التي أعطاه إياها آخر حدث له.</translation>
    </message>
    <message>
        <source>The search index “%1” is damaged.</source>
        <translation>فهرس البحث «%1» تالف.</translation>
    </message>
    <message numerus="yes">
        <source>The search index “%1” is damaged: it does not fit %n certificate(s), the first is number %2. A list or a search may leave them out.</source>
        <translation>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق %n شهادة، أولاها الرقم %2. قد تغفلها قائمة أو عملية بحث.</numerusform>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق شهادة واحدة (%n)، وهي الرقم %2. قد تغفلها قائمة أو عملية بحث.</numerusform>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق شهادتين (%n)، أولاهما الرقم %2. قد تغفلهما قائمة أو عملية بحث.</numerusform>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق %n شهادات، أولاها الرقم %2. قد تغفلها قائمة أو عملية بحث.</numerusform>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق %n شهادة، أولاها الرقم %2. قد تغفلها قائمة أو عملية بحث.</numerusform>
            <numerusform>فهرس البحث «%1» تالف: لا يطابق %n شهادة، أولاها الرقم %2. قد تغفلها قائمة أو عملية بحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database&apos;s %1 on “%2” was not made by this program; it may change what is recorded.</source>
        <translation>كائن قاعدة البيانات «%1» على «%2» لم ينشئه هذا البرنامج، وقد يغيّر ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2, row %3 of the table “%4”, was edited.</source>
        <translation>عُدّل الانتقال من %1 إلى %2، وهو الصف %3 من الجدول «%4».</translation>
    </message>
    <message>
        <source>The rollover from %1 to %2, row %3 of the table “%4”, was removed.</source>
        <translation>حُذف الانتقال من %1 إلى %2، وهو الصف %3 من الجدول «%4».</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was edited.</source>
        <translation>عُدّل الصف %1 من الجدول «%2».</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was removed.</source>
        <translation>حُذف الصف %1 من الجدول «%2».</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” was inserted.</source>
        <translation>أُدرج الصف %1 في الجدول «%2».</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerMenu</name>
    <message>
        <source>Le&amp;dger</source>
        <translation>&amp;السجل</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Use another ledger…</source>
        <translation>استخدام سجل آ&amp;خر…</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>نسخ السجل احتياطيًا</translation>
    </message>
    <message>
        <source>Backups (*.p2sbackup)</source>
        <translation>نسخ احتياطية (*.p2sbackup)</translation>
    </message>
    <message>
        <source>The ledger is backed up as “%1”.</source>
        <translation>نُسخ السجل احتياطيًا في «%1».</translation>
    </message>
    <message>
        <source>Keep a copy of it on another computer, and its passphrase apart from it.</source>
        <translation>احتفظ بنسخة منه على حاسوب آخر، وبعبارة مروره بعيدًا عنه.</translation>
    </message>
    <message>
        <source>Restore the ledger</source>
        <translation>استعادة السجل</translation>
    </message>
    <message>
        <source>Backups (*.p2sbackup);;All files (*)</source>
        <translation>نسخ احتياطية (*.p2sbackup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The ledger that was there is kept as “%1”.</source>
        <translation>حُفظ السجل السابق باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is restored. %n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>استُعيد السجل. لم يقع أي حدث بعد النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيد السجل. وقع حدث واحد بعد النسخة الاحتياطية، وهو في السجل المحفوظ وحده.</numerusform>
            <numerusform>استُعيد السجل. وقع حدثان بعد النسخة الاحتياطية، وهما في السجل المحفوظ وحده.</numerusform>
            <numerusform>استُعيد السجل. وقعت %n أحداث بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
            <numerusform>استُعيد السجل. وقع %n حدثًا بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
            <numerusform>استُعيد السجل. وقع %n حدث بعد النسخة الاحتياطية، وهي في السجل المحفوظ وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is restored.</source>
        <translation>استُعيد السجل.</translation>
    </message>
    <message>
        <source>Backed up on its server, with pg_dump</source>
        <translation>يُنسخ احتياطيًا على خادمه بـ pg_dump</translation>
    </message>
    <message>
        <source>A ledger on a database server is backed up and restored there, with pg_dump and pg_restore.</source>
        <translation>السجل الذي على خادم قاعدة بيانات يُنسخ احتياطيًا ويُستعاد هناك، بـ pg_dump وpg_restore.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerPlaceDialog</name>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>في &amp;ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server, shared by a team</source>
        <translation>على خادم &amp;PostgreSQL يتشاركه فريق</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Where the ledger is</source>
        <translation>مكان السجل</translation>
    </message>
    <message>
        <source>File of the ledger</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>Address of the ledger</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوا&amp;ن:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>The password is kept until the program ends, and nowhere else. Leave it empty when PGPASSFILE has it.</source>
        <translation>تبقى كلمة المرور حتى انتهاء البرنامج ولا تُحفظ في أي مكان. اتركها فارغة إن كانت في PGPASSFILE.</translation>
    </message>
    <message>
        <source>&amp;Use this ledger</source>
        <translation>ا&amp;ستخدام هذا السجل</translation>
    </message>
    <message>
        <source>The server is not verified (sslmode=%1): somebody in between could read and change what is sent.</source>
        <translation>لا يُتحقق من الخادم (sslmode=%1): قد يقرأ طرف بينكما ما يُرسل ويغيّره.</translation>
    </message>
    <message>
        <source>Leave sslmode out of the address to have the server verified.</source>
        <translation>احذف sslmode من العنوان ليُتحقق من الخادم.</translation>
    </message>
    <message>
        <source>Choose the ledger</source>
        <translation>اختر السجل</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite);;All files (*)</source>
        <translation>سجلات (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening the ledger …</source>
        <translation>يُفتح السجل …</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerState</name>
    <message>
        <source>On hold</source>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>مُستبدَلة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerTable</name>
    <message>
        <source>Certificates of the ledger</source>
        <translation>شهادات السجل</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerTableModel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>الاسم الشائع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Last .pfx</source>
        <translation>آخر ملف .pfx</translation>
    </message>
    <message>
        <source>In order of the first address of those who hold a certificate.</source>
        <translation>بترتيب أول عنوان بين حاملي كل شهادة.</translation>
    </message>
</context>
<context>
    <name>p2s::LedgerWindow</name>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إ&amp;بطال…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>ت&amp;جديد…</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>من يملك ماذا</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Li&amp;ft the hold</source>
        <translation>&amp;رفع التعليق</translation>
    </message>
    <message>
        <source>The certificate of %1 is not revoked any more.</source>
        <translation>لم تعد شهادة %1 مُبطَلة.</translation>
    </message>
    <message>
        <source>If its thumbprint is on the gateway&apos;s list, take it off there too.</source>
        <translation>إن كانت بصمتها في قائمة البوابة فأزلها من هناك أيضًا.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Compare with the &amp;gateway…</source>
        <translation>المقارنة بال&amp;بوابة…</translation>
    </message>
    <message>
        <source>Revocation &amp;list…</source>
        <translation>&amp;قائمة الإبطال…</translation>
    </message>
    <message>
        <source>Tell the gate&amp;way…</source>
        <translation>إبلاغ ال&amp;بوابة…</translation>
    </message>
    <message>
        <source>New roo&amp;t…</source>
        <translation>&amp;جذر جديد…</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;new %n…</source>
        <translation>
            <numerusform>&amp;تجديد…</numerusform>
            <numerusform>&amp;تجديد واحدة…</numerusform>
            <numerusform>&amp;تجديد اثنتين…</numerusform>
            <numerusform>&amp;تجديد %n…</numerusform>
            <numerusform>&amp;تجديد %n…</numerusform>
            <numerusform>&amp;تجديد %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>One certificate at a time, with a look at who is cut off: choose one row.</source>
        <translation>شهادة واحدة في كل مرة، مع نظرة إلى من ينقطع: اختر صفًا واحدًا.</translation>
    </message>
    <message>
        <source>The gateway refuses it until its thumbprint is off the gateway&apos;s list.</source>
        <translation>ترفضها البوابة حتى تُزال بصمتها من قائمة البوابة.</translation>
    </message>
    <message>
        <source>Commands for the &amp;gateway…</source>
        <translation>أوامر لل&amp;بوابة…</translation>
    </message>
    <message>
        <source>None of these can be renewed together.</source>
        <translation>لا يمكن تجديد أي من هذه معًا.</translation>
    </message>
</context>
<context>
    <name>p2s::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Shows the technical details of this message</source>
        <translation>يعرض التفاصيل التقنية لهذه الرسالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>ملاحظة</translation>
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
        <translation>تأكيد عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور (&amp;ب):</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>التأكيد (&amp;ك):</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the second one again; the eye shows what is typed.</source>
        <translation>اكتب الثانية من جديد؛ ورمز العين يُظهر المكتوب.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Protects the private key in the ledger. It is asked for whenever the key is needed.</source>
        <translation>تحمي المفتاح الخاص في السجل، وتُطلب كلما لزم المفتاح.</translation>
    </message>
</context>
<context>
    <name>p2s::NewRootDialog</name>
    <message>
        <source>Make a new root</source>
        <translation>إنشاء جذر جديد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;غ)</translation>
    </message>
</context>
<context>
    <name>p2s::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>p2s::PasteDialog</name>
    <message>
        <source>&amp;Look into it</source>
        <translation>فحص (&amp;ح)</translation>
    </message>
    <message>
        <source>Paste a certificate</source>
        <translation>لصق شهادة</translation>
    </message>
    <message>
        <source>&amp;Certificate as text, with or without its BEGIN and END lines:</source>
        <translation>الشهادة كنص، مع سطري BEGIN وEND أو دونهما: (&amp;ش)</translation>
    </message>
    <message>
        <source>Certificate as text</source>
        <translation>الشهادة كنص</translation>
    </message>
</context>
<context>
    <name>p2s::PathTab</name>
    <message>
        <source>This certificate is in order.</source>
        <translation>هذه الشهادة سليمة.</translation>
    </message>
    <message>
        <source>Certification path, the root on top</source>
        <translation>مسار الشهادة، والجذر في الأعلى</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>p2s::PendingPart</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ت&amp;حقق مجددًا</translation>
    </message>
    <message>
        <source>Another program is issuing this certificate.</source>
        <translation>يُصدر برنامج آخر هذه الشهادة الآن.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then look again.</source>
        <translation>انتظر حتى ينتهي، ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>%1 began to issue this certificate on the computer %2 on %3, and it is not finished.</source>
        <translation>بدأ ⁨%1⁩ إصدار هذه الشهادة على الحاسوب ⁨%2⁩ بتاريخ ⁨%3⁩ ولم تكتمل.</translation>
    </message>
    <message>
        <source>The program there may still be at work. A quarter of an hour after the beginning this can be settled from here.</source>
        <translation>قد يكون البرنامج هناك قيد العمل. بعد ربع ساعة من البدء يمكن تسوية ذلك من هنا.</translation>
    </message>
    <message>
        <source>Its file may be whole there and let people in. Whoever began it can settle it on that computer. If that is not possible any more, revoke it; or record it as issued if it is in use.</source>
        <translation>قد يكون ملفها كاملًا هناك ويتيح الدخول. يمكن لمن بدأها تسويتها على ذلك الحاسوب. إذا لم يعد ذلك ممكنًا فأبطلها، أو سجّلها على أنها صادرة إن كانت مستخدمة.</translation>
    </message>
    <message>
        <source>Record as &amp;issued</source>
        <translation>تسجيلها على أنها &amp;صادرة</translation>
    </message>
</context>
<context>
    <name>p2s::PeoplePart</name>
    <message>
        <source>&amp;Joins</source>
        <translation>ي&amp;نضم</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <translation>يغا&amp;در</translation>
    </message>
    <message>
        <source>Address of somebody who joins or leaves</source>
        <translation>عنوان شخص ينضم أو يغادر</translation>
    </message>
    <message>
        <source>name@domain</source>
        <translation>name@domain</translation>
    </message>
    <message>
        <source>This person uses the certificate from now on</source>
        <translation>هذا الشخص يستخدم الشهادة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>This person does not use the certificate any more</source>
        <translation>هذا الشخص لم يعد يستخدم الشهادة</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>ال&amp;شخص:</translation>
    </message>
    <message>
        <source>%1 is noted as using it from now on.</source>
        <translation>دُوّن أن %1 يستخدمها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Give this person the file and its password in separate ways.</source>
        <translation>أعطِ هذا الشخص الملف وكلمة مروره بطريقتين منفصلتين.</translation>
    </message>
    <message>
        <source>%1 is noted as having left.</source>
        <translation>دُوّن أن %1 قد غادر.</translation>
    </message>
    <message>
        <source>Whoever kept the file can still connect. Only revoking it cuts the person off, and with them everybody else who uses it.</source>
        <translation>من احتفظ بالملف يستطيع الاتصال. لا يقطعه إلا الإبطال، ومعه كل من يستخدمها.</translation>
    </message>
</context>
<context>
    <name>p2s::PersonPage</name>
    <message>
        <source>Who is the certificate for?</source>
        <translation>لمن الشهادة؟</translation>
    </message>
    <message>
        <source>This name becomes the certificate&apos;s common name, by which the gateway and the VPN client know the user.</source>
        <translation>يصبح هذا الاسم هو الاسم الشائع للشهادة، وبه تعرف البوابة وعميل VPN المستخدم.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>User&apos;s name in e-mail format</source>
        <translation>اسم المستخدم بصيغة بريد إلكتروني</translation>
    </message>
    <message>
        <source>For example user@contoso.com</source>
        <translation>مثلًا user@contoso.com</translation>
    </message>
    <message>
        <source>User&apos;s na&amp;me in e-mail format:</source>
        <translation>اسم المستخدم بصيغة بريد إلكتروني (&amp;ب):</translation>
    </message>
    <message>
        <source>Use the address that the person signs in with. For a certificate that several people will share, use an address that stands for all of them, such as field-team@contoso.com.</source>
        <translation>استخدم العنوان الذي يسجّل به الشخص الدخول. وللشهادة التي سيتشاركها عدة أشخاص، استخدم عنوانًا يمثلهم جميعًا، مثل field-team@contoso.com.</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>استخدام ⁨%1⁩ بدلًا منه (&amp;د)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;ع)</translation>
    </message>
    <message>
        <source>%1 already shares the valid certificate “%2”, until %3.</source>
        <translation>يشارك ⁨%1⁩ بالفعل في الشهادة الصالحة «⁨%2⁩»، حتى %3.</translation>
    </message>
    <message>
        <source>%1 already holds the valid certificate “%2”, until %3.</source>
        <translation>لدى ⁨%1⁩ بالفعل الشهادة الصالحة «⁨%2⁩»، حتى %3.</translation>
    </message>
    <message>
        <source>Another one will be issued beside it.</source>
        <translation>ستصدر شهادة أخرى إلى جانبها.</translation>
    </message>
    <message>
        <source>In the VPN client&apos;s list only their friendly names tell the two apart.</source>
        <translation>في قائمة عميل VPN لا يميّز بينهما إلا الاسم المألوف.</translation>
    </message>
    <message>
        <source>&amp;Issue another one all the same</source>
        <translation>إصدار شهادة أخرى مع ذلك (&amp;ص)</translation>
    </message>
    <message>
        <source>This takes the place of the certificate “%1”, valid until %2.</source>
        <translation>هذه تحل محل الشهادة «⁨%1⁩» الصالحة حتى %2.</translation>
    </message>
    <message>
        <source>The old one works until then, unless it is revoked.</source>
        <translation>تعمل القديمة حتى ذلك الحين ما لم تُبطَل.</translation>
    </message>
</context>
<context>
    <name>p2s::ProtectionTab</name>
    <message>
        <source>Private key in the clear</source>
        <translation>مفتاح خاص غير مشفر</translation>
    </message>
    <message>
        <source>Encrypted private key</source>
        <translation>مفتاح خاص مشفر</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a bag of a PKCS#12 file</comment>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Will import</source>
        <translation>سيُستورد</translation>
    </message>
    <message>
        <source>May not import</source>
        <translation>قد لا يُستورد</translation>
    </message>
    <message>
        <source>Will not import</source>
        <translation>لن يُستورد</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>الاسم المألوف</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Where the file can be imported</source>
        <translation>أين يمكن استيراد الملف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>التشفير:</translation>
    </message>
    <message>
        <source>Integrity check:</source>
        <translation>فحص السلامة:</translation>
    </message>
    <message>
        <source>Private key:</source>
        <translation>المفتاح الخاص:</translation>
    </message>
    <message>
        <source>Parts, i&amp;n the order of the file:</source>
        <translation>الأجزاء بترتيب الملف: (&amp;ج)</translation>
    </message>
    <message>
        <source>Where it can be impor&amp;ted:</source>
        <translation>أين يمكن استيراده: (&amp;س)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>لا يوجد في هذا الملف</translation>
    </message>
    <message>
        <source>belongs to a certificate of this file</source>
        <translation>يخص شهادة في هذا الملف</translation>
    </message>
    <message>
        <source>belongs to no certificate of this file</source>
        <translation>لا يخص أي شهادة في هذا الملف</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeEditor</name>
    <message>
        <source>&amp;Up</source>
        <translation>لأعلى (&amp;ع)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>لأسفل (&amp;ل)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إضافة (&amp;ض)</translation>
    </message>
    <message>
        <source>Move the purpose up</source>
        <translation>نقل الغرض إلى أعلى</translation>
    </message>
    <message>
        <source>Move the purpose down</source>
        <translation>نقل الغرض إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the purpose</source>
        <translation>إزالة الغرض</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>أصبح %1 رقم %2 من %3.</translation>
    </message>
    <message>
        <source>Enhanced Key Usage, in order</source>
        <translation>استخدام المفتاح المحسن، بالترتيب</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a purpose, Delete removes it.</source>
        <translation>يُنقل الغرض بالضغط على Alt+سهم لأعلى أو Alt+سهم لأسفل، ويُزال بالمفتاح Delete.</translation>
    </message>
    <message>
        <source>Drag a purpose, or press Alt+Up and Alt+Down, to change the order.</source>
        <translation>لتغيير الترتيب، اسحب غرضًا أو اضغط على Alt+سهم لأعلى أو Alt+سهم لأسفل.</translation>
    </message>
    <message>
        <source>&amp;Enhanced Key Usage, in order</source>
        <translation>استخدام المفتاح المحسن، بالترتيب (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>إعداد جاهز (&amp;ج):</translation>
    </message>
    <message>
        <source>Preset for the Enhanced Key Usage</source>
        <translation>إعداد جاهز لاستخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>P2S client</source>
        <translation>عميل P2S</translation>
    </message>
    <message>
        <source>Like the “User” template</source>
        <translation>مثل قالب «المستخدم»</translation>
    </message>
    <message>
        <source>Client Authentication only, as Microsoft&apos;s instructions ask for</source>
        <translation>مصادقة العميل فقط، كما تطلب إرشادات Microsoft</translation>
    </message>
    <message>
        <source>Client Authentication, Secure Email, Encrypting File System</source>
        <translation>مصادقة العميل، البريد الإلكتروني الآمن، نظام تشفير الملفات</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation>قائمة خاصة</translation>
    </message>
    <message>
        <source>Purpose to &amp;add:</source>
        <translation>غرض تريد إضافته (&amp;غ):</translation>
    </message>
    <message>
        <source>Purpose to add</source>
        <translation>غرض تريد إضافته</translation>
    </message>
    <message>
        <source>Choose from the list, or type an object identifier.</source>
        <translation>اختر من القائمة، أو اكتب معرّف كائن.</translation>
    </message>
    <message>
        <source>Choose, or type an object identifier</source>
        <translation>اختر، أو اكتب معرّف كائن</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A purpose and its object identifier, as a screen reader says it</extracomment>
        <translation>%1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Object identifier</source>
        <translation>معرّف الكائن</translation>
    </message>
</context>
<context>
    <name>p2s::PurposeWords</name>
    <message>
        <source>Right: the VPN client looks at the first one.</source>
        <translation>صحيح: ينظر عميل VPN إلى الأول.</translation>
    </message>
    <message>
        <source>Wrong: Client Authentication must come first.</source>
        <translation>خطأ: يجب أن تأتي مصادقة العميل أولاً.</translation>
    </message>
</context>
<context>
    <name>p2s::PurposesTab</name>
    <message>
        <source>Enhanced Key Usage in encoded order</source>
        <translation>استخدام المفتاح المحسن بترتيب الترميز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Object identifier</source>
        <translation>معرّف الكائن</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What the authorities above allow</source>
        <translation>ما تسمح به المراجع الأعلى</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>المرجع المصدق</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>استخدام المفتاح المحسن</translation>
    </message>
    <message>
        <source>What the authorities a&amp;bove allow:</source>
        <translation>ما تسمح به المراجع الأعلى: (&amp;م)</translation>
    </message>
    <message>
        <source>An authority: it may sign only for these purposes.</source>
        <translation>مرجع مصدق: لا يجوز له التوقيع إلا لهذه الأغراض.</translation>
    </message>
    <message>
        <source>An authority: it may sign for every purpose.</source>
        <translation>مرجع مصدق: يجوز له التوقيع لكل غرض.</translation>
    </message>
    <message>
        <source>The order is right: Client Authentication comes first.</source>
        <translation>الترتيب صحيح: مصادقة العميل تأتي أولاً.</translation>
    </message>
    <message>
        <source>no limit: every purpose</source>
        <translation>بلا قيد: كل غرض</translation>
    </message>
    <message>
        <source>there, but repeated or damaged</source>
        <translation>موجود، لكنه مكرر أو تالف</translation>
    </message>
</context>
<context>
    <name>p2s::RailStep</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يحن دورها بعد</translation>
    </message>
    <message>
        <source>The current step</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>مكتملة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>p2s::RecipientSheet</name>
    <message>
        <source>For</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Name in the VPN client&apos;s list</source>
        <translation>الاسم في قائمة عميل VPN</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة الإبهام</translation>
    </message>
    <message>
        <source>How to install it: %1</source>
        <translation>كيفية تثبيتها: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language that this is translated into, such as &quot;de&quot; or &quot;ar&quot;.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Your VPN certificate</source>
        <translation>شهادة VPN الخاصة بك</translation>
    </message>
    <message>
        <source>With this certificate your device connects to your organisation&apos;s network. It takes two minutes to install.</source>
        <translation>بهذه الشهادة يتصل جهازك بشبكة مؤسستك. يستغرق تثبيتها دقيقتين.</translation>
    </message>
    <message>
        <source>The password is not on this sheet. You get it another way, for instance by telephone. Whoever has both the file and the password can connect in your name.</source>
        <translation>كلمة المرور ليست في هذه الورقة. ستصلك بطريقة أخرى، عبر الهاتف مثلًا. ومن يملك الملف وكلمة المرور معًا يستطيع الاتصال باسمك.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Delete the file and empty the recycle bin once the connection works. If a device is lost, or somebody else may have seen the password, tell your administrator and give the thumbprint above.</source>
        <translation>متى نجح الاتصال، احذف الملف وأفرغ سلة المحذوفات. إذا فُقد جهاز، أو ربما اطّلع شخص آخر على كلمة المرور، فأبلغ المسؤول وأعطه بصمة الإبهام المذكورة أعلاه.</translation>
    </message>
</context>
<context>
    <name>p2s::RecipientsPart</name>
    <message>
        <source>People who share the certificate</source>
        <translation>الأشخاص الذين يتشاركون الشهادة</translation>
    </message>
    <message>
        <source>One address a line, or separated by commas</source>
        <translation>عنوان في كل سطر، أو عناوين تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;People who share it, one a line or separated by commas:</source>
        <translation>الأشخاص المشاركون فيها، شخص في كل سطر أو تفصل بينهم فواصل (&amp;م):</translation>
    </message>
    <message>
        <source>Addresses that need attention</source>
        <translation>عناوين تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Enter goes to the address</source>
        <translation>ينقلك المفتاح Enter إلى العنوان</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line&apos;s number and what is wrong there</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n address(es) to be put right:</source>
        <comment>behind &apos;3 people&apos;</comment>
        <translation>
            <numerusform>%1، ولا عناوين تحتاج إلى تصحيح:</numerusform>
            <numerusform>%1، وعنوان واحد يحتاج إلى تصحيح:</numerusform>
            <numerusform>%1، وعنوانان يحتاجان إلى تصحيح:</numerusform>
            <numerusform>%1، و%n عناوين تحتاج إلى تصحيح:</numerusform>
            <numerusform>%1، و%n عنوانًا تحتاج إلى تصحيح:</numerusform>
            <numerusform>%1، و%n عنوان تحتاج إلى تصحيح:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RenewalChoice</name>
    <message numerus="yes">
        <source>%n revoked certificate(s) are left out: they are not to let anybody in again.</source>
        <translation>
            <numerusform>لا تُترك أي شهادة مُبطَلة.</numerusform>
            <numerusform>تُترك شهادة مُبطَلة واحدة: لا ينبغي أن تسمح لأحد بالدخول من جديد.</numerusform>
            <numerusform>تُترك شهادتان مُبطَلتان: لا ينبغي أن تسمحا لأحد بالدخول من جديد.</numerusform>
            <numerusform>تُترك %n شهادات مُبطَلة: لا ينبغي أن تسمح لأحد بالدخول من جديد.</numerusform>
            <numerusform>تُترك %n شهادة مُبطَلة: لا ينبغي أن تسمح لأحد بالدخول من جديد.</numerusform>
            <numerusform>تُترك %n شهادة مُبطَلة: لا ينبغي أن تسمح لأحد بالدخول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superseded certificate(s) are left out: new ones took their place already.</source>
        <translation>
            <numerusform>لا تُترك أي شهادة مُستبدَلة.</numerusform>
            <numerusform>تُترك شهادة مُستبدَلة واحدة: حلّت محلها جديدة.</numerusform>
            <numerusform>تُترك شهادتان مُستبدَلتان: حلّت محلهما جديدتان.</numerusform>
            <numerusform>تُترك %n شهادات مُستبدَلة: حلّت محلها جديدة.</numerusform>
            <numerusform>تُترك %n شهادة مُستبدَلة: حلّت محلها جديدة.</numerusform>
            <numerusform>تُترك %n شهادة مُستبدَلة: حلّت محلها جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) that were never finished are left out.</source>
        <translation>
            <numerusform>لا تُترك أي شهادة غير مكتملة.</numerusform>
            <numerusform>تُترك شهادة واحدة لم تكتمل.</numerusform>
            <numerusform>تُترك شهادتان لم تكتملا.</numerusform>
            <numerusform>تُترك %n شهادات لم تكتمل.</numerusform>
            <numerusform>تُترك %n شهادة لم تكتمل.</numerusform>
            <numerusform>تُترك %n شهادة لم تكتمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RenewalSheet</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Name in the VPN client&apos;s list</source>
        <translation>الاسم في قائمة عميل VPN</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Disconnect the VPN.</source>
        <translation>اقطع اتصال VPN.</translation>
    </message>
    <message>
        <source>In the Azure VPN Client, choose “…” beside the connection, then “Configure”, and choose %1 as the certificate. The VPN of Windows itself asks when you connect: choose %1 there.</source>
        <translation>في Azure VPN Client اختر «…» بجانب الاتصال ثم «تكوين»، واختر %1 شهادةً. أما VPN الخاص بـ Windows نفسه فيسأل عند الاتصال: اختر %1 هناك.</translation>
    </message>
    <message>
        <source>Open the settings of the connection in your VPN client and choose %1 as the certificate.</source>
        <translation>افتح إعدادات الاتصال في عميل VPN واختر %1 شهادةً.</translation>
    </message>
    <message>
        <source>Connect again. If it works, go on below.</source>
        <translation>اتصل من جديد. إذا نجح الاتصال فتابع أدناه.</translation>
    </message>
    <message>
        <source>Press Windows+R, type certmgr.msc and press Enter. Open “Personal”, then “Certificates”.</source>
        <translation>اضغط Windows+R واكتب certmgr.msc ثم اضغط Enter. افتح «شخصي» ثم «الشهادات».</translation>
    </message>
    <message>
        <source>Double-click the certificate that ends on %1. On its tab “Details”, “Thumbprint” must be that of the old one above.</source>
        <translation>انقر نقرًا مزدوجًا على الشهادة التي تنتهي في %1. في علامة التبويب «التفاصيل» يجب أن تكون «بصمة الإبهام» هي بصمة القديمة أعلاه.</translation>
    </message>
    <message>
        <source>Close it, right-click it and choose “Delete”.</source>
        <translation>أغلقها ثم انقر عليها بزر الفأرة الأيمن واختر «حذف».</translation>
    </message>
    <message>
        <source>Delete the certificate with the old thumbprint where you installed the new one.</source>
        <translation>احذف الشهادة ذات البصمة القديمة من حيث ثبّتَّ الجديدة.</translation>
    </message>
    <message>
        <source>Delete the file and empty the recycle bin.</source>
        <translation>احذف الملف وأفرغ سلة المحذوفات.</translation>
    </message>
    <message>
        <source>It takes the place of the VPN certificate that you have now, which works until %1. Install the new one before then; it takes a few minutes.</source>
        <translation>تحل محل شهادة VPN التي لديك الآن والتي تعمل حتى %1. ثبّت الجديدة قبل ذلك؛ لا يستغرق الأمر سوى دقائق.</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <translation>الشهادة الجديدة</translation>
    </message>
    <message>
        <source>The old certificate</source>
        <translation>الشهادة القديمة</translation>
    </message>
    <message>
        <source>The password of the new file is not on this sheet. You get it another way, for instance by telephone.</source>
        <translation>كلمة مرور الملف الجديد ليست في هذه الورقة. تحصل عليها بطريقة أخرى، بالهاتف مثلًا.</translation>
    </message>
    <message>
        <source>How to install the new one: %1</source>
        <translation>كيفية تثبيت الجديدة: %1</translation>
    </message>
    <message>
        <source>Choose the new one in the VPN client</source>
        <translation>اختيار الجديدة في عميل VPN</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>إزالة القديمة</translation>
    </message>
    <message>
        <source>Your new VPN certificate</source>
        <translation>شهادة VPN الجديدة الخاصة بك</translation>
    </message>
</context>
<context>
    <name>p2s::RepairDialog</name>
    <message>
        <source>&amp;Write the new file</source>
        <translation>كتابة الملف الجديد (&amp;ك)</translation>
    </message>
    <message>
        <source>Write a repaired file</source>
        <translation>كتابة ملف مُصلَح</translation>
    </message>
    <message>
        <source>For which system</source>
        <translation>لأي نظام</translation>
    </message>
    <message>
        <source>Windows 10 and 11, Linux, Java (AES-256)</source>
        <translation>Windows 10 و11 وLinux وJava (AES-256)</translation>
    </message>
    <message>
        <source>Every system, also old Windows, Apple and Android (Triple DES)</source>
        <translation>كل الأنظمة، ومنها Windows القديم وApple وAndroid (Triple DES)</translation>
    </message>
    <message>
        <source>Password of the new file</source>
        <translation>كلمة مرور الملف الجديد</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>الملف الجديد</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض… (&amp;س)</translation>
    </message>
    <message>
        <source>For which &amp;system:</source>
        <translation>لأي نظام: (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Password of the new file:</source>
        <translation>كلمة مرور الملف الجديد: (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>مرة أخرى: (&amp;خ)</translation>
    </message>
    <message>
        <source>The new &amp;file:</source>
        <translation>الملف الجديد: (&amp;ج)</translation>
    </message>
    <message>
        <source>PKCS #12 files (*.pfx)</source>
        <translation>ملفات PKCS #12 (*.pfx)</translation>
    </message>
    <message>
        <source>The new file is “%1”.</source>
        <translation>الملف الجديد هو «%1».</translation>
    </message>
    <message>
        <source>The new file has the key, its certificate and every issuer that is open in this window or known to the ledger, in the right order. The file that is there stays as it is.</source>
        <translation>يحتوي الملف الجديد على المفتاح وشهادته وكل مُصدِر مفتوح في هذه النافذة أو معروف في السجل، بالترتيب الصحيح. ويبقى الملف الموجود كما هو.</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyChecks</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Answers the request for %1 of %2: the key is the one made here</source>
        <translation>يرد على طلب %1 بتاريخ %2: المفتاح هو الذي أُنشئ هنا</translation>
    </message>
    <message>
        <source>Common name as asked for: %1</source>
        <translation>الاسم الشائع كما طُلب: %1</translation>
    </message>
    <message>
        <source>Client Authentication comes first. Enhanced Key Usage: %1</source>
        <translation>مصادقة العميل أولًا. الاستخدام المحسّن للمفتاح: %1</translation>
    </message>
    <message>
        <source>Key usage allows logging on</source>
        <translation>استخدام المفتاح يسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Chain complete up to the root “%1”</source>
        <translation>السلسلة كاملة حتى الجذر «%1»</translation>
    </message>
    <message>
        <source>Chain complete up to a root</source>
        <translation>السلسلة كاملة حتى جذر</translation>
    </message>
    <message>
        <source>Its authorities may issue it</source>
        <translation>يحق لمراجعها إصدارها</translation>
    </message>
    <message>
        <source>The root is the one that was uploaded to Azure</source>
        <translation>الجذر هو المحمّل إلى Azure</translation>
    </message>
    <message>
        <source>Keys and signatures are strong enough, all the way up to the root</source>
        <translation>المفاتيح والتوقيعات قوية بما يكفي حتى الجذر</translation>
    </message>
    <message>
        <source>A gateway finds nothing else against it</source>
        <translation>لا تجد البوابة فيها مانعًا آخر</translation>
    </message>
    <message>
        <source>The authorities above it are valid now</source>
        <translation>المراجع المصدقة فوقها صالحة الآن</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyChoicePart</name>
    <message>
        <source>&amp;Take this certificate</source>
        <translation>أخذ هذه ال&amp;شهادة</translation>
    </message>
    <message>
        <source>Certificates in the reply</source>
        <translation>الشهادات في الرد</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Which one is &amp;meant?</source>
        <translation>أيها ال&amp;مقصودة؟</translation>
    </message>
</context>
<context>
    <name>p2s::ReplyPage</name>
    <message>
        <source>The reply of the certificate authority</source>
        <translation>رد المرجع المصدق</translation>
    </message>
    <message>
        <source>It is checked before anything is made of it, so that a certificate that the VPN would refuse never reaches its user.</source>
        <translation>يُفحص قبل استخدامه، فلا تصل إلى المستخدم شهادة سترفضها شبكة VPN.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Checks of the reply</source>
        <translation>فحوص الرد</translation>
    </message>
    <message>
        <source>Root on the gateway</source>
        <translation>الجذر على البوابة</translation>
    </message>
    <message>
        <source>Paste its text from the Azure portal to compare; may be left empty</source>
        <translation>ألصق نصه من مدخل Azure للمقارنة؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Root on the gateway:</source>
        <translation>الج&amp;ذر على البوابة:</translation>
    </message>
    <message>
        <source>What to ask of the certificate authority</source>
        <translation>ما يُطلب من المرجع المصدق</translation>
    </message>
    <message>
        <source>&amp;What to ask of the certificate authority:</source>
        <translation>&amp;ما يُطلب من المرجع المصدق:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the text for the certificate authority</source>
        <translation>نسخ النص الموجه إلى المرجع المصدق</translation>
    </message>
    <message>
        <source>&amp;Another reply</source>
        <translation>&amp;رد آخر</translation>
    </message>
    <message>
        <source>Add certificates of the a&amp;uthority …</source>
        <translation>إ&amp;ضافة شهادات المرجع …</translation>
    </message>
    <message>
        <source>Passphrase of the request&apos;s key</source>
        <translation>عبارة مرور مفتاح الطلب</translation>
    </message>
    <message>
        <source>&amp;Passphrase of its key:</source>
        <translation>&amp;عبارة مرور مفتاحه:</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The reply is as it should be.</source>
        <translation>الرد كما ينبغي.</translation>
    </message>
    <message>
        <source>The reply will not do; there is a text for the certificate authority.</source>
        <translation>الرد لا يصلح؛ وهناك نص موجه إلى المرجع المصدق.</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>شهادات المرجع</translation>
    </message>
    <message>
        <source>the root&apos;s text</source>
        <translation>نص الجذر</translation>
    </message>
    <message>
        <source>Unlocking the key …</source>
        <translation>جارٍ فتح المفتاح …</translation>
    </message>
    <message>
        <source>The key is unlocked.</source>
        <translation>فُتح المفتاح.</translation>
    </message>
    <message>
        <source>Next saves it with the certificate and the whole chain in a .pfx file.</source>
        <translation>«التالي» يحفظه مع الشهادة والسلسلة كاملة في ملف ‎.pfx.</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>ف&amp;تح …</translation>
    </message>
    <message>
        <source>Open a file with the root on the gateway</source>
        <translation>فتح ملف فيه الجذر الموجود على البوابة</translation>
    </message>
    <message>
        <source>&amp;Go on without comparing</source>
        <translation>متابعة دون م&amp;قارنة</translation>
    </message>
    <message>
        <source>The reply is as it should be, but the root on the gateway is not.</source>
        <translation>الرد سليم، لكن شهادة الجذر على البوابة ليست كذلك.</translation>
    </message>
</context>
<context>
    <name>p2s::ReplySourcePart</name>
    <message>
        <source>&amp;Open the reply …</source>
        <translation>&amp;فتح الرد …</translation>
    </message>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Give the request up</source>
        <translation>الت&amp;خلي عن الطلب</translation>
    </message>
    <message>
        <source>Requests that wait for a reply</source>
        <translation>طلبات تنتظر ردًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Takes the text of the certificate from the clipboard</source>
        <translation>يأخذ نص الشهادة من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Waiting for a reply:</source>
        <translation>&amp;بانتظار الرد:</translation>
    </message>
    <message>
        <source>No request is waiting in this ledger.</source>
        <translation>لا يوجد طلب منتظر في هذا السجل.</translation>
    </message>
    <message>
        <source>Make one first: “My organisation has a certificate authority” on the first page.</source>
        <translation>أنشئ واحدًا أولًا: «لمؤسستي مرجع مصدق» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>فتح الرد</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s text first, from BEGIN to END.</source>
        <translation>انسخ نص الشهادة أولًا من BEGIN إلى END.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Give up the request for %1?</source>
        <translation>أتريد التخلي عن طلب %1؟</translation>
    </message>
    <message>
        <source>Its private key is thrown away. A reply that may still come cannot be used then.</source>
        <translation>سيُحذف مفتاحه الخاص، ولا يمكن بعد ذلك استخدام رد قد يصل.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>ال&amp;تخلي عنه</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;متابعة الانتظار</translation>
    </message>
    <message>
        <source>Ask the authority &amp;again</source>
        <translation>سؤال ا&amp;لمرجع مرة أخرى</translation>
    </message>
    <message>
        <source>For a request that was sent from here with the account you are signed in with</source>
        <translation>لطلب أُرسل من هنا بالحساب الذي سجّلت الدخول به</translation>
    </message>
    <message>
        <source>Asking the certificate authority …</source>
        <translation>يُسأل المرجع المصدق …</translation>
    </message>
    <message>
        <source>“%1” still keeps request number %2 until somebody there approves it.</source>
        <translation>لا يزال «%1» يحتفظ بالطلب رقم %2 إلى أن يوافق عليه أحد هناك.</translation>
    </message>
    <message>
        <source>&amp;Show the request again</source>
        <translation>عرض الطلب من &amp;جديد</translation>
    </message>
    <message>
        <source>To save it once more, or to send it when that has not worked</source>
        <translation>لحفظه مرة أخرى أو لإرساله إن لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Open the file that the certificate authority sent (.cer, .crt, .pem, .p7b), drop it here, or paste its text. It finds its request by itself. Certificates of the authorities above it may come along, in files of their own.</source>
        <translation>افتح الملف الذي أرسله المرجع المصدق (‎.cer أو ‎.crt أو ‎.pem أو ‎.p7b)، أو أفلته هنا، أو الصق نصه. وهو يجد طلبه بنفسه. ويمكن أن تأتي معه شهادات المراجع التي فوقه في ملفات خاصة بها.</translation>
    </message>
    <message>
        <source>Copy a &amp;letter to the authority</source>
        <translation>نسخ رسالة إلى المر&amp;جع</translation>
    </message>
</context>
<context>
    <name>p2s::RequestPage</name>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The private key is made here and stays here; only the request goes to the authority.</source>
        <translation>يُنشأ المفتاح الخاص هنا ويبقى هنا؛ ولا يذهب إلى المرجع إلا الطلب.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>إ&amp;نشاء الطلب</translation>
    </message>
    <message>
        <source>The key waits in the ledger for the reply, locked by a passphrase. You will need the passphrase again when the certificate is here.</source>
        <translation>ينتظر المفتاح الرد في السجل مقفلًا بعبارة مرور. وستحتاج إلى العبارة مرة أخرى عند وصول الشهادة.</translation>
    </message>
    <message>
        <source>&amp;Save the request …</source>
        <translation>&amp;حفظ الطلب …</translation>
    </message>
    <message>
        <source>Save as &amp;DER …</source>
        <translation>حفظ بصيغة &amp;DER …</translation>
    </message>
    <message>
        <source>Save an .&amp;inf …</source>
        <translation>حفظ ملف ‎.&amp;inf …</translation>
    </message>
    <message>
        <source>For certreq -new, which has Windows make a key of its own</source>
        <translation>لأجل certreq -new الذي يجعل Windows ينشئ مفتاحًا خاصًا به</translation>
    </message>
    <message>
        <source>Command for AD CS</source>
        <translation>الأمر الخاص بـ AD CS</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Or hand it in with this co&amp;mmand, signed in to the domain:</source>
        <translation>أو قدّمه بهذا الأ&amp;مر وأنت مسجل الدخول إلى المجال:</translation>
    </message>
    <message>
        <source>Save it and send it to whoever runs the certificate authority.</source>
        <translation>احفظه وأرسله إلى من يدير المرجع المصدق.</translation>
    </message>
    <message>
        <source>The wizard can be closed now, for days if need be. When the certificate is here, choose “The certificate authority has answered” on the first page.</source>
        <translation>يمكن إغلاق المعالج الآن، ولأيام إن لزم. وعند وصول الشهادة اختر «رد المرجع المصدق» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Common name: %1</source>
        <translation>الاسم الشائع: %1</translation>
    </message>
    <message>
        <source>Enhanced Key Usage: %1</source>
        <translation>الاستخدام المحسّن للمفتاح: %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: %1</translation>
    </message>
    <message>
        <source>Making the private key …</source>
        <translation>جارٍ إنشاء المفتاح الخاص …</translation>
    </message>
    <message>
        <source>The request for %1 is made and waits for its reply.</source>
        <translation>أُنشئ طلب %1 وهو ينتظر الرد.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>Key of the request</source>
        <translation>مفتاح الطلب</translation>
    </message>
    <message>
        <source>Some templates ask for more than 2048 bits</source>
        <translation>تطلب بعض القوالب أكثر من 2048 بت</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المفتا&amp;ح:</translation>
    </message>
    <message>
        <source>Subject Alternative Name: %1</source>
        <translation>الاسم البديل للموضوع: %1</translation>
    </message>
    <message>
        <source>The request for %1 that was made before still waits, and nobody has it.</source>
        <translation>لا يزال طلب %1 الذي أُنشئ من قبل ينتظر، وليس عند أحد.</translation>
    </message>
    <message>
        <source>Give it up, or show it again later: “The certificate authority has answered” on the first page lists it.</source>
        <translation>تخلَّ عنه، أو اعرضه لاحقًا من جديد: فهو مدرج تحت «رد المرجع المصدق» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>ال&amp;تخلي عنه</translation>
    </message>
</context>
<context>
    <name>p2s::RequestSendPage</name>
    <message>
        <source>How will the request be sent?</source>
        <translation>كيف سيُرسل الطلب؟</translation>
    </message>
    <message>
        <source>Your certificate authority decides what becomes of a request, so it must be set up for it.</source>
        <translation>المرجع المصدق هو الذي يقرر مصير الطلب، لذا يجب إعداده لذلك.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Active &amp;Directory Certificate Services (AD CS)</source>
        <translation>خدمات شهادات Active &amp;Directory (AD CS)</translation>
    </message>
    <message>
        <source>Another certificate authority, as a &amp;file</source>
        <translation>مرجع مصدق آخر، كمل&amp;ف</translation>
    </message>
    <message>
        <source>You get the request as a file (PKCS#10). Ask for a certificate whose Enhanced Key Usage has Client Authentication first, with the same common name, and for the certificates of the authority.</source>
        <translation>تحصل على الطلب كملف (PKCS#10). اطلب شهادة يبدأ فيها الاستخدام المحسّن للمفتاح بمصادقة العميل وبالاسم الشائع نفسه، واطلب شهادات المرجع أيضًا.</translation>
    </message>
    <message>
        <source>Name of the certificate template</source>
        <translation>اسم قالب الشهادة</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>المرجع المصدق</translation>
    </message>
    <message>
        <source>Computer, backslash, name; may be left empty</source>
        <translation>الحاسوب ثم شرطة مائلة عكسية ثم الاسم؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;How to set the template up</source>
        <translation>&amp;كيفية إعداد القالب</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>ال&amp;قالب:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>المرجع &amp;المصدق:</translation>
    </message>
    <message>
        <source>The stock template “User” will not do: it takes the name from the directory instead of the request, and it puts Client Authentication last. Duplicate it and set in the duplicate:</source>
        <translation>القالب المرفق «User» لا يصلح: فهو يأخذ الاسم من الدليل لا من الطلب، ويضع مصادقة العميل في الآخر. أنشئ نسخة مكررة منه واضبط فيها:</translation>
    </message>
    <message>
        <source>•  Subject Name: “Supply in the request”
•  Extensions, Application Policies: Client Authentication first, or alone
•  Security: “Enroll” for whoever submits requests</source>
        <translation>•  اسم الموضوع: «Supply in the request»
•  الملحقات، سياسات التطبيق: مصادقة العميل أولًا أو وحدها
•  الأمان: «Enroll» لمن يقدّم الطلبات</translation>
    </message>
    <message>
        <source>Is there a certificate of your authority already?</source>
        <translation>أتوجد من قبل شهادة من مرجعك؟</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>ف&amp;حص ملف …</translation>
    </message>
    <message>
        <source>Check a certificate that is there as a file</source>
        <translation>فحص شهادة موجودة في ملف</translation>
    </message>
    <message>
        <source>Check one in &amp;Windows …</source>
        <translation>فحص شهادة في &amp;Windows …</translation>
    </message>
    <message>
        <source>Check a certificate in the Windows certificate store</source>
        <translation>فحص شهادة في مخزن شهادات Windows</translation>
    </message>
</context>
<context>
    <name>p2s::RestoreDialog</name>
    <message>
        <source>Restore the ledger</source>
        <translation>استعادة السجل</translation>
    </message>
    <message>
        <source>The ledger becomes what “%1” holds, after every bit of that was checked. The ledger that is there now is kept beside it under another name.</source>
        <translation>يصبح السجل ما في «%1» بعد فحص كل جزء منه. ويُحفظ السجل الحالي بجانبه باسم آخر.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور (&amp;ب):</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>يجري فحص النسخة الاحتياطية …</translation>
    </message>
</context>
<context>
    <name>p2s::ResultInstallPart</name>
    <message>
        <source>Re&amp;move from this computer</source>
        <translation>إ&amp;زالة من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Insta&amp;ll on this computer</source>
        <translation>ت&amp;ثبيت على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Takes the certificate and its key out of your own certificates.</source>
        <translation>يزيل الشهادة ومفتاحها من شهاداتك.</translation>
    </message>
    <message>
        <source>Puts the certificate and its key into your own certificates, for the VPN client on this computer.</source>
        <translation>يضع الشهادة ومفتاحها ضمن شهاداتك، لأجل عميل VPN على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Remove the certificate from this computer?</source>
        <translation>أتريد إزالة الشهادة من هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Install the certificate for yourself on this computer?</source>
        <translation>أتريد تثبيت الشهادة لنفسك على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Install with an exportable &amp;key</source>
        <translation>التثبيت ب&amp;مفتاح قابل للتصدير</translation>
    </message>
    <message>
        <source>The certificate is being installed.</source>
        <translation>يجري تثبيت الشهادة.</translation>
    </message>
    <message>
        <source>Windows may be asking in a window of its own, perhaps behind this one.</source>
        <translation>قد يكون Windows يسأل في نافذة خاصة به، ربما خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>The certificate is installed, but its root is not trusted.</source>
        <translation>الشهادة مثبتة، لكن شهادتها الجذر غير موثوقة.</translation>
    </message>
    <message>
        <source>The VPN client cannot use it until Windows trusts the root. Try again and say Yes.</source>
        <translation>لا يستطيع عميل VPN استخدامها حتى يثق Windows بالشهادة الجذر. حاول مجددًا وأجب بنعم.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>ال&amp;محاولة مجددًا</translation>
    </message>
    <message>
        <source>The certificate is installed on this computer.</source>
        <translation>الشهادة مثبتة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate was installed on this computer already.</source>
        <translation>كانت الشهادة مثبتة على هذا الكمبيوتر من قبل.</translation>
    </message>
    <message>
        <source>Its root is trusted now; the VPN client can use it.</source>
        <translation>أصبحت شهادتها الجذر موثوقة الآن؛ ويستطيع عميل VPN استخدامها.</translation>
    </message>
    <message>
        <source>Its root was trusted already; the VPN client can use it.</source>
        <translation>كانت شهادتها الجذر موثوقة من قبل؛ ويستطيع عميل VPN استخدامها.</translation>
    </message>
    <message>
        <source>Its root is no longer trusted: nothing else needed it.</source>
        <translation>لم تعد الشهادة الجذر موثوقة: فلا شيء آخر يحتاج إليها.</translation>
    </message>
    <message>
        <source>Its root is still trusted, because the answer to Windows was No.</source>
        <translation>ما زالت شهادتها الجذر موثوقة، لأن الجواب لنظام Windows كان لا.</translation>
    </message>
    <message>
        <source>Its root stays trusted: something else needs it, or it was there before.</source>
        <translation>تبقى شهادتها الجذر موثوقة: إذ يحتاج إليها شيء آخر أو كانت موجودة من قبل.</translation>
    </message>
    <message>
        <source>The certificate and its key are gone from this computer.</source>
        <translation>أُزيلت الشهادة ومفتاحها من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>If Windows asks whether to trust the root “%1”, say Yes: the VPN client needs it. The key cannot be taken out of Windows again unless it is exportable.</source>
        <translation>إذا سأل Windows هل يثق بالشهادة الجذر «⁨%1⁩» فأجب بنعم: فعميل VPN يحتاج إليها. ولا يمكن إخراج المفتاح من Windows لاحقًا إلا إذا كان قابلًا للتصدير.</translation>
    </message>
    <message>
        <source>Its key is deleted from Windows. The .pfx stays, so that it can be installed again. If nothing else needs its root, Windows then asks whether to remove that too.</source>
        <translation>يُحذف مفتاحها من Windows. ويبقى ملف ‎.pfx، فيمكن تثبيتها من جديد. وإذا لم يكن شيء آخر يحتاج إلى شهادتها الجذر، يسأل Windows بعد ذلك هل يزيلها أيضًا.</translation>
    </message>
    <message>
        <source>The certificate is being removed.</source>
        <translation>تجري إزالة الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is installed, but Windows refused its root.</source>
        <translation>الشهادة مثبتة، لكن Windows رفض شهادتها الجذر.</translation>
    </message>
    <message>
        <source>A policy may forbid it. The VPN client cannot use the certificate until whoever looks after this computer adds the root to its Trusted Root Certification Authorities.</source>
        <translation>ربما يمنع ذلك نهج. لا يستطيع عميل VPN استخدام الشهادة حتى يضيف المسؤول عن هذا الكمبيوتر الشهادة الجذر إلى «المراجع المصدقة الجذر الموثوقة».</translation>
    </message>
    <message>
        <source>The certificate is installed, but Windows refused one between it and its root.</source>
        <translation>الشهادة مثبتة، لكن Windows رفض شهادة بينها وبين شهادتها الجذر.</translation>
    </message>
    <message>
        <source>A policy may forbid it. The VPN client may not find its way to the root until whoever looks after this computer adds it to its Intermediate Certification Authorities.</source>
        <translation>ربما يمنع ذلك نهج. قد لا يجد عميل VPN الطريق إلى الشهادة الجذر حتى يضيفها المسؤول عن هذا الكمبيوتر إلى «المراجع المصدقة المتوسطة».</translation>
    </message>
</context>
<context>
    <name>p2s::ResultPage</name>
    <message>
        <source>Opens with the password</source>
        <translation>يُفتح بكلمة المرور</translation>
    </message>
    <message>
        <source>Private key belongs to the certificate</source>
        <translation>المفتاح الخاص يخص الشهادة</translation>
    </message>
    <message>
        <source>Chain complete up to the root</source>
        <translation>السلسلة كاملة حتى الجذر</translation>
    </message>
    <message>
        <source>Client Authentication comes first</source>
        <translation>مصادقة العميل في المقدمة</translation>
    </message>
    <message>
        <source>Encrypted for where it is going</source>
        <translation>مشفر بما يناسب وجهته</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>الشهادة جاهزة</translation>
    </message>
    <message>
        <source>Give the file to its user, and the password another way. It is shown here for the last time.</source>
        <translation>أعطِ الملف لمستخدمه، وكلمة المرور بطريقة أخرى. تُعرض كلمة المرور هنا للمرة الأخيرة.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة الإبهام</translation>
    </message>
    <message>
        <source>SHA-1, as the gateway&apos;s list of revoked certificates takes it</source>
        <translation>بصيغة SHA-1، كما تقبلها قائمة الشهادات المبطلة لدى البوابة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>نسخ بصمة الإبهام</translation>
    </message>
    <message>
        <source>Op&amp;en folder</source>
        <translation>فتح المجلد (&amp;ف)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>نسخ (&amp;خ)</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Thumbprint:</source>
        <translation>بصمة الإبهام (&amp;ب):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>الملف (&amp;ل):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور (&amp;ر):</translation>
    </message>
    <message>
        <source>Checks of the finished file</source>
        <translation>فحوص الملف المكتمل</translation>
    </message>
    <message>
        <source>Gateway rehearsal</source>
        <translation>محاكاة البوابة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation>إعادة المحاكاة (&amp;ك)</translation>
    </message>
    <message>
        <source>A real TLS handshake, in memory, between exactly this file and a server that trusts only this root and asks for Client Authentication.</source>
        <translation>مصافحة TLS حقيقية، في الذاكرة، بين هذا الملف نفسه وخادم لا يثق إلا بهذا الجذر ويطلب مصادقة العميل.</translation>
    </message>
    <message>
        <source>Ne&amp;xt person, same settings</source>
        <translation>شخص آخر بالإعدادات نفسها (&amp;ش)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Could not be rehearsed</source>
        <translation>تعذرت المحاكاة</translation>
    </message>
    <message>
        <source>Accepted with %1</source>
        <extracomment>%1 is a protocol such as TLSv1.3</extracomment>
        <translation>مقبول عبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>This is the first certificate under the root “%1”.</source>
        <translation>هذه أول شهادة صادرة من الجذر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>If the gateway does not have the root yet, upload its text to Azure once.</source>
        <translation>إذا لم يكن الجذر لدى البوابة بعد، فارفع نصه إلى Azure مرة واحدة.</translation>
    </message>
    <message>
        <source>Cop&amp;y the upload text</source>
        <translation>نسخ نص الرفع (&amp;ع)</translation>
    </message>
    <message>
        <source>The upload text of the root “%1” is on the clipboard.</source>
        <translation>نص رفع الجذر «⁨%1⁩» موجود في الحافظة.</translation>
    </message>
    <message>
        <source>Paste it in the portal as the public certificate data of a root certificate of the point-to-site configuration.</source>
        <translation>الصقه في المدخل بوصفه بيانات الشهادة العامة لشهادة جذر في تكوين «من نقطة إلى موقع».</translation>
    </message>
    <message>
        <source>No program could be found that shows the folder.</source>
        <translation>لم يُعثر على برنامج يعرض المجلد.</translation>
    </message>
    <message>
        <source>Open “%1” yourself.</source>
        <translation>افتح «⁨%1⁩» بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt of %n people: %1</source>
        <translation>
            <numerusform>الشخص ال&amp;تالي: %1</numerusform>
            <numerusform>الشخص ال&amp;تالي والأخير: %1</numerusform>
            <numerusform>ال&amp;تالي من شخصين: %1</numerusform>
            <numerusform>ال&amp;تالي من %n أشخاص: %1</numerusform>
            <numerusform>ال&amp;تالي من %n شخصًا: %1</numerusform>
            <numerusform>ال&amp;تالي من %n شخص: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and its checks</source>
        <translation>الملف وفحوصه</translation>
    </message>
</context>
<context>
    <name>p2s::ResultSheetPart</name>
    <message>
        <source>&amp;Save instructions for the recipient</source>
        <translation>حفظ التعليمات للمستلم (&amp;ح)</translation>
    </message>
    <message>
        <source>A page to print or send: what to double-click and what to answer. It does not contain the password.</source>
        <translation>صفحة للطباعة أو الإرسال: على ماذا يُنقر وبماذا يُجاب. لا تحتوي على كلمة المرور.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>استبداله (&amp;د)</translation>
    </message>
    <message>
        <source>The instructions are saved as “%1”, beside the .pfx.</source>
        <translation>حُفظت التعليمات باسم «⁨%1⁩» بجانب ملف ‎.pfx.</translation>
    </message>
    <message>
        <source>Send the password another way than the file.</source>
        <translation>أرسل كلمة المرور بطريقة غير التي ترسل بها الملف.</translation>
    </message>
    <message>
        <source>&amp;Open the instructions</source>
        <translation>فتح التعليمات (&amp;م)</translation>
    </message>
    <message>
        <source>No program could be found that shows the instructions.</source>
        <translation>لم يُعثر على برنامج يعرض التعليمات.</translation>
    </message>
    <message>
        <source>Open “%1” in a web browser.</source>
        <translation>افتح «⁨%1⁩» في مستعرض ويب.</translation>
    </message>
</context>
<context>
    <name>p2s::ReviewPage</name>
    <message>
        <source>RFC822 Name=%1</source>
        <translation>RFC822 Name=%1</translation>
    </message>
    <message>
        <source>Internationalised e-mail address=%1</source>
        <translation>عنوان بريد إلكتروني دولي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Review the certificate</source>
        <translation>مراجعة الشهادة</translation>
    </message>
    <message>
        <source>This is exactly what will be signed. Afterwards nothing in it can be changed.</source>
        <translation>هذا ما سيُوقَّع بالضبط. وبعد ذلك لا يمكن تغيير أي شيء فيه.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The step &quot;Review&quot; in the rail, finished: until when the certificate is valid</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>What the gateway and Windows would say of it</source>
        <translation>ما ستقوله البوابة وWindows عنها</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>الاسم البديل</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>استخدام المفتاح</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>Alternative name:</source>
        <translation>الاسم البديل:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>صادرة عن:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المفتا&amp;ح:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>استخدام المفتاح:</translation>
    </message>
    <message>
        <source>Valid un&amp;til:</source>
        <translation>صالحة حتى (&amp;ص):</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>صالحة من:</translation>
    </message>
    <message>
        <source>Digital Signature, Key Encipherment</source>
        <translation>التوقيع الرقمي، تشفير المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Move Client Authentication to the top</source>
        <translation>نقل مصادقة العميل إلى الأعلى (&amp;ن)</translation>
    </message>
    <message>
        <source>Add Cl&amp;ient Authentication at the top</source>
        <translation>إضافة مصادقة العميل في الأعلى (&amp;م)</translation>
    </message>
    <message>
        <source>The root ends on %1.</source>
        <translation>ينتهي الجذر في %1.</translation>
    </message>
</context>
<context>
    <name>p2s::RevocationListDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>قائمة الإبطال</translation>
    </message>
    <message>
        <source>A signed list of everything that is revoked under a root, for gateways that read one, such as OpenVPN and strongSwan. Azure does not read it; it takes the thumbprints.</source>
        <translation>قائمة موقّعة بكل ما أُبطل مما صدر عن جذر، للبوابات التي تقرأ مثلها كـ OpenVPN و strongSwan. لا يقرؤها Azure، بل يأخذ البصمات.</translation>
    </message>
    <message>
        <source>Root that signs the list</source>
        <translation>الجذر الذي يوقّع القائمة</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>PEM, for OpenVPN and strongSwan</source>
        <translation>PEM، لـ OpenVPN و strongSwan</translation>
    </message>
    <message>
        <source>DER, for strongSwan and Windows</source>
        <translation>DER، لـ strongSwan و Windows</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>عبارة مرور الجذر</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Root:</source>
        <translation>ال&amp;جذر:</translation>
    </message>
    <message>
        <source>&amp;Next one due in:</source>
        <translation>التالية ب&amp;عد:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة ال&amp;مرور:</translation>
    </message>
    <message>
        <source>How long until the next list is due</source>
        <translation>المدة حتى موعد القائمة التالية</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>أيام أو ساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Not needed: the key is in Windows</source>
        <translation>لا حاجة إليها: المفتاح في Windows</translation>
    </message>
    <message>
        <source>Not needed: your Windows account unlocks it</source>
        <translation>لا حاجة إليها: حسابك في Windows يفتحه</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Save the revocation list</source>
        <translation>حفظ قائمة الإبطال</translation>
    </message>
    <message>
        <source>PEM files (*.pem)</source>
        <translation>ملفات PEM (*.pem)</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl)</source>
        <translation>قوائم الإبطال (*.crl)</translation>
    </message>
    <message>
        <source>Signing the list …</source>
        <translation>يجري توقيع القائمة …</translation>
    </message>
    <message numerus="yes">
        <source>List number %1 with %n certificates is saved as “%2”.</source>
        <translation>
            <numerusform>حُفظت القائمة رقم %1 بلا أي شهادة باسم «%2».</numerusform>
            <numerusform>حُفظت القائمة رقم %1 وفيها شهادة واحدة باسم «%2».</numerusform>
            <numerusform>حُفظت القائمة رقم %1 وفيها شهادتان باسم «%2».</numerusform>
            <numerusform>حُفظت القائمة رقم %1 وفيها %n شهادات باسم «%2».</numerusform>
            <numerusform>حُفظت القائمة رقم %1 وفيها %n شهادة باسم «%2».</numerusform>
            <numerusform>حُفظت القائمة رقم %1 وفيها %n شهادة باسم «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the next one before %1: after that, a gateway that reads it lets nobody in.</source>
        <translation>أنشئ القائمة التالية قبل %1: فبعد ذلك لا تسمح البوابة التي تقرؤها بدخول أحد.</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم PIN للرمز المميز</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>رقم PIN للرمز المميز %1</translation>
    </message>
</context>
<context>
    <name>p2s::RevocationReason</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>The key, the file or its password got into other hands</source>
        <translation>وقع المفتاح أو الملف أو كلمة مروره في أيدٍ أخرى</translation>
    </message>
    <message>
        <source>The person changed to another department or company</source>
        <translation>انتقل الشخص إلى قسم آخر أو شركة أخرى</translation>
    </message>
    <message>
        <source>A new certificate took its place</source>
        <translation>حلّت محلها شهادة جديدة</translation>
    </message>
    <message>
        <source>The access is no longer needed</source>
        <translation>لم يعد الوصول مطلوبًا</translation>
    </message>
    <message>
        <source>On hold for now; can be lifted</source>
        <translation>معلّقة مؤقتًا؛ يمكن رفع التعليق</translation>
    </message>
    <message>
        <source>The person may not use the VPN any more</source>
        <translation>لم يعد يحق للشخص استخدام VPN</translation>
    </message>
</context>
<context>
    <name>p2s::RevokeResultPage</name>
    <message>
        <source>Tell the gateway</source>
        <translation>إبلاغ البوابة</translation>
    </message>
    <message>
        <source>The ledger has it as revoked. The gateway accepts it until this thumbprint is on its list.</source>
        <translation>هي مُبطَلة في السجل. تقبلها البوابة حتى تُدرج هذه البصمة في قائمتها.</translation>
    </message>
    <message>
        <source>It is on the gateway &amp;now</source>
        <translation>هي على البوابة ا&amp;لآن</translation>
    </message>
    <message>
        <source>&amp;Marked by mistake: take back</source>
        <translation>عُلّمت &amp;خطأً: تراجع</translation>
    </message>
    <message>
        <source>It is noted that the gateway knows.</source>
        <translation>دُوّن أن البوابة تعلم.</translation>
    </message>
    <message>
        <source>The revocation is taken back; the ledger keeps that it happened.</source>
        <translation>تم التراجع عن الإبطال؛ ويحتفظ السجل بأنه حدث.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are cut off together.</source>
        <translation>
            <numerusform>لا ينقطع أحد.</numerusform>
            <numerusform>ينقطع شخص واحد.</numerusform>
            <numerusform>ينقطع شخصان معًا.</numerusform>
            <numerusform>ينقطع %n أشخاص معًا.</numerusform>
            <numerusform>ينقطع %n شخصًا معًا.</numerusform>
            <numerusform>ينقطع %n شخص معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no other certificate.</source>
        <translation>
            <numerusform>لكل منهم شهادة أخرى.</numerusform>
            <numerusform>واحد منهم لا يملك شهادة أخرى.</numerusform>
            <numerusform>اثنان منهم لا يملكان شهادة أخرى.</numerusform>
            <numerusform>%n منهم لا يملكون شهادة أخرى.</numerusform>
            <numerusform>%n منهم لا يملكون شهادة أخرى.</numerusform>
            <numerusform>%n منهم لا يملكون شهادة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them has another certificate.</source>
        <translation>لكل منهم شهادة أخرى.</translation>
    </message>
    <message>
        <source>Issue a n&amp;ew certificate to this person</source>
        <translation>إصدار شهادة &amp;جديدة لهذا الشخص</translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of the %n people without another</source>
        <translation>
            <numerusform>إصدار شهادة ل&amp;كل من لا يملك أخرى</numerusform>
            <numerusform>إصدار شهادة للشخص الذي لا يملك أ&amp;خرى</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من الشخصين اللذين لا يملكان أخرى</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من %n أشخاص لا يملكون أخرى</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من %n شخصًا لا يملكون أخرى</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من %n شخص لا يملكون أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of these %n people</source>
        <translation>
            <numerusform>إصدار شهادة ل&amp;كل منهم</numerusform>
            <numerusform>إصدار شهادة لهذا الش&amp;خص</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من هذين الشخصين</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من هؤلاء الأشخاص الـ %n</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من هؤلاء الأشخاص الـ %n</numerusform>
            <numerusform>إصدار شهادة ل&amp;كل من هؤلاء الأشخاص الـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue a new &amp;shared one to these %n people</source>
        <translation>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهم</numerusform>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهذا الشخص</numerusform>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهذين الشخصين</numerusform>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهؤلاء الأشخاص الـ %n</numerusform>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهؤلاء الأشخاص الـ %n</numerusform>
            <numerusform>إصدار شهادة م&amp;شتركة جديدة لهؤلاء الأشخاص الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has it as valid again. The gateway refuses it as long as this thumbprint is on its list; this takes it off.</source>
        <translation>هي صالحة من جديد في السجل. ترفضها البوابة ما دامت هذه البصمة في قائمتها؛ وهذا يزيلها.</translation>
    </message>
</context>
<context>
    <name>p2s::RevokeWizard</name>
    <message>
        <source>Revoke a certificate</source>
        <translation>إبطال شهادة</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>إ&amp;بطال</translation>
    </message>
    <message>
        <source>Who is cut off</source>
        <translation>من ينقطع اتصاله</translation>
    </message>
    <message>
        <source>As soon as the gateway has the thumbprint on its list, these people cannot connect with this certificate any more.</source>
        <translation>فور إدراج البصمة في قائمة البوابة لا يستطيع هؤلاء الاتصال بهذه الشهادة.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>People who are cut off</source>
        <translation>من ينقطع اتصالهم</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>سبب الإبطال</translation>
    </message>
    <message>
        <source>The reason stays in the ledger and goes into revocation lists. Only a hold can be lifted later; anything else can be taken back until the gateway knows.</source>
        <translation>يبقى السبب في السجل ويُدرج في قوائم الإبطال. التعليق وحده يمكن رفعه لاحقًا؛ وما عداه يمكن التراجع عنه حتى تعلم البوابة.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate is shared: %n people are cut off together.</source>
        <translation>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n شخص.</numerusform>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n شخص.</numerusform>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n شخصان معًا.</numerusform>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n أشخاص معًا.</numerusform>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n شخصًا معًا.</numerusform>
            <numerusform>هذه الشهادة مشتركة: ينقطع %n شخص معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is for one person. Nobody else is cut off.</source>
        <translation>هذه الشهادة لشخص واحد. لا ينقطع أحد غيره.</translation>
    </message>
    <message>
        <source>%1 – has no other certificate</source>
        <translation>%1 – لا يملك شهادة أخرى</translation>
    </message>
    <message>
        <source>%1 – has another certificate</source>
        <translation>%1 – يملك شهادة أخرى</translation>
    </message>
    <message>
        <source>Tell the gateway</source>
        <translation>إبلاغ البوابة</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverRemovalPart</name>
    <message>
        <source>Azure CLI command that removes it</source>
        <translation>أمر Azure CLI الذي يزيله</translation>
    </message>
    <message>
        <source>Azure PowerShell command that removes it</source>
        <translation>أمر Azure PowerShell الذي يزيله</translation>
    </message>
    <message>
        <source>Resource group of the gateway</source>
        <translation>مجموعة موارد البوابة</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>اسم البوابة</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy the Azure CLI command</source>
        <translation>نسخ أمر Azure CLI</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the Azure PowerShell command</source>
        <translation>نسخ أمر Azure PowerShell</translation>
    </message>
    <message>
        <source>R&amp;esource group:</source>
        <translation>مجموعة ال&amp;موارد:</translation>
    </message>
    <message>
        <source>Gate&amp;way:</source>
        <translation>ال&amp;بوابة:</translation>
    </message>
    <message>
        <source>&amp;Azure CLI:</source>
        <translation>&amp;Azure CLI:</translation>
    </message>
    <message>
        <source>PowerS&amp;hell:</source>
        <translation>PowerS&amp;hell:</translation>
    </message>
    <message>
        <source>When everybody has a new certificate and the day has come, remove %1 from the gateway with one of these, or in the portal. What was issued under it is refused then.</source>
        <translation>عندما يحصل الجميع على شهادة جديدة ويحين اليوم، أزل %1 من البوابة بأحد هذين الأمرين أو في المدخل. عندئذ يُرفض ما صدر تحته.</translation>
    </message>
    <message>
        <source>Nothing is to be removed: the gateway trusts both roots by %2, which stays. What %1 has issued is accepted until it ends; revoke what is not to be used any more.</source>
        <translation>لا يُزال شيء: فالبوابة تثق بالجذرين عبر %2، وهو باقٍ. يُقبل ما أصدره %1 حتى انتهاء صلاحيته؛ أبطل ما لا ينبغي استخدامه بعد الآن.</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverStartPart</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;ابدأ</translation>
    </message>
    <message>
        <source>The old root</source>
        <translation>الجذر القديم</translation>
    </message>
    <message>
        <source>The root that takes its place</source>
        <translation>الجذر الذي يحل محله</translation>
    </message>
    <message>
        <source>The old root stays on the gateway until</source>
        <translation>يبقى الجذر القديم على البوابة حتى</translation>
    </message>
    <message>
        <source>&amp;Old root:</source>
        <translation>الجذر ال&amp;قديم:</translation>
    </message>
    <message>
        <source>&amp;New root:</source>
        <translation>الجذر ال&amp;جديد:</translation>
    </message>
    <message>
        <source>Old one s&amp;tays until:</source>
        <translation>يبقى القديم &amp;حتى:</translation>
    </message>
    <message>
        <source>&amp;Make a new root…</source>
        <translation>إنشاء جذر جديد (&amp;ن)…</translation>
    </message>
    <message>
        <source>One that exists already, in a file or on a token, is taken into the ledger in the wizard.</source>
        <translation>الجذر الموجود من قبل، في ملف أو على رمز مميز، يُضاف إلى السجل في المعالج.</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverTabs</name>
    <message>
        <source>People, upload and removal</source>
        <translation>الأشخاص والرفع والإزالة</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>الأش&amp;خاص</translation>
    </message>
    <message>
        <source>Upload the &amp;new root</source>
        <translation>ر&amp;فع الجذر الجديد</translation>
    </message>
    <message>
        <source>Re&amp;move the old root</source>
        <translation>إ&amp;زالة الجذر القديم</translation>
    </message>
    <message>
        <source>The people and whether they have a new certificate</source>
        <translation>الأشخاص وهل لديهم شهادة جديدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Certificate under the new root</source>
        <translation>شهادة تحت الجذر الجديد</translation>
    </message>
    <message>
        <source>What to upload to Azure for %1</source>
        <translation>ما يُرفع إلى Azure للجذر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 (the shared certificate)</source>
        <translation>%1 (الشهادة المشتركة)</translation>
    </message>
</context>
<context>
    <name>p2s::RolloverWindow</name>
    <message>
        <source>&amp;Issue to those who remain…</source>
        <translation>إ&amp;صدار لمن بقي…</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>إ&amp;نهاء…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;تخلٍّ…</translation>
    </message>
    <message>
        <source>From an old root to a new one</source>
        <translation>من جذر قديم إلى جذر جديد</translation>
    </message>
    <message>
        <source>Which rollover</source>
        <translation>أي انتقال</translation>
    </message>
    <message>
        <source>&amp;Rollover:</source>
        <translation>الان&amp;تقال:</translation>
    </message>
    <message>
        <source>Both roots are on the gateway for a while. Everybody gets a certificate under the new one; then the old one is removed, and nobody is cut off.</source>
        <translation>يبقى الجذران معًا على البوابة مدة. يحصل الجميع على شهادة تحت الجديد؛ ثم يُزال القديم فلا ينقطع أحد.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>%1 to %2, under way</source>
        <translation>%1 إلى %2، جارٍ</translation>
    </message>
    <message>
        <source>%1 to %2, finished</source>
        <translation>%1 إلى %2، اكتمل</translation>
    </message>
    <message>
        <source>%1 to %2, given up</source>
        <translation>%1 إلى %2، أُلغي</translation>
    </message>
    <message>
        <source>Plan a new one</source>
        <translation>التخطيط لانتقال جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a certificate under %1.</source>
        <translation>
            <numerusform>لا أحد لديه شهادة تحت %1.</numerusform>
            <numerusform>شخص واحد لديه شهادة تحت %1.</numerusform>
            <numerusform>شخصان لديهما شهادة تحت %1.</numerusform>
            <numerusform>%n أشخاص لديهم شهادة تحت %1.</numerusform>
            <numerusform>%n شخصًا لديهم شهادة تحت %1.</numerusform>
            <numerusform>%n شخص لديهم شهادة تحت %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none yet.</source>
        <translation>
            <numerusform>لا أحد من دون شهادة.</numerusform>
            <numerusform>واحد ليس لديه شهادة بعد.</numerusform>
            <numerusform>اثنان ليس لديهما شهادة بعد.</numerusform>
            <numerusform>%n ليس لديهم شهادة بعد.</numerusform>
            <numerusform>%n ليس لديهم شهادة بعد.</numerusform>
            <numerusform>%n ليس لديهم شهادة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays on the gateway until %2.</source>
        <translation>يبقى %1 على البوابة حتى %2.</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>اكتمل في %1.</translation>
    </message>
    <message>
        <source>Given up on %1.</source>
        <translation>أُلغي في %1.</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway; %2 stays there.</source>
        <translation>التالي: ارفع %1 إلى البوابة؛ ويبقى %2 عليها.</translation>
    </message>
    <message>
        <source>It is &amp;uploaded</source>
        <translation>تم ال&amp;رفع</translation>
    </message>
    <message>
        <source>Next: issue new certificates to those who have none yet.</source>
        <translation>التالي: أصدر شهادات جديدة لمن ليس لديهم شهادة بعد.</translation>
    </message>
    <message>
        <source>Everybody has a new certificate. Next: wait until %1.</source>
        <translation>لدى الجميع شهادة جديدة. التالي: انتظر حتى %1.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway, then finish.</source>
        <translation>التالي: أزل %1 من البوابة ثم أنهِ الانتقال.</translation>
    </message>
    <message>
        <source>The day that was planned, %1, has not come yet.</source>
        <translation>لم يحن بعد اليوم المخطط له، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no certificate under the new root. They cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>لدى الجميع شهادة تحت الجذر الجديد.</numerusform>
            <numerusform>شخص واحد ليس لديه شهادة تحت الجذر الجديد. لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>شخصان ليس لديهما شهادة تحت الجذر الجديد. لن يستطيعا الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n أشخاص ليس لديهم شهادة تحت الجذر الجديد. لن يستطيعوا الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n شخصًا ليس لديهم شهادة تحت الجذر الجديد. لن يستطيعوا الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n شخص ليس لديهم شهادة تحت الجذر الجديد. لن يستطيعوا الاتصال بعد إزالة القديم من البوابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rollover from %1 although it is not ready?</source>
        <translation>هل تريد إنهاء الانتقال من %1 رغم أنه غير جاهز؟</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>ا&amp;نتظار</translation>
    </message>
    <message>
        <source>Give up the rollover from %1?</source>
        <translation>هل تريد التخلي عن الانتقال من %1؟</translation>
    </message>
    <message>
        <source>Certificates that were issued meanwhile stay as they are. It can be planned again.</source>
        <translation>تبقى الشهادات الصادرة في الأثناء كما هي. يمكن التخطيط له من جديد.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;تخلٍّ</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>Next: upload %1 to the gateway %3; %2 stays there.</source>
        <translation>التالي: ارفع %1 إلى البوابة %3؛ ويبقى %2 هناك.</translation>
    </message>
    <message>
        <source>Next: remove %1 from the gateway %2, then finish.</source>
        <translation>التالي: أزل %1 من البوابة %2، ثم أنهِ.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under the new root. What uses them cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>لكل شهادة مشتركة بديلة تحت الجذر الجديد.</numerusform>
            <numerusform>شهادة مشتركة واحدة ليس لها بديلة تحت الجذر الجديد. ما يستخدمها لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>شهادتان مشتركتان ليس لهما بديلتان تحت الجذر الجديد. ما يستخدمهما لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n شهادات مشتركة ليس لها بديلة تحت الجذر الجديد. ما يستخدمها لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحت الجذر الجديد. ما يستخدمها لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحت الجذر الجديد. ما يستخدمها لن يستطيع الاتصال بعد إزالة القديم من البوابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under it.</source>
        <translation>
            <numerusform>لكل شهادة مشتركة بديلة تحته.</numerusform>
            <numerusform>شهادة مشتركة واحدة ليس لها بديلة تحته.</numerusform>
            <numerusform>شهادتان مشتركتان ليس لهما بديلتان تحته.</numerusform>
            <numerusform>%n شهادات مشتركة ليس لها بديلة تحته.</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحته.</numerusform>
            <numerusform>%n شهادة مشتركة ليس لها بديلة تحته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: issue new shared certificates in place of those under the old root.</source>
        <translation>التالي: أصدر شهادات مشتركة جديدة مكان التي تحت الجذر القديم.</translation>
    </message>
    <message>
        <source>Whatever uses one, a kiosk for instance, is cut off with the old root. Revoke those that nobody needs any more.</source>
        <translation>ما يستخدم إحداها، كجهاز عام مثلًا، ينقطع مع الجذر القديم. أبطل ما لم يعد أحد يحتاج إليه منها.</translation>
    </message>
    <message>
        <source>It is not noted that %1 is on the gateway. Unless it is there, nobody can connect any more once %2 is off the gateway.</source>
        <translation>لم يُسجَّل أن %1 موجود على البوابة. وما لم يكن عليها فلن يستطيع أحد الاتصال بعد إزالة %2 منها.</translation>
    </message>
    <message>
        <source>The gateway trusts %1 as before.</source>
        <translation>تبقى البوابة على ثقتها بـ %1.</translation>
    </message>
    <message>
        <source>Below is what to paste.</source>
        <translation>في الأسفل ما ينبغي لصقه.</translation>
    </message>
    <message>
        <source>Next: finish. Nothing is to be removed from the gateway.</source>
        <translation>التالي: الإنهاء. لا يُزال شيء من البوابة.</translation>
    </message>
</context>
<context>
    <name>p2s::RootChoice</name>
    <message>
        <source>&amp;Choose a root from the ledger</source>
        <translation>اختيار جذر من سجل الشهادات (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Make a new root</source>
        <translation>إنشاء جذر جديد (&amp;ن)</translation>
    </message>
    <message>
        <source>For a gateway that has none yet, or to replace one that expires. Takes a moment.</source>
        <translation>لبوابة ليس لديها جذر بعد، أو بديلًا لجذر تقترب نهايته. يستغرق لحظة.</translation>
    </message>
    <message>
        <source>&amp;Import a root</source>
        <translation>استيراد جذر (&amp;ر)</translation>
    </message>
    <message>
        <source>You have one already: a .pfx file, or a certificate with its private key.</source>
        <translation>لديك جذر بالفعل: ملف ‎.pfx، أو شهادة مع مفتاحها الخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) on this computer, ready to be unlocked.</source>
        <translation>
            <numerusform>لا توجد جذور على هذا الكمبيوتر.</numerusform>
            <numerusform>جذر واحد على هذا الكمبيوتر، جاهز لفتح قفله.</numerusform>
            <numerusform>جذران على هذا الكمبيوتر، جاهزان لفتح قفلهما.</numerusform>
            <numerusform>%n جذور على هذا الكمبيوتر، جاهزة لفتح قفلها.</numerusform>
            <numerusform>%n جذرًا على هذا الكمبيوتر، جاهزة لفتح قفلها.</numerusform>
            <numerusform>%n جذر على هذا الكمبيوتر، جاهزة لفتح قفلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none on this computer yet.</source>
        <translation>لا توجد جذور على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>Use a root in the &amp;Windows certificate store</source>
        <translation>استخدام شهادة جذر في مخزن شهادات &amp;Windows</translation>
    </message>
    <message>
        <source>For one that was made on this computer, with Microsoft&apos;s PowerShell sample for instance. Its key stays where it is.</source>
        <translation>لشهادة أُنشئت على هذا الكمبيوتر، بمثال PowerShell من Microsoft مثلًا. ويبقى مفتاحها في مكانه.</translation>
    </message>
    <message>
        <source>Use a root on a &amp;smart card or token</source>
        <translation>استخدام شهادة جذر على بطاقة ذكية أو رمز مميز (&amp;ق)</translation>
    </message>
    <message>
        <source>Its key is made there, never leaves it, and signs for whoever knows the PIN.</source>
        <translation>يُنشأ مفتاحها هناك ولا يغادره أبدًا، ويوقّع لمن يعرف رقم PIN.</translation>
    </message>
</context>
<context>
    <name>p2s::RootCreateForm</name>
    <message>
        <source>Make a new root</source>
        <translation>إنشاء جذر جديد</translation>
    </message>
    <message>
        <source>&amp;Make the root</source>
        <translation>إنشاء الجذر (&amp;ن)</translation>
    </message>
    <message>
        <source>Make the root</source>
        <translation>إنشاء الجذر</translation>
    </message>
    <message>
        <source>Making the key pair …</source>
        <translation>جارٍ إنشاء زوج المفاتيح…</translation>
    </message>
</context>
<context>
    <name>p2s::RootForm</name>
    <message>
        <source>&amp;Other ways</source>
        <translation>طرق أخرى (&amp;ط)</translation>
    </message>
    <message>
        <source>Other ways to a root</source>
        <translation>طرق أخرى للحصول على جذر</translation>
    </message>
</context>
<context>
    <name>p2s::RootImportForm</name>
    <message>
        <source>Import a root</source>
        <translation>استيراد جذر</translation>
    </message>
    <message>
        <source>Another &amp;file</source>
        <translation>ملف آخر (&amp;خ)</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>File with the root</source>
        <translation>الملف الذي فيه الجذر</translation>
    </message>
    <message>
        <source>A .pfx or .p12 file, or the certificate as .pem, .cer or .crt</source>
        <translation>ملف ‎.pfx أو ‎.p12، أو الشهادة بامتداد ‎.pem أو ‎.cer أو ‎.crt</translation>
    </message>
    <message>
        <source>File with the private key</source>
        <translation>الملف الذي فيه المفتاح الخاص</translation>
    </message>
    <message>
        <source>Only when the key is in a file of its own</source>
        <translation>فقط إذا كان المفتاح في ملف مستقل</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Empty when the file has none.</source>
        <translation>اتركها فارغة إن لم يكن للملف كلمة مرور.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف (&amp;ل):</translation>
    </message>
    <message>
        <source>Browse for the file with the root</source>
        <translation>استعراض لاختيار الملف الذي فيه الجذر</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>ملف المفتا&amp;ح:</translation>
    </message>
    <message>
        <source>Browse for the file with the key</source>
        <translation>استعراض لاختيار الملف الذي فيه المفتاح</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرو&amp;ر:</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>&amp;Import the root</source>
        <translation>استيراد الجذر (&amp;ج)</translation>
    </message>
    <message>
        <source>Rea&amp;d the file</source>
        <translation>قراءة الملف (&amp;ق)</translation>
    </message>
    <message>
        <source>Import the root</source>
        <translation>استيراد الجذر</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Certificates and keys (%1)</source>
        <translation>الشهادات والمفاتيح (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>No file has been chosen.</source>
        <translation>لم يُختر أي ملف.</translation>
    </message>
    <message>
        <source>Choose the file that holds the root, or drop it here.</source>
        <translation>اختر الملف الذي يحتوي على الجذر، أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>a kind of key and a date</comment>
        <translation>مفتاح ⁨%1⁩، صالح حتى %2</translation>
    </message>
    <message>
        <source>Taking the root into the ledger …</source>
        <translation>جارٍ نقل الجذر إلى سجل الشهادات…</translation>
    </message>
    <message>
        <source>File with the certificates of its issuers</source>
        <translation>الملف الذي فيه شهادات المصدرين</translation>
    </message>
    <message>
        <source>Only when it is below others that are not in the file</source>
        <translation>فقط إذا كان تحت شهادات أخرى ليست في الملف</translation>
    </message>
    <message>
        <source>&amp;Issuers&apos; certificates:</source>
        <translation>شهادات الم&amp;صدرين:</translation>
    </message>
    <message>
        <source>Browse for the file with the certificates of its issuers</source>
        <translation>استعراض لاختيار الملف الذي فيه شهادات المصدرين</translation>
    </message>
</context>
<context>
    <name>p2s::RootLedgerForm</name>
    <message>
        <source>Choose a root from the ledger</source>
        <translation>اختيار جذر من سجل الشهادات</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور (&amp;ب):</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل (&amp;ق)</translation>
    </message>
    <message>
        <source>What to up&amp;load to Azure</source>
        <translation>المطلوب &amp;رفعه إلى Azure</translation>
    </message>
    <message>
        <source>Passphrase of the root</source>
        <translation>عبارة مرور الجذر</translation>
    </message>
    <message>
        <source>Unlock the root</source>
        <translation>فتح قفل الجذر</translation>
    </message>
    <message>
        <source>What to upload to Azure</source>
        <translation>المطلوب رفعه إلى Azure</translation>
    </message>
    <message>
        <source>Roots in the ledger</source>
        <translation>الجذور في سجل الشهادات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>No key here</source>
        <translation>لا مفتاح هنا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 expires soon.</source>
        <translation>تنتهي صلاحية ⁨%1⁩ قريبًا.</translation>
    </message>
    <message>
        <source>No certificate outlives its root. Make a new root in good time and upload it beside this one.</source>
        <translation>لا تدوم شهادة بعد جذرها. أنشئ جذرًا جديدًا في الوقت المناسب وارفعه إلى جانب هذا.</translation>
    </message>
    <message>
        <source>Unlocking the key …</source>
        <translation>جارٍ فتح قفل المفتاح…</translation>
    </message>
    <message>
        <source>Key in Windows</source>
        <translation>المفتاح في Windows</translation>
    </message>
    <message>
        <source>Not needed: the key is in Windows</source>
        <translation>غير مطلوبة: المفتاح في Windows</translation>
    </message>
    <message>
        <source>Not needed: your Windows account unlocks it</source>
        <translation>غير مطلوبة: يفتحها حساب Windows الخاص بك</translation>
    </message>
    <message>
        <source>Looking for the key …</source>
        <translation>يجري البحث عن المفتاح …</translation>
    </message>
    <message>
        <source>Key on a token</source>
        <translation>المفتاح على رمز مميز</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم PIN للرمز المميز</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>رقم PIN للرمز المميز %1</translation>
    </message>
    <message>
        <source>Talking to the token …</source>
        <translation>جارٍ الاتصال بالرمز المميز…</translation>
    </message>
</context>
<context>
    <name>p2s::RootNamePart</name>
    <message>
        <source>Name of the root</source>
        <translation>اسم الجذر</translation>
    </message>
    <message>
        <source>The same name is given in the Azure portal, which takes no spaces.</source>
        <translation>يُعطى الاسم نفسه في مدخل Azure، الذي لا يقبل المسافات.</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الاسم (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <translation>استخدام ⁨%1⁩ بدلًا منه (&amp;د)</translation>
    </message>
</context>
<context>
    <name>p2s::RootOverview</name>
    <message>
        <source>Not valid before %1</source>
        <translation>غير صالح قبل %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيته في %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>a date that is near</comment>
        <translation>
            <numerusform>%1، اليوم</numerusform>
            <numerusform>%1، بعد يوم واحد</numerusform>
            <numerusform>%1، بعد يومين</numerusform>
            <numerusform>%1، بعد %n أيام</numerusform>
            <numerusform>%1، بعد %n يومًا</numerusform>
            <numerusform>%1، بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RootPage</name>
    <message>
        <source>Choose the root that signs</source>
        <translation>اختيار الجذر الذي يوقّع</translation>
    </message>
    <message>
        <source>The gateway trusts this root, and with it every certificate that it signs.</source>
        <translation>تثق البوابة بهذا الجذر، ومعه بكل شهادة يوقّعها.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>What to upload to Azure for %1</source>
        <translation>ما يُرفع إلى Azure للجذر ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;ع)</translation>
    </message>
    <message>
        <source>%1 is in the ledger and ready to sign.</source>
        <translation>الجذر ⁨%1⁩ في سجل الشهادات وجاهز للتوقيع.</translation>
    </message>
</context>
<context>
    <name>p2s::RootStoreForm</name>
    <message>
        <source>Use a root in the Windows certificate store</source>
        <translation>استخدام شهادة جذر في مخزن شهادات Windows</translation>
    </message>
    <message>
        <source>&amp;Use this root</source>
        <translation>ا&amp;ستخدام هذه الشهادة الجذر</translation>
    </message>
    <message>
        <source>The key stays in the store, where Windows signs with it: it is not copied, and needs no passphrase here.</source>
        <translation>يبقى المفتاح في المخزن حيث يوقّع به Windows: فلا يُنسخ، ولا يحتاج هنا إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>Use the marked root</source>
        <translation>استخدام الشهادة الجذر المحددة</translation>
    </message>
    <message>
        <source>Roots in the Windows certificate store</source>
        <translation>الشهادات الجذر في مخزن شهادات Windows</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Looking into the certificate store …</source>
        <translation>يجري تصفح مخزن الشهادات …</translation>
    </message>
    <message>
        <source>There is no root with its key in the Windows certificate store.</source>
        <translation>لا توجد شهادة جذر مع مفتاحها في مخزن شهادات Windows.</translation>
    </message>
    <message>
        <source>Your own certificates and those of the computer were looked through. The keys of the computer may only be seen by an administrator. Make a new root, or import one from a file.</source>
        <translation>جرى تصفح شهاداتك وشهادات الكمبيوتر. وقد لا يرى مفاتيح الكمبيوتر إلا مسؤول. أنشئ شهادة جذر جديدة أو استورد واحدة من ملف.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation>للكمبيوتر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>تجري تجربة المفتاح …</translation>
    </message>
</context>
<context>
    <name>p2s::RootTermsPart</name>
    <message>
        <source>Key of the root</source>
        <translation>مفتاح الجذر</translation>
    </message>
    <message>
        <source>RSA 2048, what Microsoft recommends</source>
        <translation>مفتاح RSA 2048، وهو ما توصي به Microsoft</translation>
    </message>
    <message>
        <source>RSA 3072</source>
        <translation>مفتاح RSA 3072</translation>
    </message>
    <message>
        <source>RSA 4096, takes a few seconds</source>
        <translation>مفتاح RSA 4096، يستغرق بضع ثوانٍ</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المفتا&amp;ح:</translation>
    </message>
    <message>
        <source>How many years the root is valid</source>
        <translation>عدد سنوات صلاحية الجذر</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>صالح لمدة (&amp;ص):</translation>
    </message>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>behind the number in a spin box</comment>
        <translation>
            <numerusform> سنة</numerusform>
            <numerusform> سنة</numerusform>
            <numerusform> سنة</numerusform>
            <numerusform> سنوات</numerusform>
            <numerusform> سنة</numerusform>
            <numerusform> سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>p2s::RootTokenForm</name>
    <message>
        <source>Use a root on a smart card or token</source>
        <translation>استخدام شهادة جذر على بطاقة ذكية أو رمز مميز</translation>
    </message>
    <message>
        <source>Another &amp;token</source>
        <translation>رمز مميز آ&amp;خر</translation>
    </message>
    <message>
        <source>Choose another token</source>
        <translation>اختيار رمز مميز آخر</translation>
    </message>
    <message>
        <source>Keys on the token</source>
        <translation>المفاتيح على الرمز المميز</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Open the token</source>
        <translation>&amp;فتح الرمز المميز</translation>
    </message>
    <message>
        <source>Open the token</source>
        <translation>فتح الرمز المميز</translation>
    </message>
    <message>
        <source>Looking for cards and tokens …</source>
        <translation>جارٍ البحث عن البطاقات والرموز المميزة…</translation>
    </message>
    <message>
        <source>Talking to the token …</source>
        <translation>جارٍ الاتصال بالرمز المميز…</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>معرّف المفتاح %1</translation>
    </message>
    <message>
        <source>not RSA</source>
        <translation>ليس RSA</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>لا توجد شهادة بعد</translation>
    </message>
    <message>
        <source>&amp;Use this root</source>
        <translation>ا&amp;ستخدام هذه الشهادة الجذر</translation>
    </message>
    <message>
        <source>&amp;Make the root</source>
        <translation>إنشاء الجذر (&amp;ن)</translation>
    </message>
    <message>
        <source>Use the marked root</source>
        <translation>استخدام الشهادة الجذر المحددة</translation>
    </message>
    <message>
        <source>Make the root</source>
        <translation>إنشاء الجذر</translation>
    </message>
    <message>
        <source>Making the root on the token …</source>
        <translation>جارٍ إنشاء الشهادة الجذر على الرمز المميز…</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>تجري تجربة المفتاح …</translation>
    </message>
    <message>
        <source>No certificate of this key is known here; a new root would be made with it.</source>
        <translation>لا تُعرف هنا شهادة لهذا المفتاح؛ وستُنشأ به شهادة جذر جديدة.</translation>
    </message>
    <message>
        <source>If it has one, choose “Another token” and give the certificate&apos;s file there.</source>
        <translation>إن كانت له شهادة فاختر «رمز مميز آخر» وحدد ملف الشهادة هناك.</translation>
    </message>
</context>
<context>
    <name>p2s::RootUploadCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>Public certificate data for Azure</source>
        <translation>بيانات الشهادة العامة من أجل Azure</translation>
    </message>
    <message>
        <source>&amp;Public certificate data:</source>
        <translation>بيانات الشهادة العامة (&amp;ب):</translation>
    </message>
    <message>
        <source>Copy the public certificate data</source>
        <translation>نسخ بيانات الشهادة العامة</translation>
    </message>
    <message>
        <source>&amp;Another root</source>
        <translation>جذر آخر (&amp;خ)</translation>
    </message>
    <message>
        <source>Use another root</source>
        <translation>استخدام جذر آخر</translation>
    </message>
    <message>
        <source>For the Azure command line save the DER file: it encodes whatever file it is given once more, so a Base-64 file would arrive encoded twice.</source>
        <translation>لسطر أوامر Azure احفظ ملف DER: فهو يعيد ترميز أي ملف يُعطاه، فيصل ملف Base-64 مرمّزًا مرتين.</translation>
    </message>
    <message>
        <source>Save as .cer (&amp;DER) …</source>
        <translation>حفظ CER بترميز DER (&amp;ح)…</translation>
    </message>
    <message>
        <source>Save as .cer (Ba&amp;se-64) …</source>
        <translation>حفظ CER بترميز Base-64 (&amp;م)…</translation>
    </message>
    <message>
        <source>Save the root certificate as DER</source>
        <translation>حفظ الشهادة الجذر بصيغة DER</translation>
    </message>
    <message>
        <source>Save the root certificate as Base-64</source>
        <translation>حفظ الشهادة الجذر بصيغة Base-64</translation>
    </message>
    <message>
        <source>Upload it once, so that the gateway trusts what it signs: in the Azure portal open the virtual network gateway and its “Point-to-site configuration”. Under “Root certificates” type the name %1 and paste this one line.</source>
        <translation>ارفعه مرة واحدة لتثق البوابة بما يوقّعه: في مدخل Azure افتح بوابة الشبكة الظاهرية ثم «تكوين من نقطة إلى موقع». تحت «الشهادات الجذر» اكتب الاسم ⁨%1⁩ والصق هذا السطر الواحد.</translation>
    </message>
    <message>
        <source>Save the root certificate</source>
        <translation>حفظ الشهادة الجذر</translation>
    </message>
    <message>
        <source>Certificate (%1)</source>
        <translation>شهادة (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>p2s::RuleBook</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What can be wrong with a certificate</source>
        <translation>ما قد يكون خطأ في شهادة</translation>
    </message>
    <message>
        <source>From what the user sees</source>
        <translation>انطلاقًا مما يراه المستخدم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>الأسباب المحتملة</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>ما الخطأ وما العمل</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>p2s::SharingPage</name>
    <message>
        <source>One person, or several?</source>
        <translation>شخص واحد أم عدة أشخاص؟</translation>
    </message>
    <message>
        <source>It decides who is cut off on the day a certificate must be revoked.</source>
        <translation>يحدد هذا من ينقطع عنه الاتصال يوم يلزم إبطال الشهادة.</translation>
    </message>
    <message>
        <source>Unique or shared</source>
        <translation>فردية أو مشتركة</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>فردية</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n person(s)</source>
        <translation>
            <numerusform>غير مشتركة بين أحد</numerusform>
            <numerusform>مشتركة لشخص واحد</numerusform>
            <numerusform>مشتركة بين شخصين</numerusform>
            <numerusform>مشتركة بين %n أشخاص</numerusform>
            <numerusform>مشتركة بين %n شخصًا</numerusform>
            <numerusform>مشتركة بين %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate for &amp;one person</source>
        <translation>شهادة لشخص واحد (&amp;ش)</translation>
    </message>
    <message>
        <source>One certificate &amp;shared by several people</source>
        <translation>شهادة واحدة مشتركة بين عدة أشخاص (&amp;ك)</translation>
    </message>
    <message>
        <source>When the person leaves or a computer is lost, revoking it cuts off this one person and nobody else. This is what Microsoft recommends.</source>
        <translation>إذا غادر الشخص أو فُقد كمبيوتر، فإبطالها يقطع الاتصال عن هذا الشخص وحده دون غيره. وهذا ما توصي به Microsoft.</translation>
    </message>
    <message>
        <source>Less to hand out, but revoking it cuts off everybody on the list at once, and each of them needs a new file.</source>
        <translation>ما يُوزَّع أقل، لكن إبطالها يقطع الاتصال عن كل من في القائمة دفعة واحدة، ويحتاج كل منهم إلى ملف جديد.</translation>
    </message>
</context>
<context>
    <name>p2s::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Certificates let people connect to your organisation&apos;s Azure point-to-site VPN.</source>
        <translation>تتيح الشهادات للأشخاص الاتصال بشبكة Azure VPN من نقطة إلى موقع الخاصة بمؤسستك.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>p2s::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>p2s::StoreDialog</name>
    <message>
        <source>&amp;Look into it</source>
        <translation>فحص (&amp;ح)</translation>
    </message>
    <message>
        <source>Your certificates in Windows</source>
        <translation>شهاداتك في Windows</translation>
    </message>
    <message>
        <source>&amp;Certificates in your own certificate store:</source>
        <translation>الشهادات في مخزن شهاداتك: (&amp;ش)</translation>
    </message>
    <message>
        <source>Certificates in your own certificate store</source>
        <translation>الشهادات في مخزن شهاداتك</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>‏%1، منتهية</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>There is no certificate in your certificate store.</source>
        <translation>لا توجد شهادة في مخزن شهاداتك.</translation>
    </message>
    <message>
        <source>Sign in as the user who got it, or open its file.</source>
        <translation>سجّل الدخول بصفة المستخدم الذي حصل عليها، أو افتح ملفها.</translation>
    </message>
</context>
<context>
    <name>p2s::StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>p2s::Symptom</name>
    <message>
        <source>A certificate could not be found that can be used with this Extensible Authentication Protocol.</source>
        <translation>تعذر العثور على شهادة يمكن استخدامها مع بروتوكول المصادقة المتوسع هذا.</translation>
    </message>
    <message>
        <source>A certificate chain ends in a root that is not trusted on this computer.</source>
        <translation>تنتهي سلسلة شهادات بجذر غير موثوق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The gateway did not take the certificate: its root is not uploaded, damaged or ended.</source>
        <translation>لم تقبل البوابة الشهادة: جذرها غير مرفوع أو تالف أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>The VPN client found no client certificate.</source>
        <translation>لم يجد عميل VPN شهادة عميل.</translation>
    </message>
    <message>
        <source>The client certificate is not valid.</source>
        <translation>شهادة العميل غير صالحة.</translation>
    </message>
    <message>
        <source>The client certificate has ended.</source>
        <translation>انتهت صلاحية شهادة العميل.</translation>
    </message>
    <message>
        <source>The client certificate is revoked.</source>
        <translation>شهادة العميل مبطلة.</translation>
    </message>
    <message>
        <source>The client certificate was not found or cannot be used.</source>
        <translation>لم يُعثر على شهادة العميل أو لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>The client certificate is outside its dates.</source>
        <translation>شهادة العميل خارج مدة صلاحيتها.</translation>
    </message>
    <message>
        <source>The root certificate was not found.</source>
        <translation>لم يُعثر على الشهادة الجذر.</translation>
    </message>
    <message>
        <source>The root certificate is not valid.</source>
        <translation>الشهادة الجذر غير صالحة.</translation>
    </message>
    <message>
        <source>The root certificate has ended.</source>
        <translation>انتهت صلاحية الشهادة الجذر.</translation>
    </message>
    <message>
        <source>A certificate is outside its dates.</source>
        <translation>شهادة خارج مدة صلاحيتها.</translation>
    </message>
    <message>
        <source>The certificate is not meant for what it is used for.</source>
        <translation>الشهادة ليست مخصصة لما تُستخدم له.</translation>
    </message>
    <message>
        <source>No chain could be built up to a trusted root.</source>
        <translation>تعذر بناء سلسلة حتى جذر موثوق.</translation>
    </message>
    <message>
        <source>IKE authentication credentials are unacceptable.</source>
        <translation>بيانات اعتماد مصادقة IKE غير مقبولة.</translation>
    </message>
    <message>
        <source>IKE failed to find a valid machine certificate.</source>
        <translation>لم يعثر IKE على شهادة جهاز صالحة.</translation>
    </message>
    <message>
        <source>The portal says that the data for the certificate is invalid.</source>
        <translation>يقول المدخل إن بيانات الشهادة غير صالحة.</translation>
    </message>
    <message>
        <source>The portal says that the resource name is invalid.</source>
        <translation>يقول المدخل إن اسم المورد غير صالح.</translation>
    </message>
    <message>
        <source>The gateway cannot be saved: a root has ended.</source>
        <translation>لا يمكن حفظ البوابة: انتهت صلاحية أحد الجذور.</translation>
    </message>
    <message>
        <source>The VPN client found no certificate that it can use.</source>
        <translation>لم يجد عميل VPN شهادة يمكنه استخدامها.</translation>
    </message>
    <message>
        <source>Importing the file says that the password is incorrect, although it is not.</source>
        <translation>يقول استيراد الملف إن كلمة المرور غير صحيحة مع أنها صحيحة.</translation>
    </message>
    <message>
        <source>File shares fail over the VPN: the domain controller does not know the user.</source>
        <translation>تفشل مشاركات الملفات عبر VPN: وحدة تحكم المجال لا تعرف المستخدم.</translation>
    </message>
    <message>
        <source>The client certificate is signed by itself.</source>
        <translation>شهادة العميل موقعة ذاتيًا.</translation>
    </message>
    <message>
        <source>A name in the certificate is one that its authority may not certify.</source>
        <translation>في الشهادة اسم لا يحق لمرجعها المصدق أن يصدّقه.</translation>
    </message>
    <message>
        <source>A certificate has an extension that is marked critical and not understood.</source>
        <translation>في إحدى الشهادات امتداد موسوم بأنه حرج وغير مفهوم.</translation>
    </message>
    <message>
        <source>Give the user&apos;s certificate or .pfx file.</source>
        <translation>قدّم شهادة المستخدم أو ملف ‎.pfx الخاص به.</translation>
    </message>
    <message>
        <source>Give the .pfx file, or the certificate together with its private key.</source>
        <translation>قدّم ملف ‎.pfx، أو الشهادة مع مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>Give the .pfx file.</source>
        <translation>قدّم ملف ‎.pfx.</translation>
    </message>
    <message>
        <source>Give the .pfx file and its password.</source>
        <translation>قدّم ملف ‎.pfx وكلمة مروره.</translation>
    </message>
    <message>
        <source>Give the root as well, or a file that has the certificates above the user&apos;s.</source>
        <translation>قدّم شهادة الجذر أيضًا، أو ملفًا فيه الشهادات التي فوق شهادة المستخدم.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s root.</source>
        <translation>قدّم شهادة جذر البوابة.</translation>
    </message>
    <message>
        <source>Give the .pfx file and the gateway&apos;s root.</source>
        <translation>قدّم ملف ‎.pfx وشهادة جذر البوابة.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s list of revoked thumbprints.</source>
        <translation>قدّم قائمة البصمات المُبطَلة في البوابة.</translation>
    </message>
    <message>
        <source>Give the root&apos;s text just as it was pasted into the portal.</source>
        <translation>قدّم نص شهادة الجذر كما أُلصق في المدخل تمامًا.</translation>
    </message>
    <message>
        <source>Give the name that the root has in the portal.</source>
        <translation>قدّم الاسم الذي تحمله شهادة الجذر في المدخل.</translation>
    </message>
    <message>
        <source>Open the user&apos;s other certificates beside this one, in the window that looks into certificates.</source>
        <translation>افتح شهادات المستخدم الأخرى بجانب هذه في نافذة فحص الشهادات.</translation>
    </message>
    <message>
        <source>Compare the gateway with the ledger.</source>
        <translation>قارن البوابة بالسجل.</translation>
    </message>
    <message>
        <source>Compare it with the request; that is done when the authority&apos;s reply is taken.</source>
        <translation>قارنها بالطلب؛ ويحدث ذلك عند استلام رد مرجع الشهادات.</translation>
    </message>
    <message>
        <source>Look into the ledger.</source>
        <translation>انظر في السجل.</translation>
    </message>
    <message>
        <source>Look on the user&apos;s computer; no file can tell.</source>
        <translation>انظر في حاسوب المستخدم؛ فلا ملف يمكنه أن يبيّن ذلك.</translation>
    </message>
</context>
<context>
    <name>p2s::TokenLoginPart</name>
    <message>
        <source>The key is made on the card or token, stays there, and signs there. The library that came with it (its PKCS#11 module) speaks with it.</source>
        <translation>يُنشأ المفتاح على البطاقة أو الرمز المميز، ويبقى هناك ويوقّع هناك. وتتحدث معه المكتبة التي جاءت معه (وحدة PKCS#11 الخاصة به).</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم PIN للرمز المميز</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PKCS#11 module</source>
        <translation>وحدة PKCS#11</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse for the PKCS#11 module</source>
        <translation>استعراض للعثور على وحدة PKCS#11</translation>
    </message>
    <message>
        <source>PKCS#11 &amp;module:</source>
        <translation>&amp;وحدة PKCS#11:</translation>
    </message>
    <message>
        <source>Card or token</source>
        <translation>البطاقة أو الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>الب&amp;حث مرة أخرى</translation>
    </message>
    <message>
        <source>Look for cards and tokens again</source>
        <translation>البحث عن البطاقات والرموز المميزة مرة أخرى</translation>
    </message>
    <message>
        <source>Card or &amp;token:</source>
        <translation>البطاقة أو ال&amp;رمز المميز:</translation>
    </message>
    <message>
        <source>Choose the PKCS#11 module</source>
        <translation>اختيار وحدة PKCS#11</translation>
    </message>
    <message>
        <source>Libraries (*.dll)</source>
        <translation>المكتبات (*.dll)</translation>
    </message>
    <message>
        <source>Libraries (*.so *.so.*)</source>
        <translation>المكتبات (*.so *.so.*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, serial number %2</source>
        <translation>%1، الرقم التسلسلي %2</translation>
    </message>
    <message>
        <source>No card or token is inserted that this module knows.</source>
        <translation>لم تُدخل أي بطاقة أو رمز مميز تعرفه هذه الوحدة.</translation>
    </message>
    <message>
        <source>Insert it, wait until its light is steady, and look again.</source>
        <translation>أدخله، وانتظر حتى يثبت ضوؤه، ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Typed at the reader</source>
        <translation>يُكتب على القارئ</translation>
    </message>
    <message>
        <source>One more wrong PIN locks this token.</source>
        <translation>رقم PIN خاطئ واحد آخر يُقفل هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>Make sure of the PIN before you type it.</source>
        <translation>تأكد من رقم PIN قبل أن تكتبه.</translation>
    </message>
    <message>
        <source>File with the certificate</source>
        <translation>الملف الذي فيه الشهادة</translation>
    </message>
    <message>
        <source>Only when it, or one above it, is not on the token</source>
        <translation>فقط إذا لم تكن هي أو شهادة فوقها على الرمز المميز</translation>
    </message>
    <message>
        <source>Browse for the file with the certificate</source>
        <translation>استعراض لاختيار الملف الذي فيه الشهادة</translation>
    </message>
    <message>
        <source>&amp;Certificate file:</source>
        <translation>ملف ال&amp;شهادة:</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات (%1)</translation>
    </message>
</context>
<context>
    <name>p2s::UnseenPassword</name>
    <message>
        <source>Leave without the password?</source>
        <translation>هل تريد المغادرة من دون كلمة المرور؟</translation>
    </message>
    <message>
        <source>The password of %1 was generated. It was not copied, and nobody has looked at it on this page. It is kept nowhere else; without it nobody can install the file.</source>
        <translation>وُلّدت كلمة مرور %1، ولم تُنسخ ولم يطّلع عليها أحد في هذه الصفحة. وهي غير محفوظة في أي مكان آخر، ومن دونها لا يستطيع أحد تثبيت الملف.</translation>
    </message>
    <message>
        <source>&amp;Leave all the same</source>
        <translation>المغادرة رغم ذلك (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>البقاء هنا (&amp;ب)</translation>
    </message>
</context>
<context>
    <name>p2s::Verdict</name>
    <message>
        <source>There is no certificate in this file for a gateway to judge.</source>
        <translation>لا توجد في هذا الملف شهادة تحكم عليها البوابة.</translation>
    </message>
    <message>
        <source>Will not work with an Azure Point-to-Site gateway: %1</source>
        <translation>لن تعمل مع بوابة Azure Point-to-Site: %1</translation>
    </message>
    <message>
        <source>This is a certificate authority: upload it to the gateway; nobody logs on with it.</source>
        <translation>هذا مرجع مصدق: ارفعه إلى البوابة؛ ولا يسجل أحد الدخول به.</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root, together with its private key, which is not in this file.</source>
        <translation>ستعمل مع بوابة Azure Point-to-Site تثق بجذرها، مع مفتاحها الخاص غير الموجود في هذا الملف.</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root, but: %1</source>
        <translation>ستعمل مع بوابة Azure Point-to-Site تثق بجذرها، لكن: %1</translation>
    </message>
    <message>
        <source>Will work with an Azure Point-to-Site gateway that trusts its root.</source>
        <translation>ستعمل مع بوابة Azure Point-to-Site تثق بجذرها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a certificate&apos;s name and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a subordinate certificate authority: upload its root, “%1”, to the gateway, and give this one to the clients in their .pfx files; nobody logs on with it.</source>
        <translation>هذا مرجع مصدق فرعي: ارفع شهادته الجذرية «%1» إلى البوابة، وأعطِ هذه الشهادة للعملاء ضمن ملفات ‎.pfx الخاصة بهم؛ ولا يسجل أحد الدخول بها.</translation>
    </message>
    <message>
        <source>This is a subordinate certificate authority, issued by “%1”: a gateway takes the root at the top, which is not here; nobody logs on with this one.</source>
        <translation>هذا مرجع مصدق فرعي أصدره «%1»: تقبل البوابة الشهادة الجذرية في الأعلى، وهي ليست هنا؛ ولا يسجل أحد الدخول بهذه الشهادة.</translation>
    </message>
</context>
<context>
    <name>p2s::WizardPath</name>
    <message>
        <source>&amp;Look into a certificate</source>
        <translation>فحص شهادة (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;My organisation has a certificate authority</source>
        <translation>ل&amp;مؤسستي مرجع مصدق</translation>
    </message>
    <message>
        <source>Such as Active Directory Certificate Services: make a request for it to sign. The key stays here and waits for the reply.</source>
        <translation>مثل خدمات شهادات Active Directory: إنشاء طلب ليوقّعه. ويبقى المفتاح هنا منتظرًا الرد.</translation>
    </message>
    <message>
        <source>The certificate authority has &amp;answered</source>
        <translation>&amp;رد المرجع المصدق</translation>
    </message>
    <message>
        <source>Its certificate is checked and becomes the .pfx file to hand over.</source>
        <translation>تُفحص شهادته وتصبح ملف ‎.pfx الذي تسلّمه.</translation>
    </message>
    <message>
        <source>&amp;Give one person a certificate</source>
        <translation>منح &amp;شهادة لشخص واحد</translation>
    </message>
    <message>
        <source>Or one certificate that several people share. A root that your gateway trusts signs it, and you get the .pfx file to hand over.</source>
        <translation>أو شهادة واحدة يتشاركها عدة أشخاص. يوقّعها جذر تثق به بوابتك، وتحصل على ملف ‎.pfx لتسليمه.</translation>
    </message>
    <message>
        <source>See what is in a certificate or .pfx file, also one that your authority issued before, whether a gateway would take it, and what to do when it does not.</source>
        <translation>لمعرفة ما في شهادة أو ملف ‎.pfx، حتى ما أصدره مرجعك من قبل، وهل ستقبلها بوابة، وما العمل إن لم تقبلها.</translation>
    </message>
</context>
<context>
    <name>p2s::WorkBar</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>stops the work</comment>
        <translation>إلغاء (&amp;غ)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Cancel what is being worked on</source>
        <translation>إلغاء العمل الجاري</translation>
    </message>
</context>
</TS>
