// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/who_page.h"

#include "ui/onboarding/wrapped_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

WhoPage::WhoPage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_trackers(new QButtonGroup(this))
{
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *title = wrappedLabel(appearance, Type::Title1, &Theme::text, this);
    title->setText(tr("Add a player"));
    column->addWidget(title);
    m_trouble = wrappedLabel(appearance, Type::Body, &Theme::bad, this);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(theme.px(8));

    m_name = addField(column, tr("&Name"), u"name"_s);
    m_name.edit->setMaxLength(maxNameLength);
    addTrackers(column);
    m_clientId = addField(column, tr("&Client id"), u"clientId"_s);
    m_clientSecret = addField(column, tr("Client s&ecret"), u"clientSecret"_s);
    m_clientSecret.edit->setEchoMode(QLineEdit::Password);
    addZones(column);
    column->addStretch(1);

    connect(m_trackers, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            showFields();
            Q_EMIT trackerChanged();
        }
    });
    showFields();
    setFocusProxy(m_name.edit);
}

WhoPage::Field WhoPage::addField(QVBoxLayout *column, const QString &label, const QString &name)
{
    Field field{wrappedLabel(m_appearance, Type::Control, &Theme::text2, this), new QLineEdit(this),
                wrappedLabel(m_appearance, Type::Caption, &Theme::bad, this)};
    field.label->setText(label);
    field.label->setBuddy(field.edit);
    field.label->setWordWrap(false);
    field.edit->setObjectName(name);
    field.edit->setAccessibleName(QString(label).remove(u'&'));
    field.error->setObjectName(name + u"Error"_s);
    field.error->hide();
    column->addWidget(field.label);
    column->addWidget(field.edit);
    column->addWidget(field.error);
    column->addSpacing(m_appearance.theme().px(8));
    connect(field.edit, &QLineEdit::textEdited, this, [this, field] { check(field, true, {}); });
    return field;
}

void WhoPage::addTrackers(QVBoxLayout *column)
{
    auto *label = wrappedLabel(m_appearance, Type::Control, &Theme::text2, this);
    label->setText(tr("Steps are counted by"));
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().px(16));
    const std::pair<TrackerKind, QString> choices[] = {{TrackerKind::GoogleHealth, tr("&Google Health")},
                                                       {TrackerKind::Fitbit, tr("A compatible &Fitbit server")},
                                                       {TrackerKind::Manual, tr("&Hand, or a file")}};
    for (const auto &[kind, text] : choices) {
        auto *choice = new QRadioButton(text, this);
        choice->setObjectName(word(kind));
        choice->setMinimumHeight(m_appearance.theme().px(28));
        m_trackers->addButton(choice, static_cast<int>(kind));
        row->addWidget(choice);
    }
    row->addStretch(1);
    m_trackers->button(static_cast<int>(TrackerKind::GoogleHealth))->setChecked(true);
    column->addLayout(row);
    column->addSpacing(m_appearance.theme().px(8));
}

void WhoPage::addZones(QVBoxLayout *column)
{
    auto *label = wrappedLabel(m_appearance, Type::Control, &Theme::text2, this);
    label->setText(tr("&Time zone"));
    m_zone = new QComboBox(this); // made here, so that Tab comes to it after the fields above
    label->setBuddy(m_zone);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->addItem(tr("As the tracker says, or the league's"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone), zone);
    }
    column->addWidget(label);
    column->addWidget(m_zone);
}

void WhoPage::showFields()
{
    const bool byHand = tracker() == TrackerKind::Manual;
    for (const Field &field : {m_clientId, m_clientSecret}) {
        field.label->setVisible(!byHand);
        field.edit->setVisible(!byHand);
        check(field, true, {});
    }
    m_clientId.edit->setPlaceholderText(tracker() == TrackerKind::GoogleHealth ? u"….apps.googleusercontent.com"_s : QString());
    m_clientSecret.edit->setPlaceholderText(
        tracker() == TrackerKind::Fitbit ? tr("Only for clients of the type Server") : QString());
}

TrackerKind WhoPage::tracker() const
{
    return static_cast<TrackerKind>(m_trackers->checkedId());
}

bool WhoPage::check(const Field &field, bool isRight, const QString &sentence)
{
    field.error->setText(sentence);
    field.error->setVisible(!isRight);
    field.edit->setProperty("error", !isRight);
    // Read out with the field itself.
    field.edit->setAccessibleDescription(sentence);
    field.edit->update();
    return isRight;
}

std::optional<EnrolmentRequest> WhoPage::request()
{
    EnrolmentRequest request;
    request.name = m_name.edit->text().trimmed();
    request.tracker = tracker();
    request.client.id = m_clientId.edit->text().trimmed();
    request.client.secret = Secret(m_clientSecret.edit->text().trimmed().toUtf8());
    if (const QByteArray zone = m_zone->currentData().toByteArray(); !zone.isEmpty())
        request.zone = QTimeZone(zone);

    const bool byHand = request.tracker == TrackerKind::Manual;
    const bool needsSecret = request.tracker == TrackerKind::GoogleHealth;
    const bool named = check(m_name, !request.name.isEmpty(), tr("Give the player a name."));
    const bool hasId = check(m_clientId, byHand || !request.client.id.isEmpty(),
                             tr("Copy the client id from the provider's console; without one nobody can be asked."));
    const bool hasSecret = check(m_clientSecret, !needsSecret || !request.client.secret.isEmpty(),
                                 tr("Google's desktop clients have a secret too. Copy it from the same page."));
    if (named && hasId && hasSecret)
        return request;
    (!named ? m_name : !hasId ? m_clientId : m_clientSecret).edit->setFocus();
    return std::nullopt;
}

void WhoPage::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_name.edit->setFocus();
}

void WhoPage::suggest(const QString &name, TrackerKind tracker)
{
    m_name.edit->setText(name);
    m_trackers->button(static_cast<int>(tracker))->setChecked(true);
}

void WhoPage::nextPlayer()
{
    m_name.edit->clear();
    setTrouble({});
}

} // namespace stepladder
