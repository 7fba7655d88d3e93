<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Admission</name>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation>Das ist nicht das Konto, mit dem %1 bisher gespielt hat. Melde dich mit dem Konto von %1 an.</translation>
    </message>
    <message>
        <source>%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.</source>
        <translation>%1 hat die Liga inzwischen verlassen. Nichts wurde behalten; füge die Person neu hinzu, um sie zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Einstellungen, Datenbank und Sperre unter DIR halten.</translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation>Die Liga, um die es geht; unnötig, solange es nur eine gibt.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>Ein JSON-Dokument ausgeben und sonst nichts.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Diesen Zeitpunkt als den jetzigen nehmen, zum Nachspielen.</translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation>Auf der Fehlerausgabe mitschreiben, was geschieht.</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation>Diese Hilfe zeigen, oder die eines Befehls.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation>Stepladder, die Schrittliga auf deinem Schreibtisch, ohne den Schreibtisch.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation>Aufruf: stepladderctl [OPTION]… BEFEHL</translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation>Eine erste Liga:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 für einige erledigt und für andere fehlgeschlagen, 4 jemand muss neu zustimmen.</translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation>Umgebung: STEPLADDER_ENDPOINTS nennt eine JSON-Datei mit anderen Dienstadressen; STEPLADDER_VAULT_FILE und STEPLADDER_VAULT_PASSPHRASE_FILE nennen eine verschlüsselte Datei für einen Rechner ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation>Aufruf: stepladderctl %1</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation> [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation>Es fehlt ein Befehl. Siehe stepladderctl --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe stepladderctl --help.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 braucht einen Ordner.</translation>
    </message>
    <message>
        <source>See stepladderctl --help.</source>
        <translation>Siehe stepladderctl --help.</translation>
    </message>
    <message>
        <source>Numbers below 0 cannot be used here.</source>
        <translation>Zahlen unter 0 gehen hier nicht.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>See stepladderctl %1 --help.</source>
        <translation>Siehe stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>Only options can follow &quot;%1&quot;.</source>
        <translation>Nach „%1“ können nur Optionen stehen.</translation>
    </message>
    <message>
        <source>The command is written like this: %1.</source>
        <translation>Der Befehl wird so geschrieben: %1.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2. See stepladderctl %1 --help.</source>
        <translation>Der Befehl „%1“ hat keine Option --%2. Siehe stepladderctl %1 --help.</translation>
    </message>
</context>
<context>
    <name>BatteryCommands</name>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>No tracker needs care.</source>
        <translation>Kein Tracker braucht etwas.</translation>
    </message>
    <message>
        <source>Nothing new to warn of. These trackers need care:</source>
        <translation>Keine neue Warnung. Diese Tracker brauchen etwas:</translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation>Noch wurde kein Tracker gelesen. Lies sie mit: stepladderctl sync</translation>
    </message>
    <message>
        <source>No more warnings of the %1 of %2 until it was charged.</source>
        <comment>model, player</comment>
        <translation>Keine Warnungen mehr zum Gerät %1 von %2, bis es geladen wurde.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again tomorrow, if it is still low then.</source>
        <comment>model, player</comment>
        <translation>Vor dem Gerät %1 von %2 wird morgen wieder gewarnt, wenn der Akku dann noch niedrig ist.</translation>
    </message>
    <message>
        <source>The %1 of %2 is never warned of.</source>
        <comment>model, player</comment>
        <translation>Vor dem Gerät %1 von %2 wird nie gewarnt.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again.</source>
        <comment>model, player</comment>
        <translation>Vor dem Gerät %1 von %2 wird wieder gewarnt.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 braucht eine ganze Zahl</translation>
    </message>
    <message>
        <source>From its next sync on the %1 of %2 is warned of by these levels.</source>
        <comment>model, player</comment>
        <translation>Ab dem nächsten Abgleich gelten für das Gerät %1 von %2 diese Werte.</translation>
    </message>
    <message>
        <source>Nothing was read: the trackers were asked a short while ago.</source>
        <translation>Es wurde nichts gelesen: Die Tracker wurden erst vor Kurzem gefragt.</translation>
    </message>
    <message>
        <source>What waited to be sent:</source>
        <translation>Was auf den Versand wartete:</translation>
    </message>
</context>
<context>
    <name>BatteryWatch</name>
    <message>
        <source>tracker of %1</source>
        <translation>Tracker von %1</translation>
    </message>
    <message>
        <source>the critical level has to be at least 1 and below the low one, which is at most 95</source>
        <translation>der kritische Stand muss mindestens 1 sein und unter dem niedrigen liegen, der höchstens 95 ist</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation>Die bisherigen Tage sind sicher.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 muss den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>%1 &amp;neu verbinden</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 müssen den Zugriff neu erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln Mitspieler muss den Zugriff neu erlauben.</numerusform>
            <numerusform>%Ln Mitspieler müssen den Zugriff neu erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation>%1. Die bisherigen Tage sind sicher.</translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation>%1 hat die Erlaubnis am %2 um %3 beendet. Die bisherigen Tage sind sicher.</translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation>Die Erlaubnis von %1 endet am %2, weil das Google-Projekt noch auf „Test“ steht.</translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation>Die Erlaubnisse von %1 enden ab %2, weil das Google-Projekt noch auf „Test“ steht.</translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation>Stell es auf „In Produktion“, dann bleibt es dabei.</translation>
    </message>
    <message>
        <source>Slack no longer takes what Stepladder posts.</source>
        <translation>Slack nimmt nicht mehr an, was Stepladder postet.</translation>
    </message>
    <message>
        <source>The provider of text messages no longer takes what Stepladder sends.</source>
        <translation>Der SMS-Anbieter nimmt nicht mehr an, was Stepladder sendet.</translation>
    </message>
    <message>
        <source>The ntfy server no longer takes what Stepladder sends.</source>
        <translation>Der ntfy-Server nimmt nicht mehr an, was Stepladder sendet.</translation>
    </message>
    <message>
        <source>The messages wait until it is set right.</source>
        <translation>Die Nachrichten warten, bis es in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation>--format braucht json oder csv (csv nicht mit --json)</translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation>Die Datenbank ist nach %1 kopiert. Die Tokens bleiben im Schlüsselbund und sind nicht dabei.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut     </translation>
    </message>
    <message>
        <source>bad </source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>Diese Erlaubnis endet am %1, weil das Google-Projekt noch auf „Test“ steht. Stell es auf „In Produktion“, dann bleibt sie.</translation>
    </message>
    <message>
        <source>--file goes with --player, and without --format</source>
        <translation>--file geht nur mit --player, und ohne --format</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2.</source>
        <translation>Was von %1 bekannt ist, steht jetzt in %2.</translation>
    </message>
    <message>
        <source>The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.</source>
        <translation>Das Fenster oder ein anderer Befehl hat die Datenbank geöffnet. Nichts wurde verändert; beende Stepladder und stelle noch einmal wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>Sie fehlt oder ist leer, und in ihr war die Verbindung von %n Spieler. Lege sie zurück, oder nenne die richtige (STEPLADDER_VAULT_FILE); sonst müssen sich alle neu verbinden.</numerusform>
            <numerusform>Sie fehlt oder ist leer, und in ihr waren die Verbindungen von %n Spielern. Lege sie zurück, oder nenne die richtige (STEPLADDER_VAULT_FILE); sonst müssen sich alle neu verbinden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1: %2 with %3 steps</source>
        <translation>%1: %2 mit %3 Schritten</translation>
    </message>
    <message>
        <source>Since the last result, most steps had:</source>
        <translation>Die meisten Schritte seit dem letzten Ergebnis:</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>%1 früherer Tag steht auf der Tafel.</numerusform>
            <numerusform>%1 frühere Tage stehen auf der Tafel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody has steps</source>
        <translation>%1: niemand hat Schritte</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>This channel can only be tested by a message. Send a sample.</source>
        <translation>Dieser Kanal lässt sich nur mit einer Nachricht prüfen. Sende eine Probe.</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation>Ergebnisse gehen an Slack (%1).</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation>aus (%1)</translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation>Es ist kein Kanal eingerichtet.</translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>den Kanal „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>An %1 wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>channel slack needs --webhook-file, or --bot-token-file and --channel-id</source>
        <translation>channel slack braucht --webhook-file, oder --bot-token-file und --channel-id</translation>
    </message>
    <message>
        <source>The sample was sent.</source>
        <translation>Die Probe wurde gesendet.</translation>
    </message>
    <message>
        <source>Results are shown as notifications on this desktop.</source>
        <translation>Ergebnisse erscheinen als Benachrichtigungen auf diesem Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>channel %1 that is set up</source>
        <translation>eingerichteten Kanal %1</translation>
    </message>
    <message>
        <source>It is switched on again.</source>
        <translation>Der Kanal ist wieder eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The printer did not take the page. Check that it is on and try again.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Prüfe, ob er eingeschaltet ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name: league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>kann sich noch ändern</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>not in the league yet</source>
        <translation>noch nicht in der Liga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Mehr Schritte</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>gleich viele</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation>In diesem Text steht keine Client-ID. Kopiere die ID noch einmal, oder die Datei, die Google zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Das ist keine Client-ID: Eine ID ist ein Wort ohne Leerzeichen. Kopiere sie noch einmal aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Das ist kein Client-Schlüssel: Ein Schlüssel ist ein Wort ohne Leerzeichen. Kopiere ihn noch einmal aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation>Diese Datei ist nicht vollständig. Lade sie noch einmal aus der Google Cloud Console herunter, unter „Clients“.</translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation>Dieser Client ist vom Typ „Webanwendung“. Lege in der Google Cloud Console einen vom Typ „Desktop-App“ an; nur der geht auf dem eigenen Computer.</translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation>Das ist der Schlüssel eines Dienstkontos; damit lassen sich keine Schritte lesen. Lege in der Google Cloud Console einen Client vom Typ „Desktop-App“ an.</translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation>In dieser Datei steht kein Client. Lade die Datei eines Clients vom Typ „Desktop-App“ aus der Google Cloud Console herunter, unter „Clients“.</translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation>In dieser Datei steht kein Client-Schlüssel. Füge dem Client in der Google Cloud Console einen Schlüssel hinzu und lade die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation>Dieser Text ist zu lang. Füge nur die Client-ID ein, oder die Datei, die Google zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation>Die Datei mit dem Client-Schlüssel ist leer. Leg den Schlüssel hinein, oder nimm die Datei, die Google zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation>In der Datei steht ein Schlüssel, aber keine Client-ID dazu. Gib auch die ID an, oder nimm die Datei, die Google zum Herunterladen anbietet; darin steht beides.</translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation>Die Datei gehört zu einem anderen Client als die angegebene ID. Lass die ID weg, oder nimm die Datei dieses Clients.</translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation>Googles Client-IDs enden auf .apps.googleusercontent.com, diese nicht. Prüfe, ob du sie ganz kopiert hast.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation>Noch ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation>%1, schon bei %2</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation>Ringelblume</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>Kakao</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation>%1 mit Ring</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation>Der Tag, zum Beispiel 2026-11-19 (sonst: gestern).</translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation>Eine Liga anlegen.</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation>Ihre Zeitzone, zum Beispiel Europe/Berlin. Nötig.</translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation>Der erste Tag der Saison. Nötig.</translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation>Der letzte Tag der Saison (sonst: offenes Ende).</translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation>Schritte für den ersten Punkt (sonst: 10000).</translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation>Schritte über dem Tagesziel für jeden weiteren Punkt (sonst: 1000).</translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation>1,2,2,3 oder 1,2,2,4 (sonst: dense).</translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation>Die Einstellungen der Liga zeigen.</translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation>Jemanden aufnehmen, oder neu verbinden, wenn die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation>google-health, fitbit oder manual. Nötig.</translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation>Die eigene Zeitzone (sonst: die des Trackers, sonst die der Liga).</translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation>Die Adresse, auf der der Browser endete, von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation>Die Mitspieler auflisten.</translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation>Jemanden trennen und den Zugriff widerrufen; die Tage bleiben.</translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation>Einen Tag von Hand eintragen, für alle ohne Tracker.</translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation>Die Tracker lesen.</translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation>Erster Tag (sonst: seit dem letzten endgültigen).</translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation>Letzter Tag (sonst: für jeden das eigene Gestern).</translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation>Die Rangliste zeigen.</translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation>Das Ergebnis des Tages senden, einmal.</translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation>Nur an diesen Kanal; darf mehrmals vorkommen (sonst: alle).</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>Zeigen, was gesendet würde, und nichts senden.</translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation>Eine ganze Runde: abgleichen, Rangliste bilden, veröffentlichen.</translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation>Die eingerichteten Kanäle auflisten.</translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation>Einen Kanal abschalten und sein Geheimnis vergessen.</translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation>Die Form (sonst: json).</translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation>Nur von dieser Person.</translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation>Die Datenbank nach FILE kopieren, während andere weiterarbeiten.</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation>Eine Sicherung an die Stelle der Datenbank setzen; die bisherige bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation>Datenbank, Tresor, Kanäle und Verbindungen untersuchen.</translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation>Die sechs Ziffern, die auf dem Telefon ankamen.</translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation>Der OAuth-Client, den die Liga angelegt hat (sonst: der aufbewahrte von der ersten Aufnahme).</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation>Eine Datei mit dem Schlüssel des Clients, oder das JSON, das Google zum Herunterladen anbietet; darin steht auch die ID.</translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation>Der erste Tag, der zählt (sonst: heute; wer von Anfang an dabei ist: der erste der Saison).</translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation>Die Ligen auflisten.</translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation>Jemanden aus einem älteren Programm für das Fitbit-Protokoll übernehmen: mit den Tokens von dort, ohne Browser.</translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation>Einen Link für jemanden anderswo ausgeben, um den Zugriff im eigenen Browser zu erlauben. Er gilt einen Tag; die Antwort gehört zu „player accept“.</translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation>google-health oder fitbit. Nötig.</translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation>Jemanden nach einer Einladung aufnehmen: Füge die Adresse ein, auf der der Browser endete, mit den Worten darum herum oder ohne.</translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation>Eine Datei mit dem Text (sonst: Standardeingabe).</translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation>Die Einladungen auflisten, die auf Antwort warten.</translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation>Eine Person mit allem, was zu ihr gehört, vergessen, auch nach dem Ausscheiden.</translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation>Allen, die über einen OAuth-Client verbunden sind, seinen neuen Schlüssel geben.</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation>Eine Datei mit dem Schlüssel des Clients. Nötig.</translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation>Die Geheimnisse des Profils in einen anderen Tresor bringen.</translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation>In diese verschlüsselte Datei; fehlt sie, entsteht sie.</translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation>Eine Datei mit der Passphrase dazu.</translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation>In den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>For a timer: do in every league what its schedule says is due, and nothing else.</source>
        <translation>Für einen Zeitgeber: in jeder Liga tun, was nach ihrem Zeitplan ansteht, und sonst nichts.</translation>
    </message>
    <message>
        <source>Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture.</source>
        <translation>Ergebnisse in Slack veröffentlichen, über einen eingehenden Webhook oder einen Bot. Der Bot kann Veröffentlichtes berichtigen und ein Bild zeigen.</translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address.</source>
        <translation>Eine Datei mit der Adresse des Webhooks.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token (xoxb-…).</source>
        <translation>Eine Datei mit dem Token des Bots (xoxb-…).</translation>
    </message>
    <message>
        <source>The id of the channel the bot posts to, such as C0123456789.</source>
        <translation>Die Kennung des Kanals, in den der Bot schreibt, etwa C0123456789.</translation>
    </message>
    <message>
        <source>Ask a channel&apos;s service whether the set-up works; nothing is sent.</source>
        <translation>Den Dienst eines Kanals fragen, ob die Einrichtung funktioniert; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Send a sample as well, which says that it is one.</source>
        <translation>Auch eine Probe senden, die sagt, dass sie eine ist.</translation>
    </message>
    <message>
        <source>List what was sent, to whom and when, with the exact text, and what waits.</source>
        <translation>Auflisten, was wem wann mit welchen Worten gesendet wurde und was wartet.</translation>
    </message>
    <message>
        <source>Only about this day (default: the newest thousand messages).</source>
        <translation>Nur zu diesem Tag (sonst: die neuesten tausend Nachrichten).</translation>
    </message>
    <message>
        <source>Send a message again, as when nobody knows whether it arrived. A copy may be there already.</source>
        <translation>Eine Nachricht erneut senden, etwa wenn niemand weiß, ob sie ankam. Vielleicht ist schon eine da.</translation>
    </message>
    <message>
        <source>Call off a message that waits, or settle one whose fate is unknown.</source>
        <translation>Eine wartende Nachricht absagen oder eine abschließen, deren Verbleib unbekannt ist.</translation>
    </message>
    <message>
        <source>When messages go out, on the player&apos;s clock (default: 09:00-20:00).</source>
        <translation>Wann Nachrichten hinausgehen, nach der Uhr der mitspielenden Person (Vorgabe: 09:00-20:00).</translation>
    </message>
    <message>
        <source>Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that.</source>
        <translation>SMS an alle schicken, die ihre Nummer bestätigt haben, über Twilio oder Amazon SNS, oder die Grenzen dafür ändern.</translation>
    </message>
    <message>
        <source>Who sends the texts. Needed, unless only limits change.</source>
        <translation>Wer die SMS verschickt. Nötig, außer wenn sich nur Grenzen ändern.</translation>
    </message>
    <message>
        <source>Twilio: the account&apos;s SID (AC…).</source>
        <translation>Twilio: die SID des Kontos (AC…).</translation>
    </message>
    <message>
        <source>Twilio: an API key&apos;s SID (SK…), whose secret the file then holds.</source>
        <translation>Twilio: die SID eines API-Schlüssels (SK…), dessen Geheimnis dann in der Datei steht.</translation>
    </message>
    <message>
        <source>Twilio: a file that holds the API key&apos;s secret, or the account&apos;s auth token.</source>
        <translation>Twilio: eine Datei mit dem Geheimnis des API-Schlüssels oder dem Auth-Token des Kontos.</translation>
    </message>
    <message>
        <source>Twilio: the sender, a number of the account or a messaging service (MG…).</source>
        <translation>Twilio: der Absender, eine Nummer des Kontos oder ein Messaging-Service (MG…).</translation>
    </message>
    <message>
        <source>Amazon SNS: the region, such as eu-central-1.</source>
        <translation>Amazon SNS: die Region, etwa eu-central-1.</translation>
    </message>
    <message>
        <source>Amazon SNS: the access key&apos;s id.</source>
        <translation>Amazon SNS: die ID des Zugriffsschlüssels.</translation>
    </message>
    <message>
        <source>Amazon SNS: a file that holds the access key&apos;s secret.</source>
        <translation>Amazon SNS: eine Datei mit dem Geheimnis des Zugriffsschlüssels.</translation>
    </message>
    <message>
        <source>Amazon SNS: a name shown as the sender where countries allow it.</source>
        <translation>Amazon SNS: ein Name, der als Absender erscheint, wo Länder das erlauben.</translation>
    </message>
    <message>
        <source>What a text of one segment costs, such as &quot;0.0079 USD&quot;.</source>
        <translation>Was eine SMS aus einem Teil kostet, etwa &quot;0.0079 USD&quot;.</translation>
    </message>
    <message>
        <source>What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).</source>
        <translation>Was die SMS eines Tages kosten dürfen oder, ohne Preis, wie viele es sein dürfen (Vorgabe: 100 SMS).</translation>
    </message>
    <message>
        <source>The same for a month (default: 1000 texts).</source>
        <translation>Dasselbe für einen Monat (Vorgabe: 1000 SMS).</translation>
    </message>
    <message>
        <source>Only to numbers of these countries, such as DE,AT (default: all).</source>
        <translation>Nur an Nummern dieser Länder, etwa DE,AT (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>Notify players through ntfy, each by a private topic.</source>
        <translation>Mitspielende über ntfy benachrichtigen, jede Person über ein eigenes, geheimes Thema.</translation>
    </message>
    <message>
        <source>The ntfy server (default: https://ntfy.sh).</source>
        <translation>Der ntfy-Server (Vorgabe: https://ntfy.sh).</translation>
    </message>
    <message>
        <source>A file that holds an access token, if the server wants one.</source>
        <translation>Eine Datei mit einem Zugriffstoken, falls der Server eines verlangt.</translation>
    </message>
    <message>
        <source>Send a code to a player&apos;s phone, or turn messages on with the code that came.</source>
        <translation>Einen Code auf ein Telefon schicken, oder Nachrichten mit dem Code einschalten, der ankam.</translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: text it a code.</source>
        <translation>Die Mobilnummer, etwa +14155552671: ihr einen Code per SMS schicken.</translation>
    </message>
    <message>
        <source>Make a private ntfy topic, print its address to subscribe to and send it a code.</source>
        <translation>Ein geheimes ntfy-Thema anlegen, seine Adresse zum Abonnieren ausgeben und einen Code dorthin schicken.</translation>
    </message>
    <message>
        <source>End all messages to a player&apos;s phone, when its owner wants none.</source>
        <translation>Alle Nachrichten auf ein Telefon beenden, wenn dort keine mehr erwünscht sind.</translation>
    </message>
    <message>
        <source>Print the days, or write all that is known of one player to a file.</source>
        <translation>Die Tage ausgeben, oder alles von einer Person in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Write one player&apos;s days, devices, consents and messages to this new file.</source>
        <translation>Tage, Geräte, Einwilligungen und Nachrichten einer Person in diese neue Datei schreiben.</translation>
    </message>
    <message>
        <source>Show results as notifications on this desktop.</source>
        <translation>Ergebnisse als Benachrichtigungen auf diesem Schreibtisch zeigen.</translation>
    </message>
    <message>
        <source>Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export.</source>
        <translation>Die Tage eines Mitspielers ohne Tracker aus einer Datei eintragen: eine Tabelle mit den Spalten date und steps oder ein Export.</translation>
    </message>
    <message>
        <source>Whose days they are. Needed.</source>
        <translation>Wessen Tage es sind. Nötig.</translation>
    </message>
    <message>
        <source>The file&apos;s form (default: as it looks).</source>
        <translation>Die Form der Datei (sonst: wie sie aussieht).</translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes.</source>
        <translation>goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical oder battery-minutes ändern.</translation>
    </message>
    <message>
        <source>Show the trackers as last read, with what they need and when they are empty.</source>
        <translation>Die Tracker zeigen, wie sie zuletzt gelesen wurden, mit dem, was sie brauchen, und wann sie leer sind.</translation>
    </message>
    <message>
        <source>With the levels of the last sixty days.</source>
        <translation>Mit den Ständen der letzten sechzig Tage.</translation>
    </message>
    <message>
        <source>Read the trackers&apos; batteries and warn of what is new: low, critical or not synced.</source>
        <translation>Die Akkus der Tracker lesen und vor Neuem warnen: niedrig, kritisch oder nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Warn of a player&apos;s tracker again tomorrow, if it is still low then.</source>
        <translation>Vor dem Tracker eines Mitspielers morgen wieder warnen, wenn der Akku dann noch niedrig ist.</translation>
    </message>
    <message>
        <source>Not before it was charged.</source>
        <translation>Erst, wenn er geladen wurde.</translation>
    </message>
    <message>
        <source>Never warn of a player&apos;s present tracker.</source>
        <translation>Nie vor dem jetzigen Tracker eines Mitspielers warnen.</translation>
    </message>
    <message>
        <source>Warn of it again.</source>
        <translation>Wieder davor warnen.</translation>
    </message>
    <message>
        <source>At which per cent to warn of a player&apos;s tracker (without options: as the league says).</source>
        <translation>Bei wie viel Prozent vor dem Tracker eines Mitspielers gewarnt wird (ohne Optionen: wie die Liga es sagt).</translation>
    </message>
    <message>
        <source>Low from here on (default: the league&apos;s).</source>
        <translation>Ab hier niedrig (sonst: wie die Liga).</translation>
    </message>
    <message>
        <source>Critical from here on (default: the league&apos;s).</source>
        <translation>Ab hier kritisch (sonst: wie die Liga).</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Versucht es weiter</translation>
    </message>
    <message>
        <source>Needs to allow access again</source>
        <translation>Muss Zugriff neu erlauben</translation>
    </message>
    <message>
        <source>The service has closed</source>
        <translation>Der Dienst hat geschlossen</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Von Hand geführt</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Verbunden seit %1</translation>
    </message>
    <message>
        <source>Trying again since %1</source>
        <translation>Versucht es weiter seit %1</translation>
    </message>
    <message>
        <source>Without access since %1</source>
        <translation>Ohne Zugriff seit %1</translation>
    </message>
    <message>
        <source>The service closed on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Der Dienst schloss am %1</translation>
    </message>
    <message>
        <source>The permission ends on %1 because the Google project is in Testing. Set it to In production and reconnect the player.</source>
        <comment>weekday or date, time</comment>
        <translation>Die Erlaubnis endet am %1, weil das Google-Projekt noch auf „Test“ steht. Stell es auf „In Produktion“ und verbinde neu.</translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation>Geräte und Einstellungen</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>Der Zugriff wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation>%1 sagt, du hast es nicht erlaubt. Die bisherigen Tage sind sicher. Du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation>%1 sagt, du hast es nicht erlaubt. Nichts wurde gespeichert. Du kannst es noch einmal versuchen oder die Tage von Hand führen.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation>Mit diesem Konto spielt schon %1. Melde dich mit dem Konto von %2 an.</translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation>Das Konto von jemand anderem</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>Mit einem anderen &amp;Konto anmelden</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation>Eins der beiden Kästchen war nicht angekreuzt. Ohne das gibt es keine Schritte zu lesen.</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation>Eins der beiden Kästchen war nicht angekreuzt: %1. Ohne das gibt es keine Schritte zu lesen.</translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation>Ein Kästchen blieb leer</translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation>%1 kennt diesen Client nicht</translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation>Seine ID oder sein Schlüssel ist falsch, oder er wurde gelöscht. Kopiere beides noch einmal aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation>Der Schlüsselbund ist nicht offen</translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation>Der Zugriff ist schon erlaubt; solange dieses Fenster offen ist, muss niemand noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation>Noch wurde niemand gefragt, und nichts von deinen Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation>%1 bittet um eine Pause</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation>Das waren zu viele Fragen in kurzer Zeit. Warte eine Minute und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation>Das sagt der Dienst selbst. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation>%1 wurde gefragt, aber es kam keine Antwort. Prüfe das Netz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfe das Netz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Nichts von deinen Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation>Dieses Konto hat noch kein Google Health</translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation>Der Zugriff ist erlaubt, aber mit diesem Konto war noch nie eine Uhr verbunden. Melde dich mit dem Konto an, das die Uhr benutzt, oder registriere dieses erst bei Google.</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation>Mit einem &amp;anderen Konto anmelden</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation>Fünf Minuten lang kam keine Antwort. Der Link ist geschlossen. Öffne einen neuen, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation>Neuen Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation>Die Google Health API ist ausgeschaltet</translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation>Sie ist im Google-Projekt der Liga ausgeschaltet. Aktiviere sie dort, warte eine Minute und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Dieser Name ist vergeben</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Noch kein Client</translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation>%1 lässt sich nur über einen Client der Liga fragen, und die Liga hat noch keinen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>%1 has left the league</source>
        <translation>%1 hat die Liga verlassen</translation>
    </message>
    <message>
        <source>There is a network, but %1 takes no connection. Try again in a few minutes.</source>
        <translation>Es gibt ein Netz, aber %1 nimmt keine Verbindung an. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1: %2 → %3 steps, %4 → %5 points</source>
        <translation>%1: %2 → %3 Schritte, %4 → %5 Punkte</translation>
    </message>
    <message>
        <source>rank %1 as before</source>
        <translation>Rang %1 wie zuvor</translation>
    </message>
    <message>
        <source>rank %1 → %2</source>
        <translation>Rang %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiterer</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction for %1, %2</source>
        <translation>Berichtigung für %1, %2</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Berichtigt:</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>keine Schritte eingetragen</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>, place %1 (before: %2)</source>
        <translation>, Platz %1 (vorher: %2)</translation>
    </message>
    <message>
        <source>steps %1 (before: %2), points %3 (before: %4)</source>
        <translation>Schritte %1 (vorher: %2), Punkte %3 (vorher: %4)</translation>
    </message>
    <message>
        <source>place %1 (before: %2).</source>
        <translation>Platz %1 (vorher: %2).</translation>
    </message>
    <message>
        <source>%1: steps %2 (before: %3).</source>
        <translation>%1: Schritte %2 (vorher: %3).</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <comment>a day, what of it</comment>
        <translation>%1 berichtigt: %2</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>that day has not begun yet</source>
        <translation>dieser Tag hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation>%1 ist seit %2 dabei, und frühere Tage zählen nicht</translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation>%1 hat einen Tracker, der das Zählen übernimmt</translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message>
        <source>Not in the league yet</source>
        <translation>Noch nicht in der Liga</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln Punkt</numerusform>
            <numerusform>+%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, kann sich noch ändern</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation>im Google-Konto unter „Drittanbieter-Apps und -Dienste“</translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation>in den Einstellungen des Tracker-Kontos unter „Anwendungen“</translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation>Der Tracker von %1 ließ sich nicht sagen, dass der Zugriff endet (%2). Stepladder hat ihn vergessen; um ihn auch dort zu beenden, entferne ihn %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent to be texted</source>
        <translation>die Einwilligung in SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung</numerusform>
            <numerusform>%n Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has left for good. Add them again to have them back.</source>
        <translation>%1 ist endgültig weg. Nimm die Person neu auf, um sie zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation>Meine Liga</translation>
    </message>
</context>
<context>
    <name>DesktopChannel</name>
    <message>
        <source>Open Stepladder</source>
        <translation>Stepladder öffnen</translation>
    </message>
    <message>
        <source>Notifications are shown on this desktop.</source>
        <translation>Auf diesem Schreibtisch erscheinen Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>player</comment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Noch ist nichts abgeglichen</translation>
    </message>
    <message>
        <source>Nobody has a point yet</source>
        <translation>Noch hat niemand einen Punkt</translation>
    </message>
    <message>
        <source>%1 share the season</source>
        <translation>%1 teilen sich die Saison</translation>
    </message>
    <message>
        <source>%1 share the top rung</source>
        <translation>%1 teilen sich die oberste Sprosse</translation>
    </message>
    <message>
        <source>%1 wins the season</source>
        <translation>%1 gewinnt die Saison</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 übernimmt die Führung</translation>
    </message>
    <message>
        <source>%1 keeps the lead</source>
        <translation>%1 bleibt in Führung</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1. %2, %3 Punkt</numerusform>
            <numerusform>%1. %2, %3 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>league, day, the first three</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two players</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Kann sich noch ändern.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>und %1 weitere Person</numerusform>
            <numerusform>und %1 weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <comment>league, day</comment>
        <translation>%1: %2 berichtigt</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie abgeglichen</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>was %1 at %2</source>
        <comment>level, time</comment>
        <translation>war %1 um %2</translation>
    </message>
    <message>
        <source>was %1 on %2</source>
        <comment>level, weekday and time or date</comment>
        <translation>war %1 am %2</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <comment>weekday and time</comment>
        <translation>Kein Abgleich seit %1</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Noch zu wenige Werte</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation>%1 in der Datei mit den Dienstadressen muss eine https-Adresse sein (oder http auf diesem Computer)</translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation>%1 muss ein JSON-Objekt mit Dienstadressen sein</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation>%1 in der Datei mit den Dienstadressen ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation>%1 in der Datei mit den Dienstadressen muss ein JSON-Objekt sein</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation>Das geht so nicht: %1. Sieh es dir an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation>%1 gibt es nicht. Prüfe den Namen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation>%1 ist nicht erreichbar. Prüfe das Netz; Stepladder versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam. Stepladder versucht es in der nächsten Runde wieder.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation>%1 bittet um eine Pause. Stepladder wartet und versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation>%1 ist gerade gestört. Stepladder versucht es in der nächsten Runde wieder.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 hat eine Antwort geschickt, die keinen Sinn ergibt. Bleibt es so, sieh nach einer neueren Version von Stepladder.</translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 hat mehr geschickt, als Stepladder annimmt. Bleibt es so, sieh nach einer neueren Version von Stepladder.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation>%1 muss den Zugriff neu erlauben. Die bisherigen Tage sind sicher; verbinde neu, wenn es passt.</translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation>Für %1 war eins der Kästchen nicht angekreuzt. Verbinde neu und lass alle angekreuzt, sonst gibt es keine Schritte zu lesen.</translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation>Das Konto, das für %1 gewählt wurde, hat kein Google-Health-Profil. Melde dich mit dem Konto an, das die Uhr benutzt.</translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation>Die Google Health API ist im Google-Projekt der Liga ausgeschaltet. Aktiviere sie dort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation>%1 sagt, der Zugriff wurde nicht erlaubt. Nichts wurde gespeichert; du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation>Mit diesem Konto spielt schon %1. Melde dich mit dem Konto der anderen Person an.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation>Abgebrochen. Nichts wurde geändert; du kannst jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort, deshalb ist der Link geschlossen. Öffne einen neuen, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Starte einen (GNOME Keyring oder KWallet), oder nenne eine verschlüsselte Datei in STEPLADDER_VAULT_FILE und ihre Passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn, dann macht Stepladder von selbst weiter. Keine Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation>Der Schlüsselbund hat Stepladder nicht hereingelassen. Erlaube es in deiner Schlüsselbundverwaltung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation>Der Schlüsselbund nimmt keinen so großen Eintrag wie den für %1. Nimm stattdessen die verschlüsselte Datei (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation>Die Passphrase öffnet die verschlüsselte Datei nicht. Nichts wurde geändert; gib die richtige an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation>Ein neueres Stepladder hat die Datenbank geschrieben. Nichts wurde geändert; installiere die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation>Ein anderes Stepladder arbeitet gerade an diesem Profil. Warte, bis es fertig ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation>Die Datenbank ließ sich nicht lesen oder schreiben. Prüfe, ob der Datenträger Platz hat und der Ordner beschreibbar ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation>%1 nimmt von dieser Einrichtung keine Nachrichten mehr an. Richte den Kanal neu ein; die Nachricht wartet.</translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation>%1 hat die Nachricht nicht angenommen. Sieh dir ihren Text an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation>In Stepladder ging etwas schief. Bitte versuch es noch einmal; bleibt es so, melde es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation>%1 hat keinen SMS-Kanal. Richte erst einen ein, dann gib die Nummer noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation>%1 hat diesen SMS nicht zugestimmt. Gib die Mobilnummer ein und lass den Code auf dem Telefon bestätigen.</translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 möchte keine SMS. Nur wer das Telefon besitzt, kann sie wieder einschalten, mit START als SMS.</translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation>Für jetzt sind genug Codes verschickt. Den nächsten gibt es in %1.</translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation>Das ist nicht der Code. Sieh in die neueste SMS und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation>Kein Code wartet: Jeder gilt zehn Minuten, für fünf Versuche und einmal. Gib die Nummer noch einmal ein, dann kommt ein neuer.</translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation>Im Schlüsselbund fehlt %1; darin steht, welche Nummern keine SMS bekommen dürfen. Hol den Eintrag aus einer Sicherung des Schlüsselbunds zurück; bis dahin lässt sich keine Nummer eingeben.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>%1 muss den Zugriff neu erlauben. Diese Erlaubnis endet alle 7 Tage, weil das Google-Projekt noch auf „Test“ steht. Stell es auf „In Produktion“, dann bleibt sie.</translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation>Google lässt Stepladder die Schritte von %1 nicht mehr lesen. Entferne den Zugriff unter myaccount.google.com/connections, dann verbinde neu. Die bisherigen Tage sind sicher.</translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation>%1 kennt diese Client-ID mit diesem Schlüssel nicht. Kopiere beides noch einmal aus der Konsole des Anbieters (stepladderctl client set); niemand muss den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation>Der Dienst von %1 hat geschlossen. Verbinde dich über Google Health neu, der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation>Schlüsselbund oder verschlüsselte Datei haben keinen Eintrag für %1. Liegt er in einem anderen Tresor, dann nenne diesen (STEPLADDER_VAULT_FILE); sonst verbinde oder richte neu ein, dann entsteht ein neuer.</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>Die verschlüsselte Datei %1 ist beschädigt, oder ein neueres Stepladder hat sie geschrieben. Nichts wurde geändert; leg eine Kopie von ihr zurück, oder räume sie weg und verbinde alle neu.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation>Schlüsselbund oder verschlüsselte Datei haben nicht geantwortet, wie sie sollten. Nichts ging verloren; versuch es noch einmal, oder rufe den Befehl doctor auf.</translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation>%1 ist keine vollständige Stepladder-Sicherung. Nichts wurde geändert; wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 gets no texts at this hour. The message goes out in %2 by itself.</source>
        <translation>%1 bekommt um diese Zeit keine Nachrichten. In %2 geht sie von selbst hinaus.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.</source>
        <translation>Hier zeigt nichts Benachrichtigungen: Es gibt keine Desktop-Sitzung, oder in ihr keinen Benachrichtigungsdienst. Die Nachricht wartet, bis Stepladder in einer läuft.</translation>
    </message>
    <message>
        <source>Do not disturb is on. The message is shown when it ends.</source>
        <translation>„Nicht stören“ ist an. Die Nachricht erscheint, wenn es endet.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.</source>
        <translation>%1 hat die Anmeldung nicht angenommen. Versuche es nach einer Weile noch einmal; bleibt es so, erlaube den Zugriff neu.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>Die verschlüsselte Datei ist beschädigt, oder ein neueres Stepladder hat sie geschrieben. Nichts wurde geändert; leg eine Kopie von ihr zurück, oder räume sie weg und verbinde alle neu.</translation>
    </message>
    <message>
        <source>The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).</source>
        <translation>Die SMS von %1 haben so viel gekostet, wie sie dürfen. In %2 geht es von selbst weiter, oder erhöhe die Grenze unter Einstellungen, SMS (im Terminal: stepladderctl channel sms --max-per-day, --max-per-month).</translation>
    </message>
    <message>
        <source>The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.</source>
        <translation>Die Liga erlaubt keine SMS in das Land von %1. Erlaube es unter Einstellungen, SMS (im Terminal: stepladderctl channel sms --countries), oder nimm stattdessen ntfy.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.</source>
        <translation>%1 ist nicht erreichbar: %2 antwortet nicht, obwohl es ein Netz gibt. Stepladder versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.</source>
        <translation>%1 ist nicht erreichbar: %2 antwortet nicht rechtzeitig. Stepladder versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Stepladder tries again at the next round.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Stepladder versucht es in der nächsten Runde wieder.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.</source>
        <translation>%1 ist nicht erreichbar: %2 antwortet nicht rechtzeitig. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.</source>
        <translation>%1 ist nicht erreichbar: %2 antwortet nicht, obwohl es ein Netz gibt. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and test again.</source>
        <translation>%1 ist nicht erreichbar. Prüfe das Netz und teste noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Check the network and test again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam. Prüfe das Netz und teste noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in %2.</source>
        <translation>%1 bittet um eine Pause. Versuch es in %2 noch einmal.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Try again in a few minutes.</source>
        <translation>%1 ist gerade gestört. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).</source>
        <translation>Die Datenbank ist beschädigt. Stelle die neueste Sicherung wieder her (im Terminal: stepladderctl restore DATEI).</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.</source>
        <translation>Die Datei %1 ließ sich nicht lesen oder schreiben. Prüfe Namen, Rechte und den Platz auf dem Datenträger und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Stepladder may not write in the folder %1. Give yourself the right to, then try again.</source>
        <translation>Stepladder darf im Ordner %1 nicht schreiben. Gib dir das Recht dazu und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that its folder is there and the disk has room, then try again.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden. Prüfe, ob es ihren Ordner gibt und der Datenträger Platz hat, und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>FileVault</name>
    <message>
        <source>The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.</source>
        <translation>Die verschlüsselte Datei %1 konnte nicht geschrieben werden. Prüfe, ob der Datenträger Platz hat und ihr Ordner beschreibbar ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is at work on the encrypted file %1. Try again in a moment.</source>
        <translation>Ein anderes Programm arbeitet gerade mit der verschlüsselten Datei %1. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).</source>
        <translation>%1 ist ein Ordner. Nenne eine Datei darin für die Geheimnisse (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The encrypted file %1 could not be read. Give yourself the right to, then try again.</source>
        <translation>Die verschlüsselte Datei %1 konnte nicht gelesen werden. Gib dir das Recht dazu und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation>die Client-ID ist leer</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>der Client-Schlüssel ist leer</translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation>eine Dienstadresse, die weder https noch auf diesem Computer ist</translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation>Du kannst diese Seite schließen. Stepladder macht in seinem eigenen Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation>der Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation>vom Namen ist nichts zu sehen</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>der Name ist länger als 80 Zeichen</translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation>%1 braucht ein Datum von 2000-01-01 bis 2099-12-31, zum Beispiel 2026-11-19</translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation>%1 liegt außerhalb der Saison, die von %2 bis %3 geht</translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation>%1 liegt vor der Saison, die am %2 beginnt</translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation>Schritte sind eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>%1 needs a time zone such as %2</source>
        <translation>%1 braucht eine Zeitzone wie %2</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>%1 braucht eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 needs 0, 12, 24, 48 or 72</source>
        <translation>%1 braucht 0, 12, 24, 48 oder 72</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>der Bonusschritt</translation>
    </message>
    <message>
        <source>the settling time</source>
        <translation>die Zeit, bis Tage feststehen,</translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation>die Saison würde enden, bevor sie beginnt</translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation>Füge die Adresse ein, auf der der Browser endete, dann drücke Eingabe und Strg+D.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation>Schicke diese Adresse an %1. Sie gilt bis %2. Der Browser endet auf einer Seite, die nicht erreichbar ist: Deren Adresse ist die Antwort, für „stepladderctl player accept“.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation>Niemand ist eingeladen. Lade jemanden anderswo ein mit: stepladderctl player invite NAME</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>The link ended on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Der Link endete %1</translation>
    </message>
    <message>
        <source>The answer is awaited until %1</source>
        <comment>time</comment>
        <translation>Die Antwort wird bis %1 erwartet</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an answer is awaited; time</comment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation>Die Einladung an %1 endete am %2. Schicke eine neue.</translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation>Diese Adresse wurde schon verwendet: %1 ist in der Liga.</translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation>Diese Adresse stammt aus einer früheren Einladung an %1. Bitte um die neueste.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation>%1 sagt, der Zugriff wurde nicht erlaubt. Nichts wurde gespeichert; derselbe Link lässt sich noch einmal öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation>%1 ist gerade nicht erreichbar. Füge die Adresse bald noch einmal ein; sie gilt ein paar Minuten, und der Link, bis er endet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam. Füge die Adresse noch einmal ein; wird sie abgelehnt, öffne den Link noch einmal.</translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation>Wer von Hand geführt wird, braucht keine Einladung. Nimm die Person gleich auf.</translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation>Was zu dieser Einladung gehört, ist nicht mehr im Schlüsselbund. Schicke %1 eine neue.</translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation>%1 ist schon in der Liga, deshalb ist diese Antwort nicht nötig.</translation>
    </message>
    <message>
        <source>%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.</source>
        <translation>%1 nimmt diese Adresse nicht an: Sie wurde abgeschnitten, wurde schon benutzt oder ist älter als ein paar Minuten. Füge die ganze ein, oder lass %2 denselben Link noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Have %2 open the link again with their own account.</source>
        <translation>Mit diesem Konto spielt schon %1. Bitte %2, den Link mit dem eigenen Konto noch einmal zu öffnen.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Have %1 open the link again with their own account.</source>
        <translation>Mit diesem Konto hat %1 bisher nicht gespielt. Bitte %1, den Link mit dem eigenen Konto noch einmal zu öffnen.</translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation>Die Liga hat für diesen Tracker noch keinen eigenen Client. Gib seine ID und seinen Schlüssel einmal an; sie bleiben für die Nächsten aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation>eine Uhrzeit wie 08:30</translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation>dense oder competition</translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation>die Liga hat keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation>league create braucht --%1</translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation>Die Liga %1 ist bereit. Nimm Mitspieler auf mit: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Es gibt noch keine Liga. Lege eine an mit: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>days such as mon-fri or sat,sun, or all</source>
        <translation>Tage wie mon-fri oder sat,sun, oder all</translation>
    </message>
    <message>
        <source>battery-critical has to be below battery-low</source>
        <translation>battery-critical muss unter battery-low liegen</translation>
    </message>
</context>
<context>
    <name>LeagueWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a player, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays here yet.</source>
        <translation>Hier spielt noch niemand mit.</translation>
    </message>
    <message>
        <source>Nobody has a point yet.</source>
        <translation>Noch hat niemand einen Punkt.</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>Gemeinsame Schritte</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>in dieser Saison</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Schritte am Tag</translation>
    </message>
    <message>
        <source>each player</source>
        <translation>pro Person</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>der gelesenen Tage</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Mitspieler</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Beste Woche</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>Longest running streak</source>
        <translation>Längste laufende Serie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month</comment>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>%1 steps, the goal on %2 of the days</source>
        <comment>number, per cent</comment>
        <translation>%1 Schritte, Ziel an %2 der Tage</translation>
    </message>
    <message>
        <source>Nobody reached the goal</source>
        <translation>Niemand hat das Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>je %Ln Punkt</numerusform>
            <numerusform>je %Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln Mitspieler muss den Zugriff neu erlauben.</numerusform>
            <numerusform>%Ln Mitspieler müssen den Zugriff neu erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 muss den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 müssen den Zugriff neu erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>Die Werte von %Ln Mitspieler ließen sich zuletzt nicht lesen; es wird wieder versucht.</numerusform>
            <numerusform>Die Werte von %Ln Mitspielern ließen sich zuletzt nicht lesen; es wird wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read last, and is tried again.</source>
        <translation>Die Werte von %1 ließen sich zuletzt nicht lesen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 could not be read last, and are tried again.</source>
        <comment>several names</comment>
        <translation>Die Werte von %1 ließen sich zuletzt nicht lesen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>There is nobody to connect.</source>
        <translation>Es gibt niemanden zu verbinden.</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Hier wird jeder Tag von Hand eingetragen.</translation>
    </message>
    <message>
        <source>All trackers are connected.</source>
        <translation>Alle Tracker sind verbunden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a player, a battery&apos;s level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>%Ln Tracker im Blick, sein Akku ist nicht schwach.</numerusform>
            <numerusform>%Ln Tracker im Blick, kein Akku ist schwach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>Bei %Ln Tracker ist der Akku schwach.</numerusform>
            <numerusform>Bei %Ln Trackern ist der Akku schwach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: %1.</source>
        <comment>players with levels</comment>
        <translation>Schwacher Akku: %1.</translation>
    </message>
    <message>
        <source>A point at %1 steps, and one more for every %2 above.</source>
        <translation>Ein Punkt bei %1 Schritten und ein weiterer für je %2 darüber.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1 Ein Tag kann sich nach seinem Ende noch %Ln Stunde lang ändern.</numerusform>
            <numerusform>%1 Ein Tag kann sich nach seinem Ende noch %Ln Stunden lang ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1, und %Ln weitere Person</numerusform>
            <numerusform>%1, und %Ln weitere Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>a message&apos;s number is needed, as &quot;messages list&quot; shows it</source>
        <translation>die Nummer einer Nachricht fehlt, wie „messages list“ sie zeigt</translation>
    </message>
    <message>
        <source>There is no message %1 in this league. &quot;messages list&quot; shows the messages.</source>
        <translation>In dieser Liga gibt es keine Nachricht %1. „messages list“ zeigt die Nachrichten.</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits.</source>
        <translation>Noch wurde nichts gesendet, und nichts wartet.</translation>
    </message>
</context>
<context>
    <name>MessageFate</name>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; then: stepladderctl messages resend %2, or: messages cancel %2</source>
        <translation>Ob die Nachricht an %1 ankam, ist nicht bekannt. Von selbst wird sie nicht noch einmal gesendet. Sieh dort nach; dann: stepladderctl messages resend %2, oder: messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2</source>
        <translation>Die Nachricht an %1 wartet, und dieser Kanal ist nicht eingerichtet. Richte ihn ein (stepladderctl channel %1), oder sage die Nachricht ab: stepladderctl messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 by %2 goes out from %3 on.</source>
        <comment>recipient, channel, time</comment>
        <translation>Die Nachricht an %1 über %2 geht ab %3 hinaus.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). What to do says: stepladderctl channel test %1</source>
        <translation>Die Nachricht an %1 wartet (%2). Was zu tun ist, sagt: stepladderctl channel test %1</translation>
    </message>
    <message>
        <source>The message to %1 waits. It goes out with a later round.</source>
        <translation>Die Nachricht an %1 wartet. Sie geht mit einer späteren Runde hinaus.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation>Die Nachricht an %1 wartet (%2). Sie geht mit einer späteren Runde hinaus.</translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation>Die Nachricht an %1 wurde abgelehnt (%2).</translation>
    </message>
</context>
<context>
    <name>MessageSetup</name>
    <message>
        <source>the webhook&apos;s address is missing</source>
        <translation>die Adresse des Webhooks fehlt</translation>
    </message>
    <message>
        <source>the bot&apos;s token is missing</source>
        <translation>das Token des Bots fehlt</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>das Zugriffstoken fehlt</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>das Geheimnis fehlt</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>To Slack by webhook</source>
        <translation>An Slack über den Webhook</translation>
    </message>
    <message>
        <source>To the Slack channel %1</source>
        <translation>An den Slack-Kanal %1</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Meldung auf diesem Computer</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>Notification to %1 by ntfy</source>
        <translation>Mitteilung an %1 über ntfy</translation>
    </message>
    <message>
        <source>Results, %1 to %2</source>
        <comment>two days</comment>
        <translation>Ergebnisse, %1 bis %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <comment>a day</comment>
        <translation>Ergebnis, %1</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>a day</comment>
        <translation>Korrektur, %1</translation>
    </message>
    <message>
        <source>Battery, %1</source>
        <comment>a day</comment>
        <translation>Akku, %1</translation>
    </message>
    <message>
        <source>Sync reminder, %1</source>
        <comment>a day</comment>
        <translation>Erinnerung ans Synchronisieren, %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>weekday or date, time</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>weekday or date, time</comment>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <comment>weekday or date, time</comment>
        <translation>versucht %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way and recipient, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Sie wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Sie geht am %1 hinaus.</translation>
    </message>
    <message>
        <source>It goes out with the next round.</source>
        <translation>Sie geht mit der nächsten Runde hinaus.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>We do not know whether %1&apos;s text arrived. Sending again may text %1 twice.</source>
        <translation>Niemand weiß, ob die SMS an %1 ankam. Noch einmal gesendet, kommt sie bei %1 vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>We do not know whether the notification reached %1. Sending again may tell %1 twice.</source>
        <translation>Niemand weiß, ob die Mitteilung an %1 ankam. Noch einmal gesendet, kommt sie bei %1 vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>We do not know whether Slack has this message. Sending again may post it twice.</source>
        <translation>Niemand weiß, ob Slack diese Nachricht hat. Noch einmal gesendet, steht sie dort vielleicht doppelt.</translation>
    </message>
    <message>
        <source>We do not know whether this was shown. Sending again may show it twice.</source>
        <translation>Niemand weiß, ob das angezeigt wurde. Noch einmal gesendet, erscheint es vielleicht doppelt.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Du hast sie abgesagt.</translation>
    </message>
    <message>
        <source>It was cancelled by itself: a newer message says more, or it came too late to be of use.</source>
        <translation>Sie entfiel von selbst: Eine neuere Nachricht sagt mehr, oder sie kam zu spät, um noch zu nützen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The league pauses. It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Die Liga pausiert. Die Nachricht geht am %1 hinaus.</translation>
    </message>
    <message>
        <source>It was given up: it had waited for too long to be of use.</source>
        <translation>Sie wurde aufgegeben: Sie hatte zu lange gewartet, um noch von Nutzen zu sein.</translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself.</source>
        <translation>Der ntfy-Server nimmt heute keine Nachrichten mehr an. Stepladder macht morgen von selbst weiter.</translation>
    </message>
    <message>
        <source>The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.</source>
        <translation>Der ntfy-Server %1 lässt Stepladder nichts veröffentlichen. Richte den Kanal mit einem Zugriffstoken neu ein, das es darf (--token-file); die Nachrichten warten.</translation>
    </message>
    <message>
        <source>There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.</source>
        <translation>Unter %1 ist kein ntfy-Server. Prüfe die Adresse und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only</source>
        <translation>die Adresse eines ntfy-Servers schreibt sich wie https://ntfy.sh, und einfaches http ist nur für diesen Rechner</translation>
    </message>
    <message>
        <source>The ntfy server %1 answers. Nothing was sent.</source>
        <translation>Der ntfy-Server %1 antwortet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows</source>
        <translation>die Adresse eines ntfy-Servers endet mit seinem Namen (oder Port): Telefone kennen keine Server unter einem Pfad. Lass weg, was folgt</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation>Die Schrittliga auf deinem Schreibtisch.</translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Einstellungen, Datenbank und Sperre unter DIR halten.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Diesen Zeitpunkt als den jetzigen nehmen, zum Nachspielen.</translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation>Die Fenster des Profils als PNG-Dateien nach DIR zeichnen und enden.</translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation>Im Infobereich starten, wo es einen gibt, für den Beginn der Sitzung.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation>--now braucht einen Zeitpunkt wie 2026-11-20T00:10:00Z.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Start with the wall view: the ladder and its charts in turn, on the whole screen.</source>
        <translation>Mit der Wandansicht starten: die Leiter und ihre Diagramme im Wechsel, auf dem ganzen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This message is being sent at this moment. Look again in a minute.</source>
        <translation>Diese Nachricht wird gerade gesendet. Sieh in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>This message went out already and cannot be called back.</source>
        <translation>Diese Nachricht ist schon hinausgegangen und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This message has just been taken up by a round. Look again in a minute.</source>
        <translation>Diese Nachricht hat gerade eine Runde übernommen. Sieh in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>service, its code</comment>
        <translation>Antwort von %1: %2.</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Es wurde nichts eingefügt. Kopiere die Adresse, auf der der Browser endete; sie beginnt mit http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation>Dieser Text ist zu lang. Füge nur die Adresse ein; sie beginnt mit http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Das ist kein Text. Kopiere die Adresse, auf der der Browser endete; sie beginnt mit http://127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>In diesem Text steht keine Adresse. Kopiere die, auf der der Browser endete; sie beginnt mit http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation>Das ist der Link selbst. Öffne ihn in einem Browser, erlaube den Zugriff und füge die Adresse ein, auf der der Browser endet.</translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation>Das ist nicht die Adresse, auf der der Browser endete. Kopiere die, die nach dem Erlauben mit http://127.0.0.1 beginnt.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation>Diese Adresse ist nicht vollständig. Kopiere sie ganz aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation>Diese Adresse stammt aus einer anderen Einladung. Bitte um die neueste.</translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation>Diese Adresse wurde schon verwendet. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>This address is from an earlier try. Open the page again and copy the new one.</source>
        <translation>Diese Adresse stammt aus einem früheren Versuch. Öffne die Seite noch einmal und kopiere die neue.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation>die Telefonnummer ist zu kurz</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>die Telefonnummer ist zu lang</translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation>die Telefonnummer braucht vorn ein + und eine Landesvorwahl, zum Beispiel +49 oder +1</translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation>der Telefonnummer fehlt die Ortsvorwahl</translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation>Telefonnummern dieses Landes haben eine andere Länge</translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation>es steht keine Telefonnummer da</translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation>eine Nummer mit Durchwahl kann keine SMS empfangen</translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation>eine Telefonnummer besteht aus Ziffern, ohne Buchstaben</translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation>darin stehen Zeichen, die in keine Telefonnummer gehören</translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation>das ist keine Telefonnummer</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>The ntfy app</source>
        <translation>Die ntfy-App</translation>
    </message>
    <message>
        <source>A new address turns them on again.</source>
        <translation>Eine neue Adresse schaltet sie wieder ein.</translation>
    </message>
    <message>
        <source>Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>Nur wem das Telefon gehört, kann sie wieder einschalten: mit START als SMS.</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation>über die Standardeingabe kam keine Adresse dieser Zustimmung</translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation>Öffne diese Adresse in einem Browser. Die Zustimmung wird 5 Minuten lang erwartet.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation>Noch spielt niemand mit. Nimm jemanden auf mit: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation>%1 ist nicht mehr in der Liga. Die Tage bleiben.</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation>%1 hat %2 Schritte am %3.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation>--token-file geht nur mit --tracker fitbit</translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access.</source>
        <translation>%1 ist vergessen: %2 und der Zugriff.</translation>
    </message>
    <message>
        <source>These copies still hold them, until you delete them; none brings them back:</source>
        <translation>Diese Kopien enthalten noch alles, bis du sie löschst; keine bringt es zurück:</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (nicht mehr da: wo auch immer sie jetzt ist)</translation>
    </message>
    <message>
        <source>--format needs json or csv</source>
        <translation>--format braucht json oder csv</translation>
    </message>
    <message>
        <source>import needs --player</source>
        <translation>import braucht --player</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>%n Tag von %1 kam aus %2.</numerusform>
            <numerusform>%n Tage von %1 kamen aus %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.</source>
        <translation>Jemand anderes mit dem Namen %1 und einem anderen Konto hat die Liga früher verlassen. Soll auch diese Person vergessen werden, führe den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>Die Saison war da schon abgeschlossen, deshalb zählen sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%n Tag kam erst nach dem Abschluss der Saison und zählt nicht.</numerusform>
            <numerusform>%n Tage kamen erst nach dem Abschluss der Saison und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%n Tag weggelassen: außerhalb der Saison, vor dem Beitritt oder noch nicht gekommen.</numerusform>
            <numerusform>%n Tage weggelassen: außerhalb der Saison, vor dem Beitritt oder noch nicht gekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation>Die Liga hat für diesen Tracker noch keinen Client. Gib dieses eine Mal --client-id und --client-secret-file an; beides bleibt für die Nächsten aufbewahrt.</translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation>--tracker braucht google-health, fitbit oder manual</translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation>%1 ist in der Liga.</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.</source>
        <translation>Die Einstellungen in %1 sind beschädigt. Leg eine Kopie der Datei zurück: Darin steht der Name, unter dem die Geheimnisse aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>%Ln Punkt hinter %1</numerusform>
            <numerusform>%Ln Punkte hinter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>%Ln Punkt vor %1</numerusform>
            <numerusform>%Ln Punkte vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>gleichauf mit %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>Hat die Liga verlassen. Die Tage bleiben unter dem Namen.</translation>
    </message>
    <message>
        <source>The first day that counts is %1.</source>
        <comment>weekday and date</comment>
        <translation>Gewertet wird ab %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>Platz %1 von %2 mit %Ln Punkt</numerusform>
            <numerusform>Platz %1 von %2 mit %Ln Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and points, distance to another player</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the league since %1</source>
        <comment>date</comment>
        <translation>In der Liga seit %1</translation>
    </message>
    <message>
        <source>There are no days of %1.</source>
        <translation>Von %1 gibt es keine Tage.</translation>
    </message>
    <message>
        <source>No steps have been entered yet.</source>
        <translation>Es wurden noch keine Schritte eingetragen.</translation>
    </message>
    <message>
        <source>No day has been read yet. The first ones come with the next round.</source>
        <translation>Noch wurde kein Tag gelesen. Die ersten kommen mit der nächsten Runde.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Season average</source>
        <translation>Saisonschnitt</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>Schritte am Tag</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Zieltage</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>in dieser Saison</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Aktuelle Serie</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Beste Woche</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>Days at the goal</source>
        <translation>Tage mit erreichtem Ziel</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Schritte am Tag</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Schritte insgesamt</translation>
    </message>
    <message>
        <source>ntfy app</source>
        <translation>ntfy-App</translation>
    </message>
    <message>
        <source>Daily result and low battery</source>
        <translation>Tagesergebnis und schwacher Akku</translation>
    </message>
    <message>
        <source>Daily result</source>
        <translation>Tagesergebnis</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Schwacher Akku</translation>
    </message>
    <message>
        <source>Neither the daily result nor low batteries</source>
        <translation>Weder Tagesergebnis noch schwache Akkus</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Keine SMS</translation>
    </message>
    <message>
        <source>No phone has been entered.</source>
        <translation>Es ist kein Telefon eingetragen.</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, bestätigt</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code.</source>
        <translation>Bis der Code eingegeben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <comment>date</comment>
        <translation>Sie endeten am %1.</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>der gelesenen Tage</translation>
    </message>
    <message>
        <source>In the league from %1</source>
        <comment>date yet to come</comment>
        <translation>In der Liga ab %1</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation>Port %1 dieses Computers, weil ein anderes Programm ihn belegt</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>Der Zugriff ist erlaubt</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation>Diese Anfrage ist zu lang</translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation>Stepladder wartet noch auf die richtige Antwort. Geh zurück zu der Seite, auf der du den Zugriff erlaubst.</translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation>Diese Anfrage ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation>So kommt keine Antwort</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation>Diese Adresse wurde schon verwendet</translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation>Stepladder hat eine Antwort bekommen. Sieh in sein Fenster.</translation>
    </message>
    <message>
        <source>This answer is not complete</source>
        <translation>Diese Antwort ist nicht vollständig</translation>
    </message>
    <message>
        <source>This answer is from an earlier try</source>
        <translation>Diese Antwort stammt aus einem früheren Versuch</translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> und %1 weiterer</numerusform>
            <numerusform> und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>All final.</source>
        <translation>Alles endgültig.</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>Kann sich noch ändern: %1.</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1 aufgestiegen</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1 abgestiegen</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 Schritt</numerusform>
            <numerusform>%1 Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>bisher %1 Schritt</numerusform>
            <numerusform>bisher %1 Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 Punkt</numerusform>
            <numerusform>%1 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Place, name, steps, points in all:</source>
        <translation>Platz, Name, Schritte, Punkte insgesamt:</translation>
    </message>
    <message>
        <source>Place, name, steps:</source>
        <translation>Platz, Name, Schritte:</translation>
    </message>
    <message>
        <source>* may still change</source>
        <translation>* kann sich noch ändern</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>keine Schritte eingetragen</translation>
    </message>
    <message>
        <source>no steps entered yet</source>
        <translation>noch keine Schritte eingetragen</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>You lead.</source>
        <translation>Du führst.</translation>
    </message>
    <message>
        <source>%1 leads with %2.</source>
        <translation>%1 führt mit %2.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3, points %4, %5 in all. %6</source>
        <extracomment>A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.</extracomment>
        <translation>Platz %1 von %2, %3, Punkte %4, insgesamt %5. %6</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>keine Schritte eingetragen</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Kann sich noch ändern.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>%1 has left the league and gets no texts any more.</source>
        <translation>%1 hat die Liga verlassen und bekommt keine Nachrichten mehr.</translation>
    </message>
    <message>
        <source>%1 wants no notifications. A new topic turns them on again.</source>
        <translation>%1 möchte keine Benachrichtigungen. Ein neues Thema schaltet sie wieder ein.</translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>den Kanal „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation>--from darf nicht nach --to liegen</translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation>Es gibt nichts zu senden: Kein Kanal ist eingerichtet, oder der Tag hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>--scheduled knows the day itself and takes no --date</source>
        <translation>--scheduled kennt den Tag selbst und nimmt kein --date</translation>
    </message>
    <message>
        <source>To send these takes %1.</source>
        <translation>Sie zu verschicken braucht %1.</translation>
    </message>
    <message>
        <source>Nobody has a tracker to read.</source>
        <translation>Niemand hat einen Tracker zum Auslesen.</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>Abgeglichen: %1 von %n Mitspieler aktuell.</numerusform>
            <numerusform>Abgeglichen: %1 von %n Mitspielern aktuell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message>
        <source>%1: rank %2 instead of %3</source>
        <comment>player, ranks</comment>
        <translation>%1: Platz %2 statt %3</translation>
    </message>
    <message>
        <source>%1: new on rank %2</source>
        <comment>player, rank</comment>
        <translation>%1: neu auf Platz %2</translation>
    </message>
    <message>
        <source>%1: no longer ranked</source>
        <comment>player</comment>
        <translation>%1: nicht mehr in der Rangliste</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessage</name>
    <message>
        <source>A sample from Stepladder</source>
        <translation>Eine Probe von Stepladder</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation>es gibt mehrere Ligen, deshalb muss --league eine nennen</translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation>die Datei %1 ist leer oder für ein Geheimnis zu groß</translation>
    </message>
    <message>
        <source>There is no league called %1. See which there are: stepladderctl league list</source>
        <translation>Eine Liga namens %1 gibt es nicht. Welche es gibt, zeigt: stepladderctl league list</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Es gibt noch keine Liga. Lege eine an mit: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>There is no player called %1. See who plays: stepladderctl player list</source>
        <translation>Einen Mitspieler namens %1 gibt es nicht. Wer mitspielt, zeigt: stepladderctl player list</translation>
    </message>
</context>
<context>
    <name>Slack</name>
    <message>
        <source>Slack no longer knows this webhook. Make a new one on your app&apos;s page Incoming Webhooks at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack kennt diesen Webhook nicht mehr. Lege auf der Seite Incoming Webhooks deiner App auf api.slack.com/apps einen neuen an und richte den Kanal neu ein.</translation>
    </message>
    <message>
        <source>The Slack app lacks the permission %1. Add it on its page OAuth &amp; Permissions at api.slack.com/apps, install the app again and set the channel up again.</source>
        <translation>Der Slack-App fehlt die Berechtigung %1. Füge sie auf ihrer Seite OAuth &amp; Permissions auf api.slack.com/apps hinzu, installiere die App noch einmal und richte den Kanal neu ein.</translation>
    </message>
    <message>
        <source>The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.</source>
        <translation>Der Bot ist nicht im Slack-Kanal. Lade ihn dorthin ein (/invite und sein Name), dann prüfe den Kanal.</translation>
    </message>
    <message>
        <source>Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, invite the bot; then set the channel up again.</source>
        <translation>Slack findet für diese Einrichtung keinen solchen Kanal. Sieh nach, ob es den Kanal noch gibt, und lade in einen privaten den Bot ein; dann richte den Kanal neu ein.</translation>
    </message>
    <message>
        <source>The Slack channel is archived. Unarchive it and test the channel, or set up another one.</source>
        <translation>Der Slack-Kanal ist archiviert. Hebe die Archivierung auf und prüfe den Kanal, oder richte einen anderen ein.</translation>
    </message>
    <message>
        <source>The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another channel.</source>
        <translation>Der Slack-Workspace lässt diese App dort nicht schreiben. Bitte die Administratoren um Erlaubnis, oder richte einen anderen Kanal ein.</translation>
    </message>
    <message>
        <source>The Slack workspace was closed. Set up a channel in another one.</source>
        <translation>Der Slack-Workspace wurde geschlossen. Richte einen Kanal in einem anderen ein.</translation>
    </message>
    <message>
        <source>The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.</source>
        <translation>Die Person, an die der Webhook schreibt, ist nicht mehr bei Slack. Lege einen Webhook für einen Kanal an und richte ihn ein.</translation>
    </message>
    <message>
        <source>The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.</source>
        <translation>Die Nachricht in Slack lässt sich nicht mehr ändern: Sie wurde gelöscht, oder die Zeit für Änderungen ist im Workspace vorbei.</translation>
    </message>
    <message>
        <source>Slack does not accept the bot&apos;s token. Copy the present one from your app&apos;s page OAuth &amp; Permissions at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack nimmt das Token des Bots nicht an. Kopiere das gültige von der Seite „OAuth &amp; Permissions“ deiner App auf api.slack.com/apps und richte den Kanal neu ein.</translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message>
        <source>Player</source>
        <translation>Mitspieler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Steps of the first %1</source>
        <translation>Schritte der ersten %1</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Schritte des Tages</translation>
    </message>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>%1 weiterer Mitspieler ist nicht zu sehen.</numerusform>
            <numerusform>%1 weitere Mitspieler sind nicht zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>Updated: %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>The ranking of the last days as a chart; the message tells the standings in words.</source>
        <translation>Die Rangfolge der letzten Tage als Diagramm; die Nachricht nennt den Stand in Worten.</translation>
    </message>
    <message>
        <source>Slack knows the bot as %1 in %2.</source>
        <translation>Slack kennt den Bot als %1 in %2.</translation>
    </message>
    <message>
        <source>It may not read the channel, so that after a broken connection it cannot tell whether a message arrived: add the permission channels:history (groups:history for a private channel).</source>
        <translation>Er darf den Kanal nicht lesen und kann nach einer abgerissenen Verbindung nicht sagen, ob eine Nachricht ankam: Füge die Berechtigung channels:history hinzu (für einen privaten Kanal groups:history).</translation>
    </message>
    <message>
        <source>It is in the channel.</source>
        <translation>Er ist im Kanal.</translation>
    </message>
    <message>
        <source>It may not upload the picture of the ranking: add the permission files:write.</source>
        <translation>Er darf das Bild der Rangfolge nicht hochladen: Füge die Berechtigung files:write hinzu.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>this token ends after hours, because token rotation is on for the Slack app; make an app without it</source>
        <translation>dieses Token endet nach Stunden, weil für die Slack-App Token Rotation eingeschaltet ist; lege eine App ohne sie an</translation>
    </message>
    <message>
        <source>this is a person&apos;s token (xoxp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>das ist das Token einer Person (xoxp-), gebraucht wird das des Bots (xoxb-)</translation>
    </message>
    <message>
        <source>this is the app&apos;s own token (xapp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>das ist das eigene Token der App (xapp-), gebraucht wird das des Bots (xoxb-)</translation>
    </message>
    <message>
        <source>it is not a Slack bot&apos;s token, which begins with xoxb-</source>
        <translation>das ist kein Token eines Slack-Bots, das mit xoxb- beginnt</translation>
    </message>
    <message>
        <source>a Slack channel is named by its id, which begins with C or G and stands at the end of the channel&apos;s details in Slack</source>
        <translation>ein Slack-Kanal wird mit seiner Kennung genannt, die mit C oder G beginnt und in Slack am Ende der Angaben zum Kanal steht</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>it is not the address of a webhook</source>
        <translation>das ist keine Webhook-Adresse</translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation>damit startet ein Workflow, nötig ist aber ein eingehender Webhook</translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation>die Adresse eines Webhooks beginnt mit https://</translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation>der Pfad eines eingehenden Webhooks ist /services/ und drei Teile</translation>
    </message>
    <message>
        <source>Slack knows the webhook. Nothing was posted.</source>
        <translation>Slack kennt den Webhook. Es wurde nichts veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation>%1 ist zu groß für eine solche Datei. Wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>SnsSms</name>
    <message>
        <source>Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.</source>
        <translation>Amazon SNS hat keinen Absender, der SMS in das Land von %1 schicken darf. Registriere eine Absendernummer in der AWS-Konsole, oder nimm ntfy; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.</source>
        <translation>Amazon SNS kann %1 keine SMS schicken: Das ist dort keine Mobilnummer. Bitte um eine andere Nummer.</translation>
    </message>
    <message>
        <source>Amazon SNS refuses requests because this computer&apos;s clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself.</source>
        <translation>Amazon SNS lehnt Anfragen ab, weil die Uhr dieses Rechners um mehr als 15 Minuten falsch geht. Stelle die Uhr; dann macht Stepladder von selbst weiter.</translation>
    </message>
    <message>
        <source>The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait.</source>
        <translation>Der AWS-Zugriffsschlüssel darf keine SMS verschicken. Erlaube seinem Benutzer sns:Publish und sns:CheckIfPhoneNumberIsOptedOut und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait.</source>
        <translation>AWS nimmt den Zugriffsschlüssel nicht an. Kopiere seine ID und sein Geheimnis noch einmal aus der AWS-Konsole und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>an AWS region reads like eu-central-1</source>
        <translation>eine AWS-Region sieht aus wie eu-central-1</translation>
    </message>
    <message>
        <source>an AWS access key&apos;s id consists of letters and digits</source>
        <translation>die ID eines AWS-Zugriffsschlüssels besteht aus Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>the secret of the AWS access key is missing</source>
        <translation>das Geheimnis des AWS-Zugriffsschlüssels fehlt</translation>
    </message>
    <message>
        <source>a sender&apos;s name has 3 to 11 letters and digits, at least one of them a letter</source>
        <translation>ein Absendername hat 3 bis 11 Buchstaben und Ziffern, mindestens einen Buchstaben</translation>
    </message>
    <message>
        <source>Amazon SNS knows the access key. Nothing was sent.</source>
        <translation>Amazon SNS kennt den Zugriffsschlüssel. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>Noch wurde nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>Abgeglichen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%1 von %Ln Mitspieler aktuell</numerusform>
            <numerusform>%1 von %Ln Mitspielern aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation>Kein Netz seit %1</translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation>Niemand war zu lesen seit %1</translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation>Du siehst, was zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation>%1, berichtigt %2</translation>
    </message>
    <message>
        <source>Posted to Slack %1</source>
        <comment>time</comment>
        <translation>An Slack gesendet %1</translation>
    </message>
    <message>
        <source>Sent as a text %1</source>
        <comment>time</comment>
        <translation>Als SMS gesendet %1</translation>
    </message>
    <message>
        <source>Sent by ntfy %1</source>
        <comment>time</comment>
        <translation>Über ntfy gesendet %1</translation>
    </message>
    <message>
        <source>text message</source>
        <comment>a way that results go</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Waiting to go out by %1</source>
        <comment>Slack and text message</comment>
        <translation>Wartet auf den Versand per %1</translation>
    </message>
    <message>
        <source>Going out by %1</source>
        <comment>Slack and text message</comment>
        <translation>Wird gerade per %1 gesendet</translation>
    </message>
    <message>
        <source>Not sent by %1</source>
        <comment>Slack and text message</comment>
        <translation>Nicht per %1 gesendet</translation>
    </message>
    <message>
        <source>Not known whether it arrived by %1</source>
        <comment>Slack and text message</comment>
        <translation>Unklar, ob es per %1 angekommen ist</translation>
    </message>
    <message>
        <source>No answer from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Keine Antwort von %1 seit %2</translation>
    </message>
    <message>
        <source>No answer in time from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Keine rechtzeitige Antwort von %1 seit %2</translation>
    </message>
    <message>
        <source>Refused by %1: set it right in Settings</source>
        <comment>Slack and text message</comment>
        <translation>Abgelehnt von %1: in den Einstellungen richtigstellen</translation>
    </message>
</context>
<context>
    <name>StepFile</name>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>%1: %2 is there a second time</source>
        <translation>%1: %2 kommt ein zweites Mal vor</translation>
    </message>
    <message>
        <source>%1: the days are of several players; export one with --player</source>
        <translation>%1: die Tage gehören mehreren Mitspielern; exportiere einen mit --player</translation>
    </message>
    <message>
        <source>line 1: there is no column &quot;%1&quot;</source>
        <translation>Zeile 1: es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: a date and a number of steps were expected</source>
        <translation>%1: erwartet waren ein Datum und eine Zahl von Schritten</translation>
    </message>
    <message>
        <source>line %1: this is no JSON</source>
        <translation>Zeile %1: das ist kein JSON</translation>
    </message>
    <message>
        <source>this JSON is not an export of Stepladder</source>
        <translation>dieses JSON ist kein Export von Stepladder</translation>
    </message>
    <message>
        <source>day %1 of the file</source>
        <translation>Tag %1 der Datei</translation>
    </message>
    <message>
        <source>the file holds no day with steps</source>
        <translation>die Datei enthält keinen Tag mit Schritten</translation>
    </message>
    <message>
        <source>the file %1 is too large for a list of days</source>
        <translation>die Datei %1 ist zu groß für eine Liste von Tagen</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Save the file as UTF-8 and choose it again.</source>
        <translation>%1 lässt sich nicht als Text lesen. Speichere die Datei als UTF-8 und wähle sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>kann sich noch ändern</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>+/-</source>
        <translation>+/-</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mitspieler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation>Noch spielt niemand mit. Nimm jemanden auf mit: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation>Es gibt noch keine Rangliste.</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation>zählt ab %1</translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation>kam nach dem letzten Tag der Saison dazu</translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation>Die Saison beginnt am %1.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>after the season&apos;s end</source>
        <translation>nach dem Ende der Saison</translation>
    </message>
</context>
<context>
    <name>TextChannelCommands</name>
    <message>
        <source>--price changes what the limits count, so give --max-per-day and --max-per-month anew</source>
        <translation>--price ändert, was die Grenzen zählen; gib --max-per-day und --max-per-month neu an</translation>
    </message>
    <message>
        <source>channel sms --provider %1 needs --%2</source>
        <translation>channel sms --provider %1 braucht --%2</translation>
    </message>
    <message>
        <source>channel sms needs --provider twilio or --provider sns, or a limit to change</source>
        <translation>channel sms braucht --provider twilio oder --provider sns, oder eine Grenze, die sich ändert</translation>
    </message>
    <message>
        <source>Texts go out by SMS to confirmed numbers. A message to everybody takes %1.</source>
        <translation>SMS gehen an bestätigte Nummern. Eine Nachricht an alle braucht %1.</translation>
    </message>
    <message>
        <source>Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy</source>
        <translation>Benachrichtigungen gehen über ntfy (%1) an alle, die sie einschalten: stepladderctl optin NAME --ntfy</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation>%1 ist für %2 schon bestätigt; es wurde kein Code geschickt.</translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation>Solche Nummern sind nicht als vergeben bekannt: %1. Prüfe sie, falls kein Code ankommt.</translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation>Niemand weiß, ob der Code hinausging. Warte eine Minute und bitte noch einmal darum, falls keiner ankommt.</translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation>An %1 ging ein Code. Wer das Telefon besitzt, schaltet damit SMS ein: stepladderctl optin %2 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation>%1 bekommt ab jetzt SMS. Ein STOP vom Telefon oder stepladderctl optout beendet sie.</translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 bekommt keine SMS mehr. Nur wer das Telefon besitzt, kann sie wieder einschalten, mit START als SMS.</translation>
    </message>
    <message>
        <source>%1 gets notifications already, at %2. No code was sent.</source>
        <translation>%1 bekommt schon Benachrichtigungen, unter %2. Es wurde kein Code verschickt.</translation>
    </message>
    <message>
        <source>Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:

%2

A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE</source>
        <translation>Abonniere diese Adresse in der ntfy-App auf dem Telefon von %1, und verrate sie sonst niemandem:

%2

Dort wartet ein Code. Er schaltet Benachrichtigungen ein: stepladderctl optin %1 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.</source>
        <translation>%1 bekommt ab jetzt Benachrichtigungen. Das Thema abzubestellen oder stepladderctl optout beendet sie.</translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, --ntfy, or --code with what was sent there</source>
        <translation>optin braucht --mobile mit einer Nummer, --ntfy, oder --code mit dem, was dorthin ging</translation>
    </message>
    <message>
        <source>%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy</source>
        <translation>%1 bekommt keine Benachrichtigungen mehr. Ein neues Thema schaltet sie wieder ein: stepladderctl optin %1 --ntfy</translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation>der Code hat sechs Ziffern</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.</extracomment>
        <translation>Stepladder: Der Code %1 schaltet SMS für &quot;%2&quot; ein. Nicht von dir? Ignoriere ihn. Antworte STOP zum Beenden.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>The same where the name does not fit: at most 66 characters in a script of its own.</extracomment>
        <translation>Stepladder: Der Code %1 schaltet SMS für deine Schrittliga ein. Nicht von dir? Ignoriere ihn. Antworte STOP zum Beenden.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation>Wer den Code eingibt, stimmt als Besitzer oder Besitzerin des Telefons zu, dass Stepladder SMS für die Liga „%1“ an diese Nummer schickt: das tägliche Ergebnis und Akkuwarnungen, wie gewählt, meist nicht mehr als zwei am Tag. Es können Kosten für Nachrichten und Daten anfallen. Antworte STOP, um sie zu beenden, und HELP für Hilfe.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on notifications for &quot;%2&quot;. Not you? Ignore. Unsubscribe from this topic to end.</source>
        <translation>Stepladder: Der Code %1 schaltet Benachrichtigungen für „%2“ ein. Nicht von dir? Ignoriere ihn. Zum Beenden dieses Thema abbestellen.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends notifications by ntfy to this topic for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Whoever knows the topic&apos;s address can read them. Unsubscribe to end them.</source>
        <translation>Wer den Code eingibt, stimmt als Besitzer oder Besitzerin des Telefons zu, dass Stepladder für die Liga „%1“ Benachrichtigungen über ntfy an dieses Thema schickt: das tägliche Ergebnis und Akkuwarnungen, wie gewählt, meist nicht mehr als zwei am Tag. Wer die Adresse des Themas kennt, kann sie lesen. Abbestellen beendet sie.</translation>
    </message>
</context>
<context>
    <name>TextPolicy</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 %3</source>
        <translation>%1, etwa %2 %3</translation>
    </message>
    <message>
        <source>an amount is written like 2.50</source>
        <translation>ein Betrag schreibt sich wie 2.50</translation>
    </message>
    <message>
        <source>the price of a text is written like &quot;0.0079 USD&quot;</source>
        <translation>der Preis einer SMS schreibt sich wie &quot;0.0079 USD&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write codes of two letters such as DE,AT or the word all</source>
        <translation>„%1“ ist kein Land; schreibe Kürzel aus zwei Buchstaben wie DE,AT oder das Wort all</translation>
    </message>
    <message>
        <source>no country is named; write codes of two letters such as DE,AT or the word all</source>
        <translation>es ist kein Land genannt; schreibe Kürzel aus zwei Buchstaben wie DE,AT oder das Wort all</translation>
    </message>
    <message>
        <source>hours are written like 09:00-20:00</source>
        <translation>Zeiten schreiben sich wie 09:00-20:00</translation>
    </message>
    <message>
        <source>the hours of texts end when they begin; for the whole day write 00:00-23:59</source>
        <translation>die Stunden für Nachrichten enden, wenn sie beginnen; für den ganzen Tag schreibe 00:00-23:59</translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation>Eine Mobilnummer von %1</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation>Die Client-ID fehlt. Kopiere sie aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation>Der Client-Schlüssel fehlt. Kopiere ihn aus der Konsole des Anbieters.</translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation>Die Token-Datei ist weder JSON noch ein Wörterbuch, wie Python es ausgibt. Nimm die Datei so, wie das ältere Programm sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation>In der Token-Datei stehen die Tokens mehrerer Personen. Leg die jeder Person in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation>In der Token-Datei steht kein Erneuerungstoken (refresh token), und ohne das lässt sich nichts erneuern. Such eine andere Datei des älteren Programms, oder lass den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation>In der Datei mit dem Client-Schlüssel steht nicht das Base64 von ID und Schlüssel des Clients. Gib auch die ID an, oder nimm den Text, den das ältere Programm nach „Basic“ geschickt hat.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation>Der Client fehlt, zu dem die Tokens gehören. Gib seine ID und seinen Schlüssel an, oder das Base64 von beidem, das das ältere Programm benutzt hat.</translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation>%1 nimmt diese Tokens nicht an: Sie wurden inzwischen benutzt, oder der Zugriff ist beendet. Lass den Zugriff neu erlauben.</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits</source>
        <translation>die Konto-SID von Twilio ist AC und 32 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a Twilio API key&apos;s SID is SK and 32 hexadecimal digits</source>
        <translation>die SID eines API-Schlüssels von Twilio ist SK und 32 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>the secret of the Twilio account or API key is missing</source>
        <translation>das Geheimnis des Twilio-Kontos oder API-Schlüssels fehlt</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio nimmt die Konto-SID und ihren Schlüssel nicht an, oder hat das Konto gesperrt. Kopiere beide noch einmal aus der Twilio-Konsole und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>Twilio&apos;s trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait.</source>
        <translation>Ein Probekonto von Twilio schickt SMS nur an dort bestätigte Nummern, und nur von der Probenummer, die ihnen zugeordnet ist. Bestätige die Nummer in der Twilio-Konsole oder erweitere das Konto; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>Twilio does not send texts from this number: it is not the account&apos;s, or takes no SMS. Set the channel up with another sender (--from); the messages wait.</source>
        <translation>Twilio verschickt von dieser Nummer keine SMS: Sie gehört nicht zum Konto, oder kann keine SMS. Richte den Kanal mit einem anderen Absender ein (--from); die Nachrichten warten.</translation>
    </message>
    <message>
        <source>Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.</source>
        <translation>Twilio kann %1 keine SMS schicken: Dort ist kein Mobiltelefon erreichbar. Bitte um eine andere Nummer.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio kennt kein Konto mit dieser SID. Kopiere sie noch einmal aus der Twilio-Konsole und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.</source>
        <translation>Das Twilio-Konto schickt keine SMS in das Land von %1. Erlaube es in der Konsole unter Messaging, Geo permissions, und richte den Kanal neu ein; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself.</source>
        <translation>Das Twilio-Konto hat so viel verschickt, wie es an einem Tag darf. Stepladder macht morgen von selbst weiter.</translation>
    </message>
    <message>
        <source>The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number.</source>
        <translation>Das Telefon war nicht erreichbar: Es ist aus, ohne Empfang, oder die Nummer gibt es nicht. Die nächste SMS kommt vielleicht an; wenn keine ankommt, bitte um eine andere Nummer.</translation>
    </message>
    <message>
        <source>The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead.</source>
        <translation>Das Telefon oder sein Netz sperrt diese SMS. Bitte darum, sie zu erlauben, oder nimm ntfy.</translation>
    </message>
    <message>
        <source>The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead.</source>
        <translation>Die Nummer gehört zum Festnetz, oder ihr Netz nimmt keine SMS an. Bitte um eine Mobilnummer, oder nimm ntfy.</translation>
    </message>
    <message>
        <source>The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead.</source>
        <translation>Das Netz hat die SMS als unerwünschte Werbung ausgefiltert. Registriere den Absender bei Twilio, oder nimm ntfy.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>Die gebührenfreie Nummer ist nicht geprüft, und die Netze sperren ihre SMS. Lass sie in der Twilio-Konsole prüfen, oder nimm ntfy; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>Die Nummer ist in den USA nicht für SMS registriert (10DLC), und die Netze sperren sie. Registriere sie in der Twilio-Konsole, oder nimm ntfy; die Nachrichten warten.</translation>
    </message>
    <message>
        <source>The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.</source>
        <translation>Das Netz hat die SMS nicht zugestellt und sagt nicht, warum (%1). Wenn es so bleibt, bitte um eine andere Nummer, oder nimm ntfy.</translation>
    </message>
    <message>
        <source>Twilio knows the account. Nothing was sent.</source>
        <translation>Twilio kennt das Konto. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation>eine Passphrasendatei, die alle auf diesem Computer ändern können</translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation>eine Passphrasendatei von mehr als 4 KiB</translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation>eine leere Passphrase</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation>STEPLADDER_VAULT_PASSPHRASE_FILE ohne STEPLADDER_VAULT_FILE</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation>STEPLADDER_VAULT_FILE ohne STEPLADDER_VAULT_PASSPHRASE_FILE</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation>entweder --to-file mit --passphrase-file oder --to-keychain sagt, wohin die Einträge gehen</translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation>Entferne STEPLADDER_VAULT_FILE und STEPLADDER_VAULT_PASSPHRASE_FILE aus der Umgebung von allem, was Stepladder mit diesem Profil ausführt, und starte es neu, falls es offen ist.</translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation>Setze dies in der Umgebung von allem, was Stepladder mit diesem Profil ausführt, und starte es neu, falls es offen ist:</translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation>client set braucht --client-secret-file</translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation>Eine Verbindung des Clients %1</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>%n Mitspieler hat den neuen Schlüssel. Niemand muss den Zugriff neu erlauben.</numerusform>
            <numerusform>%n Mitspieler haben den neuen Schlüssel. Niemand muss den Zugriff neu erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>%n Geheimnis ist umgezogen nach: %1</numerusform>
            <numerusform>%n Geheimnisse sind umgezogen nach: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation>die Geheimnisse sind schon in diesem Tresor</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reply STOP to end.</source>
        <translation>Ende: STOP antworten.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.</source>
        <extracomment>A text message. %1 is a model such as Charge 6.</extracomment>
        <translation>Stepladder: Akku %1 war um %3 bei %2. Lade ihn, damit deine Schritte zählen.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.</source>
        <comment>%3: weekday, time</comment>
        <translation>Stepladder: Akku %1 war am %3 bei %2. Lade ihn, damit deine Schritte zählen.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low at %2. Charge it so your steps count.</source>
        <translation>Stepladder: Akku %1 war um %2 niedrig. Lade ihn, damit deine Schritte zählen.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low on %2. Charge it so your steps count.</source>
        <comment>%2: weekday, time</comment>
        <translation>Stepladder: Akku %1 war am %2 niedrig. Lade ihn, damit deine Schritte zählen.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.</source>
        <extracomment>A text message: a model, when it synced last, until when, and the day that may still count.</extracomment>
        <translation>Stepladder: %1 ohne Abgleich seit %2. Öffne die App vor %3, dann zählt %4.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.</source>
        <translation>Stepladder: %1 ohne Abgleich seit %2; Akku war niedrig. Lade und öffne die App.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app so your steps count.</source>
        <translation>Stepladder: %1 ohne Abgleich seit %2. Öffne die App, damit deine Schritte zählen.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 at %4</source>
        <extracomment>Player, model, per cent, time.</extracomment>
        <translation>%1: %2 war %3 um %4</translation>
    </message>
    <message>
        <source>%1: %2 was %3 on %4</source>
        <comment>%4: weekday, time</comment>
        <translation>%1: %2 war %3 am %4</translation>
    </message>
    <message>
        <source>%1: %2 was low at %3</source>
        <translation>%1: %2 war niedrig um %3</translation>
    </message>
    <message>
        <source>%1: %2 was low on %3</source>
        <comment>%3: weekday, time</comment>
        <translation>%1: %2 war niedrig am %3</translation>
    </message>
    <message>
        <source>It should be charged soon, so that no steps are missed.</source>
        <translation>Bald laden, damit keine Schritte fehlen.</translation>
    </message>
    <message>
        <source>%1: %2 has not synced</source>
        <extracomment>Player, model.</extracomment>
        <translation>%1: %2 ohne Abgleich</translation>
    </message>
    <message>
        <source>Nothing since %1; the battery was low then.</source>
        <translation>Nichts seit %1; der Akku war da niedrig.</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>Nichts seit %1.</translation>
    </message>
    <message>
        <source>Probably empty by now</source>
        <translation>Wohl schon leer</translation>
    </message>
    <message>
        <source>Empty about %1</source>
        <comment>weekday, or weekday and time</comment>
        <translation>Leer etwa %1</translation>
    </message>
    <message>
        <source>Good time to charge: today %1 to %2, when it is used least.</source>
        <translation>Gut zu laden: heute %1 bis %2, wenn sie am wenigsten gebraucht wird.</translation>
    </message>
    <message>
        <source>Good time to charge: tomorrow %1 to %2, when it is used least.</source>
        <translation>Gut zu laden: morgen %1 bis %2, wenn sie am wenigsten gebraucht wird.</translation>
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
        <translation>Es gibt keinen Bildschirm für das Fenster. Starte Stepladder in einer Desktop-Sitzung, oder nimm stepladderctl in einem Terminal.</translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation>--now braucht einen Zeitpunkt aus den Jahren 2000 bis 2099, zum Beispiel 2026-11-20T00:10:00Z</translation>
    </message>
    <message>
        <source>The answer could not be written. Check that there is room where the output goes, and try again.</source>
        <translation>Die Antwort konnte nicht geschrieben werden. Prüfe, ob dort Platz ist, wohin die Ausgabe geht, und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stepladder::BackupChoice</name>
    <message>
        <source>This is the damaged database itself. A backup is another file, wherever it was kept.</source>
        <translation>Das ist die beschädigte Datenbank selbst. Eine Sicherung ist eine andere Datei, dort, wo sie aufgehoben wurde.</translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardSpan</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardTitle</name>
    <message>
        <source>Which board</source>
        <translation>Welche Rangliste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>As it was posted %1. What is otherwise now is outlined.</source>
        <comment>an instant</comment>
        <translation>So wurde es gemeldet: %1. Was jetzt anders ist, ist umrandet.</translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender von %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Wähle jemanden aus, um die Tage zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%Ln Tag bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Auf und Ab gehen um einen Tag, Links und Rechts um eine Woche.</numerusform>
            <numerusform>%Ln Tage bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Auf und Ab gehen um einen Tag, Links und Rechts um eine Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>steps</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>stepladder::ChannelPage</name>
    <message>
        <source>Stored, replace…</source>
        <translation>Gespeichert, ersetzen…</translation>
    </message>
    <message>
        <source>What is stored stays as long as this is empty. It is never shown.</source>
        <translation>Was gespeichert ist, bleibt, solange hier nichts steht. Es wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Wird verschlüsselt aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt noch.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartMenu</name>
    <message>
        <source>Table and export</source>
        <translation>Tabelle und Export</translation>
    </message>
    <message>
        <source>Show as table, export or print</source>
        <translation>Als Tabelle zeigen, exportieren oder drucken</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing…</source>
        <translation>&amp;Als Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Das Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>Die &amp;Zahlen speichern…</translation>
    </message>
    <message>
        <source>Save the chart&apos;s numbers</source>
        <translation>Die Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <translation>Die Seite ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Ränge</translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation>Schri&amp;tte</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>in a file&apos;s name</comment>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>daily steps</source>
        <comment>in a file&apos;s name</comment>
        <translation>Tagesschritte</translation>
    </message>
    <message>
        <source>season points</source>
        <comment>in a file&apos;s name</comment>
        <translation>Saisonpunkte</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>in a file&apos;s name</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.</source>
        <translation>Mausrad, Plus und Minus zoomen, Ziehen verschiebt, die Pfeiltasten lesen die Tage, 0 setzt zurück.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartSurface</name>
    <message>
        <source>%1 Plus and minus zoom, 0 resets.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 Plus und Minus zoomen, 0 setzt zurück.</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation>Diese Seite im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Lege ein Projekt an</translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation>Melde dich mit einem Google-Konto an; es muss nicht das der Uhr sein.</translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation>Gib dem Projekt einen Namen, zum Beispiel Schrittliga, und drücke „Erstellen“ (Create).</translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation>Achte darauf, dass es oben in der Konsole ausgewählt ist.</translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation>Es kostet nichts, und Zahlungsdaten sind nicht nötig.</translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation>Schalte die Google Health API ein</translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation>Drücke „Aktivieren“ (Enable) und warte, bis die Seite sagt, dass sie aktiviert ist.</translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation>Sag, wer fragt</translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation>Drücke „Jetzt starten“ (Get started), falls die Seite es anbietet.</translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation>Gib einen Namen für die App und deine eigene E-Mail-Adresse an und speichere.</translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation>Alle Mitspieler sehen diesen Namen, wenn sie gefragt werden. Logo und Webseiten können leer bleiben.</translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation>Wähle, wer gefragt werden kann</translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation>Wähle „Extern“ (External) als Zielgruppe (Audience) und speichere.</translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation>„Intern“ (Internal) ließe nur Leute einer einzigen Organisation bei Google zu.</translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation>Nenne, was gelesen wird</translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation>Drücke „Bereiche hinzufügen oder entfernen“ (Add or remove scopes).</translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation>Füge die zwei Bereiche von unten dort ein, wo sich welche von Hand eintragen lassen, drücke „Aktualisieren“ (Update) und speichere.</translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation>Damit kann Stepladder die Schritte und den Akku der Uhr lesen und nichts ändern.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Lege den Client an</translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation>Wähle „Desktop-App“ (Desktop app) als Typ, gib irgendeinen Namen an und drücke „Erstellen“ (Create).</translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation>Drücke „JSON herunterladen“ (Download JSON) und behalte die Datei: In ihr stehen ID und Schlüssel.</translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation>Der Schlüssel ist nur dieses eine Mal zu sehen. Ein anderer Typ als „Desktop-App“ geht nicht.</translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation>Stell es auf „In Produktion“</translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation>Drücke „App veröffentlichen“ (Publish app) und bestätige. Google fragt vielleicht nach einer Überprüfung; sie ist nicht nötig.</translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation>Im „Test“ (Testing) beendet Google jede Erlaubnis nach 7 Tagen. „In Produktion“ (In production) bleibt sie. Ohne Überprüfung können bis zu 100 Leute mitspielen, und alle sehen eine Seite, dass die App nicht überprüft ist: Das ist so gedacht, sie wählen „Erweitert“ (Advanced) und machen weiter.</translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation>Ein Google-Client für die Liga, %1 von %2</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation>Zeichnung: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation>Die zwei Bereiche &amp;kopieren</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>Die Seite ist in deinem Browser offen. Komm hierher zurück, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>Der Browser hat sich nicht geöffnet. Die Seite ist %1</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation>Ich &amp;habe den Client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation>&amp;So kommst du an einen</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-Schlüss&amp;el</translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation>Für alle verwenden, die ab jetzt &amp;mitspielen</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation>Googles &amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation>Die JSON-Datei, die Google zum Herunterladen anbietet. Du kannst sie auch hier ablegen oder als Text einfügen.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation>Ein Google-Client für die Liga</translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation>Ein Client deines Servers</translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation>Google bittet jede Liga, einen eigenen Client mitzubringen. Er ist kostenlos, dauert etwa zehn Minuten und entsteht nur einmal.</translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation>Der Server erkennt die Liga an einem Client. Wer den Server verwaltet, kann einen registrieren.</translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation>Nur für Clients vom Typ „Server“</translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation>Googles JSON-Datei kannst du hier einfügen oder irgendwo auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation>Googles Datei öffnen</translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation>Googles Datei (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>dem eingefügten Text</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation>Kopiere die Client-ID aus der Konsole des Anbieters; ohne sie lässt sich niemand fragen.</translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation>Googles Desktop-Clients haben auch einen Schlüssel. Kopiere ihn von derselben Seite.</translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation>%1 wird gefragt, ob es diesen Client kennt.</translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation>%1 kennt diese ID mit diesem Schlüssel nicht. Kopiere beides noch einmal aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation>%1 Er lässt sich trotzdem verwenden.</translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation>%1 kennt diesen Client. %2</translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation>%1 kennt diesen Client.</translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation>Der Client wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register this redirect address at the server</source>
        <translation>Registriere diese Weiterleitungsadresse beim Server</translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation>Der Code mit sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation>Tippe den Code aus der SMS ein</translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation>&amp;Nummer ändern</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation>Gesendet an %1.</translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation>Dieser Code ist abgelaufen. Einen neuen senden?</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation>Noch %1 gültig.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %Ln Minute</numerusform>
            <numerusform>Noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation>Noch einmal senden in %1</translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation>Wir wissen nicht, ob die SMS hinausging. Warte eine Minute, bevor du um eine neue bittest.</translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation>Das ist nicht der Code. %1</translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation>Ein neuer Code ist unterwegs. Der bisherige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Ohne SMS weiter</translation>
    </message>
    <message>
        <source>The address to subscribe to</source>
        <translation>Die Adresse zum Abonnieren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Type the code from the ntfy app</source>
        <translation>Tippe den Code aus der ntfy-App ein</translation>
    </message>
    <message>
        <source>On the phone of %1, subscribe to this address in the ntfy app. The code is there.</source>
        <translation>Abonniere auf dem Telefon von %1 diese Adresse in der ntfy-App. Dort liegt der Code.</translation>
    </message>
    <message>
        <source>Anot&amp;her way</source>
        <translation>Anderer &amp;Weg</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Ohne Benachrichtigungen weiter</translation>
    </message>
    <message>
        <source>It is in the ntfy app on the phone of %1.</source>
        <translation>Er steht in der ntfy-App auf dem Telefon von %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation>Erlaube Stepladder, deine Schritte zu lesen</translation>
    </message>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation>%1: Zugriff neu erlauben</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>Die Seite ist in deinem Browser offen. Komm hierher zurück, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>Der Browser hat sich nicht geöffnet. Die Seite ist %1</translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation>%1 spielt schon mit. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %Ln Minute</numerusform>
            <numerusform>Noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation>übrig</translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation>Tagesschritte</translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation>Tagesschritte von %1</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Wähle jemanden aus, um die Tage zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln Tag bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
            <numerusform>%Ln Tage bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%Ln Tag bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Links und Rechts lesen die Tage.</numerusform>
            <numerusform>%Ln Tage bis %1, an %2 von %3 Saisontagen das Ziel von %4 erreicht. Links und Rechts lesen die Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-day
average</source>
        <translation>%1-Tage-
Schnitt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mean of %1 steps</source>
        <translation>Mittel von %1 Schritten</translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 Ein Balken ist das Mittel von %Ln Woche.</numerusform>
            <numerusform>%1 Ein Balken ist das Mittel von %Ln Wochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no such day. Type one such as %1, or choose it in the calendar.</source>
        <translation>Diesen Tag gibt es nicht. Gib ihn wie %1 ein, oder wähle ihn im Kalender.</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Wähle einen Tag vom %1 bis zum %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation>Gezeigter Tag: %1, %2</translation>
    </message>
    <message>
        <source>Season so far</source>
        <translation>Saison bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Days on show: %1, %2</source>
        <translation>Gezeigte Tage: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole season</source>
        <translation>Die ganze Saison</translation>
    </message>
</context>
<context>
    <name>stepladder::DayBarsChart</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>stepladder::DaysPage</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>Mitspieler &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation>Rangliste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>P&amp;layers…</source>
        <translation>&amp;Mitspieler…</translation>
    </message>
    <message>
        <source>%1 has left the league.</source>
        <translation>%1 hat die Liga verlassen.</translation>
    </message>
    <message>
        <source>&amp;Notify me of results</source>
        <translation>Ergebn&amp;isse melden</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Nachrichten…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Hier wird jeder Tag von Hand eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>Days &amp;on show</source>
        <translation>Ge&amp;zeigte Tage</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <comment>range of days</comment>
        <translation>&amp;Zeitraum…</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Wandansicht</translation>
    </message>
    <message>
        <source>&amp;Find player…</source>
        <translation>Mitspieler &amp;finden…</translation>
    </message>
    <message>
        <source>Start when &amp;I sign in</source>
        <translation>Beim Anmelden s&amp;tarten</translation>
    </message>
    <message>
        <source>The standings are on show.</source>
        <translation>Die Rangliste wird gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;About the league…</source>
        <translation>Über die &amp;Liga…</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation>Stepladder zählt im Infobereich weiter. Beende es in seinem Menü oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Stopped. What had been read is kept.</source>
        <translation>Angehalten. Was gelesen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>stepladder::DesktopPage</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications. They keep to its do-not-disturb, and a click opens the window.</source>
        <translation>Die Meldungen des Desktops. Sie halten sich an „Bitte nicht stören“, und ein Klick öffnet das Fenster.</translation>
    </message>
    <message>
        <source>S&amp;how results as notifications</source>
        <translation>&amp;Ergebnisse als Meldungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Test, showing nothing</source>
        <translation>&amp;Prüfen, ohne etwas zu zeigen</translation>
    </message>
    <message>
        <source>Show a sa&amp;mple</source>
        <translation>Eine Pro&amp;be zeigen</translation>
    </message>
</context>
<context>
    <name>stepladder::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message>
        <source>waits until %1</source>
        <comment>time</comment>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, %1</source>
        <comment>time</comment>
        <translation>ungewiss, ob sie ankam, %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>time</comment>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>As the &amp;league</source>
        <translation>Wie die &amp;Liga</translation>
    </message>
    <message>
        <source>&amp;Remind me tomorrow</source>
        <translation>Morgen &amp;erinnern</translation>
    </message>
    <message>
        <source>&amp;Until charged</source>
        <translation>&amp;Bis geladen</translation>
    </message>
    <message>
        <source>Desktop warning</source>
        <translation>Warnung am Bildschirm</translation>
    </message>
    <message>
        <source>Text to the player</source>
        <translation>Nachricht an den Mitspieler</translation>
    </message>
    <message>
        <source>A full charge lasts</source>
        <translation>Voll geladen hält</translation>
    </message>
    <message>
        <source>Not synced since %1, %2</source>
        <comment>time, how it was</comment>
        <translation>Kein Abgleich seit %1, %2</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Noch zu wenige Werte</translation>
    </message>
    <message>
        <source>No warnings: this device is muted</source>
        <translation>Keine Warnungen: das Gerät ist stumm</translation>
    </message>
    <message>
        <source>No warnings until %1</source>
        <comment>time</comment>
        <translation>Keine Warnungen bis %1</translation>
    </message>
    <message>
        <source>shown %1</source>
        <comment>time</comment>
        <translation>gezeigt %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>sent %1, once for this discharge</source>
        <comment>time</comment>
        <translation>gesendet %1, einmal für diese Entladung</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %Ln Tag</numerusform>
            <numerusform>etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Un&amp;mute device</source>
        <translation>Gerät nicht &amp;mehr stumm</translation>
    </message>
    <message>
        <source>&amp;Mute device</source>
        <translation>Gerät stu&amp;mm</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No tracker has been read yet. It takes one round.</source>
        <translation>Noch wurde kein Tracker gelesen. Das macht die nächste Runde.</translation>
    </message>
    <message>
        <source>None needs care</source>
        <translation>Keines braucht etwas</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>%Ln Gerät braucht etwas</numerusform>
            <numerusform>%Ln Geräte brauchen etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation>%1 ist dabei</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation>%1, ab %2, %3</translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation>Google Health verbunden</translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation>Fitbit-Server verbunden</translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation>Schritte von Hand oder aus einer Datei</translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation>Die Tage lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation>Letzte 30 Tage: %1 mit einem Wert</translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation>Die Uhr wird gesucht</translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation>Noch wurde keine Uhr genannt</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation>Akku %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>%Ln Tag gelesen</numerusform>
            <numerusform>%Ln Tage gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation>Platz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation>Die ersten Tage ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation>Der erste Tag wird noch gelaufen</translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation>Er steht auf der Leiter, sobald er vorbei ist.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation>Der Tracker hat bisher keinen. Tage kommen, wenn die Uhr abgleicht.</translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation>Die ersten Tage werden gelesen</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Keine SMS</translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation>Bestätigt, Ergebnisse und Akku</translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation>Bestätigt, Ergebnisse</translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation>Bestätigt, Akku</translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation>&amp;Rangliste öffnen</translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation>Noch jemanden &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Enter them under Players… in the menu. Days without an entry are missing, not zero.</source>
        <translation>Trage sie im Menü unter Mitspieler… ein. Tage ohne Eintrag fehlen, sie sind nicht null.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 ist wieder verbunden</translation>
    </message>
    <message>
        <source>%1 gets notifications</source>
        <translation>%1 bekommt Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 gets text messages</source>
        <translation>%1 bekommt SMS</translation>
    </message>
    <message>
        <source>%1 gets no notifications</source>
        <translation>%1 bekommt keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 gets no text messages</source>
        <translation>%1 bekommt keine SMS</translation>
    </message>
    <message>
        <source>The texts cannot be shown</source>
        <translation>Der Stand der SMS lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Texts… under Players… in the menu adds a number at any time.</source>
        <translation>Unter „Mitspieler…“ im Menü fügt „SMS…“ jederzeit eine Nummer hinzu.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it.</source>
        <translation>Es wird nichts gesendet, bis der Code eingegeben ist. Das geht im Menü unter „Mitspieler…“ mit „SMS…“.</translation>
    </message>
    <message>
        <source>Notifications have ended</source>
        <translation>Die Benachrichtigungen sind beendet</translation>
    </message>
    <message>
        <source>Texts to %1 have ended</source>
        <translation>Die SMS an %1 sind beendet</translation>
    </message>
    <message>
        <source>Confirmed, neither results nor battery</source>
        <translation>Bestätigt, weder Ergebnisse noch Akku</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Direkter Vergleich</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>player, steps</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two players and their steps</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>counts for nobody</source>
        <translation>zählt für niemanden</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the day&apos;s winner, steps</comment>
        <translation>%1 mit %2 mehr</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>gleich viele</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>who won the day</comment>
        <translation>%1, kann sich noch ändern</translation>
    </message>
    <message>
        <source>There is no day yet that both were there.</source>
        <translation>Es gibt noch keinen Tag, an dem beide dabei waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln Tag bis %1: %2 hat %3 gewonnen, %4 hat %5 gewonnen. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
            <numerusform>%Ln Tage bis %1: %2 hat %3 gewonnen, %4 hat %5 gewonnen. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::EditPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation>Googles &amp;Registrierung öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation>Googles K&amp;onsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>Anderen &amp;Client eingeben</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>Anderen Na&amp;men wählen</translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation>Von &amp;Hand führen</translation>
    </message>
</context>
<context>
    <name>stepladder::ErasePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.</source>
        <translation>Stepladder vergisst %1 überall, auch unter früheren Namen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forgotten will be: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Vergessen werden: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker ends.</source>
        <translation>Der Zugriff auf den Tracker endet.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>file, weekday or date, time</comment>
        <translation>%1, vom %2</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (nicht mehr da: wo auch immer sie jetzt ist)</translation>
    </message>
    <message>
        <source>These copies of the database still hold %1 until you delete them. None of them brings %1 back:</source>
        <translation>Diese Kopien der Datenbank enthalten %1 noch, bis du sie löschst. Keine davon bringt %1 zurück:</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 ist vergessen</translation>
    </message>
    <message>
        <source>Nothing about %1 is left on this computer.</source>
        <translation>Auf diesem Computer ist nichts mehr von %1.</translation>
    </message>
    <message>
        <source>Nothing about %1 is left in Stepladder.</source>
        <translation>In Stepladder ist nichts mehr von %1.</translation>
    </message>
    <message>
        <source>Forgotten were: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Vergessen wurden: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker has ended.</source>
        <translation>Der Zugriff auf den Tracker ist beendet.</translation>
    </message>
</context>
<context>
    <name>stepladder::ExactText</name>
    <message>
        <source>Exact text</source>
        <translation>Genauer Text</translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find player</source>
        <translation>Mitspieler finden</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%1 von %Ln Mitspieler</numerusform>
            <numerusform>%1 von %Ln Mitspielern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Hier heißt niemand „%1“.</translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>range of days</comment>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation>Noch hat niemand einen Punkt. Alle stehen auf der ersten Sprosse.</translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation>%1 teilen sich die Saison, je %2</translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation>%1 teilen sich die oberste Sprosse, je %2</translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation>%1 gewinnt die Saison: %2</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation>%1 hat bisher %2</translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation>%1 gewinnt die Saison, %2 vor %3</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation>%1 führt, %2 vor %3</translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation>%1 übernimmt die Führung, %2 vor %3</translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation>%1 bleibt in Führung, %2 vor %3</translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation>Die Saison beginnt am %1</translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation>%1 ist noch an den Handgelenken. Noch wurde nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>Endgültig seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>Bei %Ln Mitspieler kann sich bis %1 noch etwas ändern.</numerusform>
            <numerusform>Bei %Ln Mitspielern kann sich bis %1 noch etwas ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation>Bei %1 kann sich bis %2 noch etwas ändern.</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>Noch keine Saison</translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation>%1saison</translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation>Saison ab %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1, Tag %2 von %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag</numerusform>
            <numerusform>Vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation>Die Saison endete am %1</translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation>Die Saison beginnt heute</translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation>Die Saison beginnt morgen</translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation>Heute ist der erste Tag, der zählt</translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation>Morgen ist der erste Tag, der zählt</translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation>Der erste Tag, der zählt, ist %1</translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation>Die erste Rangliste kommt heute um %1.</translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation>Die erste Rangliste kommt morgen um %1.</translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Die erste Rangliste kommt am %1 um %2.</translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation>%1 kam danach dazu und zählt ab der nächsten Saison.</translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation>%1 kamen danach dazu und zählen ab der nächsten Saison.</translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation>%1 steht auf der ersten Sprosse.</translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation>%1 stehen auf der ersten Sprosse.</translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation>%1 kommt heute dazu.</translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation>%1 kommen heute dazu.</translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation>%1 kommt morgen dazu.</translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation>%1 kommen morgen dazu.</translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation>%1 kommt am %2 dazu.</translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation>%1 kommen am %2 dazu.</translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation>Saison beginnt am %1</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation>Zählt ab %1</translation>
    </message>
    <message>
        <source>Nobody earned a point on these days.</source>
        <translation>In diesen Tagen hat niemand einen Punkt geholt.</translation>
    </message>
    <message>
        <source>%1 earned the most: %2</source>
        <translation>Am meisten holte %1: %2</translation>
    </message>
    <message>
        <source>%1 earned the most: %2 each</source>
        <comment>several names</comment>
        <translation>Am meisten holten %1: je %2</translation>
    </message>
    <message>
        <source>Nobody has entered %1 yet.</source>
        <comment>a weekday</comment>
        <translation>Noch niemand hat %1 eingetragen.</translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message>
        <source>Days on show</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Daily steps</source>
        <translation>Tagesschritte</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1, jeder Balken das Mittel von %Ln Woche</numerusform>
            <numerusform>%1, jeder Balken das Mittel von %Ln Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HoursField</name>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>On the player&apos;s clock; what comes at night waits.</source>
        <translation>Nach der Uhr der mitspielenden Person; was nachts kommt, wartet.</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation>Du schickst einen Link und bekommst eine Adresse zurück.</translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation>Der Browser endet auf einer Seite, die nicht erreichbar ist</translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation>Das ist richtig so. Ihre Adresse beginnt mit http://127.0.0.1. Sie wird ganz kopiert und an dich geschickt.</translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation>Der Link zum Verschicken</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>Zu&amp;rückziehen</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>&amp;Neuen Link anlegen</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>Anderen &amp;Client eingeben</translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation>%1 sitzt woanders</translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation>Schicke diesen Link an %1</translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation>Füge ein, was %1 geschickt hat</translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Was %1 geschickt hat</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation>Der Link entsteht gerade.</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Es gibt noch keinen Link.</translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation>Gültig bis %1. Du kannst dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation>Einen Moment: %1 wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitedPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Invited on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Eingeladen %1</translation>
    </message>
    <message>
        <source>No answer was taken in. A new link is good for another day.</source>
        <translation>Es kam keine Antwort an. Ein neuer Link gilt einen weiteren Tag.</translation>
    </message>
    <message>
        <source>What %1 sends back is pasted beside the link, which can be copied there again.</source>
        <translation>Was %1 zurückschickt, wird neben dem Link eingefügt; dort lässt er sich auch noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>&amp;Neuen Link anlegen</translation>
    </message>
    <message>
        <source>&amp;Link and answer…</source>
        <translation>&amp;Link und Antwort…</translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message>
        <source>Days in the lead</source>
        <translation>Tage in Führung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, days in the lead</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardView</name>
    <message>
        <source>Standings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <comment>a player</comment>
        <translation>&amp;Über %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation>Nichts verlässt diesen Computer, bis du etwas verbindest.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>Liest Mitspieler %1 von %Ln</numerusform>
            <numerusform>Liest Mitspieler %1 von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation>Nächste Runde heute %1</translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation>Nächste Runde heute Nacht %1</translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation>Nächste Runde morgen %1</translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation>Nächste Runde %1</translation>
    </message>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation>&amp;Zurück zur Leiter</translation>
    </message>
    <message>
        <source>Sending and looking up messages</source>
        <translation>Sendet und prüft Nachrichten</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueDialog</name>
    <message>
        <source>About %1</source>
        <comment>a league</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>The days are being read.</source>
        <translation>Die Tage werden gelesen.</translation>
    </message>
    <message>
        <source>Days in the lead</source>
        <translation>Tage in Führung</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Mitspieler…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The history begins with the first day that is read. It comes with the next round.</source>
        <translation>Der Verlauf beginnt mit dem ersten gelesenen Tag. Er kommt mit der nächsten Runde.</translation>
    </message>
    <message>
        <source>The history begins with the first player.</source>
        <translation>Die Geschichte beginnt mit der ersten Person.</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueFacts</name>
    <message>
        <source>Records</source>
        <translation>Rekorde</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueTitle</name>
    <message>
        <source>%1, %2</source>
        <comment>league, season</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LevelChart</name>
    <message>
        <source>Battery level</source>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Niedrig %1</translation>
    </message>
    <message>
        <source>Critical %1</source>
        <translation>Kritisch %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LimitsEditor</name>
    <message>
        <source>Low from</source>
        <translation>Niedrig ab</translation>
    </message>
    <message>
        <source>critical from</source>
        <comment>after: low from 20%</comment>
        <translation>kritisch ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the limit is for, then &quot;Low from&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>&#x202f;%</translation>
    </message>
</context>
<context>
    <name>stepladder::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagePage</name>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, subject</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text was forgotten together with a player it named.</source>
        <translation>Der Text wurde vergessen, zusammen mit einer Person, die darin vorkam.</translation>
    </message>
    <message>
        <source>&amp;Send after all</source>
        <translation>Doch &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Sie wird gesendet.</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with its exact text.</source>
        <translation>Es wurde noch nichts gesendet, und nichts wartet. Sobald ein Weg für Ergebnisse eingerichtet ist, steht hier jede Nachricht mit ihrem genauen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%Ln Nachricht zum Ansehen</numerusform>
            <numerusform>%Ln Nachrichten zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>recipient, subject, state, time</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>stepladder::MonthList</name>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
</context>
<context>
    <name>stepladder::Notifications</name>
    <message>
        <source>The notification service</source>
        <translation>Der Benachrichtigungsdienst</translation>
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
        <translation>Eine kostenlose App, die Mitteilungen auf Telefonen zeigt, über ntfy.sh oder einen eigenen Server. Alle Mitspieler bekommen ein privates Thema, das ein Code bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Notify players&apos; phones</source>
        <translation>&amp;Mitteilungen an Telefone senden</translation>
    </message>
    <message>
        <source>&amp;Test, notifying nobody</source>
        <translation>&amp;Prüfen, ohne etwas mitzuteilen</translation>
    </message>
    <message>
        <source>The server wants an access to&amp;ken</source>
        <translation>Der Server verlangt ein &amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Zugriffst&amp;oken</translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>&amp;Mobilnummer</translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation>SMS an das Telefon von %1</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine SMS</translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation>Eine SMS nennt das Ergebnis des Tages, oder dass die Uhr geladen werden will. Ein Code bestätigt die Nummer auf dem Telefon.</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Mit oder ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation>Solche Nummern sind nicht als vergeben bekannt. Sieh noch einmal hin; verwenden lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation>Der Code wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Ohne SMS weiter</translation>
    </message>
    <message>
        <source>The way to the phone</source>
        <translation>Der Weg zum Telefon</translation>
    </message>
    <message>
        <source>Te&amp;xt message</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>&amp;ntfy app</source>
        <translation>nt&amp;fy-App</translation>
    </message>
    <message>
        <source>Notifications on %1&apos;s phone</source>
        <translation>Benachrichtigungen auf dem Telefon von %1</translation>
    </message>
    <message>
        <source>The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The phone&apos;s owner subscribes to a private address and confirms it by a code.</source>
        <translation>Die kostenlose ntfy-App nennt das Ergebnis des Tages, oder dass die Uhr geladen werden will, ganz ohne Nummer. Auf dem Telefon wird eine private Adresse abonniert und durch einen Code bestätigt.</translation>
    </message>
    <message>
        <source>The address is being made.</source>
        <translation>Die Adresse wird angelegt.</translation>
    </message>
    <message>
        <source>Make the &amp;address</source>
        <translation>A&amp;dresse anlegen</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Ohne Benachrichtigungen weiter</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <comment>phone number or app</comment>
        <translation>%1 ist bestätigt.</translation>
    </message>
    <message>
        <source>%1 is not confirmed: its owner has not entered a code.</source>
        <comment>phone number or app</comment>
        <translation>%1 ist nicht bestätigt: Noch wurde kein Code eingegeben.</translation>
    </message>
    <message>
        <source>Notifications have ended.</source>
        <translation>Die Benachrichtigungen sind beendet.</translation>
    </message>
    <message>
        <source>Texts to %1 have ended.</source>
        <translation>Die SMS an %1 sind beendet.</translation>
    </message>
    <message>
        <source>&amp;End notifications</source>
        <translation>Benachrichtigungen been&amp;den</translation>
    </message>
    <message>
        <source>&amp;End texts</source>
        <translation>SMS &amp;beenden</translation>
    </message>
    <message>
        <source>No texts at the moment</source>
        <translation>Zurzeit keine SMS</translation>
    </message>
    <message>
        <source>This league has no text channel any more. The settings have two: text messages, and the ntfy app. Nothing is sent until one is set up.</source>
        <translation>Diese Liga hat keinen Weg aufs Telefon mehr. In den Einstellungen gibt es zwei: SMS und die ntfy-App. Es wird nichts gesendet, bis einer eingerichtet ist.</translation>
    </message>
    <message>
        <source>This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set up, a number can be added here.</source>
        <translation>Diese Liga hat keinen Weg aufs Telefon. In den Einstellungen gibt es zwei: SMS und die ntfy-App. Ist einer eingerichtet, lässt sich hier eine Nummer eintragen.</translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu adds a number for every player.</source>
        <translation>Diese Liga hat keinen Weg aufs Telefon. Ist in den Einstellungen einer eingerichtet, fügt „SMS…“ unter „Mitspieler…“ im Menü für alle eine Nummer hinzu.</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>Einstellungen &amp;öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>End the texts to %1?</source>
        <translation>SMS an %1 beenden?</translation>
    </message>
    <message>
        <source>It holds for everybody who is texted on that number.</source>
        <translation>Das gilt für alle, die unter dieser Nummer SMS bekommen.</translation>
    </message>
    <message>
        <source>&amp;Go on texting</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>%1 gets texts on this number, too.</source>
        <comment>name</comment>
        <translation>%1 bekommt unter dieser Nummer auch SMS.</translation>
    </message>
    <message>
        <source>%1 get texts on this number, too.</source>
        <comment>several names</comment>
        <translation>%1 bekommen unter dieser Nummer auch SMS.</translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Mitspieler aufnehmen</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Einladung an %1</translation>
    </message>
    <message>
        <source>Texts to %1</source>
        <translation>SMS an %1</translation>
    </message>
</context>
<context>
    <name>stepladder::PartList</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1, needs correcting</source>
        <comment>a part of the settings</comment>
        <translation>%1, zu berichtigen</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation>Spielt mit a&amp;b</translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation>Der erste Tag der Saison: Jeder Tag zählt.</translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation>Zählt ab heute. Die Tage seit %1 zählen nicht.</translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation>Tage davor zählen nicht. Die Saison begann am %1.</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>Change what you like, now or later.</source>
        <translation>Ändere, was du magst, jetzt oder später.</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 ist dabei</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerLinesChart</name>
    <message>
        <source>%1, %2</source>
        <comment>player, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation>Noch nicht in der Liga</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, kann sich noch ändern</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerList</name>
    <message>
        <source>Players</source>
        <translation>Mitspieler</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerPage</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Plays since %1, %2</source>
        <comment>date, time zone</comment>
        <translation>Spielt mit seit %1, %2</translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>Hat die Liga verlassen. Die Tage bleiben unter dem Namen.</translation>
    </message>
    <message>
        <source>Erase forgets everything about %1.</source>
        <translation>Löschen vergisst alles von %1.</translation>
    </message>
    <message>
        <source>Remove ends the access and keeps the days. Erase forgets everything about %1.</source>
        <translation>Entfernen beendet den Zugriff und behält die Tage. Löschen vergisst alles von %1.</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>&amp;Schritte eintragen…</translation>
    </message>
    <message>
        <source>Days and re&amp;cords…</source>
        <translation>&amp;Tage und Rekorde…</translation>
    </message>
    <message>
        <source>Plays from %1, %2</source>
        <comment>date yet to come, time zone</comment>
        <translation>Spielt mit ab %1, %2</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>S&amp;MS…</translation>
    </message>
    <message>
        <source>Remove keeps the days. Erase forgets everything about %1.</source>
        <translation>Entfernen behält die Tage. Löschen vergisst alles von %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation>Ausgewählte Person</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Zieltage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>Über %Ln Tag der Saison. Bester Tag: %1.</numerusform>
            <numerusform>Über %Ln Tage der Saison. Bester Tag: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersDialog</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>Mitspieler &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Mitspieler</translation>
    </message>
    <message>
        <source>%1 has left the league. The days stay.</source>
        <translation>%1 hat die Liga verlassen. Die Tage bleiben.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2. Only you can read it.</source>
        <translation>Was von %1 bekannt ist, steht jetzt in %2. Nur du kannst es lesen.</translation>
    </message>
    <message>
        <source>Add &amp;yourself…</source>
        <translation>Mich &amp;eintragen…</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add yourself first.</source>
        <translation>Noch spielt niemand mit. Nimm zuerst dich selbst auf.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersModel</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Left the league</source>
        <translation>Haben die Liga verlassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left the league</source>
        <translation>hat die Liga verlassen</translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message>
        <source>Season points, day by day</source>
        <translation>Saisonpunkte, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Noch keine Tage zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Saisonpunkte von %Ln Person von %1 bis %2. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
            <numerusform>Saisonpunkte von %Ln Personen von %1 bis %2. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Wer es liest</translation>
    </message>
    <message>
        <source>What Slack will have</source>
        <translation>Was in Slack stehen wird</translation>
    </message>
    <message>
        <source>What this computer will show</source>
        <translation>Was dieser Computer zeigen wird</translation>
    </message>
    <message>
        <source>What each player will read</source>
        <translation>Was jede Person lesen wird</translation>
    </message>
    <message>
        <source>There is no result yet: this is a sample of invented players.</source>
        <translation>Es gibt noch kein Ergebnis: Das ist eine Probe mit erfundenen Mitspielern.</translation>
    </message>
    <message>
        <source>The newest result. Nothing is saved or sent yet.</source>
        <translation>Das neueste Ergebnis. Noch ist nichts gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>A message to everybody takes %1.</source>
        <comment>texts, segments and cost</comment>
        <translation>Eine Nachricht an alle braucht %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>%Ln SMS zu bezahlen</numerusform>
            <numerusform>%Ln SMS zu bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… in the menu. Results begin with the first ranking.</source>
        <translation>Noch bekäme niemand etwas. Mitspieler bestätigen ihr Telefon bei der Aufnahme oder später im Menü unter „Mitspieler…“ mit „SMS…“. Ergebnisse beginnen mit der ersten Rangliste.</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileDialog</name>
    <message>
        <source>&amp;Manage player…</source>
        <translation>Mitspieler &amp;verwalten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a player</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileFacts</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>&amp;Schritte eintragen…</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Letzte Tage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Of all days</source>
        <translation>Aus allen Tagen</translation>
    </message>
    <message>
        <source>No device has been read.</source>
        <translation>Es wurde kein Gerät gelesen.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>S&amp;MS…</translation>
    </message>
</context>
<context>
    <name>stepladder::RangePopup</name>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation>Rangverlauf, Tag für Tag</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Platz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Noch keine Tage zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Platz von %Ln Person von %1 bis %2. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
            <numerusform>Plätze von %Ln Personen von %1 bis %2. Links und Rechts lesen die Tage, Auf und Ab wechseln die Person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a watch, a service</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>past tense</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1, es fehlen %2</translation>
    </message>
    <message>
        <source>Above goal</source>
        <translation>Über dem Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1: %Ln volle Stufe von %2</numerusform>
            <numerusform>%1: %Ln volle Stufen von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>%1 before this day</source>
        <translation>%1 vor diesem Tag</translation>
    </message>
    <message>
        <source>It was posted as it is here (%1).</source>
        <translation>Es wurde so gemeldet, wie es hier steht (%1).</translation>
    </message>
    <message>
        <source>What was posted %1 said %2 steps.</source>
        <translation>In der Meldung (%1) standen %2 Schritte.</translation>
    </message>
    <message>
        <source>What was posted %1 had no reading.</source>
        <translation>In der Meldung (%1) fehlte eine Messung.</translation>
    </message>
    <message>
        <source>It has not been corrected so far.</source>
        <translation>Sie wurde bisher nicht berichtigt.</translation>
    </message>
    <message>
        <source>It was corrected %1.</source>
        <comment>an instant</comment>
        <translation>Sie wurde berichtigt: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::ReceiptPopover</name>
    <message>
        <source>Where this number comes from</source>
        <translation>Woher diese Zahl kommt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Show all days</source>
        <translation>Alle Tage &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>stepladder::RecentDays</name>
    <message>
        <source>%1, was %2</source>
        <comment>a day&apos;s numbers, steps</comment>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Letzte Tage</translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>The league is as it was when %1 was made.</source>
        <translation>Die Liga ist so, wie sie war, als %1 entstand.</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>Die bisherige Datenbank liegt noch als %1 da.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>Wieder vergessen, weil seither gelöscht: %n Person.</numerusform>
            <numerusform>Wieder vergessen, weil seither gelöscht: %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could tell who was erased since that backup was made. Erase them again.</source>
        <translation>Nichts konnte sagen, wer seit dieser Sicherung gelöscht wurde. Lösche diese Personen noch einmal.</translation>
    </message>
    <message>
        <source>Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.</source>
        <translation>Teile der bisherigen Datenbank ließen sich nicht lesen: Was seit dieser Sicherung gesendet wurde, wird vielleicht noch einmal gesendet, und wer seither die SMS beendet hat, bekommt vielleicht welche.</translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation>Erlaubnis fehlt seit %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Erlaubnis fehlt</translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation>Der Dienst des Trackers hat geschlossen</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation>Kein Abgleich seit %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation>Vorläufig, abgeglichen %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation>Berichtigt, war %1</translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation>%1: kein Wert für diesen Tag. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 Schritt</numerusform>
            <numerusform>%1 Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation>%1 über dem Tagesziel</translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation>%1 unter dem Tagesziel</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation>gleicher Platz wie am Vortag</translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>%Ln Platz nach oben</numerusform>
            <numerusform>%Ln Plätze nach oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>%Ln Platz nach unten</numerusform>
            <numerusform>%Ln Plätze nach unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation>Kein Tracker bekannt</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation>%1: Akku %2, Stand %3.</translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation>%1: Akku %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation>%1: Akku unbekannt, abgeglichen %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation>%1: Akku unbekannt.</translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation>Schwach, bitte bald laden.</translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation>Letzte 14 Tage: Ziel erreicht an %1, kein Wert an %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%1 von %Ln Tag</numerusform>
            <numerusform>%1 von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 steps in all, %3 a day.</source>
        <comment>player, numbers</comment>
        <translation>%1: %2 Schritte insgesamt, %3 am Tag.</translation>
    </message>
    <message>
        <source>same rank as before these days</source>
        <translation>Rang wie vor diesen Tagen</translation>
    </message>
    <message>
        <source>Has left the league</source>
        <translation>Hat die Liga verlassen</translation>
    </message>
    <message>
        <source>No reading then</source>
        <translation>Damals kein Wert</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesEffect</name>
    <message>
        <source>What this would change</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Es wird ausgerechnet.</translation>
    </message>
    <message>
        <source>Nobody has a day that counts yet. What rules do shows with the first steps.</source>
        <translation>Noch hat niemand einen Tag, der zählt. Was Regeln bewirken, zeigt sich mit den ersten Schritten.</translation>
    </message>
    <message>
        <source>The rules as they are. Change them to see what that would do.</source>
        <translation>Die Regeln, wie sie sind. Ändere sie, um zu sehen, was das bewirkt.</translation>
    </message>
    <message>
        <source>With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.</source>
        <translation>Mit diesen Regeln beginnt die Saison am %1, und vorher hat niemand einen Platz. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>A new rank for %1 of %2 players. Nothing is saved or posted yet.</source>
        <translation>Ein neuer Platz für %1 von %2 Spielern. Noch ist nichts gespeichert oder gemeldet.</translation>
    </message>
    <message>
        <source>No rank moves, but points change. Nothing is saved or posted yet.</source>
        <translation>Kein Platz ändert sich, aber Punkte. Noch ist nichts gespeichert oder gemeldet.</translation>
    </message>
    <message>
        <source>No rank and no point changes. Nothing is saved yet.</source>
        <translation>Kein Platz und kein Punkt ändert sich. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.</source>
        <translation>Jeder Tag der Saison wird nach diesen Regeln gewertet, ab %1. Was gemeldet wurde, bleibt, wie es gemeldet wurde.</translation>
    </message>
    <message>
        <source>What this would change shows once all of it makes sense.</source>
        <translation>Was das ändern würde, zeigt sich, sobald alles stimmt.</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesLadders</name>
    <message>
        <source>Ranks now and with these rules</source>
        <translation>Plätze jetzt und mit diesen Regeln</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>Mit diesen Regeln</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message>
        <source>League&apos;s &amp;name</source>
        <translation>&amp;Name der Liga</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Bonus step</source>
        <translation>&amp;Bonusschritt</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>Gleiche Punkte</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;first day</source>
        <translation>&amp;Erster Tag der Saison</translation>
    </message>
    <message>
        <source>The season &amp;ends</source>
        <translation>Die Saison en&amp;det</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;last day</source>
        <translation>&amp;Letzter Tag der Saison</translation>
    </message>
    <message>
        <source>Days se&amp;ttle</source>
        <translation>&amp;Tage stehen fest</translation>
    </message>
    <message>
        <source>League&apos;s time &amp;zone</source>
        <translation>Zeitz&amp;one der Liga</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>after a number</comment>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>at the day&apos;s end</source>
        <translation>mit dem Ende des Tages</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>%Ln Stunde nach dem Ende des Tages</numerusform>
            <numerusform>%Ln Stunden nach dem Ende des Tages</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>der Bonusschritt</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what is kept</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Steps for a day&apos;s first point</source>
        <translation>Schritte für den ersten Punkt des Tages</translation>
    </message>
    <message>
        <source>For each point more</source>
        <translation>Für jeden weiteren Punkt</translation>
    </message>
    <message>
        <source>Equal players share a rung; the next rank follows.</source>
        <translation>Wer gleichauf liegt, teilt sich eine Sprosse; der nächste Platz folgt.</translation>
    </message>
    <message>
        <source>Equal players share a rung; ranks behind them are left out.</source>
        <translation>Wer gleichauf liegt, teilt sich eine Sprosse; die Plätze dahinter bleiben frei.</translation>
    </message>
    <message>
        <source>What a late sync changes after that is told as a correction.</source>
        <translation>Was sich danach noch ändert, wird als Korrektur mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>stepladder::SchedulePage</name>
    <message>
        <source>Tell the result &amp;later, at</source>
        <translation>Das Ergebnis s&amp;päter mitteilen, um</translation>
    </message>
    <message>
        <source>&amp;Pause: tell nothing before</source>
        <translation>Pa&amp;use: nichts mitteilen vor dem</translation>
    </message>
    <message>
        <source>Time of telling</source>
        <translation>Zeit der Mitteilung</translation>
    </message>
    <message>
        <source>First day after the pause</source>
        <translation>Erster Tag nach der Pause</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Tell results on</source>
        <translation>Ergebnisse mitteilen am</translation>
    </message>
    <message>
        <source>Read the trackers &amp;at</source>
        <translation>Tracker &amp;auslesen um</translation>
    </message>
    <message>
        <source>Choose at least one day. To tell nothing for a while, pause instead.</source>
        <translation>Wähle mindestens einen Tag. Um eine Weile nichts mitzuteilen, pausiere.</translation>
    </message>
    <message>
        <source>On the clock of %1. The next round is on %2.</source>
        <comment>time zone, weekday or date, time</comment>
        <translation>Nach der Uhr von %1. Die nächste Runde ist am %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The sample is on its way.</source>
        <translation>Die Probe ist unterwegs.</translation>
    </message>
    <message>
        <source>The sample is there. Nothing was saved.</source>
        <translation>Die Probe ist da. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gespeichert.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Save from %1</source>
        <comment>a day</comment>
        <translation>Ab %1 &amp;speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the settings, and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what was refused?</source>
        <translation>Abgelehntes speichern?</translation>
    </message>
    <message>
        <source>%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.</source>
        <comment>a part of the settings</comment>
        <translation>%1: Der letzte Test ist mit den jetzigen Eingaben gescheitert. So gespeichert, geht dort nichts hinaus, bis es stimmt.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Trotzdem speichern</translation>
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
        <translation>Lege unter api.slack.com/apps eine App an. Ein Webhook ist der schnellste Weg; ein Bot kann auch korrigieren, was er schrieb, und zeigt die Rangliste als Bild.</translation>
    </message>
    <message>
        <source>&amp;Post results to Slack</source>
        <translation>&amp;Ergebnisse in Slack veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Test, posting nothing</source>
        <translation>&amp;Prüfen, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>Post a sa&amp;mple</source>
        <translation>Eine P&amp;robe senden</translation>
    </message>
    <message>
        <source>By a &amp;webhook</source>
        <translation>Über einen Web&amp;hook</translation>
    </message>
    <message>
        <source>By a &amp;bot</source>
        <translation>Über einen &amp;Bot</translation>
    </message>
    <message>
        <source>Webhook&apos;s a&amp;ddress</source>
        <translation>A&amp;dresse des Webhooks</translation>
    </message>
    <message>
        <source>Bot&apos;s to&amp;ken</source>
        <translation>To&amp;ken des Bots</translation>
    </message>
    <message>
        <source>C&amp;hannel&apos;s ID</source>
        <translation>&amp;ID des Kanals</translation>
    </message>
    <message>
        <source>Like C0123456789; Slack shows it at the end of the channel&apos;s details.</source>
        <translation>Wie C0123456789; Slack zeigt sie am Ende der Angaben zum Kanal.</translation>
    </message>
</context>
<context>
    <name>stepladder::SmsPage</name>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>A provider charges for every text. Only phones whose owner has confirmed the number by a code get any, and none after a STOP.</source>
        <translation>Ein Anbieter berechnet jede SMS. Nur Telefone, deren Nummer mit einem Code bestätigt wurde, bekommen welche, und nach einem STOP keine mehr.</translation>
    </message>
    <message>
        <source>&amp;Text results to players&apos; phones</source>
        <translation>Er&amp;gebnisse per SMS senden</translation>
    </message>
    <message>
        <source>T&amp;est, texting nobody</source>
        <translation>&amp;Prüfen, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>Anb&amp;ieter</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>&amp;Account-SID</translation>
    </message>
    <message>
        <source>API &amp;key&apos;s SID</source>
        <translation>SID des API-Schlüsse&amp;ls</translation>
    </message>
    <message>
        <source>Empty: the secret is the account&apos;s auth token.</source>
        <translation>Leer: Das Geheimnis ist das Auth-Token des Kontos.</translation>
    </message>
    <message>
        <source>Auth token or key&apos;s se&amp;cret</source>
        <translation>Auth-&amp;Token oder Geheimnis des Schlüssels</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>A&amp;bsender</translation>
    </message>
    <message>
        <source>A number of the account, a messaging service (MG…) or a name.</source>
        <translation>Eine Nummer des Kontos, ein Messaging-Dienst (MG…) oder ein Name.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Like eu-central-1.</source>
        <translation>Wie eu-central-1.</translation>
    </message>
    <message>
        <source>Access &amp;key&apos;s ID</source>
        <translation>ID des Zugriffsschlüsse&amp;ls</translation>
    </message>
    <message>
        <source>Access key&apos;s se&amp;cret</source>
        <translation>Geheimnis des &amp;Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>Sen&amp;der&apos;s name</source>
        <translation>Name des A&amp;bsenders</translation>
    </message>
    <message>
        <source>May be empty; some countries show it.</source>
        <translation>Darf leer sein; manche Länder zeigen ihn.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>Lä&amp;nder</translation>
    </message>
    <message>
        <source>Codes of two letters such as DE, AT. Empty: all.</source>
        <translation>Kürzel aus zwei Buchstaben wie DE, AT. Leer: alle.</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a text</source>
        <translation>Preis &amp;einer SMS</translation>
    </message>
    <message>
        <source>As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money.</source>
        <translation>Wie beim Anbieter angegeben, etwa 0.0079 USD. Leer: Gezählt werden SMS statt Geld.</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <translation>Höc&amp;hstens am Tag</translation>
    </message>
    <message>
        <source>At most a mont&amp;h</source>
        <translation>Höchstens im &amp;Monat</translation>
    </message>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>In der Währung des Preises; ohne Preis in SMS. Leer: so viel, wie %Ln SMS kostet.</numerusform>
            <numerusform>In der Währung des Preises; ohne Preis in SMS. Leer: so viel, wie %Ln SMS kosten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>Leer: so viel, wie %Ln SMS kostet.</numerusform>
            <numerusform>Leer: so viel, wie %Ln SMS kosten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Platz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>%Ln Punkt an diesem Tag</numerusform>
            <numerusform>%Ln Punkte an diesem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation>Noch keine Punkte: Für diesen Tag gibt es keinen Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln Punkt in dieser Saison</numerusform>
            <numerusform>%Ln Punkte in dieser Saison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>Ziel an %Ln Tag in Folge erreicht</numerusform>
            <numerusform>Ziel an %Ln Tagen in Folge erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>Keine Serie</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation>Veränderung zum Vortag</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mitspieler</translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation>Schritte, Ziel %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation>Punkte des Tages</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation>Punkte der Saison</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation>Tage in Folge mit erreichtem Ziel</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>%Ln Punkt in diesen Tagen</numerusform>
            <numerusform>%Ln Punkte in diesen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of rank since before these days</source>
        <translation>Rangwechsel seit der Zeit vor diesen Tagen</translation>
    </message>
    <message>
        <source>Points of these days</source>
        <translation>Punkte dieser Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: none of these days has a reading</source>
        <translation>Keine Punkte: Für keinen dieser Tage gibt es einen Wert</translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Jede Leiter beginnt mit einer Sprosse</translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation>Noch jemanden aufnehmen</translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation>Mich eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>Trag zuerst dich selbst ein. Du siehst gleich den letzten %Ln Tag.</numerusform>
            <numerusform>Trag zuerst dich selbst ein. Du siehst gleich die letzten %Ln Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Every step is done except: %1</source>
        <translation>Alle Schritte sind erledigt, außer: %1</translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>A table with the columns date and steps, or an export of Stepladder</source>
        <translation>Eine Tabelle mit den Spalten date und steps oder ein Export von Stepladder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The steps of %1</source>
        <translation>Die Schritte von %1</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <comment>player, number, date</comment>
        <translation>%1 hat am %3 %2 Schritte.</translation>
    </message>
    <message>
        <source>Steps of %1 from a file</source>
        <translation>Schritte von %1 aus einer Datei</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.json)</source>
        <translation>Tabellen und Exporte (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>%Ln Tag kam aus der Datei.</numerusform>
            <numerusform>%Ln Tage kamen aus der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>Die Saison war da schon abgeschlossen, deshalb zählen sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%Ln Tag kam erst nach dem Abschluss der Saison und zählt nicht.</numerusform>
            <numerusform>%Ln Tage kamen erst nach dem Abschluss der Saison und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%Ln Tag weggelassen: außerhalb der Saison, vor dem Beitritt oder noch nicht gekommen.</numerusform>
            <numerusform>%Ln Tage weggelassen: außerhalb der Saison, vor dem Beitritt oder noch nicht gekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation>Jetzt alle Tracker lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the round</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Abgleich anhalten</translation>
    </message>
    <message>
        <source>A round is under way. Stop it: what has been read is kept</source>
        <translation>Eine Runde läuft. Halte sie an: Was gelesen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the round</comment>
        <translation>Hält an</translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation>Ein schwacher &amp;Akku, einmal je Entladung</translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation>Was per SMS kommt</translation>
    </message>
    <message>
        <source>The player&apos;s &amp;result, once a day</source>
        <translation>Das &amp;Ergebnis, einmal am Tag</translation>
    </message>
</context>
<context>
    <name>stepladder::TimeField</name>
    <message>
        <source>There is no such time. Type one such as %1.</source>
        <translation>Diese Uhrzeit gibt es nicht. Gib eine wie %1 ein.</translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation>Token-&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation>Oder den Inhalt &amp;einfügen</translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation>Client, als Base64 von &amp;id:secret</translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation>Nur wenn die Datei ihn nicht nennt. Leer: der Client der Liga.</translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation>Programme, die Fitbit aus einer Cloud-Funktion beobachtet haben, hielten für jede Person eine kleine JSON-Datei. Ihre Tokens werden einmal erneuert, damit enden sie dort; niemand muss den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation>%1 mit den alten Tokens übernehmen</translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation>Token-Datei öffnen</translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation>Die Tokens sind da.</translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation>Die Tokens sind da, und der Client, zu dem sie gehören: %1.</translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation>Die Datei nennt keinen Client, und die Liga hat keinen. Füge ihn hier ein.</translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation>Öffne die Token-Datei, oder füge ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation>Die Tokens werden erneuert.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation>Wer &amp;ist es?</translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation>Der Name auf der Leiter</translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation>Was zählt die Schritte?</translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation>&amp;Google Health</translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation>Pixel- und Fitbit-Uhren, über das eigene Google-Konto</translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation>Ein &amp;Fitbit-kompatibler Server</translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation>Für Ligen, die einen eigenen betreiben</translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation>Von &amp;Hand oder aus einer Datei</translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation>Wo sitzt die Person?</translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation>Hie&amp;r, an diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation>An&amp;derswo</translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation>Du schickst einen Link und bekommst eine Adresse zurück.</translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation>Einen anderen &amp;nehmen</translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation>Ich habe eine To&amp;ken-Datei aus der alten Cloud</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Jede Leiter beginnt mit einer Sprosse</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Mitspieler aufnehmen</translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation>Auf die Antwort von %1 wird bis %2 gewartet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation>Über den Google-Client %1 der Liga</translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation>Über den Client %1 der Liga</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add yourself first. Nothing leaves this computer until you connect something.</source>
        <translation>Nimm zuerst dich selbst auf. Nichts verlässt diesen Computer, bis du etwas verbindest.</translation>
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
        <translation>%1, endgültig</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation>%1, kann sich noch ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation>%1.  %2, %3</translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation>Stepladder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>Mitspieler &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 muss den Zugriff neu erlauben.</translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation>Liest die Mitspieler</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>%1 führt mit %Ln Punkt</numerusform>
            <numerusform>%1 führt mit %Ln Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>%1 von %Ln Mitspieler abgeglichen</numerusform>
            <numerusform>%1 von %Ln Mitspielern abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Mitspieler…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Nachrichten…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>Devices that need care</source>
        <translation>Geräte, die etwas brauchen</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%Ln weiteres…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not synced since %2</source>
        <comment>player, time</comment>
        <translation>%1, kein Abgleich seit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, how it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: battery %2</source>
        <comment>player, was 14% at 07:40</comment>
        <translation>%1: Akku %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %Ln weiteres</numerusform>
            <numerusform>%1, und %Ln weitere</numerusform>
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
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>stepladder::UnsavedQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Without saving, everything stays as it was.</source>
        <translation>Ohne Speichern bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation>&amp;Link woandershin schicken</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Adresse, auf der der Browser endete</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>Die eingefügte Adresse verwenden</translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation>Kann der Browser die letzte Seite nicht zeigen? Füge ihre &amp;Adresse ein:</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Die Seite von %1 öffnet sich in deinem Browser.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Browser wird geöffnet</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation>Dann werden die ersten Tage gelesen</translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation>Vielleicht sagt Google, dass es diese App nicht überprüft hat. Das ist so gedacht: Die App gehört deiner Liga. Wähle „Erweitert“, dann mach weiter.</translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation>Der Zugriff ist erlaubt. Einen Moment.</translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation>Zugriff erlaubt</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Wird sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation>Dein Browser zeigt die Seite von %1. Melde dich dort an und erlaube alle Punkte. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Der Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation>Link &amp;kopiert</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself. This page moves on by itself.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopiere den Link und öffne ihn selbst. Diese Seite geht dann von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the day</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>points of the season</comment>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Standings, ranks %1 to %2</source>
        <translation>Rangliste, Plätze %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln Punkt in dieser Saison</numerusform>
            <numerusform>%Ln Punkte in dieser Saison</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1, %2. %3</source>
        <comment>rank, season points, a sentence</comment>
        <translation>Platz %1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>Noch spielt niemand mit</translation>
    </message>
    <message>
        <source>Escape leads back to the window. Add yourself there.</source>
        <translation>Escape führt zurück ins Fenster. Trag dich dort ein.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>stepladder::WallHeader</name>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Jede Leiter beginnt mit einer Sprosse</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <comment>of the season</comment>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>of the season</comment>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>stepladder::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>Wandansicht</translation>
    </message>
    <message>
        <source>Arrow keys turn the page, P holds it, Escape leaves.</source>
        <translation>Pfeiltasten blättern, P hält die Seite an, Escape beendet.</translation>
    </message>
    <message>
        <source>Ranking, %1 to %2</source>
        <comment>dates</comment>
        <translation>Rangverlauf, %1 bis %2</translation>
    </message>
    <message>
        <source>Season points, %1 to %2</source>
        <comment>dates</comment>
        <translation>Saisonpunkte, %1 bis %2</translation>
    </message>
    <message>
        <source>%1. Ranks %2 to %3</source>
        <comment>a date, ranks</comment>
        <translation>%1. Plätze %2 bis %3</translation>
    </message>
    <message>
        <source>Escape or a double click leaves. The arrow keys turn the page.</source>
        <translation>Escape oder ein Doppelklick beendet. Die Pfeiltasten blättern.</translation>
    </message>
</context>
<context>
    <name>stepladder::WithdrawQuestion</name>
    <message>
        <source>Withdraw the invitation to %1?</source>
        <translation>Einladung an %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Its link has ended already. To come in, %1 needs a new invitation.</source>
        <translation>Ihr Link ist schon abgelaufen. Um mitzuspielen, braucht %1 eine neue Einladung.</translation>
    </message>
    <message>
        <source>Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.</source>
        <translation>Ihr Link endet sofort, und keine Antwort darauf wird mehr angenommen. Um mitzuspielen, braucht %1 eine neue Einladung.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>stepladder::ZoneField</name>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation>Diese Zeitzone gibt es nicht. Tippe eine Stadt ein, zum Beispiel Berlin oder New York.</translation>
    </message>
</context>
</TS>
