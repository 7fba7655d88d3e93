// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/onboarding/deliver.h"
#include "ui/onboarding/folding_area.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/settings/desktop_page.h"
#include "ui/settings/ntfy_page.h"
#include "ui/settings/part_list.h"
#include "ui/settings/preview_pane.h"
#include "ui/settings/rules_effect.h"
#include "ui/settings/rules_page.h"
#include "ui/settings/schedule_page.h"
#include "ui/settings/slack_page.h"
#include "ui/settings/sms_page.h"
#include "ui/theme/announce.h"
#include "ui/theme/fitted.h"
#include "ui/theme/reader.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/typed_field.h"
#include "ui/theme/unsaved.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double sideWidth = 190;
constexpr double previewWidth = 430; // a ranking of usual names breaks no line
constexpr double effectWidth = 500;
constexpr double before = 20; ///< the form
constexpr double after = 12;
constexpr double formWidth = 438;
constexpr double formRoom = before + formWidth + after;
constexpr double leastWidth = 380; ///< of each

bool isScoredAlike(const League &one, const League &other)
{
    return one.rules == other.rules && one.season == other.season && one.zone == other.zone;
}

} // namespace

SettingsDialog::SettingsDialog(SettingsPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings), m_list(new PartList(surroundings.appearance)), m_pages(new QStackedWidget(this)),
      m_rules(new RulesPage(surroundings.appearance, surroundings.clock)),
      m_effect(new RulesEffect(surroundings.appearance, surroundings.clock, this)), m_preview(new PreviewPane(surroundings.appearance, this)), m_outcome(new Notice(surroundings.appearance, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    const Theme &theme = surroundings.appearance.theme();
    build();
    announcePage(tr("Rules"), [this] { return m_rules; });
    announcePage(tr("Schedule"), [this] { return new SchedulePage(m_surroundings.appearance, m_surroundings.clock); });
    announcePage(tr("Slack"), [this] { return new SlackPage(m_surroundings.appearance); });
    announcePage(tr("Text messages"), [this] { return new SmsPage(m_surroundings.appearance); });
    announcePage(tr("ntfy"), [this] { return new NtfyPage(m_surroundings.appearance); });
    announcePage(tr("This computer"), [this] { return new DesktopPage(m_surroundings.appearance); });
    resize(fitted({theme.px(1160), theme.px(680)}, *this));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &SettingsDialog::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::turnTo);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_isSaving)
            QDialog::reject();
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    read();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    if (m_isRead)
        showSave();
    m_nextPage.setSingleShot(true);
    connect(&m_nextPage, &QTimer::timeout, this, &SettingsDialog::addNextPage);
    m_nextPage.start(0);
}

