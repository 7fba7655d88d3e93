// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/players_dialog.h"

#include "ui/onboarding/scrolled_page.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/players/edit_page.h"
#include "ui/players/erase_page.h"
#include "ui/players/invited_page.h"
#include "ui/players/player_list.h"
#include "ui/players/player_page.h"
#include "ui/players/steps_page.h"
#include "ui/players/undo_bar.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/fitted.h"
#include "ui/theme/ground.h"
#include "ui/theme/icons.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/unsaved.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualWidth = 860;
constexpr double sideWidth = 280;
constexpr double leastSide = 210;

/// A name as part of a file's name, on every system.
QString fileNameOf(QString name)
{
    static const QRegularExpression odd(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    name = name.replace(odd, u"-"_s);
    return (name.startsWith(u'.') ? u"_"_s + name : name) + u".json"_s;
}

/// The row below, or where a head or nothing follows, the nearest above; invalid: there is none.
QModelIndex neighbourOf(const QModelIndex &index)
{
    const auto isChoosable = [](const QModelIndex &each) { return each.flags().testFlag(Qt::ItemIsSelectable); };
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    if (isChoosable(below))
        return below;
    QModelIndex above = index.siblingAtRow(index.row() - 1);
    while (above.isValid() && !isChoosable(above))
        above = above.siblingAtRow(above.row() - 1);
    return above;
}

} // namespace

PlayersDialog::PlayersDialog(PlayersPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings), m_list(new PlayerList(surroundings.appearance)),
      m_add(new QPushButton(tr("&Add player…"))), m_pages(new QStackedWidget(this)),
      m_player(new PlayerPage(surroundings.appearance)), m_invited(new InvitedPage(port, surroundings.appearance)),
      m_nobody(new EmptyState(surroundings.appearance, "person"_L1, u"nobody"_s)),
      m_undo(new UndoBar(surroundings.appearance, this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"playersDialog"_s);
    setWindowTitle(tr("Players"));
    build();
    const Theme &theme = surroundings.appearance.theme();
    resize(fitted({theme.px(usualWidth), theme.px(600)}, *this));
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connectPages();
    tabAlongLayouts(*this);
    refresh();
    if (const std::optional<Removal> last = port.lastRemoval()) // before the dialog was closed and opened again
        offerUndo(*last);
    m_list->setFocus();
    QTimer::singleShot(0, this, &PlayersDialog::addForms);
}

void PlayersDialog::build()
{
    const Appearance &appearance = m_surroundings.appearance;
    const Theme &theme = appearance.theme();
    m_add->setObjectName(u"add"_s);
    m_add->setAutoDefault(false);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    auto *side = new Ground(appearance, &Theme::win, Qt::RightEdge, this);
    m_list->setMinimumWidth(theme.px(leastSide));
    side->setMaximumWidth(theme.px(sideWidth));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, theme.px(12), 1, theme.px(15));
    sideColumn->addWidget(m_list, 1);
    auto *addRow = new QHBoxLayout;
    addRow->setContentsMargins(theme.px(20), theme.px(6), theme.px(20), 0);
    addRow->addWidget(m_add);
    sideColumn->addLayout(addRow);
    m_list->setParent(side);

    m_nobody->tell(tr("Nobody plays yet. Add yourself first."));
    connect(m_nobody->offer(tr("Add &yourself…"), u"addYourself"_s), &QPushButton::clicked, this, &PlayersDialog::addRequested);
    addPage(m_player);
    addPage(m_invited);
    addPage(m_nobody);
    auto *padded = new QHBoxLayout; // whose spaces change sides with the language, as margins do not
    padded->setContentsMargins(0, theme.px(24), 0, theme.px(12));
    padded->setSpacing(0);
    padded->addSpacing(theme.px(22));
    padded->addWidget(m_pages, 1);
    padded->addSpacing(theme.px(16));
    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(22), theme.px(15), theme.px(22), theme.px(15));
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(padded, 1);
    column->addWidget(m_undo);
    column->addWidget(hairline);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side, static_cast<int>(sideWidth));
    row->addLayout(column, static_cast<int>(usualWidth - sideWidth));
}

