// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "core/delivery/slack_webhook.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChannelCommands)
};

} // namespace

Task<ExitCode> setUpSlack(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    if (!session->arguments().has(u"webhook-file"_s))
        co_return session->failed(
            Error{ErrorKind::InvalidInput, {}, Words::tr("channel slack needs --webhook-file"), std::nullopt});
    const Result<Secret> text = Session::secretFrom(session->arguments().value(u"webhook-file"_s));
    if (!text)
        co_return session->failed(text.error());
    const Result<Secret> url = SlackWebhook::checkedUrl(text->reveal());
    if (!url)
        co_return session->failed(url.error());
    const Result<ChannelSetting> setting = co_await session->engine().channels().setUpSlackWebhook(league->id, *url);
    if (!setting)
        co_return session->failed(setting.error());
    session->answer(toJson(*setting));
    session->say(Words::tr("Results go to Slack (%1).").arg(SlackWebhook::hint(*url)));
    co_return ExitCode::Done;
}

Task<ExitCode> listChannels(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<std::vector<ChannelSetting>> channels = session->engine().store().channels(league->id);
    if (!channels)
        co_return session->failed(channels.error());
    QJsonArray array;
    QStringList lines;
    for (const ChannelSetting &setting : *channels) {
        array.append(toJson(setting));
        lines += word(setting.kind).leftJustified(10) + u' ' + setting.recipient.leftJustified(16) + u' '
            + (setting.enabled ? Words::tr("on") : Words::tr("off (%1)").arg(setting.reason));
    }
    session->answer(array);
    session->say(lines.isEmpty() ? Words::tr("No channel is set up.") : lines.join(u'\n'));
    co_return ExitCode::Done;
}

Task<ExitCode> turnOffChannel(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const QString name = session->arguments().positional.first();
    const std::optional<ChannelKind> kind = channelKindFrom(name);
    if (!kind)
        co_return session->failed(
            Error{ErrorKind::InvalidInput, {}, Words::tr("there is no channel \"%1\"").arg(name), std::nullopt});
    const Result<void> off = co_await session->engine().channels().turnOff(league->id, *kind);
    if (!off)
        co_return session->failed(off.error());
    session->answer(QJsonObject{{u"channel"_s, name}, {u"enabled"_s, false}});
    session->say(Words::tr("Nothing more is sent to %1.").arg(name));
    co_return ExitCode::Done;
}

} // namespace stepladder
