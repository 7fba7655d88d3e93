// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_facts.h"

#include "ui/devices/device_words.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/players/connection_words.h"
#include "ui/profile/facts_pane.h"
#include "ui/profile/figure_view.h"
#include "ui/profile/recent_days.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// A watch beside its model, or a battery beside its level.
class DeviceMark final : public QWidget
{
public:
    DeviceMark(const Appearance &appearance, QSizeF size, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setFixedSize(appearance.theme().px(size.width()), appearance.theme().px(size.height()));
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }
    void showLevelOf(const WatchedDevice &device) { m_device = device; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_device)
            paintIcon(painter, rect(), "watch"_L1, theme.text2);
        else
            paintBattery(painter, rect(), m_device->isLevelKnown ? batteryFill(m_device->device) : std::nullopt,
                         isLow(m_device->care) ? theme.attnMark : theme.text2);
    }

private:
    const Appearance &m_appearance;
    std::optional<WatchedDevice> m_device; ///< none: the watch
};

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts)
        part[0] = part.at(0).toUpper();
    return parts.join(u". "_s);
}

/// Model, level, when that was, and what is coming.
QWidget *deviceView(const Appearance &appearance, const WatchedDevice &device, const QString &outlook, const Reader &reader, QWidget *parent)
{
    const Theme &theme = appearance.theme();
    const bool low = isLow(device.care);
    auto *view = new QWidget(parent);
    auto *model = wrappedLabel(appearance, Type::Body, &Theme::text, view);
    model->setText(device.device.model);
    auto *level = lineLabel(appearance, Type::BodyStrong, low ? &Theme::attn : &Theme::text, view);
    level->setText(shownLevel(device, reader));
    level->setObjectName(u"deviceLevel"_s);
    auto *when = wrappedLabel(appearance, Type::Caption, low ? &Theme::attn : &Theme::text2, view);
    when->setText(sentences({careWords(device, reader), wasWords(device.device, reader), outlook}));
    when->setObjectName(u"deviceWords"_s);
    auto *battery = new DeviceMark(appearance, {24, 12}, view);
    battery->showLevelOf(device);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(model, 1);
    line->addWidget(battery);
    line->addWidget(level);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addLayout(line);
    words->addWidget(when);
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    row->setSpacing(theme.px(10));
    row->addWidget(new DeviceMark(appearance, {20, 20}, view), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    view->setAccessibleName(device.device.model);
    view->setAccessibleDescription(when->text());
    return view;
}

} // namespace

ProfileFacts::ProfileFacts(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_column(new QVBoxLayout(this)), m_recentPart(new QWidget(this)),
      m_recordsPart(new QWidget(this)), m_devicesPart(new QWidget(this)), m_connectionPart(new QWidget(this)), m_textsPart(new QWidget(this)),
      m_recent(new RecentDays(appearance)), m_devices(new QVBoxLayout), m_state(new Notice(appearance, this, Type::Body)),
      m_why(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)), m_reconnect(new QPushButton(tr("&Reconnect"), this)),
      m_texts(new Notice(appearance, this, Type::Body)), m_wishes(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)),
      m_changeTexts(new QPushButton(tr("&Texts…"), this)),
      m_steps(new QPushButton(tr("Enter &steps…"), this))
{
    m_state->setWordsName(u"connection"_s);
    m_why->setObjectName(u"connectionWhy"_s);
    m_texts->setWordsName(u"texts"_s);
    m_wishes->setObjectName(u"textWishes"_s);
    m_reconnect->setObjectName(u"reconnect"_s);
    m_steps->setObjectName(u"enterSteps"_s);
    m_changeTexts->setObjectName(u"changeTexts"_s);
    for (QPushButton *each : {m_reconnect, m_steps, m_changeTexts})
        each->setAutoDefault(false);
    connect(m_reconnect, &QPushButton::clicked, this, &ProfileFacts::reconnectRequested);
    connect(m_steps, &QPushButton::clicked, this, &ProfileFacts::stepsRequested);
    connect(m_changeTexts, &QPushButton::clicked, this, &ProfileFacts::textsRequested);

    const Theme &theme = appearance.theme();
    m_column->setSpacing(theme.px(18));
    addFacts(appearance, *m_column, tr("Recent days"), m_recentPart)->addWidget(m_recent);
    m_devices->setSpacing(theme.px(4));
    addFacts(appearance, *m_column, tr("Devices"), m_devicesPart)->addLayout(m_devices);
    QVBoxLayout *connection = addFacts(appearance, *m_column, tr("Connection"), m_connectionPart);
    connection->addWidget(m_state);
    connection->addLayout(below(m_why));
    auto *ways = new WrappingRow;
    ways->addWidget(m_reconnect);
    ways->addWidget(m_steps);
    connection->addSpacing(theme.px(6));
    connection->addLayout(ways);
    QVBoxLayout *texts = addFacts(appearance, *m_column, tr("Text messages"), m_textsPart);
    texts->addWidget(m_texts);
    texts->addLayout(below(m_wishes));
    auto *change = new WrappingRow;
    change->addWidget(m_changeTexts);
    texts->addSpacing(theme.px(6));
    texts->addLayout(change);
    QVBoxLayout *records = addFacts(appearance, *m_column, tr("Of all days"), m_recordsPart);
    for (int i = 0; i < 4; ++i) {
        m_records.push_back(new FigureView(appearance, FigureView::Form::Line, m_recordsPart));
        records->addWidget(m_records.back());
    }
    m_column->addStretch(1);
}