void PlayersDialog::connectPages()
{
    connect(m_list, &PlayerList::chosenChanged, this, &PlayersDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, &PlayersDialog::addRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_invited, &InvitedPage::resumed, this, &PlayersDialog::invitationRequested);
    connect(m_invited, &InvitedPage::withdrawn, this, [this] {
        if (m_list->chosenInvitation()) // which goes
            m_list->setCurrentIndex(neighbourOf(m_list->currentIndex()));
        refresh();
        m_list->setFocus();
    });
    connect(m_undo, &UndoBar::undoRequested, this, &PlayersDialog::undo);
    connect(m_player, &PlayerPage::reconnectRequested, this, [this] {
        if (const std::optional<Player> player = m_list->chosen())
            Q_EMIT reconnectRequested(*player);
    });
    connect(m_player, &PlayerPage::profileRequested, this, [this] {
        if (const std::optional<Player> player = m_list->chosen())
            Q_EMIT profileRequested(player->id);
    });
    connect(m_player, &PlayerPage::textsRequested, this, [this] {
        if (const std::optional<Player> player = m_list->chosen())
            Q_EMIT textsRequested(*player);
    });
    connect(m_player, &PlayerPage::stepsRequested, this, &PlayersDialog::turnToSteps);
    connect(m_player, &PlayerPage::editRequested, this, [this] {
        if (const std::optional<Player> player = m_list->chosen()) {
            addForms();
            turnTo(m_edit);
            m_edit->start(*player, m_players);
        }
    });
    connect(m_player, &PlayerPage::exportRequested, this, &PlayersDialog::chooseFile);
    connect(m_player, &PlayerPage::removeRequested, this, &PlayersDialog::remove);
    connect(m_player, &PlayerPage::eraseRequested, this, [this] {
        const std::optional<Player> player = m_list->chosen();
        if (!player)
            return;
        addForms();
        const Result<void> started = m_erase->start(*player, reader());
        if (started)
            turnTo(m_erase);
        else
            showTrouble(started.error());
    });
}

void PlayersDialog::addForms()
{
    if (m_edit)
        return;
    m_edit = new EditPage(m_port, m_surroundings.appearance, m_surroundings.league, m_surroundings.clock);
    m_steps = new StepsPage(m_port, m_surroundings.appearance, m_surroundings.league, m_surroundings.clock);
    m_erase = new ErasePage(m_port, m_surroundings.appearance);
    for (QWidget *page : std::initializer_list<QWidget *>{m_edit, m_steps, m_erase})
        addPage(page);
    connectForms();
    tabAlongLayouts(*this);
}

void PlayersDialog::addPage(QWidget *page)
{
    const Theme &theme = m_surroundings.appearance.theme();
    // Focus rings reach beyond the fields.
    page->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6));
    m_pages->addWidget(new ScrolledPage(page));
}

void PlayersDialog::connectForms()
{
    connect(m_steps, &StepsPage::entered, this, &PlayersDialog::playersChanged);
    connect(m_steps, &StepsPage::closed, this, [this] {
        turnTo(m_player);
        refresh();
        m_player->stepsButton()->setFocus();
    });
    connect(m_edit, &EditPage::cancelled, this, [this] {
        turnTo(m_player);
        refresh(); // what was read meanwhile
        m_player->editButton()->setFocus();
    });
    connect(m_edit, &EditPage::saved, this, [this] {
        turnTo(m_player);
        refresh();
        m_player->editButton()->setFocus();
        Q_EMIT playersChanged();
    });
    connect(m_erase, &ErasePage::kept, this, [this] {
        turnTo(m_player);
        refresh();
        m_player->eraseButton()->setFocus();
    });
    connect(m_erase, &ErasePage::erased, this, [this] {
        {
            const QSignalBlocker quiet(m_list); // the page goes on telling
            m_players = m_port.players().value_or(std::vector<Player>());
            fillList();
            m_list->setCurrentIndex({});
        }
        Q_EMIT playersChanged();
    });
    connect(m_erase, &ErasePage::closed, this, [this] {
        turnTo(m_player);
        refresh();
        m_list->setFocus();
    });
}

QWidget *PlayersDialog::page() const
{
    return qobject_cast<ScrolledPage *>(m_pages->currentWidget())->widget();
}

/// Leads back to the player; none: their own page is shown.
QPushButton *PlayersDialog::escapeButton() const
{
    if (!m_edit)
        return nullptr;
    if (page() == m_edit)
        return m_edit->escapeButton();
    if (page() == m_steps)
        return m_steps->escapeButton();
    return page() == m_erase ? m_erase->escapeButton() : nullptr;
}

void PlayersDialog::keyPressEvent(QKeyEvent *event)
{
    QPushButton *back = event->matches(QKeySequence::Cancel) ? escapeButton() : nullptr;
    if (back)
        back->click();
    else
        QDialog::keyPressEvent(event);
}

void PlayersDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

Reader PlayersDialog::reader() const
{
    return {locale(), QTimeZone::systemTimeZone(), m_surroundings.clock.now()};
}

void PlayersDialog::refresh()
{
    const Result<std::vector<Player>> players = m_port.players();
    if (!players) {
        showTrouble(players.error());
        return;
    }
    m_players = *players;
    const Result<std::vector<Invitation>> invitations = m_port.invitations();
    m_invitations = invitations.value_or(std::vector<Invitation>());
    // A form or a question is about somebody: the list waits for it.
    if (m_list->isEnabled())
        fillList();
    if (!invitations)
        showTrouble(invitations.error());
}

