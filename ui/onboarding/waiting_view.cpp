// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/waiting_view.h"

#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/countdown_ring.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/inline_link.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WaitingView::WaitingView(const Appearance &appearance, const Clock &clock, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_clock(clock), m_openUrl(std::move(openUrl))
{
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    m_words->setObjectName(u"consentWords"_s);
    column->addWidget(m_words);
    column->addSpacing(theme.px(8));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(32));
    m_ring = new CountdownRing(appearance, this);
    row->addWidget(m_ring);
    auto *list = new QVBoxLayout;
    list->setSpacing(theme.px(12));
    m_opened = new Notice(appearance, this, Type::Body);
    m_opened->setWordsName(u"opened"_s);
    m_waiting = new Notice(appearance, this, Type::BodyStrong);
    m_waiting->setWordsName(u"waiting"_s);
    m_then = new Notice(appearance, this, Type::Body);
    list->addStretch(1);
    for (Notice *line : {m_opened, m_waiting, m_then})
        list->addWidget(line);
    list->addStretch(1);
    row->addLayout(list, 1);
    column->addLayout(row);
    column->addSpacing(theme.px(8));

    buildActions(column);
    m_hint = new Notice(appearance, this);
    column->addWidget(m_hint);
    column->addSpacing(theme.px(8));
    buildPaste(column);
    colourIcons();
    column->addStretch(1);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &WaitingView::tick);
}

void WaitingView::buildActions(QVBoxLayout *column)
{
    m_openAgain = new QPushButton(tr("&Open the page again"), this);
    m_openAgain->setObjectName(u"openAgain"_s);
    m_copyLink = new QPushButton(this);
    m_copyLink->setObjectName(u"copyLink"_s);
    m_elsewhere = inlineLink(tr("&Send a link to somebody elsewhere"), u"sendLink"_s, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().px(10));
    for (QPushButton *button : {m_openAgain, m_copyLink})
        button->setAutoDefault(false);
    row->addWidget(m_openAgain);
    row->addWidget(m_copyLink);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_elsewhere, 0, Qt::AlignLeading);
    column->addSpacing(m_appearance.theme().px(4));
    connect(&m_appearance, &Appearance::changed, this, &WaitingView::colourIcons);
    connect(this, &WaitingView::primaryButtonChanged, this, &WaitingView::colourIcons);
    connect(m_openAgain, &QPushButton::clicked, this, &WaitingView::openPage);
    connect(m_copyLink, &QPushButton::clicked, this, &WaitingView::copyLink);
    connect(m_elsewhere, &QPushButton::clicked, this, &WaitingView::elsewhereWanted);
}

void WaitingView::colourIcons()
{
    const Theme &theme = m_appearance.theme();
    m_openAgain->setIcon(lineIcon("link"_L1, theme.text, theme.off));
    m_copyLink->setIcon(lineIcon("copy"_L1, primaryButton() == m_copyLink ? theme.onAccent : theme.text, theme.off));
}

void WaitingView::buildPaste(QVBoxLayout *column)
{
    auto *fields = new QWidget;
    fields->setObjectName(u"paste"_s);
    m_address = new QLineEdit(fields);
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address the browser ended on"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"http://127.0.0.1…"_s);
    m_useAddress = new QPushButton(tr("&Use it"), fields);
    m_useAddress->setObjectName(u"useAddress"_s);
    m_useAddress->setAccessibleName(tr("Use the pasted address"));
    m_useAddress->setAutoDefault(false);
    m_useAddress->setEnabled(false);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_appearance.theme().px(8));
    row->addWidget(m_address, 1);
    row->addWidget(m_useAddress);
    fields->setFocusProxy(m_address);
    m_paste = new FormField(m_appearance, tr("Did the browser end on a page that cannot be shown? Paste its &address:"), fields, this);
    column->addWidget(m_paste);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_useAddress->setEnabled(!text.trimmed().isEmpty());
        setPasteTrouble({});
        Q_EMIT primaryButtonChanged();
    });
    const auto use = [this] {
        if (!m_address->text().trimmed().isEmpty())
            Q_EMIT addressPasted(m_address->text());
    };
    connect(m_address, &QLineEdit::returnPressed, this, use);
    connect(m_useAddress, &QPushButton::clicked, this, use);
}