void SettingsDialog::build()
{
    const Appearance &appearance = m_surroundings.appearance;
    const Theme &theme = appearance.theme();
    m_cancel->setObjectName(u"cancelSettings"_s);
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveSettings"_s);
    m_save->setDefault(true);
    m_outcome->setWordsName(u"settingsOutcome"_s);
    auto *side = new Ground(appearance, &Theme::win, Qt::RightEdge, this);
    side->setFixedWidth(theme.px(sideWidth));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(theme.px(10), theme.px(16), theme.px(10), theme.px(16));
    sideColumn->addWidget(m_list);
    for (QWidget *each : std::initializer_list<QWidget *>{m_pages, m_preview, m_effect})
        each->setMinimumWidth(theme.px(leastWidth));
    m_preview->setMaximumWidth(theme.px(previewWidth));
    auto *form = new QWidget(this);
    auto *formRow = new QHBoxLayout(form);
    formRow->setContentsMargins(0, 0, 0, 0);
    formRow->setSpacing(0);
    formRow->addSpacing(theme.px(before));
    formRow->addWidget(m_pages, 1);
    formRow->addSpacing(theme.px(after));
    auto *area = new FoldingArea(appearance, {formRoom + effectWidth, 0}, this);
    area->addPart(form, static_cast<int>(formRoom));
    area->addPart(m_preview, static_cast<int>(effectWidth));
    area->addPart(m_effect, static_cast<int>(effectWidth));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(side);
    parts->addWidget(area, 1);
    auto *foot = new Ground(appearance, &Theme::win, Qt::TopEdge, this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme.px(22), theme.px(15), theme.px(22), theme.px(15));
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(m_outcome, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(parts, 1);
    column->addWidget(foot);
}

void SettingsDialog::announcePage(const QString &name, std::function<SettingsPage *()> make)
{
    m_list->add(name);
    m_toMake.push_back(std::move(make));
}

void SettingsDialog::addNextPage()
{
    if (!isWhole())
        addPage(m_toMake[m_parts.size()]());
    turnToWanted();
    if (!isWhole())
        m_nextPage.start(0);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    const Theme &theme = m_surroundings.appearance.theme();
    // Focus rings reach beyond the fields.
    page->setContentsMargins(theme.px(8), theme.px(24), theme.px(8), theme.px(16));
    auto *scrolled = new ScrolledPage(page);
    scrolled->keepBarRoom();
    m_pages->addWidget(scrolled);
    m_parts.push_back(page);
    if (m_isRead) {
        page->fill(m_settings);
        if (auto *channel = qobject_cast<ChannelPage *>(page))
            channel->tellState(m_port.trouble(channel->kind()));
        m_filled += contentsOf(*page);
    }
    connect(page, &SettingsPage::edited, this, [this, page] {
        m_rulesEntered += page == m_rules ? 1 : 0;
        m_outcome->clear();
        markPart(page, false);
        showSave();
        m_pause.start();
    });
    if (auto *channel = qobject_cast<ChannelPage *>(page)) {
        connect(channel, &ChannelPage::probeRequested, this, [this, channel] { probe(channel); });
        connect(channel, &ChannelPage::sampleRequested, this, [this, channel] { sendSample(channel); });
    }
    if (m_parts.size() == 1 || isWhole())
        tabAlongLayouts(*this);
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

void SettingsDialog::read()
{
    const Result<MessageSettings> kept = m_port.read();
    m_isRead = kept.has_value();
    if (!kept) {
        m_isBusy = true; // for good
        m_save->setEnabled(false);
        m_outcome->tell(Notice::Tone::Trouble, sentence(kept.error()));
        return;
    }
    m_settings = *kept;
}

MessageSettings SettingsDialog::entered() const
{
    MessageSettings settings = m_settings;
    for (const SettingsPage *page : m_parts)
        page->addTo(settings);
    return settings;
}

ChannelPage *SettingsDialog::shownChannel() const
{
    const int page = m_pages->currentIndex();
    return page < 0 ? nullptr : qobject_cast<ChannelPage *>(m_parts[static_cast<size_t>(page)]);
}

bool SettingsDialog::isShowingRules() const
{
    return m_pages->currentIndex() >= 0 && m_parts[static_cast<size_t>(m_pages->currentIndex())] == m_rules;
}

void SettingsDialog::turnTo(int page)
{
    while (std::ssize(m_parts) <= page)
        addPage(m_toMake[m_parts.size()]());
    m_pages->setCurrentIndex(page);
    for (QWidget *each : std::initializer_list<QWidget *>{m_preview, m_effect})
        each->hide(); // first: together they would need a wider window
    m_preview->setVisible(shownChannel());
    m_effect->setVisible(isShowingRules());
    follow();
}

void SettingsDialog::showChannel(ChannelKind channel)
{
    m_wanted = channel;
    turnToWanted();
}

void SettingsDialog::turnToWanted()
{
    const auto isWanted = [this](const SettingsPage *page) {
        const auto *channel = qobject_cast<const ChannelPage *>(page);
        return channel && channel->kind() == m_wanted;
    };
    const auto found = std::ranges::find_if(m_parts, isWanted);
    if (found == m_parts.end())
        return;
    m_wanted.reset();
    m_list->setCurrentRow(static_cast<int>(found - m_parts.begin()));
}

void SettingsDialog::markPart(const SettingsPage *page, bool isWrong)
{
    m_list->mark(static_cast<int>(std::ranges::find(m_parts, page) - m_parts.begin()), isWrong);
}

void SettingsDialog::showSave()
{
    bool isRight = true;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const QString trouble = m_parts[i]->trouble();
        if (trouble.isEmpty())
            continue;
        markPart(m_parts[i], true);
        if (isRight)
            m_outcome->tell(Notice::Tone::Trouble, tr("%1: %2", "a part of the settings, and what is the matter there").arg(m_list->item(static_cast<int>(i))->text(), trouble));
        isRight = false;
    }
    m_save->setEnabled(!m_isBusy && isRight);
    m_save->setText(tr("&Save"));
    const Result<League> draft = m_rules->draft();
    if (!m_save->isEnabled() || !draft)
        return;
    const Reader reader{locale(), draft->zone, m_surroundings.clock.now()};
    if (!isScoredAlike(*draft, m_settings.league))
        m_save->setText(tr("&Save from %1", "a day").arg(reader.longDate(draft->season.first)));
}

void SettingsDialog::previewRules()
{
    const Result<League> draft = m_rules->draft();
    if (!draft) {
        m_effect->tellNone();
        return;
    }
    m_effect->wait();
    if (m_isPreviewing)
        return; // its answer asks again
    m_isPreviewing = true;
    deliver(m_port.previewRules(*draft), QPointer(this), &SettingsDialog::previewed, m_rulesEntered);
}

void SettingsDialog::previewed(int entered, Result<RulesPreview> preview)
{
    m_isPreviewing = false;
    const Result<League> draft = m_rules->draft();
    if (entered == m_rulesEntered && draft)
        m_effect->tell(preview, *draft, isScoredAlike(*draft, m_settings.league));
    else if (!m_pause.isActive())
        previewRules();
}

void SettingsDialog::follow()
{
    if (isShowingRules())
        previewRules();
    ChannelPage *page = shownChannel();
    if (!page)
        return;
    page->setHasSecret(m_port.hasSecret(entered(), page->kind()));
    m_preview->expect(page->kind());
    ++m_messagesWanted;
    previewMessages();
}

void SettingsDialog::previewMessages()
{
    const ChannelPage *page = shownChannel();
    if (!page || m_isPreviewingMessages)
        return; // its answer asks again
    m_isPreviewingMessages = true;
    deliver(m_port.preview(entered(), page->kind()), QPointer(this), &SettingsDialog::messagesPreviewed, m_messagesWanted);
}

void SettingsDialog::messagesPreviewed(int wanted, Result<MessagePreview> preview)
{
    m_isPreviewingMessages = false;
    const ChannelPage *page = shownChannel();
    if (page && wanted == m_messagesWanted)
        m_preview->tell(page->kind(), preview);
    else
        previewMessages();
}

/// The button that was pressed is off meanwhile, and loses the keyboard.
void SettingsDialog::beginAsking(ChannelPage *page, const QString &words)
{
    m_asked = page;
    m_hadKeyboard = focusWidget();
    page->setBusy(true, words);
    setBusy(true);
    m_gotKeyboard = focusWidget();
}

void SettingsDialog::endAsking()
{
    setBusy(false);
    m_asked->setBusy(false);
    if (m_hadKeyboard && focusWidget() == m_gotKeyboard) // else somebody took it elsewhere
        m_hadKeyboard->setFocus();
}

void SettingsDialog::probe(ChannelPage *page)
{
    beginAsking(page, tr("The service is being asked."));
    deliver(m_port.probe(entered(), page->kind()), QPointer(this), &SettingsDialog::probed, ++m_attempt);
}

void SettingsDialog::probed(int attempt, Result<QString> found)
{
    if (attempt != m_attempt)
        return;
    endAsking();
    if (found)
        m_asked->tellOutcome(*found);
    else
        m_asked->refuse(found.error());
}

void SettingsDialog::sendSample(ChannelPage *page)
{
    beginAsking(page, tr("The sample is on its way."));
    deliver(m_port.sendSample(entered(), page->kind()), QPointer(this), &SettingsDialog::sampleSent, ++m_attempt);
}

void SettingsDialog::sampleSent(int attempt, Result<void> sent)
{
    if (attempt != m_attempt)
        return;
    endAsking();
    if (sent)
        m_asked->tellOutcome(tr("The sample is there. Nothing was saved."));
    else
        m_asked->refuse(sent.error());
}

/// Turns to the first part that is not right.
bool SettingsDialog::isRight(const MessageSettings &settings)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto *channel = qobject_cast<ChannelPage *>(m_parts[i]);
        if (channel)
            channel->setHasSecret(m_port.hasSecret(settings, channel->kind())); // it may never have been shown
        QWidget *wrong = m_parts[i]->mark();
        const bool isAsked = !wrong && channel && isOn(settings, channel->kind());
        const Result<void> checked = isAsked ? m_port.check(settings, channel->kind()) : Result<void>();
        markPart(m_parts[i], wrong || !checked);
        if (!wrong && checked)
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        if (wrong)
            wrong->setFocus();
        else
            channel->refuse(checked.error());
        return false;
    }
    return true;
}