void PlayersDialog::fillList() const
{
    m_list->setPlayers(m_players, m_invitations, reader());
}

void PlayersDialog::showChosen()
{
    if (const std::optional<Invitation> invitation = m_list->chosenInvitation()) {
        m_invited->setInvitation(*invitation, reader());
        turnTo(m_invited);
        return;
    }
    const std::optional<Player> player = m_list->chosen();
    if (player) {
        m_player->setPlayer(*player, reader());
        if (const auto untold = m_untold.extract(player->id))
            m_player->tell(true, untold.mapped());
    }
    turnTo(player ? static_cast<QWidget *>(m_player) : m_nobody);
}

void PlayersDialog::turnTo(QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (qobject_cast<ScrolledPage *>(m_pages->widget(i))->widget() == page)
            m_pages->setCurrentIndex(i);
    }
    const bool isFree = page == m_player || page == m_invited || page == m_nobody;
    m_list->setEnabled(isFree);
    m_add->setEnabled(isFree);
    m_close->setEnabled(isFree); // the form's own buttons say what becomes of what was typed
}

void PlayersDialog::choose(PlayerId player)
{
    if (m_list->isEnabled())
        m_list->choose(player);
}

void PlayersDialog::enterSteps(PlayerId player)
{
    choose(player);
    if (m_list->isEnabled())
        turnToSteps();
}

void PlayersDialog::turnToSteps()
{
    if (const std::optional<Player> player = m_list->chosen()) {
        addForms();
        turnTo(m_steps);
        m_steps->start(*player);
    }
}

void PlayersDialog::showTrouble(const Error &error)
{
    m_player->tell(true, sentence(error));
}

bool PlayersDialog::tell(PlayerId player, const QString &words)
{
    const std::optional<Player> chosen = m_list->chosen();
    if (!chosen || chosen->id != player) {
        m_untold[player] = words;
        return false;
    }
    m_player->tell(true, words);
    return true;
}

void PlayersDialog::remove()
{
    const std::optional<Player> player = m_list->chosen();
    if (!player)
        return;
    const Result<Player> off = m_port.takeOff(player->id);
    if (!off) {
        showTrouble(off.error());
        return;
    }
    refresh();
    offerUndo({*player, m_surroundings.undo});
    Q_EMIT playersChanged();
}

void PlayersDialog::offerUndo(const Removal &removal)
{
    m_removed = removal.player.id;
    m_undo->open(tr("%1 has left the league. The days stay.").arg(removal.player.name), removal.left);
}

void PlayersDialog::undo()
{
    const Result<Player> back = m_port.takeBack(m_removed);
    refresh();
    m_list->choose(m_removed);
    m_list->setFocus();
    if (back)
        Q_EMIT playersChanged();
    else
        showTrouble(back.error());
}

void PlayersDialog::chooseFile()
{
    const std::optional<Player> player = m_list->chosen();
    if (!player)
        return;
    auto *files = new QFileDialog(this, tr("Export %1").arg(player->name), QDir::homePath(), tr("JSON (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    files->selectFile(fileNameOf(player->name));
    connect(files, &QFileDialog::fileSelected, this, &PlayersDialog::exportTo);
    files->open();
}

void PlayersDialog::exportTo(const QString &file)
{
    const std::optional<Player> player = m_list->chosen();
    if (!player)
        return;
    const Result<void> written = m_port.exportTo(player->id, file);
    if (written)
        m_player->tell(false, tr("What is known of %1 was written to %2. Only you can read it.").arg(player->name, QDir::toNativeSeparators(file)));
    else
        showTrouble(written.error());
}

bool PlayersDialog::hasUnsaved() const
{
    return m_edit && ((page() == m_edit && m_edit->isUnsaved()) || (page() == m_steps && m_steps->isUnsaved()));
}

void PlayersDialog::askWhetherToSave()
{
    auto *question = new UnsavedQuestion(this);
    connect(question, &UnsavedQuestion::saveWanted, this, [this] {
        page() == m_edit ? m_edit->save() : m_steps->save();
        if (hasUnsaved())
            Q_EMIT stayedOpen();
        else
            QDialog::reject();
    });
    connect(question, &UnsavedQuestion::discardWanted, this, [this] { QDialog::reject(); });
    connect(question, &UnsavedQuestion::editingWanted, this, &PlayersDialog::stayedOpen);
    m_question = question;
    m_question->open();
}

void PlayersDialog::reject()
{
    if (m_erase && m_erase->isBusy())
        return; // it is about to say what it did
    if (!hasUnsaved())
        QDialog::reject();
    else if (!m_question)
        askWhetherToSave();
}

} // namespace stepladder
