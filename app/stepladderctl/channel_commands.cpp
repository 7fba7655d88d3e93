// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChannelCommands)
};

Result<ChannelKind> channelNamed(const QString &name)
{
    if (const std::optional<ChannelKind> kind = channelKindFrom(name))
        return *kind;
    return failure(ErrorKind::InvalidInput, {}, Words::tr("there is no channel \"%1\"").arg(name));
}

} // namespace

Task<ExitCode> setUpSlack(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Arguments &arguments = session->arguments();
    const bool byWebhook = arguments.has(u"webhook-file"_s);
    const bool byBot = arguments.has(u"bot-token-file"_s) && arguments.has(u"channel-id"_s);
    if (byWebhook == byBot || (byWebhook && (arguments.has(u"bot-token-file"_s) || arguments.has(u"channel-id"_s))))
        co_return session->failed(Error{ErrorKind::InvalidInput, {},
                                        Words::tr("channel slack needs --webhook-file, or --bot-token-file and --channel-id"),
                                        std::nullopt});
    const Result<Secret> secret =
        Session::secretFrom(arguments.value(byWebhook ? u"webhook-file"_s : u"bot-token-file"_s));
    if (!secret)
        co_return session->failed(secret.error());
    Channels &channels = session->engine().channels();
    Result<ChannelSetting> setting;
    if (byWebhook) {
        Result<ChannelSetting> kept = co_await channels.setUpSlackWebhook(league->id, *secret);
        setting = std::move(kept);
    } else {
        Result<ChannelSetting> kept = co_await channels.setUpSlackBot(league->id, *secret, arguments.value(u"channel-id"_s));
        setting = std::move(kept);
    }
    if (!setting)
        co_return session->failed(setting.error());
    const QJsonObject shown = toJson(*setting);
    session->answer(shown);
    session->say(Words::tr("Results go to Slack (%1).").arg(shown[u"hint"_s].toString(setting->recipient)));
    co_return ExitCode::Done;
}

Task<ExitCode> testChannel(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<ChannelKind> kind = channelNamed(session->arguments().positional.first());
    if (!kind)
        co_return session->failed(kind.error());
    Channels &channels = session->engine().channels();
    const Result<QString> found = co_await channels.probe(league->id, *kind);
    if (!found)
        co_return session->failed(found.error());
    const bool sample = session->arguments().has(u"sample"_s);
    if (sample) {
        const Result<void> sent = co_await channels.sendSample(league->id, *kind, QLocale());
        if (!sent)
            co_return session->failed(sent.error());
    }
    session->answer(QJsonObject{{u"channel"_s, word(*kind)}, {u"found"_s, *found}, {u"sampleSent"_s, sample}});
    session->say(sample ? Words::tr("The sample was sent.") : *found);
    co_return ExitCode::Done;
}

Task<ExitCode> setUpDesktop(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<ChannelSetting> setting = session->engine().channels().setUpDesktop(league->id);
    if (!setting)
        co_return session->failed(setting.error());
    session->answer(toJson(*setting));
    session->say(Words::tr("Results are shown as notifications on this desktop."));
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
    const Result<ChannelKind> kind = channelNamed(session->arguments().positional.first());
    if (!kind)
        co_return session->failed(kind.error());
    const QString name = word(*kind);
    const Result<void> off = co_await session->engine().channels().turnOff(league->id, *kind);
    if (!off)
        co_return session->failed(off.error());
    session->answer(QJsonObject{{u"channel"_s, name}, {u"enabled"_s, false}});
    session->say(Words::tr("Nothing more is sent to %1.").arg(name));
    co_return ExitCode::Done;
}

} // namespace stepladder