/// Below the words of a notice, not below its glyph.
QLayout *ProfileFacts::below(QWidget *words) const
{
    auto *row = new QHBoxLayout;
    row->addSpacing(m_appearance.theme().px(24));
    row->addWidget(words);
    return row;
}

void ProfileFacts::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    const bool isEmpty = profile.ever.daysRead == 0;
    m_recentPart->setVisible(!isEmpty);
    m_recordsPart->setVisible(!isEmpty);
    m_recent->setProfile(profile, reader);
    const std::vector<Figure> records = recordFigures(profile, reader);
    for (size_t i = 0; i < m_records.size(); ++i)
        m_records[i]->setFigure(records.at(i));
    setDevices(profile, reader);
    setConnection(profile, reader);
    setTexts(profile, reader);
    m_steps->setDefault(isEmpty && m_steps->isVisibleTo(this));
}

void ProfileFacts::setDevices(const PlayerProfile &profile, const Reader &reader)
{
    while (QLayoutItem *item = m_devices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_devicesPart->setVisible(profile.player.tracker != TrackerKind::Manual || !profile.devices.empty());
    if (profile.devices.empty()) {
        auto *none = wrappedLabel(m_appearance, Type::Body, &Theme::text2, m_devicesPart);
        none->setObjectName(u"noDevice"_s);
        none->setText(tr("No device has been read."));
        m_devices->addWidget(none);
    }
    for (const WatchedDevice &device : profile.devices) {
        // What is coming is known of the one that is watched.
        const bool isWatched = &device == &profile.devices.front();
        m_devices->addWidget(deviceView(m_appearance, device, isWatched ? outlookWords(device, profile.outlook, reader) : QString(), reader,
                                        m_devicesPart));
    }
}

void ProfileFacts::setConnection(const PlayerProfile &profile, const Reader &reader)
{
    const Player &player = profile.player;
    const ConnectionWords words = connectionWords(player, reader);
    m_state->tell(connectionTone(player, words), player.removed ? placeWords(profile, reader) : words.since);
    m_why->setText(player.removed ? QString() : words.why);
    m_why->setVisible(!m_why->text().isEmpty());
    const bool isManual = player.tracker == TrackerKind::Manual;
    m_reconnect->setVisible(!player.removed && !isManual);
    m_reconnect->setDefault(needsPlayer(words.health));
    m_reconnect->setAccessibleDescription(m_why->text());
    m_steps->setVisible(!player.removed && isManual);
}

void ProfileFacts::setTexts(const PlayerProfile &profile, const Reader &reader)
{
    m_textsPart->setVisible(!profile.player.removed);
    const TextWords words = textWords(profile.texts, reader);
    m_texts->tell(words.isOn ? Notice::Tone::Done : Notice::Tone::Plain, words.state);
    m_wishes->setText(words.more);
}

} // namespace stepladder