void WaitingView::prepare(TrackerKind tracker, std::chrono::seconds deadline)
{
    stop();
    m_hasNoBrowser = false;
    m_deadline = deadline;
    m_tracker = tracker;
    m_page.clear();
    m_address->clear();
    m_copyLink->setText(tr("Copy &link"));
    m_words->setText(tr("The page of %1 opens in your browser.").arg(serviceName(tracker)));
    m_opened->tell(Notice::Tone::Waiting, tr("Opening the browser"));
    m_waiting->tell(Notice::Tone::Later, tr("Waiting for your answer"));
    m_then->tell(Notice::Tone::Later, tr("Then the first days are read"));
    m_hint->tell(Notice::Tone::Plain,
                 tracker == TrackerKind::GoogleHealth
                     ? tr("Google may say that it has not verified this app. That is expected: the app is your organiser's "
                          "own. Choose Advanced, then continue.")
                     : QString());
    m_ring->setTime(m_deadline, m_deadline);
    Q_EMIT primaryButtonChanged();
    for (QWidget *part : std::initializer_list<QWidget *>{m_openAgain, m_copyLink, m_paste})
        part->setEnabled(false);
}

void WaitingView::start(const QUrl &page)
{
    m_page = page;
    m_startedAt = m_clock.now();
    for (QWidget *part : std::initializer_list<QWidget *>{m_openAgain, m_copyLink, m_paste})
        part->setEnabled(true);
    m_waiting->tell(Notice::Tone::Waiting, tr("Waiting for your answer"));
    openPage();
    tick();
    m_tick.start();
}

void WaitingView::keep()
{
    prepare(m_tracker, m_deadline);
    m_words->setText(tr("Access was allowed. One moment."));
    m_opened->tell(Notice::Tone::Done, tr("Access allowed"));
    m_waiting->tell(Notice::Tone::Waiting, tr("Keeping it safe"));
}

void WaitingView::stop()
{
    m_tick.stop();
    ++m_opening;
}

void WaitingView::openPage()
{
    m_words->setText(tr("The page of %1 opens in your browser.").arg(serviceName(m_tracker)));
    m_opened->tell(Notice::Tone::Waiting, tr("Opening the browser"));
    deliver(m_openUrl(m_page), QPointer(this), &WaitingView::pageOpened, ++m_opening);
}

void WaitingView::pageOpened(int opening, bool worked)
{
    if (opening != m_opening)
        return;
    m_hasNoBrowser = !worked;
    if (worked) {
        m_words->setText(tr("Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by "
                            "itself.").arg(serviceName(m_tracker)));
        m_opened->tell(Notice::Tone::Done, tr("Browser opened"));
    } else {
        m_words->setText(tr("No browser could be opened. Copy the link and open it yourself. This page moves on by itself."));
        m_opened->tell(Notice::Tone::Care, tr("The browser did not open"));
        announce(m_words, m_words->text());
        if (m_openAgain->hasFocus())
            m_copyLink->setFocus();
    }
    Q_EMIT primaryButtonChanged();
}

// Enter in the address uses it, and copies nothing.
QPushButton *WaitingView::primaryButton() const
{
    return m_hasNoBrowser && m_address->text().isEmpty() ? m_copyLink : nullptr;
}

void WaitingView::copyLink()
{
    QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
    m_copyLink->setText(tr("&Link copied"));
}

void WaitingView::setPasteTrouble(const QString &sentence)
{
    m_paste->setTrouble(sentence);
    m_address->setProperty("error", !sentence.isEmpty());
    m_address->setAccessibleDescription(sentence);
    m_address->update();
}

void WaitingView::tick()
{
    const auto passed = std::chrono::seconds(m_startedAt.secsTo(m_clock.now()));
    m_ring->setTime(m_deadline - passed, m_deadline);
}

} // namespace stepladder
