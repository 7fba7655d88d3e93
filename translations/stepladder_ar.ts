<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Admission</name>
    <message>
        <source>%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.</source>
        <translation>غادر %1 الدوري في هذه الأثناء، ولم يُحفظ شيء. أضفه من جديد ليعود.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation>ليس هذا هو الحساب الذي لعب به %1 حتى الآن. سجّل الدخول بحساب %1.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>حفظ الإعدادات وقاعدة البيانات والقفل ضمن DIR.</translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation>الدوري المقصود؛ لا حاجة إليه ما دام هناك دوري واحد.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>إخراج مستند JSON واحد ولا شيء سواه.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>اعتبار هذه اللحظة هي الوقت الحاضر، لإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation>تسجيل ما يجري في مخرج الأخطاء.</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation>عرض هذه المساعدة، أو مساعدة أحد الأوامر.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation>دوري الخطوات Stepladder لسطح مكتبك، من دون سطح المكتب.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation>طريقة الاستعمال: stepladderctl [OPTION]… COMMAND</translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation>أول دوري:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات جميع الأوامر:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation>رمز الخروج: 0 تم، 1 فشل، 2 خطأ في الاستعمال، 3 تم لبعض اللاعبين وفشل لغيرهم، 4 على أحد اللاعبين أن يوافق من جديد.</translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation>البيئة: يسمّي STEPLADDER_ENDPOINTS ملف JSON فيه عناوين أخرى للخدمات؛ ويسمّي STEPLADDER_VAULT_FILE وSTEPLADDER_VAULT_PASSPHRASE_FILE ملفًا مشفّرًا لجهاز ليست فيه سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation>طريقة الاستعمال: stepladderctl %1</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation> [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>See stepladderctl --help.</source>
        <translation>انظر stepladderctl --help.</translation>
    </message>
    <message>
        <source>Numbers below 0 cannot be used here.</source>
        <translation>لا تُقبل هنا أعداد أقل من 0.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا وجود للخيار %1.</translation>
    </message>
    <message>
        <source>See stepladderctl %1 --help.</source>
        <translation>انظر stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>Only options can follow &quot;%1&quot;.</source>
        <translation>لا يجوز أن يلي «%1» إلا خيارات.</translation>
    </message>
    <message>
        <source>The command is written like this: %1.</source>
        <translation>يُكتب الأمر هكذا: %1.</translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation>الأمر ناقص. انظر stepladderctl --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation>لا وجود للأمر «%1». انظر stepladderctl --help.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2. See stepladderctl %1 --help.</source>
        <translation>ليس للأمر «%1» خيار --%2. انظر stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>يحتاج --%1 إلى مجلد.</translation>
    </message>
</context>
<context>
    <name>BatteryCommands</name>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>No tracker needs care.</source>
        <translation>لا متتبّع يحتاج إلى عناية.</translation>
    </message>
    <message>
        <source>Nothing new to warn of. These trackers need care:</source>
        <translation>لا تحذير جديد. هذه المتتبّعات تحتاج إلى عناية:</translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation>لم يُقرأ أي متتبّع بعد. اقرأ المتتبّعات بالأمر: stepladderctl sync</translation>
    </message>
    <message>
        <source>No more warnings of the %1 of %2 until it was charged.</source>
        <comment>model, player</comment>
        <translation>لا مزيد من التحذيرات بشأن %1 لدى %2 حتى يُشحن.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again tomorrow, if it is still low then.</source>
        <comment>model, player</comment>
        <translation>سيُحذَّر غدًا من جديد بشأن %1 لدى %2 إن بقيت بطاريته منخفضة.</translation>
    </message>
    <message>
        <source>The %1 of %2 is never warned of.</source>
        <comment>model, player</comment>
        <translation>لا تحذير أبدًا بشأن %1 لدى %2.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again.</source>
        <comment>model, player</comment>
        <translation>عاد التحذير بشأن %1 لدى %2.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>يحتاج --%1 إلى عدد صحيح</translation>
    </message>
    <message>
        <source>From its next sync on the %1 of %2 is warned of by these levels.</source>
        <comment>model, player</comment>
        <translation>ابتداءً من المزامنة القادمة يكون التحذير بشأن %1 لدى %2 وفق هذه المستويات.</translation>
    </message>
    <message>
        <source>Nothing was read: the trackers were asked a short while ago.</source>
        <translation>لم يُقرأ شيء: سُئلت المتتبّعات قبل قليل.</translation>
    </message>
    <message>
        <source>What waited to be sent:</source>
        <translation>ما كان ينتظر الإرسال:</translation>
    </message>
</context>
<context>
    <name>BatteryWatch</name>
    <message>
        <source>tracker of %1</source>
        <translation>متتبّع %1</translation>
    </message>
    <message>
        <source>the critical level has to be at least 1 and below the low one, which is at most 95</source>
        <translation>يجب ألّا يقل المستوى الحرج عن 1 وأن يكون دون المستوى المنخفض، الذي لا يتجاوز 95</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1: يلزم السماح بالوصول من جديد.</translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation>أنهت خدمة %1 الإذن يوم %2 عند %3. الأيام السابقة محفوظة.</translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation>الأيام السابقة محفوظة.</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>&amp;إعادة ربط %1</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1: يلزم السماح بالوصول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>يلزم أن يسمح %Ln لاعب بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح لاعب واحد (%Ln) بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح لاعبان (%Ln) بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعبين بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعبًا بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعب بالوصول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation>%1. الأيام السابقة محفوظة.</translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation>ينتهي إذن %1 في %2 لأن مشروع Google في وضع Testing.</translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation>تنتهي أذون %1 ابتداءً من %2 لأن مشروع Google في وضع Testing.</translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation>انقله إلى In production فلا ينتهي الإذن بعدها.</translation>
    </message>
    <message>
        <source>Slack no longer takes what Stepladder posts.</source>
        <translation>لم يعد Slack يقبل ما ينشره Stepladder.</translation>
    </message>
    <message>
        <source>The provider of text messages no longer takes what Stepladder sends.</source>
        <translation>لم يعد مزوّد الرسائل النصية يقبل ما يرسله Stepladder.</translation>
    </message>
    <message>
        <source>The ntfy server no longer takes what Stepladder sends.</source>
        <translation>لم يعد خادم ntfy يقبل ما يرسله Stepladder.</translation>
    </message>
    <message>
        <source>The messages wait until it is set right.</source>
        <translation>تنتظر الرسائل حتى يُصحَّح ذلك.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>ال&amp;إعدادات</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>ينتهي هذا الإذن في %1 لأن مشروع Google في وضع Testing. انقله إلى In production فيبقى.</translation>
    </message>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات %n لاعب. أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات لاعب واحد (%n). أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات لاعبين (%n). أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات %n لاعبين. أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات %n لاعبًا. أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
            <numerusform>الملف مفقود أو فارغ، وكانت فيه اتصالات %n لاعب. أعده إلى مكانه أو سمِّ الملف الصحيح (STEPLADDER_VAULT_FILE)؛ وإلا لزم أن يعيد الجميع الربط.</numerusform>
        </translation>
    </message>
    <message>
        <source>--file goes with --player, and without --format</source>
        <translation>يُستعمل --file مع --player ومن دون --format</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2.</source>
        <translation>كُتب كل ما هو معروف عن %1 في %2.</translation>
    </message>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation>يحتاج --format إلى json أو csv (ولا يُستعمل csv مع --json)</translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation>نُسخت قاعدة البيانات إلى %1. تبقى الرموز المميزة في سلسلة المفاتيح وليست ضمن النسخة.</translation>
    </message>
    <message>
        <source>The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.</source>
        <translation>قاعدة البيانات مفتوحة في النافذة أو في أمر آخر. لم يتغيّر شيء؛ أنهِ Stepladder ثم أعد الاستعادة.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>bad </source>
        <translation>خلل </translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1: nobody has steps</source>
        <translation>%1: لا خطوات لأحد</translation>
    </message>
    <message>
        <source>%1: %2 with %3 steps</source>
        <translation>%1: %2 بعدد خطوات %3</translation>
    </message>
    <message>
        <source>Since the last result, most steps had:</source>
        <translation>الأكثر خطوات منذ آخر نتيجة:</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>على اللوحة %1 يوم سابق.</numerusform>
            <numerusform>على اللوحة يوم سابق واحد (%1).</numerusform>
            <numerusform>على اللوحة يومان سابقان (%1).</numerusform>
            <numerusform>على اللوحة %1 أيام سابقة.</numerusform>
            <numerusform>على اللوحة %1 يومًا سابقًا.</numerusform>
            <numerusform>على اللوحة %1 يوم سابق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>This channel can only be tested by a message. Send a sample.</source>
        <translation>لا تُختبر هذه القناة إلا برسالة. أرسل عيّنة.</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>لا وجود للقناة «%1»</translation>
    </message>
    <message>
        <source>channel slack needs --webhook-file, or --bot-token-file and --channel-id</source>
        <translation>يحتاج channel slack إلى --webhook-file، أو إلى --bot-token-file و --channel-id</translation>
    </message>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation>تُرسل النتائج إلى Slack (%1).</translation>
    </message>
    <message>
        <source>The sample was sent.</source>
        <translation>أُرسلت العيّنة.</translation>
    </message>
    <message>
        <source>Results are shown as notifications on this desktop.</source>
        <translation>تظهر النتائج إشعارات على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation>معطّلة (%1)</translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation>لم تُعدّ أي قناة.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>لن يُرسل شيء بعد الآن إلى %1.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>channel %1 that is set up</source>
        <translation>قناة %1 مُعدّة</translation>
    </message>
    <message>
        <source>It is switched on again.</source>
        <translation>أُعيد تفعيل القناة.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The printer did not take the page. Check that it is on and try again.</source>
        <translation>لم تقبل الطابعة الصفحة. تحقّق من أنها مشغّلة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name: league, chart, day</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>goal reached</source>
        <translation>بُلغ الهدف</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>دون الهدف</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>قد يتغيّر</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>not in the league yet</source>
        <translation>قبل الانضمام إلى الدوري</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>الأكثر خطوات</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation>ليس في هذا النص معرّف عميل. انسخ المعرّف، أو الملف الذي تتيح Google تنزيله، مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>ليس هذا معرّف عميل: المعرّف كلمة واحدة بلا مسافات. انسخه مرة أخرى من وحدة تحكّم المزوّد.</translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>ليس هذا سر عميل: السر كلمة واحدة بلا مسافات. انسخه مرة أخرى من وحدة تحكّم المزوّد.</translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation>هذا الملف غير مكتمل. نزّله مرة أخرى من وحدة تحكّم Google Cloud، تحت Clients.</translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation>هذا العميل من نوع Web application. أنشئ عميلًا من نوع Desktop app في وحدة تحكّم Google Cloud؛ فهو النوع الوحيد الصالح لحواسيب الأفراد.</translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation>هذا مفتاح حساب خدمة، ولا يمكنه قراءة خطوات أحد. أنشئ عميلًا من نوع Desktop app في وحدة تحكّم Google Cloud.</translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation>ليس في هذا الملف عميل. نزّل ملف عميل من نوع Desktop app من وحدة تحكّم Google Cloud، تحت Clients.</translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation>ليس في هذا الملف سر عميل. أضف سرًا إلى العميل في وحدة تحكّم Google Cloud، ثم نزّل الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation>هذا النص طويل جدًا. الصق معرّف العميل وحده، أو الملف الذي تتيح Google تنزيله.</translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation>الملف المخصّص لسر العميل فارغ. ضع فيه السر، أو استعمل بدلًا منه الملف الذي تتيح Google تنزيله.</translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation>في الملف سر من دون معرّف العميل. أدخل المعرّف أيضًا، أو استعمل الملف الذي تتيح Google تنزيله، ففيه كلاهما.</translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation>الملف لعميل آخر غير صاحب المعرّف المُدخل. احذف المعرّف، أو استعمل ملف ذلك العميل.</translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation>تنتهي معرّفات عملاء Google بـ .apps.googleusercontent.com، وهذا لا ينتهي بها. تحقّق من أنك نسخته كاملًا.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation>بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>المحاولات الباقية: %Ln.</numerusform>
            <numerusform>بقيت محاولة واحدة (%Ln).</numerusform>
            <numerusform>بقيت محاولتان (%Ln).</numerusform>
            <numerusform>بقيت %Ln محاولات.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation>%1، لدى %2</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>بحيرة</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>جمر</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>صنوبر</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوق</translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation>قطيفة</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>سوسن</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>طحلب</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>كاكاو</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>مرفأ</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردواز</translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation>%1 بحلقة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation>اليوم، مثل 2026-11-19 (الافتراضي: أمس).</translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation>google-health أو fitbit أو manual. مطلوب.</translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation>عميل OAuth الذي سجّله المنظّم (الافتراضي: عميل الدوري المحفوظ من اللاعب الأول).</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation>ملف فيه سر العميل، أو ملف JSON الذي تتيح Google تنزيله وفيه المعرّف أيضًا.</translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation>المنطقة الزمنية للاعب (الافتراضي: منطقة المتتبّع، وإلا فمنطقة الدوري).</translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation>أول يوم يُحتسب (الافتراضي: اليوم؛ وللمؤسسين أول أيام الموسم).</translation>
    </message>
    <message>
        <source>When messages go out, on the player&apos;s clock (default: 09:00-20:00).</source>
        <translation>متى تُرسل الرسائل، بتوقيت اللاعب (الافتراضي: 09:00-20:00).</translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation>إنشاء دوري.</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation>منطقته الزمنية، مثل Europe/Berlin. مطلوبة.</translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation>أول أيام الموسم. مطلوب.</translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation>آخر أيام الموسم (الافتراضي: بلا نهاية محددة).</translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation>خطوات النقطة الأولى (الافتراضي: 10000).</translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation>الخطوات فوق الهدف لكل نقطة إضافية (الافتراضي: 1000).</translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation>1,2,2,3 أو 1,2,2,4 (الافتراضي: dense).</translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation>سرد الدوريات.</translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation>عرض إعدادات الدوري.</translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes.</source>
        <translation>تغيير goal أو bonus-step أو ranking أو settling-hours أو round-time أو publish-time أو publish-days أو paused-until أو time-zone أو start أو end أو sync-days أو battery-low أو battery-critical أو battery-minutes.</translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation>ضم لاعب، أو إعادة ربط لاعب عليه أن يوافق من جديد.</translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation>قراءة العنوان الذي انتهى إليه المتصفح من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation>نقل اللاعب من برنامج أقدم لبروتوكول Fitbit: بالرموز المميزة التي تركها، ومن دون متصفح.</translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation>إخراج رابط للاعب في مكان آخر ليسمح بالوصول من متصفحه. يصلح الرابط يومًا واحدًا؛ والرد يُعطى للأمر «player accept».</translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation>google-health أو fitbit. مطلوب.</translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation>ضم لاعب مدعو: الصق العنوان الذي انتهى إليه متصفحه، مع الكلام المحيط به أو من دونه.</translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation>ملف فيه النص (الافتراضي: الإدخال القياسي).</translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation>سرد الدعوات التي تنتظر ردًا.</translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation>سرد اللاعبين.</translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation>فصل لاعب وإلغاء الوصول؛ وتبقى أيامه.</translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation>نسيان لاعب وكل ما يتعلق به، ولو كان قد غادر.</translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation>إدخال يوم للاعب بلا متتبّع.</translation>
    </message>
    <message>
        <source>Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export.</source>
        <translation>إدخال أيام لاعب بلا متتبّع من ملف: جدول بالعمودين date و steps، أو ملف مُصدَّر.</translation>
    </message>
    <message>
        <source>Whose days they are. Needed.</source>
        <translation>لمن هذه الأيام. مطلوب.</translation>
    </message>
    <message>
        <source>The file&apos;s form (default: as it looks).</source>
        <translation>صيغة الملف (الافتراضي: بحسب محتواه).</translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation>قراءة المتتبّعات.</translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation>أول يوم (الافتراضي: منذ آخر يوم نهائي).</translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation>آخر يوم (الافتراضي: أمس لدى كل لاعب).</translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation>عرض الترتيب.</translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation>إرسال نتيجة اليوم، مرة واحدة.</translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation>إلى هذه القناة وحدها؛ يجوز تكراره (الافتراضي: جميعها).</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>عرض ما كان سيُرسل، من دون إرسال شيء.</translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation>تشغيل جولة كاملة: مزامنة وترتيب ونشر.</translation>
    </message>
    <message>
        <source>For a timer: do in every league what its schedule says is due, and nothing else.</source>
        <translation>لمؤقّت: إنجاز ما حان موعده في كل دوري بحسب جدوله، ولا شيء سواه.</translation>
    </message>
    <message>
        <source>Show the trackers as last read, with what they need and when they are empty.</source>
        <translation>عرض المتتبّعات كما قُرئت آخر مرة، مع ما تحتاج إليه وموعد فراغها.</translation>
    </message>
    <message>
        <source>With the levels of the last sixty days.</source>
        <translation>مع مستويات آخر ستين يومًا.</translation>
    </message>
    <message>
        <source>Read the trackers&apos; batteries and warn of what is new: low, critical or not synced.</source>
        <translation>قراءة بطاريات المتتبّعات والتحذير من الجديد: منخفضة أو حرجة أو بلا مزامنة.</translation>
    </message>
    <message>
        <source>Warn of a player&apos;s tracker again tomorrow, if it is still low then.</source>
        <translation>التحذير غدًا من جديد بشأن متتبّع لاعب، إن بقيت بطاريته منخفضة.</translation>
    </message>
    <message>
        <source>Not before it was charged.</source>
        <translation>ليس قبل أن يُشحن.</translation>
    </message>
    <message>
        <source>Never warn of a player&apos;s present tracker.</source>
        <translation>عدم التحذير أبدًا بشأن المتتبّع الحالي للاعب.</translation>
    </message>
    <message>
        <source>Warn of it again.</source>
        <translation>التحذير بشأنه من جديد.</translation>
    </message>
    <message>
        <source>At which per cent to warn of a player&apos;s tracker (without options: as the league says).</source>
        <translation>النسبة المئوية التي يُحذَّر عندها بشأن متتبّع لاعب (بلا خيارات: كما في الدوري).</translation>
    </message>
    <message>
        <source>Low from here on (default: the league&apos;s).</source>
        <translation>منخفضة ابتداءً من هنا (الافتراضي: قيمة الدوري).</translation>
    </message>
    <message>
        <source>Critical from here on (default: the league&apos;s).</source>
        <translation>حرجة ابتداءً من هنا (الافتراضي: قيمة الدوري).</translation>
    </message>
    <message>
        <source>Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture.</source>
        <translation>نشر النتائج في Slack، عبر incoming webhook أو عبر بوت. يستطيع البوت تصحيح ما نشره وعرض صورة.</translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address.</source>
        <translation>ملف فيه عنوان الـ webhook.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token (xoxb-…).</source>
        <translation>ملف فيه الرمز المميز للبوت (xoxb-…).</translation>
    </message>
    <message>
        <source>The id of the channel the bot posts to, such as C0123456789.</source>
        <translation>معرّف القناة التي ينشر فيها البوت، مثل C0123456789.</translation>
    </message>
    <message>
        <source>Ask a channel&apos;s service whether the set-up works; nothing is sent.</source>
        <translation>سؤال خدمة القناة هل الإعداد سليم؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Send a sample as well, which says that it is one.</source>
        <translation>إرسال عيّنة أيضًا، يُذكر فيها أنها عيّنة.</translation>
    </message>
    <message>
        <source>Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that.</source>
        <translation>إرسال رسائل نصية إلى اللاعبين الذين أكّدوا أرقامهم، عبر Twilio أو Amazon SNS، أو تغيير حدود ذلك.</translation>
    </message>
    <message>
        <source>Who sends the texts. Needed, unless only limits change.</source>
        <translation>من يرسل الرسائل النصية. مطلوب، إلا إذا كان التغيير في الحدود وحدها.</translation>
    </message>
    <message>
        <source>Twilio: the account&apos;s SID (AC…).</source>
        <translation>Twilio: معرّف SID للحساب (AC…).</translation>
    </message>
    <message>
        <source>Twilio: an API key&apos;s SID (SK…), whose secret the file then holds.</source>
        <translation>Twilio: معرّف SID لمفتاح API (SK…)، ويكون سرّه حينئذ في الملف.</translation>
    </message>
    <message>
        <source>Twilio: a file that holds the API key&apos;s secret, or the account&apos;s auth token.</source>
        <translation>Twilio: ملف فيه سر مفتاح API، أو auth token للحساب.</translation>
    </message>
    <message>
        <source>Twilio: the sender, a number of the account or a messaging service (MG…).</source>
        <translation>Twilio: المرسل، وهو رقم للحساب أو خدمة مراسلة (MG…).</translation>
    </message>
    <message>
        <source>Amazon SNS: the region, such as eu-central-1.</source>
        <translation>Amazon SNS: المنطقة، مثل eu-central-1.</translation>
    </message>
    <message>
        <source>Amazon SNS: the access key&apos;s id.</source>
        <translation>Amazon SNS: معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Amazon SNS: a file that holds the access key&apos;s secret.</source>
        <translation>Amazon SNS: ملف فيه سر مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Amazon SNS: a name shown as the sender where countries allow it.</source>
        <translation>Amazon SNS: اسم يظهر مرسلًا حيث تسمح الدول بذلك.</translation>
    </message>
    <message>
        <source>What a text of one segment costs, such as &quot;0.0079 USD&quot;.</source>
        <translation>تكلفة رسالة نصية من جزء واحد، مثل &quot;0.0079 USD&quot;.</translation>
    </message>
    <message>
        <source>What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).</source>
        <translation>الحد الأقصى لتكلفة الرسائل النصية في اليوم أو، إن لم يُذكر سعر، لعددها (الافتراضي: 100 رسالة).</translation>
    </message>
    <message>
        <source>The same for a month (default: 1000 texts).</source>
        <translation>الأمر نفسه للشهر (الافتراضي: 1000 رسالة).</translation>
    </message>
    <message>
        <source>Only to numbers of these countries, such as DE,AT (default: all).</source>
        <translation>إلى أرقام هذه الدول وحدها، مثل DE,AT (الافتراضي: جميعها).</translation>
    </message>
    <message>
        <source>Notify players through ntfy, each by a private topic.</source>
        <translation>إشعار اللاعبين عبر ntfy، كل لاعب بموضوع خاص.</translation>
    </message>
    <message>
        <source>The ntfy server (default: https://ntfy.sh).</source>
        <translation>خادم ntfy (الافتراضي: https://ntfy.sh).</translation>
    </message>
    <message>
        <source>A file that holds an access token, if the server wants one.</source>
        <translation>ملف فيه رمز وصول مميز، إن كان الخادم يطلبه.</translation>
    </message>
    <message>
        <source>Show results as notifications on this desktop.</source>
        <translation>عرض النتائج إشعارات على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation>سرد القنوات المُعدّة.</translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation>تعطيل قناة ونسيان سرّها.</translation>
    </message>
    <message>
        <source>List what was sent, to whom and when, with the exact text, and what waits.</source>
        <translation>سرد ما أُرسل، إلى من ومتى، بنصه الكامل، وما ينتظر.</translation>
    </message>
    <message>
        <source>Only about this day (default: the newest thousand messages).</source>
        <translation>عن هذا اليوم وحده (الافتراضي: أحدث ألف رسالة).</translation>
    </message>
    <message>
        <source>Send a message again, as when nobody knows whether it arrived. A copy may be there already.</source>
        <translation>إرسال رسالة من جديد، كأن لا يُعرف هل وصلت. ربما وصلت نسخة منها من قبل.</translation>
    </message>
    <message>
        <source>Call off a message that waits, or settle one whose fate is unknown.</source>
        <translation>إلغاء رسالة منتظرة، أو حسم رسالة لا يُعرف مصيرها.</translation>
    </message>
    <message>
        <source>Send a code to a player&apos;s phone, or turn messages on with the code that came.</source>
        <translation>إرسال رمز إلى هاتف لاعب، أو تفعيل الرسائل بالرمز الذي وصل.</translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: text it a code.</source>
        <translation>رقم الهاتف المحمول، مثل +14155552671: يُرسل إليه رمز.</translation>
    </message>
    <message>
        <source>Make a private ntfy topic, print its address to subscribe to and send it a code.</source>
        <translation>إنشاء موضوع خاص في ntfy، وإخراج عنوان الاشتراك فيه، وإرسال رمز إليه.</translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation>الأرقام الستة التي وصلت إلى صاحب الهاتف.</translation>
    </message>
    <message>
        <source>End all messages to a player&apos;s phone, when its owner wants none.</source>
        <translation>إنهاء جميع الرسائل إلى هاتف لاعب، حين لا يريدها صاحبه.</translation>
    </message>
    <message>
        <source>Print the days, or write all that is known of one player to a file.</source>
        <translation>إخراج الأيام، أو كتابة كل ما هو معروف عن لاعب في ملف.</translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation>الصيغة (الافتراضي: json).</translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation>لهذا اللاعب وحده.</translation>
    </message>
    <message>
        <source>Write one player&apos;s days, devices, consents and messages to this new file.</source>
        <translation>كتابة أيام لاعب وأجهزته وموافقاته ورسائله في هذا الملف الجديد.</translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation>نسخ قاعدة البيانات إلى FILE بينما يستمر غيره في العمل.</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation>وضع نسخة احتياطية مكان قاعدة البيانات؛ وتُحفظ السابقة بجانبها.</translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation>إعطاء السر الجديد لعميل OAuth إلى كل لاعب مرتبط به.</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation>ملف فيه سر العميل. مطلوب.</translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation>نقل أسرار ملف التعريف إلى خزنة أخرى.</translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation>إلى هذا الملف المشفّر، ويُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation>ملف فيه عبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation>إلى سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation>فحص قاعدة البيانات والخزنة والقنوات والاتصالات.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Needs to allow access again</source>
        <translation>يلزم السماح بالوصول من جديد</translation>
    </message>
    <message>
        <source>The service has closed</source>
        <translation>أُغلقت الخدمة</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>مرتبط منذ %1</translation>
    </message>
    <message>
        <source>Trying again since %1</source>
        <translation>تُعاد المحاولة منذ %1</translation>
    </message>
    <message>
        <source>Without access since %1</source>
        <translation>بلا وصول منذ %1</translation>
    </message>
    <message>
        <source>The service closed on %1</source>
        <comment>weekday or date, time</comment>
        <translation>أُغلقت الخدمة في %1</translation>
    </message>
    <message>
        <source>The permission ends on %1 because the Google project is in Testing. Set it to In production and reconnect the player.</source>
        <comment>weekday or date, time</comment>
        <translation>ينتهي الإذن في %1 لأن مشروع Google في وضع Testing. انقله إلى In production ثم أعد ربط اللاعب.</translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة &amp;المحاولة</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation>الأجهزة والإعدادات</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>لم يُسمح بالوصول</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation>تفيد خدمة %1 بأنك لم تسمح بذلك. الأيام السابقة محفوظة. يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation>تفيد خدمة %1 بأنك لم تسمح بذلك. لم يُحفظ شيء. يمكنك المحاولة من جديد أو إدخال خطوات هذا اللاعب يدويًا.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation>هذا الحساب يخص %1، وهو يلعب بالفعل. سجّل الدخول بحساب %2.</translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation>حساب شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>الدخول &amp;بحساب آخر</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation>أحد المربعين لم يُحدَّد. من دونه لا خطوات تُقرأ.</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation>أحد المربعين لم يُحدَّد: %1. من دونه لا خطوات تُقرأ.</translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation>بقي مربع غير محدَّد</translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation>&amp;طلب الإذن مرة أخرى</translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation>العميل غير معروف لدى %1</translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation>معرّفه أو سرّه خطأ، أو أنه حُذف. انسخ كليهما من جديد من وحدة تحكّم المزوّد.</translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation>سلسلة المفاتيح غير مفتوحة</translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation>سُمح بالوصول من قبل؛ ولن يُسأل أحد مرة أخرى ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation>لم يُسأل أحد بعد، ولم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation>ورد من %1 طلب بالتمهّل</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation>كثرت الطلبات في وقت قصير. انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>هناك عطل لدى %1</translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation>الخدمة نفسها تفيد بذلك. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation>أُرسل الطلب إلى %1 ولم يصل رد. تحقّق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>تحقّق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation>ليس لهذا الحساب Google Health بعد</translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation>سُمح بالوصول، لكن لم تُستعمل أي ساعة مع هذا الحساب. سجّل الدخول بالحساب الذي تستعمله الساعة، أو سجّل هذا الحساب لدى Google أولًا.</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation>ال&amp;دخول بحساب آخر</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يرد أحد</translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation>لم يرد أحد خلال خمس دقائق، فأُغلق الرابط. افتح رابطًا جديدًا حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation>&amp;فتح رابط جديد</translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation>واجهة Google Health API معطّلة</translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation>الواجهة معطّلة في مشروع Google لدى المنظّم. فعّلها هناك، وانتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>هذا الاسم مستعمل</translation>
    </message>
    <message>
        <source>%1 has left the league</source>
        <translation>غادر %1 الدوري</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>لا عميل بعد</translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation>يُطلب الإذن من %1 عبر عميل للدوري، وليس للدوري عميل بعد.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>There is a network, but %1 takes no connection. Try again in a few minutes.</source>
        <translation>الشبكة متوفرة، لكن %1 لا يقبل أي اتصال. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>لم يردّ %1 في الوقت المناسب. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>no steps entered</source>
        <translation>لا خطوات مُدخلة</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>%1: %2 → %3 steps, %4 → %5 points</source>
        <translation>%1: الخطوات %2 ← %3، النقاط %4 ← %5</translation>
    </message>
    <message>
        <source>rank %1 as before</source>
        <translation>المركز %1 كما كان</translation>
    </message>
    <message>
        <source>rank %1 → %2</source>
        <translation>المركز %1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>و%1 آخرون</numerusform>
            <numerusform>وواحد آخر (%1)</numerusform>
            <numerusform>واثنان آخران (%1)</numerusform>
            <numerusform>و%1 آخرون</numerusform>
            <numerusform>و%1 آخرون</numerusform>
            <numerusform>و%1 آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction for %1, %2</source>
        <translation>تصحيح %1، %2</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>صُحّح:</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>, place %1 (before: %2)</source>
        <translation>، المركز %1 (كان %2)</translation>
    </message>
    <message>
        <source>steps %1 (before: %2), points %3 (before: %4)</source>
        <translation>الخطوات %1 (كانت %2)، النقاط %3 (كانت %4)</translation>
    </message>
    <message>
        <source>place %1 (before: %2).</source>
        <translation>المركز %1 (كان %2).</translation>
    </message>
    <message>
        <source>%1: steps %2 (before: %3).</source>
        <translation>%1: الخطوات %2 (كانت %3).</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <comment>a day, what of it</comment>
        <translation>تصحيح %1: %2</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>that day has not begun yet</source>
        <translation>لم يبدأ ذلك اليوم بعد</translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation>انضم %1 في %2، ولا تُحتسب الأيام السابقة لذلك</translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation>لدى %1 متتبّع يتولى العدّ</translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message>
        <source>Not in the league yet</source>
        <translation>قبل الانضمام إلى الدوري</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 خطوة</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (+%Ln)</numerusform>
            <numerusform>نقطتان (+%Ln)</numerusform>
            <numerusform>+%Ln نقاط</numerusform>
            <numerusform>+%Ln نقطة</numerusform>
            <numerusform>+%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1، قد يتغيّر</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation>في حساب Google، تحت «التطبيقات والخدمات التابعة لجهات خارجية»</translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation>في إعدادات حساب المتتبّع، تحت «Applications»</translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation>تعذّر إبلاغ متتبّع %1 بأن الوصول قد انتهى (%2). نسي Stepladder هذا الوصول؛ ولإنهائه هناك أيضًا أزِله %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد (%n)</numerusform>
            <numerusform>يومان (%n)</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n جهاز</numerusform>
            <numerusform>جهاز واحد (%n)</numerusform>
            <numerusform>جهازان (%n)</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة (%n)</numerusform>
            <numerusform>رسالتان (%n)</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent to be texted</source>
        <translation>الموافقة على الرسائل النصية</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n دعوة</numerusform>
            <numerusform>دعوة واحدة (%n)</numerusform>
            <numerusform>دعوتان (%n)</numerusform>
            <numerusform>%n دعوات</numerusform>
            <numerusform>%n دعوة</numerusform>
            <numerusform>%n دعوة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 has left for good. Add them again to have them back.</source>
        <translation>غادر %1 نهائيًا. أضفه من جديد ليعود.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation>الدوري الخاص بي</translation>
    </message>
</context>
<context>
    <name>DesktopChannel</name>
    <message>
        <source>Open Stepladder</source>
        <translation>فتح Stepladder</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>ذكّرني غدًا</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>player</comment>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Notifications are shown on this desktop.</source>
        <translation>تظهر الإشعارات على سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1 لاعب</numerusform>
            <numerusform>لاعب واحد (%1)</numerusform>
            <numerusform>لاعبان (%1)</numerusform>
            <numerusform>%1 لاعبين</numerusform>
            <numerusform>%1 لاعبًا</numerusform>
            <numerusform>%1 لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>لم تجرِ أي مزامنة بعد</translation>
    </message>
    <message>
        <source>Nobody has a point yet</source>
        <translation>لا نقاط لأحد بعد</translation>
    </message>
    <message>
        <source>%1 share the season</source>
        <translation>يتقاسم %1 لقب الموسم</translation>
    </message>
    <message>
        <source>%1 share the top rung</source>
        <translation>يتقاسم %1 أعلى السلّم</translation>
    </message>
    <message>
        <source>%1 wins the season</source>
        <translation>يفوز %1 بالموسم</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>يتصدّر %1</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>ينتزع %1 الصدارة</translation>
    </message>
    <message>
        <source>%1 keeps the lead</source>
        <translation>يحافظ %1 على الصدارة</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1. %2، %3 نقطة</numerusform>
            <numerusform>%1. %2، نقطة واحدة (%3)</numerusform>
            <numerusform>%1. %2، نقطتان (%3)</numerusform>
            <numerusform>%1. %2، %3 نقاط</numerusform>
            <numerusform>%1. %2، %3 نقطة</numerusform>
            <numerusform>%1. %2، %3 نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>league, day, the first three</comment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two players</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>قد يتغيّر ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>و%1 لاعب آخر</numerusform>
            <numerusform>ولاعب آخر (%1)</numerusform>
            <numerusform>ولاعبان آخران (%1)</numerusform>
            <numerusform>و%1 لاعبين آخرين</numerusform>
            <numerusform>و%1 لاعبًا آخر</numerusform>
            <numerusform>و%1 لاعب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <comment>league, day</comment>
        <translation>%1: صُحّح %2</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>لم يُزامَن قط</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>was %1 at %2</source>
        <comment>level, time</comment>
        <translation>كانت %1 عند %2</translation>
    </message>
    <message>
        <source>was %1 on %2</source>
        <comment>level, weekday and time or date</comment>
        <translation>كانت %1 في %2</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <comment>weekday and time</comment>
        <translation>بلا مزامنة منذ %1</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>القراءات غير كافية بعد</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation>%1 في ملف العناوين، ويجب أن يكون عنوان https (أو http على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation>%1، ويجب أن يكون كائن JSON من العناوين</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation>%1 في ملف العناوين، وهو مفتاح غير معروف</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation>%1 في ملف العناوين، ويجب أن يكون كائن JSON</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة (%n)</numerusform>
            <numerusform>ثانيتين (%n)</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة (%n)</numerusform>
            <numerusform>دقيقتين (%n)</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة (%n)</numerusform>
            <numerusform>ساعتين (%n)</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation>لا يمكن استعمال هذا: %1. تحقّق منه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation>غير موجود: %1. تحقّق من الاسم ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>موجود من قبل: %1. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation>تعذّر الوصول إلى %1. تحقّق من الشبكة؛ سيعيد Stepladder المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation>انقطع الاتصال مع %1 قبل وصول الرد. سيعيد Stepladder المحاولة في الجولة القادمة.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation>ورد من %1 طلب بالتمهّل. ينتظر Stepladder ثم يعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation>هناك عطل لدى %1 حاليًا. سيعيد Stepladder المحاولة في الجولة القادمة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation>وصل من %1 رد غير مفهوم. إن استمر ذلك فابحث عن إصدار أحدث من Stepladder.</translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation>وصل من %1 أكثر مما يقبله Stepladder. إن استمر ذلك فابحث عن إصدار أحدث من Stepladder.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.</source>
        <translation>رُفض تسجيل الدخول لدى %1. أعد المحاولة بعد حين؛ وإن استمر ذلك فاسمح بالوصول من جديد.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation>%1: يلزم السماح بالوصول من جديد. الأيام السابقة محفوظة؛ أعد الربط حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>%1: يلزم السماح بالوصول من جديد. ينتهي هذا الإذن كل سبعة أيام لأن مشروع Google في وضع Testing. انقله إلى In production فيبقى.</translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation>لم تعد Google تتيح لـ Stepladder قراءة خطوات %1. أزِل وصوله في myaccount.google.com/connections ثم أعد الربط. الأيام السابقة محفوظة.</translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation>أحد المربعات لم يُحدَّد لدى %1. أعد الربط واترك جميع المربعات محدَّدة، وإلا فلا خطوات تُقرأ.</translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation>ليس للحساب المختار لدى %1 ملف في Google Health. سجّل الدخول بالحساب الذي تستعمله الساعة.</translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation>واجهة Google Health API معطّلة في مشروع Google لدى المنظّم. فعّلها هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation>معرّف العميل وسرّه غير معروفين لدى %1. انسخ كليهما من جديد من وحدة تحكّم المزوّد (stepladderctl client set)؛ لا يلزم أن يسمح أحد بالوصول من جديد.</translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation>أُغلقت خدمة %1. أعد الربط عبر Google Health، ويبقى السجل.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation>تفيد خدمة %1 بأن الوصول لم يُسمح به. لم يُحفظ شيء؛ يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation>هذا الحساب يخص %1، وهو يلعب بالفعل. سجّل الدخول بحساب الشخص الآخر.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation>أُلغي. لم يتغيّر شيء؛ يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation>لم يرد أحد في الوقت المحدد، فأُغلق الرابط. افتح رابطًا جديدًا حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation>لا سلسلة مفاتيح على هذا الحاسوب. شغّل واحدة (GNOME Keyring أو KWallet)، أو سمِّ ملفًا مشفّرًا في STEPLADDER_VAULT_FILE وملف عبارة مروره في STEPLADDER_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها فيتابع Stepladder تلقائيًا. لم يُفقد أي اتصال.</translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation>لم تسمح سلسلة المفاتيح لـ Stepladder بالدخول. اسمح به في برنامج سلسلة المفاتيح ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation>ليس في سلسلة المفاتيح أو الملف المشفّر مُدخل لـ %1. إن كان في خزنة أخرى فسمِّها (STEPLADDER_VAULT_FILE)؛ وإلا فأعد الربط، أو أعد الإعداد، لإنشاء مُدخل جديد.</translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation>لا تقبل سلسلة المفاتيح مُدخلًا بحجم مُدخل %1. استعمل الملف المشفّر بدلًا منها (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation>عبارة المرور لا تفتح الملف المشفّر. لم يتغيّر شيء؛ أدخل العبارة الصحيحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>الملف المشفّر تالف، أو كتبه إصدار أحدث من Stepladder. لم يتغيّر شيء؛ ضع نسخة منه مكانه، أو أبعده وأعد ربط الجميع.</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>الملف المشفّر %1 تالف، أو كتبه إصدار أحدث من Stepladder. لم يتغيّر شيء؛ ضع نسخة منه مكانه، أو أبعده وأعد ربط الجميع.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation>لم ترد سلسلة المفاتيح أو الملف المشفّر كما ينبغي. لم يضِع شيء؛ أعد المحاولة، أو شغّل الأمر doctor.</translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation>كتب قاعدة البيانات إصدار أحدث من Stepladder. لم يتغيّر شيء؛ ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation>هناك Stepladder آخر يعمل على ملف التعريف هذا. انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation>تعذّرت قراءة قاعدة البيانات أو الكتابة فيها. تحقّق من وجود مساحة على القرص ومن إمكان الكتابة في المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation>الملف %1 ليس نسخة احتياطية كاملة من Stepladder. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation>لم تعد الرسائل من هذا الإعداد مقبولة لدى %1. أعد إعداد القناة؛ الرسالة تنتظر.</translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation>لم تُقبل الرسالة لدى %1. راجع نصها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation>ليست في %1 قناة للرسائل النصية. أعدّ واحدة أولًا، ثم أدخل الرقم من جديد.</translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation>لم يوافق %1 على هذه الرسائل النصية. أدخل رقم الهاتف المحمول وليؤكّد صاحبه الرمز.</translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>لا يريد %1 رسائل نصية. لا يستطيع إعادة تفعيلها إلا صاحب الهاتف، بإرسال START.</translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation>أُرسل ما يكفي من الرموز حاليًا. اطلب الرمز التالي بعد %1.</translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation>ليس هذا هو الرمز. راجع أحدث رسالة نصية ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation>لا رمز ينتظر: يصلح كل رمز عشر دقائق وخمس محاولات واستعمالًا واحدًا. أدخل الرقم مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>%1 gets no texts at this hour. The message goes out in %2 by itself.</source>
        <translation>لا تُرسل رسائل نصية إلى %1 في هذه الساعة. ستُرسل الرسالة تلقائيًا بعد %2.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.</source>
        <translation>لا شيء يعرض الإشعارات هنا: لا توجد جلسة سطح مكتب، أو لا خدمة إشعارات فيها. تنتظر الرسالة حتى يعمل Stepladder في جلسة فيها ذلك.</translation>
    </message>
    <message>
        <source>Do not disturb is on. The message is shown when it ends.</source>
        <translation>وضع «عدم الإزعاج» مفعّل. تظهر الرسالة حين ينتهي.</translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation>لم يعد في سلسلة المفاتيح %1، وبه تُعرف الأرقام التي لا يجوز إرسال الرسائل إليها. أعد المُدخل من نسخة احتياطية لسلسلة المفاتيح؛ وحتى ذلك الحين لا يمكن إدخال رقم.</translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation>حدث خطأ داخل Stepladder. أعد المحاولة من فضلك؛ وإن تكرر فأبلغ عنه مع السجل.</translation>
    </message>
    <message>
        <source>The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).</source>
        <translation>بلغت تكلفة الرسائل النصية في %1 الحد المسموح. يُستأنف الإرسال تلقائيًا بعد %2، أو ارفع الحد في الإعدادات ضمن «الرسائل النصية» (في طرفية: stepladderctl channel sms --max-per-day، --max-per-month).</translation>
    </message>
    <message>
        <source>The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.</source>
        <translation>لا يسمح الدوري بإرسال رسائل نصية إلى بلد %1. اسمح به في الإعدادات ضمن «الرسائل النصية» (في طرفية: stepladderctl channel sms --countries)، أو استعمل ntfy بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.</source>
        <translation>تعذّر الوصول إلى %1: لا يردّ %2 مع أن الشبكة متوفرة. سيعيد Stepladder المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.</source>
        <translation>تعذّر الوصول إلى %1: لا يردّ %2 في الوقت المناسب. سيعيد Stepladder المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Stepladder tries again at the next round.</source>
        <translation>لم يردّ %1 في الوقت المناسب. سيعيد Stepladder المحاولة في الجولة القادمة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.</source>
        <translation>تعذّر الوصول إلى %1: لا يردّ %2 في الوقت المناسب. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.</source>
        <translation>تعذّر الوصول إلى %1: لا يردّ %2 مع أن الشبكة متوفرة. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and test again.</source>
        <translation>تعذّر الوصول إلى %1. تحقّق من الشبكة ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>لم يردّ %1 في الوقت المناسب. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Check the network and test again.</source>
        <translation>انقطع الاتصال مع %1 قبل وصول ردّ. تحقّق من الشبكة ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in %2.</source>
        <translation>يطلب %1 مهلة. أعد المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Try again in a few minutes.</source>
        <translation>%1 معطّل في الوقت الحالي. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).</source>
        <translation>قاعدة البيانات تالفة. استعد أحدث نسخة احتياطية (في الطرفية: stepladderctl restore FILE).</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.</source>
        <translation>تعذّرت قراءة الملف %1 أو الكتابة فيه. تحقّق من اسمه وأذونه والمساحة على القرص ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Stepladder may not write in the folder %1. Give yourself the right to, then try again.</source>
        <translation>لا يحق لـ Stepladder الكتابة في المجلد %1. امنح نفسك الإذن بذلك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that its folder is there and the disk has room, then try again.</source>
        <translation>تعذّر إنشاء الملف %1. تحقّق من وجود مجلده ومن وجود مساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>FileVault</name>
    <message>
        <source>The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.</source>
        <translation>تعذّرت كتابة الملف المشفّر %1. تحقّق من وجود مساحة على القرص ومن إمكان الكتابة في مجلده، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is at work on the encrypted file %1. Try again in a moment.</source>
        <translation>هناك برنامج آخر يعمل على الملف المشفّر %1. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).</source>
        <translation>العنصر %1 مجلد. سمِّ ملفًا فيه للأسرار (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The encrypted file %1 could not be read. Give yourself the right to, then try again.</source>
        <translation>تعذّرت قراءة الملف المشفّر %1. امنح نفسك الإذن بذلك ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation>معرّف العميل فارغ</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>سر العميل فارغ</translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation>عنوان خدمة ليس https وليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation>يمكنك إغلاق هذه الصفحة. يتابع Stepladder في نافذته.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation>في الاسم محارف تحكّم</translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation>لا يظهر من الاسم شيء</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>الاسم أطول من ثمانين حرفًا</translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation>يحتاج %1 إلى تاريخ من 2000-01-01 إلى 2099-12-31، مثل 2026-11-19</translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation>يجب أن تكون الخطوات عددًا صحيحًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>%1 needs a time zone such as %2</source>
        <translation>يحتاج %1 إلى منطقة زمنية مثل %2</translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation>يقع %1 خارج الموسم، الممتد من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation>يقع %1 قبل الموسم، الذي يبدأ في %2</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>يحتاج %1 إلى عدد صحيح من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 needs 0, 12, 24, 48 or 72</source>
        <translation>يحتاج %1 إلى 0 أو 12 أو 24 أو 48 أو 72</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>مقدار الخطوات الإضافية</translation>
    </message>
    <message>
        <source>the settling time</source>
        <translation>وقت ثبات الأيام</translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation>سينتهي الموسم قبل أن يبدأ</translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation>الصق العنوان الذي انتهى إليه متصفح اللاعب، ثم اضغط Enter ثم Ctrl+D.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation>أرسل هذا العنوان إلى %1. يصلح حتى %2. سينتهي المتصفح إلى صفحة يتعذّر الوصول إليها: عنوانها هو الرد، للأمر «stepladderctl player accept».</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation>لا أحد مدعو. ادعُ لاعبًا في مكان آخر بالأمر: stepladderctl player invite NAME</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>The link ended on %1</source>
        <comment>weekday or date, time</comment>
        <translation>انتهى الرابط %1</translation>
    </message>
    <message>
        <source>The answer is awaited until %1</source>
        <comment>time</comment>
        <translation>الردّ منتظر حتى %1</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>انتهى الرابط</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an answer is awaited; time</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation>انتهت دعوة %1 في %2. أرسل دعوة جديدة.</translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation>استُعمل هذا العنوان من قبل: %1 في الدوري.</translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation>هذا العنوان من دعوة سابقة إلى %1. اطلب أحدث عنوان.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation>تفيد خدمة %1 بأن الوصول لم يُسمح به. لم يُحفظ شيء؛ يمكن فتح الرابط نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.</source>
        <translation>هذا العنوان غير مقبول لدى %1: إما أنه مبتور، أو سبق استعماله، أو مضت عليه دقائق. الصقه كاملًا، أو اطلب من %2 فتح الرابط نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation>تعذّر الوصول إلى %1 حاليًا. الصق العنوان مرة أخرى قريبًا؛ فهو يصلح بضع دقائق، ويصلح الرابط حتى ينتهي.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation>انقطع الاتصال مع %1 قبل وصول الرد. الصق العنوان مرة أخرى؛ وإن رُفض فافتح الرابط من جديد.</translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation>اللاعب الذي تُدخل خطواته يدويًا لا يحتاج إلى دعوة. أضفه مباشرة.</translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation>لم يعد ما يخص هذه الدعوة في سلسلة المفاتيح. أرسل إلى %1 دعوة جديدة.</translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation>%1 في الدوري بالفعل، فلا حاجة إلى هذا الرد.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Have %2 open the link again with their own account.</source>
        <translation>هذا الحساب يخص %1، وهو يلعب بالفعل. اطلب من %2 فتح الرابط من جديد بحسابه.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Have %1 open the link again with their own account.</source>
        <translation>ليس هذا هو الحساب الذي لعب به %1 حتى الآن. اطلب من %1 فتح الرابط من جديد بحسابه.</translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation>ليس للدوري بعد عميل خاص به لهذا المتتبّع. أدخل معرّف العميل وسرّه مرة واحدة؛ ويُحفظان للاعب التالي.</translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation>يحتاج %1 إلى %2</translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation>وقت مثل 08:30</translation>
    </message>
    <message>
        <source>days such as mon-fri or sat,sun, or all</source>
        <translation>أيام مثل mon-fri أو sat,sun، أو all</translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation>dense أو competition</translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation>ليس للدوري إعداد «%1»</translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation>يحتاج league create إلى --%1</translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation>الدوري %1 جاهز. أضف لاعبين بالأمر: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>لا دوري بعد. أنشئ واحدًا بالأمر: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>battery-critical has to be below battery-low</source>
        <translation>يجب أن يكون battery-critical دون battery-low</translation>
    </message>
</context>
<context>
    <name>LeagueWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a player, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays here yet.</source>
        <translation>لا أحد يلعب هنا بعد.</translation>
    </message>
    <message>
        <source>Nobody has a point yet.</source>
        <translation>لا نقاط لأحد بعد.</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>خطوات الجميع</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>هذا الموسم</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>الخطوات في اليوم</translation>
    </message>
    <message>
        <source>each player</source>
        <translation>لكل لاعب</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>بلوغ الهدف</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>من الأيام المقروءة</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>أفضل يوم</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>أفضل أسبوع</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>أطول متتالية</translation>
    </message>
    <message>
        <source>Longest running streak</source>
        <translation>أطول متتالية حالية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month</comment>
        <translation>%1، حتى الآن</translation>
    </message>
    <message>
        <source>%1 steps, the goal on %2 of the days</source>
        <comment>number, per cent</comment>
        <translation>%1 خطوة، والهدف في %2 من الأيام</translation>
    </message>
    <message>
        <source>Nobody reached the goal</source>
        <translation>لم يبلغ أحد الهدف</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln لاعب</numerusform>
            <numerusform>لاعب واحد (%Ln)</numerusform>
            <numerusform>لاعبان (%Ln)</numerusform>
            <numerusform>%Ln لاعبين</numerusform>
            <numerusform>%Ln لاعبًا</numerusform>
            <numerusform>%Ln لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>%Ln نقطة لكلٍّ</numerusform>
            <numerusform>نقطة واحدة (%Ln) لكلٍّ</numerusform>
            <numerusform>نقطتان (%Ln) لكلٍّ</numerusform>
            <numerusform>%Ln نقاط لكلٍّ</numerusform>
            <numerusform>%Ln نقطة لكلٍّ</numerusform>
            <numerusform>%Ln نقطة لكلٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>يلزم أن يسمح %Ln لاعب بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح لاعب واحد (%Ln) بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح لاعبان (%Ln) بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعبين بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعبًا بالوصول من جديد.</numerusform>
            <numerusform>يلزم أن يسمح %Ln لاعب بالوصول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1: يلزم السماح بالوصول من جديد.</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1: يلزم السماح بالوصول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>تعذّرت القراءة الأخيرة لـ %Ln لاعب، وستُعاد المحاولة.</numerusform>
            <numerusform>تعذّرت القراءة الأخيرة للاعب واحد (%Ln)، وستُعاد المحاولة.</numerusform>
            <numerusform>تعذّرت القراءة الأخيرة للاعبين (%Ln)، وستُعاد المحاولة.</numerusform>
            <numerusform>تعذّرت القراءة الأخيرة لـ %Ln لاعبين، وستُعاد المحاولة.</numerusform>
            <numerusform>تعذّرت القراءة الأخيرة لـ %Ln لاعبًا، وستُعاد المحاولة.</numerusform>
            <numerusform>تعذّرت القراءة الأخيرة لـ %Ln لاعب، وستُعاد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read last, and is tried again.</source>
        <translation>تعذّرت القراءة الأخيرة لـ %1، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be read last, and are tried again.</source>
        <comment>several names</comment>
        <translation>تعذّرت القراءة الأخيرة لـ %1، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>There is nobody to connect.</source>
        <translation>لا يوجد لاعب لربطه.</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>كل الأيام هنا تُدخل يدويًا.</translation>
    </message>
    <message>
        <source>All trackers are connected.</source>
        <translation>كل المتتبّعات متصلة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a player, a battery&apos;s level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>قيد المراقبة: %Ln متتبّع، ولا بطارية منخفضة.</numerusform>
            <numerusform>قيد المراقبة: متتبّع واحد (%Ln)، ولا بطارية منخفضة.</numerusform>
            <numerusform>قيد المراقبة: متتبّعان (%Ln)، ولا بطارية منخفضة.</numerusform>
            <numerusform>قيد المراقبة: %Ln متتبّعات، ولا بطارية منخفضة.</numerusform>
            <numerusform>قيد المراقبة: %Ln متتبّعًا، ولا بطارية منخفضة.</numerusform>
            <numerusform>قيد المراقبة: %Ln متتبّع، ولا بطارية منخفضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>بطارية %Ln متتبّع منخفضة.</numerusform>
            <numerusform>بطارية متتبّع واحد (%Ln) منخفضة.</numerusform>
            <numerusform>بطاريتا متتبّعين (%Ln) منخفضتان.</numerusform>
            <numerusform>بطاريات %Ln متتبّعات منخفضة.</numerusform>
            <numerusform>بطاريات %Ln متتبّعًا منخفضة.</numerusform>
            <numerusform>بطاريات %Ln متتبّع منخفضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: %1.</source>
        <comment>players with levels</comment>
        <translation>بطارية منخفضة: %1.</translation>
    </message>
    <message>
        <source>A point at %1 steps, and one more for every %2 above.</source>
        <translation>نقطة عند %1 خطوة، ونقطة إضافية لكل %2 فوقها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1 قد يتغيّر اليوم خلال %Ln ساعة بعد انتهائه.</numerusform>
            <numerusform>%1 قد يتغيّر اليوم خلال ساعة واحدة (%Ln) بعد انتهائه.</numerusform>
            <numerusform>%1 قد يتغيّر اليوم خلال ساعتين (%Ln) بعد انتهائه.</numerusform>
            <numerusform>%1 قد يتغيّر اليوم خلال %Ln ساعات بعد انتهائه.</numerusform>
            <numerusform>%1 قد يتغيّر اليوم خلال %Ln ساعة بعد انتهائه.</numerusform>
            <numerusform>%1 قد يتغيّر اليوم خلال %Ln ساعة بعد انتهائه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 وشخص واحد آخر (%Ln)</numerusform>
            <numerusform>%1 وشخصان آخران (%Ln)</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1، و%Ln آخرون</numerusform>
            <numerusform>%1، وشخص واحد آخر (%Ln)</numerusform>
            <numerusform>%1، وشخصان آخران (%Ln)</numerusform>
            <numerusform>%1، و%Ln آخرون</numerusform>
            <numerusform>%1، و%Ln شخصًا آخر</numerusform>
            <numerusform>%1، و%Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>a message&apos;s number is needed, as &quot;messages list&quot; shows it</source>
        <translation>يلزم رقم رسالة، كما يعرضه «messages list»</translation>
    </message>
    <message>
        <source>There is no message %1 in this league. &quot;messages list&quot; shows the messages.</source>
        <translation>لا رسالة رقمها %1 في هذا الدوري. يعرض «messages list» الرسائل.</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits.</source>
        <translation>لم يُرسل شيء بعد، ولا شيء ينتظر.</translation>
    </message>
</context>
<context>
    <name>MessageFate</name>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; then: stepladderctl messages resend %2, or: messages cancel %2</source>
        <translation>لا يُعرف هل وصلت الرسالة إلى %1، ولن تُرسل من جديد تلقائيًا. تحقّق هناك، ثم: stepladderctl messages resend %2، أو: messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2</source>
        <translation>الرسالة إلى %1 تنتظر، وتلك القناة غير مُعدّة. أعدّها (stepladderctl channel %1)، أو ألغِ الرسالة: stepladderctl messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 by %2 goes out from %3 on.</source>
        <comment>recipient, channel, time</comment>
        <translation>تُرسل الرسالة إلى %1 عبر %2 ابتداءً من %3.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). What to do says: stepladderctl channel test %1</source>
        <translation>الرسالة إلى %1 تنتظر (%2). لمعرفة ما يلزم: stepladderctl channel test %1</translation>
    </message>
    <message>
        <source>The message to %1 waits. It goes out with a later round.</source>
        <translation>الرسالة إلى %1 تنتظر. ستُرسل مع جولة لاحقة.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation>الرسالة إلى %1 تنتظر (%2). ستُرسل مع جولة لاحقة.</translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation>رُفضت الرسالة إلى %1 (%2).</translation>
    </message>
</context>
<context>
    <name>MessageSetup</name>
    <message>
        <source>the webhook&apos;s address is missing</source>
        <translation>عنوان الـ webhook ناقص</translation>
    </message>
    <message>
        <source>the bot&apos;s token is missing</source>
        <translation>الرمز المميز للبوت ناقص</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>رمز الوصول المميز ناقص</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>السر ناقص</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>To Slack by webhook</source>
        <translation>إلى Slack عبر webhook</translation>
    </message>
    <message>
        <source>To the Slack channel %1</source>
        <translation>إلى القناة %1 في Slack</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>إشعار على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>رسالة نصية إلى %1</translation>
    </message>
    <message>
        <source>Notification to %1 by ntfy</source>
        <translation>إشعار إلى %1 عبر ntfy</translation>
    </message>
    <message>
        <source>Results, %1 to %2</source>
        <comment>two days</comment>
        <translation>النتائج، %1 إلى %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <comment>a day</comment>
        <translation>النتيجة، %1</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>a day</comment>
        <translation>تصحيح، %1</translation>
    </message>
    <message>
        <source>Battery, %1</source>
        <comment>a day</comment>
        <translation>البطارية، %1</translation>
    </message>
    <message>
        <source>Sync reminder, %1</source>
        <comment>a day</comment>
        <translation>تذكير بالمزامنة، %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>weekday or date, time</comment>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>weekday or date, time</comment>
        <translation>أُرسلت %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <comment>weekday or date, time</comment>
        <translation>آخر محاولة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way and recipient, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>يجري إرسالها الآن.</translation>
    </message>
    <message>
        <source>It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>تُرسل في %1.</translation>
    </message>
    <message>
        <source>It goes out with the next round.</source>
        <translation>تُرسل مع الجولة القادمة.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>weekday or date, time</comment>
        <translation>المحاولة القادمة: %1.</translation>
    </message>
    <message>
        <source>We do not know whether %1&apos;s text arrived. Sending again may text %1 twice.</source>
        <translation>لا نعرف هل وصلت الرسالة النصية إلى %1. قد يؤدي الإرسال من جديد إلى وصولها إلى %1 مرتين.</translation>
    </message>
    <message>
        <source>We do not know whether the notification reached %1. Sending again may tell %1 twice.</source>
        <translation>لا نعرف هل وصل الإشعار إلى %1. قد يؤدي الإرسال من جديد إلى إشعار %1 مرتين.</translation>
    </message>
    <message>
        <source>We do not know whether Slack has this message. Sending again may post it twice.</source>
        <translation>لا نعرف هل وصلت هذه الرسالة إلى Slack. قد يؤدي الإرسال من جديد إلى نشرها مرتين.</translation>
    </message>
    <message>
        <source>We do not know whether this was shown. Sending again may show it twice.</source>
        <translation>لا نعرف هل عُرض هذا الإشعار. قد يؤدي الإرسال من جديد إلى عرضه مرتين.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>أنت ألغيتها.</translation>
    </message>
    <message>
        <source>It was cancelled by itself: a newer message says more, or it came too late to be of use.</source>
        <translation>أُلغيت تلقائيًا: هناك رسالة أحدث أوفى منها، أو أنها جاءت بعد فوات الأوان.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحّحت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>The league pauses. It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>الدوري متوقف مؤقتًا. تُرسل في %1.</translation>
    </message>
    <message>
        <source>It was given up: it had waited for too long to be of use.</source>
        <translation>تُركت دون إرسال: طال انتظارها حتى لم تعد مفيدة.</translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself.</source>
        <translation>لا يقبل خادم ntfy مزيدًا من الرسائل اليوم. يتابع Stepladder غدًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.</source>
        <translation>لا يسمح خادم ntfy في %1 لـ Stepladder بالنشر. أعد إعداد القناة برمز وصول مميز يسمح بذلك (--token-file)؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.</source>
        <translation>لا خادم ntfy عند %1. راجع عنوانه وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>The ntfy server %1 answers. Nothing was sent.</source>
        <translation>خادم ntfy في %1 يستجيب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only</source>
        <translation>يُكتب عنوان خادم ntfy هكذا https://ntfy.sh، ولا يُقبل http غير المشفّر إلا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows</source>
        <translation>ينتهي عنوان خادم ntfy باسمه (أو بالمنفذ): لا تعرف الهواتف خوادم تحت مسار. احذف ما يليه</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation>دوري الخطوات على سطح مكتبك.</translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>حفظ الإعدادات وقاعدة البيانات والقفل ضمن DIR.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>اعتبار هذه اللحظة هي الوقت الحاضر، لإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation>رسم نوافذ ملف التعريف في DIR ملفات PNG ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation>البدء في علبة النظام إن وُجدت، عند بدء الجلسة.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>إخراج الإصدار.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>إخراج هذه المساعدة.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>مُعطى غير متوقع: %1</translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation>يحتاج --now إلى لحظة مثل 2026-11-20T00:10:00Z.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>يحتاج --%1 إلى مجلد.</translation>
    </message>
    <message>
        <source>Start with the wall view: the ladder and its charts in turn, on the whole screen.</source>
        <translation>البدء بعرض الحائط: السلّم ومخططاته بالتناوب على الشاشة كلها.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>%1 answered: %2.</source>
        <comment>service, its code</comment>
        <translation>رد %1: %2.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment. Look again in a minute.</source>
        <translation>يجري إرسال هذه الرسالة الآن. راجعها بعد دقيقة.</translation>
    </message>
    <message>
        <source>This message went out already and cannot be called back.</source>
        <translation>أُرسلت هذه الرسالة بالفعل ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>This message has just been taken up by a round. Look again in a minute.</source>
        <translation>بدأت جولة للتو بإرسال هذه الرسالة. راجعها بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>لم يُلصق شيء. انسخ العنوان الذي انتهى إليه المتصفح؛ يبدأ بـ http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation>هذا النص طويل جدًا. الصق العنوان وحده؛ يبدأ بـ http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>ليس هذا نصًا. انسخ العنوان الذي انتهى إليه المتصفح؛ يبدأ بـ http://127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>ليس في هذا النص عنوان. انسخ العنوان الذي انتهى إليه المتصفح؛ يبدأ بـ http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation>هذا هو الرابط نفسه. افتحه في متصفح، واسمح بالوصول، ثم الصق العنوان الذي ينتهي إليه المتصفح.</translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation>ليس هذا هو العنوان الذي انتهى إليه المتصفح. انسخ العنوان الذي يبدأ بـ http://127.0.0.1 بعد السماح بالوصول.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation>هذا العنوان غير مكتمل. انسخه كله من شريط العنوان في المتصفح.</translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation>هذا العنوان من دعوة أخرى. اطلب أحدث عنوان.</translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation>استُعمل هذا العنوان من قبل. لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>This address is from an earlier try. Open the page again and copy the new one.</source>
        <translation>هذا العنوان من محاولة سابقة. افتح الصفحة من جديد وانسخ العنوان الجديد.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation>رقم الهاتف قصير جدًا</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>رقم الهاتف طويل جدًا</translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation>يجب أن يبدأ رقم الهاتف بعلامة + ورمز الدولة، مثل +1 أو +49</translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation>ينقص رقم الهاتف رمز المنطقة</translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation>أرقام الهاتف في تلك الدولة لها طول آخر</translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation>لا رقم هاتف هنا</translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation>لا تُرسل رسائل نصية إلى رقم له تحويلة</translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation>يُكتب رقم الهاتف بالأرقام، بلا حروف</translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation>فيه علامات لا ترد في أرقام الهواتف</translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>The ntfy app</source>
        <translation>تطبيق ntfy</translation>
    </message>
    <message>
        <source>A new address turns them on again.</source>
        <translation>عنوان جديد يعيد تشغيلها.</translation>
    </message>
    <message>
        <source>Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>لا يمكن إلا لصاحب الهاتف إعادة تشغيلها، بإرسال START في رسالة نصية.</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation>لم يصل عنوان لهذه الموافقة عبر الإدخال القياسي</translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation>لا يُستعمل --token-file إلا مع --tracker fitbit</translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation>افتح هذا العنوان في متصفح. ننتظر الموافقة مدة 5 دقائق.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation>لا لاعبين بعد. أضف لاعبًا بالأمر: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation>أُزيل %1 من الدوري. تبقى الأيام محفوظة.</translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access.</source>
        <translation>نُسي %1: %2، مع الوصول.</translation>
    </message>
    <message>
        <source>These copies still hold them, until you delete them; none brings them back:</source>
        <translation>ما زالت هذه النسخ تحوي بياناته إلى أن تحذفها؛ ولا تعيده أي منها:</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (لم يعد هناك: حيثما صار)</translation>
    </message>
    <message>
        <source>Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.</source>
        <translation>سبق أن غادر شخص آخر بالاسم %1 وله حساب آخر. لنسيانه أيضًا شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation>خطوات %1: %2 في %3.</translation>
    </message>
    <message>
        <source>--format needs json or csv</source>
        <translation>يحتاج --format إلى json أو csv</translation>
    </message>
    <message>
        <source>import needs --player</source>
        <translation>يحتاج import إلى --player</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>من %2 أُخذ لـ %1: %n يوم.</numerusform>
            <numerusform>من %2 أُخذ لـ %1: يوم واحد (%n).</numerusform>
            <numerusform>من %2 أُخذ لـ %1: يومان (%n).</numerusform>
            <numerusform>من %2 أُخذ لـ %1: %n أيام.</numerusform>
            <numerusform>من %2 أُخذ لـ %1: %n يومًا.</numerusform>
            <numerusform>من %2 أُخذ لـ %1: %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>كان الموسم قد أُغلق حينها، لذلك لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>لم يصل أي يوم بعد إغلاق الموسم (%n).</numerusform>
            <numerusform>وصل يوم واحد (%n) بعد إغلاق الموسم، ولا يُحتسب.</numerusform>
            <numerusform>وصل يومان (%n) بعد إغلاق الموسم، ولا يُحتسبان.</numerusform>
            <numerusform>وصلت %n أيام بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
            <numerusform>وصل %n يومًا بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
            <numerusform>وصل %n يوم بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>تُرك %n يوم: خارج الموسم أو قبل انضمام اللاعب أو لم يأتِ بعد.</numerusform>
            <numerusform>تُرك يوم واحد (%n): خارج الموسم أو قبل انضمام اللاعب أو لم يأتِ بعد.</numerusform>
            <numerusform>تُرك يومان (%n): خارج الموسم أو قبل انضمام اللاعب أو لم يأتيا بعد.</numerusform>
            <numerusform>تُركت %n أيام: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
            <numerusform>تُرك %n يومًا: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
            <numerusform>تُرك %n يوم: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation>ليس للدوري بعد عميل لهذا المتتبّع. أعطِ --client-id و --client-secret-file هذه المرة؛ ويُحفظان للاعب التالي.</translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation>يحتاج --tracker إلى google-health أو fitbit أو manual</translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation>%1 في الدوري.</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.</source>
        <translation>الإعدادات في %1 تالفة. أعد نسخة من الملف، فالأسرار محفوظة تحت اسم مكتوب فيه.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>بفارق %Ln نقطة خلف %1</numerusform>
            <numerusform>بفارق نقطة واحدة (%Ln) خلف %1</numerusform>
            <numerusform>بفارق نقطتين (%Ln) خلف %1</numerusform>
            <numerusform>بفارق %Ln نقاط خلف %1</numerusform>
            <numerusform>بفارق %Ln نقطة خلف %1</numerusform>
            <numerusform>بفارق %Ln نقطة خلف %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>بفارق %Ln نقطة أمام %1</numerusform>
            <numerusform>بفارق نقطة واحدة (%Ln) أمام %1</numerusform>
            <numerusform>بفارق نقطتين (%Ln) أمام %1</numerusform>
            <numerusform>بفارق %Ln نقاط أمام %1</numerusform>
            <numerusform>بفارق %Ln نقطة أمام %1</numerusform>
            <numerusform>بفارق %Ln نقطة أمام %1</numerusform>
        </translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>بالتساوي مع %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>غادر الدوري. تبقى الأيام بهذا الاسم.</translation>
    </message>
    <message>
        <source>The first day that counts is %1.</source>
        <comment>weekday and date</comment>
        <translation>أول يوم يُحتسب هو %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>المركز %1 من %2 برصيد %Ln نقطة</numerusform>
            <numerusform>المركز %1 من %2 برصيد نقطة واحدة (%Ln)</numerusform>
            <numerusform>المركز %1 من %2 برصيد نقطتين (%Ln)</numerusform>
            <numerusform>المركز %1 من %2 برصيد %Ln نقاط</numerusform>
            <numerusform>المركز %1 من %2 برصيد %Ln نقطة</numerusform>
            <numerusform>المركز %1 من %2 برصيد %Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and points, distance to another player</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In the league since %1</source>
        <comment>date</comment>
        <translation>في الدوري منذ %1</translation>
    </message>
    <message>
        <source>There are no days of %1.</source>
        <translation>لا توجد أيام باسم %1.</translation>
    </message>
    <message>
        <source>No steps have been entered yet.</source>
        <translation>لم تُدخل أي خطوات بعد.</translation>
    </message>
    <message>
        <source>No day has been read yet. The first ones come with the next round.</source>
        <translation>لم يُقرأ أي يوم بعد. تأتي الأيام الأولى مع الجولة القادمة.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Season average</source>
        <translation>متوسط الموسم</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>خطوة في اليوم</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>أيام الهدف</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>هذا الموسم</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>المتتالية الحالية</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>أفضل يوم</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>أفضل أسبوع</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>أطول متتالية</translation>
    </message>
    <message>
        <source>Days at the goal</source>
        <translation>أيام بلوغ الهدف</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>الخطوات في اليوم</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>مجموع الخطوات</translation>
    </message>
    <message>
        <source>ntfy app</source>
        <translation>تطبيق ntfy</translation>
    </message>
    <message>
        <source>Daily result and low battery</source>
        <translation>النتيجة اليومية وانخفاض البطارية</translation>
    </message>
    <message>
        <source>Daily result</source>
        <translation>النتيجة اليومية</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>انخفاض البطارية</translation>
    </message>
    <message>
        <source>Neither the daily result nor low batteries</source>
        <translation>لا النتيجة اليومية ولا انخفاض البطارية</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>لا رسائل نصية</translation>
    </message>
    <message>
        <source>No phone has been entered.</source>
        <translation>لم يُدخَل أي هاتف.</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1، مؤكد</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code.</source>
        <translation>لا يُرسَل شيء حتى يُدخل صاحبه الرمز.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <comment>date</comment>
        <translation>انتهت في %1.</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>من الأيام المقروءة</translation>
    </message>
    <message>
        <source>In the league from %1</source>
        <comment>date yet to come</comment>
        <translation>في الدوري ابتداءً من %1</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation>المنفذ %1 في هذا الحاسوب، لأن برنامجًا آخر يشغله</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>سُمح بالوصول</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation>هذا الطلب طويل جدًا</translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation>ما زال Stepladder ينتظر الرد الصحيح. ارجع إلى الصفحة التي تسمح فيها بالوصول.</translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation>هذا الطلب غير مفهوم</translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation>لا يصل الرد بهذه الطريقة</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation>استُعمل هذا العنوان من قبل</translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation>تلقّى Stepladder ردًا. انظر إلى نافذته.</translation>
    </message>
    <message>
        <source>This answer is not complete</source>
        <translation>هذا الرد غير مكتمل</translation>
    </message>
    <message>
        <source>This answer is from an earlier try</source>
        <translation>هذا الردّ من محاولة سابقة</translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>صعود %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>هبوط %1</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>لا خطوات مُدخلة</translation>
    </message>
    <message>
        <source>no steps entered yet</source>
        <translation>لا خطوات مُدخلة بعد</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>بلا مزامنة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 خطوة</numerusform>
            <numerusform>خطوة واحدة (%1)</numerusform>
            <numerusform>خطوتان (%1)</numerusform>
            <numerusform>%1 خطوات</numerusform>
            <numerusform>%1 خطوة</numerusform>
            <numerusform>%1 خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>%1 خطوة حتى الآن</numerusform>
            <numerusform>خطوة واحدة (%1) حتى الآن</numerusform>
            <numerusform>خطوتان (%1) حتى الآن</numerusform>
            <numerusform>%1 خطوات حتى الآن</numerusform>
            <numerusform>%1 خطوة حتى الآن</numerusform>
            <numerusform>%1 خطوة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>نقطة واحدة (%1)</numerusform>
            <numerusform>نقطتان (%1)</numerusform>
            <numerusform>%1 نقاط</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع %1</translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> و%1 آخرون</numerusform>
            <numerusform> وواحد آخر (%1)</numerusform>
            <numerusform> واثنان آخران (%1)</numerusform>
            <numerusform> و%1 آخرون</numerusform>
            <numerusform> و%1 آخرون</numerusform>
            <numerusform> و%1 آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Place, name, steps, points in all:</source>
        <translation>المركز، الاسم، الخطوات، مجموع النقاط:</translation>
    </message>
    <message>
        <source>Place, name, steps:</source>
        <translation>المركز، الاسم، الخطوات:</translation>
    </message>
    <message>
        <source>* may still change</source>
        <translation>* قد يتغيّر</translation>
    </message>
    <message>
        <source>All final.</source>
        <translation>كل شيء نهائي.</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>قد يتغيّر: %1.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>no steps entered</source>
        <translation>لا خطوات</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 خطوة</translation>
    </message>
    <message>
        <source>You lead.</source>
        <translation>الصدارة لك.</translation>
    </message>
    <message>
        <source>%1 leads with %2.</source>
        <translation>الأول %1: %2.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3, points %4, %5 in all. %6</source>
        <extracomment>A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.</extracomment>
        <translation>مركزك %1/%2، %3، نقاط %4، مجموع %5. %6</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>قد يتغيّر.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>%1 has left the league and gets no texts any more.</source>
        <translation>غادر %1 الدوري، ولن تُرسل إليه رسائل بعد الآن.</translation>
    </message>
    <message>
        <source>%1 wants no notifications. A new topic turns them on again.</source>
        <translation>%1 لا يريد إشعارات. يعيد تفعيلها موضوع جديد.</translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>Nobody has a tracker to read.</source>
        <translation>لا متتبّع لأحد ليُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>تمت المزامنة: %1 من %n لاعب محدَّث.</numerusform>
            <numerusform>تمت المزامنة: %1 من لاعب واحد (%n) محدَّث.</numerusform>
            <numerusform>تمت المزامنة: %1 من لاعبين (%n) محدَّث.</numerusform>
            <numerusform>تمت المزامنة: %1 من %n لاعبين محدَّث.</numerusform>
            <numerusform>تمت المزامنة: %1 من %n لاعبًا محدَّث.</numerusform>
            <numerusform>تمت المزامنة: %1 من %n لاعب محدَّث.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>لا وجود للقناة «%1»</translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation>يجب ألّا يكون --from بعد --to</translation>
    </message>
    <message>
        <source>To send these takes %1.</source>
        <translation>يتطلب إرسال هذه الرسائل %1.</translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation>لا شيء يُرسل: لم تُعدّ أي قناة، أو ليس لليوم نتيجة بعد.</translation>
    </message>
    <message>
        <source>--scheduled knows the day itself and takes no --date</source>
        <translation>يعرف --scheduled اليوم بنفسه ولا يقبل --date</translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message>
        <source>%1: rank %2 instead of %3</source>
        <comment>player, ranks</comment>
        <translation>%1: المركز %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1: new on rank %2</source>
        <comment>player, rank</comment>
        <translation>%1: مركز جديد %2</translation>
    </message>
    <message>
        <source>%1: no longer ranked</source>
        <comment>player</comment>
        <translation>%1: خارج الترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>%Ln غيرهم</numerusform>
            <numerusform>واحد آخر (%Ln)</numerusform>
            <numerusform>اثنان آخران (%Ln)</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessage</name>
    <message>
        <source>A sample from Stepladder</source>
        <translation>عيّنة من Stepladder</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no league called %1. See which there are: stepladderctl league list</source>
        <translation>لا يوجد دوري باسم %1. لمعرفة الموجود: stepladderctl league list</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>لا دوري بعد. أنشئ واحدًا بالأمر: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation>هناك أكثر من دوري، فيجب أن يحدّد --league أحدها</translation>
    </message>
    <message>
        <source>There is no player called %1. See who plays: stepladderctl player list</source>
        <translation>لا يوجد لاعب باسم %1. لمعرفة من يلعب: stepladderctl player list</translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation>الملف %1 فارغ أو أكبر من أن يكون سرًا</translation>
    </message>
</context>
<context>
    <name>Slack</name>
    <message>
        <source>Slack no longer knows this webhook. Make a new one on your app&apos;s page Incoming Webhooks at api.slack.com/apps and set the channel up again.</source>
        <translation>لم يعد Slack يعرف هذا الـ webhook. أنشئ واحدًا جديدًا في صفحة Incoming Webhooks لتطبيقك في api.slack.com/apps وأعد إعداد القناة.</translation>
    </message>
    <message>
        <source>The Slack app lacks the permission %1. Add it on its page OAuth &amp; Permissions at api.slack.com/apps, install the app again and set the channel up again.</source>
        <translation>ينقص تطبيق Slack الإذن %1. أضفه في صفحة OAuth &amp; Permissions للتطبيق في api.slack.com/apps، ثم ثبّت التطبيق من جديد وأعد إعداد القناة.</translation>
    </message>
    <message>
        <source>The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.</source>
        <translation>البوت ليس في قناة Slack. ادعُه إليها (/invite ثم اسمه)، ثم اختبر القناة.</translation>
    </message>
    <message>
        <source>Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, invite the bot; then set the channel up again.</source>
        <translation>لا يجد Slack قناة كهذه لهذا الإعداد. تحقّق من أن القناة ما زالت موجودة، وإن كانت خاصة فادعُ البوت إليها؛ ثم أعد إعداد القناة.</translation>
    </message>
    <message>
        <source>The Slack channel is archived. Unarchive it and test the channel, or set up another one.</source>
        <translation>قناة Slack مؤرشفة. ألغِ أرشفتها واختبر القناة، أو أعدّ قناة أخرى.</translation>
    </message>
    <message>
        <source>The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another channel.</source>
        <translation>لا تسمح مساحة عمل Slack لهذا التطبيق بالنشر هناك. اطلب من مسؤوليها السماح بذلك، أو أعدّ قناة أخرى.</translation>
    </message>
    <message>
        <source>The Slack workspace was closed. Set up a channel in another one.</source>
        <translation>أُغلقت مساحة عمل Slack. أعدّ قناة في مساحة أخرى.</translation>
    </message>
    <message>
        <source>The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.</source>
        <translation>غادر Slack الشخص الذي يكتب إليه الـ webhook. أنشئ webhook لقناة وأعدّه.</translation>
    </message>
    <message>
        <source>The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.</source>
        <translation>لم يعد ممكنًا تغيير الرسالة في Slack: إما أنها حُذفت، أو أن مساحة العمل أنهت مهلة التعديل.</translation>
    </message>
    <message>
        <source>Slack does not accept the bot&apos;s token. Copy the present one from your app&apos;s page OAuth &amp; Permissions at api.slack.com/apps and set the channel up again.</source>
        <translation>لا يقبل Slack رمز البوت. انسخ الرمز الحالي من صفحة «OAuth &amp; Permissions» لتطبيقك في api.slack.com/apps وأعد إعداد القناة.</translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Steps of the first %1</source>
        <translation>خطوات أول %1 لاعبًا</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>خطوات اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>%1 لاعب آخر غير معروض.</numerusform>
            <numerusform>لاعب آخر (%1) غير معروض.</numerusform>
            <numerusform>لاعبان آخران (%1) غير معروضين.</numerusform>
            <numerusform>%1 لاعبين آخرين غير معروضين.</numerusform>
            <numerusform>%1 لاعبًا آخر غير معروضين.</numerusform>
            <numerusform>%1 لاعب آخر غير معروضين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>Updated: %1</source>
        <translation>حُدّثت: %1</translation>
    </message>
    <message>
        <source>The ranking of the last days as a chart; the message tells the standings in words.</source>
        <translation>ترتيب الأيام الأخيرة في مخطط؛ والرسالة تصف الترتيب بالكلمات.</translation>
    </message>
    <message>
        <source>Slack knows the bot as %1 in %2.</source>
        <translation>يعرف Slack البوت باسم %1 في %2.</translation>
    </message>
    <message>
        <source>It may not read the channel, so that after a broken connection it cannot tell whether a message arrived: add the permission channels:history (groups:history for a private channel).</source>
        <translation>لا يحق للبوت قراءة القناة، فلا يستطيع بعد انقطاع الاتصال معرفة هل وصلت رسالة: أضف الإذن channels:history (أو groups:history لقناة خاصة).</translation>
    </message>
    <message>
        <source>It is in the channel.</source>
        <translation>البوت في القناة.</translation>
    </message>
    <message>
        <source>It may not upload the picture of the ranking: add the permission files:write.</source>
        <translation>لا يحق للبوت رفع صورة الترتيب: أضف الإذن files:write.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>this token ends after hours, because token rotation is on for the Slack app; make an app without it</source>
        <translation>ينتهي هذا الرمز المميز بعد ساعات، لأن token rotation مفعّل لتطبيق Slack؛ أنشئ تطبيقًا من دونه</translation>
    </message>
    <message>
        <source>this is a person&apos;s token (xoxp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>هذا رمز مميز لشخص (xoxp-)، والمطلوب رمز البوت (xoxb-)</translation>
    </message>
    <message>
        <source>this is the app&apos;s own token (xapp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>هذا رمز مميز للتطبيق نفسه (xapp-)، والمطلوب رمز البوت (xoxb-)</translation>
    </message>
    <message>
        <source>it is not a Slack bot&apos;s token, which begins with xoxb-</source>
        <translation>ليس رمزًا مميزًا لبوت Slack، فهو يبدأ بـ xoxb-</translation>
    </message>
    <message>
        <source>a Slack channel is named by its id, which begins with C or G and stands at the end of the channel&apos;s details in Slack</source>
        <translation>تُسمّى قناة Slack بمعرّفها، الذي يبدأ بـ C أو G ويظهر في آخر تفاصيل القناة في Slack</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>Slack knows the webhook. Nothing was posted.</source>
        <translation>يعرف Slack الـ webhook. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>it is not the address of a webhook</source>
        <translation>ليس عنوان webhook</translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation>هذا يبدأ سير عمل، والمطلوب incoming webhook</translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation>يبدأ عنوان الـ webhook بـ https://</translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation>مسار incoming webhook هو /services/ تليه ثلاثة أجزاء</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation>الملف %1 أكبر من أن يكون ملفًا كهذا. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>SnsSms</name>
    <message>
        <source>Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.</source>
        <translation>ليس لدى Amazon SNS مرسل يحق له إرسال رسائل نصية إلى بلد %1. سجّل رقم إرسال في وحدة تحكّم AWS، أو استعمل ntfy بدلًا منه؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.</source>
        <translation>لا يستطيع Amazon SNS إرسال رسائل نصية إلى %1: ليس رقم هاتف محمول لديه. اطلب من صاحبه رقمًا آخر.</translation>
    </message>
    <message>
        <source>Amazon SNS refuses requests because this computer&apos;s clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself.</source>
        <translation>يرفض Amazon SNS الطلبات لأن ساعة هذا الحاسوب مخطئة بأكثر من خمس عشرة دقيقة. اضبط الساعة؛ ثم يتابع Stepladder تلقائيًا.</translation>
    </message>
    <message>
        <source>The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait.</source>
        <translation>لا يحق لمفتاح وصول AWS إرسال رسائل نصية. اسمح لمستخدمه بـ sns:Publish و sns:CheckIfPhoneNumberIsOptedOut وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait.</source>
        <translation>لا يقبل AWS مفتاح الوصول. انسخ معرّفه وسرّه من جديد من وحدة تحكّم AWS وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>an AWS region reads like eu-central-1</source>
        <translation>تُكتب منطقة AWS هكذا: eu-central-1</translation>
    </message>
    <message>
        <source>an AWS access key&apos;s id consists of letters and digits</source>
        <translation>يتكوّن معرّف مفتاح وصول AWS من حروف وأرقام</translation>
    </message>
    <message>
        <source>the secret of the AWS access key is missing</source>
        <translation>سر مفتاح وصول AWS ناقص</translation>
    </message>
    <message>
        <source>a sender&apos;s name has 3 to 11 letters and digits, at least one of them a letter</source>
        <translation>يتكوّن اسم المرسل من 3 إلى 11 حرفًا ورقمًا، منها حرف واحد على الأقل</translation>
    </message>
    <message>
        <source>Amazon SNS knows the access key. Nothing was sent.</source>
        <translation>يعرف Amazon SNS مفتاح الوصول. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>لم تجرِ أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%1 من %Ln لاعب محدَّث</numerusform>
            <numerusform>%1 من لاعب واحد (%Ln) محدَّث</numerusform>
            <numerusform>%1 من لاعبين (%Ln) محدَّث</numerusform>
            <numerusform>%1 من %Ln لاعبين محدَّث</numerusform>
            <numerusform>%1 من %Ln لاعبًا محدَّث</numerusform>
            <numerusform>%1 من %Ln لاعب محدَّث</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation>لا شبكة منذ %1</translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation>تعذّرت قراءة أي لاعب منذ %1</translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation>المعروض هو آخر ما قُرئ.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation>المحاولة القادمة عند %1.</translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation>%1، صُحّح %2</translation>
    </message>
    <message>
        <source>Posted to Slack %1</source>
        <comment>time</comment>
        <translation>نُشر في Slack %1</translation>
    </message>
    <message>
        <source>Sent as a text %1</source>
        <comment>time</comment>
        <translation>أُرسل برسالة نصية %1</translation>
    </message>
    <message>
        <source>Sent by ntfy %1</source>
        <comment>time</comment>
        <translation>أُرسل عبر ntfy %1</translation>
    </message>
    <message>
        <source>text message</source>
        <comment>a way that results go</comment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Waiting to go out by %1</source>
        <comment>Slack and text message</comment>
        <translation>في انتظار الإرسال عبر %1</translation>
    </message>
    <message>
        <source>Going out by %1</source>
        <comment>Slack and text message</comment>
        <translation>جارٍ الإرسال عبر %1</translation>
    </message>
    <message>
        <source>Not sent by %1</source>
        <comment>Slack and text message</comment>
        <translation>لم تُرسل عبر %1</translation>
    </message>
    <message>
        <source>Not known whether it arrived by %1</source>
        <comment>Slack and text message</comment>
        <translation>لا يُعرف هل وصلت عبر %1</translation>
    </message>
    <message>
        <source>No answer from %1 since %2</source>
        <comment>host, time</comment>
        <translation>لا ردّ من %1 منذ %2</translation>
    </message>
    <message>
        <source>No answer in time from %1 since %2</source>
        <comment>host, time</comment>
        <translation>لا ردّ في الوقت المناسب من %1 منذ %2</translation>
    </message>
    <message>
        <source>Refused by %1: set it right in Settings</source>
        <comment>Slack and text message</comment>
        <translation>رفضه %1: صحّحه في الإعدادات</translation>
    </message>
</context>
<context>
    <name>StepFile</name>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1: %2 is there a second time</source>
        <translation>%1: ورد %2 مرة ثانية</translation>
    </message>
    <message>
        <source>%1: the days are of several players; export one with --player</source>
        <translation>%1: الأيام لعدة لاعبين؛ صدّر لاعبًا واحدًا باستعمال --player</translation>
    </message>
    <message>
        <source>line 1: there is no column &quot;%1&quot;</source>
        <translation>السطر 1: لا يوجد العمود «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1: a date and a number of steps were expected</source>
        <translation>%1: المتوقع تاريخ وعدد خطوات</translation>
    </message>
    <message>
        <source>line %1: this is no JSON</source>
        <translation>السطر %1: ليس JSON</translation>
    </message>
    <message>
        <source>this JSON is not an export of Stepladder</source>
        <translation>ملف JSON هذا ليس مُصدَّرًا من Stepladder</translation>
    </message>
    <message>
        <source>day %1 of the file</source>
        <translation>اليوم %1 في الملف</translation>
    </message>
    <message>
        <source>the file holds no day with steps</source>
        <translation>ليس في الملف يوم له خطوات</translation>
    </message>
    <message>
        <source>the file %1 is too large for a list of days</source>
        <translation>الملف %1 أكبر من أن يكون قائمة أيام</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Save the file as UTF-8 and choose it again.</source>
        <translation>تعذّرت قراءة %1 كنص. احفظ الملف بترميز UTF-8 ثم اختره من جديد.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation>يبدأ الموسم في %1.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation>لا لاعبين بعد. أضف أحدهم بالأمر: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation>لا ترتيب بعد.</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation>يُحتسب من %1</translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation>انضم بعد آخر يوم في الموسم</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>قد يتغيّر</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>+/-</source>
        <translation>+/-</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation>مجموع الخطوات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>after the season&apos;s end</source>
        <translation>بعد نهاية الموسم</translation>
    </message>
</context>
<context>
    <name>TextChannelCommands</name>
    <message>
        <source>--price changes what the limits count, so give --max-per-day and --max-per-month anew</source>
        <translation>يغيّر --price ما تحسبه الحدود، فأعطِ --max-per-day و --max-per-month من جديد</translation>
    </message>
    <message>
        <source>channel sms --provider %1 needs --%2</source>
        <translation>يحتاج channel sms --provider %1 إلى --%2</translation>
    </message>
    <message>
        <source>channel sms needs --provider twilio or --provider sns, or a limit to change</source>
        <translation>يحتاج channel sms إلى --provider twilio أو --provider sns، أو إلى حد لتغييره</translation>
    </message>
    <message>
        <source>Texts go out by SMS to confirmed numbers. A message to everybody takes %1.</source>
        <translation>تُرسل الرسائل النصية إلى الأرقام المؤكَّدة. تتطلب رسالة إلى الجميع %1.</translation>
    </message>
    <message>
        <source>Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy</source>
        <translation>تُرسل الإشعارات عبر ntfy (%1) إلى اللاعبين الذين يفعّلونها: stepladderctl optin NAME --ntfy</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation>الرقم %1 مؤكَّد لـ %2 من قبل؛ لم يُرسل رمز.</translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation>لا يُعرف أن أرقامًا كهذه مستعملة: %1. تحقّق منه إن لم يصل رمز.</translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation>لا يُعرف هل أُرسل الرمز. انتظر دقيقة، ثم اطلبه من جديد إن لم يصل.</translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation>أُرسل رمز إلى %1. به يفعّل صاحب الهاتف الرسائل النصية: stepladderctl optin %2 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets notifications already, at %2. No code was sent.</source>
        <translation>تصل الإشعارات إلى %1 بالفعل، عند %2. لم يُرسل رمز.</translation>
    </message>
    <message>
        <source>Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:

%2

A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE</source>
        <translation>اشترك في هذا العنوان من تطبيق ntfy على هاتف %1، ولا تُطلع عليه أحدًا سواه:

%2

هناك رمز ينتظر. به تُفعَّل الإشعارات: stepladderctl optin %1 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation>تصل الرسائل النصية إلى %1 من الآن. تنتهي بإرسال STOP من الهاتف، أو بالأمر stepladderctl optout.</translation>
    </message>
    <message>
        <source>%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.</source>
        <translation>تصل الإشعارات إلى %1 من الآن. تنتهي بإلغاء الاشتراك في الموضوع، أو بالأمر stepladderctl optout.</translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, --ntfy, or --code with what was sent there</source>
        <translation>يحتاج optin إلى --mobile مع رقم، أو --ntfy، أو --code مع ما أُرسل إليه</translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>لن تصل رسائل نصية بعد الآن إلى %1. لا يستطيع إعادة تفعيلها إلا صاحب الهاتف، بإرسال START.</translation>
    </message>
    <message>
        <source>%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy</source>
        <translation>لن تصل إشعارات بعد الآن إلى %1. يعيد تفعيلها موضوع جديد: stepladderctl optin %1 --ntfy</translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation>يتكوّن الرمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on notifications for &quot;%2&quot;. Not you? Ignore. Unsubscribe from this topic to end.</source>
        <translation>Stepladder: الرمز %1 لتفعيل إشعارات «%2». لم تطلبه؟ تجاهله. للإيقاف ألغِ الاشتراك في هذا الموضوع.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.</extracomment>
        <translation>Stepladder: رمز رسائل «%2»: %1. لم تطلبه؟ تجاهله. إيقاف: STOP</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>The same where the name does not fit: at most 66 characters in a script of its own.</extracomment>
        <translation>Stepladder: رمز رسائل الدوري %1. لم تطلبه؟ تجاهله. إيقاف: STOP</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends notifications by ntfy to this topic for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Whoever knows the topic&apos;s address can read them. Unsubscribe to end them.</source>
        <translation>بإدخال الرمز يوافق صاحب الهاتف على أن يرسل Stepladder إشعارات عبر ntfy إلى هذا الموضوع لدوري «%1»: نتيجته اليومية وتحذيرات البطارية، بحسب ما اختير، وعادةً ليس أكثر من إشعارين في اليوم. يستطيع قراءتها كل من يعرف عنوان الموضوع. لإنهائها ألغِ الاشتراك.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation>بإدخال الرمز يوافق صاحب الهاتف على أن يرسل Stepladder رسائل نصية (SMS) إلى هذا الرقم لدوري «%1»: نتيجته اليومية وتحذيرات البطارية، بحسب ما اختير، وعادةً ليس أكثر من رسالتين في اليوم. قد تُطبَّق رسوم الرسائل والبيانات. لإنهائها أرسل STOP، وللمساعدة أرسل HELP.</translation>
    </message>
</context>
<context>
    <name>TextPolicy</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n رسالة نصية</numerusform>
            <numerusform>رسالة نصية واحدة (%n)</numerusform>
            <numerusform>رسالتان نصيتان (%n)</numerusform>
            <numerusform>%n رسائل نصية</numerusform>
            <numerusform>%n رسالة نصية</numerusform>
            <numerusform>%n رسالة نصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n جزء</numerusform>
            <numerusform>جزء واحد (%n)</numerusform>
            <numerusform>جزءان (%n)</numerusform>
            <numerusform>%n أجزاء</numerusform>
            <numerusform>%n جزءًا</numerusform>
            <numerusform>%n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 %3</source>
        <translation>%1، نحو %2 %3</translation>
    </message>
    <message>
        <source>an amount is written like 2.50</source>
        <translation>يُكتب المبلغ هكذا: 2.50</translation>
    </message>
    <message>
        <source>the price of a text is written like &quot;0.0079 USD&quot;</source>
        <translation>يُكتب سعر الرسالة النصية هكذا: &quot;0.0079 USD&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write codes of two letters such as DE,AT or the word all</source>
        <translation>ليس «%1» رمز دولة؛ اكتب رموزًا من حرفين مثل DE,AT أو الكلمة all</translation>
    </message>
    <message>
        <source>no country is named; write codes of two letters such as DE,AT or the word all</source>
        <translation>لم تُذكر دولة؛ اكتب رموزًا من حرفين مثل DE,AT أو الكلمة all</translation>
    </message>
    <message>
        <source>hours are written like 09:00-20:00</source>
        <translation>تُكتب الساعات هكذا: 09:00-20:00</translation>
    </message>
    <message>
        <source>the hours of texts end when they begin; for the whole day write 00:00-23:59</source>
        <translation>تنتهي ساعات الرسائل عند بدايتها؛ لليوم كله اكتب 00:00-23:59</translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation>رقم هاتف محمول لدى %1</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation>معرّف العميل ناقص. انسخه من وحدة تحكّم المزوّد.</translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation>سر العميل ناقص. انسخه من وحدة تحكّم المزوّد.</translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation>ملف الرموز المميزة ليس JSON ولا قاموسًا كما تطبعه Python. استعمل الملف الذي كتبه البرنامج الأقدم كما هو.</translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation>في ملف الرموز المميزة رموز عدة أشخاص. ضع رموز كل شخص في ملف خاص.</translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation>ليس في ملف الرموز المميزة refresh token، ومن دونه لا يمكن تجديد شيء. ابحث عن ملف آخر للبرنامج الأقدم، أو ليسمح اللاعب بالوصول من جديد.</translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation>ليس في ملف سر العميل صيغة base64 لمعرّف العميل وسرّه. أدخل المعرّف أيضًا، أو استعمل النص الذي كان البرنامج الأقدم يرسله بعد &quot;Basic&quot;.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation>العميل الذي تعود إليه الرموز المميزة ناقص. أدخل معرّفه وسرّه، أو صيغة base64 لكليهما كما استعملها البرنامج الأقدم.</translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation>هذه الرموز المميزة غير مقبولة لدى %1: استُعملت منذ ذلك الحين، أو انتهى الوصول. ليسمح اللاعب بالوصول من جديد.</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits</source>
        <translation>معرّف SID لحساب Twilio هو AC و32 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>a Twilio API key&apos;s SID is SK and 32 hexadecimal digits</source>
        <translation>معرّف SID لمفتاح API في Twilio هو SK و32 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>the secret of the Twilio account or API key is missing</source>
        <translation>سر حساب Twilio أو مفتاح API ناقص</translation>
    </message>
    <message>
        <source>Twilio knows the account. Nothing was sent.</source>
        <translation>يعرف Twilio الحساب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>لا يقبل Twilio معرّف SID للحساب ومفتاحه، أو أنه علّق الحساب. انسخ كليهما من جديد من وحدة تحكّم Twilio وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>Twilio&apos;s trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait.</source>
        <translation>لا يرسل حساب Twilio التجريبي رسائل نصية إلا إلى أرقام مؤكَّدة هناك، ولا يرسلها إلا من الرقم التجريبي المخصّص لها. أكّد الرقم في وحدة تحكّم Twilio أو رقِّ الحساب؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>Twilio does not send texts from this number: it is not the account&apos;s, or takes no SMS. Set the channel up with another sender (--from); the messages wait.</source>
        <translation>لا يرسل Twilio رسائل نصية من هذا الرقم: ليس للحساب، أو لا يقبل SMS. أعدّ القناة بمرسل آخر (--from)؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.</source>
        <translation>لا يستطيع Twilio إرسال رسائل نصية إلى %1: لا هاتف محمول يمكن الوصول إليه عليه. اطلب من صاحبه رقمًا آخر.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>لا يعرف Twilio حسابًا بمعرّف SID هذا. انسخه من جديد من وحدة تحكّم Twilio وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.</source>
        <translation>لا يرسل حساب Twilio رسائل نصية إلى بلد %1. اسمح به في وحدة التحكّم تحت Messaging ثم Geo permissions، وأعد إعداد القناة؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself.</source>
        <translation>أرسل حساب Twilio أقصى ما يجوز له في اليوم. يتابع Stepladder غدًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number.</source>
        <translation>تعذّر الوصول إلى الهاتف: مغلق، أو بلا إشارة، أو الرقم غير مستعمل. قد تصل الرسالة النصية القادمة؛ وإن لم تصل فاطلب رقمًا آخر.</translation>
    </message>
    <message>
        <source>The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead.</source>
        <translation>يحظر الهاتف أو شركة الاتصالات هذه الرسائل النصية. اطلب من صاحبه السماح بها، أو استعمل ntfy بدلًا منها.</translation>
    </message>
    <message>
        <source>The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead.</source>
        <translation>الرقم لهاتف ثابت، أو لا تقبل شركة اتصالاته الرسائل النصية. اطلب رقم هاتف محمول، أو استعمل ntfy بدلًا منها.</translation>
    </message>
    <message>
        <source>The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead.</source>
        <translation>حجبت شركة الاتصالات الرسالة النصية على أنها إعلان غير مرغوب فيه. سجّل المرسل لدى Twilio، أو استعمل ntfy بدلًا منه.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>الرقم المجاني (toll-free) غير مؤكَّد، فتحظر شركات الاتصالات رسائله النصية. اطلب تأكيده في وحدة تحكّم Twilio، أو استعمل ntfy بدلًا منه؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>الرقم غير مسجّل للرسائل النصية في الولايات المتحدة (10DLC)، فتحظرها شركات الاتصالات. سجّله في وحدة تحكّم Twilio، أو استعمل ntfy بدلًا منه؛ الرسائل تنتظر.</translation>
    </message>
    <message>
        <source>The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.</source>
        <translation>لم تسلّم شركة الاتصالات الرسالة النصية ولم تذكر السبب (%1). إن استمر ذلك فاطلب رقمًا آخر، أو استعمل ntfy بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>غدًا %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation>ملف عبارة مرور يستطيع كل من على هذا الحاسوب تغييره</translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation>ملف عبارة مرور أكبر من 4 كيبيبايت</translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation>عبارة مرور فارغة</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation>STEPLADDER_VAULT_PASSPHRASE_FILE من دون STEPLADDER_VAULT_FILE</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation>STEPLADDER_VAULT_FILE من دون STEPLADDER_VAULT_PASSPHRASE_FILE</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation>يحدّد وجهة المُدخلات إما --to-file مع --passphrase-file، وإما --to-keychain</translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation>أزِل STEPLADDER_VAULT_FILE و STEPLADDER_VAULT_PASSPHRASE_FILE من بيئة كل ما يشغّل Stepladder على ملف التعريف هذا، وأعد تشغيله إن كان مفتوحًا.</translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation>اضبط هذا في بيئة كل ما يشغّل Stepladder على ملف التعريف هذا، وأعد تشغيله إن كان مفتوحًا:</translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation>يحتاج client set إلى --client-secret-file</translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation>اتصال العميل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>لدى %n لاعب السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
            <numerusform>لدى لاعب واحد (%n) السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
            <numerusform>لدى لاعبان (%n) السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
            <numerusform>لدى %n لاعبين السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
            <numerusform>لدى %n لاعبًا السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
            <numerusform>لدى %n لاعب السر الجديد. لا يلزم أن يسمح أحد بالوصول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>نُقل %n سر إلى: %1</numerusform>
            <numerusform>نُقل سر واحد (%n) إلى: %1</numerusform>
            <numerusform>نُقل سرّان (%n) إلى: %1</numerusform>
            <numerusform>نُقلت %n أسرار إلى: %1</numerusform>
            <numerusform>نُقل %n سرًا إلى: %1</numerusform>
            <numerusform>نُقل %n سر إلى: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation>الأسرار في تلك الخزنة بالفعل</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>tracker</source>
        <translation>المتتبّع</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reply STOP to end.</source>
        <translation>إيقاف: STOP</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.</source>
        <extracomment>A text message. %1 is a model such as Charge 6.</extracomment>
        <translation>Stepladder: شحن %1 %2 (%3). اشحنه قريبا.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.</source>
        <comment>%3: weekday, time</comment>
        <translation>Stepladder: شحن %1 %2 (%3). اشحنه.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low at %2. Charge it so your steps count.</source>
        <translation>Stepladder: شحن %1 منخفض (%2). اشحنه قريبا.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low on %2. Charge it so your steps count.</source>
        <comment>%2: weekday, time</comment>
        <translation>Stepladder: شحن %1 منخفض (%2). اشحنه.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.</source>
        <extracomment>A text message: a model, when it synced last, until when, and the day that may still count.</extracomment>
        <translation>Stepladder: زامن %1 قبل %3 ليحسب %4. آخرها %2</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.</source>
        <translation>Stepladder: اشحن %1 وزامنه. قل شحنه %2</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app so your steps count.</source>
        <translation>Stepladder: افتح تطبيق %1. آخر مزامنة %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 at %4</source>
        <extracomment>Player, model, per cent, time.</extracomment>
        <translation>%1: شحن %2 كان %3 عند %4</translation>
    </message>
    <message>
        <source>%1: %2 was %3 on %4</source>
        <comment>%4: weekday, time</comment>
        <translation>%1: شحن %2 كان %3 في %4</translation>
    </message>
    <message>
        <source>%1: %2 was low at %3</source>
        <translation>%1: شحن %2 كان منخفضًا عند %3</translation>
    </message>
    <message>
        <source>%1: %2 was low on %3</source>
        <comment>%3: weekday, time</comment>
        <translation>%1: شحن %2 كان منخفضًا في %3</translation>
    </message>
    <message>
        <source>It should be charged soon, so that no steps are missed.</source>
        <translation>اشحنه قريبًا كي لا تضيع خطوات.</translation>
    </message>
    <message>
        <source>%1: %2 has not synced</source>
        <extracomment>Player, model.</extracomment>
        <translation>%1: لا مزامنة من %2</translation>
    </message>
    <message>
        <source>Nothing since %1; the battery was low then.</source>
        <translation>لا شيء منذ %1؛ كانت البطارية منخفضة حينها.</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>لا شيء منذ %1.</translation>
    </message>
    <message>
        <source>Probably empty by now</source>
        <translation>لعلها فارغة الآن</translation>
    </message>
    <message>
        <source>Empty about %1</source>
        <comment>weekday, or weekday and time</comment>
        <translation>تفرغ نحو %1</translation>
    </message>
    <message>
        <source>Good time to charge: today %1 to %2, when it is used least.</source>
        <translation>وقت مناسب للشحن: اليوم من %1 إلى %2، حيث يقل الاستعمال.</translation>
    </message>
    <message>
        <source>Good time to charge: tomorrow %1 to %2, when it is used least.</source>
        <translation>وقت مناسب للشحن: غدًا من %1 إلى %2، حيث يقل الاستعمال.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Start Stepladder in a desktop session, or use stepladderctl in a terminal.</source>
        <translation>لا شاشة لفتح النافذة عليها. شغّل Stepladder في جلسة سطح مكتب، أو استعمل stepladderctl في طرفية.</translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation>يحتاج --now إلى لحظة بين عامي 2000 و2099، مثل 2026-11-20T00:10:00Z</translation>
    </message>
    <message>
        <source>The answer could not be written. Check that there is room where the output goes, and try again.</source>
        <translation>تعذّرت كتابة الجواب. تحقّق من وجود مساحة في وجهة الإخراج ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>stepladder::BackupChoice</name>
    <message>
        <source>This is the damaged database itself. A backup is another file, wherever it was kept.</source>
        <translation>هذه هي قاعدة البيانات التالفة نفسها. النسخة الاحتياطية ملف آخر، حيثما حُفظت.</translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation>الهدف %1</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardSpan</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardTitle</name>
    <message>
        <source>Which board</source>
        <translation>اللوحة المعروضة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>كما نُشرت</translation>
    </message>
    <message>
        <source>As it was posted %1. What is otherwise now is outlined.</source>
        <comment>an instant</comment>
        <translation>كما نُشرت %1. ما اختلف منذ ذلك الحين محاط بإطار.</translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message>
        <source>Calendar of %1</source>
        <translation>تقويم %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>اختر لاعبًا لعرض الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
            <numerusform>يوم واحد (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
            <numerusform>يومان (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
            <numerusform>%Ln أيام حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
            <numerusform>%Ln يومًا حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. ينتقل السهمان الأعلى والأسفل يومًا، والسهمان الأيمن والأيسر أسبوعًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>steps</comment>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>بُلغ الهدف</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
<context>
    <name>stepladder::ChannelPage</name>
    <message>
        <source>Stored, replace…</source>
        <translation>محفوظ، استبداله…</translation>
    </message>
    <message>
        <source>What is stored stays as long as this is empty. It is never shown.</source>
        <translation>يبقى المحفوظ ما دام هذا الحقل فارغًا. ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>يُحفظ مشفّرًا ولا يُعرض بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>هذا ناقص.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartMenu</name>
    <message>
        <source>Table and export</source>
        <translation>الجدول والتصدير</translation>
    </message>
    <message>
        <source>Show as table, export or print</source>
        <translation>العرض كجدول أو التصدير أو الطباعة</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض ك&amp;جدول</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>حفظ ك&amp;صورة…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>حفظ المخطط كصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing…</source>
        <translation>حفظ ك&amp;رسم متجهي…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>حفظ المخطط كرسم متجهي</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم متجهية (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>حفظ الأر&amp;قام…</translation>
    </message>
    <message>
        <source>Save the chart&apos;s numbers</source>
        <translation>حفظ أرقام المخطط</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <translation>أُرسلت الصفحة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation>ال&amp;خطوات</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>ال&amp;نقاط</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>الت&amp;قويم</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>in a file&apos;s name</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>daily steps</source>
        <comment>in a file&apos;s name</comment>
        <translation>الخطوات اليومية</translation>
    </message>
    <message>
        <source>season points</source>
        <comment>in a file&apos;s name</comment>
        <translation>نقاط الموسم</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>in a file&apos;s name</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.</source>
        <translation>العجلة ومفتاحا الزائد والناقص تكبّر وتصغّر، والسحب يحرّك، وتقرأ الأسهم الأيام، و0 يعيد الضبط.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartSurface</name>
    <message>
        <source>%1 Plus and minus zoom, 0 resets.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 مفتاحا الزائد والناقص يكبّران ويصغّران، و0 يعيد الضبط.</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation>&amp;فتح هذه الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>أنشئ مشروعًا</translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation>سجّل الدخول بأي حساب Google؛ ولا يلزم أن يكون حساب ساعة.</translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation>سمِّ المشروع، مثلًا Step league، واضغط Create.</translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation>تأكد من أنه المشروع المختار في أعلى وحدة التحكّم.</translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation>لا يكلّف ذلك شيئًا، ولا تلزم بيانات دفع.</translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation>فعّل واجهة Google Health API</translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation>اضغط Enable، وانتظر حتى تذكر الصفحة أنها مفعّلة.</translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation>حدّد من يطلب الإذن</translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation>اضغط Get started إن عرضته الصفحة.</translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation>أدخل اسمًا للتطبيق وعنوان بريدك، ثم احفظ.</translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation>يرى اللاعبون هذا الاسم حين يُسألون. يمكن ترك الشعار وصفحات الويب فارغة.</translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation>اختر من يمكن سؤاله</translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation>اختر External جمهورًا، ثم احفظ.</translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation>لا يتيح Internal إلا لأفراد مؤسسة واحدة لدى Google.</translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation>حدّد ما يُقرأ</translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation>اضغط Add or remove scopes.</translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation>الصق النطاقين أدناه حيث تُضاف النطاقات يدويًا، واضغط Update، ثم احفظ.</translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation>يتيحان لـ Stepladder قراءة الخطوات وبطارية الساعة، ولا يغيّران شيئًا.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>أنشئ العميل</translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation>اختر Desktop app نوعًا، وأعطه أي اسم، واضغط Create.</translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation>اضغط Download JSON واحتفظ بالملف: ففيه المعرّف والسر.</translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation>لا يُعرض السر إلا هذه المرة. ولا يصلح نوع غير Desktop app.</translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation>انقله إلى In production</translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation>اضغط Publish app وأكّد. قد تطلب Google التحقق؛ وهو غير لازم.</translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation>في وضع Testing تُنهي Google كل إذن بعد سبعة أيام. في In production يبقى. من دون التحقق يستطيع ما يصل إلى مئة شخص الانضمام، ويرى كل منهم صفحة تفيد بأن التطبيق لم يتم التحقق منه: هذا متوقع، فيختار «خيارات متقدمة» ثم يتابع.</translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation>عميل Google للدوري، %1 من %2</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation>رسم: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation>ن&amp;سخ النطاقين</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>الصفحة مفتوحة في متصفحك. عد إلى هنا حين تنتهي.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>لم ينفتح المتصفح. الصفحة هي %1</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;نُسخ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation>&amp;لديّ العميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation>&amp;كيف أحصل على عميل</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>معرّ&amp;ف العميل</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation>استعماله &amp;لكل من ينضم من الآن</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation>ف&amp;تح ملف Google…</translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation>ملف JSON الذي تتيح Google تنزيله. يمكن أيضًا إفلاته هنا، أو لصقه نصًا.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;اختبار</translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation>عميل Google للدوري</translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation>عميل لخادمك</translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation>تطلب Google من كل دوري أن يكون له عميله. هذا مجاني، ويستغرق نحو عشر دقائق، ويُجرى مرة واحدة.</translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation>يتعرّف الخادم على الدوري من خلال عميل. يستطيع مسؤول الخادم تسجيله.</translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation>للعملاء من نوع Server فقط</translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation>يمكن لصق ملف JSON من Google هنا، أو إفلاته في أي مكان من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation>فتح ملف Google</translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation>ملف Google (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation>قُرئ من %1</translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation>انسخ معرّف العميل من وحدة تحكّم المزوّد؛ من دونه لا يمكن سؤال أحد.</translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation>لعملاء Google المكتبيين سر أيضًا. انسخه من الصفحة نفسها.</translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation>يُستفسر من %1 عن هذا العميل.</translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation>المعرّف والسر غير معروفين لدى %1. انسخ كليهما من جديد من وحدة تحكّم المزوّد.</translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation>%1 يمكن استعماله مع ذلك.</translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation>هذا العميل معروف لدى %1. %2</translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation>هذا العميل معروف لدى %1.</translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation>يجري حفظ العميل.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Register this redirect address at the server</source>
        <translation>سجّل عنوان إعادة التوجيه هذا في الخادم</translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation>الرمز المكوّن من ستة أرقام</translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation>اكتب الرمز الوارد في الرسالة النصية</translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation>تغيير &amp;الرقم</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation>أُرسل إلى %1.</translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation>انتهت صلاحية هذا الرمز. هل تريد إرسال رمز جديد؟</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation>صالح مدة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
            <numerusform>الوقت الباقي: دقيقة واحدة (%Ln)</numerusform>
            <numerusform>الوقت الباقي: دقيقتان (%Ln)</numerusform>
            <numerusform>الوقت الباقي: %Ln دقائق</numerusform>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation>إعادة الإرسال بعد %1</translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation>لا نعرف هل أُرسلت الرسالة النصية. انتظر دقيقة قبل أن تطلب أخرى.</translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation>ليس هذا هو الرمز. %1</translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation>رمز جديد في الطريق. لم يعد السابق صالحًا.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>تخطّي الرسائل النصية</translation>
    </message>
    <message>
        <source>The address to subscribe to</source>
        <translation>العنوان المطلوب الاشتراك فيه</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Type the code from the ntfy app</source>
        <translation>اكتب الرمز الوارد في تطبيق ntfy</translation>
    </message>
    <message>
        <source>On the phone of %1, subscribe to this address in the ntfy app. The code is there.</source>
        <translation>على هاتف %1، اشترك في هذا العنوان في تطبيق ntfy. ستجد الرمز هناك.</translation>
    </message>
    <message>
        <source>Anot&amp;her way</source>
        <translation>طري&amp;قة أخرى</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>تخطّي الإشعارات</translation>
    </message>
    <message>
        <source>It is in the ntfy app on the phone of %1.</source>
        <translation>إنه في تطبيق ntfy على هاتف %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation>اسمح لـ Stepladder من جديد بقراءة خطوات %1</translation>
    </message>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation>اسمح لـ Stepladder بقراءة خطواتك</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>الصفحة مفتوحة في متصفحك. عد إلى هنا حين تنتهي.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>لم ينفتح المتصفح. الصفحة هي %1</translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation>%1 يلعب بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
            <numerusform>الوقت الباقي: دقيقة واحدة (%Ln)</numerusform>
            <numerusform>الوقت الباقي: دقيقتان (%Ln)</numerusform>
            <numerusform>الوقت الباقي: %Ln دقائق</numerusform>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
            <numerusform>الوقت الباقي: %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation>باقٍ</translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation>الخطوات اليومية</translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation>الخطوات اليومية لدى %1</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>اختر لاعبًا لعرض الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>يوم واحد (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>يومان (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln أيام حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln يومًا حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
            <numerusform>يوم واحد (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
            <numerusform>يومان (%Ln) حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
            <numerusform>%Ln أيام حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
            <numerusform>%Ln يومًا حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
            <numerusform>%Ln يوم حتى %1، وبُلغ الهدف %4 في %2 من %3 من أيام الموسم. يقرأ السهمان الأيمن والأيسر الأيام.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-day
average</source>
        <translation>متوسط
%1 أيام</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Mean of %1 steps</source>
        <translation>بمتوسط %1 خطوة</translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 العمود متوسط %Ln أسبوع.</numerusform>
            <numerusform>%1 العمود متوسط أسبوع واحد (%Ln).</numerusform>
            <numerusform>%1 العمود متوسط أسبوعين (%Ln).</numerusform>
            <numerusform>%1 العمود متوسط %Ln أسابيع.</numerusform>
            <numerusform>%1 العمود متوسط %Ln أسبوعًا.</numerusform>
            <numerusform>%1 العمود متوسط %Ln أسبوع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no such day. Type one such as %1, or choose it in the calendar.</source>
        <translation>لا يوجد يوم كهذا. اكتب يومًا مثل %1، أو اختره من التقويم.</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>اختر يومًا من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation>اليوم المعروض: %1، %2</translation>
    </message>
    <message>
        <source>Season so far</source>
        <translation>الموسم حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Days on show: %1, %2</source>
        <translation>الأيام المعروضة: %1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole season</source>
        <translation>الموسم كله</translation>
    </message>
</context>
<context>
    <name>stepladder::DayBarsChart</name>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
</context>
<context>
    <name>stepladder::DaysPage</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;مقارنة مع</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>كل الأيام هنا تُدخل يدويًا.</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>إ&amp;ضافة لاعب…</translation>
    </message>
    <message>
        <source>P&amp;layers…</source>
        <translation>اللا&amp;عبون…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>ال&amp;رسائل…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ال&amp;إعدادات…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>الأ&amp;جهزة…</translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation>نسخ ال&amp;لوحة</translation>
    </message>
    <message>
        <source>&amp;Notify me of results</source>
        <translation>أشعرني &amp;بالنتائج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 has left the league.</source>
        <translation>غادر %1 الدوري.</translation>
    </message>
    <message>
        <source>Days &amp;on show</source>
        <translation>&amp;الأيام المعروضة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>أسب&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>مو&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <comment>range of days</comment>
        <translation>م&amp;خصّص…</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>عرض ال&amp;حائط</translation>
    </message>
    <message>
        <source>&amp;Find player…</source>
        <translation>الع&amp;ثور على لاعب…</translation>
    </message>
    <message>
        <source>Start when &amp;I sign in</source>
        <translation>البدء عند &amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>The standings are on show.</source>
        <translation>الترتيب معروض الآن.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>&amp;About the league…</source>
        <translation>عن الد&amp;وري…</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation>يواصل Stepladder العدّ في علبة النظام. أنهِه من قائمته أو بـ Ctrl+Q.</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>الم&amp;خططات</translation>
    </message>
    <message>
        <source>Stopped. What had been read is kept.</source>
        <translation>أُوقفت. ما قُرئ محفوظ.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>stepladder::DesktopPage</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications. They keep to its do-not-disturb, and a click opens the window.</source>
        <translation>إشعارات سطح المكتب. تراعي وضع «عدم الإزعاج» فيه، والنقر عليها يفتح النافذة.</translation>
    </message>
    <message>
        <source>S&amp;how results as notifications</source>
        <translation>عرض ال&amp;نتائج إشعارات</translation>
    </message>
    <message>
        <source>&amp;Test, showing nothing</source>
        <translation>&amp;اختبار بلا عرض شيء</translation>
    </message>
    <message>
        <source>Show a sa&amp;mple</source>
        <translation>&amp;عرض عيّنة</translation>
    </message>
</context>
<context>
    <name>stepladder::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message>
        <source>waits until %1</source>
        <comment>time</comment>
        <translation>تنتظر حتى %1</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, %1</source>
        <comment>time</comment>
        <translation>لا يُعرف هل وصلت، %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>time</comment>
        <translation>رُفضت %1</translation>
    </message>
    <message>
        <source>As the &amp;league</source>
        <translation>كما &amp;في الدوري</translation>
    </message>
    <message>
        <source>&amp;Remind me tomorrow</source>
        <translation>&amp;ذكّرني غدًا</translation>
    </message>
    <message>
        <source>&amp;Until charged</source>
        <translation>&amp;حتى الشحن</translation>
    </message>
    <message>
        <source>Desktop warning</source>
        <translation>تحذير سطح المكتب</translation>
    </message>
    <message>
        <source>Text to the player</source>
        <translation>رسالة إلى اللاعب</translation>
    </message>
    <message>
        <source>A full charge lasts</source>
        <translation>يدوم الشحن الكامل</translation>
    </message>
    <message>
        <source>Not synced since %1, %2</source>
        <comment>time, how it was</comment>
        <translation>بلا مزامنة منذ %1، %2</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>القراءات غير كافية بعد</translation>
    </message>
    <message>
        <source>No warnings: this device is muted</source>
        <translation>لا تحذيرات: هذا الجهاز مكتوم</translation>
    </message>
    <message>
        <source>No warnings until %1</source>
        <comment>time</comment>
        <translation>لا تحذيرات حتى %1</translation>
    </message>
    <message>
        <source>shown %1</source>
        <comment>time</comment>
        <translation>عُرض %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>sent %1, once for this discharge</source>
        <comment>time</comment>
        <translation>أُرسلت %1، مرة واحدة لكل تفريغ</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>نحو %Ln يوم</numerusform>
            <numerusform>نحو يوم واحد (%Ln)</numerusform>
            <numerusform>نحو يومين (%Ln)</numerusform>
            <numerusform>نحو %Ln أيام</numerusform>
            <numerusform>نحو %Ln يومًا</numerusform>
            <numerusform>نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Un&amp;mute device</source>
        <translation>&amp;إلغاء كتم الجهاز</translation>
    </message>
    <message>
        <source>&amp;Mute device</source>
        <translation>&amp;كتم الجهاز</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;تحقّق الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>No tracker has been read yet. It takes one round.</source>
        <translation>لم يُقرأ أي متتبّع بعد. يلزم ذلك جولة واحدة.</translation>
    </message>
    <message>
        <source>None needs care</source>
        <translation>لا شيء يحتاج إلى عناية</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>أجهزة تحتاج إلى عناية: %Ln</numerusform>
            <numerusform>جهاز واحد (%Ln) يحتاج إلى عناية</numerusform>
            <numerusform>جهازان (%Ln) يحتاجان إلى عناية</numerusform>
            <numerusform>%Ln أجهزة تحتاج إلى عناية</numerusform>
            <numerusform>%Ln جهازًا تحتاج إلى عناية</numerusform>
            <numerusform>%Ln جهاز تحتاج إلى عناية</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation>%1، من %2، %3</translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation>Google Health مرتبط</translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation>خادم Fitbit مرتبط</translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation>الخطوات يدويًا أو من ملف</translation>
    </message>
    <message>
        <source>Enter them under Players… in the menu. Days without an entry are missing, not zero.</source>
        <translation>أدخلها من «اللاعبون…» في القائمة. الأيام التي لا إدخال لها ناقصة، وليست صفرًا.</translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation>تعذّر عرض الأيام</translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation>آخر ثلاثين يومًا: %1 لها قراءة</translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation>يجري البحث عن الساعة</translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation>لم تُذكر ساعة بعد</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation>البطارية %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>قُرئ %Ln يوم</numerusform>
            <numerusform>قُرئ يوم واحد (%Ln)</numerusform>
            <numerusform>قُرئ يومان (%Ln)</numerusform>
            <numerusform>قُرئت %Ln أيام</numerusform>
            <numerusform>قُرئ %Ln يومًا</numerusform>
            <numerusform>قُرئ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation>المركز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation>تعذّرت قراءة الأيام الأولى</translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation>اليوم الأول لم ينته بعد</translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation>يظهر على السلّم حين ينتهي.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لا أيام بعد</translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation>ليس لدى المتتبّع أيام حتى الآن. تصل الأيام حين تُزامَن الساعة.</translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation>تُقرأ الأيام الأولى</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>بلا رسائل نصية</translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation>مؤكَّد، النتائج والبطارية</translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation>مؤكَّد، النتائج</translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation>مؤكَّد، البطارية</translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation>&amp;فتح لوحة الصدارة</translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation>&amp;إضافة لاعب آخر</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم (%Ln)</numerusform>
            <numerusform>آخر يومين (%Ln)</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>عاد اتصال %1</translation>
    </message>
    <message>
        <source>%1 gets notifications</source>
        <translation>تصل الإشعارات إلى %1</translation>
    </message>
    <message>
        <source>%1 gets text messages</source>
        <translation>تصل الرسائل النصية إلى %1</translation>
    </message>
    <message>
        <source>%1 gets no notifications</source>
        <translation>لا تصل إشعارات إلى %1</translation>
    </message>
    <message>
        <source>%1 gets no text messages</source>
        <translation>لا تصل رسائل نصية إلى %1</translation>
    </message>
    <message>
        <source>The texts cannot be shown</source>
        <translation>تعذّر عرض حالة الرسائل النصية</translation>
    </message>
    <message>
        <source>Texts… under Players… in the menu adds a number at any time.</source>
        <translation>يضيف «الرسائل النصية…» ضمن «اللاعبون…» في القائمة رقمًا في أي وقت.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it.</source>
        <translation>لا يُرسل شيء حتى يُدخل صاحبه الرمز. يُدخل في «الرسائل النصية…» ضمن «اللاعبون…» في القائمة.</translation>
    </message>
    <message>
        <source>Notifications have ended</source>
        <translation>انتهت الإشعارات</translation>
    </message>
    <message>
        <source>Texts to %1 have ended</source>
        <translation>انتهت الرسائل النصية إلى %1</translation>
    </message>
    <message>
        <source>Confirmed, neither results nor battery</source>
        <translation>مؤكد، بلا نتائج ولا بطارية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>مواجهة مباشرة</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>player, steps</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two players and their steps</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>counts for nobody</source>
        <translation>لا يُحتسب لأحد</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the day&apos;s winner, steps</comment>
        <translation>%1 بفارق %2</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>who won the day</comment>
        <translation>%1، قد يتغيّر</translation>
    </message>
    <message>
        <source>There is no day yet that both were there.</source>
        <translation>لا يوم بعد اجتمع فيه اللاعبان في الدوري.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln يوم حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>يوم واحد (%Ln) حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>يومان (%Ln) حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln أيام حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln يومًا حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>%Ln يوم حتى %1. أيام فوز %2: %3، وأيام فوز %4: %5. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::EditPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation>فتح &amp;صفحة التسجيل في Google</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation>&amp;فتح وحدة تحكّم Google</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>إدخال &amp;عميل آخر</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>ا&amp;ختيار اسم آخر</translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation>&amp;إدخال يدوي</translation>
    </message>
</context>
<context>
    <name>stepladder::ErasePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>مسح %1؟</translation>
    </message>
    <message>
        <source>Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.</source>
        <translation>ينسى Stepladder كل ما يخص %1 في كل مكان، وبالأسماء السابقة أيضًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Forgotten will be: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>سيُنسى: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker ends.</source>
        <translation>ينتهي الوصول إلى المتتبّع.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>ال&amp;احتفاظ بـ %1</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;مسح نهائي</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>file, weekday or date, time</comment>
        <translation>%1، أُنشئت في %2</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (لم تعد هناك: حيثما صارت)</translation>
    </message>
    <message>
        <source>These copies of the database still hold %1 until you delete them. None of them brings %1 back:</source>
        <translation>ما زالت نسخ قاعدة البيانات هذه تحوي %1 إلى أن تحذفها. ولا تعيد أي منها %1:</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>يجري المسح…</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>نُسي %1</translation>
    </message>
    <message>
        <source>Nothing about %1 is left on this computer.</source>
        <translation>لم يبقَ على هذا الحاسوب شيء عن %1.</translation>
    </message>
    <message>
        <source>Nothing about %1 is left in Stepladder.</source>
        <translation>لم يبقَ في Stepladder شيء عن %1.</translation>
    </message>
    <message>
        <source>Forgotten were: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>نُسي: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker has ended.</source>
        <translation>انتهى الوصول إلى المتتبّع.</translation>
    </message>
</context>
<context>
    <name>stepladder::ExactText</name>
    <message>
        <source>Exact text</source>
        <translation>النص الكامل</translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Find player</source>
        <translation>العثور على لاعب</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%1 من %Ln لاعب</numerusform>
            <numerusform>%1 من لاعب واحد (%Ln)</numerusform>
            <numerusform>%1 من لاعبين (%Ln)</numerusform>
            <numerusform>%1 من %Ln لاعبين</numerusform>
            <numerusform>%1 من %Ln لاعبًا</numerusform>
            <numerusform>%1 من %Ln لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا اسمه «%1».</translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>موسم</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>range of days</comment>
        <translation>مخصّص</translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln لاعب</numerusform>
            <numerusform>لاعب واحد (%Ln)</numerusform>
            <numerusform>لاعبان (%Ln)</numerusform>
            <numerusform>%Ln لاعبين</numerusform>
            <numerusform>%Ln لاعبًا</numerusform>
            <numerusform>%Ln لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتين (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation>لا نقاط لأحد بعد. الجميع على الدرجة الأولى.</translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation>يتقاسم %1 لقب الموسم برصيد %2</translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation>يتقاسم %1 أعلى السلّم برصيد %2</translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation>يفوز %1 بالموسم برصيد %2</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation>%1 حتى الآن برصيد %2</translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation>يفوز %1 بالموسم بفارق %2 عن %3</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation>يتصدّر %1 بفارق %2 عن %3</translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation>ينتزع %1 الصدارة بفارق %2 عن %3</translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation>يحافظ %1 على الصدارة بفارق %2 عن %3</translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation>انتهى الموسم في %1</translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation>يبدأ الموسم اليوم</translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation>يبدأ الموسم غدًا</translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation>يبدأ الموسم في %1</translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation>اليوم هو أول يوم يُحتسب</translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation>غدًا أول يوم يُحتسب</translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation>أول يوم يُحتسب هو %1</translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation>يصدر أول ترتيب اليوم عند %1.</translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation>يصدر أول ترتيب غدًا عند %1.</translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>يصدر أول ترتيب في %1 عند %2.</translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation>انضم %1 بعد نهايته، ويُحتسب من الموسم القادم.</translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation>انضم بعد نهايته %1، والاحتساب من الموسم القادم.</translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation>%1 على الدرجة الأولى.</translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation>%1 على الدرجة الأولى.</translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation>ينضم %1 اليوم.</translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation>ينضم %1 اليوم.</translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation>ينضم %1 غدًا.</translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation>ينضم %1 غدًا.</translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation>ينضم %1 في %2.</translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation>ينضم %1 في %2.</translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation>خطوات %1 ما زالت في الساعات. لم تجرِ أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>نهائي منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>لم يُحسم بعد: قد يتغيّر %Ln لاعب حتى %1.</numerusform>
            <numerusform>لم يُحسم بعد: قد يتغيّر لاعب واحد (%Ln) حتى %1.</numerusform>
            <numerusform>لم يُحسم بعد: قد يتغيّر لاعبان (%Ln) حتى %1.</numerusform>
            <numerusform>لم يُحسم بعد: قد يتغيّر %Ln لاعبين حتى %1.</numerusform>
            <numerusform>لم يُحسم بعد: قد يتغيّر %Ln لاعبًا حتى %1.</numerusform>
            <numerusform>لم يُحسم بعد: قد يتغيّر %Ln لاعب حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation>لم يُحسم بعد: قد يتغيّر %1 حتى %2.</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>لا موسم بعد</translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation>يبدأ الموسم %1</translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation>موسم %1</translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation>موسم من %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1، اليوم %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1، اليوم %2 من %3</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation>يُحتسب من %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم واحد (%Ln)</numerusform>
            <numerusform>قبل يومين (%Ln)</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد (%Ln)</numerusform>
            <numerusform>بعد يومين (%Ln)</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody earned a point on these days.</source>
        <translation>لم ينل أحد نقاطًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>%1 earned the most: %2</source>
        <translation>نال %1 أكثر النقاط بمجموع %2</translation>
    </message>
    <message>
        <source>%1 earned the most: %2 each</source>
        <comment>several names</comment>
        <translation>نال %1 أكثر النقاط بمجموع %2 لكلٍّ</translation>
    </message>
    <message>
        <source>Nobody has entered %1 yet.</source>
        <comment>a weekday</comment>
        <translation>لم يُدخل أحد خطوات %1 بعد.</translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message>
        <source>Days on show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Daily steps</source>
        <translation>الخطوات اليومية</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1، كل عمود متوسط %Ln أسبوع</numerusform>
            <numerusform>%1، كل عمود متوسط أسبوع واحد (%Ln)</numerusform>
            <numerusform>%1، كل عمود متوسط أسبوعين (%Ln)</numerusform>
            <numerusform>%1، كل عمود متوسط %Ln أسابيع</numerusform>
            <numerusform>%1، كل عمود متوسط %Ln أسبوعًا</numerusform>
            <numerusform>%1، كل عمود متوسط %Ln أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HoursField</name>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>On the player&apos;s clock; what comes at night waits.</source>
        <translation>بتوقيت اللاعب؛ وما يأتي ليلًا ينتظر.</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation>أرسل رابطًا، ويعود إليك عنوان.</translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation>ينتهي المتصفح إلى صفحة يتعذّر الوصول إليها</translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation>هذا صحيح. يبدأ عنوانها بـ http://127.0.0.1. يُنسخ كاملًا ويُرسل إليك.</translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation>الرابط المطلوب إرساله</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>سحب &amp;الرابط</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>&amp;إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>إدخال &amp;عميل آخر</translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation>%1 في مكان آخر</translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation>أرسل هذا الرابط إلى %1</translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation>الصق ما أرسله %1</translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>ما أرسله %1</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation>يجري إنشاء الرابط.</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>لا رابط بعد.</translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation>صالح حتى %1. يمكنك إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>&amp;نُسخ</translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation>لحظة: يُستفسر من %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitedPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>Invited on %1</source>
        <comment>weekday or date, time</comment>
        <translation>دُعي %1</translation>
    </message>
    <message>
        <source>No answer was taken in. A new link is good for another day.</source>
        <translation>لم يصل ردّ. الرابط الجديد صالح ليوم آخر.</translation>
    </message>
    <message>
        <source>What %1 sends back is pasted beside the link, which can be copied there again.</source>
        <translation>ما يرسله %1 يُلصق بجانب الرابط، ويمكن نسخ الرابط هناك من جديد.</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>&amp;إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>&amp;Link and answer…</source>
        <translation>ال&amp;رابط والردّ…</translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message>
        <source>Days in the lead</source>
        <translation>أيام الصدارة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, days in the lead</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardView</name>
    <message>
        <source>Standings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <comment>a player</comment>
        <translation>&amp;عن %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation>ال&amp;عودة إلى السلّم</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation>لا يغادر شيء هذا الحاسوب حتى تربط شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>قراءة %1 من %Ln لاعب</numerusform>
            <numerusform>قراءة %1 من لاعب واحد (%Ln)</numerusform>
            <numerusform>قراءة %1 من لاعبين (%Ln)</numerusform>
            <numerusform>قراءة %1 من %Ln لاعبين</numerusform>
            <numerusform>قراءة %1 من %Ln لاعبًا</numerusform>
            <numerusform>قراءة %1 من %Ln لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation>الجولة القادمة اليوم %1</translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation>الجولة القادمة الليلة %1</translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation>الجولة القادمة غدًا %1</translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation>الجولة القادمة %1</translation>
    </message>
    <message>
        <source>Sending and looking up messages</source>
        <translation>يجري إرسال الرسائل والتحقق منها</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueDialog</name>
    <message>
        <source>About %1</source>
        <comment>a league</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>The days are being read.</source>
        <translation>تجري قراءة الأيام.</translation>
    </message>
    <message>
        <source>Days in the lead</source>
        <translation>أيام الصدارة</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>اللا&amp;عبون…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>الأ&amp;جهزة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The history begins with the first day that is read. It comes with the next round.</source>
        <translation>يبدأ السجل بأول يوم يُقرأ. يأتي مع الجولة القادمة.</translation>
    </message>
    <message>
        <source>The history begins with the first player.</source>
        <translation>يبدأ السجل مع أول لاعب.</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueFacts</name>
    <message>
        <source>Records</source>
        <translation>الأرقام القياسية</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتتبّعات</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueTitle</name>
    <message>
        <source>%1, %2</source>
        <comment>league, season</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LevelChart</name>
    <message>
        <source>Battery level</source>
        <translation>مستوى البطارية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>منخفضة %1</translation>
    </message>
    <message>
        <source>Critical %1</source>
        <translation>حرجة %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LimitsEditor</name>
    <message>
        <source>Low from</source>
        <translation>منخفضة من</translation>
    </message>
    <message>
        <source>critical from</source>
        <comment>after: low from 20%</comment>
        <translation>حرجة من</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the limit is for, then &quot;Low from&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>stepladder::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagePage</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, subject</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The text was forgotten together with a player it named.</source>
        <translation>نُسي النص مع لاعب كان يذكره.</translation>
    </message>
    <message>
        <source>&amp;Send after all</source>
        <translation>إرسال &amp;رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;عدم الإرسال</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>يجري إرسالها.</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصية</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with its exact text.</source>
        <translation>لم يُرسل شيء بعد، ولا شيء ينتظر. حين تُعدّ وسيلة لإعلان النتائج، تظهر هنا كل رسالة بنصها الكامل.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>رسائل للمراجعة: %Ln</numerusform>
            <numerusform>رسالة واحدة (%Ln) للمراجعة</numerusform>
            <numerusform>رسالتان (%Ln) للمراجعة</numerusform>
            <numerusform>%Ln رسائل للمراجعة</numerusform>
            <numerusform>%Ln رسالة للمراجعة</numerusform>
            <numerusform>%Ln رسالة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ال&amp;إعدادات…</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>recipient, subject, state, time</comment>
        <translation>%1: %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>stepladder::MonthList</name>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
</context>
<context>
    <name>stepladder::Notifications</name>
    <message>
        <source>The notification service</source>
        <translation>خدمة الإشعارات</translation>
    </message>
</context>
<context>
    <name>stepladder::NtfyPage</name>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>A free app that shows notifications on phones, through ntfy.sh or a server of your own. Every player gets a private topic, confirmed by a code.</source>
        <translation>تطبيق مجاني يعرض الإشعارات على الهواتف، عبر ntfy.sh أو خادم لديك. لكل لاعب موضوع خاص يُؤكَّد برمز.</translation>
    </message>
    <message>
        <source>&amp;Notify players&apos; phones</source>
        <translation>إرسال إشعارات إلى &amp;هواتف اللاعبين</translation>
    </message>
    <message>
        <source>&amp;Test, notifying nobody</source>
        <translation>&amp;اختبار بلا إشعار أحد</translation>
    </message>
    <message>
        <source>The server wants an access to&amp;ken</source>
        <translation>&amp;يطلب الخادم رمز وصول مميزًا</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>&amp;رمز الوصول المميز</translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation>ال&amp;دولة</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>رقم &amp;الهاتف المحمول</translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation>رسائل نصية إلى هاتف %1</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>لا رسائل نصية بعد</translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation>تحمل الرسالة النصية النتيجة اليومية، أو تنبّه إلى أن الساعة تحتاج إلى شحن. يؤكّد صاحب الهاتف الرقم برمز.</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>مع رمز الدولة أو من دونه</translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation>لا يُعرف أن هذا النطاق من الأرقام مستعمل. راجع الرقم مرة أخرى؛ ويمكن استعماله مع ذلك.</translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation>يجري إرسال الرمز.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>تخطّي الرسائل النصية</translation>
    </message>
    <message>
        <source>The way to the phone</source>
        <translation>الطريقة إلى الهاتف</translation>
    </message>
    <message>
        <source>Te&amp;xt message</source>
        <translation>رسالة ن&amp;صية</translation>
    </message>
    <message>
        <source>&amp;ntfy app</source>
        <translation>ت&amp;طبيق ntfy</translation>
    </message>
    <message>
        <source>Notifications on %1&apos;s phone</source>
        <translation>إشعارات على هاتف %1</translation>
    </message>
    <message>
        <source>The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The phone&apos;s owner subscribes to a private address and confirms it by a code.</source>
        <translation>يحمل تطبيق ntfy المجاني النتيجة اليومية، أو ينبّه إلى أن الساعة تحتاج إلى شحن، من دون رقم. يشترك صاحب الهاتف في عنوان خاص ويؤكّده برمز.</translation>
    </message>
    <message>
        <source>The address is being made.</source>
        <translation>يجري إنشاء العنوان.</translation>
    </message>
    <message>
        <source>Make the &amp;address</source>
        <translation>إنشاء ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>تخطّي الإشعارات</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <comment>phone number or app</comment>
        <translation>%1: مؤكد.</translation>
    </message>
    <message>
        <source>%1 is not confirmed: its owner has not entered a code.</source>
        <comment>phone number or app</comment>
        <translation>%1: غير مؤكد، فلم يُدخل صاحبه رمزًا.</translation>
    </message>
    <message>
        <source>Notifications have ended.</source>
        <translation>انتهت الإشعارات.</translation>
    </message>
    <message>
        <source>Texts to %1 have ended.</source>
        <translation>انتهت الرسائل النصية إلى %1.</translation>
    </message>
    <message>
        <source>&amp;End notifications</source>
        <translation>إن&amp;هاء الإشعارات</translation>
    </message>
    <message>
        <source>&amp;End texts</source>
        <translation>إن&amp;هاء الرسائل النصية</translation>
    </message>
    <message>
        <source>No texts at the moment</source>
        <translation>لا رسائل نصية حاليًا</translation>
    </message>
    <message>
        <source>This league has no text channel any more. The settings have two: text messages, and the ntfy app. Nothing is sent until one is set up.</source>
        <translation>لم يعد لهذا الدوري قناة إلى الهواتف. في الإعدادات قناتان: الرسائل النصية وتطبيق ntfy. لا يُرسل شيء حتى تُعدّ واحدة.</translation>
    </message>
    <message>
        <source>This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set up, a number can be added here.</source>
        <translation>ليس لهذا الدوري قناة إلى الهواتف. في الإعدادات قناتان: الرسائل النصية وتطبيق ntfy. بعد إعداد واحدة يمكن إضافة رقم هنا.</translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu adds a number for every player.</source>
        <translation>ليس لهذا الدوري قناة إلى الهواتف. بعد إعداد واحدة في الإعدادات يضيف «الرسائل النصية…» ضمن «اللاعبون…» في القائمة رقمًا لكل لاعب.</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>&amp;فتح الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>End the texts to %1?</source>
        <translation>أتريد إنهاء الرسائل النصية إلى %1؟</translation>
    </message>
    <message>
        <source>It holds for everybody who is texted on that number.</source>
        <translation>يسري ذلك على كل من تصله الرسائل النصية على هذا الرقم.</translation>
    </message>
    <message>
        <source>&amp;Go on texting</source>
        <translation>&amp;متابعة الإرسال</translation>
    </message>
    <message>
        <source>%1 gets texts on this number, too.</source>
        <comment>name</comment>
        <translation>تصل الرسائل النصية على هذا الرقم إلى %1 أيضًا.</translation>
    </message>
    <message>
        <source>%1 get texts on this number, too.</source>
        <comment>several names</comment>
        <translation>تصل الرسائل النصية على هذا الرقم إلى %1 أيضًا.</translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation>المتتبّع</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>إضافة لاعب</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>إعادة ربط %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>Texts to %1</source>
        <translation>الرسائل النصية إلى %1</translation>
    </message>
</context>
<context>
    <name>stepladder::PartList</name>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1, needs correcting</source>
        <comment>a part of the settings</comment>
        <translation>%1، يحتاج إلى تصحيح</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>الم&amp;نطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation>&amp;ينضم في</translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation>أول أيام الموسم: تُحتسب جميع الأيام.</translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation>يُحتسب من اليوم. ولا تُحتسب الأيام منذ %1.</translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation>لا تُحتسب الأيام السابقة لذلك. بدأ الموسم في %1.</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>أدخل اسمًا للاعب.</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>Change what you like, now or later.</source>
        <translation>غيّر ما تشاء، الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerLinesChart</name>
    <message>
        <source>%1, %2</source>
        <comment>player, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation>قبل الانضمام إلى الدوري</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1، قد يتغيّر</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerList</name>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerPage</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>إعادة ال&amp;ربط</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>إدخال ال&amp;خطوات…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;مسح…</translation>
    </message>
    <message>
        <source>Plays since %1, %2</source>
        <comment>date, time zone</comment>
        <translation>يلعب منذ %1، %2</translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>غادر الدوري. تبقى الأيام بهذا الاسم.</translation>
    </message>
    <message>
        <source>Erase forgets everything about %1.</source>
        <translation>المسح ينسي كل شيء عن %1.</translation>
    </message>
    <message>
        <source>Remove ends the access and keeps the days. Erase forgets everything about %1.</source>
        <translation>الإزالة تنهي الوصول وتُبقي الأيام. المسح ينسي كل شيء عن %1.</translation>
    </message>
    <message>
        <source>Days and re&amp;cords…</source>
        <translation>الأيام والأرقام ال&amp;قياسية…</translation>
    </message>
    <message>
        <source>Plays from %1, %2</source>
        <comment>date yet to come, time zone</comment>
        <translation>يلعب ابتداءً من %1، %2</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>الرسائل ال&amp;نصية…</translation>
    </message>
    <message>
        <source>Remove keeps the days. Erase forgets everything about %1.</source>
        <translation>الإزالة تُبقي الأيام. المسح ينسي كل شيء عن %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation>اللاعب المحدَّد</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>أفضل يوم</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>أيام الهدف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>خلال %Ln يوم من الموسم. أفضل يوم: %1.</numerusform>
            <numerusform>خلال يوم واحد (%Ln) من الموسم. أفضل يوم: %1.</numerusform>
            <numerusform>خلال يومين (%Ln) من الموسم. أفضل يوم: %1.</numerusform>
            <numerusform>خلال %Ln أيام من الموسم. أفضل يوم: %1.</numerusform>
            <numerusform>خلال %Ln يومًا من الموسم. أفضل يوم: %1.</numerusform>
            <numerusform>خلال %Ln يوم من الموسم. أفضل يوم: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersDialog</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>إ&amp;ضافة لاعب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
    <message>
        <source>%1 has left the league. The days stay.</source>
        <translation>غادر %1 الدوري. تبقى الأيام.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2. Only you can read it.</source>
        <translation>كُتب كل ما هو معروف عن %1 في %2. أنت وحدك تستطيع قراءته.</translation>
    </message>
    <message>
        <source>Add &amp;yourself…</source>
        <translation>أضف ن&amp;فسك…</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add yourself first.</source>
        <translation>لا لاعبين بعد. أضف نفسك أولًا.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersModel</name>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Left the league</source>
        <translation>غادروا الدوري</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, connection</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>left the league</source>
        <translation>غادر الدوري</translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message>
        <source>Season points, day by day</source>
        <translation>نقاط الموسم يومًا بعد يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>المركز %1</translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>لا أيام لعرضها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>نقاط الموسم لـ %Ln لاعب من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>نقاط الموسم للاعب واحد (%Ln) من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>نقاط الموسم للاعبين (%Ln) من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>نقاط الموسم لـ %Ln لاعبين من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>نقاط الموسم لـ %Ln لاعبًا من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>نقاط الموسم لـ %Ln لاعب من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;من يقرؤه</translation>
    </message>
    <message>
        <source>What Slack will have</source>
        <translation>ما سيظهر في Slack</translation>
    </message>
    <message>
        <source>What this computer will show</source>
        <translation>ما سيعرضه هذا الحاسوب</translation>
    </message>
    <message>
        <source>What each player will read</source>
        <translation>ما سيقرؤه كل لاعب</translation>
    </message>
    <message>
        <source>There is no result yet: this is a sample of invented players.</source>
        <translation>لا نتيجة بعد: هذه عيّنة بلاعبين متخيَّلين.</translation>
    </message>
    <message>
        <source>The newest result. Nothing is saved or sent yet.</source>
        <translation>أحدث نتيجة. لم يُحفظ شيء ولم يُرسل بعد.</translation>
    </message>
    <message>
        <source>A message to everybody takes %1.</source>
        <comment>texts, segments and cost</comment>
        <translation>تتطلب رسالة إلى الجميع %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد (%Ln)</numerusform>
            <numerusform>حرفان (%Ln)</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>بكلفة %Ln رسالة نصية</numerusform>
            <numerusform>بكلفة رسالة نصية واحدة (%Ln)</numerusform>
            <numerusform>بكلفة رسالتين نصيتين (%Ln)</numerusform>
            <numerusform>بكلفة %Ln رسائل نصية</numerusform>
            <numerusform>بكلفة %Ln رسالة نصية</numerusform>
            <numerusform>بكلفة %Ln رسالة نصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… in the menu. Results begin with the first ranking.</source>
        <translation>لن تصل إلى أحد بعد. يؤكّد اللاعبون هواتفهم حين يُضافون، أو لاحقًا عبر «الرسائل النصية…» ضمن «اللاعبون…» في القائمة. تبدأ النتائج مع أول ترتيب.</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileDialog</name>
    <message>
        <source>&amp;Manage player…</source>
        <translation>إدارة ال&amp;لاعب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a player</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileFacts</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>إعادة ال&amp;ربط</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>إدخال ال&amp;خطوات…</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Of all days</source>
        <translation>من كل الأيام</translation>
    </message>
    <message>
        <source>No device has been read.</source>
        <translation>لم يُقرأ أي جهاز.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>الرسائل ال&amp;نصية…</translation>
    </message>
</context>
<context>
    <name>stepladder::RangePopup</name>
    <message>
        <source>Range of days</source>
        <translation>نطاق الأيام</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation>الترتيب يومًا بعد يوم</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>المركز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>لا أيام لعرضها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>مراكز %Ln لاعب من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>مراكز لاعب واحد (%Ln) من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>مراكز لاعبين (%Ln) من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>مراكز %Ln لاعبين من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>مراكز %Ln لاعبًا من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
            <numerusform>مراكز %Ln لاعب من %1 إلى %2. يقرأ السهمان الأيمن والأيسر الأيام، ويختار السهمان الأعلى والأسفل اللاعب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a watch, a service</comment>
        <translation>%1، عبر %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>past tense</comment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلها</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>بُلغ %1</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1، ينقص %2</translation>
    </message>
    <message>
        <source>Above goal</source>
        <translation>فوق الهدف</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1: %Ln درجة كاملة بقدر %2</numerusform>
            <numerusform>%1: درجة كاملة واحدة (%Ln) بقدر %2</numerusform>
            <numerusform>%1: درجتان كاملتان (%Ln) بقدر %2</numerusform>
            <numerusform>%1: %Ln درجات كاملة بقدر %2</numerusform>
            <numerusform>%1: %Ln درجة كاملة بقدر %2</numerusform>
            <numerusform>%1: %Ln درجة كاملة بقدر %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>%1 before this day</source>
        <translation>%1 قبل هذا اليوم</translation>
    </message>
    <message>
        <source>It was posted as it is here (%1).</source>
        <translation>نُشر كما هو هنا (%1).</translation>
    </message>
    <message>
        <source>What was posted %1 said %2 steps.</source>
        <translation>عدد الخطوات فيما نُشر %1: %2.</translation>
    </message>
    <message>
        <source>What was posted %1 had no reading.</source>
        <translation>لم تكن فيما نُشر %1 قراءة.</translation>
    </message>
    <message>
        <source>It has not been corrected so far.</source>
        <translation>لم يُصحَّح ذلك حتى الآن.</translation>
    </message>
    <message>
        <source>It was corrected %1.</source>
        <comment>an instant</comment>
        <translation>صُحّح ذلك %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, a day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>stepladder::ReceiptPopover</name>
    <message>
        <source>Where this number comes from</source>
        <translation>مصدر هذا الرقم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Show all days</source>
        <translation>&amp;عرض كل الأيام</translation>
    </message>
</context>
<context>
    <name>stepladder::RecentDays</name>
    <message>
        <source>%1, was %2</source>
        <comment>a day&apos;s numbers, steps</comment>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>الأيام الأخيرة</translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The league is as it was when %1 was made.</source>
        <translation>الدوري كما كان عند إنشاء %1.</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>حُفظت قاعدة البيانات السابقة باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: %n لاعب.</numerusform>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: لاعب واحد (%n).</numerusform>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: لاعبان (%n).</numerusform>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: %n لاعبين.</numerusform>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: %n لاعبًا.</numerusform>
            <numerusform>مُسح من جديد من سبق مسحه بعدها: %n لاعب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could tell who was erased since that backup was made. Erase them again.</source>
        <translation>لم يكن هناك ما يبيّن من مُسح بعد إنشاء هذه النسخة الاحتياطية. امسح هؤلاء من جديد.</translation>
    </message>
    <message>
        <source>Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.</source>
        <translation>تعذّرت قراءة أجزاء من قاعدة البيانات السابقة: قد يُرسل من جديد ما أُرسل بعد هذه النسخة الاحتياطية، وقد تصل الرسائل النصية إلى من أنهاها بعدها.</translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation>بلا إذن منذ %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>بلا إذن</translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation>أُغلقت خدمة المتتبّع</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>لم يُدخل بعد</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation>بلا مزامنة منذ %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>بلا مزامنة قط</translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation>مؤقت، آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation>معدَّل، كان %1</translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation>%1: لا قراءة لهذا اليوم. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 خطوة</numerusform>
            <numerusform>خطوة واحدة (%1)</numerusform>
            <numerusform>خطوتان (%1)</numerusform>
            <numerusform>%1 خطوات</numerusform>
            <numerusform>%1 خطوة</numerusform>
            <numerusform>%1 خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation>فوق الهدف بـ %1</translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation>دون الهدف بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2، %3، %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation>المركز نفسه كاليوم السابق</translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>صعود %Ln مركز</numerusform>
            <numerusform>صعود مركز واحد (%Ln)</numerusform>
            <numerusform>صعود مركزين (%Ln)</numerusform>
            <numerusform>صعود %Ln مراكز</numerusform>
            <numerusform>صعود %Ln مركزًا</numerusform>
            <numerusform>صعود %Ln مركز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>هبوط %Ln مركز</numerusform>
            <numerusform>هبوط مركز واحد (%Ln)</numerusform>
            <numerusform>هبوط مركزين (%Ln)</numerusform>
            <numerusform>هبوط %Ln مراكز</numerusform>
            <numerusform>هبوط %Ln مركزًا</numerusform>
            <numerusform>هبوط %Ln مركز</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation>لا متتبّع معروف</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>المتتبّع</translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation>%1: كانت البطارية %2 عند %3.</translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation>%1: البطارية %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation>%1: البطارية غير معروفة، آخر مزامنة %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation>%1: البطارية غير معروفة.</translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation>منخفضة، اشحنها قريبًا.</translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation>آخر أربعة عشر يومًا: أيام بلوغ الهدف %1، وأيام بلا قراءة %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%1 من %Ln يوم</numerusform>
            <numerusform>%1 من يوم واحد (%Ln)</numerusform>
            <numerusform>%1 من يومين (%Ln)</numerusform>
            <numerusform>%1 من %Ln أيام</numerusform>
            <numerusform>%1 من %Ln يومًا</numerusform>
            <numerusform>%1 من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 steps in all, %3 a day.</source>
        <comment>player, numbers</comment>
        <translation>%1: مجموع الخطوات %2، بمعدل %3 يوميًا.</translation>
    </message>
    <message>
        <source>same rank as before these days</source>
        <translation>المركز نفسه كما قبل هذه الأيام</translation>
    </message>
    <message>
        <source>Has left the league</source>
        <translation>غادر الدوري</translation>
    </message>
    <message>
        <source>No reading then</source>
        <translation>لا قراءة حينها</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesEffect</name>
    <message>
        <source>What this would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>يجري الحساب.</translation>
    </message>
    <message>
        <source>Nobody has a day that counts yet. What rules do shows with the first steps.</source>
        <translation>لا يوجد بعدُ يوم يُحتسب. يظهر أثر القواعد مع أولى الخطوات.</translation>
    </message>
    <message>
        <source>The rules as they are. Change them to see what that would do.</source>
        <translation>القواعد كما هي. غيّرها لترى أثر ذلك.</translation>
    </message>
    <message>
        <source>With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.</source>
        <translation>بهذه القواعد يبدأ الموسم في %1، ولا ترتيب قبله. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>A new rank for %1 of %2 players. Nothing is saved or posted yet.</source>
        <translation>مركز جديد لعدد %1 من %2 من اللاعبين. لم يُحفظ شيء ولم يُنشر بعد.</translation>
    </message>
    <message>
        <source>No rank moves, but points change. Nothing is saved or posted yet.</source>
        <translation>لا يتغيّر أي مركز، لكن النقاط تتغيّر. لم يُحفظ شيء ولم يُنشر بعد.</translation>
    </message>
    <message>
        <source>No rank and no point changes. Nothing is saved yet.</source>
        <translation>لا يتغيّر أي مركز ولا أي نقطة. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.</source>
        <translation>تُحتسب كل أيام الموسم بهذه القواعد ابتداءً من %1. وما نُشر يبقى كما نُشر.</translation>
    </message>
    <message>
        <source>What this would change shows once all of it makes sense.</source>
        <translation>يظهر ما سيتغيّر حين يصحّ كل ما أُدخل.</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesLadders</name>
    <message>
        <source>Ranks now and with these rules</source>
        <translation>المراكز الآن وبهذه القواعد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>بهذه القواعد</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message>
        <source>League&apos;s &amp;name</source>
        <translation>ا&amp;سم الدوري</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>ال&amp;هدف</translation>
    </message>
    <message>
        <source>&amp;Bonus step</source>
        <translation>مقدار ال&amp;خطوات الإضافية</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>النقاط المتساوية</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;first day</source>
        <translation>&amp;أول أيام الموسم</translation>
    </message>
    <message>
        <source>The season &amp;ends</source>
        <translation>لل&amp;موسم نهاية</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;last day</source>
        <translation>آخر أ&amp;يام الموسم</translation>
    </message>
    <message>
        <source>Days se&amp;ttle</source>
        <translation>&amp;تصبح الأيام نهائية</translation>
    </message>
    <message>
        <source>League&apos;s time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية للدوري</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>after a number</comment>
        <translation> خطوة</translation>
    </message>
    <message>
        <source>at the day&apos;s end</source>
        <translation>عند نهاية اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>بعد %Ln ساعة من نهاية اليوم</numerusform>
            <numerusform>بعد ساعة واحدة (%Ln) من نهاية اليوم</numerusform>
            <numerusform>بعد ساعتين (%Ln) من نهاية اليوم</numerusform>
            <numerusform>بعد %Ln ساعات من نهاية اليوم</numerusform>
            <numerusform>بعد %Ln ساعة من نهاية اليوم</numerusform>
            <numerusform>بعد %Ln ساعة من نهاية اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>مقدار الخطوات الإضافية</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what is kept</comment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Steps for a day&apos;s first point</source>
        <translation>خطوات أول نقطة في اليوم</translation>
    </message>
    <message>
        <source>For each point more</source>
        <translation>لكل نقطة إضافية</translation>
    </message>
    <message>
        <source>Equal players share a rung; the next rank follows.</source>
        <translation>المتساوون على درجة واحدة، ثم يليهم المركز التالي.</translation>
    </message>
    <message>
        <source>Equal players share a rung; ranks behind them are left out.</source>
        <translation>المتساوون على درجة واحدة، وتُترك المراكز بعدهم.</translation>
    </message>
    <message>
        <source>What a late sync changes after that is told as a correction.</source>
        <translation>ما تغيّره مزامنة متأخرة بعد ذلك يُعلن تصحيحًا.</translation>
    </message>
</context>
<context>
    <name>stepladder::SchedulePage</name>
    <message>
        <source>Tell the result &amp;later, at</source>
        <translation>إعلان ال&amp;نتيجة لاحقًا، عند</translation>
    </message>
    <message>
        <source>&amp;Pause: tell nothing before</source>
        <translation>&amp;إيقاف مؤقت: لا إعلان قبل</translation>
    </message>
    <message>
        <source>Time of telling</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>First day after the pause</source>
        <translation>أول يوم بعد الإيقاف</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Tell results on</source>
        <translation>إعلان النتائج أيام</translation>
    </message>
    <message>
        <source>Read the trackers &amp;at</source>
        <translation>&amp;قراءة المتتبّعات عند</translation>
    </message>
    <message>
        <source>Choose at least one day. To tell nothing for a while, pause instead.</source>
        <translation>اختر يومًا واحدًا على الأقل. لعدم إعلان شيء مدةً، استعمل الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>On the clock of %1. The next round is on %2.</source>
        <comment>time zone, weekday or date, time</comment>
        <translation>بتوقيت %1. الجولة القادمة في %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>يجري الاستفسار من الخدمة.</translation>
    </message>
    <message>
        <source>The sample is on its way.</source>
        <translation>العيّنة في الطريق.</translation>
    </message>
    <message>
        <source>The sample is there. Nothing was saved.</source>
        <translation>وصلت العيّنة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>يجري الحفظ.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Save from %1</source>
        <comment>a day</comment>
        <translation>&amp;حفظ ابتداءً من %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the settings, and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what was refused?</source>
        <translation>أتريد حفظ ما رُفض؟</translation>
    </message>
    <message>
        <source>%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.</source>
        <comment>a part of the settings</comment>
        <translation>%1: فشل آخر اختبار بما أُدخل. إذا حُفظ هكذا فلن يُرسل شيء من هناك حتى يُصحَّح.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;حفظ رغم ذلك</translation>
    </message>
</context>
<context>
    <name>stepladder::SlackPage</name>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Make an app at api.slack.com/apps. A webhook is the quickest way; a bot can also correct what it posted and shows the ranking as a picture.</source>
        <translation>أنشئ تطبيقًا في api.slack.com/apps. أسرع الطرق webhook؛ أما البوت فيستطيع أيضًا تصحيح ما نشره ويعرض الترتيب صورةً.</translation>
    </message>
    <message>
        <source>&amp;Post results to Slack</source>
        <translation>نشر النتائج &amp;في Slack</translation>
    </message>
    <message>
        <source>&amp;Test, posting nothing</source>
        <translation>اختبار &amp;بلا نشر شيء</translation>
    </message>
    <message>
        <source>Post a sa&amp;mple</source>
        <translation>&amp;نشر عيّنة</translation>
    </message>
    <message>
        <source>By a &amp;webhook</source>
        <translation>&amp;عبر webhook</translation>
    </message>
    <message>
        <source>By a &amp;bot</source>
        <translation>عبر ب&amp;وت</translation>
    </message>
    <message>
        <source>Webhook&apos;s a&amp;ddress</source>
        <translation>عنوان &amp;الـ webhook</translation>
    </message>
    <message>
        <source>Bot&apos;s to&amp;ken</source>
        <translation>ال&amp;رمز المميز للبوت</translation>
    </message>
    <message>
        <source>C&amp;hannel&apos;s ID</source>
        <translation>&amp;معرّف القناة</translation>
    </message>
    <message>
        <source>Like C0123456789; Slack shows it at the end of the channel&apos;s details.</source>
        <translation>مثل C0123456789؛ يعرضه Slack في آخر تفاصيل القناة.</translation>
    </message>
</context>
<context>
    <name>stepladder::SmsPage</name>
    <message>
        <source>Text messages</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <source>A provider charges for every text. Only phones whose owner has confirmed the number by a code get any, and none after a STOP.</source>
        <translation>يتقاضى المزوّد أجرًا عن كل رسالة نصية. لا تصل إلا إلى هواتف أكّد أصحابها الرقم برمز، ولا تصل بعد إرسال STOP.</translation>
    </message>
    <message>
        <source>&amp;Text results to players&apos; phones</source>
        <translation>إرسال النتائج نصيًا إلى &amp;هواتف اللاعبين</translation>
    </message>
    <message>
        <source>T&amp;est, texting nobody</source>
        <translation>اختبار &amp;بلا إرسال إلى أحد</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>الم&amp;زوّد</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>معرّ&amp;ف SID للحساب</translation>
    </message>
    <message>
        <source>API &amp;key&apos;s SID</source>
        <translation>م&amp;عرّف SID لمفتاح API</translation>
    </message>
    <message>
        <source>Empty: the secret is the account&apos;s auth token.</source>
        <translation>إن تُرك فارغًا: السر هو auth token للحساب.</translation>
    </message>
    <message>
        <source>Auth token or key&apos;s se&amp;cret</source>
        <translation>سر المف&amp;تاح أو auth token</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>ا&amp;لمرسل</translation>
    </message>
    <message>
        <source>A number of the account, a messaging service (MG…) or a name.</source>
        <translation>رقم للحساب، أو خدمة مراسلة (MG…)، أو اسم.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>الم&amp;نطقة</translation>
    </message>
    <message>
        <source>Like eu-central-1.</source>
        <translation>مثل eu-central-1.</translation>
    </message>
    <message>
        <source>Access &amp;key&apos;s ID</source>
        <translation>معرّف مفتاح ال&amp;وصول</translation>
    </message>
    <message>
        <source>Access key&apos;s se&amp;cret</source>
        <translation>س&amp;ر مفتاح الوصول</translation>
    </message>
    <message>
        <source>Sen&amp;der&apos;s name</source>
        <translation>&amp;اسم المرسل</translation>
    </message>
    <message>
        <source>May be empty; some countries show it.</source>
        <translation>يجوز تركه فارغًا؛ تعرضه بعض الدول.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>ال&amp;دول</translation>
    </message>
    <message>
        <source>Codes of two letters such as DE, AT. Empty: all.</source>
        <translation>رموز من حرفين مثل DE, AT. إن تُرك فارغًا: جميعها.</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a text</source>
        <translation>&amp;سعر الرسالة النصية</translation>
    </message>
    <message>
        <source>As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money.</source>
        <translation>كما يذكره المزوّد، مثل 0.0079 USD. إن تُرك فارغًا: تُعدّ الرسائل بدلًا من المال.</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <translation>الحد ال&amp;أقصى يوميًا</translation>
    </message>
    <message>
        <source>At most a mont&amp;h</source>
        <translation>الحد الأقصى &amp;شهريًا</translation>
    </message>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة رسالة نصية واحدة (%Ln).</numerusform>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة رسالتين نصيتين (%Ln).</numerusform>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة %Ln رسائل نصية.</numerusform>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
            <numerusform>بعملة السعر؛ ومن دون سعر بعدد الرسائل. إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
            <numerusform>إن تُرك فارغًا: تكلفة رسالة نصية واحدة (%Ln).</numerusform>
            <numerusform>إن تُرك فارغًا: تكلفة رسالتين نصيتين (%Ln).</numerusform>
            <numerusform>إن تُرك فارغًا: تكلفة %Ln رسائل نصية.</numerusform>
            <numerusform>إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
            <numerusform>إن تُرك فارغًا: تكلفة %Ln رسالة نصية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>المركز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>%Ln نقطة في هذا اليوم</numerusform>
            <numerusform>نقطة واحدة (%Ln) في هذا اليوم</numerusform>
            <numerusform>نقطتان (%Ln) في هذا اليوم</numerusform>
            <numerusform>%Ln نقاط في هذا اليوم</numerusform>
            <numerusform>%Ln نقطة في هذا اليوم</numerusform>
            <numerusform>%Ln نقطة في هذا اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation>لا نقاط بعد: لا قراءة لهذا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
            <numerusform>نقطة واحدة (%Ln) في هذا الموسم</numerusform>
            <numerusform>نقطتان (%Ln) في هذا الموسم</numerusform>
            <numerusform>%Ln نقاط في هذا الموسم</numerusform>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>بُلغ الهدف %Ln يوم متتالٍ</numerusform>
            <numerusform>بُلغ الهدف في يوم واحد (%Ln)</numerusform>
            <numerusform>بُلغ الهدف في يومين متتاليين (%Ln)</numerusform>
            <numerusform>بُلغ الهدف في %Ln أيام متتالية</numerusform>
            <numerusform>بُلغ الهدف في %Ln يومًا متتاليًا</numerusform>
            <numerusform>بُلغ الهدف في %Ln يوم متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>لا أيام متتالية</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation>تغيّر المركز منذ اليوم السابق</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation>الخطوات، الهدف %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation>نقاط اليوم</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation>نقاط الموسم</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation>عدد الأيام المتتالية التي بُلغ فيها الهدف</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>متتالية</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>%Ln نقطة في هذه الأيام</numerusform>
            <numerusform>نقطة واحدة (%Ln) في هذه الأيام</numerusform>
            <numerusform>نقطتان (%Ln) في هذه الأيام</numerusform>
            <numerusform>%Ln نقاط في هذه الأيام</numerusform>
            <numerusform>%Ln نقطة في هذه الأيام</numerusform>
            <numerusform>%Ln نقطة في هذه الأيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of rank since before these days</source>
        <translation>تغيّر المركز منذ ما قبل هذه الأيام</translation>
    </message>
    <message>
        <source>Points of these days</source>
        <translation>نقاط هذه الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: none of these days has a reading</source>
        <translation>لا نقاط: لا قراءة لأي من هذه الأيام</translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>كل سلّم يبدأ بدرجة واحدة</translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation>إضافة لاعب آخر</translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation>أضف نفسك</translation>
    </message>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>أضف نفسك أولًا. ترى آخر %Ln يوم فورًا.</numerusform>
            <numerusform>أضف نفسك أولًا. ترى آخر يوم (%Ln) فورًا.</numerusform>
            <numerusform>أضف نفسك أولًا. ترى آخر يومين (%Ln) فورًا.</numerusform>
            <numerusform>أضف نفسك أولًا. ترى آخر %Ln أيام فورًا.</numerusform>
            <numerusform>أضف نفسك أولًا. ترى آخر %Ln يومًا فورًا.</numerusform>
            <numerusform>أضف نفسك أولًا. ترى آخر %Ln يوم فورًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>اكتملت جميع المراحل</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>المرحلة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Every step is done except: %1</source>
        <translation>اكتملت كل الخطوات باستثناء: %1</translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ال&amp;خطوات</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;من ملف…</translation>
    </message>
    <message>
        <source>A table with the columns date and steps, or an export of Stepladder</source>
        <translation>جدول بالعمودين date و steps، أو ملف مُصدَّر من Stepladder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>The steps of %1</source>
        <translation>خطوات %1</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <comment>player, number, date</comment>
        <translation>خطوات %1: %2 في %3.</translation>
    </message>
    <message>
        <source>Steps of %1 from a file</source>
        <translation>خطوات %1 من ملف</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.json)</source>
        <translation>جداول وملفات مُصدَّرة (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>أُخذ من الملف: %Ln يوم.</numerusform>
            <numerusform>أُخذ من الملف: يوم واحد (%Ln).</numerusform>
            <numerusform>أُخذ من الملف: يومان (%Ln).</numerusform>
            <numerusform>أُخذ من الملف: %Ln أيام.</numerusform>
            <numerusform>أُخذ من الملف: %Ln يومًا.</numerusform>
            <numerusform>أُخذ من الملف: %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>كان الموسم قد أُغلق حينها، لذلك لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>لم يصل أي يوم بعد إغلاق الموسم (%Ln).</numerusform>
            <numerusform>وصل يوم واحد (%Ln) بعد إغلاق الموسم، ولا يُحتسب.</numerusform>
            <numerusform>وصل يومان (%Ln) بعد إغلاق الموسم، ولا يُحتسبان.</numerusform>
            <numerusform>وصلت %Ln أيام بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
            <numerusform>وصل %Ln يومًا بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
            <numerusform>وصل %Ln يوم بعد إغلاق الموسم، ولا تُحتسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>تُرك %Ln يوم: خارج الموسم أو قبل انضمام اللاعب أو لم يأتِ بعد.</numerusform>
            <numerusform>تُرك يوم واحد (%Ln): خارج الموسم أو قبل انضمام اللاعب أو لم يأتِ بعد.</numerusform>
            <numerusform>تُرك يومان (%Ln): خارج الموسم أو قبل انضمام اللاعب أو لم يأتيا بعد.</numerusform>
            <numerusform>تُركت %Ln أيام: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
            <numerusform>تُرك %Ln يومًا: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
            <numerusform>تُرك %Ln يوم: خارج الموسم أو قبل انضمام اللاعب أو لم تأتِ بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation>قراءة متتبّع كل لاعب الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the round</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>إيقاف المزامنة</translation>
    </message>
    <message>
        <source>A round is under way. Stop it: what has been read is kept</source>
        <translation>الجولة جارية. أوقفها: ما قُرئ يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the round</comment>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation>انخفاض البطارية، &amp;مرة لكل تفريغ</translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation>ما يُرسل برسالة نصية</translation>
    </message>
    <message>
        <source>The player&apos;s &amp;result, once a day</source>
        <translation>&amp;نتيجة اللاعب، مرة في اليوم</translation>
    </message>
</context>
<context>
    <name>stepladder::TimeField</name>
    <message>
        <source>There is no such time. Type one such as %1.</source>
        <translation>لا يوجد وقت كهذا. اكتب وقتًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation>&amp;فتح ملف الرموز المميزة…</translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation>&amp;أو الصق محتواه</translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation>ال&amp;عميل، بصيغة base64 من المعرّف:السر</translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation>فقط إن لم يذكره الملف. إن تُرك فارغًا: عميل الدوري.</translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation>كانت البرامج التي تراقب Fitbit من دالة سحابية تحفظ ملف JSON صغيرًا لكل لاعب. تُجدَّد رموزه المميزة مرة واحدة، فتنتهي هناك؛ ولا يلزم أن يسمح أحد بالوصول من جديد.</translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation>نقل %1 بالرموز المميزة القديمة</translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation>فتح ملف الرموز المميزة</translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation>الرموز المميزة موجودة.</translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation>الرموز المميزة موجودة، مع العميل الذي تعود إليه: %1.</translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation>لا يذكر الملف العميل، وليس للدوري عميل. الصقه هنا.</translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation>افتح ملف الرموز المميزة، أو الصق محتواه.</translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation>يجري تجديد الرموز المميزة.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation>من ال&amp;لاعب؟</translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation>الاسم على السلّم</translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation>ما الذي يعدّ الخطوات؟</translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation>خ&amp;دمة Google Health</translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation>ساعات Pixel و Fitbit، عبر حساب Google للاعب</translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation>&amp;خادم متوافق مع Fitbit</translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation>للدوريات التي تشغّل خادمًا لها</translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation>&amp;يدويًا أو من ملف</translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation>أين اللاعب؟</translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation>&amp;هنا، أمام هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation>&amp;في مكان آخر</translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation>ترسل رابطًا، ويعود إليك عنوان.</translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation>استعمال &amp;عميل آخر</translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation>لديّ ملف &amp;رموز مميزة من السحابة القديمة</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>كل سلّم يبدأ بدرجة واحدة</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>إضافة لاعب</translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation>ننتظر رد %1 حتى %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>متابعة مع %1</translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation>عبر عميل Google للدوري %1</translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation>عبر عميل الدوري %1</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>أدخل اسمًا للاعب.</translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation>&amp;إضافة اللاعب</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add yourself first. Nothing leaves this computer until you connect something.</source>
        <translation>أضف نفسك أولًا. لا يغادر شيء هذا الحاسوب حتى تصل شيئًا.</translation>
    </message>
</context>
<context>
    <name>stepladder::Tray</name>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>%1, final</source>
        <comment>weekday</comment>
        <translation>%1، نهائي</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation>%1، قد يتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة (%Ln)</numerusform>
            <numerusform>نقطتان (%Ln)</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation>%1.  %2، %3</translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation>&amp;فتح Stepladder</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;زامن الآن</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>إ&amp;ضافة لاعب…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>اللاع&amp;بون…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>ال&amp;رسائل…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>ا&amp;لأجهزة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>Devices that need care</source>
        <translation>أجهزة تحتاج إلى عناية</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>جهاز آخر (%Ln)…</numerusform>
            <numerusform>جهازان آخران (%Ln)…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not synced since %2</source>
        <comment>player, time</comment>
        <translation>%1، بلا مزامنة منذ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, how it was</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1: يلزم السماح بالوصول من جديد.</translation>
    </message>
    <message>
        <source>%1: battery %2</source>
        <comment>player, was 14% at 07:40</comment>
        <translation>%1: البطارية %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1، و%Ln أخرى</numerusform>
            <numerusform>%1، وجهاز آخر (%Ln)</numerusform>
            <numerusform>%1، وجهازان آخران (%Ln)</numerusform>
            <numerusform>%1، و%Ln أخرى</numerusform>
            <numerusform>%1، و%Ln أخرى</numerusform>
            <numerusform>%1، و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation>تجري قراءة اللاعبين</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>يتصدّر %1 برصيد %Ln نقطة</numerusform>
            <numerusform>يتصدّر %1 برصيد نقطة واحدة (%Ln)</numerusform>
            <numerusform>يتصدّر %1 برصيد نقطتين (%Ln)</numerusform>
            <numerusform>يتصدّر %1 برصيد %Ln نقاط</numerusform>
            <numerusform>يتصدّر %1 برصيد %Ln نقطة</numerusform>
            <numerusform>يتصدّر %1 برصيد %Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>تمت مزامنة %1 من %Ln لاعب</numerusform>
            <numerusform>تمت مزامنة %1 من لاعب واحد (%Ln)</numerusform>
            <numerusform>تمت مزامنة %1 من لاعبين (%Ln)</numerusform>
            <numerusform>تمت مزامنة %1 من %Ln لاعبين</numerusform>
            <numerusform>تمت مزامنة %1 من %Ln لاعبًا</numerusform>
            <numerusform>تمت مزامنة %1 من %Ln لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>player and level, forecast</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stepladder::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>stepladder::UnsavedQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>أتريد حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Without saving, everything stays as it was.</source>
        <translation>من دون حفظ يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;فتح الصفحة مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation>&amp;إرسال رابط إلى شخص في مكان آخر</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستعماله</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>استعمال العنوان الملصق</translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation>&amp;هل انتهى المتصفح إلى صفحة يتعذّر عرضها؟ الصق عنوانها:</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>تُفتح صفحة %1 في متصفحك.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>يُفتح المتصفح</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>في انتظار ردك</translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation>ثم تُقرأ الأيام الأولى</translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation>قد تذكر Google أنها لم تتحقق من هذا التطبيق. هذا متوقع: فالتطبيق لمنظّم الدوري نفسه. اختر «خيارات متقدمة» ثم تابع.</translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation>سُمح بالوصول. لحظة.</translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation>سُمح بالوصول</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>يُحفظ بأمان</translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation>متصفحك مفتوح على صفحة %1. سجّل الدخول هناك واسمح بجميع العناصر. تنتقل هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>فُتح المتصفح</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>لم ينفتح المتصفح</translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation>&amp;نُسخ الرابط</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself. This page moves on by itself.</source>
        <translation>تعذّر فتح متصفح. انسخ الرابط وافتحه بنفسك. تنتقل هذه الصفحة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the day</comment>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>points of the season</comment>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Standings, ranks %1 to %2</source>
        <translation>الترتيب، المراكز %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
            <numerusform>نقطة واحدة (%Ln) في هذا الموسم</numerusform>
            <numerusform>نقطتان (%Ln) في هذا الموسم</numerusform>
            <numerusform>%Ln نقاط في هذا الموسم</numerusform>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
            <numerusform>%Ln نقطة في هذا الموسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1, %2. %3</source>
        <comment>rank, season points, a sentence</comment>
        <translation>المركز %1، %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>لا أحد يلعب بعد</translation>
    </message>
    <message>
        <source>Escape leads back to the window. Add yourself there.</source>
        <translation>يعيدك Escape إلى النافذة. أضف نفسك هناك.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>stepladder::WallHeader</name>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>كل سلّم يبدأ بدرجة واحدة</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <comment>of the season</comment>
        <translation>اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>of the season</comment>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>stepladder::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>عرض الحائط</translation>
    </message>
    <message>
        <source>Arrow keys turn the page, P holds it, Escape leaves.</source>
        <translation>مفاتيح الأسهم تقلب الصفحة، وP يثبّتها، وEscape للخروج.</translation>
    </message>
    <message>
        <source>Ranking, %1 to %2</source>
        <comment>dates</comment>
        <translation>الترتيب من %1 إلى %2</translation>
    </message>
    <message>
        <source>Season points, %1 to %2</source>
        <comment>dates</comment>
        <translation>نقاط الموسم من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1. Ranks %2 to %3</source>
        <comment>a date, ranks</comment>
        <translation>%1. المراكز %2 إلى %3</translation>
    </message>
    <message>
        <source>Escape or a double click leaves. The arrow keys turn the page.</source>
        <translation>Escape أو نقرة مزدوجة للخروج. مفاتيح الأسهم تقلب الصفحة.</translation>
    </message>
</context>
<context>
    <name>stepladder::WithdrawQuestion</name>
    <message>
        <source>Withdraw the invitation to %1?</source>
        <translation>أتريد سحب دعوة %1؟</translation>
    </message>
    <message>
        <source>Its link has ended already. To come in, %1 needs a new invitation.</source>
        <translation>انتهى رابطها بالفعل. يحتاج %1 إلى دعوة جديدة للانضمام.</translation>
    </message>
    <message>
        <source>Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.</source>
        <translation>ينتهي رابطها فورًا ولا يُقبل بعدها أيّ رد. يحتاج %1 إلى دعوة جديدة للانضمام.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>ال&amp;إبقاء عليها</translation>
    </message>
</context>
<context>
    <name>stepladder::ZoneField</name>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation>لا توجد منطقة زمنية كهذه. اكتب مدينة، مثل Berlin أو New York.</translation>
    </message>
</context>
</TS>
