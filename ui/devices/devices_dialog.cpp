// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices_dialog.h"

#include "ui/devices/device_list.h"
#include "ui/devices/device_page.h"
#include "ui/devices/limits_editor.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/fitted.h"
#include "ui/theme/ground.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double usualWidth = 980;
constexpr double sideWidth = 420;
constexpr double leastSide = 228;
}

DevicesDialog::DevicesDialog(DevicesPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings),
      m_summary(new ThemedLabel(surroundings.appearance, Type::Body, &Theme::text2, this)), m_list(new DeviceList(surroundings.appearance)),
      m_pages(new QStackedWidget(this)), m_page(new DevicePage(surroundings.appearance)),
      m_usual(new LimitsEditor(surroundings.appearance, tr("All devices"), this)),
      m_nothing(wrappedLabel(surroundings.appearance, Type::Body, &Theme::text2, this)), m_check(new QPushButton(tr("&Check now"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"devicesDialog"_s);
    setWindowTitle(tr("Devices"));
    build();
    const Theme &theme = surroundings.appearance.theme();
    resize(fitted({theme.px(usualWidth), theme.px(660)}, *this));
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connectPage();
    setDevices({});
    tabAlongLayouts(*this);
    m_list->setFocus();
}

void DevicesDialog::build()
{
    const Appearance &appearance = m_surroundings.appearance;
    const Theme &theme = appearance.theme();
    m_check->setObjectName(u"check"_s);
    m_close->setObjectName(u"close"_s);
    for (QPushButton *each : {m_check, m_close})
        each->setAutoDefault(false);
    m_nothing->setText(tr("No tracker has been read yet. It takes one round."));
    m_nothing->setObjectName(u"nothing"_s);
    m_summary->setObjectName(u"devicesSummary"_s);
    auto *side = new Ground(appearance, &Theme::win, Qt::RightEdge, this);
    side->setMaximumWidth(theme.px(sideWidth));
    side->setMinimumWidth(theme.px(leastSide));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, theme.px(16), 1, theme.px(12));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(8));
    head->addWidget(m_summary);
    sideColumn->addLayout(head);
    sideColumn->addWidget(m_list, 1);
    auto *usual = new QVBoxLayout;
    usual->setContentsMargins(theme.px(20), theme.px(8), theme.px(20), 0);
    usual->setSpacing(theme.px(4));
    auto *usualName = new ThemedLabel(appearance, Type::BodyStrong, &Theme::text, this);
    usualName->setText(tr("All devices"));
    m_usual->setObjectName(u"allDevices"_s);
    usual->addWidget(usualName);
    usual->addWidget(m_usual);
    sideColumn->addLayout(usual);
    m_list->setParent(side);
    m_page->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6));
    auto *empty = new QWidget(this);
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addWidget(m_nothing);
    emptyColumn->addStretch(1);
    m_pages->addWidget(new ScrolledPage(m_page));
    m_pages->addWidget(empty);

    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(22), theme.px(12), theme.px(22), theme.px(12));
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *padded = new QHBoxLayout;
    padded->setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(8));
    padded->addWidget(m_pages);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(padded, 1);
    column->addWidget(hairline);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side, static_cast<int>(sideWidth));
    row->addLayout(column, static_cast<int>(usualWidth - sideWidth));
}

void DevicesDialog::connectPage()
{
    connect(m_list, &DeviceList::chosenChanged, this, &DevicesDialog::showChosen);
    connect(m_check, &QPushButton::clicked, this, &DevicesDialog::checkRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_page, &DevicePage::remindTomorrowRequested, this,
            [this] { change([this](PlayerId player) { return m_port.remindTomorrow(player); }); });
    connect(m_page, &DevicePage::leaveUntilChargedRequested, this,
            [this] { change([this](PlayerId player) { return m_port.leaveUntilCharged(player); }); });
    connect(m_page, &DevicePage::muteRequested, this,
            [this](bool isMuted) { change([this, isMuted](PlayerId player) { return m_port.mute(player, isMuted); }); });
    connect(m_usual, &LimitsEditor::edited, this, [this](const BatteryLimits &limits) { tell(m_port.setUsualLimits(limits)); });
    connect(m_page, &DevicePage::limitsRequested, this, [this](std::optional<BatteryLimits> limits) {
        change([this, limits](PlayerId player) { return m_port.setLimits(player, limits); });
    });
}

Reader DevicesDialog::reader() const
{
    return {locale(), m_surroundings.zone, m_surroundings.clock.now()};
}

void DevicesDialog::setDevices(std::vector<WatchedDevice> devices)
{
    const auto inCare = std::ranges::count_if(devices, [](const WatchedDevice &each) { return each.care != DeviceCare::None; });
    m_summary->setText(inCare == 0 ? tr("None needs care") : tr("%n device(s) in need of care", nullptr, static_cast<int>(inCare)));
    m_list->setDevices(std::move(devices), reader(), [this](const WatchedDevice &device) {
        const Result<std::vector<Device>> levels = m_port.levels(device.player.id);
        return levels ? outlookOf(*levels, device.device, device.player.zone, m_surroundings.clock.now()) : DeviceOutlook();
    });
    showUsualLimits();
}

void DevicesDialog::showUsualLimits()
{
    if (const Result<BatteryLimits> usual = m_port.usualLimits())
        m_usual->setLimits(*usual);
    else
        m_page->tell(sentence(usual.error()));
}

void DevicesDialog::choose(PlayerId player)
{
    m_list->choose(player);
}

void DevicesDialog::showChosen()
{
    const WatchedDevice *device = m_list->chosen();
    m_pages->setCurrentIndex(device ? 0 : 1);
    if (!device)
        return;
    const Result<std::vector<Device>> levels = m_port.levels(device->player.id);
    const Result<std::vector<OutboxEntry>> warnings = m_port.warnings(device->player.id);
    DevicePage::Known known;
    known.outlook = m_list->chosenOutlook();
    if (levels)
        known.points = believed(*levels, device->device.id);
    if (warnings)
        known.warnings = *warnings;
    m_page->setDevice(*device, known, reader());
    if (!levels || !warnings)
        m_page->tell(sentence(levels ? warnings.error() : levels.error()));
}

void DevicesDialog::change(const std::function<Result<void>(PlayerId)> &change)
{
    const WatchedDevice *device = m_list->chosen();
    if (!device)
        return;
    tell(change(device->player.id));
}

void DevicesDialog::tell(const Result<void> &done)
{
    if (done) {
        Q_EMIT changed();
        return;
    }
    showChosen(); // as it still is
    showUsualLimits();
    m_page->tell(sentence(done.error()));
}

void DevicesDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

} // namespace stepladder
