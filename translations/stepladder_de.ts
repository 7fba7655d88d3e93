<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>&amp;Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind %1 has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect through Google Health, the history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission ended %1. The days so far are safe.</source>
        <comment>weekday or date, and time</comment>
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
        <source>The database was restored from %1. The former one is kept beside it.</source>
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
        <source>The OAuth client the organiser registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret.</source>
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
        <source>Forget a player and everything about them.</source>
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
    <name>Enrolment</name>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
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
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind %1 has closed. Reconnect through Google Health; the history stays.</source>
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
        <source>The keychain has no entry for %1. Reconnect to make a new one.</source>
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
        <source>The keychain did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
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
        <source>a date such as 2026-11-01</source>
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
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-zone needs a time zone such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracker could not be told that the access ends: %1</source>
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
        <source>%1 was forgotten: days, devices, messages and access. Backups made before still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-19 and a whole number of steps are needed</source>
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
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address was used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the address that the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address is from another invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address is not complete</source>
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
        <source>--%1 needs a date such as 2026-11-19</source>
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
    <name>main</name>
    <message>
        <source>Stepladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. Start Stepladder in a desktop session, or use stepladderctl in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stepladder::AddPlayerDialog</name>
    <message>
        <source>Add a player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
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
        <source>&amp;Add another player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
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
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read your steps</source>
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
        <source>&amp;Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the &amp;browser end on a page that cannot be shown? Paste its address:</source>
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
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
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
        <source>d MMMM</source>
        <comment>a day with its month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Health is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Fitbit server is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are entered by hand, or come from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an entry count as missing, not as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next round reads the first days. Sync now does it at once.</source>
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
    <name>stepladder::WhoPage</name>
    <message>
        <source>Add a player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compatible &amp;Fitbit server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand, or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the tracker says, or the league&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the player a name.</source>
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
</context>
</TS>
