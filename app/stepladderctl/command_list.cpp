// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list = [] {
        const Option date{u"date"_s, u"D"_s, Words::tr("The day, such as 2026-11-19 (default: yesterday).")};
        const Option tracker{u"tracker"_s, u"KIND"_s, Words::tr("google-health, fitbit or manual. Needed.")};
        const Option clientId{u"client-id"_s, u"ID"_s,
                              Words::tr("The OAuth client the organiser registered (default: the league's, kept from the first player).")};
        const Option secretFile{u"client-secret-file"_s, u"F"_s,
                                Words::tr("A file that holds the client's secret, or the JSON that Google offers for download, which names the id too.")};
        const Option zone{u"time-zone"_s, u"Z"_s, Words::tr("The player's time zone (default: the tracker's, else the league's).")};
        const Option joined{u"joined"_s, u"D"_s,
                            Words::tr("The first day that counts (default: today; for founders the season's first).")};
        const Option hours{u"hours"_s, u"FROM-TO"_s,
                           Words::tr("When messages go out, on the player's clock (default: 09:00-20:00).")};
        return std::vector<Command>{
            {u"league create"_s, u"NAME"_s, Words::tr("Make a league."),
             {{u"time-zone"_s, u"Z"_s, Words::tr("Its time zone, such as Europe/Berlin. Needed.")},
              {u"start"_s, u"D"_s, Words::tr("The season's first day. Needed.")},
              {u"end"_s, u"D"_s, Words::tr("The season's last day (default: open-ended).")},
              {u"goal"_s, u"N"_s, Words::tr("Steps for the first point (default: 10000).")},
              {u"bonus-step"_s, u"N"_s, Words::tr("Steps above the goal for each further point (default: 1000).")},
              {u"ranking"_s, u"dense|competition"_s, Words::tr("1,2,2,3 or 1,2,2,4 (default: dense).")}},
             createLeague},
            {u"league list"_s, {}, Words::tr("List the leagues."), {}, listLeagues},
            {u"league show"_s, {}, Words::tr("Show the league's settings."), {}, showLeague},
            {u"league set"_s, u"KEY VALUE"_s,
             Words::tr("Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, "
                "time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes."),
             {}, setLeague},
            {u"player add"_s, u"NAME"_s, Words::tr("Take a player in, or reconnect one who needs to consent again."),
             {tracker, clientId, secretFile, zone, joined,
              {u"paste"_s, {}, Words::tr("Read the address the browser ended on from standard input.")},
              {u"token-file"_s, u"F"_s,
               Words::tr("Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.")}},
             addPlayer},
            {u"player invite"_s, u"NAME"_s,
             Words::tr("Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for \"player accept\"."),
             {{u"tracker"_s, u"KIND"_s, Words::tr("google-health or fitbit. Needed.")}, clientId, secretFile, zone},
             invitePlayer},
            {u"player accept"_s, {},
             Words::tr("Take an invited player in: paste the address their browser ended on, with the words that came around it or without."),
             {{u"address-file"_s, u"F"_s, Words::tr("A file that holds the text (default: standard input).")}},
             acceptAnswer},
            {u"player invitations"_s, {}, Words::tr("List the invitations that wait for an answer."), {}, listInvitations},
            {u"player list"_s, {}, Words::tr("List the players."), {}, listPlayers},
            {u"player remove"_s, u"NAME"_s, Words::tr("Disconnect and revoke a player; the days are kept."), {}, removePlayer,
             true, true},
            {u"player erase"_s, u"NAME"_s, Words::tr("Forget a player and everything about them, also of one who left."), {}, erasePlayer, true, true},
            {u"steps set"_s, u"NAME DATE COUNT"_s, Words::tr("Enter a day of a player who has no tracker."), {}, setSteps},
            {u"import"_s, u"FILE"_s,
             Words::tr("Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export."),
             {{u"player"_s, u"NAME"_s, Words::tr("Whose days they are. Needed.")},
              {u"format"_s, u"json|csv"_s, Words::tr("The file's form (default: as it looks).")}},
             importSteps},
            {u"sync"_s, {}, Words::tr("Read the trackers."),
             {{u"from"_s, u"D"_s, Words::tr("First day (default: since the last final one).")},
              {u"to"_s, u"D"_s, Words::tr("Last day (default: each player's yesterday).")}},
             runSync, true, true},
            {u"standings"_s, {}, Words::tr("Show the ranking."), {date}, showStandings},
            {u"post"_s, {}, Words::tr("Send the day's result, once."),
             {date,
              {u"channel"_s, u"NAME"_s, Words::tr("Only to this channel; may be given several times (default: all).")},
              {u"dry-run"_s, {}, Words::tr("Show what would be sent, and send nothing.")}},
             postResult, true, true},
            {u"daily"_s, {}, Words::tr("Run a whole round: sync, standings, post."),
             {date, {u"scheduled"_s, {}, Words::tr("For a timer: do in every league what its schedule says is due, and nothing else.")}}, runDaily, true, true},
            {u"devices"_s, {}, Words::tr("Show the trackers as last read, with what they need and when they are empty."),
             {{u"history"_s, {}, Words::tr("With the levels of the last sixty days.")}}, showDevices},
            {u"battery check"_s, {}, Words::tr("Read the trackers' batteries and warn of what is new: low, critical or not synced."), {},
             checkBatteries, true, true},
            {u"battery snooze"_s, u"NAME"_s, Words::tr("Warn of a player's tracker again tomorrow, if it is still low then."),
             {{u"until-charged"_s, {}, Words::tr("Not before it was charged.")}}, snoozeBattery, true, true},
            {u"battery mute"_s, u"NAME"_s, Words::tr("Never warn of a player's present tracker."),
             {{u"off"_s, {}, Words::tr("Warn of it again.")}}, muteBattery, true, true},
            {u"battery limits"_s, u"NAME"_s, Words::tr("At which per cent to warn of a player's tracker (without options: as the league says)."),
             {{u"low"_s, u"N"_s, Words::tr("Low from here on (default: the league's).")},
              {u"critical"_s, u"N"_s, Words::tr("Critical from here on (default: the league's).")}},
             limitBattery, true, true},
            {u"channel slack"_s, {},
             Words::tr("Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture."),
             {{u"webhook-file"_s, u"F"_s, Words::tr("A file that holds the webhook's address.")},
              {u"bot-token-file"_s, u"F"_s, Words::tr("A file that holds the bot's token (xoxb-…).")},
              {u"channel-id"_s, u"C"_s, Words::tr("The id of the channel the bot posts to, such as C0123456789.")}},
             setUpSlack},
            {u"channel test"_s, u"NAME"_s, Words::tr("Ask a channel's service whether the set-up works; nothing is sent."),
             {{u"sample"_s, {}, Words::tr("Send a sample as well, which says that it is one.")}},
             testChannel},
            {u"channel sms"_s, {},
             Words::tr("Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that."),
             {{u"provider"_s, u"twilio|sns"_s, Words::tr("Who sends the texts. Needed, unless only limits change.")},
              {u"account-sid"_s, u"S"_s, Words::tr("Twilio: the account's SID (AC…).")},
              {u"api-key-sid"_s, u"K"_s, Words::tr("Twilio: an API key's SID (SK…), whose secret the file then holds.")},
              {u"auth-token-file"_s, u"F"_s, Words::tr("Twilio: a file that holds the API key's secret, or the account's auth token.")},
              {u"from"_s, u"NUMBER"_s, Words::tr("Twilio: the sender, a number of the account or a messaging service (MG…).")},
              {u"region"_s, u"R"_s, Words::tr("Amazon SNS: the region, such as eu-central-1.")},
              {u"access-key-id"_s, u"ID"_s, Words::tr("Amazon SNS: the access key's id.")},
              {u"secret-access-key-file"_s, u"F"_s, Words::tr("Amazon SNS: a file that holds the access key's secret.")},
              {u"sender-id"_s, u"S"_s, Words::tr("Amazon SNS: a name shown as the sender where countries allow it.")},
              {u"price"_s, u"PRICE"_s, Words::tr("What a text of one segment costs, such as \"0.0079 USD\".")},
              {u"max-per-day"_s, u"N"_s, Words::tr("What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).")},
              {u"max-per-month"_s, u"N"_s, Words::tr("The same for a month (default: 1000 texts).")},
              {u"countries"_s, u"CODES"_s, Words::tr("Only to numbers of these countries, such as DE,AT (default: all).")},
              hours},
             setUpSms},
            {u"channel ntfy"_s, {},
             Words::tr("Notify players through ntfy, each by a private topic."),
             {{u"server"_s, u"URL"_s, Words::tr("The ntfy server (default: https://ntfy.sh).")},
              {u"token-file"_s, u"F"_s, Words::tr("A file that holds an access token, if the server wants one.")},
              hours},
             setUpNtfy},
            {u"channel desktop"_s, {}, Words::tr("Show results as notifications on this desktop."), {}, setUpDesktop},
            {u"channel list"_s, {}, Words::tr("List the channels that are set up."), {}, listChannels},
            {u"channel off"_s, u"NAME"_s, Words::tr("Switch a channel off and forget its secret."), {}, turnOffChannel},
            {u"messages list"_s, {}, Words::tr("List what was sent, to whom and when, with the exact text, and what waits."),
             {{u"date"_s, u"D"_s, Words::tr("Only about this day (default: the newest thousand messages).")}}, listMessages},
            {u"messages resend"_s, u"ID"_s,
             Words::tr("Send a message again, as when nobody knows whether it arrived. A copy may be there already."), {}, resendMessage, true, true},
            {u"messages cancel"_s, u"ID"_s, Words::tr("Call off a message that waits, or settle one whose fate is unknown."), {}, cancelMessage, true, true},
            {u"optin"_s, u"NAME"_s, Words::tr("Send a code to a player's phone, or turn messages on with the code that came."),
             {{u"mobile"_s, u"E164"_s, Words::tr("The mobile number, such as +14155552671: text it a code.")},
              {u"ntfy"_s, {}, Words::tr("Make a private ntfy topic, print its address to subscribe to and send it a code.")},
              {u"code"_s, u"CODE"_s, Words::tr("The six digits that the phone's owner got.")}},
             optIn, true, true},
            {u"optout"_s, u"NAME"_s, Words::tr("End all messages to a player's phone, when its owner wants none."), {}, optOut},
            {u"export"_s, {}, Words::tr("Print the days, or write all that is known of one player to a file."),
             {{u"format"_s, u"json|csv"_s, Words::tr("The form (default: json).")},
              {u"player"_s, u"NAME"_s, Words::tr("Only this player's.")},
              {u"file"_s, u"FILE"_s, Words::tr("Write one player's days, devices, consents and messages to this new file.")}},
             exportDays},
            {u"backup"_s, u"FILE"_s, Words::tr("Copy the database to FILE while others go on."), {}, backUp},
            {u"restore"_s, u"FILE"_s, Words::tr("Put a backup in the database's place; the former one is kept beside it."),
             {}, restore, false, true},
            {u"client set"_s, u"ID"_s, Words::tr("Give an OAuth client's new secret to every player connected with it."),
             {{u"client-secret-file"_s, u"F"_s, Words::tr("A file that holds the client's secret. Needed.")}},
             setClient, true, true},
            {u"vault move"_s, {}, Words::tr("Move the profile's secrets to another vault."),
             {{u"to-file"_s, u"FILE"_s, Words::tr("To this encrypted file, made if there is none.")},
              {u"passphrase-file"_s, u"F"_s, Words::tr("A file that holds its passphrase.")},
              {u"to-keychain"_s, {}, Words::tr("To the system's keychain.")}},
             moveVault, true, true},
            {u"doctor"_s, {}, Words::tr("Examine database, vault, channels and connections."), {}, examine},
        };
    }();
    return list;
}

} // namespace stepladder
