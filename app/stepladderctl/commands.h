// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladderctl/session.h"

namespace stepladder {

Task<ExitCode> createLeague(Session *session);
Task<ExitCode> listLeagues(Session *session);
Task<ExitCode> showLeague(Session *session);
Task<ExitCode> setLeague(Session *session);

Task<ExitCode> addPlayer(Session *session);
Task<ExitCode> listPlayers(Session *session);
Task<ExitCode> removePlayer(Session *session);
Task<ExitCode> erasePlayer(Session *session);
Task<ExitCode> invitePlayer(Session *session);
Task<ExitCode> acceptAnswer(Session *session);
Task<ExitCode> listInvitations(Session *session);
Task<ExitCode> setSteps(Session *session);
Task<ExitCode> importSteps(Session *session);

Task<ExitCode> runSync(Session *session);
Task<ExitCode> showStandings(Session *session);
Task<ExitCode> postResult(Session *session);
Task<ExitCode> runDaily(Session *session);

Task<ExitCode> showDevices(Session *session);
Task<ExitCode> checkBatteries(Session *session);
Task<ExitCode> snoozeBattery(Session *session);
Task<ExitCode> muteBattery(Session *session);
Task<ExitCode> limitBattery(Session *session);

Task<ExitCode> setUpSlack(Session *session);
Task<ExitCode> testChannel(Session *session);
Task<ExitCode> setUpSms(Session *session);
Task<ExitCode> setUpNtfy(Session *session);
Task<ExitCode> setUpDesktop(Session *session);
Task<ExitCode> listChannels(Session *session);
Task<ExitCode> turnOffChannel(Session *session);

Task<ExitCode> listMessages(Session *session);
Task<ExitCode> resendMessage(Session *session);
Task<ExitCode> cancelMessage(Session *session);

Task<ExitCode> optIn(Session *session);
Task<ExitCode> optOut(Session *session);

Task<ExitCode> exportDays(Session *session);
Task<ExitCode> backUp(Session *session);
Task<ExitCode> restore(Session *session);
Task<ExitCode> examine(Session *session);
Task<ExitCode> setClient(Session *session);
Task<ExitCode> moveVault(Session *session);

} // namespace stepladder
