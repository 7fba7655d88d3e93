// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/done_page.h"

#include "core/delivery/text_address.h"
#include "core/league/counted.h"
#include "ui/leaderboard/cell_words.h"
#include "ui/onboarding/done_row.h"
#include "ui/onboarding/person_head.h"
#include "ui/onboarding/phone_words.h"
#include "ui/onboarding/steps_line.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/reader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr int daysShown = 30;
}

DonePage::DonePage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_league(league), m_clock(clock), m_head(new PersonHead(appearance, u"doneTitle"_s, u"donePlace"_s, this)),
      m_connection(new DoneRow(appearance, "link"_L1, u"doneConnection"_s, this)),
      m_device(new DoneRow(appearance, "watch"_L1, u"doneDevice"_s, this)),
      m_days(new DoneRow(appearance, "chart"_L1, u"doneDays"_s, this)),
      m_number(new DoneRow(appearance, "phone"_L1, u"doneNumber"_s, this)), m_linePart(new QWidget(this)),
      m_line(new StepsLine(appearance, m_linePart))
{
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(theme.px(18));
    for (DoneRow *row : {m_connection, m_device, m_days, m_number})
        column->addWidget(row);
    column->addSpacing(theme.px(20));
    auto *lastDays = wrappedLabel(appearance, Type::Caption, &Theme::text3, m_linePart);
    lastDays->setText(tr("Last %n day(s)", nullptr, 30));
    lastDays->setWordWrap(false);
    auto *line = new QHBoxLayout(m_linePart);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(20));
    line->addWidget(lastDays);
    line->addWidget(m_line, 1);
    column->addWidget(m_linePart);
    column->addStretch(1);
}

void DonePage::start(const Player &player, Occasion occasion)
{
    if (player.id != m_player.id) {
        m_isRead = false;
        m_trouble.reset();
    }
    m_player = player;
    m_occasion = occasion;
    const Result<std::optional<TextConsent>> consent = m_port.textConsent(player.id);
    m_head->setTitle(title(consent.value_or(std::nullopt)));
    m_head->setPlayer(player.name, player.colour);
    const Reader reader{locale(), player.zone, m_clock.now()};
    m_head->setLine(tr("%1, from %2, %3", "league, date, time zone")
                         .arg(m_league.name, reader.shortDate(player.joined), QString::fromLatin1(player.zone.id())));
    showConnection();
    showNumber(consent);
    showReading();
}

QString DonePage::title(const std::optional<TextConsent> &consent) const
{
    const QString &name = m_player.name;
    if (m_occasion == Occasion::Addition)
        return tr("%1 is in").arg(name);
    if (m_occasion == Occasion::Return)
        return tr("%1 is connected again").arg(name);
    const bool isByApp = consent && channelOf(*consent) == ChannelKind::Ntfy;
    if (consent && stateOf(*consent) == ConsentState::Confirmed)
        return isByApp ? tr("%1 gets notifications").arg(name) : tr("%1 gets text messages").arg(name);
    return isByApp ? tr("%1 gets no notifications").arg(name) : tr("%1 gets no text messages").arg(name);
}

void DonePage::showConnection()
{
    m_connection->setVisible(m_occasion != Occasion::Texts);
    switch (m_player.tracker) {
    case TrackerKind::GoogleHealth:
        m_connection->tell(DoneRow::State::Done, tr("Google Health connected"), {});
        break;
    case TrackerKind::Fitbit:
        m_connection->tell(DoneRow::State::Done, tr("Fitbit server connected"), {});
        break;
    case TrackerKind::Manual:
        m_connection->tell(DoneRow::State::Left, tr("Steps by hand, or from a file"), tr("Enter them under Players… in the menu. Days without an entry are missing, not zero."));
        break;
    }
}

void DonePage::readingEnded(const std::optional<Error> &trouble)
{
    m_isRead = true;
    m_trouble = trouble;
    showReading();
}

void DonePage::showReading()
{
    const bool isRead = m_player.tracker != TrackerKind::Manual && m_occasion != Occasion::Texts;
    m_device->setVisible(isRead);
    m_days->setVisible(isRead);
    m_linePart->hide();
    if (!isRead)
        return;
    const Result<Board> board = m_port.board();
    if (!board) {
        m_days->tell(DoneRow::State::Failed, tr("The days cannot be shown"), sentence(board.error()));
        return;
    }
    const auto found = std::ranges::find(board->rows, m_player.id, [](const BoardRow &row) { return row.player.id; });
    const BoardRow *row = found == board->rows.end() ? nullptr : &*found;
    showDevice(row);
    showDays(row);
    if (!row)
        return;
    std::vector<ScoredDay> days = cell::form(*row, board->date, daysShown);
    const auto read = std::ranges::count_if(days, [](const ScoredDay &day) { return day.steps.has_value(); });
    if (read == 0)
        return;
    const QString words = tr("Last 30 days: %1 with a reading").arg(locale().toString(read));
    m_line->setDays(std::move(days), board->league.rules.goal, m_player.colour, words);
    m_linePart->show();
}

