// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/tracker_page.h"

#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/inline_link.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/until_words.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/tab_order.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

enum Place { Here, Elsewhere };

/// An id as it is recognised: its beginning and its end.
QString shortened(const QString &id)
{
    constexpr qsizetype begin = 10;
    const qsizetype dot = id.indexOf(u'.');
    return id.size() <= 2 * begin || dot < begin ? id : id.left(begin) + u'…' + id.mid(dot + 1);
}

} // namespace

TrackerPage::TrackerPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_appearance(appearance), m_clock(clock),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_invitations(new QVBoxLayout),
      m_name(new TextField(appearance, tr("&Who is it?"), u"name"_s, this)), m_trouble(new Notice(appearance, this)),
      m_trackers(new QButtonGroup(this)), m_places(new QButtonGroup(this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"trackerTitle"_s);
    m_words->setObjectName(u"trackerWords"_s);
    m_trouble->setWordsName(u"trouble"_s);
    m_name->edit()->setMaxLength(maxNameLength);
    m_name->edit()->setPlaceholderText(tr("The name on the ladder"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_invitations);
    m_invitations->setSpacing(theme.px(4));
    column->addWidget(m_trouble);
    column->addSpacing(theme.px(8));
    column->addWidget(m_name);
    column->addSpacing(theme.px(12));
    addTrackers(column);
    column->addSpacing(theme.px(8));
    addPlaces(column);
    column->addSpacing(theme.px(8));
    addClient(column);
    column->addStretch(1);
    connect(m_trackers, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showClient();
        if (on && m_name->hasTrouble())
            judgeName(); // who may come back with one may not with another
    });
    connect(m_name->edit(), &QLineEdit::editingFinished, this, &TrackerPage::judgeName);
}

void TrackerPage::addTrackers(QVBoxLayout *column)
{
    const Theme &theme = m_appearance.theme();
    auto *label = wrappedLabel(m_appearance, Type::Control, &Theme::text2, this);
    label->setText(tr("What counts the steps?"));
    column->addWidget(label);
    struct Kind {
        TrackerKind kind;
        QString text;
        QString words;
    };
    const Kind kinds[] = {
        {TrackerKind::GoogleHealth, tr("&Google Health"), tr("Pixel and Fitbit watches, by the player's Google account")},
        {TrackerKind::Fitbit, tr("A &Fitbit-compatible server"), tr("For leagues that run one of their own")},
        {TrackerKind::Manual, tr("By &hand, or from a file"), {}}};
    for (const Kind &kind : kinds) {
        auto *choice = new QRadioButton(kind.text, this);
        choice->setObjectName(word(kind.kind));
        choice->setMinimumHeight(theme.px(26));
        choice->setAccessibleDescription(kind.words);
        m_trackers->addButton(choice, static_cast<int>(kind.kind));
        column->addWidget(choice);
        if (kind.words.isEmpty())
            continue;
        auto *words = wrappedLabel(m_appearance, Type::Caption, &Theme::text3, this);
        words->setText(kind.words);
        auto *indented = new QHBoxLayout;
        indented->setSpacing(0);
        indented->addSpacing(theme.px(26));
        indented->addWidget(words, 1);
        column->addLayout(indented);
    }
    m_trackers->button(static_cast<int>(TrackerKind::GoogleHealth))->setChecked(true);
}

void TrackerPage::addPlaces(QVBoxLayout *column)
{
    const Theme &theme = m_appearance.theme();
    m_placePart = new QWidget(this);
    auto *part = new QVBoxLayout(m_placePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(theme.px(4));
    auto *label = wrappedLabel(m_appearance, Type::Control, &Theme::text2, m_placePart);
    label->setText(tr("Where does the player sit?"));
    part->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(20));
    const std::pair<Place, QString> places[] = {{Here, tr("He&re, at this computer")}, {Elsewhere, tr("&Somewhere else")}};
    for (const auto &[place, text] : places) {
        auto *choice = new QRadioButton(text, m_placePart);
        choice->setObjectName(place == Here ? u"here"_s : u"elsewhere"_s);
        choice->setMinimumHeight(theme.px(26));
        m_places->addButton(choice, place);
        row->addWidget(choice);
    }
    m_places->button(Elsewhere)->setAccessibleDescription(tr("You send a link, and get back one address."));
    m_places->button(Here)->setChecked(true);
    row->addStretch(1);
    part->addLayout(row);
    column->addWidget(m_placePart);
}

