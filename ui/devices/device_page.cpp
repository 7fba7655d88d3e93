// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_page.h"

#include "ui/devices/device_words.h"
#include "ui/devices/level_chart.h"
#include "ui/devices/limits_editor.h"
#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/announce.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// What became of the newest warning that went one way.
QString fateOf(const std::vector<OutboxEntry> &warnings, bool isForDesktop, const Reader &reader, const QString &done, const QString &none)
{
    const auto newest = std::find_if(warnings.rbegin(), warnings.rend(), [isForDesktop](const OutboxEntry &each) {
        return (each.channel == ChannelKind::Desktop) == isForDesktop && each.state != MessageState::Cancelled;
    });
    if (newest == warnings.rend())
        return none;
    const QDateTime at = newest->sentAt.isValid() ? newest->sentAt : newest->queuedAt;
    switch (newest->state) {
    case MessageState::Sent: return done.arg(reader.shortWhen(at));
    case MessageState::Queued:
    case MessageState::Sending: return DevicePage::tr("waits until %1", "time").arg(reader.shortWhen(std::max(newest->notBefore, at)));
    case MessageState::Unknown: return DevicePage::tr("nobody knows whether it arrived, %1", "time").arg(reader.shortWhen(at));
    case MessageState::Failed: return DevicePage::tr("refused %1", "time").arg(reader.shortWhen(at));
    case MessageState::Cancelled: break;
    }
    return none;
}

} // namespace

DevicePage::DevicePage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_avatar(new AvatarView(appearance, this)),
      m_model(new ThemedLabel(appearance, Type::Title2, &Theme::text, this)),
      m_player(new ThemedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_level(new ThemedLabel(appearance, Type::Display, &Theme::text, this)), m_state(new Notice(appearance, this, Type::BodyStrong)),
      m_chart(new LevelChart(appearance, this)), m_limits(new LimitsEditor(appearance, tr("This device"), this)),
      m_usual(new QPushButton(tr("As the &league"), this)), m_tomorrow(new QPushButton(tr("&Remind me tomorrow"), this)),
      m_untilCharged(new QPushButton(tr("&Until charged"), this)), m_mute(new QPushButton(this)), m_trouble(new Notice(appearance, this))
{
    m_level->setObjectName(u"level"_s);
    m_state->setWordsName(u"deviceState"_s);
    m_trouble->setWordsName(u"deviceTrouble"_s);
    m_limits->setObjectName(u"ownLimits"_s);
    const std::pair<QPushButton *, QString> buttons[] = {{m_usual, u"usualLimits"_s}, {m_tomorrow, u"remindTomorrow"_s},
                                                         {m_untilCharged, u"untilCharged"_s}, {m_mute, u"mute"_s}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAutoDefault(false);
    }
    connect(m_limits, &LimitsEditor::edited, this, &DevicePage::limitsRequested);
    connect(m_usual, &QPushButton::clicked, this, [this] { Q_EMIT limitsRequested(std::nullopt); });
    connect(m_tomorrow, &QPushButton::clicked, this, &DevicePage::remindTomorrowRequested);
    connect(m_untilCharged, &QPushButton::clicked, this, &DevicePage::leaveUntilChargedRequested);
    connect(m_mute, &QPushButton::clicked, this, [this] { Q_EMIT muteRequested(!m_isMuted); });
    build();
}

void DevicePage::build()
{
    const Theme &theme = m_appearance.theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(16));
    head->addWidget(m_avatar);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme.px(2));
    beside->addStretch(1);
    beside->addWidget(m_model);
    beside->addWidget(m_player);
    beside->addStretch(1);
    head->addLayout(beside, 1);
    head->addWidget(m_level);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(6));
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_chart, 1);
    const QString names[] = {tr("Desktop warning"), tr("Text to the player"), tr("A full charge lasts")};
    for (size_t i = 0; i < std::size(m_told); ++i) {
        auto *row = new QHBoxLayout;
        auto *name = new ThemedLabel(m_appearance, Type::Body, &Theme::text2, this);
        name->setText(names[i]);
        m_told[i] = new ThemedLabel(m_appearance, Type::BodyStrong, &Theme::text, this);
        m_told[i]->setObjectName(u"told%1"_s.arg(i));
        row->addWidget(name);
        row->addStretch(1);
        row->addWidget(m_told[i]);
        column->addLayout(row);
    }
    m_limits->append(m_usual);
    column->addWidget(m_limits);
    auto *actions = new WrappingRow;
    actions->setSpacing(theme.px(10));
    for (QPushButton *each : {m_tomorrow, m_untilCharged, m_mute})
        actions->addWidget(each);
    column->addSpacing(theme.px(4));
    column->addLayout(actions);
    column->addWidget(m_trouble);
}

void DevicePage::setDevice(const WatchedDevice &device, const Known &known, const Reader &reader)
{
    m_trouble->clear();
    m_avatar->setPlayer(device.player.name, device.player.colour);
    m_model->setText(device.device.model);
    m_player->setText(device.player.name);
    const bool low = isLow(device.care);
    m_level->setText(shownLevel(device, reader));
    m_level->setColour(low ? &Theme::attn : &Theme::text);
    const QString care = careWords(device, reader);
    QStringList sentences{wasWords(device.device, reader)};
    sentences.front()[0] = sentences.front().at(0).toUpper();
    if (device.care == DeviceCare::NotSynced)
        sentences = QStringList{tr("Not synced since %1, %2", "time, how it was").arg(reader.longWhen(device.device.lastSync), wasWords(device.device, reader))};
    else if (known.outlook.forecast)
        sentences += forecastWords(*known.outlook.forecast, reader.zone, reader.locale, reader.now);
    else
        sentences += tr("Not enough readings yet");
    if (known.outlook.chargeAt.isValid() && low)
        sentences += chargeWords(known.outlook.chargeAt, reader.zone, reader.locale, reader.now).chopped(1);
    if (device.care == DeviceCare::None && !care.isEmpty())
        sentences += device.state.isMuted ? tr("No warnings: this device is muted")
                                          : tr("No warnings until %1", "time").arg(reader.longWhen(device.state.snoozedUntil));
    m_state->tell(low ? Notice::Tone::Care : device.care == DeviceCare::NotSynced ? Notice::Tone::Waiting : Notice::Tone::Plain,
                  sentences.join(u". "_s) + u'.');
    m_chart->show(known.points, device.limits, known.outlook.forecast, reader);

    m_told[0]->setText(fateOf(known.warnings, true, reader, tr("shown %1", "time"), tr("none yet")));
    m_told[1]->setText(fateOf(known.warnings, false, reader, tr("sent %1, once for this discharge", "time"), tr("none yet")));
    m_told[2]->setText(known.outlook.forecast ? tr("about %n day(s)", nullptr, std::max(1, qRound(known.outlook.forecast->daysPerCharge())))
                                              : tr("not known yet"));
    m_limits->setLimits(device.limits);
    m_usual->setEnabled(device.state.limits.has_value());
    m_isMuted = device.state.isMuted;
    m_mute->setText(m_isMuted ? tr("Un&mute device") : tr("&Mute device"));
    m_tomorrow->setEnabled(low);
    m_untilCharged->setEnabled(low);
}

void DevicePage::tell(const QString &trouble)
{
    m_trouble->tell(Notice::Tone::Trouble, trouble);
    announce(m_trouble, trouble);
}

} // namespace stepladder