void DonePage::showDevice(const BoardRow *row)
{
    if (!row || !row->device) {
        const bool isComing = !m_isRead;
        m_device->tell(isComing ? DoneRow::State::Coming : DoneRow::State::Left,
                       isComing ? tr("The watch is looked for") : tr("No watch was named yet"), {});
        return;
    }
    const Device &device = *row->device;
    const Reader reader{locale(), m_player.zone, m_clock.now()};
    QStringList more;
    if (device.batteryPercent)
        more += tr("Battery %1", "per cent").arg(reader.percent(*device.batteryPercent));
    if (device.lastSync.isValid())
        more += tr("synced %1", "time").arg(reader.shortWhen(device.lastSync));
    m_device->tell(DoneRow::State::Done, device.model, more.join(tr(", ", "between parts of a line")));
}

void DonePage::showDays(const BoardRow *row)
{
    const auto read = row ? std::ranges::count_if(row->recent, [](const ScoredDay &day) { return day.steps.has_value(); }) : 0;
    if (read > 0) {
        m_days->tell(DoneRow::State::Done, tr("%n day(s) read", nullptr, static_cast<int>(read)),
                     tr("Rank %1", "in the standings").arg(locale().toString(row->standing.rank)) + tr(", ", "between parts of a line")
                         + counted(row->standing.total.points, [](int n) { return tr("%n point(s)", nullptr, n); }));
    } else if (m_trouble) {
        m_days->tell(DoneRow::State::Failed, tr("The first days could not be read"), sentence(*m_trouble));
    } else if (m_player.joined >= m_clock.now().toTimeZone(m_player.zone).date()) {
        m_days->tell(DoneRow::State::Coming, tr("The first day is still being walked"), tr("It stands on the ladder once it is over."));
    } else if (m_isRead) {
        m_days->tell(DoneRow::State::Coming, tr("No day yet"), tr("The tracker has none so far. Days arrive when the watch syncs."));
    } else {
        m_days->tell(DoneRow::State::Coming, tr("The first days are being read"), {});
    }
}

void DonePage::showNumber(const Result<std::optional<TextConsent>> &read)
{
    if (!read) {
        m_number->tell(DoneRow::State::Failed, tr("The texts cannot be shown"), sentence(read.error()));
        return;
    }
    const std::optional<TextConsent> &consent = *read;
    if (!consent) {
        m_number->tell(DoneRow::State::Left, tr("No text messages"), tr("Texts… under Players… in the menu adds a number at any time."));
        return;
    }
    const bool isByApp = channelOf(*consent) == ChannelKind::Ntfy;
    const QString phone = phoneWords(*consent, locale());
    switch (stateOf(*consent)) {
    case ConsentState::Confirmed:
        m_number->tell(DoneRow::State::Done, phone, wishes(*consent));
        return;
    case ConsentState::CodeSent:
        m_number->tell(DoneRow::State::Coming, tr("%1, not confirmed", "phone number or app").arg(phone),
                       tr("Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it."));
        return;
    case ConsentState::OptedOut:
        m_number->tell(DoneRow::State::Left, isByApp ? tr("Notifications have ended") : tr("Texts to %1 have ended").arg(phone), resumeWords(*consent));
        return;
    }
    Q_UNREACHABLE();
}

QString DonePage::wishes(const TextConsent &consent)
{
    if (consent.wantsResult)
        return consent.wantsBattery ? tr("Confirmed, results and battery") : tr("Confirmed, results");
    return consent.wantsBattery ? tr("Confirmed, battery") : tr("Confirmed, neither results nor battery");
}

OnboardingPage::Buttons DonePage::buttons() const
{
    if (m_occasion != Occasion::Addition)
        return {tr("&Close"), true, {}, false};
    return {tr("&Open the leaderboard"), true, tr("&Add another player"), false};
}

void DonePage::goForward()
{
    Q_EMIT leaderboardWanted();
}

void DonePage::goAside()
{
    Q_EMIT nextPlayerWanted();
}

} // namespace stepladder
