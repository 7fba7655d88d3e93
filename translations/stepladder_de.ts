<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Admission</name>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was restored from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was restored from %1. The former one is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>channel slack needs --webhook-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>d MMM</source>
        <comment>a day with its month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a weekday, day and month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, time-zone, start, end or sync-days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trackers as last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post results to Slack through an incoming webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text a code to a player&apos;s phone, or turn texts on with the code that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: send it a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all texts to a player&apos;s phone, when its owner wants none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Stepladder renews it at the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name and permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was turned down before. Send %1 a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this address any more: it was used already, or is older than a few minutes. Send %2 a new invitation, and paste the answer soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 12, 24, 48 or 72</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day has not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access. Backups and copies made before still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-zone needs a time zone such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer belongs to another invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: not synced, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3 steps, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more player(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>Synced: %1 of %2 players up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out once the channel is set up again: stepladderctl channel %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>league yet (stepladderctl league create makes one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>it is not the address of a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted to %1 %2</source>
        <comment>channel, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether %1 got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two channels</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+/-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, or --code with what was texted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. Start Stepladder in a desktop session, or use stepladderctl in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this redirect address at the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day
average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>&amp;Add player…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an entry are missing, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardView</name>
    <message>
        <source>Standings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueTitle</name>
    <message>
        <source>%1, %2</source>
        <comment>league, season</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up, a number can be added for every player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you like, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %n season day(s) shown. Best day: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself first. It takes about a minute, and you can see the last 30 days at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>Your &amp;result, once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself first, it takes about a minute. Nothing leaves this computer until you connect something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::Tray</name>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, final</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: battery is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of %1 waits for you: copy the link and open it in a browser. This page moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
