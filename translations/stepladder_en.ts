<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln player need to allow access again.</numerusform>
            <numerusform>%Ln players need to allow access again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>It is missing or empty, and it held the connections of %n player. Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</numerusform>
            <numerusform>It is missing or empty, and it held the connections of %n players. Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>%1 earlier day is on the board.</numerusform>
            <numerusform>%1 earlier days are on the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%Ln tries left.</numerusform>
            <numerusform>%Ln tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1 player</numerusform>
            <numerusform>%1 players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1. %2, %3 point</numerusform>
            <numerusform>%1. %2, %3 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>and %1 more player</numerusform>
            <numerusform>and %1 more players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeagueWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln player</numerusform>
            <numerusform>%Ln players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>%Ln point each</numerusform>
            <numerusform>%Ln points each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln player needs to allow access again.</numerusform>
            <numerusform>%Ln players need to allow access again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>%Ln player could not be read last, and is tried again.</numerusform>
            <numerusform>%Ln players could not be read last, and are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>%Ln tracker watched, it is not low.</numerusform>
            <numerusform>%Ln trackers watched, none is low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>%Ln tracker is low.</numerusform>
            <numerusform>%Ln trackers are low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1 A day can change for %Ln hour after its end.</numerusform>
            <numerusform>%1 A day can change for %Ln hours after its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1, and %Ln other</numerusform>
            <numerusform>%1, and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>%n day of %1 came from %2.</numerusform>
            <numerusform>%n days of %1 came from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%n day came after the season had closed, too late to count.</numerusform>
            <numerusform>%n days came after the season had closed, too late to count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%n day left out: outside the season, before the player joined, or still to come.</numerusform>
            <numerusform>%n days left out: outside the season, before the player joined, or still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>%Ln point behind %1</numerusform>
            <numerusform>%Ln points behind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>%Ln point ahead of %1</numerusform>
            <numerusform>%Ln points ahead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>Rank %1 of %2 with %Ln point</numerusform>
            <numerusform>Rank %1 of %2 with %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 step</numerusform>
            <numerusform>%1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>%1 step so far</numerusform>
            <numerusform>%1 steps so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> and %1 more</numerusform>
            <numerusform> and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>Synced: %1 of %n player up to date.</numerusform>
            <numerusform>Synced: %1 of %n players up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>%1 more player is not shown.</numerusform>
            <numerusform>%1 more players are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%1 of %Ln player up to date</numerusform>
            <numerusform>%1 of %Ln players up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPolicy</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>%n secret moved to: %1</numerusform>
            <numerusform>%n secrets moved to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>%n player have the new secret. Nobody has to allow access again.</numerusform>
            <numerusform>%n players have the new secret. Nobody has to allow access again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%Ln day up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</numerusform>
            <numerusform>%Ln days up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln day up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</numerusform>
            <numerusform>%Ln days up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%Ln day up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</numerusform>
            <numerusform>%Ln days up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 A bar is the mean of %n week.</numerusform>
            <numerusform>%1 A bar is the mean of %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %Ln day</numerusform>
            <numerusform>about %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>%Ln device in need of care</numerusform>
            <numerusform>%Ln devices in need of care</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>%Ln day read</numerusform>
            <numerusform>%Ln days read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln day up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</numerusform>
            <numerusform>%Ln days up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%1 of %Ln player</numerusform>
            <numerusform>%1 of %Ln players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln player</numerusform>
            <numerusform>%Ln players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>Not settled yet: %Ln player can still change until %1.</numerusform>
            <numerusform>Not settled yet: %Ln players can still change until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1, each bar the mean of %n week</numerusform>
            <numerusform>%1, each bar the mean of %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>Reading %1 of %Ln player</numerusform>
            <numerusform>Reading %1 of %Ln players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%Ln message to look at</numerusform>
            <numerusform>%Ln messages to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>Over %Ln day of the season. Best day: %1.</numerusform>
            <numerusform>Over %Ln days of the season. Best day: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Season points of %Ln player from %1 to %2. Left and Right read the days, Up and Down choose the player.</numerusform>
            <numerusform>Season points of %Ln players from %1 to %2. Left and Right read the days, Up and Down choose the player.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>%Ln text to pay for</numerusform>
            <numerusform>%Ln texts to pay for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Ranks of %Ln player from %1 to %2. Left and Right read the days, Up and Down choose the player.</numerusform>
            <numerusform>Ranks of %Ln players from %1 to %2. Left and Right read the days, Up and Down choose the player.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1: %Ln full step of %2</numerusform>
            <numerusform>%1: %Ln full steps of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>Forgotten again, as erased since: %n player.</numerusform>
            <numerusform>Forgotten again, as erased since: %n players.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 step</numerusform>
            <numerusform>%1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>up %Ln rank</numerusform>
            <numerusform>up %Ln ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>down %Ln rank</numerusform>
            <numerusform>down %Ln ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%1 of %Ln day</numerusform>
            <numerusform>%1 of %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>%Ln hour after the day&apos;s end</numerusform>
            <numerusform>%Ln hours after the day&apos;s end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SmsPage</name>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>In the price&apos;s currency; without a price in texts. Empty: as much as %Ln text cost.</numerusform>
            <numerusform>In the price&apos;s currency; without a price in texts. Empty: as much as %Ln texts cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>Empty: as much as %Ln text cost.</numerusform>
            <numerusform>Empty: as much as %Ln texts cost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>%Ln point on this day</numerusform>
            <numerusform>%Ln points on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln point this season</numerusform>
            <numerusform>%Ln points this season</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>Goal reached %Ln day in a row</numerusform>
            <numerusform>Goal reached %Ln days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>%Ln point on these days</numerusform>
            <numerusform>%Ln points on these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>Add yourself first. You can see the last %n day at once.</numerusform>
            <numerusform>Add yourself first. You can see the last %n days at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>%Ln day came from the file.</numerusform>
            <numerusform>%Ln days came from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%Ln day came after the season had closed, too late to count.</numerusform>
            <numerusform>%Ln days came after the season had closed, too late to count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%n day left out: outside the season, before the player joined, or still to come.</numerusform>
            <numerusform>%n days left out: outside the season, before the player joined, or still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Tray</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>%1 leads with %Ln point</numerusform>
            <numerusform>%1 leads with %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>%1 of %Ln player synced</numerusform>
            <numerusform>%1 of %Ln players synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln point this season</numerusform>
            <numerusform>%Ln points this season</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