void TrackerPage::addClient(QVBoxLayout *column)
{
    m_clientPart = new QWidget(this);
    m_clientPart->setObjectName(u"leagueClient"_s);
    m_client = wrappedLabel(m_appearance, Type::Control, &Theme::text2, m_clientPart);
    m_client->setObjectName(u"leagueClientWords"_s);
    auto *another = inlineLink(tr("&Use another one"), u"useAnotherClient"_s, m_clientPart);
    auto *part = new QVBoxLayout(m_clientPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(m_appearance.theme().px(6)); // the ring of the link
    part->addWidget(m_client);
    part->addWidget(another, 0, Qt::AlignLeading);
    column->addWidget(m_clientPart);
    m_tokenFile = inlineLink(tr("I have a to&ken file from the old cloud"), u"useTokenFile"_s, this);
    column->addWidget(m_tokenFile, 0, Qt::AlignLeading);
    connect(another, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_tokenFile, &QPushButton::clicked, this, [this] {
        if (const auto applicant = named())
            Q_EMIT tokenFileChosen(*applicant);
    });
}

void TrackerPage::refresh()
{
    m_trouble->clear();
    const Result<std::vector<Player>> players = m_port.players();
    const bool isFirst = players && players->empty();
    m_title->setText(isFirst ? tr("Every ladder starts with one rung") : tr("Add a player"));
    m_words->setText(isFirst ? tr("Add yourself first. Nothing leaves this computer until you connect something.") : QString());
    m_words->setVisible(isFirst);
    if (!players)
        m_trouble->tell(Notice::Tone::Trouble, sentence(players.error()));
    showInvitations();
    showClient();
}

void TrackerPage::showInvitations()
{
    while (QLayoutItem *item = m_invitations->takeAt(0)) {
        item->widget()->deleteLater(); // its button may be what led here
        item->widget()->hide();
        delete item;
    }
    const Result<std::vector<Invitation>> pending = m_port.invitations();
    if (!pending) {
        m_trouble->tell(Notice::Tone::Trouble, sentence(pending.error()));
        return;
    }
    const Reader reader{locale(), QTimeZone::systemTimeZone(), m_clock.now()};
    for (const Invitation &invitation : *pending) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *words = new Notice(m_appearance, line);
        words->tell(Notice::Tone::Waiting,
                    tr("%1's answer is awaited until %2.", "player, time").arg(invitation.player, untilWords(invitation.endsAt, reader)));
        auto *resume = inlineLink(tr("Continue"), u"resume %1"_s.arg(invitation.player), line);
        resume->setAccessibleName(tr("Continue with %1").arg(invitation.player));
        row->addWidget(words, 1);
        row->addWidget(resume, 0, Qt::AlignTop);
        m_invitations->addWidget(line);
        connect(resume, &QPushButton::clicked, this, [this, invitation] { Q_EMIT invitationChosen(invitation); });
    }
    tabAlongLayouts(*this);
}

void TrackerPage::showClient()
{
    const TrackerKind kind = tracker();
    const bool isByHand = kind == TrackerKind::Manual;
    m_placePart->setVisible(!isByHand);
    m_tokenFile->setVisible(kind == TrackerKind::Fitbit);
    const Result<QString> id = isByHand ? QString() : m_port.leagueClient(kind);
    if (!id)
        m_trouble->tell(Notice::Tone::Trouble, sentence(id.error()));
    m_hasClient = id && !id->isEmpty();
    m_clientPart->setVisible(m_hasClient);
    if (m_hasClient) {
        m_client->setText(kind == TrackerKind::GoogleHealth
                              ? tr("Through the league's Google client %1", "its id").arg(shortened(*id))
                              : tr("Through the league's client %1", "its id").arg(shortened(*id)));
        m_client->setToolTip(*id);
    }
    Q_EMIT buttonsChanged();
}

TrackerKind TrackerPage::tracker() const
{
    return static_cast<TrackerKind>(m_trackers->checkedId());
}

std::optional<Applicant> TrackerPage::named()
{
    if (m_name->text().isEmpty()) {
        setNameTrouble(tr("Give the player a name."));
        return std::nullopt;
    }
    judgeName();
    if (m_name->hasTrouble()) {
        setNameTrouble(m_name->trouble());
        return std::nullopt;
    }
    return Applicant{m_name->text(), tracker(), std::nullopt, {}};
}

void TrackerPage::judgeName()
{
    if (m_name->text().isEmpty())
        return; // nobody is told off for what is still to come
    const Result<void> right = m_port.checkApplicant({m_name->text(), tracker(), std::nullopt, {}});
    const bool isNames = !right && (right.error().kind == ErrorKind::AlreadyExists || right.error().kind == ErrorKind::InvalidInput);
    m_name->setTrouble(isNames ? sentence(right.error()) : QString());
}

void TrackerPage::choose(bool anotherClient)
{
    const std::optional<Applicant> found = named();
    if (!found)
        return;
    const Applicant &applicant = *found;
    if (applicant.tracker != TrackerKind::Manual) {
        const bool isElsewhere = m_places->checkedId() == Elsewhere;
        Q_EMIT chosen({applicant, isElsewhere, anotherClient || !m_hasClient});
        return;
    }
    if (const Result<Player> player = m_port.addByHand(applicant.name))
        Q_EMIT addedByHand(*player);
    else
        setNameTrouble(endingOf(player.error(), applicant, false).words);
}

void TrackerPage::goForward()
{
    choose(false);
}

void TrackerPage::setNameTrouble(const QString &sentence)
{
    m_name->setTrouble(sentence);
    m_name->edit()->setFocus();
    m_name->edit()->selectAll();
}

void TrackerPage::nextPlayer()
{
    m_name->edit()->clear();
    m_name->setTrouble({});
}

void TrackerPage::suggest(const QString &name, TrackerKind tracker)
{
    m_name->edit()->setText(name);
    m_trackers->button(static_cast<int>(tracker))->setChecked(true);
}

Unfinished TrackerPage::unfinished() const
{
    return {{m_name->text(), tracker(), std::nullopt, {}}, m_places->checkedId() == Elsewhere, 0};
}

void TrackerPage::restore(const Unfinished &typed)
{
    suggest(typed.applicant.name, typed.applicant.tracker);
    m_places->button(typed.isElsewhere ? Elsewhere : Here)->setChecked(true);
}

QWidget *TrackerPage::startsAt() const
{
    return m_name;
}

OnboardingPage::Buttons TrackerPage::buttons() const
{
    return {tracker() == TrackerKind::Manual ? tr("&Add player") : tr("&Continue"), true, tr("Cancel")};
}

} // namespace stepladder
