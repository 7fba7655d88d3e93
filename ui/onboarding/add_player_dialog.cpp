// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/add_player_dialog.h"

#include "ui/onboarding/done_page.h"
#include "ui/onboarding/step_list.h"
#include "ui/onboarding/who_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

AddPlayerDialog::AddPlayerDialog(EnrolmentPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings)
{
    setObjectName(u"addPlayerDialog"_s);
    setWindowTitle(tr("Add a player"));
    build();
    const Theme &theme = surroundings.appearance.theme();
    resize(theme.px(760), theme.px(560));
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(m_cancel, &QPushButton::clicked, this, &AddPlayerDialog::cancelOrNext);
    connect(m_back, &QPushButton::clicked, this, &AddPlayerDialog::goBack);
    connect(m_continue, &QPushButton::clicked, this, &AddPlayerDialog::proceed);
    connect(m_who, &WhoPage::trackerChanged, this, &AddPlayerDialog::updateButtons);
    connect(m_consent, &ConsentPage::addressPasted, this, &AddPlayerDialog::usePasted);
    turnTo(Who);
}

void AddPlayerDialog::build()
{
    const Appearance &appearance = m_surroundings.appearance;
    const Theme &theme = appearance.theme();
    m_steps = new StepList(appearance, {tr("Player"), tr("Consent"), tr("Done")}, this);
    m_pages = new QStackedWidget(this);
    m_who = new WhoPage(appearance);
    m_consent = new ConsentPage(appearance, m_surroundings.clock, m_surroundings.openUrl);
    m_done = new DonePage(appearance);
    for (QWidget *page : std::initializer_list<QWidget *>{m_who, m_consent, m_done})
        m_pages->addWidget(page);

    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"back"_s);
    m_continue = new QPushButton(this);
    m_continue->setObjectName(u"continue"_s);
    for (QPushButton *button : {m_cancel, m_back})
        button->setAutoDefault(false);
    m_continue->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(36), theme.px(15), theme.px(24), theme.px(15));
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_continue);

    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(theme.px(36), theme.px(34), theme.px(36), theme.px(12));
    padded->addWidget(m_pages);
    column->addLayout(padded, 1);
    column->addWidget(hairline);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(column, 1);
}

void AddPlayerDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

void AddPlayerDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(page == Done ? Done + 1 : page);
    updateButtons();
    if (page == Done)
        m_continue->setFocus();
    else
        m_pages->currentWidget()->setFocus();
}

void AddPlayerDialog::updateButtons()
{
    const int page = m_pages->currentIndex();
    m_cancel->setText(page == Done ? tr("&Add another player") : tr("Cancel"));
    m_back->setVisible(page == Consent);
    m_continue->setEnabled(page != Consent);
    if (page == Done)
        m_continue->setText(tr("&Open the leaderboard"));
    else
        m_continue->setText(page == Who && m_who->tracker() == TrackerKind::Manual ? tr("&Add player") : tr("&Continue"));
}

void AddPlayerDialog::suggest(const QString &name, TrackerKind tracker)
{
    m_who->suggest(name, tracker);
}

void AddPlayerDialog::proceed()
{
    if (m_pages->currentIndex() == Done) {
        accept();
        return;
    }
    if (m_pages->currentIndex() != Who)
        return;
    std::optional<EnrolmentRequest> request = m_who->request();
    if (!request)
        return;
    request->league = m_surroundings.league;
    begin(*request);
}

void AddPlayerDialog::begin(const EnrolmentRequest &request)
{
    m_who->setTrouble({});
    if (request.tracker == TrackerKind::Manual) {
        if (const Result<Player> player = m_port.addByHand(request))
            succeed(*player);
        else
            fail(player.error());
        return;
    }
    const Result<QUrl> page = m_port.begin(request);
    if (!page) {
        fail(page.error());
        return;
    }
    m_waiting = true;
    ++m_attempt;
    turnTo(Consent);
    m_consent->start(*page, request.tracker, m_surroundings.deadline);
    follow(&m_port, this, m_attempt);
}

Task<void> AddPlayerDialog::follow(EnrolmentPort *port, QPointer<AddPlayerDialog> dialog, int attempt)
{
    const Result<Player> result = co_await port->finish();
    if (dialog)
        dialog->ended(attempt, result);
}

void AddPlayerDialog::ended(int attempt, const Result<Player> &result)
{
    if (attempt != m_attempt || !m_waiting)
        return;
    m_waiting = false;
    m_consent->stop();
    if (result)
        succeed(*result);
    else
        fail(result.error());
}

void AddPlayerDialog::endConsent()
{
    m_consent->stop();
    if (!m_waiting)
        return;
    m_waiting = false;
    m_port.cancel();
}

void AddPlayerDialog::goBack()
{
    endConsent();
    turnTo(Who);
}

void AddPlayerDialog::cancelOrNext()
{
    if (m_pages->currentIndex() != Done) {
        reject();
        return;
    }
    m_who->nextPlayer();
    turnTo(Who);
}

void AddPlayerDialog::fail(const Error &error)
{
    turnTo(Who);
    m_who->setTrouble(sentence(error));
}

void AddPlayerDialog::succeed(const Player &player)
{
    m_done->setPlayer(player, m_surroundings.leagueName);
    turnTo(Done);
    Q_EMIT playerAdded(player);
}

void AddPlayerDialog::usePasted(const QUrl &address)
{
    if (const Result<void> taken = m_port.redirected(address); !taken)
        m_consent->setPasteTrouble(sentence(taken.error()));
}

void AddPlayerDialog::done(int result)
{
    endConsent();
    QDialog::done(result);
}

} // namespace stepladder