/// A key may save or close while half a date stands in its field.
void SettingsDialog::endTyping()
{
    if (auto *field = qobject_cast<TypedField *>(focusWidget()))
        field->finish();
}

void SettingsDialog::save()
{
    endTyping();
    const MessageSettings settings = entered();
    if (m_isSaving)
        return;
    if (!isRight(settings)) {
        Q_EMIT stayedOpen();
        return;
    }
    const auto isRefused = [&](const SettingsPage *page) {
        const auto *channel = qobject_cast<const ChannelPage *>(page);
        return channel && channel->isRefused() && isOn(settings, channel->kind());
    };
    if (const auto refused = std::ranges::find_if(m_parts, isRefused); refused != m_parts.end())
        askWhetherToKeep(*qobject_cast<const ChannelPage *>(*refused));
    else
        keep();
}

void SettingsDialog::keep()
{
    const MessageSettings settings = entered();
    m_isSaving = true;
    setBusy(true);
    m_outcome->tell(Notice::Tone::Waiting, tr("It is being saved."));
    deliver(m_port.save(settings), QPointer(this), &SettingsDialog::ended, ++m_attempt);
}

void SettingsDialog::ended(int, Result<void> kept)
{
    m_isSaving = false;
    setBusy(false);
    if (!kept) {
        m_outcome->tell(Notice::Tone::Trouble, sentence(kept.error()));
        announce(m_outcome, m_outcome->words());
        Q_EMIT stayedOpen();
        return;
    }
    Q_EMIT saved();
    accept();
}

void SettingsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    showSave();
    m_pages->setEnabled(!m_isSaving);
    m_list->setEnabled(!busy); // the answer is about this part
}

} // namespace stepladder
