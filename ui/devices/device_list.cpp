// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_list.h"

#include "ui/devices/device_words.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 60;
constexpr double margin = 20;
constexpr double avatarSize = 30;
constexpr double levelWidth = 78;
constexpr double leastName = 60; ///< beside words of care

class DeviceDelegate final : public RowDelegate
{
public:
    DeviceDelegate(const Appearance &appearance, const DeviceModel &model, QObject *parent)
        : RowDelegate(appearance, &Theme::win, parent), m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(280), theme().px(rowHeight)};
    }

protected:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = this->theme();
        const WatchedDevice &device = m_model.at(index.row());
        const auto place = [&option](int x, int y, int width, int height) { return RowDelegate::place(option, QRect(x, y, width, height)); };
        const int width = option.rect.width();
        const int height = option.rect.height();
        const int disc = theme.px(avatarSize);
        paintAvatar(painter, place(theme.px(margin), (height - disc) / 2, disc, disc), device.player.name, device.player.colour, theme);

        const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto words = [&](Type type, const QColor &colour, int x, int y, int room, const QString &text) {
            painter.setFont(theme.font(type));
            painter.setPen(colour);
            painter.drawText(place(x, y, room, theme.px(20)), leading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        };
        const int x = theme.px(margin) + disc + theme.px(12);
        const int levelAt = width - theme.px(margin + levelWidth);
        const int top = height / 2 - theme.px(20);
        const int below = height / 2;
        const QString care = careWords(device, m_model.reader());
        int careWidth = care.isEmpty() ? 0 : QFontMetrics(theme.font(Type::CaptionStrong)).horizontalAdvance(care) + theme.px(26);
        const bool isCareCut = careWidth > 0 && levelAt - x - theme.px(8) - careWidth < theme.px(leastName);
        if (isCareCut)
            careWidth = theme.px(22); // the glyph stands for the words
        const int nameRoom = levelAt - x - theme.px(8) - careWidth;
        words(Type::Name, theme.text, x, top, nameRoom, device.player.name);
        const QString outlook = outlookWords(device, m_model.outlook(index.row()), m_model.reader());
        const QString more = device.device.model.isEmpty() ? outlook : device.device.model + u" \u00b7 "_s + outlook;
        words(Type::Caption, theme.text2, x, below, width - x - theme.px(margin), more);
        if (!care.isEmpty())
            paintCare(painter, place(levelAt - careWidth - theme.px(4), top + theme.px(1), careWidth, theme.px(18)), device, isCareCut ? QString() : care);

        const bool low = isLow(device.care);
        paintBattery(painter, place(levelAt, top + theme.px(4), theme.px(24), theme.px(12)),
                     device.isLevelKnown ? batteryFill(device.device) : std::nullopt, low ? theme.attnMark : theme.text2);
        painter.setFont(theme.font(low ? Type::BodyStrong : Type::Body));
        painter.setPen(low ? theme.attn : theme.text);
        drawFigures(painter, place(levelAt + theme.px(30), top, theme.px(levelWidth - 30), theme.px(20)),
                    QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), shownLevel(device, m_model.reader()));
    }

private:
    /// A chip with a glyph of its own.
    void paintCare(QPainter &painter, const QRect &rect, const WatchedDevice &device, const QString &words) const
    {
        const Theme &theme = this->theme();
        const bool low = isLow(device.care);
        painter.setPen(Qt::NoPen);
        painter.setBrush(low ? theme.attnFill : theme.track);
        painter.drawRoundedRect(rect, 6, 6);
        const QColor ink = low ? theme.attn : theme.text2;
        const int side = theme.px(12);
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QRect glyph(mirrored ? rect.right() - theme.px(5) - side : rect.left() + theme.px(5), rect.center().y() - side / 2, side, side);
        const auto name = device.care == DeviceCare::None ? "moon"_L1 : low ? "warn"_L1 : "clock"_L1;
        paintIcon(painter, glyph, name, ink);
        painter.setFont(theme.font(Type::CaptionStrong));
        painter.setPen(ink);
        const int gap = theme.px(5) + side + theme.px(3);
        painter.drawText(rect.adjusted(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
    }

    const DeviceModel &m_model;
};

} // namespace

void DeviceModel::setDevices(std::vector<WatchedDevice> devices, const Reader &reader, Outlook outlook)
{
    beginResetModel();
    m_devices = std::move(devices);
    sortByNeed(m_devices);
    m_reader = reader;
    m_look = std::move(outlook);
    m_outlooks.clear();
    endResetModel();
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

DeviceOutlook DeviceModel::outlook(int row) const
{
    const auto found = m_outlooks.find(row);
    return found != m_outlooks.end() ? found->second : m_outlooks.emplace(row, m_look(at(row))).first->second;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WatchedDevice &device = at(index.row());
    if (role == Qt::DisplayRole)
        return device.player.name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts{device.player.name};
    if (!device.device.model.isEmpty())
        parts += device.device.model;
    parts += wasWords(device.device, m_reader);
    if (const QString care = careWords(device, m_reader); !care.isEmpty())
        parts += care;
    parts += outlookWords(device, outlook(index.row()), m_reader);
    return parts.join(u", "_s);
}

int DeviceModel::rowOf(PlayerId player) const
{
    const auto found = std::ranges::find_if(m_devices, [&](const WatchedDevice &each) { return each.player.id == player; });
    return found == m_devices.end() ? -1 : static_cast<int>(std::distance(m_devices.begin(), found));
}

DeviceList::DeviceList(const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::win, parent), m_model(new DeviceModel(this))
{
    setObjectName(u"devices"_s);
    setAccessibleName(tr("Devices"));
    setModel(m_model);
    setItemDelegate(new DeviceDelegate(appearance, *m_model, this));
    setUniformItemSizes(true);
}

void DeviceList::setDevices(std::vector<WatchedDevice> devices, const Reader &reader, DeviceModel::Outlook outlook)
{
    const WatchedDevice *before = chosen();
    const PlayerId player = before ? before->player.id : PlayerId();
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->setDevices(std::move(devices), reader, std::move(outlook));
        const int row = m_model->rowOf(player);
        setCurrentIndex(m_model->index(std::max(row, 0), 0));
    }
    Q_EMIT chosenChanged();
}

void DeviceList::choose(PlayerId player)
{
    if (const int row = m_model->rowOf(player); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

const WatchedDevice *DeviceList::chosen() const
{
    return currentIndex().isValid() ? &m_model->at(currentIndex().row()) : nullptr;
}

DeviceOutlook DeviceList::chosenOutlook() const
{
    return currentIndex().isValid() ? m_model->outlook(currentIndex().row()) : DeviceOutlook();
}

} // namespace stepladder
