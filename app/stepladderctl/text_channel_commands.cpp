// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "core/delivery/ntfy.h"
#include "core/routine/text_messages.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextChannelCommands)
};

tl::unexpected<Error> invalid(const QString &what)
{
    return failure(ErrorKind::InvalidInput, {}, what);
}

/// The limits so far with those that were given.
Result<TextPolicy> policyFrom(const Arguments &arguments, TextPolicy policy)
{
    std::optional<Error> wrong;
    const auto take = [&](const QString &option, const auto &parse, const auto &put) {
        if (!arguments.has(option) || wrong)
            return;
        const auto value = parse(arguments.value(option));
        if (value)
            put(*value);
        else
            wrong = value.error();
    };
    take(u"hours"_s, hoursFrom, [&](const auto &hours) { std::tie(policy.from, policy.until) = hours; });
    take(u"countries"_s, countriesFrom, [&](const QStringList &countries) { policy.countries = countries; });
    take(u"max-per-day"_s, amountFrom, [&](qint64 amount) { policy.maxPerDay = amount; });
    take(u"max-per-month"_s, amountFrom, [&](qint64 amount) { policy.maxPerMonth = amount; });
    const std::optional<Price> before = policy.price;
    take(u"price"_s, priceFrom, [&](const Price &price) { policy.price = price; });
    if (wrong)
        return tl::unexpected(*wrong);
    const auto isLeft = [&](const std::optional<qint64> &cap, const QString &option) { return cap && !arguments.has(option); };
    const bool isNewUnit = policy.price.has_value() != before.has_value()
        || (policy.price && policy.price->currency != before->currency);
    if (isNewUnit && (isLeft(policy.maxPerDay, u"max-per-day"_s) || isLeft(policy.maxPerMonth, u"max-per-month"_s)))
        return invalid(Words::tr("--price changes what the limits count, so give --max-per-day and --max-per-month anew"));
    return policy;
}

bool hasAny(const Arguments &arguments, std::initializer_list<QString> options)
{
    return std::any_of(options.begin(), options.end(), [&](const QString &each) { return arguments.has(each); });
}

QString missing(const Arguments &arguments, std::initializer_list<QString> options)
{
    for (const QString &option : options) {
        if (!arguments.has(option))
            return option;
    }
    return {};
}

Task<Result<ChannelSetting>> setUpTwilio(Session *session, LeagueId league, TextPolicy policy)
{
    const Arguments &arguments = session->arguments();
    if (const QString option = missing(arguments, {u"account-sid"_s, u"auth-token-file"_s, u"from"_s}); !option.isEmpty())
        co_return invalid(Words::tr("channel sms --provider %1 needs --%2").arg(u"twilio"_s, option));
    const Result<Secret> secret = Session::secretFrom(arguments.value(u"auth-token-file"_s));
    if (!secret)
        co_return tl::unexpected(secret.error());
    TwilioAccount account{arguments.value(u"account-sid"_s), arguments.value(u"api-key-sid"_s), arguments.value(u"from"_s), *secret};
    co_return co_await session->engine().textProviders().setUpTwilio(league, account, policy);
}

Task<Result<ChannelSetting>> setUpSns(Session *session, LeagueId league, TextPolicy policy)
{
    const Arguments &arguments = session->arguments();
    if (const QString option = missing(arguments, {u"region"_s, u"access-key-id"_s, u"secret-access-key-file"_s}); !option.isEmpty())
        co_return invalid(Words::tr("channel sms --provider %1 needs --%2").arg(u"sns"_s, option));
    const Result<Secret> secret = Session::secretFrom(arguments.value(u"secret-access-key-file"_s));
    if (!secret)
        co_return tl::unexpected(secret.error());
    SnsAccount account{arguments.value(u"region"_s), {arguments.value(u"access-key-id"_s), *secret, {}}, arguments.value(u"sender-id"_s)};
    co_return co_await session->engine().textProviders().setUpSns(league, account, policy);
}

} // namespace

Task<ExitCode> setUpSms(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const LeagueId id = league->id;
    Repository &store = session->engine().store();
    const Arguments &arguments = session->arguments();
    const Result<TextPolicy> before = textPolicy(store, id, ChannelKind::Sms);
    const Result<TextPolicy> policy = before ? policyFrom(arguments, *before) : before;
    if (!policy)
        co_return session->failed(policy.error());
    const TextPolicy &limits = *policy;
    const QString provider = arguments.value(u"provider"_s);
    const bool isChange = hasAny(arguments, {u"hours"_s, u"countries"_s, u"max-per-day"_s, u"max-per-month"_s, u"price"_s});
    Result<ChannelSetting> setting = invalid(Words::tr("channel sms needs --provider twilio or --provider sns, or a limit to change"));
    if (provider == u"twilio")
        setting = co_await setUpTwilio(session, id, limits);
    else if (provider == u"sns")
        setting = co_await setUpSns(session, id, limits);
    else if (provider.isEmpty() && isChange)
        setting = session->engine().textProviders().changePolicy(id, ChannelKind::Sms, limits);
    if (!setting)
        co_return session->failed(setting.error());
    const Result<TextEstimate> cost = usualCost(store, id, limits);
    if (!cost)
        co_return session->failed(cost.error());
    QJsonObject answer = toJson(*setting);
    answer.insert(u"perMessage"_s, cost->toJson());
    session->answer(answer);
    session->say(Words::tr("Texts go out by SMS to confirmed numbers. A message to everybody takes %1.").arg(cost->words(QLocale())));
    co_return ExitCode::Done;
}

Task<ExitCode> setUpNtfy(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const LeagueId id = league->id;
    const Arguments &arguments = session->arguments();
    const Result<TextPolicy> before = textPolicy(session->engine().store(), id, ChannelKind::Ntfy);
    const Result<TextPolicy> policy = before ? policyFrom(arguments, *before) : before;
    const Result<QUrl> server = Ntfy::checkedServer(arguments.has(u"server"_s) ? arguments.value(u"server"_s) : u"https://ntfy.sh"_s);
    if (!policy || !server)
        co_return session->failed(policy ? server.error() : policy.error());
    Result<Secret> token = Secret();
    if (arguments.has(u"token-file"_s))
        token = Session::secretFrom(arguments.value(u"token-file"_s));
    if (!token)
        co_return session->failed(token.error());
    const Result<ChannelSetting> setting = co_await session->engine().textProviders().setUpNtfy(id, *server, *token, *policy);
    if (!setting)
        co_return session->failed(setting.error());
    session->answer(toJson(*setting));
    session->say(Words::tr("Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy").arg(server->host()));
    co_return ExitCode::Done;
}

} // namespace stepladder
