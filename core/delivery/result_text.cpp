// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/result_text.h"

#include "core/delivery/gsm_text.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

// Stand for the names until their room is known: a name may hold "%1".
constexpr QChar leagueMark(0xE000);
constexpr QChar leaderMark(0xE001);

/// So much of a name still tells whose it is.
constexpr int readableName = 12;

/// A segment in one of the two alphabets.
class Segment
{
public:
    explicit Segment(bool isGsm) : m_isGsm(isGsm) {}

    [[nodiscard]] int room() const { return m_isGsm ? septetsPerSegment : unitsPerSegment; }
    [[nodiscard]] int sizeOf(const QString &text) const
    {
        return m_isGsm ? septets(text).value_or(room() + 1) : static_cast<int>(text.size());
    }
    [[nodiscard]] QString spelled(const QString &text) const { return m_isGsm ? gsmText(text).simplified() : text; }
    [[nodiscard]] QString cut(const QString &name, int most) const
    {
        return m_isGsm ? shortened(name, most) : plainName(name, most);
    }

private:
    bool m_isGsm;
};

struct Name {
    QChar mark;
    QString text;
};

/// The form with its names, cut to equal lengths where there is no room; nothing when less than `least` of one is left.
std::optional<QString> filled(const Segment &segment, QString form, const std::vector<Name> &names, int least)
{
    QString fixed = form;
    std::vector<int> sizes;
    for (const Name &name : names) {
        if (form.contains(name.mark))
            sizes.push_back(segment.sizeOf(name.text));
        fixed.remove(name.mark);
    }
    const int room = segment.room() - segment.sizeOf(fixed);
    const auto sum = [&](int most) {
        int total = 0;
        for (const int size : sizes)
            total += std::min(size, most);
        return total;
    };
    int most = segment.room();
    while (most > 0 && sum(most) > room)
        --most;
    if (room < 0 || sum(most) < sum(least))
        return std::nullopt;
    for (const Name &name : names)
        form.replace(name.mark, segment.cut(name.text, most));
    return form;
}

QString signedPoints(const QString &points)
{
    return points == u"0" ? points : u'+' + points;
}

/// From full sentences to bare signs.
QStringList formsOf(const Standings &standings, const Standing &own, const QLocale &locale)
{
    const Standing &leader = standings.rows.front();
    const bool leads = own.rank == leader.rank;
    const QString tag = resultTag(standings);
    const qsizetype players = static_cast<qsizetype>(standings.rows.size());

    const QString nothing = own.isKeptByHand ? Words::tr("no steps entered") : Words::tr("not synced");
    const QString steps = own.steps ? Words::tr("%1 steps").arg(locale.toString(own.steps->value)) : nothing;
    const QString today = signedPoints(locale.toString(own.points));
    const QString all = locale.toString(own.total.points);
    const QString first = leads ? Words::tr("You lead.")
                                : Words::tr("%1 leads with %2.").arg(leaderMark).arg(locale.toString(leader.total.points));
    //: A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.
    const QString sentence = Words::tr("place %1 of %2, %3, points %4, %5 in all. %6")
                                 .arg(locale.toString(own.rank), locale.toString(players), steps, today, all, first);
    const QString bareLeader = leads ? QString() : u" 1. %1 %2"_s.arg(leaderMark).arg(leader.total.points);
    const QString terse = u"%1: %2/%3, %4, %5 = %6."_s
                              .arg(tag, locale.toString(own.rank), locale.toString(players), steps, today,
                                   locale.toString(own.total.points));
    const QString mark = standings.final ? QString() : u' ' + Words::tr("May still change.");
    const QString bareMark = standings.final ? QString() : u"*"_s;
    const QString bare = u"%1 %2/%3 %4 %5=%6"_s.arg(tag)
                             .arg(own.rank)
                             .arg(players)
                             .arg((own.steps ? QString::number(own.steps->value) : u"-"_s) + bareMark,
                                  signedPoints(QString::number(own.points)))
                             .arg(own.total.points);
    const QString full = tag + u": "_s + sentence + mark;
    return {QString(leagueMark) + u' ' + full, full, terse + bareLeader + mark, bare + bareLeader};
}

} // namespace

QString resultTag(const Standings &standings)
{
    return u'#' + QString::number(standings.seasonDay) + u'-' + QLocale::c().toString(standings.date, u"MMMdd"_s);
}

QString resultText(const League &league, const Standings &standings, PlayerId player, const QLocale &locale)
{
    const auto own = std::find_if(standings.rows.begin(), standings.rows.end(),
                                  [&](const Standing &row) { return row.player == player; });
    if (own == standings.rows.end())
        return {};
    const QStringList forms = formsOf(standings, *own, locale);
    const std::vector<Name> plain{{leagueMark, plainName(league.name)}, {leaderMark, plainName(standings.rows.front().name)}};
    for (const QString &form : forms) {
        const bool isGsm = isGsmEnough(QString(form).remove(leagueMark).remove(leaderMark))
            && std::all_of(plain.begin(), plain.end(),
                           [&](const Name &name) { return !form.contains(name.mark) || isGsmEnough(name.text); });
        const Segment segment(isGsm);
        std::vector<Name> names = plain;
        for (Name &name : names)
            name.text = segment.spelled(name.text);
        // Marks are no GSM characters: each piece between them is spelled by itself.
        QString spelled;
        for (const QChar c : form)
            spelled += c == leagueMark || c == leaderMark ? QString(c) : isGsm ? gsmText(QString(c)) : QString(c);
        const bool isLast = &form == &forms.last();
        if (const std::optional<QString> text = filled(segment, spelled, names, isLast ? 1 : readableName))
            return *text;
    }
    return resultTag(standings);
}

} // namespace stepladder
