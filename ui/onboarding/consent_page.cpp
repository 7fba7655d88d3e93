// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/consent_page.h"

#include "ui/onboarding/countdown_ring.h"
#include "ui/onboarding/wrapped_label.h"
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

ConsentPage::ConsentPage(const Appearance &appearance, const Clock &clock, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_clock(clock), m_openUrl(std::move(openUrl))
{
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *title = wrappedLabel(appearance, Type::Title1, &Theme::text, this);
    title->setText(tr("Allow Stepladder to read your steps"));
    column->addWidget(title);
    m_words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    m_words->setObjectName(u"consentWords"_s);
    column->addWidget(m_words);
    column->addSpacing(theme.px(16));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(32));
    m_ring = new CountdownRing(appearance, this);
    row->addWidget(m_ring);
    auto *list = new QVBoxLayout;
    list->setSpacing(theme.px(12));
    m_opened = wrappedLabel(appearance, Type::Body, &Theme::text, this);
    m_opened->setObjectName(u"opened"_s);
    m_waiting = wrappedLabel(appearance, Type::BodyStrong, &Theme::text, this);
    m_waiting->setText(tr("Waiting for your answer"));
    auto *then = wrappedLabel(appearance, Type::Body, &Theme::text3, this);
    then->setText(tr("Then the first days are read"));
    list->addStretch(1);
    for (ThemedLabel *label : {m_opened, m_waiting, then})
        list->addWidget(label);
    list->addStretch(1);
    row->addLayout(list, 1);
    column->addLayout(row);
    column->addSpacing(theme.px(16));

    buildActions(column);
    m_hint = wrappedLabel(appearance, Type::Control, &Theme::text2, this);
    column->addWidget(m_hint);
    column->addSpacing(theme.px(12));
    buildPaste(column);
    column->addStretch(1);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ConsentPage::tick);
    setFocusProxy(m_openAgain);
}

void ConsentPage::buildActions(QVBoxLayout *column)
{
    m_openAgain = new QPushButton(tr("&Open the page again"), this);
    m_openAgain->setObjectName(u"openAgain"_s);
    m_copyLink = new QPushButton(tr("Copy &link"), this);
    m_copyLink->setObjectName(u"copyLink"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().px(10));
    for (QPushButton *button : {m_openAgain, m_copyLink}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(m_appearance.theme().px(12));
    connect(&m_appearance, &Appearance::changed, this, &ConsentPage::colourIcons);
    colourIcons();
    connect(m_openAgain, &QPushButton::clicked, this, &ConsentPage::openPage);
    connect(m_copyLink, &QPushButton::clicked, this, &ConsentPage::copyLink);
}

void ConsentPage::colourIcons()
{
    const Theme &theme = m_appearance.theme();
    m_openAgain->setIcon(lineIcon("link"_L1, theme.text, theme.text3));
    m_copyLink->setIcon(lineIcon("copy"_L1, theme.text, theme.text3));
}

void ConsentPage::buildPaste(QVBoxLayout *column)
{
    auto *label = wrappedLabel(m_appearance, Type::Control, &Theme::text2, this);
    label->setText(tr("Did the &browser end on a page that cannot be shown? Paste its address:"));
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address the browser ended on"));
    m_address->setPlaceholderText(u"http://127.0.0.1…"_s);
    label->setBuddy(m_address);
    m_useAddress = new QPushButton(tr("&Use it"), this);
    m_useAddress->setObjectName(u"useAddress"_s);
    m_useAddress->setAccessibleName(tr("Use the pasted address"));
    m_useAddress->setAutoDefault(false);
    m_useAddress->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().px(8));
    row->addWidget(m_address, 1);
    row->addWidget(m_useAddress);
    m_pasteTrouble = wrappedLabel(m_appearance, Type::Caption, &Theme::bad, this);
    m_pasteTrouble->setObjectName(u"pasteTrouble"_s);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_pasteTrouble);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_useAddress->setEnabled(!text.trimmed().isEmpty());
        setPasteTrouble({});
    });
    connect(m_address, &QLineEdit::returnPressed, this, &ConsentPage::paste);
    connect(m_useAddress, &QPushButton::clicked, this, &ConsentPage::paste);
}

void ConsentPage::start(const QUrl &page, TrackerKind tracker, std::chrono::seconds deadline)
{
    m_page = page;
    m_service = tracker == TrackerKind::GoogleHealth ? tr("Google", "the service as people call it") : tr("Fitbit");
    m_hint->setText(tracker == TrackerKind::GoogleHealth
                        ? tr("Google may say that it has not verified this app. That is expected: the app is your organiser's "
                             "own. Choose Advanced, then continue.")
                        : QString());
    m_deadline = deadline;
    m_startedAt = m_clock.now();
    m_address->clear();
    openPage();
    tick();
    m_tick.start();
}

void ConsentPage::stop()
{
    m_tick.stop();
}

void ConsentPage::openPage()
{
    if (m_openUrl(m_page)) {
        m_words->setText(tr("Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by "
                            "itself.").arg(m_service));
        m_opened->setText(tr("Browser opened"));
    } else {
        m_words->setText(tr("The page of %1 waits for you: copy the link and open it in a browser. This page moves on by "
                            "itself.").arg(m_service));
        m_opened->setText(tr("The browser did not open"));
    }
}

void ConsentPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
    m_copyLink->setText(tr("&Link copied"));
}

void ConsentPage::paste()
{
    const QString text = m_address->text().trimmed();
    if (!text.isEmpty())
        Q_EMIT addressPasted(QUrl(text, QUrl::StrictMode));
}

void ConsentPage::setPasteTrouble(const QString &sentence)
{
    m_pasteTrouble->setText(sentence);
    m_address->setProperty("error", !sentence.isEmpty());
    m_address->setAccessibleDescription(sentence);
    m_address->update();
}

void ConsentPage::tick()
{
    const auto passed = std::chrono::seconds(m_startedAt.secsTo(m_clock.now()));
    m_ring->setTime(m_deadline - passed, m_deadline);
}

} // namespace stepladder
